import CatalogueModel
import Diagnostics

/// A page with everything put right that is certain, or nil when there is nothing of the kind.
///
/// Dates in another form, references to ids that have moved, spaces at the ends of lines and the order of the fields:
/// only in the front matter, since spaces mean something in the text. What a field says never changes otherwise.
///
/// - Parameters:
///   - kind: nil for a translation, of which only the ends of lines are put right.
///   - movedIDs: the new id of every id that there is no more.
public func mendedPage(_ file: SourceFile, kind: RecordKind?, movedIDs: [String: String]) -> SourceFile? {
    guard let parts = try? frontMatter(of: file).get() else { return nil }
    var yaml = Array(parts.yaml.bytes)
    if let kind { yaml = withValuesMended(yaml, fields: schema(of: kind), movedIDs: movedIDs) }
    let values = signature(of: yaml)
    guard values != nil else { return nil }
    // Each step is kept only if every field still says the same.
    let trimmed = withoutSpacesAtEnds(yaml)
    if signature(of: trimmed) == values { yaml = trimmed }
    if let kind {
        let ordered = inOrder(yaml, names: fieldsInWritingOrder(of: kind).map(\.name))
        if signature(of: ordered) == values { yaml = ordered }
    }
    guard !yaml.elementsEqual(parts.yaml.bytes) else { return nil }
    let before = file.bytes[..<parts.yaml.bytes.startIndex]
    return SourceFile(path: file.path, bytes: before + yaml + file.bytes[parts.yaml.bytes.endIndex...])
}

/// The ids that are no more and that exactly one record bears as another name.
public func movedIDs(in catalogue: Catalogue) -> [String: String] {
    var owners: [String: Set<String>] = [:]
    let headers = catalogue.records.map(\.header)
    for header in headers {
        for alias in header.aliases.primary where isIdentifier(alias) { owners[alias, default: []].insert(header.id) }
    }
    for header in headers { owners[header.id] = nil }
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
}

private let lineFeed = UInt8(ascii: "\n")

private func lines(_ yaml: [UInt8]) -> [ArraySlice<UInt8>] {
    yaml.split(separator: lineFeed, omittingEmptySubsequences: false)
}

private func entries(of yaml: [UInt8]) -> [YAMLNode.Entry]? {
    let (root, problems) = composed(yaml[...])
    guard problems.isEmpty, case .mapping(let entries)? = root?.content else { return nil }
    return entries
}

/// What every field says, whatever their order; nil when the YAML is faulty.
private func signature(of yaml: [UInt8]) -> [String]? {
    entries(of: yaml)?.map { "\($0.key)=\(words($0.value))" }.sorted()
}

private func words(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, let isPlain): "\(isPlain)\(text.debugDescription)"
    case .list(let items): "[\(items.map(words).joined(separator: ","))]"
    case .mapping(let entries): "{\(entries.map { "\($0.key):\(words($0.value))" }.joined(separator: ","))}"
    }
}

private func withoutSpacesAtEnds(_ yaml: [UInt8]) -> [UInt8] {
    let trimmed = lines(yaml).map { line in
        let isCRLF = line.last == UInt8(ascii: "\r")
        var line = isCRLF ? line.dropLast() : line
        while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { line.removeLast() }
        return line + (isCRLF ? [UInt8(ascii: "\r")] : [])
    }
    return Array(trimmed.joined(separator: [lineFeed]))
}

/// Each field's lines with the comments before them, sorted; as it was when the fields do not each begin a line.
private func inOrder(_ yaml: [UInt8], names: [String]) -> [UInt8] {
    guard yaml.last == lineFeed, let entries = entries(of: yaml) else { return yaml }
    let text = YAMLText(file: "", bytes: yaml[...], firstLine: 1)
    let lines = lines(Array(yaml.dropLast()))
    var blocks: [(position: Int, firstLine: Int)] = []
    for entry in entries {
        let start = text.range(of: entry.keyExtent).start
        guard start.column == 1, let position = names.firstIndex(of: entry.key) else { return yaml }
        var first = start.line - 1
        let limit = blocks.last.map(\.firstLine) ?? -1
        while first - 1 > limit, lines[first - 1].first == UInt8(ascii: "#") { first -= 1 }
        guard first > limit else { return yaml }
        blocks.append((position, first))
    }
    guard blocks.first?.firstLine == 0 else { return yaml }
    let ends = blocks.dropFirst().map(\.firstLine) + [lines.count]
    let sorted = zip(blocks, ends).sorted { $0.0.position < $1.0.position }
    return sorted.flatMap { block, end in lines[block.firstLine..<end].flatMap { $0 + [lineFeed] } }
}

/// The YAML with certain values written anew where they stand.
private func withValuesMended(_ yaml: [UInt8], fields: [FieldSchema], movedIDs: [String: String]) -> [UInt8] {
    guard let entries = entries(of: yaml) else { return yaml }
    var edits: [(extent: Range<Int>, text: String)] = []
    func visit(_ node: YAMLNode, _ type: FieldType) {
        switch (type, node.content) {
        case (.mapping(let parts), .mapping(let entries)), (.either(_, let parts), .mapping(let entries)):
            for part in parts { entries.first { $0.key == part.name }.map { visit($0.value, part.type) } }
        case (.list(let item), .list(let nodes)), (.oneOrMore(let item), .list(let nodes)):
            for node in nodes { visit(node, item) }
        case (.oneOrMore(let item), _): visit(node, item)
        case (.reference, .scalar(let text, isPlain: true)):
            if let id = movedIDs[text] { edits.append((node.extent, id)) }
        case (.date, .scalar(let text, isPlain: true)), (.documentDate, .scalar(let text, isPlain: true)):
            if CalendarDate(text) == nil, let date = dateInOtherForm(text) {
                edits.append((node.extent, date.description))
            }
        default: break
        }
    }
    for field in fields { entries.first { $0.key == field.name }.map { visit($0.value, field.type) } }
    var scalars = Array(String(decoding: yaml, as: UTF8.self).unicodeScalars)
    for edit in edits.sorted(by: { $0.extent.lowerBound > $1.extent.lowerBound })
    where edit.extent.upperBound <= scalars.count {
        scalars.replaceSubrange(edit.extent, with: edit.text.unicodeScalars)
    }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
}

/// The day that `1.11.2026` or `2026-1-5` names: in Finland the day comes first when dots stand between.
private func dateInOtherForm(_ text: String) -> CalendarDate? {
    func numbers(_ separator: Character) -> [Int] {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        return parts.count == 3 ? parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil } : []
    }
    let dotted = numbers(".")
    if dotted.count == 3, dotted[2] >= 1000 { return CalendarDate(year: dotted[2], month: dotted[1], day: dotted[0]) }
    let dashed = numbers("-")
    if dashed.count == 3, dashed[0] >= 1000 { return CalendarDate(year: dashed[0], month: dashed[1], day: dashed[2]) }
    return nil
}
