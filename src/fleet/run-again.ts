import type { DecidedAgain } from '../api/models.ts';
import type { Tick } from '../api/ticks.ts';
import { FleetError } from '../lib/errors.ts';
import type { MindChange } from '../mind/change.ts';
import type { Mind, MindPersona, VisitView } from '../mind/mind.ts';
import { costOfCalls, withoutMemory } from './compare-decisions.ts';
import type { TrialMeter } from './trial-meter.ts';
import type { RunAgain } from './trials.ts';

/** The visit ended, or stands, before its agent had anything to decide. */
export class TickUndecidedError extends FleetError {
  readonly code = 'TICK_UNDECIDED';

  constructor() {
    super('This visit had nothing to decide, or its trace no longer says what it saw. Choose another one.');
  }
}

export interface RunAgainParts {
  /** Builds a mind as workers decide with, for some personas. */
  readonly openMind: (personas: readonly MindPersona[], change?: MindChange) => Promise<Mind>;
  /** The personas as visits know them. */
  readonly personas: readonly MindPersona[];
  /** Counts what the models are asked. */
  readonly meter: TrialMeter;
  readonly signal: AbortSignal;
}

/** What a visit was given to decide on. @throws {TickUndecidedError} */
export function viewOf({ view, perception }: Tick): VisitView {
  if (view === null || perception === null) throw new TickUndecidedError();
  return { ...view, perception };
}

/**
 * Decides a visit once more on what it saw then. Nothing is done, published or remembered; of repetitions nobody knows.
 * @throws {TickUndecidedError}
 * @throws {ChangeRefusedError} when the mind has no other model
 * @throws {MindError} when no plan can be had
 */
export async function decideAgain(
  { openMind, personas, meter, signal }: RunAgainParts,
  tick: Tick,
  { model, persona, promptText }: Omit<RunAgain, 'kind' | 'tickId'>,
): Promise<DecidedAgain> {
  const view = viewOf(tick);
  const change = model === null && promptText === null ? undefined : { model, temperature: null, promptText };
  const others = personas.filter(({ id }) => id !== persona?.id);
  const mind = await openMind(persona === null ? personas : [persona, ...others], change);
  const decided = await mind.decide(view, withoutMemory(meter, signal));
  const { plan, guard, calls } = decided;
  const kept = { ...plan, actions: plan.actions.slice(0, view.actionsLeft) };
  return {
    tickId: tick.id,
    provider: decided.provider,
    model: decided.model,
    decision: { plan: kept, guard, calls, ...costOfCalls(calls) },
  };
}
