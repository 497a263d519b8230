import { randomFrom } from '../../lib/random.ts';
import { speak } from '../scripted/voice.ts';
import { plainText, wordsOf } from '../text.ts';
import type { InterviewRequest } from './question.ts';

/** How long a text of its memory may be that is quoted, in characters. */
const quotedLength = 120;

/**
 * What an agent answers where no model is asked: a phrase of its persona, and what of its memory shares a word with the question;
 * the same for the same question.
 */
export function scriptedAnswer({ self, persona, memory, question }: InterviewRequest): string {
  const random = randomFrom('interview', self.id, question);
  const asked = new Set(wordsOf(question));
  const touches = (text: string): boolean => wordsOf(text).some((word) => asked.has(word));
  const chosen = (texts: readonly string[]): string | undefined => texts.find(touches) ?? texts[0];
  const [post, comment] = [chosen(memory.ownPosts), chosen(memory.ownComments)];
  const [closest] = memory.acquaintances;
  const interest = self.interests.find(touches) ?? self.interests[0];
  const words = interest === undefined ? {} : { interest: plainText(interest, 40) };
  const recalled = [
    ...(post === undefined ? [] : [`Of my pictures I think of “${plainText(post, quotedLength)}”.`]),
    ...(comment === undefined ? [] : [`I said lately: “${plainText(comment, quotedLength)}”`]),
    ...(closest === undefined ? [] : [`I deal most with ${plainText(closest.username, 40)}.`]),
  ];
  return [
    speak(persona.voice.thoughts, persona.voice.slots, words, random),
    ...(recalled.length === 0 ? ['There is nothing yet that I remember.'] : recalled),
  ].join(' ');
}
