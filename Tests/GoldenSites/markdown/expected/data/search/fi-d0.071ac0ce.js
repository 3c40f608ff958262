palvelukarttaSearch.part("fi", "d0", {rows: [
["palvelu", "Palvelu", "Palvelu lyhyesti", "palvelut/palvelu.html"],
["tuottaja", "Tuottaja", "Tuottaja lyhyesti", "tuottajat/tuottaja.html"],
["virasto", "Virasto", "Virasto lyhyesti", "asiakkaat/virasto.html"],
["opas", "Opas", "Opas lyhyesti", "opas.html"],
["laki", "Laki", "Laki lyhyesti", "lahteet/laki.html"]]});
