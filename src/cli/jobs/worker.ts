import Tinypool from 'tinypool'
import {createBatchPrinter} from '../print-batch.js'
import type {Item} from '../../rows/row.js'
import type {WorkerBatch, WorkerOptions} from './worker-options.js'

// A worker thread of the pool: compiles its word lists once, then prints the batches it is sent.

const {print: options, strict} = Tinypool.workerData as WorkerOptions
const print = await createBatchPrinter(options, strict)

/** Prints a batch; its text goes back as bytes, which cost less to send than a string. */
export default function printInWorker(items: readonly Item[]): WorkerBatch {
  const {text, ...rest} = print(items)
  return {...rest, bytes: Buffer.from(text)}
}
