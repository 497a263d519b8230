/** One metric as `/metrics` shows it. */
export interface MetricFamily {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  /** The names of its labels. */
  readonly labels: readonly string[];
}

/** Reads Prometheus' text format as far as names go. */
export function readFamilies(exposition: string): MetricFamily[] {
  const blocks = exposition.split(/^(?=# HELP )/m).filter((block) => block.startsWith('# HELP '));
  return blocks.map((block) => {
    const [, name = '', help = ''] = /^# HELP (\S+) ?(.*)/.exec(block) ?? [];
    const [, type = 'untyped'] = /^# TYPE \S+ (\w+)/m.exec(block) ?? [];
    const labels = [...block.matchAll(/^[^#\s{]+\{(.*)\} \S+/gm)].flatMap(([, list = '']) =>
      [...list.matchAll(/(\w+)="(?:[^"\\]|\\.)*"/g)].map(([, label = '']) => label),
    );
    return { name, type, help: help.trim(), labels: [...new Set(labels)] };
  });
}

/** Units that Prometheus wants in place of others (https://prometheus.io/docs/practices/naming/#base-units). */
const baseUnits: Readonly<Record<string, string>> = {
  ms: 'seconds',
  milliseconds: 'seconds',
  us: 'seconds',
  minutes: 'seconds',
  hours: 'seconds',
  days: 'seconds',
  kb: 'bytes',
  kilobytes: 'bytes',
  mb: 'bytes',
  megabytes: 'bytes',
  gb: 'bytes',
  bits: 'bytes',
  percent: 'ratio',
};

/** What `promtool check metrics` would say of a name, and what the guide to names asks beyond that. */
export function faultsInNames({ name, type, labels }: MetricFamily): string[] {
  const words = name.split('_');
  const faults: string[] = [];
  if (!/^[a-z][a-z0-9_]*$/.test(name)) faults.push('only small letters, digits and _');
  if (type === 'counter' && !name.endsWith('_total')) faults.push('a counter ends in _total');
  if (type !== 'counter' && name.endsWith('_total')) faults.push('only a counter ends in _total');
  for (const suffix of ['_count', '_sum', '_bucket'])
    if (name.endsWith(suffix)) faults.push(`${suffix} belongs to histograms and summaries`);
  if (words.some((word) => ['counter', 'gauge', 'histogram', 'summary'].includes(word)))
    faults.push('says its type in its name');
  for (const word of words) {
    const unit = baseUnits[word];
    if (unit !== undefined) faults.push(`use ${unit}, not ${word}`);
  }
  for (const label of labels) if (!/^[a-z][a-z0-9_]*$/.test(label)) faults.push(`label ${label}`);
  return faults.map((fault) => `${name}: ${fault}`);
}
