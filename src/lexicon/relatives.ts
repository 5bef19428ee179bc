/** Words that open a relative clause: a verb right behind one does not report for the sentence. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const relatives: string = `
الذي|التي|الذين|اللذين|اللذان|اللتين|اللتان|اللاتي|اللواتي|اللائي
ما|مما|بما ?|كما ?|حيث ?|من ?
`
