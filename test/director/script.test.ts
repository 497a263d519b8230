import { expect } from 'chai';
import { scriptOf } from '../../src/director/script.ts';

describe('the writing system of a text', () => {
  it('is that of most of its letters', () => {
    expect(scriptOf('My first picture!')).to.equal('latin');
    expect(scriptOf('Мой первый рисунок с GIMP')).to.equal('cyrillic');
    expect(scriptOf('我的第一幅画')).to.equal('han');
    expect(scriptOf('初めての絵')).to.equal('kana');
    expect(scriptOf('내 첫 그림')).to.equal('hangul');
    expect(scriptOf('أول صورة لي')).to.equal('arabic');
  });

  it('is unknown without letters, and found in any length of text', () => {
    expect(scriptOf('')).to.equal(null);
    expect(scriptOf('✨ 2026 — 🎨')).to.equal(null);
    expect(scriptOf('a'.repeat(1_000_000))).to.equal('latin');
  });
});
