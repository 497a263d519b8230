import { Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type PersonaDocument, previewDraft } from '#api/persona-editing';
import { LookAlikeWarnings } from '../agents/look-alike-warnings.tsx';
import { ProfileCard } from '../agents/profile-card.tsx';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { Panel } from '../parts/panel.tsx';
import { PictureRow } from '../parts/picture-row.tsx';
import { readableId } from '../parts/words.ts';
import classes from './preview-panel.module.css';
import type { SectionProps } from './section.ts';

/** Typing rests for so long before a preview is asked for, in milliseconds. */
const restMs = 700;
const shown = { agents: 2, pictures: 3 } as const;

/** Agents and pictures as they would be made of what is typed; nothing is made. */
export function PreviewPanel({ values, faults }: Pick<SectionProps, 'values' | 'faults'>) {
  const [rested] = useDebouncedValue(values, restMs);
  const isValid = faults.paths.length === 0;
  const agents = useQuery({
    queryKey: ['persona-preview', 'agents', rested],
    queryFn: ({ signal }) =>
      ask(previewDraft, {
        params: { id: rested.id },
        body: { draft: rested, count: shown.agents, pictures: 0 },
        signal,
      }),
    enabled: isValid,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const pictures = useQuery({
    // Drawing takes a while, and most of what is typed changes no picture.
    queryKey: ['persona-preview', 'pictures', ...whatIsDrawn(rested)],
    queryFn: ({ signal }) =>
      ask(previewDraft, {
        params: { id: rested.id },
        body: { draft: rested, count: 1, pictures: shown.pictures },
        signal,
      }),
    enabled: isValid,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const error = agents.error ?? pictures.error;
  return (
    <Panel title="Preview" aside={<span className={classes.aside}>Nothing is made</span>}>
      <div className={classes.body} aria-busy={agents.isFetching || pictures.isFetching}>
        {!isValid && <p className={classes.note}>It goes on once what is wrong above is corrected.</p>}
        {error !== null && (
          <p className={classes.fault} role="alert">
            {sentenceFor(error)}
          </p>
        )}
        <PictureRow
          label="Sample pictures"
          isPending={pictures.isPending && isValid}
          pictures={(pictures.data?.pictures ?? []).map(({ workflow, title, url }) => ({
            src: url,
            alt: `A sample of ${readableId(workflow)}: ${title}`,
            caption: readableId(workflow),
          }))}
        />
        <LookAlikeWarnings warnings={agents.data?.warnings ?? []} />
        <ul className={classes.agents} aria-label="Sample agents">
          {agents.data?.items.map((profile) => (
            <ProfileCard key={profile.username} profile={profile} />
          ))}
          {agents.isPending && isValid && <Skeleton component="li" height={180} radius={14} />}
        </ul>
      </div>
    </Panel>
  );
}

function whatIsDrawn({ workflows, palettes, imageGenerator, interests, voice }: PersonaDocument): unknown[] {
  return [
    workflows,
    palettes,
    imageGenerator ?? null,
    interests,
    voice.subjects,
    voice.series ?? [],
    voice.slots,
  ];
}
