/** What opens or closes the caption of a picture. One phrase a line. A trailing ` ?` marks one that also opens sentences: it must stand alone or before a colon or bar. */
export const captionPhrases: string = `
صورة ?
صورة أرشيفية
صورة من الأرشيف
صورة تعبيرية
صورة توضيحية
صورة متداولة
صورة وزعتها
صور أرشيفية
أرشيفية ?
أرشيفي ?
أرشيف ?
من الأرشيف ?
تعبيرية ?
تعبيري ?
الصورة ?
تصوير ?
عدسة ?
تعليق الصورة
التعليق على الصورة
مصدر الصورة
صدر الصورة
غيتي ?
جيتي ?
غيتي إيميجز
getty images
gettyimages
getty ?
شترستوك
shutterstock
istock
`
