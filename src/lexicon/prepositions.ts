/** Prepositions and the like: the name of a speaker behind his verb ends before one, and a word behind one is no verb. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const prepositions: string = `
في|من|إلى|الى|إلي|على|علي ?|عن|مع|ضد|عند|لدى|بين|عبر|خلال|حول|بشأن|منذ|قبل|بعد|عقب|أثناء|إثر|وسط|رغم|دون|بدون|حتى|أمام|تجاه|نحو|ضمن|حيال|بخصوص|لدن|فوق|تحت|خارج|داخل|قرب|جراء|بسبب|نتيجة|بمناسبة|بحضور|بعيد|قبيل|غداة|عشية|بحسب|حسب|وفق|وفقا
`
