/** What a chain is trained on: per position the rows of its word type and its own rows. */
export interface Dataset {
  readonly sentences: Int32Array
  /** Word type of a position; type 0 stands beyond the ends of a sentence. */
  readonly type: Int32Array
  /** Rows of type `t`: `typeRows[typeStart[t]] …`. A row holds `offsets × labels` weights. */
  readonly typeStart: Int32Array
  readonly typeRows: Int32Array
  /** Rows of position `i`, of `labels` weights each. */
  readonly placeStart: Int32Array
  readonly placeRows: Int32Array
  readonly gold: Uint8Array
}

export interface Shape {
  readonly labels: number
  /** How far features of neighbours count. */
  readonly reach: number
  readonly typeRowCount: number
  readonly placeRowCount: number
  /** `allowed[from * labels + to]`. */
  readonly allowed: Uint8Array
  /** Whether a sentence may begin or end with a label. */
  readonly mayBegin: Uint8Array
  readonly mayEnd: Uint8Array
}

export interface Weights {
  readonly type: Float32Array
  readonly place: Float32Array
  readonly transition: Float32Array
}

export interface TrainOptions {
  readonly epochs: number
  readonly rate: number
  readonly l1: number
  readonly seed?: number
  readonly log?: (line: string) => void
  /** How much each sentence counts; 1 by default. */
  readonly weights?: Float32Array
  /** Sentences to train on; all by default. */
  readonly use?: Int32Array
}

const impossible = -1e9

export function emptyWeights(shape: Shape): Weights {
  const {labels, reach, typeRowCount, placeRowCount} = shape
  return {
    type: new Float32Array(typeRowCount * labels * (2 * reach + 1)),
    place: new Float32Array(placeRowCount * labels),
    transition: new Float32Array(labels * labels),
  }
}

/** Scratch space for one sentence. */
export interface Lattice {
  emission: Float64Array
  alpha: Float64Array
  beta: Float64Array
  marginal: Float64Array
  scale: Float64Array
  back: Uint8Array
}

export function createLattice(longest: number, labels: number): Lattice {
  const size = longest * labels
  return {
    emission: new Float64Array(size),
    alpha: new Float64Array(size),
    beta: new Float64Array(size),
    marginal: new Float64Array(size),
    scale: new Float64Array(longest),
    back: new Uint8Array(size),
  }
}

export function longestSentence(sentences: Int32Array): number {
  let longest = 1
  for (let s = 0; s + 1 < sentences.length; s++) longest = Math.max(longest, sentences[s + 1] - sentences[s])
  return longest
}

/** Scores of each label at each position of a sentence, neighbours counted, transitions not. */
export function emissions(
  data: Dataset,
  shape: Shape,
  weights: Weights,
  sentence: number,
  out: Float64Array,
): number {
  const {labels, reach} = shape
  const {type, typeStart, typeRows, placeStart, placeRows} = data
  const stride = labels * (2 * reach + 1)
  const first = data.sentences[sentence]
  const last = data.sentences[sentence + 1]
  const W = weights.type
  const P = weights.place
  for (let i = first; i < last; i++) {
    const at = (i - first) * labels
    for (let l = 0; l < labels; l++) out[at + l] = 0
    for (let o = -reach; o <= reach; o++) {
      const j = i + o
      const t = j < first || j >= last ? 0 : type[j]
      const column = (o + reach) * labels
      for (let r = typeStart[t]; r < typeStart[t + 1]; r++) {
        const base = typeRows[r] * stride + column
        for (let l = 0; l < labels; l++) out[at + l] += W[base + l]
      }
    }
    for (let r = placeStart[i]; r < placeStart[i + 1]; r++) {
      const base = placeRows[r] * labels
      for (let l = 0; l < labels; l++) out[at + l] += P[base + l]
    }
  }
  return last - first
}

