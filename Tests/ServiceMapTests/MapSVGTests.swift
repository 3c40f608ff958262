import Foundation
import Testing

@testable import CatalogueModel
@testable import ServiceMap

#if canImport(FoundationXML)
    import FoundationXML
#endif

struct MapSVGTests {
    private static let map = placed(ServiceGraph(of: SampleCatalogue.catalogue, texts: SampleCatalogue.texts))

    private func drawing(prefix: String = "kartta", standalone: Bool = true) -> MapDrawing {
        MapDrawing(
            title: "Kartta", description: "Kuvaus", texts: SampleCatalogue.texts, prefix: prefix,
            isStandalone: standalone, link: { $0.isBundle ? nil : "\($0.id).html" })
    }

    @Test(arguments: [true, false]) func isWellFormedWithALinkForEveryRecord(standalone: Bool) throws {
        let document = try #require(ParsedSVG(svg(Self.map, drawing(standalone: standalone))))
        let links = document.elements.filter { $0.name == "a" }
        #expect(Set(links.compactMap { $0.attributes["href"] }) == Set(Self.map.nodes.map { "\($0.node.id).html" }))
        #expect(links.count == Self.map.nodes.count)
        #expect(links.contains { $0.attributes["aria-label"] == "service: Kieku-ratkaisu" })
        #expect(links.contains { $0.attributes["class"] == "map-node kind-service domain-talous" })
    }

    @Test func namesItselfAndHidesNoLinkBehindAnImageRole() throws {
        let document = try #require(ParsedSVG(svg(Self.map, drawing())))
        let root = try #require(document.elements.first)
        #expect(root.attributes["aria-labelledby"] == "kartta-title kartta-desc")
        #expect(root.attributes["role"] == nil)
        #expect(root.attributes["viewBox"] == "0 0 \(Self.map.width) \(Self.map.height)")
        #expect(document.text(of: "kartta-title") == "Kartta")
        #expect(document.text(of: "kartta-desc") == "Kuvaus")
    }

    @Test(arguments: [true, false]) func holdsNoStyleNoScriptAndEveryIdOnceUnderItsPrefix(standalone: Bool) throws {
        let document = try #require(ParsedSVG(svg(Self.map, drawing(prefix: "toinen", standalone: standalone))))
        #expect(document.elements.allSatisfy { $0.attributes["style"] == nil })
        #expect(!document.elements.contains { $0.name == "style" || $0.name == "script" })
        #expect(document.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
        let ids = document.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("toinen-") })
        let references = document.elements.filter { $0.name == "use" }.compactMap { $0.attributes["href"]?.dropFirst() }
        #expect(references.allSatisfy { ids.contains(String($0)) })
        #expect(references.isEmpty == standalone)
    }

    @Test func aFileOfItsOwnHasTheDomainsColours() throws {
        let alone = svg(Self.map, drawing())
        let inPage = svg(Self.map, drawing(standalone: false))
        #expect(alone.contains("#1f6f43") && alone.contains("xmlns"))
        #expect(!inPage.contains("#1f6f43") && !inPage.contains("xmlns"))
    }

    @Test func marksUpNothingOfWhatATitleSays() throws {
        let title = "A<b>&\"c\" \u{1} ]]> 'd'"
        let node = MapNode(id: "x\"y", layer: .services, label: title, domain: DomainID("ict"))
        let map = placed(ServiceGraph(nodes: [node], edges: []))
        let text = svg(map, drawing())
        let document = try #require(ParsedSVG(text))
        let link = try #require(document.elements.first { $0.name == "a" })
        #expect(link.attributes["aria-label"] == "service: A<b>&\"c\"  ]]> 'd'")
        #expect(link.attributes["href"] == "x\"y.html")
        #expect(!text.contains("<b>"))
    }

    @Test func aLabelThatWasCutIsTheNodesTitle() throws {
        let label = String(repeating: "pitkä nimi ", count: 30)
        let map = placed(ServiceGraph(nodes: [MapNode(id: "x", layer: .services, label: label)], edges: []))
        #expect(svg(map, drawing()).contains("<title>" + label + "</title>"))
    }

    @Test func theSameMapGivesTheSameBytes() {
        let again = placed(ServiceGraph(of: SampleCatalogue.catalogue, texts: SampleCatalogue.texts))
        #expect(svg(Self.map, drawing()) == svg(again, drawing()))
    }

    @Test(arguments: [500, 2_000, 10_000]) func aLargeCatalogueStaysSmall(services: Int) throws {
        let graph = ServiceGraph(of: SampleCatalogue.large(services: services), texts: SampleCatalogue.texts)
        let text = svg(placed(graph), drawing(standalone: false))
        #expect(text.utf8.count < 400_000)
        #expect(ParsedSVG(text) != nil)
    }
}

/// The elements of an XML text in their order; nil when it is not well formed.
final class ParsedSVG: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text = ""
    }

    private(set) var elements: [Element] = []
    private var open: [Int] = []

    init?(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func text(of id: String) -> String? { elements.first { $0.attributes["id"] == id }?.text }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if let last = open.last { elements[last].text += string }
    }
}
