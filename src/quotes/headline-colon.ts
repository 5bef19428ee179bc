import {cp} from '../text/code-points.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import type {Act} from './act.js'
import {trimEnd} from './content-end.js'
import {isKind, matchPhrase, verbAt} from './look-up.js'
import {pairEnd, type Scene} from './scene.js'
import {subjectBefore} from './subject-before.js'
import {phraseEnd} from './phrase-end.js'
import {readPhrase, type Subject} from './subject.js'
import {Kind} from './word-kinds.js'

/** How far into a headline the colon may stand, in words. */
const colonReach = 16

/**
 * A headline in which somebody speaks behind a colon; a place or topic before the colon does not.
 *
 *     وزير التربية: لا تأجيل للامتحانات
 *                 ^
 */
export function readHeadlineColon(scene: Scene, isKnownSpeaker: (index: number) => boolean): Act | undefined {
  const {words, first, last} = scene
  let start = first
  const limit = Math.min(last - 1, first + colonReach)
  for (let index = first; index < limit; index++) {
    const pair = scene.pairAt(index)
    if (pair) {
      index = pairEnd(pair) - 1
      continue
    }
    const role = words.role[index]
    if (role === Role.bar || role === Role.bullet || role === Role.ellipsis || role === Role.stop)
      start = index + 1
    if (role !== Role.colon) continue
    if (words.kind[index - 1] === TokenKind.number && words.kind[index + 1] === TokenKind.number) continue
    const subject = speakerBefore(scene, start, index, isKnownSpeaker)
    const end = trimEnd(scene, index + 1, contentLast(scene, index + 1))
    if (subject && end > index + 1)
      return {
        at: index,
        cue: [index, index + 1],
        kind: 'colon',
        subject,
        content: [[index + 1, end]],
        shape: 'colon',
      }
    start = index + 1
  }
  return undefined
}

function speakerBefore(
  scene: Scene,
  start: number,
  colon: number,
  isKnownSpeaker: (index: number) => boolean,
): Subject | undefined {
  if (start >= colon) return undefined
  const {words, lexicon} = scene
  // «أخبار الرياضة: …», «محافظات: …»: a section, not a speaker.
  const section = matchPhrase(words, lexicon, start, colon, Kind.section, 0)
  if (section && start + section.length === colon) return undefined
  if (words.source.slice(words.start[start], words.end[start]) === 'أخبار') return undefined
  for (let index = start + 1; index < colon; index++) {
    const form = verbAt(words, lexicon, index)
    if (!form || scene.mentionAt(index)) continue
    const cue = {
      kind: 'verb' as const,
      first: index,
      last: index + 1,
      form,
      joined: false,
      negated: false,
      relative: false,
    }
    const subject = subjectBefore({...scene, first: start}, [cue], 0)
    if (subject) return subject
  }
  const pair = scene.pairAt(start)
  if (pair && !pair.speech)
    return {first: pair.first, last: pair.last, whole: [start, pairEnd(pair)], head: 'name'}
  const end = phraseEnd(scene, start, colon)
  if (end <= start) return undefined
  const subject = readPhrase(scene, start, end, colon)
  const {mention} = subject
  if (mention?.kind === 'person' || mention?.kind === 'organization') return named(scene, subject, colon)
  if (mention) return undefined
  if (subject.head === 'title' || subject.head === 'source') return named(scene, subject, colon)
  return end === colon && isKnownSpeaker(end - 1) ? subject : undefined
}

/** «السائق "أكرم": …»: the name in marks behind a title is the speaker. */
function named(scene: Scene, subject: Subject, colon: number): Subject {
  const pair = scene.pairAt(colon - 1)
  if (subject.head !== 'title' || !pair || pair.speech || pair.close !== colon - 1) return subject
  return {...subject, first: pair.first, last: pair.last, role: [subject.whole[0], pair.open], head: 'name'}
}

/** Up to what a site adds to its headlines: its name behind a dash, «..فيديو», «- صور». */
function contentLast({words, lexicon, last}: Scene, start: number): number {
  for (let index = last - 1; index > start && last - index <= 5; index--) {
    const role = words.role[index]
    if (role === Role.bar) return index
    if (
      (role === Role.dash || words.source.charCodeAt(words.start[index]) === cp.tatweel) &&
      words.glued[index] === 0
    )
      return index
    if (
      (role === Role.ellipsis || role === Role.stop) &&
      last - index <= 4 &&
      isKind(words, lexicon, index + 1, Kind.mediaLabel)
    )
      return index
  }
  return last
}
