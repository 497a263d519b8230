import type { Response } from 'express';
import { UnknownPersonaError } from '../../agents/profiles.ts';
import {
  changePrompt,
  discardPromptDraft,
  getPrompt,
  getPromptVersion,
  listPrompts,
  listPromptVersions,
  type PromptState,
  publishPrompt,
  restorePrompt,
  tryPrompt,
} from '../../api/prompts.ts';
import * as commands from '../../fleet/prompts/commands.ts';
import { promptIds } from '../../fleet/prompts/read.ts';
import { promptState, promptVersionState, promptVersions } from '../../fleet/prompts/state.ts';
import type { StartTrial } from '../../fleet/trials.ts';
import type { CurrentPersonas } from '../../personas/catalogue.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { editOf } from '../etag.ts';

export interface PromptRouteParts extends commands.PromptParts {
  readonly personas: CurrentPersonas;
  readonly startTrial: StartTrial;
}

/** The prompts of the fleet: reading them, and changing them by drafts and versions. */
export function promptEndpoints(parts: PromptRouteParts): Endpoint[] {
  const { database, personas, startTrial } = parts;
  const answered = async (id: string, response: Response): Promise<PromptState> => {
    const state = await promptState(database, id);
    response.setHeader('ETag', `"${state.revision}"`);
    return state;
  };
  return [
    endpoint(listPrompts, async () => ({
      items: await Promise.all(promptIds.map((id) => promptState(database, id))),
      nextCursor: null,
    })),
    endpoint(getPrompt, ({ params, response }) => answered(params.id, response)),
    endpoint(changePrompt, async ({ params: { id }, body, request, response }) => {
      await commands.draftPrompt(parts, id, body.text, editOf(request, response));
      return answered(id, response);
    }),
    endpoint(discardPromptDraft, async ({ params: { id }, request, response }) => {
      await commands.discardPromptDraft(parts, id, editOf(request, response));
      return { deleted: true as const };
    }),
    endpoint(publishPrompt, async ({ params: { id }, body: { note, version }, request, response }) => {
      await commands.publishPrompt(parts, id, { note, version: version ?? null }, editOf(request, response));
      return answered(id, response);
    }),
    endpoint(restorePrompt, async ({ params: { id }, request, response }) => {
      await commands.restorePrompt(parts, id, editOf(request, response));
      return answered(id, response);
    }),
    endpoint(listPromptVersions, async ({ params }) => ({
      items: await promptVersions(database, params.id),
      nextCursor: null,
    })),
    endpoint(getPromptVersion, ({ params: { id, version } }) => promptVersionState(database, id, version)),
    endpoint(tryPrompt, async ({ params: { id }, body: { text, personaId, itemIds, seed } }) => {
      const state = await promptState(database, id);
      const catalogue = personas.current();
      const persona = personaId === undefined ? catalogue[0] : catalogue.find((one) => one.id === personaId);
      if (persona === undefined)
        throw new UnknownPersonaError(
          personaId ?? '',
          catalogue.map((one) => one.id),
        );
      const after = text ?? state.draft?.text ?? state.text;
      commands.assertUsable(after);
      const side = (promptText: string) => ({ persona, self: null, promptText });
      const trialId = await startTrial({
        kind: 'prompt',
        id,
        before: side(state.text),
        after: side(after),
        itemIds: itemIds ?? null,
        seed,
      });
      return { trialId };
    }),
  ];
}
