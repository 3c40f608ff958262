import CatalogueModel

/// Records and what connects them, for programs that lay out graphs themselves.
public struct RecordGraph: Hashable, Sendable {
    public struct Node: Hashable, Sendable {
        public var id: String
        public var title: String
        public var kind: RecordKind
    }

    public struct Edge: Hashable, Sendable {
        public var from: String
        public var to: String
        /// The record that makes the connection, as a chain; nil when it follows from the two alone.
        public var by: String?
    }

    /// Name of the graph.
    public var name: String
    public var nodes: [Node]
    public var edges: [Edge]

    /// In the language of Graphviz.
    public var dot: String {
        func quoted(_ text: String) -> String {
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        var text = "digraph \(name) {\n  rankdir=LR;\n  node [shape=box];\n"
        for node in nodes {
            text += "  \(quoted(node.id)) [label=\(quoted(node.title)), class=\(quoted(node.kind.rawValue))];\n"
        }
        for edge in edges {
            text += "  \(quoted(edge.from)) -> \(quoted(edge.to))"
            text += edge.by.map { " [label=\(quoted($0))];\n" } ?? ";\n"
        }
        return text + "}\n"
    }

    /// As GraphML: nodes with title and kind, edges with what makes them.
    public var graphML: String {
        var xml = SVGText()
        xml.open("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")])
        xml.newline()
        for (name, owner) in [("title", "node"), ("kind", "node"), ("by", "edge")] {
            xml.empty("key", [("id", name), ("for", owner), ("attr.name", name), ("attr.type", "string")])
            xml.newline()
        }
        xml.open("graph", [("id", name), ("edgedefault", "directed")])
        xml.newline()
        for node in nodes {
            xml.open("node", [("id", node.id)])
            xml.element("data", [("key", "title")], text: node.title)
            xml.element("data", [("key", "kind")], text: node.kind.rawValue)
            xml.close("node")
            xml.newline()
        }
        for edge in edges {
            xml.open("edge", [("source", edge.from), ("target", edge.to)])
            if let by = edge.by { xml.element("data", [("key", "by")], text: by) }
            xml.close("edge")
            xml.newline()
        }
        xml.close("graph")
        xml.close("graphml")
        xml.newline()
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.text
    }
}

extension LineGraph {
    /// Stations, and an edge for every hop of every line.
    public var records: RecordGraph {
        RecordGraph(
            name: "lines", nodes: stations.map { .init(id: $0.id, title: $0.label, kind: $0.kind) },
            edges: lines.flatMap { line in
                zip(line.stops, line.stops.dropFirst()).map {
                    RecordGraph.Edge(from: stations[$0].id, to: stations[$1].id, by: line.id)
                }
            })
    }
}

extension ServiceGraph {
    public var records: RecordGraph {
        RecordGraph(
            name: "layers", nodes: nodes.map { .init(id: $0.id, title: $0.label, kind: $0.kind) },
            edges: edges.map { RecordGraph.Edge(from: nodes[$0.from].id, to: nodes[$0.to].id) })
    }
}
