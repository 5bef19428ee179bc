import {cp} from '../text/code-points.js'

/** Where a form of a list stands: offsets into the list, marker and spaces left out. */
export interface ScannedForm {
  start: number
  end: number
  /** ` ?` stands behind it. */
  ambiguous: boolean
  /** ` +` stands behind it. */
  marked: boolean
  /** Where its tag stands, without the `:`; empty if it has none. */
  tagStart: number
  tagEnd: number
  /** Number of its line among those that are not empty, from 0. */
  record: number
}

/**
 * Calls `visit` for each form of a list, always with the same object. The long lists are read this way, since a string and an
 * object a form would double the time that compiling them takes.
 */
export function scanList(list: string, visit: (form: ScannedForm) => void): void {
  const form: ScannedForm = {
    start: 0,
    end: 0,
    ambiguous: false,
    marked: false,
    tagStart: 0,
    tagEnd: 0,
    record: 0,
  }
  let start = 0
  let found = false
  for (let at = 0; at <= list.length; at++) {
    const unit = at < list.length ? list.charCodeAt(at) : cp.lineFeed
    if (unit !== cp.verticalLine && unit !== cp.lineFeed) continue
    if (trim(list, start, at, form)) {
      found = true
      visit(form)
    }
    if (unit === cp.lineFeed) {
      if (found) form.record++
      found = false
    }
    start = at + 1
  }
}

/** The longest tag with its colon, in UTF-16 units. */
const longestTag = 4

function trim(list: string, start: number, end: number, form: ScannedForm): boolean {
  while (start < end && list.charCodeAt(start) === cp.space) start++
  while (end > start && list.charCodeAt(end - 1) === cp.space) end--
  form.ambiguous = end > start && list.charCodeAt(end - 1) === cp.question
  form.marked = end > start && list.charCodeAt(end - 1) === cp.plus
  if (form.ambiguous || form.marked) end--
  while (end > start && list.charCodeAt(end - 1) === cp.space) end--
  form.start = start
  form.end = form.tagStart = form.tagEnd = end
  for (let at = end - 1; at > start && at >= end - longestTag; at--) {
    if (list.charCodeAt(at) !== cp.colon) continue
    form.end = at
    form.tagStart = at + 1
  }
  return end > start
}
