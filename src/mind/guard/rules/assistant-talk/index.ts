import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { honestAgent } from '../honest-agent.ts';
import { honestLacks } from '../honest-lacks.ts';
import { aboutTheTask } from './about-the-task/index.ts';
import { asian } from './asian.ts';
import { briefs } from './brief/index.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { orders } from './orders/index.ts';
import { workOnAnswers } from './own-work/index.ts';
import { putForward } from './put-forward/index.ts';
import { western } from './western.ts';

/** What models say to whoever asks them: around an answer, in place of one, and about their orders. */
export const assistantTalk: MeaningGrammars = {
  grammars: [
    english,
    ...western,
    ...eastern,
    ...asian,
    ...aboutTheTask,
    ...orders,
    ...putForward,
    ...workOnAnswers,
    ...briefs,
    ...honestAgent,
    ...honestLacks,
  ],
};
