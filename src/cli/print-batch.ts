import {createItemPrinter, type PrintOptions} from './print-item.js'
import type {Fault, Item} from '../rows/row.js'
import {addStatistics, noStatistics, type Statistics} from './statistics.js'

/** What a batch of items becomes. */
export interface PrintedBatch {
  readonly text: string
  readonly counts: Pick<Statistics, 'rows' | 'articles' | 'errors'>
  /** The first fault, if `strict`: nothing after it was printed. */
  readonly fault?: Fault
}

/** Prints items one after the other. */
export async function createBatchPrinter(
  options: PrintOptions,
  strict: boolean,
): Promise<(items: readonly Item[]) => PrintedBatch> {
  const print = await createItemPrinter(options)
  return (items) => {
    const counts = noStatistics()
    let text = ''
    for (const item of items) {
      const {text: line, fault, articles} = print(item)
      text += line
      addStatistics(counts, {rows: 1, articles, errors: fault ? {[fault.code]: 1} : {}})
      if (strict && fault) return {text, counts, fault}
    }
    return {text, counts}
  }
}
