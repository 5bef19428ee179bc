/** One unit more at the front of a word whose hash is taken from its end: the hash of each stem falls out on the way. */
export function hashUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ unit) | 0
}

/** Spreads the bits of a hash. */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}

/** The key of a feature: what kind it is and what it holds. 24 bits. */
export function featureKey(template: number, value: number): number {
  return mix(Math.imul(template + 1, 0x9e3779b1) ^ mix(value)) >>> 8
}
