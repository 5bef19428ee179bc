import type {EntityKind, EntityRecord} from '../ast/nodes.js'
import {foldRange} from '../text/fold.js'
import {Proclitic, type Words} from '../words/words.js'
import type {Candidate} from './candidate.js'
import type {Mention} from './mention.js'
import {sameThing} from './same-thing.js'

/** A name as it is written, with all its mentions. */
export interface NamedThing {
  readonly kind: EntityKind
  /** As first written, clitics undone. */
  readonly name: string
  /** The folded words of the name. */
  readonly words: readonly string[]
  /** Line of the lists that has it. */
  readonly group: number | undefined
  mentions: number
}

/**
 * Gives each mention its name and gathers one record for each thing named, whatever its mentions call it: «سلمى النجار» and
 * «النجار», «حركة النهضة» and «النهضة».
 *
 * @param roleOf The title or apposition beside a mention, as written.
 */
export function gatherRecords(
  words: Words,
  chosen: readonly Candidate[],
  roleOf: (candidate: Candidate) => string | undefined,
): {mentions: Mention[]; records: EntityRecord[]} {
  const things: NamedThing[] = []
  const byKey = new Map<string, number>()
  const thingOf = chosen.map((candidate): number => {
    const {kind, group} = candidate
    const name = nameOf(words, candidate)
    const folded = foldRange(name, 0, name.length)
    const key = `${kind} ${folded}`
    let thing = byKey.get(key)
    if (thing === undefined) {
      thing = things.length
      byKey.set(key, thing)
      things.push({kind, name, words: folded.split(/[\s"«»“”'-]+/u).filter(Boolean), group, mentions: 0})
    }
    things[thing].mentions++
    return thing
  })
  const chief = sameThing(things)
  const recordOf = new Map<number, number>()
  const records: EntityRecord[] = []
  const mentions = chosen.map((candidate, index): Mention => {
    const {first, last, start, kind} = candidate
    const thing = thingOf[index]
    const whose = chief[thing]
    let record = recordOf.get(whose)
    if (record === undefined) {
      record = records.length
      recordOf.set(whose, record)
      records.push({id: `e${record + 1}`, kind, name: things[whose].name, aliases: [], mentions: 0})
    }
    const entry = records[record]
    entry.mentions++
    const {name} = things[thing]
    if (name !== entry.name && !entry.aliases.includes(name)) entry.aliases.push(name)
    const role = entry.role === undefined && kind === 'person' ? roleOf(candidate) : undefined
    if (role !== undefined) entry.role = role
    return {start, end: words.end[last - 1], first, last, kind, name, record}
  })
  return {mentions, records}
}

/** The words of a mention with what its proclitics have swallowed: «الأمم المتحدة» for «للأمم المتحدة». */
function nameOf(words: Words, {first, last, start}: Candidate): string {
  const name = words.source.slice(start, words.end[last - 1])
  const split = start !== words.start[first]
  const swallowed = split && (words.proclitics[first] & Proclitic.lamArticle) !== 0
  return swallowed || (split && words.source.slice(start - 1, start + 1) === 'لل') ? `ا${name}` : name
}
