import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type BlockedWords, setBlockedWords } from '#api/guard';
import { ask } from '../http/client.ts';
import { GuardForm, TextBox } from './guard-form.tsx';

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
  return (
    <GuardForm
      label="Blocked words"
      action={{ label: 'Save words' }}
      isBusy={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.mutate()}
      result={saving.isSuccess && <p role="status">Saved: it holds in every worker.</p>}
    >
      <TextBox
        label="Blocked phrases"
        description="One a line; whole words, whatever their case and disguise"
        value={phrases}
        onChange={setPhrases}
      />
      <TextBox
        label="Blocked patterns"
        description="One a line; regular expressions in the syntax of RE2"
        value={patterns}
        onChange={setPatterns}
      />
    </GuardForm>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
