import CatalogueModel

/// Something on which an organisation's word is asked.
public struct Question: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        case record(String)
        case step(ServiceChainID, ChainStepID)
        case handover(ServiceChainID, from: ChainStepID, to: ChainStepID)
        case obligation(ServiceID)
        case price(ServiceID)
        /// How contact is made with a service or with a provider.
        case contact(String)
    }

    /// In the order in which letters ask: what is not known first, what is only to be confirmed last.
    public enum Kind: String, CaseIterable, Sendable {
        case handover, obligation, price, contact, record, step

        /// The word with which the ids of its questions begin.
        public var word: String {
            switch self {
            case .handover: "luovutus"
            case .obligation: "velvoite"
            case .price: "hinta"
            case .contact: "yhteys"
            case .record: "vahvistus"
            case .step: "vaihe"
            }
        }
    }

    public var subject: Subject
    /// Those whose word it needs, sorted; never empty.
    public var parties: [ActorID]
    /// Those of them that have given it.
    public var answeredBy: [ActorID]

    public var kind: Kind {
        switch subject {
        case .record: .record
        case .step: .step
        case .handover: .handover
        case .obligation: .obligation
        case .price: .price
        case .contact: .contact
        }
    }

    /// As `luovutus/palvelussuhde-paattyy/kieku/loppupalkka`; it stays the same as long as what it asks about.
    public var id: String {
        let rest =
            switch subject {
            case .record(let id), .contact(let id): id
            case .step(let chain, let step): "\(chain)/\(step)"
            case .handover(let chain, let from, let to): "\(chain)/\(from)/\(to)"
            case .obligation(let service), .price(let service): service.text
            }
        return "\(kind.word)/\(rest)"
    }

    /// Whether it still waits for the word of an organisation.
    public func waits(for organisation: ActorID) -> Bool {
        parties.contains(organisation) && !answeredBy.contains(organisation)
    }
}

extension Catalogue {
    /// Everything that can be asked of organisations, answered or not, in the order of the kinds; of handovers those
    /// first that are not clear.
    public var questions: [Question] {
        var questions = confirmables.map { confirmable in
            let subject: Question.Subject =
                switch confirmable.subject {
                case .record(let id): .record(id)
                case .step(let chain, let step): .step(chain, step)
                case .handover(let chain, let from, let to): .handover(chain, from: from, to: to)
                }
            return Question(subject: subject, parties: confirmable.parties, answeredBy: confirmable.confirmedBy)
        }
        for (id, service) in services {
            guard let parties = confirmable(service)?.parties else { continue }
            func add(_ subject: Question.Subject, isKnown: Bool) {
                questions.append(Question(subject: subject, parties: parties, answeredBy: isKnown ? parties : []))
            }
            add(.obligation(id), isKnown: service.obligation.level != .unknown)
            add(.price(id), isKnown: service.price?.amount != nil || service.price?.link != nil)
            add(.contact(id.text), isKnown: !service.contact.isEmpty)
        }
        for (id, provider) in providers {
            guard let parties = confirmable(provider)?.parties else { continue }
            questions.append(
                Question(
                    subject: .contact(id.text), parties: parties, answeredBy: provider.contact.isEmpty ? [] : parties))
        }
        return Question.Kind.allCases.flatMap { kind in
            let own = questions.filter { $0.kind == kind }
            return own.filter { !isClear($0) } + own.filter(isClear)
        }
    }

    /// The handover that a question is about, with its place among the chain's.
    func handover(of question: Question) -> (chain: ServiceChain, index: Int, handover: Handover)? {
        guard case .handover(let id, let from, let to) = question.subject, let chain = serviceChains[id],
            let index = chain.handovers.firstIndex(where: { $0.from == from && $0.to == to })
        else { return nil }
        return (chain, index, chain.handovers[index])
    }

    private func isClear(_ question: Question) -> Bool { handover(of: question)?.handover.status == .clear }
}
