import { expect } from 'chai';
import { LineHub } from '../../src/dashboard/activity/line/hub.ts';
import type { LineEvents } from '../../src/dashboard/activity/line/line.ts';

const address = '/api/activity/stream';

/** A hub over a connection that the test plays, and tabs that note what comes to them. */
class Stage {
  readonly opened: string[] = [];
  closed = 0;
  server: LineEvents | undefined;
  readonly hub = new LineHub((url, events) => {
    this.opened.push(url);
    this.server = events;
    return () => {
      this.closed += 1;
    };
  });

  tab(after: number): { readonly came: (number | string)[]; readonly close: () => void } {
    const came: (number | string)[] = [];
    const close = this.hub.subscribe(address, after, {
      onOpen: () => came.push('open'),
      onHeartbeat: () => came.push('heartbeat'),
      onActivity: (id) => came.push(id),
      onLost: () => came.push('lost'),
    });
    return { came, close };
  }

  send(...ids: readonly number[]): void {
    for (const id of ids) this.server?.onActivity(id, `activity ${id}`);
  }
}

describe('connection that all tabs of a browser share', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });

  it('is opened once, and carries everything to every tab', () => {
    const first = stage.tab(10);
    stage.server?.onOpen();
    stage.send(11, 12);
    const second = stage.tab(11);
    stage.send(13);
    stage.server?.onHeartbeat();
    expect(stage.opened).to.deep.equal([`${address}?after=10`]);
    expect(first.came).to.deep.equal(['open', 11, 12, 13, 'heartbeat']);
    expect(second.came).to.deep.equal(['open', 12, 13, 'heartbeat']);
  });

  it('begins again further back for a tab that knows less', () => {
    stage.tab(10);
    stage.server?.onOpen();
    const second = stage.tab(5);
    expect(stage.opened).to.deep.equal([`${address}?after=10`, `${address}?after=5`]);
    expect(stage.closed).to.equal(1);
    stage.server?.onOpen();
    stage.send(6, 7);
    expect(second.came).to.deep.equal(['open', 6, 7]);
  });

  it('keeps a bounded part, and asks the server for what it dropped', () => {
    stage.tab(0);
    stage.server?.onOpen();
    stage.send(...Array.from({ length: 1001 }, (_, index) => index + 1));
    const near = stage.tab(900);
    expect(near.came).to.have.length(102);
    stage.tab(499);
    expect(stage.opened.at(-1)).to.equal(`${address}?after=499`);
  });

  it('is closed with the last tab, and opened anew for the next', () => {
    const first = stage.tab(10);
    const second = stage.tab(10);
    first.close();
    expect(stage.closed).to.equal(0);
    second.close();
    expect(stage.closed).to.equal(1);
    stage.tab(20);
    expect(stage.opened).to.deep.equal([`${address}?after=10`, `${address}?after=20`]);
  });

  it('leaves it to each tab to come back after a loss', () => {
    const first = stage.tab(10);
    const second = stage.tab(10);
    stage.server?.onLost();
    expect(first.came).to.deep.equal(['lost']);
    expect(second.came).to.deep.equal(['lost']);
    stage.tab(10);
    expect(stage.opened).to.have.length(2);
  });
});
