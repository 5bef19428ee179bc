import {evidence} from '../line-label.js'
import type {Recogniser} from '../recogniser.js'

/** A small number alone on its line counts the entry of a list: a title under «الأكثر قراءة», or a comment. */
export const listNumber: Recogniser = {
  name: 'list number',
  read: ({count, numbers, size}) => (count === 1 && numbers === 1 && size <= 4 ? points : undefined),
}

const points = evidence({'teaser-meta': 7, comments: 5, other: 1})
