import type { Measure } from '#api/fleet-figures';
import classes from './measure-table.module.css';
import { referenceInWords, valueInWords, verdictInWords } from './realism-words.ts';

/** Each measure beside what is known of people, and where that is known from. */
export function MeasureTable({ measures }: { readonly measures: readonly Measure[] }) {
  return (
    <table className={classes.table}>
      <caption className="unseen">Measures of the fleet beside those of people</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className={classes.number}>
            Fleet
          </th>
          <th scope="col" className={classes.number}>
            People
          </th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <Row key={measure.id} measure={measure} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ measure }: { readonly measure: Measure }) {
  const { id, title, unit, value, source, isWithin } = measure;
  return (
    <tr data-measure={id} data-verdict={verdictOf(isWithin)}>
      <th scope="row" className={classes.title}>
        {title}
        <span className={classes.source}>{source}</span>
      </th>
      <td className={classes.number}>
        {value !== null && <strong className={classes.value}>{valueInWords(value, unit)}</strong>}
        <span className={classes.verdict}>{verdictInWords(isWithin)}</span>
      </td>
      <td className={classes.number}>{referenceInWords(measure)}</td>
    </tr>
  );
}

function verdictOf(isWithin: boolean | null): 'within' | 'outside' | 'open' {
  if (isWithin === null) return 'open';
  return isWithin ? 'within' : 'outside';
}
