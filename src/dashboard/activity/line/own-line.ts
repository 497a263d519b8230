import type { OpenLine } from './line.ts';

/** A connection of this tab's, or worker's, own. */
export const openOwnLine: OpenLine = (address, events) => {
  const source = new EventSource(address);
  source.addEventListener('open', () => events.onOpen());
  source.addEventListener('heartbeat', () => events.onHeartbeat());
  source.addEventListener('activity', ({ lastEventId, data }) =>
    events.onActivity(Number(lastEventId), String(data)),
  );
  source.addEventListener('error', () => {
    // The browser's own reconnection gives up for good when a restarting server answers with an error status.
    source.close();
    events.onLost();
  });
  return () => source.close();
};
