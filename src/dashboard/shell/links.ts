import type { Fleet } from '#api/fleet';
import { getDocs } from '#api/service';
import type { IconName } from '../parts/icon.tsx';
import { webAddress } from '../parts/web-address.ts';

/** A place to go. */
export interface Place {
  readonly label: string;
  readonly href: string;
  readonly icon: IconName;
}

/** The dashboard's own pages. */
export const ownPlaces = [
  { label: 'Fleet', href: '/', icon: 'gauge' },
  { label: 'Agents', href: '/agents', icon: 'agents' },
  { label: 'Personas', href: '/personas', icon: 'persona' },
  { label: 'People', href: '/people', icon: 'heart' },
  { label: 'Costs', href: '/costs', icon: 'wallet' },
  { label: 'Queues', href: '/queues', icon: 'stack' },
] as const satisfies readonly Place[];

/** Where everything is set; it has no room among the pages of a narrow screen. */
export const settingsPlace = {
  label: 'Settings',
  href: '/settings',
  icon: 'sliders',
} as const satisfies Place;

/** Where else an operator may want to look. */
export function outsidePlaces(fleet: Fleet | undefined): readonly Place[] {
  const gallery = webAddress(fleet?.galleryUrl);
  return [
    ...(gallery === null ? [] : [{ label: 'Gallery', href: gallery, icon: 'image' } as const]),
    { label: 'API', href: getDocs.path, icon: 'book' },
  ];
}
