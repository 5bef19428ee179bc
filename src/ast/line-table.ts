import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {cp} from '../text/code-points.js'
import type {Point, Position} from './nodes.js'

/** Where the lines of a source start. */
export interface LineTable {
  /** The point at a UTF-16 offset. */
  point(offset: number): Point
  /** The position of a half-open range. */
  position(start: number, end: number): Position
}

/** Reads a source once. */
export function createLineTable(source: string): LineTable {
  const starts = [0]
  for (let offset = 0; offset < source.length; offset++) {
    const unit = source.charCodeAt(offset)
    if (characterClasses[unit] !== CharacterClass.lineEnd) continue
    if (unit === cp.carriageReturn && source.charCodeAt(offset + 1) === cp.lineFeed) offset++
    starts.push(offset + 1)
  }
  return lineTable(starts)
}

/**
 * The table of lines that start at some offsets, the first of them 0. A point is on the line of the last one asked for, or is
 * found by a binary search.
 */
export function lineTable(starts: readonly number[]): LineTable {
  let line = 0
  const point = (offset: number): Point => {
    if (offset < starts[line] || (line + 1 < starts.length && offset >= starts[line + 1]))
      line = lineAt(starts, offset)
    return {line: line + 1, column: offset - starts[line] + 1, offset}
  }
  return {point, position: (start, end) => ({start: point(start), end: point(end)})}
}

/** The last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= offset) low = middle
    else high = middle - 1
  }
  return low
}
