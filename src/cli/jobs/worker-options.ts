import type {PrintedBatch} from '../print-batch.js'
import type {PrintOptions} from '../print-item.js'

/** What each worker is told when it starts. */
export interface WorkerOptions {
  readonly print: PrintOptions
  readonly strict: boolean
}

/** What a worker sends back. */
export interface WorkerBatch extends Omit<PrintedBatch, 'text'> {
  readonly bytes: Uint8Array
}
