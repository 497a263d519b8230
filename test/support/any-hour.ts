import type { ActivitySchedule } from '../../config/activity-schedule.ts';

/** Awake at every hour of every day alike, so that what is seen does not depend on when it is looked at. */
export const anyHour: ActivitySchedule = {
  timezone: 'UTC',
  peakHours: [],
  activeDays: [0, 1, 2, 3, 4, 5, 6],
  peakMultiplier: 1,
  offPeakMultiplier: 1,
};
