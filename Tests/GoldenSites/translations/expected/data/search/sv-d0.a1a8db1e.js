palvelukarttaSearch.part("sv", "d0", {rows: [
["palvelu", "Tjänst", "Tjänsten i korthet", "sv/tjanster/palvelu.html"],
["tuottaja", "Tuottaja", "Tuottaja lyhyesti", "sv/producenter/tuottaja.html", "fi"],
["vanha", "Vanha virasto", "Vanha virasto lyhyesti", "sv/kunder/vanha.html", "fi"],
["virasto", "Virasto", "Virasto lyhyesti", "sv/kunder/virasto.html", "fi"],
["laki", "Laki", "Laki lyhyesti", "sv/kallor/laki.html", "fi"]]});
