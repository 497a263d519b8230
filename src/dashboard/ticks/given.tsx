import type { VisitView } from '#api/ticks';
import { counted } from '../parts/words.ts';
import conversationClasses from './conversation.module.css';
import classes from './given.module.css';
import { Folded } from './step.tsx';

/** What the mind was given besides what was seen: what the agent felt like, what it may still do, what it remembers. */
export function Given({ view }: { readonly view: VisitView }) {
  const { appetite, actionsLeft, memory } = view;
  const known = memory.acquaintances.map(({ username, times }) => `@${username}, ${counted(times, 'time')}`);
  const count = memory.ownPosts.length + memory.ownComments.length + known.length;
  return (
    <>
      <ul className={classes.facts} aria-label="What it was given">
        {wishes.map(({ kind, wanted, unwanted }) => (
          <li key={kind} className={classes.fact} data-wanted={appetite[kind] || undefined}>
            {appetite[kind] ? wanted : unwanted}
          </li>
        ))}
        <li className={classes.fact}>{counted(actionsLeft, 'action')} left for the day</li>
      </ul>
      {count > 0 && (
        <Folded summary="Memory" detail={counted(count, 'thing from its memory', 'things from its memory')}>
          <Memories title="Its own posts" texts={memory.ownPosts} />
          <Memories title="Its own comments" texts={memory.ownComments} />
          <Memories title="Whom it has dealt with lately" texts={known} />
        </Folded>
      )}
    </>
  );
}

/** Drawn for each visit from the agent's probabilities. */
const wishes = [
  { kind: 'like', wanted: 'Felt like liking', unwanted: 'No mood to like' },
  { kind: 'comment', wanted: 'Felt like commenting', unwanted: 'No mood to comment' },
  { kind: 'post', wanted: 'Felt like posting', unwanted: 'No mood to post' },
] as const satisfies readonly { kind: keyof VisitView['appetite']; wanted: string; unwanted: string }[];

function Memories({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section className={conversationClasses.part}>
      <h3 className={conversationClasses.role}>{title}</h3>
      <ul className={classes.memories}>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
