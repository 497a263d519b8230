import type { z } from 'zod';
import type { Fleet } from '#api/fleet';
import type { listPersonas } from '#api/personas';
import type { Readiness } from '#api/service';
import { countedInFull } from '../parts/words.ts';

/** How far a step is: done, still to be done, or kept from it. */
export interface StepState {
  readonly level: 'done' | 'open' | 'missing';
  /** What is there, or what is missing, in the words of whoever knows it. */
  readonly words: string;
}

const reading: StepState = { level: 'open', words: 'Reading …' };

export function galleryState(readiness: Readiness | undefined): StepState {
  if (readiness === undefined) return reading;
  const { ok, detail } = readiness.checks.floimg;
  return ok
    ? { level: 'open', words: `FloImg Studio ${detail}. Let a worker read it.` }
    : { level: 'missing', words: detail };
}

export function modelState(fleet: Fleet | undefined): StepState {
  if (fleet === undefined) return reading;
  const { provider, models, failure, failingSince } = fleet.mind;
  if (failingSince !== null)
    return { level: 'missing', words: failure ?? 'No model gives plans, and no reason was given.' };
  if (provider === 'scripted')
    return {
      level: 'done',
      words:
        'No model: the scripted mind decides, which costs nothing and repeats itself. LLM_PROVIDER and OPENAI_API_KEY name one.',
    };
  const unpriced = models.filter(({ price }) => price === null).map(({ model }) => model);
  if (unpriced.length > 0)
    return {
      level: 'missing',
      words: `Nobody has said what ${unpriced.join(' and ')} costs, so no budget of dollars can hold it: set its price on the page of costs.`,
    };
  return { level: 'done', words: `${models.map(({ model }) => model).join(', then ')}, by ${provider}.` };
}

export function personasState(page: z.infer<typeof listPersonas.answer> | undefined): StepState {
  if (page === undefined) return reading;
  const faulty = page.items.find(({ fault }) => fault !== null);
  const usable = page.items.filter(({ version, fault }) => version !== null && fault === null);
  if (usable.length === 0)
    return { level: 'missing', words: faulty?.fault ?? 'No persona is published: publish or restore one.' };
  const words = `${countedInFull(usable.length, 'persona')} to make agents from.`;
  return faulty === undefined
    ? { level: 'done', words }
    : { level: 'missing', words: `${words} ${faulty.label} cannot be used: ${faulty.fault}` };
}

export function startState(fleet: Fleet | undefined): StepState {
  if (fleet === undefined) return reading;
  const { agents, workers, status, statusReason } = fleet;
  if (workers === 0)
    return { level: 'missing', words: 'No worker is connected: start one with npm run start:worker.' };
  if (agents.running > 0)
    return { level: 'done', words: `${countedInFull(agents.running, 'agent')} running.` };
  if (status === 'paused')
    return {
      level: 'missing',
      words: `The fleet is paused${statusReason === null ? '' : `: ${statusReason}`}`,
    };
  return {
    level: 'open',
    words:
      agents.idle > 0 ? `${countedInFull(agents.idle, 'agent')} made, none started.` : 'Nobody is made yet.',
  };
}
