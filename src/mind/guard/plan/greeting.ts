import { randomFrom } from '../../../lib/random.ts';
import type { PerceivedAuthor } from '../../perception.ts';
import type { PlanStep } from './step.ts';

/** How often an agent may begin with somebody's name. */
const greetingChance = 0.08;

/**
 * Takes a greeting by name from the beginning of a text, but for one in twelve: who is greeted by name under each picture
 * is greeted by a machine.
 */
export const rareGreeting: PlanStep = (action, { view }) => {
  if (action.kind !== 'comment' && action.kind !== 'reply') return { action, notes: [] };
  const item = view.perception.items.find(({ id }) => id === action.targetId);
  const heard =
    action.kind === 'reply' ? item?.comments.find(({ id }) => id === action.commentId) : undefined;
  const rest = withoutGreeting(action.content, heard?.author ?? item?.author ?? null);
  if (rest === null || randomFrom(view.seed, 'greeting', action.targetId).chance(greetingChance))
    return { action, notes: [] };
  return {
    action: { ...action, content: rest },
    notes: [{ code: 'GREETING_REMOVED', message: 'Left out the greeting by name at the beginning.' }],
  };
};

const salutation = /^(?:hi|hey|hello|hallo|salut|bonjour|hola|ciao|dear)[ ,]+/iu;
const afterName = /^\s*[,:!–—-]\s+(?=\p{L})/u;
/** Longer names are no names that anybody is greeted by, in UTF-16 units. */
const longestName = 60;

/** The text without the greeting that it begins with; null where it begins with none, or is nothing else. */
function withoutGreeting(text: string, author: PerceivedAuthor | null): string | null {
  const opened = text.replace(salutation, '');
  for (const name of namesOf(author)) {
    // Compared as text: a name is a stranger's, and no part of a pattern.
    if (opened.slice(0, name.length).toLowerCase() !== name.toLowerCase()) continue;
    const behind = opened.slice(name.length);
    const rest = behind.replace(afterName, '');
    if (rest !== behind) return rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  return null;
}

function namesOf(author: PerceivedAuthor | null): readonly string[] {
  if (author === null) return [];
  const [first = ''] = author.name.split(/\s+/u);
  return [author.name, first, author.username].filter(({ length }) => length > 1 && length <= longestName);
}
