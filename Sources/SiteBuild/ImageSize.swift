/// The width and height of a PNG, JPEG, GIF, WebP or SVG image in pixels, read from its header; nil for anything else.
///
/// Sources: W3C PNG (IHDR), ITU T.81 (SOF markers), GIF89a, RFC 9649 (WebP), SVG 2 (width, height, viewBox).
func imageSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    pngSize(bytes) ?? gifSize(bytes) ?? webPSize(bytes) ?? jpegSize(bytes) ?? svgSize(bytes)
}

private func pngSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4e, 0x47]) else { return nil }
    return (bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4))
}

private func gifSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
    return (littleEndian(bytes, 6, 2), littleEndian(bytes, 8, 2))
}

private func webPSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)), Array(bytes[8..<12]) == Array("WEBP".utf8)
    else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": return (littleEndian(bytes, 26, 2) & 0x3fff, littleEndian(bytes, 28, 2) & 0x3fff)
    case "VP8L":
        let bits = littleEndian(bytes, 21, 4)
        return ((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
    case "VP8X": return (littleEndian(bytes, 24, 3) + 1, littleEndian(bytes, 27, 3) + 1)
    default: return nil
    }
}

private func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.starts(with: [0xff, 0xd8]) else { return nil }
    var offset = 2
    while offset + 9 < bytes.count, bytes[offset] == 0xff {
        let marker = bytes[offset + 1]
        let isFrame = (0xc0...0xcf).contains(marker) && marker != 0xc4 && marker != 0xc8 && marker != 0xcc
        if isFrame { return (bigEndian(bytes, offset + 7, 2), bigEndian(bytes, offset + 5, 2)) }
        offset += 2 + max(2, bigEndian(bytes, offset + 2, 2))
    }
    return nil
}

private func svgSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = head.firstRange(of: "<svg"),
        let end = head[start.upperBound...].firstIndex(of: ">")
    else { return nil }
    let tag = head[start.upperBound..<end]
    func pixels(_ text: Substring?) -> Int? {
        guard let text, let number = Double(text.hasSuffix("px") ? text.dropLast(2) : text), number > 0, number < 1e6
        else { return nil }
        return Int(number.rounded(.up))
    }
    if let width = pixels(tag.firstMatch(of: /\swidth\s*=\s*["']([^"']*)/)?.1),
        let height = pixels(tag.firstMatch(of: /\sheight\s*=\s*["']([^"']*)/)?.1)
    {
        return (width, height)
    }
    let box = tag.firstMatch(of: /\sviewBox\s*=\s*["']([^"']*)/)?.1.split { $0.isWhitespace || $0 == "," } ?? []
    guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
    return (width, height)
}

private func bigEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<min(offset + count, bytes.count)].reduce(0) { $0 << 8 | Int($1) }
}

private func littleEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<min(offset + count, bytes.count)].reversed().reduce(0) { $0 << 8 | Int($1) }
}

/// Whether an SVG image would run a program or fetch something when it is opened by itself, where no policy of a page holds.
func isActiveSVG(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains(/<(script|foreignObject|iframe)\b|\son[a-z]+\s*=|javascript:/.ignoresCase())
        || text.contains(/(href|src)\s*=\s*["']\s*([a-z]+:)?\/\/|url\(\s*["']?\s*([a-z]+:)?\/\/|@import/.ignoresCase())
}
