import { textKinds } from '../../../../src/api/text-kinds.ts';
import { type Random, randomFrom } from '../../../../src/lib/random.ts';
import type { Judge } from '../../../../src/mind/guard/index.ts';
import { longTextParts } from './long-texts.ts';
import { readSet } from './read-set.ts';

export interface FuzzOptions {
  readonly seconds: number;
  readonly seed: string;
}

export interface Fuzzed {
  readonly cases: number;
  /** Texts that took longer than their length allows, and those with which the judge threw or answered nonsense. */
  readonly slow: readonly string[];
  readonly broken: readonly string[];
}

/** What a text of so many UTF-16 units may take, in milliseconds of CPU: twice what 16,000 may, and something for the clock. */
const allowedMs = (length: number): number => 3 + (length * 10) / 16_000;
/** A slow case is asked again so many times, because collecting garbage and compiling take time as well. */
const retries = 5;
/** So many are tried however slow the machine is. */
const fewestCases = 20;
/** Longer ones are refused unread. */
const longest = 2_000;

/** Tries texts made of hostile and harmless ones, of parts that rules stumble over, and of any characters at all. */
export function fuzzJudge(judge: Judge, { seconds, seed }: FuzzOptions): Fuzzed {
  const random = randomFrom(seed, 'fuzz');
  const parts = partsToMix();
  // The first text of all makes the rules ready, which takes longer than any text may.
  for (const as of textKinds) judge(mixed(parts, random), as);
  const slow: string[] = [];
  const broken: string[] = [];
  const until = performance.now() + seconds * 1000;
  let cases = 0;
  while (performance.now() < until || cases < fewestCases) {
    cases += 1;
    const text = mixed(parts, random);
    const as = random.pick(textKinds);
    try {
      if (!isSound(judge(text, as), text)) broken.push(text);
      if (msOf(() => judge(text, as)) > allowedMs(text.length) && staysSlow(() => judge(text, as), text))
        slow.push(text);
    } catch (error) {
      broken.push(`${text} (${error instanceof Error ? error.message : ''})`);
    }
  }
  return { cases, slow, broken };
}

function partsToMix(): readonly [string, ...string[]] {
  const sets = (['hostile', 'harmless'] as const).flatMap((name) => readSet('made', name));
  return [...longTextParts, ...sets.map(({ text }) => text)];
}

function mixed(parts: readonly [string, ...string[]], random: Random): string {
  let text = '';
  const count = 1 + random.below(8);
  for (let index = 0; index < count; index += 1) {
    const part = random.chance(0.3) ? anyCharacters(random) : random.pick(parts);
    const piece = random.chance(0.3) ? part.slice(random.below(part.length), part.length) : part;
    text += piece.repeat(random.chance(0.1) ? 1 + random.below(400) : 1 + random.below(2));
  }
  return text.slice(0, longest);
}

/** Any code points, and halves of them. */
function anyCharacters(random: Random): string {
  const most = random.pick([0x7f, 0x24f, 0x7ff, 0xffff, 0x10ffff] as const);
  return Array.from({ length: 1 + random.below(20) }, () =>
    String.fromCodePoint(random.below(most + 1)),
  ).join('');
}

/** Every place is within the text, and only a change gives another one. */
function isSound({ decision, text, rules }: ReturnType<Judge>, given: string): boolean {
  if (decision !== 'change' && text !== given) return false;
  if ((decision === 'publish') !== (rules.length === 0)) return false;
  return rules.every(({ start, end }) => 0 <= start && start <= end && end <= given.length);
}

function staysSlow(run: () => void, text: string): boolean {
  return Array.from({ length: retries }, () => msOf(run)).every((ms) => ms > allowedMs(text.length));
}

function msOf(run: () => void): number {
  const begun = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1_000;
}
