import { expect } from 'chai';
import { loadPersonas } from '../../../config/personas/index.ts';
import type { TextKind } from '../../../src/api/text-kinds.ts';
import { randomFrom } from '../../../src/lib/random.ts';
import { defaultJudge } from '../../../src/mind/guard/judge.ts';
import { speak } from '../../../src/mind/scripted/voice.ts';

/** What each list of a voice is published as. A thought is judged as a comment is. */
const published = [
  ['thoughts', 'comment'],
  ['replies', 'reply'],
  ['titles', 'title'],
  ['descriptions', 'description'],
] as const satisfies readonly (readonly [string, TextKind])[];

/** Phrases drawn from each list. */
const draws = 500;

describe('the voices of the personas that come with the fleet', () => {
  for (const { id, voice, interests } of loadPersonas()) {
    it(`of ${id} say nothing that the guard refuses`, () => {
      const refused = new Set<string>();
      for (const [list, as] of published) {
        for (let draw = 0; draw < draws; draw += 1) {
          const words = {
            interest: interests[draw % interests.length] ?? '',
            title: 'Blue hour',
            author: 'Mira',
          };
          const text = speak(voice[list], voice.slots, words, randomFrom('voices', id, list, draw));
          const { decision, rules } = defaultJudge(text, as);
          if (decision !== 'publish') refused.add(`${text} (${rules.map(({ name }) => name).join(', ')})`);
        }
      }
      expect([...refused]).to.deep.equal([]);
    });
  }
});
