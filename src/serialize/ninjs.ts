import type {Article, EntityKind} from '../ast/nodes.js'
import {articleSummary, type ArticleSummary} from './article-summary.js'
import {inertJson} from './inert-json.js'
import {textHash} from './text-hash.js'
import type {RunState, Serializer} from './serializer.js'

/** Options of {@link ninjs}. */
export interface NinjsOptions {
  /** What the `uri` of each item starts with; a hash of its text follows. */
  uri: string
  /**
   * Offset from UTC, as `+03:00` or `Z`, of dates that do not say it: ninjs wants full times. Empty leaves such dates out. A date
   * without a time of day becomes its midnight.
   */
  zone: string
}

/** IPTC ninjs 3.1: an array of news items, or one item when a single article is printed. */
export const ninjs: Serializer<NinjsOptions> = {
  name: 'ninjs',
  mediaType: 'application/json',
  extension: 'json',
  defaults: {uri: 'urn:x-akhbar:', zone: ''},
  begin: ({top}) => (top === 'root' ? '[' : ''),
  article: (node, {options}) => inertJson(newsItem(node, options)),
  between: () => ',\n',
  end: ({top}) => (top === 'root' ? ']\n' : '\n'),
}

function newsItem(article: Article, options: RunState<NinjsOptions>['options']): object {
  const meta = articleSummary(article)
  return {
    uri: options.uri + textHash(meta.text),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    language: meta.language,
    contentCreated: dateTime(meta.date, options.zone),
    by: meta.byline,
    located: meta.place,
    headlines: headlines(meta),
    bodies: meta.text ? [body(meta)] : undefined,
    infoSources: sources(meta),
    people: named(article, 'person'),
    organisations: named(article, 'organization'),
    places: named(article, 'place'),
    subjects: named(article, 'misc'),
  }
}

function headlines({headline, kicker, deck}: ArticleSummary): object[] | undefined {
  const found = [
    {role: 'main', value: headline},
    {role: 'kicker', value: kicker},
    {role: 'subheadline', value: deck},
  ].filter(({value}) => value !== undefined)
  return found.length > 0 ? found : undefined
}

function body({text}: ArticleSummary): object {
  return {
    role: 'main',
    contentType: 'text/plain',
    charCount: [...text.matchAll(/./gsu)].length,
    wordCount: [...text.matchAll(/\S+/gu)].length,
    value: text,
  }
}

function sources({source, agency}: ArticleSummary): object[] | undefined {
  const found = [source, agency].filter((name) => name !== undefined)
  return found.length > 0 ? found.map((name) => ({name})) : undefined
}

function named({entities}: Article, kind: EntityKind): object[] | undefined {
  const found = entities.filter((record) => record.kind === kind)
  return found.length > 0 ? found.map(({name}) => ({name, rel: 'mentions'})) : undefined
}

/** RFC 3339: day, time with seconds, and offset. */
function dateTime(date: string | undefined, zone: string): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/u.exec(date ?? '')
  const offset = parts?.[4] ?? zone
  return parts && offset ? `${parts[1]}T${parts[2] ?? '00:00'}${parts[3] ?? ':00'}${offset}` : undefined
}
