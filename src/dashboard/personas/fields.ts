import { readableId } from '../parts/words.ts';

/** Fields of a persona in the words of the editor, by their path; what is not here is readable as it is. */
const words: Readonly<Record<string, string>> = {
  label: 'Name',
  summary: 'In a sentence',
  weight: 'Weight',
  names: 'Names',
  'names.groups': 'First and last names',
  'names.handles': 'Words for usernames',
  personalities: 'Personalities',
  vibes: 'Vibes',
  interestCount: 'Interests of one agent',
  postProbability: 'Posts',
  commentProbability: 'Comments',
  likeProbability: 'Likes',
  popularShare: 'Share of popular pictures',
  minActionIntervalSeconds: 'Shortest interval',
  maxActionIntervalSeconds: 'Longest interval',
  schedules: 'Hours',
  dailyActionLimit: 'Actions a day',
  dailyTokenLimit: 'Tokens a day',
  workflows: 'Pictures',
  imageGenerator: 'Image model',
};

/** What the editor calls a field: `voice.slots.light` is `Voice: {light}`. */
export function fieldInWords(path: string): string {
  const known = words[path];
  if (known !== undefined) return known;
  const slot = /^voice\.slots\.(\w+)/.exec(path)?.[1];
  if (slot !== undefined) return `Voice: {${slot}}`;
  const [first = '', second] = path.split('.');
  if (first === 'voice' && second !== undefined) return `Voice: ${readableId(second).toLowerCase()}`;
  return words[first] ?? readableId(first);
}
