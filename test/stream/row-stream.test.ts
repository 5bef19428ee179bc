import {describe, expect, it} from 'vitest'
import {parse, toString} from '../../src/index.js'
import {parseRowStream, rowStream, type BadRow} from '../../src/stream.js'
import {byteByByte, through, twoWaySplits} from './streams.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('rowStream', () => {
  it('gives a row for each line, whatever the chunks are', async () => {
    const rows = [
      {id: 'أ', text: 'عنوان\n\nنص 😀', meta: {url: 'https://example.org/1', date: '2026-01-02'}},
      {id: 7, text: ''},
      {text: 'بلا رقم'},
    ]
    const lines = rows.map(({meta, ...row}) => JSON.stringify({...row, ...meta}))
    for (const [text, ends] of [
      [lines.join('\n'), 'LF'],
      [`${lines.join('\n')}\n`, 'LF at the end'],
      [`\uFEFF${lines.join('\r\n')}\r\n`, 'BOM and CR LF'],
    ]) {
      const bytes = encode(text)
      for (const chunks of [...twoWaySplits(bytes), byteByByte(bytes), [text], text.split('')])
        expect(await through(chunks, rowStream()), ends).toEqual(rows)
    }
  })

  it('gives a bad row in the place of a line that cannot be read', async () => {
    const long = JSON.stringify({id: 'long', text: 'ن'.repeat(5000)})
    const lines = [
      '{"id": 1, "text": "أول"}',
      '{"id": 2, "text": "بلا نهاية',
      '{"id": 3}',
      '[4]',
      '',
      long,
      '{"id": 12345678901234567890, "text": "أخير"}',
    ]
    const bytes = [
      encode(`${lines.join('\n')}\n`),
      encode('{"id": 8, "text": "'),
      Uint8Array.of(0xff),
      encode('"}'),
    ]
    const rows = await through(bytes, rowStream({maxRowLength: 9000}))
    expect(rows.map((row) => ('error' in row ? [row.id, row.error.code] : [row.id, row.text]))).toEqual([
      [1, 'أول'],
      [2, 'invalid-json'],
      [3, 'text-missing'],
      [undefined, 'invalid-row'],
      [undefined, 'invalid-json'],
      ['long', 'row-too-long'],
      ['12345678901234567890', 'أخير'],
      [8, 'invalid-utf8'],
    ])
  })

  it('knows the rows of well-known collections', async () => {
    const rows = {
      fineweb: {
        id: '<urn:uuid:1>',
        text: 'نص',
        url: 'https://example.org/',
        date: '2024-05-06T07:08:09Z',
        language: 'ar',
      },
      mc4: {text: 'نص', url: 'https://example.org/', timestamp: '2024-05-06T07:08:09Z'},
      datatrove: {id: 'd', text: 'نص', metadata: {url: 'https://example.org/', date: '2024-05-06'}},
      dolma: {
        id: 'd',
        text: 'نص',
        source: 'x',
        created: '2024-05-06',
        metadata: {url: 'https://example.org/'},
      },
    } as const
    for (const [format, row] of Object.entries(rows)) {
      const [found] = await through([JSON.stringify(row)], rowStream({format: format as keyof typeof rows}))
      expect(found, format).toMatchObject({text: 'نص', meta: {url: 'https://example.org/'}})
      expect('meta' in found && found.meta?.date, format).toMatch(/^2024-05-06/u)
    }
  })

  it('takes other fields', async () => {
    const row = JSON.stringify({key: 'k', body: 'نص'})
    expect(await through([row], rowStream({textField: 'body', idField: 'key'}))).toEqual([
      {id: 'k', text: 'نص'},
    ])
  })

  it('refuses wrong options', () => {
    expect(() => rowStream({format: 'xml' as never})).toThrow(
      "format: expected one of jsonl, fineweb, c4, mc4, datatrove, dolma, got 'xml'",
    )
    expect(() => rowStream({maxRowLength: -1})).toThrow(
      'maxRowLength: expected a whole number above 0, got -1',
    )
  })
})

describe('parseRowStream', () => {
  it('gives the articles of each row with what the row says of its page', async () => {
    const bad: BadRow[] = []
    const rows = [
      {id: 1, text: 'عنوان أول\n\nنص.', meta: {url: 'https://example.org/'}},
      {id: 2, error: {code: 'text-missing', message: 'none'}} as const,
      {text: 'عنوان ثان'},
    ]
    const articles = await through(rows, parseRowStream({onBadRow: (row) => bad.push(row)}))
    expect(articles.map(({meta}) => meta)).toEqual([{id: 1, url: 'https://example.org/'}, undefined])
    expect(articles.map(toString)).toEqual(['عنوان أول\n\nنص.', 'عنوان ثان'])
    expect([articles[1]]).toEqual(parse('عنوان ثان').children)
    expect(bad).toEqual([rows[1]])
  })

  it('cuts a text that is too long', async () => {
    const articles = await through(
      [{text: 'عنوان طويل'}],
      parseRowStream({onBadRow: () => undefined, maxArticleLength: 5}),
    )
    expect(articles.map(toString)).toEqual(['عنوان'])
    expect(articles[0].messages.map(({code}) => code)).toEqual(['article-too-long'])
  })

  it('wants to be told what to do with bad rows', () => {
    expect(() => parseRowStream({} as never)).toThrow('onBadRow: expected a function, got undefined')
  })
})
