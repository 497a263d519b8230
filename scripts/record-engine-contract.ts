/**
 * Asks a running open-source FloImg backend every request of the contract and writes down what it answers:
 * `node scripts/record-engine-contract.ts [http://127.0.0.1:5100]`. docs/real-floimg.md says how to run one.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSteps } from '../test/sandbox/contract/answer.ts';
import { contractRequests } from '../test/sandbox/contract/requests.ts';

const [url = 'http://127.0.0.1:5100'] = process.argv.slice(2);
const file = join(import.meta.dirname, '../test/sandbox/contract/answers.json');

const answers: Record<string, unknown> = {};
for (const { what, steps } of contractRequests) {
  answers[what] = (await runSteps(url, steps)).answer;
  process.stdout.write('.');
}
const recorded = { engine: 'FloImg 0.27.0', recordedOn: new Date().toISOString().slice(0, 10), answers };
writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
process.stdout.write(`\n${contractRequests.length} answers written to ${file}\n`);
