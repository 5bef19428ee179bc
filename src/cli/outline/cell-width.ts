import {CharacterClass, characterClasses} from '../../text/character-classes.js'
import {cp} from '../../text/code-points.js'

/** Han, Kana, Hangul, full-width forms and pictures take two cells in a terminal. */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}！-｠]/u

/** How many cells of a terminal a text takes: marks and invisible characters none, a tatweel one. */
export function cellWidth(text: string): number {
  let width = 0
  for (const character of text) {
    const unit = character.charCodeAt(0)
    const type = characterClasses[unit]
    if (unit === cp.tatweel) width++
    else if (type === CharacterClass.mark || type === CharacterClass.format) continue
    else width += wide.test(character) ? 2 : 1
  }
  return width
}
