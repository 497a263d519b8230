import { styleText } from 'node:util';

/** Where text goes: a terminal, a pipe or a file. */
export type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean; hasColors?(): boolean };

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';

/** Paints a text, or leaves it as it is where colours are not wanted. */
export type Paint = (style: Style, text: string) => string;

export interface Screens {
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** False forbids colours on every terminal. */
  readonly colors: boolean;
}

/** What a command has to say, to people or, with `--json`, to programs. */
export interface Output {
  /** Text for people. */
  say(text: string): void;
  /** A JSON document for programs, on one line. */
  document(document: unknown): void;
  /** The same as text for people and as a document for programs. */
  answer(document: unknown, text: string): void;
  /** A remark besides the answer, on stderr. */
  remark(line: string): void;
  /** A failure: one JSON document for programs, and for everybody its text on stderr. */
  fail(document: unknown, text: string): void;
  /** For the text of `say` and `answer`. */
  readonly paint: Paint;
}

export function createOutput({ stdout, stderr, colors }: Screens, json: boolean): Output {
  const write = (screen: Screen, text: string): void => {
    screen.write(`${text}\n`);
  };
  const paintError = painterFor(stderr, colors);
  const say = (text: string): void => {
    if (!json) write(stdout, text);
  };
  const document = (value: unknown): void => {
    if (json) write(stdout, JSON.stringify(value));
  };
  return {
    say,
    document,
    answer(value, text) {
      document(value);
      say(text);
    },
    remark: (line) => write(stderr, paintError('dim', oneLine(line))),
    fail(value, text) {
      document(value);
      write(stderr, `${paintError('red', 'error:')} ${withoutControls(text)}`);
    },
    paint: painterFor(stdout, colors),
  };
}

function painterFor(screen: Screen, allowed: boolean): Paint {
  const colorful = allowed && screen.isTTY === true && screen.hasColors?.() === true;
  return (style, text) => (colorful ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * A text that came from elsewhere on a single line. Without its control characters it cannot move the cursor, paint or
 * ring: what agents write comes from a model.
 */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

/** As {@link oneLine}, with the lines kept apart. */
function withoutControls(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\p{Cc}/gu, ' '))
    .join('\n');
}
