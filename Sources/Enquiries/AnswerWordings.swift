import Diagnostics

/// What is wrong with filled tables, in all languages.
enum AnswerWordings {
    static let noColumn = Wording(
        fi: "Taulukosta puuttuu sarake: {1}", sv: "Tabellen saknar kolumnen: {1}", en: "The table lacks the column: {1}"
    )
    static let noColumnHelp = Wording(
        fi: "Ensimmäisellä rivillä ovat sarakkeiden nimet; tee taulukko komennolla palvelukartta ask --format csv.",
        sv: "På första raden står kolumnernas namn; gör tabellen med palvelukartta ask --format csv.",
        en: "The first row holds the columns' names; make the table with palvelukartta ask --format csv.")
    static let noQuestion = Wording(
        fi: "“{1}” ei ole minkään kysymyksen tunnus", sv: "“{1}” är inte id för någon fråga",
        en: "“{1}” is the id of no question")
    static let didYouMean = Wording(
        fi: "Tarkoititko “{2}”?", sv: "Menade du “{2}”?", en: "Did you mean “{2}”?")
    static let noQuestionHelp = Wording(
        fi: "Kopioi tunnus kyselystä. Sivu on voinut sen jälkeen päättyä tai saada toisen tunnuksen.",
        sv: "Kopiera id från förfrågan. Sidan kan ha upphört eller fått ett annat id sedan dess.",
        en: "Copy the id from the enquiry. The page may have ended or changed its id since.")
    static let wrongWord = Wording(
        fi: "“{1}” ei vastaa tähän kysymykseen", sv: "“{1}” svarar inte på den här frågan",
        en: "“{1}” does not answer this question")
    static let wrongWordHelp = Wording(
        fi: "Kirjoita jokin näistä: {2}. Muu kuuluu huomautukseen.",
        sv: "Skriv något av dessa (på finska, svenska eller engelska): {2}. Annat hör till anmärkningen.",
        en: "Write one of these (in Finnish, Swedish or English): {2}. Anything else belongs in the note.")
    static let twice = Wording(
        fi: "{2} on vastannut kysymykseen {1} kahdesti eri tavoin",
        sv: "{2} har svarat på frågan {1} två gånger på olika sätt",
        en: "{2} has answered the question {1} twice, in different ways")
    static let twiceHelp = Wording(
        fi: "Jätä taulukkoon vain voimassa oleva vastaus.", sv: "Lämna bara det svar som gäller i tabellen.",
        en: "Keep only the answer that holds.")
    static let noOrganisation = Wording(
        fi: "Vastauksesta puuttuu vastaaja", sv: "Svaret saknar svarare", en: "The answer does not say who gives it")
    static let noOrganisationHelp = Wording(
        fi: "Kirjoita vastaajan sarakkeeseen: {1}", sv: "Skriv i svararens kolumn: {1}",
        en: "Write in the column of who answers: {1}")
    static let notAsked = Wording(
        fi: "Kysymys ei koske vastaajaa “{1}”", sv: "Frågan gäller inte svararen “{1}”",
        en: "The question is not for “{1}” to answer")
    static let notAskedHelp = Wording(
        fi: "Siihen voi vastata: {2}", sv: "Den kan besvaras av: {2}", en: "It can be answered by: {2}")
    static let noDate = Wording(
        fi: "Vastauksesta puuttuu päivä", sv: "Svaret saknar datum", en: "The answer lacks its day")
    static let badDate = Wording(fi: "“{1}” ei ole päivä", sv: "“{1}” är inget datum", en: "“{1}” is no day")
    static let later = Wording(
        fi: "{1} on vasta edessä", sv: "{1} ligger i framtiden", en: "{1} is still to come")
    static let dateHelp = Wording(
        fi: "Kirjoita päivä, jona vastaus annettiin, muodossa 2026-12-01 tai 1.12.2026.",
        sv: "Skriv den dag då svaret gavs som 2026-12-01 eller 1.12.2026.",
        en: "Write the day on which the answer was given as 2026-12-01 or 1.12.2026.")
}
