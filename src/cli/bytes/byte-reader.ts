/** Reads chunks of bytes as lines and blocks. */
export interface ByteReader {
  /** The next line without its line end; undefined at the end. Of a line longer than `longest` only the beginning. */
  line(longest: number): Promise<Uint8Array | undefined>
  /** The next bytes; fewer than asked for at the end. */
  take(count: number): Promise<Uint8Array>
  /** Puts bytes back: they are read next. */
  unread(bytes: Uint8Array): void
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

export function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]()
  /** What is to be read before the source goes on; the last is the next. */
  const waiting: Uint8Array[] = []

  const fromSource = async (): Promise<Uint8Array | undefined> => {
    const result = await source.next()
    return result.done ? undefined : result.value
  }
  const next = async (): Promise<Uint8Array | undefined> => {
    for (;;) {
      const bytes = waiting.pop() ?? (await fromSource())
      if (bytes === undefined || bytes.length > 0) return bytes
    }
  }
  return {
    async line(longest) {
      const parts: Uint8Array[] = []
      let room = longest
      for (let bytes; (bytes = await next()) !== undefined;) {
        const end = bytes.indexOf(lineFeed)
        const part = end < 0 ? bytes : bytes.subarray(0, end)
        if (room > 0) parts.push(part.subarray(0, room))
        room -= part.length
        if (end < 0) continue
        waiting.push(bytes.subarray(end + 1))
        return withoutReturn(Buffer.concat(parts))
      }
      return parts.length > 0 ? withoutReturn(Buffer.concat(parts)) : undefined
    },
    async take(count) {
      const parts: Uint8Array[] = []
      let left = count
      while (left > 0) {
        const bytes = await next()
        if (bytes === undefined) break
        parts.push(bytes.subarray(0, left))
        if (bytes.length > left) waiting.push(bytes.subarray(left))
        left -= Math.min(left, bytes.length)
      }
      return Buffer.concat(parts)
    },
    unread(bytes) {
      waiting.push(bytes)
    },
  }
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line[line.length - 1] === carriageReturn ? line.subarray(0, -1) : line
}
