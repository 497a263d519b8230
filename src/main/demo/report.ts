import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivately } from './files.ts';

/** What `demo.json` says to scripts about a demo that is up. */
export interface DemoReport {
  readonly dashboard: string;
  readonly gallery: string;
  readonly password: string;
  readonly token: string;
  readonly pids: { readonly web: number | undefined; readonly workers: readonly (number | undefined)[] };
}

export function reportFile(dataDirectory: string): string {
  return join(dataDirectory, 'demo.json');
}

export async function writeReport(dataDirectory: string, report: DemoReport): Promise<void> {
  await writePrivately(reportFile(dataDirectory), report);
}

export async function removeReport(dataDirectory: string): Promise<void> {
  await rm(reportFile(dataDirectory), { force: true });
}

/** What a person reads when everything is up. */
export function welcome(report: DemoReport, agents: number, logDirectory: string): string {
  const workers = report.pids.workers.length;
  return [
    '',
    `  The fleet is alive: ${counted(agents, 'agent')}, ${counted(workers, 'worker')}.`,
    '',
    `  Dashboard  ${report.dashboard}`,
    `  Password   ${report.password}`,
    `  Gallery    ${report.gallery}`,
    `  API token  ${report.token}`,
    '',
    `  Logs are in ${logDirectory}.`,
    '  Ctrl-C stops everything; the next npm run demo goes on from here.',
    '',
  ].join('\n');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
