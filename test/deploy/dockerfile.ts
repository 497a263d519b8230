import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const house = join(import.meta.dirname, '..', '..');

/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals: `RUN`, `COPY` … */
  readonly name: string;
  /** All the rest, on one line. */
  readonly text: string;
}

/** What begins with a FROM. */
export interface Stage {
  /** Empty for the last one, which is the image. */
  readonly name: string;
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

export interface Dockerfile {
  readonly text: string;
  readonly stages: readonly Stage[];
  /** The stage that is the image. */
  readonly image: Stage;
}

/** @throws {SyntaxError} when it has no stage */
export function readDockerfile(): Dockerfile {
  const text = readFileSync(join(house, 'Dockerfile'), 'utf8');
  const stages = instructionsIn(text).reduce<Stage[]>((begun, instruction) => {
    const stage = begun.at(-1);
    if (instruction.name === 'FROM') begun.push(stageOf(instruction));
    else if (stage === undefined) throw new SyntaxError('The Dockerfile does not begin with FROM.');
    else begun[begun.length - 1] = { ...stage, instructions: [...stage.instructions, instruction] };
    return begun;
  }, []);
  const image = stages.at(-1);
  if (image === undefined) throw new SyntaxError('The Dockerfile has no stage.');
  return { text, stages, image };
}

/** Top-level names that `.dockerignore` lets into the build. */
export function buildContext(): readonly string[] {
  const lines = readFileSync(join(house, '.dockerignore'), 'utf8').split('\n');
  const patterns = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (patterns[0] !== '*') throw new SyntaxError('.dockerignore must begin by leaving everything out.');
  return patterns.slice(1).map((pattern) => {
    if (!/^!\.?[\w-]+(\.\w+)?$/.test(pattern))
      throw new SyntaxError(`.dockerignore: ${pattern} is not a plain name.`);
    return pattern.slice(1);
  });
}

/** The JSON list of an instruction in exec form. */
export function execForm(text: string): readonly string[] {
  const list: unknown = JSON.parse(text.slice(text.indexOf('[')));
  if (!Array.isArray(list)) throw new SyntaxError(`Not in exec form: ${text}`);
  return list.map(String);
}

function instructionsIn(text: string): Instruction[] {
  const withoutComments = text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n');
  const lines = withoutComments.replaceAll(/\s*\\\n\s*/g, ' ').split('\n');
  return lines.map((line) => {
    const [name = '', ...rest] = line.trim().split(/\s+/);
    return { name: name.toUpperCase(), text: rest.join(' ') };
  });
}

function stageOf({ text }: Instruction): Stage {
  const [from = '', , name = ''] = text.split(' ');
  return { name, from, instructions: [] };
}
