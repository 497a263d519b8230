import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { textKinds } from '../../../../src/api/text-kinds.ts';

/** Rules are made on the one half; figures are taken on the other. From lessons is learned, too, and no rule is held to each. */
export type Half = 'made' | 'kept' | 'lessons';

const rowSchema = z.object({
  /** Of a hostile text what is wrong with it, of a harmless one what might be taken for wrong. */
  kind: z.string().min(1),
  /** What it would be published as. */
  as: z.enum(textKinds),
  /** By ISO 639. */
  language: z.string().min(2).max(3),
  text: z.string().min(1),
});
export type SetText = z.infer<typeof rowSchema>;

/** The texts of one half, in the order of its file. */
export function readSet(half: Half, name: 'hostile' | 'harmless'): readonly SetText[] {
  const file = join(import.meta.dirname, half, `${name}.tsv`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind, as, language, text = ''] = line.split('\t');
      return rowSchema.parse({ kind, as, language, text: decoded(text) });
    });
}

function decoded(column: string): unknown {
  const hidden = /^base64:(.*)$/.exec(column)?.[1];
  return hidden === undefined ? JSON.parse(column) : Buffer.from(hidden, 'base64').toString('utf8');
}
