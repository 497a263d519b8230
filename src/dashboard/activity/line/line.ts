/** What comes through a connection to the server's activities. */
export interface LineEvents {
  readonly onOpen: () => void;
  /** A sign of life of a server that has nothing to say. */
  readonly onHeartbeat: () => void;
  /** An activity, unread, with its id; ids ascend, and may begin again at an earlier one. */
  readonly onActivity: (id: number, text: string) => void;
  /** The connection is gone, and is not opened again by itself. */
  readonly onLost: () => void;
}

/** Ends a connection; nothing comes through it any more. */
export type CloseLine = () => void;

/** Opens a connection at an address. */
export type OpenLine = (address: string, events: LineEvents) => CloseLine;
