import type {Article, Block, Node, Paragraph} from '../ast/nodes.js'
import {toString} from '../ast/to-string.js'
import {select} from '../ast/visit.js'
import {oneLine} from './one-line.js'
import {text} from './text.js'

/** What formats for records say about an article, each text on one line; absent where the page does not say it. */
export interface ArticleSummary {
  readonly headline?: string
  readonly kicker?: string
  readonly deck?: string
  readonly byline?: string
  /** The persons named in the byline. */
  readonly authors: readonly string[]
  /** ISO 8601, as exact as the page is; that of the row where the page has none. */
  readonly date?: string
  /** Of the page, where the row has it. */
  readonly url?: string
  readonly source?: string
  /** The place and agency of the dateline. */
  readonly place?: string
  readonly agency?: string
  readonly language?: 'ar'
  /** The clean text: see the `text` format. */
  readonly text: string
}

/** Gathers what is known about an article. */
export function articleSummary(article: Article): ArticleSummary {
  const headline = (role: string): string | undefined =>
    firstLine(article, (block) => block.type === 'headline' && block.role === role)
  const lead = article.children.find((block): block is Paragraph => block.type === 'paragraph')
  const clean = text.article(article, {
    options: {meta: false},
    memory: undefined,
    top: 'article',
    articles: 0,
  })
  return defined({
    headline: headline('title'),
    kicker: headline('kicker'),
    deck: headline('deck'),
    byline: firstLine(article, ({type}) => type === 'byline'),
    authors: authorsOf(article),
    date: dateOf(article) ?? isoDate(article.meta?.date),
    url: article.meta?.url,
    source: firstLine(article, ({type}) => type === 'source'),
    place: lead?.dateline?.place,
    agency: lead?.dateline?.agency,
    language: /\p{Script=Arabic}/u.test(clean) ? 'ar' : undefined,
    text: clean.trimEnd(),
  })
}

function firstLine(article: Article, test: (block: Block) => boolean): string | undefined {
  const block = article.children.find((child) => child.type !== 'space' && test(child))
  return block && (oneLine(toString(block)) || undefined)
}

function authorsOf(article: Article): string[] {
  const bylines: Node[] = article.children.filter(({type}) => type === 'byline')
  return bylines
    .flatMap((byline) => select(byline, 'entity'))
    .flatMap(({kind, name}) => (kind === 'person' && name !== undefined ? [name] : []))
}

/** The first date that can be read. A Hijri date is no ISO date. */
function dateOf({children}: Article): string | undefined {
  for (const block of children)
    if (block.type === 'date' && block.value !== undefined && block.calendar !== 'hijri') return block.value
  return undefined
}

function isoDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/u.test(date)
    ? date
    : undefined
}

type Defined<T> = {[K in keyof T]: Exclude<T[K], undefined>}

/** The fields that are there. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
}
