palvelukarttaSearch.part("fi", "d0", {rows: [
["tuottaja", "Tuottaja", "Tuottaja lyhyesti", "tuottajat/tuottaja.html"],
["teema", "Teema", "Teema lyhyesti", "teemat/teema.html"],
["lupaus", "Lupaus", "Lupaus lyhyesti", "lupaukset/lupaus.html"],
["ilman-arvoja", "Ilman arvoja", "Ilman arvoja lyhyesti", "mittarit/ilman-arvoja.html"],
["ilman-vertailua", "Ilman vertailua", "Ilman vertailua lyhyesti", "mittarit/ilman-vertailua.html"],
["kasittelyaika", "Käsittelyaika", "Käsittelyaika lyhyesti", "mittarit/kasittelyaika.html"],
["pelkkia-viivoja", "Pelkkiä viivoja", "Pelkkiä viivoja lyhyesti", "mittarit/pelkkia-viivoja.html"],
["pitka-sarja", "Pitkä sarja", "Pitkä sarja lyhyesti", "mittarit/pitka-sarja.html"],
["saastot", "Säästöt", "Säästöt lyhyesti", "mittarit/saastot.html"],
["laki", "Laki", "Laki lyhyesti", "lahteet/laki.html"]]});
