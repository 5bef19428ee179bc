import type {Act} from './act.js'
import type {Resolution} from './discourse.js'

/** What a confidence is read from. */
export interface Evidence {
  readonly act: Act
  readonly resolution: Resolution
  /** Acts since the last speaker that was named beside a cue. */
  readonly distance: number
  readonly headline: boolean
}

/** One thing that makes a quote or its speaker less sure. */
interface Doubt {
  readonly name: string
  /** What the confidence is multiplied by. */
  readonly factor: number
  readonly holds: (evidence: Evidence) => boolean
}

/** Each factor was set on the annotated pages: see `docs/quotes.md`. */
const doubts: readonly Doubt[] = [
  {name: 'no cue', factor: 0.6, holds: ({act}) => act.kind === 'floating'},
  {name: 'cue of tier B', factor: 0.9, holds: ({act}) => act.tier === 'B'},
  {name: 'cue of tier C', factor: 0.75, holds: ({act}) => act.tier === 'C'},
  {name: 'according to', factor: 0.85, holds: ({act}) => act.kind === 'according'},
  {name: 'noun cue', factor: 0.75, holds: ({act}) => act.kind === 'noun'},
  {name: 'noun complement', factor: 0.8, holds: ({act}) => act.shape === 'noun'},
  {name: 'clause before the cue', factor: 0.8, holds: ({act}) => act.shape === 'before'},
  {name: 'unclosed marks', factor: 0.8, holds: ({act}) => act.closed === false},
  {name: 'inside other speech', factor: 0.8, holds: ({act}) => act.nested === true},
  {name: 'headline', factor: 0.95, holds: ({headline}) => headline},
  {name: 'speaker unknown', factor: 0.5, holds: ({resolution}) => resolution.resolved === 'unknown'},
  {name: 'speaker inherited', factor: 0.93, holds: ({resolution}) => resolution.resolved === 'inherited'},
  {
    name: 'speaker described, not named',
    factor: 0.8,
    holds: ({act, resolution}) =>
      act.subject !== undefined &&
      act.subject.mention === undefined &&
      resolution.speaker?.kind === 'institution',
  },
  {
    name: 'name of one word',
    factor: 0.75,
    holds: ({resolution}) => resolution.speaker?.kind === 'named' && !resolution.speaker.name.includes(' '),
  },
  {
    name: 'speaker far',
    factor: 0.85,
    holds: ({resolution, distance}) => resolution.resolved === 'inherited' && distance > 3,
  },
]

/** The most that is ever said. */
const ceiling = 0.92

/** How sure a quote and its speaker are, from 0 to 1, to two digits. */
export function confidenceOf(evidence: Evidence): number {
  let confidence = ceiling
  for (const {factor, holds} of doubts) if (holds(evidence)) confidence *= factor
  return Math.round(confidence * 100) / 100
}
