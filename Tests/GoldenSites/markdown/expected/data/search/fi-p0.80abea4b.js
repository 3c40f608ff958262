palvelukarttaSearch.part("fi", "p0", {lists: "7A,3D,5E,3D,3D,4D.5A,3D,3D,cE,0E.1AAAA,3D,3D,dD,2D.cA,3D,3D,3D,4AAA,6A,3D,3D,3D.5A.bB,3D,3D,2D.cC", others: {}});
