import {writeFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {parse, toStandoff} from '../../src/index.js'
import {rowsOf, useCommand} from './command.js'

const {run, path} = useCommand()
const texts = ['عنوان أول\n\nقال الوزير: «نعم».', 'عنوان ثان\n\nوأضاف المدير أن الأمر انتهى.', 'ثالث']
const line = (id: unknown, text: unknown): string => JSON.stringify({id, text})
const rows = texts.map((text, index) => line(`row-${index}`, text))
const lines = `${rows.join('\n')}\n`

describe('--from jsonl', () => {
  it('gives one line out for one line in, in order, with its id', async () => {
    const {code, stdout, stderr} = await run(['--from', 'jsonl', '--to', 'standoff'], {input: lines})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(rowsOf(stdout)).toEqual(
      texts.map((text, index) => ({id: `row-${index}`, ...toStandoff(parse(text))})),
    )
  })

  it('gives the tree beside the id as JSON', async () => {
    const {stdout} = await run(['--from', 'jsonl'], {input: lines})
    expect(rowsOf(stdout)).toEqual(texts.map((text, index) => ({id: `row-${index}`, ...parse(text)})))
  })

  it('gives a row with a text for formats that are text, and its articles for ndjson', async () => {
    const text = rowsOf((await run(['--from', 'jsonl', '--to', 'text'], {input: lines})).stdout)
    expect(text.map((row) => Object.keys(row))).toEqual(texts.map(() => ['id', 'text']))
    expect(text[2]).toEqual({id: 'row-2', text: 'ثالث\n'})
    const articles = rowsOf((await run(['--from', 'jsonl', '--to', 'ndjson'], {input: lines})).stdout)
    expect(articles[0]).toEqual({
      id: 'row-0',
      articles: parse(texts[0]).children.filter(({type}) => type === 'article'),
    })
  })

  it('is told by the name of a file, which may be packed', async () => {
    writeFileSync(path('dumps.jsonl.gz'), gzipSync(lines))
    const expected = (await run(['--from', 'jsonl'], {input: lines})).stdout
    expect((await run([path('dumps.jsonl.gz')])).stdout).toBe(expected)
    expect((await run([path('dumps.jsonl.gz'), path('dumps.jsonl.gz')])).stdout).toBe(expected + expected)
  })

  it('takes CR LF, a BOM, and a last line without line end', async () => {
    const {stdout} = await run(['--from', 'jsonl', '--to', 'text'], {input: `\uFEFF${rows.join('\r\n')}`})
    expect(rowsOf(stdout).map(({id}) => id)).toEqual(['row-0', 'row-1', 'row-2'])
  })

  it('gives nothing for nothing', async () => {
    expect(await run(['--from', 'jsonl'], {input: ''})).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it.each(['7', '-0.5', '12345678901234567890', '"أ\\u0628"', '["a",1]', 'true'])(
    'keeps the id %s as it is written',
    async (id) => {
      const {stdout} = await run(['--from', 'jsonl', '--to', 'text'], {input: `{"text":"نص","id":${id}}\n`})
      const written = id.startsWith('"') ? JSON.stringify(JSON.parse(id)) : id
      expect(stdout).toBe(`{"id":${written},"text":"نص\\n"}\n`)
    },
  )

  it('takes the text and the id from other fields', async () => {
    const {stdout} = await run(
      ['--from', 'jsonl', '--text-field', 'body', '--id-field', 'n', '--to', 'text'],
      {
        input: '{"n":3,"body":"نص"}\n',
      },
    )
    expect(rowsOf(stdout)).toEqual([{id: 3, text: 'نص\n'}])
  })

  it.each([
    ['fineweb', {id: 'a', text: 'نص', url: 'https://a.example', date: '2024-01-02'}, 'a'],
    ['c4', {text: 'نص', url: 'https://a.example', timestamp: '2024-01-02'}, 'https://a.example'],
    ['mc4', {text: 'نص', url: 'https://a.example', timestamp: '2024-01-02'}, 'https://a.example'],
    ['datatrove', {id: 'a', text: 'نص', metadata: {url: 'https://a.example', date: '2024-01-02'}}, 'a'],
    ['dolma', {id: 'a', text: 'نص', created: '2024-01-02', metadata: {url: 'https://a.example'}}, 'a'],
  ])('reads rows of %s with what they say about the page', async (from, row, id) => {
    const {stdout} = await run(['--from', from], {input: JSON.stringify(row)})
    const [found] = rowsOf(stdout) as {id: string; children: {meta: unknown}[]}[]
    expect(found.id).toBe(id)
    expect(found.children[0].meta).toEqual({url: 'https://a.example', date: '2024-01-02'})
  })
})

describe('a bad row', () => {
  const bad: [string, string | Buffer, Record<string, unknown>][] = [
    ['broken JSON', '{"id":"x","text":"نص', {id: 'x', error: {code: 'invalid-json'}}],
    ['broken JSON before the id', '{"text":"نص","id":"x', {error: {code: 'invalid-json'}}],
    ['an empty line', '', {error: {code: 'invalid-json', message: 'the line is empty'}}],
    ['no text', '{"id":"x"}', {id: 'x', error: {code: 'text-missing'}}],
    ['a text that is none', '{"id":5,"text":["نص"]}', {id: 5, error: {code: 'text-missing'}}],
    ['no object', '["id","text"]', {error: {code: 'invalid-row'}}],
    ['null', 'null', {error: {code: 'invalid-row'}}],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from('{"id":"x","text":"'), Buffer.from([0xd9]), Buffer.from('"}')]),
      {id: 'x', error: {code: 'invalid-utf8'}},
    ],
    ['a row too long', line('long', 'ن'.repeat(3000)), {id: 'long', error: {code: 'row-too-long'}}],
    ['many at once', `{"id":"${'a'.repeat(5000)}"}`, {error: {code: 'row-too-long'}}],
  ]

  it.each(bad)('%s becomes an error row and the others come out', async (_name, row, expected) => {
    const input = Buffer.concat([rows[0], '\n', row, '\n', rows[1], '\n'].map((part) => Buffer.from(part)))
    const {code, stdout, stderr} = await run(['--from', 'jsonl', '--to', 'text', '--max-line', '4k'], {input})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const found = rowsOf(stdout)
    expect(found.map(({id}) => id)).toEqual(['row-0', expected['id'], 'row-1'])
    expect(found[1]).toMatchObject(expected)
  })

  it('stops a strict run with 65, after the rows before it', async () => {
    const input = `${rows[0]}\n{"id":"x"}\n${rows[1]}\n`
    const {code, stdout, stderr} = await run(['--from', 'jsonl', '--to', 'text', '--strict'], {input})
    expect(code).toBe(65)
    expect(rowsOf(stdout).map(({id}) => id)).toEqual(['row-0', 'x'])
    expect(stderr).toMatch(/^akhbar: row 2: [^\n]+\n$/u)
  })

  it('is counted', async () => {
    const {stdout, stderr} = await run(['--from', 'jsonl', '--to', 'text', '--stats'], {
      input: `${lines}x\n{}\n`,
    })
    expect(rowsOf(stderr)[0]).toMatchObject({
      rows: 5,
      articles: 3,
      errors: {'invalid-json': 1, 'text-missing': 1},
      bytesRead: Buffer.byteLength(`${lines}x\n{}\n`),
      bytesWritten: Buffer.byteLength(stdout),
    })
  })

  it('is a gzip file that stops: all rows in it come out, and the exit code says so', async () => {
    const many = Array.from({length: 2000}, (_, index) => line(index, `نص ${Math.sin(index)}`)).join('\n')
    const packed = gzipSync(many)
    writeFileSync(path('cut.jsonl.gz'), packed.subarray(0, packed.length / 2))
    const {code, stdout, stderr} = await run([path('cut.jsonl.gz'), '--to', 'text'])
    expect(code).toBe(65)
    expect(stderr).toContain('cut.jsonl.gz: broken gzip: ')
    const found = rowsOf(stdout)
    expect(found.length).toBeGreaterThan(500)
    expect(found.map(({id}) => id)).toEqual(found.map((_, index) => index))
  })
})
