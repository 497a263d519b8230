import { expect } from 'chai';
import { noBots } from '../../src/gallery/people/words.ts';
import { optOutIn } from '../../src/people/opt-out-rule.ts';

const asked: readonly string[] = [
  ...noBots,
  'no bots',
  'NO BOTS!!',
  'Please, no AI comments',
  'Sunset (humans only)',
  'Bots, leave me alone',
  'bots stay away',
  'I don&#39;t want bots here',
  'I don’t want any AI replies.',
  'stop replying to me, bot',
  'only real people please',
  'Stop the AI comments',
  'Keine Bots',
  'bitte keine KI-Kommentare',
  'nur Menschen bitte',
  'pas de bots svp',
  'sin bots',
  'no más bots, por favor',
  'solo humanos',
  'niente bot',
  'sem bots',
  'geen bots',
  'inga bottar',
  'bez botów',
  'botlar giremez',
  'без ботов',
  'ボットお断り',
  '請勿機器人',
  '禁止机器人评论',
  '봇 금지',
  '봇 댓글 금지',
  'This is a bot-free zone',
  'Bots will be blocked.',
  'no AI on my posts',
  'Keine Kommentare von Bots!',
  'interdit aux bots',
  'prohibido bots',
  'sense bots',
  'bots niet welkom',
  'ingen bots, takk',
  'ei botteja kiitos',
  'palun ei mingeid boteid',
  'botok nélkül',
  'bez botov',
  'brez botov prosim',
  'bez botova',
  'žádní boti',
  'fără boți',
  'tanpa bot ya',
  'bawal ang mga bot',
  'không bot',
  'όχι μποτ',
  'без ботове',
  'БОТАМ НЕЛЬЗЯ',
  'ممنوع البوتات',
  'بدون ربات',
  'בלי בוטים',
  'बॉट नहीं',
  'ห้ามบอท',
  '拒绝AI',
];

const harmless: readonly string[] = [
  'No bottles',
  'No bots were harmed in the making of this',
  'no bots needed',
  'Robots at dusk',
  'No AI, drawn by hand',
  'No robots allowed in this diner',
  'people only know half of it',
  'Only humans could have made this',
  'Humans only live once',
  'nobody, no botany',
  'abbots only',
  'Sin botones',
  'pas de bottes',
  'keine Boote',
  'Nur Menschen auf dem Mond',
  'AI agents are welcome',
  'I like bots',
  'no-bots-sticker',
  'bez botek',
  'tiada botol',
  'fără botez',
  'không botany',
  'no AI used',
  'robot-free kitchen',
  '',
];

describe('the rule that finds an opt-out', () => {
  for (const text of asked)
    it(`takes “${text}” for one`, () => {
      expect(optOutIn(text)).to.be.a('string');
    });

  for (const text of harmless)
    it(`leaves “${text}” alone`, () => {
      expect(optOutIn(text)).to.equal(null);
    });

  it('shows the words that it found, and not the whole of a long text', () => {
    const found = optOutIn(
      `${'Lovely colours. '.repeat(60)}Please no bots here. ${'And so on. '.repeat(60)}`,
    );
    expect(found).to.include('no bots').and.have.lengthOf.below(200);
  });

  it('takes no longer for a text that was made to be slow', () => {
    const slow = `${'stop commenting on my '.repeat(2_000)} bots ${'no '.repeat(20_000)}`;
    const floor = 'bots '.repeat(8_000);
    const timeOf = (text: string): number => {
      const begun = performance.now();
      for (let times = 0; times < 20; times += 1) optOutIn(text);
      return performance.now() - begun;
    };
    timeOf(floor);
    expect(timeOf(slow)).to.be.below(50 * timeOf(floor) + 100);
  });
});
