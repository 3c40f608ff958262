import CatalogueLoading
import Diagnostics

/// Keys that a language lacks, and keys that neither a template nor the program uses.
func textProblems(in tables: [TextTable], usedKeys: Set<String>) -> [Diagnostic] {
    let allKeys = Set(tables.flatMap(\.texts.keys)).union(usedKeys).sorted()
    return tables.flatMap { table in
        allKeys.compactMap { key -> Diagnostic? in
            guard let place = table.places[key] else {
                return Diagnostic(
                    .error, .textMissing, file: table.file, "The text “\(key)” is missing.",
                    help: "Add a line `\(key): …`.")
            }
            guard !usedKeys.contains(key) else { return nil }
            return Diagnostic(
                .error, .textUnused, file: table.file, range: place, "The text “\(key)” is used nowhere.",
                help: "Delete the line from the file of every language.")
        }
    }
}
