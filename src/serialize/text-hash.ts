/**
 * A name for a text: 64 bits of FNV-1a as 16 hexadecimal digits. The same text has the same name everywhere; it is no safeguard
 * against someone who wants two texts with one name.
 */
export function textHash(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x050c5d1f)
}

function half(text: string, basis: number): string {
  let hash = basis
  for (let offset = 0; offset < text.length; offset++)
    hash = Math.imul(hash ^ text.charCodeAt(offset), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
