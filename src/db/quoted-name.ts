/** A name as SQL and settings take it whatever its letters are: Postgres folds a name without quotes to small letters. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
