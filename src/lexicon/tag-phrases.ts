/** What stands before the key words of a story. One phrase a line, without its colon. A trailing ` ?` marks one that also opens sentences: it must stand alone or before a colon or bar. */
export const tagPhrases: string = `
الوسوم
وسوم
الوسم ?
وسم ?
كلمات مفتاحية
الكلمات المفتاحية
كلمات دلالية
الكلمات الدلالية
كلمات دالة
الكلمات الدالة
كلمات البحث
علامات ?
العلامات ?
تاغ ?
التاغات
تاجات
هاشتاغ
هاشتاج
تصنيفات ?
التصنيفات ?
التصنيف ?
المواضيع ?
سمات ?
السمات ?
وسوم المقال
tags
tag ?
keywords
topics ?
`
