import CatalogueModel

/// Interface matrices with the place of every label and cell, one below the other; pixels from the upper left corner.
public struct PlacedMatrix: Sendable {
    public struct Label: Sendable {
        public var text: String
        /// Where the text starts: the left end of its base line, or of an upright text the lower end.
        public var x, y: Int
        public var isUpright = false
        /// Whether it is the heading of a matrix or of some rows.
        public var isHeading = false
    }

    public struct Cell: Sendable {
        public var x, y: Int
        /// Nil where the row and the column hand nothing over to each other.
        public var interface: Interface?
    }

    public var width, height: Int
    public var labels: [Label] = []
    public var cells: [Cell] = []

    static let cellWidth = 58
    static let cellHeight = 34
    static let gap = 2
    static let margin = 16
    static let text = EstimatedText(fontSize: 14)
}

/// The words of a drawn matrix and where its cells lead.
public struct MatrixDrawing: Sendable {
    public var title: String
    /// What the picture shows, for those who do not see it.
    public var description: String
    public var language: Language
    public var actor: @Sendable (ActorID) -> String
    /// The heading of rows of a kind.
    public var heading: @Sendable (RecordKind) -> String
    /// The heading of a matrix of a domain; nil is for actors without one.
    public var domain: @Sendable (DomainID?) -> String?
    public var status: @Sendable (Handover.Status) -> String
    /// What a cell says when it is pointed at.
    public var cell: @Sendable (Interface) -> String
    /// Address of a pair's page; nil for one that is no link.
    public var link: @Sendable (Interface) -> String?

    public init(
        title: String, description: String, language: Language, actor: @escaping @Sendable (ActorID) -> String,
        heading: @escaping @Sendable (RecordKind) -> String, domain: @escaping @Sendable (DomainID?) -> String?,
        status: @escaping @Sendable (Handover.Status) -> String, cell: @escaping @Sendable (Interface) -> String,
        link: @escaping @Sendable (Interface) -> String?
    ) {
        self.title = title
        self.description = description
        self.language = language
        self.actor = actor
        self.heading = heading
        self.domain = domain
        self.status = status
        self.cell = cell
        self.link = link
    }
}

/// The matrices with their places.
public func placed(_ matrices: [InterfaceMatrix], _ drawing: MatrixDrawing) -> PlacedMatrix {
    let text = PlacedMatrix.text
    let rows = matrices.flatMap(\.rowGroups).flatMap(\.actors).map { text.width(drawing.actor($0)) }
    let left = PlacedMatrix.margin + (rows.max() ?? 0) + 12
    var placed = PlacedMatrix(width: left + PlacedMatrix.margin, height: PlacedMatrix.margin)
    for matrix in matrices { placed.add(matrix, left: left, drawing) }
    placed.height += PlacedMatrix.margin
    return placed
}

extension PlacedMatrix {
    private static let lineHeight = 20
    private static var step: (x: Int, y: Int) { (cellWidth + gap, cellHeight + gap) }

    fileprivate mutating func add(_ matrix: InterfaceMatrix, left: Int, _ drawing: MatrixDrawing) {
        width = max(width, left + matrix.columns.count * Self.step.x + Self.margin)
        if let title = drawing.domain(matrix.domain) {
            height += Self.lineHeight
            labels.append(Label(text: title, x: Self.margin, y: height, isHeading: true))
            height += 8
        }
        let names = matrix.columns.map(drawing.actor)
        height += (names.map { Self.text.width($0) }.max() ?? 0) + 8
        for (index, name) in names.enumerated() {
            let x = left + index * Self.step.x + Self.cellWidth / 2 + 5
            labels.append(Label(text: name, x: x, y: height, isUpright: true))
        }
        height += 6
        for group in matrix.rowGroups {
            height += Self.lineHeight + 6
            labels.append(Label(text: drawing.heading(group.kind), x: Self.margin, y: height, isHeading: true))
            height += 8
            for actor in group.actors {
                labels.append(
                    Label(text: drawing.actor(actor), x: Self.margin, y: height + Self.cellHeight / 2 + 5))
                for (index, column) in matrix.columns.enumerated() where column != actor {
                    let interface = matrix.interface(actor, column)
                    cells.append(Cell(x: left + index * Self.step.x, y: height, interface: interface))
                }
                height += Self.step.y
            }
        }
        height += Self.margin
    }
}
