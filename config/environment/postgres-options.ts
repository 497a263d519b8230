/** `-c name=value` or `--name=value`; a backslash keeps a blank in a value. */
const setting = /(?:^|(?<=\s))(?:-c\s*|--)([A-Za-z_][\w.-]*)=((?:\\.|[^\s\\])*)(?=\s|$)/g;

/**
 * Reads the settings of a session from the command-line options of a Postgres server
 * (https://www.postgresql.org/docs/18/libpq-connect.html#LIBPQ-CONNECT-OPTIONS).
 * @returns values by name, and whatever is no setting by name
 */
export function settingsInOptions(options: string): {
  readonly settings: Readonly<Record<string, string>>;
  readonly rest: string;
} {
  const found = [...options.matchAll(setting)].map(([, name = '', value = '']) => [
    name.replaceAll('-', '_'),
    value.replace(/\\(.)/g, '$1'),
  ]);
  return { settings: Object.fromEntries(found), rest: options.replace(setting, '').trim() };
}
