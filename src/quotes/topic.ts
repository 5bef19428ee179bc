import {isKind, matchPhrase} from './look-up.js'
import type {Scene} from './scene.js'
import {phraseEnd} from './phrase-end.js'
import {readPhrase, type Subject} from './subject.js'
import {Kind} from './word-kinds.js'

/** How far into a sentence its subject is looked for, in words. */
const topicReach = 12

/**
 * Whom a clause is about: the first name, title or source in it that no preposition governs.
 *
 *     ونشرت [الجامعة] قائمة المقبولين، مؤكدة أنها نهائية
 *           ^
 */
export function subjectInClause(scene: Scene, limit: number): Subject | undefined {
  const {words, lexicon, first} = scene
  const stop = Math.min(limit, first + topicReach)
  for (let index = first; index < stop; index++) {
    if (index > first && isKind(words, lexicon, index - 1, Kind.preposition)) continue
    const mention = scene.mentionAt(index)
    const isNamed =
      mention?.first === index &&
      mention.start === words.start[index] &&
      (mention.kind === 'person' || mention.kind === 'organization')
    const listed = isNamed
      ? undefined
      : matchPhrase(words, lexicon, index, limit, Kind.title | Kind.source, 0)
    if (!isNamed && !(listed && isFirm(listed.record))) continue
    const end = phraseEnd(scene, index, limit, true)
    if (end > index) return readPhrase(scene, index, end, limit)
  }
  return undefined
}

function isFirm({unsure, kinds}: {unsure: number; kinds: number}): boolean {
  return (kinds & (Kind.title | Kind.source) & ~unsure) !== 0
}
