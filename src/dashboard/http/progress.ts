import { type Progress, type ProgressLine, progressLineSchema } from '#api/progress';
import { ApiRefused, ApiUnreadable } from './errors.ts';

/**
 * Reads the answer of a long command to its end, one JSON document a line.
 * @returns the result, which nobody has looked at yet
 * @throws {ApiRefused} where the server gave up on the command
 * @throws {ApiUnreadable} where a line is no document, or the answer ends without a result
 */
export async function resultOf(
  response: Response,
  path: string,
  onProgress: (progress: Progress) => void,
): Promise<unknown> {
  let rest = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  // Not every browser can loop over a stream.
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
    const lines = `${rest}${piece.value}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      const line = lineOf(text, path);
      if ('result' in line) return line.result;
      if ('problem' in line) throw ApiRefused.by(line.problem);
      onProgress(line.progress);
    }
  }
  throw new ApiUnreadable(path, new Error('The answer ended without a result.'));
}

function lineOf(text: string, path: string): ProgressLine {
  try {
    return progressLineSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new ApiUnreadable(path, error);
  }
}
