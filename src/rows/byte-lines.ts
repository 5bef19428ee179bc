const lineFeed = 0x0a

/** A line of bytes without its line feed. */
export interface ByteLine {
  readonly bytes: Uint8Array
  /** All bytes of the line, also those not kept. */
  readonly length: number
  /** The line was longer than the limit: `bytes` is only its beginning. */
  readonly tooLong?: true
}

/** Cuts chunks of bytes into lines at LF. What it gives may share memory with the last chunk. */
export interface LineSplitter {
  /** The lines that end in this chunk. */
  push(chunk: Uint8Array): ByteLine[]
  /** The last line, when no line feed ends it. */
  end(): ByteLine[]
}

/** How much of a line that is too long is kept: enough to find its id. */
const keptOfTooLong = 4096

/**
 * @param longest The longest line, in bytes. A longer one is never held: memory stays bounded.
 */
export function createLineSplitter(longest: number): LineSplitter {
  let parts: Uint8Array[] = []
  let size = 0
  /** All bytes of the unfinished line, also those not kept. */
  let length = 0

  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > longest) {
      if (size > keptOfTooLong) {
        parts = [joined(parts, size).slice(0, keptOfTooLong)]
        size = keptOfTooLong
      }
      const room = Math.max(0, keptOfTooLong - size)
      part = part.subarray(0, room)
    }
    if (part.length > 0) parts.push(part)
    size += part.length
  }
  const take = (): ByteLine => {
    const bytes = joined(parts, size)
    const line: ByteLine = length > longest ? {bytes, length, tooLong: true} : {bytes, length}
    parts = []
    size = length = 0
    return line
  }
  return {
    push(chunk) {
      const lines: ByteLine[] = []
      let from = 0
      for (;;) {
        const end = chunk.indexOf(lineFeed, from)
        if (end < 0) break
        add(chunk.subarray(from, end))
        lines.push(take())
        from = end + 1
      }
      if (from < chunk.length) add(chunk.slice(from))
      return lines
    },
    end: () => (length > 0 ? [take()] : []),
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0]
  const whole = new Uint8Array(size)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** Bytes without a UTF-8 byte order mark before them. */
export function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}
