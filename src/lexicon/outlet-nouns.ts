/** Nouns behind ل that are spoken to and so end the name of the speaker: «قال الأمين العام لصحيفة». One concept a line, its forms after `|`; ال is added. */
export const outletNouns: string = `
وكالة|وكالات|صحيفة|صحف|جريدة|جرائد|مجلة|قناة|قنوات|إذاعة|تلفزيون|شبكة|موقع|مواقع|برنامج|بودكاست|راديو|منصة
صحفيون|صحفيين|صحافيون|صحافيين|مراسل|مراسلين|إعلاميين|وسائل إعلام|وسائل الإعلام|صحافة|إعلام
`
