import type { MindConfig } from '../../config/env.ts';
import { loadPersonas } from '../../config/personas/index.ts';
import { profilesFor } from '../../src/agents/profiles.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { databaseOf, statement } from '../../src/db/sql.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { newId } from '../../src/lib/ids.ts';
import { createMind, type Mind, type PerceivedComment } from '../../src/mind/index.ts';
import { type Meaning, openMeaning } from '../../src/mind/publishing/meaning/index.ts';
import { createTextReserving, type ReserveTexts } from '../../src/mind/publishing/repetition.ts';
import { describingCost } from '../../src/vision/describe/choose.ts';
import { comment, item, openServices, viewOf } from '../../test/mind/fixtures.ts';
import { createMeter } from '../mind/meter.ts';
import { atMost, type Finding, type Scenario } from '../scenario.ts';
import { openServers } from '../servers.ts';
import { findingsOnRemarks, type Remark } from './remarks.ts';
import { knownPictures, type ShownPicture, sandboxPictures } from './shown-pictures.ts';
import { startStandIn } from './stand-in.ts';
import { meanOf } from './variety.ts';

/** Comments on each picture, as many as threads usually have, and pictures of the sandbox. */
const sizes = { full: { onEach: 4, sandbox: 80 }, quick: { onEach: 1, sandbox: 20 } } as const;
const agents = 60;
/** What an agent remembers of its own. */
const remembered = 3;
/** The model that stands behind the stand-in, and the tokens of one description by it, question and answer included. */
const modelName = 'gpt-4.1-mini';
const describingTokens = describingCost(modelName, null).tokens ?? Number.NaN;

const forgetAll = statement('bench-forget-said', 'truncate said_texts');

/** What comments are worth: those of the scripted mind, and those of a model that makes slips, through the whole gate. */
export const writtenWords: Scenario = {
  name: 'written words',
  async run({ quick, remark }) {
    const { onEach, sandbox } = sizes[quick ? 'quick' : 'full'];
    const meaning = await openMeaning({ provider: 'scripted' });
    if (meaning === null) throw new Error('There is no model of meanings.');
    const [known, posted] = [await knownPictures(), await sandboxPictures(sandbox)];
    const servers = await openServers('fast');
    const standIn = await startStandIn('words');
    try {
      await migrateDatabase(servers.databaseUrl);
      const model = { apiKey: 'none', baseUrl: `${standIn.url}/v1`, model: modelName } as const;
      const runs = [
        { who: 'scripted', config: { provider: 'scripted' }, pictures: known, described: false },
        { who: 'scripted, sandbox', config: { provider: 'scripted' }, pictures: posted, described: false },
        { who: 'stand-in', config: { provider: 'openai', ...model }, pictures: known, described: true },
      ] as const;
      const findings: Finding[] = [];
      for (const { who, config, pictures, described } of runs) {
        const comments = onEach * pictures.length;
        const orm = await openDatabase({ url: servers.databaseUrl, poolSize: 4 });
        try {
          const sql = await databaseOf(orm);
          // Each run is a fleet of its own.
          await sql.rows(forgetAll, []);
          const reserve = createTextReserving({ sql, clock: systemClock, meaning });
          const written = await write({ config, pictures, described, comments, meaning, reserve });
          findings.push(
            ...(await findingsOnRemarks({ who, remarks: written.remarks, pictures, meaning, remark })),
            atMost(
              `tokens a comment, ${who}`,
              written.tokensEach + (described ? describingTokens * picturesAnItem() : 0),
              1_100,
            ),
          );
          const reasons = [...written.withheld].map(([code, count]) => `${code} ${count}`).join(', ');
          if (described)
            remark(
              `  ${Math.round(written.tokensEach + describingTokens)} tokens a comment if no picture ever got a second one`,
            );
          remark(`  ${comments} visits; ${written.rewrites} rewrites; ${reasons || 'nothing withheld'}`);
        } finally {
          await orm.close(true);
        }
      }
      return findings;
    } finally {
      await standIn.close();
      await servers.close();
    }
  },
};

