import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { builtDashboard } from '../support/dashboard-build.ts';

/** What a server answers with. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly cookie?: string;
}

/** As strict as a server can be: no inline script runs, and nothing but pictures comes from elsewhere. */
export const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' http: https:; " +
  "connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the built dashboard, or a made-up picture. */
export async function fileAt(path: string): Promise<Answer> {
  if (path.startsWith('/pictures/')) return pictureAt(path);
  // Every path without an extension is a page of the dashboard, which finds its way by itself.
  const file = extname(path) === '' ? '/index.html' : normalize(path);
  try {
    const body = await readFile(join(builtDashboard, file));
    return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { status: 404 };
    throw error;
  }
}

/** A picture that depends on the number in its name alone, or none for the name `missing`. */
function pictureAt(path: string): Answer {
  if (path.includes('missing')) return { status: 404 };
  const hue = Number(/\d+/.exec(path)?.[0] ?? 0) * 47;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="300" viewBox="0 0 160 100">
    <rect width="160" height="100" fill="hsl(${hue} 55% 30%)"/>
    <circle cx="112" cy="36" r="22" fill="hsl(${hue + 40} 85% 68%)"/>
    <path d="M0 74c30-24 52 8 84-10s50-14 76-2v40H0Z" fill="hsl(${hue + 18} 60% 46%)"/>
    <path d="M0 88c36-18 70 6 104-6s40-6 56 0v20H0Z" fill="hsl(${hue - 16} 60% 22%)"/>
  </svg>`;
  return { status: 200, type: 'image/svg+xml', body };
}
