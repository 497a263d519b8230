import type { TimeLapse } from '../api/seed-forecast.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { Life } from './simulate.ts';

/** Pictures that are shown, evenly of all, and responses to each. */
const mostPictures = 80;
const mostResponses = 40;
/** Titles and names are of the simulation's own, and still bounded. */
const longestText = 80;
const minuteMs = 60_000;

/** The gallery as it fills: pictures, and when each was liked by agents and commented on, in minutes since the beginning. */
export function timeLapseOf(
  { posted, deeds }: Pick<Life, 'posted' | 'deeds'>,
  from: EpochMs,
): TimeLapse['pictures'] {
  const minuteOf = (at: EpochMs): number => Math.max(0, Math.floor((at - from) / minuteMs));
  const liked = Map.groupBy(
    deeds.filter(({ kind }) => kind === 'like'),
    ({ targetId }) => targetId,
  );
  const step = Math.max(1, posted.length / mostPictures);
  const shown = Array.from({ length: Math.min(posted.length, mostPictures) }, (_, index) =>
    posted.at(Math.floor(index * step)),
  );
  return shown
    .filter((picture) => picture !== undefined)
    .map(({ id, title, author, isAgent, at, commentedAt }) => ({
      title: title.slice(0, longestText),
      author: author.slice(0, longestText),
      isAgent,
      at: minuteOf(at),
      likes: (liked.get(id) ?? []).slice(0, mostResponses).map((like) => minuteOf(like.at)),
      comments: commentedAt.slice(0, mostResponses).map(minuteOf),
    }));
}
