import type {ByteRange, Input} from './bytes/open-input.js'
import type {OutputFormatName} from './formats.js'
import type {ModulePath} from './load-format.js'
import type {InputFormatName} from './readers/input-formats.js'

/** What the command was told to do. */
export interface Settings {
  /** At least one. */
  readonly inputs: readonly Input[]
  readonly from: InputFormatName
  readonly to: OutputFormatName | ModulePath
  /** In place of the input format's own. */
  readonly textField?: string
  readonly idField?: string
  /** The longest line of JSON lines, in bytes. */
  readonly longestLine: number
  /** Stop at the first row that cannot be parsed. */
  readonly strict: boolean
  /** One JSON line on standard error at the end. */
  readonly stats: boolean
  readonly range?: ByteRange
  /** A file in place of standard output. */
  readonly out?: string
  readonly resume: boolean
  /** How many worker threads; 1 is none. */
  readonly jobs: number
  readonly progress: boolean
  readonly color: boolean
  /** How wide the terminal is, in cells. */
  readonly columns: number
}
