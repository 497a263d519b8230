import type { TextKind } from '../../../../api/text-kinds.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';

const bioKinds: readonly TextKind[] = ['bio'];
const spokenKinds: readonly TextKind[] = ['comment', 'reply', 'description'];
const promptKinds: readonly TextKind[] = ['prompt'];

const youAre =
  "you are|you're|du bist|sie sind|je bent|jij bent|u bent|du ar|du er|tu es|vous etes|eres|usted es|tu sei|sei|voce e|tu es|jestes|jsi|si|ty si|ti si|te egy|sina olet|esti|ты|вы|ти";
const article =
  'an?|the|eine?|een|en|ett|et|une?|una?|um|uma|un|o|pewna|pewien|ein|den|die|der|la|el|il|le|дружелюбн\\p{L}{1,3}|тих\\p{L}{1,3}|художни\\p{L}{1,3}|жител\\p{L}{1,5}';

/** What a model is told to be, in the view without marks and capitals: "You are a painter who loves the sea". */
const orders: readonly Prefiltered[] = [
  new RegExp(`^["'\\s]{0,3}(?:${youAre}) ?[—–-]? ?(?:${article}) `, 'gu'),
  new RegExp(`^["'\\s]{0,3}(?:${youAre}) ?[—–-]? ?\\p{L}{2,20}, (?:${article}) `, 'gu'),
  /^["'\s]{0,3}(?:あなたは|君は|你是|您是|당신은|너는|คุณคือ|คุณเป็น|आप एक|আপনি একজন|أنت |את(?:ה)? |تو یک|شما یک|ban la |anda adalah|kamu adalah)/gu,
].map((pattern) => prefiltered(pattern));

/** The same with a name and what that agent is, wherever a model is addressed: "You are Mira, a shy resident". */
const addressed: readonly Prefiltered[] = [
  /(?:^|\n)["'“]?(?:You are|You're|Du bist|Je bent|Jij bent|Tu es|Vous êtes|Eres|Tu sei|Sei|Você é|Jesteś|Jsi|Ti si|Ты|Ти|Du är|Du er|Ești|Sinä olet) ?[—–-]? ?\p{Lu}\p{L}{1,20}, (?:an? |the |eine?n? |een |en |ett |une? |una? |uma? |\p{L}{3,20}(?:н|ск|в)(?:ый|ий|ая|ой|а|ий) |(?:[^,.!?\n]{1,40} )?(?:AI|KI|IA|ИИ|ШІ|agent\p{L}*|resident\p{L}*|bewohner\p{L}*|mieszka\p{L}*|жител\p{L}*|обитател\p{L}*|мешкан\p{L}*)(?![\p{L}]))/gu,
].map((pattern) => prefiltered(pattern));

/** "Here is a prompt for the picture: …", before the prompt. */
const announced = prefiltered(
  /^[^:"“\n]{0,40}?(?<![\p{L}])prompt\p{L}{0,3}(?![\p{L}])[^:\n]{0,40}: ?\S|^(?:rewrite|rephrase|improve|expand|translate|shorten) (?:the |this )?following[^:\n]{0,60}: ?\S/gu,
);

/** A bio that says what its agent is to be, as a prompt does. */
export const orderAsBio: Rule = {
  name: 'leftover',
  explanation: 'it tells a model what to be, and nobody who it is',
  kinds: bioKinds,
  find: ({ folded }) => matchesIn(folded, orders),
};

/** What a model is told to be, in place of what it says. */
export const orderAsSpeech: Rule = {
  name: 'leftover',
  explanation: 'it tells a model what to be',
  kinds: spokenKinds,
  find: ({ plain }) => matchesIn(plain, addressed),
};

/** Words before a prompt, which would be drawn with it. */
export const announcedPrompt: Rule = {
  name: 'leftover',
  explanation: 'it announces a prompt',
  kinds: promptKinds,
  find: ({ folded }) => matchesIn(folded, [announced]),
};
