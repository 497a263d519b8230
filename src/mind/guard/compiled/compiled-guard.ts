import { join } from 'node:path';
import { Automaton } from '../grammar/automaton.ts';
import { Lexicon } from '../grammar/lexicon.ts';
import { LiteralIndex, type PrefilterName } from '../prefilter/literal-index.ts';
import type { MeaningName } from '../rules/meanings.ts';
import { type ObtainedTables, TableStore } from './table-store.ts';

/** Where the compiled rules are kept; `npm run build` writes it, and so does the first process that needs it. */
const file = join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'guard.tables');
const store = new TableStore(file);

/** What reads texts by the rules of the guard. */
export interface CompiledGuard {
  readonly inSentences: Automaton<MeaningName>;
  readonly acrossSentences: Automaton<MeaningName>;
  readonly literals: Readonly<Record<PrefilterName, LiteralIndex>>;
  readonly origin: Pick<ObtainedTables, 'compiledBecause' | 'notKept'>;
}

let compiled: CompiledGuard | null = null;
let preparing: Promise<void> | null = null;

/**
 * What reads texts: loaded when the first one is judged, because processes that judge none do without.
 * @throws {GuardNotCompiledError} when the rules cannot be compiled
 */
export function compiledGuard(): CompiledGuard {
  compiled ??= guardFrom(store.obtainAtOnce());
  return compiled;
}

/**
 * Has it ready before the first text: a process that serves others meanwhile does not keep them waiting where the rules
 * have to be compiled.
 * @throws {GuardNotCompiledError} when the rules cannot be compiled
 */
export function prepareGuard(): Promise<void> {
  preparing ??= prepare().finally(() => {
    preparing = null;
  });
  return preparing;
}

async function prepare(): Promise<void> {
  if (compiled === null) {
    const obtained = await store.obtain();
    compiled ??= guardFrom(obtained);
  }
}

function guardFrom({ tables, compiledBecause, notKept }: ObtainedTables): CompiledGuard {
  const { inSentences, acrossSentences, literals } = tables;
  const lexicon = new Lexicon(tables.lexicon);
  return {
    inSentences: new Automaton(lexicon, inSentences),
    acrossSentences: new Automaton(lexicon, acrossSentences),
    literals: { ofRules: new LiteralIndex(literals.ofRules), ofViews: new LiteralIndex(literals.ofViews) },
    origin: { compiledBecause, notKept },
  };
}
