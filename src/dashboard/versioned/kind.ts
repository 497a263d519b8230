import type { z } from 'zod';
import type { Faults } from './faults.ts';

/** What the server has of something that is drafted and published. */
export interface VersionedState {
  readonly id: string;
  /** Goes up with every change. */
  readonly revision: number;
  /** Which version is published; null where none is. */
  readonly version: number | null;
  readonly draft: { readonly author: string } | null;
}

/** What an editor has of a document. */
export interface Edited<State, Document> {
  /** As the server has it. */
  readonly state: State;
  /** What of that is edited. */
  readonly base: Document;
  /** What is in the fields. */
  readonly values: Document;
}

/** How something that is drafted, published and gone back to is edited: a persona, a prompt. */
export interface VersionedKind<State extends VersionedState, Document> {
  /** What it is called within a sentence. */
  readonly noun: string;
  /** The code of the refusal where somebody else was quicker. */
  readonly changedCode: string;
  /** A document as it may be while somebody types. */
  readonly typed: z.ZodType<Document>;
  /** What an editor begins with: the draft, else what is published; null where neither can be read. */
  readonly documentOf: (state: State) => Document | null;
  readonly faultsOf: (document: Document, state: State) => Faults;
  readonly read: (id: string) => Promise<State>;
  /** Saves the draft on the revision of the state that was edited. */
  readonly save: (edited: Edited<State, Document>) => Promise<State>;
  readonly publish: (state: State, note: string) => Promise<State>;
  /** Gives the draft up. @returns what is left; null where nothing is */
  readonly discard: (state: State) => Promise<State | null>;
  /** What people call a field. */
  readonly nameOf: (path: string) => string;
  /** In what the draft differs from what is published, to be read by people. */
  readonly statesOf: (state: State) => { readonly before: unknown; readonly after: unknown };
  /** What comes of publishing, in a sentence. */
  readonly consequenceOf: (state: State) => string;
}
