import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { openUnlimited } from '../../src/db/orm.ts';
import { type Database, databaseOf, statement } from '../../src/db/sql.ts';
import { newId } from '../../src/lib/ids.ts';
import { figuresOf } from '../../src/realism/figures.ts';
import { realismOf } from '../../src/realism/measures.ts';
import { fleetRealism } from '../../src/realism/query.ts';
import { repetitionIn } from '../../src/realism/repetition.ts';
import { type Lent, lendMigratedDatabase } from '../support/servers.ts';
import { dayMs, deed, hourMs, someFacts, until } from './facts.ts';
import { claimActions, storeDeeds, storeFacts } from './stored-facts.ts';

const empty = statement(
  'test-realism-empty',
  'truncate agents, ticks, actions, daily_usage, daily_action_counts',
);

describe('the realism of the real fleet', () => {
  let lent: Lent;
  let orm: MikroORM;
  let database: Database;

  before(async () => {
    lent = await lendMigratedDatabase();
    orm = await openUnlimited({ url: lent.url, poolSize: 5 });
    database = await databaseOf(orm);
  });

  after(async () => {
    await orm?.close(true);
    await lent?.release();
  });

  beforeEach(() => database.rows(empty, []));

  it('is what a forecast would say of the same visits and actions', async () => {
    const facts = someFacts(30, 1, newId);
    await storeFacts(database, facts);
    const { measures, hours } = realismOf(figuresOf(facts));

    const found = await fleetRealism(database, until, 8);

    expect(found.actions).to.equal(facts.deeds.length);
    expect(found.agents).to.equal(30);
    expect(found.sampledShare).to.equal(1);
    for (const [hour, share] of hours.entries()) expect(found.hours[hour]).to.be.closeTo(share, 1e-9);
    for (const [index, expected] of measures.entries()) {
      const measure = found.measures[index];
      expect(expected.value, expected.id).to.not.equal(null);
      expect(measure).to.deep.include({ id: expected.id, isWithin: expected.isWithin });
      expect(measure?.value).to.be.closeTo(expected.value ?? Number.NaN, 1e-6, expected.id);
    }
  });

  it('is of the asked days alone', async () => {
    const facts = someFacts(30, 2, newId);
    await storeFacts(database, facts);
    const since = until - 2 * dayMs;
    const recent = <Fact extends { at: number }>(all: readonly Fact[]) => all.filter(({ at }) => at >= since);
    const { measures } = realismOf(
      figuresOf({ ...facts, visits: recent(facts.visits), deeds: recent(facts.deeds) }),
    );

    const found = await fleetRealism(database, until, 2);

    expect([found.from, found.until]).to.deep.equal(['2026-03-29T12:00:00.000Z', '2026-03-31T12:00:00.000Z']);
    expect(found.actions).to.equal(recent(facts.deeds).length);
    for (const id of ['topTenthShare', 'likesPerComment', 'burstiness', 'reciprocity'] as const) {
      const expected = measures.find((one) => one.id === id)?.value ?? null;
      const value = found.measures.find((one) => one.id === id)?.value ?? null;
      if (expected === null) expect(value, id).to.equal(null);
      else expect(value, id).to.be.closeTo(expected, 1e-6);
    }
  });

  it('leaves out what the gallery has not confirmed, and agents that are deleted', async () => {
    const facts = someFacts(12, 3, newId);
    await storeFacts(database, facts);
    const agentId = facts.agents[0]?.id ?? '';
    for (const [index, status] of ['planned', 'sent', 'failed', 'abandoned'].entries()) {
      await storeDeeds(database, [deed({ agentId, kind: 'post', at: until - hourMs * index - 1 })], status);
    }
    expect((await fleetRealism(database, until, 8)).actions).to.equal(facts.deeds.length);

    await database.rows(
      statement('test-realism-delete', 'update agents set deleted_at = now() where id = $1'),
      [agentId],
    );

    const found = await fleetRealism(database, until, 8);
    expect(found.agents).to.equal(11);
    expect(found.actions).to.equal(facts.deeds.filter((one) => one.agentId !== agentId).length);
  });

  it('counts an action that was settled long after it was planned', async () => {
    const facts = someFacts(12, 4, newId);
    await storeFacts(database, { ...facts, deeds: [] });
    const agentId = facts.agents[0]?.id ?? '';
    await storeDeeds(database, [deed({ agentId, at: until - 1.5 * dayMs })], 'confirmed');
    await database.rows(
      statement('test-realism-settle', 'update actions set settled_at = to_timestamp($1::float8 / 1000)'),
      [until - hourMs],
    );
    expect((await fleetRealism(database, until, 1)).actions).to.equal(1);
  });

  it('of a fleet that has done nothing tells nothing', async () => {
    const { measures, hours, agents, actions } = await fleetRealism(database, until, 7);
    expect([agents, actions]).to.deep.equal([0, 0]);
    expect(new Set(hours)).to.deep.equal(new Set([0]));
    for (const { value, id } of measures) expect(value, id).to.equal(null);
  });

  it('of a busy fleet is read from a part of its agents, the same ones each time, and from few texts', async () => {
    const facts = someFacts(400, 5, newId);
    await storeFacts(database, facts);
    await claimActions(database, until - dayMs, facts.deeds.length);
    const limits = { actions: facts.deeds.length / 4, searched: 400, texts: 50 };

    const found = await fleetRealism(database, until, 8, limits);

    expect(found.sampledShare).to.be.closeTo(0.25, 0.001);
    expect(found.agents).to.be.within(60, 140);
    expect(found.actions).to.be.below(facts.deeds.length);
    expect(await fleetRealism(database, until, 8, limits)).to.deep.equal(found);
    expect((await fleetRealism(database, until, 8)).sampledShare).to.equal(1);
  });

  it('takes texts for nearly the same where pg_trgm does', async () => {
    const phrases = [
      'soft light on the left',
      'soft lights on the left',
      'soft light, on the LEFT side of it',
    ];
    const words = [
      'odd',
      'odder',
      'colour',
      'colours',
      'a wave of noise',
      'one wave of noise',
      'x',
      '12 bars',
      '12',
    ];
    const texts = [...phrases, ...words].flatMap((text) => [text, `${text} today`, `${text}, they say`]);
    const similarity = statement<{ similarity: number }>(
      'test-similarity',
      'select similarity($1::text, $2::text) as similarity',
    );
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index)) {
        const [row] = await database.rows(similarity, [one, other]);
        expect(repetitionIn([one, other]).near, `${one} | ${other}`).to.equal(
          (row?.similarity ?? 0) > 0.7 ? 1 : 0,
        );
      }
    }
  });
});
