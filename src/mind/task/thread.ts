import { memoize } from '../../lib/memoize.ts';
import { languageOf } from '../language.ts';
import type { PerceivedAuthor, PerceivedComment, PerceivedItem } from '../perception.ts';
import { plainText } from '../text.ts';
import type { BriefItem } from './brief.ts';

/** Comments of a thread that are shown besides those that wait: the latest. */
const maxThread = 4;
/** What is shown of one of them, and of a name, in UTF-16 units. */
const [heardLength, nameLength] = [60, 24] as const;

/** Visits that come close together show the same names. */
const shownName = memoize((text) => plainText(text, nameLength), 500);

/** The language to answer in; nothing where that is English, or nobody knows it. */
export function foreignLanguage(text: string): Pick<BriefItem, 'language'> {
  const language = languageOf(text);
  return language === null || language === 'English' ? {} : { language };
}

/** What somebody who speaks under an item has to know of it besides the picture. */
export function heardUnder(
  item: PerceivedItem,
  waiting: readonly PerceivedComment[],
  username: string,
): Pick<BriefItem, 'language' | 'thread'> {
  const thread = threadOf(item, waiting, username);
  return {
    ...foreignLanguage(`${item.title}. ${item.description}`),
    ...(thread.length === 0 ? {} : { thread }),
  };
}

/** What was said before, so that nobody says it again: the latest, without what stands among the waiting comments. */
function threadOf(item: PerceivedItem, waiting: readonly PerceivedComment[], username: string): string[] {
  return item.comments
    .filter(({ id }) => !waiting.some((one) => one.id === id))
    .slice(-maxThread)
    .map(({ author, content }) => {
      const by = author?.username === username ? 'you' : nameOf(author);
      return `${by}: ${plainText(content, heardLength)}`;
    });
}

/** Who said or made something, as a model is shown it. */
export function nameOf(author: PerceivedAuthor | null): string {
  if (author === null) return 'someone';
  return shownName(author.name) || shownName(author.username);
}
