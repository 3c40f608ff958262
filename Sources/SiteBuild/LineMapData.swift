import OpenData
import ServiceMap
import SitePages
import TextNotation

/// `data/map.json`: the placed geometry of the line map, so that anyone can check or redraw it.
///
/// Every chain is a line of its own; in a catalogue too large for one map, every domain, as in the overview.
func lineMapJSON(of context: PageContext) -> JSONValue {
    let all = LineGraph(of: context.catalogue, language: context.language)
    let isReadable = all.lines.count <= 120 && all.stations.count <= 80
    return json(placed(isReadable ? all : context.lineOverview))
}

/// Where everything on a line map is: x and y are the upper left corner, in pixels.
func json(_ map: PlacedLineMap) -> JSONValue {
    .object([
        "width": .integer(map.width), "height": .integer(map.height),
        "stations": .list(
            map.stations.map { station in
                .object([
                    "id": .string(station.station.id), "x": .integer(station.x), "y": .integer(station.y),
                    "width": .integer(station.width), "height": .integer(station.height),
                ])
            }),
        "lines": .list(
            map.lines.map { line in
                .object([
                    "id": .string(line.line.id),
                    "points": .list(line.points.map { .list([.integer($0.x), .integer($0.y)]) }),
                    "stops": .list(line.stops.map { .string(map.stations[$0].station.id) }),
                ])
            }),
        "labels": .list(
            map.labels.map { label in
                .object([
                    "of": .string(owner(of: label, on: map)), "text": .string(label.rows.joined(separator: "\n")),
                    "x": .integer(label.x), "y": .integer(label.y), "width": .integer(label.width),
                    "height": .integer(label.height),
                ])
            }),
    ])
}

private func owner(of label: PlacedLabel, on map: PlacedLineMap) -> String {
    switch label.owner {
    case .station(let index): map.stations[index].station.id
    case .line(let index): map.lines[index].line.id
    }
}
