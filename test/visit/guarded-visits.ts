import { loadPersonas } from '../../config/personas/index.ts';
import { stateOf } from '../../sandbox/api/control.ts';
import { plainIdea } from '../../src/actions/post/image-idea.ts';
import type { TextKind } from '../../src/api/text-kinds.ts';
import { createFloimg, type Floimg } from '../../src/floimg/index.ts';
import { withoutThinking } from '../../src/mind/chain/reading/plain-answer.ts';
import { defaultJudge } from '../../src/mind/guard/index.ts';
import { createMind } from '../../src/mind/index.ts';
import { withoutHeadings } from '../../src/mind/workflows/drawn-texts.ts';
import { createWorkflowBuilder } from '../../src/mind/workflows/index.ts';
import type { SetText } from '../mind/guard/sets/read-set.ts';
import { completion, send, startModelServer } from '../mind/servers/model-server.ts';
import { type SentRequest, startRecorder, stringsIn } from './recorded-requests.ts';
import { openVisitSetting, type VisitSetting } from './visit-setting.ts';

/** What came of whole visits with a model that answers with these texts, each as what it would be. */
export interface GuardedVisits {
  readonly requests: number;
  /** Strings that left and that the guard does not let pass. */
  readonly leaked: readonly string[];
  /** Texts that stand in the gallery and that the guard does not let pass. */
  readonly published: readonly string[];
  /** Every text of the gallery. */
  readonly gallery: readonly string[];
  /** Texts that the guard does not let pass, and of which no trace says so. */
  readonly unexplained: readonly string[];
  /** For each text what the trace of its visit names. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/** What each field of a request is judged as; every other string is a name, a number or a colour. */
const kindOf: Readonly<Record<string, TextKind>> = {
  content: 'comment',
  title: 'title',
  description: 'description',
  prompt: 'prompt',
  text: 'drawn',
  label: 'drawn',
  labels: 'drawn',
};
const technical = /^(?:#[0-9a-f]{3,8}|[\w%./:@+?=&-]*|DejaVu [\w ]+, [\w-]+)$/i;

/** Lets one agent visit once for each text, against a model's server that answers with nothing else. */
export async function visitWith(texts: readonly SetText[]): Promise<GuardedVisits> {
  const setting = await openVisitSetting();
  const recorder = await startRecorder(setting.galleryUrl);
  let answer: object = {};
  const server = await startModelServer((_, response) =>
    send(
      response,
      completion({
        content: null,
        tool_calls: [
          {
            id: 'call',
            type: 'function',
            function: { name: 'plan_visit', arguments: JSON.stringify(answer) },
          },
        ],
      }),
    ),
  );
  const connected = createFloimg({ apiUrl: recorder.url, serviceToken: 'fst_visits', version: '0.0.0' });
  try {
    const personas = loadPersonas();
    const mind = await createMind({
      config: {
        provider: 'openai',
        apiKey: 'sk',
        baseUrl: `${server.url}/v1`,
        model: 'gpt-4o-mini',
        retries: 0,
      },
      personas,
    });
    const unexplained: string[] = [];
    const codes = new Map<string, readonly string[]>();
    for (const [place, one] of texts.entries()) {
      const agent = await setting.makeAgent();
      await setting.makeItem();
      answer = { thought: one.text, actions: [answeredWith(one, place)] };
      await setting.visit(agent, mind, {
        buildWorkflow: createWorkflowBuilder(personas),
        floimg: withoutDrawing(connected, recorder.sent),
      });
      // Markers of a model's own template are taken away before anybody reads the answer.
      const { decision } = defaultJudge(withoutThinking(one.text), one.as);
      const named = await codesOf(setting, agent.id);
      codes.set(one.text, named);
      if (decision !== 'publish' && named.length === 0) unexplained.push(one.text);
    }
    const said = saidIn(setting);
    return {
      ...leaksIn(recorder.sent),
      gallery: said.map(({ text }) => text),
      published: said
        .filter(({ text, as }) => defaultJudge(text, as).decision !== 'publish')
        .map(({ text }) => text),
      unexplained,
      codes,
    };
  } finally {
    connected.close();
    await server.close();
    await recorder.close();
    await setting.close();
  }
}

/** A plan that says the text as what it is: in a comment, in the words of a post, or in its picture. */
function answeredWith({ as, text }: SetText, place: number): object {
  if (as === 'comment') return { kind: 'comment', targetId: 'i1', content: text };
  const said = `Study number ${place} of the harbour`;
  const workflow =
    ['flow-diagram', 'qr-card', 'headline-poster', 'bar-chart', 'dream-canvas'][place % 5] ?? '';
  return {
    kind: 'post',
    title: as === 'title' || as === 'name' ? text : said,
    description: as === 'description' ? text : `${said}, in blue`,
    image: plainIdea(workflow, as === 'prompt' || as === 'drawn' ? text : said, {
      text: as === 'drawn' ? text : null,
      chart: { type: 'bar', labels: as === 'drawn' ? [text, 'b'] : ['a', 'b'], values: [1, 2] },
      diagram: `flowchart LR\nA["${as === 'drawn' ? text : 'a'}"] --> B`,
    }),
  };
}

/** FloImg as it is, but for pictures: their steps are kept as they would leave, and a small one is drawn in their place. */
function withoutDrawing(floimg: Floimg, sent: SentRequest[]): Floimg {
  return {
    ...floimg,
    workflows: {
      run: (steps, by) => {
        sent.push({ method: 'POST', path: '/api/execute/sync', body: { name: by.name, steps } });
        return floimg.workflows.run(
          [
            {
              kind: 'generate',
              generator: 'shapes',
              params: { shapeType: 'star', width: 16, height: 16 },
              out: 'a',
            },
            { kind: 'save', in: 'a', destination: 'cloud' },
          ],
          { ...by, name: 'star' },
        );
      },
    },
  };
}

function leaksIn(sent: readonly SentRequest[]): Pick<GuardedVisits, 'requests' | 'leaked'> {
  const leaked = sent.flatMap(({ path, body }) =>
    stringsIn(body)
      .filter(({ key, text }) => !isLetPass(key, text))
      .map(({ key, text }) => `${path} ${key}: ${text}`),
  );
  return { requests: sent.length, leaked };
}

function isLetPass(key: string, text: string): boolean {
  const kind = kindOf[key];
  if (kind === 'prompt') return defaultJudge(withoutHeadings(text), kind).decision === 'publish';
  if (kind !== undefined) return defaultJudge(text, kind).decision === 'publish';
  if (key === 'name') return defaultJudge(text.replace(/^[a-z-]+: /, ''), 'drawn').decision === 'publish';
  return technical.test(text);
}

function saidIn({ sandbox }: VisitSetting): { text: string; as: TextKind }[] {
  const { comments, items } = stateOf(sandbox.store);
  return [
    ...comments.map(({ content }) => ({ text: content, as: 'comment' as const })),
    ...items.map(({ title }) => ({ text: title, as: 'title' as const })),
    ...items.map(({ description }) => ({ text: description ?? '', as: 'description' as const })),
  ];
}

/** What the trace of the agent's visit says of the guard. */
async function codesOf(setting: VisitSetting, agentId: string): Promise<readonly string[]> {
  const rows = await setting.rows<{ code: string }>(
    "select note ->> 'code' as code from ticks, jsonb_array_elements(coalesce(guard, '[]')) as note where agent_id = $1",
    agentId,
  );
  return rows.map(({ code }) => code);
}
