import type { Request, Response } from 'express';
import { authorOf } from './auth.ts';
import { RequestRefusedError } from './errors.ts';

/** Who changes something, and which revision they have read; null changes whatever there is. */
export interface Edit {
  readonly author: string;
  readonly revision: number | null;
}

/**
 * Who changes something, and which revision they have read.
 * @throws {RequestRefusedError} for an If-Match that is no ETag of ours
 */
export function editOf(request: Request, response: Response): Edit {
  const author = authorOf(response);
  const condition = request.get('If-Match');
  if (condition === undefined || condition === '*') return { author, revision: null };
  const [, revision] = /^(?:W\/)?"(\d{1,9})"$/.exec(condition.trim()) ?? [];
  if (revision === undefined)
    throw new RequestRefusedError(
      'REQUEST_MALFORMED',
      'If-Match must hold the ETag with which it was answered, such as "3".',
    );
  return { author, revision: Number(revision) };
}
