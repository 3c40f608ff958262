import CatalogueModel
import SitePages
import SiteSearch
import Synchronization

/// The search index of a language, made when somebody asks for the first of its files and then kept.
func searchPart(of catalogue: Catalogue, in language: Language, addresses: SiteAddresses) -> SitePart {
    let first = addresses.searchIndex(of: language).path
    let files = SearchFiles { searchFiles(of: catalogue, in: language, addresses: addresses) }
    return SitePart(paths: [first], furtherPaths: first.hasSuffix("head.js") ? String(first.dropLast(7)) : nil) {
        MadePart(files: files.all)
    }
}

/// The files of an index. All but the first carry a hash of their content; the first names them.
private func searchFiles(of catalogue: Catalogue, in language: Language, addresses: SiteAddresses) -> [OutputFile] {
    let head = addresses.searchIndex(of: language).path
    let folder = head.lastIndex(of: "/").map { head[...$0] } ?? ""
    var files: [OutputFile] = []
    let index = SearchIndex(catalogue.searchDocuments(in: language), language: language)
    index.writeFiles(path: { addresses.address(ofRecord: $0.id, in: language)?.path ?? "" }) { file in
        let isHead = folder + file.name == head
        let name = isHead ? file.name : hashedName(file.name, file.bytes)
        files.append(OutputFile(path: folder + name, stage: isHead ? .page : .asset, bytes: file.bytes))
        return name
    }
    return files
}

/// Files that are made once, on the first request.
private final class SearchFiles: Sendable {
    private let make: @Sendable () -> [OutputFile]
    private let made = Mutex<[OutputFile]?>(nil)

    init(_ make: @escaping @Sendable () -> [OutputFile]) { self.make = make }

    var all: [OutputFile] {
        made.withLock { made in
            if let made { return made }
            let files = make()
            made = files
            return files
        }
    }
}
