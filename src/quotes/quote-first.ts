import {Role} from '../tokenize/tokens.js'
import type {WordRange} from './act.js'
import {trimEnd} from './content-end.js'
import type {Complement} from './find-complement.js'
import type {Cue} from './find-cues.js'
import {pairEnd, pairStart, type Scene} from './scene.js'

/** Speech that stands before its verb. */
export interface ContentBefore {
  readonly content: readonly WordRange[]
  readonly shape: 'marks' | 'before'
  /** Where the subject behind the verb must end. */
  readonly subjectLimit: number
}

/** How long the speaker's name may be in «…، يقول فلان.» */
const longestTail = 10

/** Speech before a verb that nothing joins to what went before; see the readings below. */
export function contentBefore(
  scene: Scene,
  cues: readonly Cue[],
  at: number,
  complement: Complement | undefined,
  used: ReadonlySet<number>,
): ContentBefore | undefined {
  const cue = cues[at]
  if (cue.joined || cue.relative || cue.kind !== 'verb' || cue.first === scene.first) return undefined
  return (
    afterMarks(scene, cue, complement, used) ??
    afterClause(scene, cues, at, complement) ??
    headlineTail(scene, cue, complement)
  )
}

/**
 *     "لم نغلق الباب"، تقول المديرة، "لكننا لن نفتحه"
 *                      ^
 */
function afterMarks(
  scene: Scene,
  cue: Cue,
  complement: Complement | undefined,
  used: ReadonlySet<number>,
): ContentBefore | undefined {
  const {words} = scene
  let end = cue.first
  while (end > scene.first && isLink(words.role[end - 1])) end--
  if (end > scene.first && words.source.slice(words.start[end - 1], words.end[end - 1]) === 'هكذا') end--
  while (end > scene.first && isLink(words.role[end - 1])) end--
  const pair = end > scene.first ? scene.pairAt(end - 1) : undefined
  if (!pair?.speech || pairEnd(pair) !== end || used.has(pairStart(pair))) return undefined
  const first: WordRange = [pairStart(pair), end]
  const second = complement?.shape === 'marks' ? complement.pair : undefined
  if (second && words.role[second.open - 1] === Role.comma)
    return {
      content: [first, [pairStart(second), pairEnd(second)]],
      shape: 'marks',
      subjectLimit: second.open - 1,
    }
  if (complement && complement.shape !== 'noun') return undefined
  // «أعرب عن "امتنانه"، يضيف المتحدث»: the clause around the marks is said as well.
  const start = pairStart(pair)
  if (start > scene.first + 1 && cue.form?.mood === 'imperfect' && !startsClause(scene, start))
    return {content: [[scene.first, end]], shape: 'before', subjectLimit: scene.last}
  return {content: [first], shape: 'marks', subjectLimit: scene.last}
}

function isLink(role: number): boolean {
  return role === Role.comma || role === Role.ellipsis || role === Role.stop || role === Role.dash
}

function startsClause({words}: Scene, index: number): boolean {
  const role = words.role[index - 1]
  return (
    role === Role.comma ||
    role === Role.stop ||
    role === Role.ellipsis ||
    role === Role.dash ||
    role === Role.colon
  )
}

/**
 *     الأسعار مرشحة للارتفاع، يقول تاجر في السوق.
 *                             ^
 */
function afterClause(
  scene: Scene,
  cues: readonly Cue[],
  at: number,
  complement: Complement | undefined,
): ContentBefore | undefined {
  const {words} = scene
  const cue = cues[at]
  if (cue.form?.mood !== 'imperfect' || cue.negated || (complement && complement.shape !== 'noun'))
    return undefined
  if (words.role[cue.first - 1] !== Role.comma || scene.last - cue.last > longestTail) return undefined
  if (cues.slice(Math.max(0, at - 8), at).some(({form, kind}) => kind !== 'noun' && form?.verb.tier === 'A'))
    return undefined
  if (!['say', 'add', 'explain', 'affirm', 'opine'].includes(cue.form.verb.class)) return undefined
  for (let index = cue.last; index < scene.last; index++)
    if (words.role[index] === Role.comma) return undefined
  const end = trimEnd(scene, scene.first, cue.first)
  return end - scene.first >= 3
    ? {content: [[scene.first, end]], shape: 'before', subjectLimit: scene.last}
    : undefined
}

/**
 *     "لن نتراجع".. نقابة الأطباء ترد على الوزارة
 *                                 ^
 */
function headlineTail(scene: Scene, cue: Cue, complement: Complement | undefined): ContentBefore | undefined {
  const {words} = scene
  const pair = scene.pairs[0]
  if (!scene.headline || !pair?.speech || pairStart(pair) !== scene.first || pairEnd(pair) >= cue.first)
    return undefined
  if (complement && complement.shape !== 'noun') return undefined
  const role = words.role[pairEnd(pair)]
  if (role !== Role.ellipsis && role !== Role.stop && role !== Role.comma && role !== Role.dash)
    return undefined
  return {content: [[pairStart(pair), pairEnd(pair)]], shape: 'marks', subjectLimit: scene.last}
}
