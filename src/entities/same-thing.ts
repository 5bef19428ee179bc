import type {NamedThing} from './records.js'

/** How many fuller names with one word are looked at. */
const mostPerWord = 8

/**
 * For each name the index of the fullest name of the same thing. Fuller names are taken first, so that «النجار» goes to «سلمى النجار».
 * Names are the same thing by a line of the lists, or because the shorter one is the end of the longer («النجار»), its beginning
 * («محمد صلاح» of «محمد صلاح حامد») or the same without what stands between («محمد سلمان» of «محمد بن سلمان»).
 */
export function sameThing(things: readonly NamedThing[]): number[] {
  const order = things.map((_, index) => index)
  order.sort((a, b) => things[b].words.length - things[a].words.length || a - b)
  const chief = things.map((_, index) => index)
  const byGroup = new Map<string, number>()
  const byWord = new Map<string, number[]>()
  for (const index of order) {
    const {kind, group, words} = things[index]
    const ofGroup = group === undefined ? undefined : byGroup.get(`${kind} ${group}`)
    const found = ofGroup ?? fullerName(things, index, byWord)
    if (found !== undefined) chief[index] = chief[found]
    if (group !== undefined && ofGroup === undefined) byGroup.set(`${kind} ${group}`, chief[index])
    if (found !== undefined || words.length < 2) continue
    for (const word of new Set([words[0], words[words.length - 1]])) {
      const list = byWord.get(`${kind} ${word}`)
      if (!list) byWord.set(`${kind} ${word}`, [index])
      else if (list.length < mostPerWord) list.push(index)
    }
  }
  return chief
}

/** The fuller name of most mentions that ends or begins with the words of a name. */
function fullerName(
  things: readonly NamedThing[],
  index: number,
  byWord: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const {kind, words} = things[index]
  if (kind === 'place' || kind === 'misc') return undefined
  let best: number | undefined
  for (const word of new Set([words[0], words[words.length - 1]]))
    for (const other of byWord.get(`${kind} ${word}`) ?? []) {
      if (!isPartOf(words, things[other].words, kind === 'person')) continue
      if (best === undefined || things[other].mentions > things[best].mentions) best = other
    }
  return best
}

function isPartOf(short: readonly string[], long: readonly string[], person: boolean): boolean {
  if (short.length >= long.length) return false
  const offset = long.length - short.length
  if (short.every((word, at) => word === long[offset + at])) return true
  if (!person) return false
  if (short.length === 1) return short[0] === long[0]
  let at = 0
  for (const word of long) if (at < short.length && word === short[at]) at++
  return at === short.length
}
