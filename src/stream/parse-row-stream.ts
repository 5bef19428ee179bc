import type {Article} from '../ast/nodes.js'
import type {ParseOptions} from '../options.js'
import {createParser} from '../parse.js'
import {checkedLength, describe} from './check.js'
import {defaultMaxArticleLength, parsePage} from './parse-page.js'
import type {BadRow, PageRow} from './row-stream.js'
import {streamPair, type StreamPair} from './stream-pair.js'

/** Options of {@link parseRowStream}. */
export interface ParseRowStreamOptions extends ParseOptions {
  /** Told of each row that could not be read, in its place among the articles. */
  onBadRow: (row: BadRow) => void
  /** The longest text of a row, in UTF-16 code units; what is past it is left out, with a message. Default 5,000,000. */
  maxArticleLength?: number
}

/**
 * Rows to articles, with the row's id, address and date in `article.meta`.
 *
 * @throws {TypeError} When an option is of the wrong type.
 */
export function parseRowStream(options: ParseRowStreamOptions): StreamPair<PageRow | BadRow, Article> {
  const {onBadRow, maxArticleLength = defaultMaxArticleLength} = options
  if (typeof onBadRow !== 'function')
    throw new TypeError(`onBadRow: expected a function, got ${describe(onBadRow)}`)
  const longest = checkedLength('maxArticleLength', maxArticleLength)
  const parser = createParser(options)
  return streamPair(async function* (rows) {
    for await (const row of rows)
      if ('error' in row) onBadRow(row)
      else {
        const {id, text} = row
        const meta = {...(id !== undefined && {id}), ...row.meta}
        const page = {text, length: text.length}
        yield* parsePage(parser, page, longest, Object.keys(meta).length > 0 ? meta : undefined)
      }
  })
}
