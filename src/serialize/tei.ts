import type {Article, Entity, EntityKind, EntityRecord, Parent, Quote} from '../ast/nodes.js'
import {defineSerializer, type HandlerSerializer, type HandlerState} from './serializer.js'
import {escapeXml, xmlElement} from './tei/escape-xml.js'
import {speakerPointer, teiFacts, type TeiFacts} from './tei/tei-facts.js'

type State = HandlerState<object, TeiFacts>

/** TEI P5: a `div` for each article, with `said`, `persName`, `orgName`, `placeName`, `date`, and lists of all that is named. */
export const tei: HandlerSerializer<object, TeiFacts> = /* @__PURE__ */ defineSerializer<object, TeiFacts>({
  name: 'tei',
  mediaType: 'application/tei+xml',
  extension: 'xml',
  begin: () => head,
  // A body must hold something.
  end: ({articles}) => `${articles === 0 ? '<p/>\n' : ''}</body>\n</text>\n</TEI>\n`,
  facts: teiFacts,
  handlers: {
    article: (node, {children, facts}) =>
      `<div type="article" xml:lang="ar">\n${children(node)}${recordLists(node, facts)}</div>\n`,
    headline: (node, state) =>
      state.facts.top.has(node)
        ? line('head', {type: node.role}, node, state)
        : line('ab', {type: 'headline', subtype: node.role}, node, state),
    byline: (node, state) =>
      state.facts.top.has(node) ? line('byline', {}, node, state) : line('ab', {type: 'byline'}, node, state),
    date(node, {children, ancestors, facts}) {
      const when = node.calendar === 'hijri' ? undefined : teiTime(node.value)
      if (facts.top.has(node)) return `${xmlElement('docDate', {when}, children(node))}\n`
      const date = when === undefined ? children(node) : xmlElement('date', {when}, children(node))
      const printed = xmlElement('ab', {type: 'date'}, date)
      return parentType(ancestors) === 'related' ? `<item>${printed}</item>\n` : `${printed}\n`
    },
    source: (node, state) => line('ab', {type: 'source'}, node, state),
    caption: (node, {children}) => `<figure>${xmlElement('head', {}, children(node))}</figure>\n`,
    subheading: (node, state) => line('ab', {type: 'subheading'}, node, state),
    paragraph: (node, state) => line('p', {}, node, state),
    related: (node, {children}) => {
      const items = children(node)
      return items && `<list type="related">\n${items}</list>\n`
    },
    label: (node, {children}) => `<item>${xmlElement('ab', {type: 'label'}, children(node))}</item>\n`,
    teaser: (node, {children}) => `<item>\n${children(node)}</item>\n`,
    boilerplate: (node, state) => line('fw', {type: node.role}, node, state),
    sentence: (node, {children, ancestors}) =>
      // A sentence inside one of a quotation: TEI allows no `s` in another.
      parentType(ancestors) === 'paragraph'
        ? xmlElement('s', {}, children(node))
        : xmlElement('seg', {type: 'sentence'}, children(node)),
    quote: said,
    term: (node, {children}) => xmlElement('q', {type: 'term'}, children(node)),
    entity: (node, {children, facts}) => name(node, children(node), facts),
    text: ({value}) => escapeXml(value),
    mark: ({value}) => escapeXml(value),
    space: ({value}, {ancestors}) => (holdsSpace(parentType(ancestors)) ? escapeXml(value) : ''),
  },
})

