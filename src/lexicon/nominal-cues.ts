/** Nouns of speech that bring in a clause: «تصريحه بأن», «قوله إن», «قلق الجمعية من أن». Indefinite; pronouns and ال are added. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const nominalCues: string = `
قول|تصريح|تصريحات|تأكيد|تأكيدات|إعلان|زعم|مزاعم|ادعاء|ادعاءات|تحذير|تحذيرات|إشارة|اعتراف|اعترافات|إقرار|توضيح|تشديد|تعهد|وعد ?|نفي ?|رأي ?|اعتقاد|قناعة|قناعته|قلق ?|مخاوف ?|خشية ?|أمل ?|توقعات ?|توقع ?|اعتبار ?|إفادة|شهادة ?|إيمان ?|شكوك ?|اتهام|اتهامات
`
