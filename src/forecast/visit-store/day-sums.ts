import type { FleetLimits } from '../../db/entities/fleet.ts';
import type { Clock } from '../../lib/clock.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { Amounts } from '../../limits/budget.ts';
import type { UsedToday } from '../../limits/used-today.ts';

const dayMs = 86_400_000;
const nothing: Amounts = { actions: 0, tokens: 0, costUsd: 0 };

/** What agents and fleet have used of the UTC day, and which notices were given; the day before is dropped. */
export class DaySums {
  readonly #clock: Clock;
  readonly #fleetLimits: FleetLimits;
  readonly #agents = new Map<AgentId, Amounts>();
  readonly #notified = new Set<string>();
  #fleet = nothing;
  /** The number of the UTC day. */
  #day = Number.NaN;

  constructor(clock: Clock, fleetLimits: FleetLimits) {
    this.#clock = clock;
    this.#fleetLimits = fleetLimits;
  }

  used(agentId: AgentId): UsedToday {
    this.#turnPage();
    const agent = this.#agents.get(agentId) ?? nothing;
    return { agent, fleet: this.#fleet, fleetLimits: this.#fleetLimits };
  }

  add(agentId: AgentId, amounts: Amounts): void {
    this.#turnPage();
    this.#agents.set(agentId, sumOf(this.#agents.get(agentId) ?? nothing, amounts));
    this.#fleet = sumOf(this.#fleet, amounts);
  }

  /** True for the first time that a subject is notified of something on a day. */
  isNews(subject: string, code: string): boolean {
    this.#turnPage();
    const key = `${subject} ${code}`;
    const isNews = !this.#notified.has(key);
    this.#notified.add(key);
    return isNews;
  }

  #turnPage(): void {
    const day = Math.floor(this.#clock.now() / dayMs);
    if (day === this.#day) return;
    this.#day = day;
    this.#agents.clear();
    this.#notified.clear();
    this.#fleet = nothing;
  }
}

function sumOf(one: Amounts, other: Amounts): Amounts {
  return {
    actions: one.actions + other.actions,
    tokens: one.tokens + other.tokens,
    costUsd: one.costUsd + other.costUsd,
  };
}
