/** What the command exits with: the numbers of BSD's `sysexits`, so that a scheduler can tell a bad call from bad data. */
export const ExitCode = {
  ok: 0,
  /** A wrong option or argument. */
  usage: 64,
  /** The input is not what it is said to be. */
  badData: 65,
  /** An input is missing or cannot be read. */
  noInput: 66,
  /** A fault of akhbar's own. */
  internal: 70,
  /** The output cannot be made. */
  noOutput: 73,
  /** Reading or writing failed on the way. */
  io: 74,
  /** Ended by SIGINT or SIGTERM: 128 and the signal's number. */
  interrupted: 130,
  terminated: 143,
} as const

/** A value of {@link ExitCode}. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** Something the user can mend: shown as one line, without a stack. */
export class CliError extends Error {
  readonly exitCode: ExitCode
  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.name = 'CliError'
    this.exitCode = exitCode
  }
}

/** What to say of a failed file operation, in place of Node's «ENOENT: no such file or directory, open …». */
export function describeSystemError(error: unknown): string {
  const {code, message} = error as {code?: string; message?: string}
  switch (code) {
    case 'ENOENT':
      return 'no such file'
    case 'EISDIR':
      return 'is a directory'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'ENOSPC':
      return 'no space left on the disk'
    case 'ENOTDIR':
      return 'a part of its path is not a directory'
    default:
      return message ?? String(error)
  }
}
