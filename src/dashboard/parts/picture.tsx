import { useState } from 'react';
import { Icon } from './icon.tsx';
import classes from './picture.module.css';

interface PictureProps {
  /** Null where there is no picture. */
  readonly src: string | null;
  readonly alt: string;
  /** Shows all of it in its own shape, as wide as its frame; it fills the frame and is cropped otherwise. */
  readonly whole?: boolean;
}

/** A picture in a frame, which stays quiet where it cannot be shown. */
export function Picture({ src, alt, whole = false }: PictureProps) {
  const [failed, setFailed] = useState(false);
  if (failed || src === null) {
    return (
      <span className={classes.missing} title="This picture cannot be shown">
        <Icon name="image" size={20} />
      </span>
    );
  }
  return (
    <img
      className={whole ? classes.whole : classes.image}
      src={src}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setFailed(true)}
    />
  );
}
