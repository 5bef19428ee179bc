/**
 * The tagger alone, on tokens and labels as the corpus has them.
 *
 *     npm run eval:ner -- --train FILE --test FILE     trains on one CoNLL file, scores another
 *     npm run eval:ner -- --cross FILE [--folds 5]     cross-validates over contiguous blocks of one
 *
 * Ends with the lines `PER P R F1` … `all P R F1`, in percent. Every run gives the same.
 */
import {parseArgs} from 'node:util'
import {compileLexicon} from '../src/words/lexicon.js'
import {parseConll, readText, wordsOfConll, type ConllToken} from './corpora.js'
import {labelSet, spansOf} from './labels.js'
import {readClusters} from './read-clusters.js'
import {addSentence, newScore, scoreLines, type Score} from './score.js'
import {corpusSettings} from './settings.js'
import {applyTwoPass, trainTwoPass, type TwoPassOptions} from './two-pass.js'

const {values} = parseArgs({
  options: {
    train: {type: 'string'},
    test: {type: 'string'},
    cross: {type: 'string'},
    folds: {type: 'string', default: '5'},
    clusters: {type: 'string', default: '../shared/ner/clusters.tsv.gz'},
  },
})

const {vocabulary, entities: lexicon} = compileLexicon()
const options: TwoPassOptions = {
  ...corpusSettings,
  set: labelSet('bio'),
  knowledge: {clusters: readClusters(values.clusters), lexicon},
}
const score = newScore()
if (values.cross) crossValidate(parseConll(readText(values.cross)), Number(values.folds))
else if (values.train && values.test)
  evaluate(parseConll(readText(values.train)), parseConll(readText(values.test)), score)
else {
  console.error('usage: npm run eval:ner -- --train FILE --test FILE | --cross FILE [--folds 5]')
  process.exit(2)
}
console.log(scoreLines(score).join('\n'))

/** Fold `n` of `folds` holds the blocks `n` and `n + folds` of twice as many. */
function crossValidate(sentences: ConllToken[][], folds: number): void {
  const blocks = 2 * folds
  for (let fold = 0; fold < folds; fold++) {
    const isTest = (index: number): boolean =>
      Math.floor((index * blocks) / sentences.length) % folds === fold
    const own = newScore()
    evaluate(
      sentences.filter((_, index) => !isTest(index)),
      sentences.filter((_, index) => isTest(index)),
      own,
    )
    console.log(`fold ${fold}: ${scoreLines(own).join('  ')}`)
    for (const [kind, count] of own) {
      const sum = score.get(kind)
      if (!sum) continue
      sum.gold += count.gold
      sum.found += count.found
      sum.right += count.right
    }
  }
}

function evaluate(train: ConllToken[][], test: ConllToken[][], into: Score): void {
  const sourceOf = (sentences: ConllToken[][]) => [{text: wordsOfConll(sentences, vocabulary), domain: 0}]
  const model = trainTwoPass(sourceOf(train), options)
  const {built, second} = applyTwoPass(sourceOf(test), model, options)
  const {sentences} = built.data
  let at = 0
  for (const sentence of test) {
    const tags = Array.from(
      second.labels.subarray(at, at + sentence.length),
      (label) => options.set.names[label],
    )
    addSentence(into, spansOf(sentence.map(({tag}) => tag)), spansOf(tags))
    at += sentence.length
  }
  if (at !== sentences[sentences.length - 1]) throw new Error('the words do not match the corpus')
}
