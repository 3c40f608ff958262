import CatalogueModel
import Diagnostics

/// What questions say, in all languages.
enum QuestionWords {
    static let obligationUnknown = Wording(
        fi: "Lähteet eivät kerro, onko käyttö pakollista", sv: "Källorna säger inte om tjänsten måste användas",
        en: "The sources do not say whether its use is mandatory")
    static let priceUnknown = Wording(
        fi: "Hinta ei ole tiedossa", sv: "Priset är inte känt", en: "The price is not known")
    static let contactUnknown = Wording(
        fi: "Yhteystietoa ei ole.", sv: "Det finns inga kontaktuppgifter.", en: "There are no contact details.")
    static let passes = Wording(
        fi: "{1} → {2}: {3}", sv: "{1} → {2}: {3}", en: "{1} → {2}: {3}")
    static let otherParty = Wording(
        fi: "Toinen osapuoli on {1}.", sv: "Den andra parten är {1}.", en: "The other party is {1}.")
    static let service = Wording(fi: "Palvelu", sv: "Tjänst", en: "Service")
    static let how = Wording(fi: "Miten", sv: "Hur", en: "How")
    static let when = Wording(fi: "Milloin", sv: "När", en: "When")
    static let system = Wording(fi: "Järjestelmä", sv: "System", en: "System")
    static let output = Wording(fi: "Tulos", sv: "Resultat", en: "Outcome")
    static let obligation = Wording(fi: "Velvoite", sv: "Skyldighet", en: "Obligation")
    static let price = Wording(fi: "Hinta", sv: "Pris", en: "Price")
    static let howToGet = Wording(fi: "Näin palvelun saa", sv: "Så får man tjänsten", en: "How to get it")

    static func status(_ status: Handover.Status) -> Wording {
        switch status {
        case .clear:
            Wording(fi: "Luovutus on selvä", sv: "Överlämningen är klar", en: "The handover is clear")
        case .unknown:
            Wording(
                fi: "Mikään lähde ei kerro, miten luovutuksesta on sovittu",
                sv: "Ingen källa säger hur man har kommit överens om överlämningen",
                en: "No source tells how the handover is agreed")
        case .grey:
            Wording(
                fi: "Lähteen mukaan luovutus on epäselvä", sv: "Enligt källan är överlämningen oklar",
                en: "A source calls the handover unclear")
        case .unowned:
            Wording(
                fi: "Lähteen mukaan luovutuksesta ei vastaa kukaan",
                sv: "Enligt källan ansvarar ingen för överlämningen",
                en: "According to the source nobody answers for the handover")
        }
    }

    static func asked(_ question: Question, _ catalogue: Catalogue) -> Wording {
        switch question.kind {
        case .record:
            Wording(
                fi: "Pitävätkö sivun tiedot paikkansa? Jos eivät, kirjoittakaa, mikä on toisin.",
                sv: "Stämmer uppgifterna på sidan? Om inte, skriv vad som är annorlunda.",
                en: "Is what the page tells right? If not, please write what is otherwise.")
        case .step:
            Wording(
                fi: "Teettekö tämän vaiheen näin? Jos ette, kirjoittakaa, mikä on toisin.",
                sv: "Utför ni steget så här? Om inte, skriv vad som är annorlunda.",
                en: "Do you do this step so? If not, please write what is otherwise.")
        case .handover:
            catalogue.handover(of: question)?.handover.status == .clear
                ? Wording(
                    fi: "Siirtyykö vastuu näin? Jos ei, kirjoittakaa, mikä on toisin.",
                    sv: "Övergår ansvaret så här? Om inte, skriv vad som är annorlunda.",
                    en: "Does responsibility pass so? If not, please write what is otherwise.")
                : Wording(
                    fi: "Onko sovittu, miten vastuu siirtyy? Kirjoittakaa huomautukseen, missä siitä on sovittu.",
                    sv:
                        "Har man kommit överens om hur ansvaret övergår? Skriv i anmärkningen var det har överenskommits.",
                    en: "Is it agreed how responsibility passes? Please write in the note where it has been agreed.")
        case .obligation:
            Wording(
                fi: "Onko palvelun käyttö asiakkaalle pakollista? Kirjoittakaa huomautukseen peruste, kuten pykälä.",
                sv: "Måste kunden använda tjänsten? Skriv grunden i anmärkningen, till exempel en paragraf.",
                en:
                    "Must the customer use the service? Please write the basis in the note, such as a section of an act."
            )
        case .price:
            Wording(
                fi: "Mitä palvelu maksaa, tai missä hinnasto on?",
                sv: "Vad kostar tjänsten, eller var finns prislistan?",
                en: "What does the service cost, or where is the price list?")
        case .contact:
            Wording(
                fi:
                    "Mihin asiakas ottaa yhteyttä (puhelin, sähköposti tai lomake, palveluaika)? Ei henkilöiden tietoja.",
                sv: "Vart vänder sig kunden (telefon, e-post eller formulär, servicetid)? Inga personuppgifter.",
                en: "Where does the customer turn to (telephone, mail or form, hours)? No details of persons, please.")
        }
    }

