import { expect } from 'chai';
import { Automaton } from '../../../../src/mind/guard/grammar/automaton.ts';
import { GrammarCompiler } from '../../../../src/mind/guard/grammar/compile-grammars.ts';
import { type Grammar, GrammarError } from '../../../../src/mind/guard/grammar/grammar.ts';
import { Lexicon } from '../../../../src/mind/guard/grammar/lexicon.ts';
import { unitsOf } from '../../../../src/mind/guard/grammar/units.ts';

function found(grammar: Omit<Grammar, 'language'>, text: string): string[] {
  const compiler = new GrammarCompiler<'kind'>();
  const tables = compiler.compile([['kind', { language: 'en', ...grammar }]]);
  const automaton = new Automaton(new Lexicon(compiler.lexicon), tables);
  const units = unitsOf(text);
  return automaton
    .matches(units)
    .map(({ weight, from, to }) => `${weight}: ${text.slice(units[from]?.start, units[to - 1]?.end)}`);
}

describe('a grammar of what texts say', () => {
  it('finds words, alternatives, phrases and beginnings of words', () => {
    const certain = ['my cat|dog|gold_fish|hors*'];
    expect(found({ certain }, 'My dog, my gold fish and MY HORSES')).to.deep.equal([
      'certain: My dog',
      'certain: my gold fish',
      'certain: MY HORSES',
    ]);
    expect(found({ certain }, 'my catalogue, my gold')).to.deep.equal([]);
  });

  it('knows classes, what may be missing, and gaps', () => {
    const words = { kin: 'mother <old>', old: 'grandmother' };
    expect(found({ words, certain: ['my old? <kin>'] }, 'my old mother, my grandmother')).to.have.length(2);
    expect(found({ words, certain: ['my ..2 <kin>'] }, 'my very dear mother')).to.have.length(1);
    expect(found({ words, certain: ['my ..2 <kin>'] }, 'my most very dear mother')).to.deep.equal([]);
  });

  it('knows where a sentence begins and ends, and does not reach over it', () => {
    expect(found({ certain: ['^ no bot $'] }, 'No bot. It is no bot! No bot here')).to.have.length(1);
    expect(found({ certain: ['no bot $|here'] }, 'no bot, says no bot here')).to.have.length(1);
    expect(found({ certain: ['my mother'] }, 'That is my. Mother of pearl')).to.deep.equal([]);
  });

  it('knows names by their capitals, and numbers', () => {
    expect(found({ certain: ['in <Name>'] }, 'In Rome. In rome, in Rome')).to.deep.equal([
      'certain: In Rome',
      'certain: in Rome',
    ]);
    expect(found({ certain: ['<Number> years'] }, '20 years, ۲۰ years, twenty years')).to.have.length(2);
  });

  it('reads scripts without spaces letter by letter, and others without their marks', () => {
    expect(found({ certain: ['我 不? 是 人'] }, '他说我不是人')).to.deep.equal(['certain: 我不是人']);
    expect(found({ certain: ['człowiekiem'] }, 'CZLOWIEKIEM')).to.have.length(1);
    expect(found({ certain: ['أمي'] }, 'وأمّي')).to.have.length(1);
    expect(found({ certain: ['خانه‌ام'] }, 'خانه‌ام و خانهام')).to.have.length(2);
  });

  it('reads letters that are two where compatible ones are put together', () => {
    expect(found({ certain: ['น้ำเงิน'] }, 'ผ้าสีน้ำเงิน'.normalize('NFKC'))).to.have.length(1);
  });

  it('reads Armenian words through the marks of tone inside of them, and ends its sentences', () => {
    expect(found({ certain: ['գնում ես'] }, 'Գնո՞ւմ ես')).to.have.length(1);
    expect(found({ certain: ['ջուր ..9 կրակ'] }, 'Ջուր։ Կրակ')).to.deep.equal([]);
  });

  it('reads the letters that stand for an apostrophe as one', () => {
    for (const sign of ["'", '’', 'ʻ', 'ʼ'])
      expect(found({ certain: [`o'zbek`] }, `o${sign}zbek`), sign).to.have.length(1);
    expect(found({ certain: ['oʻzbek'] }, "o'zbek")).to.have.length(1);
  });

  it('ends sentences as Burmese and Khmer do', () => {
    expect(found({ certain: ['မီး ..9 ရေ'] }, 'မီး၊ ရေ')).to.have.length(1);
    expect(found({ certain: ['မီး ..9 ရေ'] }, 'မီး။ ရေ')).to.deep.equal([]);
    expect(found({ certain: ['ភ្លើង ..9 ទឹក'] }, 'ភ្លើង។ ទឹក')).to.deep.equal([]);
  });

  it('says how sure it is', () => {
    expect(found({ certain: ['a b'], doubtful: ['b c'], harmless: ['c d'] }, 'a b c d')).to.deep.equal([
      'certain: a b',
      'doubtful: b c',
      'harmless: c d',
    ]);
  });

  it('refuses a class that has no words, and an element without any', () => {
    expect(() => found({ certain: ['my <kin>'] }, 'x')).to.throw(GrammarError);
    expect(() => found({ words: { kin: ' ' }, certain: ['<kin>'] }, 'x')).to.throw(GrammarError);
  });

  it('takes time linear in the text, whatever the text repeats', () => {
    const grammar = { certain: ['i ..8 i ..8 end', 'i* ..6 i* end'] };
    const time = (words: number): number => {
      const text = 'i '.repeat(words);
      const begun = process.cpuUsage();
      found(grammar, text);
      const { user, system } = process.cpuUsage(begun);
      return user + system;
    };
    // The first long text is read while the code that reads it is compiled.
    time(32_000);
    expect(time(32_000)).to.be.below(20 * Math.max(time(4_000), 2_000));
  });
});
