import type { ActivitySchedule } from '../../../config/activity-schedule.ts';

/** What a persona of the earlier fleet is here. */
interface LegacyPersona {
  readonly personaId: string;
  readonly schedule: ActivitySchedule;
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const workDays = [1, 2, 3, 4, 5];

/** The earlier fleet's six personas, whose schedules hold for all of their agents. */
export const legacyPersonas: Readonly<Record<string, LegacyPersona>> = {
  product_photographer: {
    personaId: 'product-photographer',
    schedule: {
      timezone: 'America/New_York',
      peakHours: [
        [9, 12],
        [13, 17],
      ],
      activeDays: workDays,
      peakMultiplier: 2,
      offPeakMultiplier: 0.3,
    },
  },
  social_marketer: {
    personaId: 'social-media-marketer',
    schedule: {
      timezone: 'America/Los_Angeles',
      peakHours: [
        [7, 9],
        [12, 14],
        [18, 22],
      ],
      activeDays: everyDay,
      peakMultiplier: 2.5,
      offPeakMultiplier: 0.5,
    },
  },
  indie_game_dev: {
    personaId: 'indie-game-developer',
    schedule: {
      timezone: 'America/Chicago',
      peakHours: [
        [18, 24],
        [0, 2],
      ],
      activeDays: [0, 5, 6],
      peakMultiplier: 3,
      offPeakMultiplier: 0.4,
    },
  },
  data_viz: {
    personaId: 'data-visualisation-specialist',
    schedule: {
      timezone: 'Europe/London',
      peakHours: [
        [8, 12],
        [14, 18],
      ],
      activeDays: workDays,
      peakMultiplier: 2,
      offPeakMultiplier: 0.2,
    },
  },
  ai_artist: {
    personaId: 'ai-artist',
    schedule: {
      timezone: 'UTC',
      peakHours: [
        [20, 24],
        [0, 4],
      ],
      activeDays: everyDay,
      peakMultiplier: 2,
      offPeakMultiplier: 0.7,
    },
  },
  ux_designer: {
    personaId: 'ux-designer',
    schedule: {
      timezone: 'America/Los_Angeles',
      peakHours: [
        [9, 12],
        [13, 17],
      ],
      activeDays: workDays,
      peakMultiplier: 2,
      offPeakMultiplier: 0.3,
    },
  },
};

/** For an agent without a persona, or with one that nobody has: awake at all hours, as it was there. */
export const fallbackPersona: LegacyPersona = {
  personaId: 'ai-artist',
  schedule: {
    timezone: 'UTC',
    peakHours: [],
    activeDays: everyDay,
    peakMultiplier: 1,
    offPeakMultiplier: 1,
  },
};
