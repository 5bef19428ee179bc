import type {Candidate} from './candidate.js'
import {findMisc} from './find-misc.js'
import {findNames} from './find-names.js'
import {findOrganizations} from './find-organizations.js'
import {findPersons} from './find-persons.js'
import {findPlaces} from './find-places.js'
import type {View} from './view.js'

/** What proposes names; the decoder settles which of them stand. */
const finders: readonly ((view: View) => Candidate[])[] = [
  findNames,
  findPersons,
  findOrganizations,
  findPlaces,
  findMisc,
]

/** All that lists and rules take for a name in a sentence, overlapping as it comes. */
export function proposeNames(view: View): Candidate[] {
  return finders.flatMap((find) => find(view))
}
