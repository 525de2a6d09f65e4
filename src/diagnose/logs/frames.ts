/** A line of the user's own program, as a traceback names it. */
export interface Place {
  /** As in the repository, where that can be told. */
  readonly file: string
  readonly line: string
}

const frame = /^[\s|]*File "([^"]{1,300})", line (\d{1,7})/
const others = /site-packages|dist-packages|\/lib\/python|^<|^\/usr\/|^\/opt\/|^\/root\/\.|[\\/]\.venv[\\/]/
/** What the Hub, Dockerfiles and people call the folder that the repository is copied to. */
const home = /^\/(?:home\/user\/app|home\/user|app|code|src|workspace|usr\/src\/app)\//

/** Where the user's own code was, nearest to the failure; -1 when no line names it. */
export function ownFrameAt(lines: readonly string[]): number {
  return lines.findLastIndex(line => {
    const file = frame.exec(line)?.[1]
    return file !== undefined && !others.test(file)
  })
}

/** The place that a frame names. */
export function placeOf(line: string | undefined): Place | undefined {
  const [, file, number] = frame.exec(line ?? '') ?? []
  return file === undefined || number === undefined
    ? undefined
    : { file: file.replace(home, ''), line: number }
}

/** Whether a line is a frame, whoever's. */
export function isFrame(line: string): boolean {
  return frame.test(line)
}
