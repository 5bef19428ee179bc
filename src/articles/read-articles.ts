import type {Line} from '../blocks/lines.js'
import type {Words} from '../words/words.js'
import {assemble} from './assemble.js'
import {decode} from './decode.js'
import type {OutlineArticle} from './outline.js'
import type {PageLexicon} from './page-lexicon.js'
import {readPage} from './page-line.js'
import type {Recogniser} from './recogniser.js'
import {splitLines} from './split-lines.js'

/** What the article stage works with: phrases and kinds of evidence. */
export interface PageRules {
  readonly lexicon: PageLexicon
  readonly recognisers: readonly Recogniser[]
}

/** Sorts the lines of a dump into articles. Every word lands in exactly one block. */
export function readArticles(words: Words, lines: readonly Line[], rules: PageRules): OutlineArticle[] {
  const page = readPage(words, splitLines(words, lines, rules.lexicon), rules.lexicon)
  return assemble(page, decode(page, rules.recognisers))
}
