palvelukarttaSearch.part("sv", "p0", {lists: "5A,5E,8A,4C,cE,2E.3C.4D.5B,7A,4C,5A,5BB,5A,dA,6A.dB,cC,cC,bC.cD", others: {}});
