// Checks that time grows linearly for hostile text too.
//   node bench/linear.mjs [SHAPE…] [--source]
// Each shape is parsed at several lengths, each in a process of its own, best of several rounds. The slope of log(time) over
// log(length) must not pass `steepest`, nor the time for the longest text, of a million characters, 5 s. Time is the smaller of wall
// clock and processor time, so that other work on the machine counts as little as may be.
// `--source` runs src/ (under tsx) instead of the built package.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

// The mark is 1.15. Some shapes have been seen up to 1.25 on a busy machine: most of its time is the collector's, with a million nodes.
const steepest = 1.4
const slowest = 5000
const lengths = [20_000, 60_000, 200_000, 600_000, 1_000_000]

const repeat = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const nest = (open, close) => (length) => {
  const half = Math.floor(length / 2 / open.length)
  return open.repeat(half) + close.repeat(half)
}

const shapes = {
  'unbalanced «': repeat('«قال '),
  'unbalanced "': repeat('"قال الوزير '),
  'bare «': repeat('«'),
  'one word': repeat('قال'),
  'line ends': repeat('\n'),
  dots: repeat('.'),
  tatweel: repeat('ـ'),
  'rules of dashes': repeat('--\n'),
  'nested marks': nest('«“', '”»'),
  'nested marks with words': nest('قال «نعم “', '” لا» '),
  brackets: repeat('(('),
  'cues without end': repeat('وقال إن '),
  'one sentence of names': repeat('الدكتور محمد علي وزير خارجية مصر و'),
  numbers: repeat('1,2.3٫4 في المئة '),
  abbreviations: repeat('أ.'),
  domains: repeat('a.b-'),
  addresses: repeat('a.b@c '),
  marks: repeat('قَُِّ'),
  'invisible characters': repeat('\u202Bا\u200C\u2066'),
  'lone surrogates': repeat('\uD800ا\uDC00 '),
  'one headline again and again': repeat('رئيس الوزراء يفتتح المعرض\n\n'),
  'read-more lines': repeat('اقرأ أيضاً\nعنوان خبر آخر\n'),
  'dates and times': repeat('الثلاثاء 5 مارس 2024 - 14:30\n'),
  'links and tags': repeat('https://a.example/?q=1 #وسم_طويل @user '),
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {source: {type: 'boolean'}, case: {type: 'string'}},
})

if (values.case) await measure(...values.case.split('|'))
else process.exitCode = report(positionals.length > 0 ? positionals : Object.keys(shapes))

/** In the child: prints the best time in milliseconds. */
async function measure(shape, length) {
  const {parse} = await import(values.source ? '../src/index.ts' : '../dist/index.js')
  const text = shapes[shape](Number(length))
  const run = () => {
    const start = performance.now()
    const usage = process.cpuUsage()
    parse(text)
    const {user, system} = process.cpuUsage(usage)
    return Math.min(performance.now() - start, (user + system) / 1000)
  }
  // The small ones are run until the compiler has seen them: a cold start would hide a steep slope.
  const warm = shapes[shape](20_000)
  for (const until = performance.now() + 300; performance.now() < until;) parse(warm)
  const from = performance.now()
  let best = Infinity
  for (let round = 0; round < 9 && (round < 3 || performance.now() - from < 1500); round++)
    best = Math.min(best, run())
  console.log(best)
}

function report(names) {
  let failures = 0
  console.log(
    `${'shape'.padEnd(32)} slope  ms for ${lengths.map((length) => `${length / 1000}k`).join(', ')}`,
  )
  for (const name of names) {
    const times = lengths.map((length) => timeOf(name, length))
    const slope = slopeOf(times)
    const wrong = !(slope <= steepest) || !(times[times.length - 1] <= slowest)
    if (wrong) failures++
    const row = times.map((time) => time.toFixed(time < 10 ? 1 : 0)).join(', ')
    console.log(`${name.padEnd(32)} ${slope.toFixed(2)}   ${row}${wrong ? '   TOO SLOW' : ''}`)
  }
  console.log(`${names.length - failures} of ${names.length} shapes are linear`)
  return failures > 0 ? 1 : 0
}

function timeOf(name, length) {
  const script = fileURLToPath(import.meta.url)
  // A large nursery: the growth of the parser is measured, not that of moving a million young nodes.
  const flags = ['--max-semi-space-size=128', ...(values.source ? ['--import', 'tsx'] : [])]
  const args = [...flags, script, ...(values.source ? ['--source'] : []), '--case', `${name}|${length}`]
  const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', timeout: 120_000})
  if (stderr) console.error(stderr)
  return stdout ? Number(stdout) : NaN
}

/** Least squares over the logarithms. */
function slopeOf(times) {
  const x = lengths.map(Math.log)
  const y = times.map(Math.log)
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
  const [meanX, meanY] = [mean(x), mean(y)]
  let above = 0
  let below = 0
  for (let index = 0; index < x.length; index++) {
    above += (x[index] - meanX) * (y[index] - meanY)
    below += (x[index] - meanX) ** 2
  }
  return above / below
}
