extension SearchLanguage {
    /// Finnish: cases, numbers and possessive endings, then vowels and consonant gradation.
    ///
    /// Compared with Snowball's Finnish stemmer on the 8,400 words of a catalogue it brings three quarters of the pairs of
    /// forms of one word together instead of five ninths.
    static let finnish = SearchLanguage(
        stopWords: """
            ei eika eli ellei en et ette etta ehka ennen ensin han he hei heidan hanen ihan itse ja joka joista jos josta
            jossa jota jotka jotta jo juuri kai kaikki kanssa keille kelle kenella kenelle kenelta kenen keta ketka kuin
            kuinka kuka kun kuten lisaksi luona me meidan meilla meille mennessa mihin mika mikali mikaan milla millainen
            millaisia milloin mina minkalainen minne minulla minulle minun minut missa mista mita mitka miten miksi moni
            mukaan muu muut myos ne niiden niin niita noin nyt oikein ole oleva olemme olen oli olisi olla on onko oma ovat
            paitsi pitaa pitaako pitaisi saa saada saako saan saisi se sen siella siis siita sitten silla siihen sita
            taas tai taalla tama taman tassa tasta tata te tee teen tehda tehdaan teidan toinen tulee tuleeko vai vaikka
            vain viela voi voiko voin voisi voisiko vuoksi ym yms ynna kannattaako kuuluu kuuluuko loytyy loydan
            tarvitsen tarvitsee tarvitseeko haluan haluamme tarvitsemme
            """.split(whereSeparator: \.isWhitespace).map(String.init),
        stemPasses: [
            // Enclitics
            "kin>/5 kaan>/5",
            // Possessive endings
            """
            ssaan>ssa/3 staan>sta/3 llaan>lla/3 ltaan>lta/3 lleen>lle/3 ssasi>ssa/3 stasi>sta/3 llasi>lla/3 ltasi>lta/3
            llesi>lle/3 naan>na/4 neen>ine/4 nsa>/4 mme>/4 nne>/5 eesi>ee/3 aasi>aa/3 iisi>ii/3 oosi>oo/3 uusi>uu/4
            josi>jo/3 jasi>ja/4 tosi>to/4 losi>lo/4 lusi>lu/3 tasi>ta/4 vasi>va/4 jesi>je/3 tesi>te/4 nasi>na/4 iasi>ia/3
            ojaan>o/3 ujaan>u/3 itaan>ita/3
            """,
            // Cases and plural
            """
            ssa>/3 sta>/3 lla>/3 lta>/3 lle>/3 ksi>/3 nta>n/2 lta>l/3 rta>r/3 tta>/3 ita>/3 iota>io/3 uuta>uu/3 yota>yo/2
            isesti>is/3 uutta>uus/0 outta>ous/2 yytta>yys/2 eytta>eys/2 oytta>oys/2 autta>aus/3 uuteen>uus/0 outeen>ous/2
            yyteen>yys/2 eyteen>eys/2 austa>aus/3 vuode>vuos/0 vuoteen>vuos/0 vuotta>vuos/0 vuonna>vuos/0 uuden>uus/0
            sesta>s/3 oja>o/3 uja>u/3 yja>y/3 eja>e/3 ojen>o/3 ujen>u/3 yjen>y/3 ejen>e/3 oje>o/3 uje>u/3 iden>/3
            itten>/3 ide>/3 ien>/2 sten>s/3 ihin>/3 aan>a/2 een>e/2 iin>i/2 oon>o/2 uun>u/2 yyn>y/2 isiin>/3 kseen>ks/2
            seen>/4 ina>i/2 ana>a/2 ona>o/3 una>u/3 ena>e/3 sena>s/3 inen>is/2 at>a/3 et>e/2 it>i/2 ot>o/2 ut>u/2 yt>y/3
            an>a/2 en>e/2 in>i/2 on>o/2 un>u/2 yn>y/2
            """,
        ],
        rootPasses: [
            // Short words whose k comes and goes
            "hau>hak/0 haui>hak/0 tue>tuk/0 tui>tuk/0 lai>lak/0 jao>jak/0 luvu>luk/0",
            // Nouns in -us, -os, -inen and -as
            endings(
                [
                    ("uuks", "uus", 2), ("yyks", "yys", 2), ("uud", "uus", 2), ("yyd", "yys", 2), ("oud", "ous", 2),
                    ("eyd", "eys", 2), ("oyd", "oys", 2), ("auks", "aus", 2), ("aus", "aus", 2), ("ous", "ous", 2),
                    ("uus", "uus", 2), ("yys", "yys", 2), ("uks", "", 4), ("us", "", 4), ("yks", "", 4), ("ys", "", 4),
                    ("oks", "os", 2), ("is", "", 3),
                ], before: ["", "e", "i", "a", "ia"]) + " as>/3",
            // Vowels at the end
            vowels.map { "\($0)>/2" }.joined(separator: " ") + " "
                + vowels.flatMap { first in vowels.map { "\(first)\($0)>/3" } }.joined(separator: " ")
                + " ioi>/3 ioo>/3 ioe>/3 eai>/3",
            // -mi, -minen
            "am>/4 em>/4 im>/3 om>/4 um>/4 ym>/4",
            // Gradation
            "kk>k/2 pp>p/2 tt>t/2 ss>s/2",
            """
            nt>n/2 nn>n/2 lt>l/2 ll>l/2 rt>r/2 rr>r/2 mp>m/2 mm>m/2 ng>nk/2 d>t/2 rv>rp/2 uv>up/2 av>ap/2
            """,
        ],
        joints: ["n"])

    private static let vowels = ["a", "e", "i", "o", "u", "y"]

    /// Rules for endings that may each be followed by any of some others.
    private static func endings(_ endings: [(String, String, Int)], before tails: [String]) -> String {
        endings.flatMap { ending in tails.map { "\(ending.0)\($0)>\(ending.1)/\(ending.2)" } }.joined(separator: " ")
    }
}
