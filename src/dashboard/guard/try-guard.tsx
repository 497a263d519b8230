import { NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type JudgementAnswer, tryGuard } from '#api/guard';
import { textKinds } from '#api/text-kinds';
import { ask } from '../http/client.ts';
import { GuardForm, TextBox } from './guard-form.tsx';

/** A box to see in what the guard would make of a text. */
export function TryGuard() {
  const [text, setText] = useState('');
  const [as, setAs] = useState<string>('comment');
  const trying = useMutation({ mutationFn: () => ask(tryGuard, { body: { text, as } }) });
  return (
    <GuardForm
      label="Try the guard"
      action={{ label: 'Try it', variant: 'default' }}
      isBusy={trying.isPending}
      error={trying.error}
      onSubmit={() => trying.mutate()}
      result={trying.data !== undefined && <Judgement {...trying.data} />}
    >
      <TextBox
        label="A text to try"
        description="Nothing of it is published"
        maxLength={16_000}
        value={text}
        onChange={setText}
      />
      <NativeSelect
        label="As"
        data={[...textKinds]}
        value={as}
        onChange={(event) => setAs(event.currentTarget.value)}
      />
    </GuardForm>
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
