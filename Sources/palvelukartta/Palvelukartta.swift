import CommandLineTool

@main
enum Palvelukartta {
    static func main() {
        PalvelukarttaCommand.run(CommandLine.arguments)
    }
}
