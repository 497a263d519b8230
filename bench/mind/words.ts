import { z } from 'zod';
import { statement } from '../../src/db/sql.ts';
import { runVisit } from '../../src/visit/run-visit.ts';
import { atMost, type Finding, type Scenario } from '../scenario.ts';
import { meanOf } from '../words/variety.ts';
import { createMeter, type Meter } from './meter.ts';
import { personas } from './population.ts';
import { openStage, type Stage } from './stage.ts';

const visits = 300;
const quickVisits = 60;
const agentsOnStage = 60;
const atOnce = 8;

/** Every text that reached the gallery. */
const selectPublished = statement<{ text: string }>(
  'bench-published',
  `select text from (
     select content as text from actions where status = 'confirmed' and kind in ('comment', 'reply')
     union all select title from actions where status = 'confirmed' and kind = 'post'
     union all select content from actions where status = 'confirmed' and kind = 'post') published
   where text <> ''`,
);

/** Texts of which some other one is nearly the same. */
const countNear = statement<{ near: number }>(
  'bench-near',
  `with published as materialized (select text, row_number() over () as place from unnest($1::text[]) as text)
   select count(*)::int as near from published one
   where exists (select from published other where other.place < one.place and similarity(one.text, other.text) > 0.7)`,
);

const tickSchema = z.object({ posts: z.number(), words: z.number(), failed: z.number() });
const countPublished = statement<z.infer<typeof tickSchema>>(
  'bench-count-published',
  `select count(*) filter (where kind = 'post' and status = 'confirmed')::int as posts,
          count(*) filter (where kind in ('comment', 'reply') and status = 'confirmed')::int as words,
          count(*) filter (where kind <> 'like' and status <> 'confirmed')::int as failed from actions`,
);

/** Most on the stage come to speak: by the personas' own probabilities few visits would ask a model. */
const letSpeak = statement('bench-let-speak', 'update agents set comment_probability = 0.7');

/** The share of visits that come to speak or to show something, by the personas' own probabilities. */
function askingShare(): number {
  const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2;
  return meanOf(
    personas.map(
      ({ commentProbability, postProbability }) =>
        1 - (1 - middle(commentProbability)) * (1 - middle(postProbability)),
    ),
  );
}

/** What words cost and how much they repeat, over whole visits with real ledger, gallery and repetition gate. */
export const mindWords: Scenario = {
  name: 'mind words',
  async run({ quick, remark }) {
    const wanted = quick ? quickVisits : visits;
    const stage = await openStage({ agents: agentsOnStage });
    try {
      await stage.context.database.rows(letSpeak, []);
      const meter = await createMeter(stage.mind);
      await visitAll({ ...stage, parts: { ...stage.parts, mind: meter.mind } }, wanted);
      return await findingsOf(stage, meter, { visits: wanted, remark });
    } finally {
      await stage.close();
    }
  },
};

async function visitAll({ parts, agentIds }: Stage, count: number): Promise<void> {
  let next = 0;
  const signal = new AbortController().signal;
  const begin = Date.now() - count;
  const work = async (): Promise<void> => {
    for (let visit = next++; visit < count; visit = next++) {
      const agentId = agentIds[visit % agentIds.length];
      if (agentId !== undefined) await runVisit(parts, { agentId, slot: begin + visit, signal });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function findingsOf(
  { context: { database } }: Stage,
  { tokens, asked, rewrites }: Meter,
  run: { readonly visits: number; readonly remark: (line: string) => void },
): Promise<Finding[]> {
  const published = (await database.rows(selectPublished, [])).map(({ text }) => text);
  const [counted] = await database.rows(countPublished, []);
  const [near] = await database.rows(countNear, [published]);
  const { posts, words, failed } = tickSchema.parse(counted);
  const total = tokens();
  run.remark(
    `${run.visits} visits, ${asked()} of them asked a model, ${rewrites()} rewrites; ${words} comments and replies, ` +
      `${posts} posts, ${failed} of either failed; ${total} tokens, ${(total / Math.max(1, asked())).toFixed(0)} an asking visit`,
  );
  const equal = published.length - new Set(published).size;
  return [
    atMost(
      'tokens per visit by the personas’ probabilities',
      (total / Math.max(1, asked())) * askingShare(),
      350,
    ),
    atMost('tokens per published item', total / Math.max(1, words + posts), 1_100),
    atMost('equal published texts', equal, 0),
    atMost(
      '% of published texts nearly the same as another',
      ((near?.near ?? 0) / published.length) * 100,
      1,
    ),
  ];
}
