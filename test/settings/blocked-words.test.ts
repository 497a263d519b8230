import { expect } from 'chai';
import { statement } from '../../src/db/sql.ts';
import { ensureFleet } from '../../src/fleet/state.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { createCurrentJudge } from '../../src/mind/guard/index.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import { createPublisher, createSubscriber } from '../../src/redis/pubsub.ts';
import {
  findBlockedWords,
  type KnownBlockedWords,
  keepBlockedWords,
  openKnownBlockedWords,
} from '../../src/settings/blocked-words.ts';
import { type OpenDatabase, openMigratedDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendRedis } from '../support/servers.ts';

const store = statement('test-words-store', 'update fleet set blocked_words = $1::jsonb');

describe('what operators let no agent say', () => {
  let open: OpenDatabase;
  let lent: Lent;
  let redis: readonly FleetRedis[];
  let known: KnownBlockedWords;
  const logger = silentLogger();

  before(async () => {
    open = await openMigratedDatabase(2);
    await ensureFleet(open.database, 1);
    lent = await lendRedis();
    const connect = () => connectRedis({ url: lent.url, logger, duringOutage: 'fail' });
    const [forMessages, forWords] = [await connect(), await connect()];
    redis = [forMessages, forWords];
    known = await openKnownBlockedWords({
      database: open.database,
      subscriber: createSubscriber(forWords, logger),
      logger,
    });
  });
  after(async () => {
    known?.close();
    for (const one of redis ?? []) one.disconnect();
    await lent?.release();
    await open?.close();
  });

  const keep = (phrases: readonly string[], patterns: readonly string[]) => {
    const [connection] = redis;
    if (connection === undefined) throw new Error('There is no connection.');
    const publisher = createPublisher(connection);
    return keepBlockedWords({ database: open.database, publisher }, { phrases, patterns });
  };

  it('reaches every worker at once, and the next text meets it', async () => {
    const judge = createCurrentJudge([], known.current);
    expect(judge('The harbour master says ahoy.', 'comment').decision).to.equal('publish');
    await keep(['harbour master'], ['\\bahoy+\\b']);
    const before = Date.now();
    await eventually('the words', async () => (known.current().phrases.length > 0 ? true : undefined));
    // Well before the three seconds after which they would be read anyway.
    expect(Date.now() - before).to.be.below(2_500);
    expect(judge('The Harbour-Master waits.', 'comment')).to.deep.include({
      decision: 'rewrite',
      rules: [{ name: 'blocked-phrase', start: 4, end: 18, explanation: 'it holds a blocked phrase' }],
    });
    expect(judge('Say AHOYYY to them.', 'title').rules[0]).to.include({ name: 'blocked-pattern', start: 4 });
    await keep([], []);
    await eventually('no words', async () => (known.current().phrases.length === 0 ? true : undefined));
    expect(judge('The harbour master says ahoy.', 'comment').decision).to.equal('publish');
  });

  it('refuses a pattern that cannot be matched in linear time, and keeps what there was', async () => {
    await keep(['x'], []);
    for (const pattern of ['(?=a)b', '(a)\\1', '(', '[z-a]', 'a{2000}'])
      try {
        await keep(['y'], [pattern]);
        expect.fail(`${pattern} was taken.`);
      } catch (error) {
        expect(error).to.have.property('code', 'PATTERN_REFUSED');
      }
    expect(await findBlockedWords(open.database)).to.deep.equal({ phrases: ['x'], patterns: [] });
    await keep([], []);
  });

  it('stands without what another release stored and this one cannot read', async () => {
    for (const stored of [7, 'words', [], { phrases: 'x' }, { phrases: [7], patterns: [] }]) {
      await open.database.rows(store, [JSON.stringify(stored)]);
      expect(await findBlockedWords(open.database)).to.deep.equal({ phrases: [], patterns: [] });
    }
    await open.database.rows(store, [JSON.stringify({ phrases: ['one'], patterns: ['(', 'two'] })]);
    await eventually('the words', async () => (known.current().patterns.length === 1 ? true : undefined));
    expect(known.current().patterns[0]?.source).to.equal('two');
  });
});
