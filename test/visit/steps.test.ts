import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const steps = ['claim', 'perceive', 'decide', 'record', 'act', 'finish'] as const;

const sourceOf = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../src/visit', file), 'utf8');

/** The names that a file takes from another of the same folder, but for types. */
function importedFrom(file: string, step: string): string[] {
  const list =
    new RegExp(`^import \\{([^}]*)\\} from './${step}\\.ts';`, 'm').exec(sourceOf(file))?.[1] ?? '';
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

describe('the steps of a visit', () => {
  it('are six calls in one function, in their order', () => {
    const text = sourceOf('run-visit.ts');
    const [, body = ''] = text.split('async function takeSteps');
    const calls = [...body.matchAll(/\b(claim|perceive|decide|record|act|finish)\((?:parts|visit)\b/g)];
    expect(calls.map(([, name]) => name)).to.deep.equal(steps);
  });

  it('are each a file, which makes no other step', () => {
    for (const step of steps) {
      expect(sourceOf(`${step}.ts`)).to.match(new RegExp(`export (async )?function ${step}\\(`));
      for (const other of steps.filter((one) => one !== step))
        expect(importedFrom(`${step}.ts`, other), `${step} imports`).not.to.include(other);
    }
  });
});
