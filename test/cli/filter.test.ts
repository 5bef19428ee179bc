import {spawn} from 'node:child_process'
import {existsSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {rowsOf, useCommand} from './command.js'

const {run, path, script} = useCommand()
const seed = readFileSync('fixtures/sports-report/input.txt', 'utf8')
const words = seed.split(' ')
/** Rows of different texts and lengths, a bad one among them now and then. */
const rows = Array.from({length: 400}, (_, index) => {
  if (index % 97 === 50) return '{"id":"broken'
  const text = words.slice(index % 60, (index % 60) + 20 + ((index * 7) % 90)).join(' ')
  return JSON.stringify({id: index, text})
})
const input = `${rows.join('\n')}\n`
let whole = ''

beforeAll(async () => {
  writeFileSync(path('rows.jsonl'), input)
  whole = (await run([path('rows.jsonl')])).stdout
})

describe('--jobs', () => {
  it.each(['2', '3'])('%s gives what one gives, in the same order', async (jobs) => {
    const {code, stdout, stderr} = await run(['--jobs', jobs, '--stats', path('rows.jsonl')])
    expect(code).toBe(0)
    expect(stdout).toBe(whole)
    expect(rowsOf(stderr)[0]).toMatchObject({rows: rows.length, errors: {'invalid-json': 4}})
  })

  it('stops a strict run at the same row', async () => {
    const one = await run(['--strict', path('rows.jsonl')])
    expect(await run(['--strict', '--jobs', '2', path('rows.jsonl')])).toEqual(one)
    expect(one.code).toBe(65)
  })
})

describe('--range', () => {
  it.each([1, 2, 8])('%s ranges together give what one run gives', async (count) => {
    const size = statSync(path('rows.jsonl')).size
    const edges = Array.from({length: count + 1}, (_, index) => Math.round((size * index) / count))
    let joined = ''
    for (let index = 0; index < count; index++) {
      const range = `${edges[index]}:${index === count - 1 ? '' : edges[index + 1]}`
      joined += (await run(['--to', 'text', '--range', range, path('rows.jsonl')])).stdout
    }
    expect(joined).toBe((await run(['--to', 'text', path('rows.jsonl')])).stdout)
  })

  it('snaps to line ends: a range takes the lines that start in it', async () => {
    writeFileSync(path('three.jsonl'), '{"text":"أ"}\n{"text":"ب"}\n{"text":"ت"}\n')
    const texts = async (range: string): Promise<unknown[]> => {
      const {stdout} = await run(['--to', 'text', '--range', range, path('three.jsonl')])
      return stdout === '' ? [] : rowsOf(stdout).map(({text}) => text)
    }
    const length = Buffer.byteLength('{"text":"أ"}\n')
    expect(await texts(`0:${length}`)).toEqual(['أ\n'])
    expect(await texts(`0:${length + 1}`)).toEqual(['أ\n', 'ب\n'])
    expect(await texts(`${length}:${2 * length}`)).toEqual(['ب\n'])
    expect(await texts('1:2')).toEqual([])
    expect(await texts(`${length + 1}:`)).toEqual(['ت\n'])
  })
})

describe('--out', () => {
  it('makes the file when it is whole, and leaves nothing beside it', async () => {
    const {code, stdout} = await run(['--out', path('made.jsonl'), path('rows.jsonl')])
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(readFileSync(path('made.jsonl'), 'utf8')).toBe(whole)
    expect(readdirSync(path('.')).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('goes on where a killed run stopped, and drops the line it left half written', async () => {
    const lines = whole.split('\n')
    writeFileSync(path('killed.jsonl.part'), `${lines.slice(0, 123).join('\n')}\n${lines[123].slice(0, 40)}`)
    const {code, stderr} = await run([
      '--out',
      path('killed.jsonl'),
      '--resume',
      '--stats',
      path('rows.jsonl'),
    ])
    expect(code).toBe(0)
    expect(rowsOf(stderr)[0]).toMatchObject({rows: rows.length - 123})
    expect(readFileSync(path('killed.jsonl'), 'utf8')).toBe(whole)
  })

  it('does nothing when the file is already whole, and starts anew without --resume', async () => {
    writeFileSync(path('old.jsonl'), 'old')
    expect((await run(['--out', path('old.jsonl'), '--resume', path('rows.jsonl')])).code).toBe(0)
    expect(readFileSync(path('old.jsonl'), 'utf8')).toBe('old')
    await run(['--out', path('old.jsonl'), path('rows.jsonl')])
    expect(readFileSync(path('old.jsonl'), 'utf8')).toBe(whole)
  })

  it('keeps what a run with a missing input has made for the next one', async () => {
    const {code} = await run(['--out', path('late.jsonl'), path('rows.jsonl'), path('missing.jsonl')])
    expect(code).toBe(66)
    expect(existsSync(path('late.jsonl'))).toBe(false)
    expect(readFileSync(path('late.jsonl.part'), 'utf8')).toBe(whole)
  })

  it.skipIf(!existsSync('/dev/full'))('says when the disk is full', async () => {
    const child = spawn('sh', [
      '-c',
      `"${process.execPath}" "${script()}" "${path('rows.jsonl')}" > /dev/full`,
    ])
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({code, stderr}).toEqual({
      code: 74,
      stderr: 'akhbar: standard output: no space left on the disk\n',
    })
  })
})

describe('a signal', () => {
  it.each([
    ['SIGTERM', 143, '1'],
    ['SIGINT', 130, '1'],
    ['SIGTERM', 143, '2'],
  ] as const)('%s finishes the row and ends with %i (--jobs %s)', async (signal, exitCode, jobs) => {
    const child = spawn(process.execPath, [script(), '--from', 'jsonl', '--jobs', jobs])
    const chunks: Buffer[] = []
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdin.on('error', () => undefined)
    const closed = new Promise((resolve) => child.on('close', resolve))
    // Standard input stays open: without the signal the command would wait for more.
    child.stdin.write(input.repeat(20))
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        resolve()
      })
    })
    child.kill(signal)
    expect({code: await closed, stderr}).toEqual({code: exitCode, stderr: ''})
    const stdout = Buffer.concat(chunks).toString()
    expect(stdout.endsWith('\n')).toBe(true)
    expect(whole.repeat(20).startsWith(stdout)).toBe(true)
  })
})
