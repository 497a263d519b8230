import type { Difference } from './differences.ts';
import classes from './differences-list.module.css';

/** So many lines of one field are shown. */
const mostLines = 12;

interface DifferencesListProps {
  readonly differences: readonly Difference[];
  /** What people call a field. */
  readonly nameOf: (path: string) => string;
}

/** What changed, field by field: lines that are gone, and lines that are new. */
export function DifferencesList({ differences, nameOf }: DifferencesListProps) {
  return (
    <ul className={classes.list}>
      {differences.map(({ path, removed, added }) => (
        <li key={path}>
          <h3 className={classes.title}>{nameOf(path)}</h3>
          <Lines lines={removed} kind="removed" />
          <Lines lines={added} kind="added" />
        </li>
      ))}
    </ul>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly kind: 'removed' | 'added';
}

function Lines({ lines, kind }: LinesProps) {
  const Tag = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      {lines.slice(0, mostLines).map((line) => (
        <Tag key={line} className={classes.line}>
          <span className="unseen">{kind === 'removed' ? 'Gone: ' : 'New: '}</span>
          {line}
        </Tag>
      ))}
      {lines.length > mostLines && (
        <p className={classes.more}>
          {lines.length - mostLines} more {kind === 'removed' ? 'are gone' : 'are new'}
        </p>
      )}
    </>
  );
}
