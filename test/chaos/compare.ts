import { type GalleryHistory, type GalleryState, type ImageRun, likeKey } from './gallery.ts';
import type { LedgerRow } from './ledger.ts';

/** Effects on the gallery, counted. */
export interface EffectCounts {
  /** Rows of the ledger. */
  intended: number;
  confirmed: number;
  failed: number;
  abandoned: number;
  /** Still planned or sent, although everything has come to rest. */
  unsettled: number;
  /** Done more often than the ledger tells; a like that was taken back counts here, because its second call did that. */
  doubled: number;
  /** Confirmed in the ledger and not in the gallery, or in the gallery without a row that tells of it. */
  lost: number;
}

export interface ImageCounts {
  /** Runs that the ledger says were asked for. */
  asked: number;
  /** Runs that the sandbox carried out. */
  made: number;
  /** Runs of an action whose image was there and recorded before. */
  paidTwice: number;
  /** Further runs of an action because the answer of an earlier one got lost: unavoidable, and to be told. */
  paidAgainAfterLostAnswer: number;
}

export const effectNames = ['likes', 'comments', 'posts'] as const;
export type EffectName = (typeof effectNames)[number];

export interface Comparison {
  readonly effects: Readonly<Record<EffectName, EffectCounts>>;
  readonly images: ImageCounts;
  /** What is wrong, one line each. */
  readonly findings: readonly string[];
}

export interface ComparisonRequest {
  readonly ledger: readonly LedgerRow[];
  readonly state: GalleryState;
  readonly history: GalleryHistory;
}

/** Compares what the gallery really holds with what the ledger says of it. People's own doings do not count. */
export function compare({ ledger, state, history }: ComparisonRequest): Comparison {
  const findings: string[] = [];
  const report = (finding: string): void => {
    findings.push(finding);
  };
  const agents = new Map(
    state.users.filter(({ isAgent }) => isAgent).map(({ id, username }) => [id, username]),
  );
  const rowsOf = (...kinds: readonly LedgerRow['kind'][]) =>
    ledger.filter(({ kind }) => kinds.includes(kind));
  return {
    effects: {
      likes: compareLikes(rowsOf('like'), { state, history, agents, report }),
      comments: compareEntries(rowsOf('comment', 'reply'), commentsIn(state, agents), report),
      posts: compareEntries(rowsOf('post'), postsIn(state, agents), report),
    },
    images: compareImages(rowsOf('post'), history.runs, report),
    findings,
  };
}

interface Parts {
  readonly state: GalleryState;
  readonly history: GalleryHistory;
  /** Usernames by user id. */
  readonly agents: ReadonlyMap<string, string>;
  readonly report: (finding: string) => void;
}

function compareLikes(rows: readonly LedgerRow[], { state, history, agents, report }: Parts): EffectCounts {
  const counts = countRows(rows);
  const userIds = new Map([...agents].map(([id, username]) => [username, id]));
  const keyOf = (row: LedgerRow) => likeKey(userIds.get(row.username) ?? '', row.targetId ?? '');
  const held = new Set(state.likes.map(({ userId, itemId }) => likeKey(userId, itemId)));
  for (const row of rows.filter(({ status }) => status === 'confirmed')) {
    if (held.has(keyOf(row))) continue;
    const wasThere = (history.likesSet.get(keyOf(row)) ?? 0) > 0;
    counts[wasThere ? 'doubled' : 'lost'] += 1;
    report(`${describeRow(row)}: ${wasThere ? 'was taken back again' : 'is not in the gallery'}`);
  }
  // What became of an abandoned like cannot be known, and is not claimed to be.
  const told = new Set(rows.filter(({ status }) => status !== 'failed').map(keyOf));
  for (const { userId, itemId } of state.likes) {
    if (!agents.has(userId) || told.has(likeKey(userId, itemId))) continue;
    counts.lost += 1;
    report(`like of ${itemId} by ${agents.get(userId)}: is in the gallery and not in the ledger`);
  }
  return counts;
}

/** Something that an agent left in the gallery; two of one agent with the same content are the same effect twice. */
interface Entry {
  readonly username: string;
  readonly content: string;
}

