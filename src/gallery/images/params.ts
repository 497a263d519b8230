import { isRecord } from '../engine/validate.ts';

/** The parameters of a step, which the engine has validated as far as it validates at all. */
export type Params = Readonly<Record<string, unknown>>;

/** A text, or the default where there is none. */
export function textOf(params: Params, name: string, fallback = ''): string {
  const value = params[name];
  return typeof value === 'string' && value !== '' ? value : fallback;
}

/** A number, or the default where there is none. */
export function numberOf(params: Params, name: string, fallback: number): number {
  const value = params[name];
  return typeof value === 'number' ? value : fallback;
}

export function optionalNumber(params: Params, name: string): number | undefined {
  const value = params[name];
  return typeof value === 'number' ? value : undefined;
}

/** An object, or an empty one. */
export function objectOf(params: Params, name: string): Params {
  const value = params[name];
  return isRecord(value) ? value : {};
}
