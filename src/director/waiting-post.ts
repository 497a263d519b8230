import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import type { PersonKey } from '../people/person-key.ts';

/** A post of a person that nobody has answered; neither opted out nor held out is among them. */
export interface WaitingPost {
  readonly itemId: string;
  /** Key of the person. */
  readonly person: PersonKey;
  readonly username: string;
  readonly title: string;
  readonly category: string | null;
  readonly postedAt: EpochMs;
  readonly isFirstPost: boolean;
  readonly isNewcomer: boolean;
  /** Comments and replies of agents that the person got today, or will get by wishes that are open. */
  readonly commentsToday: number;
  /** Likes, comments and replies of agents that the person got in the last weeks. */
  readonly exposure: number;
  /** Agents that had a wish for the post and did not carry it out; the latest last. */
  readonly triedBy: readonly AgentId[];
  /** When the last of those wishes ended; null where there was none. */
  readonly triedAt: EpochMs | null;
}
