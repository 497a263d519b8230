const acronyms: ReadonlySet<string> = new Set(['ai', 'ui', 'ux']);

/** An id such as `data-visualisation-specialist` or `ai-artist` as words: `Data visualisation specialist`, `AI artist`. */
export function readableId(id: string): string {
  const words = id.split(/[-_]+/).map((word) => (acronyms.has(word) ? word.toUpperCase() : word));
  const text = words.join(' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
