import Testing

@testable import SiteBuild

struct AssetSetTests {
    @Test("every name leads to a file, and each file of the site is there once")
    func names() {
        let set = AssetSet([
            ("site.css", [1, 2]), ("sub/site.css", [1, 2]), ("domains.css", [3]), ("domains.css", [4]),
        ])
        #expect(Set(set.paths.keys) == ["site.css", "sub/site.css", "domains.css"])
        #expect(Set(set.paths.values) == Set(set.files.map(\.path)))
        #expect(set.files.count == 2)
    }
}
