import type {Candidate} from './candidate.js'
import {findNames} from './find-names.js'
import {findOrganizations} from './find-organizations.js'
import {findPersons} from './find-persons.js'
import type {View} from './view.js'

/** What proposes names; the decoder settles which of them stand. */
const finders: readonly ((view: View) => Candidate[])[] = [findNames, findPersons, findOrganizations]

/** All that lists and rules take for a name in a sentence, overlapping as it comes. */
export function proposeNames(view: View): Candidate[] {
  return finders.flatMap((find) => find(view))
}
