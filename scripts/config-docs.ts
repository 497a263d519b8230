import {
  documentation,
  type VariableDocumentation,
  variableGroups,
} from '../config/environment/documentation.ts';
import {
  cliVariables,
  demoVariables,
  fleetVariables,
  sandboxVariables,
} from '../config/environment/variables.ts';

/** One variable as the documentation shows it. */
export interface DocumentedVariable extends VariableDocumentation {
  readonly name: string;
  /** What holds where it is not set; undefined where nothing does, and for secrets. */
  readonly defaultValue: string | undefined;
}

/** Every variable, ordered by its group. One that several kinds of process read alike stands in the first one's group. */
export function documentedVariables(): readonly DocumentedVariable[] {
  const schemas = [fleetVariables, demoVariables, sandboxVariables, cliVariables].flatMap(({ shape }) =>
    Object.entries(shape),
  );
  const variables = [...new Map(schemas.map(([name, schema]) => [schema, name]))].flatMap(
    ([schema, name]): DocumentedVariable[] => {
      const known = documentation.get(schema);
      if (known === undefined) return [];
      const value = schema.safeParse(undefined).data;
      const isShown = value !== undefined && known.secret === undefined;
      return [{ ...known, name, defaultValue: isShown ? String(value) : undefined }];
    },
  );
  return variableGroups.flatMap((group) => variables.filter((variable) => variable.group === group));
}

const tableBegin = '<!-- The table is made by `npm run docs:config`. -->';
const tableEnd = '<!-- End of the table. -->';

/** Groups of the processes that run for good; the README describes the others together with their commands. */
const lastingGroups = variableGroups.filter((group) => !['Demo', 'Sandbox', 'Command line'].includes(group));

/**
 * The README with its table of variables made again.
 * @throws {RangeError} when the README does not say where the table belongs
 */
export function readmeWithTable(readme: string): string {
  const begin = readme.indexOf(tableBegin);
  const end = readme.indexOf(tableEnd);
  if (begin === -1 || end < begin)
    throw new RangeError(`README.md must have the lines ${tableBegin} and ${tableEnd}.`);
  return `${readme.slice(0, begin)}${tableBegin}\n\n${variableTable()}\n${readme.slice(end)}`;
}

function variableTable(): string {
  const rows = documentedVariables()
    .filter(({ group }) => lastingGroups.includes(group))
    .map((variable) => `| \`${variable.name}\` | ${defaultInTable(variable)} | ${variable.description} |\n`);
  return `| variable | default | |\n| --- | --- | --- |\n${rows.join('')}`;
}

function defaultInTable({ secret, defaultValue }: DocumentedVariable): string {
  if (secret !== undefined) return 'needed in production';
  return defaultValue === undefined ? 'none' : `\`${defaultValue}\``;
}

const exampleHead = `# Every variable of the fleet with its default. Made by \`npm run docs:config\`.
#
# For docker compose: copy this to .env, and take the # away before what is to be different. There the web process
# always listens on port 4000 of its container, and PORT is the port of this machine.
# For processes that run without a container: set them in their environment. Each is also read from a file that
# NAME_FILE names, as in API_TOKEN_FILE=/run/secrets/api_token.
# An empty value counts as not set.
`;

/** What only docker-compose.yml reads. */
const composeVariables = `
## docker compose

# Password of the Postgres in docker-compose.yml; Coolify makes one up under this name (openssl rand -hex 32)
# SERVICE_PASSWORD_POSTGRES=

# Password of the Redis in docker-compose.yml; Coolify makes one up under this name (openssl rand -hex 32)
# SERVICE_PASSWORD_REDIS=

# Memory that a container may take before it is ended: web, a worker, Postgres, Redis
# WEB_MEMORY=512m
# WORKER_MEMORY=1536m
# POSTGRES_MEMORY=2g
# REDIS_MEMORY=1g

# Data that Redis may hold; less than its memory, because it takes up to twice as much while it rewrites its log
# REDIS_MAXMEMORY=512mb

# Hours between two dumps of the profile backup, and how many dumps are kept
# BACKUP_HOURS=24
# BACKUP_KEEP=7
`;

/** The whole of \`.env.example\`. */
export function envExample(): string {
  // A name that several kinds of process read with defaults of their own is shown once.
  const variables = documentedVariables().filter(
    ({ name }, index, all) => all.findIndex((other) => other.name === name) === index,
  );
  const sections = variableGroups.map((group) => {
    const lines = variables.filter((variable) => variable.group === group).map(exampleLines);
    return `\n## ${group}\n${lines.join('')}`;
  });
  return exampleHead + sections.join('') + composeVariables;
}

function exampleLines({ name, description, secret, defaultValue = '' }: DocumentedVariable): string {
  const how = secret === undefined ? '' : ` (${secret})`;
  return `\n# ${description.replaceAll('`', '')}${how}\n# ${name}=${defaultValue}\n`;
}
