import { WorkflowError } from '../../src/gallery/engine/failure.ts';
import { isRecord } from '../../src/gallery/engine/validate.ts';
import { contentTypes, type Picture } from '../../src/gallery/images/picture.ts';

/** The types that FloImg's backend takes pictures in, in its own order. */
const takenTypes = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp', 'image/avif'];

/**
 * The pictures that a request sends along under names, as `initialVariablesBase64`.
 * @throws {WorkflowError} in the backend's words, where one is of another type, or no base64
 */
export function initialPictures(sent: unknown): ReadonlyMap<string, Picture> {
  if (!isRecord(sent)) return new Map();
  return new Map(Object.entries(sent).map(([name, value]) => [name, pictureIn(name, value)]));
}

function pictureIn(name: string, value: unknown): Picture {
  const { mime, base64 } = isRecord(value) ? value : {};
  const contentType = contentTypes.find((known) => known === mime);
  if (contentType === undefined)
    throw new WorkflowError(
      `Invalid MIME type for ${name}: "${String(mime)}". Must be one of: ${takenTypes.join(', ')}`,
    );
  if (typeof base64 !== 'string' || base64 === '')
    throw new WorkflowError(`Invalid base64 data for ${name}: expected non-empty string`);
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    throw new WorkflowError(`Invalid base64 encoding for ${name}: contains invalid characters`);
  return { bytes: Buffer.from(base64, 'base64'), contentType };
}
