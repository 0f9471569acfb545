// Written by scripts/fit-letters.ts from the pronunciations of flite (CMU, see NOTICE). Do not edit.
/** One character for each of `PHONES`, in order. */
export const PHONE_CODES = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO";
/** Context letters in the order in which the tree asks for them. */
export const CONTEXT: readonly number[] = [1,-1,2,-2,3,-3];
/** What a letter can stand for, in phone codes; the tree names each by its place here. */
export const CHUNKS: readonly string[] = ["","A","B","C","Ct","D","E","Et","F","G","Gt","H","I","J","K","Km","Kt","L","Lb","Lg","Lo","M","MI","MJ","Mg","MgL","N","Ng","O","OL","Og","b","bD","c","dx","e","f","g","gw","h","ht","i","it","j","jg","jm","k","kt","l","lg","m","mE","mvE","mw","mx","my","n","nD","ny","o","oj","p","q","qN","qO","r","s","sv","t","u","ug","ut","v","vE","vF","vo","w","x","xin","y","z"];
/** letter, chunk (A.. then À..), and in brackets the branches by the next context letter (_ is the word's edge). */
export const TREE =
  "'A(dA(eê)lA(eê)sA(eA(_A(hê)))vA(eê))aÇ(_Ë(eË(_Ë(lAsAtA))iË(_Ë(gA))mË(_Ë(_ÅdÅ))oApÅ(_Å(aË)))aAbË(_Ë(b" +
  "Ç(_Ç(rË))dÇeË(_Ë(rÇ))hÇjÇkÇlË(_Ë(eá))nÇsÇ(_Ç(oËuË)))bË(bÇeáyá)cË(_ÇiÇ(iË)lË(_á)uÇ)dË(_ÇbÇ)fÇ(lË(_á))" +
  "hË(bÇiÇ(eË))jÇlË(_ÇeáiË(lÇ)oÇ(_á)sÇ)nË(lË(eá(eá(tË))uá))rË(_ÇbÇsÇ)sË(lË(_áiá(eá(vË)))oÇuÅ)tË(_ÇiË(sá" +
  ")lË(_ásÇ(eá))oÇuÇ)uAyË(uÇ))cÇ(_Ç(cË(_Ë(eÇiÇ))eË(_Ë(_ásá))hË(_Ë(eáoÇ))iË(_Ë(nÅ))oËqËrË(_Ë(eáiÇ))uË)cÇ" +
  "(iË)dá(tÇ)eA(tÇ)fÇ(aËeá(_á(tÇ)rË)iË(_Ë(ná)))iÇ(eáyË)jÇ(eá)lÇ(eá(_ÇaËoËuË)iá)mË(kÇrÇ)nÇ(eËoË)oA(tÇ)pÇ" +
  "(eáiÇ(_Ç(ná)sá))rÇ(eá(rËtá(nËpË))hË(tÇ)iá(cËuË)lËtÇ(aË)yË)sÇ(hË)tÇ(lË)uÇ(yË)vá(cÇuÇ))dA(_Ç(aË(_Ë(mÇ)" +
  ")dÇ(_Ç(rË))hËjË(_Ë(eÇ))oË(_Ë(lÇnÇ))rËsÇ(_Ç(oË))uË(_Ë(mÇ))vÇ(_Ç(aË)))bÇcá(eá(aË)oÅ)dÇ(dÇ(eÅ))eA(jË)fá" +
  "gÇ(eáiË)hÇ(eá)iËjákálá(_Ç(lË)dÇeá(iË))mÇ(eáiË)ná(aËeá(iÇ)jËvË)pÇ(eá)rá(dÇeá(mÇ)iá(_á(cÇsÇ)aËeÇtË(ná)" +
  ")oË(oÅ)uÇ)sÇ(eáiáoËvË)táuÅ(eáiá)vá(oÅ)wá(_Å))eA(_A(oÇtÇ)dËgá(_A))fÇ(_Ë(gÇrÇ(_Ç(aË))tÇ)eA(fËtÇ)há(tÇ)" +
  "oAsáwÅ)gÇ(_Ç(aËeáoÇ(_Ç(_Ë))rË(_Ë(iÇ)))bÇ(eË)cá(oÅ(iÅ(sË)))dè(oË)eA(eA(rA(ná)))gá(_Çeá(gËtË))hÇ(eè(ná" +
  ")rË)iË(eAoÇ)kè(eË(cË(_è(aË))))lË(_ÇeË(lË(_Ë(oÅ)rè))gÇsÇuá)mÇ(eË(mè))nË(_ÇeË(aË(aèsè)eáoÅ)gÇièsÇ)oApá" +
  "(aË(_á)eá(pè))rÇ(eè(_ánáoËrÅtá(dÇ))iè(fÇtÇ)oÇ(aË)rË(fá))sË(_ÇaÅeË(_áiè)gÇ)tÇ(eË(nè(_è(eË))oÅsá)iáoÇ(" +
  "nÇ(nÇ(eè))))uËvË(uá)wÇ(eá(eËoË))yË)hË(_Ë(_Å)eÇ)iá(_Ø(dálámánásA)dá(rØ)fá(rØ)gá(ná(aØrA))hØ(láná)lá(n" +
  "á(lA)rØ)ná(rØsAvA)pá(rØ)sá(dØ)tá(ná(fAná(_á(uA)oAsá(uA))pArá(lAtA))rØwA)wá(iA))jË(má(eË))ká(_ËeA(_A(" +
  "rá(_á(cAfAtA)))aá(pA)dáeA(rá)sA(rA(_A(bá))))má(eá(_á(dÇ)))oAtá(eá(_á(dÅ)))vÅ)lË('A_Ë(bÇcÇdÉeË(_Ë(xÇ)" +
  ")fÇgÇiË(_Ë(bÇdÅeámÇ))kÇlË(_Ë(_AiÇyÇ))mÉpÇrÉsÉtÉ(_É(iÇ))vÇwÉ)bA(_ËaÇdÉeáiË(_Å)lA(_Ç(_ApArAsA))tÉuË)cË" +
  "(cÇeá(oÇ)fÇiÇ(iËoË(tÇ))lA(_A(oÇ)iA(yA(hË))oËsÇ)mÅoÇuÇvÇ)dË(lÇ)eA(_A(rA(_A(eË)))iA(rA(tÇ)))fA(cÇoËsÉt" +
  "É(nÅ))gÇ(_ËoËyË)hÇ(_ËaË(pá)eáfÇ(_Ç(sA))lÇ(_A(oÇ))oá(_á(gÇ))pËtÉ)iË(_Ë(tA(_A(aËiËrË)))iË(tÇ)lË(cË(yË(" +
  "eA)))yË(dË(sÇ)))mË(aË(_Ë(dÇ)eÅ)eáfÇgÇiË(_Ë(nÅ)rË(tÇ))lA(rË)tÉ)nË(eÇ(rË)iË(iÇoË(tÇ))oÇyË(aË(sÇ)))oA(e" +
  "Ë)pÇ(_Ëeá(_á(sÇ))mÅsË)rË(iË(oË(tÇ)tË(aá))lË(_ÇeË(_A))nÅ)sË(aÇeá(uË)lË(_Ç)mÇtÉvÇ)tË(eá(_á(nÇ)oË)gÇiË(" +
  "eÇiË(aÇcÇtÇ)nË(tÇ)oÇ(nË)rÇtÇuÇ(sÅzË))kAlË(_Ç(_A)sA(aËiË(nA))))uË(iÅ(dË(tÇ)sË(tÇ)tÇ(sËzË)))vË(eË(_Ç)i" +
  "ÇlÇoÇuÇvÇ)wA(_ËlÅ(_A(oÅ))tÉ)xÉyË(eá))mÇ(_Ç(aË(_Ë(rÇtÇ))eË(_Ë(tÇ))iË(_Ë(aácÇ))oË(_Ë(rÇ))uË)dÇ(_Ç(aË)e" +
  "Ë)eAfË(eáiÇ(nË))gÇ(eá)hÇ(bá(sÇ)eá)iË(cÇeË(lA)oApÇ)lÇ(aËeá(_Ë)iÇ(báfá)uË)mÇ(aÅeË)ná(bÇeá(rË)iÇ(_áuÅ(s" +
  "Ç))oË)oArÇ(aË(dÅ(tË))eá(aË(tÇ)cËeË)oË)sÇ(eá)tÇ(eáiÇ(iË)oË)wÅ)nÇ(_Ç(aÇ(_Ç(mÅpËsÅ))cÇ(_Ç(iá))eË(_Ë(cÇs" +
  "Ç))iÇ(_Ç(oÅ))nË(_Ë(aÇeÇiÇuÇ))oÇ(_Ç(mËnËtË))yØ)bÇ(_Ë(_Ç)cËdÇ(sË)iÇ(rË))cÇ(_Ë(_ÇsË(_Ë(_Ç)))aËcÇ(aËiË)e" +
  "áiË(_á)sËtË(_ÇsÇ))dË(cË(_Ç)dÇgá(_á(lÇ))iÇtË(iÇ))eA(_Ë(lAmA)cËdÇtË)fÇ(aËcÇ(nË)tÇ(nË(rÇ)))gË(dÇgÇiË(rË" +
  "(cÇfÇ)))hÇ(dÇ(cË(eÇ))gá(_Ç)iÇ(cË(cÇ))tÇ(cÇ(_Ë(_Ç))pË(oÇ)))iË(_Ë(tË(_Ë(sA)))gÇiË(pÇ)oÇ)kËlÇ(_Ç(aË)aËc" +
  "Ë(_ÇbË(hÇ)gÇ)dÇ(eÇ(_Ë)oËsËtË)eá(pá(tÇ))tÇ(lËoËuË))mË(_Ë(_Ç)aÇ(eË)cÇ(rË)dÇgÇhÇiÇ(_Ç(aápË)oáráuË(tÇ))l" +
  "Ë(_Ç)nÇoÇ(_Ç(mÅ))pÇsË(_Ç)tÇ(iËrË)uÇyØ(rË))nË(cË(iÇ(eÇ(mË)))iÇ)oApÇ(cËeá(aË)iÇ(mË(oÇ))tÇ(iËuË)yË)rÇ(_" +
  "ËcË(_ÇbÇ(eË)fÇpÇtË(eË(_ÇsÅ)))dÇ(rË)eágá(aÇoËtá(lÇuÇ)wÇ)nÇ(yË)tË(aË(hÇ)fÇgÇuÅ))sÇ(_ËcÇ(iËsÅ)dÇ(uË)eát" +
  "Ë)tÇ(_ËcË(sË(eË(mÇ)))eá(ná(iË))iÇ(sÅ)sËtË(_ÇsË(iÇ(eË))))uÅ(cË(nË(eË(_Å)))tÅ(sË))vÇ(cÇ(eËiË)iÇ(lá(sÅz" +
  "Ë))tË(dÇ))wÅ(cËeá)yË(kÇ))oA(há)pÇ(_Ë(aË(_Ë(tÇ))eáhÇ(_Ç(aË))rátÇ)cÇ(aË(_Ë(bá))eáiÇ(sá))eA(pË)gá(_ÇoË)" +
  "hÇ(aËeá(cÇ)iá)iËmÇ(lá)nÇ(sÇ(kÅ)uË)oApá(aÅiÇ)rÇ(eá(eË)hÇ(aËgÇ(yË))iË(_Çcá)yË)sËtË(_ÇeápÇsÇ)vá(oá(eÇ))" +
  ")qË(lÇ)rÅ(_Å(aØ(_Ø(pAwÅ))eÅ(_Å(aØ))iA(_A(aØtØ))oArA(_A(oÇ)))bÅ(eØiØoÇrÇ(mØ))cÅ(cØ(_Å)eØ(_Ø(eAsA))iØr" +
  "Ç)dÅ(_A(aÅ)dAeØiØyØ)eA(mÅtÅ(_AnA))fÅ(eØ)gÅ(_A(iÅ)aAdÅ(gA)eAiØyA)hÅ(aØ(_A)dÅ(cA)eØiØrØ)iA(cÅiØyØ)kAlA" +
  "(eØ(uA)gÅiØ(oA(sØtØ)uØ(sAzA))kÅmÅvÅyØ(aA))mÅ(eØiA(iØ)rØyØ(mA))nØ(_A(iÅoÅ)cÅ(aA)lÅ)oApÅ(aØ(eAmØ(bA)pA" +
  ")dÅ(oA)eØiØ(_A)oØrØ)rØ(cÅ)sÅ(iØyØ)tÅ(_A(iÅsÅ)dA(eÅ)eØiØyØ(nA(_A(uØ))))uØ(dArÉtÉ)vØ(dA)wÉ(dA(_ÉaÉeÉ(_" +
  "A(rÉ))oÉ(iA))eØiØ)zA)sÇ(_Ë(_ÇhÇiá(_á(dË))kÇpÇtË(_Ë(eÇhÇrÇ))yá)bÇ(_ËcÅeáiá(_á(lÅ)))cÇ(_ËeáiásÇ(iÅ))dÇ" +
  "(_Ë)eA(_A(dËrË)sË)hË(_Çeá(cË(_Ë(_á)))hÇnÇsÇtá(gÇ))iË(_Ë(gÅ)iÇmÇtÇ)lÇ(_Ëeá)mÇ(_Ë(_Å)oá)nË(aáhÇtÇ(aÅ))" +
  "oApÇ(_Ë(_Å)sÇ(mË(iÇ))tÇ(_Ç(eá)))rÇ(_Ëeáiá(aË)oËsÇ(rË)yË)sÇ(_ËsÇ(iË))tË(kÇsÇtá(aÇnÇ))uÅvË(cÇeáiátË(_Ç" +
  "))wÅ(tá)xÇ(_ËeË))tá(_Ë(_ÇaÇhÇlÇmÇoÇ(_Ç(nË))tË(_Ë(iÇ)))bÇ(eáhÇ(_Ç(eáiá))iá(mÇoá(cÇ))tÇ(_Ç(aË)))cá(_Ça" +
  "Ç(_Ç(sË))cÇeá(_Ç(cÅrá)iá(_á(lË))oá(_á(vË)))hÇ(sá)iá(iá(vË))kÇsÇtÇ)dá(oËuÇ)eA(_A(rA(_A(gá)))cáeA(hA(r" +
  "Ë)márá(dA(cá)nA))iá(_AbAfAhApArá(nA(cá))sA)lá(nA)náoárË(hË(iÇ)))fÇ(aáeáhÅ(_Å(oÇ))iË)gá(eá(eá(sË))hÇi" +
  "á(eá(vË)))hÇ('Ç(wÅ)_Ç(wÅ)eáiÇ(_á)rá)iá(eá(cá(sá(oA))dË(dá)rá(_á(pË)))iá(cá(cÇ)tá(vË))oË(dË(rá))rË)lá" +
  "(_Ç(_Å)cÇeá(iá(rÇ))fÇhÇiá(_Çeá(vË)oá(lË)uá(vË))lÇnÇoá(pÅ(_áoË))sÇtÇuá(fÇ))mË(_ÇcÇeË(_Ë(_ásá)eáiË(dá)" +
  "kálámánáyá)hÇiá(aá(cÇsË)eÇ(zË)gÇ(sË)mÇ(oá)oÇ(oá)rá(vË)yÇ)rásÇtÇ)ná(cÇeá(eá(_á(sË))iá(lË)oá(_Ë(dá)lË)" +
  "rË(dásá)uË)hÇiá(_Ç(vá)aá(cÇ)iá(vË)rá(oÇ(aá)vË))oËtËuÇ)oApá(_ÇcÇeá(_Ë(nÇ))hË(_Ç(oË)iË(eÅ)oÇ)iá(má(bÇ)" +
  ")rá(_Ë(iá))sÇtÇ)rá(_ÇaÇcÇeá(aË(dásè)eá(_á(dË)lË)fËiËoá(_á(tË))tá(gÇ)uá(_á(cË)lË))hÇiá(_Ç(ná)aá(vË)cÇ" +
  "(oá)eá(cÇvË)gá(fÇtË)rÇ(oá(iÇ)vË)tá(fÇ)uá(vË))oá(iËoË(rË(cá)))sÇtÇuË(aÇgÇ(iË)rÇ))sá(eá(_Ç)iá(_Çrá(lË)" +
  "sÇuá(vË))uÇ)tá(_Çiá(eá(vË)ná(vË)sá(cÇsË(oá)))tÇuÇ)uá(_Åeá(dËgÅqË(dá))iá(cU))vá(eá(iá(_á(rË)lË))iá(_Ç" +
  "rá(sËvË))oË(eá))wÉ(cÅhÅtÅ))uA(_A(nÇ)gA(gá)lA(gÇ(sA))rA(gÇ))vá(_Ë(eÇiáoË(_Ë(cÇ)))bËcÇ(aÇ(xË)eá(sÇ)oË)" +
  "dÇ(iá)eAhá(eÇ(eásá)iá(_Ç))jÅlá(aÇiÇ(sÅ))ná(aË(_á)iÇoË)rÇ(aË(tÇ(sË))eá(tÇ)iÇ(tË))sá(aÇ(_Ç(nË))oá(_á(u" +
  "Å))))wA(_Ë(eAfÅkA)hA(aË)nË(_A)rA(aË(dA))tA(aË))xÇ(_Ç(iÇ(_Ç(aá)))oA)yá(dá(_á(iA(_A(lá))ná(_á(oA))rá(_" +
  "á(uA))sA))rá(eá(pA(dá)))sá(_á(sA(_A(eá)))eÅsØ(sá)))zá(_ÇdÇ(eá)gá(iË(_á))há(aÇ)iÇ(iá(há(dÇ)))jÇkÇnÅrá" +
  "(iË(cá))))bÏ(_Ï(mA)bÏ(aA(eÏlÏ)iÏ(eAoA)mAuÏ(iA(rÏ)))eÏ(bA(dÏlÏtË)mÏ(dÏ(uA)rÏ(oAuÏ(sÏ(lA)))))iÏ(mÏ(nÏ(" +
  "iAoÏ(gA)uA)))lÏ(bË)mÏ(cÐ)nÏ(mA)oÏ(bÏ(rA))pAsÏ(mApÐ)tÏ(eAuA(eÏ(oA)iÏ(oA)rÏ)))cî(_î(dHmé)aî(aî(dî(fG))" +
  ")bHcA(_HaA(eîiî)eî(aAlA)oA(iî(cA))uî(oAuA))eG(oG(aI)sAxA)hA(_A(aA(_A(oî))eA(_A(mî))lîoA(_A(rî))rî)aA" +
  "(_A(mî)eA(_îdîrî)rî)cîeî(_AeA)nA(oî(oA)rîyî)oîrA(_A(aA(_A(iî)))aA(aî)eA(aA(_îoî)oî(sî(pA)))iA(aî(nA)" +
  ")yA(aî))sî(_AaAeî(eA)iAtH)yî)iG(aG(aAoA)eG(aA(rI(bA))eAoA)iG(aA(fA(rItI))eA(lG)oA)mînG(aG(aAiA)eG(aG" +
  "(nÑ)))oG(aA(sA(tG))oA(sG))rG(aA)sAuG(aA)xA)kAlî(sî(eA(oî)))mHpHqAtî(iî(mA))yGzA)dÔ(_Ô(eÔ(_Ô(cAfAhA(_" +
  "A(tÔ))kApAsÔ(_Ô(aAnApArAsA))xA)))cÔ(_Õ)dA(iÔ(eA(bÔ(nA))iAlÔ(rA)))eÔ(dÔ(dÔ(iA)rÔ(iA)))gA(oA(rÔ))iÔ(lÔ" +
  "(eë))jAkAlÔ(dÔ(eÔ(iA)))mÔ(nÔ(aÔ(aÔ(_A))))nÔ(eÔ(eÔ(wA)))sÔ(nÔ(oA))tÔ(rA)uÔ(aÔ(aë(rë(tì))më)eÔ(cÔ(_ë)l" +
  "ë(mÔ)rë)ië(eÔ)oÔ(lë)))eA(_A(aêbA(_A(_êyê))eê(_ê(yA))hA(_A(_êpêsêtA(_A(_Ë))))mA(_A(_êmê(_ê(eË))))wA(_" +
  "A(_ê)))aê(_ê(rA(_A(_è)))bê(rØ(_Ø(dè))uA)cê(bAnA)dê(dØfØrè(nê)tØvØ)fê(rètê(_ê(hØ)))gA(lêrè)hØ(_êlØ(_Ø" +
  "(eê))pêrA(_è(tA)rèsè(sêtA))sê(pØ)têvØ(_Ø(eê)pê))jØlê(dê(_ê(_Ø))rA(cè(_è(uê)nA))sê(pØ(eêiê))tØ(cê))mê" +
  "(dØsØ)nê(rè(iêuA))pê(rè(_Ø(lA))sê(_Ø))rê(bAcê(tØ)dØ(_Ø(aêeêjêsê)eê)fê(eA)kA(bA(fØ)cêfêtê)lê(_ê(lèmØ)" +
  ")rè(_è(rê)iA)sê(bØtØ(oê))tê(gAhØ)uA)sê(rAuA)tê(dØkA(_ê)lê(sê(tØ))rè(_è(_ØiØ)))wØ(kênêrØ(_Ø(yè))vê)yA" +
  "(rA(_A(_èsè))))bA(_ØdË(tØuá)eêfØ(_Z)hØlË(aAeè)nË(uØ)pØrè(_Øoê(oA)rËuê(_ê(tè))yA)tA(rË)wØ)cØ(_è(hØsØ)" +
  "bè(kØ)dè(_ØaË(_Ë(dØ))eè(_è(nê)eË)iè(_è(mØ))kØoØ(_Ø(mê)))eê(hê(rA))fØ(tØ(rØ(_ËlË)))hØ(aËiË)iAjØ(tØ(bØ" +
  "(_Ø(uè)sè(oØ))))nØ(dËeË(nØ)rË)pØ(iØ(sØ(fØ(nË)))uØ(_è))rØ(aê(oApË(rêuê))eè(_Ë(dènêpèsè)pØ)iê(_Ë(pè)pê" +
  "(oØpèsè))lê(pè)oØ(_Ø(iênêuèvè)pê)rØ(_Ø(ièuË)iA)uè)sØ(eèoØ(oË)rê(eËiA)uè(_è(lØ)rË))tØ(hØ(aË))xË(rØ)zA" +
  ")dA(_Ø(eê)bA(_A(_ØrA(_A(eØ)))dØeêiêrØsØ)cJ(eê(eê(nË))iêuê)dË(_Ë(aè(_è(fËjËrË))dË(_Ë(ièuè))eË(_Ë(cè))" +
  "iè(_è(oËvË))lË(_Ë(eèiè))nË(_Ë(aèièoè)))iØuè)eêfØ(_J)gA(lËyË)hJ(_J(gA(_A(uJ))tA)dØgØrêsØuØ)kJ(aØlËnË)" +
  "lA(gØ(wè)iË)mA(aØ(oA)dØiê(_Ø(aêeèoêuê)eË(aê)oØ(aêeË))lØyË)nA(iËlËsË)pJ(aØdØeêiê(_ØxË))rA(_A(_ØcËdËhØ" +
  "tË)aËcØeê(_ê(eè)pØ)hØiØ(_êgêpè(sê))lËnØoè(_êcáoA)sË(_Ø)uË(_Ë(nè)))sA(_A(aJnJpJrJsJ)aèeêiØuè)tË(_Ë(aè" +
  "(_è(cËhËmËnËoËrË))eè(_è(lËrË))hèiË(_Ë(rèuè))lènË(_Ë(uè))oË(_Ë(lèoè))pË(_Ë(eèuè))rè(_è(aË))sË(_Ë(oèrè" +
  "uè))tè(_è(oË))uË(_Ë(bèmè)))lè(iË)nè)wA(dØeêiênØ)xJyA(_A(aA(_A(sØ)))))eA(kA(pA(_A(eê)))rA(cê(gA)mA(pê" +
  ")nA(_ê(fA)cê)xê))fè(_è(fè(_è(aØlØoØ)))cAdè(iè(nØ))eêhØiAkAlØ(iAuA)mA(aË)nËoA(fË)pArË(eØiË(oA)oA(_Ë(c" +
  "ê))rè(aAeËiAoA)uË(_Ë(eêgØnètè)aA))sAtA(aË)uA)gØ(_ê(gØ)aØ(oA)bè(_ØgØsØ)dèfAiAlË(_ØaË(_Ø(lê))eØ(iËlè(d" +
  "Ø))gØiØ(_Ø(tË)lê(tè))rË(lØ)sØ)mØ(aØ(oê))nË(aØ(bË)lØ(_Ø(eË))rê)rØ(aË(_Ë(iè)sè)eêiØ(_Ø(oê))oA(oA(nË))r" +
  "è(oA))tË)hè(bè(aè(sË))eêkAlAmArê(eè(oApè(nè(mê)))oA)sAvê)iA(bêeêhA(rØsê)rA(mênê(_ê(_A)eA)tê))jè(_è(a" +
  "A)jØrè(uØ))kê(iArAsA)lØ(_è(bØdØeè(_è(gØmØpØvØ))lØsØ)aAbØ(_ËaèeËiè(aËnË)oèsË)cØ(_ËaAeØ(iA)iËlØ(nËxË)y" +
  "A)dè(_ËeØ(_Ø(tè)oË)iè(_è(cØ)iØ(nA)nËoË)pØsËtØyA)eê(eê(rè))fØ(eAiAyA)gË(aØdØiØyA)hØ(_ËeËiêlØ(_Ø(oË))o" +
  "ËsË)iAkA(_ËeØsË)lØ(yA)mØ(_ËaØ(oA)iêyA)nË(_Ë(nË(_Ë(oØ))oA)eAiË(oA)sË(oA)yA)pØ(eË(oA)ièlØ(pË))rè(_Ëaè(" +
  "_ê(xè)iArË(tË(eè)))eØ(_Ø(aênè)aAiA)iè(_è(cØsØvê)eËiA)lØoêsËyA)sØ(_Ë(sA)eË(uA)fØ(nË)iËoËsË(sA)yA)tØ(a" +
  "AlØ(aËnË(iØ))oËyA)uË(lØtAyA)vË(aË(eË(nA))eË(aË(nA))oØ(_ËrË)vØyA)wØ(_ËeËsË)yØ(iA))mØ(_Ø(aèbØ(_Ø(eè))e" +
  "èiØ(_Ø(sètè))oè)bècA(bØeA(_Ë(tØ)))dØ(aè(aAeË)eènØ(nØ(aË))oØ(_Ø(lèrètè))uèyØ(aË))eê(pØ)fê(iØ)gA(iØ)hØ" +
  "(aËeê(eË)iØ(tË)oê(_ê(rØ))yË)iAlË(aA(bË)eË(gAtA)iØmØoØ)nê(aËeA(eË)iê(eËoØ(aê))pèyË)oË(_A(pË))rè(_Ëaè(" +
  "_è(kê)oApØ)bØeè(_è(dØ)cËiApêtê(nË)uA)iê(eËpØ)nØoê(_ê(nèrètè)eËoAtØ)pØsË)sØ(aA(_è)bØ(nÅ)eA)tØ(_Ë(sË(_" +
  "Ë(_Ø)))aËeA(_Ë)iË(sê)pØ(nØ(lË))sË(sË(_Ë(_Ø))))vA(bØ)zA)nØ(_Ø(aØ(_Ø(cè))gØ(_Ø(lèrèuè))oèsØ(_Ø(eÅ))tØ(" +
  "_Ø(hè))uè)bØ(dØ(kè)eØ(_Ø(vË))iètË(_Ø))cØ(aËcËeêsØ(iË)tØ(aØ(_Ë)eËiË(eØ)nË(iØ)oËrØ(sË)sË(eØ)uË))dË(dØe" +
  "Ë(uA)iè(aËrË)mØoè(aË)sØ(iËnØ(aË)rË)tË(_ØiØ(_ËlËsË))uèvØyèzØ)eê(_ê(bèrê(_ê(cA)))aê(rè)fè)fØ(_ËeËiË)gË" +
  "(dØ(eË)eØ(oË(oê))iê(oËyË)tË(_Ø)uØ(_Ø(sê)))hØ(_Ë(_ØtË(_Ë(_Ø))wØ)aËeËiËoË(pË(tê))sØ(cËtË))iË(dØ(fA)nØt" +
  "Ë(cË(_Ë(nA))rØ(_Ë(oØ))vØ))kË(dØ)lË(aèdØeAgØ(lË)iØ(_ê)nØsØtË(eØpØ))mË(_Ë(_Ø)aØcØdØ(mØ(aË))eAiêsØ(oË)t" +
  "Ë(_ØaË(aØ)eË(aØeØiØ)gË(_Ë(uØ)aË(uØ))iË(aØeØiØ)mØ(aË)oË(uØ)rË(oØ)tË(_Ë(uØ)aØ)uØ(_Ë(cØ)sË)))nË(eAtË(iË" +
  "(aØ)))oêpØ(_Ë(_Ø)eË(_Ø)hËiËlËsØ(mËoËpË)tØ(rË))rØ('Ë(eA)_Ëaê(dØgË)cË(aØdØfØtØwØ)eA(_èpË)tË(_ØeË(iØ)pØ" +
  "))sØ(_Ë(sA)cË(sA)eAfègA(iè)iê(rËsA)sØ(oË)tØ(bËeØ(lË)))tØ(_Ë(_Ø)aØ(_Ø(cË)nËsË)cË(sË(iØ))eË(_ØaA(dË)eA" +
  "iAuA)iËsØ(aËhËrËsË(iØ)tË)tØ(aËeØ(_Ë)oØ(_Ë)sË(iØoØ)xØ(sË)))uË(eAtË(qË(iØ)))vØ('Ë_ËaËeA(_Ønêrê)iê(eAuË" +
  ")lËnËsËtØ(eØ(eË(rØ)hË)nØ(oË))uË(_ê))xËzË)oê(cAdê(uA(iê(tA)))gA(gêlêmê)hê(rê(tê(yè)))jØkAlê(pá)mArê(f" +
  "AvA)tê(uê(hA)))pØ(_Ø(iØ(_Ø(pè)))bAdè(eè(_è(rá))oË(_Ë(rè)eØ)tØuØ)eêlË(lAtØ)rê(aê(_ê(iè)cØ)eè(_è(rØtØ)" +
  ")lè(_è(aêeê)iA)oê(pØ)rØ(_ê(eØ)tË)uê(_ê(tØ)pØ))tØ(oA))qè(_è(uè(_è(aê)))dËnè(uè(oA))rê(uê(_ê(eè)))sË(u" +
  "Ë(_ê)))rA(_è(aè(_è(_Ø))rØ)aØ(aè)bA(aA(_è)iA(iè)rØ)cA(eØ(nè)iØ(yA)tA(nA(oØ)))dA(eA(_Ø)iA(_A(dè))rØ)eè" +
  "(iè(pê))fA(eA(rè)iA(nèrè)rØ(eA))hA(aØ(pA)eØ(_èdènèoèpètØ(dA))iØ(tA)oèrØ)kA(yA(_Ø))lA(iA(cØ))mA(eè(mA" +
  ")iØ(mAyA)rØ)nA(rØyA(oØ))pA(eA(mA(_è))iè(_è(lØpAsØ)mè(nA)sA(tØ)uA(oè)xØ(eè)))rA(eê)sA(ièuè(iA))tA(eA(" +
  "sA(oØ))iA(aè(nA)cA(aè)eè(nA)iènA(oè)rèsA(aêcØlØoè)xè)rA(_ØnA(oØ)))uA(uØyê)vA(eA(eè(nA))iA(_Ø)yA(_Ø))" +
  "zA(oè))sA(_Ø(cØ(_Ø(aè))pèsØ(_Ø(eè))tè(_è(iØ)))aØ(aA)bè(_A(_Ø)cØeè(_è(eØ))mØtØ(_Ø(oè)))cè(_è(aËeËiË(_" +
  "Ë(dè))rè(_è(eË)))eAsØ(eØ(aA))tØ)dA(cè(nè(eË))eèièkØoØpè(_è(eØ)iA)sA(_è)tè(_è(iØ)iAoË))eê(_ê(yA))fØ(_" +
  "A)gè(_è(aè(_è(_ËdËmËpËsËuËvËwËyË))dè(_è(iË))eËnè(_è(aË))rË(_Ë(eè)))tØ)hè(_è(cè(_è(tËuË))tA)eê(tê(sË)" +
  ")hAiË(_ØdêoêtË(sË(_ê)))mAtØ(cØ(rË)tË))iA(_A(cA(_A(eê)))cØeA(cê))jØ(uê(_ê(iØ)))lA(cØ(eË)hØiêsA(_ØbØeA" +
  "(_A(hØ)))tØ(aËiA))mA(eê(iAlA)hØiA(eË)sØtØ(oØ(eA)))nA(cØeêiê(eË)oèsA(lA(eA(uË))rA(eè(aA)))tË(_Ø))pA(s" +
  "ØtØ)rØ(_AcØ(_Ø(iè)pË)eè(_è(aêtê)oApË(nË(_Ø)))hØ(_ê)iè(_è(dØ)pØ)oê(_ê(nØrè)rË)pè(_è(iØ)rËtØ)sØ(gØ(_Ø(" +
  "nA)eØ(nA)mA)tØ(_A(sØ)))tØ(_Ø(aêoèrê)eË(iØ(tË))oË(aA))uè(pê(mè)))sè(_è(aË(_Ë(cèeèlè))dè(_è(nêrË))eè(_" +
  "è(hê))gêiè(_è(aËrË))oè(_è(oË))sA(_A(oè))tè(_è(rË))uè(_è(aËfË)))sØ)tA(qØtØ(aËoË(_ØeØiØsØ)))uA(sØtØ)vA" +
  "(sØtØ(iØ(oA)rË))wØ(_AtØ(hØ(wË)))xè(_è(aè(_è(tË))eË))yØ(_Ø(eA)iA)zè(_è(aè(_è(gË))iè(_è(sË)))))tØ(_Ø(e" +
  "è)bØ(_Ø(bA)rèsË(_Ø)wè)cË(eØiØ(aê)yØ)dè(oØrè(_è(iØ)))eêfØ(_ËeËiA(_Ø)yA)gØ(_Ø(dËrØ(_Ø(aË)))aAeË(rA)iË(" +
  "oØrË(cØ))sØ(dË))hØ(_Ø(cApË)eØ(tË))iË(hè)kË(cØoêtØ)lØ(_Ë(_Øoè)aËeêiê(hØ)oAsË(_Ø))mË(aØeË(_êiê(rê(rË))" +
  ")hA(_Ø)iØ(oA)rØ(mØ(yË)oØ(yË)))nË(_Ë(_Ø)eAhAiØ(gË(cØ))tØwØyA)oËpË(aØeË(mË(_êdêsê))iË(mØ(nê))oØtØuØ)rê" +
  "(_Ë(fØgØ)aè(cË)cØeê(_Øpê(dËrË))iØ(_è(cØnØ)cê(oê(sØ)))lèoè(eØ(fA))rê(_ê(oØ))sË(gØ)tØ(pè)uè)sØ(_Ø(oË)e" +
  "ËiËtØ(uË))tØ(rAtè)uØ(oA)vË(eØoê))uA(rê(dA)sA(mê))vØ(_è(eØ(_Ø(_ênê))iØ(_Ø(lê)))dè(aØiè(_è(aêlØ)uA))eê" +
  "(aè)fêiAlË(eØ(cØ(lê))iË(_Ølê)yØ)nØ(eØ(uê))pArè(aè(_ê)eè(_è(lØnØ)oØ)iê(_ê(sèvè)pê(sØ))oØ))wA(bèeêrA(a" +
  "èrê))xè(_è(cè(_è(aØoØ))eè(_è(cØ))hè(_è(oØ)))dØ(aè)hØlØ(aËiØ(fØ(oê)))mØnè(iËoØtØ)oËrØsØtØvØ)zê(bØdèiA" +
  "))fã(_ã(fã(_ã(oã(_ã(_A))))oã(_ã(_OeO)))aã(fã(iA))bã(fA)eã(fã(cã(aA)eArã(aAoA)))fA(aã(iã(eArA)lã(bA))" +
  "oã(_A(_ã)eã(_ã(nA)rA))uA(_A(pã)eA(dã)lA(mã)))iã(fã(cã(oA(iã))lAnA(uã)rA(aA(mA(eã)))xA(uã)))lã(fã(eã(" +
  "uã(dã(mA)rA))uã(aA)))oã(fã(lArã(aA)))sã(fã(_ã(aA)eApA)))gö(_ö(aäeägäiämíoäuä)aä(gä(rä(eA))lä(eë))bö(" +
  "eä)eë(_ë(aälë(_ë(dä))tä)aë(_ë(rë(_ë(aÂ)))në(hä)rë(eä))eë(rätë(bä))gä(rä(aä(aë))së)në(dë(iö(_ö(läsë))" +
  "oö)rä(aë(_ë(_ä)së(_ä))eëiä(_ö(fä))))oë(tä(lë)yä)rë(oë(uë(iÃ))tä(eëoä(ië)))uë(rä))gA(aA(lA(_ä)rä)uA(e" +
  "ä(hAlArA)))hA(_äfänörä)ië(_ä(aëbä(_ä(eÂ))në)eë(nä)gälë(rä)në(nö(aëeëuë))rë(vä)sä)lä(gä(oA)nä(yö))mä(" +
  "_íaä(_A)dënö)nä(_A(pí)aä(eä(pA))iA(aä(oA)eA(sA(eä))iä(sä(nA))oä)nö)oäpärä(gA)sö(aäeägäiämíoäuä)uä(nä" +
  "(eö))yë(gärë(lä))zä)hç(_I(aAcÑ(_Ñ(aÑ(_Ñ(mA))sI))gA(_A(uA(_A(aã))))oApã(_ã(_â))sI(_I(tâ))tLuA)aç(cÑ(e" +
  "AnÑ(cAeA)oArÑ(_Ñ(aA)))gA(mç)kApãrç(gA)sItL(iAnL(_L(_Ö))tÖ)wAxA(lç))bA(cÑsItL)dL(cÑ)eç(_ç(iç(_ç(rA)))" +
  "cÑ(_I(aI(_I(_AdA))rA)aÑ(aAsI)dÑ(sA)iAmAoÑ(rA)rÑ(sI)sÑ(rÑ(tA))tI(tÑ))eç(mA)gA(açdA(uã))pã(aã(uç))rç(t" +
  "AuA)sI(aI(iç))tÖ(aL(eç)cLdÖ(aÖ(rL))iÖ(aL)lL(eÖrÖ)mL(_Ö(eL))nL(_Ö)oLrÖ(_L(eÖ)nLoÖ(aL))sL(_Ö(iL)aÖoÖ(i" +
  "L))tL)wA)fL(cÑgA)gÑhL(cÑ)iI(_çaçcÑ(aA(aÑnÑ)cÑ(yA)eÑ(rÑ(sA))nÑ(aÑ(eIiI))tAvÑ(rA)zI)eçgA(nA(uã))iAmçnç" +
  "oçpãrAsI(rA)tL(nL(aÖiÖoL(gL(oÖ)))sÖ)wAxA)lA(cA(iÑ)pãsItL)mI(_çaAcÑtÖ(_×aLs×))nA(cA(eÑ)sItÖ)oç(_ç(nç(" +
  "_ç(oA))uç(_ç(rA)))cA(cÑiÑkÑmÑoA(_Ñ)pA(_Ñ)rA(_A(tÑ))sÑ(eA))gA(uA(nç))lA(uç(iA))pã(lç(rã)nã(oã(eA(rã))" +
  "))rç(eA)sI(nApI(sç)tI(tÑ))tL(lL(oç)mÖ(_A)oçsL(_Ö))wç(aAoA)xA)pL(_â)qLrL(_âcAgApãsI)sL(aAcÑgA(_A(uA(_" +
  "A(aã))))pãtL(_L(aL(_L(oÖpÖ))uÖ(_Ö(rL)))))tA(cA(iâ)gA(eA(iA(oÑ)))tL)uç(cÑ(aAtI)pãrAsItL(sL(_Ö)))wL(cÑ" +
  "gAsI)yç(cÑ(_Ñ(rA)mA)pãrAsItL(_L(rÖ))wA))iè('Í_ê(_ÍaÍbÍhÍ(_Í(cê)))aê(cI(nI(uË)rêtê)dê(bÍgÍlÍmÍpÍrÍ(nê" +
  ")tê(_Í))fÍgË(nË(_Ínê)sê)hê(tÍ)iËlê(_VbÍmË(lV)nV(eê(cÍ)oêpÍ)rV(_Í))nê(_V(aê(_ê(vV)))lê(eÍ(_V(dÍ)))sê(" +
  "iV))rê(gèlê(tê(_ê(_Í)sÍ))mÍnê(tÍ(_ê)))sÂ(_Â(sI)cênÂ(iê(_Â)sI)sê)tê(_IlË(aê(_I)iInË(iêlI)rI)nI(nêsË(i" +
  "ê))))bË(bè(lè(_è(eÍ)))cË(iè)fÍgË(bè)hè(eÍ)lè(eè(aË)iËlè(lË)rË(_Íiè))nË(bè)rè(aÍeÍiÍlË)sË(eÍiË(nË(lË(" +
  "eè))sË(lË(aè))))tË(oèuè)vÍ)cè(_Íbè(eÍyÍ)dè(aË(eË(tË(rè))nË(pê)oè)eË(_Í)iË(uè)tè(nÍ))fè(aË(fèiË(lènèt" +
  "Ë(mè)))eË(iË(_Í))uË)hè(aè(cËtË))lè(aË(bË(nè)eè(tË)oèpË(nè))eÍ(oê)hêiè(oè(eËsË))oËyË)mè(aè(eËoè(lè(tË" +
  ")))rÍ(iè))nè(aË(aèhèoè)eÍ)oA(_èiA(tË)sè)pè(eË(sÍ))rè(aË(dèeË(lè(lËmË))iè(lè(tË))oètè(tË))eÍiè(pÍ))tè" +
  "(aè(cËnè(tË)sè(tË))eËhËiè(aËcËeËnè(sËzË))lË(sè))uè(eAiË)vè(eË(_ÍdÍ(sË)eÍ)iè(_Ë(oè)))wè(eÍ))dÍ(_Í(iè)" +
  "aAbè(eÍiÍ)cÍ(_ËeÍ(cËnË(_ÍdÍsÍ))iè(eÍnÍ))dè(_è(nË)aËeÍ)fË(dèeË(nË(_Ílè))gè)gËhÍ(dè)kèlË(aË(aË(dè))eÍ(" +
  "lË)iè(sÍ)sè(oË))mè(aè(rË))oApË(eË(sÍ)iè)rÍ(_Ë(_è)dègè(tË)iè(_è(nÍ))nèoË)sÍ(eÍ(eË(_ÍdÍsÍ)nè(_ÍsÍ)oè)i" +
  "è(eÍ)uË)uÍ(_Ëaè(gÍ)sË)vè(eÍ(_èeËoÍ(nË))iÍlË)wÍ(oètè)xË(eÍ))eê(aËcê(nI(nËsÍ(cÍ(nI)))sê(eI)tÍ)dê(_Í(rê" +
  ")dê(_Í)rAsê(_Í)tÍ(_Í(hê)))fÍ(lênêrÍ(_è(yÍ)))hê(fê(cê(_Ë(_ê)))rÍ)lê(_ÍdÍnê(cÍ)rê(eè)sÍ(iêlêoêuê)uA)mê" +
  "(rè)nê(dê(eÍ)lVnVsê(eÍ))pê(dÍrèsê(uÍ))rê(dê(cÍdÍtÍ)nê(fA)sê(cÍdÍtê(_ê(_Í)))tÍ)tê(_ÍnI(nË)sê(_Í))uÍ(s" +
  "ê)vA(_ê(_Í)dênêsêtê))fË(_èbècè(eè(uË)iè(aË(cè)eè(eË)uË)yË)dè(iËyË)fègèhèkèlË(eÍ(oè)fètè)nË(eË(kÍ)fèi" +
  "Ë(gè(eË)))rË(eÍfË(_è)lÍtè)sË(tè)tË(_êfèiË(nË(cè))lÍ)wÍ(tè))gÍ(_èaAbècèdè(eÍmÍrË(_Í))eá(há(hÍ)nË)fè(h" +
  "Í)gè(aÍ)hÍ(aè)jèlÍ(aË(_Í)eË(bÍlË(rè))iè(bÍgËlË)nÍ(_è)rË)mÍ(rË(_Í))nÍ(aèmè)oApèrè(aË(bè)hÍ)sÍ(nÍ(_è(_" +
  "ÍeÍsÍ)eÍ(aË)nÍ(iè)))tË(eèhÍmèuê)vè(aË)wèzè)hÍ(lê)iè(aÍ(sA))jÍkÍ(hÍ(_è)nèrÍ(aË))lè(aAbè(aËeê(aè)iè(aè" +
  "(zË)oË(tè)))cè(_Ë(aè)eË(nÍ)lËsË)dÍ(eËièlèyË)eá(iê)fè(_ËeÍ)gè(aËeË)hè(_Ëaè(iË)dÍeÍiè(iË)oËyË)kè(yË)lè" +
  "(aÍ)mè(aËdÍeÍ(iË)iè(aè(eË)sÍ)yË)oApè(_ËeÍiÍlè(aË(aË(pè)))oÍyË)rË(lè)sè(eÍ(sË)oÍyË)tè(aËeË(_ÍnÍxÍ)iË(" +
  "aèsèuË(tè))yË)uè(_ËeÍiË)vË(eAiË(iË(aè))lè)wè(dÍ(eè))zË)mè(aAbÍcË(iè)dè(eË(_è(tÍ)))gË(mè)lè(aÍbÍ(_è)e" +
  "Ë(aèbÍ))mÍ(ièoè)nË(aË(uè)bèpè)rè(aÍ(gè(gË)pÍ(nË))eË(cÍoèpÍ)pËyÍ)sè(iè(sè(sË))oê)tË(bèeÍ(nË)iË(_Í(dè)" +
  "nè)uè(pË))xË(eÍ))nè(aA(_A(tA(_A(pË)))lA(tË)oËsA(tA(_A(pË)iË))tA(tË))bè(_ËaËdÍeÍ(aË)iÍoÍ)cè(aËeË(_è)n" +
  "Ë(_è)oË(rè))dè(aËeê(_ÍoÍ(sê))oË)eè(_Í(rè(_è(_á))vá)eásè(têvá))fÍ(_èaË(_Ë(lÍ))gèiË(_è(tÍ)eË(nÍ)))gè(_" +
  "è(iË)aËeË(eÍ)iè(aË)sè(rË))hè(aÍdè(eÍ)eê(sÍ)iê(sÍ)oÍ)kè(dÍ(_Í(aè))eË)lè(aËdÍ(yè)eÍ(_Í(aènè)aê(sÍ)eÍ(a" +
  "è)oêpË)iè(_Ícè(nÍ)tÍ))mè(_Ë(_è)aËdÍeË(_Í(rè))iè(_è(nÍ)eËrË)oË(_Í)uè(uË))nè(eÍ(iË)tè(_Í))oA(cèeA(rË)g" +
  "è)pè(eÍ(pê))rè(aËdÍeê(eê(sÍ)hÍoê(sÍ)tË)tè(eË))sè(_Ë(_è)aËeA(aêoê)sË(_è)uÍ(nè))tè(_Ë(_è)aËeê(_ÍnË(_ê)" +
  "rËsê(nË))iË(aèrêuË(nÍ))oè(nË)yË(_Í))uè(eè(nT))vè(cè(oè(eË))eÍ(aê))wè(eÍiÍ)xè(eÍ)zè(eê))oI(_ÍbÍ(uê)cI" +
  "(lê)dêgËhË(_Ílêuê)lV(_êgênV(_Í)uê)mênVpê(nê(_Í))rê(rê(pÍ)tê(_Í))sI(gêlênI(aÂeÂiÂoÂrÂuÂ)uê)tI(_êlênI(" +
  "sË)sê)vÍ(nêrVuê)xI(mênË)zÍ)pè(bÍcË(hÍièrè)eêmênè(eÍ)pè(eÍ)rè(eÍ)tè(hËlË)uè(eÍ)wÍ)qê(bèlè)rA(_è(eÍiÍo" +
  "Í)bA(eÍ)eA(dè)fÍ(mAsA)hA(eÍiÍkIoÍtI(tA))lèmA(eÍiÍrè)nèoS(eS(mA))pÍ(aA(_ÍsA(cèlÍ))iè(sè(nÍ)))sÍ(_AsA)" +
  "tÍ(_AiÍ(aè)pArAsA)uÍ(mArAtA)vA(oÍuè(_è(sÍ)))wA(eÍiÍyè))sè(_Í(_èmènèsè)aA(lÍsË)bè(_Í)cè(eÍiè(eè(vÍ)rÍ" +
  "))dè(eè(iÍnÍ)iè(nÍ))eÍ(tèuÂ)fè(cË(_è))gË(hètè(oË(iè)))hè(_è(pË)eÍ(cÍ(lè)))iËlè(aËeË(aË(_Ë(cÍ))iêoÍ(_" +
  "ê))tè(aè(_è(iË)sè(iËnË))eËiË))mè(_ËeË(_èrÍ)iË(_è)tè(eË(_è)))nè(eÍ(aË)iêtË(aè(sË)iË(sè)oË(_Ë(iè)iè)uË" +
  "(iè)))oA(mèsË)pè(eÍoË)rè(aÍ(oË)eÍ(aÍ(_Ë(_Í)))iÍ(eè)oè(aË)pè(uË)tè(hè(_Í)oè(_è(mË))uË))sè(_Ë(eË(_Ë(mè" +
  "rè))pè)eÍ(aË))tè(_ËeÍ(aË)fËiÍtè(pËrË(iè)))uè(aAeA(gÍ)iË(oêqË(tË(nè))rA)tè(gè(_ËsË)))vè(aè(dÍ)eÍiè(dÍ" +
  "eè(nÍ))oÍtè(iè(sË)))wè(eÍ))tè(_è(eÍ)aAbè(_Ë(_è)aËeÍ(iË)iè(_Í)sË(_è))cË(aè(_ÍxË(tè))eÍ(iè)iË(_è(nÍ)iË" +
  "(eË(rè))xÍ)rèuèyË(_è))dË(cèeÍiè(dè(vË)eè(nË)iË))eê(_è(cê)eèiË(hÍ)yË)fè(aË)gË(iè)hè(eÍ(cË)hè(pË))lË(_" +
  "èeè(bêeêiêlÍ(rè)oÍ)hÍiË(_èaË(eË(nè))iË(aè)oè)sètèyË(aË(_Ë(nè))iè(_è(tË)))zè)mè(_è(iË)aË(iË(tË(lè)))e" +
  "Ë(_ÍrÍ)iË(_è)oËsè(iË)yË)nË(eÍ(iË)iè(aËiè(eË)uË(nÍoè))rÍtèuè(gË))oApè(eÍ(_è)hè(eË))rË(aË(bèrè)eÍ(eË)h" +
  "èiè(aËeËoË(cèeË(jè))uË(eË(tè))wÍ)oË(cè)tèuèyË(oË(_Ë(iè)))zè)sè(_Ë(_è)aË(eË(nè))eË(_ÍaÍ)iè(iè(nË)nË(o" +
  "èsÍ)oè(eËvË)rË)oËsè(iË)yË)tè(aË(_Í)eÍhËlÍoËuË(sË(eèrè))yË)uA(_A(cËqè)aA(gèqËtË)eA(qÍ)iè(nË)oË(qê)sA(" +
  "cËqè)yË)vË(aÍ(aèeËnè)eÍiË(aènÍ)rèyË(iË(_Ë(sè)))))uê(nê(sA)rê(mê(tÍ)))vè(_ÍaÎdè(eÍ)eêfÍgè(eè(_è(dÍ)rÍ" +
  "))hè(eè(cÍ))lè(aËeè(_Í(dèrè)aÍ))nË(eË(sÍ))rÍ(eÍ(_èhÍ(lè))iÍ(pètÍ(aè)))tè(aË(pè)iè(cè(sË)))vÍ(iè(eÍrÍ" +
  ")))wÍzÍ(dÍ(zè)eêgÍ(aË)hÍ(_èeÍ(wè)oè)lÍ(aË(aË(bÍtË(ièrè))iË(tË(vè))))mÍ(aË)nÍ(aË)pêrÍ(aË(eè)zè)sÍ(zè)" +
  "tÍ(aËeÍ(iË(_Í)))uèwè))jë(aë(eØ))kî(_î(iî(_î(tñ))oî(_î(_ñ)))kAnA(aîcîeîrî))lò(_ò(lò(_ò('ò(_ò(iAtÌyA))" +
  "eò(_ò(cApAsAtAwA))iò(_ò(tAwA))oA(_A(pòtò))uò(_ò(fAkA))))mÛ)aò(lA(_ògò(oA)iònA(eò)rA(iòuò)sòtò(oA)))b" +
  "ò(_ÛlA)dò(uA(eò))eò(bÌ(_Ì(bò)aòdÌ(bò)eòiòmònò(aÌ)ròsÌ(_òbò))cò(_ÌdÌsÌ(cò))dÌ(ròsÌ(eònÌ(sò)oòrò))fò(_" +
  "ÌdÌ(_ò)mÌ(_ò)sÌ(_ò))gÌ(aòcòeòtò)kÌ(sÌ(cÌ(sò)))lò(aAcAdò(eA(_A(mòyò)))gò(oA)nò(eAoA)yò(oA))pò(_ÌdÌ(_ò" +
  ")sÌ(lò))tÌ(gòrò(tÌ(sò))sÌ(bòhòiÌ(sò)nòrò(_Ì)sÌ(sò))tò))fò(aA(aòsÉ))iò(aò(dò(_Ì))bò(nò(aÌmÌuÌ))cò(sÌ)" +
  "dò(nò(dÌiÌ))gò(nÌ(_ò))lò(aA(aò)gò(eA(eA(bò)))nò(eA(gA(mòyò))iò(gA(hòkòrò)))oò(iò(nò(bA)))pAsò(oA))pò" +
  "(nò(pÌ))tò(nÌ(ròsò(gò(uÌ))uò)))kÉ(aÉ(aò)eòiòoAuò)lA('A(_A(iòyò))aA(_É(hA(_A(_É)))aA(bògò)eA(bòcÉfÉgò" +
  "mÉtÉwÉ)fÉiA(cÉfÉ)mÉnÉoA(bòcòfÉgòwò(wA(_ò)))pÉrÉsÉwÉyA(iò(_ò(tA))nò(_ò(rA))rA(_A(uò))tA(_A(_òoò))uA(_" +
  "A(dò))))eA(_A(còpòsòtò(_ò(eA))wò(_ò(sA)))aA(cA(rò))bòeò(cò(_A)mAvAyA)iò(bAmAtò(tA)wò(nò(sA))yA)oA(hò" +
  ")sò(bAhAmAyA)uò(bA))iA(_A(fA(_A(_ò))hA(_A(_ò))tòwò)aA(còeòtA(tA(iò)))eA(bòfò)iA(bòfòrò(nA)wò)nò(_A)o" +
  "A(hòwò)sA(bòhòwò))oò(_ò(pAtA)eò(cò(cò(eA))hArA(dA(_ò)))oò(hA)sAuò(pA)yò(hA))uA(_A(fòkò)bòyA(fA(_A(_ò" +
  "nòsò))))yò(iA))mò(aA(aòoò))nò(lò(eò(iA(sA(_ò)))))oò(lò(_A(iò)cò(iA)nAoApA(aA(_A(cò)))uA(aA(tò))wò(iA" +
  "(_A(pò))oA(_A(hò))))oò(nò(cò(eà))))sò(lò(_ò(eA(_A(bòhòmòyò))iò(_ò(bAwA)))iA)mÛ)uò(lò(lAsò(aò(_A)oA))" +
  ")yò(lò(_ò(aò(_ò(iA))oA(_A(hò))))))mó(_ó(cÜmó(_ó(_Ü))pÜuó(_ó(_È)))aó(mó(tA(aóió)))gÜló(_Ü)mA(_ÜaA(aA(" +
  "eóló))oA(oA(cA(dó(_A))))uA(aA(sA(tó)))yó(eó(só(tó(_A)))))oó(mó(dA(oA(ió))))pó(_Ü)só(cÜmÜ))nõ(_õ(mA)c" +
  "õ(aõ(hõ(_ö)tö)iõ(_ötöuõ(_õ(bölö)))uõ(tö)yö(rõ))dõ(aõ(kömõ(rA(oõ))))eõ(mõ(dA)nõ(aAlA(oõ)rõ(aA(_õ(mA))" +
  "iA(_õ(dAsA)))sõ(iA))oõ(lA(lA(iõyõ))))gA(aõ(_Aeõ(_õ(rö)hõ(dõ(_A)lö))iõ(bAhõ(nõ(_A)))löoö(hA)rösAuö(rA" +
  "(lö)))eõ(lötA)iA(aöeö(_õgõhõrõ(dA(fõ)rA)sö(rA)tõ)lA(jömö(yA)sö(yA)tA(eö))rõuö)oA(aöeõ(lA(rö)mö)iA(lA" +
  "(tõ))lA(cõ)oörö(cö(aõ)))uõ(_Aaö(_õ)eõ(hö)lörö(_õ)sA)wõ)iõ(mõ(nA)nõ(hAvA))kö(uö(nõ))mõ(rA(eA(oõuõ)))n" +
  "A(aõ(aA(_õ)eõ(bAcAlA(lõ))iA(_õmõ)oõ(cA)uõ(rA))eA(eõ(iA))iA(eõ(_ApArAwA)yõ(hA))uA(aõeA(_õ)oõ))oõ(nA(c" +
  "õnõtõ(aA)võ))põ(gÝ)qö(eõiõ(uõ(lö))uõ)sõ(mA)uõ(nA(aA(aA(tõ))mõ))xö)oË('N_B(dB(_B(_N))hB(_B(wN))oNtB(_" +
  "B(_ËnN(_N(eB))))wA)aB(bÉ(rÉ(pA)sBtB)cB(rÉ)hB(rÉ)rB(dB(bÉ)rÉ)sB(rÉ))bÅ(_Ë(eBsË(_Ë(tÅ))vÅ)dBhÅ(iB)lÅ(e" +
  "BiBuÅ(gË(lË(_Å))))mB(_Å)nB(_ÅbÅtË)oNrÅ(_Ë(_Å)aÅ(cËpÅ(tË(_B))rB)eBiBuB)sË(bÅeË(_B))tË(eB))cÅ(_Å(cË(_Ë" +
  "(iÅlÅ))eB)cÅ(aBcBhËoB)eÅ(oÅ(lB))fB(aË(_B))iBlÅ(aB(lËoË)uB)mÅ(oË)nÅ(eËhËlË)oNrB(aB(pË)cÅeË(gBpË(sÅ))k" +
  "ÅrB(pB(aË)))sB(iB(_B(eË))kÅ)tÅ(hBrË)vË(aË(_B))yË)dÅ(_Å(oB)bÅ(eByÅ(yÅ(_Å(nË))))cÅ(eB)hË(_Ë(sÅ)eBgÅiÅ)" +
  "iË(iË(rÅ)oB)lÅ(eBiBrËyË)mÅ(aË(_B)eÅ(_Å(_B))yB)nÅ(eB)oM(_M(fNhM(_M(dAyA))lÅmArN)hÅiNsM(fNhA(_A(rM))lÅ" +
  "mArN))rË(_ÅdÅeB)sÅ(eByË)tË(iB))eB(dÅ(dBrN)hN)fÉ(_É(_Ë)cÉ(fÉ(_Å(iÉ)sÉ(iÅ)))oNrË(aBfÅiÅ(pÅ(lB))lBoB)sÉ" +
  "(aBtÉ(_É(_Å)))tËyB(fÉ))gË(_BbBcË(nË(_Å))dÉ(mÅsÅ)fÅgÉhË(aÅ)iÅ(nBrÅ(dË))jÅlË(_É(cÅ)aBgÉiË(_Å(sË)oË(aBc" +
  "Å))sÅuÉ)mÅrË(gÅlÅrB(pB(eË)tË)sÅuB)vB)hB(cB(oË)jÅ)iC(cC(nB(_B(_CeC)))dNeÅgB(tC)hC(rR)nC(sC(nA))rC(cBn" +
  "BsB)tC(cBrA)vC(rA))jË(rË(eË(tB)))kB(oM)lÅ(_BbË(dBiË(aÅ(tË)mË(cÅ)rÅ)sB(mË)tB)cË(dBeBoÅtBuÅ)dË(lÅ)eË(o" +
  "Å(hË)uB)fB(dB(fË)lÅ)gB(fÅ)hB(aÅ(cÅ(sË))eB(cB(rÅ))iA(_ÅcBoB)lÅ(wB)oÅyB(cÅ))iË(eË(hBrB))mB(eËiÅoÅ)nË(o" +
  "Ë(iË(gÅ)))oNpÅ(aB(aË)eB(_B(aÅmË))iË(_Å(cËtË)oË(tÅ))lÅ(_Å(_BsBuË))yÅ(oË))rB(oËyË)sÅ(aË(_Å(rB))dB(_B(e" +
  "Å))eË(_B(mÅ))iÅ(_Å(cË)oB)oBuË(nÅ))tÅ(_ËlBsË)uBvÅ(eËtBuÅ(eËnË))wM)mË(_B(iB(_B(nÅ))nÅ)bÅcË(aBeÅ(_Å(dË)" +
  "eÅ(dË)lËrÅ(dË))fÅiÅ(lË)mË(_Ë(oÅ)cÅ)pË(_Ë(rÅ)cÅnÅ(lË))rÅ)dÅ(_ËaBeËsË)eÅhB(_N(tË)aË(aB)iÅoB(pA))iË(eB)" +
  "lÅ(aË)mÅ(eB(rÅ))nÅ(iÅ(iBoÅ(eËsËzË)yB)yË)oNpÅrÅ(aBeÅ(_BhB)iÅ(hBpÅ(sÅ(mË)))oË)sÅ(_ËaBeÅ(dËeËhËiË(tÅ)rË" +
  "))tË(aË(sÅ(rË))bNiË(aÅ(sËzË))oË(sB)pÅ)vÅwMyBzÅ)nË(_Å(cSeSlB(_B(oÉ)))bË(dÅeBfÅnÅ)cË(_Ë(iÅ)cË(_Ë(oÅrÅ)" +
  ")dË(_Ë(eÅ)aÅ)eBfË(_Ë(aÅiÅlÅ))gË(_Ë(rÅ))jÅnË(_Ë(oÅ))oÅqÅsË(_Ë(cÅ)bÅfÅnÅ)tË(_Ë(rÅ)bÅ)vË(_Ë(oÅ)))dË('Ba" +
  "BeÅ(nB(dË))nÅoB)eË(eS)fÅgË(_Ë(aÅ(_Å(wË)))eÉ(_B(_É))kÅnÅqÅ)hÅ(_Å(pË)aËeB(_ÅpB(tË))iÅ(pÅ(nB))oÅ(pB)yË)" +
  "iË(_Ë(gAhAtË(_Ë(sA))xA)aË(gAtË(bA(cË)))eË(hAtË(dË(sA)))iË(hAnÅrÅtË(nË(sA)))nAsË(gAhAtË(_Ë(sA))))jBlÉ" +
  "(_Ë(yÅ)dÅeB(oË(_B))iB(oË(aB))sËyË)mÅ(_ËaË(_Å)dË(_Å)eÅ(mËrB)iÅ(dËeË(eB)iBmBrË(cÅ))lËoÅ(_Å(pË))sË(_Å)t" +
  "Å(aB)wËyB(rË))nÅ(_Å(nË)iÅ(aË(cÅ)))oN(_N(nA(_A(_N)))lAsN(mA))pÅ(_Å(aË)eBiBsÅ(aË)yB)rÅ(_Ë(cÅiAtË(_Ë(cÅ" +
  ")))aËeB(oË)gÉiË(hË(cÅ)iÅtÅ(zË)yB)mËnËoËwAyË)sË(_Ë(_Å)eË(aB(dË))gÉiÅ(aË(cÅ)iË)nË(_Å)sË(_Å))tË(_Ë(_ÅoÅ" +
  ")aË(_B)eB(tË)gÅiÅ(aË(cÅ))sË(_Å))wÅ('B)yS(_ËdÅeS(aË)sË)zB(_ËsËtÅ))oA(bA(kA(kM))cA(pBrB)hA(dA(dMyM))lA" +
  "(fN)mN(nN(yA)rA)nN(kAnN(_A))rA(mA(dN(_N(rA)))rB)wA(dA(yM)))pÅ(_Å(aBeÅ(_Å(nB))iË(_Ë(uB))pÅ(_Å(rË)))cÅ" +
  "(aËeByÅ(sË))dÅ(eBhË)eA(eBhË)hÅ(_Å(sÅ(_Å(iË)))eBhËiB)lË(_Ë(fÅsÅ)eË(eË(_BsB)sB)pÅ)nÅ(eBhË)oN(eÅ(rNtN))" +
  "pÅ(eBhË)rË(_ÅaÅeÅ(_BgBpÅ(lË)uË(sB))hË(pÅ)iÅlÅpÅrB(iËpB(iB(_Ë)))sÅ)sË(hË(_Ë(oÅ)oË(iÅ)))tÅ(iB(_Å)lËoË)" +
  "zË)qBrÉ(_É(iÉ(_É(gA)))bA(dÉeÉ(aA)nÉ(bA)rÅtÉ)cÉ(aAdÉ(eÉ(_AsA))rA(_A(iÉ)))dÉ(_AsÉ(nÉ(_A)))eÉ(_AeAiÉ(hA" +
  ")yA)fÉ(aÉ(rA)bAeÉ(_É(kAvA))gA(_A(eÉ))mÉ(nÉ(aA)sÉ(aA))tÉ(fAmA))gA(gÉiA(eA(eÉ))yÉ)hÉ(_AiA(tA(tÉ))oAsÉ(" +
  "tA))iA(iÉ)jA(iÉ)lÉ(_AaA(pÉ(tA))eÉ(iAoA)fAiÉ(oA)sA)mÉ(_AaÉ(eA(lÉ))iAoArA(_Å)sA(_ÉeÉ)tÉ(aA)yA)nÉ(_A(_É" +
  ")aAeÉ(aAoA)iÉ(oA)sA)oÉ(_É(pM)lM)pÉ(_AaAiAtÉ(pÉ(uA)))rA(aÉiA(oÉ))sÉ(_AeA(_É)iAoArÅsAyA)tA(aA(sA(gÉ))e" +
  "ÉiÉ(cA(aÉ)iÉ(nA)sÉ(eÉ(iA)))mÉnA(_É)pÉrÉsA(_É)tÉyÉ(cAsÉ(_A(_É))))uAvA(cÉtÉ)wA(dA(sÉ)nÉ(eA))xAyAzA)sB(" +
  "_ÅaB(_B(hÅ))bÅ(oM)cÅ(_BaB(uB(sË))eBtÅ(_Å(eÉiÉ)iB))dB(_B(_É))fÅgÅ(_B(_É))hB(cËeB(wN)lËpÅ(pÅ(hÅ(yË)))t" +
  "B(_B(iÅ)))iB(iÅ)lB(cÅeB(_N(dÅ)cB(tÅ))iB(_N)oÅsÉ(bÅ)tÉ)mB(cÅiB(eË)pËqË)nB(_B(_É)tÅ)oNpB(eB(rË)iË(_Å(n" +
  "B)eÅ(tÅ(rË))mB(tË)oË(nB)pË(nB)sË(nB)xË(nB))sË(_Ë(iÅuÅ)mÅ)tB(_B(uÅ)aÅ))rB(cË(pB)eB(pÅ)iB(_Å)oË(pÅ)pÅ(" +
  "tË)sÉ(gB)tÅ(fÉ))tB(sÉ)wA)tB(_ÅbÅ(aËhÅ(_Å(_B)))cÅdÅ(eBhË)eËgË(iB(eB(sË))tÅ)hÅ(eBhBoB)iË(iÅ)lÅ(_Å(iË)h" +
  "B(cB(_ÉsÉ))iË)mB(hÅtÅ)nB(_ÅaB(nË)cÅhÅ(eË)oÅ(_B)tÅ)oN(_N(fM)bMeN(fM)hN(mA)pMsN(fM))pÅ(aË(sB)eË(_B))rB" +
  "(_Å(rË)cÅeB(pË(iBoBsB))hÅ(oË)iÅsÅtÅ)sË(aB)tB(iÅlÅtÅyË)vB(eB(eB(eË)))xÅ)uA(_A(gÉ)cA(rA(_É(aA)eÉrÉsA(s" +
  "A(iÉ)tÉ))sA(uË))dA(gBrÉsË)eË(tA)fA(rÉ)gA(sË)hA(eËgÉ)iË(rAsË(cË(lË(oA))gA)xA)lA(sË(_A))mA(lBrÉsË(_A))" +
  "nA(sË)pA(lBrÉsA(mË))rA(gA(oBtÉ)sË(_AaAtË(eA)))sA(gÉlBrÉ(_A(cÉ)sA))tA(sË)uËvA(sË(zA))yA('A(_A(rÉ))rA(" +
  "_A(_É))sË))vB(bÅcÅdÅgÅhÅlÅ(aBeÅ(cB))mNnÅ(_PaËeÅ(_Å(mB)rB))oNrN(eN(_BdBgBpN(rB)tË)iË(pË(nN))oË)sB(eÅ)" +
  ")wB(_B(lA)bB(_B(_A)eAsB(_A))cAdA(_BeB(_A)pBsB)gAhA(_A(sB)cBdBeA(sA(dB))iBsB)jAlB(_B(pA)aAeB(fA(dB)gA" +
  ")iB(pA)nB(cA)sB(pA))nB(_B(_A)lÅ)pArB(_B(bA)dAeB(pA)lAnA(gB)sB(bAdA))tA(_BaË(sB))vAwA)xÅyA(lA(eA(pA(e" +
  "C))))zB(dÅeËnÅoNtË))pD(_D(nE)aD(pA(gD))bE(iDuA)eD(pD(aA(aA(rA(eDsD)))lAnD(aD(dA))tA))hA(_A(_E)oA(oA(" +
  "hDoD))uD(oD(eA)))iD(pD(nD(aD(gD(tA)))))lD(pA(aA(uD)eD(aA(_D)iA)iA(aA(nD)uD)yA(uD)))mD(rE)nD(_A)oD(pD" +
  "(iA(aA(nA(sD)))rD(aAoA)sD(oD(iA))))pA(aD(eA(_DtD)iA(tD)lD(rA)oD(sA)rD(sA)yA)iA(eA(dDkDsD)iA(rD(nD(gA" +
  ")))lD)oA(oD(_D(nAsA)))uA(yD))rD(pA(eA(oDuD)oA(aA(vA(sD)))))sD(_AcE)tD(mD(aAoD(yD(tA)))))qî(sX)rF(_Þ(" +
  "aF(_F(dÞ(_Þ(aF))gÞ(_Þ(iF))iÞlÞnÞtÞ(_Þ(sF))))eÞ(_Þ(eF))hÆiF(_F(sÞtÞ))oÞ(_Þ(_FfFnÞ(_Þ(_F))oF))uÞ(_Þ(oÞ" +
  "(_Þ(dFfFmFpFtFyF)))))aF(aF(bF(pÞ(lÞ(_F)))dF(pF(eÞ))gF(gÞ)nF(hÞmÞ)tÞ(pÞ(iÞ(mF))))eÞ(_F(mÞtÞ)dF(uÞ)lÞ(" +
  "hÞ(dF)vF(lÞ))pFsF(mÞ)tÞ(aF(iÞ)bÞ(eÞ(_F))pÞ(uF)))iÞ(_FbF(mÞ)cF(mF(uÞ))lF(mÞ)tÞ(pÞ(eF(sÞ))))oÞ(bÞ(lF)c" +
  "FgFlF(mF(eÞ)pÞtÞ)nÞ(_F)tÞ(_FbÞ(oF)))rÞ(cFdFnÞ(aÞ(tA)eF)sFtF(aF(iA)))uÞ(_FbÞ(cA)cÞ(oF)lÞ(aFeFrF)nF(aÞ" +
  ")sFtÞ(dF)))bÞ(aFiFoF(iF(fÞ)))cÞ(aF(hF(eÞ))eÞ(eÞ(iF))iÞ(aFrFuÞ(aF))oFuÞ(eF))dF(aF(_F(dÞgF(_F(gÞ))tÞwÞ" +
  "(_Þ(_FaFoF))zÞ)iF(dÞpÞ)lÞ(gFhF)nÞ(pF)sF(dÞtÞwF(_F(rÞ))zÞ))eÞiÞ(_Þ(eF))oF(_F(cF(_F(eÞ))wÞ(_Þ(sF)))sF(" +
  "cF(_F(eÞ))wÞ))uÞ)eF('F(_F(eÞ))aF(eÞnF(_F(aÞ))sF(cÞ(_F))tÞ)cF(_ÞaF(aÞ))eÞ('F_F(wÞ)aF(bÞvÞ)bFcFdÞ(eF)f" +
  "FiFlFmF(vÞ)nÞ(hF)oFsFtF(pÞ))iÞ(_Þ(aFmFpF(_F(mÞ))tÞ(_Þ(eF)))dÞ(aFtF(_F(_Þ)))fFlÞ(fF)mFsÞ(aFmF))oF(dÞ(" +
  "bF(_Þ(_F))cFlF(_F(iÞoÞ))nF(_F(oÞ))tÞ(_Þ(sF)))rF(bÞ)sF(hF(iÞ))vÞxÞ)rF(cÞdF(uÞ)lF(iÞ(eF))nÞ(oF)sF(aÞeÞ" +
  "))tF(_Þ)uÞ(_Þ(cFdÞ(_Þ(nF))pFsÞ(_Þ(_FnF))vF)aFdÞ(cF(_F(cÞ))dFsF(_F(aÞ)))lFmF(sÞ)nFoFsÞ(cFsÞ(_Þ(nF))))" +
  ")fÞ(aFeÞ(uÞ(eF))iFoF(uÞ))gÞ(aFeÞ(eÞ(iFsÆ))oF(eÞ(gF)iÞ(eF)))hÞ(_FaF)iF(aF(eF(vF(tÞ))nF(mÞ(aF))sÞ(lÞ(e" +
  "F)pF)zÞ)eÞ(aFcFdFeF(nÞtÞvÞ)fFlFmF(pF(pÞ))nÞ(eF)oFsÞ(hFpF)tF(mF(iÞ)))iF(nF(uÞ))oF(eF(mÞtF(sF(cÞ)))gÞm" +
  "ÞnF(bÞmÞnF(gF(oÞ))sÞtÞ(gÞ(sF))vÞ)sÞtF(vÞ)zÞ)rF(cÞ(aF)eF(oÞuÞ)nF(iÞuÞ)oAvÞ)uF(eF(sÞtÞ)nÞ(cF(gF(cÞ))dF" +
  "sF(gF(aÞ)))oF(xÞ)sÞ(jFoÞ(tF)))yF(nÞ))jÞkF(eÞiÞoÞ(_Þ(cFfFpF)sÞ(fF))uÞ)lÞ(aF(_F(eÞ)iF(eÞ)yÞ(eF(_F(_Þ))" +
  "))iÞ(eÞ(aF)iÞ(aF)yF)oÞ(yF))mF(eÞiÞ(aÞ(aF))oF(_F(wÞ)aF(fF(tÞ(_FeF))))uÞ)nÞ(aÞ(_Þ(bFwF)aFeÞ(dFhFwF)iÞ(" +
  "wF)sÞ(bFwF)yF)iFoF(eF(tÞ)lÞ)uÞ(eÞ(oÞ(rF))fF))oF(aÞ(dFnF)eÞ(_FdFiF(tÞ)lÞ(cÞ(iF))sF(lÞ)tF)iF(nÞ(_Þ(iFy" +
  "F)vF))oÞ(tF)rF(bÞuÞwF(uÞ))uF(rF(aÞ)uÞyÞ))pÞ(_ÆaFiÞ(lFoF)oF(hF(mF(iÞ))))rA(aA(aA(wF)iA(wF))eA(eÞ(fAtÞ" +
  "(sA))iA(vÞ)uA(vÞ)))sÞ(aF(_F(lÞ)aF(eÞ)eF(eÞ)hF(lÞ))eÞ(_Þ(eF))hÆiF(_F(tÞ)tÞ)oÞ(_Þ(oF)aFeF(wÞ)oF)uÞ(_Þ(" +
  "oÞ(_Þ(fFpFtFyF)))eÞ(oF(lÞ))))tF(aF(hÞ(_FfFpF))eÞ(_Þ(sÞ(_Þ(nß)))oÞ(cF))iÞoF(_F(fÞ)aF(fÞ)hF(wÞ)lF(fÞ)s" +
  "F(fÞ)uF(pÞ(gF)))uÞ(_Þ(oF)eÞ(oÞ(eF))hÞ(oF)iÞ(oF)sÞ(oF)yF))uF(eF(sÞ)rÞ(nFpÞ(iÞ(tF))))vÞ(aFiF)wÞ(aFiFoF" +
  ")yF(aF(_F(gÞiF(_F(lÞ))tF(_F(oÞ))))eÞ(_Þ(eFnÞ(_Þ(oF))uFvÞ(_Þ(_F)))bFdFoFtFwF)oF(_F(mÞsÞtF(_F(cÞ))vÞ))" +
  "rF(_F(oF(_F(wÞ))uÞ)iF(oÞuÞ))uÞ(_Þ(bFfFjF(_F(nÞ)))iF)))sG(_À('À(_À(tG))aÀ(_À(gGiÀ(_À(gG))mÀ(_À(gGtG))" +
  "vÀ(_À(nG))xG))cGeÀ(_À(bÀ(_À(_G))fGkGpGtGuÀ(_À(qG))yÀ(_À(_G))))fGgÀ(_À(mÙ))hG(_G(aÀgÀtG(_G(uÀ))))iG(_" +
  "G(_ÀbÀhG(_G(_À))iÀoA))kGmÀ(_À(cÙmÙ))oÀ(_À(aGdÀ(_À(_G))gÀ(_À(_G))hGmG))pGqÙsGtGuG(_G(aÀ)))aG(aÀ(tG)iG" +
  "(bG(vÀ)gG(vÀ)lÀnG(tÀ)sÀ(dÀ(sG)))nG(cG(aG(tÀ)))oÀ(_GgGsG)uÀ(dGgG))bG(uÀ(oG)wÀ)cG(_G(hG(_G(iAtÙ))iG(_G" +
  "(aI)))aG(iG(fG(sI)))eG(hA)nG(hAiA))dG(eÀrÀ)eG(aG(_G(eG(_G(_ÀpÀsÀtÀ))hG(_G(pÀ))rÀ)sG(eG(_G(sÀtÀ))hG(_" +
  "G(pÀ))))bG(rÀ(uG))eÀ(aGeGsGtG)iÀ(_À(cG(_G(rÀ))nÀ(_À(aGeG))rÀ(_À(eG))tÀ(_À(aG)))lÀ(cG)nGpGrÀ(tG))oÀ(_" +
  "À(dGiGlÀ(_À(uGyG))oG(_G(hÀ))pÀ(_À(rG)))cGlGnGsÀ(aG)uG)sG(lËmG(oË)nË(aG(gË)eË(tG)iG)rG(eG(tÀ))sG(aË(e" +
  "GsG)eG(_G(cËrËsËuË))oÀ(_G(lË))))uG(_G(_ÀaÀcÀ(_À(xG))fG(_G(_ÀnÀ))mÀ)aÀdÀmÀrÀsG(_ÀaÀfÀmÀ)uÀ))gG(nÀ)hA(" +
  "iA(eA(dA(aG))oG(bA))sGtA(_ÙeÙ))iG(aG(aAbÀlÀnG(eG(eÀ))oA)eÀ(cGdÀ(bG)eGoAsG(rÀ(_G))vGzG)iÀ(aA(uI)nÀ(dG" +
  "mG)oAvG)lG(oA)nG(eÀoAtG(aÀ))oÀ(dGnÀ(rG)oAsGtÀ(cGiGrG)vG)rG(aAoA)sG(aAoA)uÀ(nÀ(cÀ(gÀ(oG)))oAvG)yÀ(dGs" +
  "G(hÀ)))lG(iG(aG(_A)eG(aA))nÀ(aÀ(oG))wÀ)mÁ(_GaÁ(aÀoÀ)dÀeG(aG(lÀ))iÁ(aGiGoG(eÀ))kGnGoÀsGtGwÀ)nG(aG('G(" +
  "wÀ))eÀ(aG))oG(aÀ(nÀ(hGmGrG))bÀ(lG)eÀ(lÀ(dGrÀ(uÀ(rG)))mGtGuG)iG(nÀ(nGrÀ(_G(pÀ)sG(pÀ)))rG(vÀ))sG(lAuÀ)" +
  ")pG(wÀ)sA(aA(eA(lG(dA)mG(uA)pA(nGsG)rG(dA)))eË(_Ë(cAfAlË(_Ë(_AbA))mArAsAuA)aA(cË)eG(_AcG(dA)dAfAlG(d" +
  "ArA)nË(sË(rG))rA(sG)sA(sG)uG(dA))fAiA(nË)mË(sA)oAuAyA)iA(eA(kG(dA)mA(sG(sA)))iA(dA(mG))oA(dA(lÀ)))oA" +
  "(eA(pA(mÀ)))uA(eA(cA(sG)rG)))uG(_G(gG(_G(aI))rG(_G(eI)))aA(aÄ)eÀ(iÂpGsG(jÀ))iG(aÂrA)nG(rI)oAsI(aGeI(" +
  "iI(_I(tG)sI(tG)))mGsG)uÄ(rG))wG(dÀ)yG(aG(_G(eÀ(_À(rG))))mÀuÀ))tJ(cA(aA(aJoJ)eA(aJeJ)hJiA(aJ)uA(aJlJo" +
  "JrJ))eJ(fJ(nA)hJ(oA)sJ(nJ(aAiJ(_AeAiAsJ(lA))))tJ(dJ(eJ(_J(sA))iJ(_J(hA))oJ(_J(lA))uJ(_J(cA))))uJ(dJ(" +
  "bJ(_J(eA)))))gJ(rA)hA(_A(aA(_A(iJ))oA(_A(mJ)))gA(_îsî)hJnA(oJ)oA(oJ))iJ(aA(_JbJcJfJgJlJnJoA(rA(_IsI)" +
  ")rJsJtJvJzJ)cJ(oA)eJ(oA(_JaJ))hJ(kK)iJ(aA(nI(lA)vI)oA)nJ(aÑ(eÑ(lÑ(sA)nItI))oA)oJ(aIoA)pJ(oA)rJ(aAoA)" +
  "sJ(aÑoÑ)tJ(nJ(eJ(gJ(sA))iJ(gJ(hA))uJ(gJ(cA))))uJ(aAoA))lJ(sA(eA(iA(sA(lJ)))yJ)tJ(eJ(eA(_A(kJ)))iJ(eA" +
  ")))sJ(_J(hK)oJ(hA)uJ(_J(bA)))tA(aA(eA(lA(rA(cJ))))eA(eA(sJ)iA(pJsJ)lJ(kA))iA(eA(hJ)iA(hJ))oA(eA(lJ))" +
  "uA(eA(cJtJ)iA(cJ)))uJ(aA(aÑeÑiJlÑmJrA(mÑ(aJ)sJ(aA))sJtÑ)cA(aÑ(aÑ(lÒ(rÑtÑ)))mJ)eJ(aÒlÑ)iJ(aÑ(rÒ(lÒ(_Ñ" +
  ")))eÑlÑrA)lAnA(aÑcJiJmJpJ)pA(aÑmJoÑ)rÑ(nÑ(oÑ(iJ))rA(eJ(eA)))sJ(lÑrA(_JiJ(eA)))uA(eÑmJ)xA)vK)uÅ('X(oX" +
  "(rA))_N(aBoX)aR(cYdN(lN(iN(_RsR))tR)gÅ(gRlRmRrÅ(_Å(aA))tR)lX(bYtX(eR))nX(nX(_N))sR(nN)tN(lN(cN(iRlN(" +
  "aR)))tN(cN(eN(aË))eRnË))xN)bÅ(aÉcXdÅ(iN)jNlÅ(lY)oÅ(tÊ)sË(dË(_Ë(iÅ))mË(_Ë(aÅ))sÅ(_Å(cËiË))tÅ(_Å(rË))w" +
  "Å)tÅ(eË(_N(rË))iNuN)xN)cÅ(aÉ(rÅtÅ)dN(aËkÅtÅ(nÅ(_Ë(iÅ))oÅ(_ËsË)))lÅ(eNiN)mÅ(oX(bN)uX)nN(kÅ)oÅ(hÅ(cÊrÊ" +
  "vÊ))rÅ(iN)sË(hÅkÅ))dN(aÉ(aÅiÉ(_Å(oÉtÉ)))bÅ(dÅ(_Å(hN)))cÅfÅhÅjÅ(aNiN(eË))lN(gÅ)mÅnÅ(eN)oÊpXrN(dÅgÅ)sÅ" +
  "tN(_ÅiN(sÅ(oN))yÅ))eA(cXdNfXgA(_A(rX)dA(rX)sA(rX))hXlN(_N(aX)dX(gN)sN(aX))nX(_X(eN))oRqR(_AnR(iA)rA(" +
  "_R)sR(iA)tA(nR))rN(sN(tA))sNtN)fÅ(nY(fÅ)oAsÅ(fÅ(_Å(iË))))gÅ(aÉ(_ËeAhA(dÉhÉlA(tÉ(_A)))mÅ)bÅ(lX)fX(aN)" +
  "hÅ(eX)jN(aN(bË)gÅ)oA(eÊhA(bÊnÅ(sA)rA(_N(_ÅoAtA)lA(_Å)nÅtÊ)tÅ))sË(aM))iR(_ÅbAcA(nX)dNgA(lA(nR)nA(rX)s" +
  "R(sA)tA(iX))jNlNnN(nX(eY))oNqR(tR(sA))rN(nN(tX))sNtN)jNkN(bX)lY(_ÅaÉbY(bÅeX(rY)gÅ(_Å(aË))kÅlM)cY(cËe" +
  "X(uY)iX(sY)lÅmÅpÅtÅ(aËiË(uÅ)))dÅ(aËeM(oN)iMuË)eXfË(fMlË(_MiAwA))gY(fÅlÅpÅ)hÅjNkÅlÅ(aYoË)mY(cÅgËlÅtÅ(" +
  "iË))nË(aYlÅ)oM(_A(fÊhN)dM(hA(_MnM)mA)sAtA)pY(cMlMmMpÅ(_Å(iM))sÅ(_Å(aM)mÅ(eË))tÅvÅ)rN(eN(iË)oË)sÅ(aËe" +
  "Ë)tË(aË(_N)iN)vÅxÅ)mÅ(_A(bË)bÅ(iX)cX(bÅeYsË)dÅ(_Ë)eN(_Ë)fX(bÅ)gY(_Å)hX(_ÅbÅmÅpÅ)iËlÅ(_ËeX(pN)iNnË)mË" +
  "(bÅmÅ)nÅ(_ËeN(oY)iNsË)rÅ(_Ë(dÅ)eËoNsË)sÅ(_Å(sË)aNeNiNmÅ(nË))tÅ(_ËeNnËoNsËuN)uX)nÅ(_Ë(aÅ(_Å(nXwË))bË(" +
  "_Ë(eÅ))cÅ(_Å(aËeËhËlË))dÅ(_Å(oËrËuË))eË(_Ë(mÅxÅ))iX(_X(mÅnÅ))mË(_Ë(iÅ))oÅ(_Å(rË))pË(_Ë(oÅrÅ)))aÉ(tÉ(" +
  "_A))eNfÅ(eX)jÅ(eNiNuË)lÅ(aNtË(bÅ))mX(iX(mX(sYzY)))oÊ(dÊ(wN(_Ê))gÅ(lÊ)tÊ(cÊ(rÅ)))rÅ(eNiN)sÅ(aNdÅ(iË))" +
  "tN(aËdÅeN(rË)gÅnÅtÅ))oR(bAcX(lR)dNgXlMnXqR(rA))pÅ(_Å(dËgËhËoËrË)cY(_ÅbÅeNpÅsÅ)dN(_ÅsÅ)eÅ(hX)jNoN(lÅ)" +
  "pX(pÅ)rÅ(lNtÅ(kË)uN)sË(eNpË(_Ë(eÅlÅ)))tN(_Å))rA(_A(iV)aÉ(aÉ(tA)eA(lÉ)oA)bA(eWiØyØ)cA(aVeW(cAnM)iW(cA" +
  ")yV)dA(aA(_M)eA(nW)iM(nW))eA(oM(_W))fA(iWyW)gV(_AgA)jM(eAiM(nA)yM(nA))lA(aMeM(iV)iM)nA(eA(eV))oA(_A(" +
  "_ÊhÊsÊtM)iA(tM)mMsA(_ÊhÊtMyA(_W)))pA(eWiW)rMsA(aM(aÂ)eÂ(_MiAnMsM(_A(aM)sM(eA)))iM(aÂ)yÂ)tÑ(_AbAdAeÑ(" +
  "aÑ(_Ñ(mM)))iÑ(aM)kAmAnAtA)vMzÂ)sA(_X(_ÅhÅ)aÉ(_BeÉ(cÅ)iÅ(pÉ)pÊsÊ)bÅ(_ËeX(mË)hMièyè)cÅ(_ËaXeX(oË)hMiË(" +
  "cX)tÅ(oË))dÅeË(eA)fX(sÅ)gÅ(_ËtÅ(uÅ(_Ë)))hÅ(_Å(cè)eNiN)iËjÅlÅ(_ËiNtÅ(lË))mÅ(_ËeXiX)nË(eNoNuX)oA(_A(tA" +
  "(_A(aN)))aÊeÊiÊ(cÅ)sNtÊ(cNhX)yÊ)pM(_ËeË)rÅ(_ËaNeËiN)sË(eXpË(eÅ)tË(_Ë(eÅ)))tË)tÊ(_X(mÅtÅ)aÉ(iÉ(eX)yX)" +
  "bX(_ÅaYcMeX(yN)iX(eY)oYtÅ)cX(_ÅiX(eX(vY))oX(_ÅeX(rX(xY)))sÅtÅ)dN(cÅ)eN(iN(pX))fXgÅhÅ(eN)jÅkÅlN(cÅtÅ)" +
  "mX(aN(_X)tÅ)nÅ(eËiNrN)oÊ(eÊ(rN)hÊ(sÊ(eÅ)yX)iÊ(rN))pX(_MaYnÅsMtÅ(_Å(iM))yY)rN(_ÅcÅtÅ)tN(tÅ))uAvNwNxÅ(" +
  "lÅ(eN)oN)yA)vO(_Q(oô))wR('Ê_A(aÉeN(_N(fXiXpXsB))oA(_A(bA(_A(_Ê))hÊ(_Ê(sA))lA(_A(pÊ))nA(_A(_Ê))rA(_A(" +
  "bÊ))sÊvÊwÊ)))aR(eR(gNlR(nN))oR(gAnÊrR(cÊ)))bA(aÉeN)cN(oA)dÊ(aÉeNoÊ(oA))eR(aÉ(_A)eN(dN(iX)eRlN(rR)rX(" +
  "sN))oÊ(dA(bÊvÊ)rÊ(lÊ(_Ê(_AlA)iÊ(_A)sA(fÊ))rA))sR(rA(_R)))fA(aÉ(uA(lÉ)))hR(_R(oA(_A(aRoR)))oÊ(eR))iR(" +
  "aÉeR(nN(iX)sN(kR))oA(nA(lA(gA(pÊ)))))kÉlÉ(eNoA(_Ê(bA)eA(cÊhÊrÊ)iÊsÊ))mÉnÊ(aÉoÊ(_Ê(_AlAnArÊ(_Ê(gA)))e" +
  "A(rÊ)iÊ(_A)sÊ(_A)uA))oR(sR(rR(_A))tN(rR))pX(eX(oX(nN))oA)rA(oÊ(oA))sA(aÉeN(_N(iX))oA(_A(cÊrA(_A(bÊ))" +
  ")eÊhA(lA(aÊ))iÊ))tA(eN)uAyÉ(_RoA))xï(_ï(xÚ)aå(aïeå(nå(tï)sïtï)iï)eï(_Àeï(cï(_ï(rå))mårå(_å(cï))))hå(" +
  "eå(aå(_å(lï))))iï(eï(så)nÀ(oî))uå(eå(að)uæ)xÚyï(_À))yê('á(_V)_ê(aA(_A(dA(_A(sê))))bÍ(_Í(bê))eê(_ê(bá" +
  "hárává))fÍ(_Í(fê))hê(_ê(wÍ))kê(_ê(sê(_ê(_Í))))lê(_ê(fÍ(_Í(eêfê))pÍ(_Í(rê))uê(_ê(jÍ))))mê(_ê(_Í))nê(_" +
  "ê(eÍ))oCpê(_ê(sÍuÍ))rê(_ê(cÍdê(_ê(_Í))tê(_ê(_Í))))uÍ)aV(aAcÍhÍ(rV)oC)bê(aA)cÍ(cÍ(lÍ(iè))oCrè)dÍ(aAeá" +
  "rê)eV(aA(dA(sV))bÍdÍeÍ(dá(_Í))lêmÍoC(eê)uÍ)fAgË(rÍ(mè)zÍ)hê(oC)iÍ(_VaAdêeánê(nê(eÍ))oCrê(nê(cÍdÍtÍ))" +
  "têvê)kÍlÍ(aAcèhËpËrê(yÍ)sètÍ(aèiÍ(eË)))mè(aAeêgè(aê)nè(oË(aê))oCrêsè(mè(aË)pè(aË(aè)))zÍ)nè(dÍeêgËoC" +
  ")oV(_V(uA(_A(nVrV)))aAeá(nè)lêmÍnê(nê(aê(_VsV)))oCrêwÍ)pÍ(gËhÍ(nèoÍ(_Í(cè)))lèrètÍ(iè(_è(nÍ))))rÍ(_V" +
  "hÍ(uè)lèmèsètA(aèoÍ))sA(bècèdèeê(_ê(bává))hè(eÍiè(pè(sË)))lËmè(eÍ)oCrè(iê)sèuÍ)tè(cÍ(iè)eálè(eÍ)nêpÍ" +
  "rêxË)uAwê(aA)zÍ)zÀ(_À(tG)eÀ(cÓ)iÀ(zG(nÀ))lËuAzÀ(iÀ(iJ)uÀ(_AeAiA)))";
