/// What is wrong with answers, and with who stands behind them.
let explanationsOfAnswers: [DiagnosticID: Wording] = [
    .chainWithoutDomain: Wording(
        fi: "Ketju ei kerro toimialaansa",
        sv: "Kedjan säger inte vilket område den hör till",
        en: "The chain does not say its domain"),
    .deadlineWithoutSource: Wording(
        fi: "Vaiheen määräajalta puuttuu lähde",
        sv: "En källa saknas för stegets tidsfrist",
        en: "A step’s deadline has no source"),
    .imperativeOfAnother: Wording(
        fi: "Toisen tekemä vaihe käskee lukijaa",
        sv: "Ett steg som någon annan gör befaller läsaren",
        en: "A step of another’s orders the reader"),
    .reversedSteps: Wording(
        fi: "Vaiheiden jakso loppuu ennen alkuaan",
        sv: "Följden av steg slutar innan den börjar",
        en: "A run of steps ends before it begins"),
    .unrelatedSteps: Wording(
        fi: "Tilanteen vaiheet vastaavat toiseen kysymykseen",
        sv: "Situationens steg svarar på en annan fråga",
        en: "The steps of a situation answer another question"),
    .narrowAnswer: Wording(
        fi: "Tilanteeseen vastaa vain suppeamman ryhmän ketju",
        sv: "Bara en kedja för en snävare grupp svarar på situationen",
        en: "Only a chain of a narrower group answers the situation"),
    .startNamesOtherService: Wording(
        fi: "Tilanteen alku nimeää palvelun, jota tilanteella ei ole",
        sv: "Situationens början nämner en tjänst som situationen inte har",
        en: "The start names a service that the situation does not have"),
    .sameSearchWords: Wording(
        fi: "Kaksi tilannetta vastaa samoihin hakusanoihin",
        sv: "Två situationer svarar på samma sökord",
        en: "Two situations answer the same search words"),
    .feedbackMissing: Wording(
        fi: "Sivustolla ei ole palauteosoitetta",
        sv: "Webbplatsen har ingen adress för respons",
        en: "The site has no address for feedback"),
    .channelNotConfigured: Wording(
        fi: "Sivu neuvoo kanavaan, jota ei ole",
        sv: "Sidan hänvisar till en kanal som inte finns",
        en: "A page tells to use a channel that does not exist"),
]

/// What to do about it.
let adviceOnAnswers: [DiagnosticID: Wording] = [
    .chainWithoutDomain: Wording(
        fi: "Lisää kenttä domain: toimialan tunnus, tai kaksi tunnusta, pääasiallinen ensin.",
        sv: "Lägg till fältet domain: områdets id, eller två med det huvudsakliga först.",
        en: "Add the field domain: the id of a domain, or two, the main one first."),
    .deadlineWithoutSource: Wording(
        fi: "Lisää vaiheelle sources ja kohta, jossa määräaika on, tai poista kenttä when.",
        sv: "Lägg till sources med stället där tidsfristen står, eller ta bort fältet when.",
        en: "Add sources with the place where the deadline stands, or remove the field when."),
    .imperativeOfAnother: Wording(
        fi: "Kirjoita vaihe niin, että se jatkaa tekijän nimeä: sulkee käyttäjätunnuksen.",
        sv: "Skriv steget så att det fortsätter utförarens namn: stänger användarkontot.",
        en: "Write the step so that it goes on from the actor’s name: closes the account."),
    .reversedSteps: Wording(
        fi: "Vaihda from ja to, tai nimeä vaiheet yksitellen.",
        sv: "Byt plats på from och to, eller nämn stegen ett för ett.",
        en: "Exchange from and to, or name the steps one by one."),
    .unrelatedSteps: Wording(
        fi: "Nimeä ne vaiheet, joissa käytetään tilanteen palveluja, tai korjaa palvelut.",
        sv: "Nämn de steg som använder situationens tjänster, eller rätta tjänsterna.",
        en: "Name the steps that use the situation’s services, or correct the services."),
    .narrowAnswer: Wording(
        fi: "Kerro kentässä start, mitä kaikki tekevät ensin, nimeä yleinen ketju tai kerro kentässä "
            + "audience, kenelle sivu on.",
        sv: "Säg i fältet start vad alla gör först, nämn en allmän kedja eller säg i fältet audience vem sidan är för.",
        en: "Say in start what all do first, name a chain for all, or say in audience whom the page is for."),
    .startNamesOtherService: Wording(
        fi: "Lisää palvelu tilanteen palveluihin tai nimeä toinen.",
        sv: "Lägg till tjänsten bland situationens tjänster eller nämn en annan.",
        en: "Add the service to the situation’s services, or name another."),
    .sameSearchWords: Wording(
        fi: "Jätä sanat sille tilanteelle, joka niihin vastaa, tai tarkenna toista.",
        sv: "Låt orden stå i den situation som svarar på dem, eller precisera den andra.",
        en: "Leave the words to the situation that answers them, or make the other more exact."),
    .feedbackMissing: Wording(
        fi: "Lisää site.yaml-tiedostoon feedback ennen kuin julkaiset sivuston: laki 306/2019 vaatii "
            + "tavan antaa saavutettavuuspalautetta.",
        sv: "Lägg till feedback i site.yaml innan webbplatsen publiceras: lagen 306/2019 kräver ett sätt "
            + "att ge respons om tillgängligheten.",
        en: "Add feedback to site.yaml before the site is published: act 306/2019 demands a way to give "
            + "feedback on accessibility."),
    .channelNotConfigured: Wording(
        fi: "Lisää site.yaml-tiedostoon feedback tai poista virke.",
        sv: "Lägg till feedback i site.yaml eller ta bort meningen.",
        en: "Add feedback to site.yaml, or remove the sentence."),
]
