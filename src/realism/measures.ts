import {
  type Measure,
  type MeasureId,
  measureIds,
  type Realism as RealismAnswer,
} from '../api/fleet-figures.ts';
import type { Figures } from './figures.ts';
import { repetitionIn } from './repetition.ts';
import { depthsOf } from './talk.ts';

export type { Measure, MeasureId, MeasureUnit } from '../api/fleet-figures.ts';

/** Every measure of a fleet, and when in the day it acts. */
export type Realism = Pick<RealismAnswer, 'measures' | 'hours'>;

interface Definition extends Omit<Measure, 'id' | 'value' | 'isWithin'> {
  measured(figures: Figures): number | null;
}

/** Below these a value would be a matter of luck. */
const enough = { agents: 10, actions: 240, days: 1, comments: 20, links: 20, texts: 20 } as const;

const houseRule = 'A rule of this house';

const definitions: Readonly<Record<MeasureId, Definition>> = {
  topTenthShare: {
    title: 'Actions by the most active 10 % of agents',
    unit: 'share',
    reference: { low: 0.5, high: 0.8 },
    source: 'Pew Research Center 2019; Heil and Piskorski 2009',
    measured: topTenthShare,
  },
  likesPerComment: {
    title: 'Likes for each comment',
    unit: 'number',
    reference: { low: 10, high: 40 },
    source: 'HubSpot and Mention 2020, 2021',
    measured: ({ counts: { like, comment, reply } }) => {
      return comment + reply < enough.comments ? null : like / (comment + reply);
    },
  },
  postsPerAgentWeek: {
    title: 'Posts per agent and week',
    unit: 'number',
    reference: { low: 0.5, high: 4 },
    source: 'Manikonda et al. 2014; Moore 2011',
    measured: (figures) => {
      const agents = agentsIn(figures);
      if (figures.days < enough.days || agents < enough.agents) return null;
      return figures.counts.post / agents / (figures.days / 7);
    },
  },
  quietestHour: {
    title: 'Quietest hour, by the agents’ clocks',
    unit: 'hour',
    reference: { low: 2, high: 5 },
    source: 'Yasseri et al. 2012; Leypunskiy et al. 2018',
    measured: ({ hours }) => extremeHour(hours, Math.min),
  },
  busiestHour: {
    title: 'Busiest hour, by the agents’ clocks',
    unit: 'hour',
    reference: { low: 11, high: 22 },
    source: 'Yasseri et al. 2012; HubSpot and Mention 2023',
    measured: ({ hours }) => extremeHour(hours, Math.max),
  },
  peakToTrough: {
    title: 'Busiest hour by quietest hour',
    unit: 'number',
    reference: { low: 3, high: null },
    source: 'Yasseri et al. 2012; Leypunskiy et al. 2018',
    measured: peakToTrough,
  },
  burstiness: {
    title: 'Burstiness of the gaps between visits',
    unit: 'number',
    reference: { low: 0, high: 1 },
    source: 'Goh and Barabási 2008',
    measured: ({ gaps }) => gaps.burstiness,
  },
  replyDepth: {
    title: 'Depth of comments (1 is under a picture)',
    unit: 'number',
    reference: { low: 1.1, high: 2 },
    source: 'Thelwall et al. 2012',
    measured: ({ talk }) => {
      const depths = depthsOf(talk);
      return depths.length < enough.comments
        ? null
        : depths.reduce((sum, depth) => sum + depth) / depths.length;
    },
  },
  reciprocity: {
    title: 'Attention given back',
    unit: 'share',
    reference: { low: 0.2, high: 0.8 },
    source: 'Lee et al. 2010; Kwak et al. 2010; Mislove et al. 2007',
    measured: ({ links: { total, mutual } }) => (total < enough.links ? null : mutual / total),
  },
  exactDuplicates: {
    title: 'Texts that repeat one word for word',
    unit: 'share',
    reference: { low: 0, high: 0.01 },
    source: houseRule,
    measured: (figures) => repeatedShare(figures, 'exact'),
  },
  nearDuplicates: {
    title: 'Texts that nearly repeat one',
    unit: 'share',
    reference: { low: 0, high: 0.05 },
    source: houseRule,
    measured: (figures) => repeatedShare(figures, 'near'),
  },
};

/** Holds figures against what people do. */
export function realismOf(figures: Figures): Realism {
  const actions = sumOf(figures.hours);
  return {
    measures: measureIds.map((id) => measure(id, figures)),
    hours: figures.hours.map((count) => (actions === 0 ? 0 : count / actions)),
  };
}

/** Agents that came, whether or not they did anything. */
export function agentsIn({ activity }: Figures): number {
  return activity.reduce((sum, { agents }) => sum + agents, 0);
}

function measure(id: MeasureId, figures: Figures): Measure {
  const { measured, ...definition } = definitions[id];
  const value = measured(figures);
  return { id, ...definition, value, isWithin: value === null ? null : lies(value, definition.reference) };
}

function lies(value: number, { low, high }: Measure['reference']): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}

/** Where a tenth of the agents is no whole number, the last of them counts with its part. */
function topTenthShare(figures: Figures): number | null {
  const agents = agentsIn(figures);
  const actions = figures.activity.reduce((sum, group) => sum + group.actions * group.agents, 0);
  if (agents < enough.agents || actions < enough.actions) return null;
  let left = agents / 10;
  let share = 0;
  for (const group of figures.activity.toSorted((one, other) => other.actions - one.actions)) {
    const counted = Math.min(group.agents, left);
    share += (counted * group.actions) / actions;
    left -= counted;
  }
  return share;
}

/** Three hours together, the middle one named: a single hour of a small fleet is a matter of luck. */
function smoothed(hours: readonly number[]): number[] {
  const at = (hour: number): number => hours[(hour + hours.length) % hours.length] ?? 0;
  return hours.map((_, hour) => (at(hour - 1) + at(hour) + at(hour + 1)) / 3);
}

function extremeHour(hours: readonly number[], extreme: (...counts: number[]) => number): number | null {
  if (sumOf(hours) < enough.actions) return null;
  const smooth = smoothed(hours);
  return smooth.indexOf(extreme(...smooth));
}

function peakToTrough({ hours }: Figures): number | null {
  if (sumOf(hours) < enough.actions) return null;
  const smooth = smoothed(hours);
  // A night without any action counts as one with a single action.
  return Math.max(...smooth) / Math.max(Math.min(...smooth), 1 / 3);
}

function repeatedShare({ talk }: Figures, how: 'exact' | 'near'): number | null {
  const texts = talk.flatMap(({ title, content }) => [title, content]).filter((text) => text !== null);
  return texts.length < enough.texts ? null : repetitionIn(texts)[how] / texts.length;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
