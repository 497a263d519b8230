import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import sharp from 'sharp';
import { type MadePicture, madePictures } from './made-pictures.ts';

/** Where pictures of strangers lie, and everything that may lie there instead. */
export interface PictureServer {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** The address of a made picture, or of one of the oddities. */
  urlOf(picture: MadePicture | Oddity, variant?: string): string;
  close(): Promise<void>;
}

/** What else may be found at the address of a picture. */
export const oddities = [
  'presigned',
  'redirecting',
  'animated',
  'wandering',
  'inward',
  'huge',
  'vast',
  'broken',
  'page',
  'gone',
  'expired',
  'misnamed',
  'drawing',
  'endless',
  'dripping',
] as const;
export type Oddity = (typeof oddities)[number];

const [first] = madePictures;
if (first === undefined) throw new Error('There are no made pictures.');
const usual = first;

type Give = (response: ServerResponse, origin: string) => Promise<void> | void;

const give: Readonly<Record<Oddity, Give>> = {
  async presigned(response) {
    // As a store of files gives it: without a type.
    response.setHeader('Content-Type', 'binary/octet-stream').end(await usual.bytes());
  },
  redirecting: (response, origin) => moved(response, `${origin}/presigned?X-Amz-Signature=ab%2F`),
  async animated(response) {
    const frames = await Promise.all(madePictures.slice(0, 2).map((made) => made.bytes()));
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    response.setHeader('Content-Type', 'image/gif').end(bytes);
  },
  wandering: (response, origin) => moved(response, `${origin}/wandering`),
  inward: (response) => moved(response, 'http://[::ffff:169.254.169.254]/latest/meta-data'),
  huge: (response) => {
    response.setHeader('Content-Type', 'image/png').end(Buffer.alloc(11_000_000));
  },
  async vast(response) {
    const background = '#fff';
    const vast = sharp({ create: { width: 7_000, height: 7_000, channels: 3, background } });
    response.setHeader('Content-Type', 'image/png').end(await vast.png().toBuffer());
  },
  async broken(response) {
    const bytes = await usual.bytes();
    response.setHeader('Content-Type', 'image/png').end(bytes.subarray(0, bytes.length / 2));
  },
  page: (response) => {
    response.setHeader('Content-Type', 'text/html').end('<p>no picture</p>');
  },
  gone: (response) => {
    response.writeHead(404).end();
  },
  expired: (response) => {
    response
      .writeHead(403, { 'Content-Type': 'application/xml' })
      .end('<Error><Code>AccessDenied</Code></Error>');
  },
  async misnamed(response) {
    response.setHeader('Content-Type', 'image/jpg').end(await usual.bytes());
  },
  async drawing(response) {
    const bytes = (await usual.bytes()).toString('base64');
    drawn(response, `<image width="900" height="900" href="data:image/png;base64,${bytes}"/>`);
  },
  endless: (response) => {
    // Lines that cross each other a billion times.
    const places = Array.from({ length: 100_000 }, (_, at) => `${(at * 7919) % 900} ${(at * 104729) % 900}`);
    drawn(response, `<path d="M0 0L${places.join('L')}"/>`);
  },
  dripping: (response) => {
    response.setHeader('Content-Type', 'image/png').write('\x89PNG');
  },
};

function drawn(response: ServerResponse, content: string): void {
  const size = 'width="900" height="900"';
  response
    .setHeader('Content-Type', 'image/svg+xml')
    .end(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`);
}

function moved(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

/** Starts a server that is not the gallery's. */
export async function startPictureServer(): Promise<PictureServer> {
  const asked: string[] = [];
  const answer = async (path: string, response: ServerResponse, origin: string): Promise<void> => {
    const [, name = '', variant = ''] = path.split('?')[0]?.split('/') ?? [];
    const oddity = oddities.find((one) => one === name);
    if (oddity !== undefined) return give[oddity](response, origin);
    const made = madePictures.find(({ id }) => id === name) ?? usual;
    const bytes = await made.bytes();
    // A copy as people post it: smaller, and compressed anew.
    if (variant === 'copy') response.end(await sharp(bytes).resize(420).jpeg({ quality: 70 }).toBuffer());
    else response.setHeader('Content-Type', 'image/png').end(bytes);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    answer(path, response, originOf()).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  }).listen(0, '127.0.0.1');
  const originOf = (): string => {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
    return `http://127.0.0.1:${address.port}`;
  };
  await once(server, 'listening');
  return {
    origin: originOf(),
    asked,
    urlOf(picture, variant) {
      const name = typeof picture === 'string' ? picture : picture.id;
      return `${originOf()}/${name}${variant === undefined ? '' : `/${variant}`}`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
