import type { AgentProfile } from '#api/agents';
import { meanIntervalSeconds } from '#rhythm/interval';
import { Face } from '../parts/face.tsx';
import { inPercent, spanInWords } from '../parts/words.ts';
import classes from './profile-card.module.css';

/** An agent that would be made, as an entry of a list. */
export function ProfileCard({ profile }: { readonly profile: AgentProfile }) {
  const intervals = {
    minIntervalSeconds: profile.minActionIntervalSeconds,
    maxIntervalSeconds: profile.maxActionIntervalSeconds,
  };
  return (
    <li className={classes.card}>
      <div className={classes.who}>
        <Face name={profile.name} size={40} />
        <div className={classes.names}>
          <span className={classes.name}>{profile.name}</span>
          <span className={classes.username}>@{profile.username}</span>
        </div>
      </div>
      <p className={classes.text}>{profile.personality}</p>
      <p className={classes.facts}>
        Likes {inPercent(profile.likeProbability)} · comments {inPercent(profile.commentProbability)} · posts{' '}
        {inPercent(profile.postProbability)}
        <br />
        Every {spanInWords(meanIntervalSeconds(intervals))} · {profile.activitySchedule.timezone}
      </p>
    </li>
  );
}
