import {Role} from '../tokenize/tokens.js'
import type {Act} from './act.js'
import {pairEnd, pairStart, type Scene} from './scene.js'
import {subjectInClause} from './topic.js'

/** Words in marks that are speech without a cue need to be this many, unless a colon leads into them. */
const longEnough = 7

/**
 * Speech in marks that no cue announces.
 *
 *     لا يخفي البائع قلقه: "لم نبع شيئا منذ أسبوع"
 *                          ^
 */
export function readFloating(scene: Scene, acts: readonly Act[]): Act[] {
  const found: Act[] = []
  if (!scene.pairs.some(({speech}) => speech)) return found
  const said = acts.flatMap(({content}) => content).sort((a, b) => a[0] - b[0])
  let next = 0
  let reach = 0
  for (const pair of scene.pairs) {
    while (next < said.length && said[next][0] <= pairStart(pair)) reach = Math.max(reach, said[next++][1])
    if (!pair.speech || pair.open < 0 || pairStart(pair) < reach) continue
    const start = pairStart(pair)
    const afterColon = start > scene.first && scene.words.role[start - 1] === Role.colon
    const isWhole = start <= scene.first + 1 && pairEnd(pair) >= scene.last - 1
    if (!afterColon && !isWhole && !scene.headline && pair.last - pair.first < longEnough) continue
    const subject = afterColon ? subjectInClause(scene, start - 1) : undefined
    found.push({
      at: start,
      kind: 'floating',
      subject,
      content: [[start, pairEnd(pair)]],
      shape: 'marks',
      closed: pair.close >= 0,
    })
  }
  return found
}
