import Diagnostics

/// What `ask` and `answers` say at the terminal.
enum EnquiryTexts {
    static let noOrganisation = Message("“{1}” is no organisation that can be asked. For a list: palvelukartta ask")
    static let waits = Message("{1}: {2}, questions {3}")
    static let nothingWaits = Message("Nothing waits for an answer.")
    static let askNext = Message("Next: palvelukartta ask --of {1} --format csv > enquiry.csv")
    static let nothingTaken = Message("{1} faults. Nothing was taken in; mend the table and run the command again.")
    static let summary = Message(
        "Confirmations {1}, contradictions {2}, to be taken in by hand {3}, waiting for the other party {4}, recorded earlier {5}."
    )
    static let contradicting = Message("The parties answer differently; recorded as a grey area:")
    static let recordedEarlier = Message("is there already, not written")
    static let waiting = Message("Waiting for the other party:")
    static let waitsRecorded = Message("{1}: {2} confirmed what the page says; {3} is missing")
    static let waitsUnrecorded = Message(
        "{1}: {2} says other than the page; {3} is missing. Take both tables in with one command.")
    static let byHand = Message("To be taken in by hand:")
    static let wouldBreak = Message("The change would make errors in the content, so nothing is written:")
    static let nothingToWrite = Message("There is nothing to change.")
    static let written = Message("{1} files written. Next: palvelukartta check")
    static let writeNext = Message("Nothing has been written yet. Add --write to write {1} files.")
}
