import { LineHub } from './hub.ts';
import type { CloseLine } from './line.ts';
import type { TabMessage, WorkerMessage } from './messages.ts';
import { openOwnLine } from './own-line.ts';

// One for all tabs of a browser; each tab has a port to it.

const hub = new LineHub(openOwnLine);

self.addEventListener('connect', (event) => {
  if (!(event instanceof MessageEvent)) return;
  for (const port of event.ports) serve(port);
});

function serve(port: MessagePort): void {
  let close: CloseLine | null = null;
  const send = (message: WorkerMessage): void => port.postMessage(message);
  port.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    close?.();
    close = null;
    if (data.kind === 'close') {
      port.close();
      return;
    }
    close = hub.subscribe(data.address, data.after, {
      onOpen: () => send({ kind: 'open' }),
      onHeartbeat: () => send({ kind: 'heartbeat' }),
      onActivity: (id, text) => send({ kind: 'activity', id, text }),
      onLost: () => send({ kind: 'lost' }),
    });
  });
  port.start();
}
