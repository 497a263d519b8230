import { expect } from 'chai';
import { faultSentences, promptFaults, promptSections } from '../../src/mind/prompts/check.ts';
import { builtInPromptText, promptFrom, visitPrompt } from '../../src/mind/prompts/prompt.ts';

const changed = (from: string | RegExp, to: string): string => {
  const text = builtInPromptText.replace(from, to);
  expect(text).to.not.equal(builtInPromptText);
  return text;
};
const faultsOf = (text: string): string => faultSentences(promptFaults(text));

describe('the prompt of visits as a text that operators change', () => {
  it('is sound as it comes with the fleet, and says the same to a model', () => {
    expect(faultsOf(builtInPromptText)).to.equal('');
    const same = promptFrom({ version: 'same', text: builtInPromptText });
    expect({ system: same.system, human: same.human, json: same.json }).to.deep.equal({
      system: visitPrompt.system,
      human: visitPrompt.human,
      json: visitPrompt.json,
    });
    expect(promptSections.map(({ name }) => name)).to.include.members(['system', 'visit', 'comment', 'post']);
  });

  for (const [what, text, fault] of [
    [
      'a placeholder that nothing fills',
      () => changed('{vibe}', '{vibe} {mood}'),
      'section "system" holds {mood}, which nothing fills here',
    ],
    [
      'a placeholder that is missing',
      () => changed('{personality}', 'kind'),
      'section "system" lacks {personality}',
    ],
    [
      'a placeholder of another section',
      () => changed('Call plan_visit.\n', 'Call plan_visit, {name}.\n'),
      'section "repair" holds {name}',
    ],
    ['a brace that is not closed', () => changed('{vibe}', '{vibe'), 'braces only around one placeholder'],
    [
      'a section that is missing',
      () => changed('# verdict', '# judgement'),
      'section "verdict" is missing; section "judgement" is no section',
    ],
    ['a section that is empty', () => changed(/# wish\n[^#]*/, '# wish\n\n'), 'section "wish" is empty'],
    [
      'a section that stands there twice',
      () => `${builtInPromptText}\n\n# like\nAgain.`,
      'section "like" stands there twice',
    ],
    [
      'data outside of its block',
      () => changed('<visit>{visit}</visit>', 'Visit: {visit}'),
      'must hold the line <visit>{visit}</visit>',
    ],
    ['hidden control characters', () => changed('Tone:', 'Tone\u0007:'), 'must not hold control characters'],
    ['no end', () => `${builtInPromptText}\n${'word '.repeat(3_000)}`, 'at most 12000 are allowed'],
  ] as const) {
    it(`is refused with ${what}, which is named`, () => {
      expect(faultsOf(text())).to.include(fault);
    });
  }

  it('is refused in any text that has nothing to do with it', () => {
    for (const text of ['', '# ', '#', 'system', '# system', '{}', '# system\n{rules'])
      expect(promptFaults(text)).to.not.deep.equal([]);
  });
});
