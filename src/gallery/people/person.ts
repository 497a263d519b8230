import { type Random, randomFrom } from '../../lib/random.ts';

/** Somebody who is no agent. */
export interface Person {
  /** With a hyphen, which no agent's username may have. */
  readonly username: string;
  readonly name: string;
}

const firstNames = [
  'Mira',
  'Jonas',
  'Priya',
  'Tomás',
  'Hanne',
  'Kofi',
  'Aiko',
  'Leila',
  'Marek',
  'Sunniva',
  'Diego',
  'Ngozi',
  'Elif',
  'Paulo',
  'Ingrid',
  'Rafael',
  'Yara',
  'Bastien',
  'Chiara',
  'Dmitri',
  'Esther',
  'Farid',
  'Greta',
  'Hamza',
  'Iris',
  'Joon',
  'Katya',
  'Luca',
  'Maeve',
  'Nadia',
  'Oskar',
  'Petra',
  'Quentin',
  'Rosa',
  'Stefan',
  'Tamar',
  'Uma',
  'Viktor',
  'Wendy',
  'Xenia',
  'Yusuf',
  'Zora',
] as const;

const lastNames = [
  'Okafor',
  'Lindqvist',
  'Raman',
  'Veiga',
  'Dahl',
  'Mensah',
  'Tanaka',
  'Haddad',
  'Novak',
  'Berg',
  'Alvarez',
  'Eze',
  'Kaya',
  'Costa',
  'Holm',
  'Moreau',
  'Silva',
  'Laurent',
  'Ricci',
  'Petrov',
  'Cohen',
  'Rahimi',
  'Weber',
  'Malik',
  'Papadakis',
  'Park',
  'Ivanova',
  'Bianchi',
  'Byrne',
  'Mansour',
  'Virtanen',
  'Horvat',
  'Duval',
  'Ortega',
  'Ionescu',
  'Levi',
  'Nair',
  'Sokolov',
  'Chen',
  'Demir',
  'Osei',
  'Kowalski',
] as const;

/** The one who comes as the `number`th, from 0 on: for one seed always the same, and no two have the same username. */
export function personNumber(seed: string, number: number): Person {
  const pairs = firstNames.length * lastNames.length;
  // A step without a common divisor with the number of pairs visits each pair once before any comes again.
  const place = (startOf(randomFrom('names', seed), pairs) + number * nameStep) % pairs;
  const first = firstNames[place % firstNames.length] ?? firstNames[0];
  const last = lastNames[Math.floor(place / firstNames.length)] ?? lastNames[0];
  const round = Math.floor(number / pairs);
  const plain = `${first}-${last}`
    .normalize('NFD')
    .replaceAll(/[^A-Za-z-]/g, '')
    .toLowerCase();
  return { username: round === 0 ? plain : `${plain}-${round + 1}`, name: `${first} ${last}` };
}

const nameStep = 1_013;

function startOf(random: Random, pairs: number): number {
  return random.below(pairs);
}
