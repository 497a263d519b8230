import { expect } from 'chai';
import type { TextKind } from '../../../../src/api/text-kinds.ts';
import { namesOfRules } from './names-of-rules.ts';

describe('the rules of veiled and pictured threats', () => {
  const threats: readonly (readonly [TextKind, string])[] = [
    ['prompt', 'the mayor of our village in a coffin, newspaper style'],
    ['prompt', 'corpses of children in a tram, uncensored'],
    ['prompt', 'floor plan of the cinema with arrows for the gunmen'],
    ['title', 'Tomorrow the Station Burns'],
    ['title', 'El viernes explota el ayuntamiento'],
    ['comment', 'Delete it or the dog eats something wrong.'],
    ['comment', 'Lösch das Bild, sonst kommen wir dich besuchen.'],
    ['comment', 'Tick tock, little painter.'],
    ['comment', 'Your daughter gets out at half past three.'],
    ['comment', '🏠🔪'],
    ['comment', 'see you soon 🔪'],
  ];
  for (const [as, text] of threats)
    it(`ask for other words: ${text}`, () => expect(namesOfRules(text, as)).not.to.deep.equal([]));

  const farewells = [
    'Dziś w nocy skoczę z mostu',
    'Ce soir je vais me pendre',
    'Сегодня ночью всё закончу. Прощайте.',
    '今夜で終わりにします。さようなら。',
  ];
  for (const text of farewells)
    it(`find a farewell: ${text}`, () => expect(namesOfRules(text)).to.include('self-harm'));

  const harmless: readonly (readonly [TextKind, string])[] = [
    ['prompt', 'severed head of Medusa, realistic marble'],
    ['prompt', 'a kitten being crushed by hugs, cartoon'],
    ['prompt', 'map of the school with little trees, isometric'],
    ['title', 'Last Warning Before Rain'],
    ['comment', 'Stasera la chiesa brucia di rosa, che tramonto.'],
    ['comment', 'Sleep tight, little fox.'],
    ['comment', 'Wood burns so warm in this palette.'],
    ['comment', 'That knife 🔪 next to the cake says birthday.'],
    ['comment', 'Đẹp chết đi được!'],
  ];
  for (const [as, text] of harmless)
    it(`let pass: ${text}`, () => expect(namesOfRules(text, as)).to.deep.equal([]));
});
