import { expect } from 'chai';
import type { AgentId } from '../../src/lib/ids.ts';
import { openLedger } from '../../src/visit/ledger.ts';
import type { Claim } from '../../src/visit/store.ts';
import {
  claimEvent,
  crashesAfter,
  mayHappen,
  type TickEvent,
  type TickState,
  tickStateSql,
  tickStates,
  tickTransitions,
} from '../../src/visit/tick-states.ts';
import { type Place, places } from './visit-places.ts';
import { openVisitSetting, type VisitSetting } from './visit-setting.ts';

const end = { outcome: 'browsed', error: null, timings: {} } as const;
const hourMs = 3_600_000;
const slot = Date.UTC(2026, 2, 1);

async function claimed(place: Pick<Place, 'store'>, agentId: AgentId, at: number | null): Promise<Claim> {
  const claim = await place.store.claim({ agentId, slot: at });
  if (claim === null) throw new Error('The agent could not be claimed.');
  return claim;
}

/** Brings a fresh agent's tick into a state. @returns the claim that it had on the way */
async function bring(
  { store, expireLease }: Pick<Place, 'store' | 'expireLease'>,
  agentId: AgentId,
  state: TickState,
): Promise<Claim | null> {
  if (state === 'closed') return null;
  const claim = await claimed({ store }, agentId, slot);
  if (state === 'crashed') await expireLease(agentId);
  if (state === 'waiting') await store.release(claim.token, hourMs);
  if (state === 'suspended') await store.release(claim.token, 0);
  return claim;
}

for (const [name, openPlace] of Object.entries(places)) {
  describe(`the states of a tick kept in ${name}`, () => {
    let place: Place;

    before(async () => {
      place = await openPlace();
    });
    after(() => place?.close());

    for (const state of tickStates) {
      const event = claimEvent(state);

      it(`${state}: a claim ${event === null ? 'gets nothing' : `is to ${event} it`}`, async () => {
        const agentId = await place.makeAgent();
        const before = await bring(place, agentId, state);
        const claim = await place.store.claim({ agentId, slot: slot + 1 });
        if (event === null) {
          expect(claim).to.equal(null);
          return;
        }
        expect(claim?.crashCount).to.equal(crashesAfter(event, before?.crashCount ?? 0));
        expect(claim?.token.tickId === before?.token.tickId).to.equal(event !== 'open');
        expect(claim?.token.fencingToken).to.be.above(before?.token.fencingToken ?? 0);
      });
    }

    for (const state of tickStates.filter((one) => one !== 'closed')) {
      it(`${state}: its holder ${mayHappen('renew', state) ? 'may' : 'may not'} renew the lease`, async () => {
        const agentId = await place.makeAgent();
        const claim = await bring(place, agentId, state);
        expect(claim && (await place.store.renew(claim.token, hourMs))).to.equal(mayHappen('renew', state));
      });
    }

    it('a number of crashes in a row lasts while nothing gets further, and ends with the tick', async () => {
      const agentId = await place.makeAgent();
      await bring(place, agentId, 'crashed');
      expect((await claimed(place, agentId, null)).crashCount).to.equal(1);
      await place.expireLease(agentId);
      const third = await claimed(place, agentId, null);
      expect(third.crashCount).to.equal(2);
      await place.store.release(third.token, 0);
      const fourth = await claimed(place, agentId, null);
      expect(fourth.crashCount).to.equal(2);
      await openLedger(place.store, fourth, place.clock).endTick({ end, activities: [] });
      expect((await claimed(place, agentId, slot + 2)).crashCount).to.equal(0);
    });
  });
}

describe('the state of a tick in its agent’s row', () => {
  let setting: VisitSetting;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());

  const place = () => ({
    store: setting.parts.store,
    expireLease: (id: AgentId) => setting.expireLease({ id, username: '' }),
  });
  const stateOf = async (agentId: AgentId): Promise<TickState> => {
    const text = `select ${tickStateSql('a')} as state from agents a where id = $1`;
    return (await setting.row<{ state: TickState }>(text, agentId)).state;
  };
  const holderDoes: Partial<Record<TickEvent, (claim: Claim) => Promise<unknown>>> = {
    renew: ({ token }) => setting.parts.store.renew(token, hourMs),
    release: ({ token }) => setting.parts.store.release(token, 0),
    postpone: ({ token }) => setting.parts.store.release(token, hourMs),
    end: ({ token }) =>
      setting.parts.store.endTick({
        token,
        isFirst: true,
        decision: null,
        added: [],
        changed: [],
        agent: { id: token.agentId, name: 'Ada' },
        end,
        counts: { posts: 0, comments: 0, likes: 0, imageRuns: 0 },
        activities: [],
        notices: [],
      }),
  };

  for (const state of tickStates) {
    it(`is ${state} where the table says so`, async () => {
      const { id } = await setting.makeAgent();
      await bring(place(), id, state);
      expect(await stateOf(id)).to.equal(state);
    });
  }

  for (const event of ['renew', 'release', 'postpone', 'end'] as const) {
    for (const state of tickStates.filter((one) => one !== 'closed')) {
      const to = mayHappen(event, state) ? tickTransitions[event].to : state;

      it(`goes from ${state} to ${to} where its holder wants to ${event}`, async () => {
        const { id } = await setting.makeAgent();
        const claim = await bring(place(), id, state);
        if (claim === null) throw new Error('There is no claim.');
        await holderDoes[event]?.(claim);
        expect(await stateOf(id)).to.equal(to);
      });
    }
  }
});
