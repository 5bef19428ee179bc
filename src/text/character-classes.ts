import {cp} from './code-points.js'
import {wordRuns} from './word-runs.js'

/** What a UTF-16 code unit is to the tokenizer. Each unit has exactly one class. */
export const CharacterClass = {
  other: 0,
  arabicLetter: 1,
  latinLetter: 2,
  /** A letter of any other script, and the first half of a pair that is one. */
  otherLetter: 3,
  /** Tashkeel, tatweel and combining marks: part of a word, folded away. */
  mark: 4,
  digit: 5,
  space: 6,
  lineEnd: 7,
  /** Bidi controls, joiners and the BOM: invisible, and nothing to a rule. */
  format: 8,
  control: 9,
  punctuation: 10,
  highSurrogate: 11,
  lowSurrogate: 12,
} as const

/** A value of {@link CharacterClass}. */
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass]

const spaces = [0x20, cp.tab, cp.verticalTab, cp.formFeed, cp.noBreakSpace, 0x1680, 0x202f, 0x205f, 0x3000]
const lineEnds = [cp.lineFeed, cp.carriageReturn, cp.nextLine, cp.lineSeparator, cp.paragraphSeparator]
const formats = [cp.arabicLetterMark, cp.softHyphen, cp.byteOrderMark, 0x180e]
const formatRanges = [
  [cp.zeroWidthSpace, cp.rightToLeftMark],
  [cp.leftToRightEmbedding, cp.rightToLeftOverride],
  [cp.wordJoiner, 0x206f],
  [0xfe00, 0xfe0f],
]
const arabicRanges = [
  [0x0600, 0x06ff],
  [0x0750, 0x077f],
  [0x0870, 0x08ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefe],
]
const arabicMarkRanges = [
  [0x0610, 0x061a],
  [cp.fathatan, cp.lastHarakah],
  [cp.firstQuranicMark, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, cp.lastQuranicMark],
  [0x0898, 0x089f],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
]
const markRanges = [...arabicMarkRanges, [0x0300, 0x036f], [0x1dc0, 0x1dff], [0x20d0, 0x20ff]]
const latinRanges = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x1e00, 0x1eff],
]
const punctuationRanges = [
  [0x21, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa1, 0xa9],
  [0xab, 0xac],
  [0xae, 0xb1],
  [0xb4, 0xb4],
  [0xb6, 0xb8],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [cp.arabicPercent, 0x066d],
  [cp.arabicComma, 0x060d],
  [cp.arabicSemicolon, cp.arabicSemicolon],
  [0x061d, cp.arabicQuestion],
  [cp.arabicFullStop, cp.arabicFullStop],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x3001, 0x3002],
  [0x3008, 0x3011],
  [cp.ornateLeftParenthesis, cp.ornateRightParenthesis],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
]

/** The class of every UTF-16 code unit. */
export const characterClasses: Uint8Array = /*#__PURE__*/ buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const set = (ranges: number[][], value: CharacterClass): void => {
    for (const [first, last] of ranges) table.fill(value, first, last + 1)
  }
  let position = 0
  const runs = wordRuns.trim().split(/\s/u)
  for (let index = 0; index < runs.length; index += 2) {
    const first = position + parseInt(runs[index], 36)
    position = first + parseInt(runs[index + 1], 36)
    table.fill(CharacterClass.otherLetter, first, position)
  }
  for (const [first, last] of arabicRanges)
    for (let unit = first; unit <= last; unit++)
      if (table[unit] === CharacterClass.otherLetter) table[unit] = CharacterClass.arabicLetter
  set(latinRanges, CharacterClass.latinLetter)
  set(markRanges, CharacterClass.mark)
  table[cp.tatweel] = table[cp.superscriptAlef] = CharacterClass.mark
  set(
    [
      [cp.digit0, cp.digit9],
      [cp.arabicIndicDigit0, cp.arabicIndicDigit9],
      [cp.extendedDigit0, cp.extendedDigit9],
    ],
    CharacterClass.digit,
  )
  set(punctuationRanges, CharacterClass.punctuation)
  set(
    [
      [0, 0x1f],
      [0x7f, 0x9f],
    ],
    CharacterClass.control,
  )
  for (const unit of spaces) table[unit] = CharacterClass.space
  table.fill(CharacterClass.space, 0x2000, 0x200b)
  for (const unit of lineEnds) table[unit] = CharacterClass.lineEnd
  for (const unit of formats) table[unit] = CharacterClass.format
  set(formatRanges, CharacterClass.format)
  table.fill(CharacterClass.highSurrogate, 0xd800, 0xdc00)
  table.fill(CharacterClass.lowSurrogate, 0xdc00, 0xe000)
  return table
}
