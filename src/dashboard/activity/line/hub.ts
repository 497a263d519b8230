import type { CloseLine, LineEvents, OpenLine } from './line.ts';

/** Activities that are kept for tabs that are opened later. */
const mostKept = 500;

interface Kept {
  readonly id: number;
  readonly text: string;
}

/**
 * One connection to the server for all tabs of a browser: over HTTP/1.1 a browser opens no more than six to one host,
 * and a stream holds its own for ever. It carries every activity; each tab picks its own.
 */
export class LineHub {
  readonly #openLine: OpenLine;
  readonly #tabs = new Set<LineEvents>();
  #close: CloseLine | null = null;
  #isOpen = false;
  /** Everything after this id has come, or comes yet. */
  #from = 0;
  /** What has come after {@link #from}, oldest first. */
  #kept: Kept[] = [];

  constructor(openLine: OpenLine) {
    this.#openLine = openLine;
  }

  /**
   * Sends a tab every activity after an id. A tab that knows less than the others has all of them sent again from
   * there; whoever has seen one passes over it.
   * @param address of the stream without its query
   */
  subscribe(address: string, after: number, tab: LineEvents): CloseLine {
    this.#tabs.add(tab);
    if (this.#close === null || after < this.#from) this.#connect(address, after);
    else this.#catchUp(after, tab);
    return () => {
      this.#tabs.delete(tab);
      if (this.#tabs.size === 0) this.#disconnect();
    };
  }

  #catchUp(after: number, tab: LineEvents): void {
    if (!this.#isOpen) return;
    tab.onOpen();
    for (const { id, text } of this.#kept) if (id > after) tab.onActivity(id, text);
  }

  #connect(address: string, after: number): void {
    this.#disconnect();
    this.#from = after;
    this.#close = this.#openLine(`${address}?after=${after}`, {
      onOpen: () => {
        this.#isOpen = true;
        for (const tab of this.#tabs) tab.onOpen();
      },
      onHeartbeat: () => {
        for (const tab of this.#tabs) tab.onHeartbeat();
      },
      onActivity: (id, text) => {
        this.#keep({ id, text });
        for (const tab of this.#tabs) tab.onActivity(id, text);
      },
      onLost: () => {
        const tabs = [...this.#tabs];
        this.#tabs.clear();
        this.#disconnect();
        for (const tab of tabs) tab.onLost();
      },
    });
  }

  #keep(activity: Kept): void {
    this.#kept.push(activity);
    if (this.#kept.length <= 2 * mostKept) return;
    const dropped = this.#kept.splice(0, mostKept);
    this.#from = dropped.at(-1)?.id ?? this.#from;
  }

  #disconnect(): void {
    this.#close?.();
    this.#close = null;
    this.#isOpen = false;
    this.#kept = [];
  }
}
