import ArgumentParser
import CatalogueLoading
import CatalogueModel
import Diagnostics
import Enquiries
import SiteBuild

struct AnswersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers", abstract: "Takes a table of answers in; shows the change, and writes it with --write.",
        discussion: """
            A record or a step is confirmed by its organisation, a handover when both parties have said the same; when \
            they differ, both answers become a grey area. What a person has to decide is listed with file and line. \
            Nothing is overwritten.
            """)

    @Argument(help: ArgumentHelp("Filled tables of the verb ask, as spreadsheets save CSV.", valueName: "FILE"))
    var files: [String]

    @Flag(help: "Write the change.")
    var write = false

    @OptionGroup var project: ProjectOptions
    @OptionGroup var speech: LanguageOption

    func run() throws {
        let language = speech.chosen
        let tree = try readProject(project, in: language)
        guard let (_, catalogue) = content(of: tree, on: project.day) else {
            printError(EditingTexts.noProject.text(language))
            throw ExitCode.contentErrors
        }
        let taken = TakenAnswers(try read(in: catalogue), in: catalogue)
        let changes = AnswerChanges(of: taken, in: tree, catalogue: catalogue)
        for page in changes.pages { try printText(page.unifiedDifference) }
        try AnswerReport(taken, changes, tree, catalogue, language).print()
        guard changes.newErrors.isEmpty else {
            printError(EnquiryTexts.wouldBreak[language])
            for error in changes.newErrors {
                let start = error.range.start
                printError("\(error.file):\(start.line):\(start.column): \(error.message[language])")
            }
            throw ExitCode.contentErrors
        }
        if changes.pages.isEmpty {
            try printText(EnquiryTexts.nothingToWrite[language] + "\n")
        } else if write {
            do throws(FileError) {
                let written = try changes.write(inProject: project.project)
                try? printText(EnquiryTexts.written.text(language, String(written.count)) + "\n")
            } catch {
                printError("\(error)")
                throw ExitCode.systemFailure
            }
        } else {
            try printText(EnquiryTexts.writeNext.text(language, String(changes.pages.count)) + "\n")
        }
    }

    /// All answers of the files; ends with what is wrong with them when anything is.
    private func read(in catalogue: Catalogue) throws -> [GivenAnswer] {
        let language = speech.chosen
        var answers: [GivenAnswer] = []
        var problems: [AnswerProblem] = []
        for path in files {
            let file: SourceFile
            do throws(FileError) {
                file = try readAnswerFile(path)
            } catch {
                printError("\(error)")
                throw ExitCode.systemFailure
            }
            let read = readAnswers(file, in: catalogue, today: project.day)
            answers += read.answers
            problems += read.problems
        }
        guard problems.isEmpty else {
            for problem in problems {
                let place = "\(problem.file):\(problem.position.line):\(problem.position.column)"
                printError("\(place): \(problem.message[language])\n  \(problem.help[language])")
            }
            printError(EnquiryTexts.nothingTaken.text(language, String(problems.count)))
            throw ExitCode.contentErrors
        }
        return answers
    }
}

/// What is told of answers besides the change itself.
private struct AnswerReport {
    private let taken: TakenAnswers
    private let changes: AnswerChanges
    private let tree: SourceTree
    private let catalogue: Catalogue
    private let language: MessageLanguage

    init(
        _ taken: TakenAnswers, _ changes: AnswerChanges, _ tree: SourceTree, _ catalogue: Catalogue,
        _ language: MessageLanguage
    ) {
        self.taken = taken
        self.changes = changes
        self.tree = tree
        self.catalogue = catalogue
        self.language = language
    }

    func print() throws {
        let confirmed = taken.edits.count {
            if case .confirm = $0.edit { return true }
            return false
        }
        let counts = [
            confirmed, taken.contradictions.count, taken.byHand.count, taken.waiting.count, taken.known.count,
        ]
        let texts = counts.map(String.init)
        try printText(
            "\n" + EnquiryTexts.summary.text(language, texts[0], texts[1], texts[2], texts[3], texts[4]) + "\n")
        try list(
            EnquiryTexts.contradicting,
            taken.contradictions.map { contradiction in
                let isOld = changes.recorded.contains(contradiction)
                return "\(contradiction.path)" + (isOld ? " (\(EnquiryTexts.recordedEarlier[language]))" : "")
            })
        try list(
            EnquiryTexts.waiting,
            taken.waiting.map { waiting in
                let others = waiting.others.map(\.text).joined(separator: ", ")
                let wording = waiting.isRecorded ? EnquiryTexts.waitsRecorded : EnquiryTexts.waitsUnrecorded
                return wording.text(language, waiting.answer.question.id, waiting.answer.by.text, others)
            })
        let unsure = changes.unsure.map { edit in line(edit.file, edit.edit.path, edit.answer) }
        try list(
            EnquiryTexts.byHand, taken.byHand.map { item in line(item.file, item.field, item.answer) } + unsure)
    }

    private func list(_ heading: Message, _ lines: [String]) throws {
        guard !lines.isEmpty else { return }
        try printText("\n\(heading[language])\n" + lines.map { "  \($0)\n" }.joined())
    }

    private func line(_ path: String, _ field: FieldPath, _ answer: GivenAnswer) -> String {
        let line = tree.file(path).flatMap { locate(field, in: $0) }?.start.line ?? 1
        let said = [answer.text, answer.note].filter { !$0.isEmpty }.joined(separator: " – ")
        let text = String(said.map { $0.isNewline ? " " : $0 })
        return "\(path):\(line): \(answer.question.id) \(answer.by) \(answer.date): \(text)"
    }
}
