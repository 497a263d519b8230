import type { ActivityFigures } from '#api/activity-levels';
import { inShort } from '../parts/words.ts';

/** `About 1 visit a day, 4 likes a week, a comment a month, a post every 2 months.` */
export function activityInWords(figures: ActivityFigures): string {
  const { visitsADay: visits } = figures;
  return `About ${[
    oftenInWords(visits, 'visit'),
    oftenInWords(visits * figures.likeProbability, 'like'),
    oftenInWords(visits * figures.commentProbability, 'comment'),
    oftenInWords(visits * figures.postProbability, 'post'),
  ].join(', ')}.`;
}

const spans = [
  { name: 'day', days: 1 },
  { name: 'week', days: 7 },
  { name: 'month', days: 30 },
] as const;

/** How often something happens, over the shortest span in which it happens once. */
function oftenInWords(aDay: number, what: string): string {
  if (aDay <= 0) return `no ${what}`;
  for (const { name, days } of spans) {
    const count = aDay * days;
    if (Math.round(count) < 1 || (count < 0.95 && name !== 'month')) continue;
    const whole = count < 9.5 ? Math.round(count) : Number(count.toPrecision(2));
    return whole === 1
      ? `${what === 'visit' ? '1' : 'a'} ${what} a ${name}`
      : `${inShort(whole)} ${what}s a ${name}`;
  }
  return `a ${what} every ${Math.round(1 / (aDay * 30))} months`;
}
