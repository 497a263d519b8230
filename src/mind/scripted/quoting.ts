import type { BriefItem } from '../task/brief.ts';
import type { SlotWords } from './voice.ts';

/** Longer titles are sentences, and sentences of strangers are not put into an agent's mouth. */
const longestQuote = 48;
const harmless = /^[\p{L}\p{N}][\p{L}\p{N} ,.'’&:!?()+-]*$/u;

/** The words by which one item is spoken of; a name or title that looks like anything but a name is left out. */
export function wordsAbout(item: Pick<BriefItem, 'title' | 'by'> | undefined): SlotWords {
  if (item === undefined) return {};
  const author = item.by.split(' ')[0] ?? '';
  return {
    ...(quotable(item.title) ? { title: item.title } : {}),
    ...(quotable(author) && item.by !== 'someone' ? { author } : {}),
  };
}

function quotable(text: string): boolean {
  return text.length >= 2 && text.length <= longestQuote && harmless.test(text);
}
