extension FieldDescription {
    static let chainRows: [Row] = [
        ("serviceChain.situation", "Tilanne, josta ketju alkaa: tunnus.", "The situation in which it begins: an id."),
        ("serviceChain.trigger", "Mikä käynnistää ketjun.", "What sets the chain off."),
        ("serviceChain.outcome", "Mitä on olemassa, kun ketju on valmis.", "What there is when the chain is done."),
        ("serviceChain.customer", "Kenen tarpeesta on kyse: tunnus.", "Whose need it is: an id."),
        (
            "serviceChain.domain", "Ketjun toimiala: tunnus, tai kaksi tunnusta, pääasiallinen ensin.",
            "The domain of the chain: an id, or two, the main one first."
        ),
        (
            "serviceChain.evidence",
            "described: lähteessä kuvattu; implied: lähteistä pääteltävissä; proposed: ehdotus.",
            "described: in a source; implied: follows from sources; proposed: a proposal."
        ),
        ("serviceChain.promises", "Lupaukset, jotka koskevat ketjua: tunnukset.", "Promises that touch it: ids."),
        ("serviceChain.metrics", "Mittarit, joilla ketjua seurataan: tunnukset.", "Metrics that follow it: ids."),
        ("serviceChain.steps", "Vaiheet järjestyksessä.", "The steps in their order."),
        (
            "serviceChain.steps.id", "Vaiheen tunnus tässä ketjussa: a–z, numeroita ja väliviivoja.",
            "The step's id within the chain: a–z, digits and hyphens."
        ),
        ("serviceChain.steps.title", "Mitä tehdään, lyhyesti.", "What is done, in short."),
        ("serviceChain.steps.actor", "Tekijän tunnus.", "The id of the one who does it."),
        ("serviceChain.steps.service", "Palvelu, jota vaiheessa käytetään: tunnus.", "The service used: an id."),
        (
            "serviceChain.steps.role",
            "does: tekee; decides: päättää; supports: tukee; steers: ohjaa; informed: saa tiedon.",
            "does, decides, supports, steers or informed; does unless said."
        ),
        ("serviceChain.steps.also", "Muut, jotka osallistuvat vaiheeseen.", "Others who take part in the step."),
        ("serviceChain.steps.also.actor", "Osallistujan tunnus.", "The id of the participant."),
        (
            "serviceChain.steps.also.role",
            "does: tekee; decides: päättää; supports: tukee; steers: ohjaa; informed: saa tiedon.",
            "does, decides, supports, steers or informed."
        ),
        (
            "serviceChain.steps.after", "Vaiheet, joiden jälkeen tämä tulee; ilman tätä edellinen.",
            "The steps after which this one comes; the one before it unless said."
        ),
        (
            "serviceChain.steps.alternativeTo", "Vaihe, jonka tämä voi korvata: tunnus.",
            "The step that this one can replace: an id."
        ),
        ("serviceChain.steps.optional", "true, jos vaiheen voi jättää väliin.", "true if the step may be left out."),
        ("serviceChain.steps.condition", "Milloin vaihe tehdään.", "When the step is done."),
        (
            "serviceChain.steps.how",
            "Miten vaihe tehdään ja missä kanavassa; viittaukset [[tunnus]] ja linkit [teksti](https://…).",
            "How it is done, and in which channel; references as [[id]] and links as [text](https://…)."
        ),
        (
            "serviceChain.steps.when", "Mihin mennessä vaihe tehdään tai kuinka kauan se kestää; vaatii lähteen.",
            "By when it is to be done, or how long it takes; needs a source."
        ),
        (
            "serviceChain.steps.contact", "Keneen vaiheessa otetaan yhteyttä: yhteystieto tai luettelo.",
            "Whom to contact in the step: one way or a list of ways."
        ),
        (
            "serviceChain.steps.takesIntoUse", "true, jos vaiheessa tullaan palvelun asiakkaaksi.",
            "true if one becomes the service's customer by the step."
        ),
        ("serviceChain.steps.input", "Mitä vaihe tarvitsee.", "What the step needs."),
        ("serviceChain.steps.output", "Mitä vaiheesta syntyy.", "What comes out of the step."),
        ("serviceChain.steps.system", "Tietojärjestelmä, jossa vaihe tehdään.", "The system in which it is done."),
        ("serviceChain.steps.sources", "Vaiheen omat lähteet.", "The step's own sources."),
        (
            "serviceChain.steps.confirmed", "Tekijän vahvistus vaiheesta, tai luettelo vahvistuksista.",
            "The word of the one who does it, or a list of such words."
        ),
        (
            "serviceChain.handovers", "Luovutukset: missä vastuu siirtyy vaiheesta toiseen.",
            "Handovers: where responsibility passes from one step to the next."
        ),
        ("serviceChain.handovers.from", "Vaihe, josta luovutetaan: tunnus.", "The step that hands over: an id."),
        ("serviceChain.handovers.to", "Vaihe, johon luovutetaan: tunnus.", "The step that takes over: an id."),
        ("serviceChain.handovers.what", "Mitä luovutetaan.", "What is handed over."),
        ("serviceChain.handovers.agreement", "Missä luovutuksesta on sovittu.", "Where it has been agreed."),
        (
            "serviceChain.handovers.status",
            "clear: selvä; unknown: ei tiedetä; grey: epäselvä; unowned: ei kenenkään vastuulla.",
            "clear, unknown, grey (unclear) or unowned (nobody answers for it)."
        ),
        ("serviceChain.handovers.note", "Mitä luovutuksesta tiedetään.", "What is known of the handover."),
        ("serviceChain.handovers.sources", "Luovutuksen lähteet.", "The sources of the handover."),
        (
            "serviceChain.handovers.confirmed",
            "Osapuolten vahvistukset; luovutus on vahvistettu, kun molemmat sanovat samaa.",
            "The parties' words; the handover is confirmed when both say the same."
        ),
    ]

