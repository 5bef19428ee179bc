/**
 * A text without the characters that HTML and XML cannot hold: controls, halves of surrogate pairs and non-characters become
 * U+FFFD, other line ends a line feed.
 */
export function scrub(value: string): string {
  return value.replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, replacement)
}

function replacement(character: string, offset: number, whole: string): string {
  if (character === '\r') return whole[offset + 1] === '\n' ? '' : '\n'
  return lineEnds.includes(character) ? '\n' : '\uFFFD'
}

const lineEnds = ['\v', '\f', '\u0085']
