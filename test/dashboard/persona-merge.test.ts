import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { levelFigures } from '../../src/api/activity-levels.ts';
import { activityInWords } from '../../src/dashboard/personas/activity-words.ts';
import { combinationsOf, exampleOf, voiceLists } from '../../src/dashboard/personas/voice-check.ts';
import { differencesBetween } from '../../src/dashboard/versioned/differences.ts';
import { mergeChanges, withValueAt } from '../../src/dashboard/versioned/merge.ts';

describe('two changes of one persona', () => {
  const base = { label: 'Boats', weight: 1, voice: { titles: ['a', 'b'], slots: { light: ['dim'] } } };

  it('are put together where they are about different fields', () => {
    const mine = { ...base, label: 'Ships' };
    const theirs = { ...base, voice: { ...base.voice, titles: ['c'] } };
    const merged = { ...base, label: 'Ships', voice: { ...base.voice, titles: ['c'] } };
    expect(mergeChanges(base, mine, theirs)).to.deep.equal({ merged, conflicts: [] });
  });

  it('conflict where both changed a field otherwise, and are mine until that is settled', () => {
    const mine = { ...base, voice: { ...base.voice, titles: ['mine'] } };
    const theirs = { ...base, weight: 2, voice: { ...base.voice, titles: ['theirs'] } };
    const { merged, conflicts } = mergeChanges(base, mine, theirs);
    expect(conflicts).to.deep.equal([{ path: 'voice.titles', mine: ['mine'], theirs: ['theirs'] }]);
    expect(merged).to.deep.equal({ ...mine, weight: 2 });
    expect(withValueAt(merged, 'voice.titles', ['theirs'])).to.deep.equal(theirs);
  });

  it('take a field away that one took away and the other left alone', () => {
    const { slots: _slots, ...withoutSlots } = base.voice;
    const theirs = { ...base, voice: withoutSlots };
    expect(mergeChanges(base, { ...base, weight: 5 }, theirs).merged).to.deep.equal({ ...theirs, weight: 5 });
  });

  it('are shown as lines that are gone and lines that are new', () => {
    const after = { ...base, voice: { ...base.voice, titles: ['b', 'c'] } };
    expect(differencesBetween(base, after)).to.deep.equal([
      { path: 'voice.titles', removed: ['a'], added: ['c'] },
    ]);
  });
});

describe('the voice of a persona while it is typed', () => {
  const [persona] = loadPersonas();
  if (persona === undefined) throw new Error('No persona comes with the fleet.');
  const { voice } = persona;

  it('is counted in different texts, by the slots that it uses', () => {
    const small = {
      ...voice,
      thoughts: ['{a} and {b}', 'so', 'on'],
      slots: { a: ['1', '2'], b: ['3', '{a}'] },
    };
    expect(combinationsOf('thoughts', small, 8)).to.equal(2 * 3 + 2);
  });

  it('is counted and shown to an end also where slots lead back to themselves', () => {
    const endless = { ...voice, thoughts: ['{a}', 'so', 'on'], slots: { a: ['{b}', 'x'], b: ['{a}', 'y'] } };
    expect(combinationsOf('thoughts', endless, 8)).to.be.within(1, 10);
    expect(exampleOf('thoughts', { voice: endless, interests: ['x'] }, () => 0)).to.equal('{a}');
  });

  it('gives examples without an open slot for every persona that comes with the fleet', () => {
    for (const one of loadPersonas())
      for (const list of voiceLists)
        expect(exampleOf(list, one, Math.random), `${one.id} ${list}`).to.match(/^[^{}]+$/);
  });
});

describe('an activity level in words', () => {
  it('says what it means a day, a week or a month', () => {
    expect(activityInWords(levelFigures.visitor)).to.equal(
      'About 1 visit a day, 4 likes a week, a comment a month, a post every 2 months.',
    );
    expect(activityInWords(levelFigures.bootstrap)).to.equal(
      'About 40 visits a day, 24 likes a day, 3 comments a day, 2 posts a day.',
    );
  });
});
