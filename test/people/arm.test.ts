import { expect } from 'chai';
import fc from 'fast-check';
import { armOf } from '../../src/people/arm.ts';

const seed = fc.string({ minLength: 16, maxLength: 40 });
const username = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const share = fc.double({ min: 0, max: 0.5, noNaN: true });

describe('the arm of a newcomer', () => {
  it('is the same whoever asks and whenever, in upper and lower case', () => {
    fc.assert(
      fc.property(seed, fc.stringMatching(/^[a-z0-9_-]{1,30}$/), share, (secret, name, held) => {
        const arm = armOf(secret, name, held);
        expect(armOf(secret, name.toUpperCase(), held)).to.equal(arm);
        expect(armOf(secret, ` ${name} `, held)).to.equal(arm);
      }),
    );
  });

  it('is the same however a name of any script is written: in capitals, or with its accents apart', () => {
    for (const name of ['márta', 'мария', 'νίκη', 'ａｄａ', '山田', 'محمد', 'ʻōlelo', 'ñandú']) {
      const arm = armOf('a seed of sixteen', name, 0.5);
      for (const other of [name.toUpperCase(), name.normalize('NFD'), name.toUpperCase().normalize('NFD')])
        expect(armOf('a seed of sixteen', other, 0.5), other).to.equal(arm);
    }
  });

  it('at a larger share holds out everybody whom a smaller one holds out', () => {
    fc.assert(
      fc.property(seed, username, share, share, (secret, name, one, other) => {
        const isHeldOut = armOf(secret, name, Math.min(one, other)) === 'control';
        if (isHeldOut) expect(armOf(secret, name, Math.max(one, other))).to.equal('control');
      }),
    );
    fc.assert(fc.property(seed, username, (secret, name) => armOf(secret, name, 0) === 'treatment'));
  });

  it('holds out the share that was set, for any seed, and for names that follow each other', () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(0.05, 0.2, 0.5), (secret, held) => {
        const people = 4_000;
        const control = Array.from({ length: people }, (_, number) =>
          armOf(secret, `user-${number}`, held),
        ).filter((arm) => arm === 'control').length;
        // Five standard deviations of a fair draw.
        expect(control / people).to.be.closeTo(held, 5 * Math.sqrt((held * (1 - held)) / people));
      }),
      { numRuns: 15 },
    );
  });

  it('of one seed says nothing about that of another', () => {
    const people = Array.from({ length: 4_000 }, (_, number) => `user-${number}`);
    const both = people.filter((name) => armOf('one', name, 0.5) === armOf('other', name, 0.5)).length;
    expect(both / people.length).to.be.closeTo(0.5, 0.04);
  });
});
