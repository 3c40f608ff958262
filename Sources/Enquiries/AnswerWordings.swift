import Diagnostics

/// What is wrong with filled tables, in all languages.
enum AnswerWordings {
    static let noColumn = Message("The table lacks the column: {1}")
    static let noColumnHelp = Message(
        "The first row holds the columns' names; make the table with palvelukartta ask --format csv.")
    static let noQuestion = Message("“{1}” is the id of no question")
    static let didYouMean = Message("Did you mean “{2}”?")
    static let noQuestionHelp = Message(
        "Copy the id from the enquiry. The page may have ended or changed its id since.")
    static let wrongWord = Message("“{1}” does not answer this question")
    static let wrongWordHelp = Message(
        "Write one of these (in Finnish, Swedish or English): {2}. Anything else belongs in the note.")
    static let twice = Message("{2} has answered the question {1} twice, in different ways")
    static let twiceHelp = Message("Keep only the answer that holds.")
    static let noOrganisation = Message("The answer does not say who gives it")
    static let noOrganisationHelp = Message("Write in the column of who answers: {1}")
    static let notAsked = Message("The question is not for “{1}” to answer")
    static let notAskedHelp = Message("It can be answered by: {2}")
    static let noDate = Message("The answer lacks its day")
    static let badDate = Message("“{1}” is no day")
    static let later = Message("{1} is still to come")
    static let dateHelp = Message("Write the day on which the answer was given as 2026-12-01 or 1.12.2026.")
}
