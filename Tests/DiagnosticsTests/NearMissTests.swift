import Diagnostics
import Testing

struct NearMissTests {
    @Test(
        "finds the candidate that a typing error away",
        arguments: [
            ("valtri", "valtori"), ("palket", "palkeet"), ("providr", "provider"), ("Title", "title"),
            ("avlid", "valid"),
        ])
    func findsTypingErrors(word: String, meant: String) {
        #expect(nearMiss(to: word, among: ["provider", "palkeet", "title", "valtori", "valid"]) == meant)
    }

    @Test("says nothing when no candidate is near")
    func saysNothingWhenNothingIsNear() {
        #expect(nearMiss(to: "xyz", among: ["provider", "title"]) == nil)
        #expect(nearMiss(to: "", among: ["provider"]) == nil)
    }

    @Test("prefers the nearer, then the alphabetically first")
    func prefersTheNearer() {
        #expect(nearMiss(to: "kaari", among: ["kaarre", "kaaro", "kaara"]) == "kaara")
    }
}
