/// What can be wrong with files as such.
extension DiagnosticID {
    static let ofFiles: [DiagnosticID] = [
        fileUnreadable, fileNotUTF8, fileEmpty, fileTooLarge, fileMisplaced, fileName,
    ]

    public static let fileUnreadable = DiagnosticID(
        "file-unreadable", .files, "The file cannot be read",
        "Put a plain text file in its place, or take the file away.")
    public static let fileNotUTF8 = DiagnosticID(
        "file-not-utf8", .files, "The file is not UTF-8 text", "Open the file in a text editor and save it as UTF-8.")
    public static let fileEmpty = DiagnosticID(
        "file-empty", .files, "The file is empty",
        "Write the page or remove the file. The command palvelukartta new writes the beginning of a new page.")
    public static let fileTooLarge = DiagnosticID(
        "file-too-large", .files, "The file is too large",
        "Split the text into several pages, or make the picture smaller.")
    public static let fileMisplaced = DiagnosticID(
        "file-misplaced", .files, "The file is in a folder of no kind of page",
        "Move the file into the folder of the kind that it is about.")
    public static let fileName = DiagnosticID(
        "file-name", .files, "The file’s name cannot be a page’s id",
        "Give it a name of small letters a–z, digits and hyphens only.")
}
