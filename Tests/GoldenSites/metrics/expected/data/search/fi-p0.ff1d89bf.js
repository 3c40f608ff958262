palvelukarttaSearch.part("fi", "p0", {lists: "cD,5J,4I,bDA,cD,cE,4E,dF,4DD,cJ,dC,0AAAAAAAAAA,4G,cG,cG,cH,cH,dI,cH,dB,0AAAAAAAAAA,2DAAAAA.aA,cE,cG,4F", others: {}});
