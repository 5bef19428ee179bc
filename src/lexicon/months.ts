/** The months of the common calendar, number first, then the names in every calendar of the Arab press (Gulf and Egypt, Levant and Iraq, Algeria and Tunisia, Morocco) and in English. A trailing ` ?` on a form marks it as ambiguous: it is also an ordinary word or a name, so a rule needs a day or a year beside it. */
export const months: string = `
1|يناير|كانون الثاني|كانون ثان|كانون ثاني|جانفي|January|Jan
2|فبراير|شباط|فيفري|فيبراير|February|Feb
3|مارس ?|آذار|March|Mar ?
4|أبريل|نيسان ?|أفريل|April|Apr
5|مايو|أيار|ماي ?|May ?
6|يونيو|حزيران|جوان ?|يونيه|June|Jun
7|يوليو|تموز|جويلية|يوليوز|يوليه|July|Jul
8|أغسطس|آب ?|أوت ?|غشت|أغسطوس|August|Aug
9|سبتمبر|أيلول|شتنبر|سيبتمبر|سبتنبر|September|Sep|Sept
10|أكتوبر|تشرين الأول|تشرين أول|أوكتوبر|October|Oct
11|نوفمبر|تشرين الثاني|تشرين ثان|تشرين ثاني|نونبر|نوفنبر|نوفامبر|November|Nov
12|ديسمبر|كانون الأول|كانون أول|دجنبر|ديسامبر|دسمبر|ديسنبر|December|Dec
`

/** The months of the Islamic calendar, number first. A trailing ` ?` marks a form that is also an ordinary word or a person's name. */
export const hijriMonths: string = `
1|محرم ?|محرم الحرام|المحرم ?
2|صفر ?|صفر الخير
3|ربيع الأول|ربيع أول
4|ربيع الآخر|ربيع الثاني|ربيع آخر|ربيع ثاني|ربيع ثان
5|جمادى الأولى|جمادى الأول|جمادي الأولى|جمادي الأول|جمادى أولى
6|جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادي الآخرة|جمادي الثانية|جمادى الثاني|جمادي الثاني|جمادي الآخر
7|رجب ?|رجب الحرام|رجب الفرد|رجب المحرم
8|شعبان ?|شعبان المعظم|شعبان المكرم
9|رمضان ?|رمضان المبارك|رمضان المعظم|رمضان الكريم
10|شوال|شوال المكرم
11|ذو القعدة|ذي القعدة|ذو القعدة الحرام|ذي القعدة الحرام|ذوالقعدة
12|ذو الحجة|ذي الحجة|ذو الحجة الحرام|ذي الحجة الحرام|ذوالحجة|ذي حجة|ذو حجة
`

/** The days of the week, number first, Sunday is 0. Written with ال, since without it most are numerals or ordinary words (marked ` ?`). */
export const weekdays: string = `
0|الأحد|أحد ?|Sunday|Sun ?
1|الاثنين|اثنين ?|الإتنين|Monday|Mon ?
2|الثلاثاء|ثلاثاء|الثلثاء|الثلاثا|Tuesday|Tue|Tues
3|الأربعاء|أربعاء|الاربعا|Wednesday|Wed ?
4|الخميس|خميس ?|Thursday|Thu|Thur|Thurs
5|الجمعة|جمعة ?|Friday|Fri
6|السبت|سبت ?|Saturday|Sat ?
`
