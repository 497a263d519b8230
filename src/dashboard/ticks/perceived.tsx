import type { PerceivedItem } from '#api/ticks';
import { Icon } from '../parts/icon.tsx';
import { Picture } from '../parts/picture.tsx';
import { pictureAddress } from '../parts/picture-address.ts';
import { counted, inShort } from '../parts/words.ts';
import classes from './perceived.module.css';

/** The pictures that an agent noticed. */
export function Perceived({ items }: { readonly items: readonly PerceivedItem[] }) {
  if (items.length === 0) return <p>There was nothing to see.</p>;
  return (
    <>
      <p>{counted(items.length, 'picture')} came into sight.</p>
      <ul className={classes.items} aria-label="What it saw">
        {items.map((item) => (
          <li key={item.id} className={classes.item}>
            <span className={classes.frame}>
              <Picture src={pictureAddress(item.imageUrl)} alt="" />
            </span>
            <span className={classes.title} title={item.title}>
              {item.title === '' ? 'Untitled' : item.title}
            </span>
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
          </li>
        ))}
      </ul>
    </>
  );
}
