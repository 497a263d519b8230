/** How active the agents of a persona are, from the quietest. */
export const activityLevels = ['visitor', 'regular', 'enthusiast', 'bootstrap'] as const;
export type ActivityLevel = (typeof activityLevels)[number];

/** What one agent does, on average over the agents of its persona. */
export interface ActivityFigures {
  readonly visitsADay: number;
  /** Chances at each visit, 0–1. */
  readonly likeProbability: number;
  readonly commentProbability: number;
  readonly postProbability: number;
}

/** What each level means. A visitor comments about once a month: 1 visit a day × 30 days × 0.033. */
export const levelFigures: Readonly<Record<ActivityLevel, ActivityFigures>> = {
  visitor: { visitsADay: 1, likeProbability: 0.5, commentProbability: 0.033, postProbability: 0.016 },
  regular: { visitsADay: 6, likeProbability: 0.55, commentProbability: 0.02, postProbability: 0.018 },
  enthusiast: { visitsADay: 15, likeProbability: 0.6, commentProbability: 0.04, postProbability: 0.03 },
  bootstrap: { visitsADay: 40, likeProbability: 0.6, commentProbability: 0.08, postProbability: 0.05 },
};
