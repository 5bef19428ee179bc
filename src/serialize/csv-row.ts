/** What a cell may hold; `undefined` is an empty one. */
export type Cell = string | number | boolean | undefined

/** A row of RFC 4180, with its line end. */
export function csvRow(cells: readonly Cell[], escapeFormulas: boolean): string {
  return `${cells.map((cell) => csvCell(cell, escapeFormulas)).join(',')}\r\n`
}

function csvCell(cell: Cell, escapeFormulas: boolean): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : `${cell}`
  const text = escapeFormulas && formula.test(cell) ? `'${cell}` : cell
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What a spreadsheet takes for a formula, also behind white space and what cannot be seen. */
const formula = /^[\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

// White space at the ends too, which some readers would trim, and line ends that some readers take for the end of a row.
const needsQuotes = /[",\p{Cc}\u2028\u2029\uFEFF]|^\p{Z}|\p{Z}$/u
