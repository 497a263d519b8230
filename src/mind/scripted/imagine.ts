import type { IdeaNeeds, ImageIdea } from '../../actions/post/image-idea.ts';
import type { Random } from '../../lib/random.ts';

/** The kind of picture, and what it wants of a brief. */
interface Wanted {
  readonly workflow: string;
  readonly needs: IdeaNeeds;
}

/** Points along a time axis that a trend may run over. */
const axes = [
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ['Week 1', 'Week 2', 'Week 3', 'Week 4', 'Week 5', 'Week 6'],
  ['2019', '2020', '2021', '2022', '2023', '2024', '2025'],
] as const;

/** Stations of the way from an idea to a shared picture, in the order in which they are passed. */
const stations = [
  ['Idea', 'Brief', 'Question', 'Hunch'],
  ['Research', 'Collect', 'Interview', 'Moodboard'],
  ['Sketch', 'Outline', 'Rough draft', 'Wireframe'],
  ['Prototype', 'Build', 'Render', 'Compose'],
  ['Share', 'Ship', 'Publish', 'Present'],
] as const;
const questions = ['Clear?', 'Works?', 'Good enough?', 'Users happy?'] as const;

/** Writes the chart or the diagram that the drawn workflow needs. */
export function imagine(
  wanted: Wanted,
  interests: readonly string[],
  random: Random,
): Pick<ImageIdea, 'chart' | 'diagram'> {
  switch (wanted.needs) {
    case 'chart':
      return {
        chart: wanted.workflow === 'trend-line' ? trend(random) : shares(wanted, interests, random),
        diagram: null,
      };
    case 'diagram':
      return { chart: null, diagram: flow(random) };
    case 'subject':
      return { chart: null, diagram: null };
  }
}

function trend(random: Random): ImageIdea['chart'] {
  const labels = [...random.pick(axes)];
  let value = 20 + random.below(60);
  const slope = random.below(13) - 4;
  const values = labels.map(() => {
    value = Math.max(2, value + slope + random.below(15) - 7);
    return value;
  });
  return { type: 'line', labels, values };
}

function shares(wanted: Wanted, interests: readonly string[], random: Random): ImageIdea['chart'] {
  const named = interests.length >= 3 ? interests : random.pick(axes);
  const labels = random.shuffle(named).slice(0, 3 + random.below(3));
  const type = wanted.workflow === 'share-donut' ? 'doughnut' : 'bar';
  return { type, labels, values: labels.map(() => 8 + random.below(70)) };
}

/** The ways from station to station; each ends in a shared picture. */
const ways = [
  // A question, and a way back.
  ({ question, no, back }: Turns) => [
    'A --> B',
    'B --> C',
    `C --> Q{${question}}`,
    'Q -->|yes| D',
    `Q -->|${no}| ${back}`,
    'D --> E',
  ],
  // Two things at the same time.
  ({ question, no }: Turns) => [
    'A --> B',
    'A --> C',
    'B --> D',
    'C --> D',
    `D --> Q{${question}}`,
    'Q -->|yes| E',
    `Q -->|${no}| A`,
  ],
  // A short way and a long one.
  ({ question, no }: Turns) => [
    `A --> Q{${question}}`,
    `Q -->|${no}| B`,
    'B --> C',
    'C --> D',
    'Q -->|yes| D',
    'D --> E',
  ],
  // Straight on.
  () => ['A --> B', 'B --> C', 'C --> D', 'D --> E'],
  // Few steps that begin again.
  ({ question, no }: Turns) => ['A --> C', `C --> Q{${question}}`, 'Q -->|yes| E', `Q -->|${no}| A`],
  // One beginning, three attempts, one choice.
  ({ question }: Turns) => [
    'A --> B',
    'A --> C',
    'A --> D',
    `B --> Q{${question}}`,
    'C --> Q',
    'D --> Q',
    'Q --> E',
  ],
] as const;

interface Turns {
  readonly question: string;
  /** What stands at the way back or around. */
  readonly no: string;
  readonly back: string;
}

function flow(random: Random): string {
  const names = stations.map((choices) => random.pick(choices));
  const way = random.pick(ways)({
    question: random.pick(questions),
    no: random.pick(['no', 'not yet']),
    back: random.pick(['B', 'C']),
  });
  const edges = way.join('\n');
  const nodes = [...'ABCDE'].flatMap((id, index) =>
    new RegExp(`\\b${id}\\b`).test(edges) ? [`  ${id}[${names[index]}]`] : [],
  );
  return [`flowchart ${random.pick(['LR', 'TD'])}`, ...nodes, ...way.map((edge) => `  ${edge}`)].join('\n');
}
