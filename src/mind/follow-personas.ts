import type { Mind, MindPersona, VisitView } from './mind.ts';
import type { PromptText } from './prompts/prompt.ts';
import type { BuildWorkflow } from './workflows/index.ts';

/** The catalogue as it changes while the process runs. */
export interface ChangingPersonas {
  /** The same object until a persona changes. */
  readonly current: () => readonly MindPersona[];
  /** Makes sure that the persona is known in this version, or in a later one. */
  ensure(id: string, version: number): Promise<void>;
}

/** The prompt as it changes while the process runs. */
export interface ChangingPrompt {
  /** The same object until another one is published; null where the one that comes with the fleet is in use. */
  readonly current: () => PromptText | null;
}

const unchanging: ChangingPrompt = { current: () => null };

/**
 * A mind that decides each visit by the persona's version that the visit's agent lives by, and by the prompt that is published. It is
 * built anew with the first visit after a persona or the prompt has changed.
 * @param open builds a mind for a catalogue and a prompt
 */
export function mindFollowing(
  personas: ChangingPersonas,
  open: (personas: readonly MindPersona[], prompt: PromptText | null) => Promise<Mind>,
  prompts: ChangingPrompt = unchanging,
): Mind {
  let built: {
    readonly of: readonly MindPersona[];
    readonly by: PromptText | null;
    readonly mind: Promise<Mind>;
  } | null = null;
  return {
    async decide(view, services) {
      await ensureKnown(personas, view);
      const current = personas.current();
      const prompt = prompts.current();
      if (built?.of !== current || built.by !== prompt)
        built = { of: current, by: prompt, mind: open(current, prompt) };
      const own = built;
      try {
        return await (await own.mind).decide(view, services);
      } catch (error) {
        // What could not be built is tried again by the next visit.
        if (built === own && (await failed(own.mind))) built = null;
        throw error;
      }
    },
  };
}

/** As {@link mindFollowing}, for pictures. */
export function workflowsFollowing(
  personas: Pick<ChangingPersonas, 'current'>,
  open: (personas: readonly MindPersona[]) => BuildWorkflow,
): BuildWorkflow {
  let built: { readonly of: readonly MindPersona[]; readonly build: BuildWorkflow } | null = null;
  return (idea, context) => {
    const current = personas.current();
    if (built?.of !== current) built = { of: current, build: open(current) };
    return built.build(idea, context);
  };
}

async function ensureKnown(personas: ChangingPersonas, { self }: VisitView): Promise<void> {
  const { personaId, personaVersion } = self;
  if (personaVersion !== null && personaVersion !== undefined)
    await personas.ensure(personaId, personaVersion);
}

async function failed(mind: Promise<Mind>): Promise<boolean> {
  return mind.then(
    () => false,
    () => true,
  );
}
