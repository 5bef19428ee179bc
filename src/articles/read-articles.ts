import type {Line} from '../blocks/lines.js'
import type {Extension} from '../extension.js'
import type {Words} from '../words/words.js'
import type {OutlineArticle} from './outline.js'

/** Sorts the lines of a dump into articles. Every word lands in exactly one block. */
export function readArticles(
  _words: Words,
  lines: readonly Line[],
  _extensions: readonly Extension[],
): OutlineArticle[] {
  if (lines.length === 0) return []
  return [
    {
      blocks: lines.map(({start, end, first, last}, index) => ({
        node: index === 0 ? {type: 'headline', role: 'title'} : {type: 'paragraph'},
        start,
        end,
        first,
        last,
      })),
      messages: [],
    },
  ]
}
