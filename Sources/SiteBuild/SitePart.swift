import Diagnostics

/// Files of a site that are made together, apart from all others: a page in its languages, or a file of data.
struct SitePart: Sendable {
    /// Where the files will lie, known before they are made.
    var paths: [String]
    /// How the paths of further files begin, whose names come from their content.
    var furtherPaths: String?
    /// Whether it is a page: of other files nothing is checked when they are made.
    var isPage = false
    /// The files of the project whose text stands on the pages.
    var sources: [String] = []
    var make: @Sendable () -> MadePart
}

/// The files of a part, with what was found while they were made.
struct MadePart: Sendable {
    var files: [OutputFile] = []
    /// What the links of its pages are checked by.
    var pages: [CheckedPage] = []
    var findings: [Finding] = []
}
