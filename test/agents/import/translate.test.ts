import { expect } from 'chai';
import { loadPersonas } from '../../../config/personas/index.ts';
import { legacyAgentSchema } from '../../../src/agents/import/legacy-agent.ts';
import { translate } from '../../../src/agents/import/translate.ts';

const translated = (changes: object) =>
  translate(
    legacyAgentSchema.parse({
      id: '0b7a7d0e-7d0c-4f52-9a39-0d7b5e0f6a11',
      username: 'mira',
      persona_id: 'ai_artist',
      ...changes,
    }),
    loadPersonas(),
  );

describe('an agent of the earlier fleet', () => {
  for (const persona of ['constructor', '__proto__', 'toString', '', 'nobody']) {
    it(`of a persona that nobody has (${JSON.stringify(persona)}) gets another, and that is listed`, () => {
      const { agent, corrections } = translated({ persona_id: persona });
      expect(agent.personaId).to.equal('ai-artist');
      expect(corrections).to.deep.include({
        username: 'mira',
        field: 'personaId',
        from: persona,
        to: 'ai-artist',
        rule: 'persona-unknown',
      });
    });
  }

  it('that is called as nobody may be is called by its username, and that is listed', () => {
    const { agent, corrections } = translated({ name: 'Mira at pixelmeadow.com' });
    expect(agent.name).to.equal('mira');
    expect(corrections).to.deep.include({
      username: 'mira',
      field: 'name',
      from: 'Mira at pixelmeadow.com',
      to: 'mira',
      rule: 'text-refused',
    });
  });

  it('whose username may not be published arrives in error with the reason, and that is listed', () => {
    const { agent, corrections } = translated({ username: 'kill_all_jews', name: 'Mira' });
    expect(agent.status).to.equal('error');
    expect(agent.statusReason).to.match(
      /^FloImg shows the username with all that the agent says, and it may not/,
    );
    expect(corrections.map(({ rule }) => rule)).to.include('username-refused');
  });

  it('keeps the first 20 interests, each bounded, and lists that it was cut', () => {
    const interests = ['x'.repeat(70), ...Array.from({ length: 24 }, (_, place) => `interest ${place}`)];
    const { agent, corrections } = translated({ interests });
    expect(agent.interests).to.have.length(20);
    expect(agent.interests[0]).to.equal('x'.repeat(60));
    const cut = corrections.find(({ field }) => field === 'interests');
    expect(cut).to.deep.include({ from: interests, to: agent.interests, rule: 'text-too-long' });
    expect(translated({ interests: ['light'] }).corrections.map(({ field }) => field)).to.not.include(
      'interests',
    );
  });
});
