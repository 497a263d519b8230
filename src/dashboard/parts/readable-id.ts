/** An id such as `data-visualisation-specialist` as words: `Data visualisation specialist`. */
export function readableId(id: string): string {
  const spaced = id.replaceAll(/[-_]+/g, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
