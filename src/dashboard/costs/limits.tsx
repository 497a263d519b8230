import { Skeleton } from '@mantine/core';
import { useFleet } from '../fleet/fleet-query.ts';
import { actionsToday, paceInWords, tokensToday } from '../fleet/words.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { inDollars, inFull } from '../parts/words.ts';
import { LimitCard } from './limit-card.tsx';
import classes from './limits.module.css';

/** What the whole fleet may do and cost in a day, and how far that is used up; each is changed in its place. */
export function Limits() {
  const fleet = useFleet();
  if (fleet.data === undefined) {
    if (!fleet.isError) return <Skeleton height={170} radius={14} />;
    return (
      <FailureNotice
        title="The limits could not be read"
        reason={sentenceFor(fleet.error)}
        onRetry={() => void fleet.refetch()}
      />
    );
  }
  const { today, limits, pace } = fleet.data;
  return (
    <section className={classes.limits} aria-label="Limits of a day">
      <LimitCard
        label="Cost a day"
        path="limits.dailyCostUsd"
        value={limits.dailyCostUsd}
        used={today.costUsd}
        show={inDollars}
        step={1}
        prefix="$"
        bodyOf={(limit) => ({ limits: { dailyCostUsd: limit } })}
      />
      <LimitCard
        label="Tokens a day"
        path="limits.dailyTokens"
        value={limits.dailyTokens}
        used={tokensToday(fleet.data)}
        show={inFull}
        step={10_000}
        bodyOf={(limit) => ({ limits: { dailyTokens: limit } })}
      />
      <LimitCard
        label="Actions a day"
        path="limits.dailyActions"
        value={limits.dailyActions}
        used={actionsToday(fleet.data)}
        show={inFull}
        step={100}
        bodyOf={(limit) => ({ limits: { dailyActions: limit } })}
      />
      <LimitCard
        label="Pace"
        path="pace"
        value={pace}
        used={null}
        show={paceInWords}
        step={1}
        suffix="×"
        bodyOf={(factor) => ({ pace: factor })}
      />
    </section>
  );
}
