#!/usr/bin/env node
import picocolors from 'picocolors'
import {readArguments} from './arguments.js'
import {CliError, ExitCode} from './cli-error.js'
import {runPages} from './run-pages.js'
import {runRows} from './run-rows.js'
import {listenForStop} from './stop.js'

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof CliError)) throw error
  complain(error.message)
  return error.exitCode
})

async function main(argv: readonly string[]): Promise<ExitCode> {
  const settings = readArguments(argv, {
    version: process.env['AKHBAR_VERSION'] ?? '0.0.0',
    inputIsTerminal: process.stdin.isTTY,
    outputIsTerminal: process.stdout.isTTY,
    errorIsTerminal: process.stderr.isTTY,
    color: picocolors.isColorSupported,
    columns: process.stdout.columns ?? 80,
  })
  if (!settings) return ExitCode.ok
  const stop = listenForStop()
  return settings.from === 'text' ? runPages(settings, stop, complain) : runRows(settings, stop, complain)
}

function complain(message: string): void {
  process.stderr.write(`akhbar: ${message.replaceAll('\n', ' ')}\n`)
}
