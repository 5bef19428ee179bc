import {Decompress} from 'fzstd'
import {CliError, ExitCode} from '../cli-error.js'

/**
 * Unpacks zstd, also of several frames.
 *
 * @throws {CliError} When the data are broken or cut off, after what came before.
 */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let unpacked: Uint8Array[] = []
  // It reuses its buffers, so each piece is copied.
  const decompress = new Decompress((piece) => unpacked.push(piece.slice()))
  let fault: Error | undefined
  const push = (chunk: Uint8Array, final: boolean): void => {
    try {
      decompress.push(chunk, final)
    } catch (error) {
      fault = error as Error
    }
  }
  for await (const chunk of chunks) {
    push(chunk, false)
    yield* unpacked
    unpacked = []
    if (fault) break
  }
  if (!fault) push(new Uint8Array(0), true)
  yield* unpacked
  if (fault) throw new CliError(ExitCode.badData, `${name}: broken zstd: ${fault.message}`)
}
