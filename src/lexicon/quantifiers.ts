/** Words that take «من» and a noun, and speak with it: «العديد من السكان». Indefinite; ال is added. */
export const quantifiers: string = `
عديد|كثير|كثيرون|مزيد|قليل
عدد|مجموعة|جملة|غالبية|أغلبية|معظم|بعض|أحد|إحدى|واحد|واحدة|اثنان|اثنين|نسبة
`
