import type {Article, Attribution, EntityKind, EntityRecord} from '../ast/nodes.js'
import {articleSummary} from './article-summary.js'
import {articleText, quoteGroups, rangeOf} from './article-text.js'
import {inertJson} from './inert-json.js'
import type {RunState, Serializer} from './serializer.js'

/** JSON-LD of schema.org: a `NewsArticle` with its `Quotation`s and what it mentions. */
export const jsonLd: Serializer = {
  name: 'jsonLd',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  begin: ({top}) => (top === 'root' ? `{"@context":"https://schema.org","@graph":[` : ''),
  article: printArticle,
  between: () => ',\n',
  end: ({top}) => (top === 'root' ? ']}\n' : '\n'),
}

const types: Partial<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  misc: 'Thing',
}

function printArticle(article: Article, {top}: Pick<RunState, 'top'>): string {
  const {headline, kicker, deck, byline, authors, date, url, source, place, agency, language, text} =
    articleSummary(article)
  const prefix = `#a${article.position.start.offset}`
  const author =
    authors.length > 0
      ? authors.map((name) => ({'@type': 'Person', name}))
      : byline && {'@type': 'Person', name: byline}
  return inertJson({
    ...(top === 'article' && {'@context': 'https://schema.org'}),
    '@type': 'NewsArticle',
    '@id': prefix,
    url,
    inLanguage: language,
    headline,
    alternativeHeadline: deck,
    articleSection: kicker,
    author: author || undefined,
    datePublished: date,
    dateline: [place, agency].filter(Boolean).join(' – ') || undefined,
    sourceOrganization: source && {'@type': 'Organization', name: source},
    articleBody: text || undefined,
    hasPart: quotations(article, prefix),
    mentions: mentions(article, prefix),
  })
}

function mentions({entities}: Article, prefix: string): object[] | undefined {
  const things = entities.flatMap((record, index) => {
    const type = types[record.kind]
    return type ? [thing(record, type, `${prefix}-e${index + 1}`)] : []
  })
  return things.length > 0 ? things : undefined
}

function thing({name, aliases, kind, role}: EntityRecord, type: string, id: string): object {
  return {
    '@type': type,
    '@id': id,
    name,
    alternateName: aliases.length > 0 ? aliases : undefined,
    jobTitle: kind === 'person' ? role : undefined,
  }
}

function quotations(article: Article, prefix: string): object[] | undefined {
  const {cut} = articleText(article)
  const records = new Map(article.entities.map((record, index) => [record.id, {...record, index}]))
  const quotations = quoteGroups(article).map((pieces, index) => {
    const {form, attribution} = pieces[0]
    return {
      '@type': 'Quotation',
      '@id': `${prefix}-q${index + 1}`,
      text: pieces.map((piece) => cut(rangeOf(piece))).join(' … '),
      // Schema.org has no word for it: all of it, part of it or none of it is in quotation marks.
      genre: form,
      spokenByCharacter: speaker(attribution, records, prefix),
    }
  })
  return quotations.length > 0 ? quotations : undefined
}

/** A record by its `@id`, where it is described; anyone else by name. */
function speaker(
  {speaker, entity}: Attribution,
  records: ReadonlyMap<string, EntityRecord & {index: number}>,
  prefix: string,
): object | undefined {
  const record = entity === undefined ? undefined : records.get(entity)
  const type = record && types[record.kind]
  if (type) return {'@type': type, '@id': `${prefix}-e${record.index + 1}`, name: speaker ?? record.name}
  return speaker === undefined ? undefined : {'@type': 'Person', name: speaker}
}