/** Forward and backward; marginals into `lattice.marginal`. `expTransition` holds exp of the allowed transitions. */
export function forwardBackward(
  shape: Shape,
  expTransition: Float64Array,
  lattice: Lattice,
  size: number,
): void {
  const {labels, mayBegin, mayEnd} = shape
  const {emission, alpha, beta, marginal, scale} = lattice
  for (let i = 0; i < size; i++) {
    const at = i * labels
    let top = -Infinity
    for (let l = 0; l < labels; l++) if (emission[at + l] > top) top = emission[at + l]
    for (let l = 0; l < labels; l++) emission[at + l] = Math.exp(emission[at + l] - top)
  }
  for (let i = 0; i < size; i++) {
    const at = i * labels
    let sum = 0
    for (let l = 0; l < labels; l++) {
      let value = 0
      if (i === 0) value = mayBegin[l]
      else for (let k = 0; k < labels; k++) value += alpha[at - labels + k] * expTransition[k * labels + l]
      if (i === size - 1 && !mayEnd[l]) value = 0
      value *= emission[at + l]
      alpha[at + l] = value
      sum += value
    }
    if (!(sum > 1e-300)) sum = 1e-300
    scale[i] = 1 / sum
    for (let l = 0; l < labels; l++) alpha[at + l] /= sum
  }
  const end = (size - 1) * labels
  for (let l = 0; l < labels; l++) {
    beta[end + l] = 1
    marginal[end + l] = alpha[end + l]
  }
  for (let i = size - 2; i >= 0; i--) {
    const at = i * labels
    const next = at + labels
    for (let l = 0; l < labels; l++) {
      const end = i + 1 === size - 1 && !mayEnd[l] ? 0 : 1
      emission[next + l] *= beta[next + l] * scale[i + 1] * end
    }
    let total = 0
    for (let k = 0; k < labels; k++) {
      let value = 0
      for (let l = 0; l < labels; l++) value += expTransition[k * labels + l] * emission[next + l]
      beta[at + k] = value
      marginal[at + k] = alpha[at + k] * value
      total += marginal[at + k]
    }
    if (total > 0) for (let k = 0; k < labels; k++) marginal[at + k] /= total
  }
}

