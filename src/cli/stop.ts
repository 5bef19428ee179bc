import {ExitCode} from './cli-error.js'

/** Whether the run was asked to end. */
export interface Stop {
  /** The exit code to end with, once asked. */
  readonly asked: ExitCode | undefined
}

/** Listens for SIGTERM and SIGINT: the row in hand is finished, then the run ends. A second signal ends it at once. */
export function listenForStop(): Stop {
  const stop: {asked: ExitCode | undefined} = {asked: undefined}
  const ask = (code: ExitCode) => (): void => {
    stop.asked = code
    // A read that waits for a slow pipe would keep the process alive.
    process.stdin.destroy()
  }
  process.once('SIGTERM', ask(ExitCode.terminated))
  process.once('SIGINT', ask(ExitCode.interrupted))
  return stop
}
