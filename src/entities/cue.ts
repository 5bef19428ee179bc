import type {Phrases} from '../words/phrases.js'
import {personName, WordClass} from './word-class.js'

/** What a word may begin or announce, as bits: a finder is asked only where its own cue stands. */
export const Cue = {
  /** A name of the lists. */
  name: 1,
  title: 2,
  /** A person's name. */
  person: 4,
  /** «قال»: a person may come next. */
  speech: 8,
  organization: 16,
  place: 32,
  misc: 64,
} as const

const cueOfClass = [
  [Cue.person, personName | WordClass.leadingParticle | WordClass.leadingParticleWeak],
  [Cue.speech, WordClass.reportingVerb],
  [
    Cue.organization,
    WordClass.organizationHead | WordClass.organizationHeadWeak | WordClass.organizationContext,
  ],
  [Cue.place, WordClass.placeHead | WordClass.placeHeadInside | WordClass.placeHeadWeak],
  [Cue.misc, WordClass.eventHead | WordClass.eventHeadWeak | WordClass.workHead],
] as const

/** The {@link Cue} bits a word id: one small column, so that asking a word costs next to nothing. */
export function collectCues(classes: Uint32Array, names: Phrases, titles: Phrases): Uint8Array {
  const cues = new Uint8Array(classes.length)
  // Id 0 is a word of no list.
  for (let id = 1; id < classes.length; id++) {
    let bits = (names.roots[id] !== 0 ? Cue.name : 0) | (titles.roots[id] !== 0 ? Cue.title : 0)
    if (classes[id] !== 0) for (const [cue, mask] of cueOfClass) if ((classes[id] & mask) !== 0) bits |= cue
    cues[id] = bits
  }
  return cues
}
