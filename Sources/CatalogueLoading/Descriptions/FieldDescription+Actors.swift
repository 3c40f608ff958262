extension FieldDescription {
    static let actorRows: [Row] = [
        ("provider.officialName", "Virallinen nimi, jos se ei ole otsikko.", "The official name, if not the title."),
        (
            "provider.role",
            "producer: tuottaa palveluja itse; aggregator: kokoaa muiden palvelut omille asiakkailleen.",
            "producer: produces services itself; aggregator: gathers others' services for its own customers."
        ),
        (
            "provider.form", "agency: virasto; company: yhtiö; enterprise: liikelaitos.",
            "agency, company, or enterprise (a state enterprise)."
        ),
        (
            "provider.domains", "Toimialat, joilla tuottaja toimii; tunnukset site.yaml-tiedostosta.",
            "The domains in which the provider works; ids from site.yaml."
        ),
        ("provider.steeredBy", "Ohjaavien organisaatioiden tunnukset.", "The ids of those that steer the provider."),
        ("provider.laws", "Tuottajaa koskevat säädökset.", "The acts and decrees about the provider."),
        ("provider.laws.title", "Säädöksen nimi.", "The name of the act or decree."),
        ("provider.laws.number", "Säädösnumero lainausmerkeissä: \"179/2019\".", "Its number in quotes: \"179/2019\"."),
        ("provider.laws.section", "Pykälä, jota tarkoitetaan: \"12 b §\".", "The section meant: \"12 b §\"."),
        ("provider.laws.url", "Säädöksen osoite verkossa.", "The address of its text."),
        ("provider.funding", "Mistä tuottaja saa rahansa.", "Where the provider's money comes from."),
        ("provider.customers", "Ketkä voivat ostaa tuottajalta: tunnukset.", "Who may buy from the provider: ids."),
        (
            "provider.website", "Verkkosivuston osoite, tai osoitteet kielittäin.",
            "The address of the website, or addresses by language."
        ),
        ("provider.businessId", "Y-tunnus lainausmerkeissä.", "The business id in quotes."),
        (
            "customer.form",
            "agency: virasto; group: virastojen ryhmä; staff: henkilöstö; public: kansalaiset; partner: ulkopuolinen.",
            "agency; group: several of them; staff: people in one; public: citizens; partner: an outside body."
        ),
        ("customer.memberOf", "Ryhmät, joihin asiakas kuuluu: tunnukset.", "The groups it belongs to: ids."),
        (
            "customer.members",
            "Ryhmään kuuluvat organisaatiot, joilla ei ole omaa sivua: nimi tai {name: {fi: …, sv: …, en: …}}.",
            "The organisations of the group that have no pages of their own: a name or {name: {fi: …, sv: …, en: …}}."
        ),
        ("customer.members.name", "Nimi kullakin kielellä.", "The name in each language."),
        (
            "customer.servedBy", "Tuottajat, joilta asiakas saa palvelunsa: tunnukset.",
            "The providers from which it gets its services: ids."
        ),
        ("customer.website", "Verkkosivuston osoite.", "The address of the website."),
        ("steeringBody.website", "Verkkosivuston osoite.", "The address of the website."),
    ]

    static let serviceRows: [Row] = [
        ("service.provider", "Palvelun tuottajan tunnus.", "The id of the provider."),
        ("service.domain", "Toimialan tunnus site.yaml-tiedostosta.", "The id of the domain, from site.yaml."),
        (
            "service.situations", "Tilanteet, joissa palvelua tarvitaan: tunnukset.",
            "The situations in which the service is needed: ids."
        ),
        ("service.audience", "Kenelle palvelu on tarkoitettu: tunnukset.", "For whom the service is: ids."),
        (
            "service.excluded", "Asiakkaat, jotka lähde jättää palvelun ulkopuolelle: tunnukset.",
            "Customers whom a source leaves outside: ids."
        ),
        ("service.eligibility", "Kuka saa käyttää palvelua ja millä ehdoilla.", "Who may use it, on what terms."),
        ("service.obligation", "Onko palvelua pakko käyttää.", "Whether the service must be used."),
        (
            "service.obligation.level",
            "mandatory: pakko käyttää; primary: käytettävä ensisijaisesti; voluntary: vapaaehtoinen; unknown: ei tiedetä.",
            "mandatory, primary (to be used first of all), voluntary, or unknown."
        ),
        (
            "service.obligation.binds", "Ketä velvoite koskee, jos ei kaikkia käyttäjiä: tunnukset.",
            "Whom the obligation binds, if not all users: ids."
        ),
        ("service.obligation.basis", "Mihin velvoite perustuu.", "What the obligation rests on."),
        ("service.obligation.exemption", "Miten velvoitteesta voi poiketa.", "How one may be exempted."),
        ("service.price", "Mitä palvelu maksaa.", "What the service costs."),
        ("service.price.model", "Hinnoittelutapa, kuten kuukausimaksu.", "How it is priced, as a monthly fee."),
        ("service.price.amount", "Hinta sellaisena kuin se on julkaistu.", "The price as it has been published."),
        ("service.price.unit", "Mistä hinta maksetaan, kuten käyttäjältä.", "Per what, as per user."),
        ("service.price.validity", "Minkä ajan hinta on voimassa.", "The time for which the price is valid."),
        (
            "service.price.url", "Hinnaston osoite, tai osoitteet kielittäin.",
            "The address of the price list, or addresses by language."
        ),
        ("service.howToGet", "Miten palvelu otetaan käyttöön.", "How to start using the service."),
        ("service.channels", "Asiointikanavat.", "Where to turn to."),
        ("service.channels.channel", "Kanavan nimi.", "The name of the channel."),
        (
            "service.channels.url", "Kanavan osoite (https:, mailto: tai tel:), tai osoitteet kielittäin.",
            "Its address (https:, mailto: or tel:), or addresses by language."
        ),
        ("service.inputs", "Mitä asiakas antaa.", "What the customer gives."),
        ("service.outputs", "Mitä asiakas saa.", "What the customer gets."),
        ("service.requires", "Palvelut, joita tämä edellyttää: tunnukset.", "Services that this one needs: ids."),
        ("service.replaces", "Mitä palvelu korvaa.", "What the service replaces."),
        (
            "service.lifecycle",
            "planned: suunnitteilla; pilot: kokeilussa; active: käytössä; ending: päättymässä; ended: päättynyt.",
            "planned, pilot, active, ending or ended."
        ),
        (
            "service.url",
            "Palvelun sivu tuottajan sivustolla. Kun sivun kieli on toinen tai kieliä on monta: {sv: \"https://…\"}.",
            "The service's page at the provider. When it is in another language, or in several: {sv: \"https://…\"}."
        ),
        (
            "situation.start",
            "Mitä tehdään ensin ja missä kanavassa; viittaukset [[tunnus]] ja linkit [teksti](https://…).",
            "What to do first, and in which channel; references as [[id]] and links as [text](https://…)."
        ),
        (
            "situation.audience", "Asiakkaat, joille sivu vastaa: tunnukset; ilman tätä kaikki.",
            "The customers whom the page answers: ids; all of them unless said."
        ),
        (
            "situation.steps", "Tilanteen omat vaiheet ketjuista, tilanteen järjestyksessä.",
            "The steps of chains that are the situation's own, in its order."
        ),
        (
            "situation.steps.chain", "Ketju, jonka vaiheita tarkoitetaan: tunnus.",
            "The chain whose steps are meant: an id."
        ),
        ("situation.steps.step", "Yksi vaihe: sen tunnus ketjussa.", "One step: its id in the chain."),
        ("situation.steps.from", "Jakson ensimmäinen vaihe: tunnus.", "The first step of a run: an id."),
        ("situation.steps.to", "Jakson viimeinen vaihe: tunnus.", "The last step of a run: an id."),
        (
            "situation.chains", "Palveluketjut, jotka alkavat tilanteesta: tunnukset.",
            "The service chains that begin here: ids."
        ),
        (
            "situation.services", "Palvelut, joita tilanteessa tarvitaan: tunnukset.",
            "The services that are needed here: ids."
        ),
        (
            "situation.group", "Tehtäväryhmän tunnus site.yaml-tiedostosta.",
            "The id of the kind of task, from site.yaml."
        ),
        ("situation.order", "Paikka luettelossa; pienin ensin.", "The place in the list; the smallest first."),
    ]
}
