import Diagnostics

/// What `new`, `translate` and `init` say, in one place.
enum EditingTexts {
    static let didYouMean = Message("Did you mean “{1}”?")
    static let noSuchKind = Message("“{1}” is no kind of page. The kinds are {2}.")
    static let noSuchField = Message("“{1}” is not a field of {2}.")
    static let setForm = Message("--set {1}: write field=value.")
    static let noProject = Message(
        "There is no site.yaml of a catalogue here, or it is faulty. See: palvelukartta check.")
    static let newPage = Message("A new page in {1}. An empty answer leaves the field to be filled in later.")
    static let idQuestion = Message("The page's id [{1}]:")
    static let idMissing = Message(
        "Give the page's id (a–z, digits and hyphens), or a title that it can be made from (--title).")
    static let badID = Message("“{1}” cannot be an id: a–z, digits and hyphens. A proposal: {2}")
    static let idTaken = Message("The id “{1}” is taken by {2}. Nothing was written.")
    static let fileThere = Message("{1} is there already. Nothing was written.")
    static let nearNames = Message("There are near names already; has the page been written?")
    static let goOn = Message("Go on? [y/N]")
    static let written = Message("Written: {1}")
    static let fillIn = Message("Fill in the {1} places that say {2}, then run: palvelukartta check")
    static let fillInOne = Message("Fill in the place that says {2}, then run: palvelukartta check")
    static let separateByCommas = Message("Separate several by commas.")
    static let knownIDs = Message("Known ids: {1}")
    static let nothingWritten = Message("Nothing was written.")
    static let noSuchLanguage = Message("Pages are not translated into “{1}”. The languages are {2}; see site.yaml.")
    static let noLanguage = Message("The site does not have the language “{1}”. Add {1} to `languages` in site.yaml.")
    static let noSuchPage = Message("“{1}” is no page in the primary language.")
    static let unreadablePage = Message("The page {1} cannot be read. See: palvelukartta check.")
    static let body = Message("text")
    static let upToDate = Message("{1} is up to date.")
    static let changeUnknown = Message(
        "{2} has changed since it was translated, but the version history does not have the text that {1} was made from, so the changes cannot be shown. Compare the files, then write: translationOf: \"{3}\""
    )
    static let changedSince = Message("Changed in {1} since the translation (since version {2}):")
    static let bringUpToDate = Message("Bring {1} up to date and write there: translationOf: \"{2}\"")
    static let folderNotEmpty = Message("There is something in {1} already. Nothing was written.")
    static let begun = Message(
        "A new catalogue is in {1} ({2} files). Next:\n  cd {1}\n  palvelukartta build        makes the site in public/\n  palvelukartta new service  writes a new page"
    )
}
