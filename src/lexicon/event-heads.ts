/** Nouns that begin the name of an event, competition, war, treaty or law and belong to it. One a line. A trailing ` ?` marks those that need a name in marks or a known name after them. */
export const eventHeads: string = `
كأس
دوري
دورى
الدوري
الدورى
بطولة
مهرجان
معرض
منتدى ?
مؤتمر ?
قمة
أولمبياد
مونديال
ماراثون
جائزة
جوائز ?
معركة
غزوة
حرب
ثورة
انتفاضة
عملية ?
اتفاق
اتفاقية
اتفاقيات ?
معاهدة
بروتوكول
إعلان ?
ميثاق
وعد
قانون
دستور ?
مبادرة ?
رابطة ?
سوبر
عيد
مشروع ?
برنامج ?
مخطط ?
خطة ?
نظام ?
صاروخ ?
طائرة ?
هاتف ?
متحور ?
فيروس ?
إعصار
زلزال ?
`
