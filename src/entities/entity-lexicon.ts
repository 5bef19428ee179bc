import type {Extension} from '../extension.js'
import type {VocabularyBuilder} from '../words/vocabulary.js'

/** What the entity stage knows of words. */
export interface EntityLexicon {
  /** Bits a word id. */
  readonly classes: Uint32Array
}

/** Adds the words of the entity lists to a vocabulary; call the result with its size once all are in. */
export function collectEntityLexicon(
  _builder: VocabularyBuilder,
  _extensions: readonly Extension[],
): (size: number) => EntityLexicon {
  return (size) => ({classes: new Uint32Array(size + 1)})
}
