import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseArray } from 'postgres-array';
import { openUnlimited } from '../../db/orm.ts';
import { FleetError, messageOf } from '../../lib/errors.ts';

/** Where an import reads from. Rows come as they are, because one that cannot be read must not stop the others. */
export interface ImportSource extends AsyncDisposable {
  /** All agents, those deleted too, page by page. */
  agents(): AsyncIterable<readonly unknown[]>;
  /** All activities, oldest first, page by page. */
  activities(): AsyncIterable<readonly unknown[]>;
}

/** The source is none: it cannot be reached, or has none of the tables. */
export class ImportSourceError extends FleetError {
  readonly code = 'IMPORT_SOURCE_INVALID';
}

const pageSize = 1_000;

/**
 * Opens a database of the earlier fleet (`ecto://` is `postgres://`) or a CSV file with the column names of its table
 * `agents` in the first line.
 * @throws {ImportSourceError}
 */
export function openSource(from: string): Promise<ImportSource> {
  return /^(?:ecto|postgres|postgresql):\/\//.test(from) ? openDatabaseSource(from) : openCsvSource(from);
}

async function openDatabaseSource(from: string): Promise<ImportSource> {
  const url = from.replace(/^ecto:/, 'postgres:');
  const orm = await openUnlimited({ url, poolSize: 1, applicationName: 'fleet-import' });
  const select = <Row>(sql: string, values: readonly unknown[] = []) =>
    orm.em.execute<Row[]>(sql, [...values]);
  const pages = async function* (table: string, order: string): AsyncGenerator<readonly unknown[]> {
    for (let offset = 0; ; offset += pageSize) {
      const page = await select<object>(`select * from ${table} order by ${order} limit ? offset ?`, [
        pageSize,
        offset,
      ]);
      if (page.length > 0) yield page;
      if (page.length < pageSize) return;
    }
  };
  const names = await select<{ name: string }>(
    `select relname as name from pg_class where pg_table_is_visible(oid)
     and relname in ('agents', 'bots', 'agent_activities', 'bot_activities')`,
  );
  const has = (name: string): boolean => names.some((table) => table.name === name);
  const [agents, activities] = has('agents') ? ['agents', 'agent_activities'] : ['bots', 'bot_activities'];
  if (!has(agents)) {
    await orm.close(true);
    throw new ImportSourceError(
      `The database has neither a table agents nor a table bots: ${withoutSecret(url)}.`,
    );
  }
  return {
    agents: () => pages(agents, 'inserted_at, id'),
    activities: () => (has(activities) ? activityPages(pages(activities, 'inserted_at, id')) : nothing()),
    [Symbol.asyncDispose]: () => orm.close(true),
  };
}

/** The older table names its agent `bot_id`. */
async function* activityPages(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<readonly unknown[]> {
  for await (const page of pages) {
    yield page.map((row) =>
      typeof row === 'object' && row !== null && 'bot_id' in row ? { ...row, agent_id: row.bot_id } : row,
    );
  }
}

async function openCsvSource(path: string): Promise<ImportSource> {
  const rows = await readCsv(path);
  return {
    async *agents() {
      yield rows.map(fromCsv);
    },
    activities: nothing,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

async function readCsv(path: string): Promise<Readonly<Record<string, string>>[]> {
  try {
    const text = await readFile(path, 'utf8');
    return parseCsv<Record<string, string>>(text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new ImportSourceError(`${path} cannot be read as CSV: ${messageOf(error)}`, { cause: error });
  }
}

/** An empty field is null, and a list is written as Postgres writes an array. */
function fromCsv(row: Readonly<Record<string, string>>): unknown {
  const fields = Object.entries(row).map(([name, value]): [string, unknown] => {
    if (value === '') return [name, null];
    return name === 'interests' ? [name, listIn(value)] : [name, value];
  });
  return Object.fromEntries(fields);
}

function listIn(value: string): readonly string[] {
  if (!value.startsWith('{')) return value.split(/[;,]/);
  try {
    return parseArray(value);
  } catch {
    return [value];
  }
}

async function* nothing(): AsyncGenerator<readonly unknown[]> {
  // A CSV file holds no histories.
}

function withoutSecret(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
