palvelukarttaSearch.part("fi", "d0", {rows: [
["tarvitsen", "Tarvitsen palvelun", "Tarvitsen palvelun lyhyesti", "tilanteet/tarvitsen.html"],
["ketju", "Ketju", "Ketju lyhyesti", "palveluketjut/ketju.html"],
["palvelu", "Palvelu", "Palvelu lyhyesti", "palvelut/palvelu.html"],
["tuottaja", "Tuottaja", "Tuottaja lyhyesti", "tuottajat/tuottaja.html"],
["virasto", "Virasto", "Virasto lyhyesti", "asiakkaat/virasto.html"],
["laki", "Laki", "Laki lyhyesti", "lahteet/laki.html"]]});
