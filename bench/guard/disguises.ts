import { defaultJudge } from '../../src/mind/guard/index.ts';
import { disguises, partedLetters, spellings } from '../../test/mind/guard/disguises.ts';
import { readSet } from '../../test/mind/guard/sets/read-set.ts';
import { atMost, type Scenario } from '../scenario.ts';

const kinds = ['hate', 'threat', 'human', 'lived', 'spam', 'advice'];
/** Signs of its own are lost in some disguises, and capitals, by which names are known, in most. */
const plainly = /^[a-z0-9 ,'!?]+[.!?]?$/i;

/** How many texts of the half that no rule was made for are published in disguise, of those that are stopped without one. */
export const guardDisguises: Scenario = {
  name: 'guard disguises',
  async run({ remark }) {
    const stopped = readSet('kept', 'hostile').filter(
      ({ kind, as, text }) =>
        kinds.includes(kind) && as === 'comment' && plainly.test(text) && !isPublished(text.toLowerCase()),
    );
    const worstOf = (
      written: Readonly<Record<string, (text: string) => string>>,
      texts = stopped.map(({ text }) => text.toLowerCase()),
    ): number => {
      const shares = Object.entries(written).map(([disguise, write]) => {
        const share = (100 * texts.filter((text) => isPublished(write(text))).length) / texts.length;
        if (share > 0) remark(`${disguise}: ${share.toFixed(1)} %`);
        return share;
      });
      return Math.max(...shares);
    };
    const english = stopped.filter(({ language }) => language === 'en').map(({ text }) => text.toLowerCase());
    return [
      atMost(`% of ${stopped.length} hostile texts published in other characters`, worstOf(disguises), 0),
      atMost('% of them published with signs between the letters', worstOf(partedLetters), 0),
      atMost(
        `% of the ${english.length} in English published in the most successful spelling`,
        worstOf(spellings, english),
        10,
      ),
    ];
  },
};

function isPublished(text: string): boolean {
  return defaultJudge(text, 'comment').decision === 'publish';
}
