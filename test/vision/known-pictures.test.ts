import { expect } from 'chai';
import { type Database, statement } from '../../src/db/sql.ts';
import { newId } from '../../src/lib/ids.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { createKnownPictures, type KnownPictures } from '../../src/vision/known-pictures.ts';
import { type OpenDatabase, openMigratedDatabase } from '../support/database.ts';

const count = statement<{ many: number }>(
  'test-pictures',
  'select count(*)::int as many from picture_hashes',
  {
    many: 'int4',
  },
);

describe('pictures that the fleet knows', () => {
  let open: OpenDatabase;
  let database: Database;
  let known: KnownPictures;

  beforeEach(async () => {
    open = await openMigratedDatabase(2);
    database = open.database;
    known = createKnownPictures(database);
  });
  afterEach(() => open.close());

  it('remembers a new one, and tells one that looks the same, whoever made it', async () => {
    const [one, other] = [newId<'agent'>(), newId<'agent'>()];
    expect(await known.remember(one, 0xf0f0f0f0f0f0f0f0n)).to.equal(null);
    expect(await known.remember(one, 0xf0f0f0f0f0f0f0f3n)).to.deep.equal({ own: true, distance: 2 });
    expect(await known.remember(other, 0xf0f0f0f0f0f0f0cfn)).to.deep.equal({ own: false, distance: 6 });
    expect(await known.remember(other, 0xf0f0f0f0f0f0f08fn)).to.equal(null);
    expect(await database.rows(count, [])).to.deep.equal([{ many: 2 }]);
  });

  it('compares with the latest 50 of the agent and the latest 2,000 of the fleet', async () => {
    const random = randomFrom('hashes');
    const hash = () => BigInt(random.below(2 ** 32)) * 2n ** 32n + BigInt(random.below(2 ** 32));
    const [own, foreign] = [newId<'agent'>(), newId<'agent'>()];
    await known.remember(own, 1n);
    await known.remember(foreign, 0xffffn << 40n);
    const busy = newId<'agent'>();
    for (let index = 0; index < 2_010; index += 1) await known.remember(busy, hash());
    expect(await known.remember(own, 1n)).to.deep.equal({ own: true, distance: 0 });
    expect(await known.remember(own, 0xffffn << 40n)).to.equal(null);
  }).timeout(30_000);
});
