import {cp} from '../text/code-points.js'
import type {Agreement} from './agreement.js'

/** How a form is used. A jussive counts only behind لم. */
export type Mood = 'perfect' | 'imperfect' | 'jussive' | 'participle'

/** One inflected form of a reporting verb. */
export interface InflectedForm {
  readonly text: string
  readonly agreement: Agreement
  readonly mood: Mood
  /** Ends with an object pronoun: «وصفها». */
  readonly object?: true
}

const objectPronouns = ['ه', 'ها', 'هم', 'هما']

/** The forms of the third person, made from the two principal forms and the participle (`-` if it is not used). */
export function conjugate(perfect: string, imperfect: string, participle: string): InflectedForm[] {
  return [...perfectForms(perfect), ...imperfectForms(imperfect), ...participleForms(participle)]
}

function perfectForms(perfect: string): InflectedForm[] {
  const last = perfect.charCodeAt(perfect.length - 1)
  const defective = last === cp.alefMaksura || (last === cp.alef && perfect.length > 2)
  const stem = defective ? perfect.slice(0, -1) : perfect
  const beforeObject = defective ? `${stem}ا` : perfect
  const dual = defective ? `${stem}${last === cp.alef ? 'و' : 'ي'}ا` : `${perfect}ا`
  return [
    form(perfect, 'm', 'perfect'),
    form(`${stem}ت`, 'f', 'perfect'),
    form(`${stem}وا`, 'mp', 'perfect'),
    form(dual, 'md', 'perfect'),
    form(`${stem}تا`, 'fd', 'perfect'),
    ...objectPronouns.flatMap((pronoun) => [
      withObject(`${beforeObject}${pronoun}`, 'm', 'perfect'),
      withObject(`${stem}ت${pronoun}`, 'f', 'perfect'),
      withObject(`${stem}و${pronoun}`, 'mp', 'perfect'),
    ]),
  ]
}

function imperfectForms(imperfect: string): InflectedForm[] {
  const rest = imperfect.slice(1)
  const last = rest.charCodeAt(rest.length - 1)
  const weakEnd = last === cp.waw || last === cp.yeh || last === cp.alefMaksura
  const stem = weakEnd ? rest.slice(0, -1) : rest
  const dual = last === cp.alefMaksura ? `${stem}ي` : rest
  const beforeObject = last === cp.alefMaksura ? `${stem}ا` : rest
  const forms = [
    form(`ي${rest}`, 'm', 'imperfect'),
    form(`ت${rest}`, 'f', 'imperfect'),
    form(`ي${stem}ون`, 'mp', 'imperfect'),
    form(`ي${dual}ان`, 'md', 'imperfect'),
    form(`ت${dual}ان`, 'fd', 'imperfect'),
    ...objectPronouns.flatMap((pronoun) => [
      withObject(`ي${beforeObject}${pronoun}`, 'm', 'imperfect'),
      withObject(`ت${beforeObject}${pronoun}`, 'f', 'imperfect'),
    ]),
    form(`ي${stem}وا`, 'mp', 'jussive'),
  ]
  const short = shortened(rest)
  if (short !== undefined) forms.push(form(`ي${short}`, 'm', 'jussive'), form(`ت${short}`, 'f', 'jussive'))
  return forms
}

/** «يقول» is «يقل» behind لم, «ينفي» is «ينف»; a sound verb keeps its letters. */
function shortened(rest: string): string | undefined {
  const last = rest.charCodeAt(rest.length - 1)
  if (isWeak(last)) return rest.slice(0, -1)
  return rest.length >= 3 && isWeak(rest.charCodeAt(rest.length - 2))
    ? rest.slice(0, -2) + rest.slice(-1)
    : undefined
}

function isWeak(unit: number): boolean {
  return unit === cp.waw || unit === cp.yeh || unit === cp.alef || unit === cp.alefMaksura
}

function participleForms(participle: string): InflectedForm[] {
  if (participle === '-') return []
  const defective = participle.endsWith('ي')
  const plural = defective ? participle.slice(0, -1) : participle
  return [
    form(`${participle}ا`, 'm', 'participle'),
    form(`${participle}ة`, 'f', 'participle'),
    form(`${plural}ين`, 'mp', 'participle'),
    form(`${participle}ات`, 'fp', 'participle'),
    form(`${participle}تين`, 'fd', 'participle'),
  ]
}

function form(text: string, agreement: Agreement, mood: Mood): InflectedForm {
  return {text, agreement, mood}
}

function withObject(text: string, agreement: Agreement, mood: Mood): InflectedForm {
  return {text, agreement, mood, object: true}
}
