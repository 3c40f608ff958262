/// What can be wrong with front matter.
extension DiagnosticID {
    static let ofFrontMatter: [DiagnosticID] = [
        frontMatterMissing, frontMatterUnclosed, yamlSyntax, yamlAlias, yamlTooDeep, duplicateKey, unknownKey,
        missingField, wrongType, toBeFilled, unknownValue, invalidDate, invalidNumber, invalidURL,
    ]

    public static let frontMatterMissing = DiagnosticID(
        "front-matter-missing", .frontMatter, "The fields between two lines of --- are missing at the top",
        "Begin the file with the line ---, write the fields and close them with a second line ---.")
    public static let frontMatterUnclosed = DiagnosticID(
        "front-matter-unclosed", .frontMatter, "The line --- after the fields is missing",
        "Add the line --- after the last field.")
    public static let yamlSyntax = DiagnosticID(
        "yaml-syntax", .frontMatter, "The fields cannot be read: a slip in the YAML",
        "Look at the line that is named: often a quotation mark is missing, or the space after a colon.")
    public static let yamlAlias = DiagnosticID(
        "yaml-alias", .frontMatter, "References within YAML (& and *) are not used",
        "Put the value in quotes if it holds & or *.")
    public static let yamlTooDeep = DiagnosticID(
        "yaml-too-deep", .frontMatter, "The fields are nested too deep", "Remove needless indentation.")
    public static let duplicateKey = DiagnosticID(
        "duplicate-key", .frontMatter, "The same field stands twice", "Leave only one of the two.")
    public static let unknownKey = DiagnosticID(
        "unknown-key", .frontMatter, "There is no such field",
        "Mend the field's name; the message proposes the nearest one. The fields are on the page Kinds of pages.")
    public static let missingField = DiagnosticID(
        "missing-field", .frontMatter, "A required field is missing",
        "Add the field. If it is not known, write that it is not, as level: unknown.")
    public static let wrongType = DiagnosticID(
        "wrong-type", .frontMatter, "The field’s value has the wrong form",
        "Write the value in the form that the message shows.")
    public static let toBeFilled = DiagnosticID(
        "to-be-filled", .frontMatter, "This is still to be filled in",
        "Write what is needed in place of the words FILL IN.")
    public static let unknownValue = DiagnosticID(
        "unknown-value", .frontMatter, "The value is none of those allowed",
        "Choose one of the values that the message lists.")
    public static let invalidDate = DiagnosticID(
        "invalid-date", .frontMatter, "The date is not one; the form is 2026-01-31",
        "Write year, month and day: 2026-01-31. The command check --fix mends the form 31.1.2026.")
    public static let invalidNumber = DiagnosticID(
        "invalid-number", .frontMatter, "The number is not one",
        "Write the number in quotes as in the source: \"4,21\".")
    public static let invalidURL = DiagnosticID(
        "invalid-url", .frontMatter, "The web address is not one",
        "Write the whole address, which begins with https://.")
}
