import type { PictureDescription } from '../../api/pictures.ts';
import type { GuardNote, PictureToSee } from '../mind.ts';
import { plainText } from '../text.ts';
import { prepareTask, type VisitTask } from './task.ts';

/** The pictures that the visit may speak of; no others are worth looking at. */
export function picturesToSee({ digest, view }: VisitTask): readonly PictureToSee[] {
  const spoken = new Set(
    digest.items
      .filter(({ id, comments }) => comments !== undefined || digest.targets.comment.includes(id))
      .flatMap(({ id }) => digest.idOf.get(id) ?? []),
  );
  return view.perception.items.flatMap(({ id, imageUrl, picture }) =>
    spoken.has(id) && imageUrl !== null && picture === undefined ? [{ itemId: id, imageUrl }] : [],
  );
}

/** The same visit with what its pictures show. */
export function withPictures(
  { view, persona }: VisitTask,
  seen: ReadonlyMap<string, PictureDescription>,
): VisitTask {
  const items = view.perception.items.map((item) => {
    const picture = seen.get(item.id);
    return picture === undefined ? item : { ...item, picture };
  });
  return prepareTask({ ...view, perception: { ...view.perception, items } }, persona);
}

/** What is left alone because of what it shows, and why. */
export function notesOnAvoided({ view }: VisitTask): GuardNote[] {
  return view.perception.items.flatMap(({ title, picture }) => {
    if (picture?.kind !== 'described' || picture.words.avoid.length === 0) return [];
    const why = picture.words.avoid.join(', ');
    const message = `“${plainText(title, 60)}” is left alone, because its picture shows what is avoided: ${why}.`;
    return [{ code: 'PICTURE_AVOIDED', message }];
  });
}
