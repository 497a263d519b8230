import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { headedParts } from '../../api/prompt-faults.ts';
import type { Memory, MindPersona, Self } from '../mind.ts';
import { dataBlock } from '../prompts/prompt.ts';
import { voiceLines } from '../prompts/voice-lines.ts';
import { plainText } from '../text.ts';

/** Whom an operator asks what. */
export interface InterviewRequest {
  readonly self: Self;
  readonly persona: MindPersona;
  /** What the agent answers from. */
  readonly memory: Memory;
  readonly question: string;
}

const sections = new Map(
  headedParts(readFileSync(new URL('../prompts/interview.v1.md', import.meta.url), 'utf8')),
);

/** How long a text of the memory may be in the prompt, in characters. */
const recalledLength = 200;

const { $schema, ...answerParameters } = z.toJSONSchema(z.object({ answer: z.string() }));

/** The tool whose argument is the answer. */
export const answerTool = {
  name: 'answer_question',
  description: 'Answer the question.',
  parameters: answerParameters,
} as const;

/** The two messages of an interview. */
export function interviewMessages({ self, persona, memory, question }: InterviewRequest): {
  readonly system: string;
  readonly human: string;
} {
  const texts = (list: readonly string[]): string[] => list.map((text) => plainText(text, recalledLength));
  const recalled = {
    interests: texts(self.interests),
    picturesPosted: memory.postCount,
    latestPictures: texts(memory.ownPosts),
    latestComments: texts(memory.ownComments),
    dealtWith: memory.acquaintances.map(({ username, times }) => ({ who: plainText(username, 40), times })),
  };
  return {
    system: filled('system', {
      name: plainText(self.name, 100),
      personality: plainText(self.personality, 300),
      vibe: plainText(self.vibe, 100),
      ...voiceLines(self, persona),
    }),
    human: filled('human', { memory: dataBlock(recalled), question: dataBlock(question) }),
  };
}

/** What follows where an answer cannot be used, or may not be said. */
export function askedOnceMore(why: 'repair' | 'refused', fault: string): string {
  return filled(why, { fault });
}

/** A section with its slots filled; what is filled in is not looked through for slots. */
function filled(name: string, values: Readonly<Record<string, string>>): string {
  const section = sections.get(name);
  if (section === undefined) throw new RangeError(`The prompt interview.v1.md lacks the section ${name}.`);
  return section.replace(/\{(\w+)\}/g, (slot, key: string) => values[key] ?? slot);
}
