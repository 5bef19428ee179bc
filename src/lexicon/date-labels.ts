/** What stands before the date of a page. One phrase a line, without its colon. A trailing ` ?` marks one that also opens sentences: it must stand alone or before a colon or bar. */
export const dateLabels: string = `
نشر في ?
نشر فى ?
نشر ?
نشر بتاريخ
نشر يوم ?
نشرت في ?
تم النشر
تم النشر في
تم النشر بتاريخ
تم النشر يوم
تم نشر الخبر
تم نشره في
تم نشر المقال
تاريخ النشر
تاريخ ووقت النشر
تاريخ الخبر
تاريخ التحديث
تاريخ الإضافة
تاريخ الإنشاء
تاريخ آخر تحديث
التاريخ ?
تاريخ ?
بتاريخ ?
آخر تحديث
اخر تحديث
أخر تحديث
آخر تحديث في
آخر تحديث يوم
آخر تعديل
تم التحديث
تم التحديث في
تم التعديل
تحديث ?
حدث في ?
محدث ?
حدثت في
أضيف في
أضيف بتاريخ
أضيفت في
تاريخ الإصدار
صدر في ?
حرر في
الوقت ?
التوقيت ?
الساعة ?
ساعة النشر
منذ ?
قبل ?
اليوم ?
published ?
published on
published at
publication date
posted ?
posted on
updated ?
updated on
last updated
last update
last modified
date ?
`
