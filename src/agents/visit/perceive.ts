import { type Sql, statement } from '../../db/sql.ts';
import type { Comment, Gallery, Item } from '../../floimg/index.ts';
import { untilAborted } from '../../lib/abort.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { Appetite, Memory, Self } from '../../mind/mind.ts';
import type { PerceivedComment, PerceivedItem, Perception } from '../../mind/perception.ts';
import type { FeedReader } from './feed-reader.ts';

export interface PerceiveParts {
  readonly sql: Sql;
  readonly gallery: Gallery;
  readonly feed: FeedReader;
}

export interface PerceiveRequest {
  readonly agentId: AgentId;
  readonly self: Self;
  readonly appetite: Appetite;
  readonly signal: AbortSignal;
}

/** Items whose comments a visit reads, own ones first: each costs a request. */
const itemsToReadComments = 2;
/** The latest comments of an item that a visit reads. */
const commentsToRead = 10;
/** Own texts that an agent remembers of each kind. */
const remembered = 5;

const selectTouched = statement<{ targetId: string; kind: string }>(
  'perceive-touched',
  `select target_id as "targetId", kind from actions
   where agent_id = $1 and target_id = any($2) and kind <> 'post' and status in ('planned', 'sent', 'confirmed')`,
);

const selectOwnTexts = statement<{ kind: string; text: string }>(
  'perceive-own-texts',
  `(select 'post' as kind, title as text from actions
      where agent_id = $1 and kind = 'post' and status = 'confirmed' order by id desc limit $2)
   union all
   (select 'comment', content from actions
      where agent_id = $1 and kind in ('comment', 'reply') and status = 'confirmed' order by id desc limit $2)`,
);

/**
 * What the agent notices: the newest items, with what it did to each before, and the comments where they matter.
 * @throws {FloimgFailure} when the gallery cannot be read
 */
export async function perceive(
  { sql, gallery, feed }: PerceiveParts,
  { agentId, self, appetite, signal }: PerceiveRequest,
): Promise<Perception> {
  const items = await untilAborted(feed.read('recent', self.username), signal);
  const touched = await touchedBy(sql, agentId, items);
  const noticed = items.map((item) => noticedBy(self, item, touched));
  if (!appetite.comment) return { items: noticed };
  const toRead = noticed
    .filter(({ commentCount }) => commentCount > 0)
    .sort(ownFirst)
    .slice(0, itemsToReadComments);
  const read = new Map(
    await Promise.all(
      toRead.map(async ({ id }): Promise<[string, readonly PerceivedComment[]]> => {
        const comments = await gallery.comments(
          id,
          { limit: commentsToRead },
          { username: self.username, signal },
        );
        return [id, comments.map(toPerceivedComment)];
      }),
    ),
  );
  return { items: noticed.map((item) => ({ ...item, comments: read.get(item.id) ?? [] })) };
}

/** What the agent said and showed lately, newest first. */
export async function remember(sql: Sql, agentId: AgentId): Promise<Memory> {
  const texts = await sql.rows(selectOwnTexts, [agentId, remembered]);
  const of = (kind: string): string[] => texts.filter((text) => text.kind === kind).map(({ text }) => text);
  return { ownPosts: of('post'), ownComments: of('comment') };
}

interface Touched {
  readonly liked: ReadonlySet<string>;
  readonly commented: ReadonlySet<string>;
}

async function touchedBy(sql: Sql, agentId: AgentId, items: readonly Item[]): Promise<Touched> {
  const rows = await sql.rows(selectTouched, [agentId, items.map(({ id }) => id)]);
  const targets = (wanted: (kind: string) => boolean): Set<string> =>
    new Set(rows.filter(({ kind }) => wanted(kind)).map(({ targetId }) => targetId));
  return { liked: targets((kind) => kind === 'like'), commented: targets((kind) => kind !== 'like') };
}

function noticedBy(self: Self, item: Item, { liked, commented }: Touched): PerceivedItem {
  return {
    id: item.id,
    author: item.user === null ? null : { username: item.user.username, name: item.user.name },
    title: item.title,
    description: item.description,
    imageUrl: item.imageUrl,
    likeCount: item.likeCount,
    commentCount: item.commentCount,
    createdAt: item.createdAt,
    own: item.user?.username === self.username,
    liked: liked.has(item.id),
    commented: commented.has(item.id),
    comments: [],
  };
}

function toPerceivedComment({ id, content, user }: Comment): PerceivedComment {
  return { id, content, author: user === null ? null : { username: user.username, name: user.name } };
}

/** Answers under one's own pictures come before what others talk about. */
function ownFirst(one: PerceivedItem, other: PerceivedItem): number {
  return Number(other.own) - Number(one.own);
}
