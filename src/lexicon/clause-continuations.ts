/** Words that go on with a clause: three dots before one of them are a pause, not the end of a sentence. One a line, its forms after `|`. */
export const clauseContinuations: string = `
أن|إن|أنه|إنه|أنها|إنها|بأن|بأنه|بأنها
الذي|التي|الذين|اللذان|اللتان|اللواتي
أو|أم|بل|ثم|حتى|كي|لكي|لأن|لأنه|لأنها
إلى|على|في|من|عن|مع|ضد|بين|عبر|خلال
إلا|سوى|غير
هكذا
`
