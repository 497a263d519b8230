import { Cluster, type ClusterNode, type Command } from 'ioredis';
import type { ClusterOptions } from './driver-options.ts';

export interface Deadlines {
  /** Milliseconds that a command may take. */
  readonly answerMs: number;
  /** Milliseconds that a command waits for a Cluster that no node of answers. */
  readonly outageMs: number;
}

/**
 * A Cluster whose commands fail after a while. The driver lets them wait without an end while no node can be reached,
 * and counts its own limit only from the moment when one has taken the command.
 */
export class FleetCluster extends Cluster {
  readonly #deadlines: Deadlines | null;

  /** @param deadlines null for commands that wait for as long as it takes */
  constructor(nodes: ClusterNode[], options: ClusterOptions, deadlines: Deadlines | null) {
    super(nodes, options);
    this.#deadlines = deadlines;
  }

  override sendCommand(...[command, ...rest]: Parameters<Cluster['sendCommand']>): unknown {
    this.#limit(command);
    return super.sendCommand(command, ...rest);
  }

  #limit(command: Command): void {
    if (this.#deadlines === null) return;
    const { answerMs, outageMs } = this.#deadlines;
    command.setTimeout(this.status === 'ready' ? answerMs : outageMs);
  }
}
