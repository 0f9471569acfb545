// Written by scripts/fit-letters.ts from the pronunciations of flite (CMU, see NOTICE). Do not edit.
/** One character for each of `PHONES`, in order. */
export const PHONE_CODES = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO";
/** Context letters in the order in which the tree asks for them. */
export const CONTEXT: readonly number[] = [1,-1,2,-2,3,-3];
/** What a letter can stand for, in phone codes; the tree names each by its place here. */
export const CHUNKS: readonly string[] = ["","A","B","C","Ct","D","E","Et","F","G","Gt","H","I","J","K","Km","Kt","L","Lb","Lg","Lo","M","MI","MJ","Mg","N","Ng","O","Og","b","bD","c","dx","e","f","g","gw","h","i","it","j","jg","jm","k","kt","l","lg","m","mE","mw","mx","n","ny","o","oj","p","q","qN","qO","r","s","t","th","u","ut","v","vE","vF","vo","w","x","xin","y","z"];
/** letter, chunk (A.. then À..), and in brackets the branches by the next context letter (_ is the word's edge). */
export const TREE =
  "'A(dA(eã)lA(eã)sA(eA(_A(hã)))vA(eã))aÉ(_É(eÉ(_É(lAsA))iÉ(_É(gA))mÉ(_É(_ÃdÃ))oApÃ(_Ã(aÉ)))aAbÉ(_É(bÅd" +
  "ÅeÉ(_É(rÅ))hÅjÅkÅlÉ(_É(eÛ))nÅsÅ(_Å(oÉuÉ)))bÉ(bÅeÛyÛ)cÉ(_ÅiÅ(iÉ)lÉ(_Û)uÅ)dÉ(bÅ)fÅ(lÉ(_Û))hÉ(iÅ(eÉ))jÅ" +
  "lÅ(aÉeÛiÉ(lÅ)lÉoÅ(_Û))nÉ(lÉ(eÛ(eÛ(tÉ))uÛ))rÉ(_ÅbÅsÅ)sÉ(lÉ(_ÛiÛ(eÛ(vÉ)))oÅuÃ)tÉ(_ÅiÉ(sÛ)lÉ(_ÛsÅ(eÛ))u" +
  "Å)uAyÉ(uÅ))cÅ(_É(aÅcÉ(_É(eÅiÅ))hÉ(_É(eÛ))kÅrÉ(_É(eÛ))tÅ)cÅ(iÉ)dÛeA(tÅ)fÅ(aÉeÛ(_Û(tÅ)rÉ)iÉ(_É(nÛ)))jÅ" +
  "(oÛ)lÅ(eÛ(_ÅaÉuÉ)iÛ)mÉ(kÅrÅ)nÅ(eÉoÉ)oA(tÅ)pÅ(eÛiÅ(sÛ))rÅ(eÛ(rÉtÛ(nÉpÉ))hÉ(tÅ)iÛ(cÉuÉ)lÉtÅ(aÉ)yÉ)sÅ(h" +
  "É)tÅ(lÉ)uÅ(yÉ)vÛ(cÅuÅ))dA(_Å(aÅ(_Å(pÉ))dÅ(_Å(rÉ))hÉjÉ(_É(eÅ))oÉ(_É(lÅnÅ))rÉ(_É(iÛ))uÉvÅ(_Å(aÉ)))bÅcÛ" +
  "(eÛ(aÉ)oÃ)dÅ(dÅ(eÃ))eA(jÉ)fÛgÅ(eÛiÉ)hÅ(eÛ)iÉjÛkÛlÅ(eÛ(iÉ)yÛ)mÅ(eÛ)nÉ(eÛ(iÅ))pÅ(eÛ)rÛ(_ÅdÅeÛ(mÅ)iÛ(_Û" +
  "(cÅsÅ)aÉeÅtÉ(nÛ))oÉ(oÃ)uÅ)sÅ(eÛoÉvÉ)tÛuÃ(eÛiÛ)vÛ(oÃ)wÛ(_Ã))eA(_A(oÅ)dÉ)fÅ(_É(gÅrÅ(_Å(aÉ))tÅ)eA(fÉtÅ)" +
  "hÛ(tÅ)oAsÛwÃ)gÅ(_Å(aÉ(_É(tÅ))eÛoÅ(_Å(_É))rÉ(_É(iÅ)))bÅ(eÉ)cÛ(oÃ)dâ(oÉ)eA(eA(rA(nÛ)))gÛ(_ÅeÛ(gÉtÉ))hÅ" +
  "(eârÉ)iÉ(eAoÅ)kâlÉ(_ÅeÉ(lÉ(_É(oÃ)râ))gÅsÅuÛ)mÅ(eÉ(mâ))nÉ(_ÅeÉ(aÉ(aâsâ)eÛoÃ)gÅiâsÅ)oApÛ(aÉ(_Û)eÛ(pâ))" +
  "rÅ(eâ(_ÛnÛoÉrÃtÛ(dÅ))iâ(tÅ)rÉ(fÛ))sÉ(aÃeÉ(_Ûiâ)gÅ)tÅ(eÉ(nâ(_â(eÉ))oÃsÛ)iÛ)uÉvÉ(uÛ)wÅ(eÛ(eÉoÉ))yÉ)hÉ(" +
  "_Ã(eÉ)eÅrÉ(mÃ))iÛ(_Û(rÕsA)dÛ(rÕ)fÛ(rÕ)gÛ(nÛ(aÕrA))hÕ(lÛnÛ)lÛ(nÛ(lA)rÕ)nÛ(rÕsA)pÛ(rÕ)sÛ(dÕ)tÛ(nÛ(fAnÛ" +
  "(_Û(uA)sÛ(uA))pArÛ(lAtA))rÕwA)wÛ(iA))jÉ(mÛ(eÉ))kÛ(_ÉeA(aÛ(pA)dÛeA(rÛ)sA(rA(_A(bÛ))))mÛ(eÛ(_Û(dÅ)))oA" +
  "tÛ(eÛ(_Û(dÃ)))vÃ)lÉ('A_É(bÅcÅeÉ(_É(xÅ))fÅgÅiÉ(_É(bÅeÛ))kÅlÉ(_É(_AiÅ))mÇpÅrÇsÇtÇ(_Ç(iÅ))vÅwÇ)bA(_ÉaÅd" +
  "ÇeÛiÉ(_Ã)lA(_Å(_ApArAsA))tÇuÉ)cÉ(cÅeÛ(oÅ)iÅ(iÉoÉ(tÅ))lA(_A(oÅ)iA(yA(hÉ))oÉsÅ)mÃoÅuÅvÅ)dÉ(lÅ)eA(iA(rA" +
  "(tÅ)))fA(cÅoÉsÇtÇ(nÃ))gÅ(_ÉoÉyÉ)hÅ(_ÉaÉeÛlÅ(_A(oÅ))oÛ(_Û(gÅ))pÉtÇ)iÉ(_É(tA(_A(aÉiÉrÉ)))iÉ(tÅ))mÉ(aÉ(" +
  "_É(dÅ)eÃ)eÛfÅiÉ(_É(nÃ)rÉ(tÅ))lA(rÉ)tÇ)nÉ(eÅ(rÉ)iÉ(iÅoÉ(tÅ))oÅyÉ(aÉ(sÅ)))oA(eÉ)pÅ(_ÉeÛ(_Û(sÅ))mÃ)rÉ(i" +
  "É(oÉ(tÅ)tÉ(aÛ))lÉ(_ÅeÉ(_A))nÃtÃ)sÉ(aÅeÛ(uÉ)lÉ(_Å)mÅtÇvÅ)tÉ(eÛ(_Û(nÅ))gÅiÉ(eÅiÉ(aÅcÅtÅ)nÉ(tÅ)rÅtÅuÅ(s" +
  "ÃzÉ))kAlÉ(_Å(_A)sA(aÉiÉ(nA))))uÉ(iÃ(dÉ(tÅ)sÉ(tÅ)tÅ(zÉ)))vÉ(eÉ(_Å)iÅlÅoÅuÅvÅ)wA(_ÉlA(_A(oÃ)sÃ)tÇ)xÇyÉ" +
  "(eÛ))mÅ(_Å(aÉ(_É(tÅ))eÉiÉoÉuÉ)cÅ(eÅ(_Å(_Û))iÉ)dÅ(_Å(aÉ)eÉ)eAfÉ(eÛ)gÅ(eÛ)hÅ(bÛ(sÅ)eÛ)iÉ(cÅeÉ(lA)oApÅ)" +
  "jÉ(_ÅeÛ)lÅ(aÉeÛ(_É)iÅ(bÛfÛ)uÉ)mÅ(aÃeÉ)nÛ(bÅeÛ(rÉ)iÅ(_Û)oÉ)oArÅ(aÉ(dÃ(tÉ))eÛ(aÅcÉeÉ)oÉ)sÅ(eÛ)tÅ(eÛiÅ(" +
  "iÉ)oÉ)wÅ(pÃ))nÅ(_Å(aÅ(_Å(sÃ))cÅ(_Å(iÛ))eÉ(_É(cÅ))iÅ(_Å(oÃ))nÉ(_É(iÅuÅ))oÅ(_Å(mÉtÉ))yÕ)bÅ(_ÉcÉdÅ(sÉ)i" +
  "Å(rÉ))cÅ(_É(_ÅsÅ(_Å(aÉ)))cÅ(aÉiÉ)eÛiÛsÉtÉ(_Å))dÉ(cÉ(_Å)dÅgÛ(_Û(lÅ))iÅtÉ(iÅ))eA(_É(lAmA)cÉdÅtÉ(mA))fÅ" +
  "(aÉcÅ(nÉ)tÅ(nÉ(rÅ)))gÉ(dÅgÅiÉ(rÉ(cÅfÅ)))hÅ(_É(tÉ(_É(_Å)))dÅ(cÉ(eÅ))eÛgÛ(_Å)iÅ(cÉ(cÅ))tÅ(cÅ(_É(_Å))pÉ" +
  "(oÅ))yÉ)iÉ(_É(tÉ(_É(sA)))aÅ(dÅ(pÉ))eÅgÅiÉ(pÅ)oÅ)kÉlÅ(_É(pÅ)cÉ(_ÅbÉ(hÅ)gÅ)dÅ(oÉsÉtÉ)eÛ(pÛ(tÅ))tÅ(lÉoÉ" +
  "uÉ))mÉ(_É(_Å)aÅ(eÉ)cÅ(rÉ)dÅgÅhÅiÅ(_Å(aÛpÉ)oÛuÉ(tÅ))lÉ(_Å)nÅoÅ(_Å(mÃ))pÅsÉ(_Å)tÅ(iÉrÉ)uÅyÕ(rÉ))nÉ(cÉ(" +
  "iÅ(eÅ(mÉ)))dÅiÅ)oApÅ(cÉeÛ(aÉ)iÅ(mÉ(oÅ))tÅ(uÉ)yÉ)rÅ(_Å(eÉ)cÉ(_ÅbÅ(eÉ)fÅpÅtÉ(eÉ(_ÅsÃ)))dÅ(rÉ)eÛgÛ(_Û(_" +
  "Å)aÅoÉtÛ(lÅuÅ)wÅ)nÅ(yÉ)tÉ(fÅgÅuÃ))sÅ(_ÉcÅ(iÉ)dÅ(uÉ)eÛtÉ)tÅ(_É(sÅ)cÉ(sÉ(eÉ(mÅ)))eÛ(nÛ(iÉ))sÉtÉ(_ÅsÉ(i" +
  "Å)))uÃ(cÉ(nÉ(eÉ(_Ã)))tÃ(sÉ))vÅ(cÅ(eÉiÉ)eÉiÅ(lÛ(sÃzÉ))tÉ(dÅ))wÃ(cÉeÛ)yÉ(kÅ))oA(hÛ)pÅ(_É(eÛrÛtÅ)cÅ(aÉ(" +
  "_É(bÛ))eÛiÅ(sÛ))eA(pÉ)gÛ(_ÅoÉ)hÅ(eÛ(cÅ)iÛ)iÉmÅ(lÛ)nÅ(sÅ(kÃ))oApÛ(aÃiÅ)rÅ(aÉeÛ(eÉ)hÅ(aÉgÅ(yÉ))iÉ(_Å)y" +
  "É)sÉtÉ(_ÅeÛpÅ)vÅ(oÅ(_Û)))qÉ(lÅ)rÃ(_Ã(eÃ(_Ã(aÕ))iA(_A(aÕeÕ))oArA(_A(oÅ)))bÃ(eÕiÕoÅrÅ(mÕ))cÃ(aÕcÕ(_Ã)e" +
  "Õ(_Õ(eAsA))iÕoÕrÅ)dÃ(_A(aÃ)dAeÕiÕyÕ)eA(mÃtÃ(_AnA))fÃ(eÕ)gÃ(_AaAdÃ(gA)eAiÕrÕyA)hÃ(aÕ(_A)dÃ(cA)eÕiÕrÕ)" +
  "iA(cÃiÕyÕ)kAlA(eÕ(uA)gÃiÕ(oA(sÕtÕ)uÕ(sAzA))kÃmÃvÃ)mÃ(eÕiA(_Õ(nA)iÕ)rÕyÕ)nÕ(_AcÃ(aA)lÃ)oApÃ(aÕ(eAmÕ(b" +
  "A)pA)dÃ(oA)eÕiÕoÕrÕ)rÕ(cÃ)sÕ(_AcÃdÃmÃ)tÃ(_Ã(rA)dA(eÃ)eÕiÕyÕ(nA(_A(uÕ))))uÕ(dArÇtÇ)vÕ(dA)wÇ(dA(_ÇaÇeÇ" +
  "(_A(rÇ))oA(sÇ))eÕiÕ)zA)sÅ(_É(_ÅhÅiÛ(_Û(dÉ))kÅpÅtÉ(_É(eÅ))yÛ(_Û(nÉ)))bÅ(cÃeÛiÛ(_Û(lÃ)))cÅ(_ÉeÛiÛsÅ(iÃ" +
  "))dÅ(_É)eA(_A(dÉrÉ)sÉ)hÉ(_ÅeÛ(cÉ(_É(_Û)))hÅnÅtÛ(gÅ))iÉ(_É(gÃ)iÅmÅtÅ)lÅ(_ÉeÛ)mÅ(_ÉoÛ)nÉ(aÛhÅtÅ(aÃ))oA" +
  "pÅ(sÅ(mÉ(iÅ))tÅ(_Å(eÛ)))rÅ(_ÉeÛiÛ(aÉ)oÉsÅ(rÉ)yÉ)sÅ(_ÉsÅ(iÉ))tÛ(_ÉkÅtÛ(aÅnÅ)yÉ)uÃvÉ(cÅeÛiÛtÉ(_Å))wÃ(t" +
  "Û)xÅ(_É))tÛ(_É(_ÅeÛhÅlÅmÅoÅ(_Å(nÉ))tÉ(_É(iÅ)))bÅ(eÛhÅ(_Å(eÛ))iÛ(mÅoÅ(oÛ))tÅ(_Å(aÉ)))cÛ(_ÅaÅ(_Å(sÉ))c" +
  "ÅeÛ(_Å(cÃrÛ)iÛ(_Û(lÉ)))hÅ(sÛ)iÛ(iÛ(vÉ))kÅsÅtÅ)dÛ(oÉ)eA(_A(rA(_A(gÛ)))cÛeA(hA(rÉ)mÛrÛ(dÛ(tA)nA))iÛ(_A" +
  "bAhApArÛ(nA(cÛ)))oÛrÉ(hÉ(iÅ)))fÅ(aÛeÛhÃ(_Ã(oÅ))iÉ)gÛ(eÛ(eÛ(sÉ))hÅiÛ(eÛ(vÉ)))hÅ('Å(wÃ)_Å(wÃ)eÛiÅ(_Û)r" +
  "Û)iÛ(eÛ(dÉ(dÛ)rÛ(_Û(pÉ)))iÛ(cÛ(cÅ)tÛ(vÉ))oÉ(dÉ(rÛ))rÉ)kÅ(eÛ)lÛ(_ÅcÅeÛ(iÛ(rÅ))fÅhÅiÛ(_ÅeÛ(vÉ)oÛ(lÉ)uÛ" +
  "(vÉ))nÅoÛ(pÃ(_ÛoÉ))sÅtÅuÛ(fÅ))mÉ(_ÅcÅeÉ(_É(_Û)eÛiÉ(dÛ)kÛlÛmÛnÛyÛ)hÅiÛ(aÛ(cÅsÉ)eÅ(zÉ)gÅmÅ(oÛ)oÅ(oÛ)rÛ" +
  "(vÉ)yÅ)rÛsÅtÅ)nÛ(aÉcÅeÛ(iÛ(lÉ)oÛ(lÉ)rÉ(dÛsÛ)uÉ)iÛ(_Å(vÛ)aÛ(cÅ)iÛ(vÉ)rÛ(oÅ(aÛ)vÉ))oÉtÉuÅ)oApÛ(_ÅcÅeÛ(" +
  "_É(nÅ))hÉ(_Å(oÉ)oÅ)iÛ(mÛ(bÅ))rÉ(_É(iÛ))tÅ)rÛ(_ÅaÅcÅeÛ(aÉ(dÛsâ)eÛ(_Û(dÉ)lÉ)fÉiÉtÛ(gÅ)uÛ(_Û(cÉ)lÉ))hÅi" +
  "Û(_Å(nÛ)aÛ(vÉ)cÅ(oÛ)eÛ(cÅvÉ)gÛ(fÅtÉ)rÅ(oÛ(iÅ)vÉ)tÛ(fÅ)uÛ(vÉ))oÛ(iÉoÉ(rÉ(cÛ)))sÅtÅuÉ(aÅgÅ(iÉ)rÅ))sÛ(_" +
  "ÅeÛ(_Å)iÛ(_ÅrÛ(lÉ)sÅuÛ(vÉ))uÅ)tÛ(_ÅiÛ(eÛ(vÉ)nÛ(vÉ)sÛ(cÅsÉ(oÛ)))tÅuÅ)uÛ(_ÃeÛ(dÉgÃqÉ(dÛ))iÛ(cU))vÛ(eÛ(" +
  "iÛ(_Û(rÉ)lÉ))iÛ(_ÅrÛ(sÉvÉ))oÉ(eÛ))wÇ(cÃhÃtÃ))uA(_A(nÅ)gA(gÛ)lA(gÅ(sA))rA(gÅ))vÛ(_É(eÅiÛoÉ(_É(cÅ)))bÉ" +
  "cÅ(aÅ(xÉ)eÛ(sÅ)oÉ)eAhÛ(eÅ(eÛsÛ)iÛ(_Å))jÃlÛ(aÅiÅ(sÃ))nÛ(aÉ(_Û)iÅoÉ)rÅ(aÉ(tÅ(sÉ))eÛ(tÅ))sÛ(aÅ(_Å(nÉ)))" +
  ")wA(_É(eAfÃkA)hA(aÉ)nÉ(_A)tA(aÉ))xÅ(oA)yÛ(dÛ(_Û(iA(_A(lÛ))nÛ(_Û(oA))rÛ(_Û(uA))sA))rÛ(eÛ(pA(dÛ)))sÛ(_" +
  "Û(sA(_A(eÛ)))eÃsÕ(sÛ)))zÛ(_ÅdÅ(eÛ)gÛ(iÉ(_Û))hÛ(aÅ)iÅ(iÛ(hÛ(dÅ)))jÅkÅnÃrÛ(iÉ(cÛ))))bÌ(_Ì(mA)bA(aA(lÌ)" +
  "eA(lÌ)iÌ(eAoA)oA(lÌ)uA(lÌ))eÌ(bÌ(tÉ)mÌ(dÌ(uA)rÌ(oAuÌ(sÌ(lA)))))iÌ(mÌ(nÌ(iAoÌ(gA)uA)))lÌ(bÉ)mÌ(cÍ)nÌ(" +
  "mA)pAsÌ(mApÍ)tÌ(eAuA(eÌ(oA)rÌ)))cç(bHcA(_HaA(eçiç)eA(eç)oA(iç(cA))uç(oAuA))eG(oG(aI)sAxA)hA(_A(aA(_A" +
  "(oç))eA(_A(mç))lçoA(_A(rç))rç)aA(_A(mç)eA(_çdçrç)rç)cçeç(_AeA)nA(oç(oA)rç)oçrA(aA(aç)eA(oç)iA(aç(nA)" +
  ")yA(aç))sç(_AaAeç(eA)iAtH)yç)iG(aG(aAoA)eG(aA(rI(bA))eAoAsG(dA))iG(aA(fA(rItI))eA(lG)oA)nG(aG(aA)eG(" +
  "aG(nÎ)))oG(aA(sA(tG))oA(sG))rG(aA)sAuG(aA)xA)kAlç(sç(eA(oç)))mHpHqAtç(iç(mA))yGzA)dÑ(_Ñ(eÑ(_Ñ(cAfAhA" +
  "(_A(tÑ))kApAsÑ(_Ñ(aAnApArAsA))xA)))cÑ(_Ò)dA(aA(yÑ))gA(oA(rÑ))iÑ(lÑ(eå))jAkAmÑ(nÑ(aÑ(aÑ(_A))))nÑ(eÑ(e" +
  "Ñ(wA)))tÑ(rA)uÑ(aå(lÑ)eÑ(cÑ(_å)lå(mÑ)rå)iå(eÑ)oÑ(lå))yÑ(dÑ(_Ñ(aA))))eA(_A(bA(_A(_ãyã))eã(_ã(fArã(_ã(" +
  "hA))yA))hA(_A(_ãsãtA(_A(_É))))mA(_A(_ãmã(_ã(eÉ))))wA(_A(_ã)))aã(_ã(rA(_A(_â)))bã(rÕ(_Õ(dâ))uA)cã(bAn" +
  "A)dã(dÕfÕrâ(nã)tÕvÕ)fã(râtã(_ã(hÕ)))gA(lãrâ)hÕ(_ãpãrA(_A(_âeâiâsâ)râsâ(sãtA))sã(pÕ)tãvÕ(_Õ(eã)pã))jÕ" +
  "lã(dã(_ã(_Õ))rA(câ(_â(uã)nA))sã(pÕ(eãiã))tÕ(cã))mã(dÕnã(_ã(tÕ))sÕ)nã(râ(iãuA))pã(râ(_A))rã(bAdÕ(_ã(_" +
  "ÕiÕyÕ)eã)fã(eA)kA(bA(fÕ)cãfãtã)lã(_ã(lâmÕ))râ(_â(rã)iA)sã(bÕtÕ(oã))tã(gAhÕ)uA)sã(rAuA)tã(dÕkA(_ã)lã(" +
  "sã(tÕ))râ(_â(_ÕiÕ)))wÕ(kãnãvã)yA(rA(_A(_âsâ))))bA(_ÕdÉ(tÕuÛ)eãfÕhÕlÉ(aAeâ)nÉ(uÕ)pÕrâ(_Õoã(oA)rÉuã(_ã" +
  "(tâ))yA)tA(rÉ)wÕ)cÕ(_â(hÕsÕ)bâ(kÕ)dâ(_ÕaÉ(_É(dÕ))eâ(eÉ)iâ(_â(mÕsA))kÕoÕ(_Õ(mã)))eã(hã(sA))fÕ(tÕ(rÕ(_" +
  "ÉlÉ)))hÕ(aÉ)iAjÕ(tÕ(bÕ(_Õ(uâ)sâ(oÕ))))nÕ(dÉeÉ(nÕ)rÉ)pÕ(iÕ(sÕ(fÕ(nÉ)))uÕ(_â))rÕ(aã(oApÉ(uã))eâ(_É(nãp" +
  "âsâ)pÕ)iã(_É(pâ)pã(oÕpâsâ))lã(pâ)oÕ(_Õ(iãnãuâvâ)pã)rÕ(_Õ(iâuÉ)iA)uâ)sÕ(eâoÕ(oÉ)rã(eÉiA)uâ(_â(lÕ)rÉ))" +
  "tÕ(hÕ(aÉ))xÉ(rÕ)zA)dA(_Õ(eã)bA(_A(_Õ)dÕeãiãrÕsÕ)cJ(eã(eã(nÉ))iãuã)dÉ(_É(aâ(_â(fÉ))dÉ(_É(iâuâ))eÉ(_É(" +
  "câ))iâ(_â(oÉvÉ))lÉ(_É(eâiâ))nÉ(_É(aâiâoâ)))iÕuâ)eã(_ã(cA(_A(cã)))eã(cA(dA(cã)))iã(cA(nA(cã)))sã(cA(_" +
  "A(cã))))fÕ(_J)gA(lÉyÉ)hJ(_J(gA(_A(uJ))tA)dÕgÕrãsÕuÕ)kJ(aÕlÉnÉ)lA(_A(_Õ)gÕ(wâ))mA(aÕ(oA)dÕiã(_Õ(aãeâo" +
  "ãuã)eÉ(aã)oÕ(aã))lÕyÉ)nA(iÉlÉsÉ)pJ(aÕdÕeãiã(_ÕxÉ))rA(_A(_ÕdÉfâtÉ)aÉcÕdÕeã(_ã(eâ)pÕ)hÕiÕ(_ãgãpâ(sã))l" +
  "ÉnÕoâ(_ãoA)sÉuÉ(_É(nâ)))sA(_A(aJnJpJrJsJ)aâeãiÕuâ)tÉ(_É(aÉ(_É(bâgâlâtâuâ))eâ(_â(lÉrÉ))hâiÉ(_É(râuâ))" +
  "lânÉ(_É(uâ))oÉ(_É(oâ))pÉ(_É(eâuâ))râ(_â(aÉ))sÉ(_É(oârâuâ))tâ(_â(oÉ))uÉ(_É(mâ)))lâ(iÉ)nâ)wA(dÕeãnÕ)xJ" +
  "yA(_A(aA(_A(sÕ)))))eA(cã(dã(cA))dA(dã(sA))fA(_ã(_A))hã(dA(nã)lA(wã(_A(_ã)))rA)kA(pA(_A(eã)))rA(_A(hã" +
  ")mA(pã)nA(_ã(fA))xã)sA(cã)tA(lãnA(eã)pã)uã(nArA))fâ(_â(fâ(_â(aÕlÕoÕ)))cAdâ(iâ(nÕ))eãhÕiAjÕkAlÕ(iAuA)" +
  "mA(aÉ)nÉoA(fÉ)pArÉ(eÕiÉ(oA)oA(_É(cã))râ(iAoA)uÉ(_É(eãgÕnâtâ)aA))sAtA(aÉ)uA)gÕ(_ã(gÕ)bâ(_ÕgÕ)dâfAiAlÉ" +
  "(_ÕaÉ(_Õ(lã))eÕ(iÉ)gÕiÕ(_Õ(tÉ)lã(tâ))rÉ(lÕ)sÕ)nÉ(aÕlÕ(_Õ(eÉ))rã)rÕ(aÉ(_É(iâ)sâ)eãiÕ(_Õ(oã))oA(oA(nÉ)" +
  ")râ(oA))tÉ)hâ(bâ(aâ(sÉ))eãkAlAmArã(eâ(oApâ(nâ(mã)))oA)sAvã)iA(bãdA(tã)eãhA(rÕsã)rA(mãnã(eA)tã))jâ(_â" +
  "(aA)jÕlArâ(uÕ))kã(eã(_ã(hA))iArAsA)lÕ(_â(bÕdÕeâ(_â(gÕmÕpÕvÕ))lÕmÕsÕ)aAbÕ(_ÉaâeÉiâ(aÉ)oâsÉ)cÕ(_ÉaAeÕ(" +
  "_Õ(sÉ)iA)iÉlÕ(nÉxÉ)yA)dâ(_ÉeÕ(_Õ(tâ)oÉ)iâ(_â(cÕ)iÕ(nA)nÉoÉ)pÕsÉtÕyA)eã(_ã(tA)eã(râ))fÕ(eAiA(_ã(cÉ))y" +
  "A)gÉ(dÕiÕyA)hÕ(_ÉeÉ(_Õ)iãlÕ(_Õ(oÉ))oÉ)iA(_ÉaÕ)kA(_ÉeÕsÉ)lÕ(yA)mÕ(_ÉaÕ(oA)iÉyA)nÉ(_É(nÉ(_É(oÕ)))eAiÉ(" +
  "oA)lÕyA)oÕ(eâ)pÕ(eÉiâ)râ(_Éaâ(_ã(xâ)iArÉ(tÉ(eâ)))eÕ(_Õ(aãnâ)aAiA)iâ(_â(cÕsÕvã)eÉiA)lÕoãsÉyA)sÕ(_É(sA" +
  ")eÉ(uA)fÕ(nÉ)iÉoÉsÉyA)tÕ(aAlÕ(nÉ(iÕ))oÉyA)uÉ(lÕtAyA)vÉ(aÉ(eÉ(nA))eÉ(aÉ(nA))oÕ(_ÉrÉ)vÕyA)wÕ(_ÉeÉsÉ)yÕ" +
  "(iA))mÕ(_Õ(aâbÕ(_Õ(eâ))eâiÕ(_Õ(sâtâ))oâ)bâcA(bÕeA(_É(tÕ)))dÕ(aâ(aAeÉ)eânÕ(nÕ(aÉ))oÕ(_Õ(lârâtâ))uâ)eã" +
  "(pÕ)fã(iÕ)gA(iÕ)hÕ(aÉeã(eÉ)oã(_ã(rÕ)))iAlÉ(aA(bÉ)eÉ(gAtA)iÕmÕoÕ)nã(aÉeA(eÉ)iã(eÉoÕ(aã))pâyÉ)oÉ(_A(pÉ" +
  "))râ(_Éaâ(_â(kã)oApÕ)bÕeâ(_â(dÕ)cÉiApãtã(nÉ)uA)iã(eÉpÕ)nÕoã(_ã(nârâtâ)eÉtÕ)pÕ)sÕ(aA(_â)bÕ(nÃ)eA)tÕ(_" +
  "É(sÉ(_É(_Õ)))aÉeA(_É)iÉpÕ(nÕ(lÉ))sÉ)vA(bÕ)zA)nÕ(_Õ(aÕ(_Õ(câ))gÕ(_Õ(lârâuâ))oâsÕ(_Õ(eÃ))tÕ(_Õ(hâ))uâ)" +
  "bÕ(dÕ(kâ)iâ)cÕ(aÉcÉeãsÕ(iÉ)tÕ(eÉiÉ(eÕ)nÉ(iÕ)oÉrÕ(sÉ)sÉ))dÉ(dÕeÉ(uA)iâ(aÉrÉ)mÕoâsÕ(iÉnÕ(aÉ)rÉ)tÉ(_ÕiÕ" +
  "(_ÉlÉsÉ))uâvÕyâzÕ)eã(_ã(bâ)aã(râ)fâ)fÕ(_ÉiÉ)gÉ(dÕ(eÉ)eÕ(oÉ(oã))iã(oÉyÉ)tÉ(_Õ)uÕ(_Õ(sã)))hÕ(_É(_ÕtÉ(_" +
  "É(_Õ))wÕ)aÉeÉiÉoÉ(pÉ(tã))sÕ(cÉ))iÉ(dÕ(fA)nÕtÉ(rÕ(_É(oÕ))))kÉ(dÕnÕ)lÉ(aÉ(lâ)dÕeA(rã)gÕ(lÉ)iÕ(_ã)nÕsÕt" +
  "É(_ÕeÕpÕ))mÉ(_É(_Õ)aÕcÕdÕ(mÕ(aÉ))eAiãsÕ(oÉ)tÉ(_ÕaÉ(aÕ)eÉ(aÕeÕiÕ)iÉ(aÕeÕiÕ)mÕ(aÉ)oÉ(uÕ)rÉ(oÕ)tÉ(aÕ)uÕ" +
  "(_É(cÕ)sÉ)))nÉ(eAtÉ(iÉ(aÕ)))oãpÕ(_É(_Õ)eÉ(_Õ)hÉiÉlÉsÕ(mÉoÉpÉ)tÕ(rÉ))rÕ('É(eA)_Éaã(gÉ)cÉ(aÕdÕfÕtÕwÕ)e" +
  "A(_âpÉ)tÉ(_ÕeÉ(iÕ)pÕ))sÕ(_É(sA)cÉ(sA)eAfâgA(iâ)iã(sA)sÕ(oÉ)tÕ(bÉeÕ(lÉ)))tÕ(_É(_Õ)aÕ(_Õ(cÉ)nÉsÉ)cÉ(sÉ" +
  "(iÕ))eÉ(_ÕeAiAuA)iÉsÕ(aÉhÉrÉsÉ(iÕ)tÉ)tÕ(aÉeÕ(_É)oÕ(_É)sÉ(iÕoÕ)xÕ(sÉ)))uÉ(eAtÉ(qÉ(iÕ)))vÕ('É_ÉaÉeA(_Õ" +
  "nãrã)iã(eAuÉ)lÉnÉsÉtÕ(eÕ(eÉ(rÕ)hÉ)nÕ(oÉ))uÉ(_ã))xÉzÉ)oã(cAdã(uA(iã(tA)))gA(gãlãmã)hã(rã(tã(yâ)))jÕkA" +
  "lã(pÛ)mArã(fAvA)tã(uã(hA)))pÕ(_Õ(iÕ(_Õ(pâ)))dâ(eâ(_â(rÛ))oÉ(_É(râ)eÕ)tÕuÕ)eã(_ã(hAtA)lA(dã)sã(hA))lÉ" +
  "(lAtÕ)rã(aã(_ã(iâ)cÕ)eâ(_â(rÕtÕ))lâ(_â(aãeã)iA)oã(pÕ)rÕ(_ã(eÕ)tÉ)uã(_ã(tÕ)pÕ))sÕ(hÉ)tÕ(oA))qâ(_â(uâ(" +
  "_â(aã)))dÉrã(uã(_ã(eâ)))sÉ(uÉ(_ã)))rA(_â(iÕnArÕ)aÕ(aâ)bA(aA(_â)iA(iâ)rÕ)cA(eÕ(nâ)iÕ(yA)tA(nA(oÕ)))dA" +
  "(eA(_Õ)iA(_A(dâ))rÕ)eâfA(eA(râ)rÕ(eA))hA(aÕ(pA)eÕ(_âdâoâpâtÕ(dA))iÕ(tA)oârÕ)iA(rÕ)kA(yA(_Õ))lA(iA(cÕ" +
  "))mA(eâ(mA)iÕ(mAyA)rÕ)nA(rÕyA(oÕ))pA(iâ(_â(lÕpAsÕ)aAmâ(nA)sÕ(nA)uA(oâ)xÕ(eâ)))rA(eã)sA(iâuâ(iA))tA(e" +
  "A(sA(oÕ))iA(aâ(nA)cA(aâ)eâ(nA)iânA(oâ)râsA(aãcÕlÕoâ))rÕ(eAnA(oÕ)))uA(uÕ)vA(eA(eA(_âlâ))iA(_Õ)yA(_Õ))" +
  "zA(oâ))sA(_Õ(cÕ(_Õ(aâ))pâsÕ(_Õ(eâ))tÕ(_Õ(aâ)))bâ(_A(_Õ)cÕeâ(_â(eÕ))mÕtÕ(_Õ(oâ)))câ(_â(aÉeÉiÉ(_É(dâ))" +
  "râ(_â(eÉ)))eAsÕ(eÕ(aA))tÕ)dA(câ(nâ(eÉ))eâiâkÕoÕpâ(_â(eÕ)iA)sA(_â)tâ(_â(iÕ)iAoÉ))eã(_ã(yA)eA)fÕ(_A)gâ" +
  "(_â(aâ(_â(_ÉdÉmÉpÉsÉuÉvÉwÉ))dâ(_â(iÉ))eÉnâ(_â(aÉ))rÉ(_É(eâ)))tÕ)hâ(_â(câ(_â(tÉuÉ))tA)eã(tã(sÉ))hAiÉ(" +
  "_ÕdãoãtÉ(sÉ(_ã)))mAtÕ(cÕ(rÉ)tÉ))iA(_A(cA(_A(eã)))cÕeA(cã))jÕ(uã(_ã(iÕ)))lA(cÕ(eÉ)hÕiãsA(_ÕbÕeA(_A(hÕ" +
  ")))tÕ(iA))mA(eA(aã)hÕiA(eÉ)sÕtÕ(oÕ(eA)))nA(cÕeãiã(eÉ)sA(rA(eâ(aA)))tÉ(_Õ))pA(sÕtÕ)rÕ(_AaãcÕ(_Õ(iâ)pÉ" +
  ")eâ(_â(aãtã)oApÉ(nÉ(_Õ)))hÕ(_ã)iâ(_â(dÕ)pÕ)oã(_ã(nÕrâ)rÉ)pâ(_â(iÕ)rÉtÕ)sÕ(gÕ(_Õ(nA)mA)tÕ(_A(sÕ)))tÕ(" +
  "_Õ(aãoârã)eÉ(iÕ)oÉ(aA))uâ(pã(mâ)))sâ(_â(aÉ(_É(câeâ))dâ(_â(nãrÉ))gãiâ(_â(aÉrÉ))oâ(_â(oÉ))sA(_A(eÉoâ))" +
  "tâ(_â(rÉ))uâ(_â(aÉfÉ)))eAsÕ)tA(qÕsÕ(sA)tÕ(aÉoÉ(_ÕsÕ)))uA(sÕtÕ)vA(sÕtÕ(iÕ(oA)rÉ))wÕ(_A)xâ(_â(aâ(_â(tÉ" +
  "))eÉ))yÕ(_Õ(eA)iA)zâ(_â(iâ(_â(sÉ)))))tÕ(_Õ(eâ)bÕ(_Õ(bA)hÕ(aÉ)râwâ)cÉ(eÕiã(sÕ))dâ(oÕ)eãfÕ(eÉiA(_Õ)yA)" +
  "gÕ(_Õ(dÉrÕ(_Õ(aÉ)))aAeÉ(rA)iÉ(oÕrÉ(cÕ))sÕ(dÉ))hÕ(_Õ(cA)eÕ(tÉ))iÉ(tÕ)kÉ(cÕoãtÕ)lÕ(_É(_Õoâ)aÉeãiã(hÕ)o" +
  "AsÉ(_Õ))mÕ(eÉ(_ãiã(rã(rÉ)))hA(_Õ)iÕ(oA)rÕ(mÕ(yÉ)oÕ(yÉ)))nÉ(_É(_Õ)eAiÕ(gÉ(cÕ))tÕwÕ)oÉpÉ(aÕeÉ(_ãmÉ(_ãd" +
  "ãsã))iÉ(mÕ(nã))oÕrÉ(_Õ)tÕuÕ)rÕ(_É(fÕgÕ)aâ(cÉ)eã(_Õpã(dÉrÉ))hãiÕ(_â(cÕnÕ)cã(oã(sÕ)))oârã(_ã(oÕ))tÕ(pâ" +
  ")uâ)sÕ(eÉiÉtÕ(uÉ))tÕ(rAtâ)uÕ(oA)vÕ(_ÉoãsÉ))uA(rã(dA)sA(mã))vÕ(_Õ(aâeÕ(_Õ(_ãnã))iÕ(_Õ(lã))oâ)dâ(aÕiâ(" +
  "_â(aãlÕ)uA))eã(aâ)fãiAlÕ(aÉeÕ(cÕ(lã))iÉ(_Õlã))nÕ(eÕ(uã))pArâ(aâ(_ã)eâ(_â(lÕnÕ)oÕ)iã(_ã(sâvâ)pã(sÕ))o" +
  "Õ)tã)wA(bâeãrA(aârã))xâ(_â(câ(_â(aÕoÕ))eâ(_â(cÕ))hâ(_â(oÕ)))dÕ(aâ)hÕlÕ(iÕ(fÕ(oã)))mÕnâ(iÉoÕtÕ)oÉrÕsÕ" +
  "tÕvÕ)zA(bÕdâeA(eã(hAuA))))fÝ(_Ý(fÝ(_Ý(iÝ(_Ý(lAtA))))oÝ(_Ý(_OeO)))aÝ(fÝ(iA))eÝ(fÝ(cÝ(aA)nÝ(iA)rÝ(aA))" +
  ")fA(aÝ(_AiÝ(eArAtA)lA(_Ý)oÝ(cA)sA)iA(_A(lÝtÝ)eA(dA(rA(nÝ))tÝ))uA(lA(mÝ)))iÝ(fÝ(lArA(aA(mA(eÝ)))xA(uÝ" +
  ")))lÝ(fÝ(eÝ(uÝ(rA))uÝ(aA)))oÝ(fÝ(rA(eÝ))))gï(_ï(aÞeÞgÞiÞmæoÞuÞ)aÞ(gÞ(rÞ(eA))lÞ(eå))bï(eÞ)eå(_å(aÞlå(" +
  "_å(dÞ))tÞ)aå(nå(hÞ)rå(eÞ))eå(rÞtå(bÞ))gÞ(rÞ(aÞ(aå)iA(_Þ(rA)))så)nå(då(iï(_ï(lÞså))oï)rÞ(aå(_å(_Þ))eå" +
  "iÞ(_ï(fÞ))))oå(tÞ(lå)yÞ)rå(tÞ(eåoÞ(iå))))gA(aA(eA(rÞ(dÞ(_A)))iÞ(lA)lA(_Þ(oA))rA(_A(eÞ)))iA(eÞ(bA)lA(" +
  "wÞ))uA(eÞ(hArA)iA(lÞ)lA(nÞ)))hA(_ÞfÞnïrÞ)iå(_Þ(aånå)eå(nÞ(rå))gÞ(nÞ(aA(gA(lÞ)))sA)lå(rÞ)nå(nï(aåeåuå" +
  "))rå(vÞ)sÞ)lÞ(nÞ(yï))mÞ(_ædånï)nÞ(_A(pæ)aÞ(eÞ(pA))iA(aÞ(oA)eA(sA(eÞ))iÞ(sÞ(nA))oÞ)nï)oÞpÞrÞ(gÞ(eA(aA" +
  "(gÞ))))sï(aÞeÞgÞiÞmæoÞuÞ)uÞ(nÞ(eï))wÞ(nï)yå(gÞrå(lÞ))zÞ)há(_I(aAcÎ(_Î(aÎ(_Î(mA))sI))gA(_A(uA(_A(aÝ))" +
  "))oApÝsI(_I(tÜ))tLuA)aá(cÎ(eAnÎ(cAeA)oArÎ(_Î(aA)))gAkApÝrá(gA)sItL(iAnL(_L(_Ó))tÓ)wAxA(lá))bA(cÎsItL" +
  ")dL(cÎ)eá(cÎ(_A(iIuI)aÎ(aAsI)dÎ(sA)iAmArÎ(sI)sÎ(rÎ(tA))tI(tÎ))eá(mA)gA(aádA(uÝ))pÝ(aÝ(uá))rá(tAuA)sI" +
  "(aI(iá))tÓ(aL(eá)cLdÓ(aÓ(rL))iÓ(aL)lL(rÓ)mL(_Ó(eL))nL(_Ó)oLrÓ(_L(eÓ)nLoÓ(aL))sL(_Ó(iL)aÓoÓ(iL))tL)wA" +
  ")fL(cÎgA)gÎhL(cÎ)iI(_áaácÎ(aAcÎ(yA)nÎ(aÎ(eIiI))tAzI)eágA(nA(uÝ))iAmánáoápÝrAsI(rA)tL(nL(aÓiÓoL(gL(oÓ" +
  ")))sÓ)wAxA)lA(cA(iÎ)pÝsItL)mI(_áaAcÎtÔ(aLiÓ))nA(cA(eÎ)sItÓ)oá(_á(ná(_á(oA))uá(_á(rA)))cA(cÎkÎmÎoA(_Î" +
  ")pA(_Î)sÎ(eA))gA(uA(ná))lA(uá(iA))pÝ(lá(rÝ)nÝ(oÝ(eA(rÝ))))rá(eA)sI(nApI(sá)tI(tÎ))tL(lL(oá)mÓ(_A)oás" +
  "L(_Ó))wá(aAoA)xA)pL(_Ü)qLrL(_ÜcAgApÝsI)sL(aAcÎgA(_A(uA(_A(aÝ))))pÝtL(_L(uÓ)))tA(tL)uá(cÎ(aAtI)pÝrAsI" +
  "tL(sL(_Ó)))wL(cÎgAsI)yá(cÎ(_Î(rA)mA)pÝrAsItL(_L(rÓ))wA))iâ('Ë_ã(_ËaËbËeËhË(_Ë(cã)))aã(cI(nI(uÉ)rãtã)" +
  "dã(bËgËlËmËnã(_Ë)pËrË(nã)tã(_Ë))fË(_ã)gÉ(nÉ(_Ënã)sã)hã(tË)iÉlV(bËdãmV(rÉ)nV(eã(cË)oãpËuã)rV(_Ë)tã)nã" +
  "(_V(aV(_V(mã)))lã(eË))rã(gâlã(tã(_ã(_Ë)sË))mã(tË)nã(tË(_ã)))sÁ(nÁ(iã(_Á)sI)sã)tã(_IlÉ(aã(_I)iInÉ(iãl" +
  "I)rI)nI(nãsÉ(iã))))bÉ(bâ(lâ(_â(eË)))cÉ(iâ)fËgÉ(bâ)hâ(eË)lâ(eâ(aÉ)iÉlâ(lÉ)rÉ(_Ëiâ))nÉ(bâ)râ(aËeËiËlÉ)" +
  "sÉ(eËiÉ(nÉ(lÉ(eâ))))tÉ(oâuâ)vË)câ(_Ëbâ(eËyË)dâ(aÉ(eÉ(tÉ(râ))nÉ(pã)oâ)eÉ(_Ë)iÉ(uâ)tâ(nË))fâ(aÉ(iÉ(lân" +
  "âtÉ(mâ)))eÉ(iÉ(_Ë))uÉ)hâ(aâ(cÉ))lâ(aÉ(bÉ(nâ)eâ(tÉ)oâpÉ(nâ))eË(oã)hãiâ(oâ(eÉsÉ))oÉyÉ)mâ(aâ(eÉoâ(lâ(tÉ" +
  ")))rË)nâ(aâ(iÉuÉ)eË)oA(_âiA(tÉ)sâ)pâ(aâ(yÉ)eÉ(sË))râ(aÉ(iâ(lâ(tÉ))oâtâ(tÉ))eËiâ(pË))tâ(aâ(cÉsâ(tÉ))e" +
  "Éiâ(aÉcÉnâ(sÉzÉ))lÉ(sâ))uâ(eAiÉ)vâ(eÉ(_ËeË))wâ(eË))dË(_Ë(iâ)aAbâ(eËiË)cË(_ÉeË(cÉnÉ(_Ë))iË(câ))dâ(_â(" +
  "nÉ)aÉeË)fÉ(dâeÉ(nÉ(lâ))gâ)gâ(_É)hË(_âdâ)kâlÉ(eË(lÉ)iâ(sË))mâoApÉ(eÉ(sË)iâ)rË(_â(uÉ)dâgâ(tÉ)iâ(_â(nË)" +
  ")oÉ)sË(eË(eÉ(_ËdËsË)nâ(_ËsË)oâ)iâ(eË)uÉ)uË(_Éaâ(gË)sÉ)vâ(eË(eÉoË(nÉ))iË)wË(oâtâ)xÉ(eË))eã(cã(nI(nÉsË" +
  "(cË(nI)))sã(eI)tË)dã(_ã(_Ë)dã(_Ë)rAsã(_Ë)tË(_Ë(hã)))fË(lãnãrË(_â))hã(rË)lã(_ã(_Ë)dËnã(cË)râ(pËrã)sË(" +
  "iãlãoã)uA)mã(râ)nã(dã(eË)lVnVsã(eË))pã(dËrâ)rã(dã(cËdËtË)nã(fA)sã(cËtã(_ã(_Ë)))tË)tã(_ËnI(nÉ)sã(_Ë))" +
  "uË(sã)vV(_ãdãnãsãtã))fÉ(_âbâcâ(eâ(uÉ)iâ(aÉ(câ)eâ(eÉ)uÉ)yÉ)dâ(iÉyÉ)fâgâhâkâlÉ(eË(oâ)fâtâ)nÉ(eÉ(kË)fâi" +
  "É(gâ(eÉ)))rÉ(eËfÉ(_âgâ)lËtâ)sÉ(tâ)tÉ(fâiÉ(nÉ(câ))lË)wË(tâ))gË(_âaAbâcâdâ(eËmËrÉ(_Ë))eÛ(hÛ(hË)nÉ)fâ(h" +
  "Ë)gâ(aË)hË(aâ)jâlË(aÉ(_Ë)eÉ(bËlÉ(râ))iâ(bË)nË(_â)rÉ)mË(rÉ(_Ë))nË(aâmâ)oApârâ(aÉ(bâ)hË)sË(nË(_â(_ËeËs" +
  "Ë)eË(aÉ)nË(iâ)))tÉ(eâhËmâuã)vâ(aÉ)wâzâ)hË(lã)iâ(aË)jËkË(nâtä)lâ(aAbâ(aÉeãiâ(aâ(zÉ)oÉ(tâ)))câ(_É(aâ)e" +
  "É(nË)sÉ)dË(eÉiâlâyÉ)eÛ(aãiã)fâ(eË)gâ(aÉ)hâ(aâ(iÉ)dËeËiâ(iÉ)oÉyÉ)kâ(yÉ)lâ(aË)mâ(aÉeË(iÉ)iâ(aâ(eÉ)sË)y" +
  "É)oApâ(_ÉeËiËoËyÉ)rÉ(lâ)sâ(eË(sÉ)oËyÉ)tâ(aÉeÉ(_ËnËxË)iÉ(sâuÉ(tâ))yÉ)uâ(_ÉeËiÉ)vÉ(eAiÉ(iÉ(aâ))lâ)wâ(d" +
  "Ë(eâ))zÉ)mâ(aAbËcÉ(iâ)dâ(eÉ(_â(tË)))gÉ(mâ)lâ(aËbË(_â)eÉ(bË))mË(iâoâ)nÉ(aÉ(uâ)bâpâ)râ(aË(gâ(gÉ)pË(nÉ)" +
  ")eÉ(cËoâpË))sâ(iâ(sâ(sÉ)))tÉ(bâeË(nÉ)iÉ(_Ë(dâ)nâ)uâ)xÉ(eË))nâ(aA(_A(tA(_A(pÉ)))lA(tÉ)oÉsA(tA(_A(pÉ)i" +
  "É))tA(tÉ))bâ(_ÉaÉdËeË(aÉ)iËoË)câ(aÉeÉ(_â)nÉ(_â)oÉ(râ))dâ(aÉeã(_Ë)oÉ)eâ(_Û(tË)eÛ)fË(_âaÉ(_É(lË))gâiÉ(" +
  "_â(tË)eÉ(nË)))gâ(_â(iÉ)aÉeÉ(eË)iâ(aÉ)sâ(rÉ))hâ(aËdâ(eË)eã(sË)iã(sË)oË)kâ(dË(_Ë(aâ))eÉ)lâ(aÉdË(_âeâ)e" +
  "Ë(_Ë(aânâ)aã(sË)eË(aâ)pÉ)iâ(câ(nË)))mâ(_ÉaÉdËeÉ(_Ë(râ))iâ(_â(nË)eÉrÉ)oÉ(_Ë)uâ(uÉ))nâ(eËtâ(_Ë))oA(câe" +
  "A(rÉ)gâ)pâ(eË(pã))râ(aÉ(tÉ(_ã))dËeã(hËoã(sË)tÉ)tâ(eÉ))sâ(_É(_â)eA(aãoã)sÉ(_â)uË(nâ))tâ(_ÉaÉ(sÉ(_ã))e" +
  "ã(_ËnÉ(_ã)rÉ)iÉ(aârãuÉ(nË))yÉ(_Ë))uâ(eË(nT))vâ(câ(oâ(eÉ))eË(aã))wâ(_â(dÉ)eË)xâ(eã)zâ(eã))oI(_ËbËcI(l" +
  "ã)dãgÉ(_ã)hÉ(_Ëlãuã)lV(_ãgãnV(_Ë)uã)nVpã(nã(_Ë))rã(rã(pË)tã(_Ë))sI(gãlãnI(aÁeÁiÁ(sÁ(câ))oÁrÁuÁ)uã)tI" +
  "(_ãlãnI(sÉ)sã)vË(nãrVuã)xI(mãnÉ)zË)pâ(bËcÉ(hËiârâ)eãmãnâ(eË)pâ(eË)râ(eË)tâ(lÉ)uâ(eË)wË)qã(bâlâ)rA(_â" +
  "(eËiËoË)bA(eË)eA(dâ)fË(mAsA)hA(eËiËkIoËtI(tA))lâmA(_âeËiârâ)nâoS(eS(mA))pË(aA(_ËsA(câlË))iâ(sâ(nË)))" +
  "sË(_A)tË(_AiË(aâ)pArA)uË(mArAtA)vA(oËuâ(_â(sË)))wA(eËiË))sâ(_Ë(_âmânâsâ)aA(lËsÉ)bâ(_Ë)câ(eËiâ(eâ(vË)" +
  "rË))dâ(eâ(iËnË)iâ(nË))fâ(cÉ(_â))gÉ(hâtâ(oÉ(iâ)))hâ(_â(pÉ)eË(cË(lâ)))lâ(aÉeÉ(aÉ(_É(cË))eãiãoË)tâ(aâ(_" +
  "â(iÉ)sâ(nÉ))eÉiÉ))mâ(_ÉeÉ(_ârË)iÉ(_â)tâ(eÉ))nâ(eË(aÉ)tÉ(aâ(sÉ)iÉ(sâ)oÉ(iâ)uÉ(iâ)))oA(mâsÉ)pâ(eËoÉ)râ" +
  "(aË(oÉ)eË(_Ë(nâ)aË(_Ë(lÉ)))iË(eâ)oâ(aÉ)pâ(uÉ)tâ(hâ(_Ë)oâ(_â(mÉ))uÉ))sâ(_É(eÉ(_É(mârâ)))eË(aÉ))tâ(_Ée" +
  "ËfÉiËtâ(pÉrÉ(iâ)))uâ(aAeA(gË)iÉ(oãqÉ(tÉ(nâ))rA))vâ(aâ(dË)eËiâ(dËeâ(nË))oËtâ(iâ(sÉ)))wâ(eË))tâ(_â(eË)" +
  "aAbâ(_É(_â)aÉeË(iÉ)sÉ)cÉ(aâ(_Ë)eË(iâ)iÉ(_âiÉ(eÉ(râ))xË)râuâyÉ(_â))dâ(_ÉaÉeËiâ(dâ(vÉ)eâ(nÉ)iÉ)oÉuÉyÉ)" +
  "eã(_â(cã)eâiÉ(hË)yÉ)gÉ(iâ)hâ(eË(cÉ))lÉ(_âeâ(bãeãiãlËoË)hËiÉ(_âaÉ(eÉ(nâ))iÉ(aâ)oâ)sâtâyÉ(aÉ(_É(nâ))iâ" +
  "(_â(tÉ))))mâ(_â(iÉ)aÉ(iÉ(tÉ(lâ)))eÉ(_ËrË)iÉ(_â)oÉsâ(iÉ)yÉ)nÉ(aÉ(aã)eË(iÉ)iâ(aÉiâ(eÉ)uÉ(nËoâ))rËtâuâ(" +
  "gÉ))oApâ(eË(_â)hÉ(_â))rÉ(aÉ(bârâ)eËhâiâ(aÉeÉhËoÉ(câ)uÉwË)oâ(eÉ)tâuâzâ)sâ(_É(_â)aÉ(eÉ(nâ))eÉ(_ËaË)iâ(" +
  "iâ(nÉ)nÉ(oâsË)oâ(eÉvÉ)rÉ)oÉsâ(iÉ)yÉ)tâ(eËlËoÉuÉ(sÉ(eârâ))yÉ)uA(_A(cÉqâ)aA(gâtÉ)eA(qË)iâ(nÉ)oÉ(qã)sA(" +
  "cÉ)yÉ)vÉ(aË(aâeÉnâ)eËiÉ(aânË)yÉ(iÉ(_É(sâ)))))uã(lã(sA)nã(sA)rã(mã(tË)))vâ(_Ëdâ(eË)eãfËgâ(eâ(_â(dË)rË" +
  "))lâ(aÉeâ(_Ë(dârâ)aËoÉ))nÉ(eÉ(sË))rË(eË(_âdË(nâ)hË(lâ))iË(pâtË(aâ)))tâ(aÉ(pâ))vË(iâ(rË)))wËzË(dË(zâ)" +
  "eãgË(aÉ)hË(_âeË(wâ)oâ)lË(aÉ(aÉ(bËtÉ(iârâ))eâiÉ(tÉ(vâ))))nË(aÉ)pãrË(aÉ(eâ)zâ)sË(zâ)tË(aÉ)uâwâ))jå(aå(" +
  "eÕ)uå(_å(aS)))kç(_ç(oç(_ç(_ê)))kAnA(açcçeçrç))lë(_ë(lë(_ë('ë(_ë(tÊ))))m×)bë(_×)dë(uA(eë))eë(bÊ(_Ê(bë" +
  ")aëdÊ(bë)eëiëmënërësÊ(_ëbë))cë(_ÊdÊsÊ(cë))dÊ(rësÊ(eënÊ(së)oërë)yë)fë(_ÊdÊ(_ë)mÊ(_ë)sÊ(_ë))gÊ(aëcëeën" +
  "ë)kÊ(sÊ(cÊ(së)))lë(në(oA))pë(_ÊdÊ(_ë)sÊ(lë))tÊ(gërë(tÊ(së))sÊ(bëhëiÊ(së)nërÊ(së)sÊ(së))të))fë(aA(rës" +
  "Ç))ië(bë(në(aÊmÊuÊ))cë(sÊ)dë(në(dÊiÊ))gë(nÊ(_ë))pë(në(pÊ))të(nÊ(rëuë)))kÇ(aÇ(aë)iëoAuë)lA(aA(_Ç(hA(_" +
  "A(_Ç)))eA(cÇfÇmÇwÇ)fÇiA(cÇ)mÇnÇoA(fÇ)pÇrÇsÇwÇ)iA(oA(pë))oA(aA(pë)eA(pë)uA(pë)))më(aA(aëoë))oë(oë(në(" +
  "cë(eÚ))))uë(lë(tA)))mì(_ì(cØmA(_A(_Ø))pØuì(_ì(_Æ)))aì(mì(gA))eì(mì(_ì(eA)nA(iìoA(cì))))gØlì(_Ø)mA(_Ø" +
  "aA(aA(eìrì))eì(eì(tA))hìoA(eA(cA(nì(_A)))oì(cì(dA)))uA(aA(rì)))oì(mì(nA(uì)))pì(_Ø))nî(_î(mA)cî(aî(a" +
  "ïhî(_ï)tï)iî(tïuî(_î(bïlï)))uî(tï)yï(rî))dî(aî(kïmî(rA(oî))))eî(mî(dA)oî(lî(lA(iîyî))))gA(aî(_Aeî(_î" +
  "(rï)hî(dî(_A)lï))iî(hî(nî(_A)))lïoï(hA)rïsAuï(rA(lï)))eî(lïtA)iA(aïeï(_îgîhîrî(dArA)sï(rA)tî)lA(jïmï" +
  "(yA)sï(yA)tA(eï))rîuï)oA(aïeî(lA(rï)mï)iA(lA(tî))lA(cî)oïrï(cï(aî)))uA(aïeî(hï)iîlïrï)wî)iî(mî(nA))k" +
  "ï(uï(nî))mî(rA(eA(uî)))nA(eA(eA(eî))uA(eA(_î)))qï(eîiî(uî(lï))uî)sî(mA)xï)oÉ('N_B(dB(_B(_N))hB(_B(wN" +
  "))oNtB(_B(_ÉnN(_N(eB))))wA)aB(bÇ(rÇ(pA)sBtB)cB(rÇ)hB(rÇ)rB(dB(bÇ)rÇ)sB(rÇ))bÃ(_É(eBsÉ(_É(tÃ))vÃ)hÃ(i" +
  "B)lÃ(eBuÃ(gÉ(lÉ(_Ã))))mB(_Ã)nB(_ÃbÃtÉ)oNrÃ(_É(_Ã)aÃ(cÉpÃ(tÉ(_B)))eBiB(_Ã)uB)sÉ(bÃeÉ(_B))tB(aÉ))cÃ(_Ã" +
  "(cÉ(_É(iÃlÃ))eB)cÃ(aBcBhÉoB)fB(aÉ(_B))iBlÃ(aB(lÉoÉ)uB)mÃ(oÉ)nÃ(eÉhÉlÉ)oNrB(cÃeÉ(gBpÉ(sÃ))kÃrB(pB(aÉ)" +
  "))sB(iB(_B(eÉ))kÃ)tÃ(hB)vÉ(aÉ(_B))yÉ)dÃ(_Ã(oB)bÃ(eByÃ(yÃ(_Ã(nÉ))))cB(dÃ)hÉ(_É(sÃ)eBgÃiÃ)iÉ(iÉ(rÃ)oB)" +
  "lÃ(eBiBrÉyÉ)mÃ(aÉ(_B)yB)nÃ(eB)oM(_M(fNhM(_M(dAiAtA))lÃmNrN)hÃsM(fNlÃ)yN(lÃ))rÉ(_ÃdÃeB)sÃ(eByÉ)tÉ(dÃi" +
  "B))eB(dÃ(dB)hNnB(uC))fÇ(_Ç(_É)cÇ(fÇ(_Ã(iÇ)sÇ(iÃ)))oNrÉ(aBfÃiÃ(pÃ(lB))lBoB)sÇ(aBtÇ(_Ç(_Ã)))tÉyB(fÇ))g" +
  "É(_BbBcÉ(nÉ(_Ã))dÇ(mÃsÃ)fÃgÇhÉ(aÃ)iÃ(nBrÃ(dÉ))jÃlÉ(_Ã(_ÇaÇ)aBgÇiÉ(_Ã(sÉ)oÉ(aBcÃ))sÃuÇ)rÉ(eÉ(_Ã)gÃlÃr" +
  "B(pB(eÉ)tÉ)sÃuB)vB)hB(cB(oÉ)jÃ)iC(cC(nB(_B(_CeC)))dNeÃgB(tC)hC(rR)nC(sC(nA))rC(cBnBsB)tC(cBrA)vC(rA)" +
  ")jÉ(rÉ(eÉ(tB)))kB(oM(_M(bAtA)cAeM(bA)iM(bA)sM(bA)))lÃ(_B(eB(_B(oÉ))iÃ)bÉ(dBiÉ(aÃ(tÉ)mÉ(cÃ)rÃ)sBtB)cÉ" +
  "(dBeBoÃtBuÃ)dÉ(lÃ)eÉ(oÃ(hÉ)uB)fB(dB(fÉ)lÃ)gB(fÃ)hB(aÃ(cÃ(sÉ))iA(_Ã)lÃ(wB)oÃ)iÉ(eÉ(hBrB))mB(eÉiÃlÃoÃ)" +
  "nÉ(oÉ(iÉ(gÃ)))oNpÃ(aB(aÉ)eB(_B(aÃmÉ))iÉ(_Ã(cÉtÉ)oÉ(tÃ))lÃ(_Ã(sBuÉ)))rB(oÉyÉ)sÃ(aÉ(_Ã(rB))dB(_B(eÃ))e" +
  "É(_B(mÃ))iÃ(_Ã(cÉ)oB)uÉ(nÃ))tB(_ÉeÃ(sB)iÃoÃ)uBvÃ(eÉtBuÉ(_Ã))wM)mÉ(_B(iB(_B(nÃ))nÃ)bÃcÉ(aBeÃ(_Ã(dÉ)eÃ" +
  "(dÉ)lÉ)fÃiÃ(lÉ)mÉ(_É(oÃ)cÃ)pÉ(_É(rÃ)cÃnÃ(lÉ))rÃ)dÃ(_ÉaBeÉsÉ)eÃhB(_NaÉ(aB)iÃoB(pA))iÉ(eB)lÃ(aÉ)mÃ(eB(" +
  "rÃ))nÃ(iÃ(iBoÃ(sÉzÉ)yB)yÉ)oNpÃrÃ(aBeÃ(_BhB)iÃ(hBpÃ(sÃ(mÉ)))oÉ)sÃ(_ÉaBeÃ(dÉeÉiÉ(tÃ)rÉ))tÉ(aÉ(sÃ(rÉ))b" +
  "NiÉ(aÃ)pÃ)vÃwMyBzÃ)nÉ(_Ã(cSeSlB(_B(oÇ)))bÃ(_ÉeBiÉsÉ)cÉ(_É(iÃ)cÉ(_É(oÃrÃ))dÉ(_É(eÃ)aÃ)eBfÉ(_É(aÃiÃlÃ)" +
  ")gÉ(_É(rÃ))jÃnÉ(_É(oÃ))oÃqÃsÉ(_É(cÃ)bÃfÃnÃ)tÉ(_É(rÃ)bÃ)vÉ(_É(oÃ)))dÉ('B_É(_Ã)aBeÃ(nB(dÉ))nÃoB)eÉ(eS)" +
  "fÃgÉ(eÇ(_Ç(rB))nÃqÃ)hÃ(_Ã(pÉ)eB(_ÃpB(tÉ))iÃ(pÃ(nB))oÃ(pB)yÉ)iÉ(_É(gAhAtÉ(_É(sA))xA)aÉ(gA)eÉ(hA)iÉ(hA" +
  "nÃrÃtÉ(nÉ(sA)))nAsÉ(gAhAtÉ(_É(sA))))jÃlÇ(_É(yÃ)dÃeB(oÉ(_B))iBsÉyÉ)mÃ(_ÉaÉ(_Ã)dÉ(_Ã)eÃ(mÉrB)iÃ(eÉiBrÉ" +
  "(cÃ))lÉoÃ(_Ã(pÉ))sÉ(_Ã)wÉyB(rÉ))nÃ(_É(eÃ)iÃ(aÉ(cÃ)))oN(_N(sA))pÃ(_Ã(aÉ)eBiB)rÃ(_É(iA)aÉeB(oÉ)gÇiÉ(hÉ" +
  "(cÃ)tÃ(zÉ)yB)mÉoÉwAyÉ)sÉ(_É(_Ã)gÇiÃ(aÉ(cÃ)iÉ)nÉ(_Ã)sÉ(_Ã))tÉ(_É(_ÃoÃ)eB(tÉ)gÃiÃ(aÉ(cÃ)nB)sÉ(_Ã))vÃwÃ" +
  "('B)yS(_ÉdÃeS(aÉ)sÉ)zB(_É))oA(bA(kM(kA))cA(pBrB)hA(dA(dMiM))rA(pA(dN)rB)sN(nN(nA))tA(kM))pÃ(_Ã(aBeÃ(" +
  "_Ã(nB))iÉ(_É(uB))pÃ(_Ã(rÉ)))cÃ(aÉeByÃ(sÉ))dÃ(eBhÉ)eA(eBhÉ)hÃ(_Ã(sÃ(_Ã(iÉ)))eBhÉiB)lÉ(eÉ(eÉ(_BsB)sB)p" +
  "Ã)nÃ(eBhÉ)oN(eÃ(rN))pÃ(eBhÉ)rÉ(_ÃaÃeÃ(_BgBpÃ(lÉ)uÉ(sB))hÉ(pÃ)iÃpÃrB(iÉpB(iB(_É)))sÃ)sÉ(hÉ(_É(oÃ)oÉ(i" +
  "Ã)))tÃ(iB(_Ã)lÉoÉ))qBrÇ(_Ç(iÇ(_Ç(gA)))bA(dÇeÇ(aA)iA(_Ç)nÇ(bA)rÃtÇ)cÇ(aA(_Ç)dÇ(eÇ(_AsA))rA(_A(iÇ)))dÇ" +
  "(_A)eÇ(eAiÇ(hA)yA)fÇ(aÇ(rA)bAeÇ(_Ç(kAvA))gA(_A(eÇ))mÇ(nÇ(aA)sÇ(aA))tÇ(fAmA))gA(gÇiA(eA(eÇ))yÇ)hÇ(_Ai" +
  "A(tA(tÇ))oAsÇ(tA))iA(iÇ)jÇ(_A)lÇ(_AaA(fÇpÇ(tA))fAiÇ(oA)sA)mÇ(_AaÇ(eA(lÇ))iAoArA(_Ã)sA(_ÇeÇ)yA)nÇ(_A(" +
  "_Ç)aA(_Ç)eÇ(aAoA)sA)oÇ(_Ç(pM)lM)pÇ(_AaAiAtÇ(pÇ(uA)))rA(iA(oÇ))sÇ(_AeA(_Ç)iAoArÃsAyA)tA(aA(sA(gÇ))eÇi" +
  "Ç(cA(aÇ)iÇ(nA)sÇ(eÇ(iA)))mÇnÇ(tA)pÇsA(_Ç)tÇyÇ(cAsÇ(_A(_Ç))))uAvA(cÇtÇ)wA(dA(sÇ)eÇnÇ(eA))xAyAzA)sB(_Ã" +
  "bÃcÃ(_BaB(uB(sÉ))eBtÃ(_Ã(eÇiÇ)iB))dB(_B(_Ç))fÃgÃ(_B(_Ç))hB(cÉeB(wN)lÉpÃ(pÃ(hÃ(yÉ)))tB(_B(iÃ)))iB(iÃ)" +
  "jB(hÃ)lB(cÃeB(_N(dÃ)cB(tÃ))iB(_N)oÃsÇ(bÃ)tÇ)mB(cÃiB(eÉ)pÉqÉ)nB(tÃ)oNpB(eB(rÉ)iÉ(_ÃeÃ(tÃ(rÉ))mB(tÉ)oÉ" +
  "(nB)pÉ(nB)sÉ(nB))sÉ(_É(iÃuÃ)mÃ)tB(_B(uÃ)aÃ))rB(cÉ(pB)eB(pÃ)oÉ(pÃ)pÃ(tÉ)sÇ(gB)tÃ(fÇ))tB(sÇ)wA)tB(_Ã(i" +
  "B)bÃ(aÉhÃ(_Ã(_B)))cÃdÃ(eBhÉ)eÉgÃ(_Ã(gÉ)iB(eB(sÉ)))hÃ(eBhBoB)iÉ(iÃ)lÃ(hB(cB(_Ç)))mB(hÃtÃ)nB(_ÃaB(nÉ)c" +
  "ÃhÃ(eÉ)oÃ(_B)tÃ)oN(_N(fM)bMeN(fM)hN(sA)pMsN(fM))pÃ(aÉeÉ(_B))rB(_Ã(rÉ)cÃeB(pÉ(iBoBsB))hÃ(oÉ)iÃsÃtÃ)sÉ" +
  "(aB)tB(iÃlÃtÃyÉ)xÃ)uA(_A(gÇ)cA(rA(_Ç(aA)eÇsA(sA(iÇ)tÇ))sA(uÉ))dA(gB(_A(hB))rÇsÉ)eÉ(tA)fA(rÇ)gA(sÉ)hA" +
  "(eÉgÇ)iÉ(rAsÉ(cÉ(lÉ(oA))gA)xA)lA(sÉ(_A))mA(lBrÇsÉ(_A))nA(sÉ)pA(lBrÇsA(mÉ))rA(gA(bÇoBtÇ)sÉ(_AaAtÉ(eA)" +
  "))sA(gÇlBrÇ(_A(cÇ)sA))tA(sÉ)uÉvA(sÉ(zA))yA('A(_A(rÇ))rA(_A(_Ç))))vB(bÃcÃdÃgÃhÃlÃ(aBeÃ(cB))mNnÃ(_PaÉe" +
  "Ã(_Ã(mB)rB))oNrN(eN(_BdBgBpN(rB)tÉ)iÉ(pÉ(nN))oÉ)sB(eÃ))wB(_B(lA)bB(_B(_A)eA)cAdA(_BeB(_A)pBsB)gAhA(_" +
  "A(sB)cBdBeA(sA(dB))iBnBsB)jAlB(aAeB(fA(dB)gA)iB(pA)nB(cA)sB(pA))nB(_B(_A)lÃ)pArB(_B(bA)dAeB(pA)lAnA(" +
  "gB)sB(bAdA))tA(_BaÉ(sB))vAwA)xÃyA(lA(eA(pA(eC))))zB(dÃnÃoNtÉ))pD(bE(iDuA)hA(oA(oA(hDoD))uD(oD(eA)))m" +
  "D(rE)nD(_A)pAsD(_AcE)tD(mD(aA)))qç(sX)rF(_Ù(aF(_F(gÙiÙlÙsÙtÙ(_Ù(sF))))eÙ(_Ù(eF))hÄiF(_F(sÙtÙ))oÙ(_Ù(" +
  "_FfFnÙ(_Ù(_F))oF))rF(_F(uÙ))uÙ(_Ù(oÙ(_Ù(dFfFmFpFtFyF)))))aF(aF(bÙ(pÙ(lÙ(_F)))dF(pF(eÙ))gÙ(pF)nF(hÙ)t" +
  "Ù(pÙ(iÙ(mF))))eÙ(_F(mÙtÙ)dF(uÙ)lÙ(gFhÙ(dF)vF(lÙ))pFsFtÙ(aF(iÙ)bÙ(eÙ(_F))pÙ(uF)))iF(bF(mÙ)cF(mF(uÙ))n" +
  "Ù(_F)tÙ(pÙ(eF(sÙ))))oÙ(_FbÙ(lF)cFgFlF(mF(eÙ)pÙtÙ)nÙ(_F)tÙ(_FbÙ(oF)))rA(cFiA(eÙ)lÙnA(aA(gA(eÙ)tF)eF)s" +
  "FtA(eF))uÙ(_FbÙ(cA)cÙ(oF)lÙ(aFrF)nF(aÙ)sFtÙ(dF)))bÙ(aFoF(iF(fÙ)))cÙ(aF(hF(eÙ))eÙ(eÙ(iF))iÙ(rFuÙ(aF))" +
  "oFuÙ(eF))dF(aF(_F(dÙeÙgF(_F(gÙ))hF(_F(cÙ))lÙtÙwÙ(_Ù(_FaFoF))zÙ)iF(dÙpÙ)lÙ(gFhF)nÙ(pF)sF(wF(_F(rÙ))zÙ" +
  "))eÙiÙoF(_F(cF(_F(eÙ))wÙ)sF(cF(_F(eÙ))wÙ))uÙ)eF('F(_F(eÙ))aF(eÙsF(cÙ(_F))tÙ)cF(_ÙaF(aÙ))eÙ('F_F(wÙ)a" +
  "F(bÙvÙ)bFcFdÙ(eF)fFiFlFmF(vÙ)nÙ(hFsÙ(aF))oFsFtF(pÙ))iÙ(_Ù(aFmFpFtÙ(_Ù(eF)))dÙ(aFtF)fFlÙ(fF)mFnFsÙ(aF" +
  "))oF(dÙ(bFcFlF(_F(oÙ))nF(_F(oÙ))tÙ(_Ù(sF)))rF(bÙ)tÙvÙ)rF(cÙdAgAlF(iÙ)nA(eFuA(cÙ))pAsF(aAeÙiA)vA)tF(_" +
  "Ù)uÙ(_Ù(cFpFsÙ(_Ù(_FnF))vF)aFdÙ(cF(_F(cÙ))sF(_F(aÙ)))lFmF(sÙ)nFoFsÙ(cFsÙ(_Ù(nF)))))fÙ(aFeÙ(uÙ(eF))iF" +
  "oF(uÙ))gÙ(aFeÙ(eÙ(iF))oF(eÙ(gF)iÙ(eF)oÙ))hÙ(_FaF)iF(aF(eF(mÙvF(tÙ))nF(mÙ(aF))sÙ(lÙ(eF)mFpF)tF(gÙ)zÙ)" +
  "eÙ(aFcFdFeÙ(pFsFuF)fFkFlFmF(pF(pÙ))nÙ(eF)oFsÙ(hFpF)tF(mF(iÙ)))iF(nF(uÙ))oF(eF(mÙtF(sF(cÙ)))gÙmÙnF(bÙ" +
  "mÙnF(gF(oÙ))sÙtÙ(gÙ(sF))vÙ)sÙtF(vÙ)zÙ)rF(cA(aFuA(aÙ))eF(oÙuÙ)gAlÙmAnF(iÙuÙ)tA(eF)vA)uF(eF(sÙtÙ)nÙ(cF" +
  "(gF(cÙ))dFsF(gF(aÙ)))oF(xÙ)sÙ(jFoÙ(tF)))yF(nÙ))jÙkF(eÙiÙoÙ(_Ù(cFfF)sÙ(fF))uÙ)lÙ(aF(_F(eÙ)iF(eÙ)yÙ(eF" +
  "(_F(_Ù))))iÙ(eÙ(aF)yF))mF(eÙiÙ(aÙ(aF))oF(_F(wÙ)aF(fF(tÙ(_FeF))))uÙ)nÙ(aF(_Ù(bFwF)eÙ(hFwF)iÙ(wF)sÙ(wF" +
  "))oF(eF(tÙ))uÙ(eÙ(oÙ(rF))fF))oF(aÙ(dFlFnF)eÙ(_FdFiF(tÙ)sF(lÙ)tF)iF(nÙ(_Ù(iFyF)vF))oÙ(tF)rF(bÙrF(iÙ)u" +
  "AwA(oA(_F(bA))uÙ)yA)uF(uÙyÙ))pÙ(_ÄaFiÙ(lFoF)oF)rA(aA(aA(_ÙbA(gÙ)nF)eA(_Ù)iA(_Ù)oF(_F(gA)mA))eA(eÙ(fA" +
  "tÙ(sA))iA(mFvÙ)uÙyA(mF))iF(eF(uA)iF(hAtA)uA(_F))oA(oA(bF))uA(eA(cA(nA(_Ù))sÙ(cA))iA(cÙ)oÙ(bA)))sÙ(aF" +
  "(_F(lÙ)aF(eÙ)eF(eÙ)hF(lÙ))eÙ(_Ù(eF))hÄiF(tÙ)oÙ(_Ù(oF)aFeF(wÙ)oF)uÙ(_Ù(oÙ(_Ù(pFtFyF)))eÙ(oF(lÙ))))tF(" +
  "aF(hÙ(_FfFpF))eÙ(oÙ(cF))iÙoF(_F(fÙ)aF(fÙ)hF(wÙ)lF(fÙ)sF(fÙ)uF(pÙ(gF)))uÙ(_Ù(oF)eÙ(oÙ(eF))hÙ(oF)iÙ(oF" +
  ")sÙ(oF)yF))uF(eF(sÙ)rA(nFpA(iÙ(tA)oÙ)))vÙ(aF)wÙ(aFiFoF)yF(aF(_F(iF(_F(lÙ))lÙ(_Ù(lFuF))))eÙ(_Ù(nÙ(_Ù(" +
  "oF))vÙ(_Ù(_F)))bFoFtFwF)oF(_F(mÙsÙtF(_F(cÙ))vÙ))rF(_F(oF(_F(wÙ))uÙ)iF(oÙ))uÙ(_Ù(bFfFjF(_F(nÙ))))))sG" +
  "(_Z('Z(_Z(tG))aZ(_Z(gGiZ(_Z(gG))lGmZ(_Z(gGoG))xG))cGeZ(_Z(bZ(_Z(_G))fGkGpGtGuZ(_Z(qG))yZ(_Z(_G))))fG" +
  "hG(_G(aZgZtG(_G(uZ))))iG(_G(_ZbZhG(_G(_Z))))kGoZ(_Z(aGdZ(_Z(_G))gZ(_Z(_G))hG))pGqÖsG(_G(eG(_G(uA))uG" +
  "(_G(aA))))tGuG)aG(aZ(tG)iG(bG(_ZvZ)gG(vZ)lZnG(tZ)sZ(dZ(sG)))nG(cG(aG(tZ)))oZ(_GgGsG)sG(dAnArG(oA)yA(" +
  "aG))uZ(dGgG))bG(uZ(oG)wZ)cG(aG(iG(fG(sI)))eG(hA)nG(hAiA))dG(eZrZ)eG(aG(_G(eG(_G(_ZsZtZ))hG(_G(pZ))rZ" +
  ")sG(eG(_G(sZtZ))))bG(rZ(uG))eZ(aGeGsGtG)iZ(_Z(cG(_G(rZ))lZ(_Z(eG))nG(_G(oZ)))lZ(cG)nG(rZ)rZ(tG))oZ(_" +
  "Z(dGiGoG(_G(hZ))pZ(_Z(rG)))cGlGnGpGsZ(aG)uG)sG(cAlÉmG(aG(bG(eA))oÉ)nÉ(aG(gÉ)eÉ(tG)iG)rG(aG(tG(eA))eZ" +
  "(_G))sG(aÉ(eGsG)eG(_G(cÉrÉuÉ))oZ(_G(lÉ))yA))uG(_G(_ZaZcZ(_Z(xG))fG(_G(nZ))mZ)aZdZmZrZsG(_ZaZfZmZ)uZ)" +
  ")gG(nZ)hA(iA(eA(dA(aG))oG(bA))tA(_Ö))iG(aG(aAbZlZnG(eG(eZ))oA)eZ(cGdZ(bG)eGoAsG(rZ(_G))vGzG)iZ(aA(uI" +
  ")nZ(dGmG)oA(cG)vG)lG(oA)nG(oAtG(aZ))oZ(dGnZ(rG)oAsGtZ(cGiGrG)vG)rG(aAoA)sG(aAmG(eA)oApG(iA(aG)))uZ(n" +
  "Z(cZ(gZ(oG)))oAvG)yZ(dGsG(hZ)))lG(iG(aG(_A)eG(aA))nZ(aZ(oG))wZ)mÀ(_GaÀ(aZiZoZ)dZeG(aG(lZ))iÀ(aGiGoG(" +
  "eZ))kGnGoZsGtGwZ)nG(aG('G(wZ))eZ(aG))oG(aZ(nZ(hGmGrG))bZ(lG)eZ(lZ(dGrZ(uZ(rG)))mGtGuG)iG(nZ(lGnGrZ(_" +
  "G(pZ)sG(pZ)))rG(vZ))sG(lZnArG(eG(sG(fA)))uZ))pG(wZ)sA(aA(_A(rG(_G(bA)))aA(bG)eA(eGlGmA(sG)pA(nGsG)rG" +
  "(dA)vG)hG)eÉ(_É(cAfAlÉ(_É(_G))mArG(_G(tÉ))sAuG)aA(_GcÉ)eG(_AcG(dA)dAnÉ(sÉ(rG))rG(dArA))fAiA(cA(vG(cA" +
  "))nÉpGrA(vA(pG))uG)mÉ(sA)oA(fGlG)uAyA)iA(aA(aG)eA(dA(cG))iA(dA(mG)sG))uA(_A(aG)eA(cA(sG)rG))yG)uG(_G" +
  "(gG(_G(aI))rG(_G(eI)))aA(aÂ)eZ(iÁpGsG(jZ))iG(aÁrA)nG(rI)oAsI(aGeI(iI(_I(tG)sI(tG)))mGsG)uÂ(rG))wG(dZ" +
  ")yG(aG(_Z(tG))iZmZuZ))tJ(_J(tJ(_J(uA)))aJ(tA(_JgJnJ))cA(aA(aJoJ)eA(aJeJ)hJiA(aJ)uA(aJlJoJrJ))eJ(fJ(n" +
  "A)hJ(oA)sJ(nJ(aAiJ(_AeAiA)))tJ(dJ(aAiJ(_J(sA))uJ(_J(pA)))mAnA(aA(_JiJ)iJoJ)rJ(aA(_J(mA)iJ(bA)sA(hJ))" +
  "eJ(_J(bA))uA(_J(_AmA)))sJ(aA)))gJ(rA)hA(_A(oA(_A(mJ)))gA(_çsç)hJoA(oJ))iJ(aA(bJcJfJgJlJnJoA(rA(_I))r" +
  "JsJtJvJzJ)cJ(oA)eJ(oA(_J))iJ(aA(nI(lA))oA)nJ(aÎ(eÎ(lÎ(sA)nItI))oA)oJ(aIoA)pJ(oA)rJ(aAoA)sJ(aÎoÎ)tJ(n" +
  "J(aAiJ(gJ(sA)))rAtA)uJ(aAoA))lJ(sA(yJ)tJ(eJ(aJ(_J(bA)fAsJ(bA)))))oJ(tJ(nA(oJ)rA))rJ(tA)sJ(_J(hK)oJ(h" +
  "A)tJ(_J(uA))uJ(_J(bA)))tA(aJ(aJ(hArA)eJ(cAfAhAlA(rA(cJ)))lA(bJ))eA(eA(bJ))iA(eA(sJ)iA(sJ))uA(_JeJ(cA" +
  "gAhAlArAtA)oJrJsJ))uJ(aA(aÎeÎiJlÎmJrA(mÎ(aJ)sJ(aA))sJtÎ)cA(aÎ(aÎ(lÏ(tÎ)))mJ)eJ(aÏlÎ)iJ(aÎ(rÏ(lÏ(_Î))" +
  ")eÎlÎrA)lAnA(aÎcJiJmJpJ)pA(aÎmJoÎ)rÎ(nÎ(oÎ(iJ))rA(eJ(eA)))sJ(lÎrA(_JiJ(eA)))uA(eÎmJ)xA)vK)uÃ('X(oX(r" +
  "A))_N(aB)aR(cYdN(lN(iN(_RsR))tR)gÃ(gRlRmRrÃ(_Ã(aA))tR)jAlX(bYtX(eR))nX(nX(_N))sR(nN)tN(tN(cN(eN(aÉ))" +
  "eR))xN)bÃ(cXdÃ(iN)jNlÃ(lY)oÃ(tÈ)sÉ(dÉ(_É(iÃ))mÉ(_É(aÃ))sÃ(_Ã(cÉiÉ))tÃ(_Ã(rÉ))wÃ)tÃ(eÉ(_N(rÉ))iNuN))c" +
  "Ã(aÇ(rÃ)dN(aÉkÃtÃ(nÃ(_É)oÃ(_ÉsÉ)))lÃ(aNeNiN)mÃ(oX(bN)uX)nN(kÃ)oÃ(hÃ(cÈrÈvÈ))rÃ(eNiN)sÉ(hÃkÃ))dN(aÇ(e" +
  "Ç(vÃ)iÇ(_Ã(tÇ)))bÃ(dÃ(_Ã(hN)))cÃfÃhÃjÃ(aNiN(eÉ))lN(gÃ)mÃnÃ(eN)oÈpXrN(dÃgÃ)sÃtN(iN(sÃ(oN))yÃ))eA(cXdN" +
  "fXgA(_A(rX)dA(rX)sA(rX))hXlN(_N(aX)dX(gN)sN(aX))nXoRqR(_AnR(iA)rA(_R)sR(iA)tA(nR))rN(sN(tA))sNtN)fÃ(" +
  "nY(fÃ)oAsÃ(fÃ(_Ã(iÉ))))gÃ(aÇ(eAhÇ(lA(tÇ(_A))rA))bÃ(lX)eXfX(aN)hÃ(eXhX)jN(aN(bÉ)gÃ)oA(eÈhA(bÃnÃrA(_N(" +
  "_ÃoA)nÃtA(dÈ))tÃ))sÉ(aM))iR(bAcA(nX)dNgA(nA(rX)sR(sA))jNlNnN(nX(eY))oNqR(tR(sA))rN(nN(tX))sNtN)jNkN(" +
  "bX)lY(_ÃaÇbY(bÃeX(rY)gÃ(_Ã(aÉ))kÃlM)cY(cÉeX(uY)iX(sY)lÃmÃpÃtÃ(aÉiÉ(uÃ)))dÃ(aÉeM(oN)iMuÉ)eXfÉ(fMlÉ(_M" +
  "))gY(fÃlÃpÃ)hÃjNkÃlÃ(aYoÉ)mY(cÃgÉlÃtÃ(iÉ))nY(lÃ)oM(_A(fÈ)dM(hA(_MnM)mA)sAtA)pY(cMlMpÃ(_Ã(iM))sÃ(_Ã(a" +
  "M)mÃ(eÉ))tÃvÃ)rN(eN(iÉ)oÉ)sÃ(aÉeÉ)tÉ(aÉ(_N)iN)vÃxÃ)mÃ(_A(bÉ)cÃ(eYsÉuX)dÃ(_É)eN(_É)fX(bÃ)gYhX(_ÃbÃmÃp" +
  "Ã)iÉlÃ(_ÉeX(pN)iNnÉ)mÉ(bÃmÃ)nÃ(_ÉeN(oY)iNsÉ)rÃ(_É(dÃ)eÉoNsÉ)sÃ(aNeNiNmÃ(nÉ))tÃ(_ÉeNnÉoNsÉuN)uX)nÃ(_É" +
  "(aÃbÉ(_É(eÃ))cÉ(_É(oÃuÃ))dÃ(_Ã(oÉrÉuÉ))eÉ(_É(mÃxÃ))iX(_X(mÃnÃ))mÉ(_É(iÃ))oÃpÉ(_É(rÃ)))aÇ(tÇ(_A))eNfÃ" +
  "(eX)jÃ(eNiNuÉ)lÃ(aNtÉ)mX(dÉiX(mX(sYzY)))oÈ(dÈ(wN(_È))gÃ(lÈ)tÈ(cÈ(rÃ)))rÃ(eNiN)sÃ(aNdÃ(iÉ))tN(aÉdÃeN(" +
  "rÉ)gÃnÃtÃ))oR(bAcX(lR)dNgXlMnXqR(rA))pÃ(_Ã(dÉgÉhÉoÉrÉ)cY(_ÃbÃeNpÃsÃ)dN(_ÃsÃ)eÃ(hX)jNoN(lÃ)pX(pÃ)rÃ(e" +
  "NlNtÃ(kÉ)uN)sÉ(eNpÉ(_É(eÃlÃ)))tN(_Ã))rA(_A(iV)aÇ(aÇ(tA)eÇ(_A))bA(eWiÕyÕ)cA(aVeW(cAnM)iW(cA))dA(aA(_M" +
  ")eA(nW)iM(nW))eA(oM(_W))fA(iWyW)gV(gA)jM(eAiM(nA)yM(nA))lA(aMeV(_M)iM)nA(eA(eV))oA(_A(_ÈhÈtM)iA(tM)m" +
  "MsA(_ÈhÈtMyA(_W)))pA(eWiW)rMsA(aMeÁ(_MiAnMsM(_A(aM)sM(eA)))iM(aÁ)yÁ)tÎ(_AbAdAeÎ(aÎ(_Î(mM)))iÎ(aM)kAm" +
  "AnAtA)vMzÁ)sÃ(_X(_ÃhÃ)aÇ(_BeÇ(cÃ)iÃ(pÇ)pÈsÈ)bÃ(_ÉeX(mÉ)hMiâyâ)cÃ(_ÉaXeX(oÉ)hMiÉ(cX)tÃ(oÉ))eA(_É)fX(s" +
  "Ã)hÃ(eNiN)iÉ(_Y(rÉ))lÃ(_ÉiNtÃ(lÉ))mÃ(_ÉeXiX)nÉ(eNoNuX)oA(_A(tA(_A(aN)))aÈeÈiÈ(cÃ)sNtÈ(cN))pM(_ÉeÉ)rÃ" +
  "(_ÉaNeÉiN)sÉ(aNeXpÉ(eÃ)tÉ(_É(eÃ)))tÉ)tÈ(_X(tÃ)aÇ(iÇ(eX)yX)bX(_ÃaYcMeX(yN)iX(eY)oYtÃ)cX(_ÃiX(eX(vY))o" +
  "X(_ÃeX(rX(xY)))sÃtÃ)dNeNfXgÃhÃ(eN)jÃkÃlN(cÃtÃ)mX(aN(_X)tÃ)nÃ(eÉiNrN)oÈ(eÈ(rN)hÈ(sÈ(eÃ)yX)iÈ(rN))pX(_" +
  "MaYnÃsMtÃ(_Ã(iM))yY)rN(_ÃcÃtÃ)tN(tÃ))uAvNwNxÃ(lÃ(eN)oN)yA)vO(_O(oítQ))wR('È_A(aÇeN(_N(fXhX(_X(cN))pX" +
  "))oA(_A(bA(_A(_È))hÈ(_È(sA))nA(_A(_È))rA(_A(bÈ))wÈ)))aR(eR(gNlR(nN))oR(gAnÈrR(cÈ)))bA(aÇeN)cN(oA)dÈ(" +
  "aÇeNoÈ(oA))eR(aÇeN(lN(rR))oÈ(dA(vÈ)rÈ(lÈ(_È(_A)iÈ(_A)sA(fÈ))rA))sR(rA(_R)))fA(aÇ(uA(lÇ)))hR(_R(oA(_A" +
  "(aRoR)))oÈ(eR))iR(aÇeR(nNsN(kR))oA(nA(lA(gA(pÈ)))))kÇlA(aÇeNoA(_È(bA)eA(cÈhÈrÈ)iÈsÈ))mÇnÈ(aÇoÈ(_È(_A" +
  "hAlAnArÈ(_È(gA)))eA(rÈ)iÈ(_A)sÈ(_A)uA))oR(sR(rR(_R(dA)))tN(rR))pN(oA)rA(oÈ(oA))sA(aÇeNoA(_A(cÈrA(_A(" +
  "bÈ)))eÈhA(lA(aÈ))iÈ))tA(eN)uAyR(aÇoA))xè(aß(aèeß(nß(tè)sè)iè)eè(_Zeè(mßrß(_ß(cè))))hß(eß(aß(_ß(lè)))" +
  ")iè(eè(sß)nZ(oç))uß(eß(aé)uà)yè(_Z))yã('Û(_V)_ã(aA(_A(dA(_A(sã))))bã(_ã(_ËeËrË))eã(_ã(bÛhÛvÛ))fË(_Ë(" +
  "fã))hã(_ã(wË))kã(_ã(sã(_ã(_Ë))))lã(_ã(fË(_Ë(eã))pË(_Ë(rã))))mã(_ã(_Ë))nã(_ã(eË))oCpã(_ã(sËuË))rã(_ã(" +
  "cËdã(_ã(_Ë))tã(_ã(_Ë))))uË)aV(aAcËhË(rV)oCrË(rV))bã(aA)cË(cË(lË(iâ))oC)dË(aAeÛoCrã)eV(aA(dA(sV))bËdË" +
  "eË(dÛ)lãmËoC(eã)uË)fAgÉ(rË(mâ)zË)hã(oC)iË(_VaAdãeÛnã(nã(eË))oCrã(nã(cËtË))tãvã)lË(aAdâhÉpÉrÉ(iãyË)sâ" +
  ")mâ(aAeãgâ(aã)nâ(oÉ(aã))oCrãtËzË)nâ(aAdËeãoC)oV(_V(uA(_A(nVrV)))aAeÛ(nâ)lãmËnã(nã(aã(sV)))oCrãwË)pË(" +
  "gÉhË(nâoË(_Ë(câ)))lârâtË(iâ(_â(nË))))rË(_VhË(uâ)lâsâ)sA(bâcâdâeã(_ã(vÛ))hâ(eËiâ(pâ(sÉ)))lÉ(sâ)mâ(eË)" +
  "oCrâ(iã)sâuË)tâ(aAcË(iâ)eÛlâ(eË)nãpËrãxÉ)uAvâwã(aA)zË)zZ(_Z(tG)eZ(cÐ)lÉuAzZ(iZ(iJ)uZ(_AeA)))";
