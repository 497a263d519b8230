import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** The user and group under which a command runs. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface CommandOptions {
  readonly cwd?: string;
  /** Another account than this process's own; only root can give one. */
  readonly account?: Account | undefined;
  /** Written to the command's standard input. */
  readonly input?: string;
}

export interface CommandResult {
  /** Exit code; 1 when a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  /** Standard output and standard error, for a message to people. */
  readonly output: string;
}

/**
 * Runs a command to its end.
 * @throws the error of `spawn` (ENOENT, EACCES, …) when it cannot be started
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const child = spawn(command, args, {
    stdio: 'pipe',
    cwd: options.cwd,
    uid: options.account?.uid,
    gid: options.account?.gid,
  });
  const { promise: exited, resolve, reject } = Promise.withResolvers<number>();
  child.on('error', reject);
  child.on('close', (code) => resolve(code ?? 1));
  // A command that ends without reading its input breaks the pipe; its exit code says more than that error.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const [exitCode, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  return { exitCode, stdout, output: `${stdout}${stderr}`.trim() };
}
