import ParallelMap
import Testing

struct ParallelMapTests {
    @Test("gives the results in the order of the elements, whatever the stride", arguments: [1, 3, 16, 1000])
    func keepsTheOrder(stride: Int) {
        let numbers = Array(0..<777)
        #expect(numbers.parallelMap(stride: stride) { String($0) } == numbers.map { String($0) })
    }

    @Test("of nothing is nothing")
    func ofNothingIsNothing() {
        #expect([Int]().parallelMap { $0 } == [])
    }

    @Test("two steps side by side give both results, in their order")
    func sideBySide() {
        let (sum, words) = inParallel {
            (0..<1000).reduce(0, +)
        } _: {
            ["a", "b"]
        }
        #expect(sum == 499_500 && words == ["a", "b"])
    }
}
