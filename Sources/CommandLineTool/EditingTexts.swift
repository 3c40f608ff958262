import Diagnostics

/// What `new`, `translate` and `init` say, in one place.
enum EditingTexts {
    static let didYouMean = Wording(fi: "Tarkoititko “{1}”?", sv: "Menade du “{1}”?", en: "Did you mean “{1}”?")
    static let noSuchKind = Wording(
        fi: "“{1}” ei ole sivujen laji. Lajit ovat {2}.", sv: "“{1}” är inget slag av sida. Slagen är {2}.",
        en: "“{1}” is no kind of page. The kinds are {2}.")
    static let noSuchField = Wording(
        fi: "“{1}” ei ole kenttä lajissa {2}.", sv: "“{1}” är inget fält i {2}.", en: "“{1}” is not a field of {2}.")
    static let setForm = Wording(
        fi: "--set {1}: kirjoita kenttä=arvo.", sv: "--set {1}: skriv fält=värde.", en: "--set {1}: write field=value.")
    static let noProject = Wording(
        fi: "Tässä ei ole luettelon site.yaml-tiedostoa, tai se on virheellinen. Katso: palvelukartta check.",
        sv: "Här finns ingen site.yaml för en katalog, eller så är den felaktig. Se: palvelukartta check.",
        en: "There is no site.yaml of a catalogue here, or it is faulty. See: palvelukartta check.")
    static let newPage = Wording(
        fi: "Uusi sivu kansioon {1}. Tyhjä vastaus jättää kohdan täytettäväksi myöhemmin.",
        sv: "En ny sida i {1}. Ett tomt svar lämnar fältet att fyllas i senare.",
        en: "A new page in {1}. An empty answer leaves the field to be filled in later.")
    static let idQuestion = Wording(fi: "Sivun tunnus [{1}]:", sv: "Sidans id [{1}]:", en: "The page's id [{1}]:")
    static let idMissing = Wording(
        fi: "Anna sivun tunnus (a–z, numeroita ja väliviivoja), tai otsikko, josta sen voi muodostaa (--title).",
        sv: "Ange sidans id (a–z, siffror och bindestreck), eller en rubrik som det kan bildas av (--title).",
        en: "Give the page's id (a–z, digits and hyphens), or a title that it can be made from (--title).")
    static let badID = Wording(
        fi: "“{1}” ei kelpaa tunnukseksi: a–z, numeroita ja väliviivoja. Ehdotus: {2}",
        sv: "“{1}” duger inte som id: a–z, siffror och bindestreck. Förslag: {2}",
        en: "“{1}” cannot be an id: a–z, digits and hyphens. A proposal: {2}")
    static let idTaken = Wording(
        fi: "Tunnus “{1}” on jo sivulla {2}. Mitään ei kirjoitettu.",
        sv: "Sidan {2} har redan id “{1}”. Ingenting skrevs.",
        en: "The id “{1}” is taken by {2}. Nothing was written.")
    static let fileThere = Wording(
        fi: "{1} on jo olemassa. Mitään ei kirjoitettu.", sv: "{1} finns redan. Ingenting skrevs.",
        en: "{1} is there already. Nothing was written.")
    static let nearNames = Wording(
        fi: "Läheisiä nimiä on jo; onko sivu kirjoitettu?", sv: "Det finns redan liknande namn; är sidan skriven?",
        en: "There are near names already; has the page been written?")
    static let goOn = Wording(fi: "Jatketaanko? [k/E]", sv: "Fortsätta? [j/N]", en: "Go on? [y/N]")
    static let written = Wording(fi: "Kirjoitettu: {1}", sv: "Skrivet: {1}", en: "Written: {1}")
    static let fillIn = Wording(
        fi: "Täytä {1} kohtaa, joissa lukee {2}, ja aja sitten: palvelukartta check",
        sv: "Fyll i {1} ställen med ordet {2} och kör sedan: palvelukartta check",
        en: "Fill in the {1} places that say {2}, then run: palvelukartta check")
    static let fillInOne = Wording(
        fi: "Täytä kohta, jossa lukee {2}, ja aja sitten: palvelukartta check",
        sv: "Fyll i stället med ordet {2} och kör sedan: palvelukartta check",
        en: "Fill in the place that says {2}, then run: palvelukartta check")
    static let separateByCommas = Wording(
        fi: "Erota useat pilkuilla.", sv: "Skilj flera åt med kommatecken.", en: "Separate several by commas.")
    static let knownIDs = Wording(fi: "Tunnuksia: {1}", sv: "Kända id: {1}", en: "Known ids: {1}")
    static let nothingWritten = Wording(
        fi: "Mitään ei kirjoitettu.", sv: "Ingenting skrevs.", en: "Nothing was written.")
    static let noSuchLanguage = Wording(
        fi: "Sivuja ei käännetä kielelle “{1}”. Kielet ovat {2}; katso site.yaml.",
        sv: "Sidor översätts inte till “{1}”. Språken är {2}; se site.yaml.",
        en: "Pages are not translated into “{1}”. The languages are {2}; see site.yaml.")
    static let noLanguage = Wording(
        fi: "Sivustolla ei ole kieltä “{1}”. Lisää {1} tiedoston site.yaml kenttään languages.",
        sv: "Webbplatsen har inte språket “{1}”. Lägg till {1} i fältet languages i site.yaml.",
        en: "The site does not have the language “{1}”. Add {1} to `languages` in site.yaml.")
    static let noSuchPage = Wording(
        fi: "“{1}” ei ole pääkielinen sivu.", sv: "“{1}” är ingen sida på huvudspråket.",
        en: "“{1}” is no page in the primary language.")
    static let unreadablePage = Wording(
        fi: "Sivua {1} ei voi lukea. Katso: palvelukartta check.",
        sv: "Sidan {1} kan inte läsas. Se: palvelukartta check.",
        en: "The page {1} cannot be read. See: palvelukartta check.")
    static let body = Wording(fi: "leipäteksti", sv: "brödtext", en: "text")
    static let upToDate = Wording(
        fi: "{1} on ajan tasalla.", sv: "{1} är aktuell.", en: "{1} is up to date.")
    static let changeUnknown = Wording(
        fi: """
            {2} on muuttunut käännöksen jälkeen, mutta versiohistoriassa ei ole tekstiä, josta {1} on käännetty, joten \
            muutoksia ei voi näyttää. Vertaa tiedostoja ja kirjoita sitten: translationOf: "{3}"
            """,
        sv: """
            {2} har ändrats efter översättningen, men versionshistoriken har inte den text som {1} är översatt från, så \
            ändringarna kan inte visas. Jämför filerna och skriv sedan: translationOf: "{3}"
            """,
        en: """
            {2} has changed since it was translated, but the version history does not have the text that {1} was made \
            from, so the changes cannot be shown. Compare the files, then write: translationOf: "{3}"
            """)
    static let changedSince = Wording(
        fi: "Muuttunut tiedostossa {1} käännöksen jälkeen (versiosta {2}):",
        sv: "Ändrat i {1} efter översättningen (sedan version {2}):",
        en: "Changed in {1} since the translation (since version {2}):")
    static let bringUpToDate = Wording(
        fi: "Korjaa {1} ja kirjoita siihen: translationOf: \"{2}\"",
        sv: "Rätta {1} och skriv där: translationOf: \"{2}\"",
        en: "Bring {1} up to date and write there: translationOf: \"{2}\"")
    static let folderNotEmpty = Wording(
        fi: "Kansiossa {1} on jo jotakin. Mitään ei kirjoitettu.", sv: "Det finns redan något i {1}. Ingenting skrevs.",
        en: "There is something in {1} already. Nothing was written.")
    static let begun = Wording(
        fi: """
            Uusi luettelo on kansiossa {1} ({2} tiedostoa). Seuraavaksi:
              cd {1}
              palvelukartta build        tekee sivuston kansioon public/
              palvelukartta new palvelu  kirjoittaa uuden sivun
            """,
        sv: """
            En ny katalog finns i {1} ({2} filer). Härnäst:
              cd {1}
              palvelukartta build        gör webbplatsen i public/
              palvelukartta new tjänst   skriver en ny sida
            """,
        en: """
            A new catalogue is in {1} ({2} files). Next:
              cd {1}
              palvelukartta build        makes the site in public/
              palvelukartta new service  writes a new page
            """)
}
