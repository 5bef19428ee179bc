/** What a single word can be, as bits of `EntityLexicon.classes`. */
export const WordClass = {
  /** A given name and nothing else: «محمد». */
  given: 1,
  /** A given name that is also a word: «كريم». */
  givenWeak: 2,
  /** A family name and nothing else: «نتنياهو». */
  family: 4,
  /** A family name that is also a word or a place: «مبارك». */
  familyWeak: 8,
  /** Inside a name: «بن», «فان». */
  particle: 16,
  /** A particle that a name can begin with: «أبو». */
  leadingParticle: 32,
  /** After a title: «السابق», «المتقاعد». */
  titleTail: 64,
  /** «وزارة», «الوزارة». */
  organizationHead: 128,
  /** «لجنة»: needs a nisba, a known name or a name in marks after it. */
  organizationHeadWeak: 256,
  /** «مدينة»: stands outside the name it announces. */
  placeHead: 512,
  /** «نهر»: belongs to the name it begins. */
  placeHeadInside: 1024,
  /** «المصري», «مصرية». */
  nisba: 2048,
  /** Hardly ever in a name. */
  common: 4096,
  /** «كأس»: begins the name of an event and belongs to it. */
  eventHead: 8192,
  /** «عملية»: an event's head that needs a name in marks or a known name after it. */
  eventHeadWeak: 16384,
  /** «فيلم»: stands outside the name of a work. */
  workHead: 32768,
  /** A particle that is other words as well: «لو». */
  particleWeak: 65536,
  /** The same of one that a name can begin with: «أم». */
  leadingParticleWeak: 131072,
  /** «فريق»: stands before the name of a body and outside it. */
  organizationContext: 262144,
  /** «العامة»: belongs to the name of a body that it follows. */
  organizationTail: 524288,
  /** «الماضي»: does not, though it looks like a nisba. */
  organizationAfterword: 1048576,
  /** «طريق»: belongs to the name it begins, if that is a known one. */
  placeHeadWeak: 2097152,
  /** «هيئة»: a head whose name may go on with its purpose, «للرقابة». */
  organizationPurpose: 4194304,
  /** «قال», «يؤكد». */
  reportingVerb: 8388608,
} as const

/** Any class of a person's name. */
export const personName: number =
  WordClass.given | WordClass.givenWeak | WordClass.family | WordClass.familyWeak
