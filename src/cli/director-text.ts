import type { DirectorFigures, DirectorState, Wish, WishPage } from '../api/director.ts';
import { oneLine } from './output.ts';
import { number } from './words.ts';

/** Steps shown; the API has more. */
const shownSteps = 5;

/** What the director goes by, how people answer, and what it decided last. */
export function directorText({ settings, share, steps }: DirectorState, figures: DirectorFigures): string {
  const { handover } = settings;
  const target = settings.firstResponseTargetSeconds;
  const rows: [title: string, text: string][] = [
    ['Mode', settings.mode],
    ['Target', `${duration(target)} for people to answer first${longerText(figures, target)}`],
    [
      'Caps',
      `agents a picture ${settings.maxAgentsPerItem}, replies a thread ${settings.maxAgentRepliesPerThread}, ` +
        `comments a person and day ${settings.maxCommentsPerPersonAndDay}`,
    ],
    ['Held out', `${percent(settings.holdoutShare)} of newcomers`],
    [
      'Awake',
      `${percent(share)} of the agents${settings.shareOverride === null ? '' : ', set by hand'}; ` +
        (handover.enabled
          ? `people answer ${percent(handover.healthyShare)} where all is well, floor ${percent(handover.floor)}`
          : 'the handover is off'),
    ],
    ['People', peopleText(figures.answeredByPeople)],
    ['Waiting', waitingText(figures)],
    [
      'Wishes',
      `${number(figures.wishes.open)} open, ${number(figures.wishes.suggested)} suggested; of the last day ` +
        `${number(figures.wishes.carriedOut)} carried out, ${number(figures.wishes.expired)} expired, ` +
        `${number(figures.wishes.dropped)} dropped`,
    ],
    [
      'Attention',
      figures.attentionGini === null
        ? 'no newcomer has had any'
        : `spread over newcomers with a Gini of ${figures.attentionGini.toFixed(2)} (0 is evenly)`,
    ],
    ...steps
      .slice(0, shownSteps)
      .map((step): [string, string] => [
        'Step',
        `${step.at} ${percent(step.share)}: ${oneLine(step.reason)}`,
      ]),
  ];
  const width = Math.max(...rows.map(([title]) => title.length));
  return rows.map(([title, text]) => `${title.padEnd(width)}  ${text}`).join('\n');
}

/** Wishes, one a line. */
export function wishesText({ items, nextCursor }: WishPage): string {
  if (items.length === 0) return 'There are no wishes.';
  const more = nextCursor === null ? [] : ['Older ones are left out; the API has them.'];
  return [...items.map(wishText), ...more].join('\n');
}

export function wishText({ id, status, kind, username, notBefore, reason }: Wish): string {
  return `${id} ${status} ${kind} for @${oneLine(username)} from ${notBefore}: ${oneLine(reason)}`;
}

function longerText({ waitSecondsByHour }: DirectorFigures, target: number): string {
  const longer = waitSecondsByHour.flatMap((seconds, hour) =>
    seconds > target ? [`${hour} h ${duration(seconds)}`] : [],
  );
  return longer.length === 0 ? '' : `; longer where they come later (UTC): ${longer.join(', ')}`;
}

function peopleText({
  posts,
  byPeople,
  share,
  windowSeconds,
  categories,
}: DirectorFigures['answeredByPeople']): string {
  const within = duration(windowSeconds);
  if (share === null) return `no post of theirs in ${within}`;
  const each = categories.map((one) => `${oneLine(one.category)} ${percent(one.share ?? 0)}`);
  const apart = each.length === 0 ? '' : ` (${each.join(', ')})`;
  return `answered ${number(byPeople)} of ${number(posts)} posts within the target in ${within}: ${percent(share)}${apart}`;
}

function waitingText({ waiting, late, oldestWaitSeconds, unmet, lookedAt }: DirectorFigures): string {
  const oldest = oldestWaitSeconds === null ? '' : `, the oldest for ${duration(oldestWaitSeconds)}`;
  const looked = lookedAt === null ? 'the director has not looked yet' : `last look ${lookedAt}`;
  const nobody = unmet === 0 ? '' : `; for ${number(unmet)} no agent could be asked`;
  const lately =
    late === 0 ? '' : `; ${number(late)} are late, and get agents a few an hour, the newest first`;
  return `${number(waiting)} posts${oldest}${lately}${nobody}; ${looked}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** `45 min`, `3 days` */
function duration(seconds: number): string {
  if (seconds < 7_200) return `${Number((seconds / 60).toFixed(0))} min`;
  if (seconds < 172_800) return `${Number((seconds / 3_600).toFixed(1))} hours`;
  return `${Number((seconds / 86_400).toFixed(1))} days`;
}
