import { Anchor } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Activity, ActivityMetadata } from '#api/activity';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { Picture } from '../parts/picture.tsx';
import { pictureAddress } from '../parts/picture-address.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { webAddress } from '../parts/web-address.ts';
import classes from './activity-row.module.css';
import { kinds } from './kinds.ts';

interface ActivityRowProps {
  readonly activity: Activity;
  /** It arrived while the page was open, and may draw the eye for a moment. */
  readonly fresh: boolean;
}

/** One line of the feed. Everything that agents or people wrote is text here, never markup. */
export const ActivityRow = memo(function ActivityRow({ activity, fresh }: ActivityRowProps) {
  const { type, message, createdAt } = activity;
  const imageUrl = pictureAddress(activity.metadata.imageUrl);
  const itemUrl = webAddress(activity.metadata.itemUrl);
  const who = activity.agentName ?? 'The fleet';
  return (
    <li className={classes.row} data-type={type} data-fresh={fresh || undefined} data-activity={activity.id}>
      <span className={classes.avatar}>
        <Face name={who} size={36} />
        <span className={classes.mark}>
          <Icon name={kinds[type].icon} size={12} />
        </span>
      </span>
      <div className={classes.body}>
        <p className={classes.head}>
          {activity.agentId === null ? (
            <span className={classes.who}>{who}</span>
          ) : (
            <Link className={classes.who} to={`/agents/${activity.agentId}`}>
              {who}
            </Link>
          )}
          <span className={classes.kind}>{kinds[type].label}</span>
          <span className={classes.time}>
            {activity.tickId !== null && (
              <Link
                className={classes.why}
                to={traceOf(activity.tickId, activity.metadata.actionId)}
                aria-label={`Why: ${message}`}
              >
                Why?
              </Link>
            )}
            <RelativeTime at={createdAt} whenAhead="now" />
          </span>
        </p>
        <p className={classes.message}>{message}</p>
        {imageUrl === null && itemUrl !== null && (
          <Anchor href={itemUrl} target="_blank" rel="noopener noreferrer" size="xs">
            Open in the gallery
          </Anchor>
        )}
      </div>
      {imageUrl !== null && (
        <ActivityImage src={imageUrl} href={itemUrl} label={message} large={type === 'post'} />
      )}
    </li>
  );
});

/** The visit behind an activity, at the action that it tells of. */
function traceOf(tickId: string, actionId: ActivityMetadata[string] | undefined): string {
  return `/ticks/${tickId}${typeof actionId === 'string' ? `#action-${actionId}` : ''}`;
}

interface ActivityImageProps {
  readonly src: string;
  /** The item's page in the gallery, where there is one. */
  readonly href: string | null;
  /** What the activity says. It distinguishes pictures for those who do not see them. */
  readonly label: string;
  readonly large: boolean;
}

/** A thumbnail that takes its full room before it is loaded, and stays quiet where it cannot be. */
function ActivityImage({ src, href, label, large }: ActivityImageProps) {
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
