import ArgumentParser
import CatalogueLoading
import CatalogueModel
import Diagnostics
import SiteBuild

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Writes the file of a new page, and marks what is to be filled in.",
        discussion: """
            On a terminal it asks for what is needed. In a script give the values with --set; a list takes several, as \
            --set domains=ict,talous. It never overwrites.
            """)

    @Argument(
        help: ArgumentHelp("The folder's name or a word for the kind: palvelut, palvelu, service.", valueName: "KIND"))
    var kind: String

    @Argument(help: ArgumentHelp("The new page's id; made from the title when it is left out.", valueName: "ID"))
    var id: String?

    @Option(help: ArgumentHelp("The page's title.", valueName: "TEXT"))
    var title: String?

    @Option(name: .customLong("set"), help: ArgumentHelp("A field's value; may be repeated.", valueName: "FIELD=VALUE"))
    var values: [String] = []

    @OptionGroup var project: ProjectOptions
    @OptionGroup var speech: LanguageOption

    func run() throws {
        let language = speech.chosen
        guard let kind = RecordKind(word: kind) else {
            let guess = RecordKind.nearestWord(to: kind).map { " " + EditingTexts.didYouMean.text(language, $0) } ?? ""
            let folders = RecordKind.allCases.map(\.folder).joined(separator: ", ")
            wrongUse(EditingTexts.noSuchKind.text(language, self.kind, folders) + guess)
        }
        let tree = try readProject(project)
        guard let (configuration, catalogue) = content(of: tree, on: project.day) else {
            printError(EditingTexts.noProject.text(language))
            throw ExitCode.contentErrors
        }
        var answers = try given(for: kind, language)
        if let title { answers["title"] = [title] }
        if isConversation {
            try printText(EditingTexts.newPage.text(language, "content/\(kind.folder)/") + "\n\n")
            if answers["title"] == nil {
                if let title = schema(of: kind).first(where: { $0.name == "title" }) {
                    try printText(title.description(in: language) + "\n")
                }
                if let title = try ask("title:"), !title.isEmpty { answers["title"] = [title] }
            }
        }
        let id = try chosenID(answers["title"]?.first, in: catalogue, language)
        try tellNear([id] + (answers["title"] ?? []), in: catalogue, language)
        var draft = PageDraft(
            of: kind, id: id, in: tree, configuration: configuration, today: project.day)
        draft.answers = answers
        if isConversation { try askRest(&draft, in: catalogue, language) }
        let problems = draft.problems
        guard problems.isEmpty else {
            let file = SourceFile(path: draft.path, text: draft.text)
            printError(printed(problems, as: .text) { _ in file }, end: "")
            throw ExitCode.contentErrors
        }
        try write(draft, language)
    }

    private func given(for kind: RecordKind, _ language: MessageLanguage) throws -> StarterAnswers {
        let questions = starterQuestions(of: kind)
        var answers: StarterAnswers = [:]
        for value in values {
            guard let sign = value.firstIndex(of: "=") else { wrongUse(EditingTexts.setForm.text(language, value)) }
            let path = String(value[..<sign])
            let text = String(value[value.index(after: sign)...])
            guard let question = questions.first(where: { $0.path == path }) else {
                let guess = nearMiss(to: path, among: questions.map(\.path))
                    .map { " " + EditingTexts.didYouMean.text(language, $0) }
                wrongUse(EditingTexts.noSuchField.text(language, path, kind.folder) + (guess ?? ""))
            }
            answers[path] = parts(of: text, isList: question.isList)
        }
        return answers
    }

    /// The id that was given or is made from the title; ends when it cannot be one or is taken.
    private func chosenID(_ title: String?, in catalogue: Catalogue, _ language: MessageLanguage) throws -> String {
        var proposal = title.map(proposedID) ?? ""
        if let id = self.id ?? (isConversation ? nil : proposal) {
            if let fault = fault(of: id, in: catalogue, language) { wrongUse(fault) }
            return id
        }
        while let answer = try ask(EditingTexts.idQuestion.text(language, proposal)) {
            let id = answer.isEmpty ? proposal : answer
            guard let fault = fault(of: id, in: catalogue, language) else { return id }
            try printText("  \(fault)\n")
            if !answer.isEmpty { proposal = proposedID(from: answer) }
        }
        wrongUse(EditingTexts.idMissing.text(language))
    }

    /// Why something cannot be the id of a new page.
    private func fault(of id: String, in catalogue: Catalogue, _ language: MessageLanguage) -> String? {
        if proposedID(from: id).isEmpty { return EditingTexts.idMissing.text(language) }
        if id != proposedID(from: id) || id == "index" {
            return EditingTexts.badID.text(language, id, proposedID(from: id))
        }
        return catalogue.record(id).map { EditingTexts.idTaken.text(language, id, $0.header.file) }
    }

    private func tellNear(_ words: [String], in catalogue: Catalogue, _ language: MessageLanguage) throws {
        let near = catalogue.records(near: words)
        guard !near.isEmpty else { return }
        printError(EditingTexts.nearNames.text(language))
        for header in near.prefix(10) { printError("  \(header.file): \(header.title.primary)") }
        guard isConversation else { return }
        let answer = try ask(EditingTexts.goOn.text(language)) ?? ""
        guard ["k", "j", "y"].contains(answer.lowercased().prefix(1)) else {
            printError(EditingTexts.nothingWritten[language])
            throw ExitCode.success
        }
    }

    private func askRest(_ draft: inout PageDraft, in catalogue: Catalogue, _ language: MessageLanguage) throws {
        for question in starterQuestions(of: draft.kind)
        where question.isRequired && draft.answers[question.path] == nil && !question.path.hasPrefix("steps.") {
            // What follows by itself is not asked: a page's review is today, an organisation's owner and a document's
            // source are they themselves.
            if question.path == "reviewed" || question.path == "owner" && draft.kind.isActor { continue }
            if question.path == "sources.source" && draft.kind == .source { continue }
            try printText(question.field.description(in: language) + "\n")
            if question.isList { try printText(EditingTexts.separateByCommas[language] + "\n") }
            let known = knownAnswers(to: question, in: catalogue)
            if (1...20).contains(known.count) {
                try printText(EditingTexts.knownIDs.text(language, known.joined(separator: ", ")) + "\n")
            }
            while let answer = try ask("\(question.path):") {
                if answer.isEmpty { break }
                var tried = draft
                tried.answers[question.path] = parts(of: answer, isList: question.isList)
                let problems = tried.problems
                if problems.isEmpty {
                    draft = tried
                    break
                }
                for problem in problems {
                    try printText("  \(problem.message[language]). \(problem.help[language])\n")
                }
            }
        }
    }

    /// The ids that can be meant; few enough of them are shown.
    private func knownAnswers(to question: StarterQuestion, in catalogue: Catalogue) -> [String] {
        switch question.type {
        case .reference(let kinds): kinds.flatMap { catalogue.records(of: $0).map(\.header.id) }
        case .domain: catalogue.configuration.domains.map(\.id.text)
        default: []
        }
    }

    private func parts(of text: String, isList: Bool) -> [String] {
        guard isList else { return [text] }
        return text.split(separator: ",").map { part in
            String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
    }

    private func write(_ draft: PageDraft, _ language: MessageLanguage) throws {
        let file = project.project + "/" + draft.path
        do throws(FileError) {
            guard try writeNewFile(file, Array(draft.text.utf8)) else {
                wrongUse(EditingTexts.fileThere.text(language, draft.path))
            }
        } catch {
            printError("\(error)")
            throw ExitCode.systemFailure
        }
        try printText(EditingTexts.written.text(language, draft.path) + "\n")
        let missing = draft.diagnostics.filter { $0.id == .toBeFilled }
        for diagnostic in missing { try printText("  \(draft.path):\(diagnostic.range.start.line)\n") }
        let mark = Placeholder.mark(in: draft.configuration.primaryLanguage)
        let sentence = missing.count == 1 ? EditingTexts.fillInOne : EditingTexts.fillIn
        try printText(sentence.text(language, String(missing.count), mark) + "\n")
    }
}
