import Diagnostics
import Markdown

/// No row of a table has more cells than the head has columns: the page would not show them.
func checkTableRows(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.surplusCells.map { .surplusCell(.range($0, file: context.place.file)) }
}

extension Finding {
    fileprivate static func surplusCell(_ place: Place) -> Finding {
        Finding(
            .error, .tableRowTooLong, at: place, "The table has no column for this cell, so the page would not show it",
            help: "Add a column to the table's head, or write a `|` within a cell as `\\|`.")
    }
}
