import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { BuiltImage } from './image.ts';

/** Nobody, by Debian's numbers. */
const nobody = 65534;

/** A process of the image while it runs. */
export interface RoleProcess {
  readonly pid: number;
  /** Everything it has printed, once it has ended. */
  readonly output: Promise<string>;
  /** Sends a signal, and waits for its end where that is what the signal asks for. @returns the exit code */
  stop(): Promise<number | null>;
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
}

/** How a process ended, and what it had to say. */
export interface Ended {
  readonly code: number | string | null | undefined;
  readonly output: string;
}

/** Runs commands of the image as an ordinary user who can write in `/tmp` alone. */
export class ImageRunner {
  readonly #image: BuiltImage;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #started: ChildProcess[] = [];

  constructor(image: BuiltImage, environment: Readonly<Record<string, string>>) {
    this.#image = image;
    this.#environment = environment;
  }

  start(command: readonly string[], environment: Readonly<Record<string, string>> = {}): RoleProcess {
    const child = spawn(this.#image.node, argumentsOf(command), {
      ...this.#options(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#started.push(child);
    const exited = once(child, 'exit');
    const output = Promise.all([text(child.stdout), text(child.stderr)]).then((texts) => texts.join(''));
    return {
      pid: child.pid ?? 0,
      output,
      signal: (name) => child.kill(name),
      async stop() {
        child.kill('SIGTERM');
        await exited;
        return child.exitCode;
      },
    };
  }

  /** Runs a command to its end. */
  run(command: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return new Promise((resolve) => {
      execFile(
        this.#image.node,
        argumentsOf(command),
        this.#options(environment),
        (error, stdout, stderr) => {
          resolve({ code: error === null ? 0 : error.code, output: stdout + stderr });
        },
      );
    });
  }

  /** Ends whatever still runs. */
  killAll(): void {
    for (const child of this.#started) child.kill('SIGKILL');
  }

  #options(environment: Readonly<Record<string, string>>) {
    const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
    return {
      cwd: this.#image.app,
      env: { TMPDIR: this.#image.scratch, ...this.#image.environment, ...this.#environment, ...environment },
      ...user,
    };
  }
}

/** A command of the image without the name of its Node. */
function argumentsOf([program, ...rest]: readonly string[]): readonly string[] {
  if (program !== 'node') throw new RangeError(`The image's commands begin with node, not with ${program}.`);
  return rest;
}
