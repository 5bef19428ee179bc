/**
 * A length that the caller gave.
 *
 * @throws {TypeError} When it is no whole number above 0.
 */
export function checkedLength(name: string, length: number): number {
  if (!Number.isSafeInteger(length) || length < 1)
    throw new TypeError(`${name}: expected a whole number above 0, got ${describe(length)}`)
  return length
}

/** A value or its type, for messages. */
export function describe(value: unknown): string {
  if (value === null || typeof value === 'number') return `${value}`
  return Array.isArray(value) ? 'an array' : typeof value
}
