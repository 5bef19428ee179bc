/** The text of a page, or its beginning when it is longer than is kept. */
export interface Page {
  readonly text: string
  /** Its whole length in UTF-16 code units. */
  readonly length: number
}

/** Cuts a text that comes in pieces into pages. */
export interface PageSplitter {
  /** The pages that end in this piece, made one by one. */
  push(piece: string): Generator<Page, void, undefined>
  /** The last page, unless nothing follows the last separator. */
  end(): Page | undefined
}

/** How long a run of small pieces may get before they become one string. */
const longestRun = 1 << 16

/**
 * @param separator What stands between two pages; without one, all is one page.
 * @param longest How much of a page is kept, in UTF-16 code units.
 */
export function createPageSplitter(separator: string | undefined, longest: number): PageSplitter {
  let parts: string[] = []
  let run = ''
  /** What is kept, and all that there was. */
  let kept = 0
  let length = 0
  /** The end of the last piece, in which a separator may have begun. */
  let tail = ''
  const tailLength = separator ? separator.length - 1 : 0

  const add = (text: string): void => {
    length += text.length
    if (kept >= longest) return
    const part = kept + text.length > longest ? text.slice(0, longest - kept) : text
    kept += part.length
    run += part
    if (run.length < longestRun) return
    parts.push(run)
    run = ''
  }
  const take = (): Page => {
    parts.push(run)
    const page = {text: parts.join(''), length}
    parts = []
    run = ''
    kept = length = 0
    return page
  }
  return {
    *push(piece) {
      if (!separator) {
        add(piece)
        return
      }
      const text = tail + piece
      let from = 0
      for (let at; (at = text.indexOf(separator, from)) >= 0; from = at + separator.length) {
        add(text.slice(from, at))
        yield take()
      }
      const end = Math.max(from, text.length - tailLength)
      add(text.slice(from, end))
      tail = text.slice(end)
    },
    end() {
      add(tail)
      tail = ''
      return length > 0 ? take() : undefined
    },
  }
}
