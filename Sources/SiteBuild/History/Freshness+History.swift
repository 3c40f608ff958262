import CatalogueLoading
import CatalogueModel
import Diagnostics
import SitePages

/// What the changes are worked out from.
struct ChangeSources: Equatable, Sendable {
    var steps: [ProjectHistory.Step]
    var languages: [Language]
    var domains: [DomainID]
    var situationGroups: [SituationGroupID]
}

/// What the pages tell of changes, from what git knows.
func freshness(
    of project: Project, tree: SourceTree, history: ProjectHistory, memory: inout BuildMemory
) -> Freshness {
    let configuration = project.configuration
    let days = tree.files(below: "content", withExtension: "md").compactMap { file in
        history.lastChange(of: file).map { (file.path, $0) }
    }
    let sources = ChangeSources(
        steps: history.steps, languages: configuration.languages, domains: configuration.domains.map(\.id),
        situationGroups: configuration.situationGroups.map(\.id))
    return Freshness(
        lastChanges: Dictionary(days) { first, _ in first },
        days: memory.changes.output(of: sources) { $0.steps.compactMap { changeDay($0, configuration: configuration) } }
    )
}

/// What has changed in a step, or nil when it is nothing that readers are told.
private func changeDay(_ step: ProjectHistory.Step, configuration: SiteConfiguration) -> ChangeDay? {
    if step.isBeginning {
        let kinds = step.files.compactMap { file in
            file.path.split(separator: "/").dropFirst().first.flatMap { RecordKind(folder: String($0)) }
        }
        let counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.isEmpty ? nil : ChangeDay(date: step.date, time: step.time, beginning: counts)
    }
    func records(_ bytes: KeyPath<ProjectHistory.Step.File, [UInt8]?>) -> [String: any Record] {
        let files = step.files.compactMap { file in
            file[keyPath: bytes].map { SourceFile(path: file.path, bytes: $0) }
        }
        return readableRecords(of: files, configuration: configuration)
    }
    let before = records(\.before)
    let now = records(\.now)
    // Of a page that could not be read on one side nobody can say what has changed.
    let known = step.files.filter { file in
        (file.before == nil || before[file.path] != nil) && (file.now == nil || now[file.path] != nil)
    }
    let changes = changes(
        from: known.compactMap { before[$0.path] }, to: known.compactMap { now[$0.path] }, on: step.date)
    return changes.isEmpty ? nil : ChangeDay(date: step.date, time: step.time, changes: changes)
}
