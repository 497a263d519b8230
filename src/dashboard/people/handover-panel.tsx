import { Button } from '@mantine/core';
import { changeDirector, type DirectorState } from '#api/director';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { useInPlace } from '../parts/in-place.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { inPercent, spanInWords } from '../parts/words.ts';
import { DirectorForm } from './director-form.tsx';
import { HandoverCurve } from './handover-curve.tsx';
import classes from './people-page.module.css';
import { useDirector, useDirectorFigures, usePeopleCommand } from './people-query.ts';
import { moment, ShareLines } from './share-lines.tsx';

/** How many agents may be awake, why, and what the director goes by. */
export function HandoverPanel() {
  const director = useDirector();
  const figures = useDirectorFigures();
  const editor = useInPlace();
  if (director.isError && director.data === undefined)
    return (
      <FailureNotice
        title="The director could not be read"
        reason={sentenceFor(director.error)}
        onRetry={() => void director.refetch()}
      />
    );
  return (
    <Panel
      title="Handover"
      aside={
        !editor.isOpen && (
          <Button size="xs" variant="default" {...editor.opener}>
            Change
          </Button>
        )
      }
    >
      {director.data !== undefined && <State state={director.data} figures={figures} />}
      {director.data !== undefined && editor.isOpen && (
        <DirectorForm settings={director.data.settings} editor={editor} />
      )}
    </Panel>
  );
}

const modeWords = {
  on: 'The director asks agents to answer whoever waits too long.',
  suggest: 'The director suggests; an operator sends or drops.',
  off: 'The director asks for nothing; agents come of their own accord.',
} as const;

interface StateProps {
  readonly state: DirectorState;
  readonly figures: ReturnType<typeof useDirectorFigures>;
}

function State({ state, figures }: StateProps) {
  const { settings, share, steps } = state;
  const { mode, firstResponseTargetSeconds, handover, shareOverride } = settings;
  const latest = steps[0];
  return (
    <>
      <p className={classes.text}>
        <strong>{inPercent(share)} of the agents may be awake.</strong> {modeWords[mode]} A post waits{' '}
        {spanInWords(firstResponseTargetSeconds)} for people first.{' '}
        {shareOverride !== null ? (
          <ByHand />
        ) : handover.enabled ? (
          `When people answer ${inPercent(handover.healthyShare)} of posts within that time, agents step back.`
        ) : (
          'Agents do not step back by themselves.'
        )}
      </p>
      {latest !== undefined && (
        <p className={classes.text}>
          Last step <RelativeTime at={latest.at} />: {latest.reason}.
        </p>
      )}
      {figures.data !== undefined ? (
        <HandoverCurve state={state} days={figures.data.answeredByPeople.days} />
      ) : (
        figures.isError && (
          <FailureNotice
            title="How people answer could not be read"
            reason={sentenceFor(figures.error)}
            onRetry={() => void figures.refetch()}
          />
        )
      )}
      {steps.length > 1 && <ShareChart steps={steps} />}
    </>
  );
}

/** The way back from a share that was set by hand is one click. */
function ByHand() {
  const releasing = usePeopleCommand(changeDirector);
  return (
    <>
      This share was set by hand.{' '}
      <BusyButton
        size="compact-xs"
        variant="default"
        isBusy={releasing.isPending}
        onClick={() => releasing.mutate({ body: { shareOverride: null } })}
      >
        Let the handover decide
      </BusyButton>
      {releasing.isError && <span role="alert">{sentenceFor(releasing.error)}</span>}
    </>
  );
}

function ShareChart({ steps }: Pick<DirectorState, 'steps'>) {
  const oldestFirst = steps.toReversed();
  return (
    <ShareLines
      label={`Share of the agents that may be awake: ${oldestFirst
        .map(({ at, share }) => `${moment.format(Date.parse(at))} ${inPercent(share)}`)
        .join(', ')}`}
      data={oldestFirst.map(({ at, share }) => ({ at: moment.format(Date.parse(at)), share }))}
      series={[{ name: 'share', label: 'May be awake', color: 'var(--fleet-accent)' }]}
      curveType="stepAfter"
    />
  );
}
