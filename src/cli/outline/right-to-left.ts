import {createColors} from 'picocolors'
import {cellWidth} from './cell-width.js'
import type {Piece} from './block-pieces.js'
import {labelWidth} from './labels.js'
import {styles} from './styles.js'

/** A line of the outline before it is broken to the terminal's width. */
export interface OutlineLine {
  readonly label: string
  /** How deep it stands, in steps. */
  readonly depth: number
  readonly pieces: readonly Piece[]
}

/** Options of {@link setRightToLeft}. */
export interface TerminalOptions {
  readonly columns: number
  readonly color: boolean
}

// Terminals that know bidi set a line by its embedding; padding sets it flush right in all of them.
const embed = '\u202B'
const pop = '\u202C'
const widest = 100
const narrowest = 30

/** Breaks a line at spaces and sets it flush right, its label first, as many terminal lines as it takes. */
export function setRightToLeft(line: OutlineLine, {columns, color}: TerminalOptions): string {
  const colors = createColors(color)
  const width = Math.max(narrowest, Math.min(columns, widest))
  const indent = ' '.repeat(line.depth * 2)
  const room = width - labelWidth - indent.length
  return breakPieces(line.pieces, room)
    .map((pieces, index) => {
      const label = indent + (index === 0 ? line.label : '')
      const gap = ' '.repeat(Math.max(1, labelWidth + indent.length - cellWidth(label)))
      const cells = cellWidth(label) + gap.length + piecesWidth(pieces)
      const text = pieces.map(({text, style}) => styles[style](colors)(text)).join('')
      return `${' '.repeat(Math.max(0, width - cells))}${embed}${colors.dim(label)}${gap}${text}${pop}\n`
    })
    .join('')
}

function piecesWidth(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, {text}) => sum + cellWidth(text), 0)
}

/** Lines of whole words no wider than `room`; a word wider than that has a line of its own. */
function breakPieces(pieces: readonly Piece[], room: number): Piece[][] {
  const lines: Piece[][] = [[]]
  let width = 0
  for (const {text, style} of pieces)
    for (const part of text.split(/(\s+)/u)) {
      if (part === '') continue
      const isSpace = part.trim() === ''
      const shown = isSpace ? ' ' : visible(part)
      const cells = cellWidth(shown)
      if (width + cells > room && width > 0) {
        lines.push([])
        width = 0
      }
      if (isSpace && width === 0) continue
      lines[lines.length - 1].push({text: shown, style})
      width += cells
    }
  for (const line of lines) if (line[line.length - 1]?.text === ' ') line.pop()
  return lines
}

/** A terminal must not obey what a page holds: control characters and direction overrides show as �. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '�')
}
