import {leafBlocks, type OutlineArticle, type OutlineBlock} from '../articles/outline.js'
import {pairMarks} from '../quotes/pair-marks.js'
import type {Words} from '../words/words.js'
import type {Passage} from './passage.js'
import {readSentences} from './read-sentences.js'
import type {SentenceLexicon} from './sentence-lexicon.js'

/** The blocks of an article that are read for quotes and entities: all but page furniture, bylines, dates and sources. */
export function readPassages(words: Words, article: OutlineArticle, lexicon: SentenceLexicon): Passage[] {
  const passages: Passage[] = []
  for (const {block, story} of leafBlocks(article)) {
    if (!isProse(block)) continue
    const marks = pairMarks(words, block)
    const {start, end, first, last} = block
    const sentences =
      block.node.type === 'paragraph'
        ? readSentences(words, block, marks, lexicon)
        : [{start, end, first, last, depth: 0}]
    passages.push({block, story, sentences, marks})
  }
  return passages
}

function isProse({node}: OutlineBlock): boolean {
  switch (node.type) {
    case 'headline':
    case 'caption':
    case 'subheading':
    case 'paragraph':
      return true
    default:
      return false
  }
}
