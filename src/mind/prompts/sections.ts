import { type ActionKind, actionKinds } from '../../actions/index.ts';
import { headedParts } from '../../api/prompt-faults.ts';
import { recordOf } from '../../lib/records.ts';

export type SectionName =
  | 'system'
  | 'verdict'
  | 'wish'
  | 'series'
  | 'subject'
  | 'chart'
  | 'diagram'
  | 'visit'
  | 'json'
  | 'repair'
  | 'rewrite'
  | 'refused';

/** The parts of a prompt's file, by the headings that they stand under. */
export type Sections = Readonly<Record<SectionName, string>> & {
  /** Rules of a kind of action; '' where the prompt leaves it to the kind's own words. */
  readonly kinds: Readonly<Record<ActionKind, string>>;
};

/**
 * Reads the text of a prompt's file.
 * @throws {Error} when it lacks a section
 */
export function readSections(text: string): Sections {
  const found = new Map(headedParts(text));
  const section = (name: SectionName): string => {
    const content = found.get(name);
    if (content === undefined) throw new Error(`It lacks the section "# ${name}".`);
    return content;
  };
  return {
    system: section('system'),
    // Prompts that operators wrote before there were wishes, series or verdicts lack them.
    wish: found.get('wish') ?? '',
    verdict: found.get('verdict') ?? '',
    series: found.get('series') ?? '',
    subject: section('subject'),
    chart: section('chart'),
    diagram: section('diagram'),
    visit: section('visit'),
    json: section('json'),
    repair: section('repair'),
    rewrite: section('rewrite'),
    // The same holds for words that may not be published.
    refused: found.get('refused') ?? '',
    kinds: recordOf(actionKinds, (kind) => found.get(kind) ?? ''),
  };
}
