import { loadPersonas } from '../../config/personas/index.ts';
import { profilesFor } from '../../src/agents/profiles.ts';
import { createAgentPool } from '../../src/director/agent-pool.ts';
import { planWishes } from '../../src/director/plan-wishes.ts';
import { scriptOf } from '../../src/director/script.ts';
import type { WaitingPost } from '../../src/director/waiting-post.ts';
import { idFrom } from '../../src/lib/ids.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { personKey } from '../../src/people/person-key.ts';
import { defaultDirectorSettings } from '../../src/settings/director.ts';
import { atMost, type Scenario } from '../scenario.ts';

/** Seconds of CPU that one look of the director may take. */
const goalSeconds = 1;
const now = Date.UTC(2026, 10, 30, 12);

/** One look of the director at very many agents and posts, as after a long outage: the pool made anew, and the plan. */
export const directorPlan: Scenario = {
  name: 'director plan',
  run({ quick, remark }) {
    const [agents, posts] = quick ? [10_000, 1_000] : [100_000, 10_000];
    const candidates = candidatesOf(agents);
    const waiting = waitingOf(posts);
    const plan = (): readonly [pool: number, plan: number, wishes: number] => {
      const begun = process.cpuUsage();
      const pool = createAgentPool(candidates);
      const made = process.cpuUsage(begun);
      const { wishes } = planWishes({
        posts: waiting,
        pool,
        dealings: new Map(),
        busy: new Set(),
        loads: new Map(),
        waits: [],
        settings: defaultDirectorSettings,
        seed: 'bench',
        pace: 1,
        now,
        nextLookMs: 20_000,
        patienceMs: 180_000,
        most: posts,
        caughtUp: 0,
      });
      const whole = process.cpuUsage(begun);
      return [seconds(made), seconds(whole) - seconds(made), wishes.length];
    };
    plan();
    const [pool, planned, wishes] = plan();
    remark(`${wishes} wishes; the pool took ${pool.toFixed(2)} s of CPU, the plan ${planned.toFixed(2)} s`);
    const size = `${agents} agents and ${posts} posts`;
    return Promise.resolve([atMost(`seconds of CPU a look at ${size}`, pool + planned, goalSeconds)]);
  },
};

function candidatesOf(count: number) {
  return profilesFor({ personas: loadPersonas(), count, seed: 'bench' }).map(
    ({ name, interests, activitySchedule }, index) => ({
      id: idFrom<'agent'>(now, 'bench', index),
      name,
      interests,
      script: scriptOf(interests[0] ?? ''),
      schedule: activitySchedule,
    }),
  );
}

function waitingOf(count: number): readonly WaitingPost[] {
  const random = randomFrom('bench', 'posts');
  const interests = loadPersonas().flatMap((persona) => persona.interests);
  return Array.from({ length: count }, (_, number) => ({
    itemId: `item-${number}`,
    person: personKey(`person${number}`),
    username: `person${number}`,
    title: `${random.pick(interests)} and ${random.pick(interests)}`,
    category: 'art',
    // All of them due, and none so late that it would be left for later.
    postedAt: now - 2_760_000 - random.below(6_000_000),
    isFirstPost: random.chance(0.5),
    isNewcomer: random.chance(0.8),
    commentsToday: 0,
    exposure: random.below(3),
    triedBy: [],
    triedAt: null,
  }));
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}
