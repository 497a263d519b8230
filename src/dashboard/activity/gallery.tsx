import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Activity, listActivity } from '#api/activity';
import { listReceived, type PostReception } from '#api/ticks';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Picture } from '../parts/picture.tsx';
import { pictureAddress } from '../parts/picture-address.ts';
import { webAddress } from '../parts/web-address.ts';
import { counted } from '../parts/words.ts';
import classes from './gallery.module.css';

const refreshMs = 10_000;
const receivedRefreshMs = 30_000;

interface GalleryProps {
  /** Whose posts; null shows everybody's. */
  readonly agentId: string | null;
  /** The most that is shown. */
  readonly count: number;
  /** What is said where there is no post yet. */
  readonly empty: string;
  /** Shows the pictures uncropped, each in its own shape; they fill equal frames otherwise. */
  readonly whole?: boolean;
}

/** The newest posts as pictures, each with its way to the gallery. */
export function Gallery({ agentId, count, empty, whole = false }: GalleryProps) {
  const posts = usePosts(agentId, count);
  const received = useReceived(agentId);
  if (posts.data === undefined) {
    if (!posts.isError) return <Skeleton height={210} radius={0} />;
    return (
      <FailureNotice
        title="The posts could not be read"
        reason={sentenceFor(posts.error)}
        onRetry={() => void posts.refetch()}
      />
    );
  }
  if (posts.data.length === 0) {
    return (
      <Notice icon="image" title="No pictures yet">
        {empty}
      </Notice>
    );
  }
  return (
    <ul className={whole ? classes.columns : classes.grid} aria-label="Pictures">
      {posts.data.map((post) => (
        <li key={post.id} className={classes.cell}>
          <Post
            post={post}
            received={received.get(`${post.metadata.itemId}`) ?? null}
            withAuthor={agentId === null}
            whole={whole}
          />
        </li>
      ))}
    </ul>
  );
}

interface PostProps {
  readonly post: Activity;
  /** Null where no visit has seen it lately, or where nobody asked. */
  readonly received: PostReception | null;
  readonly withAuthor: boolean;
  readonly whole: boolean;
}

function Post({ post, received, withAuthor, whole }: PostProps) {
  const { title = post.message, content } = post.metadata;
  const itemUrl = webAddress(post.metadata.itemUrl);
  const caption = (
    <span className={classes.caption}>
      <span className={classes.title}>{title}</span>
      {withAuthor && typeof content === 'string' && <span className={classes.words}>{content}</span>}
      {received !== null && <Received {...received} />}
      {withAuthor && post.agentName !== null && <span className={classes.author}>{post.agentName}</span>}
    </span>
  );
  const picture = (
    <span className={whole ? classes.mount : classes.frame}>
      <Picture src={pictureAddress(post.metadata.imageUrl)} alt="" whole={whole} />
    </span>
  );
  if (itemUrl === null) {
    return (
      <span className={classes.post}>
        {picture}
        {caption}
      </span>
    );
  }
  return (
    <a className={classes.post} href={itemUrl} target="_blank" rel="noopener noreferrer">
      {picture}
      {caption}
    </a>
  );
}

/** What the gallery showed beside a picture when a visit saw it last. */
function Received({ likeCount, commentCount, seenAt }: PostReception) {
  return (
    <span className={classes.received} title={`as a visit saw it at ${new Date(seenAt).toLocaleString()}`}>
      {counted(likeCount, 'like')} · {counted(commentCount, 'comment')}
    </span>
  );
}

const noneReceived: ReadonlyMap<string, PostReception> = new Map();

/** By the item's id. Where it cannot be read the pictures are shown without. */
function useReceived(agentId: string | null): ReadonlyMap<string, PostReception> {
  const { data } = useQuery({
    queryKey: ['activity', 'received', agentId],
    queryFn: ({ signal }) => ask(listReceived, { params: { id: agentId ?? '' }, signal }),
    select: ({ items }) => new Map(items.map((item) => [item.itemId, item])),
    enabled: agentId !== null,
    refetchInterval: receivedRefreshMs,
  });
  return data ?? noneReceived;
}

function usePosts(agentId: string | null, count: number) {
  return useQuery({
    queryKey: ['activity', 'posts', agentId, count],
    queryFn: ({ signal }) =>
      ask(listActivity, {
        query: { type: 'post', agentId: agentId ?? undefined, limit: count },
        signal,
      }),
    select: (page) => page.items,
    refetchInterval: refreshMs,
  });
}
