import {cp} from '../text/code-points.js'
import {Role} from './tokens.js'

const roles: [Role, number[]][] = [
  [
    Role.stop,
    [
      cp.fullStop,
      cp.arabicQuestion,
      cp.exclamation,
      cp.question,
      cp.arabicFullStop,
      0x3002,
      0x203c,
      0x2049,
      0x061e,
    ],
  ],
  [Role.ellipsis, [cp.ellipsis]],
  [Role.comma, [cp.arabicComma, cp.comma, 0x3001, 0x060d]],
  [Role.semicolon, [cp.arabicSemicolon, cp.semicolon]],
  [Role.colon, [cp.colon, 0xff1a]],
  [
    Role.openMark,
    [
      cp.leftGuillemet,
      cp.leftSingleGuillemet,
      cp.leftDoubleQuote,
      cp.leftSingleQuote,
      cp.lowDoubleQuote,
      cp.lowSingleQuote,
      cp.highReversedDoubleQuote,
    ],
  ],
  [Role.closeMark, [cp.rightGuillemet, cp.rightSingleGuillemet, cp.rightDoubleQuote, cp.rightSingleQuote]],
  [
    Role.straightMark,
    [cp.quotationMark, cp.apostrophe, cp.doublePrime, cp.fullwidthQuotationMark, 0x00b4, cp.graveAccent],
  ],
  [Role.openBracket, [cp.leftParenthesis, cp.leftBracket, cp.leftBrace, cp.ornateLeftParenthesis]],
  [Role.closeBracket, [cp.rightParenthesis, cp.rightBracket, cp.rightBrace, cp.ornateRightParenthesis]],
  [Role.dash, [cp.hyphen, 0x2010, 0x2011, 0x2012, cp.enDash, cp.emDash, cp.horizontalBar]],
  [Role.slash, [cp.slash, 0x5c]],
  [Role.bullet, [cp.bullet, cp.asterisk, cp.middleDot, 0x2023, 0x2043, 0x066d]],
  [Role.bar, [cp.verticalLine, 0x00a6]],
]

const symbols = [
  cp.numberSign,
  cp.percent,
  cp.ampersand,
  cp.plus,
  cp.lessThan,
  cp.equals,
  cp.greaterThan,
  cp.at,
  cp.lowLine,
  cp.tilde,
  0x24,
  0x5e,
  cp.arabicPercent,
  0xa2,
  0xa3,
  0xa4,
  0xa5,
  0xa7,
  0xa9,
  0xac,
  0xae,
  0xb0,
  0xb1,
  0xb6,
  0xd7,
  0xf7,
]

/** The {@link Role} of a punctuation code unit; `none` marks a symbol (%, +, ©…). */
export const punctuationRoles: Uint8Array = /*#__PURE__*/ buildRoles()

function buildRoles(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(Role.other)
  for (const [role, units] of roles) for (const unit of units) table[unit] = role
  for (const unit of symbols) table[unit] = Role.none
  return table
}
