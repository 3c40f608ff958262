import ArgumentParser
import CatalogueModel
import Diagnostics
import SiteBuild

struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Writes a translation to be filled in, or tells what has changed since it was made.",
        discussion: "The original's texts stand beside it as comments. It never overwrites.")

    @Argument(help: ArgumentHelp("The page in the primary language: its file or its id.", valueName: "FILE"))
    var file: String

    @Argument(help: ArgumentHelp("The code of the language: sv, en.", valueName: "LANGUAGE"))
    var into: String

    @OptionGroup var project: ProjectOptions
    @OptionGroup var speech: LanguageOption

    func run() throws {
        let language = speech.chosen
        let tree = try readProject(project)
        let draft: TranslationDraft
        do throws(TranslationDraft.Refusal) {
            draft = try TranslationDraft(of: file, into: into, in: tree, on: project.day)
        } catch {
            switch error {
            case .unreadable:
                printError(EditingTexts.noProject.text(language))
                throw ExitCode.contentErrors
            case .noSuchLanguage(let languages):
                wrongUse(EditingTexts.noSuchLanguage.text(language, into, languages.joined(separator: ", ")))
            case .languageToAdd:
                wrongUse(EditingTexts.noLanguage.text(language, into))
            case .noSuchPage(let guess):
                let help = guess.map { " " + EditingTexts.didYouMean.text(language, $0) } ?? ""
                wrongUse(EditingTexts.noSuchPage.text(language, file) + help)
            }
        }
        guard draft.existing == nil else { return try tellChanges(of: draft, language) }
        guard let text = draft.text else {
            printError(EditingTexts.unreadablePage.text(language, draft.original.file))
            throw ExitCode.contentErrors
        }
        do throws(FileError) {
            guard try writeNewFile(project.project + "/" + draft.path, Array(text.utf8)) else {
                wrongUse(EditingTexts.fileThere.text(language, draft.path))
            }
        } catch {
            printError("\(error)")
            throw ExitCode.systemFailure
        }
        let mark = Placeholder.mark(in: Language(into))
        let count = text.split(separator: "\n").count { isToBeFilled($0, mark) }
        try printText(EditingTexts.written.text(language, draft.path) + "\n")
        let sentence = count == 1 ? EditingTexts.fillInOne : EditingTexts.fillIn
        try printText(sentence.text(language, String(count), mark) + "\n")
    }

    private func tellChanges(of draft: TranslationDraft, _ language: MessageLanguage) throws {
        let hash = draft.original.textHash
        switch draft.change(inProject: project.project) {
        case .upToDate:
            try printText(EditingTexts.upToDate.text(language, draft.path) + "\n")
        case .unknown:
            try printText(EditingTexts.changeUnknown.text(language, draft.path, draft.original.file, hash) + "\n")
        case .since(let commit, let changes):
            try printText(
                EditingTexts.changedSince.text(language, draft.original.file, String(commit.prefix(10))) + "\n\n")
            for (index, change) in changes.enumerated() {
                if change.path.isEmpty, index == 0 || !changes[index - 1].path.isEmpty {
                    try printText(EditingTexts.body.text(language) + "\n")
                }
                if !change.path.isEmpty { try printText("\(change.path)\n") }
                if let before = change.before { try printText("  - \(before)\n") }
                if let now = change.now { try printText("  + \(now)\n") }
            }
            try printText("\n" + EditingTexts.bringUpToDate.text(language, draft.path, hash) + "\n")
        }
    }
}

private func isToBeFilled(_ line: Substring, _ mark: String) -> Bool {
    line.hasSuffix(": " + mark) || line.hasSuffix("- " + mark) || Placeholder.stands(in: line)
}
