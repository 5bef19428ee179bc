import {sizeOf} from './bytes/open-input.js'
import {CliError, ExitCode} from './cli-error.js'
import {groupItems} from './jobs/group-items.js'
import type {WorkerBatch} from './jobs/worker-options.js'
import {openFileOutput, openStandardOutput, type Output} from './output.js'
import {createBatchPrinter, type PrintedBatch} from './print-batch.js'
import type {PrintOptions} from './print-item.js'
import {showProgress} from './progress.js'
import {readItems, rowFields} from './readers/read-items.js'
import type {Item} from '../rows/row.js'
import type {Settings} from './settings.js'
import {addStatistics, noStatistics, printStatistics, type Statistics} from './statistics.js'
import type {Stop} from './stop.js'

/** Says something on standard error, in one line. */
export type Complain = (message: string) => void

/** A run in which each row of the input becomes one line of the output. */
interface RowRun {
  readonly settings: Settings
  readonly output: Output
  readonly stop: Stop
  readonly complain: Complain
  readonly statistics: Statistics
  /** Of the first thing that went wrong with an input; the run goes on with the next one. */
  exitCode: ExitCode
}

/** One line out for one row in, in order. Gives the exit code. */
export async function runRows(settings: Settings, stop: Stop, complain: Complain): Promise<ExitCode> {
  const started = performance.now()
  const {out, resume} = settings
  const output = out === undefined ? openStandardOutput() : await openFileOutput(out, resume)
  if (output.complete) return ExitCode.ok
  const run: RowRun = {settings, output, stop, complain, statistics: noStatistics(), exitCode: ExitCode.ok}
  const total = settings.progress ? await totalSize(settings) : 0
  const hideProgress = total > 0 ? showProgress(total, run.statistics) : undefined
  try {
    await writeRows(run)
    const exitCode = stop.asked ?? run.exitCode
    if (exitCode === ExitCode.ok || out === undefined) await output.finish()
    return exitCode
  } finally {
    hideProgress?.()
    await output.abandon()
    if (settings.stats)
      process.stderr.write(printStatistics(run.statistics, (performance.now() - started) / 1000))
  }
}

/** Of all inputs in bytes; 0 when one is a pipe. */
async function totalSize({inputs, range}: Settings): Promise<number> {
  const sizes = await Promise.all(inputs.map(sizeOf))
  if (sizes.includes(undefined)) return 0
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  return range ? Math.max(0, Math.min(range.end, total) - range.start) : total
}

async function writeRows(run: RowRun): Promise<void> {
  const {output, statistics, stop, complain} = run
  for await (const {bytes, counts, fault} of await printBatches(run)) {
    await output.write(bytes)
    addStatistics(statistics, counts)
    statistics.bytesWritten += bytes.length
    if (fault) {
      complain(`row ${output.linesBefore + statistics.rows}: ${fault.message} (--strict)`)
      run.exitCode = ExitCode.badData
      return
    }
    if (output.closed || stop.asked !== undefined) return
  }
}

/** In this thread or in others. */
async function printBatches(run: RowRun): Promise<AsyncIterable<WorkerBatch>> {
  const {settings} = run
  const {strict, jobs} = settings
  const print: PrintOptions = {
    to: settings.to as PrintOptions['to'],
    fields: rowFields(settings.from, settings),
  }
  if (jobs === 1) return printHere(allItems(run), await createBatchPrinter(print, strict))
  const {printInWorkers} = await import('./jobs/print-in-workers.js')
  return printInWorkers(groupItems(allItems(run)), jobs, {print, strict})
}

/** How many rows are printed before they are written: few, so that the first comes out at once. */
const rowsAtOnce = 8

async function* printHere(
  items: AsyncIterable<Item[]>,
  print: (items: readonly Item[]) => PrintedBatch,
): AsyncGenerator<WorkerBatch> {
  for await (const batch of items)
    for (let from = 0; from < batch.length; from += rowsAtOnce) {
      const {text, ...rest} = print(batch.slice(from, from + rowsAtOnce))
      yield {...rest, bytes: Buffer.from(text)}
    }
}

/** The items of all inputs but those that an earlier run has done. What is wrong with one input stops no other. */
async function* allItems(run: RowRun): AsyncGenerator<Item[]> {
  const {settings, output, statistics, complain} = run
  const {inputs, from, longestLine, range} = settings
  let skip = output.linesBefore
  for (const input of inputs)
    try {
      const items = readItems(input, {
        from: from as Exclude<typeof from, 'text'>,
        fields: rowFields(from, settings),
        longestLine,
        ...(range && {range}),
        onRead: (bytes) => (statistics.bytesRead += bytes),
      })
      for await (const batch of items) {
        const left = skip > 0 ? batch.slice(skip) : batch
        skip = Math.max(0, skip - batch.length)
        if (left.length > 0) yield left
      }
    } catch (error) {
      // Being told to stop closes standard input under the reader.
      if (run.stop.asked !== undefined) return
      if (!(error instanceof CliError)) throw error
      complain(error.message)
      if (run.exitCode === ExitCode.ok) run.exitCode = error.exitCode
    }
}
