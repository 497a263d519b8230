import { startWeb } from './support/web.ts';
import { mochaGlobalTeardown } from './support/servers.ts';
import { statement } from '../src/db/sql.ts';
const web = await startWeb();
const { database, agents } = web.context;
let n = 0;
const rows = (text: string, values: unknown[] = []) => database.rows(statement<any>(`x${n++}`, text), values);
await agents.seed({ count: 100000, seed: 'b' }, ({ done }) => { if (done % 20000 === 0) console.log(done); });
await rows('analyze agents');
const ex = async (name: string, text: string) => {
  await rows(`explain (analyze, buffers, costs off) ${text}`);
  const plan = (await rows(`explain (analyze, buffers, costs off) ${text}`)).map((r: any) => r['QUERY PLAN']);
  console.log('##', name, '\n', plan.slice(0, 30).join('\n '));
};
await ex('first page', 'select * from agents where deleted_at is null order by id desc limit 51');
await ex('overview', "select status, persona_id, count(*) from agents where deleted_at is null group by 1,2");
const search = (q: string) => `with found as materialized (
     select id, status, persona_id from agents
     where deleted_at is null and lower(name || ' ' || username) like '%${q}%'
   )
   select id from found order by id desc limit 51`;
for (const q of ['an', 'a', 'qq', 'maria', 'mar', 'xqz', 'ing']) await ex(q, search(q));
await ex('walk an', "select id from agents where deleted_at is null and lower(name || ' ' || username) like '%an%' order by id desc limit 51");
await ex('candidates', "select id from agents where deleted_at is null and status = any('{idle,paused,error}') and persona_id = 'ux-designer' order by id limit 500");
await ex('candidates2', "select id from agents where deleted_at is null and status = any('{idle,paused,error}') and (null::text is null or persona_id = null) order by id limit 500");
await ex('count', "select count(*)::int as count from agents where deleted_at is null and status = any('{idle,paused,error}')");
console.log(await rows("select pg_size_pretty(pg_total_relation_size('agents')) t, pg_size_pretty(pg_relation_size('agents')) h"));
await web.close();
await mochaGlobalTeardown();
