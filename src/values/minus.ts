import {Role} from '../tokenize/tokens.js'
import {hasRole, isDigits, type Scan} from './scan.js'

/** The offset of a minus that is glued to the number at `index` and to nothing before it. */
export function minusBefore(scan: Scan, index: number): number | undefined {
  const {words} = scan
  if (!hasRole(scan, index - 1, Role.dash) || isDigits(scan, index - 2)) return undefined
  return words.glued[index] === 1 && words.glued[index - 1] === 0 ? words.start[index - 1] : undefined
}
