import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { type Running, startSandbox, token } from '../support.ts';
import { type ContractAnswer, contractAnswer, runSteps } from './answer.ts';
import { contractRequests } from './requests.ts';

/** Written by scripts/record-engine-contract.ts, from a running FloImg backend. */
const recorded = z
  .object({ engine: z.string(), recordedOn: z.iso.date(), answers: z.record(z.string(), contractAnswer) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'answers.json'), 'utf8')));

describe(`the sandbox answers as ${recorded.engine} did on ${recorded.recordedOn} to`, () => {
  let running: Running;

  before(async () => {
    running = await startSandbox();
    await running.client.invite('ada');
  });

  after(async () => {
    await running.sandbox.close();
  });

  for (const { what, steps, mayDiffer } of contractRequests) {
    it(what, async () => {
      const real = recorded.answers[what];
      if (real === undefined) throw new Error('This request was not recorded: run the script again.');
      const headers = { authorization: `Bearer ${token}`, 'x-agent-id': 'ada' };
      const { answer } = await runSteps(running.client.url, steps, headers);
      expect(comparable(answer, mayDiffer)).to.deep.equal(comparable(real, mayDiffer));
    });
  }
});

describe('the contract', () => {
  it('has at least sixty requests, each named once, and each recorded', () => {
    const names = contractRequests.map(({ what }) => what);
    expect(names.length).to.be.at.least(60);
    expect(new Set(names).size).to.equal(names.length);
    expect(Object.keys(recorded.answers).sort()).to.deep.equal([...names].sort());
  });
});

/** Leaves out what the row says may differ: words after the first colon, or sides in pixels. */
function comparable(answer: ContractAnswer, mayDiffer: 'words' | 'sizes' | undefined): unknown {
  const { refusal, images } = answer;
  if (mayDiffer === 'words' && typeof refusal?.error === 'string') {
    return { ...answer, refusal: { ...refusal, error: refusal.error.replace(/[:\n].*$/s, '') } };
  }
  if (mayDiffer === 'sizes' && images !== undefined) {
    return { ...answer, images: images.map(({ label, format }) => ({ label, format })) };
  }
  return answer;
}
