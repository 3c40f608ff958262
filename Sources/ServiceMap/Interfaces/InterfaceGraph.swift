import CatalogueModel

/// Actors and the interfaces between them, for programs that lay out graphs.
public struct InterfaceGraph: Sendable {
    public var actors: [(id: ActorID, label: String, kind: RecordKind)]
    public var interfaces: [Interface]

    /// The interfaces of a catalogue, or of one actor of it, with the actors that have any.
    public init(of catalogue: Catalogue, around actor: ActorID? = nil, language: Language) {
        interfaces =
            actor.map { catalogue.relations.interfacesOfActor[$0] ?? [] } ?? catalogue.relations.interfaces
        actors = Set(interfaces.flatMap { [$0.first, $0.second] }).sorted().compactMap { id in
            catalogue.actor(id).map { (id, $0.header.title[language], $0.header.kind) }
        }
    }

    /// In the language of Graphviz: an undirected graph, an edge labelled with its number of handovers.
    public var dot: String {
        var text = "graph interfaces {\n  node [shape=box];\n"
        for actor in actors { text += "  \(quoted(actor.id.text)) [label=\(quoted(actor.label))];\n" }
        for interface in interfaces {
            let style =
                interface.worstStatus == .clear ? "solid" : interface.worstStatus == .unknown ? "dashed" : "bold"
            text += "  \(quoted(interface.first.text)) -- \(quoted(interface.second.text)) "
            text +=
                "[label=\"\(interface.passings.count)\", class=\"\(interface.worstStatus.rawValue)\", style=\(style)];\n"
        }
        return text + "}\n"
    }

    /// As GraphML: actors with title and kind, edges with the number of handovers and the worst status.
    public var graphML: String {
        var svg = SVGText()
        svg.open("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")])
        svg.newline()
        let keys = [
            ("title", "node", "string"), ("kind", "node", "string"), ("handovers", "edge", "int"),
            ("worstStatus", "edge", "string"),
        ]
        for (name, owner, type) in keys {
            svg.empty("key", [("id", name), ("for", owner), ("attr.name", name), ("attr.type", type)])
            svg.newline()
        }
        svg.open("graph", [("id", "interfaces"), ("edgedefault", "undirected")])
        svg.newline()
        for actor in actors {
            svg.open("node", [("id", actor.id.text)])
            svg.element("data", [("key", "title")], text: actor.label)
            svg.element("data", [("key", "kind")], text: actor.kind.rawValue)
            svg.close("node")
            svg.newline()
        }
        for interface in interfaces {
            svg.open("edge", [("source", interface.first.text), ("target", interface.second.text)])
            svg.element("data", [("key", "handovers")], text: "\(interface.passings.count)")
            svg.element("data", [("key", "worstStatus")], text: interface.worstStatus.rawValue)
            svg.close("edge")
            svg.newline()
        }
        svg.close("graph")
        svg.close("graphml")
        svg.newline()
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.text
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
