import type { Grammar } from '../../grammar/grammar.ts';
import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { honestAgent } from '../honest-agent.ts';
import { honestLacks } from '../honest-lacks.ts';
import { english } from './english.ts';
import { european } from './european.ts';
import { slavic } from './slavic.ts';
import { world } from './world.ts';

const languages = [...european, ...slavic, ...world];

/** Errands and homes, which the verbs of an agent do not excuse. */
export const days: readonly Grammar[] = languages.map((language) => language.days);

/** What Dutch says to somebody, and French would of yesterday. */
const dutchByChance: Grammar = {
  language: 'nl',
  harmless: [
    'heb|hebt|hebben|had|kun|kan|moet|wil|zie|ziet|laat|geef|maak|maakt|als|dat|dan|wat|hoe|waar|zo|die|of|ga|sta|zit je hier',
  ],
};

/**
 * What somebody did, whatever it was, at a place like the one in a picture or at a time of their life. Here an agent's own
 * verbs excuse a sentence, which is why this is no part of `lived-life`: there a verb of looking excuses nothing.
 */
export const ownPast: MeaningGrammars = {
  grammars: [english, ...languages.map(({ past }) => past), dutchByChance, ...honestAgent, ...honestLacks],
};
