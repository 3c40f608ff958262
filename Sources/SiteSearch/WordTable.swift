/// Words by number in the order in which they were first met.
///
/// A dictionary of strings would make a string of every word of every text only to find that it is there already.
struct WordTable: Sendable {
    private var letters: [UInt8] = []
    /// Where each word's letters end.
    private var ends: [Int] = []
    /// Numbers of words by the hash of their letters, -1 where there is none; a power of two of them.
    private var slots = [Int32](repeating: -1, count: 1 << 10)

    var count: Int { ends.count }

    func word(_ number: Int) -> String { String(decoding: letters[range(number)], as: UTF8.self) }

    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for letter in word { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3 }
        hash ^= hash >> 29
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            if isEqual(Int(slots[slot]), word) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        let number = Int32(truncatingIfNeeded: ends.count)
        slots[slot] = number
        letters += word
        ends.append(letters.count)
        if ends.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of two words written together; nil when they are too long.
    mutating func numberOfPair(_ first: Int32, _ second: Int32) -> Int32? {
        let pair = Array(letters[range(Int(first))] + letters[range(Int(second))])
        guard pair.count <= longestJoinedWord else { return nil }
        return pair.withUnsafeBufferPointer { number(of: $0) }
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(number)
        guard range.count == word.count else { return false }
        return letters.withUnsafeBufferPointer { all in
            for index in 0..<word.count where all[range.lowerBound + index] != word[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        let words = self
        slots = [Int32](repeating: -1, count: slots.count * 4)
        (letters, ends) = ([], [])
        for number in 0..<words.count {
            words.letters[words.range(number)].withUnsafeBufferPointer { _ = self.number(of: $0) }
        }
    }
}
