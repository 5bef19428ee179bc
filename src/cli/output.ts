import {once} from 'node:events'
import {open, rename, stat, type FileHandle} from 'node:fs/promises'
import {dirname} from 'node:path'
import {CliError, describeSystemError, ExitCode} from './cli-error.js'

/** Where the rows go. */
export interface Output {
  /** How many lines an earlier run has left, with `resume`. */
  readonly linesBefore: number
  /** The file was already whole: there is nothing to do. */
  readonly complete: boolean
  /** Nobody reads any more. */
  readonly closed: boolean
  /** @throws {CliError} When it cannot be written: the disk is full, say. */
  write(part: string | Uint8Array): Promise<void>
  /** All is written. */
  finish(): Promise<void>
  /** Not all is written: what there is stays for `resume`. */
  abandon(): Promise<void>
}

/** Standard output. A reader that goes away (`| head`) ends the run without a word. */
export function openStandardOutput(): Output {
  const state: {closed: boolean; error?: Error} = {closed: false}
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    state.closed = true
    if (error.code !== 'EPIPE') state.error = error
  })
  const check = (): void => {
    if (state.error) throw new CliError(ExitCode.io, `standard output: ${describeSystemError(state.error)}`)
  }
  return {
    linesBefore: 0,
    complete: false,
    get closed() {
      return state.closed
    },
    async write(part) {
      check()
      if (state.closed || process.stdout.write(part)) return
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(
        () => undefined,
      )
      check()
    },
    async finish() {
      if (!state.closed)
        await new Promise<void>((resolve) => {
          process.stdout.write('', () => {
            resolve()
          })
        })
      check()
    },
    abandon: () => Promise.resolve(),
  }
}

/**
 * A file that appears under its name only when it is whole: until then it is `<path>.part`.
 *
 * @throws {CliError} When it cannot be made.
 */
export async function openFileOutput(path: string, resume: boolean): Promise<Output> {
  const part = `${path}.part`
  const fail = (error: unknown, code: ExitCode): never => {
    throw new CliError(code, `${path}: ${describeSystemError(error)}`)
  }
  const complete = resume && (await stat(path).catch(() => undefined)) !== undefined
  if (complete) return {...ended, complete}
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) fail({code: 'EISDIR'}, ExitCode.noOutput)
  let linesBefore = 0
  let file: FileHandle
  try {
    file = await open(part, resume ? 'a+' : 'w')
    if (resume) linesBefore = await keepWholeLines(file)
  } catch (error) {
    return fail(error, ExitCode.noOutput)
  }
  return {
    linesBefore,
    complete: false,
    closed: false,
    async write(data) {
      try {
        await file.appendFile(data)
      } catch (error) {
        await file.close().catch(() => undefined)
        fail(error, ExitCode.io)
      }
    },
    async finish() {
      try {
        await file.sync()
        await file.close()
        await rename(part, path)
        await syncFolder(dirname(path))
      } catch (error) {
        fail(error, ExitCode.io)
      }
    },
    abandon: () => file.close().catch(() => undefined),
  }
}

const ended: Output = {
  linesBefore: 0,
  complete: true,
  closed: false,
  write: () => Promise.resolve(),
  finish: () => Promise.resolve(),
  abandon: () => Promise.resolve(),
}

const lineFeed = 0x0a

/** Cuts a line that a killed run has left half written, and counts the others. */
async function keepWholeLines(file: FileHandle): Promise<number> {
  const buffer = Buffer.allocUnsafe(1 << 18)
  let lines = 0
  let whole = 0
  for (let offset = 0; ;) {
    const {bytesRead} = await file.read(buffer, 0, buffer.length, offset)
    if (bytesRead === 0) break
    for (let at = -1; (at = buffer.subarray(0, bytesRead).indexOf(lineFeed, at + 1)) >= 0;) {
      lines++
      whole = offset + at + 1
    }
    offset += bytesRead
  }
  await file.truncate(whole)
  return lines
}

/** So that the new name outlives a power cut. Some file systems know no such thing. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}
