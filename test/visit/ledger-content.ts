import { FleetError } from '../../src/lib/errors.ts';
import { newId, type WishId } from '../../src/lib/ids.ts';
import type { ModelCall } from '../../src/mind/mind.ts';
import type { Approach } from '../../src/people/caps.ts';
import { perceptionOf } from '../../src/visit/gallery-snapshot.ts';
import type { DecisionRecord, NewAction } from '../../src/visit/ledger-rows.ts';
import type { Claim } from '../../src/visit/store.ts';

interface ActionFields {
  readonly to?: string;
  readonly says?: string;
  readonly title?: string;
  readonly commentId?: string;
  readonly wishId?: WishId;
  readonly approach?: Approach;
}

/** An action that is planned; a like aims at an item of its own unless one is given. */
export function actionOf(
  kind: NewAction['kind'],
  seq: number,
  targetId: string | null = kind === 'post' ? null : newId(),
  { to, says, title, commentId, wishId, approach }: ActionFields = {},
): NewAction {
  return {
    id: newId<'action'>(),
    seq,
    kind,
    targetId,
    targetAuthor: to ?? null,
    commentId: commentId ?? null,
    content: says ?? null,
    title: title ?? null,
    workflow: null,
    idempotencyKey: newId(),
    wishId: wishId ?? null,
    approach: approach ?? null,
  };
}

/** A decision with these actions; the agent saw one item, which it had liked before. */
export function decisionOf(claim: Claim, actions: readonly NewAction[]): DecisionRecord {
  const seen = {
    id: 'seen',
    author: null,
    title: '',
    description: '',
    imageUrl: null,
    likeCount: 0,
    commentCount: 0,
    createdAt: '2026-03-01T10:00:00.000Z',
    popular: false,
  };
  const overlay = {
    freshAfter: null,
    own: [],
    liked: ['seen'],
    commented: [],
    older: [],
    gone: [],
    comments: {},
  };
  return {
    view: {
      self: claim.self,
      appetite: { like: true, comment: true, post: true },
      memory: { ownPosts: [], postCount: 0, ownComments: [], acquaintances: [] },
      at: 0,
      seed: 'seed',
      actionsLeft: 3,
    },
    perception: perceptionOf([seen], overlay),
    snapshot: { id: newId(), items: [seen] },
    overlay,
    plan: { thought: 'so be it', actions: [] },
    promptVersion: null,
    prompt: null,
    answer: null,
    guard: [],
    provider: 'rules',
    model: null,
    actions,
    droppedWishes: [],
  };
}

/** What a call of a model took. */
export function callOf(inputTokens: number, outputTokens: number, costUsd: number): ModelCall {
  return {
    provider: 'openai',
    model: 'test',
    purpose: 'plan',
    outcome: 'answered',
    answer: '',
    error: null,
    inputTokens,
    outputTokens,
    costUsd,
    ms: 1,
  };
}

/** The code that the work fails with; `none` where it does not fail. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof FleetError) return error.code;
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}
