import {rowPresets, type JsonLinesFormat} from '../../rows/row-fields.js'

/** What `--from` takes. */
export type InputFormatName = 'text' | JsonLinesFormat | 'wet' | 'csv' | 'parquet'

/** The file names that tell a format when there is no `--from`; a `.gz` or `.zst` behind does not matter. */
const extensions: Readonly<Record<InputFormatName, readonly string[]>> = {
  text: ['.txt'],
  jsonl: ['.jsonl', '.ndjson', '.jsonlines'],
  fineweb: [],
  c4: [],
  mc4: [],
  datatrove: [],
  dolma: [],
  wet: ['.wet', '.warc'],
  csv: ['.csv'],
  parquet: ['.parquet'],
}

/** All names that `--from` takes. */
export const inputFormatNames: readonly InputFormatName[] = Object.keys(extensions) as InputFormatName[]

/** The format that a file's name says; `text` when it says none. */
export function inputFormatOf(path: string): InputFormatName {
  const name = path.toLowerCase().replace(/\.(?:gz|zst)$/u, '')
  for (const format of inputFormatNames)
    if (extensions[format].some((extension) => name.endsWith(extension))) return format
  return 'text'
}

/** Whether a format is lines of JSON. */
export function isJsonLines(format: InputFormatName): format is JsonLinesFormat {
  return Object.hasOwn(rowPresets, format)
}
