import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { actionStatuses } from '../../src/db/entities/action.ts';
import { newId } from '../../src/lib/ids.ts';
import { actionTransitions, assertFollows, isSettled } from '../../src/visit/action-states.ts';

describe('the states of an action', () => {
  it('never leave a settled one', () => {
    const settled = actionStatuses.filter(isSettled);

    expect(settled).to.have.members(['confirmed', 'failed', 'abandoned']);
    for (const from of settled)
      for (const to of actionStatuses) expect(refusal(from, to)).to.equal('LEDGER_TRANSITION');
  });

  it('never confirm what was not sent', () => {
    expect(refusal('planned', 'confirmed')).to.equal('LEDGER_TRANSITION');
    expect(refusal('sent', 'confirmed')).to.equal(null);
  });

  it('are those of the diagram in the documentation', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/reliability.md'), 'utf8');
    const drawn = [...text.matchAll(/^ {4}(\w+) --> (\w+)/gm)]
      .map(([, from, to]) => `${from} → ${to}`)
      .filter((arrow) => actionStatuses.some((status) => arrow.startsWith(`${status} `)));
    const arrows = actionStatuses.flatMap((from) => actionTransitions[from].map((to) => `${from} → ${to}`));

    expect(drawn).to.have.members(arrows);
  });
});

function refusal(status: (typeof actionStatuses)[number], to: (typeof actionStatuses)[number]): unknown {
  try {
    assertFollows({ id: newId<'action'>(), status }, to);
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}
