import { startWeb } from './support/web.ts';
import { exchange } from './support/http.ts';
import { mochaGlobalTeardown } from './support/servers.ts';
import { statement } from '../src/db/sql.ts';
const web = await startWeb();
const { agents, database, orm, schedules } = web.context;
await agents.seed({ count: 3000, seed: 'a' });
await agents.changeAll('start', null);
const cpu = async (name: string, n: number, work: () => Promise<unknown>) => {
  for (let i = 0; i < 30; i += 1) await work();
  const c = process.cpuUsage();
  for (let i = 0; i < n; i += 1) await work();
  const d = process.cpuUsage(c);
  console.log(name.padEnd(30), ((d.user + d.system) / 1000 / n).toFixed(2), 'ms CPU');
};
const headers = { authorization: 'Bearer token-of-the-tests' };
await cpu('http health', 300, () => exchange(web.url, { method: 'GET', path: '/health', headers }));
await cpu('http list', 300, () => exchange(web.url, { method: 'GET', path: '/api/agents', headers }));
await cpu('http search', 300, () => exchange(web.url, { method: 'GET', path: '/api/agents?q=mar', headers }));
await cpu('list', 300, () => agents.list({ limit: 50 }));
await cpu('search', 300, () => agents.list({ limit: 50, q: 'mar' }));


await cpu('raw sql', 300, () => database.rows(statement('zz', 'select * from agents where deleted_at is null order by id desc limit 51'), []));
const ids = (await agents.list({ limit: 50 })).items.map(({ id }) => id);
await cpu('nextTicks', 300, () => schedules.nextTicks(ids));
const page = await agents.list({ limit: 50 });
await cpu('stringify', 300, async () => JSON.stringify(page));
console.log(JSON.stringify(page).length);
const c0 = process.cpuUsage(); const t0 = performance.now();
await agents.changeAll('stop', null);
let d = process.cpuUsage(c0); console.log('stop 3000: cpu', (d.user + d.system) / 1000, 'wall', performance.now() - t0);
const c1 = process.cpuUsage(); const t1 = performance.now();
await agents.changeAll('start', null);
d = process.cpuUsage(c1); console.log('start 3000: cpu', (d.user + d.system) / 1000, 'wall', performance.now() - t1);
await web.close();
await mochaGlobalTeardown();
