/** Words that join a new clause to the one before it: speech ends before one that a reporting verb follows. Looked up without و and ف. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const clauseJoints: string = `
لكن|لكنه|لكنها|لكنهم|لكنهما|كما|فيما|بينما|حيث|إذ|في حين|في حين أن|ثم|غير أنه|غير أنها|إلا أنه|إلا أنها|بل|في وقت|أما|قد|كان|كانت|كانوا|سبق أن|سبق|أين|كذلك|أيضا|من هنا
`
