import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type BlockedWords, setBlockedWords } from '#api/guard';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import classes from './guard.module.css';

/** Phrases and patterns, one a line. */
export function BlockedWordsForm({ words }: { readonly words: BlockedWords }) {
  const [phrases, setPhrases] = useState(words.phrases.join('\n'));
  const [patterns, setPatterns] = useState(words.patterns.join('\n'));
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: () =>
      ask(setBlockedWords, { body: { phrases: linesOf(phrases), patterns: linesOf(patterns) } }),
    onSuccess: (saved) => client.setQueryData(['blocked-words'], saved),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Blocked words">
      <Textarea
        className={classes.box}
        label="Blocked phrases"
        description="One a line; whole words, whatever their case and disguise"
        autosize
        minRows={2}
        maxRows={8}
        value={phrases}
        onChange={(event) => setPhrases(event.currentTarget.value)}
      />
      <Textarea
        className={classes.box}
        label="Blocked patterns"
        description="One a line; regular expressions in the syntax of RE2"
        autosize
        minRows={2}
        maxRows={8}
        value={patterns}
        onChange={(event) => setPatterns(event.currentTarget.value)}
      />
      <BusyButton type="submit" size="xs" isBusy={saving.isPending}>
        Save words
      </BusyButton>
      {saving.isSuccess && <p role="status">Saved: it holds in every worker.</p>}
      {saving.isError && (
        <p role="alert" className={classes.fault}>
          {sentenceFor(saving.error)}
        </p>
      )}
    </form>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
