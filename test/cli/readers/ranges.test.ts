import {describe, expect, it} from 'vitest'
import {readJsonLines} from '../../../src/cli/readers/read-json-lines.js'
import {rowPresets} from '../../../src/rows/row-fields.js'

const bytes = Buffer.from('{"a":1}\n\n{"text":"نص"}\r\n{"text":"آخر"}\n{"b":2}')

/** The lines that a range gives, read in chunks of three bytes as the command reads a file: from one byte before the range. */
async function linesIn(start: number, end: number): Promise<string[]> {
  const from = Math.max(0, start - 1)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = from; at < bytes.length; at += 3) yield await Promise.resolve(bytes.subarray(at, at + 3))
  }
  const lines: string[] = []
  const options = {fields: rowPresets.jsonl, longest: 100, range: {start, end}}
  for await (const items of readJsonLines(chunks(), options))
    for (const item of items) if ('line' in item) lines.push(Buffer.from(item.line).toString())
  return lines
}

describe('a range of JSON lines', () => {
  it('and the one behind it give all lines once, wherever they meet', async () => {
    const all = bytes.toString().split('\n')
    for (let edge = 0; edge <= bytes.length; edge++)
      expect([...(await linesIn(0, edge)), ...(await linesIn(edge, Infinity))]).toEqual(all)
  })

  it('that is empty gives none', async () => {
    for (let edge = 0; edge <= bytes.length; edge++) expect(await linesIn(edge, edge)).toEqual([])
  })
})
