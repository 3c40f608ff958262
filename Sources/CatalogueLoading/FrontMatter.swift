import Diagnostics

/// A record's file in its two parts.
struct FrontMatter {
    var yaml: YAMLText
    var body: MarkdownPart

    /// What comes after the front matter.
    struct MarkdownPart {
        var bytes: ArraySlice<UInt8>
        /// The line of the file on which it starts, from 1.
        var firstLine: Int
    }
}

private let largestFile = 5_000_000
private let largestYAML = 256_000

/// The front matter of a file and its body, or why the file has none.
func frontMatter(of file: SourceFile) -> Result<FrontMatter, Refusal> {
    if let refusal = refusal(of: file) { return .failure(refusal) }
    var lines = LineReader(bytes: file.bytes[textStart(of: file.bytes)...])
    guard let first = lines.next(), isFence(file.bytes[first]) else {
        return .failure(Refusal(.frontMatterMissing(file.path)))
    }
    let start = lines.position
    var lineNumber = 2
    while let line = lines.next() {
        if isFence(file.bytes[line]) {
            let yaml = file.bytes[start..<line.lowerBound]
            guard yaml.count <= largestYAML else { return .failure(Refusal(.frontMatterTooLarge(file.path))) }
            return .success(
                FrontMatter(
                    yaml: YAMLText(file: file.path, bytes: yaml, firstLine: 2),
                    body: FrontMatter.MarkdownPart(bytes: file.bytes[lines.position...], firstLine: lineNumber + 1)))
        }
        lineNumber += 1
    }
    return .failure(Refusal(.frontMatterUnclosed(file.path)))
}

/// The YAML of a file that is nothing else.
func wholeYAML(of file: SourceFile) -> Result<YAMLText, Refusal> {
    if let refusal = refusal(of: file) { return .failure(refusal) }
    let bytes = file.bytes[textStart(of: file.bytes)...]
    guard bytes.count <= largestYAML else { return .failure(Refusal(.frontMatterTooLarge(file.path))) }
    return .success(YAMLText(file: file.path, bytes: bytes, firstLine: 1))
}

/// A file that cannot be read at all, with the finding that says so.
struct Refusal: Error {
    var finding: Finding

    init(_ finding: Finding) { self.finding = finding }
}

private func refusal(of file: SourceFile) -> Refusal? {
    if file.bytes.count > largestFile { return Refusal(.fileTooLarge(file)) }
    if let offset = firstInvalidUTF8(in: file.bytes) { return Refusal(.fileNotUTF8(file, offset: offset)) }
    let isBlank = file.bytes[textStart(of: file.bytes)...].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return isBlank ? Refusal(.fileEmpty(file.path)) : nil
}

/// After the byte order mark, if there is one.
private func textStart(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

/// Whether a line is `---` and nothing but spaces after it.
private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 3, line.prefix(3).allSatisfy({ $0 == UInt8(ascii: "-") }) else { return false }
    return line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
}

/// Takes lines off bytes one by one; a line does not include its line feed.
private struct LineReader {
    let bytes: ArraySlice<UInt8>
    var position: Int

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func next() -> Range<Int>? {
        guard position < bytes.endIndex else { return nil }
        let start = position
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        position = min(end + 1, bytes.endIndex)
        return start..<end
    }
}

extension Finding {
    fileprivate static func fileTooLarge(_ file: SourceFile) -> Finding {
        Finding(
            .error, .fileTooLarge, at: .file(file.path),
            "The file has \(file.bytes.count / 1_000_000) MB; a page can have 5 MB at most",
            help: "Split it into several pages.")
    }

    fileprivate static func frontMatterTooLarge(_ path: String) -> Finding {
        Finding(
            .error, .fileTooLarge, at: .file(path), "The front matter is over 256 kB",
            help: "Move long texts into the body, after the second `---`.")
    }

    fileprivate static func fileNotUTF8(_ file: SourceFile, offset: Int) -> Finding {
        let start = SourceRange(of: offset..<offset, in: file.bytes[...]).start
        let hex = String(file.bytes[offset], radix: 16, uppercase: true)
        return Finding(
            .error, .fileNotUTF8, at: .range(SourceRange(line: start.line, column: start.column), file: file.path),
            "The byte \(hex.count < 2 ? "0" : "")\(hex) is not UTF-8 text",
            help: "Save the file with the encoding UTF-8.")
    }

    fileprivate static func fileEmpty(_ path: String) -> Finding {
        Finding(
            .error, .fileEmpty, at: .file(path), "The file is empty",
            help: "Write the front matter between two lines of `---`, or remove the file.")
    }

    fileprivate static func frontMatterMissing(_ path: String) -> Finding {
        Finding(
            .error, .frontMatterMissing, at: .range(SourceRange(line: 1, column: 1), file: path),
            "The front matter is missing: the first line of the file must be `---`",
            help: "Begin with `---`, then the fields (`title: …`), then `---` and the text.")
    }

    fileprivate static func frontMatterUnclosed(_ path: String) -> Finding {
        Finding(
            .error, .frontMatterUnclosed, at: .range(SourceRange(line: 1, column: 1, length: 3), file: path),
            "The front matter that begins here is never closed",
            help: "Write `---` on a line of its own after the last field.")
    }
}
