import type { SeedForecast } from '#api/seed-forecast';
import { Panel } from '../parts/panel.tsx';
import { countedInFull, inDollars, inFull, inPercent, inShort, spanInWords } from '../parts/words.ts';
import classes from './outcome.module.css';

const daysAMonth = 30;

/** What came of a forecast: what it costs, how long people wait, and what reaches FloImg. */
export function Outcome({ forecast }: { readonly forecast: SeedForecast }) {
  const { agents, simulated, days, perDay, model, requests, personas } = forecast;
  const { visits, likes, comments, posts, inputTokens, outputTokens } = perDay;
  const costUsd = forecast.budget?.costUsdPerDay ?? perDay.costUsd;
  return (
    <Panel title={`${countedInFull(agents, 'agent')}, ${countedInFull(days, 'day')}`}>
      <dl className={classes.figures}>
        <Figure name="Cost" value={`${inDollars(costUsd)} a day`}>
          {inDollars(costUsd * daysAMonth)} a month with {model}; {inShort(inputTokens + outputTokens)} tokens
          a day. {budgetInWords(forecast)}
        </Figure>
        <Figure name="People wait" value={waitInWords(forecast)}>
          {answersInWords(forecast)}
        </Figure>
        <Figure name="In the gallery" value={`${inFull(Math.round(comments))} comments a day`}>
          {countedInFull(Math.round(visits), 'visit')}, {countedInFull(Math.round(likes), 'like')} and{' '}
          {countedInFull(Math.round(posts), 'picture')} a day.
        </Figure>
        {requests !== null && (
          <Figure name="Requests to FloImg" value={`${rateInWords(requests.perMinute)} a minute`}>
            At most {rateInWords(requests.peakPerMinute)}; {rateInWords(requests.startPeakPerMinute)} while
            all of them begin.
          </Figure>
        )}
      </dl>
      <p className={classes.detail}>
        {personas.map(({ personaId, agents: own }) => `${inFull(own)} ${personaId}`).join(', ')}.
        {simulated < agents &&
          ` ${inFull(simulated)} of them were simulated with as much fewer people, as a sample of all.`}
      </p>
    </Panel>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly children: React.ReactNode;
}

function Figure({ name, value, children }: FigureProps) {
  return (
    <div className={classes.figure}>
      <dt>{name}</dt>
      <dd className={classes.value}>{value}</dd>
      <dd className={classes.detailOf}>{children}</dd>
    </div>
  );
}

function budgetInWords({ budget, days, perDay }: SeedForecast): string {
  if (budget === null) return 'No budget holds them.';
  if (budget.firstReachedAt === null)
    return `The budget of ${inDollars(budget.dailyCostUsd)} is never used up.`;
  const time = budget.firstReachedAt.slice(11, 16);
  return (
    `The budget of ${inDollars(budget.dailyCostUsd)} is used up on ${inFull(budget.daysReached)} of ${countedInFull(days, 'day')}, ` +
    `first at ${time} UTC; agents rest from then to midnight. Without it: ${inDollars(perDay.costUsd)} a day.`
  );
}

function waitInWords({ people }: SeedForecast): string {
  if (people === null) return 'nobody new comes';
  if (people.medianMinutes === null) return 'most get no answer';
  return `${spanInWords(people.medianMinutes * 60)}, half of them less`;
}

function answersInWords({ people }: SeedForecast): string {
  if (people === null) return 'Suppose some new people to see how long they wait.';
  const inTime =
    people.answeredInTime === null
      ? 'None was due by the end'
      : `${inPercent(people.answeredInTime)} were answered in time`;
  const slowest =
    people.p90Minutes === null
      ? 'more than one of ten had no answer at all'
      : `nine of ten within ${spanInWords(people.p90Minutes * 60)}`;
  return `Of ${countedInFull(people.firstPosts, 'first post')}: ${inTime}; ${slowest}.`;
}

function rateInWords(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : inFull(rate);
}
