import type { WishKind } from '../api/director.ts';
import type { Fit } from './fit.ts';
import type { WaitingPost } from './waiting-post.ts';

interface ReasonParts {
  readonly post: WaitingPost;
  readonly fit: Fit;
  readonly kind: WishKind;
  /** Fleet time from the post to the agent's visit. */
  readonly waitedSeconds: number;
  /** People were given longer than the target, because at that hour they come later. */
  readonly isLearnt: boolean;
}

/** Why an agent is asked, in words for operators and for the agent itself. */
export function wishReason({ post, fit, kind, waitedSeconds, isLearnt }: ReasonParts): string {
  const whose = post.isFirstPost ? `The first post of @${post.username}` : `A post of @${post.username}`;
  const longer = isLearnt ? ' (people often answer as late as that at this hour)' : '';
  const waited = `${whose} is still without an answer of a person after ${minutes(waitedSeconds)}${longer}.`;
  const why =
    fit.interests.length > 0
      ? `${fit.agent.name} is awake and cares for ${listed(fit.interests)}.`
      : `${fit.agent.name} is awake and has not dealt with @${post.username} lately.`;
  const like =
    kind === 'like'
      ? [`A like alone, because @${post.username} has had enough comments of agents today.`]
      : [];
  const again =
    post.triedBy.length > 0 ? [`${counted(post.triedBy.length)} asked before did not answer.`] : [];
  return [waited, why, ...like, ...again].join(' ');
}

function minutes(seconds: number): string {
  const whole = Math.round(seconds / 60);
  if (whole < 120) return `${whole} min`;
  return `${Number((whole / 60).toFixed(1))} hours`;
}

function counted(agents: number): string {
  return agents === 1 ? 'An agent' : `${agents} agents`;
}

/** To make one costs more than all else that a wish needs. */
const lists = new Intl.ListFormat('en');

function listed(words: readonly string[]): string {
  return lists.format(words.slice(0, 3));
}
