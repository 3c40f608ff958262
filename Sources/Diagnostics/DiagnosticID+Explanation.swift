/// What a diagnostic is about in a few words, in each language; its message tells the rest in English.
extension DiagnosticID {
    public var explanation: Wording {
        switch self {
        case .fileUnreadable:
            Wording(fi: "Tiedostoa ei voi lukea", sv: "Filen kan inte läsas", en: "The file cannot be read")
        case .fileNotUTF8:
            Wording(
                fi: "Tiedosto ei ole UTF-8-tekstiä", sv: "Filen är inte text i UTF-8", en: "The file is not UTF-8 text")
        case .fileEmpty:
            Wording(fi: "Tiedosto on tyhjä", sv: "Filen är tom", en: "The file is empty")
        case .fileTooLarge:
            Wording(fi: "Tiedosto on liian suuri", sv: "Filen är för stor", en: "The file is too large")
        case .fileMisplaced:
            Wording(
                fi: "Tiedosto on kansiossa, joka ei ole minkään lajin",
                sv: "Filen ligger i en mapp som inte hör till något slag av sida",
                en: "The file is in a folder of no kind of page")
        case .fileName:
            Wording(
                fi: "Tiedoston nimi ei kelpaa sivun tunnukseksi", sv: "Filens namn duger inte som sidans id",
                en: "The file’s name cannot be a page’s id")
        case .frontMatterMissing:
            Wording(
                fi: "Sivun alusta puuttuvat kentät, jotka ovat kahden ---‑rivin välissä",
                sv: "Fälten mellan två rader --- saknas i början av sidan",
                en: "The fields between two lines of --- are missing at the top")
        case .frontMatterUnclosed:
            Wording(
                fi: "Kenttien lopusta puuttuu rivi ---", sv: "Raden --- saknas efter fälten",
                en: "The line --- after the fields is missing")
        case .yamlSyntax:
            Wording(
                fi: "Kenttiä ei voi lukea: YAML-kirjoitusvirhe", sv: "Fälten kan inte läsas: skrivfel i YAML",
                en: "The fields cannot be read: a slip in the YAML")
        case .yamlAlias:
            Wording(
                fi: "YAMLin viittauksia (& ja *) ei käytetä", sv: "Hänvisningar i YAML (& och *) används inte",
                en: "References within YAML (& and *) are not used")
        case .yamlTooDeep:
            Wording(
                fi: "Kentissä on liikaa tasoja sisäkkäin", sv: "För många nivåer i fälten",
                en: "The fields are nested too deep")
        case .duplicateKey:
            Wording(fi: "Sama kenttä on kahdesti", sv: "Samma fält står två gånger", en: "The same field stands twice")
        case .unknownKey:
            Wording(fi: "Kenttää ei ole", sv: "Fältet finns inte", en: "There is no such field")
        case .missingField:
            Wording(
                fi: "Pakollinen kenttä puuttuu", sv: "Ett obligatoriskt fält saknas", en: "A required field is missing")
        case .wrongType:
            Wording(
                fi: "Kentän arvo on väärää muotoa", sv: "Fältets värde har fel form",
                en: "The field’s value has the wrong form")
        case .toBeFilled:
            Wording(
                fi: "Tämä kohta on vielä täyttämättä", sv: "Det här är ännu inte ifyllt",
                en: "This is still to be filled in")
        case .unknownValue:
            Wording(
                fi: "Arvo ei ole mikään sallituista", sv: "Värdet är inget av de tillåtna",
                en: "The value is none of those allowed")
        case .invalidDate:
            Wording(
                fi: "Päivämäärä ei kelpaa; muoto on 2026-01-31", sv: "Datumet duger inte; formen är 2026-01-31",
                en: "The date is not one; the form is 2026-01-31")
        case .invalidNumber:
            Wording(fi: "Luku ei kelpaa", sv: "Talet duger inte", en: "The number is not one")
        case .invalidURL:
            Wording(fi: "Verkko-osoite ei kelpaa", sv: "Webbadressen duger inte", en: "The web address is not one")
        case .duplicateID:
            Wording(
                fi: "Tunnus on jo toisella sivulla", sv: "En annan sida har redan samma id",
                en: "Another page has the same id")
        case .unknownReference:
            Wording(
                fi: "Viittaus sivuun, jota ei ole", sv: "Hänvisning till en sida som inte finns",
                en: "A reference to a page that does not exist")
        case .wrongKindOfReference:
            Wording(
                fi: "Viittaus väärän lajin sivuun", sv: "Hänvisning till en sida av fel slag",
                en: "A reference to a page of the wrong kind")
        case .circularReference:
            Wording(
                fi: "Viittaus johtaa takaisin sivuun itseensä", sv: "Hänvisningen leder tillbaka till sidan själv",
                en: "The reference leads back to the page itself")
        case .summaryTooLong:
            Wording(
                fi: "Tiivistelmä on yli 200 merkkiä", sv: "Sammanfattningen är över 200 tecken",
                en: "The summary is over 200 characters")
        case .missingSuccessor:
            Wording(
                fi: "Päättyneeltä puuttuu seuraaja", sv: "Det som upphört saknar efterföljare",
                en: "What has ended has no successor")
        case .validityReversed:
            Wording(
                fi: "Voimassaolo päättyy ennen kuin alkaa", sv: "Giltigheten upphör innan den börjar",
                en: "The validity ends before it begins")
        case .reviewDue:
            Wording(
                fi: "Sivun tiedot on aika tarkistaa", sv: "Det är dags att granska sidans uppgifter",
                en: "The page is due for review")
        case .reviewOverdue:
            Wording(
                fi: "Sivun tietojen tarkistus on myöhässä", sv: "Granskningen av sidans uppgifter är försenad",
                en: "The page’s review is overdue")
        case .reviewInFuture:
            Wording(
                fi: "Tarkistuspäivä on tulevaisuudessa", sv: "Granskningsdagen ligger i framtiden",
                en: "The day of the review lies ahead")
        case .stepOrderCycle:
            Wording(
                fi: "Vaiheiden järjestys kiertää kehää", sv: "Stegens ordning går runt i en cirkel",
                en: "The order of the steps goes round in a circle")
        case .duplicateStep:
            Wording(
                fi: "Kahdella vaiheella on sama tunnus", sv: "Två steg har samma id", en: "Two steps have the same id")
        case .handoverNotAdjacent:
            Wording(
                fi: "Luovutus on vaiheiden välillä, jotka eivät seuraa toisiaan",
                sv: "Överlämningen är mellan steg som inte följer på varandra",
                en: "The handover is between steps that do not follow each other")
        case .duplicateHandover:
            Wording(
                fi: "Samojen vaiheiden välillä on kaksi luovutusta",
                sv: "Det finns två överlämningar mellan samma steg",
                en: "There are two handovers between the same steps")
        case .supersededSource:
            Wording(fi: "Lähteestä on uudempi", sv: "Det finns en nyare källa", en: "There is a newer source")
        case .uncitedSource:
            Wording(
                fi: "Mikään sivu ei viittaa lähteeseen", sv: "Ingen sida hänvisar till källan",
                en: "No page cites the source")
        case .promiseNotCarried:
            Wording(
                fi: "Mikään palveluketju ei toteuta lupausta", sv: "Ingen servicekedja förverkligar löftet",
                en: "No service chain carries the promise")
        case .metricContradiction:
            Wording(
                fi: "Mittarin arvot ovat ristiriidassa", sv: "Mätarens värden motsäger varandra",
                en: "The metric’s values contradict each other")
        case .lawWithoutNumber:
            Wording(fi: "Säädökseltä puuttuu numero", sv: "Författningen saknar nummer", en: "The act has no number")
        case .chainWithoutDomain, .deadlineWithoutSource, .imperativeOfAnother, .reversedSteps, .unrelatedSteps,
            .narrowAnswer, .startNamesOtherService, .sameSearchWords, .feedbackMissing, .channelNotConfigured:
            explanationsOfAnswers[self] ?? Wording(fi: rawValue, sv: rawValue, en: rawValue)
        case .translationWithoutOriginal:
            Wording(
                fi: "Käännöksellä ei ole alkutekstiä", sv: "Översättningen har ingen originaltext",
                en: "The translation has no original")
        case .staleTranslation:
            Wording(
                fi: "Käännös on vanhentunut: alkuteksti on muuttunut",
                sv: "Översättningen är föråldrad: originalet har ändrats",
                en: "The translation is stale: the original has changed")
        case .missingTranslation:
            Wording(fi: "Sivua ei ole käännetty", sv: "Sidan är inte översatt", en: "The page has not been translated")
        case .unknownLanguage:
            Wording(
                fi: "Kieltä ei ole sivustolla", sv: "Språket finns inte på webbplatsen",
                en: "The site does not have the language")
        case .markdownTooDeep:
            Wording(
                fi: "Tekstissä on liikaa tasoja sisäkkäin", sv: "För många nivåer i texten",
                en: "The text is nested too deep")
        case .unknownTextReference:
            Wording(
                fi: "Tekstissä viitataan sivuun, jota ei ole", sv: "Texten hänvisar till en sida som inte finns",
                en: "The text refers to a page that does not exist")
        case .unknownPageLink:
            Wording(
                fi: "Linkki sivuun, jota ei ole", sv: "Länk till en sida som inte finns",
                en: "A link to a page that does not exist")
        case .rawHTML:
            Wording(
                fi: "Tekstissä on HTML:ää, jota ei näytetä sellaisena",
                sv: "Texten innehåller HTML, som inte visas som sådan",
                en: "There is HTML in the text, which is not shown as such")
        case .unsafeLink:
            Wording(fi: "Linkki ei ole turvallinen", sv: "Länken är inte säker", en: "The link is not safe")
        case .headingLevel:
            Wording(fi: "Otsikon taso hyppää", sv: "Rubriknivån hoppar", en: "The level of the heading jumps")
        case .emptyHeading:
            Wording(fi: "Otsikko on tyhjä", sv: "Rubriken är tom", en: "The heading is empty")
        case .tableRowTooLong:
            Wording(
                fi: "Taulukon rivillä on enemmän soluja kuin otsikkorivillä",
                sv: "Tabellraden har fler celler än rubrikraden",
                en: "A row of a table has more cells than its head")
        case .controlCharacter:
            Wording(
                fi: "Tekstissä on näkymätön ohjausmerkki", sv: "Det finns ett osynligt styrtecken i texten",
                en: "There is an invisible control character in the text")
        case .imageMissing:
            Wording(fi: "Kuvaa ei ole", sv: "Bilden finns inte", en: "The image does not exist")
        case .imageWithoutText:
            Wording(
                fi: "Kuvalta puuttuu tekstivastine", sv: "Bilden saknar textalternativ",
                en: "The image has no text alternative")
        case .imageUnreadable:
            Wording(fi: "Kuvatiedostoa ei voi lukea", sv: "Bildfilen kan inte läsas", en: "The image cannot be read")
        case .imageUnsafe:
            Wording(
                fi: "Kuvassa on jotakin, mitä sivulle ei voi laittaa",
                sv: "Bilden innehåller något som inte får stå på en sida",
                en: "The image holds what a page must not have")
        case .siteConfiguration:
            Wording(
                fi: "Tiedostossa site.yaml on virhe", sv: "Det finns ett fel i site.yaml",
                en: "There is a mistake in site.yaml")
        case .templateSyntax:
            Wording(
                fi: "Sivupohjassa on kirjoitusvirhe", sv: "Skrivfel i en sidmall", en: "There is a slip in a template")
        case .templateMissing:
            Wording(fi: "Sivupohja puuttuu", sv: "En sidmall saknas", en: "A template is missing")
        case .templateUnknownName:
            Wording(
                fi: "Sivupohjassa on nimi, jota ei ole", sv: "En sidmall har ett namn som inte finns",
                en: "A template has a name that does not exist")
        case .templateEscaping:
            Wording(
                fi: "Sivupohja lisäisi tekstin suojaamatta", sv: "En sidmall skulle lägga in text oskyddad",
                en: "A template would insert text unescaped")
        case .textMissing:
            Wording(
                fi: "Käyttöliittymän teksti puuttuu", sv: "En text i gränssnittet saknas",
                en: "A text of the interface is missing")
        case .textUnused:
            Wording(
                fi: "Käyttöliittymän tekstiä ei käytetä", sv: "En text i gränssnittet används inte",
                en: "A text of the interface is not used")
        case .acceptedWarningGone:
            Wording(
                fi: "Hyväksyttyä varoitusta ei enää tule", sv: "En godkänd varning förekommer inte längre",
                en: "An accepted warning no longer occurs")
        case .addressTaken:
            Wording(
                fi: "Kahdella sivulla on sama osoite", sv: "Två sidor har samma adress",
                en: "Two pages have the same address")
        case .brokenLink:
            Wording(
                fi: "Valmiin sivun linkki ei johda mihinkään", sv: "En länk på den färdiga sidan leder ingenstans",
                en: "A link of the finished page leads nowhere")
        case .brokenAnchor:
            Wording(
                fi: "Linkki kohtaan, jota sivulla ei ole", sv: "Länk till ett ställe som inte finns på sidan",
                en: "A link to a place that the page does not have")
        case .duplicateAnchor:
            Wording(
                fi: "Sama kohdan nimi on sivulla kahdesti", sv: "Samma namn på ett ställe står två gånger på sidan",
                en: "The same anchor stands twice on the page")
        case .networkRequest:
            Wording(
                fi: "Sivu hakisi jotakin sivuston ulkopuolelta", sv: "Sidan skulle hämta något utanför webbplatsen",
                en: "The page would fetch something from outside")
        case .inlineCode:
            Wording(
                fi: "Sivulla on sisään kirjoitettua koodia", sv: "Det finns inbäddad kod på sidan",
                en: "There is inline code on the page")
        case .externalLinkDead:
            Wording(
                fi: "Linkki toiselle sivustolle ei johda mihinkään",
                sv: "Länken till en annan webbplats leder ingenstans",
                en: "A link to another site leads nowhere")
        case .externalLinkMoved:
            Wording(
                fi: "Linkin kohteella on uusi osoite", sv: "Sidan som länken leder till har en ny adress",
                en: "The page that the link leads to has a new address")
        case .externalLinkUnclear:
            Wording(
                fi: "Linkkiä toiselle sivustolle ei voitu tarkistaa",
                sv: "Länken till en annan webbplats kunde inte kontrolleras",
                en: "A link to another site could not be looked up")
        }
    }
}
