/** Words before a verb that deny it. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const negations: string = `
لم|لن|لا|ليس|ليست|دون|ما ?
`
