/** Demonstratives: one behind a noun begins another. One concept a line, its forms after `|`. */
export const demonstratives: string = `
هذا|هذه|هذان|هذين|هاتان|هاتين|هؤلاء
ذلك|تلك|أولئك
`
