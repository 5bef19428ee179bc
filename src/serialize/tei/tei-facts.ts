import type {Article, Attribution, Block, Quote} from '../../ast/nodes.js'
import {quoteGroups} from '../article-text.js'

/** What the elements of an article need to know of all of it: the names by which they point to one another. */
export interface TeiFacts {
  /** Before each `xml:id`, so that those of two articles differ. */
  readonly prefix: string
  /** `xml:id` of a record, by the record's id. */
  readonly records: ReadonlyMap<string, string>
  /** `xml:id` of a speaker who is no record, by name. */
  readonly speakers: ReadonlyMap<string, string>
  /** Where each piece of a quote is. */
  readonly pieces: ReadonlyMap<Quote, Piece>
  /** Headlines, bylines and dates before all else: only these may be a head of the division. */
  readonly top: ReadonlySet<Block>
}

/** The names of one piece of a quote and of its neighbours. */
export interface Piece {
  readonly id: string
  readonly previous?: string
  readonly next?: string
}

export function teiFacts(article: Article): TeiFacts {
  const prefix = `a${article.position.start.offset}-`
  const records = new Map(article.entities.map(({id}, index) => [id, `${prefix}e${index + 1}`]))
  const speakers = new Map<string, string>()
  const pieces = new Map<Quote, Piece>()
  quoteGroups(article).forEach((group, index) => {
    const {speaker, entity} = group[0].attribution
    const isRecord = entity !== undefined && records.has(entity)
    if (speaker !== undefined && !isRecord && !speakers.has(speaker))
      speakers.set(speaker, `${prefix}s${speakers.size + 1}`)
    const id = (piece: number): string => `${prefix}q${index + 1}.${piece + 1}`
    group.forEach((quote, piece) =>
      pieces.set(quote, {
        id: id(piece),
        ...(piece > 0 && {previous: id(piece - 1)}),
        ...(piece < group.length - 1 && {next: id(piece + 1)}),
      }),
    )
  })
  return {prefix, records, speakers, pieces, top: topOf(article)}
}

/** Who said it, as a pointer. */
export function speakerPointer({speaker, entity}: Attribution, facts: TeiFacts): string | undefined {
  const id =
    (entity === undefined ? undefined : facts.records.get(entity)) ??
    (speaker === undefined ? undefined : facts.speakers.get(speaker))
  return id === undefined ? undefined : `#${id}`
}

function topOf(article: Article): Set<Block> {
  const top = new Set<Block>()
  for (const block of article.children) {
    if (block.type === 'headline' || block.type === 'byline' || block.type === 'date') top.add(block)
    // Pictures and page furniture may stand between them.
    else if (block.type !== 'space' && block.type !== 'caption' && block.type !== 'boilerplate') break
  }
  return top
}
