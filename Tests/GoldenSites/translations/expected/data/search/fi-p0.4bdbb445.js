palvelukarttaSearch.part("fi", "p0", {lists: "7A,5E,4C,cE,0CB.1AAB,dA,3AC.4B,5A,6A.dB,cC,cC,bC.cD", others: {}});
