/** Labels that sites put behind a headline: «..فيديو», «- صور». One a line, its forms after `|`. */
export const mediaLabels: string = `
فيديو|بالفيديو|الفيديو
صور|بالصور|صورة
شاهد|شاهدوا|اسمع
تفاصيل|التفاصيل|المزيد
مباشر|عاجل|خاص|حصري
`
