import { withDeadline } from './deadline.ts';
import { FleetError, messageOf } from './errors.ts';

/** The Node major that runs `.ts` files and has everything this project uses. */
const requiredNodeMajor = 26;

/** Coolify and Docker kill 30 s after SIGTERM; what is not closed by then is given up in good time before it. */
const closeDeadlineMs = 25_000;

/** What an entry point hands back once it is up. */
export interface Started {
  /** Sent to the parent process, where there is one; must survive structured cloning. */
  readonly ready: Readonly<Record<string, unknown>>;
  /** Settles, with the reason, when the process cannot do any more what it is there for; never where all goes well. */
  readonly unable?: Promise<FleetError>;
  /** Undoes everything; called once, on SIGTERM, SIGINT, when the parent process is gone, or with `unable`. */
  close(): Promise<void>;
}

/** The message that a child started by `fork` sends to its parent when it is up. */
export interface ReadyMessage {
  readonly type: 'ready';
  readonly details: Readonly<Record<string, unknown>>;
}

/** True for the message that {@link runEntryPoint} sends when a process is up. */
export function isReadyMessage(message: unknown): message is ReadyMessage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
}

/**
 * Runs a process from start to exit code: starts it, notifies a parent that it is up, and closes it once when it is
 * asked to stop, its parent dies, or it finds that it cannot do its work. A failure on the way up is printed as one message and ends in exit code 1,
 * without a stack trace where the error is one of ours.
 * @param start brings everything up; must undo what it began when it throws
 */
export async function runEntryPoint(start: (stopping: AbortSignal) => Promise<Started>): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopping.abort(signal));
  const parentGone = (): void => stopping.abort('parent gone');
  process.on('disconnect', parentGone);
  // The parent may have died while this process was still loading; without a parent this is undefined.
  if (process.connected === false) parentGone();
  await runOnce(async () => {
    const started = await start(stopping.signal);
    // Without a callback, a parent that died a moment ago would end this process before it has closed anything.
    const message = { type: 'ready', details: started.ready } satisfies ReadyMessage;
    process.send?.(message, undefined, {}, (error) => error !== null && parentGone());
    const stopped = aborted(stopping.signal);
    const failure = await (started.unable === undefined ? stopped : Promise.race([stopped, started.unable]));
    await withDeadline(
      closeDeadlineMs,
      started.close(),
      failure ?? new Error(`Not everything closed within ${closeDeadlineMs / 1000} s.`),
    );
    if (failure instanceof FleetError) throw failure;
  });
}

/**
 * Runs a command to its exit code: 0 when the work is done, 1 with one message when it failed.
 */
export async function runOnce(work: () => Promise<void>): Promise<never> {
  assertNodeVersion();
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${describeFailure(error)}\n`);
    process.exit(1);
  }
  process.exit(0);
}

/** One readable text for a failure: without a stack trace where it explains itself, with it where only that helps. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error) || explainsItself(error)) return messageOf(error);
  return error.stack ?? error.message;
}

/** An error with a code says what is wrong, unless it is Node's own word for a mistake in a program. */
function explainsItself(error: Error): boolean {
  if (error instanceof FleetError) return true;
  if (!('code' in error) || typeof error.code !== 'string') return false;
  return !error.code.startsWith('ERR_') || error.code.startsWith('ERR_PARSE_ARGS_');
}

function assertNodeVersion(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= requiredNodeMajor) return;
  process.stderr.write(
    `This needs Node ${requiredNodeMajor} or newer and runs on ${process.version}. ` +
      'Start it through npm (npm start, npm run start:worker), which brings the right Node along.\n',
  );
  process.exit(1);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
