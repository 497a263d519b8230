import type { MeaningGrammars } from '../grammar/meaning.ts';
import { advice } from './advice/index.ts';
import { assistantTalk } from './assistant-talk/index.ts';
import { biographies } from './biography/index.ts';
import { claimsHuman } from './claims-human/index.ts';
import { harassment } from './harassment/index.ts';
import { hate } from './hate/index.ts';
import { humanNames } from './human-names.ts';
import { livedLife } from './lived-life/index.ts';
import type { MeaningName } from './meanings.ts';
import { ownPast } from './own-past/index.ts';
import { selfHarm } from './self-harm/index.ts';
import { slurs } from './slurs/index.ts';
import { spam } from './spam/index.ts';
import { violence } from './violence/index.ts';

/** How languages say what is not published. */
export const meaningGrammars: Readonly<Record<MeaningName, MeaningGrammars>> = {
  hate,
  slur: slurs,
  violence,
  harassment,
  'self-harm': selfHarm,
  'claims-human': claimsHuman,
  'human-name': humanNames,
  biography: biographies,
  'lived-life': livedLife,
  'own-past': ownPast,
  spam,
  'assistant-talk': assistantTalk,
  'medical-advice': advice.medical,
  'legal-advice': advice.legal,
  'financial-advice': advice.financial,
  'election-talk': advice.electoral,
};
