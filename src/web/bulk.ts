import type { Request, Response } from 'express';
import type { OnProgress } from '../agents/index.ts';
import { type ProgressLine, progressLines } from '../api/progress.ts';
import { problemOf } from './error-handler.ts';

/**
 * Answers a command that may take long. A client that asks for `application/x-ndjson` gets its progress, one JSON
 * document a line, and last `{"result": …}` or `{"problem": …}`; everybody else gets the result alone. A command that
 * fails before it has come anywhere is refused as any other.
 * @returns the result, to be sent as usual; undefined when it has been sent as lines
 * @throws what the work throws
 */
export async function answerWithProgress<T>(
  request: Request,
  response: Response,
  work: (onProgress?: OnProgress) => Promise<T>,
): Promise<T | undefined> {
  if (request.accepts(['application/json', progressLines]) !== progressLines) return work();
  const send = (document: ProgressLine): void => {
    if (!response.headersSent)
      response.status(200).type(progressLines).set('Cache-Control', 'no-cache, no-transform');
    response.write(`${JSON.stringify(document)}\n`);
  };
  try {
    send({ result: await work((progress) => send({ progress })) });
  } catch (error) {
    if (response.headersSent) {
      send({ problem: problemOf(error) });
      response.end();
    }
    throw error;
  }
  response.end();
  return undefined;
}
