/** One post of a person whose target has passed; who was held out or answered by an agent first counts like any other. */
export interface DuePost {
  readonly category: string | null;
  /** Whether a person was the first to answer, within the target. */
  readonly byPeople: boolean;
}

/** Of posts: how many people answered within the target. */
export interface Answered {
  readonly posts: number;
  readonly byPeople: number;
}

/** How well people look after each other, over all posts and where a category has enough of them. */
export interface AnsweredByPeople extends Answered {
  /** Those categories alone that have enough posts to be judged, by name. */
  readonly categories: ReadonlyMap<string, Answered>;
}

/** A category with fewer posts in the window is not judged by itself. */
export const enoughOfCategory = 20;

export function answeredByPeople(posts: readonly DuePost[]): AnsweredByPeople {
  const named = posts.flatMap(({ category, byPeople }) =>
    category === null ? [] : [{ category, byPeople }],
  );
  const categories = [...Map.groupBy(named, ({ category }) => category)]
    .map(([category, own]) => [category, countOf(own)] as const)
    .filter(([, { posts: count }]) => count >= enoughOfCategory)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...countOf(posts), categories: new Map(categories) };
}

/** Null where there are no posts. */
export function shareOf({ posts, byPeople }: Answered): number | null {
  return posts === 0 ? null : byPeople / posts;
}

function countOf(posts: readonly Pick<DuePost, 'byPeople'>[]): Answered {
  return { posts: posts.length, byPeople: posts.filter(({ byPeople }) => byPeople).length };
}
