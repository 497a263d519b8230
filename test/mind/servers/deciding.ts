import { gzipSync } from 'node:zlib';
import {
  type Asked,
  type Behaviour,
  completion,
  plan,
  planText,
  reported,
  send,
  toolCall,
} from './model-server.ts';

/** A server that gives a plan where it is asked in its own way. */
export interface DecidingServer {
  readonly name: string;
  readonly behaviour: Behaviour;
  /** Tokens that count in the end, where they are not estimated. */
  readonly tokens?: readonly [input: number, output: number];
  /** What stands behind the server's address in the configuration; `/v1` where nothing is said. */
  readonly path?: string;
  readonly temperature?: number;
}

/** Answers with a message, whatever was asked. */
const always =
  (message: object, options: Parameters<typeof completion>[1] = {}): Behaviour =>
  (_, response) =>
    send(response, completion(message, options));

/** Refuses what a condition holds for, and gives the plan as a tool call or as text else. */
const unless =
  (refuses: (asked: Asked) => object | null, status = 400): Behaviour =>
  (asked, response) => {
    const refusal = refuses(asked);
    if (refusal !== null) send(response, refusal, status);
    else send(response, completion('tools' in asked.body ? toolCall() : { content: planText }));
  };

const error = (message: string, more: object = {}) => ({ error: { message, ...more } });
const knowsSchema = ({ prompt }: Asked): boolean => prompt.includes('JSON schema');

