import { Link } from 'react-router';
import { sentenceFor } from '../http/errors.ts';
import { Icon } from '../parts/icon.tsx';
import classes from './people-headline.module.css';
import { usePeople } from './use-people.ts';
import { summaryInWords } from './words.ts';

/** The first thing that an operator wants to know: whether somebody is ignored. */
export function PeopleHeadline() {
  const { data, error } = usePeople({ limit: 1 });
  return (
    <section className={classes.headline} aria-label="Newcomers">
      <Icon name="heart" size={18} />
      <p className={classes.words}>
        {data !== undefined
          ? summaryInWords(data.summary)
          : error === null
            ? 'Counting newcomers…'
            : `Newcomers could not be counted: ${sentenceFor(error)}`}
      </p>
      <Link className={classes.link} to="/people">
        People
      </Link>
    </section>
  );
}
