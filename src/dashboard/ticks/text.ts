export interface PromptPart {
  /** Who speaks: `System`, `Human`. */
  readonly role: string;
  readonly body: string;
}

/** Where a part of a prompt begins. */
const marker = /^\[(system|human|ai|tool)\]$/m;

/** A prompt as its parts; one part where it is not divided. */
export function partsOf(prompt: string): PromptPart[] {
  const [before = '', ...rest] = prompt.split(marker);
  const parts = before.trim() === '' ? [] : [{ role: 'Prompt', body: before.trim() }];
  for (let index = 0; index < rest.length; index += 2) {
    const role = rest[index] ?? '';
    parts.push({ role: role.charAt(0).toUpperCase() + role.slice(1), body: (rest[index + 1] ?? '').trim() });
  }
  return parts;
}

/** JSON with line breaks and indentation; anything else as it is. */
export function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
