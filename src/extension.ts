/** Lists that an extension adds to; each entry is a word or phrase as careful news spells it. */
export interface LexiconAdditions {
  /** Names of persons, fullest first: `{name: 'سلمى النجار', aliases: ['النجار']}` or just the name. */
  persons?: readonly string[]
  places?: readonly string[]
  organizations?: readonly string[]
  misc?: readonly string[]
  /** Titles before a name, indefinite: «وزير». */
  titles?: readonly string[]
}

/** One publisher's habits, or a user's own words. */
export interface Extension {
  name: string
  lexicon?: LexiconAdditions
}
