import {isUtf8} from 'node:buffer'
import {CliError, ExitCode} from '../cli-error.js'
import type {Item} from '../../rows/row.js'

const formFeed = 0x0c

/**
 * The pages of a text: a form feed ends one, as in what `pdftotext` and printers write.
 *
 * @throws {CliError} When a page is not UTF-8, after the pages before it.
 */
export async function* readText(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Item[]> {
  let parts: Uint8Array[] = []
  let any = false
  for await (const chunk of chunks) {
    let from = 0
    for (let end; (end = chunk.indexOf(formFeed, from)) >= 0; from = end + 1) {
      yield [page([...parts, chunk.subarray(from, end)], name)]
      parts = []
      any = true
    }
    if (from < chunk.length) parts.push(chunk.slice(from))
  }
  if (parts.length > 0 || !any) yield [page(parts, name)]
}

function page(parts: readonly Uint8Array[], name: string): Item {
  const bytes = Buffer.concat(parts)
  if (!isUtf8(bytes)) throw new CliError(ExitCode.badData, `${name}: not valid UTF-8`)
  return {row: {text: bytes.toString('utf8')}}
}
