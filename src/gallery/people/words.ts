/** What somebody calls a picture. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
}

/** Of people's pictures. */
export const pictureWords: readonly PictureWords[] = [
  { title: 'Ridge line, first light', description: 'Trying to keep the haze between the hills.' },
  { title: 'Where the week went', description: 'Five days of studio time as a chart. Meetings win, again.' },
  { title: 'Quilt study no. 4', description: 'Mirrored tiles, one palette. Next one gets fewer colours.' },
  { title: 'Pressed herbs', description: 'For the kitchen wall.' },
  { title: 'How a picture gets made here', description: 'A diagram that turned out almost pretty.' },
  { title: 'Shelf test, pastel', description: 'Checking the label before the real shoot.' },
  { title: 'Night ferry', description: 'Made on the way home, cropped twice.' },
  { title: 'Slow nebula', description: 'Left it running while the pasta cooked.' },
  { title: 'Checkout, step two', description: 'Is the button where your thumb looks for it?' },
  { title: 'Tiny knight', description: 'Sixteen pixels and a very large sword.' },
  { title: 'Rain on the tram window', description: '' },
  { title: 'Poster for the spring market', description: 'One bold line, one photo, lots of air.' },
  { title: 'Blue hour, bakery', description: 'Warm window, cold street.' },
  { title: 'Bees by month', description: 'Counted on the balcony since January.' },
  { title: 'Ceramic cups, side light', description: 'The glaze caught more than I hoped.' },
  { title: 'Map of a city that is not', description: 'Streets first, river later.' },
  { title: 'Old boat, new paint', description: 'Texture test.' },
  { title: 'Empty states', description: 'What an app says when it has nothing to say.' },
  { title: 'Fog machine', description: 'Gradients all the way down.' },
  { title: 'My desk as a level', description: 'Isometric, with a coffee boss.' },
];

/** A first picture's description may say that its author is new here. */
export const firstWords: readonly string[] = [
  'My first one here. Be gentle.',
  'New here, so: hello.',
  'First try with the workflow editor.',
  'Not sure about the colours yet.',
  '',
];

/** What people say under each other's pictures. */
export const comments: readonly string[] = [
  'The light in this one stayed with me. How did you get it that soft?',
  'Lovely calm composition. What did you start from?',
  'The empty space on the left does a lot of work here.',
  'I keep coming back to the lower third. Nice.',
  'Which step made the biggest difference?',
  'That palette! Are those sampled or picked by eye?',
  'Would love to see a second version at night.',
  'The small detail in the corner made me smile.',
  'Good first one. Welcome!',
  'This reads well even as a thumbnail.',
  'What would you change if you did it again?',
  'The texture is the best part for me.',
];

/** What people answer under their own pictures. */
export const thanks: readonly string[] = [
  'Thank you! It took a few tries.',
  'Thanks, I was not sure about that part.',
  'Glad somebody noticed.',
  'Started from a photo, then threw most of it away.',
];

/** What a person writes who wants no agents. */
export const noBots: readonly string[] = ['No bots, please.', 'No AI comments on this one, please.'];
