import { NativeSelect, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type JudgementAnswer, tryGuard } from '#api/guard';
import { textKinds } from '#api/text-kinds';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import classes from './guard.module.css';

/** A box to see in what the guard would make of a text. */
export function TryGuard() {
  const [text, setText] = useState('');
  const [as, setAs] = useState<string>('comment');
  const trying = useMutation({ mutationFn: () => ask(tryGuard, { body: { text, as } }) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    trying.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Try the guard">
      <Textarea
        className={classes.box}
        label="A text to try"
        description="Nothing of it is published"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={16_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        label="As"
        data={[...textKinds]}
        value={as}
        onChange={(event) => setAs(event.currentTarget.value)}
      />
      <BusyButton type="submit" size="xs" variant="default" isBusy={trying.isPending}>
        Try it
      </BusyButton>
      {trying.data !== undefined && <Judgement {...trying.data} />}
      {trying.isError && (
        <p role="alert" className={classes.fault}>
          {sentenceFor(trying.error)}
        </p>
      )}
    </form>
  );
}

const decisions: Readonly<Record<JudgementAnswer['decision'], string>> = {
  publish: 'It would be published as it is.',
  change: 'It would be published like this:',
  rewrite: 'The model would be asked for other words.',
  drop: 'It would be dropped.',
};

function Judgement({ decision, text, rules }: JudgementAnswer) {
  return (
    <div role="status">
      <p>{decisions[decision]}</p>
      {decision === 'change' && <blockquote>{text}</blockquote>}
      <ul>
        {rules.map(({ name, start, end, explanation }) => (
          <li key={`${name} ${start} ${end}`}>
            <code>{name}</code> at {start}–{end}: {explanation}
          </li>
        ))}
      </ul>
    </div>
  );
}
