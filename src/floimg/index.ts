import { createFloimgClient, type FloimgClientOptions } from './client.ts';
import { createGallery, createGalleryLists, type Gallery, type GalleryLists } from './gallery.ts';
import { createInteractions, type Interactions } from './interactions.ts';
import { createLookups, type Lookups } from './lookup.ts';
import { createNodes, type Nodes } from './nodes.ts';
import { createProbe, type Probe } from './probe.ts';
import { createUsers, type Users } from './users.ts';
import { createFloimgVision, type FloimgVision } from './vision.ts';
import { createWorkflows, type Workflows } from './workflows.ts';

export type { Sort } from '../gallery/ranking.ts';
export type { Step } from '../gallery/workflow.ts';
export type { ReadOptions, WriteOptions } from './call.ts';
export type { FloimgClientOptions, RequestReport, UnreadableReport } from './client.ts';
export { type FloimgFailure, isFloimgFailure, type Outcome } from './errors.ts';
export type { Timeouts } from './exchange.ts';
export type { Gallery, GalleryLists, ListReader, NewItem, Page } from './gallery.ts';
export { fitsHeader } from './header-text.ts';
export type { Interactions, LikeState } from './interactions.ts';
export type { Lookup, LookupOptions, Lookups, SentPost } from './lookup.ts';
export type { NodeCatalogue, NodeParameters } from './nodes.ts';
export type { ProbeResult } from './probe.ts';
export type { Comment, Item, Made, UsageEvent } from './schema.ts';
export { type GallerySite, gallerySite } from './site.ts';
export type { Account, NewAccount, Users } from './users.ts';
export type { FloimgVision, VisionAnswer, VisionQuestion } from './vision.ts';
export type { RunOptions, WorkflowResult, Workflows } from './workflows.ts';

/** FloImg Studio, as the fleet uses it. */
export interface Floimg {
  readonly gallery: Gallery;
  /** The gallery's lists with what could not be read of them, also in the service's own name. */
  readonly lists: GalleryLists;
  readonly interactions: Interactions;
  readonly users: Users;
  readonly workflows: Workflows;
  readonly vision: FloimgVision;
  readonly lookup: Lookups;
  readonly nodes: Nodes;
  readonly probe: Probe;
  /** Closes every connection; calls still under way, and later ones, end as unavailable. */
  close(): void;
}

/** Connects the fleet with FloImg Studio; nothing is sent before the first call. */
export function createFloimg(options: FloimgClientOptions): Floimg {
  const client = createFloimgClient(options);
  const lists = createGalleryLists(client);
  return {
    gallery: createGallery(client, lists),
    lists,
    interactions: createInteractions(client),
    users: createUsers(client),
    workflows: createWorkflows(client),
    vision: createFloimgVision(client),
    lookup: createLookups(client, lists),
    nodes: createNodes(client),
    probe: createProbe(client),
    close: () => client.close(),
  };
}
