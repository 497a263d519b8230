import type { Request, Response } from 'express';
import type { OnProgress } from '../agents/index.ts';
import { problemOf } from './error-handler.ts';

/** One JSON document a line: progress, then a result or a problem. */
const lines = 'application/x-ndjson';

/**
 * Answers a command that may take long. Who asks for `application/x-ndjson` is told how far it has come, one JSON
 * document a line, and last `{"result": …}` or `{"problem": …}`; everybody else gets the result alone.
 * @returns the result, to be sent as usual; undefined when it has been sent as lines
 */
export async function answerWithProgress<T>(
  request: Request,
  response: Response,
  work: (onProgress?: OnProgress) => Promise<T>,
): Promise<T | undefined> {
  if (request.accepts(['application/json', lines]) !== lines) return work();
  response.status(200).type(lines).set('Cache-Control', 'no-cache, no-transform');
  const send = (document: unknown): void => {
    response.write(`${JSON.stringify(document)}\n`);
  };
  try {
    send({ result: await work((progress) => send({ progress })) });
  } catch (error) {
    send({ problem: problemOf(error) });
  }
  response.end();
  return undefined;
}
