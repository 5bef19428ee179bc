import {CharacterClass, characterClasses} from '../../text/character-classes.js'
import {cp} from '../../text/code-points.js'
import {foldTable} from '../../text/fold.js'
import {hashUnit} from './hash.js'

/** How many units of a word are read: the last ones of a longer word. */
export const longestForm = 32

/** The letters of one word as the tagger sees them. Filled anew for each word by {@link readForm}. */
export interface WordForm {
  /** The folded units, last first. */
  readonly reversed: Uint16Array
  /** The offset of each of those units. */
  readonly origin: Uint32Array
  /** `hashes[n]` is the hash of the last `n` units. */
  readonly hashes: Int32Array
  length: number
}

export function createForm(): WordForm {
  return {
    reversed: new Uint16Array(longestForm),
    origin: new Uint32Array(longestForm),
    hashes: new Int32Array(longestForm + 1),
    length: 0,
  }
}

/**
 * What a unit is to the tagger: as in look-up, and also ى as ي, ة as ه, each digit as 0. The word clusters were counted so.
 */
const tagFold: Uint16Array = /*#__PURE__*/ buildTagFold()

function buildTagFold(): Uint16Array {
  const table = foldTable.slice()
  for (let unit = 0; unit < table.length; unit++) {
    if (table[unit] === cp.alefMaksura) table[unit] = cp.yeh
    else if (table[unit] === cp.tehMarbuta) table[unit] = cp.heh
    else if (characterClasses[unit] === CharacterClass.digit) table[unit] = cp.digit0
  }
  return table
}

/** Reads `source.slice(start, end)`, one word, into `form`. */
export function readForm(form: WordForm, source: string, start: number, end: number): void {
  const {reversed, origin, hashes} = form
  let length = 0
  for (let offset = end - 1; offset >= start && length < longestForm; offset--) {
    const unit = tagFold[source.charCodeAt(offset)]
    if (unit === 0) continue
    reversed[length] = unit
    origin[length] = offset
    hashes[length + 1] = hashUnit(hashes[length], unit)
    length++
  }
  form.length = length
}
