/** Abbreviations, Arabic and Latin, that hold or end with full stops and do not end a sentence by them. Written with their stops; those of one meaning or kind on one line, separated by `|`. A trailing ` ?` marks a form whose stop may end the sentence as well. */
export const abbreviations: string = `
د.|أ.د.|د.م.|م.د.|أ.م.د.|أ.م.|د.أ.
م. ?|أ.|ح.|ش.|ع.|ق.|ن.|س.|ص.|ي.|ف.|ك.|ل.|ب.|ت.|ج.|خ.|ر.|ز.|ط.|غ.|و. ?
ق.م|ق.م. ?|ق. م.|ق. م|ب.م|ب.م.|م.م|م.م.
ص.ب|ص.ب.|ص. ب.|ص. ب
ه. ?|ه.ش.|ه.ق.

مج.|ص.ص.|ص.ص|تح.
إلخ. ?|إلى آخره. ?
أ.ف.ب|أ.ف.ب. ?|أ. ف. ب.|أ. ف. ب
د.ب.أ|د.ب.أ. ?|د. ب. أ.|د. ب. أ
أ.ش.أ|أ.ش.أ.|أ. ش. أ.|أ. ش. أ
و.م.ع|و.م.ع.|و. م. ع.
و.أ.ج|و.أ.ج.|وأ.ج
و.أ.س|و.أ.س.
و.أ.م|و.أ.م.|وا.م
ب.ت.ر|و.ت.ب
أ.ب|أ.ب.|أ. ب.

ب.ب.س|بي.بي.سي|سي.إن.إن|إن.بي.سي|إم.بي.سي|أي.بي.سي|سي.بي.إس|بي.إن|إي.إس.بي.إن
سي.آي.إيه|سي.آي.أي|إف.بي.آي|كي.جي.بي
ش.م.ل|ش.م.ل.|ش.م.م|ش.م.م. ?|ش.م.ع|ش.م.ع.|ش.م.ب|ش.م.ك|ش.م.ك.|ش.م.ك.ع|ذ.م.م|ذ.م.م. ?|ش.ذ.م.م|ش.ذ.م.م.|ش.ش.و|م.م.ح|ش.م.س
ج.م.ع|ج.م.ع.|ا.ع.م|و.م.أ|و.م.أ.
ج.م|د.ت|د.ج|د.ك|د.أ|د.ع|ر.س. ?|ر.ق. ?|ل.س|ل.س. ?|د.ب|د.ت. ?|د.ج. ?|د.ك. ?|د.م
ك.م|ك.غ|ك.و|م.و|ك.و.س
ق.ظ|ب.ظ|ق.ظ.|ب.ظ.|ت.غ|ت.غ.
رض.

ب.ك.ك

Dr.|Mr.|Mrs.|Ms.|Prof.|St.|Sr.|Jr.|Rev.|Hon.|Gen.|Col.|Lt.|Sgt.|Capt.|Maj.|Cmdr.|Gov.|Sen.|Rep.|Pres.|M.|Mme.|Mlle.|Esq.
U.S. ?|U.S|U.S.A. ?|U.S.A|U.K. ?|U.K|U.N. ?|U.N|E.U. ?|E.U|U.A.E.|D.C. ?|L.A.|N.Y.|U.S.S.R.|P.R.C.
Inc. ?|Ltd. ?|Co. ?|Corp. ?|Bros.|L.L.C. ?|LLC. ?|S.A.|S.p.A.|S.A.R.L.|S.A.S.|A.G.|N.V.|B.V.|G.m.b.H.|Plc. ?|P.L.C.|Intl.
No. ?|Nos.|Vol.|vol.|pp.|p.|Fig.|fig.|ed.|eds.|Ed.|et al.|al.|vs.|v.|cf.|ca.|c.|approx.|est. ?|Est.|Ref.|Art.|Sec.|Ch.
e.g.|i.e.|etc. ?|viz.|N.B.|P.S.|a.k.a.|R.I.P.|A.D. ?|B.C. ?|C.E.|B.C.E.|Ph.D.|M.D.|M.A.|B.A.|B.Sc.|M.Sc.|M.B.A.|J.D.|LL.M.
a.m. ?|p.m. ?|A.M. ?|P.M. ?|G.M.T.|Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sep.|Sept.|Oct.|Nov.|Dec.|Mon.|Tue.|Wed.|Thu.|Fri.|Sat. ?|Sun. ?
F.C. ?|A.C.|F.B.I.|C.I.A.|N.A.T.O.|B.B.C.|A.P.|A.F.P.|J.K.|J.R.R.|J.R.|G.W.|D.J.|F.K.|L.
Ave.|Blvd.|Rd.|Str.|Mt.|Ft.|Sq.|Apt.|Tel. ?|tel. ?|Fax. ?|Mob. ?|ext.|Dept.|Univ.|Assn.|Gov't.
km. ?|kg. ?|cm. ?|mm. ?|ft.|oz. ?|lb. ?|lbs. ?|mph. ?|sq. ?|avg.|mln. ?|bn. ?|tn.
`
