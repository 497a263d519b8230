import type { Fleet } from '../api/schemas.ts';
import type { IconName } from '../parts/icon.tsx';

/** A place outside the dashboard's own pages. */
export interface OutsideLink {
  readonly label: string;
  readonly href: string;
  readonly icon: IconName;
}

/** Where else an operator may want to look. */
export function outsideLinks(fleet: Fleet | undefined): readonly OutsideLink[] {
  const gallery = fleet?.galleryUrl ?? null;
  return [
    ...(gallery === null ? [] : [{ label: 'Gallery', href: gallery, icon: 'image' } as const]),
    { label: 'Queues', href: '/admin/queues', icon: 'stack' },
    { label: 'API', href: '/api/docs', icon: 'book' },
  ];
}
