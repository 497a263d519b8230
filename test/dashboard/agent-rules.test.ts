import { expect } from 'chai';
import fc from 'fast-check';
import { agentCreateSchema } from '../../src/api/agents.ts';
import { type ProblemCode, problemDocument } from '../../src/api/problems.ts';
import { faultsOf, serverFaults } from '../../src/dashboard/agent-form/faults.ts';
import { ApiRefused } from '../../src/dashboard/http/errors.ts';
import { ValidationError } from '../../src/web/errors.ts';
import { validate } from '../../src/web/validate.ts';

const line = (max: number) =>
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.constantFrom('', '   ', 'a\u0000b', '\ud800', 'x'.repeat(max), 'x'.repeat(max + 1)),
  );
const number = fc.oneof(
  fc.double({ min: -1, max: 2, noNaN: true }),
  fc.integer({ min: -10, max: 100 }),
  fc.constantFrom(0, 1, 5, 4.5, 366 * 24 * 3600 + 1, 1_000_000_001, Number.POSITIVE_INFINITY),
);
const agent = fc.record({
  name: line(100),
  username: fc.oneof(fc.stringMatching(/^[a-z0-9_]{2,32}$/), fc.constantFrom('', 'UPPER', 'ok_name')),
  personaId: line(60),
  personality: line(1000),
  vibe: line(300),
  bio: fc.oneof(
    line(400),
    line(380).map((text) => `${text} AI agent.`),
  ),
  interests: fc.array(line(60), { maxLength: 22 }),
  postProbability: number,
  commentProbability: number,
  likeProbability: number,
  minActionIntervalSeconds: number,
  maxActionIntervalSeconds: number,
  activitySchedule: fc.record({
    timezone: fc.constantFrom('Europe/Berlin', 'UTC', 'Atlantis/Capital', ''),
    peakHours: fc.array(fc.tuple(fc.integer({ min: -1, max: 25 }), fc.integer({ min: -1, max: 25 })), {
      maxLength: 14,
    }),
    activeDays: fc.array(fc.integer({ min: -1, max: 8 }), { maxLength: 8 }),
    peakMultiplier: number,
    offPeakMultiplier: number,
  }),
  dailyActionLimit: number,
  dailyTokenLimit: number,
});

describe('dashboard form of an agent', () => {
  it('finds the faults that the server finds, in the same words', () => {
    fc.assert(
      fc.property(agent, (values) => {
        expect(faultsOf(values)).to.deep.equal(faultsOfServer(values));
      }),
      { numRuns: 300 },
    );
  });

  it('shows at its field what only the server can know', () => {
    const refused = (code: ProblemCode, detail: string) => ApiRefused.by(problemDocument(code, detail));
    expect(serverFaults(refused('USERNAME_TAKEN', 'Taken.'))).to.deep.equal({ username: 'Taken.' });
    expect(serverFaults(refused('INTERVALS_CROSSED', 'Crossed.'))).to.deep.equal({
      maxActionIntervalSeconds: 'Crossed.',
    });
    expect(serverFaults(refused('REDIS_UNAVAILABLE', 'Away.'))).to.deep.equal({});
  });
});

function faultsOfServer(values: unknown): Record<string, string> {
  try {
    validate(agentCreateSchema, values);
    return {};
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const faults: Record<string, string> = {};
    for (const { path, message } of error.faults) faults[path] ??= message;
    return faults;
  }
}
