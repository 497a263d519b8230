import { Picture } from '../parts/picture.tsx';
import classes from './activity-image.module.css';

interface ActivityImageProps {
  readonly src: string;
  /** The item's page in the gallery, where there is one. */
  readonly href: string | null;
  /** What the activity says. It distinguishes pictures for those who do not see them. */
  readonly label: string;
  readonly large: boolean;
}

/** A thumbnail that takes its full room before it is loaded, and stays quiet where it cannot be. */
export function ActivityImage({ src, href, label, large }: ActivityImageProps) {
  const picture = <Picture src={src} alt={href === null ? `Picture: ${label}` : ''} />;
  const size = large ? 'large' : 'small';
  return href === null ? (
    <span className={classes.frame} data-size={size}>
      {picture}
    </span>
  ) : (
    <a
      className={classes.frame}
      data-size={size}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={`Open in the gallery: ${label}`}
    >
      {picture}
    </a>
  );
}
