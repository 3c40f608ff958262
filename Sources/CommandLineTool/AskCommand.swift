import ArgumentParser
import CatalogueModel
import Diagnostics
import Enquiries
import SiteBuild

extension Question.Kind: ExpressibleByArgument {}

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Writes a letter or a table of all that waits for an organisation's word.",
        discussion: """
            Without --of it lists how much waits for whom. A filled table is taken in with the verb answers.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case md, csv, html
    }

    @Option(help: ArgumentHelp("Whom to ask, by id; may be repeated.", valueName: "ORG"))
    var of: [String] = []

    @Option(help: "md: a letter. html: the letter to print. csv: a table to be filled in, which spreadsheets open.")
    var format = Format.md

    @Option(help: ArgumentHelp("Only these questions; may be repeated.", valueName: "KIND"))
    var about: [Question.Kind] = []

    @OptionGroup var project: ProjectOptions

    @Option(help: ArgumentHelp("fi, sv or en; as a rule the site's first.", valueName: "CODE"))
    var language: MessageLanguage?

    func run() throws {
        let speech = language ?? .ofLocale
        guard
            let enquiry = enquiry(
                in: try readProject(project, in: speech), on: project.day, language: language)
        else {
            printError(EditingTexts.noProject.text(speech))
            throw ExitCode.contentErrors
        }
        let questions = enquiry.catalogue.questions
        let known = Set(questions.flatMap(\.parties)).sorted()
        guard !of.isEmpty else { return try list(known, enquiry) }
        var asked: [ActorID] = []
        for name in of {
            guard known.contains(ActorID(name)) else {
                let guess = nearMiss(to: name, among: known.map(\.text))
                    .map { " " + EditingTexts.didYouMean.text(speech, $0) }
                wrongUse(EnquiryTexts.noOrganisation.text(speech, name) + (guess ?? ""))
            }
            if !asked.contains(ActorID(name)) { asked.append(ActorID(name)) }
        }
        switch format {
        case .csv: try printBytes(enquiry.table(to: asked, kinds: about))
        case .md: try printText(enquiry.markdownLetter(to: asked, kinds: about, date: project.day))
        case .html: try printText(enquiry.htmlLetter(to: asked, kinds: about, date: project.day))
        }
    }

    /// How many questions wait for each organisation, those first for whom most do.
    private func list(_ organisations: [ActorID], _ enquiry: Enquiry) throws {
        let language = enquiry.language
        let waiting = organisations.map { (id: $0, questions: enquiry.questions(to: $0, kinds: about)) }
            .filter { !$0.questions.isEmpty }
            .sorted { ($1.questions.count, $0.id) < ($0.questions.count, $1.id) }
        for (id, questions) in waiting {
            let parts = Question.Kind.allCases.compactMap { kind -> String? in
                let count = questions.count { $0.kind == kind }
                return count > 0 ? "\(LetterWords.kind(kind)[language]) \(count)" : nil
            }
            let total = EnquiryTexts.waits.text(language, id.text, enquiry.name(of: id), String(questions.count))
            try printText("\(total) (\(parts.joined(separator: ", ")))\n")
        }
        let next = waiting.isEmpty ? EnquiryTexts.nothingWaits : EnquiryTexts.askNext
        try printText(next.text(language, waiting.first?.id.text ?? "") + "\n")
    }
}
