import CatalogueModel
import Diagnostics

/// What questions say, in all languages.
enum QuestionWords {
    static let obligationUnknown = Message("The sources do not say whether its use is mandatory")
    static let priceUnknown = Message("The price is not known")
    static let contactUnknown = Message("There are no contact details.")
    static let passes = Message("{1} → {2}: {3}")
    static let otherParty = Message("The other party is {1}.")
    static let service = Message("Service")
    static let how = Message("How")
    static let when = Message("When")
    static let system = Message("System")
    static let output = Message("Outcome")
    static let obligation = Message("Obligation")
    static let price = Message("Price")
    static let howToGet = Message("How to get it")

    static func status(_ status: Handover.Status) -> Message {
        switch status {
        case .clear:
            Message("The handover is clear")
        case .unknown:
            Message("No source tells how the handover is agreed")
        case .grey:
            Message("A source calls the handover unclear")
        case .unowned:
            Message("According to the source nobody answers for the handover")
        }
    }

    static func asked(_ question: Question, _ catalogue: Catalogue) -> Message {
        switch question.kind {
        case .record:
            Message("Is what the page tells right? If not, please write what is otherwise.")
        case .step:
            Message("Do you do this step so? If not, please write what is otherwise.")
        case .handover:
            catalogue.handover(of: question)?.handover.status == .clear
                ? Message("Does responsibility pass so? If not, please write what is otherwise.")
                : Message("Is it agreed how responsibility passes? Please write in the note where it has been agreed.")
        case .obligation:
            Message(
                "Must the customer use the service? Please write the basis in the note, such as a section of an act.")
        case .price:
            Message("What does the service cost, or where is the price list?")
        case .contact:
            Message("Where does the customer turn to (telephone, mail or form, hours)? No details of persons, please.")
        }
    }

    static func section(_ kind: Question.Kind) -> Message {
        switch kind {
        case .record: Message("Pages to confirm")
        case .step: Message("Steps that you do")
        case .handover:
            Message("Where responsibility passes")
        case .obligation:
            Message("Whether its use is mandatory")
        case .price: Message("Prices")
        case .contact: Message("Contact details")
        }
    }
}

/// What letters and tables say besides the questions.
public enum LetterWords {
    static let title = Message("Questions to: {1}")
    static let what = Message(
        "{1} tells what your organisation does in the state's shared services. It is compiled from public sources, and your organisation has not confirmed it. We ask you to answer {2} questions."
    )
    static let why = Message(
        "Your answers decide what the pages call confirmed by your organisation. That responsibility passes is confirmed when both parties have said the same; answers that differ are recorded for all to see."
    )
    static let howToAnswer = Message(
        "Answer here, or in the same questions as a table. You may answer a part; the id at the end of a question ties the answer to its page. Name organisations, not persons."
    )
    static let returnTo = Message("Please return it to: {1}")
    static let weSay = Message("We say now")
    static let source = Message("Source")
    static let noSource = Message("no source")
    static let answer = Message("Answer")
    static let note = Message("Note")
    static let page = Message("Page")
    static let by = Message("Answered by")
    static let date = Message("Date")
    static let nothing = Message("Nothing waits for an answer.")
    static let columns: [Message] = [
        Message("id"), Message("kind"),
        Message("page"),
        Message("what we say now"),
        Message("question"), Message("answer"),
        Message("note"), Message("by"),
        Message("date"),
    ]
    /// A kind of question by one word.
    public static func kind(_ kind: Question.Kind) -> Message {
        switch kind {
        case .record: Message("page")
        case .step: Message("step")
        case .handover: Message("handover")
        case .obligation: Message("obligation")
        case .price: Message("price")
        case .contact: Message("contact")
        }
    }
}
