/** A label set over PER LOC ORG MISC. Label 0 is O; the others are a place in a name and its kind. */
export interface LabelSet {
  readonly names: readonly string[]
  readonly allowed: Uint8Array
  readonly mayBegin: Uint8Array
  readonly mayEnd: Uint8Array
}

export const kinds = ['PER', 'LOC', 'ORG', 'MISC'] as const

/** `bio`: begin and inside. `bioes`: also the end, and names of one word. */
export function labelSet(scheme: 'bio' | 'bioes'): LabelSet {
  const places = scheme === 'bio' ? ['B', 'I'] : ['B', 'I', 'E', 'S']
  const names = ['O', ...kinds.flatMap((kind) => places.map((place) => `${place}-${kind}`))]
  const open = (name: string): boolean => scheme === 'bioes' && /^[BI]/u.test(name)
  const continues = (name: string): boolean => /^[IE]/u.test(name)
  const allowed = new Uint8Array(names.length ** 2)
  names.forEach((from, k) =>
    names.forEach((to, l) => {
      const same = from.slice(2) === to.slice(2)
      const fits = continues(to) ? same && from !== 'O' && (scheme === 'bio' || open(from)) : !open(from)
      allowed[k * names.length + l] = fits ? 1 : 0
    }),
  )
  return {
    names,
    allowed,
    mayBegin: Uint8Array.from(names, (name) => (continues(name) ? 0 : 1)),
    mayEnd: Uint8Array.from(names, (name) => (open(name) ? 0 : 1)),
  }
}

/** A name: words `first` to `last`, half open. */
export interface Span {
  readonly first: number
  readonly last: number
  readonly kind: string
}

/** The names in IOB2 or IOBES tags of one sentence; a stray I begins a name. */
export function spansOf(tags: readonly string[], from = 0, to: number = tags.length): Span[] {
  const spans: Span[] = []
  let first = -1
  let kind = ''
  for (let index = from; index <= to; index++) {
    const tag = index < to ? tags[index] : 'O'
    const begins = /^[BS]-/u.test(tag) || (/^[IE]-/u.test(tag) && (first < 0 || tag.slice(2) !== kind))
    if (first >= 0 && (begins || tag === 'O')) {
      spans.push({first, last: index, kind})
      first = -1
    }
    if (begins) {
      first = index
      kind = tag.slice(2)
    }
  }
  return spans
}

/** Labels of a sentence's words from its names. */
export function paintLabels(set: LabelSet, spans: readonly Span[], out: Uint8Array): void {
  const bioes = set.names.includes('S-PER')
  const put = (at: number, name: string): void => {
    const label = set.names.indexOf(name)
    out[at] = label < 0 ? 0 : label
  }
  for (const {first, last, kind} of spans)
    for (let at = first; at < last; at++) {
      const single = last - first === 1
      if (bioes) put(at, `${single ? 'S' : at === first ? 'B' : at === last - 1 ? 'E' : 'I'}-${kind}`)
      else put(at, `${at === first ? 'B' : 'I'}-${kind}`)
    }
}
