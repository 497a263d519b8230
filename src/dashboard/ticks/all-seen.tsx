import type { PerceivedItem, TickAction } from '#api/ticks';
import { Folded } from '../parts/folded.tsx';
import { Icon } from '../parts/icon.tsx';
import { Picture } from '../parts/picture.tsx';
import { pictureAddress } from '../parts/picture-address.ts';
import { inShort } from '../parts/words.ts';
import classes from './all-seen.module.css';
import { PictureFacts } from './picture-facts.tsx';

interface AllSeenProps {
  readonly items: readonly PerceivedItem[];
  readonly actions: readonly TickAction[];
}

/** Every picture that came into sight; those that the agent did something with are marked. */
export function AllSeen({ items, actions }: AllSeenProps) {
  if (items.length === 0) return <p>There was nothing to see.</p>;
  const targets = new Set(actions.map(({ targetId }) => targetId));
  return (
    <ul className={classes.items} aria-label="What it saw">
      {items.map((item) => (
        <li key={item.id} className={classes.item} data-target={targets.has(item.id) || undefined}>
          <span className={classes.frame}>
            <Picture src={pictureAddress(item.imageUrl)} alt="" />
          </span>
          <div className={classes.body}>
            <span className={classes.title} title={item.title}>
              {item.title === '' ? 'Untitled' : item.title}
            </span>
            {targets.has(item.id) && <span className={classes.target}>acted on this</span>}
            <span className={classes.detail}>{item.own ? 'its own' : (item.author?.name ?? 'someone')}</span>
            <span className={classes.detail}>
              <Icon name="heart" size={12} /> {inShort(item.likeCount)}
              <span className="unseen"> likes, </span> <Icon name="bubble" size={12} />{' '}
              {inShort(item.commentCount)}
              <span className="unseen"> comments</span>
            </span>
            {(item.liked || item.commented) && (
              <span className={classes.detail}>
                {[item.liked && 'liked', item.commented && 'commented'].filter(Boolean).join(', ')} before
              </span>
            )}
            {item.picture !== undefined && (
              <Folded summary="What it knew" detail="of this picture">
                <PictureFacts picture={item.picture} />
              </Folded>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
