/** Gender and number: `m` `f` singular, `md` `fd` dual, `mp` `fp` plural. */
export type Agreement = 'm' | 'f' | 'md' | 'fd' | 'mp' | 'fp'

/** Reads an agreement tag of a list. */
export function agreementOf(tag: string | undefined): Agreement | undefined {
  switch (tag) {
    case 'm':
    case 'f':
    case 'md':
    case 'fd':
    case 'mp':
    case 'fp':
      return tag
    default:
      return undefined
  }
}

/**
 * Whether a verb whose subject is dropped can have a speaker as its subject: «قالت الوزيرة … وأضافت», never «وأضاف».
 * A speaker whose gender is not known agrees with everything in the singular.
 */
export function agreesWith(verb: Agreement, speaker: Agreement | undefined): boolean {
  if (speaker === undefined) return verb === 'm' || verb === 'f' || verb === 'mp'
  if (verb === speaker) return true
  // A body of several people is taken up in the plural: «أوصت الهيئة … وقالوا».
  if (verb === 'mp') return speaker !== 'm'
  return verb === 'md' ? speaker === 'mp' : verb === 'fd' && speaker === 'fp'
}
