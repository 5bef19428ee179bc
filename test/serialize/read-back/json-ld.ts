import {bare, quoteFact} from './facts.js'

interface NewsArticle {
  mentions?: {'@type': string; name: string}[]
  hasPart?: {text: string; genre: string; spokenByCharacter?: {name: string}}[]
}

/** Reads what is mentioned and the quotations of each article. */
export function readJsonLd(source: string): {records: string[]; quotes: string[]}[] {
  const kinds: Record<string, string> = {
    Person: 'person',
    Organization: 'organization',
    Place: 'place',
    Thing: 'misc',
  }
  const {'@graph': articles} = JSON.parse(source) as {'@graph': NewsArticle[]}
  return articles.map(({mentions = [], hasPart = []}) => ({
    records: mentions.map((thing) => `${kinds[thing['@type']] ?? ''} ${bare(thing.name)}`),
    quotes: hasPart.map(({text, genre, spokenByCharacter}) =>
      quoteFact(genre, spokenByCharacter?.name, text.split(' … ')),
    ),
  }))
}
