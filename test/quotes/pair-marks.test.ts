import {describe, expect, it} from 'vitest'
import {pairMarks} from '../../src/quotes/pair-marks.js'
import {tokenize} from '../../src/tokenize/tokenize.js'
import {compileLexicon} from '../../src/words/lexicon.js'
import {readWords} from '../../src/words/read-words.js'

const {vocabulary} = compileLexicon()

/** What each pair holds, with `<` and `>` where a mark is missing. */
function held(text: string): string[] {
  const words = readWords(tokenize(text), vocabulary)
  const block = {
    node: {type: 'paragraph'} as const,
    start: 0,
    end: text.length,
    first: 0,
    last: words.length,
  }
  return pairMarks(words, block).map(
    ({open, close, first, last}) =>
      `${open < 0 ? '<' : ''}${text.slice(words.start[first], words.end[last - 1])}${close < 0 ? '>' : ''}`,
  )
}

describe('pairMarks', () => {
  it.each([
    ['straight marks', 'قال "نعم" ثم قال "لا".', ['نعم', 'لا']],
    ['marks written onto a particle', 'وصفه بـ"الباهت" أمس', ['الباهت']],
    ['marks with spaces inside', 'قال " نعم بالتأكيد " ومضى', ['نعم بالتأكيد']],
    ['one family inside another', 'قال: «قرأت "الأيام" مرتين»', ['قرأت "الأيام" مرتين', 'الأيام']],
    ['the same family inside itself', 'قال: “زرت دار “الحكمة” أمس”', ['زرت دار “الحكمة” أمس', 'الحكمة']],
    ['an opener closed by another of its kin', 'قال: “نعم".', ['نعم']],
    ['an opener without a closer, to the end of its sentence', 'قال: "نعم. ومضى', ['نعم>']],
    ['a closer without an opener, from the last stop', 'وصل. قال نعم".', ['<قال نعم']],
    ['an apostrophe', "قال d'Or ومضى", []],
    ['nothing', 'قال نعم', []],
  ])('pairs %s', (_name, text, want) => {
    expect(held(text)).toEqual(want)
  })
})
