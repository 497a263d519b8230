import type { Tick } from '#api/ticks';
import { Folded } from '../parts/folded.tsx';
import { counted } from '../parts/words.ts';
import conversationClasses from './conversation.module.css';
import classes from './moods.module.css';
import { moodsOf } from './reasons.ts';

/** What the agent felt like and what came of it, what it might still do that day, and what it remembered. */
export function Moods({ tick }: { readonly tick: Tick }) {
  const moods = moodsOf(tick);
  if (tick.view === null || moods === null) return <p>What it felt like was not written down.</p>;
  const { actionsLeft, memory } = tick.view;
  const known = memory.acquaintances.map(({ username, times }) => `@${username}, ${counted(times, 'time')}`);
  const count = memory.ownPosts.length + memory.ownComments.length + known.length;
  return (
    <>
      <ul className={classes.facts} aria-label="What it felt like">
        {moods.map(({ wanted, text }) => (
          <li key={text} className={classes.fact} data-wanted={wanted || undefined}>
            {text}
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
