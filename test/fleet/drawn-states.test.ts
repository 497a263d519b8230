import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { transitions } from '../../src/agents/lifecycle.ts';
import { fleetTransitions } from '../../src/fleet/status.ts';

const reliability = readFileSync(join(import.meta.dirname, '../../docs/reliability.md'), 'utf8');

/** The arrows of the diagram under a heading, as `from --> to: event`. */
function arrowsUnder(heading: string): string[] {
  const [, section = ''] = reliability.split(`## ${heading}\n`);
  const [, diagram = ''] = /```mermaid\n(.*?)```/s.exec(section) ?? [];
  return [...diagram.matchAll(/^ +(\w+ --> \w+: .+)$/gm)].map(([, arrow = '']) => arrow).sort();
}

function arrowsOf(
  table: Readonly<Record<string, { readonly from: readonly string[]; readonly to: string }>>,
): string[] {
  return Object.entries(table)
    .flatMap(([event, { from, to }]) => from.map((state) => `${state} --> ${to}: ${event}`))
    .sort();
}

describe('the diagrams of states in docs/reliability.md', () => {
  it('draw the table of the fleet', () => {
    expect(arrowsUnder('The states of the fleet')).to.deep.equal(arrowsOf(fleetTransitions));
  });

  it('draw the table of an agent, and what a visit does to it', () => {
    const drawn = arrowsUnder('The states of an agent');
    expect(drawn).to.deep.equal([...arrowsOf(transitions), 'running --> error: its visits crash'].sort());
  });
});
