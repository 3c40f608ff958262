import ArgumentParser
import Diagnostics
import SiteBuild
import StandardFiles

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Begins a new catalogue in an empty folder.",
        discussion: """
            It has a few invented pages that build at once, in the language of the messages: that of the locale, or \
            --language. The standard templates are in the program; --templates writes a copy of them into the folder, to \
            be changed there. --workflows lets a code host check every change and publish the site.
            """)

    @Argument(help: ArgumentHelp("The folder; it must be empty or not there yet.", valueName: "DIR"))
    var folder: String

    @Flag(help: "Write the standard templates too.")
    var templates = false

    @Option(help: "Write a workflow that checks the content and publishes the site: github or gitlab.")
    var workflows: CodeHost?

    @OptionGroup var speech: LanguageOption

    func run() throws {
        let language = speech.chosen
        do throws(FileError) {
            let paths = try writeNewCatalogue(
                in: folder, language: language, withTemplates: templates, workflows: workflows, today: today())
            guard let paths else {
                wrongUse(EditingTexts.folderNotEmpty.text(language, folder))
            }
            printError(EditingTexts.begun.text(language, folder, String(paths.count)))
        } catch {
            printError("\(error)")
            throw ExitCode.systemFailure
        }
    }
}

extension CodeHost: ExpressibleByArgument {}
