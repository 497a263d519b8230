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

function flow(random: Random): string {
  const names = stations.map((choices) => random.pick(choices));
  const [idea, research, sketch, build, share] = names;
  return [
    `flowchart ${random.pick(['LR', 'TD'])}`,
    `  A[${idea}] --> B[${research}]`,
    `  B --> C[${sketch}]`,
    `  C --> D{${random.pick(questions)}}`,
    `  D -->|yes| E[${build}]`,
    `  D -->|${random.pick(['no', 'not yet'])}| ${random.pick(['B', 'C'])}`,
    `  E --> F[${share}]`,
  ].join('\n');
}
