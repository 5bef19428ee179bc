/** Words that show a clause: in quotation marks they speak for speech and against a name. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const finiteWords: string = `
ليس|ليست|ليسوا|لسنا|لست|كان|كانت|كانوا|كنا|كنت|يكون|تكون|أكون|نكون|لن|لم|لا|قد|سوف|إن|أن|إنه|إنها|إننا|إنني|أنه|أنها|أننا|هناك|هذا|هذه|هو|هي|هم|نحن|أنا|أنتم|أنت|لدينا|لدي|علينا|عليهم|عليكم|لنا|لكم|لكن|لكنه|لكنها|لكننا|يجب|يمكن|ينبغي|ما زال|لا يزال|سنعمل|سيكون|ستكون|سنكون|كل ما|إذا|لو|لأن|لأننا|لأنه|لماذا|كيف|هل|ماذا|متى|أين|يا
`
