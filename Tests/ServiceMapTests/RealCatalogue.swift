import CatalogueLoading
import Diagnostics
import Foundation

@testable import CatalogueModel

/// The catalogue that the project publishes, as its content stands in the folder.
enum RealCatalogue {
    static let catalogue: Catalogue? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        func file(_ path: String) -> SourceFile? {
            FileManager.default.contents(atPath: root.appending(path: path).path)
                .map { SourceFile(path: path, bytes: Array($0)) }
        }
        guard let configuration = file("site.yaml").flatMap({ loadSiteConfiguration($0).configuration }),
            let below = FileManager.default.enumerator(atPath: root.appending(path: "content").path)
        else { return nil }
        let paths = below.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted()
        return loadCatalogue(
            configuration: configuration, files: paths.compactMap { file("content/" + $0) }, on: .distantFuture
        ).catalogue
    }()

    /// The catalogue without one of its chains.
    static func without(_ chain: ServiceChainID, in catalogue: Catalogue) -> Catalogue {
        Catalogue(
            configuration: catalogue.configuration,
            records: catalogue.records.filter { !($0 is ServiceChain && $0.header.id == chain.text) },
            on: .distantFuture)
    }
}
