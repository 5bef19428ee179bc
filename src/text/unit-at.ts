/**
 * The UTF-16 code unit at an offset; 0 past the end of the text.
 *
 * Reading past the end would give NaN, and once it has, V8 makes every `charCodeAt` of that place slower.
 */
export function unitAt(text: string, offset: number): number {
  return offset < text.length ? text.charCodeAt(offset) : 0
}
