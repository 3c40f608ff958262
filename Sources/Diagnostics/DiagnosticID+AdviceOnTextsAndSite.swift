/// On translations, texts, the project, the finished site and other sites.
let adviceOnTextsAndSite: [DiagnosticID: Wording] = [
    .translationWithoutOriginal: Wording(
        fi: "Nimeä käännös alkutekstin mukaan: sivu.md ja sivu.sv.md.",
        sv: "Ge översättningen originalets namn: sida.md och sida.sv.md.",
        en: "Name the translation after its original: page.md and page.sv.md."),
    .staleTranslation: Wording(
        fi: "Komento palvelukartta translate näyttää, mitä alkutekstissä on muuttunut. Korjaa käännös ja "
            + "kirjoita uusi tunniste kenttään translationOf.",
        sv: "Kommandot palvelukartta translate visar vad som har ändrats i originalet. Rätta översättningen "
            + "och skriv det nya värdet i fältet translationOf.",
        en: "The command palvelukartta translate shows what has changed in the original. Mend the translation "
            + "and write the new value of translationOf."),
    .missingTranslation: Wording(
        fi: "Komento palvelukartta translate tekee pohjan. Siihen asti sivu näkyy pääkielellä.",
        sv: "Kommandot palvelukartta translate skriver ett underlag. Tills dess visas sidan på huvudspråket.",
        en: "The command palvelukartta translate begins it. Until then the page is shown in the primary language."),
    .unknownLanguage: Wording(
        fi: "Lisää kieli tiedostoon site.yaml tai korjaa tunnus.",
        sv: "Lägg till språket i site.yaml eller rätta koden.",
        en: "Add the language to site.yaml, or mend its code."),
    .markdownTooDeep: Wording(
        fi: "Poista sisäkkäisiä luetteloita ja lainauksia.",
        sv: "Ta bort listor och citat som ligger inuti varandra.",
        en: "Take out lists and quotations within each other."),
    .unknownTextReference: Wording(
        fi: "Korjaa tunnus hakasulkeissa: [[tunnus]] tai [[tunnus|teksti]].",
        sv: "Rätta id inom hakparenteserna: [[id]] eller [[id|text]].",
        en: "Mend the id in the brackets: [[id]] or [[id|text]]."),
    .unknownPageLink: Wording(
        fi: "Käytä viittausta [[tunnus]]; se löytää sivun, vaikka tiedosto siirtyisi.",
        sv: "Använd hänvisningen [[id]]; den hittar sidan även om filen flyttas.",
        en: "Refer to the page as [[id]], which finds it even when the file moves."),
    .rawHTML: Wording(
        fi: "Kirjoita sama Markdownilla.",
        sv: "Skriv detsamma i Markdown.",
        en: "Write the same in Markdown."),
    .unsafeLink: Wording(
        fi: "Käytä osoitetta, joka alkaa https:, mailto: tai tel:.",
        sv: "Använd en adress som börjar med https:, mailto: eller tel:.",
        en: "Use an address that begins with https:, mailto: or tel:."),
    .headingLevel: Wording(
        fi: "Leipätekstin otsikot alkavat kahdesta ristikkomerkistä (##), ja taso kasvaa yhdellä kerrallaan.",
        sv: "Brödtextens rubriker börjar med två nummertecken (##), och nivån ökar med en i taget.",
        en: "Headings of a text begin at ## and go one level deeper at a time."),
    .emptyHeading: Wording(
        fi: "Kirjoita otsikko ristikkomerkkien jälkeen tai poista rivi.",
        sv: "Skriv rubriken efter nummertecknen eller ta bort raden.",
        en: "Write the heading after the # marks, or remove the line."),
    .tableRowTooLong: Wording(
        fi: "Lisää taulukon otsikkoriville sarake tai kirjoita solun sisällä oleva pystyviiva muodossa \\|.",
        sv: "Lägg till en kolumn i tabellens rubrikrad, eller skriv ett lodstreck i en cell som \\|.",
        en: "Add a column to the table's head, or write a pipe within a cell as \\|."),
    .controlCharacter: Wording(
        fi: "Poista merkki tai kirjoita kohta uudelleen.",
        sv: "Ta bort tecknet eller skriv stället på nytt.",
        en: "Remove the character, or write the passage anew."),
    .imageMissing: Wording(
        fi: "Tallenna kuva sivun viereen tai korjaa sen nimi.",
        sv: "Spara bilden bredvid sidan eller rätta dess namn.",
        en: "Save the image beside the page, or mend its name."),
    .imageWithoutText: Wording(
        fi: "Kirjoita hakasulkeisiin, mitä kuvasta näkee: ![Teksti](kuva.png).",
        sv: "Skriv inom hakparenteserna vad bilden visar: ![Text](bild.png).",
        en: "Write in the brackets what the image shows: ![Text](image.png)."),
    .imageUnreadable: Wording(
        fi: "Tallenna kuva uudelleen PNG-, JPEG-, WebP-, GIF- tai SVG-muodossa.",
        sv: "Spara bilden på nytt som PNG, JPEG, WebP, GIF eller SVG.",
        en: "Save the image again as PNG, JPEG, WebP, GIF or SVG."),
    .imageUnsafe: Wording(
        fi: "Tallenna kuva ilman skriptejä ja ulkoisia viittauksia, tai käytä PNG-muotoa.",
        sv: "Spara bilden utan skript och yttre hänvisningar, eller använd PNG.",
        en: "Save the image without scripts and outside references, or use PNG."),
    .siteConfiguration: Wording(
        fi: "Korjaa tiedosto site.yaml. Sen kentät ovat sivulla Sivujen lajit ja kentät.",
        sv: "Rätta filen site.yaml. Dess fält finns på sidan Slag av sidor och deras fält.",
        en: "Mend site.yaml. Its fields are on the page Kinds of pages."),
    .templateSyntax: Wording(
        fi: "Korjaa sivupohja. Jos et ole muuttanut sivupohjia, poista kansio templates: ohjelmassa on omansa.",
        sv: "Rätta sidmallen. Om du inte har ändrat mallarna, ta bort mappen templates: programmet har egna.",
        en: "Mend the template. If you have not changed any, remove the folder templates: the program has its "
            + "own."),
    .templateMissing: Wording(
        fi: "Palauta sivupohja, tai poista koko kansio templates: ohjelmassa on omansa.",
        sv: "Återställ sidmallen, eller ta bort hela mappen templates: programmet har egna.",
        en: "Put the template back, or remove the whole folder templates: the program has its own."),
    .templateUnknownName: Wording(
        fi: "Korjaa nimi sivupohjassa; ilmoitus ehdottaa lähintä.",
        sv: "Rätta namnet i sidmallen; meddelandet föreslår det närmaste.",
        en: "Mend the name in the template; the message proposes the nearest one."),
    .templateEscaping: Wording(
        fi: "Käytä kahta aaltosulkua kolmen sijasta.",
        sv: "Använd två klammerparenteser i stället för tre.",
        en: "Use two braces instead of three."),
    .textMissing: Wording(
        fi: "Lisää teksti kielen tiedostoon kansiossa templates/i18n.",
        sv: "Lägg till texten i språkets fil i mappen templates/i18n.",
        en: "Add the text to the language's file in templates/i18n."),
    .textUnused: Wording(
        fi: "Poista teksti tai korjaa sen nimi.",
        sv: "Ta bort texten eller rätta dess namn.",
        en: "Remove the text, or mend its name."),
    .acceptedWarningGone: Wording(
        fi: "Poista kohta site.yaml-tiedoston luettelosta accepted, tai korjaa sen id ja where.",
        sv: "Ta bort punkten ur listan accepted i site.yaml, eller rätta dess id och where.",
        en: "Remove the item from the list accepted in site.yaml, or mend its id and where."),
    .addressTaken: Wording(
        fi: "Nimeä toinen tiedostoista uudelleen.",
        sv: "Byt namn på den ena filen.",
        en: "Rename one of the files."),
    .brokenLink: Wording(
        fi: "Korjaa linkki siinä tiedostossa, jonka ilmoitus nimeää.",
        sv: "Rätta länken i filen som meddelandet nämner.",
        en: "Mend the link in the file that the message names."),
    .brokenAnchor: Wording(
        fi: "Tarkista, minkä niminen otsikko kohdesivulla on.",
        sv: "Se efter vad rubriken på målsidan heter.",
        en: "See what the heading on the other page is called."),
    .duplicateAnchor: Wording(
        fi: "Anna toiselle otsikolle toinen nimi.",
        sv: "Ge den ena rubriken ett annat namn.",
        en: "Give one of the headings another name."),
    .networkRequest: Wording(
        fi: "Tallenna kuva tai tiedosto sisältöön ja viittaa siihen.",
        sv: "Spara bilden eller filen i innehållet och hänvisa till den.",
        en: "Save the image or file in the content and refer to it there."),
    .inlineCode: Wording(
        fi: "Siirrä koodi tai tyyli sivupohjien tiedostoihin.",
        sv: "Flytta koden eller stilen till mallarnas filer.",
        en: "Move the code or style into the files of the templates."),
    .externalLinkDead: Wording(
        fi: "Etsi sivun uusi osoite, tai poista linkki.",
        sv: "Sök upp sidans nya adress, eller ta bort länken.",
        en: "Find the page's new address, or remove the link."),
    .externalLinkMoved: Wording(
        fi: "Kirjoita uusi osoite vanhan tilalle, jos se johtaa samaan asiaan.",
        sv: "Skriv den nya adressen i stället för den gamla, om den leder till samma sak.",
        en: "Write the new address in place of the old one if it leads to the same thing."),
    .externalLinkUnclear: Wording(
        fi: "Avaa linkki selaimessa, tai tarkista myöhemmin uudelleen.",
        sv: "Öppna länken i en webbläsare, eller kontrollera på nytt senare.",
        en: "Open the link in a browser, or look it up again later."),
]
