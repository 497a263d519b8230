import {
  changeDirector as changeDirectorRoute,
  dropWish as dropWishRoute,
  getDirector,
  getDirectorFigures,
  listWishes as listWishesRoute,
  sendWish as sendWishRoute,
} from '../../api/director.ts';
import { directorFigures } from '../../director/figures.ts';
import { type ChangeParts, changeDirector, directorState } from '../../director/state.ts';
import { dropWish, listWishes, sendWish, type WishCommandParts } from '../../director/wishes.ts';
import { coalesce } from '../../lib/coalesce.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export interface DirectorRouteParts extends ChangeParts, WishCommandParts {
  readonly database: ChangeParts['database'];
  /** Fleet time whose posts decide about the handover. */
  readonly windowSeconds: number;
}

/** What the director goes by, what it wishes for, and how operators steer it. */
export function directorEndpoints(parts: DirectorRouteParts): Endpoint[] {
  const { database, windowSeconds } = parts;
  const figures = coalesce(() => directorFigures(parts, windowSeconds));
  return [
    endpoint(getDirector, () => directorState(database)),
    endpoint(changeDirectorRoute, async ({ body }) => {
      await changeDirector(parts, body);
      return directorState(database);
    }),
    endpoint(getDirectorFigures, figures),
    endpoint(listWishesRoute, ({ query }) => listWishes(database, query)),
    endpoint(sendWishRoute, ({ params }) => sendWish(parts, params.id)),
    endpoint(dropWishRoute, ({ params }) => dropWish(parts, params.id)),
  ];
}
