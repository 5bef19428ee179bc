import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse.js'
import {toStandoff} from '../../src/serialize/to-standoff.js'

/**
 * `patterns.txt` holds sentences by pattern, each followed by its quotes: form, cue, speaker, what is said. A sentence without such a
 * line is a wrong reading: nobody speaks. `\n` stands for a line end.
 */
interface Case {
  readonly text: string
  readonly quotes: string[]
}

/** A headline before the sentence keeps it from being taken for one. */
const headline = 'خبر قصير من المدينة\n\n'

const groups = new Map<string, Case[]>()
let cases: Case[] = []
for (const line of readFileSync(new URL('patterns.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('# ')) {
    cases = groups.get(line.slice(2)) ?? []
    groups.set(line.slice(2), cases)
  } else if (line.startsWith('  > ')) cases[cases.length - 1].quotes.push(line.slice(4))
  else if (line !== '') cases.push({text: line, quotes: []})
}

function quotesOf(sentence: string): string[] {
  const text = headline + sentence.replaceAll('\\n', '\n')
  return toStandoff(parse(text)).quotes.map(({type, cue, resolved, spans}) =>
    [
      type,
      cue ? text.slice(...cue) : '-',
      resolved ?? '-',
      spans.map((span) => text.slice(...span)).join(' + '),
    ].join(' | '),
  )
}

describe.each([...groups])('%s', (_name, group) => {
  it.each(group)('$text', ({text, quotes}) => {
    expect(quotesOf(text)).toEqual(quotes)
  })
})
