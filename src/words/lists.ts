/** One line of a list: its forms, fullest first. */
export interface ListEntry {
  readonly form: string
  /** Also an ordinary word, or another kind of name: a rule needs more evidence. */
  readonly ambiguous: boolean
  /** What stands behind `:` in a form, as an agreement tag. */
  readonly tag?: string
}

/** Reads a list of `src/lexicon/`: one record a line, forms separated by `|`, ` ?` behind an ambiguous one, `:tag` behind a form. */
export function readList(list: string): ListEntry[][] {
  const records: ListEntry[][] = []
  for (const line of list.split('\n')) {
    if (line !== '' && line.trim() !== '') records.push(line.split('|').map(readForm))
  }
  return records
}

function readForm(text: string): ListEntry {
  const trimmed = text.trim()
  const ambiguous = trimmed.endsWith('?')
  const plain = ambiguous ? trimmed.slice(0, -1).trim() : trimmed
  const colon = plain.lastIndexOf(':')
  return colon > 0
    ? {form: plain.slice(0, colon), ambiguous, tag: plain.slice(colon + 1)}
    : {form: plain, ambiguous}
}
