/** A text as a JSON string in which all that a reader cannot see is escaped: controls, bidi marks, joiners, odd spaces, lone surrogates. */
export function quoted(text: string): string {
  // JSON.stringify has escaped the controls below the space and lone surrogates.
  return JSON.stringify(text).replace(/(?! )[\p{Cc}\p{Cf}\p{Z}]/gu, escape)
}

/** Each half of a surrogate pair on its own, as JSON has it. */
function escape(character: string): string {
  let escaped = ''
  for (let index = 0; index < character.length; index++)
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  return escaped
}
