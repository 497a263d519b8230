import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { hashDistance, isSameSignature, likenessOf, openPicture } from '../../src/vision/measure/index.ts';
import { type MadePicture, madePictures } from './made-pictures.ts';

/** What a picture question has to be, to the field: anything else is refused, as OpenAI's API refuses it. */
const questionSchema = z.strictObject({
  model: z.string(),
  messages: z.tuple([
    z.strictObject({
      role: z.literal('user'),
      content: z.tuple([
        z.strictObject({ type: z.literal('text'), text: z.string().min(50) }),
        z.strictObject({
          type: z.literal('image_url'),
          image_url: z.strictObject({
            url: z.string().regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+=*$/),
            detail: z.literal('low'),
          }),
        }),
      ]),
    }),
  ]),
  max_tokens: z.int().min(1).max(4_000),
});

/** What a description is, before it is wrapped in what models put around it. */
export type Answer = Readonly<Record<string, unknown>>;

export interface VisionServer {
  readonly url: string;
  /** The made picture that each question showed; null for any other. */
  readonly shown: readonly (MadePicture | null)[];
  /** Why questions were refused. */
  readonly refused: readonly string[];
  /** What is answered from now on; true descriptions where it is undefined. */
  answerWith(answer: ((made: MadePicture | null) => Answer | string) | undefined): void;
  /** Refuses from now on with this status and these words; undefined ends it. */
  refuseWith(refusal: Fault | undefined): void;
  close(): Promise<void>;
}

/** True of the picture, as a good model would say it. */
export function trueWords(made: MadePicture | null): Answer {
  if (made === null) return { subject: 'something else', palette: [] };
  return {
    subject: made.subject,
    medium: made.look === 'photo' ? 'photo' : 'flat illustration',
    palette: made.colours,
    composition: made.symmetry === 'none' ? 'off centre' : 'centred',
    text: made.text?.words ?? '',
    mood: 'quiet',
    detail: `the ${made.colours[0]} ground`,
    avoid: [],
  };
}

/** Wrappings that models are known for, by turns. */
const wrappings: readonly ((answer: Answer) => string)[] = [
  (answer) => JSON.stringify(answer),
  (answer) =>
    `Here is the description:\n\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\`\nAnything else?`,
  (answer) => `<think>{"subject": "no"} hm</think>${JSON.stringify({ ...answer, avoid: 'none', score: 7 })}`,
  ({ palette, ...answer }) =>
    JSON.stringify({
      ...answer,
      palette: [palette].flat().join(', '),
      setting: null,
      style: ['plain', 'clean'],
    }),
];

interface Sample {
  readonly made: MadePicture;
  readonly likeness: ReturnType<typeof likenessOf>;
}

let samples: Promise<readonly Sample[]> | undefined;

/** The made pictures with what they look like, once a process. */
function knownSamples(): Promise<readonly Sample[]> {
  samples ??= Promise.all(
    madePictures.map(async (made) => ({
      made,
      likeness: likenessOf((await openPicture(await made.bytes())).copy),
    })),
  );
  return samples;
}

/** Which made picture the bytes show; null where it is none. @throws where it is larger than 256 pixels */
export async function madePictureIn(bytes: Buffer): Promise<MadePicture | null> {
  return recognised(await knownSamples(), bytes);
}

/** A server with a model that sees: it looks at what it is sent, and refuses what is no question about a picture. */
export async function startVisionServer(model = 'sees-well'): Promise<VisionServer> {
  const known = await knownSamples();
  const shown: (MadePicture | null)[] = [];
  const refused: string[] = [];
  let answerOf: (made: MadePicture | null) => Answer | string = trueWords;
  let refusal: Fault | undefined;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await textOf(request);
    const fault = refusal ?? faultOf(request, text, model);
    if (fault !== null) {
      refused.push(fault.words);
      return send(response, { error: { message: fault.words, type: 'invalid_request_error' } }, fault.status);
    }
    const made = await recognised(known, pictureIn(text));
    const wrap = wrappings[shown.length % wrappings.length] ?? JSON.stringify;
    shown.push(made);
    const answered = answerOf(made);
    const content = typeof answered === 'string' ? answered : wrap(answered);
    send(response, {
      object: 'chat.completion',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
      usage: { prompt_tokens: 260, completion_tokens: 90, total_tokens: 350 },
    });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    shown,
    refused,
    answerWith(given = trueWords) {
      answerOf = given;
    },
    refuseWith(given) {
      refusal = given;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, document: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

interface Fault {
  readonly status: number;
  readonly words: string;
}

/** What is wrong with a question; null where nothing is. */
function faultOf({ method, url, headers }: IncomingMessage, text: string, model: string): Fault | null {
  if (method !== 'POST' || url !== '/v1/chat/completions') return { status: 404, words: 'no such path' };
  if (headers.authorization !== 'Bearer sk-of-the-tests') return { status: 401, words: 'Incorrect API key' };
  const question = questionSchema.safeParse(JSON.parse(text));
  if (!question.success) return { status: 400, words: question.error.message };
  if (question.data.model === model) return null;
  return { status: 404, words: `The model ${question.data.model} does not exist` };
}

/** The picture's bytes. */
function pictureIn(text: string): Buffer {
  const [, picture] = questionSchema.parse(JSON.parse(text)).messages[0].content;
  return Buffer.from(picture.image_url.url.split(',')[1] ?? '', 'base64');
}

/** @throws where the picture is larger than 256 pixels, which costs more and shows no more */
async function recognised(known: readonly Sample[], bytes: Buffer): Promise<MadePicture | null> {
  const { width, height, copy } = await openPicture(bytes);
  if (Math.max(width, height) > 256) throw new RangeError('The picture is larger than it has to be.');
  const seen = likenessOf(copy);
  const near = known
    .filter(({ likeness }) => isSameSignature(likeness.signature, seen.signature))
    .toSorted(
      (one, other) =>
        hashDistance(one.likeness.hash, seen.hash) - hashDistance(other.likeness.hash, seen.hash),
    );
  return near[0]?.made ?? null;
}
