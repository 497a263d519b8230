import { streamActivity } from '#api/activity';
import { addressOf } from '#api/route';
import { apiQueryOf, type FeedFilter } from '../filter.ts';
import type { CloseLine, LineEvents } from './line.ts';
import type { TabMessage, WorkerMessage } from './messages.ts';
import { openOwnLine } from './own-line.ts';

/** Some browsers on phones have no shared workers, and a worker's script may not come. */
let isShareable = 'SharedWorker' in window;

/**
 * Follows the server's activities after an id: through the connection that all tabs share, where the browser can, and
 * then all activities come; else through one of its own, with the wanted ones alone.
 */
export function openLine(after: number, filter: FeedFilter, events: LineEvents): CloseLine {
  if (isShareable) return openSharedLine(after, events);
  return openOwnLine(addressOf(streamActivity, { query: { ...apiQueryOf(filter), after } }), events);
}

function openSharedLine(after: number, events: LineEvents): CloseLine {
  const worker = new SharedWorker(new URL('./shared-worker.ts', import.meta.url), { type: 'module' });
  const { port } = worker;
  let isClosed = false;
  worker.addEventListener('error', () => {
    if (isClosed) return;
    isShareable = false;
    events.onLost();
  });
  port.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (isClosed) return;
    switch (data.kind) {
      case 'open':
        return events.onOpen();
      case 'heartbeat':
        return events.onHeartbeat();
      case 'activity':
        return events.onActivity(data.id, data.text);
      case 'lost':
        return events.onLost();
    }
  });
  port.start();
  const send = (message: TabMessage): void => port.postMessage(message);
  send({ kind: 'subscribe', address: streamActivity.path, after });
  return () => {
    isClosed = true;
    send({ kind: 'close' });
    port.close();
  };
}
