import type {EntityKind} from '../../ast/nodes.js'

/** The kinds of names, in the order of the labels. */
export const nameKinds: readonly EntityKind[] = ['person', 'place', 'organization', 'misc']

/** Label 0 is no name. Label `1 + 4 * kind + place` is a place in a name: its beginning, middle or end, or a name of one word. */
export const labelCount = 17

export const LabelPlace = {begin: 0, inside: 1, end: 2, single: 3} as const

/** 1 where a label may follow another: `mayFollow[from * labelCount + to]`. */
export const mayFollow: Uint8Array = /*#__PURE__*/ buildMayFollow()

function buildMayFollow(): Uint8Array {
  const table = new Uint8Array(labelCount * labelCount)
  for (let from = 0; from < labelCount; from++)
    for (let to = 0; to < labelCount; to++) {
      const fits = continues(to) ? isOpen(from) && (from - 1) >> 2 === (to - 1) >> 2 : !isOpen(from)
      table[from * labelCount + to] = fits ? 1 : 0
    }
  return table
}

/** Whether a name goes on after a word with this label. */
export function isOpen(label: number): boolean {
  const place = (label - 1) & 3
  return label > 0 && (place === LabelPlace.begin || place === LabelPlace.inside)
}

/** Whether a name has begun before a word with this label. */
export function continues(label: number): boolean {
  const place = (label - 1) & 3
  return label > 0 && (place === LabelPlace.inside || place === LabelPlace.end)
}
