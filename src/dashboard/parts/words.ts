const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });
const smallDollars = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 4,
});

/** What is less is not nothing. */
const leastShownUsd = 0.0001;

/** 950, 12.3K, 4M. */
export function inShort(count: number): string {
  return compact.format(count);
}

/** Cents are not fine enough for what a single model call costs. */
export function inDollars(amountUsd: number): string {
  if (amountUsd > 0 && amountUsd < leastShownUsd) return `<${smallDollars.format(leastShownUsd)}`;
  return (amountUsd < 1 ? smallDollars : dollars).format(amountUsd);
}

/** `1 worker`, `2 workers`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inShort(count)} ${count === 1 ? one : many}`;
}

/** `1,934 agents`: for what is about to happen to all of them. */
export function countedInFull(count: number, one: string, many = `${one}s`): string {
  return `${inFull(count)} ${count === 1 ? one : many}`;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** 12,345: for figures that are compared or edited. */
export function inFull(count: number): string {
  return whole.format(count);
}

/** A share of 0–1 as `42%`. */
export function inPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** How long something took: `8 ms`, `1.2 s`, `3 min`. */
export function tookInWords(durationMs: number): string {
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`;
  if (durationMs < 60_000) return `${Number((durationMs / 1000).toFixed(1))} s`;
  return `${Math.round(durationMs / 60_000)} min`;
}

/** A span of whole seconds in its natural unit: `45 s`, `12 min`, `1.5 h`. */
export function spanInWords(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${Number((seconds / 3600).toFixed(1))} h`;
}

const time = new Intl.DateTimeFormat('en', { timeStyle: 'medium' });

/** A moment of today on the clock of who looks: `3:04:10 PM`. */
export function clockTime(at: number): string {
  return time.format(at);
}

const units = [
  { name: 'day', ms: 86_400_000 },
  { name: 'hour', ms: 3_600_000 },
  { name: 'minute', ms: 60_000 },
  { name: 'second', ms: 1000 },
] as const;

const words = new Intl.RelativeTimeFormat('en', { style: 'narrow', numeric: 'always' });

/**
 * How far a moment is from now, in the largest unit that is at least one: `12s ago`, `in 3h`; `now` within a
 * second.
 * @param distanceMs the moment minus now, in milliseconds
 */
export function distanceInWords(distanceMs: number): string {
  const size = Math.abs(distanceMs);
  const unit = units.find(({ ms }) => size >= ms);
  return unit === undefined ? 'now' : words.format(Math.trunc(distanceMs / unit.ms), unit.name);
}

const acronyms: ReadonlySet<string> = new Set(['ai', 'ui', 'ux']);

/** An id such as `data-visualisation-specialist` or `ai-artist` as words: `Data visualisation specialist`, `AI artist`. */
export function readableId(id: string): string {
  const words = id.split(/[-_]+/).map((word) => (acronyms.has(word) ? word.toUpperCase() : word));
  const text = words.join(' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
