palvelukarttaSearch.head("sv", {
stopWords: "alla allt att av bara behover behova da de dem den denna deras dess det detta dig din ditt du eller en ett fa far fast finns fran for forst gar ges gor gora ha han har hon hos hur i icke in ingen inte ja jag jo kan kunna man med mellan men mig min mitt mot mycket maste ni nu nar nagon nagot och om oss pa pavad ska skall som sa sin sina sig sitt till under upp ur ut vad vem vems var varfor vara vart vi via vid vilka vilken vilket vill ar aven anda skulle borde bor blir bli",
stemPasses: ["dator>dator/0 datorn>dator/0 datorer>dator/0 datorerna>dator/0 heterna>het/2 heternas>het/2 het>het/2 heten>het/2 hetens>het/2 heter>het/2 arna>/3 arnas>/3 erna>/3 ernas>/3 orna>/3\nornas>/3 ena>/3 ens>/3 en>/3 et>/3 ets>/3 er>/3 ers>/3 ar>/3 ars>/3 or>/3 ors>/3 an>/3 ans>/3 a>/3 e>/3 es>/3\nas>/3 bs>b/3 ds>d/3 fs>f/3 gs>g/3 hs>h/3 ks>k/3 ls>l/3 ms>m/3 ns>n/3 os>o/3 ps>p/3 rs>r/3 ts>t/3 vs>v/3 ys>y/3\nis>i/4 us>us/2"],
rootPasses: ["ande>/3 and>/3 ades>/3 ade>/3 at>/3 ats>/3 ad>/3 are>/3 aren>/3 ar>/3 ning>/3 ing>/4 else>/4 els>/4 ligt>/3\nlig>/3 igt>/3 ig>/3 iskt>/3 isk>/3 het>/4 ering>/4 erad>/4 erat>/4 er>/4 lld>ll/3 llt>ll/3 tt>t/3", "lig>/3 ig>/3 on>o/4", "a>/3 e>/3 o>/3", "dd>d/2 gd>g/2 nn>n/2 dt>d/2 gt>g/2 kt>k/2 tt>t/2 mm>m/2 ll>l/2 rr>r/2 ss>s/2 pp>p/2 kk>k/2 sk>s/3"],
joints: ["s"],
fold: "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs",
weights: {exact: 64, nearForm: 60, sameRoot: 30, start: 44, leastStart: 20, end: 26, edit: 34, furtherEdit: 8, longer: 22, parts: 34, onlyBase: 20, onlyStart: 12, allWords: 64, missing: 56, cut: 12},
levels: [4, 6, 9, 13, 19, 28, 42, 62, 92, 136, 202, 298, 442, 654, 968, 1432],
kinds: [["service", 1], ["provider", 1], ["customer", 2], ["source", 1]],
facets: {domain: {values: ["ala"], documents: "0,0,,,"}, provider: {values: ["tuottaja"], documents: "0,0,,,"}, obligation: {values: ["voluntary"], documents: "0,,,,"}},
terms: "0bestall 0eduskunt 0korthet 0lakannut 3i 1yhyesti 0omrad 1n 0svensk 0teksti 2xt 1janst 1uottaj 0vanh 4avirasto 1irasto",
hasUnlisted: false,
postings: [[0, "sv-p0.8ac868af.js"]],
documents: [[0, "sv-d0.a1a8db1e.js"]]});
