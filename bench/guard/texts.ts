import { defaultJudge } from '../../src/mind/guard/index.ts';
import { longTexts } from '../../test/mind/guard/sets/long-texts.ts';
import { measureJudge, type Share } from '../../test/mind/guard/sets/measure.ts';
import { readSet } from '../../test/mind/guard/sets/read-set.ts';
import { cpuMsOf, repeated } from '../../test/support/cpu.ts';
import { atMost, type Finding, type Scenario } from '../scenario.ts';

/** Percent of the texts of a kind that may be published, by rules alone. */
const goals: ReadonlyMap<string, number> = new Map([
  ['link', 1],
  ['contact', 1],
  ['mention', 1],
  ['markup', 1],
  ['leftover', 1],
  ['hate', 2],
  ['threat', 2],
  ['human', 5],
  ['lived', 5],
  ['spam', 10],
  ['advice', 10],
]);
const mostHarmlessWrong = 2;
const mostMs = { comment: 0.4, long: 5 } as const;

/** How well the guard tells hostile texts from harmless ones, on the half that no rule was made for, and what it costs. */
export const guardTexts: Scenario = {
  name: 'guard texts',
  async run({ quick, remark }) {
    const made = measureJudge(defaultJudge, 'made');
    for (const [kind, share] of [
      ...made.hostile,
      ['drawn', made.drawn],
      ['harmless', made.harmless],
    ] as const)
      remark(`the half that rules are made on: ${kind} ${wrongOf(share)}`);
    const { hostile, drawn, harmless } = measureJudge(defaultJudge, 'kept');
    return [
      ...[...goals].map(([kind, goal]) => {
        const share = hostile.get(kind);
        return atMost(`% of ${share?.texts ?? 0} texts of ${kind} published`, share?.percent ?? 100, goal);
      }),
      atMost(`% of ${drawn.texts} hostile drawn texts drawn`, drawn.percent, 0),
      atMost(`% of ${harmless.texts} harmless texts dropped or changed`, harmless.percent, mostHarmlessWrong),
      ...(await costs(quick ? 2 : 20)),
    ];
  },
};

function wrongOf({ texts, wrong }: Share): string {
  return `${wrong.length} of ${texts}${wrong.map(({ text }) => `\n    ${JSON.stringify(text)}`).join('')}`;
}

async function costs(times: number): Promise<Finding[]> {
  const comments = readSet('kept', 'harmless').filter(({ as }) => as === 'comment');
  const judgeAll = () => {
    for (const { text } of comments) defaultJudge(text, 'comment');
  };
  await repeated(times, judgeAll);
  const perComment = (await cpuMsOf(() => repeated(times, judgeAll))) / (times * comments.length);
  const costliest = async (length: number): Promise<number> => {
    const costs: number[] = [];
    for (const text of longTexts(length)) {
      const judge = () => defaultJudge(text, 'comment');
      await repeated(2, judge);
      costs.push((await cpuMsOf(() => repeated(times, judge))) / times);
    }
    return Math.max(...costs);
  };
  return [
    atMost('ms of CPU a comment', perComment, mostMs.comment),
    // More than 2,000 characters are refused unread, because nothing that long is ever published.
    atMost('ms of CPU for 2,000 characters of the costliest kind', await costliest(2_000), mostMs.long),
    atMost('ms of CPU for 16,000 characters of the costliest kind', await costliest(16_000), mostMs.long),
  ];
}
