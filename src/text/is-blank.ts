import {CharacterClass, characterClasses} from './character-classes.js'

/** Whether `source.slice(start, end)` holds nothing but white space, line ends and invisible characters. */
export function isBlank(source: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const type = characterClasses[source.charCodeAt(offset)]
    if (type !== CharacterClass.space && type !== CharacterClass.lineEnd && type !== CharacterClass.format)
      return false
  }
  return true
}
