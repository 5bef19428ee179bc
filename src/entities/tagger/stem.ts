import {cp} from '../../text/code-points.js'
import {clusterKey, clusterRow, type Clusters} from './clusters.js'
import {hashUnit} from './hash.js'
import type {WordForm} from './word-form.js'

/** Where a word's stem begins, counted in units from its end, and what is known of it. */
export interface Stem {
  /** How many units the stem has; all of the word's when no proclitic was taken off. */
  length: number
  hash: number
  /** Row in the clusters, or -1. */
  row: number
  /** Whether an alef is to be thought before the stem: «للأمم» → «الأمم». */
  swallowedAlef: boolean
}

export function createStem(): Stem {
  return {length: 0, hash: 0, row: -1, swallowedAlef: false}
}

/** The shortest word that loses one proclitic, and the shortest that loses two. */
const shortestWithOne = 4
const shortestWithTwo = 5

/** The word as it is. */
export function wholeStem(stem: Stem, {hashes, length}: WordForm, clusters: Clusters): void {
  stem.length = length
  stem.hash = hashes[length]
  stem.row = clusterRow(clusters, clusterKey(stem.hash))
  stem.swallowedAlef = false
}

/**
 * Takes the proclitics off that the word statistics speak for: the stem must be known, and the whole word unknown or rarer.
 * Of several stems the most frequent one wins.
 */
export function findStem(stem: Stem, form: WordForm, clusters: Clusters): void {
  const {reversed, hashes, length} = form
  wholeStem(stem, form, clusters)
  if (length < shortestWithOne) return
  let best = stem.row < 0 ? -1 : clusters.frequency[stem.row]
  const first = reversed[length - 1]
  if (isPreposition(first)) tryPreposition(length)
  if (first !== cp.waw && first !== cp.feh) return
  tryStem(length - 1, hashes[length - 1], false)
  if (length >= shortestWithTwo) tryPreposition(length - 1)

  function tryPreposition(at: number): void {
    const unit = reversed[at - 1]
    if (!isPreposition(unit)) return
    if (unit === cp.lam && reversed[at - 2] === cp.lam) {
      tryStem(at - 1, hashUnit(hashes[at - 1], cp.alef), true)
    } else tryStem(at - 1, hashes[at - 1], false)
  }

  function tryStem(left: number, hash: number, swallowedAlef: boolean): void {
    const row = clusterRow(clusters, clusterKey(hash))
    if (row < 0 || clusters.frequency[row] <= best) return
    best = clusters.frequency[row]
    stem.length = left
    stem.hash = hash
    stem.row = row
    stem.swallowedAlef = swallowedAlef
  }
}

function isPreposition(unit: number): boolean {
  return unit === cp.beh || unit === cp.lam || unit === cp.kaf
}
