import Diagnostics

/// What `ask` and `answers` say at the terminal.
enum EnquiryTexts {
    static let noOrganisation = Wording(
        fi: "“{1}” ei ole organisaatio, jolta voi kysyä. Luettelo: palvelukartta ask",
        sv: "“{1}” är ingen organisation som kan tillfrågas. Lista: palvelukartta ask",
        en: "“{1}” is no organisation that can be asked. For a list: palvelukartta ask")
    static let waits = Wording(
        fi: "{1}: {2}, kysymyksiä {3}", sv: "{1}: {2}, frågor {3}", en: "{1}: {2}, questions {3}")
    static let nothingWaits = Wording(
        fi: "Mikään ei odota vastausta.", sv: "Ingenting väntar på svar.", en: "Nothing waits for an answer.")
    static let askNext = Wording(
        fi: "Seuraavaksi: palvelukartta ask --of {1} --format csv > kysely.csv",
        sv: "Härnäst: palvelukartta ask --of {1} --format csv > forfragan.csv",
        en: "Next: palvelukartta ask --of {1} --format csv > enquiry.csv")
    static let nothingTaken = Wording(
        fi: "Virheitä {1}. Mitään ei otettu vastaan; korjaa taulukko ja aja komento uudelleen.",
        sv: "{1} fel. Inget togs in; rätta tabellen och kör kommandot igen.",
        en: "{1} faults. Nothing was taken in; mend the table and run the command again.")
    static let summary = Wording(
        fi:
            "Vahvistuksia {1}, ristiriitoja {2}, käsin otettavia {3}, toista osapuolta odottavia {4}, ennestään kirjattuja {5}.",
        sv:
            "Bekräftelser {1}, motsägelser {2}, att ta in för hand {3}, väntar på den andra parten {4}, antecknade tidigare {5}.",
        en:
            "Confirmations {1}, contradictions {2}, to be taken in by hand {3}, waiting for the other party {4}, recorded earlier {5}."
    )
    static let contradicting = Wording(
        fi: "Osapuolet vastaavat eri tavoin; kirjataan harmaaksi alueeksi:",
        sv: "Parterna svarar olika; antecknas som gråzon:",
        en: "The parties answer differently; recorded as a grey area:")
    static let recordedEarlier = Wording(
        fi: "on jo, ei kirjoiteta", sv: "finns redan, skrivs inte", en: "is there already, not written")
    static let waiting = Wording(
        fi: "Odottaa toista osapuolta:", sv: "Väntar på den andra parten:", en: "Waiting for the other party:")
    static let waitsRecorded = Wording(
        fi: "{1}: {2} vahvisti sivun tiedon; puuttuu {3}", sv: "{1}: {2} bekräftade uppgiften på sidan; {3} saknas",
        en: "{1}: {2} confirmed what the page says; {3} is missing")
    static let waitsUnrecorded = Wording(
        fi: "{1}: {2} sanoo toisin kuin sivu; puuttuu {3}. Ota molempien taulukot sisään samalla komennolla.",
        sv: "{1}: {2} säger annat än sidan; {3} saknas. Ta in bådas tabeller med samma kommando.",
        en: "{1}: {2} says other than the page; {3} is missing. Take both tables in with one command.")
    static let byHand = Wording(
        fi: "Otettava sisään käsin:", sv: "Att ta in för hand:", en: "To be taken in by hand:")
    static let wouldBreak = Wording(
        fi: "Muutos tekisi sisältöön virheitä, joten mitään ei kirjoiteta:",
        sv: "Ändringen skulle ge fel i innehållet, så inget skrivs:",
        en: "The change would make errors in the content, so nothing is written:")
    static let nothingToWrite = Wording(
        fi: "Ei muutettavaa.", sv: "Inget att ändra.", en: "There is nothing to change.")
    static let written = Wording(
        fi: "Kirjoitettu {1} tiedostoa. Seuraavaksi: palvelukartta check",
        sv: "{1} filer skrivna. Härnäst: palvelukartta check", en: "{1} files written. Next: palvelukartta check")
    static let writeNext = Wording(
        fi: "Mitään ei ole vielä kirjoitettu. Kirjoita {1} tiedostoa lisäämällä --write.",
        sv: "Inget har skrivits ännu. Skriv {1} filer genom att lägga till --write.",
        en: "Nothing has been written yet. Add --write to write {1} files.")
}
