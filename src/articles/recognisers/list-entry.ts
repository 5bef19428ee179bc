import {evidence} from '../line-label.js'
import {Role, TokenKind} from '../../tokenize/tokens.js'
import {kindBit, matchPhrase} from '../page-lexicon.js'
import type {Page, PageLine} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     • 07:00 . تأجيل المباراة إلى الغد... المزيد
 *     ^                                     ^
 */
export const listEntry: Recogniser = {
  name: 'list entry',
  read: (line, page) => {
    const bullet =
      page.words.kind[line.first] === TokenKind.punctuation && page.words.role[line.first] === Role.bullet
    const more = line.count > 4 && endsWithMarker(line, page)
    if (bullet && more) return certain
    if (more) return line.size < 160 ? likely : cut
    return bullet && line.ending !== 'stop' && line.size < 120 ? bulleted : undefined
  },
}

const certain = evidence({'teaser-headline': 7})
const likely = evidence({'teaser-headline': 5})
const cut = evidence({'teaser-snippet': 3})
const bulleted = evidence({'teaser-headline': 1, navigation: 1})

/** … المزيد: the marker is the last phrase and an ellipsis stands before it. */
function endsWithMarker({first, last}: PageLine, {words, lexicon}: Page): boolean {
  for (let index = last - 1; index > first && index >= last - 4; index--) {
    if (words.kind[index] !== TokenKind.punctuation || words.role[index] !== Role.ellipsis) continue
    const match = matchPhrase(lexicon, words, index + 1, last)
    return match?.next === last && ((match.kinds | match.weakKinds) & kindBit('markers')) !== 0
  }
  return false
}
