import type {EntityKind} from '../ast/nodes.js'
import {arabCities} from '../lexicon/arab-cities.js'
import {arabicGivenNames} from '../lexicon/arabic-given-names.js'
import {clubs} from '../lexicon/clubs.js'
import {commonWords} from '../lexicon/common-words.js'
import {companies} from '../lexicon/companies.js'
import {countries} from '../lexicon/countries.js'
import {eventHeads} from '../lexicon/event-heads.js'
import {familyNames} from '../lexicon/family-names.js'
import {foreignGivenNames} from '../lexicon/foreign-given-names.js'
import {internationalBodies} from '../lexicon/international-bodies.js'
import {media} from '../lexicon/media.js'
import {miscNames} from '../lexicon/misc-names.js'
import {nameParticles} from '../lexicon/name-particles.js'
import {nameStarts} from '../lexicon/name-starts.js'
import {nisbas} from '../lexicon/nisbas.js'
import {organizationContexts} from '../lexicon/organization-contexts.js'
import {organizationHeads} from '../lexicon/organization-heads.js'
import {organizationAfterwords, organizationTails} from '../lexicon/organization-tails.js'
import {partiesAndArmedGroups} from '../lexicon/parties-and-armed-groups.js'
import {placeHeads} from '../lexicon/place-heads.js'
import {publicFigures} from '../lexicon/public-figures.js'
import {regions} from '../lexicon/regions.js'
import {stateBodies} from '../lexicon/state-bodies.js'
import {titleTails} from '../lexicon/title-tails.js'
import {universitiesAndOthers} from '../lexicon/universities-and-others.js'
import {landmarks} from '../lexicon/waters-and-landmarks.js'
import {workHeads} from '../lexicon/work-heads.js'
import {worldCities} from '../lexicon/world-cities.js'
import {WordClass} from './word-class.js'

/** A list of names and what they name. */
interface NameList {
  readonly list: string
  readonly kind: EntityKind
  readonly part?: true
}

/** Lists of whole names. Of equal names the first wins. */
export const nameLists: readonly NameList[] = [
  {list: countries, kind: 'place'},
  {list: arabCities, kind: 'place'},
  {list: worldCities, kind: 'place'},
  {list: regions, kind: 'place'},
  {list: landmarks, kind: 'place'},
  {list: internationalBodies, kind: 'organization'},
  {list: stateBodies, kind: 'organization'},
  {list: partiesAndArmedGroups, kind: 'organization'},
  {list: media, kind: 'organization'},
  {list: companies, kind: 'organization'},
  {list: clubs, kind: 'organization'},
  {list: universitiesAndOthers, kind: 'organization'},
  {list: miscNames, kind: 'misc'},
  {list: publicFigures, kind: 'person'},
  {list: arabicGivenNames, kind: 'person', part: true},
  {list: foreignGivenNames, kind: 'person', part: true},
  {list: familyNames, kind: 'person', part: true},
]

interface ClassList {
  readonly list: string
  /** The bits that its words get, … */
  readonly sure: number
  /** … those with ` ?`, … */
  readonly weak: number
  /** … and those with ` +`, if there are any. */
  readonly marked?: number
  /** Its words get the same bits with the article before them. */
  readonly article?: true
}

/** Lists of words, and the bits that they get. */
export const classLists: readonly ClassList[] = [
  {list: arabicGivenNames, sure: WordClass.given, weak: WordClass.givenWeak},
  {list: foreignGivenNames, sure: WordClass.given, weak: WordClass.givenWeak},
  {list: familyNames, sure: WordClass.family, weak: WordClass.familyWeak},
  {list: titleTails, sure: WordClass.titleTail, weak: WordClass.titleTail},
  {list: nisbas, sure: WordClass.nisba, weak: WordClass.nisba},
  {list: commonWords, sure: WordClass.common, weak: WordClass.common},
  {
    list: organizationHeads,
    sure: WordClass.organizationHead,
    weak: WordClass.organizationHeadWeak,
    marked: WordClass.organizationHead | WordClass.organizationPurpose,
    article: true,
  },
  {list: eventHeads, sure: WordClass.eventHead, weak: WordClass.eventHeadWeak},
  {
    list: placeHeads,
    sure: WordClass.placeHead,
    weak: WordClass.placeHeadWeak,
    marked: WordClass.placeHeadInside,
  },
  {
    list: organizationContexts,
    sure: WordClass.organizationContext,
    weak: WordClass.organizationContext,
  },
  {list: organizationTails, sure: WordClass.organizationTail, weak: WordClass.organizationTail},
  {
    list: organizationAfterwords,
    sure: WordClass.organizationAfterword,
    weak: WordClass.organizationAfterword,
  },
  {list: workHeads, sure: WordClass.workHead, weak: WordClass.workHead},
  {list: nameParticles, sure: WordClass.particle, weak: WordClass.particleWeak},
  {list: nameStarts, sure: WordClass.leadingParticle, weak: WordClass.leadingParticleWeak},
]
