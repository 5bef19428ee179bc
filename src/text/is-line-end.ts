import {cp} from './code-points.js'

/** Whether a UTF-16 code unit ends a line: LF, CR, NEL, U+2028 or U+2029. */
export function isLineEnd(unit: number): boolean {
  return (
    unit === cp.lineFeed ||
    unit === cp.carriageReturn ||
    unit === cp.nextLine ||
    unit === cp.lineSeparator ||
    unit === cp.paragraphSeparator
  )
}
