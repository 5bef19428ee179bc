import {scrub} from '../scrub.js'

/** A text for XML, between tags or in an attribute. What XML cannot hold becomes U+FFFD. */
export function escapeXml(value: string): string {
  return scrub(value).replace(/[<>&"]/gu, (character) => references[character as keyof typeof references])
}

// `>` too, for `]]>` may not stand in a text.
const references = {'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;'} as const

/** An element with its attributes; absent ones are left out. */
export function xmlElement(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string,
): string {
  let open = tag
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${name}="${escapeXml(value)}"`
  return content ? `<${open}>${content}</${tag}>` : `<${open}/>`
}
