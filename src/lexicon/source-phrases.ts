/** What stands before the source of a story, on its own line. One phrase a line, without its colon. A trailing ` ?` marks one that also opens sentences: it must stand alone or before a colon or bar. */
export const sourcePhrases: string = `
المصدر ?
المصادر ?
مصدر ?
مصدر الخبر
المصدر الأصلي
نقلا عن ?
المرجع ?
المراجع ?
source ?
sources ?
via ?
`
