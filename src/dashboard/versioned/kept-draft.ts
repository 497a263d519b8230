import { z } from 'zod';

/** What somebody typed into an editor and did not save. */
export interface KeptDraft<Document> {
  /** The revision that was changed. */
  readonly revision: number;
  readonly base: Document;
  readonly values: Document;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * What this browser keeps; null where there is nothing, or nothing that can be read.
 * @param key see {@link keptKey}
 * @param typed the shape of a document while somebody types
 */
export function readKept<Document>(key: string, typed: z.ZodType<Document>): KeptDraft<Document> | null {
  const schema = z.object({ revision: z.int(), base: typed, values: typed, at: z.iso.datetime() });
  try {
    const kept = schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    // Another program wrote there, or the browser keeps nothing: then there is nothing to bring back.
    return null;
  }
}

/**
 * Keeps what was typed until it is saved, also if the browser ends.
 * @returns false where the browser keeps nothing, for want of room or by its settings
 */
export function keep<Document>(key: string, draft: KeptDraft<Document> | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** @param noun what it is, as `persona` */
export function keptKey(noun: string, id: string): string {
  return `fleet-${noun}:${id}`;
}
