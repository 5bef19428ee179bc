/** A text for between tags. The references are those that rehype-stringify writes. */
export function escapeHtml(value: string): string {
  return value.replace(/[<&]/gu, reference)
}

/** A text for between double quotation marks in a tag. */
export function escapeHtmlAttribute(value: string): string {
  return value.replace(/["&'`]/gu, reference)
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