function commentsIn(state: GalleryState, agents: ReadonlyMap<string, string>): Entry[] {
  return state.comments.flatMap(({ userId, itemId, content }) => {
    const username = agents.get(userId);
    return username === undefined ? [] : [{ username, content: `${itemId} ${content.trim()}` }];
  });
}

function postsIn(state: GalleryState, agents: ReadonlyMap<string, string>): Entry[] {
  return state.items.flatMap(({ userId, imageUrl }) => {
    const username = agents.get(userId);
    return username === undefined ? [] : [{ username, content: imageUrl }];
  });
}

function entryOf(row: LedgerRow): Entry {
  const content =
    row.kind === 'post' ? (row.imageUrl ?? '') : `${row.targetId} ${(row.content ?? '').trim()}`;
  return { username: row.username, content };
}

function compareEntries(
  rows: readonly LedgerRow[],
  entries: readonly Entry[],
  report: (finding: string) => void,
): EffectCounts {
  const counts = countRows(rows);
  const keyOf = ({ username, content }: Entry) => `${username} ${content}`;
  const found = Map.groupBy(entries, keyOf);
  const told = Map.groupBy(rows, (row) => keyOf(entryOf(row)));
  for (const key of new Set([...found.keys(), ...told.keys()])) {
    const { doubled, lost } = judge(told.get(key) ?? [], found.get(key)?.length ?? 0);
    counts.doubled += doubled;
    counts.lost += lost;
    if (doubled > 0) report(`${key}: is in the gallery ${doubled} time(s) too often`);
    if (lost > 0) report(`${key}: ${lost} time(s) in only one of ledger and gallery`);
  }
  return counts;
}

/** @param found how often the gallery holds what these rows tell of */
function judge(rows: readonly LedgerRow[], found: number): { doubled: number; lost: number } {
  const confirmed = rows.filter(({ status }) => status === 'confirmed').length;
  // What became of these cannot be known, and is not claimed to be.
  const uncertain = rows.filter(({ status }) => status !== 'confirmed' && status !== 'failed').length;
  if (found < confirmed) return { doubled: 0, lost: confirmed - found };
  const beyond = Math.max(0, found - confirmed - uncertain);
  const unrecorded = beyond > 0 && confirmed + uncertain === 0 ? 1 : 0;
  return { doubled: beyond - unrecorded, lost: unrecorded };
}

function compareImages(
  posts: readonly LedgerRow[],
  runs: readonly ImageRun[],
  report: (finding: string) => void,
): ImageCounts {
  const runsByKey = Map.groupBy(runs, ({ key }) => key);
  const counts = { asked: 0, made: runs.length, paidTwice: 0, paidAgainAfterLostAnswer: 0 };
  for (const post of posts) {
    counts.asked += post.imageRuns;
    const ofPost = runsByKey.get(imageKeyOf(post)) ?? [];
    const recorded = ofPost.find(({ imageId }) => post.imageUrl?.includes(imageId));
    const needless = ofPost.filter(({ askedAt }) => recorded !== undefined && askedAt > recorded.madeAt);
    counts.paidTwice += needless.length;
    counts.paidAgainAfterLostAnswer += Math.max(0, ofPost.length - 1) - needless.length;
    if (needless.length > 0)
      report(`${describeRow(post)}: paid for ${needless.length} image(s) although it had one`);
  }
  return counts;
}

/** The key that the fleet sends with the run of a post's image. */
function imageKeyOf({ idempotencyKey }: LedgerRow): string {
  return `${idempotencyKey}-image`;
}

function countRows(rows: readonly LedgerRow[]): EffectCounts {
  const having = (...statuses: readonly LedgerRow['status'][]) =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  return {
    intended: rows.length,
    confirmed: having('confirmed'),
    failed: having('failed'),
    abandoned: having('abandoned'),
    unsettled: having('planned', 'sent'),
    doubled: 0,
    lost: 0,
  };
}

function describeRow({ id, kind, targetId, username, status }: LedgerRow): string {
  return `${kind}${targetId === null ? '' : ` of ${targetId}`} by ${username} (action ${id}, ${status})`;
}
