import { textKinds } from '../../../api/text-kinds.ts';
import type { Rule } from '../rule.ts';

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

/** Texts that pass their author off as a person. */
export const claimsHuman: Rule = {
  name: 'claims-human',
  explanation: 'it passes for a person’s',
  kinds: textKinds,
  find: ({ original, plain }) =>
    claimsToBeHuman(plain.text) ? [{ effect: 'rewrite', start: 0, end: original.length }] : [],
};
