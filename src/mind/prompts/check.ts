import { actionKinds } from '../../actions/index.ts';
import { faultsOfPrompt, type PromptFault, type PromptSection } from '../../api/prompt-faults.ts';

const plain = { placeholders: [], lines: [], optional: false } as const;
const holding = (...placeholders: readonly string[]) => ({ ...plain, placeholders });

/** The sections of the prompt of visits. */
export const promptSections: readonly PromptSection[] = [
  { ...holding('name', 'personality', 'vibe', 'style', 'views', 'rules'), name: 'system' },
  { ...plain, name: 'verdict' },
  { ...plain, name: 'wish' },
  { ...plain, name: 'series' },
  { ...plain, name: 'subject' },
  { ...plain, name: 'chart' },
  { ...plain, name: 'diagram' },
  {
    ...holding('visit', 'gallery'),
    name: 'visit',
    // What the visit's data stands between, so that no text of a stranger can be taken for the prompt's own.
    lines: ['<visit>{visit}</visit>', '<gallery>{gallery}</gallery>'],
  },
  { ...holding('fault'), name: 'repair' },
  { ...holding('texts'), name: 'rewrite' },
  { ...holding('texts'), name: 'refused' },
  { ...holding('schema'), name: 'json' },
  ...actionKinds.map((name) => ({ ...plain, name, optional: true })),
];

/** Everything that keeps a text from being the prompt of visits; nothing where it can be. */
export function promptFaults(text: string): readonly PromptFault[] {
  return faultsOfPrompt(text, promptSections);
}

/** The faults as sentences for people. */
export function faultSentences(faults: readonly PromptFault[]): string {
  return faults
    .map(({ section, message }) =>
      section === '' ? `the prompt ${message}` : `section "${section}" ${message}`,
    )
    .join('; ');
}
