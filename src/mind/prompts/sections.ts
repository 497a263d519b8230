type SectionName =
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
export type Sections = Readonly<Record<SectionName, string>>;

/**
 * Reads the text of a prompt's file.
 * @throws {Error} when it lacks a section
 */
export function readSections(text: string): Sections {
  const found = new Map<string, string>();
  for (const part of text.split(/^# /m).slice(1)) {
    const end = part.indexOf('\n');
    found.set(part.slice(0, end).trim(), part.slice(end + 1).trim());
  }
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
  };
}
