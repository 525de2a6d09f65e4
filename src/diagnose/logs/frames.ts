/** A line of the user's own program, as a traceback names it. */
export interface Place {
  /** As in the repository, where that can be told. */
  readonly file: string
  readonly line: string
}

const frame = /^[\s|]*File "([^"]{1,300})", line (\d{1,7})/
const others =
  /site-packages|dist-packages|\/lib\/python|^<|^\/usr\/(?!src\/app\/)|^\/opt\/|^\/root\/\.|[\\/]\.?venv[\\/]/
/** What the Hub, Dockerfiles and people call the folder that the repository is copied to. */
const home = /^\/(?:home\/user\/app|home\/user|app|code|src|workspace|usr\/src\/app)\//
/** The package in which a frame lies. */
const installed = /(?:site|dist)-packages[\\/]([\w-]{1,80}?)(?:\.py$|[\\/])/

/** The file and the line that a frame names. */
export function frameOf(line: string | undefined): { path: string; line: string } | undefined {
  const [, path, number] = frame.exec(line ?? '') ?? []
  return path === undefined || number === undefined ? undefined : { path, line: number }
}

/** Whether a line is a frame of the user's own code. */
export function isOwnFrame(line: string): boolean {
  const path = frameOf(line)?.path
  return path !== undefined && !others.test(path)
}

/** Where the user's own code was, nearest to the failure; -1 when no line names it. */
export function ownFrameAt(lines: readonly string[]): number {
  return lines.findLastIndex(isOwnFrame)
}

/** The installed package in which a frame lies. */
export function packageAt(line: string | undefined): string | undefined {
  return installed.exec(frameOf(line)?.path ?? '')?.[1]
}

/** The place that a frame names. */
export function placeOf(line: string | undefined): Place | undefined {
  const named = frameOf(line)
  return named && { file: named.path.replace(home, ''), line: named.line }
}

/** Whether a line is a frame, whoever's. */
export function isFrame(line: string): boolean {
  return frame.test(line)
}
