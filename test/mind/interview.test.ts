import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { defaultJudge } from '../../src/mind/guard/index.ts';
import { interview } from '../../src/mind/interview/interview.ts';
import type { Memory } from '../../src/mind/mind.ts';
import { unmoderated } from '../../src/mind/publishing/moderation.ts';

const noMemory: Memory = { ownPosts: [], postCount: 0, ownComments: [], acquaintances: [] };
const never = (): never => {
  throw new Error('No model may be asked.');
};

describe('an interview without a model', () => {
  const [persona] = loadPersonas();
  const asked = (question: string, memory = noMemory) => {
    if (persona === undefined) throw new Error('There is no persona.');
    const self = {
      id: 'agent-1',
      username: 'ada',
      name: 'Ada',
      personaId: persona.id,
      personality: 'Brief.',
      vibe: 'calm',
      interests: ['light'],
    };
    return interview(
      {
        models: [],
        judge: defaultJudge,
        moderation: unmoderated,
        priceOf: never,
        record: never,
        mayAskAgain: never,
        signal: new AbortController().signal,
      },
      { self, persona, memory, question },
    );
  };

  it('is answered by the persona’s phrases and by what of its memory the question touches', async () => {
    const memory = {
      ...noMemory,
      postCount: 2,
      ownPosts: ['Dunes at dawn', 'Harbour in fog'],
      acquaintances: [{ username: 'wei_paints', times: 3 }],
    };
    const { answer, model, calls } = await asked('How did you come to the fog?', memory);
    expect(answer).to.include('“Harbour in fog”').and.include('wei_paints').and.not.include('Dunes');
    expect({ model, calls }).to.deep.equal({ model: null, calls: [] });
    expect(await asked('How did you come to the fog?', memory)).to.include({ answer });
  });

  it('says that there is nothing to remember where there is nothing', async () => {
    const { answer } = await asked('What have you done?');
    expect(answer).to.include('There is nothing yet that I remember.');
  });
});
