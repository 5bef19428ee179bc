import {mentionFact, quoteFact, type Facts} from './facts.js'
import {elementsOf, parseXml, textOfXml, type XmlElement} from './xml.js'

const kinds: Record<string, string> = {
  persName: 'person',
  orgName: 'organization',
  placeName: 'place',
  name: 'misc',
  date: 'date',
  time: 'time',
}
const lists = ['listPerson', 'listOrg', 'listPlace']

/** Reads the names and quotes of a TEI document. */
export function readTei(source: string): Facts[] {
  return elementsOf(parseXml(source))
    .filter(({name, attributes}) => name === 'div' && attributes['type'] === 'article')
    .map(readArticle)
}

function isList({name, attributes}: XmlElement): boolean {
  return lists.includes(name) || (name === 'list' && attributes['type'] === 'misc')
}

function readArticle(division: XmlElement): Facts {
  const isRecords = (child: XmlElement | string): boolean => typeof child !== 'string' && isList(child)
  const body = {...division, children: division.children.filter((child) => !isRecords(child))}
  const records = {...division, children: division.children.filter(isRecords)}
  const names = new Map<string, string>()
  for (const {attributes, children} of elementsOf(records)) {
    const id = attributes['xml:id']
    const first = children[0]
    if (id && first && typeof first !== 'string') names.set(`#${id}`, textOfXml(first))
  }
  const elements = elementsOf(body)
  // A line with the date of the page is one in itself.
  const lines = elements.filter(({name, attributes}) => name === 'ab' && attributes['type'] === 'date')
  const dates = new Set(lines.map(({children}) => children[0]))
  return {
    mentions: elements.filter((element) => !dates.has(element)).flatMap(readMention),
    quotes: readQuotes(elements, names),
  }
}

function readMention(element: XmlElement): string[] {
  const {name, attributes} = element
  const kind = name === 'measure' ? attributes['type'] : kinds[name]
  if (!kind) return []
  return [mentionFact(kind, (attributes['ref'] ?? '').replace(/^#a\d+-/u, ''), textOfXml(element))]
}

function readQuotes(elements: readonly XmlElement[], names: ReadonlyMap<string, string>): string[] {
  const said = elements.filter(({name}) => name === 'said')
  const byId = new Map(said.map((element) => [`#${element.attributes['xml:id'] ?? ''}`, element]))
  return said
    .filter(({attributes}) => !attributes['prev'])
    .map((first) => {
      const pieces: string[] = []
      for (let at: XmlElement | undefined = first; at; at = byId.get(at.attributes['next'] ?? ''))
        pieces.push(textOfXml(at))
      const {ana = '', who = ''} = first.attributes
      return quoteFact(ana.slice(1), names.get(who), pieces)
    })
}
