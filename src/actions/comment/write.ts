import type { Lookup } from '../../floimg/index.ts';
import { type ActionContext, idFound, writeOptions } from '../definition.ts';
import { required } from '../row.ts';

/** The longest text that an agent writes under an item, in UTF-16 units. */
export const maxCommentLength = 500;

/** Writes under an item. FloImg has no threads: a reply is a comment that its words address to somebody. */
export async function sendComment(context: ActionContext): Promise<string> {
  const { floimg, action } = context;
  const target = required(action, 'targetId');
  const comment = await floimg.interactions.comment(
    target,
    required(action, 'content'),
    writeOptions(context),
  );
  return comment.id;
}

/** Finds the agent's own words under the item. */
export async function lookUpComment({
  floimg,
  action,
  ...by
}: ActionContext): Promise<Lookup<string | null>> {
  const target = required(action, 'targetId');
  return idFound(await floimg.lookup.findOwnComment(target, required(action, 'content'), by));
}
