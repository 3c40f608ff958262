extension SampleCatalogue {
    static let providerRows = """
        hansel|Hansel|hankinnat
        haus|HAUS|osaaminen
        palkeet|Palkeet|talous henkilosto
        senaatti|Senaatti-kiinteistöt|toimitilat
        valtiokonttori|Valtiokonttori|talous tieto
        valtori|Valtori|ict
        erillisverkot|Suomen Erillisverkot|turvallisuus
        dvv|Digi- ja väestötietovirasto|asiointi
        keha-keskus|KEHA-keskus|hallinto
        """

    static let serviceRows = """
        hansel-puitejarjestelyt|hansel|hankinnat|Puitejärjestelyt
        hansel-dynaamiset-hankintajarjestelmat|hansel|hankinnat|Dynaamiset hankintajärjestelmät
        hansel-pienhankinnat|hansel|hankinnat|Pienhankinnat
        hansel-kilpailutuksen-asiantuntijapalvelut|hansel|hankinnat|Kilpailutuksen asiantuntijapalvelut
        hansel-minikisapalvelut|hansel|hankinnat|Minikisapalvelut
        hansel-hankintatoimen-kehittaminen|hansel|hankinnat|Hankintatoimen kehittämispalvelut
        hansel-kilpailutuskoneet|hansel|hankinnat|Kilpailutuskoneet
        eoppiva|haus|osaaminen|eOppiva
        eoppiva-oma-osio|haus|osaaminen|Viraston oma osio eOppivassa
        haus-raataloidyt-koulutukset|haus|osaaminen|Räätälöidyt koulutukset ja kehittämisohjelmat
        haus-johtamisvalmennukset|haus|osaaminen|Johtamisvalmennukset
        haus-coaching-ja-tyonohjaus|haus|osaaminen|Coaching ja työnohjaus
        haus-kansainvaliset-kumppanuudet|haus|osaaminen|Kansainväliset kumppanuudet
        palkanlaskenta|palkeet|henkilosto|Palkanlaskenta ja palkansaajien neuvonta
        kieku|palkeet|talous|Kieku-ratkaisu
        handi|palkeet|hankinnat|Handi-palvelu
        keskitetyt-taloushallintotehtavat|palkeet|talous|Keskitetyt taloushallintotehtävät
        myyntilaskutus|palkeet|talous|Myyntilaskutus ja tulojen käsittely
        matkalaskujen-tarkastus|palkeet|henkilosto|Matka- ja kululaskujen tarkastus (M2)
        valtiolle-fi|palkeet|henkilosto|Valtiolle.fi
        palkeet-analysointi-ja-raportointi|palkeet|tieto|Analysointi- ja raportointipalvelut
        palkeet-asiantuntijapalvelut|palkeet|talous|Lisäpalvelut ja asiantuntijapalvelut
        toimitilojen-vuokraus|senaatti|toimitilat|Toimitilojen vuokraus
        yhteiset-tyoymparistot|senaatti|toimitilat|Valtion yhteiset työympäristöt
        tyoymparistojen-kehittaminen|senaatti|toimitilat|Työympäristöjen kehittäminen
        avaimet-kateen|senaatti|toimitilat|Avaimet käteen -palvelu
        sisaolosuhteet-ja-kiinteistonhuolto|senaatti|toimitilat|Sisäolosuhteet ja kiinteistönhuolto
        toimitilaturvallisuus|senaatti|turvallisuus|Toimitilojen turvallisuuspalvelut
        puolustuskiinteistojen-tilapalvelut|senaatti|toimitilat|Puolustuskiinteistöjen tilapalvelut
        taloushallinnon-ohjaus|valtiokonttori|talous|Taloushallinnon määräykset, ohjeet ja neuvonta
        keskuskirjanpito|valtiokonttori|talous|Valtion keskuskirjanpito
        tutkihallintoa|valtiokonttori|tieto|Tutkihallintoa.fi
        vk-analysointi-ja-raportointi|valtiokonttori|tieto|Valtion yhteisten tietojen analysointi ja raportointi
        suomifi-maksut|valtiokonttori|asiointi|Suomi.fi-maksut
        hankintatoimi-ja-menojen-kasittely|valtiokonttori|hankinnat|Hankintatoimen ja menojen käsittelyn ohjaus
        tyotapaturmakorvaukset|valtiokonttori|henkilosto|Työtapaturma- ja korvauspalvelut
        valtionavustusten-tietovaranto|valtiokonttori|talous|Valtionavustustoiminnan palvelut
        hilma|valtiokonttori|hankinnat|Hilma
        paatelaite-ja-kayttajatuki|valtori|ict|Päätelaite- ja käyttäjätukipalvelut
        viestintatekniset-palvelut|valtori|ict|Viestintätekniset palvelut
        tietoliikennepalvelut|valtori|ict|Tietoliikennepalvelut
        kayttopalvelut|valtori|ict|Käyttöpalvelut
        toimistosovellukset|valtori|ict|Toimistosovellukset
        yhteiset-tietojarjestelmapalvelut|valtori|ict|Yhteiset tietojärjestelmäpalvelut
        tuve-palvelut|valtori|turvallisuus|TUVE-palvelut
        virtu|valtori|ict|Virtu – virkamiehen tunnistuspalvelu
        tuve-verkkopalvelut|erillisverkot|turvallisuus|TUVE-verkko- ja infrastruktuuripalvelut
        virve|erillisverkot|turvallisuus|Virve-palvelut
        virve-2|erillisverkot|turvallisuus|Virve 2
        krivat|erillisverkot|turvallisuus|Krivat
        konesalipalvelut|erillisverkot|turvallisuus|Konesalipalvelut
        tilannekuvapalvelut|erillisverkot|turvallisuus|Tilannekuva-, sijainti- ja näyttöpalvelut
        suomifi-tunnistus|dvv|asiointi|Suomi.fi-tunnistus
        suomifi-valtuudet|dvv|asiointi|Suomi.fi-valtuudet
        suomifi-viestit|dvv|asiointi|Suomi.fi-viestit
        suomifi-palveluhallinta|dvv|asiointi|Suomi.fi-palveluhallinta
        suomifi-palveluvayla|dvv|asiointi|Suomi.fi-palveluväylä
        suomifi-palvelutietovaranto|dvv|asiointi|Suomi.fi-palvelutietovaranto (PTV)
        organisaatiokortit|dvv|asiointi|Organisaatiokortit ja varmenteet
        taisto|dvv|turvallisuus|TAISTO-harjoitus
        vahti-ja-digiturva|dvv|turvallisuus|VAHTI-toiminta ja digiturvapalvelut
        keha-talouspalvelut|keha-keskus|talous|Talouspalvelut elinvoimakeskuksille
        keha-henkilosto-ja-lakipalvelut|keha-keskus|henkilosto|Henkilöstö- ja lakipalvelut
        keha-asianhallinta-ja-virastopalvelut|keha-keskus|hallinto|Asianhallinta- ja virastopalvelut
        keha-tietohallinto-ja-viestinta|keha-keskus|ict|Tietohallinto- ja viestintäpalvelut
        keha-hankintojen-tuki|keha-keskus|hankinnat|Hankintojen tuki
        keha-osaamisen-kehittaminen|keha-keskus|osaaminen|Osaamisen ja johtamisen kehittäminen
        maksatus|keha-keskus|talous|Maksatus
        mylly|keha-keskus|tieto|Mylly-tietoalusta
        """

    static let situationRows = """
        uusi-tyontekija|Uusi työntekijä aloittaa|
        rekrytoin|Rekrytoin|haus-johtamisvalmennukset
        tyontekija-lahtee|Työntekijä lähtee|
        palkka-ja-poissaolot|Palkka ja poissaolot|
        lahden-virkamatkalle|Lähden virkamatkalle|
        sattui-tyotapaturma|Sattui työtapaturma|
        kehitan-osaamista|Kehitän osaamista|haus-johtamisvalmennukset haus-kansainvaliset-kumppanuudet
        ostan-tavaran-tai-palvelun|Ostan tavaran tai palvelun|hansel-kilpailutuskoneet hilma
        laskutan-asiakasta|Laskutan asiakasta|
        teen-tilinpaatoksen|Teen tilinpäätöksen|
        johdan-tiedolla|Johdan tiedolla|
        jaan-valtionavustuksia|Jaan valtionavustuksia|valtionavustusten-tietovaranto
        toimipiste-muuttaa|Toimipisteemme muuttaa|
        tilassa-on-vika|Tilassa on vika tai sisäilma huono|sisaolosuhteet-ja-kiinteistonhuolto
        palvelen-asiakkaita-kasvokkain|Palvelen asiakkaita kasvokkain|
        avaamme-sahkoisen-palvelun|Avaamme sähköisen asiointipalvelun|suomifi-palvelutietovaranto
        lahetan-viestin-kansalaiselle|Lähetän viestin tai päätöksen kansalaiselle|suomifi-viestit
        perin-maksun-verkossa|Perin maksun verkossa|suomifi-maksut
        tarvitsen-allekirjoituksen|Tarvitsen sähköisen allekirjoituksen|
        tarvitsen-tyovalineet|Tarvitsen työvälineet ja ohjelmat|toimistosovellukset viestintatekniset-palvelut
        vaihdamme-jarjestelmaa|Vaihdamme järjestelmää|
        tarvitsen-turvallisuusverkon|Tarvitsen turvallisuusverkon|virve
        varaudun-hairioihin|Varaudun häiriöihin|vahti-ja-digiturva
        arkistoin-asiakirjoja|Arkistoin asiakirjoja|
        kehitan-viraston-toimintaa|Kehitän viraston toimintaa|hansel-hankintatoimen-kehittaminen
        """

    static let chainRows = """
        uusi-tyontekija-aloittaa|Uusi työntekijä aloittaa|uusi-tyontekija|valtion-virastot! valtiolle-fi kieku paatelaite-ja-kayttajatuki toimistosovellukset organisaatiokortit yhteiset-tyoymparistot eoppiva palkanlaskenta
        tarpeesta-maksuun|Tarpeesta maksuun|ostan-tavaran-tai-palvelun|valtion-virastot! hansel-puitejarjestelyt hansel-dynaamiset-hankintajarjestelmat hansel-minikisapalvelut hansel-kilpailutuksen-asiantuntijapalvelut handi kieku hankintatoimi-ja-menojen-kasittely
        muutto-yhteiseen-tyoymparistoon|Muutto yhteiseen työympäristöön|toimipiste-muuttaa|toimitilojen-vuokraus yhteiset-tyoymparistot tyoymparistojen-kehittaminen avaimet-kateen tietoliikennepalvelut hansel-puitejarjestelyt organisaatiokortit sisaolosuhteet-ja-kiinteistonhuolto tutkihallintoa
        asiointipalvelun-avaaminen|Asiointipalvelun avaaminen Suomi.fi-palveluin|avaamme-sahkoisen-palvelun|suomifi-palveluhallinta suomifi-tunnistus suomifi-valtuudet suomifi-palveluvayla suomifi-maksut kieku kayttopalvelut suomifi-palvelutietovaranto suomifi-viestit
        palkanmaksu|Palkanmaksu|palkka-ja-poissaolot|valtion-virastot! kieku palkanlaskenta taloushallinnon-ohjaus tutkihallintoa
        osaamisen-kehittaminen|Osaamisen kehittäminen|kehitan-osaamista|kieku eoppiva eoppiva-oma-osio haus-raataloidyt-koulutukset haus-coaching-ja-tyonohjaus hansel-puitejarjestelyt
        liittyminen-turvallisuusverkkoon|Liittyminen turvallisuusverkkoon|tarvitsen-turvallisuusverkon|toimitilaturvallisuus puolustuskiinteistojen-tilapalvelut tuve-palvelut tuve-verkkopalvelut
        tilinpaatos-ja-raportointi|Tilinpäätös ja raportointi|teen-tilinpaatoksen|taloushallinnon-ohjaus keskitetyt-taloushallintotehtavat kieku keskuskirjanpito tutkihallintoa
        varautuminen-ja-harjoitus|Varautuminen ja harjoitus|varaudun-hairioihin|valtori! taisto krivat virve eoppiva
        yhteinen-asiakaspalvelupiste|Yhteinen asiakaspalvelupiste|palvelen-asiakkaita-kasvokkain|yhteiset-tyoymparistot paatelaite-ja-kayttajatuki suomifi-tunnistus suomifi-viestit
        palvelussuhde-paattyy|Palvelussuhde päättyy|tyontekija-lahtee|kieku palkanlaskenta organisaatiokortit paatelaite-ja-kayttajatuki senaatti! suomifi-palveluhallinta handi
        virkamatka|Virkamatka|lahden-virkamatkalle|hansel-puitejarjestelyt matkalaskujen-tarkastus kieku taloushallinnon-ohjaus
        tyotapaturma|Työtapaturma|sattui-tyotapaturma|tyotapaturmakorvaukset palkanlaskenta kieku
        kehityshanke|Viraston kehityshanke|kehitan-viraston-toimintaa|hansel-kilpailutuksen-asiantuntijapalvelut yhteiset-tietojarjestelmapalvelut haus-raataloidyt-koulutukset vk-analysointi-ja-raportointi
        maksatusketju|Avustuksen maksatus|jaan-valtionavustuksia|keha-keskus! maksatus kieku keskitetyt-taloushallintotehtavat
        menot-ja-kirjanpito|Menot ja kirjanpito|ostan-tavaran-tai-palvelun|keha-talouspalvelut handi keskitetyt-taloushallintotehtavat taloushallinnon-ohjaus
        laskutus-ja-perinta|Laskutus ja perintä|laskutan-asiakasta|myyntilaskutus kieku taloushallinnon-ohjaus
        keha-henkilosto-ja-palkka|Henkilöstö ja palkka KEHAn kautta|palkka-ja-poissaolot|keha-henkilosto-ja-lakipalvelut kieku palkanlaskenta
        keha-rekrytointi|Rekrytointi KEHAn tuella|rekrytoin|keha-henkilosto-ja-lakipalvelut valtiolle-fi
        keha-toimitilat|Toimitilat KEHAn kautta|toimipiste-muuttaa|keha-asianhallinta-ja-virastopalvelut toimitilojen-vuokraus yhteiset-tyoymparistot
        keha-hankinta|Hankinta KEHAn tuella|ostan-tavaran-tai-palvelun|keha-hankintojen-tuki hansel!
        asianhallinta-ja-arkisto|Asianhallinta ja arkistointi|arkistoin-asiakirjoja|keha-asianhallinta-ja-virastopalvelut yhteiset-tietojarjestelmapalvelut
        ict-muutoksessa|ICT muutoksessa|vaihdamme-jarjestelmaa|keha-tietohallinto-ja-viestinta kayttopalvelut tietoliikennepalvelut virtu hansel-puitejarjestelyt
        tiedolla-johtaminen|Tiedolla johtaminen|johdan-tiedolla|mylly palkeet-analysointi-ja-raportointi vk-analysointi-ja-raportointi tutkihallintoa
        monikanavainen-palvelu|Monikanavainen asiakaspalvelu|palvelen-asiakkaita-kasvokkain|keha-tietohallinto-ja-viestinta suomifi-tunnistus suomifi-viestit valtori!
        viestintaketju|Viestintä ja verkkopalvelut|lahetan-viestin-kansalaiselle|keha-tietohallinto-ja-viestinta viestintatekniset-palvelut
        toimikortti|Organisaatiokortti ja allekirjoitus|tarvitsen-allekirjoituksen|organisaatiokortit virtu suomifi-tunnistus
        """
}
