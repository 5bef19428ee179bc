import type {EntityRecord} from '../ast/nodes.js'
import {foldRange} from '../text/fold.js'
import {Proclitic, type Words} from '../words/words.js'
import type {Candidate} from './candidate.js'
import type {Mention} from './mention.js'

/** Gives each mention its name and gathers one record for each thing named. */
export function gatherRecords(
  words: Words,
  chosen: readonly Candidate[],
): {mentions: Mention[]; records: EntityRecord[]} {
  const records: EntityRecord[] = []
  const byKey = new Map<string, number>()
  const mentions = chosen.map((candidate): Mention => {
    const {first, last, start, kind, group} = candidate
    const end = words.end[last - 1]
    const name = nameOf(words, candidate)
    const key = group === undefined ? `${kind} ${foldRange(name, 0, name.length)}` : `${kind} ${group}`
    let record = byKey.get(key)
    if (record === undefined) {
      record = records.length
      byKey.set(key, record)
      records.push({id: `e${record + 1}`, kind, name, aliases: [], mentions: 0})
    }
    records[record].mentions++
    return {start, end, first, last, kind, name, record}
  })
  return {mentions, records}
}

/** The words of a mention with what its proclitics have swallowed: «الأمم المتحدة» for «للأمم المتحدة». */
function nameOf(words: Words, {first, last, start}: Candidate): string {
  const name = words.source.slice(start, words.end[last - 1])
  const swallowed = start !== words.start[first] && (words.proclitics[first] & Proclitic.lamArticle) !== 0
  return swallowed ? `ا${name}` : name
}
