import { isContentWord } from '../text/phrase.ts';

/** Words that name something in a subject, in its own order; filled up where it has too few. */
export function subjectWords(subject: string, count: number): string[] {
  const words = [
    ...new Set((subject.match(/[\p{L}\p{N}]{4,20}/gu) ?? []).filter(isContentWord)),
    'Colour',
    'Shape',
    'Light',
    'Texture',
    'Rhythm',
  ];
  return words.slice(0, count);
}
