import { imageCostOf } from '../../config/image-prices.ts';
import type { ActivityType, NewActivity } from '../activity/activity.ts';
import type { Step } from '../gallery/workflow.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import type { TokenUsage } from '../mind/index.ts';
import type { DeedFact, VisitFact } from '../realism/facts.ts';
import { usesOf } from '../visit/image-costs.ts';
import type { LedgerAction } from '../visit/ledger-rows.ts';
import type { EndedVisit } from './visit-store/index.ts';

/** An action, and what it was done to. */
export interface Deed extends DeedFact {
  /** The gallery's id of the item; null for a post. */
  readonly targetId: string | null;
}

/** A line of the feed as operators would have read it. */
interface FeedLine {
  readonly at: EpochMs;
  readonly text: string;
}

/** A call of a model. */
export interface TimedCall extends TokenUsage {
  readonly at: EpochMs;
}

/** What is kept of what happened. Lists are in the order in which it did. */
export interface Notes {
  readonly visits: readonly VisitFact[];
  readonly deeds: readonly Deed[];
  /** Workflows that were run. */
  readonly imageRuns: number;
  /** US dollars; images whose price nobody has said count as nothing. */
  readonly imageCostUsd: number;
  /** Each call of a model, and when it was made. */
  readonly calls: readonly TimedCall[];
  /** What images cost, by when they were made. */
  readonly imageCosts: readonly { readonly at: EpochMs; readonly usd: number }[];
  /** The first lines after some instant. */
  readonly feed: readonly FeedLine[];
}

/** Takes notes of what happens. */
export interface Notebook {
  keepVisit(visit: EndedVisit): void;
  keepCall(call: TokenUsage): void;
  keepActivities(activities: readonly NewActivity[]): void;
  readonly notes: Notes;
}

/** What is kept of the feed: what others would see. */
const feedLines = 16;
const shownTypes: readonly ActivityType[] = ['post', 'comment', 'like'];

/**
 * Keeps of what happens what is asked for afterwards, and no more: a large fleet makes millions of visits a month.
 * @param feedFrom from when on lines of the feed are kept
 */
export function openNotebook(clock: Clock, feedFrom: EpochMs): Notebook {
  const visits: VisitFact[] = [];
  const deeds: Deed[] = [];
  const calls: TimedCall[] = [];
  const imageCosts: { at: EpochMs; usd: number }[] = [];
  const feed: FeedLine[] = [];
  let imageRuns = 0;
  let imageCostUsd = 0;
  const keepImages = ({ imageRuns: runs, workflow }: LedgerAction, at: EpochMs): void => {
    const usd = runs * imageCostOfRun(workflow?.steps ?? []);
    imageCostUsd += usd;
    if (usd > 0) imageCosts.push({ at, usd });
  };
  return {
    keepVisit({ agentId, startedAt, actions }) {
      visits.push({ agentId, at: startedAt });
      for (const action of actions) {
        imageRuns += action.imageRuns;
        keepImages(action, startedAt);
        if (action.status === 'confirmed') deeds.push(deedOf(agentId, action));
      }
    },
    keepCall({ inputTokens, outputTokens }) {
      calls.push({ at: clock.now(), inputTokens, outputTokens });
    },
    keepActivities(activities) {
      if (clock.now() < feedFrom || feed.length >= feedLines) return;
      for (const { agent, type, message } of activities) {
        if (agent === null || !shownTypes.includes(type)) continue;
        feed.push({ at: clock.now(), text: `${agent.name} ${message}` });
      }
    },
    get notes() {
      return { visits, deeds, imageRuns, imageCostUsd, imageCosts, calls, feed };
    },
  };
}

function imageCostOfRun(steps: readonly Step[]): number {
  return usesOf(steps).reduce((sum, use) => sum + (imageCostOf(use) ?? 0), 0);
}

function deedOf(agentId: AgentId, action: LedgerAction): Deed {
  const { kind, targetId, targetAuthor, resultId, commentId, title, content, settledAt } = action;
  if (settledAt === null) throw new RangeError(`Action ${action.id} is confirmed and was never settled.`);
  return { agentId, kind, at: settledAt, targetId, targetAuthor, resultId, commentId, title, content };
}