    static func section(_ kind: Question.Kind) -> Wording {
        switch kind {
        case .record: Wording(fi: "Sivujen vahvistaminen", sv: "Bekräftelse av sidor", en: "Pages to confirm")
        case .step: Wording(fi: "Vaiheet, jotka te teette", sv: "Steg som ni utför", en: "Steps that you do")
        case .handover:
            Wording(
                fi: "Vastuun siirtyminen toiselle", sv: "När ansvaret övergår till någon annan",
                en: "Where responsibility passes")
        case .obligation:
            Wording(
                fi: "Onko käyttö pakollista", sv: "Är användningen obligatorisk", en: "Whether its use is mandatory")
        case .price: Wording(fi: "Hinnat", sv: "Priser", en: "Prices")
        case .contact: Wording(fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details")
        }
    }
}

/// What letters and tables say besides the questions.
public enum LetterWords {
    static let title = Wording(fi: "Kysymyksiä: {1}", sv: "Frågor till: {1}", en: "Questions to: {1}")
    static let what = Wording(
        fi:
            "{1} kertoo, mitä organisaationne tekee valtion yhteisissä palveluissa. Tiedot on koottu julkisista lähteistä, eikä organisaationne ole vahvistanut niitä. Pyydämme teitä vastaamaan {2} kysymykseen.",
        sv:
            "{1} berättar vad er organisation gör i statens gemensamma tjänster. Uppgifterna är samlade ur offentliga källor och er organisation har inte bekräftat dem. Vi ber er svara på {2} frågor.",
        en:
            "{1} tells what your organisation does in the state's shared services. It is compiled from public sources, and your organisation has not confirmed it. We ask you to answer {2} questions."
    )
    static let why = Wording(
        fi:
            "Vastauksenne mukaan sivulle merkitään, mitä organisaationne on vahvistanut. Vastuun siirtyminen merkitään vahvistetuksi, kun molemmat osapuolet ovat sanoneet samaa; eriävät vastaukset kirjataan näkyviin.",
        sv:
            "Enligt ert svar anges på sidan vad er organisation har bekräftat. Att ansvaret övergår anges som bekräftat när båda parterna har sagt detsamma; svar som skiljer sig skrivs ut.",
        en:
            "Your answers decide what the pages call confirmed by your organisation. That responsibility passes is confirmed when both parties have said the same; answers that differ are recorded for all to see."
    )
    static let howToAnswer = Wording(
        fi:
            "Vastatkaa tähän tai samaan kyselyyn taulukkona. Vastata voi osaankin; tunnus kysymyksen lopussa yhdistää vastauksen sivuun. Nimetkää organisaatioita, älkää henkilöitä.",
        sv:
            "Svara här eller i samma förfrågan som tabell. Ni kan också svara på en del; identifikationen i slutet av frågan knyter svaret till sidan. Nämn organisationer, inte personer.",
        en:
            "Answer here, or in the same questions as a table. You may answer a part; the id at the end of a question ties the answer to its page. Name organisations, not persons."
    )
    static let returnTo = Wording(
        fi: "Palautus: {1}", sv: "Returneras till: {1}", en: "Please return it to: {1}")
    static let weSay = Wording(fi: "Sanomme nyt", sv: "Vi säger nu", en: "We say now")
    static let source = Wording(fi: "Lähde", sv: "Källa", en: "Source")
    static let noSource = Wording(fi: "ei lähdettä", sv: "ingen källa", en: "no source")
    static let answer = Wording(fi: "Vastaus", sv: "Svar", en: "Answer")
    static let note = Wording(fi: "Huomautus", sv: "Anmärkning", en: "Note")
    static let page = Wording(fi: "Sivu", sv: "Sida", en: "Page")
    static let by = Wording(fi: "Vastaaja", sv: "Svarare", en: "Answered by")
    static let date = Wording(fi: "Päivä", sv: "Datum", en: "Date")
    static let nothing = Wording(
        fi: "Mikään ei odota vastausta.", sv: "Ingenting väntar på svar.", en: "Nothing waits for an answer.")
    static let columns: [Wording] = [
        Wording(fi: "tunnus", sv: "id", en: "id"), Wording(fi: "laji", sv: "slag", en: "kind"),
        Wording(fi: "sivu", sv: "sida", en: "page"),
        Wording(fi: "sanomme nyt", sv: "vi säger nu", en: "what we say now"),
        Wording(fi: "kysymys", sv: "fråga", en: "question"), Wording(fi: "vastaus", sv: "svar", en: "answer"),
        Wording(fi: "huomautus", sv: "anmärkning", en: "note"), Wording(fi: "vastaaja", sv: "svarare", en: "by"),
        Wording(fi: "päivä", sv: "datum", en: "date"),
    ]
    /// A kind of question by one word.
    public static func kind(_ kind: Question.Kind) -> Wording {
        switch kind {
        case .record: Wording(fi: "sivu", sv: "sida", en: "page")
        case .step: Wording(fi: "vaihe", sv: "steg", en: "step")
        case .handover: Wording(fi: "luovutus", sv: "överlämning", en: "handover")
        case .obligation: Wording(fi: "velvoite", sv: "skyldighet", en: "obligation")
        case .price: Wording(fi: "hinta", sv: "pris", en: "price")
        case .contact: Wording(fi: "yhteystieto", sv: "kontakt", en: "contact")
        }
    }
}
