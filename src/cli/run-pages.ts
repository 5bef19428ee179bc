import {createParser} from '../parse.js'
import {openInput} from './bytes/open-input.js'
import {CliError, ExitCode} from './cli-error.js'
import {loadFormat} from './load-format.js'
import {outline} from './outline/outline.js'
import {openFileOutput, openStandardOutput} from './output.js'
import {printed} from './print-item.js'
import {readText} from './readers/read-text.js'
import type {Complain} from './run-rows.js'
import type {Settings} from './settings.js'
import type {Stop} from './stop.js'

const formFeed = '\f'

/** Each page of plain text becomes one document. Pages that are no JSON are parted as they came: by form feeds. */
export async function runPages(settings: Settings, stop: Stop, complain: Complain): Promise<ExitCode> {
  const {inputs, to, out, color, columns} = settings
  const format = to === 'outline' ? undefined : await loadFormat(to)
  const output = out === undefined ? openStandardOutput() : await openFileOutput(out, false)
  const parser = createParser()
  const print = (text: string): string => {
    const root = parser.parse(text)
    return format ? printed(root, format) : outline(root, {color, columns})
  }
  const separator = !format || format.row === 'text' ? formFeed : ''
  let exitCode: ExitCode = ExitCode.ok
  let pages = 0
  for (const input of inputs)
    try {
      for await (const items of readText(openInput(input), input.name))
        for (const item of items) {
          if (!('row' in item)) continue
          await output.write((pages++ > 0 ? separator : '') + print(item.row.text))
          if (output.closed || stop.asked !== undefined) return stop.asked ?? ExitCode.ok
        }
    } catch (error) {
      if (!(error instanceof CliError) || error.exitCode === ExitCode.io) throw error
      complain(error.message)
      if (exitCode === ExitCode.ok) exitCode = error.exitCode
    }
  if (exitCode === ExitCode.ok || out === undefined) await output.finish()
  await output.abandon()
  return exitCode
}
