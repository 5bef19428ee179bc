import {spawn} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {json, markdown, parse, serialize} from '../../src/index.js'
import {useCommand} from './command.js'

const {run, path, script} = useCommand()
const fixture = 'fixtures/doubled-headline-four-teasers/input.txt'
const source = readFileSync(fixture, 'utf8')

describe('akhbar page.txt', () => {
  it('prints the tree as JSON when its output is no terminal', async () => {
    const {code, stdout, stderr} = await run([fixture])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(serialize(parse(source), json))
  })

  it('reads standard input, also by the name -', async () => {
    const expected = serialize(parse(source), markdown)
    expect((await run(['--to', 'markdown'], {input: source})).stdout).toBe(expected)
    expect((await run(['--to', 'markdown', '-'], {input: source})).stdout).toBe(expected)
  })

  it('reads several files, packed ones too', async () => {
    writeFileSync(path('page.txt.gz'), gzipSync(source))
    const {stdout} = await run([fixture, path('page.txt.gz')])
    const one = serialize(parse(source), json)
    expect(stdout).toBe(one + one)
  })

  it('takes a form feed for the end of a page', async () => {
    const {stdout} = await run(['--to', 'text'], {input: 'الصفحة الأولى\fالصفحة الثانية\f'})
    expect(stdout.split('\f').map((page) => page.trim())).toEqual(['الصفحة الأولى', 'الصفحة الثانية'])
  })

  it('gives an empty tree for an empty page', async () => {
    const {code, stdout} = await run([], {input: ''})
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(parse(''))
  })

  it('keeps a BOM and every line end', async () => {
    const odd = '\uFEFFعنوان\r\n\r\nقال الوزير.\u2028نعم\r'
    const {stdout} = await run([], {input: odd})
    expect(JSON.parse(stdout)).toEqual(parse(odd))
  })
})

describe('an outline', () => {
  it('is as wide as it should be, flush right, without colours where NO_COLOR says so', async () => {
    const {stdout} = await run(['--to', 'outline', fixture], {env: {NO_COLOR: '1', FORCE_COLOR: ''}})
    expect(stdout).toContain('وزراء المياه')
    expect(stdout).not.toContain('\u001B')
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^ *\u202B.*\u202C$/u)
  })

  it('has colours when they are forced', async () => {
    const {stdout} = await run(['--to', 'outline', fixture], {env: {FORCE_COLOR: '1', NO_COLOR: ''}})
    expect(stdout).toContain('\u001B[')
  })

  it('passes no control character of the page on to the terminal', async () => {
    const {stdout} = await run(['--to', 'outline'], {
      input: 'قال \u001B[31mالوزير\u0007 \u202Eعكس',
      env: {NO_COLOR: '1', FORCE_COLOR: ''},
    })
    expect(stdout).toContain('�[31mالوزير� �عكس')
  })
})

describe('what goes wrong gives one line on standard error', () => {
  const oneLine = /^akhbar: [^\n]+\n$/u

  it.each([
    ['a missing file', ['no-such-file.txt'], 66, 'no-such-file.txt: no such file'],
    ['a directory', ['fixtures'], 66, 'fixtures: is a directory'],
    ['an unknown format', ['--to', 'yaml', fixture], 64, 'json, ndjson'],
    ['an unknown input format', ['--from', 'xml', fixture], 64, 'jsonl'],
    ['an unknown option', ['--wrong', fixture], 64, "unknown option '--wrong'"],
    ['an option without its value', ['--to'], 64, 'argument missing'],
    ['a number of jobs that is none', ['--jobs', '0', fixture], 64, '--jobs'],
    ['a range that is none', ['--from', 'jsonl', '--range', '9:1', fixture], 64, '--range'],
    ['a range of text', ['--range', '0:1', fixture], 64, '--range needs one file of JSON lines'],
    ['--resume alone', ['--resume', '--from', 'jsonl', fixture], 64, '--resume needs --out'],
    ['an output in a folder that is not there', ['--out', 'no/such/folder', fixture], 73, 'no such file'],
  ])('%s', async (_name, args, code, message) => {
    const ended = await run(args)
    expect(ended.code).toBe(code)
    expect(ended.stdout).toBe('')
    expect(ended.stderr).toMatch(oneLine)
    expect(ended.stderr).toContain(message)
  })

  it('a missing file does not stop the others', async () => {
    const {code, stdout, stderr} = await run(['no-such-file.txt', fixture])
    expect(code).toBe(66)
    expect(stderr).toMatch(oneLine)
    expect(JSON.parse(stdout)).toEqual(parse(source))
  })

  it('invalid UTF-8', async () => {
    const {code, stderr} = await run([], {input: Buffer.from([0xd9, 0x82, 0xff])})
    expect({code, stderr}).toEqual({code: 65, stderr: 'akhbar: standard input: not valid UTF-8\n'})
  })

  it('a packed file that is cut off', async () => {
    writeFileSync(path('cut.txt.gz'), gzipSync(source.repeat(20)).subarray(0, 2000))
    const {code, stderr} = await run([path('cut.txt.gz')])
    expect(code).toBe(65)
    expect(stderr).toMatch(oneLine)
  })

  it('an output that is a directory', async () => {
    mkdirSync(path('folder'))
    const {code, stderr} = await run(['--out', path('folder'), fixture])
    expect(code).toBe(73)
    expect(stderr).toContain('is a directory')
  })
})

describe('--help and --version', () => {
  it('print to standard output', async () => {
    const help = await run(['--help'])
    expect(help.code).toBe(0)
    for (const word of ['--from', '--to', 'jsonl', 'Examples']) expect(help.stdout).toContain(word)
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
    expect(await run(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
  })
})

it('a reader that goes away ends it without a word', async () => {
  const line = `${JSON.stringify({id: 'a', text: source})}\n`
  const child = spawn(process.execPath, [script(), '--from', 'jsonl'])
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(line.repeat(300))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})
