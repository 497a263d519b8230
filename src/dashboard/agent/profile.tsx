import type { Agent } from '#api/agents';
import { Panel } from '../parts/panel.tsx';
import { inFull, inPercent } from '../parts/words.ts';
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
