/**
 * Memory of long runs: `npm run build && node bench/memory.mjs [../shared] [--bytes 1e9] [--pages 200000] [--check]`.
 *
 * Each run has its own process: a long stream of pages, the same as JSON lines, and many small pages one after the other. The texts are
 * those of the corpus folder, over and over, or of the fixtures when there is none. `--check` ends with 1 when a limit is passed.
 */
import {spawnSync} from 'node:child_process'
import {createReadStream, existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {ReadableStream} from 'node:stream/web'
import {parseArgs} from 'node:util'
import {createGunzip} from 'node:zlib'
import {ndjson, parse} from '../dist/index.js'
import {parseRowStream, parseStream, rowStream, serializeStream} from '../dist/stream.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    bytes: {type: 'string', default: '1e9'},
    pages: {type: 'string', default: '200000'},
    run: {type: 'string'},
    check: {type: 'boolean', default: false},
  },
})
const shared = positionals[0] ?? '../shared'
const megabyte = 1e6
const limits = {peak: 200, growth: 0.05}

if (values.run) process.stdout.write(JSON.stringify(await runs()[values.run]()))
else {
  const results = Object.keys(runs()).map((run) => ({run, ...inOwnProcess(run)}))
  for (const {run, peak, growth, megabytes, pages, seconds} of results)
    console.log(
      [
        run.padEnd(12),
        `${pages} pages, ${megabytes.toFixed(0)} MB in ${seconds.toFixed(0)} s`.padEnd(40),
        `peak ${peak.toFixed(0)} MB`.padEnd(14),
        `growth after warm-up ${(100 * growth).toFixed(1)} %`,
      ].join(' '),
    )
  const [stream, rows, small] = results
  const broken = stream.peak > limits.peak || rows.peak > limits.peak || small.growth > limits.growth
  if (values.check && broken) process.exitCode = 1
}

function inOwnProcess(run) {
  const args = [import.meta.filename, shared, '--bytes', values.bytes, '--pages', values.pages, '--run', run]
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function runs() {
  const bytes = Number(values.bytes)
  return {
    stream: () =>
      throughStream((text) => `${text}\f`, bytes, [parseStream({separator: '\f'}), serializeStream(ndjson)]),
    rows: () =>
      throughStream((text, id) => `${JSON.stringify({id, text})}\n`, bytes, [
        rowStream(),
        parseRowStream({onBadRow: ({error}) => console.error(error.message)}),
        serializeStream(ndjson),
      ]),
    pages: () => smallPages(Number(values.pages)),
  }
}

/** Sends texts through streams until so many bytes have gone in. */
async function throughStream(wrap, bytes, pairs) {
  const texts = await readTexts(2000)
  const memory = measureMemory()
  let sent = 0
  let pages = 0
  const source = new ReadableStream(
    {
      pull(controller) {
        if (sent >= bytes) return controller.close()
        const chunk = Buffer.from(wrap(texts[pages % texts.length], pages))
        memory.sample(sent / bytes)
        sent += chunk.length
        pages++
        controller.enqueue(chunk)
      },
    },
    {highWaterMark: 0},
  )
  let stream = source
  for (const pair of pairs) stream = stream.pipeThrough(pair)
  const reader = stream.getReader()
  while (!(await reader.read()).done);
  return {pages, megabytes: sent / megabyte, ...memory.result()}
}

/** Parses many small pages and keeps none. */
async function smallPages(count) {
  const texts = (await readTexts(2000)).map((text) => text.slice(0, 800))
  const memory = measureMemory()
  let length = 0
  for (let page = 0; page < count; page++) {
    const text = texts[page % texts.length]
    parse(text)
    length += Buffer.byteLength(text)
    memory.sample(page / count)
  }
  return {pages: count, megabytes: length / megabyte, ...memory.result()}
}

/** The peak of the resident memory, and how far it rose after the first tenth of the run. */
function measureMemory() {
  const started = performance.now()
  let warm = 0
  let most = 0
  let samples = 0
  return {
    sample(done) {
      if (samples++ % 50 > 0) return
      const resident = process.memoryUsage.rss()
      if (done < 0.1) warm = Math.max(warm, resident)
      most = Math.max(most, resident)
    },
    result: () => ({
      peak: (process.resourceUsage().maxRSS * 1024) / megabyte,
      growth: most / warm - 1,
      seconds: (performance.now() - started) / 1000,
    }),
  }
}

/** Some texts of the corpus, or of the fixtures. */
async function readTexts(count) {
  const corpus = join(shared, 'corpus/news.jsonl.gz')
  if (!existsSync(corpus)) return fixtureTexts()
  const texts = []
  const file = createReadStream(corpus)
  for await (const line of createInterface({input: file.pipe(createGunzip())})) {
    texts.push(JSON.parse(line).text)
    if (texts.length === count) break
  }
  file.destroy()
  return texts
}

function fixtureTexts() {
  const folder = join(import.meta.dirname, '../fixtures')
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => readFileSync(join(folder, name, 'input.txt'), 'utf8'))
}
