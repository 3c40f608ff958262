palvelukarttaSearch.part("fi", "p0", {lists: "7C,5F,4C,3BA,6B,6A.dB,4B,3C.bF,0EA.1AAAA,7B,4C,7B,2B.cAB,4B,4C,3C.7B,dA,0BA.2ACA,4C,4B,7B,7B,4B,7C.dD,4B,dE", others: {}});
