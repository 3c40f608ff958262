/// What to do about a diagnostic in general, in each language; its help says what to do about the one at hand.
extension DiagnosticID {
    public var advice: Wording {
        adviceOnPages[self] ?? adviceOnAnswers[self] ?? adviceOnTextsAndSite[self] ?? explanation
    }
}

/// On files, front matter and records.
private let adviceOnPages: [DiagnosticID: Wording] = [
    .fileUnreadable: Wording(
        fi: "Laita tilalle tavallinen tekstitiedosto tai poista tiedosto kansiosta.",
        sv: "Sätt en vanlig textfil i stället eller ta bort filen ur mappen.",
        en: "Put a plain text file in its place, or take the file away."),
    .fileNotUTF8: Wording(
        fi: "Avaa tiedosto tekstieditorissa ja tallenna se merkistöllä UTF-8.",
        sv: "Öppna filen i en texteditor och spara den med teckenkodningen UTF-8.",
        en: "Open the file in a text editor and save it as UTF-8."),
    .fileEmpty: Wording(
        fi: "Kirjoita sivu tai poista tiedosto. Uuden sivun alun saa komennolla palvelukartta new.",
        sv: "Skriv sidan eller ta bort filen. Kommandot palvelukartta new skriver början av en ny sida.",
        en: "Write the page or remove the file. The command palvelukartta new writes the beginning of a new page."),
    .fileTooLarge: Wording(
        fi: "Jaa teksti useammaksi sivuksi tai pienennä kuvaa.",
        sv: "Dela texten på flera sidor eller gör bilden mindre.",
        en: "Split the text into several pages, or make the picture smaller."),
    .fileMisplaced: Wording(
        fi: "Siirrä tiedosto sen lajin kansioon, josta sivu kertoo.",
        sv: "Flytta filen till mappen för det slag som sidan handlar om.",
        en: "Move the file into the folder of the kind that it is about."),
    .fileName: Wording(
        fi: "Anna nimi, jossa on vain pieniä kirjaimia a–z, numeroita ja väliviivoja.",
        sv: "Ge ett namn med bara små bokstäver a–z, siffror och bindestreck.",
        en: "Give it a name of small letters a–z, digits and hyphens only."),
    .frontMatterMissing: Wording(
        fi: "Aloita tiedosto rivillä ---, kirjoita kentät ja sulje ne toisella ---‑rivillä.",
        sv: "Börja filen med raden ---, skriv fälten och avsluta dem med en andra rad ---.",
        en: "Begin the file with the line ---, write the fields and close them with a second line ---."),
    .frontMatterUnclosed: Wording(
        fi: "Lisää rivi --- viimeisen kentän jälkeen.",
        sv: "Lägg till raden --- efter det sista fältet.",
        en: "Add the line --- after the last field."),
    .yamlSyntax: Wording(
        fi: "Katso osoitettua riviä: usein puuttuu lainausmerkki, tai kaksoispisteen jäljestä välilyönti.",
        sv: "Se på raden som anges: ofta saknas ett citattecken eller ett mellanslag efter kolonet.",
        en: "Look at the line that is named: often a quotation mark is missing, or the space after a colon."),
    .yamlAlias: Wording(
        fi: "Kirjoita arvo lainausmerkkeihin, jos siinä on & tai *.",
        sv: "Skriv värdet inom citattecken om det innehåller & eller *.",
        en: "Put the value in quotes if it holds & or *."),
    .yamlTooDeep: Wording(
        fi: "Poista turhat sisennykset.",
        sv: "Ta bort onödiga indrag.",
        en: "Remove needless indentation."),
    .duplicateKey: Wording(
        fi: "Jätä kentästä vain toinen.",
        sv: "Lämna bara det ena av fälten.",
        en: "Leave only one of the two."),
    .unknownKey: Wording(
        fi: "Korjaa kentän nimi; ilmoitus ehdottaa lähintä. Lajin kentät ovat sivulla Sivujen lajit ja kentät.",
        sv: "Rätta fältets namn; meddelandet föreslår det närmaste. Fälten finns på sidan Slag av sidor och "
            + "deras fält.",
        en: "Mend the field's name; the message proposes the nearest one. The fields are on the page Kinds of "
            + "pages."),
    .missingField: Wording(
        fi: "Lisää kenttä. Ellei tietoa ole, kirjoita, ettei sitä tiedetä, kuten level: unknown.",
        sv: "Lägg till fältet. Om uppgiften saknas, skriv att den inte är känd, som level: unknown.",
        en: "Add the field. If it is not known, write that it is not, as level: unknown."),
    .wrongType: Wording(
        fi: "Kirjoita arvo siinä muodossa, jonka ilmoitus näyttää.",
        sv: "Skriv värdet i den form som meddelandet visar.",
        en: "Write the value in the form that the message shows."),
    .toBeFilled: Wording(
        fi: "Kirjoita tieto sanan TÄYTÄ tilalle.",
        sv: "Skriv uppgiften i stället för orden FYLL I.",
        en: "Write what is needed in place of the words FILL IN."),
    .unknownValue: Wording(
        fi: "Valitse jokin ilmoituksessa luetelluista arvoista.",
        sv: "Välj något av värdena som meddelandet räknar upp.",
        en: "Choose one of the values that the message lists."),
    .invalidDate: Wording(
        fi: "Kirjoita vuosi, kuukausi ja päivä: 2026-01-31. Komento check --fix korjaa muodon 31.1.2026.",
        sv: "Skriv år, månad och dag: 2026-01-31. Kommandot check --fix rättar formen 31.1.2026.",
        en: "Write year, month and day: 2026-01-31. The command check --fix mends the form 31.1.2026."),
    .invalidNumber: Wording(
        fi: "Kirjoita luku lainausmerkkeihin niin kuin se on lähteessä: \"4,21\".",
        sv: "Skriv talet inom citattecken som i källan: \"4,21\".",
        en: "Write the number in quotes as in the source: \"4,21\"."),
    .invalidURL: Wording(
        fi: "Kirjoita koko osoite, joka alkaa https://.",
        sv: "Skriv hela adressen, som börjar med https://.",
        en: "Write the whole address, which begins with https://."),
    .duplicateID: Wording(
        fi: "Anna toiselle tiedostolle toinen nimi. Tunnus on sama kaikissa lajeissa.",
        sv: "Ge den ena filen ett annat namn. Alla slag av sidor delar på samma id.",
        en: "Give one of the files another name. All kinds share one set of ids."),
    .unknownReference: Wording(
        fi: "Korjaa tunnus; ilmoitus ehdottaa lähintä. Ellei sivua ole, kirjoita se ensin.",
        sv: "Rätta id; meddelandet föreslår det närmaste. Om sidan inte finns, skriv den först.",
        en: "Mend the id; the message proposes the nearest one. If there is no such page, write it first."),
    .wrongKindOfReference: Wording(
        fi: "Viittaa sivuun, jonka laji kelpaa tähän kenttään.",
        sv: "Hänvisa till en sida av ett slag som passar i fältet.",
        en: "Refer to a page of a kind that the field takes."),
    .circularReference: Wording(
        fi: "Viittaa toiseen sivuun tai poista viittaus.",
        sv: "Hänvisa till en annan sida eller ta bort hänvisningen.",
        en: "Refer to another page, or remove the reference."),
    .summaryTooLong: Wording(
        fi: "Lyhennä tiivistelmä pääasiaan ja siirrä loput leipätekstiin.",
        sv: "Korta ned sammanfattningen till huvudsaken och flytta resten till brödtexten.",
        en: "Shorten the summary to the main thing and move the rest into the text."),
    .missingSuccessor: Wording(
        fi: "Lisää kenttä successor, jos asian tilalle on tullut toinen.",
        sv: "Lägg till fältet successor om något har trätt i stället.",
        en: "Add the field successor if something has taken its place."),
    .validityReversed: Wording(
        fi: "Tarkista kentät validFrom ja validTo.",
        sv: "Kontrollera fälten validFrom och validTo.",
        en: "Check the fields validFrom and validTo."),
    .reviewDue: Wording(
        fi: "Käy sivu läpi vastuuorganisaation kanssa ja kirjoita päivä kenttään reviewed.",
        sv: "Gå igenom sidan med den ansvariga organisationen och skriv dagen i fältet reviewed.",
        en: "Go through the page with its owner and write the day in the field reviewed."),
    .reviewOverdue: Wording(
        fi: "Käy sivu läpi vastuuorganisaation kanssa ja kirjoita päivä kenttään reviewed.",
        sv: "Gå igenom sidan med den ansvariga organisationen och skriv dagen i fältet reviewed.",
        en: "Go through the page with its owner and write the day in the field reviewed."),
    .reviewInFuture: Wording(
        fi: "Kirjoita kenttään reviewed se päivä, jona sivu on viimeksi käyty läpi.",
        sv: "Skriv i fältet reviewed den dag då sidan senast gicks igenom.",
        en: "Write in the field reviewed the day on which the page was last gone through."),
    .stepOrderCycle: Wording(
        fi: "Katso vaiheiden after-kenttiä: jokin vaihe odottaa itseään.",
        sv: "Se på stegens after-fält: något steg väntar på sig självt.",
        en: "Look at the steps' after fields: a step waits for itself."),
    .duplicateStep: Wording(
        fi: "Anna toiselle vaiheelle oma tunnus.",
        sv: "Ge det ena steget ett eget id.",
        en: "Give one of the steps an id of its own."),
    .handoverNotAdjacent: Wording(
        fi: "Luovutus kirjataan vaiheesta siihen, joka tulee heti sen jälkeen.",
        sv: "En överlämning antecknas från ett steg till det som följer direkt efter.",
        en: "A handover is recorded from a step to one that comes directly after it."),
    .duplicateHandover: Wording(
        fi: "Kerro kaikki yhdessä luovutuksessa: sen tila on se, mikä on vähiten sovittu.",
        sv: "Berätta allt i en överlämning, med läget för det som är minst avgjort.",
        en: "Tell all of it in one handover, with the status of what is least settled."),
    .supersededSource: Wording(
        fi: "Katso, pitääkö tieto vielä paikkansa, ja viittaa uudempaan lähteeseen.",
        sv: "Se efter om uppgiften ännu stämmer och hänvisa till den nyare källan.",
        en: "See whether the claim still holds, and cite the newer source."),
    .uncitedSource: Wording(
        fi: "Viittaa lähteeseen siltä sivulta, joka siihen nojaa, tai poista lähde.",
        sv: "Hänvisa till källan på sidan som bygger på den, eller ta bort källan.",
        en: "Cite the source on the page that rests on it, or remove it."),
    .promiseNotCarried: Wording(
        fi: "Lisää lupaus ketjuun, joka toteuttaa sen. Ellei lähde nimeä ketjua, varoitus saa jäädä.",
        sv: "Lägg till löftet i kedjan som förverkligar det. Om ingen källa nämner en kedja får varningen stå kvar.",
        en: "Add the promise to the chain that carries it. If no source names one, the warning may stay."),
    .metricContradiction: Wording(
        fi: "Tarkista arvot lähteestä.",
        sv: "Kontrollera värdena i källan.",
        en: "Check the values in the source."),
    .lawWithoutNumber: Wording(
        fi: "Lisää säädösnumero lainausmerkeissä: \"179/2019\".",
        sv: "Lägg till författningens nummer inom citattecken: \"179/2019\".",
        en: "Add the number of the act in quotes: \"179/2019\"."),
]
