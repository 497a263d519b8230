import classes from './look-alike-warnings.module.css';

/** Says which agents could hardly be distinguished from others; nothing where every one can. */
export function LookAlikeWarnings({ warnings }: { readonly warnings: readonly string[] }) {
  return (
    <div role="status" className={classes.warnings}>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </div>
  );
}
