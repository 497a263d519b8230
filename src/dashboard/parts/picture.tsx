import { useState } from 'react';
import { Icon } from './icon.tsx';
import classes from './picture.module.css';

interface PictureProps {
  /** Null where there is no picture. */
  readonly src: string | null;
  readonly alt: string;
}

/** A picture that fills its frame, and stays quiet where it cannot be shown. */
export function Picture({ src, alt }: PictureProps) {
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
      className={classes.image}
      src={src}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setFailed(true)}
    />
  );
}
