/** Words of the first person: somebody speaks. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const firstPersonWords: string = `
نحن|أنا|لدينا|لدي|علينا|لنا|إننا|إنني|أننا|أنني|إني|أني|منا|بنا|فينا|معنا|عندنا|عندي|بلادنا|بلدنا|شعبنا|قواتنا|رأيي
`
