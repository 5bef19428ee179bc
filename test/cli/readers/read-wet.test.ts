import {describe, expect, it} from 'vitest'
import {readWet} from '../../../src/cli/readers/read-wet.js'
import {recordFields} from '../../../src/rows/row-fields.js'
import type {Item} from '../../../src/rows/row.js'
import {brief, inChunks, itemsOf} from './read.js'

const options = {fields: recordFields, longest: 10_000}
const bytes = (...parts: (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
const read = (input: Uint8Array, length = input.length || 1): Promise<Item[]> =>
  itemsOf(readWet(inChunks(input, length), options))

interface Sketch {
  type?: string
  length?: number | string
  end?: string
}

function record(
  id: string,
  text: string,
  {type = 'conversion', length, end = '\r\n\r\n'}: Sketch = {},
): string {
  return [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: https://example.org/${id}`,
    'WARC-Date: 2024-05-06T07:08:09Z',
    `WARC-Record-ID: <urn:uuid:${id}>`,
    'Content-Type: text/plain',
    `Content-Length: ${length ?? Buffer.byteLength(text)}`,
    '',
    text + end,
  ].join('\r\n')
}
const id = (name: string): string => JSON.stringify(`<urn:uuid:${name}>`)
const info = record('info', 'software: test', {type: 'warcinfo'})

describe('readWet', () => {
  it('gives the text of each conversion record, whatever the chunks are', async () => {
    const input = bytes(
      '\uFEFF',
      info,
      record('a', 'عنوان\nنص\n\nWARC'),
      record('b', ''),
      record('c', 'نص', {end: ''}),
    )
    const expected = [
      {
        row: {
          id: id('a'),
          text: 'عنوان\nنص\n\nWARC',
          meta: {url: 'https://example.org/a', date: '2024-05-06T07:08:09Z'},
        },
      },
      {row: {id: id('b'), text: '', meta: {url: 'https://example.org/b', date: '2024-05-06T07:08:09Z'}}},
      {row: {id: id('c'), text: 'نص', meta: {url: 'https://example.org/c', date: '2024-05-06T07:08:09Z'}}},
    ]
    for (let length = 1; length <= input.length; length++) expect(await read(input, length)).toEqual(expected)
  })

  it('takes line feeds alone and headers in any case', async () => {
    const input = record('a', 'نص').replaceAll('\r\n', '\n').replace('WARC-Record-ID', 'warc-record-id')
    expect((await read(bytes(input))).map(brief)).toEqual([[id('a'), 'نص']])
  })

  it.each([
    ['a length that is too short', record('x', 'نص طويل', {length: 4}), 'invalid-record'],
    ['a length that is too long', record('x', 'نص', {length: 500}), 'invalid-record'],
    ['a length far too long', record('x', 'نص', {length: 999_999_999}), 'row-too-long'],
    ['no length', record('x', 'نص', {length: 'unknown'}), 'invalid-record'],
    ['a text that is too long', record('x', 'ن'.repeat(6000)), 'row-too-long'],
    ['bytes that are not UTF-8', Buffer.from(record('x', '\xff', {length: 1}), 'latin1'), 'invalid-utf8'],
  ])('loses no other record to one with %s', async (_, broken, code) => {
    const input = bytes(record('1', 'قبل'), broken, record('2', 'بعد'))
    for (const length of [1, 7, 100, input.length])
      expect((await read(input, length)).map(brief)).toEqual([
        [id('1'), 'قبل'],
        [id('x'), `! ${code}`],
        [id('2'), 'بعد'],
      ])
  })

  it('says once what stands between records', async () => {
    const input = bytes(record('1', 'قبل'), 'stray\r\nlines\r\n', record('2', 'بعد'))
    expect((await read(input)).map(brief)).toEqual([
      [id('1'), 'قبل'],
      [undefined, '! invalid-record'],
      [id('2'), 'بعد'],
    ])
  })

  it('says that the last record is cut off', async () => {
    const whole = record('1', 'نص طويل')
    const items = await read(bytes(record('0', 'قبل'), whole).subarray(0, -12))
    expect(items.map(brief)).toEqual([
      [id('0'), 'قبل'],
      [id('1'), '! invalid-record'],
    ])
    expect(items[1]).toMatchObject({fault: {message: 'the record is cut off'}})
  })

  it('has nothing to say of nothing', async () => {
    expect(await read(new Uint8Array(0))).toEqual([])
  })
})