    static let steeringRows: [Row] = [
        ("taskArea.order", "Paikka luettelossa; pienin ensin.", "The place in the list; the smallest first."),
        ("taskArea.does", "Kuka tekee; toimijat viittauksina [[tunnus]].", "Who does it; actors as [[id]]."),
        ("taskArea.customers", "Kenelle tehdään.", "For whom it is done."),
        ("taskArea.substance", "Kuka ohjaa sisältöä.", "Who steers the substance."),
        ("taskArea.performance", "Kuka ohjaa tuloksia.", "Who steers the performance."),
        ("taskArea.note", "Lisätieto.", "A note."),
        ("theme.order", "Paikka luettelossa; pienin ensin.", "The place in the list; the smallest first."),
        ("theme.actions", "Toimet, joilla teemaa viedään eteenpäin.", "What is done to further the theme."),
        ("promise.theme", "Avainteeman tunnus.", "The id of the theme."),
        ("promise.order", "Paikka luettelossa; pienin ensin.", "The place in the list; the smallest first."),
        ("promise.actions", "Toimet, joilla lupaus pidetään.", "What is done to keep the promise."),
        ("metric.subject", "Kenen mittari on: tunnus.", "Whose metric it is: an id."),
        ("metric.promise", "Lupaus, jota mitataan: tunnus.", "The promise that is measured: an id."),
        ("metric.theme", "Avainteema, jota mitataan: tunnus.", "The theme that is measured: an id."),
        ("metric.unit", "Yksikkö, kuten % tai päivää.", "The unit, as % or days."),
        (
            "metric.direction", "higher: suurempi on parempi; lower: pienempi on parempi.",
            "higher or lower: which is better."
        ),
        ("metric.scale", "Asteikko, kuten 1–5.", "The scale, as 1–5."),
        ("metric.values", "Arvot vuosittain.", "The values, year by year."),
        ("metric.values.year", "Vuosi.", "The year."),
        ("metric.values.kind", "actual: toteuma; target: tavoite.", "actual or target."),
        (
            "metric.values.value", "Luku lähteen mukaan, NA (ei ole) tai ND (ei päätetty).",
            "The number as in the source, NA (not available) or ND (not decided)."
        ),
        ("metric.values.preliminary", "true, jos luku on ennakkotieto.", "true if the number is preliminary."),
        (
            "metric.values.comparison", "Kun arvo on raja: <, <=, > tai >=.",
            "When the value is a limit: <, <=, > or >=."
        ),
        ("network.purpose", "Mitä varten verkosto on.", "What the network is for."),
        (
            "network.origin", "central: keskitetysti asetettu; spontaneous: itse syntynyt.",
            "central: set up centrally; spontaneous: arisen by itself."
        ),
        ("network.coordinators", "Koordinoijien tunnukset.", "The ids of those who coordinate it."),
        ("network.support", "Millaista tukea verkosto saa.", "What support it gets."),
        ("network.members", "Keitä verkostossa on; ei henkilöitä.", "Who belongs to it; no persons."),
        ("network.reach", "Kuinka laaja verkosto on.", "How wide it reaches."),
        ("network.url", "Verkoston sivu.", "The network's page."),
        (
            "greyArea.kind", "coverage: katve; overlap: päällekkäisyys; role: rooli; interface: rajapinta.",
            "coverage, overlap, role or interface."
        ),
        ("greyArea.actors", "Toimijat, joita aukko koskee: tunnukset.", "The actors it touches: ids."),
        ("greyArea.services", "Palvelut, joita aukko koskee: tunnukset.", "The services it touches: ids."),
        ("greyArea.chains", "Palveluketjut, joita aukko koskee: tunnukset.", "The service chains it touches: ids."),
        ("greyArea.claim", "Mitä lähde sanoo.", "What the source says."),
        (
            "greyArea.settledBy", "Mikä lähteen mukaan ratkaisisi asian. Jätä pois, jos lähde ei sano.",
            "What the source says would settle it. Leave it out when the source does not say."
        ),
        ("source.publisher", "Julkaisija.", "The publisher."),
        (
            "source.date", "Päivä, kuukausi tai vuosi: 2024-06-27, 2024-06 tai 2024; unknown, jos ei tiedetä.",
            "The day, month or year: 2024-06-27, 2024-06 or 2024; unknown if not known."
        ),
        ("source.file", "Tiedoston nimi, jos lähde on tallessa tiedostona.", "The file's name, if it is kept as one."),
        ("source.url", "Lähteen osoite verkossa.", "The address of the source."),
        ("source.language", "Lähteen kieli: fi, sv, en.", "The language of the source: fi, sv, en."),
        (
            "source.grade",
            "law: säädös; official: organisaation oma julkaisu; old: vanha sellainen; secondary: toisen kertomaa.",
            "law: an act or decree; official: the organisation's own; old: such a one, outdated; secondary: by others."
        ),
        ("source.supersededBy", "Uudempi lähde, joka korvaa tämän: tunnus.", "The newer source in its place: an id."),
        ("article.order", "Paikka luettelossa; pienin ensin.", "The place in the list; the smallest first."),
        ("article.menu", "true, jos sivu näkyy valikossa.", "true if the page stands in the menu."),
    ]

