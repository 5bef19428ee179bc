import {foldTable} from '../../text/fold.js'
import {cp} from '../../text/code-points.js'
import {TokenKind} from '../../tokenize/tokens.js'
import type {Words} from '../../words/words.js'
import {evidence} from '../line-label.js'
import type {Page, PageLine} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/** Lines above that are looked at. */
const linesAbove = 3
/** Words of a line that are looked at, and how many a title needs to be judged by. */
const mostWords = 40
const leastWords = 3
/** With fewer words above there is no story yet that another could follow. */
const textAbove = 12
/** Letters of a word's beginning that stand for it: «انتخابات» and «الانتخابية» are of one kind. */
const stemLength = 4

/** A title that shares words with the text under it and none with the text above starts another story. */
export const sharedWords: Recogniser = {
  name: 'shared words',
  read: (line, page) => {
    if (line.count < 4 || line.count > 20 || line.ending === 'stop' || line.index === 0) return undefined
    const own = stemsOf(page.words, line)
    const below = firstLongBelow(page, line)
    if (own.length < leastWords || !below) return undefined
    const under = shareOf(own, stemsOf(page.words, below))
    const above = stemsAbove(page, line)
    const over = shareOf(own, above)
    if (over >= 0.35) return sameStory
    return under >= 0.3 && over <= 0.15 && above.length >= textAbove ? otherStory : undefined
  },
}

const otherStory = evidence({
  headline: 2.5,
  'teaser-headline': 1.5,
  subheading: -1.5,
  paragraph: -1.5,
  caption: -1,
})
const sameStory = evidence({headline: -1, subheading: 1, caption: 1, deck: 1})

/** The next line of some length, past the title's copy, a date, a byline. */
function firstLongBelow({lines}: Page, {index}: PageLine): PageLine | undefined {
  for (let next = index + 1; next < lines.length && next <= index + 4; next++)
    if (lines[next].size > 90) return lines[next]
  return undefined
}

function stemsAbove({words, lines}: Page, {index}: PageLine): number[] {
  const above: number[] = []
  for (let before = index - 1; before >= 0 && before >= index - linesAbove; before--)
    if (before !== lines[index].twin) above.push(...stemsOf(words, lines[before]))
  return above
}

function shareOf(own: readonly number[], others: readonly number[]): number {
  let found = 0
  for (const stem of own) if (others.includes(stem)) found++
  return found / own.length
}

/** A number for the beginning of each longer word, proclitics and article set aside. */
function stemsOf(words: Words, {first, last}: PageLine): number[] {
  const stems: number[] = []
  for (let index = first; index < last && stems.length < mostWords; index++) {
    if (words.kind[index] !== TokenKind.word) continue
    const stem = stemOf(words, index)
    if (stem !== 0) stems.push(stem)
  }
  return stems
}

function stemOf({source, start, end}: Words, index: number): number {
  const letters: number[] = []
  for (let offset = start[index]; offset < end[index] && letters.length < stemLength + 4; offset++) {
    const unit = foldTable[source.charCodeAt(offset)]
    if (unit !== 0) letters.push(unit)
  }
  let from = 0
  if (letters.length > 4 && (letters[0] === cp.waw || letters[0] === cp.feh)) from++
  if (letters.length - from > 4 && isProclitic(letters[from]) && letters[from + 1] === cp.alef) from++
  if (letters.length - from > 4 && letters[from] === cp.alef && letters[from + 1] === cp.lam) from += 2
  else if (letters.length - from > 4 && letters[from] === cp.lam && letters[from + 1] === cp.lam) from += 2
  if (letters.length - from < stemLength) return 0
  let hash = 0
  for (let at = from; at < from + stemLength; at++) hash = (Math.imul(hash, 31) + letters[at]) | 0
  return hash
}

function isProclitic(unit: number): boolean {
  return unit === cp.beh || unit === cp.kaf
}
