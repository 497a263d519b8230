import { createServer } from 'node:http';
import sharp from 'sharp';

export interface PictureServer {
  readonly url: string;
  /** The address of a picture; pictures with different numbers are different to a browser. */
  pictureAt(number: number): string;
  close(): Promise<void>;
}

const distinct = 8;
const size = { width: 640, height: 480 } as const;

/** Serves photograph-like pictures, as a gallery would: a browser has to load and decode each address. */
export async function servePictures(): Promise<PictureServer> {
  const pictures = await Promise.all(Array.from({ length: distinct }, (_, number) => draw(number)));
  const server = createServer((request, response) => {
    const number = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
    response.writeHead(200, { 'Content-Type': 'image/webp', 'Cache-Control': 'public, max-age=3600' });
    response.end(pictures[number % distinct]);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    pictureAt: (number) => `${url}/pictures/${number}.webp`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function draw(number: number): Promise<Buffer> {
  const hue = (number * 360) / distinct;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <filter id="grain"><feTurbulence baseFrequency="0.03" numOctaves="4" seed="${number}"/></filter>
    <rect width="100%" height="100%" fill="hsl(${hue} 50% 40%)"/>
    <rect width="100%" height="100%" filter="url(#grain)" opacity="0.5"/>
    <circle cx="440" cy="150" r="90" fill="hsl(${hue + 40} 80% 65%)"/>
  </svg>`;
  return sharp(Buffer.from(svg)).webp({ quality: 80 }).toBuffer();
}
