import {abbreviations} from '../lexicon/abbreviations.js'
import {clauseContinuations} from '../lexicon/clause-continuations.js'
import {foldRange} from '../text/fold.js'
import {readList} from '../words/lists.js'
import {touchesPrevious} from '../words/touching.js'
import type {Words} from '../words/words.js'

/** What the sentence stage knows of words. */
export interface SentenceLexicon {
  /** Whether the full stop behind word `index` belongs to an abbreviation. */
  isAbbreviation(words: Words, index: number): boolean
  /** Whether the word goes on with the clause before it. */
  continues(words: Words, index: number): boolean
}

/** The longest piece of an abbreviation between two stops, in letters. */
const longestPiece = 12

/** Compiles the lists. */
export function compileSentenceLexicon(): SentenceLexicon {
  const abbreviated = new Set<string>()
  for (const {form, ambiguous} of readList(abbreviations).flat()) {
    if (ambiguous) continue
    // «أ.ف.ب.» is several words for the tokenizer; the last piece before a stop is what is looked at, with those before it.
    const pieces = form.split('.').map((piece) => piece.trim())
    if (pieces.length === 2 && pieces[1] === '') abbreviated.add(foldRange(pieces[0], 0, pieces[0].length))
  }
  const continuations = new Set(
    readList(clauseContinuations)
      .flat()
      .map(({form}) => foldRange(form, 0, form.length)),
  )
  return {
    isAbbreviation: (words, index) => !touchesPrevious(words, index) && abbreviated.has(textAt(words, index)),
    continues: (words, index) => continuations.has(textAt(words, index)),
  }
}

function textAt(words: Words, index: number): string {
  const start = words.start[index]
  return foldRange(words.source, start, Math.min(words.end[index], start + longestPiece + 1))
}
