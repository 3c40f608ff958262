palvelukarttaSearch.part("fi", "d0", {rows: [
["palvelu", "Palvelu", "Palvelu lyhyesti", "palvelut/palvelu.html"],
["tuottaja", "Tuottaja", "Tuottaja lyhyesti", "tuottajat/tuottaja.html"],
["vanha", "Vanha virasto", "Vanha virasto lyhyesti", "asiakkaat/vanha.html"],
["virasto", "Virasto", "Virasto lyhyesti", "asiakkaat/virasto.html"],
["laki", "Laki", "Laki lyhyesti", "lahteet/laki.html"]]});