/** word:phone codes, for common words the tree gets wrong. */
export const EXCEPTIONS =
  "ability:giswgGt absences:ciEgyEgN absolute:ciEgwJG absolutely:ciEgwJGwt academy:gvckgxt accorded:gve" +
  "Dksk accuracy:cvMngEt accurate:cvMngG accurately:cvMngGwt accuses:gvMJNsN ace:oE acquiring:gvLhDsz a" +
  "cquisition:cvLgNsFgy acres:ovnN actual:cvjgLgw actually:cvjgLgwt addition:gksFgy address:gkDmE addre" +
  "sses:ckDmEsN adjacent:guoEgyG adjusted:gubEGgk administer:gkxsygEGn administration:ckxsysEGDoFgy adm" +
  "inistrative:gkxsygEGDoGsK administrator:gkxsygEGDoGn admired:gkxhnk admires:ckxhDN admiring:ckxhDsz " +
  "admit:gkxsG admits:gkxsGE advances:gkKcyEgN advantage:ckKcyGsu advantages:ckKcyGsusN advice:ckKhE ad" +
  "vocate:ckKgvgG aegean:sutgy aerated:sDoGsk aesthetic:mEHmGsv affix:cpsvE aided:okgk albumin:cwiMJxgy" +
  " allow:gwf allowed:gwfk allowing:gwfsz allows:gwfN ambiguity:cxisqMJgGt ammunition:cxMgysFgy analysi" +
  "s:gycwgEgE analyst:cygwgEG anastomosis:bybEGAxAEgE anatomy:gycGgxt ancient:oyjgyG andrena:cykDmyg an" +
  "gel:oyugw angers:czqnN anonymous:gybygxgE antigen:cyGgugy anxieties:czNhgGtN anxiety:czNhgGt apparat" +
  "us:cCncGgE apparatuses:cCncGgEgN appearances:gCsDgyEgN applicant:cCwsvgyG application:cCwgvoFgy appl" +
  "ications:cCwgvoFgyN appreciated:gCDtFtoGsk apprehension:cCDsrmyFgy aqueous:ovLtgE arbitrary:bDigGDmD" +
  "t argon:bDqby arouse:nfN arouses:nfNsN arranges:noyusN asserted:gEnGgk associate:gEAEtgG associates:" +
  "gEAEtsGE assure:gFID assures:gFIDN attribute:cGDgiMJG audiences:bktgyEgN augment:eqxmyG august:bqgEG" +
  " authentic:gHmyGsv authenticity:eHgyGsEsGt authorities:gHeDgGtN authority:gHeDgGt averages:cKDsusN a" +
  "wkward:bvLnk axis:cvEgE balances:icwgyEgN ban:icy barns:ibDyN bastards:icEGnkN beard:isDk beated:itG" +
  "sk bended:imyksk benefited:imygpsGsk biting:ihGsz bits:isGE bless:iwmE bows:ifN boxes:ibvEgN branche" +
  "s:iDcyjgN break:iDov breakfast:iDmvpgEG breaking:iDovsz breath:iDmH breaths:iDmHE brigade:iDgqok bro" +
  "nchus:iDbyjsE brooding:iDJksz businessman:isNygExcy calculated:vcwvMgwoGgk calf:vcp cameras:vcxngN c" +
  "anvas:vcyKgE capability:voCgiswgGt capital:vcCgGgw capitals:vcCgGgwN cares:vmDN caress:vnmE cases:vo" +
  "EgN casted:vbEGgk caution:vbFgy cement:EgxmyG certain:EnGgy chances:jcyEgN chaos:vobE chapel:jcCgw c" +
  "haracter:vmDsvGn characteristic:vmDgvGnsEGsv characteristics:vmDgvGnsEGsvE characterize:vmDgvGnhN ch" +
  "aracters:vcDsvGnN cheeks:jtvE chicago:FgvbqA chicagos:jgvgqAN chinese:jhytN choice:jBE choices:jBEgN" +
  " chore:jeD christianity:vDsEjtcysGt churches:jnjgN cigar:EsqbD circumstances:EnvgxEGcyEgN citing:EhG" +
  "sz citizen:EsGgNgy citizens:EsGgNgyN civilian:EgKswMgy clatter:vwcGn climbed:vwhxk close:vwAE closet" +
  ":vwbNgG clotheses:vwAlgEtN clothing:vwAlsz cms:EtmxmE coffees:veptN collage:vgwbO collar:vbwn collea" +
  "gue:vbwtq college:vbwsu colleges:vbwsusN colonel:vnygw colonels:vnygwN colonial:vgwAytgw colored:vbw" +
  "nk comb:vAx combat:vbxicG combination:vbxigyoFgy combines:vbxihyN comedies:vbxgktN comedy:vbxgkt com" +
  "manded:vgxcykgk commend:vgxmyk comment:vbxmyG commented:vbxmyGgk commenting:vbxmyGsz comments:vbxmyG" +
  "E commerce:vbxnE commotion:vgxAFgy commune:vbxMJy communism:vbxMgysNgx communist:vbxMgygEG companies" +
  ":vbxCgytN company:vbxCgyt comparable:vbxCngigw compensate:vbxCgyEoG competence:vbxCgGgyE competent:v" +
  "bxCgGgyG competition:vbxCgGsFgy competitions:vbxCgGsFgyN competitive:vgxCmGgGsK complement:vbxCwgxgy" +
  "G complex:vbxCwmvE complexity:vgxCwmvEgGt complicate:vbxCwgvoG complicated:vbxCwgvoGgk compliment:vb" +
  "xCwgxgyG composite:vgxCbNgG composition:vbxCgNsFgy compound:vbxCfyk compress:vbxCDmE comprise:vgxCDh" +
  "N compromise:vbxCDgxhN concentrate:vbyEgyGDoG concentrated:vbyEgyGDoGgk concentrates:vbyEgyGDoGE con" +
  "centration:vbyEgyGDoFgy concentrations:vbyEgyGDoFgyN concept:vbyEmCG concepts:vbyEmCGE concrete:vgyv" +
  "DtG condemn:vgykmx condemned:vgykmxk condemning:vgykmxsz condemns:vgykmxN conduct:vbykgvG conference" +
  ":vbypngyE confide:vgyphk confirm:vgypnx confirmed:vgypnxk confirming:vgypnxsz confirms:vgypnxN congr" +
  "atulate:vgyqDcjgwoG congress:vbzqDgE congresses:vbzqDgEsN consequence:vbyEgvLgyE consequences:vbyEgv" +
  "LmyEgN consequently:vbyEgvLgyGwt consonant:vbyEgygyG constant:vbyEGgyG constitute:vbyEGgGJG constitu" +
  "ted:vbyEGgGJGgk constitutes:vbyEGgGJGE constituting:vbyEGgGJGsz consulted:vgyEbwGgk contact:vbyGcvG " +
  "contacts:vbyGcvGE contemplate:vbyGgxCwoG contemplated:vbyGgxCwoGsk contemplates:vbyGgxCwoGE contempl" +
  "ating:vbyGgxCwoGsz content:vbyGmyG contents:vbyGmyGE contest:vbyGmEG context:vbyGmvEG continent:vbyG" +
  "gygyG continuity:vbyGgyJgGt contour:vbyGID contrast:vgyGDcEG contribute:vgyGDsiMJG contributed:vgyGD" +
  "siMJGsk contributes:vgyGDsiMJGE contributing:vgyGDsiMJGsz contribution:vbyGDgiMJFgy contributions:vb" +
  "yGDgiMJFgyN control:vgyGDAw controls:vgyGDAwN conversation:vbyKnEoFgy convert:vbyKnG converts:vbyKnG" +
  "E convict:vbyKsvG cooperative:vAbCnoGsK coordinate:vAeDkgygG coordinated:vAeDkgyoGsk corporate:veDCn" +
  "gG corpses:veDCEgN correlation:veDgwoFgy correspond:veDgECbyk correspondence:veDgECbykgyE correspond" +
  "ing:veDgECbyksz counted:vfyGgk courage:vngu courses:veDEgN cow:vf cowboy:vfiB crimson:vDsxNgy crisis" +
  ":vDhEgE culminate:vbwxsyoG curtain:vnGgy dances:kcyEgN dante:kbyGo dc:ktEt dean:kty debut:koiMJ deci" +
  "ding:kgEhksz decision:ksEsOgy decisions:ksEsOgyN decisive:ksEhEsK decrease:ktvDtE decreases:ktvDtEgN" +
  " deeply:ktCwt defect:ktpmvG defenses:kspmyEgN definite:kmpgygG definitely:kmpgygGwt definition:kmpgy" +
  "sFgy definitions:kmpgysFgyN demanded:ksxcykgk democracy:ksxbvDgEt democratic:kmxgvDcGsv denomination" +
  ":ksyexgyoFgy deposit:kgCbNsG desert:kmNnG designate:kmNgqyoG desiring:ksNhnsz desperate:kmECDsG dete" +
  "rmine:kgGnxgy determines:kgGnxgyN dialysis:khcwgEgE diameter:khcxgGn diaphragm:khgpDcx diarrhea:khnt" +
  "g differently:kspDgyGwt dilemma:kswmxg discouraged:ksEvnguk discouraging:ksEvngusz discusses:ksEvbEg" +
  "N diseases:ksNtNgN distances:ksEGgyEgN distress:ksEGDmE distributed:ksEGDsiMgGgk distribution:ksEGDg" +
  "iMJFgy distributions:ksEGDgiMJFgyN dragged:kDcqk dress:kDmE dresses:kDmEgN dries:kDhN drying:kDhsz e" +
  "ars:sDN eated:tGsk economic:mvgybxsv economical:mvgybxsvgw edges:mugN elaborate:swciDgG electron:swm" +
  "vGDby eleven:swmKgy elicit:swsEsG embody:sxibkt emphasises:mxpcEgNsN enclose:syvwAN encounter:syvfyG" +
  "n encountered:syvfyGnk encounters:syvfyGnN endeavor:sykmKn endure:mykMID england:szqwgyk englands:sz" +
  "qwgykN enough:sybp ensue:syEJ entire:syGhn entirely:syGhnwt envelope:myKgwAC environment:syKhDgyxgyG" +
  " environments:syKhDgyxgyGE equate:svLoG equation:svLoOgy equilibrium:tvLgwsiDtgx era:mDg especially:" +
  "sECmFwt essential:sEmyFgw establishments:mEGciwsFxgyGE event:sKmyG events:sKmyGE eventually:sKmyjgLg" +
  "wt everyday:mKDtko evidences:mKgkgyEgN examine:sqNcxsy excellent:mvEgwgyG excess:mvEmE excessive:svE" +
  "mEsK exclamation:mvEvwgxoFgy executive:sqNmvMgGsK exercise:mvEnEhN exercised:mvEnEhNk exercises:mvEn" +
  "EhNgN exercising:mvEnEhNsz exhausted:sqNeEGgk exhibit:sqNsisG exhibition:mvEgisFgy existence:mqNsEGg" +
  "yE expanded:svECcykgk expectation:mvECmvGoFgy expedition:mvECgksFgy expenses:svECmyEgN experimentati" +
  "on:svECmDgxgyGoFgy expert:mvECnG explanation:mvECwgyoFgy explanations:mvECwgyoFgyN exploit:mvECwBG e" +
  "xploration:mvECwnoFgy exposing:svECANsz express:svECDmE expresses:svECDmEgN extract:mvEGDcvG falling" +
  ":pewsz families:pcxgwtN family:pcxgwt famous:poxgE favorite:poKnsG february:pmiMgLmDt fee:pt fences:" +
  "pmyEgN fewer:pMJn filing:phwsz financed:psycyEG finances:psycyEsN finite:phyhG finn:psy fitted:psGgk" +
  " flexibility:pwmvEgiswgGt flop:pwbC foliage:pAwsu follower:pbwAn forget:pnqmG forgets:pnqmGE forgive" +
  ":pnqsK formidable:peDxgkgigw frances:pDcyEsE friday:pDhkt furnishes:pnysFgN garage:qnbO gazes:qoNgN " +
  "geometric:utgxmGDsv george:ueDu gigantic:uhqcyGsv ginger:usyun gm:utmx gnp:utmyCt gospel:qbECgw grad" +
  "uate:qDcugLgG graduation:qDcuJoFgy grass:qDcE greasy:qDtEt greatly:qDoGwt gregory:qDmqnt guam:qLbx g" +
  "uessed:qmEG guesses:qmEgN guessing:qmEsz guided:qhkgk halfs:repE handed:rcykgk handful:rcykpIw hands" +
  "ome:rcyEgx hanged:rczk hanging:rczsz hazel:roNgw headed:rmkgk hebephrenic:rmipDmysv hesitated:rmNsGo" +
  "Gsk histories:rsEGntN history:rsEGnt holmes:rAxN honest:bygEG honestly:bygEGwt honoring:bynsz horses" +
  ":reDEgN houses:rfEgN hrs:ojbDmE hurrying:rntsz hypothalamic:rhCAHgwcxsv hypothalamus:rhCgHcwgxgE ide" +
  "ntification:hkmyGgpgvoFgy illinois:swgyB illuminate:swJxsysG immediacy:sxtktgEt immortality:sxeDGcws" +
  "Gt imposes:sxCANgN impress:sxCDmE impresses:sxCDmEsN impressive:sxCDmEsK inches:syjgN increases:syvD" +
  "tEgN indeed:syktk indifference:sykspngyE indifferent:sykspDgyG individual:sykgKsugLgw individualism:" +
  "syksKskJgwsNgx individuals:sykgKsugLgwN industries:sykgEGDtN industry:sykgEGDt infantry:sypgyGDt inh" +
  "erent:syrsDgyG initiate:sysFtgG initiative:sysFgGsK inquire:syvLhD insert:syEnDG installed:syEGewk i" +
  "nstalling:syEGewsz instances:syEGgyEgN institution:syEGsGJFgy institutions:syEGsGJFgyN intention:syG" +
  "myjgy interesting:syGDgEGsz interference:syGnpsDgyE intermediate:syGnxtktsG interprets:syGnCDgGE int" +
  "ricate:syGDgvgG investigated:syKmEGgqoGgk iodine:hgkhy irons:hnyN isolated:hEgwoGgk japan:ugCcy july" +
  ":uJwh jupiter:uJCgGn ken:vmy kisses:vsEgN knowledge:ybwgu laboratory:wciDgGeDt ladies:woktN landed:w" +
  "cykgk laos:wbAE laughs:wcpE laughter:wcpGn launches:weyjgN lawrence:weDgyE lb:mwit leaded:wmksk leap" +
  "ed:wmCG leslie:wmEwt less:wmE lighted:whGgk linear:wsytn linger:wszqn linguist:wszqLgEG listens:wsEg" +
  "yN literatures:wsGDgjnN loaded:wAkgk loses:wJNgN losses:weEgN lowered:wAnk lunar:wJyn lure:wID major" +
  "ities:xgueDsGtN majority:xgueDgGt managements:xcysuxgyGE margin:xbDugy maria:xntg marshall:xbDFgw ma" +
  "rtyr:xbDGn mattering:xcGnsz mature:xgjID maturities:xgjIDsGtN meanses:xtyNsN mechanical:xgvcysvgw me" +
  "lancholy:xmwgyvbwt mercury:xnvMnt metropolis:xgGDbCgwgE mexican:xmvEgvgy mgs:mxutmE mild:xhwk min:xs" +
  "y minded:xhykgk miracle:xsDgvgw mirror:xsDn misses:xsEgN missouri:xgNIDt mitchell:xsjgw mode:xAk mol" +
  "ecule:xbwgvMJw monday:xbykt mondays:xbyktN monopoly:xgybCgwt moods:xJkN morality:xncwgGt morris:xeDg" +
  "E moses:xANgE motif:xAGtp mountain:xfyGgy mounted:xfyGgk mourn:xeDy muffled:xbpgwk myrtle:xnGgw myth" +
  "ological:xsHgwbusvgw naive:yhtK naked:yovgk narrative:ycDgGsK nation:yoFgy nations:yoFgyN nature:yoj" +
  "n nazi:ybGEt necessarily:ymEgEmDgwt necessary:ymEgEmDt negligible:ymqwgugigw nevertheless:ymKnlgwmE " +
  "nineteenth:yhyGtyH nos:yeE nov:yAKmxin nuclear:yJvwtn nucleus:yJvwtgE object:biumvG objects:biumvGE " +
  "obligation:biwgqoFgy observation:biNnKoFgy observations:biNnKoFgyN occupation:bvMgCoFgy occupied:bvM" +
  "gChk occupies:bvMgChN occupy:bvMgCh occupying:bvMgChsz official:gpsFgw officials:gpsFgwN oppose:gCAN" +
  " opposed:gCANk opposes:gCANsN opposing:gCANsz optimum:bCGgxgx origin:eDgugy orthography:eDHbqDgpt ov" +
  "ercomed:AKnvgxk owe:A oxygens:bvEgqgyN paces:CoEsN pacific:CgEspsv pacing:CoEsz package:Ccvgu pansy:" +
  "CcyNt papas:CbCgN parade:Cnok paramagnetic:CcDgxcqymGsv parameter:CncxgGn particular:CnGsvMgwn pas:C" +
  "bN passionate:CcFgygG paths:CclN pbs:CtitmE peasant:CmNgyG peculiar:CgvMJwMn peering:CtDsz pennsylva" +
  "nia:CmyEgwKoyMg performances:CnpeDxgyEgN persuaded:CnELokgk ph:Ctoj phases:poNgN philosophical:pswgE" +
  "bpsvgw phony:pAyt physically:psNsvgwt physician:pgNsFgy pillow:CswA pilot:ChwgG pitches:CsjsN please" +
  ":CwtN pleased:CwtNk pleases:CwtNsN pleasing:CwtNsz plow:Cwf polices:CgwtEsN policies:CbwgEtN policy:" +
  "CbwgEt political:CgwsGgvgw politician:CbwgGsFgy politics:CbwgGsvE poll:CAw poorly:CIDwt porches:CeDj" +
  "gN porous:CeDgE position:CgNsFgy positions:CgNsFgyN posse:CbEt possessed:CgNmEG possesses:CgNmEgN po" +
  "ssibility:CbEgiswgGt potential:CgGmyFgw poured:CeDk pouring:CeDsz poverty:CbKnGt prayer:CDmD precede" +
  ":CDsEtk preceding:CDtEtksz precision:CDtEsOgy predicted:CDsksvGsk prefer:CDgpn prefered:CDspnk prefe" +
  "rs:CDgpnN preparation:CDmCnoFgy preparations:CDmCnoFgyN present:CDmNgyG presentation:CDmNgyGoFgy pre" +
  "sented:CDtNmyGgk presenting:CDsNmyGsz presents:CDtNmyGE president:CDmNgkmyG presidents:CDmNgkmyGE pr" +
  "ess:CDmE presses:CDmEgN prestige:CDmEGtO presumably:CDgNJxgiwt prevented:CDsKmyGsk prevention:CDtKmy" +
  "Fgy prey:CDo probability:CDbigiswgGt proceed:CDAEtk proceeds:CDAEtkN processes:CDbEmEgN produces:CDg" +
  "kJEgN product:CDbkgvG productivity:CDAkgvGsKgGt products:CDbkgvGE professor:CDgpmEn profit:CDbpgG pr" +
  "ofits:CDbpgGE progress:CDbqDmE progresses:CDbqDmEgN prohibition:CDAgisFgy project:CDbumvG projects:C" +
  "DbumvGE promise:CDbxgE promised:CDbxgEG promises:CDbxgEgN propagandist:CDbCgqcykgEG proposition:CDbC" +
  "gNsFgy protein:CDAGty proteins:CDAGtyN protestant:CDbGgEGgyG protested:CDgGmEGgk protesting:CDgGmEGs" +
  "z providence:CDbKgkgyE pry:CDh psychological:Ehvgwbusvgw publishes:CbiwsFgN purposes:CnCgEgN pushes:" +
  "CIFgN quantities:vLbyGgGtN questioned:vLmEjgyk radius:DoktgE ragged:Dcqgk ratio:DoFtA ratios:DoFtAN " +
  "reaches:DtjgN reading:Dtksz realistic:DtgwsEGsv realizes:DtgwhNsN rebel:Dmigw rebels:DmigwN recalled" +
  ":Dsvewk recalling:Dsvewsz reciprocal:DsEsCDgvgw recognizes:DmvgqyhNgN reconcile:DmvgyEhw recorded:Dg" +
  "veDkgk recording:DgveDksz recount:DtvfyG recovery:DgvbKnt reduces:DgkJEgN refer:Dgpn refering:Dspnsz" +
  " refers:DgpnN reflections:DspwmvFgyN reflects:DspwmvGE refuse:DmpMJE regards:DsqbDkN registered:Dmug" +
  "EGnk registers:DmugEGnN registration:DmugEGDoFgy regret:DgqDmG rehabilitation:DtrgiswsGoFgy rein:Doy" +
  " reject:DtumvG rejected:DsumvGsk relate:DswoG related:DswoGsk relates:DswoGE relating:DswoGsz relati" +
  "ve:DmwgGsK relatively:DmwgGsKwt releases:DswtEsN reliefs:DtwtpE religions:DtwsugyN reminded:Dtxhykgk" +
  " removal:DsxJKgw repeated:DsCtGsk replacement:DsCwoExgyG replaces:DsCwoEsN replacing:DsCwoEsz report" +
  "ed:DtCeDGgk reporter:DsCeDGn reports:DsCeDGE representing:DmCDsNmyGsz republic:DtCbiwgv republican:D" +
  "sCbiwsvgy requirement:DsvLhDxgyG requirements:DsvLhDxgyGE reservation:DmNnKoFgy reside:DsNhk resiste" +
  "d:DsNsEGsk resolution:DmNgwJFgy respected:DsECmvGsk responsibilities:DtECbyEgiswgGtN responsibility:" +
  "DtECbyEgiswgGt responsible:DtECbyEgigw restaurant:DmEGnbyG restraint:DsEGDoyG retention:DtGmyFgy ret" +
  "irement:DtGhnxgyG retires:DsGhDN retrieve:DsGDtK revenge:DtKmyu reward:DsLeDk ross:DbE rough:Dbp rou" +
  "ghly:Dbpwt ruby:DJit rugged:Dbqgk ruin:DJgy rushes:DbFgN russell:DbEgw russia:DbFg rustling:DbEwsz s" +
  "acred:EovDgk satisfactorily:EcGsEpcvGDgwt satisfactory:EcGgEpcvGDt satisfies:EcGsEphN satisfying:EcG" +
  "sEphsz saturday:EcGnkt saturdays:EcGnktN savagely:EcKsuwt scattered:EvcGnk secretaries:EmvDgGmDtN se" +
  "cretary:EmvDgGmDt senate:EmygG sensitivity:EmyEsGsKsGt sentences:EmyGgyEgN separate:EmCDgG sequences" +
  ":EtvLgyEgN sergeant:EbDugyG severe:EgKsD severely:EgKsDwt shakespeare:FovECtD shed:Fmk sheet:FtG she" +
  "ets:FtGE shoulder:FAwkn shoulders:FAwknN sighed:Ehk significance:EgqyspsvgyE significances:Esqyspsvc" +
  "yEsN significant:EgqyspsvgyG signing:Ehysz simply:EsxCwt simultaneously:EhxgwGoytgEwt skies:EvhN smo" +
  "oth:ExJl solder:Ebkn sometimes:EgxGhxN sophisticated:EgpsEGgvoGsk sources:EeDEgN souths:EfHE species" +
  ":ECtFtN specific:ECgEspsv specifically:ECgEspsvwt specificity:ECmEgpsEgGt speeches:ECtjgN spiritual:" +
  "ECsDsjgLgw stages:EGougN standards:EGcyknkN stated:EGoGgk stems:EGmxN stiffly:EGspwt stimulated:EGsx" +
  "MgwoGgk stirred:EGnk stirs:EGnN stomaches:EGbxbjsN strengthens:EGDmzHgyN stress:EGDmE stresses:EGDmE" +
  "gN subject:EbiusvG subjects:EbiusvGE submits:EbixsGE substances:EbiEGgyEgN substantial:EgiEGcyjgw su" +
  "bstantially:EgiEGcyFgwt suburb:Ebini successes:EgvEmEgN suited:EJGgk supplied:EgCwhk supplies:EgCwhN" +
  " supply:EgCwh supplying:EgCwhsz supported:EgCeDGgk suppress:EgCDmE sweetheart:ELtGrbDG swinged:ELszq" +
  "k sword:EeDk tea:Gt teaches:GtjgN technology:Gmvybwgut theologian:HtgwAutgy theology:Htbwgut theorem" +
  ":HsDgx theories:HsDtN therapeutic:HmDgCMJGsv therapist:HmDgCgEG thereof:HmDbK thicket:HsvsG thirty:H" +
  "nkt thomas:GbxgE though:lA thrusted:HDgEGsk thyroxine:HhDbvEhy tied:Ghk tired:Ghnk tissue:GsEMJ tiss" +
  "ues:GsEMJN tomorrow:GgxbDA tomorrows:GAxDAN tonal:GAygw tonight:GgyhG tough:Gbp toward:GgLeDk transl" +
  "ated:GDcyNwoGgk transmit:GDcyNxsG transportation:GDcyECnGoFgy truths:GDJHE tsunami:GEJybxt unable:gy" +
  "oigw uncertain:gyEnGgy uncle:bzvgw underlie:byknwh undermine:byknxhy understandings:gyknEGcykszN une" +
  "xpected:bysvECmvGsk unmolested:byxgwmEGsk unstructured:gyEGDbvFnk upstairs:gCEGmDN varieties:KnhgGtN" +
  " variety:KnhgGt villages:KswgugN virginias:KnusyMgN visual:KsOgLgw vivid:KsKgk vocabulary:KAvciMgwmD" +
  "t warren:LeDgy wavelength:LoKwmzH wavelengths:LoKwmzHE weapons:LmCgyN weary:LsDt weighed:Lok weird:L" +
  "sDk wheel:Ltw wheels:LtwN wisdom:LsNkgx with:Lsl withdraw:LslkDe worship:LnFgC yearses:MnEsN yielded" +
  ":Mtwkgk you're:MeD you:MJ yours:MIDN";
