import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getConfiguration, type Variable } from '#api/configuration';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import classes from './environment-panel.module.css';

/** What the environment of the server sets: it is seen here, and changed where the server is started. */
export function EnvironmentPanel() {
  const configuration = useQuery({
    queryKey: ['configuration'],
    queryFn: ({ signal }) => ask(getConfiguration, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Panel title="Environment">
      <p className={classes.lead}>
        These are read when a process starts, and changed where it is started: in Coolify, in the compose file
        or in the shell. Values that may hold a secret are not shown.
      </p>
      {configuration.data !== undefined ? (
        groupsOf(configuration.data.variables).map(([group, variables]) => (
          <Group key={group} name={group} variables={variables} />
        ))
      ) : configuration.isError ? (
        <FailureNotice
          title="The environment could not be read"
          reason={sentenceFor(configuration.error)}
          onRetry={() => void configuration.refetch()}
        />
      ) : (
        <Skeleton height={320} />
      )}
    </Panel>
  );
}

/** Folded, with how many of its variables are set in the line that opens it. */
function Group({ name, variables }: { readonly name: string; readonly variables: readonly Variable[] }) {
  const given = variables.filter(({ isGiven }) => isGiven).length;
  return (
    <details className={classes.group}>
      <summary className={classes.summary}>
        {name}{' '}
        <span className={classes.detail}>
          {given === 0 ? 'all by default' : `${given} of ${variables.length} set`}
        </span>
      </summary>
      <table className={classes.table}>
        <thead className="unseen">
          <tr>
            <th scope="col">Variable</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {variables.map((variable) => (
            <tr key={variable.name} data-variable={variable.name}>
              <th scope="row">
                <code>{variable.name}</code>
                <span className={classes.detail}>{plainWords(variable.description)}</span>
              </th>
              <td>
                <span className={classes.value}>{valueInWords(variable)}</span>
                <span className={classes.detail}>{variable.isGiven ? 'set' : 'by default'}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function valueInWords({ value, isConcealed, isGiven }: Variable): string {
  if (isConcealed) return isGiven ? 'not shown' : '—';
  return value === null || value === '' ? '—' : value;
}

/** Descriptions are written for the README: without its marks for code and links. */
function plainWords(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
}

function groupsOf(variables: readonly Variable[]): readonly (readonly [string, readonly Variable[]])[] {
  return Object.entries(Object.groupBy(variables, ({ group }) => group)).map(
    ([group, members = []]) => [group, members] as const,
  );
}
