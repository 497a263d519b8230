import type { Agent } from '#api/agents';

const columns = [
  ['name', ({ name }) => name],
  ['username', ({ username }) => username],
  ['persona', ({ personaId }) => personaId],
  ['persona version', ({ personaVersion }) => personaVersion],
  ['status', ({ status }) => status],
  ['reason', ({ statusReason, accountError }) => accountError ?? statusReason],
  ['posts', ({ totalPosts }) => totalPosts],
  ['comments', ({ totalComments }) => totalComments],
  ['likes', ({ totalLikes }) => totalLikes],
  ['comments to people, 7 days', ({ lastWeek }) => lastWeek.commentsToPeople],
  ['failed visits, 7 days', ({ lastWeek }) => lastWeek.failedVisits],
  ['cost, 7 days, USD', ({ lastWeek }) => lastWeek.costUsd],
  ['last acted', ({ lastActionAt }) => lastActionAt],
  ['next visit', ({ nextTickAt }) => nextTickAt],
  ['made', ({ createdAt }) => createdAt],
  ['id', ({ id }) => id],
] as const satisfies readonly (readonly [string, (agent: Agent) => string | number | null])[];

/** Agents as a table for spreadsheets (RFC 4180), with a line of headings; instants are ISO 8601. */
export function agentsCsv(agents: readonly Agent[]): string {
  const lines = [
    columns.map(([heading]) => heading),
    ...agents.map((agent) => columns.map(([, read]) => cell(read(agent)))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** A spreadsheet takes what begins like a formula for one, whoever wrote it; an apostrophe keeps it a text. */
const formula = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
