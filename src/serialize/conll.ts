import type {Article, Entity, EntityKind} from '../ast/nodes.js'
import {select} from '../ast/visit.js'
import {articleText} from './article-text.js'
import type {Serializer} from './serializer.js'
import {spansOfTokens} from './tokens/spans-of-tokens.js'
import {columnText, isVisible} from './tokens/token-text.js'
import {readUnits} from './tokens/units.js'

/**
 * The columns of CoNLL-2003 (word, part of speech, chunk, name) with IOB2 tags PER, ORG, LOC and MISC. Parts of speech and
 * chunks are unknown: `_`. Proclitics before a name are tokens of their own.
 */
export const conll: Serializer = {
  name: 'conll',
  mediaType: 'text/plain',
  extension: 'conll',
  article: table,
}

const tags: Partial<Record<EntityKind, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  misc: 'MISC',
}

function table(article: Article): string {
  const {cut} = articleText(article)
  let lines = '-DOCSTART- -X- -X- O\n\n'
  const names = select(article, 'entity').filter(({kind}) => tags[kind])
  let next = 0
  for (const {node, tokens} of readUnits(article)) {
    const visible = tokens.filter(isVisible)
    const here: Entity[] = []
    while (next < names.length && names[next].position.start.offset < node.position.end.offset)
      here.push(names[next++])
    const labels = visible.map(() => 'O')
    for (const {node: name, first, last} of spansOfTokens(here, visible)) {
      // Of names inside one another the outermost counts.
      if (labels[first] !== 'O') continue
      labels.fill(`I-${tags[name.kind] ?? ''}`, first, last + 1)
      labels[first] = `B-${tags[name.kind] ?? ''}`
    }
    visible.forEach(({start, end}, index) => {
      lines += `${columnText(cut([start, end]))} _ _ ${labels[index]}\n`
    })
    if (visible.length > 0) lines += '\n'
  }
  return lines
}
