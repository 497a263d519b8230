import type { MindConfig } from '../../config/env.ts';
import { costOf } from '../../config/model-prices.ts';
import type { WritingCost } from '../api/persona-writing.ts';
import type { Sql } from '../db/sql.ts';
import { FleetError } from '../lib/errors.ts';
import { ownPrices, pricesWith } from '../limits/model-prices.ts';
import { estimateOf, personaQuestion, type Template } from '../mind/persona-writing/question.ts';

/** The mind is scripted, so nobody can write. */
export class NoModelError extends FleetError {
  readonly code = 'NO_MODEL';

  constructor() {
    super(
      'The fleet has no model that could write a persona: LLM_PROVIDER is scripted. Begin with a template or with another persona, or give the fleet a model.',
    );
  }
}

/** A sentence of the usual length, for what a question takes before there is one. */
const usualSentence = 'x'.repeat(200);

/** @throws {NoModelError} */
export function assertWriter(
  mind: MindConfig,
): asserts mind is Exclude<MindConfig, { provider: 'scripted' }> {
  if (mind.provider === 'scripted') throw new NoModelError();
}

/**
 * About what a persona from a sentence will take.
 * @throws {NoModelError}
 */
export async function writingCost(
  mind: MindConfig,
  sql: Sql,
  templates: readonly Template[],
): Promise<WritingCost> {
  assertWriter(mind);
  const tokens = estimateOf(personaQuestion(usualSentence, templates));
  const priceOf = await pricesWith(await ownPrices(sql), mind.provider);
  const price = priceOf(mind.provider, mind.model);
  return { model: mind.model, ...tokens, costUsd: price === null ? null : costOf(price, tokens) };
}
