import { setTimeout as delay } from 'node:timers/promises';
import type { FaultRule } from '../../sandbox/faults.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { messageOf } from '../../src/lib/errors.ts';
import { noAdjustableClocks } from '../support/adjustable-clock.ts';
import { everydayFaults, faultsOf } from './faults.ts';
import type { GalleryControl } from './gallery.ts';
import type { Blow, ChaosPlan, Spell, TargetName } from './schedule.ts';
import type { Stack } from './stack.ts';

export interface StrikeParts {
  readonly stack: Stack;
  readonly gallery: GalleryControl;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  readonly stopping: AbortSignal;
}

/** How often each kind of thing was done. */
export type Struck = Readonly<Record<string, number>>;

/** Tries to take all faults away after the chaos. */
const mostCalmingAttempts = 20;
const calmingPauseMs = 1_000;

/** Carries the plan out, and resolves when every part is up again and the gallery is at peace. */
export async function strike(plan: ChaosPlan, parts: StrikeParts): Promise<Struck> {
  const struck: Record<string, number> = {};
  const count = (what: string): void => {
    struck[what] = (struck[what] ?? 0) + 1;
  };
  const trouble = createTrouble(parts);
  const busy = new Set<TargetName>();
  await trouble.begin();
  await Promise.all([
    ...plan.blows.map(async (blow) => {
      await delay(blow.atMs, undefined, { signal: parts.stopping });
      if (busy.has(blow.target)) return parts.log(`${blow.target} is still down; ${blow.kind} left out`);
      busy.add(blow.target);
      const isDealt = await deal(blow, parts);
      busy.delete(blow.target);
      if (!isDealt) return;
      count(`${blow.kind} ${blow.target.replace(/-\d+$/, '')}`);
      if (blow.target === 'sandbox') await trouble.renew();
    }),
    ...plan.spells.map(async (spell) => {
      await delay(spell.atMs, undefined, { signal: parts.stopping });
      await trouble.spell(spell);
      count('spell of faults');
    }),
  ]);
  await trouble.end();
  return struck;
}

/** @returns false where it had to be left out */
async function deal({ kind, target: name, forMs, aheadSeconds }: Blow, parts: StrikeParts): Promise<boolean> {
  const { stack, clock, log, stopping } = parts;
  const target = stack.targets.get(name);
  if (target === undefined) throw new RangeError(`There is no ${name} to strike.`);
  const lasting = `${(forMs / 1000).toFixed(1)} s`;
  if (kind === 'clock') {
    if (target.setClock === undefined) {
      log(`The clock of ${name} is left alone: ${noAdjustableClocks}`);
      return false;
    }
    log(`The clock of ${name} is ${aheadSeconds} s ahead for ${lasting}`);
    await target.setClock(aheadSeconds);
    await delay(forMs, undefined, { signal: stopping });
    await target.setClock(0);
    log(`The clock of ${name} is right`);
    return true;
  }
  if (kind === 'pause') {
    log(`SIGSTOP ${name} for ${lasting}`);
    await target.pause();
    await delay(forMs, undefined, { signal: stopping });
    await target.resume();
    log(`SIGCONT ${name}`);
    return true;
  }
  if (kind === 'failover') {
    log(`The replica of ${name} takes over; connections stay open`);
    await stack.redis.failOver();
    log(`${name} has another master`);
    return true;
  }
  log(`SIGKILL ${name}${kind === 'empty' ? ', which loses its data' : ''}; down for ${lasting}`);
  await target.kill();
  await delay(forMs, undefined, { signal: stopping });
  if (kind === 'empty') await stack.redis.forget();
  const startedAt = clock.now();
  await target.start();
  log(`${name} is up again (${((clock.now() - startedAt) / 1000).toFixed(1)} s)`);
  return true;
}

interface Trouble {
  begin(): Promise<void>;
  /** Sets the faults again: a sandbox that was started again has forgotten them. */
  renew(): Promise<void>;
  spell(spell: Spell): Promise<void>;
  /** @throws Error when the sandbox cannot be brought to peace */
  end(): Promise<void>;
}

function createTrouble({ gallery, clock, log, stopping }: StrikeParts): Trouble {
  const spells = new Map<Spell, readonly FaultRule[]>();
  let last = Promise.resolve();
  /** One after the other, each with what is wanted by then; a sandbox that is down gets them when it is up again. */
  const renew = (): Promise<void> => {
    last = last.then(() =>
      gallery
        .setFaults([...[...spells.values()].flat(), ...everydayFaults])
        .catch((error: unknown) => log(`The faults wait for the sandbox: ${messageOf(error)}`)),
    );
    return last;
  };
  return {
    begin: renew,
    renew,
    async spell(spell) {
      log(`Gallery: ${spell.kind} for ${(spell.forMs / 1000).toFixed(1)} s`);
      spells.set(spell, faultsOf(spell.kind, clock.now() + spell.forMs));
      await renew();
      await delay(spell.forMs, undefined, { signal: stopping });
      spells.delete(spell);
      await renew();
    },
    async end() {
      await last;
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await gallery.setFaults([]);
        } catch (error) {
          if (attempt === mostCalmingAttempts) throw error;
          await delay(calmingPauseMs, undefined, { signal: stopping });
        }
      }
    },
  };
}
