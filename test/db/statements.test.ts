import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { type Shape, selectActivities } from '../../src/activity/feed-statements.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { declaredStatements, type Statement } from '../../src/db/sql.ts';
import { type Lent, lendMigratedDatabase } from '../support/servers.ts';

const root = join(import.meta.dirname, '../..');

/** What of a connection of `pg` tells the columns of a statement, also where it then fails for want of values. */
interface Client {
  query(text: string): Promise<{ rows: { oid: number; typname: string }[] }>;
  query(statement: { name: string; text: string; values: readonly null[] }): Promise<unknown>;
  release(): void;
  readonly connection: {
    once(event: 'rowDescription', listener: (description: Description) => void): void;
  };
}
interface Description {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

const shapes: readonly Shape[] = ['all', 'agent', 'agents', 'types', 'agent-types', 'agents-types'];

describe('the statements', function () {
  this.timeout(60_000);

  let lent: Lent;
  let orm: MikroORM;
  let client: Client;
  let typeNames: ReadonlyMap<number, string>;
  let statements: readonly Statement<unknown>[];

  before(async () => {
    for (const file of globSync('src/**/*.ts', { cwd: root }))
      if (/\bstatement[<(]/.test(readFileSync(join(root, file), 'utf8'))) await import(join(root, file));
    statements = [
      // The process may have run tests before, whose own statements and those of benchmarks are none of the product.
      ...declaredStatements().filter(({ name }) => !/^(?:test|bench)-/.test(name)),
      ...feedStatements(),
    ];
    lent = await lendMigratedDatabase();
    orm = await openDatabase({ url: lent.url, poolSize: 1 });
    const pool: { connect(): Promise<Client> } = await orm.em.getDriver().getConnection().getNativeClient();
    client = await pool.connect();
    const { rows } = await client.query('select oid::int, typname from pg_type');
    typeNames = new Map(rows.map(({ oid, typname }) => [oid, typname]));
  });

  after(async () => {
    client?.release();
    await orm?.close(true);
    await lent?.release();
  });

  it('have names of their own', () => {
    const textsOf = Map.groupBy(statements, ({ name }) => name);
    const doubled = [...textsOf].filter(([, same]) => new Set(same.map(({ text }) => text)).size > 1);

    expect(doubled.map(([name]) => name)).to.deep.equal([]);
    expect(textsOf.size).to.be.greaterThan(90);
  });

  it('answer the columns that they declare, by name and type', async () => {
    const different: string[] = [];
    for (const one of statements) {
      const [answered, declared] = [inOrder(await columnsOf(one)), inOrder(one.columns ?? {})];
      if (answered !== declared) different.push(`${one.name} answers ${answered} and declares ${declared}`);
    }

    expect(different.join('\n')).to.equal('');
  });

  it('can be planned', async () => {
    const refused: string[] = [];
    for (const { name, text } of statements) {
      // A lock is no plan.
      if (text.startsWith('lock ')) continue;
      await client
        .query(`explain (generic_plan) ${text}`)
        .catch((error: unknown) => refused.push(`${name}: ${error}`));
    }

    expect(refused).to.deep.equal([]);
  });

  /** Runs the statement with null for every parameter, and takes it back. */
  async function columnsOf({ name, text }: Statement<unknown>): Promise<Record<string, unknown>> {
    let fields: Description['fields'] = [];
    await client.query('begin');
    client.connection.once('rowDescription', (description) => {
      fields = description.fields;
    });
    const parameters = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
    try {
      await client.query({ name, text, values: Array<null>(parameters).fill(null) });
    } catch (error) {
      // The columns were told before a value was missed.
      if (!(error instanceof Error && 'code' in error && error.code === notNullViolation)) throw error;
    } finally {
      await client.query('rollback');
    }
    return Object.fromEntries(fields.map((field) => [field.name, typeNames.get(field.dataTypeID)]));
  }
});

const notNullViolation = '23502';

/** Those of the feed are made when they are asked for: each shape, in each direction. */
function feedStatements(): Statement<unknown>[] {
  return shapes.flatMap((shape) =>
    (['before', 'after'] as const).map((order) => {
      const { columns, ...rest } = selectActivities(shape, {
        order,
        limit: 10,
        span: { from: null, end: null },
      });
      return { ...rest, columns: { ...columns } };
    }),
  );
}

function inOrder(columns: object): string {
  return JSON.stringify(Object.entries(columns).toSorted());
}
