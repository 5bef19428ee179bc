import type {Extension} from '../extension.js'
import type {VocabularyBuilder} from '../words/vocabulary.js'

/** What the quote stage knows of words. */
export interface SpeechLexicon {
  /** Bits a word id. */
  readonly classes: Uint32Array
}

/** Adds the words of the speech lists to a vocabulary; call the result with its size once all are in. */
export function collectSpeechLexicon(
  _builder: VocabularyBuilder,
  _extensions: readonly Extension[],
): (size: number) => SpeechLexicon {
  return (size) => ({classes: new Uint32Array(size + 1)})
}
