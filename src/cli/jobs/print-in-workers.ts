import {fileURLToPath} from 'node:url'
import Tinypool from 'tinypool'
import {CliError, ExitCode} from '../cli-error.js'
import type {Item} from '../../rows/row.js'
import type {WorkerBatch, WorkerOptions} from './worker-options.js'

/** How many batches wait for each worker beside the one in hand: enough that none is idle, few enough that memory stays small. */
const waiting = 2

/**
 * Prints batches in worker threads and gives them back in their order.
 *
 * @throws {CliError} When a worker dies: of want of memory, say.
 */
export async function* printInWorkers(
  batches: AsyncIterable<readonly Item[]>,
  jobs: number,
  options: WorkerOptions,
): AsyncGenerator<WorkerBatch> {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./cli-worker.js', import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: options,
  })
  const running: Promise<WorkerBatch>[] = []
  const oldest = async (): Promise<WorkerBatch> => {
    try {
      return (await running.shift()) as WorkerBatch
    } catch (error) {
      throw new CliError(ExitCode.internal, `a worker failed: ${(error as Error).message}`)
    }
  }
  try {
    for await (const items of batches) {
      const batch = pool.run(items) as Promise<WorkerBatch>
      // It is awaited later, in its turn; until then a failure is not «unhandled».
      batch.catch(() => undefined)
      running.push(batch)
      if (running.length > jobs * waiting) yield await oldest()
    }
    while (running.length > 0) yield await oldest()
  } finally {
    await pool.destroy()
  }
}
