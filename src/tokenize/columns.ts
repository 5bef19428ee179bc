/** The columns of tokens while they are filled; all have the same length. */
export interface Columns {
  readonly start: Uint32Array
  readonly kind: Uint8Array
  readonly role: Uint8Array
  /** No bare domain, and no e-mail address, starts before these offsets: that was tried. */
  noDomainBefore: number
  noAddressBefore: number
}

/** They share one buffer: three would cost more than the tokens of a short page. */
export function createColumns(room: number): Columns {
  const buffer = new ArrayBuffer(room * 6)
  return {
    start: new Uint32Array(buffer, 0, room),
    kind: new Uint8Array(buffer, room * 4, room),
    role: new Uint8Array(buffer, room * 5, room),
    noDomainBefore: 0,
    noAddressBefore: 0,
  }
}

/** The same with twice the room. */
export function grown({start, kind, role, noDomainBefore, noAddressBefore}: Columns): Columns {
  const columns = {...createColumns(start.length * 2), noDomainBefore, noAddressBefore}
  columns.start.set(start)
  columns.kind.set(kind)
  columns.role.set(role)
  return columns
}
