import { Link } from 'react-router';
import type { Tick } from '#api/ticks';
import { Folded } from '../parts/folded.tsx';
import { counted, tookInWords } from '../parts/words.ts';
import { AllSeen } from './all-seen.tsx';
import { Calls } from './calls.tsx';
import { Answer, Prompt } from './conversation.tsx';
import classes from './details.module.css';
import { GuardNotes } from './guard-notes.tsx';

const instant = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' });

/** Everything else of a visit, each part opened by whoever wants to read it. */
export function Details({ tick }: { readonly tick: Tick }) {
  const { perception, prompt, promptVersion, answer, calls, guard, actions } = tick;
  return (
    <section className={classes.details} aria-label="Everything else">
      {perception !== null && (
        <Folded summary="All it looked at" detail={counted(perception.items.length, 'picture')}>
          <AllSeen items={perception.items} actions={actions} />
        </Folded>
      )}
      {prompt === null ? (
        <p className={classes.none}>No model was asked: what was left to do needed no words.</p>
      ) : (
        <Prompt text={prompt} version={promptVersion} />
      )}
      {answer !== null && <Answer text={answer} />}
      {calls.length > 0 && (
        <Folded summary="Calls of models" detail={counted(calls.length, 'call')}>
          <Calls calls={calls} answer={answer} />
        </Folded>
      )}
      {guard !== null && (
        <Folded
          summary="Checks"
          detail={guard.length === 0 ? 'nothing changed' : counted(guard.length, 'change')}
        >
          <GuardNotes notes={guard} />
        </Folded>
      )}
      <Folded summary="Times and ids" detail={tick.id}>
        <Ids tick={tick} />
      </Folded>
    </section>
  );
}

function Ids({ tick }: { readonly tick: Tick }) {
  const lateMs = Math.max(0, Date.parse(tick.startedAt) - Date.parse(tick.slot));
  const facts = [
    ['Was due', instant.format(Date.parse(tick.slot))],
    ['Began', lateMs < 1 ? 'at once' : `${tookInWords(lateMs)} later`],
    ...(tick.attempts > 1 ? [['Was resumed', counted(tick.attempts - 1, 'time')] as const] : []),
    ...Object.entries(tick.timings ?? {}).map(
      ([step, ms]) => [stepWords[step] ?? step, tookInWords(ms)] as const,
    ),
    ['Visit', tick.id],
    ...(tick.personaVersion === null
      ? []
      : [['Version of its persona', String(tick.personaVersion)] as const]),
    ...tick.actions.map(({ kind, idempotencyKey }) => [`Idempotency key, ${kind}`, idempotencyKey] as const),
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={`${name} ${value}`} className={classes.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className={classes.fact}>
        <dt>Agent</dt>
        <dd>
          <Link to={`/agents/${tick.agentId}`}>{tick.view?.self.username ?? tick.agentId}</Link>
        </dd>
      </div>
    </dl>
  );
}

const stepWords: Readonly<Record<string, string>> = {
  perceive: 'Looking took',
  decide: 'Deciding took',
  act: 'Acting took',
};
