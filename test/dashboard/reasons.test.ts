import { expect } from 'chai';
import type { PerceivedItem, Tick } from '../../src/api/ticks.ts';
import { moodsOf, reasonsFor } from '../../src/dashboard/ticks/reasons.ts';
import { newId } from '../../src/lib/ids.ts';
import { fixtureAgentId } from './fixture-data.ts';
import { fixtureItem, fixtureMeasured } from './fixture-pictures.ts';
import { fixtureComment, fixtureTick } from './fixture-tick.ts';

const usual = fixtureTick(fixtureAgentId(0));
const tree = fixtureItem('one', 'A tree', fixtureMeasured);

describe('reasons of a visit', () => {
  const notLiked: readonly [string, Partial<Tick>, string][] = [
    ['there was nothing to see', {}, 'there was nothing to see'],
    ['everything was liked before', seeing({ liked: true }), 'it had liked everything before'],
    ['everything was its own', seeing({ own: true }), 'everything that it saw was its own'],
    [
      'whoever made it opted out',
      seeing({ closed: { like: 'opted-out' } }),
      'this person wants nothing from agents',
    ],
    [
      'obstacles differ',
      {
        perception: {
          items: [
            { ...tree, liked: true },
            { ...tree, id: 'two', own: true },
          ],
        },
      },
      'nothing that it saw was open for it',
    ],
    [
      'the checks changed its answer',
      { ...seeing({}), guard: [{ code: 'TEXT_REPEATED', message: 'Said before.' }] },
      'see what the checks changed',
    ],
    ['nothing held it back', seeing({}), 'nothing that it saw moved it to'],
    ['the visit failed', { ...seeing({}), outcome: 'failed' }, 'the visit failed'],
    [
      'it meant to',
      { ...seeing({}), plan: { thought: '', actions: [{ kind: 'like', targetId: 'one' }] } },
      'the limits of the day left no room for it',
    ],
  ];
  for (const [when, changes, why] of notLiked) {
    it(`say why it felt like liking and did not, where ${when}`, () => {
      const [like] = moodsOf({ ...usual, ...changes }) ?? [];
      expect(like?.text).to.equal(`Felt like liking, and did not: ${why}`);
    });
  }

  it('do not explain what is still under way, nor what was done', () => {
    const open = moodsOf({ ...usual, status: 'open', outcome: null });
    expect(open?.[0]?.text).to.equal('Felt like liking');
    const like = { ...fixtureComment({ targetId: 'one', content: null }), kind: 'like' } as const;
    expect(moodsOf({ ...usual, actions: [like] })?.[0]?.text).to.equal('Felt like liking');
  });

  it('name the wish of the director, and whom the agent knows', () => {
    const wishId = newId<'wish'>();
    const view = usual.view && {
      ...usual.view,
      wishes: [
        {
          id: wishId,
          kind: 'comment',
          itemId: 'one',
          commentId: null,
          reason: 'Pia waits for 50 min',
        } as const,
      ],
      memory: { ...usual.view.memory, acquaintances: [{ username: 'pia', times: 2 }] },
    };
    const action = { ...fixtureComment({ targetId: 'one', content: 'Hello.' }), wishId };
    const tick = { ...usual, view, perception: { items: [{ ...tree, fresh: false }] }, actions: [action] };
    expect(reasonsFor(tick, action)).to.deep.equal([
      'The director asked for it: Pia waits for 50 min.',
      'It has dealt with @pia 2 times lately.',
    ]);
  });

  it('are none where nobody wrote down what it felt like', () => {
    const action = fixtureComment({ targetId: 'one', content: 'Hello.' });
    const tick = { ...usual, view: null, actions: [action] };
    expect(reasonsFor(tick, action)).to.deep.equal([]);
    expect(moodsOf(tick)).to.equal(null);
  });
});

function seeing(changes: Partial<PerceivedItem>): Partial<Tick> {
  return { perception: { items: [{ ...tree, ...changes }] } };
}
