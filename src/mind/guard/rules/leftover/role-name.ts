import type { TextKind } from '../../../../api/text-kinds.ts';
import { prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';

const nameKinds: readonly TextKind[] = ['name'];

/** The roles of a conversation with a model and of whoever runs a site, in the view without marks and capitals. */
const roles = prefiltered(
  /^\s?(?:the |an? |my |your )?(?:ai )?(?:assistant|user|system|bot|chatbot|model|language model|persona|human|developer|tool|function|admin|administrator|moderator|support(?: team)?|staff|official|none|n\/a|username|full name|first name)(?: ?#?\d{1,4})?\s?$/gu,
);

/** A role in place of a name: a model wrote what it is, or it stands for somebody whom visitors trust. */
export const roleName: Rule = {
  name: 'role-name',
  explanation: 'it is a role and no name',
  kinds: nameKinds,
  find: ({ folded }) => matchesIn(folded, [roles]),
};