export const decidingServers: readonly DecidingServer[] = [
  { name: 'takes everything', behaviour: always(toolCall()), tokens: [210, 40] },
  {
    name: 'knows tool_choice as a word alone',
    behaviour: unless(({ body }) =>
      typeof body.tool_choice === 'object'
        ? { error: "Invalid tool_choice type: 'object'. Supported string values: none, auto, required" }
        : null,
    ),
    tokens: [210, 40],
  },
  {
    name: 'knows tool_choice auto alone, among the gateways that name no endpoint for more',
    behaviour: unless(
      ({ body }) =>
        body.tool_choice === 'auto'
          ? null
          : error('No endpoints found that support the provided "tool_choice" value.', { code: 404 }),
      404,
    ),
    tokens: [210, 40],
  },
  {
    name: 'has a model without tools',
    behaviour: unless(({ body }) => ('tools' in body ? error('library/tiny does not support tools') : null)),
    tokens: [210, 40],
  },
  {
    name: 'was started without its tool parser',
    behaviour: unless(({ body }) =>
      'tools' in body
        ? { object: 'error', message: 'tool choice requires --enable-auto-tool-choice to be set', code: 400 }
        : null,
    ),
  },
  {
    name: 'fails with 500 where its chat template has no tools',
    behaviour: unless(
      ({ body }) => ('tools' in body ? error('tools param requires --jinja flag', { code: 500 }) : null),
      500,
    ),
  },
  {
    name: 'has a reasoning model that knows neither max_tokens nor a temperature',
    temperature: 0.9,
    behaviour: unless(({ body }) => {
      if ('max_tokens' in body)
        return error("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.");
      return 'temperature' in body ? error("Unsupported value: 'temperature' does not support 0.9.") : null;
    }),
    tokens: [210, 40],
  },
  {
    name: 'names a field that it does not know the way FastAPI does',
    behaviour: unless(
      ({ body }) =>
        'parallel_tool_calls' in body
          ? {
              detail: [
                { type: 'extra_forbidden', loc: ['body', 'parallel_tool_calls'], msg: 'Extra inputs' },
              ],
            }
          : null,
      422,
    ),
    tokens: [210, 40],
  },
  {
    name: 'does not know strict',
    behaviour: unless(({ body }) =>
      JSON.stringify(body.tools ?? '').includes('"strict"')
        ? error('Unknown name "strict": no such field.')
        : null,
    ),
    tokens: [210, 40],
  },
  {
    name: 'refuses with no word why, until only a prompt is left',
    behaviour: unless(({ body }) =>
      'tools' in body || 'response_format' in body ? { message: 'Bad Request' } : null,
    ),
  },
  {
    name: 'knows json_object and no json_schema',
    behaviour: unless(({ body }) => {
      if ('tools' in body) return error('this model does not support function calling');
      const { response_format: format } = body;
      return JSON.stringify(format ?? '').includes('json_schema')
        ? error('This response_format type is unavailable now')
        : null;
    }),
  },
  {
    name: 'has a template without a system role',
    behaviour: unless(({ body }) =>
      JSON.stringify(body.messages).includes('"role":"system"') ? error('System role not supported') : null,
    ),
    tokens: [210, 40],
  },
  {
    name: 'allows answers of 512 tokens at most',
    behaviour: unless(({ body }) =>
      Number(body.max_tokens) > 512
        ? error('max_tokens is too large: 1000. This model supports at most 512 completion tokens.')
        : null,
    ),
    tokens: [210, 40],
  },
  {
    name: 'takes no notice of tools and chats, until the schema stands in the prompt',
    behaviour: (asked, response) =>
      send(response, completion({ content: knowsSchema(asked) ? planText : 'What a lovely gallery!' })),
  },
  {
    name: 'thinks in the text before it answers',
    behaviour: always({ content: `<think>Maybe {"actions":[]}? No.</think>\n${planText}` }),
    tokens: [210, 40],
  },
  {
    name: 'leaves out where its thoughts begin',
    behaviour: always({ content: `I could like {"kind":"like","targetId":"i9"}.\n</think>\n\n${planText}` }),
  },
  {
    name: 'thinks in a field of its own until its tokens are used up',
    behaviour: ({ body }, response) => {
      const room = Number(body.max_tokens ?? body.max_completion_tokens);
      const thinking = { reasoning_content: 'First I look at the gears …', content: '' };
      send(response, room < 4_000 ? completion(thinking, { finish: 'length' }) : completion(toolCall()));
    },
    tokens: [420, 80],
  },
  {
    name: 'writes the markers of its channels into the text',
    behaviour: always({
      content: `<|channel|>analysis<|message|>Let me see {"a":1}<|end|><|start|>assistant<|channel|>commentary to=functions.plan_visit <|constrain|>json<|message|>${planText}<|call|>`,
    }),
  },
  {
    name: 'fences its JSON, with prose before and after',
    behaviour: always({
      content: `Sure, {here} it is:\n\`\`\`json\n${planText}\n\`\`\`\nHope that helps :-}`,
    }),
  },
  {
    name: 'writes the call of the tool as text, with arguments',
    behaviour: always({
      content: `<tool_call>\n{"name":"plan_visit","arguments":${planText}}\n</tool_call>`,
    }),
  },
  {
    name: 'writes the call of the tool as text, with parameters',
    behaviour: always({ content: `<|python_tag|>{"name":"plan_visit","parameters":${planText}}` }),
  },
  {
    name: 'writes the call of the tool as XML',
    behaviour: always({
      content: `<tool_call><function=plan_visit><parameter=thought>Hm.</parameter><parameter=actions>${JSON.stringify(plan.actions)}</parameter></function></tool_call>`,
    }),
  },
  {
    name: 'still speaks of functions',
    behaviour: always({ content: null, function_call: { name: 'plan_visit', arguments: planText } }),
    tokens: [210, 40],
  },
  { name: 'gives arguments as an object', behaviour: always(toolCall(plan)), tokens: [210, 40] },
  {
    name: 'encodes arguments twice',
    behaviour: always(toolCall(JSON.stringify(planText))),
    tokens: [210, 40],
  },
  {
    name: 'gives the actions as a text',
    behaviour: always(toolCall({ ...plan, actions: JSON.stringify(plan.actions) })),
    tokens: [210, 40],
  },
  {
    name: 'calls the tool once for each action, one of them at the root',
    behaviour: always({
      content: '',
      tool_calls: [
        { function: { name: 'plan_visit', arguments: JSON.stringify(plan.actions[0]) } },
        {
          function: {
            name: 'plan_visit',
            arguments: JSON.stringify({ thought: 'Hm.', actions: plan.actions[1] }),
          },
        },
      ],
    }),
    tokens: [210, 40],
  },
  {
    name: 'writes what only nearly is JSON',
    behaviour: always({
      content: `{'thought': 'Hm.', 'actions': [{'kind': 'like', 'targetId': 'i1'}, {'kind': 'comment', 'targetId': 'i1', 'content': 'The teeth mesh.'},]}`,
    }),
  },
  {
    name: 'reports parts of tokens',
    behaviour: always(toolCall(), { usage: { prompt_tokens: 100.5, completion_tokens: 7.25 } }),
    tokens: [101, 7],
  },
  {
    name: 'reports fewer tokens than none',
    behaviour: always(toolCall(), { usage: { prompt_tokens: -3, completion_tokens: -1 } }),
  },
  {
    name: 'reports more tokens than there are',
    behaviour: always(toolCall(), { usage: { prompt_tokens: 9e15, completion_tokens: 1e300 } }),
  },
  { name: 'reports no tokens', behaviour: always(toolCall(), { usage: undefined }) },
  {
    name: 'reports tokens as text',
    behaviour: always(toolCall(), { usage: { prompt_tokens: '210', completion_tokens: 'forty' } }),
  },
  {
    name: 'streams whether asked or not',
    behaviour: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': processing\n\n');
      const pieces = [planText.slice(0, 30), planText.slice(30)];
      for (const [place, piece] of pieces.entries()) {
        const call = {
          index: 0,
          function: { ...(place === 0 ? { name: 'plan_visit' } : {}), arguments: piece },
        };
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [call] } }] })}\n\n`);
      }
      response.end(`data: ${JSON.stringify({ choices: [], usage: reported })}\n\ndata: [DONE]\n\n`);
    },
    tokens: [210, 40],
  },
  {
    name: 'compresses without being asked',
    behaviour: (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify(completion(toolCall()))));
    },
    tokens: [210, 40],
  },
  {
    name: 'gives its text in parts, thoughts among them',
    behaviour: always({
      content: [
        { type: 'thinking', thinking: 'Hm {"actions":[]}' },
        { type: 'text', text: planText },
      ],
    }),
    tokens: [210, 40],
  },
  {
    name: 'refuses its own model’s answer and quotes it',
    behaviour: (_, response) =>
      send(
        response,
        error('Failed to call a function.', { code: 'tool_use_failed', failed_generation: planText }),
        400,
      ),
  },
  {
    name: 'leaves out the role and says text/plain',
    behaviour: (_, response) => {
      const document = { choices: [{ message: { content: planText } }], usage: reported };
      response.writeHead(200, { 'content-type': 'text/plain' }).end(`\uFEFF  ${JSON.stringify(document)}`);
    },
    tokens: [210, 40],
  },
  {
    name: 'moved its calls behind a slash',
    behaviour: (asked, response) => {
      if (asked.path.endsWith('/')) send(response, completion(toolCall()));
      else response.writeHead(307, { location: `${asked.path}/` }).end();
    },
    tokens: [210, 40],
  },
  {
    name: 'is named by the address of its calls',
    path: '/v1/chat/completions/',
    behaviour: (asked, response) => {
      if (asked.path === '/v1/chat/completions') send(response, completion(toolCall()));
      else send(response, { error: 'not found' }, 404);
    },
    tokens: [210, 40],
  },
  {
    name: 'is named without any path',
    path: '',
    behaviour: (asked, response) => {
      if (asked.path === '/v1/chat/completions') send(response, completion(toolCall()));
      else send(response, { error: 'not found' }, 404);
    },
    tokens: [210, 40],
  },
  {
    name: 'filters a prompt for what a stranger wrote',
    behaviour: ({ prompt }, response) => {
      if (prompt.includes('Forbidden kite'))
        send(
          response,
          error('The prompt triggered our content management policy.', { code: 'content_filter' }),
          400,
        );
      else send(response, completion(toolCall()));
    },
    tokens: [210, 40],
  },
];
