import {newsPages} from '../articles/news-pages.js'
import {collectPageLexicon} from '../articles/page-lexicon.js'
import type {PageRules} from '../articles/read-articles.js'
import {collectEntityLexicon, type EntityLexicon} from '../entities/entity-lexicon.js'
import type {Extension} from '../extension.js'
import {collectSpeechLexicon, type SpeechLexicon} from '../quotes/speech-lexicon.js'
import {compileSentenceLexicon, type SentenceLexicon} from '../sentences/sentence-lexicon.js'
import type {ValueLexicon} from '../values/value-term.js'
import {collectValueLexicon} from '../values/value-lexicon.js'
import {buildVocabulary, type Vocabulary} from './vocabulary.js'

/** All word lists, compiled: one vocabulary, and what each stage knows of its words. */
export interface Lexicon {
  readonly vocabulary: Vocabulary
  readonly sentences: SentenceLexicon
  readonly entities: EntityLexicon
  readonly speech: SpeechLexicon
  readonly values: ValueLexicon
  readonly pages: PageRules
}

/** Compiles the default lists and those of extensions. Costs some ten milliseconds: do it once. */
export function compileLexicon(extensions: readonly Extension[] = []): Lexicon {
  const builder = buildVocabulary()
  const entities = collectEntityLexicon(builder, extensions)
  const speech = collectSpeechLexicon(builder, extensions)
  const values = collectValueLexicon(builder, extensions)
  const pageExtensions = [newsPages, ...extensions]
  const pages = collectPageLexicon(builder, pageExtensions)
  const vocabulary = builder.build()
  const {size} = vocabulary
  return {
    vocabulary,
    sentences: compileSentenceLexicon(),
    entities: entities(size),
    speech: speech(size),
    values: values(size),
    pages: {
      lexicon: pages(size),
      recognisers: pageExtensions.flatMap(({blocks}) => blocks ?? []),
    },
  }
}
