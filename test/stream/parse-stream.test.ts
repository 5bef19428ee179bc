import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createParser, parse, toString, validate, type Article} from '../../src/index.js'
import {parseStream} from '../../src/stream.js'
import {byteByByte, collect, streamOf, through, twoWaySplits} from './streams.js'

const fixtures = join(import.meta.dirname, '../../fixtures')
const cases = readdirSync(fixtures).filter((name) => !name.includes('.'))
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const articlesOf = (text: string): Article[] =>
  parse(text).children.filter((child): child is Article => child.type === 'article')

/** All splits in CI; elsewhere some, inside characters of two bytes as well as between them. */
const step = process.env['AKHBAR_ALL_SPLITS'] ? 1 : 101

describe('parseStream gives what parse gives', () => {
  it.each(cases)(
    '%s, cut anywhere',
    async (name) => {
      const bytes = readFileSync(join(fixtures, name, 'input.txt'))
      const expected = articlesOf(bytes.toString('utf8'))
      expect(await through(byteByByte(bytes), parseStream())).toEqual(expected)
      const json = JSON.stringify(expected)
      for (const chunks of twoWaySplits(bytes, step))
        expect(JSON.stringify(await through(chunks, parseStream()))).toBe(json)
    },
    120_000,
  )

  it('for pages, whatever the chunks are', async () => {
    const pages = ['عنوان أول\n\nقال الوزير: «نعم».', '', '\uFEFFعنوان ثان\r\n\r\nنص.', 'ثالث 😀']
    const expected = pages.flatMap(articlesOf)
    for (const separator of ['\f', '\n---\n', '----']) {
      const text = pages.join(separator)
      const bytes = encode(text)
      for (const chunks of [
        ...twoWaySplits(bytes),
        byteByByte(bytes),
        Array.from(text),
        text.split(''),
        [encode(text).buffer as ArrayBuffer],
      ])
        expect(await through(chunks, parseStream({separator}))).toEqual(expected)
      expect(await through([text + separator], parseStream({separator}))).toEqual(expected)
    }
  })

  it('when separators could overlap', async () => {
    const expected = ['أ-', 'ب', '-ج'].flatMap(articlesOf)
    expect(await through(Array.from('أ---ب---ج'), parseStream({separator: '--'}))).toEqual(
      ['أ', '-ب', '-ج'].flatMap(articlesOf),
    )
    expect(expected).toHaveLength(3)
  })

  it('when text and bytes are mixed and bytes are broken', async () => {
    const chunks = [
      'عنوان ',
      encode('أو').subarray(0, 3),
      'ل',
      Uint8Array.of(0xff),
      new DataView(encode('نص').buffer),
    ]
    expect(await through(chunks, parseStream())).toEqual(articlesOf('عنوان أ\uFFFDل\uFFFDنص'))
  })

  it('with extensions', async () => {
    const extensions = [{name: 'test', lexicon: {persons: ['زمردة المرجان']}}]
    const text = 'عنوان\n\nوصلت زمردة المرجان أمس.'
    expect(await through([text], parseStream({extensions}))).toEqual(
      createParser({extensions}).parse(text).children,
    )
  })

  it('for nothing at all', async () => {
    expect(await through([], parseStream())).toEqual([])
    expect(await through([''], parseStream({separator: '\f'}))).toEqual([])
    expect(await through(['\f\f \f'], parseStream({separator: '\f'}))).toEqual([])
  })
})

describe('maxArticleLength', () => {
  const page = 'عنوان\n\nنص طويل جدا 😀 لا ينتهي'

  it('cuts the page and says so where it is cut', async () => {
    const maxArticleLength = page.indexOf('😀') + 1
    for (const chunks of [[page], Array.from(page), byteByByte(encode(page))]) {
      const [article, next] = await through(
        [...chunks, '\fثان'],
        parseStream({separator: '\f', maxArticleLength}),
      )
      expect(page.startsWith(toString(article))).toBe(true)
      expect(toString(article)).toBe('عنوان\n\nنص طويل جدا')
      expect(validate(article)).toEqual([])
      expect(article.messages.map(({code, range}) => [code, page.slice(...range)])).toEqual([
        ['article-too-long', 'نص طويل جدا'],
      ])
      expect(article.messages[0].reason).toContain(`${page.length} code units`)
      expect(toString(next)).toBe('ثان')
      expect(next.messages).toEqual([])
    }
  })

  it('leaves a page alone that is just as long', async () => {
    expect(await through([page], parseStream({maxArticleLength: page.length}))).toEqual(articlesOf(page))
  })
})

describe('flow', () => {
  it('reads no further than the reader wants', async () => {
    let read = 0
    const pages = (function* () {
      for (;;) {
        read++
        yield `صفحة ${read}\f`
      }
    })()
    const reader = streamOf(pages)
      .pipeThrough(parseStream({separator: '\f'}))
      .getReader()
    for (let count = 1; count <= 20; count++) {
      const {value} = await reader.read()
      expect(value && toString(value)).toBe(`صفحة ${count}`)
      await new Promise((resolve) => setTimeout(resolve))
      expect(read).toBeLessThanOrEqual(count + 2)
    }
    await reader.cancel()
  })

  it('parses the pages of a large chunk one by one', async () => {
    const {writable, readable} = parseStream({separator: '\f'})
    const writer = writable.getWriter()
    const chunk = 'صفحة\f'.repeat(1000)
    let taken = false
    const written = writer
      .write(chunk)
      .then(() => writer.write(chunk))
      .then(() => writer.write(chunk))
      .then(() => (taken = true))
    const reader = readable.getReader()
    for (let count = 0; count < 900; count++) await reader.read()
    expect(taken).toBe(false)
    const cancelled = reader.cancel('enough')
    await expect(written).rejects.toBe('enough')
    await cancelled
  })

  it('tells the source when the reader goes away', async () => {
    let reason: unknown
    const source = new ReadableStream<string>({
      pull: (controller) => {
        controller.enqueue('صفحة\f')
      },
      cancel: (why) => {
        reason = why
      },
    })
    const reader = source.pipeThrough(parseStream({separator: '\f'})).getReader()
    await reader.read()
    await reader.cancel('enough')
    expect(reason).toBe('enough')
  })

  it('tells the reader when the source fails, after the pages before', async () => {
    let pulled = 0
    const source = new ReadableStream<string>(
      {
        pull: (controller) => {
          if (pulled++ === 0) controller.enqueue('صفحة\fنصف')
          else controller.error(new Error('the line is down'))
        },
      },
      {highWaterMark: 0},
    )
    const reader = source.pipeThrough(parseStream({separator: '\f'})).getReader()
    expect((await reader.read()).value?.type).toBe('article')
    await expect(reader.read()).rejects.toThrow('the line is down')
  })

  it('tells both sides of a chunk that is none', async () => {
    const {writable, readable} = parseStream()
    const writer = writable.getWriter()
    writer.write(42 as never).catch(() => undefined)
    await expect(collect(readable)).rejects.toThrow(
      new TypeError('stream: expected a chunk of text or bytes, got 42'),
    )
    await expect(writer.closed).rejects.toThrow('expected a chunk of text or bytes')
  })

  it('refuses wrong options', () => {
    expect(() => parseStream({separator: /x/u as never})).toThrow('separator: expected a string, got object')
    expect(() => parseStream({maxArticleLength: 0})).toThrow(
      'maxArticleLength: expected a whole number above 0, got 0',
    )
    expect(() => parseStream({maxArticleLength: '5' as never})).toThrow('got string')
  })
})
