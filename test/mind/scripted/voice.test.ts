import { expect } from 'chai';
import { randomFrom } from '../../../src/lib/random.ts';
import { speak } from '../../../src/mind/scripted/voice.ts';

const random = () => randomFrom('voice');

describe('speak', () => {
  it('fills slots, nested ones too, and mends what they leave behind', () => {
    const slots = { opener: ['{mood} morning', '{mood} morning'], mood: ['slow', 'slow'], gap: ['', ''] };
    expect(speak(['{opener} {gap} , {author}. {mood} is fine'], slots, { author: 'Ada' }, random())).to.equal(
      'Slow morning, Ada. Slow is fine',
    );
  });

  it('avoids phrases that speak of something there is none of, at any depth', () => {
    const slots = { naming: ['like {title}', 'as in {title}'] };
    const phrases = ['{naming}', 'see {title}', 'nothing in particular'];
    for (let draw = 0; draw < 50; draw += 1) {
      expect(speak(phrases, slots, {}, randomFrom('voice', draw))).to.equal('Nothing in particular');
    }
  });

  it('finds plain words where every phrase needs what is missing', () => {
    expect(speak(['see {title} by {author}'], {}, {}, random())).to.equal(
      'See this one by whoever made this',
    );
  });

  it('ends where slots refer to each other in a circle', () => {
    const slots = { a: ['{b}', '{b}'], b: ['{a}', '{a}'] };
    expect(speak(['round {a}'], slots, {}, random())).to.equal('Round');
  });

  it('takes braces in a stranger’s title for text', () => {
    const slots = { secret: ['no', 'no'] };
    expect(speak(['On {title}'], slots, { title: '{secret}' }, random())).to.equal('On {secret}');
  });
});