/** Best labels of a sentence. */
export function viterbi(
  shape: Shape,
  transition: Float32Array,
  lattice: Lattice,
  size: number,
  out: Uint8Array,
  offset: number,
): void {
  const {labels, allowed, mayBegin, mayEnd} = shape
  const {emission, alpha, back} = lattice
  for (let l = 0; l < labels; l++) alpha[l] = mayBegin[l] ? emission[l] : impossible
  for (let i = 1; i < size; i++) {
    const at = i * labels
    for (let l = 0; l < labels; l++) {
      let best = -Infinity
      let from = 0
      for (let k = 0; k < labels; k++) {
        if (!allowed[k * labels + l]) continue
        const value = alpha[at - labels + k] + transition[k * labels + l]
        if (value > best) {
          best = value
          from = k
        }
      }
      alpha[at + l] = best + emission[at + l]
      back[at + l] = from
    }
  }
  let label = 0
  let best = -Infinity
  for (let l = 0; l < labels; l++) {
    const value = mayEnd[l] ? alpha[(size - 1) * labels + l] : impossible
    if (value > best) {
      best = value
      label = l
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    out[offset + i] = label
    label = back[i * labels + label]
  }
}

export function expTransitions(
  shape: Shape,
  transition: Float32Array,
  out: Float64Array = new Float64Array(transition.length),
): Float64Array {
  for (let index = 0; index < out.length; index++)
    out[index] = shape.allowed[index] ? Math.exp(transition[index]) : 0
  return out
}

/** A small generator with a seed, so that each training is the same. */
export function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Errors smaller than this are let be: most words are no names and known to be none. */
const negligible = 0.002
const sweepsPerEpoch = 4

/** A sentence whose largest error is below the first figure is left out for as many epochs as the second says. */
const rests = [
  [0.01, 3],
  [0.05, 2],
  [0.15, 1],
] as const

/** AdaGrad with L1, one sentence at a time. */
export function trainChain(data: Dataset, shape: Shape, options: TrainOptions): Weights {
  const {labels, reach} = shape
  const {epochs, rate, l1, seed = 1} = options
  const weights = emptyWeights(shape)
  const squares: Weights = emptyWeights(shape)
  const stride = labels * (2 * reach + 1)
  const lattice = createLattice(longestSentence(data.sentences), labels)
  const expTransition = new Float64Array(labels * labels)
  const order = Int32Array.from(options.use ?? Array.from({length: data.sentences.length - 1}, (_, s) => s))
  const random = randomOf(seed)
  const {type, typeStart, typeRows, placeStart, placeRows, gold} = data
  const W = weights.type
  const G = squares.type
  const P = weights.place
  const Q = squares.place
  const active = new Int32Array(labels)
  const rest = new Uint8Array(data.sentences.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i]
      order[i] = order[j]
      order[j] = kept
    }
    const sweepAt = Math.ceil(order.length / sweepsPerEpoch)
    for (let n = 0; n < order.length; n++) {
      const sentence = order[n]
      if (rest[sentence] > 0 && epoch < epochs - 1) rest[sentence]--
      else rest[sentence] = restAfter(learn(sentence))
      if ((n + 1) % sweepAt === 0 || n === order.length - 1) {
        shrink(W, G, (rate * l1) / sweepsPerEpoch)
        shrink(P, Q, (rate * l1) / sweepsPerEpoch)
      }
    }
    options.log?.(`epoch ${epoch + 1}`)
  }
  return weights

  /** Gives the largest error. */
  function learn(sentence: number): number {
    const first = data.sentences[sentence]
    const last = data.sentences[sentence + 1]
    if (last === first) return 0
    let worst = 0
    const weight = options.weights ? options.weights[sentence] : 1
    const size = emissions(data, shape, weights, sentence, lattice.emission)
    expTransitions(shape, weights.transition, expTransition)
    forwardBackward(shape, expTransition, lattice, size)
    const {marginal, alpha, emission} = lattice
    // Transitions first: their expectations need the values left in the lattice.
    for (let k = 0; k < labels; k++)
      for (let l = 0; l < labels; l++) {
        const index = k * labels + l
        if (!shape.allowed[index]) continue
        let g = 0
        for (let i = 1; i < size; i++)
          g += alpha[(i - 1) * labels + k] * expTransition[index] * emission[i * labels + l]
        for (let i = first + 1; i < last; i++) if (gold[i - 1] === k && gold[i] === l) g--
        if (g === 0) continue
        g *= weight
        squares.transition[index] += g * g
        weights.transition[index] -= (rate * g) / Math.sqrt(squares.transition[index] + 1e-6)
      }
    for (let i = first; i < last; i++) {
      const at = (i - first) * labels
      let count = 0
      for (let l = 0; l < labels; l++) {
        const g = weight * (marginal[at + l] - (gold[i] === l ? 1 : 0))
        marginal[at + l] = g
        if (Math.abs(g) > worst) worst = Math.abs(g)
        if (g > negligible || g < -negligible) active[count++] = l
      }
      if (count === 0) continue
      for (let o = -reach; o <= reach; o++) {
        const j = i + o
        const t = j < first || j >= last ? 0 : type[j]
        const column = (o + reach) * labels
        for (let r = typeStart[t]; r < typeStart[t + 1]; r++) {
          const base = typeRows[r] * stride + column
          for (let a = 0; a < count; a++) {
            const g = marginal[at + active[a]]
            const index = base + active[a]
            const square = G[index] + g * g
            G[index] = square
            W[index] -= (rate * g) / Math.sqrt(square + 1e-6)
          }
        }
      }
      for (let r = placeStart[i]; r < placeStart[i + 1]; r++) {
        const base = placeRows[r] * labels
        for (let a = 0; a < count; a++) {
          const g = marginal[at + active[a]]
          const index = base + active[a]
          const square = Q[index] + g * g
          Q[index] = square
          P[index] -= (rate * g) / Math.sqrt(square + 1e-6)
        }
      }
    }
    return worst
  }
}

function restAfter(worst: number): number {
  for (const [below, epochs] of rests) if (worst < below) return epochs
  return 0
}

function shrink(weights: Float32Array, squares: Float32Array, amount: number): void {
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]
    if (weight === 0) continue
    const by = amount / Math.sqrt(squares[index] + 1e-6)
    weights[index] = weight > by ? weight - by : weight < -by ? weight + by : 0
  }
}
