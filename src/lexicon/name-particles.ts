/** Words that link the parts of a personal name. One record a line: the word, then `|` and other spellings. A trailing ` ?` on a form marks it as ambiguous: it is also an ordinary word, or another kind of name, so a rule needs more evidence. */
export const nameParticles: string = `
بن
ابن ?
بنت ?
ابنة ?
بني ?
أبو ?
أبي ?
أبا ?
أم ?
أخو ?
أخت ?
آل ?
ولد ?
منت
آيت ?
أث ?
ذو ?
عبد
عبيد ?
با ?
بو ?
بل ?
بلحاج ?
بنو ?
مولاي ?
سيدي ?
لالة ?

أوغلو|أوغلي|أغلو
زادة
بور ?
نيا ?
خان ?
بيك ?|بك ?
باشا ?
أفندي ?
آغا ?
ميرزا
شاه ?
كاك
ملا ?

دي ?
دا ?
دو ?
دوس
داس
دل ?
ديل ?
دي لا
دي لوس
دلا ?
لا ?
لو ?
لي ?
إي ?
لاس ?
لوس ?
سان ?
سانت ?
سانتا ?
فان ?
فان دير
فان دن
فون
فون دير
تسو ?
زو ?
تير ?
تن ?
تين ?
در ?
دير ?
دن ?
ماك
أف ?
بار ?
جونيور
الابن ?
الأب ?
الأول ?
الثاني ?
الثالث ?
الرابع ?
الخامس ?
السادس ?
السابع ?
الثامن ?
التاسع ?
العاشر ?
الثاني عشر ?
السادس عشر ?
الرابع عشر ?
الأصغر ?
الأكبر ?
سينيور
`
