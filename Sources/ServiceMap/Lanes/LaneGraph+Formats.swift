extension LaneGraph {
    /// In the language of Graphviz, with a cluster for each lane.
    public var dot: String {
        func quoted(_ text: String) -> String {
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        var text = "digraph lanes {\n  rankdir=LR;\n  node [shape=box];\n"
        for (index, lane) in lanes.enumerated() {
            text += "  subgraph cluster_\(index) {\n    label=\(quoted(lane.title));\n"
            for step in steps where step.lane == index {
                text += "    \(quoted(step.id.text)) [label=\(quoted("\(step.number). \(step.title)"))];\n"
            }
            text += "  }\n"
        }
        for passing in passings {
            text += "  \(quoted(steps[passing.from].id.text)) -> \(quoted(steps[passing.to].id.text))"
            text += " [label=\(quoted(passing.what ?? "")), class=\(quoted(passing.look.name))];\n"
        }
        return text + "}\n"
    }

    /// As GraphML: steps with title, actor and role, passings with what is handed over and how that is.
    public var graphML: String {
        var xml = SVGText()
        xml.open("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")])
        xml.newline()
        for (name, owner) in [
            ("title", "node"), ("actor", "node"), ("role", "node"), ("what", "edge"), ("status", "edge"),
        ] {
            xml.empty("key", [("id", name), ("for", owner), ("attr.name", name), ("attr.type", "string")])
            xml.newline()
        }
        xml.open("graph", [("id", "lanes"), ("edgedefault", "directed")])
        xml.newline()
        for step in steps {
            xml.open("node", [("id", step.id.text)])
            xml.element("data", [("key", "title")], text: step.title)
            xml.element("data", [("key", "actor")], text: lanes[step.lane].actor.text)
            xml.element("data", [("key", "role")], text: step.role.rawValue)
            xml.close("node")
            xml.newline()
        }
        for passing in passings {
            xml.open("edge", [("source", steps[passing.from].id.text), ("target", steps[passing.to].id.text)])
            if let what = passing.what { xml.element("data", [("key", "what")], text: what) }
            xml.element("data", [("key", "status")], text: passing.look.name)
            xml.close("edge")
            xml.newline()
        }
        xml.close("graph")
        xml.close("graphml")
        xml.newline()
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.text
    }
}
