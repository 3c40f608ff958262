import CatalogueModel
import Diagnostics

/// No line of a text begins with the mark of what is still to be written.
func checkFilledIn(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    header.bodies.sorted { $0.key < $1.key }.flatMap { _, body in
        var findings: [Finding] = []
        var line = body.firstLine
        var start = body.bytes.startIndex
        while start < body.bytes.endIndex {
            let end = body.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? body.bytes.endIndex
            // Few lines begin with a capital letter of a mark, and no mark is longer.
            if Placeholder.canBegin(with: body.bytes[start]),
                let mark = Placeholder.mark(
                    of: String(
                        decoding: body.bytes[start..<min(end, start + 12)].filter { $0 != 0x0D }, as: UTF8.self))
            {
                findings.append(.toBeFilled(line, in: body.file, mark))
            }
            start = end + 1
            line += 1
        }
        return findings
    }
}

extension Finding {
    fileprivate static func toBeFilled(_ line: Int, in file: String, _ mark: String) -> Finding {
        let range = SourceRange(line: line, column: 1, length: mark.unicodeScalars.count)
        return Finding(
            .error, .toBeFilled, at: .range(range, file: file), "The text is to be written here",
            help: "Write the text and remove the line that begins with \(mark).")
    }
}
