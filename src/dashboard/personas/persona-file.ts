import { faultInWords } from '#api/fault-words';
import { type PersonaDocument, personaDocument } from '#api/persona-editing';

/** A file of a persona is some 30 kB long; what is far longer is none. */
const mostBytes = 1_000_000;

/** What a file holds, or everything that is wrong with it. */
export type ReadFile =
  | { readonly persona: PersonaDocument }
  | { readonly faults: readonly { readonly path: string; readonly message: string }[] };

/** Reads a persona from a file; it is checked whole before anything is sent. */
export async function readPersonaFile(file: File): Promise<ReadFile> {
  const faulty = (message: string): ReadFile => ({ faults: [{ path: '', message }] });
  if (file.size > mostBytes) return faulty('is larger than 1 MB; a persona has some 30 kB');
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch (error) {
    return faulty(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = personaDocument.safeParse(content, { error: faultInWords });
  if (parsed.success) return { persona: parsed.data };
  return {
    faults: parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  };
}

/** Hands a persona to the browser's downloads, as a file that an import takes. */
export function savePersonaFile(persona: PersonaDocument): void {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(persona, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `${persona.id}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
