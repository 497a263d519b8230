/** What a scenario found out. */
export interface Finding {
  /** What was measured, with its unit: `tokens per visit`. */
  readonly measure: string;
  readonly value: number;
  /** What the same machine does at best in the same run, in the same unit; null where nothing bounds the value. */
  readonly floor: number | null;
  /** In the same unit. */
  readonly goal: number;
  readonly reached: boolean;
}

export interface ScenarioOptions {
  /** Less of everything, to see whether a scenario works; its findings decide nothing. */
  readonly quick: boolean;
  /** How long a scenario that watches something grow goes on, in place of its own time; null leaves it to the scenario. */
  readonly minutes: number | null;
  /** For what is worth knowing on the way; goes to stderr. */
  readonly remark: (line: string) => void;
}

/** One benchmark: a file of its own and a line in `bench/main.ts`. */
export interface Scenario {
  /** `mind tokens`: it runs when any of its words is asked for. */
  readonly name: string;
  /** It takes so long that it runs only when its last word, or its whole name, is asked for. */
  readonly onlyByName?: true;
  run(options: ScenarioOptions): Promise<readonly Finding[]>;
}

/** A finding that is reached when the value is at most the goal. */
export function atMost(measure: string, value: number, goal: number, floor: number | null = null): Finding {
  return { measure, value, floor, goal, reached: value <= goal };
}

/** A finding that is reached when the value is at least the goal. */
export function atLeast(measure: string, value: number, goal: number, floor: number | null = null): Finding {
  return { measure, value, floor, goal, reached: value >= goal };
}
