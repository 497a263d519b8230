import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { asian } from './asian.ts';
import { attention } from './attention/index.ts';
import { english } from './english.ts';
import { englishOffers } from './english-offers.ts';
import { european } from './european.ts';
import { favours } from './favours.ts';
import { nearEastern } from './near-eastern.ts';
import { offers } from './offers/index.ts';
import { picturedTrade } from './pictured.ts';
import { privateSales } from './private-sale.ts';
import { romance } from './romance.ts';
import { sold } from './selling/index.ts';
import { slavic } from './slavic.ts';
import { southAsian } from './south-asian.ts';
import { trades } from './trades/index.ts';
import { widerEurope } from './wider-europe.ts';

/** An agent sells nothing and collects nobody. */
export const spam: MeaningGrammars = {
  grammars: [
    english,
    ...european,
    ...slavic,
    ...asian,
    ...nearEastern,
    ...attention,
    ...romance,
    ...widerEurope,
    ...southAsian,
    ...offers,
    ...sold,
    englishOffers,
    favours,
    ...privateSales,
    picturedTrade,
    ...trades,
  ],
};
