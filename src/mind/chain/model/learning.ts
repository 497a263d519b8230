import { messageOf } from '../../../lib/errors.ts';
import type { Logger } from '../../../lib/logger.ts';
import { blindSteps, type Capabilities, initialCapabilities, stepDown, stepsTaken } from './capabilities.ts';
import type { CapabilityMemory, ServedModel } from './capability-memory.ts';
import type { Refusal } from './refusal.ts';

/** What one process knows of what a model takes. */
export interface Learning {
  /** What is known now. */
  now(): Promise<Capabilities>;
  /** Notes that the model answered in this shape; saved for all workers where it is news. */
  worked(capabilities: Capabilities): Promise<void>;
  /** Where a refusal of a shape leads to: the shapes to try next. None where trying is of no use. */
  walk(from: Capabilities): Walk;
  /** The steps that hold, for people. */
  steps(): readonly string[];
}

/** One way down, of one question. */
export interface Walk {
  /** @returns the next shape; null where there is none */
  next(refused: Capabilities, refusal: Refusal): Capabilities | null;
}

/** Questions of one walk; what is not found by then is not found. */
const mostSteps = 16;
/** After a walk that led nowhere, refusals without a known word are believed for so long, in milliseconds. */
const believedMs = 10 * 60_000;
/** Statuses with which servers refuse what they do not know. */
const refusing: ReadonlySet<number> = new Set([400, 404, 405, 415, 422, 500, 501]);

export interface LearningParts extends ServedModel {
  readonly memory: CapabilityMemory;
  /** Nothing is logged where it is undefined. */
  readonly logger: Logger | undefined;
  readonly now: () => number;
}

export function createLearning({ address, model, memory, logger, now }: LearningParts): Learning {
  const served: ServedModel = { address, model };
  let known: Capabilities | undefined;
  let hopelessUntil = 0;

  const load = async (): Promise<Capabilities | null> => {
    try {
      return await memory.load(served);
    } catch (error) {
      // It is learnt again, at the price of a few refused questions.
      logger?.warn('What a model takes could not be read', { model, reason: messageOf(error) });
      return null;
    }
  };
  const save = async (capabilities: Capabilities): Promise<void> => {
    try {
      await memory.save(served, capabilities);
    } catch (error) {
      logger?.warn('What a model takes could not be saved', { model, reason: messageOf(error) });
    }
  };

  return {
    async now() {
      known ??= (await load()) ?? initialCapabilities(model);
      return known;
    },
    async worked(capabilities) {
      hopelessUntil = 0;
      if (known !== undefined && isSame(known, capabilities)) return;
      known = capabilities;
      logger?.info('A model is asked in another way from now on', {
        model,
        steps: stepsTaken(model, capabilities),
      });
      await save(capabilities);
    },
    walk(from) {
      const tried: Capabilities[] = [from];
      const blind = blindSteps(from);
      const take = (next: Capabilities | null | undefined): Capabilities | null => {
        if (next === null || next === undefined || tried.some((one) => isSame(one, next))) return null;
        tried.push(next);
        return next;
      };
      /** Without a hint in the words one shape after the other is tried, unless that led nowhere a while ago. */
      const nextBlind = ({ kind, status }: Refusal): Capabilities | null => {
        if (kind !== 'refused' || (status !== 400 && status !== 422) || now() < hopelessUntil) return null;
        const next = blind.find((one) => !tried.some((other) => isSame(one, other)));
        if (next === undefined) hopelessUntil = now() + believedMs;
        return take(next);
      };
      return {
        next(refused, refusal) {
          const { status, kind, words } = refusal;
          if (status === null || !refusing.has(status) || tried.length > mostSteps) return null;
          if (kind === 'content filter') return null;
          return take(stepDown(refused, words)) ?? nextBlind(refusal);
        },
      };
    },
    steps: () => (known === undefined ? [] : stepsTaken(model, known)),
  };
}

function isSame(one: Capabilities, other: Capabilities): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
