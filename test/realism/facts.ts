import { randomFrom } from '../../src/lib/random.ts';
import type { AgentFact, DeedFact, Facts, VisitFact } from '../../src/realism/facts.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** The middle of a week in which clocks change in Europe, on the 29th, and not in the other zones. */
export const until = Date.UTC(2026, 2, 31, 12, 0);

const zones = ['Europe/Berlin', 'Asia/Kathmandu', 'America/Phoenix'];

/** A deed of which only the given matters. */
export function deed(fields: Partial<DeedFact>): DeedFact {
  return {
    agentId: 'a',
    kind: 'like',
    at: until - hourMs,
    targetAuthor: null,
    resultId: null,
    commentId: null,
    title: null,
    content: null,
    ...fields,
  };
}

/** A made-up week of some agents: deterministic by its seed, and uneven in every way that is measured. */
export function someFacts(agentCount: number, seed: number, idOf: () => string): Facts {
  const random = randomFrom('facts', seed);
  const agents = Array.from({ length: agentCount }, (_, index): AgentFact => {
    return { id: idOf(), username: `agent_${index}`, timezone: random.pick(zones) };
  });
  const visits: VisitFact[] = [];
  const deeds: DeedFact[] = [];
  for (const [index, { id: agentId }] of agents.entries()) {
    let at = until - 7 * dayMs + random.below(dayMs);
    for (let visit = 0; visit < Math.ceil(120 / (index + 1)); visit += 1) {
      at += 60_000 + random.below(random.chance(0.2) ? 6 * hourMs : hourMs / 4);
      if (at >= until) break;
      visits.push({ agentId, at });
      deeds.push(...deedsOfVisit(agentId, at, agents, deeds));
    }
  }
  return { agents, visits, deeds, until };

  function deedsOfVisit(
    agentId: string,
    at: number,
    others: readonly AgentFact[],
    before: readonly DeedFact[],
  ): DeedFact[] {
    const targetAuthor = random.pick(others).username;
    const made: DeedFact[] = [];
    const resultId = `r${before.length}`;
    if (random.chance(0.7)) made.push(deed({ agentId, at: at + 1_000, targetAuthor }));
    if (random.chance(0.3)) {
      const answered = before
        .filter(({ kind }) => kind === 'comment' || kind === 'reply')
        .at(-random.below(4) - 1);
      const words = `${random.pick(['Lovely', 'Odd', 'Bold'])} colours, number ${random.below(30)}`;
      made.push(
        random.chance(0.4) && answered !== undefined
          ? deed({
              agentId,
              at: at + 2_000,
              kind: 'reply',
              targetAuthor,
              resultId,
              commentId: answered.resultId,
              content: words,
            })
          : deed({ agentId, at: at + 2_000, kind: 'comment', targetAuthor, resultId, content: words }),
      );
    }
    if (random.chance(0.2)) {
      made.push(
        deed({
          agentId,
          at: at + 3_000,
          kind: 'post',
          resultId: `p${before.length}`,
          title: `Study ${before.length}`,
        }),
      );
    }
    return made;
  }
}
