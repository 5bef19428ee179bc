import {CharacterClass, characterClasses} from './character-classes.js'
import {cp} from './code-points.js'

/** Folds to nothing. */
const dropped = 0

/**
 * Arabic Presentation Forms-B that show one letter each (U+FE80 to U+FEF4), as those letters. Ligatures of several letters
 * (U+FEF5 to U+FEFC, Forms-A) keep themselves: one unit cannot fold to two.
 */
const presentationForms =
  'ءااااؤؤاائئئئااببببةةتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصصضضضضططططظظظظععععغغغغففففققققككككللللممممننننههههووىىيييي'
const firstPresentationForm = 0xfe80

/**
 * What each UTF-16 code unit folds to: itself, one other unit, or nothing (0).
 *
 * Lossy on purpose and for look-up only: tashkeel, tatweel, combining and format characters vanish; أ إ آ ٱ become ا;
 * Persian and Urdu ک ی ہ become ك ي ه; presentation forms become the letters they show; Latin letters lose their case.
 * ى and ي, and ة and ه, stay apart: رأى is not رأي.
 */
export const foldTable: Uint16Array = /*#__PURE__*/ buildFolds()

function buildFolds(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const type = characterClasses[unit]
    table[unit] = type === CharacterClass.mark || type === CharacterClass.format ? dropped : unit
  }
  for (const alef of [
    cp.alefMadda,
    cp.alefHamzaAbove,
    cp.alefHamzaBelow,
    cp.alefWasla,
    cp.alefWavyHamzaAbove,
    cp.alefWavyHamzaBelow,
    cp.highHamzaAlef,
  ])
    table[alef] = cp.alef
  table[cp.keheh] = cp.kaf
  table[cp.farsiYeh] = cp.yeh
  table[cp.hehGoal] = table[0x06be] = cp.heh
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20
  for (let index = 0; index < presentationForms.length; index++)
    table[firstPresentationForm + index] = presentationForms.charCodeAt(index)
  return table
}

/**
 * The look-up form of a word: tashkeel, tatweel and invisible characters dropped, every alef bare. `fold('مُحَمَّـد')` is `'محمد'`, `fold('أوروبا')` is `'اوروبا'`.
 *
 * @param word Any text.
 * @returns The folded text; never longer than `word`.
 * @throws {TypeError} When `word` is not a string.
 */
export function fold(word: string): string {
  if (typeof word !== 'string') throw new TypeError(`fold: expected a string, got ${typeof word}`)
  return foldRange(word, 0, word.length)
}

/** {@link fold} of `source.slice(start, end)`. Offsets are UTF-16. */
export function foldRange(source: string, start: number, end: number): string {
  let changed = false
  for (let index = start; index < end && !changed; index++) {
    const unit = source.charCodeAt(index)
    changed = foldTable[unit] !== unit
  }
  if (!changed) return source.slice(start, end)
  let folded = ''
  for (let index = start; index < end; index++) {
    const unit = foldTable[source.charCodeAt(index)]
    if (unit !== dropped) folded += String.fromCharCode(unit)
  }
  return folded
}