/** word:phone codes, for common words the tree gets wrong. */
export const EXCEPTIONS =
  "ability:giswgGt absences:ciEgyEgN absolute:ciEgwJG absolutely:ciEgwJGwt academy:gvckgxt accorded:gve" +
  "Dksk accuracy:cvMngEt accurate:cvMngG accurately:cvMngGwt accuses:gvMJNsN acquiring:gvLhDsz acquisit" +
  "ion:cvLgNsFgy acres:ovnN actual:cvjgLgw addition:gksFgy addresses:ckDmEsN adjusted:gubEGgk administe" +
  "r:gkxsygEGn administration:ckxsysEGDoFgy administrative:gkxsygEGDoGsK administrator:gkxsygEGDoGn adm" +
  "ired:gkxhnk admit:gkxsG admits:gkxsGE advances:gkKcyEgN advantage:ckKcyGsu advantages:ckKcyGsusN aeg" +
  "ean:sutgy aerated:sDoGsk affix:cpsvE afternoons:cpGnyJyN aided:okgk allow:gwf allowed:gwfk allowing:" +
  "gwfsz allows:gwfN ammunition:cxMgysFgy analysis:gycwgEgE analyst:cygwgEG anatomy:gycGgxt angel:oyugw" +
  " anticipated:cyGsEgCoGgk antigen:cyGgugy anxieties:czNhgGtN anxiety:czNhgGt apparatus:cCncGgE appara" +
  "tuses:cCncGgEgN appearances:gCsDgyEgN applicant:cCwsvgyG application:cCwgvoFgy applications:cCwgvoFg" +
  "yN apprehension:cCDsrmyFgy aqueous:ovLtgE arbitrary:bDigGDmDt argon:bDqby arouse:nfN arouses:nfNsN a" +
  "rranges:noyusN asserted:gEnGgk associate:gEAEtgG associated:gEAEtoGgk associates:gEAEtsGE assure:gFI" +
  "D assures:gFIDN attribute:cGDgiMJG audiences:bktgyEgN augment:eqxmyG august:bqgEG authentic:gHmyGsv " +
  "authenticity:eHgyGsEsGt authorities:gHeDgGtN authority:gHeDgGt averages:cKDsusN awkward:bvLnk axis:c" +
  "vEgE baby:ioit balances:icwgyEgN bedroom:imkDJx bedrooms:imkDJxN bended:imyksk benefited:imygpsGsk b" +
  "loody:iwbkt bows:ifN boxes:ibvEgN branches:iDcyjgN breakfast:iDmvpgEG breaking:iDovsz breath:iDmH br" +
  "eaths:iDmHE brigade:iDgqok businesses:isNygEgN businessman:isNygExcy calculated:vcwvMgwoGgk canada:v" +
  "cygkg capability:voCgiswgGt capital:vcCgGgw capitals:vcCgGgwN cares:vmDN cases:voEgN casted:vbEGgk c" +
  "aution:vbFgy cement:EgxmyG certain:EnGgy chances:jcyEgN chapel:jcCgw character:vmDsvGn characteristi" +
  "c:vmDgvGnsEGsv characteristics:vmDgvGnsEGsvE characterize:vmDgvGnhN characters:vcDsvGnN chicago:Fgvb" +
  "qA chore:jeD christianity:vDsEjtcysGt churches:jnjgN circumstances:EnvgxEGcyEgN civilian:EgKswMgy cl" +
  "atter:vwcGn climbed:vwhxk close:vwAE clothing:vwAlsz coffees:veptN collage:vgwbO collar:vbwn colleag" +
  "ue:vbwtq college:vbwsu colleges:vbwsusN colonel:vnygw colonels:vnygwN colonial:vgwAytgw comb:vAx com" +
  "bat:vbxicG combination:vbxigyoFgy combines:vbxihyN comedy:vbxgkt commanded:vgxcykgk comment:vbxmyG c" +
  "ommented:vbxmyGgk commenting:vbxmyGsz comments:vbxmyGE commerce:vbxnE commotion:vgxAFgy commune:vbxM" +
  "Jy communism:vbxMgysNgx communist:vbxMgygEG companies:vbxCgytN company:vbxCgyt comparable:vbxCngigw " +
  "compensate:vbxCgyEoG competence:vbxCgGgyE competent:vbxCgGgyG competition:vbxCgGsFgy competitions:vb" +
  "xCgGsFgyN competitive:vgxCmGgGsK complement:vbxCwgxgyG complex:vbxCwmvE complexity:vgxCwmvEgGt compl" +
  "icate:vbxCwgvoG complicated:vbxCwgvoGgk compliment:vbxCwgxgyG composite:vgxCbNgG composition:vbxCgNs" +
  "Fgy compound:vbxCfyk comprise:vgxCDhN compromise:vbxCDgxhN concentrate:vbyEgyGDoG concentrated:vbyEg" +
  "yGDoGgk concentrates:vbyEgyGDoGE concentration:vbyEgyGDoFgy concentrations:vbyEgyGDoFgyN concept:vby" +
  "EmCG concepts:vbyEmCGE concrete:vgyvDtG condemn:vgykmx condemning:vgykmxsz conduct:vbykgvG conferenc" +
  "e:vbypngyE confide:vgyphk confirm:vgypnx confirmed:vgypnxk confirming:vgypnxsz confirms:vgypnxN cong" +
  "ratulate:vgyqDcjgwoG congress:vbzqDgE congresses:vbzqDgEsN consequence:vbyEgvLgyE consequences:vbyEg" +
  "vLmyEgN consequently:vbyEgvLgyGwt consonant:vbyEgygyG constant:vbyEGgyG constitute:vbyEGgGJG constit" +
  "uted:vbyEGgGJGgk constitutes:vbyEGgGJGE constituting:vbyEGgGJGsz consulted:vgyEbwGgk contact:vbyGcvG" +
  " contacts:vbyGcvGE contemplate:vbyGgxCwoG contemplated:vbyGgxCwoGsk contemplates:vbyGgxCwoGE contemp" +
  "lating:vbyGgxCwoGsz content:vbyGmyG contents:vbyGmyGE contest:vbyGmEG context:vbyGmvEG continent:vby" +
  "GgygyG continuity:vbyGgyJgGt contour:vbyGID contribute:vgyGDsiMJG contributed:vgyGDsiMJGsk contribut" +
  "es:vgyGDsiMJGE contributing:vgyGDsiMJGsz contribution:vbyGDgiMJFgy contributions:vbyGDgiMJFgyN contr" +
  "ol:vgyGDAw controls:vgyGDAwN conversation:vbyKnEoFgy convert:vbyKnG converts:vbyKnGE convict:vbyKsvG" +
  " cooperative:vAbCnoGsK coordinate:vAeDkgygG coordinated:vAeDkgyoGsk corporate:veDCngG corpses:veDCEg" +
  "N correlation:veDgwoFgy correspond:veDgECbyk correspondence:veDgECbykgyE corresponding:veDgECbyksz c" +
  "ounted:vfyGgk courage:vngu courses:veDEgN cow:vf cowboy:vfiB created:vDtoGgk credits:vDmksGE crimson" +
  ":vDsxNgy crisis:vDhEgE culminate:vbwxsyoG curtain:vnGgy dallas:kcwgE dances:kcyEgN darknesses:kbDvyg" +
  "EgN debut:koiMJ deciding:kgEhksz decrease:ktvDtE decreases:ktvDtEgN deeply:ktCwt defeated:ksptGgk de" +
  "fect:ktpmvG defenses:kspmyEgN definite:kmpgygG definitely:kmpgygGwt definition:kmpgysFgy definitions" +
  ":kmpgysFgyN demanded:ksxcykgk democracy:ksxbvDgEt democratic:kmxgvDcGsv denomination:ksyexgyoFgy dep" +
  "osit:kgCbNsG desert:kmNnG designate:kmNgqyoG desiring:ksNhnsz desperate:kmECDsG determine:kgGnxgy de" +
  "termines:kgGnxgyN diameter:khcxgGn diarrhea:khntg differently:kspDgyGwt dilemma:kswmxg discouraged:k" +
  "sEvnguk discouraging:ksEvngusz discusses:ksEvbEgN diseases:ksNtNgN distances:ksEGgyEgN distributed:k" +
  "sEGDsiMgGgk distribution:ksEGDgiMJFgy distributions:ksEGDgiMJFgyN dragon:kDcqgy ears:sDN economic:mv" +
  "gybxsv economical:mvgybxsvgw edges:mugN elaborate:swciDgG eleven:swmKgy elicit:swsEsG embody:sxibkt " +
  "emphasises:mxpcEgNsN encounter:syvfyGn encountered:syvfyGnk encounters:syvfyGnN endeavor:sykmKn engl" +
  "and:szqwgyk englands:szqwgykN enough:sybp ensue:syEJ entire:syGhn entirely:syGhnwt envelope:myKgwAC " +
  "environment:syKhDgyxgyG environments:syKhDgyxgyGE equate:svLoG equation:svLoOgy equilibrium:tvLgwsiD" +
  "tgx essential:sEmyFgw essentially:sEmyFgwt establishments:mEGciwsFxgyGE event:sKmyG events:sKmyGE ev" +
  "entually:sKmyjgLgwt evidences:mKgkgyEgN examine:sqNcxsy excellent:mvEgwgyG excess:mvEmE exclamation:" +
  "mvEvwgxoFgy executive:sqNmvMgGsK exercise:mvEnEhN exercised:mvEnEhNk exercises:mvEnEhNgN exercising:" +
  "mvEnEhNsz exhausted:sqNeEGgk exhibit:sqNsisG exhibition:mvEgisFgy existence:mqNsEGgyE expanded:svECc" +
  "ykgk expectation:mvECmvGoFgy expedition:mvECgksFgy expenses:svECmyEgN experimentation:svECmDgxgyGoFg" +
  "y expert:mvECnG explanation:mvECwgyoFgy explanations:mvECwgyoFgyN exploit:mvECwBG exploration:mvECwn" +
  "oFgy extract:mvEGDcvG familiar:pgxswMn famous:poxgE favorite:poKnsG february:pmiMgLmDt fences:pmyEgN" +
  " filing:phwsz fill:psw filled:pswk finally:phygwt financed:psycyEG finances:psycyEsN finite:phyhG fi" +
  "tted:psGgk flexibility:pwmvEgiswgGt foliage:pAwsu forget:pnqmG forgets:pnqmGE forgive:pnqsK friday:p" +
  "Dhkt fully:pIwt furnishes:pnysFgN garage:qnbO geometric:utgxmGDsv gigantic:uhqcyGsv gm:utmx gospel:q" +
  "bECgw grabbed:qDcik gradually:qDcuJgwt graduation:qDcuJoFgy guam:qLbx guided:qhkgk handed:rcykgk han" +
  "dful:rcykpIw hanged:rczk hanging:rczsz headed:rmkgk heated:rtGgk hesitated:rmNsGoGsk hill:rsw hills:" +
  "rswN histories:rsEGntN history:rsEGnt hollywood:rbwtLIk holmes:rAxN homogeneous:rAxgutytgE honest:by" +
  "gEG honestly:bygEGwt horses:reDEgN houses:rfEgN hrs:ojbDmE hypothalamic:rhCAHgwcxsv hypothalamus:rhC" +
  "gHcwgxgE identification:hkmyGgpgvoFgy illinois:swgyB illuminate:swJxsysG immortality:sxeDGcwsGt impo" +
  "ses:sxCANgN impresses:sxCDmEsN inches:syjgN increases:syvDtEgN indifferent:sykspDgyG individual:sykg" +
  "KsugLgw individualism:syksKskJgwsNgx individually:syksKsuJgwt individuals:sykgKsugLgwN industries:sy" +
  "kgEGDtN industry:sykgEGDt infantry:sypgyGDt initially:sysFgwt initiate:sysFtgG initiative:sysFgGsK i" +
  "nquire:syvLhD installing:syEGewsz instances:syEGgyEgN institution:syEGsGJFgy institutions:syEGsGJFgy" +
  "N intention:syGmyjgy interference:syGnpsDgyE intermediate:syGnxtktsG intricate:syGDgvgG investigated" +
  ":syKmEGgqoGgk irons:hnyN isolated:hEgwoGgk japan:ugCcy jupiter:uJCgGn kisses:vsEgN knowledge:ybwgu l" +
  "aboratory:wciDgGeDt landed:wcykgk laos:wbAE laughs:wcpE laughter:wcpGn launches:weyjgN lb:mwit leade" +
  "d:wmksk leaped:wmCG lighted:whGgk linear:wsytn linger:wszqn literatures:wsGDgjnN loaded:wAkgk lobby:" +
  "wbit loses:wJNgN losses:weEgN lowered:wAnk lure:wID majorities:xgueDsGtN majority:xgueDgGt managemen" +
  "ts:xcysuxgyGE margin:xbDugy mature:xgjID meanses:xtyNsN mechanical:xgvcysvgw metropolis:xgGDbCgwgE m" +
  "exican:xmvEgvgy minded:xhykgk miracle:xsDgvgw misses:xsEgN missouri:xgNIDt molecule:xbwgvMJw monday:" +
  "xbykt mondays:xbyktN moon:xJy morality:xncwgGt mountain:xfyGgy mounted:xfyGgk mourn:xeDy mythologica" +
  "l:xsHgwbusvgw naked:yovgk narrative:ycDgGsK nation:yoFgy nations:yoFgyN naturally:ycjngwt nature:yoj" +
  "n nazi:ybGEt necessarily:ymEgEmDgwt necessary:ymEgEmDt nephew:ympMJ nevertheless:ymKnlgwmE nos:yeE n" +
  "ov:yAKmxin nuclear:yJvwtn nucleus:yJvwtgE object:biumvG objects:biumvGE obligation:biwgqoFgy observa" +
  "tion:biNnKoFgy observations:biNnKoFgyN occasionally:gvoOgygwt occupation:bvMgCoFgy occupied:bvMgChk " +
  "occupies:bvMgChN occupy:bvMgCh occupying:bvMgChsz official:gpsFgw officials:gpsFgwN oppose:gCAN oppo" +
  "sed:gCANk opposes:gCANsN opposing:gCANsz opposite:bCgNgG opposition:bCgNsFgy origin:eDgugy orthograp" +
  "hy:eDHbqDgpt owe:A oxygens:bvEgqgyN paces:CoEsN pacific:CgEspsv painfully:Coypgwt pansy:CcyNt parade" +
  ":Cnok paramagnetic:CcDgxcqymGsv parameter:CncxgGn paris:CmDsE partially:CbDFgwt participated:CbDGsEg" +
  "CoGgk particular:CnGsvMgwn paths:CclN pbs:CtitmE peculiar:CgvMJwMn pennsylvania:CmyEgwKoyMg performa" +
  "nces:CnpeDxgyEgN personally:CnEgygwt persuaded:CnELokgk philosophical:pswgEbpsvgw phony:pAyt physica" +
  "lly:psNsvgwt physician:pgNsFgy pitches:CsjsN please:CwtN pleased:CwtNk pleases:CwtNsN pleasing:CwtNs" +
  "z polices:CgwtEsN policies:CbwgEtN policy:CbwgEt political:CgwsGgvgw politician:CbwgGsFgy politics:C" +
  "bwgGsvE porches:CeDjgN porous:CeDgE position:CgNsFgy positions:CgNsFgyN posse:CbEt possibility:CbEgi" +
  "swgGt potential:CgGmyFgw poured:CeDk pouring:CeDsz poverty:CbKnGt prayer:CDmD precede:CDsEtk precedi" +
  "ng:CDtEtksz precision:CDtEsOgy predicted:CDsksvGsk prefer:CDgpn prefered:CDspnk prefers:CDgpnN prepa" +
  "ration:CDmCnoFgy preparations:CDmCnoFgyN present:CDmNgyG presentation:CDmNgyGoFgy presented:CDtNmyGg" +
  "k presenting:CDsNmyGsz presents:CDtNmyGE president:CDmNgkmyG presidents:CDmNgkmyGE prestige:CDmEGtO " +
  "presumably:CDgNJxgiwt prevented:CDsKmyGsk prevention:CDtKmyFgy priority:CDheDgGt probability:CDbigis" +
  "wgGt proceed:CDAEtk proceeds:CDAEtkN produces:CDgkJEgN product:CDbkgvG productivity:CDAkgvGsKgGt pro" +
  "ducts:CDbkgvGE profit:CDbpgG profits:CDbpgGE progress:CDbqDmE progresses:CDbqDmEgN prohibition:CDAgi" +
  "sFgy project:CDbumvG projects:CDbumvGE promise:CDbxgE promised:CDbxgEG promises:CDbxgEgN propagandis" +
  "t:CDbCgqcykgEG proposition:CDbCgNsFgy protein:CDAGty protestant:CDbGgEGgyG protested:CDgGmEGgk prote" +
  "sting:CDgGmEGsz providence:CDbKgkgyE pry:CDh psychological:Ehvgwbusvgw publishes:CbiwsFgN puff:Cbp p" +
  "urposes:CnCgEgN pushes:CIFgN quantities:vLbyGgGtN ragged:Dcqgk ratio:DoFtA ratios:DoFtAN reaches:Dtj" +
  "gN realistic:DtgwsEGsv realizes:DtgwhNsN rebel:Dmigw rebels:DmigwN recalled:Dsvewk recalling:Dsvewsz" +
  " recognizes:DmvgqyhNgN recollection:DmvgwmvFgy reconcile:DmvgyEhw recorded:DgveDkgk recording:DgveDk" +
  "sz recount:DtvfyG recovery:DgvbKnt reduces:DgkJEgN refer:Dgpn refering:Dspnsz refers:DgpnN reflectio" +
  "ns:DspwmvFgyN reflects:DspwmvGE refuse:DmpMJE regards:DsqbDkN registered:DmugEGnk registers:DmugEGnN" +
  " registration:DmugEGDoFgy regret:DgqDmG rehabilitation:DtrgiswsGoFgy reject:DtumvG rejected:DsumvGsk" +
  " relate:DswoG related:DswoGsk relates:DswoGE relating:DswoGsz relative:DmwgGsK relatively:DmwgGsKwt " +
  "releases:DswtEsN reliefs:DtwtpE religions:DtwsugyN reminded:Dtxhykgk removal:DsxJKgw replacement:DsC" +
  "woExgyG replaces:DsCwoEsN replacing:DsCwoEsz reported:DtCeDGgk reporter:DsCeDGn reports:DsCeDGE repr" +
  "esenting:DmCDsNmyGsz republic:DtCbiwgv republican:DsCbiwsvgy requirement:DsvLhDxgyG requirements:Dsv" +
  "LhDxgyGE reservation:DmNnKoFgy reside:DsNhk resisted:DsNsEGsk resolution:DmNgwJFgy respected:DsECmvG" +
  "sk responsibilities:DtECbyEgiswgGtN responsibility:DtECbyEgiswgGt responsible:DtECbyEgigw restaurant" +
  ":DmEGnbyG restraint:DsEGDoyG retention:DtGmyFgy retirement:DtGhnxgyG retires:DsGhDN retrieve:DsGDtK " +
  "revenge:DtKmyu reward:DsLeDk rolled:DAwk rolling:DAwsz rough:Dbp roughly:Dbpwt rubbing:Dbisz rugged:" +
  "Dbqgk ruin:DJgy rushes:DbFgN rustling:DbEwsz sacred:EovDgk salary:Ecwnt satisfactorily:EcGsEpcvGDgwt" +
  " satisfactory:EcGgEpcvGDt satisfies:EcGsEphN satisfying:EcGsEphsz saturday:EcGnkt saturdays:EcGnktN " +
  "savagely:EcKsuwt seated:EtGgk secretaries:EmvDgGmDtN secretary:EmvDgGmDt sensitivity:EmyEsGsKsGt sen" +
  "tences:EmyGgyEgN separate:EmCDgG sequences:EtvLgyEgN severe:EgKsD severely:EgKsDwt shakespeare:FovEC" +
  "tD shed:Fmk shoulder:FAwkn shoulders:FAwknN sighed:Ehk significance:EgqyspsvgyE significances:Esqysp" +
  "svcyEsN significant:EgqyspsvgyG signing:Ehysz simply:EsxCwt simultaneously:EhxgwGoytgEwt skies:EvhN " +
  "smooth:ExJl solder:Ebkn sometimes:EgxGhxN sophisticated:EgpsEGgvoGsk sources:EeDEgN souths:EfHE spec" +
  "ies:ECtFtN specific:ECgEspsv specifically:ECgEspsvwt specificity:ECmEgpsEgGt speeches:ECtjgN spiritu" +
  "al:ECsDsjgLgw staff:EGcp stages:EGougN stated:EGoGgk stimulated:EGsxMgwoGgk stirred:EGnk stomaches:E" +
  "GbxbjsN subject:EbiusvG subjects:EbiusvGE submits:EbixsGE substances:EbiEGgyEgN substantial:EgiEGcyj" +
  "gw substantially:EgiEGcyFgwt suburb:Ebini successfully:EgvEmEpgwt suited:EJGgk supplied:EgCwhk suppl" +
  "ies:EgCwhN supply:EgCwh supplying:EgCwhsz supported:EgCeDGgk sweetheart:ELtGrbDG swell:ELmw swelling" +
  ":ELmwsz swinged:ELszqk teaches:GtjgN technology:Gmvybwgut territory:GmDsGeDt theologian:HtgwAutgy th" +
  "eology:Htbwgut theorem:HsDgx theoretical:HtnmGsvgw theories:HsDtN therapist:HmDgCgEG thereof:HmDbK t" +
  "hicket:HsvsG thirty:Hnkt though:lA thrusted:HDgEGsk tied:Ghk tissue:GsEMJ tissues:GsEMJN tomorrow:Gg" +
  "xbDA tomorrows:GAxDAN tonight:GgyhG totally:GAGgwt tough:Gbp translated:GDcyNwoGgk transmit:GDcyNxsG" +
  " transportation:GDcyECnGoFgy treated:GDtGgk truths:GDJHE twentieth:GLmyGtgH typical:GsCgvgw typicall" +
  "y:GsCgvwt unable:gyoigw unaware:bygLmD uncertain:gyEnGgy uncle:bzvgw undermine:byknxhy understanding" +
  "s:gyknEGcykszN unexpected:bysvECmvGsk unmolested:byxgwmEGsk unstructured:gyEGDbvFnk upstairs:gCEGmDN" +
  " varieties:KnhgGtN variety:KnhgGt villages:KswgugN visual:KsOgLgw vivid:KsKgk wallow:LbwA wavelength" +
  ":LoKwmzH wavelengths:LoKwmzHE weaknesses:LtvygEgN weighed:Lok wisdom:LsNkgx with:Lsl withdraw:LslkDe" +
  " witnesses:LsGygEgN worship:LnFgC yearses:MnEsN yielded:Mtwkgk you're:MeD yours:MIDN";
