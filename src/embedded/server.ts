/** A private server that was started, or found alive, for this process. */
export interface EmbeddedServer {
  /** Connection string with the password in it; the server listens on loopback only. */
  readonly url: string;
  /** True when a server from an earlier or another process was still alive in that directory and was taken over. */
  readonly reused: boolean;
  /** Stops the server, unless another live process uses it too; calling it again does nothing. */
  stop(): Promise<void>;
}

/** Takes one line of progress for people. */
export type ProgressLog = (line: string) => void;

/** Reports progress to nobody. */
export const silent: ProgressLog = () => undefined;
