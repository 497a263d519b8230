import { GrammarCompiler } from '../grammar/compile-grammars.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { MeaningGrammars } from '../grammar/meaning.ts';
import { indexPatterns, type LiteralIndexTables, type PrefilterName } from '../prefilter/literal-index.ts';
import { allPrefiltered } from '../prefilter/prefilter.ts';
// Loads the patterns that rules and views give to their prefilters.
import '../rules/index.ts';
import { meaningGrammars } from '../rules/meaning-grammars.ts';
import { isMeaningName, type MeaningName } from '../rules/meanings.ts';
import type { GuardTables } from './tables.ts';

/** Compiles the rules of the guard; that takes some three seconds of CPU. */
export function compileGuard(): GuardTables {
  const compiler = new GrammarCompiler<MeaningName>();
  const inSentences = compiler.compile(grammarsBy(({ grammars }) => grammars));
  const acrossSentences = compiler.compile(grammarsBy(({ acrossSentences: across = [] }) => across));
  return {
    lexicon: compiler.lexicon,
    inSentences,
    acrossSentences,
    literals: { ofRules: literalsOf('ofRules'), ofViews: literalsOf('ofViews') },
  };
}

function* grammarsBy(
  some: (grammars: MeaningGrammars) => readonly Grammar[],
): Iterable<readonly [MeaningName, Grammar]> {
  for (const [name, grammars] of Object.entries(meaningGrammars))
    if (isMeaningName(name)) for (const grammar of some(grammars)) yield [name, grammar];
}

function literalsOf(name: PrefilterName): LiteralIndexTables {
  return indexPatterns(allPrefiltered(name).map(({ written }) => written));
}