const head = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="ar">
<teiHeader>
<fileDesc>
<titleStmt><title>أخبار</title></titleStmt>
<publicationStmt><p xml:lang="en">Made by akhbar.</p></publicationStmt>
<sourceDesc><p xml:lang="en">The plain text of a news page.</p></sourceDesc>
</fileDesc>
<encodingDesc>
<classDecl>
<taxonomy xml:id="speech" xml:lang="en">
<category xml:id="direct"><catDesc>All of the speech is inside quotation marks.</catDesc></category>
<category xml:id="mixed"><catDesc>Part of the speech is inside quotation marks.</catDesc></category>
<category xml:id="indirect"><catDesc>None of the speech is inside quotation marks.</catDesc></category>
</taxonomy>
</classDecl>
</encodingDesc>
</teiHeader>
<text>
<body>
`

function line(
  tag: string,
  attributes: Record<string, string>,
  node: Parent,
  {children, ancestors}: State,
): string {
  const printed = xmlElement(tag, attributes, children(node))
  return parentType(ancestors) === 'related' ? `<item>${printed}</item>\n` : `${printed}\n`
}

function said(node: Quote, {children, facts}: State): string {
  const piece = facts.pieces.get(node)
  return xmlElement(
    'said',
    {
      'xml:id': piece?.id,
      who: speakerPointer(node.attribution, facts),
      direct: node.form === 'mixed' ? 'unknown' : `${node.form === 'direct'}`,
      ana: `#${node.form}`,
      next: piece?.next && `#${piece.next}`,
      prev: piece?.previous && `#${piece.previous}`,
    },
    children(node),
  )
}

const nameTags: Partial<Record<EntityKind, string>> = {
  person: 'persName',
  organization: 'orgName',
  place: 'placeName',
  misc: 'name',
}

function name(node: Entity, content: string, {records}: TeiFacts): string {
  const {kind, id, value, unit} = node
  if (kind === 'date' || kind === 'time') return xmlElement(kind, {when: teiTime(value)}, content)
  const tag = nameTags[kind]
  const record = id === undefined ? undefined : records.get(id)
  if (tag) {
    const type = kind === 'misc' ? 'misc' : undefined
    return xmlElement(tag, {type, ref: record === undefined ? undefined : `#${record}`}, content)
  }
  const quantity = typeof value === 'number' && Number.isFinite(value) ? `${value}` : undefined
  return xmlElement('measure', {type: kind, quantity, unit: unit?.replace(/\s+/gu, '_')}, content)
}

/** A date or time as W3C XML Schema has it: a time of day needs its seconds, a date-time too. */
function teiTime(value: string | number | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(value)) return value
  const time = /^(\d{4}-\d\d-\d\dT)?(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?$/u.exec(value)
  return time ? `${time[1] ?? ''}${time[2]}${time[3] ?? ':00'}${time[4] ?? ''}` : undefined
}

/** All that the article names and all who speak in it: what `ref` and `who` point to. */
function recordLists({entities}: Article, {records, speakers}: TeiFacts): string {
  const items = (kind: EntityKind, print: (record: EntityRecord, id: string | undefined) => string): string =>
    entities
      .filter((record) => record.kind === kind)
      .map((record) => `${print(record, records.get(record.id))}\n`)
      .join('')
  const persons = items('person', (record, id) => {
    const role = record.role === undefined ? '' : xmlElement('occupation', {}, escapeXml(record.role))
    return xmlElement('person', {'xml:id': id}, names('persName', record) + role)
  })
  const others = [...speakers].map(
    ([speaker, id]) =>
      `${xmlElement('person', {'xml:id': id}, names('persName', {name: speaker, aliases: []}))}\n`,
  )
  return (
    list('listPerson', {}, persons + others.join('')) +
    list(
      'listOrg',
      {},
      items('organization', (record, id) => xmlElement('org', {'xml:id': id}, names('orgName', record))),
    ) +
    list(
      'listPlace',
      {},
      items('place', (record, id) => xmlElement('place', {'xml:id': id}, names('placeName', record))),
    ) +
    list(
      'list',
      {type: 'misc'},
      items('misc', (record, id) => xmlElement('item', {'xml:id': id}, names('name', record))),
    )
  )
}

function list(tag: string, attributes: Record<string, string>, items: string): string {
  return items && `${xmlElement(tag, attributes, `\n${items}`)}\n`
}

function names(tag: string, {name, aliases}: Pick<EntityRecord, 'name' | 'aliases'>): string {
  const others = aliases.map((alias) => xmlElement(tag, {type: 'alias'}, escapeXml(alias)))
  return xmlElement(tag, {}, escapeXml(name)) + others.join('')
}

function parentType(ancestors: readonly Parent[]): Parent['type'] | undefined {
  return ancestors[ancestors.length - 1]?.type
}

/** Space between sentences is part of the text, space between blocks is not. */
function holdsSpace(type: Parent['type'] | undefined): boolean {
  return type === 'paragraph' || type === 'quote'
}
