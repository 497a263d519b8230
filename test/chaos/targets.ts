import type { TargetName } from './schedule.ts';

/** One process, or server with all its processes, that chaos strikes. */
export interface Target {
  readonly name: TargetName;
  /** Starts it, at the same address as ever, and waits until it is up; tries again for as long as it does not come up. */
  start(): Promise<void>;
  /** Ends it with SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** Stops it with SIGSTOP: its connections stay, and nothing answers. */
  pause(): Promise<void>;
  /** Lets it go on. */
  resume(): Promise<void>;
  /** Sets its clock so many seconds ahead; there is none to set where the machine lacks what that takes. */
  readonly setClock?: (aheadSeconds: number) => Promise<void>;
  /** Ends it for good, as gently as it allows. */
  stop(): Promise<void>;
}

/** A server with a replica that can take over. */
export interface ReplicatedTarget extends ForgetfulTarget {
  /** The replica becomes the master, and the master its replica; neither ends, and no connection is closed. */
  failOver(): Promise<void>;
}

/** A server that can lose everything it has kept. */
export interface ForgetfulTarget extends Target {
  /** Removes its data; it must not run. */
  forget(): Promise<void>;
}
