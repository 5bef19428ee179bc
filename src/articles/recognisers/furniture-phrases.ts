import {cp} from '../../text/code-points.js'
import {evidence, type LineLabel} from '../line-label.js'
import type {PhraseKind} from '../page-lexicon.js'
import {covered, opensWith, type Page, type PageLine} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     طباعة فيسبوك تويتر واتساب ‖ جميع الحقوق محفوظة ‖ تابعونا على فيسبوك ‖ الوسوم: النفط، الغاز
 *     ^
 */
export const furniturePhrases: Recogniser = {
  name: 'furniture phrases',
  read: (line, page) => {
    if (line.cover.length === 0 && line.opening === 0) return undefined
    let points: Partial<Record<LineLabel, number>> | undefined
    for (const [kind, label] of labels) {
      const part = line.count === 0 ? 0 : covered(line, kind) / line.count
      const value = opensWith(line, kind) ? (opening[kind] ?? 8) + 4 * part : part >= 0.6 ? 4 + 5 * part : 0
      if (value > 0) (points ??= {})[label] = value
    }
    if (isImprint(line, page)) (points ??= {}).copyright = 14
    const calls = covered(line, 'share') + covered(line, 'follow')
    if (!points && covered(line, 'follow') > 0 && (calls >= line.count * 0.4 || isCallBeforeLinks(line)))
      points = {follow: 9}
    return points && evidence(points)
  },
}

/** Points of a line that opens with such a phrase. */
const opening: Readonly<Partial<Record<PhraseKind, number>>> = {navigation: 6, notices: 6, comments: 13}

const labels: readonly (readonly [PhraseKind, LineLabel])[] = [
  ['share', 'share'],
  ['follow', 'follow'],
  ['tags', 'tags'],
  ['copyright', 'copyright'],
  ['comments', 'comments'],
  ['navigation', 'navigation'],
  ['advertisements', 'advertisement'],
  ['notices', 'other'],
]

/** «© 2025 صحيفة المرسى. جميع الحقوق محفوظة»: the phrase may stand anywhere. */
function isImprint(line: PageLine, {words}: Page): boolean {
  const phrases = covered(line, 'copyright')
  if (phrases > 2) return true
  for (let index = line.first; index < line.last; index++)
    if (words.source.charCodeAt(words.start[index]) === cp.copyright) return phrases > 0 || line.count <= 8
  return false
}

/** «تابع الصحيفة على:»: the names of the platforms were pictures. */
function isCallBeforeLinks({ending, count}: PageLine): boolean {
  return ending === 'colon' && count <= 6
}
