import { Skeleton } from '@mantine/core';
import { Picture } from './picture.tsx';
import classes from './picture-row.module.css';
import { placeKey } from './place-key.ts';

interface PictureRowProps {
  /** What they are, for who does not see them. */
  readonly label: string;
  readonly pictures: readonly {
    readonly src: string | null;
    readonly alt: string;
    readonly caption: string;
  }[];
  /** Shows that they are on their way. */
  readonly isPending?: boolean;
}

/** Three small pictures beside each other, each with a few words. */
export function PictureRow({ label, pictures, isPending = false }: PictureRowProps) {
  return (
    <ul className={classes.pictures} aria-label={label}>
      {pictures.map(({ src, alt, caption }, place) => (
        <li key={placeKey(place)}>
          <span className={classes.frame}>
            <Picture src={src} alt={alt} />
          </span>
          <span className={classes.caption}>{caption}</span>
        </li>
      ))}
      {isPending &&
        (['a', 'b', 'c'] as const).map((key) => (
          <Skeleton key={key} component="li" height={110} radius={10} />
        ))}
    </ul>
  );
}
