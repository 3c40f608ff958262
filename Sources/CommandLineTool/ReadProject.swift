import ArgumentParser
import CLibrary
import CatalogueModel
import Diagnostics
import SiteBuild

/// The files of the project that the options name; ends with 3 when its folder cannot be entered.
func readProject(_ options: ProjectOptions, in language: MessageLanguage = .ofLocale) throws -> SourceTree {
    do throws(FileError) {
        return try readSourceTree(at: options.project)
    } catch {
        tell("The project cannot be read. \(error)", in: language)
        throw ExitCode.systemFailure
    }
}

/// Today's date in Coordinated Universal Time, or the day that `SOURCE_DATE_EPOCH` (reproducible-builds.org) names.
func today() -> CalendarDate {
    var seconds = time(nil)
    if let epoch = getenv("SOURCE_DATE_EPOCH"), let value = Int(String(cString: epoch)) { seconds = value }
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let date = CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return date ?? .distantFuture
}
