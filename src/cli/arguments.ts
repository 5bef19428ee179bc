import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import type {ByteRange} from './bytes/open-input.js'
import {CliError, ExitCode} from './cli-error.js'
import {outputFormatNames, type OutputFormatName} from './formats.js'
import {isModulePath, type ModulePath} from './load-format.js'
import {inputFormatNames, inputFormatOf, isJsonLines, type InputFormatName} from './readers/input-formats.js'
import type {Settings} from './settings.js'

/** What the settings depend on beside the arguments. */
export interface Surroundings {
  readonly version: string
  readonly inputIsTerminal: boolean
  readonly outputIsTerminal: boolean
  readonly errorIsTerminal: boolean
  readonly color: boolean
  readonly columns: number
}

interface Options {
  from?: InputFormatName
  to?: OutputFormatName | ModulePath
  textField?: string
  idField?: string
  maxLine: number
  strict?: true
  stats?: true
  range?: ByteRange
  out?: string
  resume?: true
  jobs: number
  progress: boolean
}

const examples = `
Examples:
  akhbar page.txt                                     an outline on a terminal, JSON elsewhere
  cat page.txt | akhbar --to markdown
  akhbar --from jsonl --to standoff dumps.jsonl.gz    one line out for one line in
  akhbar --from fineweb --to text --jobs 4 --out clean.jsonl ar.jsonl.gz`

/**
 * Reads the arguments of the command; `--help` and `--version` print to standard output and give nothing.
 *
 * @throws {CliError} When an option or argument is wrong.
 */
export function readArguments(argv: readonly string[], surroundings: Surroundings): Settings | undefined {
  const command = createCommand(surroundings.version)
  try {
    command.parse(argv, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return undefined
    throw new CliError(ExitCode.usage, error.message.replace(/^error: /u, ''))
  }
  return settingsOf(command.args, command.opts<Options>(), surroundings)
}

function createCommand(version: string): Command {
  return new Command('akhbar')
    .description(
      'Takes the plain text of Arabic news pages apart: articles, quotes and who said them, names, teasers.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[files...]', 'what to read; - or nothing is standard input. gzip and zstd are unpacked')
    .addOption(
      new Option('--from <format>', 'input format (default: by file name, else text)').choices(
        inputFormatNames,
      ),
    )
    .option(
      '--to <format>',
      `output format (default: outline on a terminal, else json): ${outputFormatNames.join(', ')}, or the path of a module with a serializer (./mine.mjs)`,
      readOutputFormat,
    )
    .option('--text-field <name>', 'the field or column that holds the text')
    .option('--id-field <name>', 'the field or column that holds the id')
    .option('--max-line <bytes>', 'refuse longer lines; k, M and G are units', readSize, 16 * 1024 * 1024)
    .option('--range <start:end>', 'only the lines that start in these bytes of the file', readRange)
    .option('--out <file>', 'write to a file, which is there only when it is whole')
    .option('--resume', 'go on with an --out file that an earlier run left unfinished')
    .option('--jobs <number>', 'worker threads', readCount, 1)
    .option('--strict', 'stop at the first row that cannot be read, with exit code 65')
    .option('--stats', 'print counts as one line of JSON on standard error at the end')
    .option('--no-progress', 'no progress bar')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({writeErr: () => undefined})
}

function settingsOf(files: readonly string[], options: Options, surroundings: Surroundings): Settings {
  const {textField, idField, range, out, jobs} = options
  if (files.length === 0 && surroundings.inputIsTerminal)
    throw new CliError(
      ExitCode.usage,
      "nothing to read: name a file, or pipe a page in (see 'akhbar --help')",
    )
  const paths = files.length === 0 ? ['-'] : files
  const inputs = paths.map((path) => (path === '-' ? {name: 'standard input'} : {path, name: path}))
  const from = options.from ?? commonFormat(paths)
  const toTerminal = surroundings.outputIsTerminal && out === undefined
  const to = options.to ?? (toTerminal && from === 'text' ? 'outline' : 'json')
  if (options.resume && out === undefined) throw new CliError(ExitCode.usage, '--resume needs --out')
  if (to === 'outline' && from !== 'text')
    throw new CliError(ExitCode.usage, '--to outline is for text; rows need another format')
  if (range && (!isJsonLines(from) || paths.length !== 1 || paths[0] === '-'))
    throw new CliError(ExitCode.usage, '--range needs one file of JSON lines')
  return {
    inputs,
    from,
    to,
    ...(textField !== undefined && {textField}),
    ...(idField !== undefined && {idField}),
    longestLine: options.maxLine,
    strict: options.strict ?? false,
    stats: options.stats ?? false,
    ...(range && {range}),
    ...(out !== undefined && {out}),
    resume: options.resume ?? false,
    jobs,
    progress: options.progress && surroundings.errorIsTerminal && !toTerminal && from !== 'text',
    color: surroundings.color,
    columns: surroundings.columns,
  }
}

function commonFormat(paths: readonly string[]): InputFormatName {
  const formats = new Set(paths.map(inputFormatOf))
  if (formats.size > 1)
    throw new CliError(
      ExitCode.usage,
      `the files look like ${[...formats].join(' and ')}: say which with --from`,
    )
  const [format] = formats
  return format
}

function readOutputFormat(text: string): OutputFormatName | ModulePath {
  const name = outputFormatNames.find((known) => known === text)
  if (name) return name
  if (isModulePath(text)) return text
  throw new InvalidArgumentError(
    `Allowed choices are ${outputFormatNames.join(', ')}, or a path such as ./mine.mjs.`,
  )
}

const units = {'': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3} as const

function readSize(text: string): number {
  const match = /^(\d{1,12})([kmg]?)$/iu.exec(text)
  const size = match ? Number(match[1]) * units[match[2].toLowerCase() as keyof typeof units] : 0
  if (size === 0) throw new InvalidArgumentError('Expected a number of bytes such as 500k or 16M.')
  return size
}

function readRange(text: string): ByteRange {
  const match = /^(\d{0,15}):(\d{0,15})$/u.exec(text)
  const start = Number(match?.[1] ?? NaN)
  const end = match?.[2] ? Number(match[2]) : Infinity
  if (!match || end < start) throw new InvalidArgumentError('Expected start:end in bytes, the end left out.')
  return {start, end}
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new InvalidArgumentError('Expected a number from 1 to 999.')
  return Number(text)
}
