/**
 * Loaded into an open-source FloImg backend with `node --import`, so that it asks nobody on the internet: charts are drawn
 * by this project's renderer, an image model's pictures are painted by it, nothing is flagged, and everything else that
 * would leave this machine is refused. docs/real-floimg.md says how to use it.
 */
import { z } from 'zod';
import { generate } from '../src/gallery/images/generators.ts';

const chartSchema = z.object({
  type: z.string(),
  data: z.record(z.string(), z.unknown()),
  options: z.unknown(),
});
const imageSchema = z.looseObject({ prompt: z.string(), size: z.string().optional() });

/** QuickChart's web server takes no longer addresses. */
const longestUrl = 8000;

const realFetch = globalThis.fetch;
const paintings: Buffer[] = [];

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  if (['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) return await realFetch(request);
  if (url.hostname === 'quickchart.io') return await chartFor(url);
  if (url.hostname === 'pictures.invalid')
    return png(paintings[Number(url.pathname.slice(1))] ?? Buffer.alloc(0));
  if (url.pathname.endsWith('/images/generations')) return await paintingFor(await request.json());
  if (url.pathname.endsWith('/moderations')) {
    return Response.json({
      id: 'none',
      model: 'none',
      results: [{ flagged: false, categories: {}, category_scores: {} }],
    });
  }
  return Response.json({ error: `No network for ${url.hostname}` }, { status: 503 });
};

async function chartFor(url: URL): Promise<Response> {
  if (url.href.length > longestUrl)
    return new Response('Request Header Or Cookie Too Large', { status: 400 });
  const query = url.searchParams;
  try {
    const chart = chartSchema.parse(JSON.parse(query.get('c') ?? ''));
    const size = { width: Number(query.get('w')), height: Number(query.get('h')) };
    const { bytes } = await generate(
      'quickchart',
      { ...chart, ...size, backgroundColor: query.get('bkg') },
      0,
    );
    return png(bytes);
  } catch (error) {
    return Response.json({ error: String(error) }, { status: 400 });
  }
}

async function paintingFor(body: unknown): Promise<Response> {
  const { prompt, ...params } = imageSchema.parse(body);
  const { bytes } = await generate('openai', { ...params, prompt }, paintings.length);
  const url = `https://pictures.invalid/${paintings.push(bytes) - 1}`;
  return Response.json({ created: 1, data: [{ url, revised_prompt: prompt }] });
}

function png(bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
}
