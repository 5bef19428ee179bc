import type {Candidate} from './candidate.js'
import {Cue} from './cue.js'
import {findMisc} from './find-misc.js'
import {findNames} from './find-names.js'
import {findOrganizations} from './find-organizations.js'
import {findPersons} from './find-persons.js'
import {findPlaces} from './find-places.js'
import {cuesAt, type View} from './view.js'

/** What proposes names: it is asked where the sentence has one of its cues, and adds to what it is given. */
interface Finder {
  readonly cues: number
  readonly find: (view: View, found: Candidate[]) => void
}

/** The decoder settles which of their names stand. */
const finders: readonly Finder[] = [
  {cues: Cue.name, find: findNames},
  {cues: Cue.person | Cue.title | Cue.speech, find: findPersons},
  {cues: Cue.organization, find: findOrganizations},
  {cues: Cue.place, find: findPlaces},
  {cues: Cue.misc, find: findMisc},
]

/** All that lists and rules take for a name in a sentence, overlapping as it comes. */
export function proposeNames(view: View): Candidate[] {
  const found: Candidate[] = []
  let cues = 0
  for (let at = view.first; at < view.last; at++) cues |= cuesAt(view, at)
  for (const finder of finders) if ((cues & finder.cues) !== 0) finder.find(view, found)
  return found
}
