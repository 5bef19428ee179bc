import {evidence} from '../line-label.js'
import {kindBit, matchPhrase} from '../page-lexicon.js'
import type {Page, PageLine} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     لمزيد من أخبار المدينة اضغط هنا ‖ للتسجيل في الدورة انقر هنا
 *                            ^
 */
export const callToClick: Recogniser = {
  name: 'call to click',
  read: (line, page) => {
    if (line.count < 3 || line.size > 110 || !endsWithCall(line, page)) return undefined
    const opening = matchPhrase(page.lexicon, page.words, line.first, line.last)
    return opening && (opening.kinds | opening.weakKinds) & kindBit('markers') ? more : call
  },
}

const more = evidence({marker: 13, paragraph: -2})
const call = evidence({follow: 10, paragraph: -2})

function endsWithCall({first, last}: PageLine, {words, lexicon}: Page): boolean {
  for (let index = Math.max(first + 1, last - 4); index < last - 1; index++) {
    const match = matchPhrase(lexicon, words, index, last)
    if (match && match.next >= last - 1 && (match.kinds | match.weakKinds) & kindBit('calls')) return true
  }
  return false
}
