import {
  type ModelPrice,
  operatorPrices,
  ownPriceOf,
  type PricedProvider,
} from '../../config/model-prices.ts';
import { isoOf, type Sql, statement } from '../db/sql.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';

const selectPrices = statement<OwnPrice>(
  'model-prices',
  `select model, input_usd as "inputUsd", output_usd as "outputUsd", updated_at as "updatedAt"
   from model_prices order by model`,
  { model: 'text', inputUsd: 'float8', outputUsd: 'float8', updatedAt: 'timestamptz' },
);

const savePrice = statement<{ model: string }>(
  'model-price-save',
  `insert into model_prices (model, input_usd, output_usd) values ($1, $2, $3)
   on conflict (model) do update set input_usd = excluded.input_usd, output_usd = excluded.output_usd,
     updated_at = now() returning model`,
  { model: 'text' },
);

const deletePrice = statement<{ model: string }>(
  'model-price-delete',
  'delete from model_prices where model = $1 returning model',
  { model: 'text' },
);

/** A price that the operator has set, in US dollars per million tokens. */
export interface OwnPrice extends ModelPrice {
  readonly model: string;
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** The operator's prices. */
export async function ownPrices(sql: Sql): Promise<OwnPrice[]> {
  const rows = await sql.rows(selectPrices, []);
  return rows.map((row) => ({ ...row, updatedAt: isoOf(row.updatedAt) }));
}

/** Says what a model costs from now on; what was spent before keeps its cost. */
export async function setOwnPrice(sql: Sql, model: string, price: ModelPrice): Promise<void> {
  await sql.rows(savePrice, [model, price.inputUsd, price.outputUsd]);
}

/** Leaves a model to its list price again. True where there was a price of the operator's. */
export async function removeOwnPrice(sql: Sql, model: string): Promise<boolean> {
  return (await sql.rows(deletePrice, [model])).length > 0;
}

/** What a model costs; null where nobody has said it. */
export type PriceOf = (provider: PricedProvider, model: string) => ModelPrice | null;

/**
 * Prices of models: those that the operator has set while the fleet runs, then those in the configuration, then the
 * lists, which are loaded for providers alone that have any.
 */
export async function pricesWith(own: readonly OwnPrice[], provider: PricedProvider): Promise<PriceOf> {
  const set = own.map(({ model, inputUsd, outputUsd }): [string, ModelPrice] => [
    model,
    { inputUsd, outputUsd },
  ]);
  const known = new Map([...operatorPrices, ...set]);
  const find = await listFor(provider);
  return (asked, model) => find(asked, model, known);
}

async function listFor(provider: PricedProvider): Promise<typeof ownPriceOf> {
  if (provider === 'ollama' || provider === 'scripted') return ownPriceOf;
  return (await import('../../config/list-prices.ts')).priceOf;
}

/** Prices as a worker knows them: as they were read last, so that no call of a model waits for Postgres. */
export interface KnownPrices {
  readonly of: PriceOf;
  close(): void;
}

/** A price that was changed counts for all workers after so many milliseconds at the latest. */
const refreshMs = 10_000;

export interface KnownPricesParts {
  readonly database: Sql;
  readonly logger: Logger;
  /** Whose models are asked. */
  readonly provider: PricedProvider;
}

export async function openKnownPrices({
  database,
  logger,
  provider,
}: KnownPricesParts): Promise<KnownPrices> {
  const read = async (): Promise<PriceOf> => pricesWith(await ownPrices(database), provider);
  let prices = await read();
  const refresh = (): void => {
    read().then(
      (known) => {
        prices = known;
      },
      (error: unknown) => logger.warn('Prices of models could not be read', { reason: messageOf(error) }),
    );
  };
  const timer = setInterval(refresh, refreshMs).unref();
  return { of: (asked, model) => prices(asked, model), close: () => clearInterval(timer) };
}
