import type { Agent } from '#api/agents';
import { meanIntervalSeconds } from '#rhythm/interval';
import { Panel } from '../parts/panel.tsx';
import { inFull, inPercent, spanInWords } from '../parts/words.ts';
import { RhythmDrawing } from '../schedule/rhythm-drawing.tsx';
import { WeekGrid } from '../schedule/week-grid.tsx';
import classes from './profile.module.css';

/** Who the agent is, as its prompt says. */
export function Profile({ agent }: { readonly agent: Agent }) {
  return (
    <Panel title="Character">
      <div className={classes.body}>
        <p className={classes.personality}>{agent.personality}</p>
        <p className={classes.vibe}>{agent.vibe}</p>
        <ul className={classes.interests} aria-label="Interests">
          {agent.interests.map((interest) => (
            <li key={interest}>{interest}</li>
          ))}
        </ul>
        <dl className={classes.chances}>
          <Chance name="Likes" kind="like" chance={agent.likeProbability} />
          <Chance name="Comments" kind="comment" chance={agent.commentProbability} />
          <Chance name="Posts" kind="post" chance={agent.postProbability} />
        </dl>
        <p className={classes.limits}>
          At most {inFull(agent.dailyActionLimit)} actions and {inFull(agent.dailyTokenLimit)} tokens a day.
        </p>
      </div>
    </Panel>
  );
}

interface ChanceProps {
  readonly name: string;
  readonly kind: 'like' | 'comment' | 'post';
  readonly chance: number;
}

function Chance({ name, kind, chance }: ChanceProps) {
  return (
    <div className={classes.chance} data-kind={kind}>
      <dt>{name}</dt>
      <dd>
        <span className={classes.track} aria-hidden="true">
          <span className={classes.bar} style={{ width: inPercent(chance) }} />
        </span>
        <span className={classes.percent}>{inPercent(chance)}</span>
      </dd>
    </div>
  );
}

/** When the agent is to be expected. */
export function RhythmPanel({ agent }: { readonly agent: Agent }) {
  const { minActionIntervalSeconds: shortest, maxActionIntervalSeconds: longest, activitySchedule } = agent;
  const interval = meanIntervalSeconds({ minIntervalSeconds: shortest, maxIntervalSeconds: longest });
  return (
    <Panel title="Rhythm" aside={<span className={classes.zone}>{activitySchedule.timezone}</span>}>
      <div className={classes.rhythmPanelBody}>
        <p className={classes.text}>
          Comes in sessions of about four visits, then stays away; back after {spanInWords(shortest)} to{' '}
          {spanInWords(longest)}, on average {spanInWords(interval)}. {activitySchedule.peakMultiplier}× as
          fast in peak hours, {activitySchedule.offPeakMultiplier}× on other days.
        </p>
        <WeekGrid schedule={activitySchedule} />
        <RhythmDrawing schedule={activitySchedule} intervalSeconds={interval} />
      </div>
    </Panel>
  );
}
