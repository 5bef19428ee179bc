import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Serializer} from '../serialize/serializer.js'
import {CliError, ExitCode} from './cli-error.js'
import {outputFormats, type OutputFormat, type SerializerName} from './formats.js'

/** The path of a module with a serializer: what `--to` takes beside names. */
export type ModulePath = `${string}.mjs` | `${string}.js` | `${string}.cjs`

/** Whether what stands after `--to` is the path of a module. */
export function isModulePath(to: string): to is ModulePath {
  return /\.[cm]?js$/u.test(to)
}

/**
 * The format of a name, or of a user's module: its default export, or the first export that is a serializer.
 *
 * @throws {CliError} When the module cannot be loaded or has no serializer.
 */
export async function loadFormat(to: SerializerName | ModulePath): Promise<OutputFormat> {
  return isModulePath(to) ? {serializer: await loadSerializer(to), row: 'text'} : outputFormats[to]
}

async function loadSerializer(path: ModulePath): Promise<Serializer> {
  let module: Record<string, unknown>
  try {
    module = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>
  } catch (error) {
    throw new CliError(ExitCode.usage, `--to ${path}: ${(error as Error).message}`)
  }
  const found = [module['default'], ...Object.values(module)].find(isSerializer)
  if (found) return found
  throw new CliError(
    ExitCode.usage,
    `--to ${path}: the module exports no serializer (an object with \`article\`)`,
  )
}

function isSerializer(value: unknown): value is Serializer {
  return (
    typeof value === 'object' && value !== null && 'article' in value && typeof value.article === 'function'
  )
}
