import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { PromptState } from '#api/prompts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { readableId } from '../parts/words.ts';
import editor from '../versioned/editor.module.css';
import { sectionInWords } from './prompt-kind.ts';
import { promptsQuery } from './prompt-query.ts';
import classes from './prompts-page.module.css';

/** What models are asked: every prompt, what is published of it and what is drafted. */
export function PromptsPage() {
  const prompts = useQuery(promptsQuery);
  return (
    <div className={editor.page}>
      <PageHead
        title="Prompts"
        lead="The texts that models are given. Changes are drafts until they are published."
        back={{ to: '/personas', label: 'Personas' }}
      />
      {prompts.isError && (
        <FailureNotice
          title="The prompts could not be read"
          reason={sentenceFor(prompts.error)}
          onRetry={() => void prompts.refetch()}
        />
      )}
      {prompts.isPending && <Skeleton height={200} radius={14} />}
      {prompts.data?.map((prompt) => (
        <PromptCard key={prompt.id} prompt={prompt} />
      ))}
    </div>
  );
}

function PromptCard({ prompt }: { readonly prompt: PromptState }) {
  const { id, draft, changes, fault } = prompt;
  const address = `/prompts/${encodeURIComponent(id)}`;
  return (
    <Panel title={readableId(id)}>
      <div className={classes.body}>
        <p className={classes.standing}>{standingInWords(prompt)}</p>
        {draft !== null && (
          <p className={classes.standing}>
            The draft changes: {changes.map(({ path }) => sectionInWords(path)).join(', ')}.
          </p>
        )}
        {fault !== null && (
          <p role="alert" className={editor.fault}>
            What is published cannot be used: {fault}. Visits go by the one known before, or by that of the
            fleet.
          </p>
        )}
        <div className={classes.buttons}>
          <Button component={Link} to={address} size="compact-sm" variant="default">
            Edit
          </Button>
          <Button component={Link} to={`${address}/versions`} size="compact-sm" variant="default">
            Versions
          </Button>
        </div>
      </div>
    </Panel>
  );
}

/** How a prompt stands, in a line. */
export function standingInWords({ version, builtIn, draft }: PromptState): string {
  return [
    version === null ? `As it comes with the fleet (${builtIn})` : `Version ${version} is published`,
    ...(draft === null ? [] : [`drafted by ${draft.author}`]),
  ].join(' · ');
}
