import { loadPersonas } from '../../config/personas/index.ts';
import type { Persona } from '../../config/personas/schema.ts';
import { profilesFor } from '../../src/agents/profiles.ts';
import { randomFrom } from '../../src/lib/random.ts';
import type { PerceivedItem } from '../../src/mind/perception.ts';

export const personas: readonly Persona[] = loadPersonas();

/** Agents of all personas in equal numbers, as seeding makes them. */
export function agentsOf(count: number) {
  return profilesFor({ personas, count, seed: 'bench' });
}

const things = [
  'harbour',
  'sprite',
  'bottle',
  'dashboard',
  'forest',
  'poster',
  'wireframe',
  'survey',
  'castle',
];
const moods = ['at dusk', 'in the rain', 'from above', 'in two colours', 'before launch', 'half finished'];

/** A picture by a person, for the time before the agents have filled the gallery. */
export function personsItem(number: number): PerceivedItem {
  const random = randomFrom('bench-item', number);
  const thing = random.pick(things);
  return {
    id: `person-${number}`,
    author: { username: `person_${number % 40}`, name: `Person ${number % 40}` },
    title: `A ${thing} ${random.pick(moods)} (${number})`,
    description: `Tried another way to show a ${thing}; the light took longest. What would you change?`,
    imageUrl: `/api/images/person-${number}/blob`,
    likeCount: random.below(30),
    commentCount: random.below(5),
    createdAt: '2026-03-01T10:00:00.000Z',
    fresh: random.chance(0.6),
    popular: random.chance(0.4),
    own: false,
    liked: false,
    commented: false,
    comments: [],
  };
}
