import CatalogueModel
import Diagnostics
import ServiceMap
import SitePages

/// Which map of the catalogue.
public enum MapView: String, CaseIterable, Sendable {
    case lines, layers, interfaces, lanes
}

/// In which notation a map is printed.
public enum MapFormat: String, CaseIterable, Sendable {
    case svg, json, dot, graphml
}

/// A map printed as a file of its own, or why it is not.
public enum StandaloneMap: Sendable {
    case text(String)
    /// The view has nothing around this id; the guess is an id that it has.
    case noSuchRecord(guess: String?)
    case faulty([Diagnostic])
}

/// A map of a project in the primary language, of the whole or around one record.
public func standaloneMap(
    of tree: SourceTree, on day: CalendarDate, view: MapView, format: MapFormat, around id: String?
) -> StandaloneMap {
    let project: Project
    do {
        project = try Project.loadFaultless(tree, on: day)
    } catch {
        return .faulty(error.diagnostics)
    }
    let catalogue = project.catalogue
    let contexts = pageContexts(
        for: catalogue, addresses: SiteAddresses(of: catalogue, texts: project.texts), texts: project.texts,
        assets: [:], baseURL: project.configuration.baseURL)
    guard let context = contexts.first else { return .noSuchRecord(guess: nil) }
    switch view {
    case .layers: return standaloneLayers(format: format, around: id, in: context)
    case .lines: return standaloneLines(format: format, around: id, in: context)
    case .interfaces: return standaloneInterfaces(format: format, around: id, in: context)
    case .lanes: return standaloneLanes(format: format, around: id, in: context)
    }
}

/// The id that was probably meant.
func guess(_ id: String?, in catalogue: Catalogue) -> String? {
    id.flatMap { nearMiss(to: $0, among: catalogue.records.map(\.header.id)) }
}
