import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'tsup'
import {afterAll, beforeAll} from 'vitest'
import {command} from '../../tsup.config.js'

/** How a run of the command ended. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** What a run is given. */
export interface RunOptions {
  input?: string | Uint8Array
  env?: Record<string, string>
}

/** The built command and a scratch folder, for the tests of one file. */
export interface CommandUnderTest {
  folder: string
  /** The path of a file in the scratch folder. */
  path: (name: string) => string
  /** The path of the built command. */
  script: () => string
  run: (args: readonly string[], options?: RunOptions) => Promise<Ended>
}

/** Builds the command as it is published, once before the tests of a file. */
export function useCommand(): CommandUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'akhbar-cli-'))
  const script = join(folder, 'build/cli.js')
  beforeAll(async () => {
    await build({...command, config: false, outDir: join(folder, 'build'), silent: true, clean: false})
  }, 60_000)
  afterAll(() => {
    rmSync(folder, {recursive: true})
  })
  return {
    folder,
    path: (name) => join(folder, name),
    script: () => script,
    run: (args, options) => run(script, args, options),
  }
}

function run(script: string, args: readonly string[], {input = '', env}: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {env: {...process.env, ...env}})
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString()})
    })
    child.stdin.end(input)
  })
}

/** The lines of an output, each parsed. */
export function rowsOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
