import CommandLineTool

@main
enum Palvelukartta {
    static func main() {
        PalvelukarttaCommand.run(Array(CommandLine.arguments.dropFirst()))
    }
}
