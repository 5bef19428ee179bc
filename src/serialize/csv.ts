import type {Article} from '../ast/nodes.js'
import {select} from '../ast/visit.js'
import {articleSummary} from './article-summary.js'
import {articleText, quoteGroups, rangeOf} from './article-text.js'
import {csvRow, type Cell} from './csv-row.js'
import type {RunState, Serializer} from './serializer.js'

/** Options of {@link csv}. */
export interface CsvOptions {
  /** What a row is. */
  rows: 'quotes' | 'entities' | 'articles'
  /** Put an apostrophe before what a spreadsheet would run as a formula. */
  escapeFormulas: boolean
  /** Start with a byte order mark, by which Excel knows UTF-8. */
  bom: boolean
}

/** A table (RFC 4180, with a header): a quote, a mention or an article a row. Offsets are UTF-16 code units into the dump. */
export const csv: Serializer<CsvOptions> = {
  name: 'csv',
  mediaType: 'text/csv',
  extension: 'csv',
  defaults: {rows: 'quotes', escapeFormulas: true, bom: false},
  begin: ({options}) =>
    (options.bom ? '\uFEFF' : '') + csvRow(tableOf(options).columns, options.escapeFormulas),
  article: (node, {options, articles}) =>
    tableOf(options)
      .rows(node)
      .map((cells) => csvRow([articles + 1, ...cells], options.escapeFormulas))
      .join(''),
}

interface Table {
  readonly columns: readonly string[]
  readonly rows: (article: Article) => Cell[][]
}

const tables: Readonly<Record<CsvOptions['rows'], Table>> = {
  quotes: {
    columns: [
      ...['article', 'id', 'form', 'text', 'speaker', 'entity', 'role', 'via', 'cue', 'resolved'],
      ...['negated', 'confidence', 'start', 'end'],
    ],
    rows: quoteRows,
  },
  entities: {
    columns: ['article', 'id', 'kind', 'text', 'name', 'value', 'unit', 'start', 'end'],
    rows: entityRows,
  },
  articles: {
    columns: [
      ...['article', 'headline', 'kicker', 'deck', 'byline', 'date', 'url', 'source', 'text'],
      ...['quotes', 'entities', 'teasers', 'start', 'end'],
    ],
    rows: articleRows,
  },
}

function tableOf({rows}: RunState<CsvOptions>['options']): Table {
  if (Object.hasOwn(tables, rows)) return tables[rows]
  throw new TypeError(
    `serializer 'csv': option 'rows' must be one of ${Object.keys(tables).join(', ')}, got '${rows}'`,
  )
}

function quoteRows(article: Article): Cell[][] {
  const {cut} = articleText(article)
  return quoteGroups(article).map((pieces) => {
    const {id, form, attribution} = pieces[0]
    const {speaker, entity, role, via, cue, resolved, negated, confidence} = attribution
    const words = pieces.map((piece) => cut(rangeOf(piece))).join(' … ')
    const [start] = rangeOf(pieces[0])
    const [, end] = rangeOf(pieces[pieces.length - 1])
    const about = [speaker, entity, role, via, cue && cut(cue), resolved, negated ?? false, confidence]
    return [id, form, words, ...about, start, end]
  })
}

function entityRows(article: Article): Cell[][] {
  const {cut} = articleText(article)
  return select(article, 'entity').map((entity) => {
    const {id, kind, name, value, unit} = entity
    return [id, kind, cut(rangeOf(entity)), name, value, unit, ...rangeOf(entity)]
  })
}

function articleRows(article: Article): Cell[][] {
  const {headline, kicker, deck, byline, date, url, source, text} = articleSummary(article)
  const counts = [quoteGroups(article).length, article.entities.length, select(article, 'teaser').length]
  return [[headline, kicker, deck, byline, date, url, source, text, ...counts, ...rangeOf(article)]]
}
