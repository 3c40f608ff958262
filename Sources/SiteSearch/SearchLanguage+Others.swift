extension SearchLanguage {
    /// Swedish: definite, plural and genitive forms, then verbs and nouns of one family.
    static let swedish = SearchLanguage(
        stopWords: """
            alla allt att av bara behover behova da de dem den denna deras dess det detta dig din ditt du eller en ett fa
            far fast finns fran for forst gar ges gor gora ha han har hon hos hur i icke in ingen inte ja jag jo kan kunna
            man med mellan men mig min mitt mot mycket maste ni nu nar nagon nagot och om oss pa pavad ska skall som sa sin
            sina sig sitt till under upp ur ut vad vem vems var varfor vara vart vi via vid vilka vilken vilket vill ar
            aven anda skulle borde bor blir bli
            """.split(whereSeparator: \.isWhitespace).map(String.init),
        stemPasses: [
            """
            dator>dator/0 datorn>dator/0 datorer>dator/0 datorerna>dator/0 heterna>het/2 heternas>het/2 het>het/2 heten>het/2 hetens>het/2 heter>het/2 arna>/3 arnas>/3 erna>/3 ernas>/3 orna>/3
            ornas>/3 ena>/3 ens>/3 en>/3 et>/3 ets>/3 er>/3 ers>/3 ar>/3 ars>/3 or>/3 ors>/3 an>/3 ans>/3 a>/3 e>/3 es>/3
            as>/3 bs>b/3 ds>d/3 fs>f/3 gs>g/3 hs>h/3 ks>k/3 ls>l/3 ms>m/3 ns>n/3 os>o/3 ps>p/3 rs>r/3 ts>t/3 vs>v/3 ys>y/3
            is>i/4 us>us/2
            """
        ],
        rootPasses: [
            """
            ande>/3 and>/3 ades>/3 ade>/3 at>/3 ats>/3 ad>/3 are>/3 aren>/3 ar>/3 ning>/3 ing>/4 else>/4 els>/4 ligt>/3
            lig>/3 igt>/3 ig>/3 iskt>/3 isk>/3 het>/4 ering>/4 erad>/4 erat>/4 er>/4 lld>ll/3 llt>ll/3 tt>t/3
            """,
            "lig>/3 ig>/3 on>o/4",
            "a>/3 e>/3 o>/3",
            "dd>d/2 gd>g/2 nn>n/2 dt>d/2 gt>g/2 kt>k/2 tt>t/2 mm>m/2 ll>l/2 rr>r/2 ss>s/2 pp>p/2 kk>k/2 sk>s/3",
        ],
        joints: ["s"])

    /// English: plurals, then the endings of verbs and of the nouns made from them.
    static let english = SearchLanguage(
        stopWords: """
            a about all am an and any are as at be been but by can could did do does for from get had has have he her his
            how i if in into is it its me must my need needs no not of on one or our out shall she should so some than
            that the their them then there these they this those to under up us use want was we were what when where
            which who whom whose why will with would you your
            """.split(whereSeparator: \.isWhitespace).map(String.init),
        stemPasses: ["sses>ss/2 ies>y/2 ches>ch/2 shes>sh/2 xes>x/2 ss>ss/2 us>us/2 is>is/2 s>/3"],
        rootPasses: [
            "ings>/3 ing>/3 eed>eed/2 ed>/3",
            """
            fication>fi/2 ization>is/3 isation>is/3 ation>at/3 ition>it/3 ement>/4 ment>/3 ity>/4 ness>/4 able>/4 ible>/4
            ance>/4 ence>/4 ive>/4 ly>/3 er>/4 or>/4 ee>/4 al>/4 ion>/4
            """,
            "ize>is/3 iz>is/3 e>/3 y>i/2",
            "bb>b/2 dd>d/2 ff>f/2 gg>g/2 ll>l/2 mm>m/2 nn>n/2 pp>p/2 rr>r/2 ss>s/2 tt>t/2",
        ])
}
