/** The key of an entry that is known by nothing but its place in its list. */
export function placeKey(place: number): string {
  return `place ${place}`;
}
