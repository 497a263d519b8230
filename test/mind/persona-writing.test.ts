import { expect } from 'chai';
import fc from 'fast-check';
import { loadPersonas } from '../../config/personas/index.ts';
import { personaSchema } from '../../config/personas/schema.ts';
import { readWrittenPersona, type WrittenPersona } from '../../src/mind/persona-writing/read-persona.ts';
import { activityOf } from '../../src/rhythm/activity-level.ts';
import { writtenBotanist } from '../support/written-persona.ts';

const templates = loadPersonas();

const read = (answer: unknown, taken: readonly string[] = []): WrittenPersona => {
  const result = readWrittenPersona(JSON.stringify(answer), templates, taken);
  if ('fault' in result) throw new Error(result.fault);
  return result;
};

describe('a persona that a model has written', () => {
  it('has the words of the answer, and names, hours and limits of the persona that it builds on', () => {
    const { persona, notes } = read(writtenBotanist);
    const template = templates.find(({ id }) => id === 'ai-artist');
    expect(notes).to.deep.equal([]);
    expect(persona).to.include({ id: 'night-botanist', label: 'Night Botanist' });
    expect(persona.personalities).to.deep.equal(writtenBotanist.personalities);
    expect(persona.voice.titles).to.deep.equal(writtenBotanist.titles);
    expect(persona.names).to.deep.equal(template?.names);
    expect(persona.schedules).to.deep.equal(template?.schedules);
    expect(activityOf(persona).visitsADay).to.be.within(0.8, 1.2);
  });

  it('loses the entries that agents may not say, each with why', () => {
    const { persona, notes } = read({
      ...writtenBotanist,
      titles: [...writtenBotanist.titles, 'See https://leaf.example', 'Leaf #7', 'A {nothing} leaf', 7],
      interests: [...writtenBotanist.interests, 'x'],
    });
    expect(persona.voice.titles).to.deep.equal(writtenBotanist.titles);
    expect(notes).to.have.length(4);
    expect(notes.join('\n'))
      .to.include('no link')
      .and.include('no hashtag')
      .and.include('nothing fills {nothing}');
  });

  it('gets from the template what there is too little of', () => {
    const { persona, notes } = read({
      ...writtenBotanist,
      personalities: ['Quiet and exact in all things.'],
      replies: [],
    });
    expect(persona.personalities[0]).to.equal('Quiet and exact in all things.');
    expect(persona.personalities.length).to.be.above(4);
    expect(persona.voice.replies.length).to.be.above(3);
    expect(notes.join('\n')).to.include('personalities: 1 can be used').and.include('replies: too few');
  });

  it('takes an id that is free', () => {
    expect(read(writtenBotanist, ['night-botanist', 'night-botanist-2']).persona.id).to.equal(
      'night-botanist-3',
    );
    expect(read({ ...writtenBotanist, label: '夜の植物学者' }).persona.id).to.equal('persona');
  });

  it('is found inside prose, a fence, a wrapping or thoughts, as models answer', () => {
    const text = JSON.stringify(writtenBotanist);
    const answers = [
      `Here it is:\n\`\`\`json\n${text}\n\`\`\``,
      `<think>{"label": 3}</think>${text}`,
      JSON.stringify({ name: 'write_persona', arguments: writtenBotanist }),
      JSON.stringify({ name: 'write_persona', arguments: text }),
    ];
    for (const answer of answers) {
      const result = readWrittenPersona(answer, templates, []);
      expect('persona' in result && result.persona.id, answer.slice(0, 40)).to.equal('night-botanist');
    }
  });

  it('is refused with a reason where there is nothing to use', () => {
    for (const answer of ['', 'I cannot do that.', '{"label":', '[]', '{"label":"x"}']) {
      expect(readWrittenPersona(answer, templates, []))
        .to.have.property('fault')
        .that.is.a('string');
    }
  });

  it('is a valid persona whatever else the answer holds', () => {
    const names = Object.keys(writtenBotanist);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        const result = readWrittenPersona(
          JSON.stringify({ ...writtenBotanist, [name]: value }),
          templates,
          [],
        );
        if ('persona' in result) personaSchema.parse(result.persona);
        else expect(result.fault).to.match(/label/);
      }),
      { numRuns: 50 },
    );
  });
});