    static let siteRows: [Row] = [
        ("site", "Luettelon nimi, kielet ja toimialat.", "The catalogue's name, languages and domains."),
        ("site.title", "Sivuston nimi kullakin kielellä.", "The name of the site in each language."),
        ("site.summary", "Mikä sivusto on, virkkeellä.", "What the site is, in a sentence."),
        ("site.publisher", "Julkaisija.", "The publisher."),
        (
            "site.status", "Sivuston tila, kuten kokeiluversio; näkyy jokaisella sivulla.",
            "The state of the site, as that it is a trial; shown on every page."
        ),
        ("site.languages", "Kielet; ensimmäinen on pääkieli: [fi, sv, en].", "The languages, the primary one first."),
        ("site.domains", "Toimialat, joihin palvelut jakautuvat.", "The domains into which services fall."),
        ("site.domains.id", "Toimialan tunnus: a–z, numeroita ja väliviivoja.", "Its id: a–z, digits and hyphens."),
        ("site.domains.title", "Toimialan nimi.", "The name of the domain."),
        (
            "site.domains.colour", "Väri vaalealla pohjalla; kontrasti valkoiseen vähintään 4,5.",
            "The colour on a light ground, with a contrast of at least 4.5 to white."
        ),
        (
            "site.domains.darkColour", "Väri tummalla pohjalla; kontrasti pohjaan vähintään 4,5.",
            "The colour on a dark ground, with a contrast of at least 4.5 to it."
        ),
        (
            "site.situationGroups", "Ryhmät, joihin tilanteet kootaan etusivulla.",
            "The kinds of tasks by which situations are shown."
        ),
        (
            "site.situationGroups.id", "Ryhmän tunnus: a–z, numeroita ja väliviivoja.",
            "Its id: a–z, digits and hyphens."
        ),
        ("site.situationGroups.title", "Ryhmän nimi.", "The name of the group."),
        ("site.baseURL", "Osoite, jossa sivusto on.", "The address where the site stands."),
        ("site.repository", "Missä sisältöä säilytetään.", "Where the content is kept."),
        ("site.repository.url", "Säilön osoite.", "The address of the repository."),
        (
            "site.repository.edit", "Tiedoston muokkausosoite, jossa {path} on polun paikka.",
            "The address for editing a file, with {path} in place of its path."
        ),
        (
            "site.reviewAfterMonths",
            "Monenko kuukauden kuluttua tarkistuksesta sivu on taas aika tarkistaa; ilman tätä 15.",
            "How many months after a review a page is due again; 15 unless said."
        ),
        (
            "site.feedback",
            "Minne lukijat lähettävät korjauksia: osoite (https: tai mailto:) tai mail, form ja issues erikseen.",
            "Where readers send corrections: an address (https: or mailto:), or mail, form and issues apart."
        ),
        ("site.feedback.mail", "Sähköpostiosoite, kuten palaute@example.fi.", "A mail address, as palaute@example.fi."),
        (
            "site.feedback.form", "Lomakkeen osoite, jossa {title} ja {url} ovat sivun otsikon ja osoitteen paikat.",
            "The address of a form, with {title} and {url} in place of the page's title and address."
        ),
        (
            "site.feedback.issues",
            "Uuden ilmoituksen osoite säilössä, jossa {title} ja {url} ovat sivun otsikon ja osoitteen paikat.",
            "The repository's address for a new issue, with {title} and {url} in place of the page's own."
        ),
        ("site.accessibility", "Saavutettavuusselosteen tiedot.", "The facts of the accessibility statement."),
        (
            "site.accessibility.status", "full: täyttää vaatimukset; partial: osittain; none: ei täytä.",
            "full, partial or none: how far the requirements are met."
        ),
        ("site.accessibility.prepared", "Päivä, jona seloste on laadittu.", "The day of the statement."),
        ("site.accessibility.reviewed", "Päivä, jona seloste on viimeksi tarkistettu.", "The day of its last review."),
        ("site.accessibility.method", "Miten saavutettavuus on arvioitu.", "How it was assessed."),
        ("site.accessibility.failings", "Tiedossa olevat puutteet.", "The known failings."),
        ("site.accessibility.failings.what", "Mikä ei ole saavutettavaa.", "What is not accessible."),
        (
            "site.accessibility.failings.criterion", "WCAG-kriteeri lainausmerkeissä: \"1.1.1\".",
            "The WCAG criterion in quotes: \"1.1.1\"."
        ),
        ("site.accessibility.failings.remedy", "Mitä puutteelle tehdään.", "What is done about it."),
        (
            "site.accessibility.feedback", "Minne saavutettavuuspalaute lähetetään.",
            "Where feedback on accessibility is sent."
        ),
        (
            "site.precompress", "true, jos tekstitiedostoista kirjoitetaan myös pakattu kopio (.gz).",
            "true if a compressed copy (.gz) is written beside every text file."
        ),
        ("site.licence", "Ehdot, joilla sisältöä saa käyttää.", "The terms on which the content may be used."),
        ("site.licence.id", "Lisenssin SPDX-tunnus: CC-BY-4.0.", "The licence's SPDX identifier: CC-BY-4.0."),
        ("site.licence.url", "Ehtojen osoite verkossa.", "The address of the terms."),
        (
            "site.accepted", "Varoitukset, jotka hyväksytään: ne lasketaan, mutta niitä ei näytetä.",
            "Warnings that are accepted: they are counted but not shown."
        ),
        (
            "site.accepted.id", "Varoituksen nimi, joka on hakasulkeissa sen ensimmäisen rivin lopussa.",
            "The warning's name, in brackets at the end of its first line."
        ),
        (
            "site.accepted.where", "Missä varoitus on: sivun tunnus, tai tiedoston polku projektin kansiosta.",
            "Where the warning is: a page's id, or a file's path from the project's folder."
        ),
        ("site.accepted.reason", "Miksi varoitus hyväksytään.", "Why the warning is accepted."),
    ]
}
