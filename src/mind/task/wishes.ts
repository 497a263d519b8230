import { definitionOf } from '../../actions/index.ts';
import type { ViewWish, VisitView } from '../mind.ts';
import type { AimedKind } from './brief.ts';

/** What an action aims at. */
interface Aim {
  readonly kind: AimedKind;
  readonly itemId: string;
  /** The comment that a reply answers; null for other kinds. */
  readonly commentId: string | null;
}

/** The wish that an action would follow. */
export function wishFor(
  { wishes = [] }: Pick<VisitView, 'wishes'>,
  { kind, itemId, commentId }: Aim,
): ViewWish | undefined {
  return wishes.find(
    (wish) => wish.kind === kind && wish.itemId === itemId && (wish.commentId ?? null) === commentId,
  );
}

/** True where the visit may aim there: anywhere, or, for what a wish alone has brought, where it is wished for. */
export function isCalledFor(view: Pick<VisitView, 'appetite' | 'wishes' | 'wishedOnly'>, aim: Aim): boolean {
  const { inclination } = definitionOf({ kind: aim.kind });
  if (!view.appetite[inclination]) return false;
  return view.wishedOnly?.includes(inclination) !== true || wishFor(view, aim) !== undefined;
}
