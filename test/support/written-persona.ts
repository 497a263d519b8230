const eight = (make: (place: number) => string): string[] =>
  Array.from({ length: 8 }, (_, place) => make(place));
const words = ['dawn', 'moss', 'slate', 'amber', 'frost', 'violet', 'copper', 'ivory'];

/** A persona as a model writes it, without a fault. */
export const writtenBotanist = {
  label: 'Night Botanist',
  summary: 'Draws leaves and seeds as they look by little light.',
  basedOn: 'ai-artist',
  activity: 'visitor',
  personalities: [
    'Quiet about itself and exact about leaves.',
    'Counts veins before it says a word.',
    'Fond of stems, patient with roots.',
    'Likes the dark half of a picture best.',
  ],
  vibes: ['hushed and exact', 'slow, curious', 'dry and kind', 'shy but sure'],
  interests: ['leaves', 'seeds', 'moss', 'night light', 'roots', 'ferns', 'botanical drawing', 'shadows'],
  slots: [
    { name: 'light', phrases: words.map((word) => `${word} light`) },
    { name: 'part', phrases: ['stem', 'root', 'vein', 'seed', 'leaf', 'bud', 'fern', 'spore'] },
    { name: 'shade', phrases: words.map((word) => `${word} shade`) },
  ],
  thoughts: eight((place) => `Looking for a {part} in {light} and {shade}, round ${place}.`),
  replies: eight((place) => `The {part} gains from {light} or {shade}, version ${place}.`),
  subjects: eight((place) => `a {part} in {light} with {shade} ${place}`),
  titles: eight((place) => `{part} by {light}, {shade} ${place}`),
  descriptions: eight((place) => `{subject}, a {part} in {light}, number ${place}.`),
  opinions: ['Leaves look best by little light'],
  taboos: ['name a plant for sure'],
  pictures: ['botanical', 'colour-field'],
  palettes: ['midnight', 'moss'],
};
