import CatalogueModel
import Diagnostics

/// A question in words.
struct QuestionTexts {
    /// What it is about: the page's title, or the step or handover within a chain.
    var title: String
    /// The page on which it stands: its title.
    var page: String
    /// The page's address, when it is known where the site stands.
    var address: String?
    /// What the catalogue says now.
    var now: String
    /// Which sources say what; empty when none do.
    var source: String
    var question: String
    /// The words that answer it.
    var offered: [AnswerWord]
}

/// Words for the questions of a catalogue in one language.
public struct Enquiry: Sendable {
    public let catalogue: Catalogue
    public let language: MessageLanguage
    /// The address of the page of a record, when it is known where the site stands.
    let address: @Sendable (String) -> String?

    public init(
        catalogue: Catalogue, language: MessageLanguage, address: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.catalogue = catalogue
        self.language = language
        self.address = address
    }

    /// The questions that wait for an organisation, those of some kinds only when any are named.
    public func questions(to organisation: ActorID, kinds: [Question.Kind] = []) -> [Question] {
        catalogue.questions.filter { $0.waits(for: organisation) && (kinds.isEmpty || kinds.contains($0.kind)) }
    }

    /// A text in the language, or in the primary one.
    func text(_ text: LocalizedText) -> String { text[Language(language.rawValue)] }

    public func name(of actor: ActorID) -> String {
        catalogue.actor(actor).map { text($0.header.title) } ?? actor.text
    }

    func texts(of question: Question, to organisation: ActorID) -> QuestionTexts {
        let asked = QuestionWords.asked(question, catalogue)[language]
        var texts = QuestionTexts(
            title: question.id, page: "", address: nil, now: "", source: "", question: asked,
            offered: catalogue.offered(for: question))
        switch question.subject {
        case .record(let id):
            guard let record = catalogue.record(id) else { break }
            take(record.header, into: &texts)
            texts.now = text(record.header.summary)
            if let service = record as? Service { texts.now += facts(of: service) }
        case .step(let id, let stepID):
            guard let chain = catalogue.serviceChains[id], let step = chain.step(stepID) else { break }
            take(chain.header, into: &texts)
            texts.title = text(step.title)
            texts.now = describing(step)
            texts.source = sources(step.sources)
        case .handover: takeHandover(question, to: organisation, into: &texts)
        case .obligation(let id):
            guard let service = catalogue.services[id] else { break }
            take(service.header, into: &texts)
            texts.now = joined([QuestionWords.obligationUnknown[language], service.obligation.basis.map(text)])
        case .price(let id):
            guard let service = catalogue.services[id] else { break }
            take(service.header, into: &texts)
            texts.now = joined([QuestionWords.priceUnknown[language], service.price?.model.map(text)])
        case .contact(let id):
            guard let record = catalogue.record(id) else { break }
            take(record.header, into: &texts)
            texts.now = QuestionWords.contactUnknown[language]
        }
        return texts
    }

    private func take(_ header: RecordHeader, into texts: inout QuestionTexts) {
        texts.title = text(header.title)
        texts.page = text(header.title)
        texts.address = address(header.id)
        texts.source = sources(header.sources)
    }

    private func takeHandover(_ question: Question, to organisation: ActorID, into texts: inout QuestionTexts) {
        guard let (chain, _, handover) = catalogue.handover(of: question), let from = chain.step(handover.from),
            let to = chain.step(handover.to)
        else { return }
        take(chain.header, into: &texts)
        let own = from.actor == organisation
        let other = name(of: own ? to.actor : from.actor)
        texts.title = "\(text(from.title)) → \(text(to.title))"
        let passes = QuestionWords.passes.text(
            language, name(of: from.actor), name(of: to.actor), withoutStop(text(handover.what)))
        let status = QuestionWords.status(handover.status)[language]
        texts.now = joined([passes, status, handover.agreement.map(text), handover.note.map(text)])
        if from.actor != to.actor { texts.now += " " + QuestionWords.otherParty.text(language, other) }
        texts.source = sources(handover.sources)
    }

    private func describing(_ step: ChainStep) -> String {
        func line(_ wording: Message, _ value: String?) -> String? { value.map { "\(wording[language]): \($0)." } }
        return joined([
            "\(name(of: step.actor)): \(withoutStop(text(step.title))).",
            line(QuestionWords.service, step.service.flatMap { catalogue.services[$0] }.map { text($0.header.title) }),
            line(QuestionWords.how, step.how.map { withoutStop(text($0)) }),
            line(QuestionWords.when, step.when.map { withoutStop(text($0)) }),
            line(QuestionWords.system, step.system.map { withoutStop(text($0)) }),
            line(QuestionWords.output, step.output.map { withoutStop(text($0)) }),
        ])
    }

    private func facts(of service: Service) -> String {
        var facts: [String] = []
        if let word = AnswerWord(rawValue: service.obligation.level.rawValue), word != .unknown {
            facts.append("\(QuestionWords.obligation[language]): \(word.wording[language]).")
        }
        if let amount = service.price?.amount {
            facts.append("\(QuestionWords.price[language]): \(withoutStop(text(amount))).")
        }
        if let get = service.howToGet {
            facts.append("\(QuestionWords.howToGet[language]): \(withoutStop(text(get))).")
        }
        return facts.map { " " + $0 }.joined()
    }

    private func sources(_ citations: [Citation]) -> String {
        citations.map { citation in
            let title = catalogue.sources[citation.source].map { text($0.header.title) } ?? citation.source.text
            return citation.at.map { "\(title) (\($0))" } ?? title
        }.joined(separator: "; ")
    }

    private func joined(_ parts: [String?]) -> String {
        parts.compactMap(\.self).map { withoutStop($0) + "." }.joined(separator: " ")
    }
}

private func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
}
