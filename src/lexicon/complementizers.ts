/** Words that bring in a clause of speech: «قال إن». Looked up without و and ب. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const complementizers: string = `
أن|إن|أنّ|إنّ
أنه|إنه|أنها|إنها|أنهم|إنهم|أنهن|إنهن|أنهما|إنهما
أننا|إننا|أنني|إنني|أني|إني|أنك|إنك
`
