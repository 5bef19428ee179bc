import {evidence} from '../line-label.js'
import {covered, opensWith} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     سفينة في الميناء (صورة أرشيفية) ‖ تصوير: عمر الجبور
 *                       ^
 */
export const captionWords: Recogniser = {
  name: 'caption words',
  read: (line) => {
    if (line.size > 220 || covered(line, 'captions') === 0) return undefined
    if (opensWith(line, 'captions')) return opening
    return line.ending === 'stop' ? undefined : inside
  },
}

const opening = evidence({caption: 7, paragraph: -1})
const inside = evidence({caption: 4.5})
