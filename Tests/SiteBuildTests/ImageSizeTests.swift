import Testing

@testable import SiteBuild

struct ImageSizeTests {
    @Test("sizes are read from the headers of all formats")
    func sizes() {
        let png: [UInt8] = [
            0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 0, 0, 0, 64,
        ]
        let gif = Array("GIF89a".utf8) + [0x40, 0x01, 0xf0, 0x00]
        let jpeg: [UInt8] = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 100, 0, 200, 3, 0, 0]
        let webP =
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 49, 0, 0]
        #expect(imageSize(png).map { [$0.width, $0.height] } == [256, 64])
        #expect(imageSize(gif).map { [$0.width, $0.height] } == [320, 240])
        #expect(imageSize(jpeg).map { [$0.width, $0.height] } == [200, 100])
        #expect(imageSize(webP).map { [$0.width, $0.height] } == [100, 50])
        #expect(imageSize(Array("<svg viewBox=\"0 0 40 20\">".utf8)).map { [$0.width, $0.height] } == [40, 20])
        #expect(imageSize(Array("<svg width=\"10.5px\" height=\"7\">".utf8)).map { [$0.width, $0.height] } == [11, 7])
    }

    @Test(
        "an SVG may be written in any of XML's ways",
        arguments: [
            "<svg\n\twidth=\"10\"\n\theight=\"20\"/>", "<svg width='10' height = '20'/>",
            "<svg viewBox=\"0 0\n10,20\"/>",
        ])
    func svgWriting(text: String) {
        #expect(imageSize(Array(text.utf8)).map { [$0.width, $0.height] } == [10, 20])
    }

    @Test("an SVG that runs or fetches something is told from a plain one")
    func activeSVG() {
        let active = [
            "<script>", "<g onload=\"a()\">", "<a href=\"JavaScript:a()\">", "<image href=\"https://e.fi/a.png\">",
            "<image xlink:href='//e.fi/a.png'>", "<style>@import 'a'</style>", "<g style=\"fill:url(http://e.fi)\">",
        ]
        for text in active { #expect(isActiveSVG(Array("<svg>\(text)</svg>".utf8)), "\(text)") }
        let plain =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#a\"/><g fill=\"url(#b)\" font-size=\"1\"/></svg>"
        #expect(!isActiveSVG(Array(plain.utf8)))
    }

    @Test("cut or foreign bytes have no size and do no harm")
    func foreignBytes() {
        let headers: [[UInt8]] = [
            [0x89, 0x50, 0x4e, 0x47], Array("GIF89a".utf8), [0xff, 0xd8, 0xff], Array("RIFF0000WEBP".utf8),
            Array("<svg".utf8), [], [1, 2, 3],
        ]
        for header in headers { #expect(imageSize(header) == nil) }
        for header in headers {
            for length in 0..<64 {
                let tail = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ length &* 31) }
                guard let size = imageSize(header + tail) else { continue }
                #expect(size.width >= 0 && size.height >= 0)
            }
        }
    }
}
