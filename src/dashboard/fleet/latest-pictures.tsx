import { Gallery } from '../activity/gallery.tsx';
import { Panel } from '../parts/panel.tsx';
import { webAddress } from '../parts/web-address.ts';
import { useFleet } from './fleet-query.ts';
import classes from './rate-panel.module.css';

/** What agents have just posted, as pictures. */
export function LatestPictures() {
  const galleryUrl = webAddress(useFleet().data?.galleryUrl);
  return (
    <Panel
      title="Latest pictures"
      aside={
        galleryUrl !== null && (
          <a className={classes.link} href={galleryUrl} target="_blank" rel="noopener noreferrer">
            Open the gallery
          </a>
        )
      }
    >
      <Gallery agentId={null} count={12} empty="The pictures that agents post appear here." />
    </Panel>
  );
}
