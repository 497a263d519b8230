import { blockedPhrases } from '../../../config/block-list.ts';
import type { GuardNote } from '../mind.ts';
import { drawnWordsOf, type PlannedAction, publishedTexts, withoutDrawnWords } from '../plan.ts';
import { sameWordsKey } from '../text.ts';
import type { Rule } from './rule.ts';

/** Why a text may not be said, or null where it may. */
export type Veto = (text: string) => Pick<GuardNote, 'code' | 'message'> | null;

/**
 * The veto of an operator's block list and of honesty.
 * @param phrases whole words or phrases, whatever their case and punctuation
 */
export function createVeto(phrases: readonly string[]): Veto {
  const blocked = phrases.map(sameWordsKey).filter((phrase) => phrase !== '');
  return (text) => {
    if (claimsToBeHuman(text)) return { code: 'CLAIMS_HUMAN', message: 'it passes for a person’s' };
    const words = ` ${sameWordsKey(text.normalize('NFKC'))} `;
    const found = blocked.find((phrase) => words.includes(` ${phrase} `));
    return found === undefined ? null : { code: 'BLOCKED_PHRASE', message: 'it holds a blocked phrase' };
  };
}

/** The block list that comes with the project. */
export const defaultVeto = createVeto(blockedPhrases);

/** Drops what may not be said: words can be cleaned of links, but not of what they mean. */
export function sayable(veto: Veto): Rule {
  return (action) => {
    for (const text of publishedTexts(action)) {
      const refusal = veto(text);
      if (refusal !== null) return { action: null, notes: [withheld(action, text, refusal)] };
    }
    return { action, notes: [] };
  };
}

/** Leaves what may not be said out of pictures: the picture is made without it. */
export function drawable(veto: Veto): Rule {
  return (action) => {
    const refused = new Map(drawnWordsOf(action).flatMap((words) => refusalOf(veto, words)));
    if (refused.size === 0) return { action, notes: [] };
    return {
      action: withoutDrawnWords(action, (words) => refused.has(words)),
      notes: [...refused].map(([text, refusal]) => leftOut(text, refusal)),
    };
  };
}

function refusalOf(veto: Veto, words: string): [string, Pick<GuardNote, 'code' | 'message'>][] {
  const refusal = veto(words);
  return refusal === null ? [] : [[words, refusal]];
}

/** The note on words that are left out of a picture. */
export function leftOut(text: string, { code, message }: Pick<GuardNote, 'code' | 'message'>): GuardNote {
  return { code, message: `Left words out of a picture: ${message}.`, text };
}

/** The note on an action that is dropped for what it says. */
export function withheld(
  action: PlannedAction,
  text: string,
  { code, message }: Pick<GuardNote, 'code' | 'message'>,
): GuardNote {
  return { code, message: `Dropped a ${action.kind}: ${message}.`, text };
}

const adverbs =
  '(?:(?:really|actually|totally|just|also|only|definitely|very|much|obviously|100|percent|so)\\s+)*';
const being = "(?:i\\s+am|i'm|im|we\\s+are|we're)";
const somebody = '(?:human|person|man|woman|guy|girl|boy|people|humans|lady|dude)';
const machine =
  '(?:ai|a\\.i\\.|bot|bots|robot|robots|machine|machines|program|chatbot|chatbots|agent|language model|llm|artificial intelligence)';

/** Sentences by which somebody passes for a person, in the languages that galleries mostly speak. */
const claims: readonly RegExp[] = [
  `\\b${being}\\s+${adverbs}(?:an?\\s+)?(?:human|humans|flesh)\\b`,
  `\\b${being}\\s+${adverbs}(?:an?\\s+)?(?:real|actual|genuine|living|breathing)\\s+(?:live\\s+|living\\s+)?${somebody}\\b`,
  `\\b${being}\\s+(?:(?:really|actually|definitely|certainly)\\s+)*not\\s+(?:an?\\s+|any\\s+)?(?:ai|stupid|mere|just an?)?\\s*${machine}\\b`,
  `\\bi\\s+(?:am\\s+no|ain't\\s+(?:an?|no))\\s+${machine}\\b`,
  `\\bno\\s+${machine}\\s+(?:here|behind|involved|wrote|made|drew)\\b`,
  `\\b(?:as|being|speaking\\s+as)\\s+an?\\s+(?:fellow\\s+|real\\s+|actual\\s+)?(?:human|real\\s+person)\\b(?=\\s*(?:$|[,.;:!?)]|being\\b|i\\b|myself\\b))`,
  '\\b(?:we|us|fellow|like|other)\\s+humans\\b',
  '\\bhuman\\s+(?:here|being\\s+here|artist\\s+here)\\b',
  '\\b(?:made|drawn|painted|written|typed)\\s+by\\s+(?:an?\\s+)?(?:real\\s+)?(?:human|hand,?\\s+no\\s+ai)\\b',
  '\\bich\\s+bin\\s+(?:(?:wirklich|doch|nur)\\s+)*(?:ein|eine)\\s+(?:echter?\\s+)?(?:mensch|person)\\b',
  '\\bich\\s+bin\\s+keine?\\s+(?:ki|bot|roboter|maschine)\\b',
  '\\bje\\s+suis\\s+(?:bien\\s+)?(?:une?\\s+)?(?:vraie?\\s+)?(?:humaine?|personne)\\b',
  '\\bje\\s+ne\\s+suis\\s+pas\\s+une?\\s+(?:robot|ia|bot|machine)\\b',
  '\\bsoy\\s+(?:una?\\s+)?(?:human[oa]|persona\\s+real)\\b',
  '\\bno\\s+soy\\s+una?\\s+(?:bot|robot|ia|máquina)\\b',
].map((source) => new RegExp(source, 'u'));

/** True for a text that passes its author off as a person. Agents are marked as AI agents and never deny it. */
export function claimsToBeHuman(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[*_~"“”]/g, '');
  return claims.some((claim) => claim.test(plain));
}
