/** Words that bring in an indirect question: «تساءل عما إذا». Some are several words. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const askingWords: string = `
عما إذا|ما إذا|عن ما إذا|فيما إذا ?
إن كان|إن كانت|إذا كان|إذا كانت|إذا ما كان|إذا ما كانت
هل|لماذا|كيف|متى|كم ?|أين ?|من أين|ماذا|لم ?
عن سبب|عن أسباب ?|عن جدوى ?
`
