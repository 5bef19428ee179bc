import type {Attribution, Range} from '../ast/nodes.js'
import type {Entities} from '../entities/read-entities.js'
import type {Passage} from '../sentences/passage.js'
import {foldRange} from '../text/fold.js'
import type {Lexicon} from '../words/lexicon.js'
import type {Words} from '../words/words.js'
import type {Act, WordRange} from './act.js'
import {confidenceOf} from './confidence.js'
import {resolveAct, silence, startOf, type Discourse, type Resolution} from './discourse.js'
import {firstCue} from './find-cues.js'
import {readFloating} from './floating.js'
import {readHeadlineColon} from './headline-colon.js'
import {judgeMarks, skipMarks} from './judge-marks.js'
import {isJoined} from './look-up.js'
import {joinParagraphs} from './join-paragraphs.js'
import type {MarkPair} from './mark-pair.js'
import {buildNameIndex, type NameIndex} from './name-index.js'
import {formOf, pieceRange} from './quote-form.js'
import type {QuoteSpan, QuoteSpans} from './quote-span.js'
import {mentionLookUp, noPairs, pairLookUp} from './places.js'
import {readActs} from './read-acts.js'
import type {Reading, Scene} from './scene.js'
import type {Subject} from './subject.js'

/** Finds the quotes of an article, their speakers and the terms in quotation marks. */
export function readQuotes(
  words: Words,
  passages: readonly Passage[],
  {mentions, records}: Entities,
  {speech: lexicon}: Lexicon,
): QuoteSpans {
  const reading: Reading = {words, lexicon, mentionAt: mentionLookUp(mentions)}
  const names = buildNameIndex(reading, mentions, records)
  const isRepeated = repeatedMarks(words, passages)
  const quotes: QuoteSpan[] = []
  const terms: Range[] = []
  const marks: Range[] = []
  let story = 0
  let discourse = silence
  for (const passage of passages) {
    if (passage.story !== story) {
      story = passage.story
      discourse = silence
    }
    const headline = passage.block.node.type === 'headline'
    let next = 0
    for (const {first, last, depth} of passage.sentences) {
      if (depth > 0) continue
      const from = next
      next = skipMarks(passage.marks, from, last)
      const pairs =
        next > from ? judgeMarks(reading, passage.marks, [from, next], [first, last], isRepeated) : noPairs
      // Most sentences have nothing to do with speech.
      if (pairs.length === 0 && !headline && firstCue(reading, first, last) === last) continue
      const {mentionAt} = reading
      const scene = {words, lexicon, mentionAt, first, last, pairs, pairAt: pairLookUp(pairs, last), headline}
      discourse = readScene(scene, names, discourse, quotes)
      for (const pair of pairs) if (!pair.speech && pair.close >= 0) terms.push(pairRange(words, pair))
    }
    for (const {open, close} of passage.marks)
      for (const index of [open, close]) if (index >= 0) marks.push([words.start[index], words.end[index]])
  }
  return {quotes: joinParagraphs(words, passages, quotes), terms, marks: marks.sort((a, b) => a[0] - b[0])}
}

function pairRange(words: Words, {open, close}: MarkPair): Range {
  return [words.start[open], words.end[close]]
}

/** The folded words that stand in marks more than once, if they are few. */
function repeatedMarks(words: Words, passages: readonly Passage[]): (pair: MarkPair) => boolean {
  const counts = new Map<string, number>()
  const keyOf = ({first, last}: MarkPair): string | undefined =>
    last - first > 4 || last <= first
      ? undefined
      : foldRange(words.source, words.start[first], words.end[last - 1])
  for (const {block, marks} of passages) {
    // A headline printed again is no repetition.
    if (block.node.type === 'headline' && block.node.role === 'repeat') continue
    for (const pair of marks) {
      const key = keyOf(pair)
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return (pair) => (counts.get(keyOf(pair) ?? '') ?? 0) > 1
}

/**
 * Reads one sentence.
 *
 * @param quotes The quotes found are added here.
 * @returns Who has spoken after it.
 */
function readScene(scene: Scene, names: NameIndex, before: Discourse, quotes: QuoteSpan[]): Discourse {
  let discourse = before
  let hasEarlier = false
  for (const act of actsOf(scene, names)) {
    const step = resolveAct(scene, act, hasEarlier, names, discourse)
    discourse = step.discourse
    if (act.kind !== 'narrator' && act.kind !== 'according') hasEarlier = true
    if (act.content.length > 0 && !act.report) quotes.push(quoteOf(scene, act, step.resolution, discourse))
  }
  return discourse
}

/** The speech acts of a sentence, in order. */
function actsOf(scene: Scene, names: NameIndex): readonly Act[] {
  const colon = scene.headline
    ? readHeadlineColon(scene, (index) => isPerson(scene, index, names))
    : undefined
  const cued = colon ? [colon] : readActs(scene)
  if (scene.pairs.length === 0) return cued
  const floating = readFloating(scene, cued)
  return floating.length > 0 ? [...cued, ...floating].sort((a, b) => a.at - b.at) : cued
}

function isPerson({words}: Scene, index: number, {surnames}: NameIndex): boolean {
  const word = foldRange(words.source, words.start[index], words.end[index])
  return surnames().has(word.startsWith('ال') ? word.slice(2) : word)
}

function quoteOf(scene: Scene, act: Act, resolution: Resolution, {distance}: Discourse): QuoteSpan {
  const form = formOf(scene, act.content)
  const pieces = act.content.map((piece) => pieceRange(scene, piece))
  const confidence = confidenceOf({act, resolution, distance, headline: scene.headline})
  const attribution = attributionOf(scene, act, resolution, confidence)
  return act.closed === undefined
    ? {form, pieces, attribution}
    : {form, pieces, closed: act.closed, attribution}
}

/** Absent facts are absent properties; they are set one by one since spreading costs much in this place. */
function attributionOf(
  scene: Scene,
  act: Act,
  {speaker, resolved}: Resolution,
  confidence: number,
): Attribution {
  const {words} = scene
  const {subject, via} = act
  const facts: Partial<Attribution> = {}
  if (speaker) facts.speaker = speaker.name
  if (speaker?.record !== undefined) facts.entity = `e${speaker.record + 1}`
  if (subject?.role) facts.role = textOf(words, subject.role)
  if (via) facts.via = textOf(words, [via.first, via.last])
  if (act.cue) facts.cue = cueRange(scene, act.cue)
  if (subject) facts.speakerRange = speakerRange(words, subject)
  if (subject?.role) facts.roleRange = rangeOf(words, ...subject.role)
  facts.resolved = resolved
  if (act.negated) facts.negated = true
  if (act.report) facts.report = true
  return Object.assign(facts, {resolved, confidence})
}

function textOf(words: Words, [first, last]: WordRange): string {
  const [start, end] = rangeOf(words, first, last)
  return words.source.slice(start, end)
}

function rangeOf(words: Words, first: number, last: number): Range {
  return [startOf(words, first), words.end[last - 1]]
}

function speakerRange(words: Words, {first, last, mention}: Subject): Range {
  return mention && mention.first === first
    ? [mention.start, words.end[last - 1]]
    : rangeOf(words, first, last)
}

/** The cue without و and ف; the future س stays. */
function cueRange({words, lexicon}: Scene, [first, last]: WordRange): Range {
  return [isJoined(words, lexicon, first) ? words.start[first] + 1 : words.start[first], words.end[last - 1]]
}
