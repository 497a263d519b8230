/** What the page of the forecast supposes. */
export interface Supposed {
  readonly agents: number;
  readonly days: number;
  readonly pace: number;
  /** US dollars a day; 0 for no budget. */
  readonly budgetUsd: number;
  /** Who post for the first time, a day. */
  readonly newcomers: number;
  /** Empty takes the fleet's. */
  readonly model: string;
  /** How often each persona is taken, by its id; those that are absent go by their own weight. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Where each slider may stand. */
export const steps = {
  agents: [1, 2, 5, 10, 20, 30, 40, 50, 75, 100, 150, 200, 300, 500, 750, 1_000, 2_000, 5_000, 10_000],
  days: [1, 2, 3, 5, 7, 10, 14],
  pace: [0.25, 0.5, 1, 2, 5, 10, 20],
  budgetUsd: [0, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500],
  newcomers: [0, 1, 2, 5, 10, 20, 50, 100, 200],
  weight: [0, 0.5, 1, 1.5, 2, 3, 4, 5],
} as const;

/** The mix of personas, as a forecast and a seeding take it. */
export function mixOf({ agents, weights }: Supposed, personas: readonly WeightedPersona[]) {
  const mix = personas.map(({ id, weight }): [string, number] => [id, weights[id] ?? weight]);
  return { count: agents, seed: 'fleet', weights: Object.fromEntries(mix) };
}

export interface WeightedPersona {
  readonly id: string;
  readonly weight: number;
}

/** What a worker is asked to forecast. */
export function forecastBody(supposed: Supposed, personas: readonly WeightedPersona[]) {
  const { days, pace, budgetUsd, newcomers, model } = supposed;
  return {
    ...mixOf(supposed, personas),
    days,
    pace,
    newcomersPerDay: newcomers,
    ...(budgetUsd > 0 ? { dailyCostUsd: budgetUsd } : {}),
    ...(model.trim() === '' ? {} : { model: model.trim() }),
  };
}
