import { expect } from 'chai';
import { readSet } from '../sets/read-set.ts';
import { namesOfRules } from './names-of-rules.ts';

describe('the rules of spam and of advice', () => {
  it('find each text that rules are made on', () => {
    const missed = readSet('made', 'hostile')
      .filter(({ kind }) => kind === 'spam' || kind === 'advice')
      .filter(({ text, as }) => namesOfRules(text, as).length === 0)
      .map(({ text }) => text);
    expect(missed).to.deep.equal([]);
  });

  const advertised: Readonly<Record<string, readonly string[]>> = {
    en: ['Swing by my shop for prints', 'Tag three friends who need this', 'Comment below to win a print'],
    de: ['Teilt den Beitrag und folgt mir', 'Verdiene 500 Euro am Tag von zu Hause'],
    fr: ['Commandez vite, 30 % de réduction', 'Abonnez-vous à ma chaîne'],
    es: ['Dale like y comparte', 'Gana dinero desde casa'],
    ru: ['Подписывайтесь на мой канал', 'Промокод на скидку внутри'],
    ja: ['チャンネル登録お願いします', '今すぐ購入'],
    zh: ['点赞关注，抽奖送礼', '立即购买，限时优惠'],
    ar: ['تابعوني للمزيد', 'كود خصم حصري'],
    hi: ['मुझे फॉलो करें', 'घर बैठे पैसे कमाएं'],
    id: ['Follow akun saya ya', 'Diskon besar hari ini'],
  };
  for (const [language, texts] of Object.entries(advertised)) {
    for (const text of texts)
      it(`finds spam in ${language}: ${text}`, () => expect(namesOfRules(text)).to.include('spam'));
  }

  const advised: readonly (readonly [string, string])[] = [
    ['Honey cures the flu within a day', 'medical-advice'],
    ['Ask a doctor about that mole soon', 'medical-advice'],
    ['Geht nicht zum Arzt', 'medical-advice'],
    ['Prends 200 mg le soir', 'medical-advice'],
    ['You are entitled to compensation', 'legal-advice'],
    ['Deberías demandar a tu casero', 'legal-advice'],
    ['Move your pension into index funds', 'financial-advice'],
    ['株は必ず上がるから買うべき', 'financial-advice'],
    ['The ballots were stolen', 'election-talk'],
    ['Не голосуйте за эту партию', 'election-talk'],
  ];
  for (const [text, name] of advised)
    it(`finds ${name}: ${text}`, () => expect(namesOfRules(text)).to.include(name));

  const harmless = [
    'Follow the line from the left and it never breaks',
    'The eyes follow me around the room',
    'Like for like, the left half mirrors the right',
    'For a moment the two blues vote for different moods',
    'A stock of logs, neatly piled',
    'An apple a day, says the calendar on the wall',
    'A court in session, all in browns',
    'The shop window in the rain is the best part',
    'The gold leaf always rises from the dark',
    '"Buy Jupiter" as a poster: the orange planet is good',
    'I would order the layers the other way round',
    'A fever dream in cold blue',
    '50 % grey and nothing else',
    'El sol gana fuerza en la esquina',
    'Die Farben gewinnen heute an Tiefe',
  ];
  for (const text of harmless) it(`let pass: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));

  /** What a picture may show, and what makes advice or an offer of it. */
  const shownAndTold: readonly (readonly [shown: string, told: string])[] = [
    [
      'The queue before the polling station bends twice',
      'Do not go to the polling station, you can vote by text',
    ],
    ['Mortgage papers under a sleeping cat', 'Get a second mortgage while rates are low'],
    ['A prescription folded into a boat', 'You don’t need a prescription, order it abroad'],
    ['Somebody painted 50% OFF across the window', '50% OFF all my prints until Sunday'],
    ['Vor dem Wahllokal schläft ein Hund', 'Geht nicht ins Wahllokal, stimmt per SMS ab'],
    ['El colegio electoral está vacío', 'No vayas al colegio electoral'],
    ['Ипотека висит в рамке над диваном', 'Бери вторую ипотеку'],
    ['投票所の前の列が教会を巻いている', '投票所に行くな'],
  ];
  for (const [shown, told] of shownAndTold) {
    it(`tell what is shown from what is told: ${shown}`, () => {
      expect(namesOfRules(shown)).to.deep.equal([]);
      expect(namesOfRules(told)).not.to.deep.equal([]);
    });
  }
});
