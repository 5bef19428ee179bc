import {once} from 'node:events'
import {createGunzip} from 'node:zlib'
import {CliError, ExitCode} from '../cli-error.js'

/** How much packed data is handed over at once: what it unpacks to is held in memory. */
const step = 1 << 15

/**
 * Unpacks gzip, also of several members.
 *
 * A pipe would throw away what is buffered when the data turn out to be cut off; here all that could be unpacked comes out first.
 *
 * @throws {CliError} When the data are broken or cut off, after what came before.
 */
export async function* inflate(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({chunkSize: 1 << 17})
  let unpacked: Uint8Array[] = []
  const fault: {error?: Error} = {}
  const ended = once(gunzip, 'end').catch(() => undefined)
  gunzip.on('data', (chunk: Uint8Array) => unpacked.push(chunk))
  gunzip.on('error', (error) => {
    fault.error ??= error
  })
  const take = (): Uint8Array[] => {
    const taken = unpacked
    unpacked = []
    return taken
  }
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length && !fault.error; from += step) {
      await write(gunzip, chunk.subarray(from, from + step))
      yield* take()
    }
    if (fault.error) break
  }
  if (!fault.error) {
    gunzip.end()
    await ended
  }
  yield* take()
  if (fault.error) throw new CliError(ExitCode.badData, `${name}: broken gzip: ${fault.error.message}`)
}

function write(gunzip: ReturnType<typeof createGunzip>, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    gunzip.write(chunk, () => {
      resolve()
    })
  })
}
