import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {CliError, describeSystemError, ExitCode} from '../cli-error.js'
import {inflate} from './inflate.js'

/** A file, or standard input when there is no path. */
export interface Input {
  readonly path?: string
  /** What messages call it. */
  readonly name: string
}

/** A part of a file, in bytes, half open. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

const gzipMagic = [0x1f, 0x8b]
const zstdMagic = [0x28, 0xb5, 0x2f, 0xfd]

/**
 * The bytes of an input, unpacked when they are gzip or zstd: told by their first bytes, not by a name.
 *
 * @throws {CliError} When it is missing, a directory or unreadable; when packed data are broken, after all that could be unpacked.
 */
export async function* openInput(
  input: Input,
  options: {readonly from?: number; readonly onRead?: (bytes: number) => void} = {},
): AsyncGenerator<Uint8Array> {
  const {from = 0, onRead} = options
  const chunks = counted(await rawBytes(input, from), input, onRead)
  const first = await chunks.next()
  if (first.done) return
  const whole = resumed(first.value, chunks)
  if (from === 0 && startsWith(first.value, gzipMagic)) yield* inflate(whole, input.name)
  else if (from === 0 && startsWith(first.value, zstdMagic)) {
    const {unzstd} = await import('./unzstd.js')
    yield* unzstd(whole, input.name)
  } else yield* whole
}

/** The size of a file; undefined for what has none, such as a pipe. */
export async function sizeOf({path}: Input): Promise<number | undefined> {
  if (path === undefined) return undefined
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? found.size : undefined
}

async function rawBytes({path, name}: Input, from: number): Promise<AsyncIterable<Uint8Array>> {
  if (path === undefined) return process.stdin
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error(), {code: 'EISDIR'})
  } catch (error) {
    throw new CliError(ExitCode.noInput, `${name}: ${describeSystemError(error)}`)
  }
  // A named pipe cannot be read «from» a place, be it 0.
  return createReadStream(path, {highWaterMark: 1 << 18, ...(from > 0 && {start: from})})
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  {name}: Input,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let any = false
  try {
    for await (const chunk of chunks) {
      any = true
      onRead?.(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw new CliError(any ? ExitCode.io : ExitCode.noInput, `${name}: ${describeSystemError(error)}`)
  }
}

async function* resumed(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
