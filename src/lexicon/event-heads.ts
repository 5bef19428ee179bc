/** Nouns that begin the name of an event, competition, war, treaty or law and belong to it. One a line. A trailing ` ?` marks those that need a name in marks or a known name after them. */
export const eventHeads: string = `
كأس
دوري
دورى
بطولة
مهرجان
معرض
منتدى ?
مؤتمر ?
ملتقى ?
قمة ?
أولمبياد
مونديال
ماراثون
جائزة
جوائز ?
معركة
غزوة
حرب ?
ثورة ?
انتفاضة ?
عملية ?
اتفاق ?
اتفاقية
معاهدة
بروتوكول
إعلان ?
ميثاق
قانون ?
دستور ?
مبادرة ?
عيد
سوبر
إعصار
عاصفة ?
معلقة ?
`
