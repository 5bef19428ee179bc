import type {Recogniser} from './articles/recogniser.js'

/** Lists that an extension adds to; each entry is a word or phrase as careful news spells it. */
export interface LexiconAdditions {
  /** Full names of persons. */
  persons?: readonly string[]
  places?: readonly string[]
  organizations?: readonly string[]
  misc?: readonly string[]
  /** Titles before a name, indefinite: «وزير». */
  titles?: readonly string[]
  /**
   * Read-more markers: «قراءة المزيد». In this list and those below, ` ?` behind a phrase says that it opens ordinary
   * sentences too: then it counts only alone on its line or before a colon or bar.
   */
  markers?: readonly string[]
  /** Buttons that share or print. */
  share?: readonly string[]
  /** Invitations to follow or subscribe. */
  follow?: readonly string[]
  /** What stands before key words: «الوسوم». */
  tags?: readonly string[]
  copyright?: readonly string[]
  comments?: readonly string[]
  /** Menu entries. */
  navigation?: readonly string[]
  /** Sections: kickers and menu entries. */
  sections?: readonly string[]
  advertisements?: readonly string[]
  /** Polls, weather, reading time and other widgets. */
  notices?: readonly string[]
  /** What stands before the writer's name: «بقلم». */
  bylines?: readonly string[]
  /** What stands before the source: «المصدر». */
  sources?: readonly string[]
  /** What stands before a date: «نشر في». */
  dateLabels?: readonly string[]
  /** Agencies and papers as they sign: «أ ف ب». */
  wires?: readonly string[]
  /** What opens a caption: «صورة أرشيفية». */
  captions?: readonly string[]
  /** What ends a line that wants to be clicked: «اضغط هنا». */
  calls?: readonly string[]
  /** Words with which a paragraph goes on behind a link put into it: «وأضاف». */
  resumptions?: readonly string[]
  /** Given names: they tell a byline that is a name alone. */
  givenNames?: readonly string[]
  /**
   * Verbs that report speech: third person singular of the perfect and of the imperfect and, if it is used, the active participle, with
   * spaces between them: «صرح يصرح مصرح».
   */
  reportingVerbs?: readonly string[]
}

/** One publisher's habits, or a user's own words. */
export interface Extension {
  name: string
  lexicon?: LexiconAdditions
  /** More kinds of evidence for what a line is; their points add up with those of the default ones. */
  blocks?: readonly Recogniser[]
}