/**
 * Pictures of its own that a fleet shows for each thing that it publishes, by its personas: each is described once, and
 * what it publishes besides are comments.
 */
function picturesAnItem(): number {
  const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2;
  const personas = loadPersonas();
  const posts = meanOf(personas.map(({ postProbability }) => middle(postProbability)));
  const comments = meanOf(personas.map(({ commentProbability }) => middle(commentProbability)));
  return posts / (posts + comments);
}

interface WriteRequest {
  readonly config: MindConfig;
  readonly pictures: readonly ShownPicture[];
  readonly described: boolean;
  readonly comments: number;
  readonly meaning: Meaning;
  readonly reserve: ReserveTexts;
}

interface Written {
  readonly remarks: readonly Remark[];
  /** Tokens of all calls by the comments that came of them. */
  readonly tokensEach: number;
  readonly rewrites: number;
  /** Why words were withheld, and how often. */
  readonly withheld: ReadonlyMap<string, number>;
}

/** So many visits that may comment on one picture, by agents of all personas in turns. */
async function write({
  config,
  pictures,
  described,
  comments,
  meaning,
  reserve,
}: WriteRequest): Promise<Written> {
  const personas = loadPersonas();
  const profiles = profilesFor({ personas, count: agents, seed: 'bench' });
  const meter = await createMeter(await createMind({ config, personas, meaning }));
  const said = new Map<string, readonly string[]>();
  const remarks: Remark[] = [];
  const withheld = new Map<string, number>();
  const threads = new Map<string, readonly PerceivedComment[]>();
  for (let visit = 0; visit < comments; visit += 1) {
    const profile = profiles[visit % profiles.length];
    const picture = pictures[visit % pictures.length];
    const persona = personas.find(({ id }) => id === profile?.personaId);
    if (profile === undefined || picture === undefined || persona === undefined)
      throw new RangeError('There is no agent, or no picture.');
    const own = said.get(profile.username) ?? [];
    const thread = threads.get(picture.id) ?? [];
    const { text, codes } = await commentOf(meter.mind, {
      profile,
      persona,
      picture,
      described,
      visit,
      own,
      thread,
      reserve,
    });
    for (const code of codes) withheld.set(code, (withheld.get(code) ?? 0) + 1);
    if (text === null) continue;
    said.set(profile.username, [text, ...own].slice(0, remembered));
    threads.set(picture.id, [...thread, comment(`c${visit}`, profile.username, text)]);
    remarks.push({ text, picture });
  }
  return {
    remarks,
    tokensEach: meter.tokens() / Math.max(1, remarks.length),
    rewrites: meter.rewrites(),
    withheld,
  };
}

interface Turn extends Pick<WriteRequest, 'described' | 'reserve'> {
  readonly profile: ReturnType<typeof profilesFor>[number];
  readonly persona: ReturnType<typeof loadPersonas>[number];
  readonly picture: ShownPicture;
  readonly visit: number;
  readonly own: readonly string[];
  /** What others have said under the picture. */
  readonly thread: readonly PerceivedComment[];
}

async function commentOf(
  mind: Mind,
  turn: Turn,
): Promise<{ readonly text: string | null; readonly codes: readonly string[] }> {
  const { profile, persona, picture, described, visit, own, thread, reserve } = turn;
  const { id, title, about } = picture;
  const view = viewOf({
    persona,
    interests: profile.interests,
    appetite: { comment: true },
    items: [item(id, { title, description: about, comments: thread })],
    memory: { ownComments: own },
    seed: `words ${visit}`,
  });
  const { name, username, personality, vibe } = profile;
  const tickId = newId<'tick'>();
  const seen = described ? (picture.described ?? picture.measured) : picture.measured;
  const { plan, guard } = await mind.decide(
    { ...view, self: { ...view.self, name, username, personality, vibe } },
    openServices({
      reserve: (texts) => reserve(tickId, texts),
      look: async () => new Map([[id, seen]]),
    }),
  );
  const text = plan.actions.find((action) => action.kind === 'comment')?.content ?? null;
  return { text, codes: guard.map(({ code }) => code) };
}
