import CatalogueModel

/// Whether a step's title is certainly in the imperative, by its first word and those after “and” and “or”; only of
/// Finnish and Swedish.
///
/// Finnish `vie`, `kirjaa`, `avaa` and Swedish `gör`, `styr` are both imperative and present: those are let be, and so
/// is every word that is not known. What is told is certain, not everything that could be told.
func isImperative(_ title: String, in language: Language) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first else { return false }
    let further = { (conjunctions: Set<String>) in
        zip(words, words.dropFirst()).filter { conjunctions.contains($0.0) }.map(\.1)
    }
    return switch language.code {
    case "fi": ([first] + further(["ja", "tai"])).contains(where: isFinnishImperative)
    case "sv": ([first] + further(["och", "eller"])).contains(where: isSwedishImperative)
    default: false
    }
}

private func isFinnishImperative(_ word: String) -> Bool {
    if finnishImperatives.contains(word) || finnishPlurals.contains(word) { return true }
    // Opiskele, vertaile, valitse: the third person ends in -lee and -tsee.
    if ["ele", "ile", "itse"].contains(where: word.hasSuffix), word.count > 4 { return true }
    // Ottakaa, lähettäkää: a third person in -kaa has two syllables, as jatkaa, and nouns have -kkaa, as tekniikkaa.
    return ["kaa", "kää"].contains(where: word.hasSuffix) && !["kkaa", "kkää"].contains(where: word.hasSuffix)
        && syllables(in: word) > 2
}

/// The groups of vowels in a word, which are its syllables but for vowels that do not belong together.
private func syllables(in word: String) -> Int {
    let vowels = word.map { "aeiouyåäö".contains($0) }
    return zip(vowels, [false] + vowels.dropLast()).filter { $0 && !$1 }.count
}

private func isSwedishImperative(_ word: String) -> Bool {
    if swedishImperatives.contains(word) { return true }
    // Registrera, planera: the present ends in -erar. Kamera and the like have few letters.
    return word.hasSuffix("era") && word.count > 6
}

/// Imperatives of the second person that are no form of the third, and no noun that a title could begin with.
private let finnishImperatives: Set<String> = [
    "aja", "aloita", "anna", "asenna", "aseta", "auta", "edistä", "ehdota", "erittele", "esitä", "etsi", "haasta",
    "hae", "hanki", "harkitse", "hoida", "huolla", "hyväksy", "hyödynnä", "ilmoita", "irtisano", "jaa", "jaksota",
    "johda", "julkaise", "julkista", "järjestä", "jätä", "kehitä", "kerro", "keskity", "kiellä", "kierrätä",
    "kilpailuta", "kirjoita", "kohdista", "kokeile", "kokoa", "kouluta", "koulutu", "kuule", "kysy", "kytke",
    "käsittele", "käynnistä", "käytä", "laadi", "laajenna", "laita", "laske", "laskuta", "lausu", "liity", "liitä",
    "lopeta", "lue", "luettele", "lukitse", "luovuta", "lähetä", "maksa", "maksata", "merkitse", "mieti", "muistuta",
    "muodosta", "myönnä", "määritä", "neuvo", "neuvottele", "nimeä", "nimitä", "nosta", "nouda", "noudata", "näytä",
    "oikaise", "opasta", "osallistu", "osoita", "osta", "ota", "palauta", "palkitse", "palvele", "pane", "paranna",
    "perehdy", "perehdytä", "peri", "peru", "perustele", "peruuta", "pidä", "poista", "puhu", "pura", "pysy",
    "pysäytä", "pyydä", "päivitä", "päätä", "rahoita", "rakenna", "ratkaise", "ryhdy", "saata", "selvitä", "sido",
    "siirry", "siirrä", "sijoita", "sitoudu", "soita", "sovi", "sovita", "sulje", "suorita", "suosittele", "suostu",
    "suunnittele", "säilytä", "säädä", "säästä", "tallenna", "tarjoa", "tarkasta", "tarkenna", "tarkista", "tee",
    "tiedota", "tilitä", "todenna", "todista", "toimita", "torju", "toteuta", "tue", "tule", "tunnista",
    "tunnistaudu", "tuota", "tutki", "tutustu", "tyhjennä", "täsmäytä", "täydennä", "täytä", "uudista", "vaadi",
    "vahvista", "vaihda", "vakuuta", "valitse", "valmista", "valmistaudu", "valmistele", "valtuuta", "valvo",
    "varaudu", "varmenna", "varmista", "viimeistele", "vähennä", "vältä", "yhdistä", "ylläpidä", "ymmärrä",
]

/// Imperatives of the second person plural with two syllables.
private let finnishPlurals: Set<String> = [
    "jääkää", "käykää", "luokaa", "menkää", "olkaa", "saakaa", "syökää", "tehkää", "tulkaa", "tuokaa", "viekää",
]

/// Imperatives that are no form of the present, and no noun or adjective that a title could begin with.
private let swedishImperatives: Set<String> = [
    "aktivera", "ange", "anlita", "anmäl", "anslut", "anställ", "ansök", "anvisa", "använd", "arkivera", "attestera",
    "avbryt", "avgränsa", "avsluta", "avtala", "avvisa", "bedöm", "befria", "begränsa", "behandla", "bekräfta",
    "bered", "berätta", "beskriv", "besluta", "beställ", "bestäm", "besvara", "betala", "betjäna", "bevara",
    "bevilja", "bifoga", "bjud", "boka", "byt", "dela", "delta", "diskutera", "dra", "erbjud", "fakturera",
    "fastställ", "fatta", "flytta", "fullgör", "fyll", "följ", "förbered", "fördela", "förena", "föreslå", "förnya",
    "försäkra", "ge", "genomför", "godkänn", "granska", "gå", "handla", "handled", "hantera", "hämta", "hänvisa",
    "iaktta", "identifiera", "informera", "inför", "ingå", "inled", "inrätta", "insamla", "installera", "instruera",
    "jämför", "kartlägg", "komplettera", "koncentrera", "konkurrensutsätt", "kontakta", "kontrollera", "koordinera",
    "koppla", "korrigera", "kräv", "ladda", "lagra", "logga", "lägg", "lämna", "läs", "låna", "meddela", "medverka",
    "motivera", "motta", "märk", "namnge", "ordna", "organisera", "planera", "presentera", "producera", "publicera",
    "rapportera", "reda", "redovisa", "registrera", "rekrytera", "reservera", "returnera", "rätta", "rådgör", "samla",
    "sammanställ", "samordna", "se", "skaffa", "skapa", "skicka", "skriv", "skydda", "sköt", "slutför", "spara",
    "spärra", "stäng", "svara", "säg", "säkerställ", "sänd", "sök", "ta", "testa", "tillhandahåll", "tillämpa",
    "trygga", "träna", "undersök", "underteckna", "uppdatera", "uppge", "upphandla", "upprätta", "upprätthåll",
    "utbilda", "utför", "utnyttja", "utred", "uträtta", "utse", "utveckla", "utvärdera", "verifiera", "visa", "välj",
    "värdera", "återkräv", "öppna", "öva", "överför", "överlämna", "övervaka",
]
