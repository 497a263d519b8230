import sharp from 'sharp';
import type { Band, ColourName, PictureMeasures } from '../../src/api/pictures.ts';
import { randomFrom } from '../../src/lib/random.ts';

/** A picture whose content is known because a script made it. */
export interface MadePicture {
  /** Unique among the made pictures, and fit for an address. */
  readonly id: string;
  readonly title: string;
  /** The colours that are in it, and no others: the largest area first. */
  readonly colours: readonly ColourName[];
  readonly orientation: PictureMeasures['orientation'];
  /** Letters that can be read, and where. */
  readonly text: { readonly words: string; readonly band: Band } | null;
  readonly symmetry: PictureMeasures['symmetry']['word'];
  readonly look: 'photo' | 'flat';
  /** What a person would call it. */
  readonly subject: string;
  /** Its bytes as PNG. */
  bytes(): Promise<Buffer>;
}

/** One paint for each name, from the middle of what people call so. */
const paints: Readonly<Record<ColourName, string>> = {
  black: '#101010',
  grey: '#808080',
  white: '#fafafa',
  red: '#d01c1c',
  orange: '#f58a1f',
  brown: '#6b4423',
  beige: '#e8d9b5',
  yellow: '#f4d524',
  green: '#2e8b3d',
  turquoise: '#30c0b8',
  blue: '#2458c0',
  purple: '#7a3fa0',
  pink: '#f48fb1',
};

const sizes = {
  landscape: { width: 600, height: 400 },
  portrait: { width: 400, height: 600 },
  square: { width: 500, height: 500 },
} as const;

type Made = Omit<MadePicture, 'bytes' | 'text' | 'symmetry' | 'look'> &
  Partial<Pick<MadePicture, 'text' | 'symmetry'>>;

function drawn(made: Made, inside: string): MadePicture {
  const { width, height } = sizes[made.orientation];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;
  return {
    text: null,
    symmetry: 'none',
    look: 'flat',
    ...made,
    bytes: () => sharp(Buffer.from(svg)).png().toBuffer(),
  };
}

const area = (colour: ColourName, x: number, y: number, width: number, height: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paints[colour]}"/>`;

/** Three bands of unlike height, from the top. */
function stripes([first, second, third]: readonly [ColourName, ColourName, ColourName]): MadePicture {
  return drawn(
    {
      id: `stripes-${first}-${second}-${third}`,
      title: 'Three Fields',
      colours: [first, second, third],
      orientation: 'landscape',
      symmetry: 'left-right',
      subject: `three fields of ${first}, ${second} and ${third}`,
    },
    area(first, 0, 0, 600, 200) + area(second, 0, 200, 600, 130) + area(third, 0, 330, 600, 70),
  );
}

/** A disc off the centre of a ground. */
function disc(ground: ColourName, colour: ColourName): MadePicture {
  return drawn(
    {
      id: `disc-${ground}-${colour}`,
      title: 'Round Thing',
      colours: [ground, colour],
      orientation: 'portrait',
      subject: `a ${colour} disc on a ${ground} ground`,
    },
    `${area(ground, 0, 0, 400, 600)}<circle cx="150" cy="190" r="120" fill="${paints[colour]}"/>`,
  );
}

/** A cross in the middle: the same from all sides. */
function cross(ground: ColourName, colour: ColourName): MadePicture {
  return drawn(
    {
      id: `cross-${ground}-${colour}`,
      title: 'Cross',
      colours: [ground, colour],
      orientation: 'square',
      symmetry: 'both',
      subject: `a ${colour} cross on ${ground}`,
    },
    area(ground, 0, 0, 500, 500) + area(colour, 210, 60, 80, 380) + area(colour, 60, 210, 380, 80),
  );
}

const baselines: Readonly<Record<Band, number>> = { top: 80, middle: 215, bottom: 345 };

/** A line of letters on a ground. */
function lettered(ground: ColourName, colour: ColourName, words: string, band: Band): MadePicture {
  const size = 46;
  return drawn(
    {
      id: `words-${ground}-${colour}-${band}`,
      title: 'Poster',
      colours: [ground],
      orientation: 'landscape',
      text: { words, band },
      subject: `the words “${words}” in ${colour} on ${ground}`,
    },
    `${area(ground, 0, 0, 600, 400)}<text x="40" y="${baselines[band]}" font-family="DejaVu Sans" font-weight="bold" font-size="${size}" fill="${paints[colour]}">${words}</text>`,
  );
}

/** Sky above land in many tones and with grain, as cameras see them. */
function scene(sky: ColourName, land: ColourName, seed: string): MadePicture {
  const { width, height } = sizes.landscape;
  const tones = [sky, land].map((name) => Number.parseInt(paints[name].slice(1), 16));
  return {
    id: `scene-${sky}-${land}`,
    title: 'Out Walking',
    colours: [sky, land],
    orientation: 'landscape',
    text: null,
    symmetry: 'none',
    look: 'photo',
    subject: `${land} land under a ${sky} sky`,
    bytes() {
      const random = randomFrom('made-picture', seed);
      const data = new Uint8Array(width * height * 3);
      for (let at = 0; at < width * height; at += 1) {
        const [x, y] = [at % width, Math.floor(at / width)];
        const horizon = height * 0.55 + 30 * Math.sin(x / 70) + 8 * Math.sin(x / 13);
        const tone = tones[y < horizon ? 0 : 1] ?? 0;
        // Light falls off to one side; grain stands for leaves and clouds.
        const light = 18 * Math.sin(y / 90 + x / 160) + 26 * (random.next() - 0.5);
        for (const [channel, shift] of [16, 8, 0].entries())
          data[at * 3 + channel] = Math.min(255, Math.max(0, ((tone >> shift) & 255) + light));
      }
      return sharp(data, { raw: { width, height, channels: 3 } })
        .png()
        .toBuffer();
    },
  };
}

/** Forty pictures: colours, layouts, words that can be read, and scenes like photos. */
export const madePictures: readonly MadePicture[] = [
  stripes(['red', 'white', 'blue']),
  stripes(['green', 'yellow', 'brown']),
  stripes(['purple', 'pink', 'white']),
  stripes(['black', 'orange', 'beige']),
  stripes(['turquoise', 'beige', 'red']),
  stripes(['grey', 'blue', 'black']),
  stripes(['yellow', 'green', 'purple']),
  stripes(['pink', 'turquoise', 'black']),
  stripes(['white', 'red', 'green']),
  stripes(['blue', 'brown', 'yellow']),
  disc('white', 'red'),
  disc('black', 'yellow'),
  disc('blue', 'orange'),
  disc('green', 'pink'),
  disc('beige', 'purple'),
  disc('grey', 'turquoise'),
  disc('brown', 'white'),
  disc('orange', 'black'),
  disc('pink', 'green'),
  disc('turquoise', 'red'),
  cross('white', 'blue'),
  cross('red', 'yellow'),
  cross('black', 'green'),
  cross('beige', 'brown'),
  cross('purple', 'orange'),
  cross('grey', 'pink'),
  lettered('white', 'black', 'OPEN ON SUNDAY', 'top'),
  lettered('yellow', 'black', 'FRESH LEMONS', 'middle'),
  lettered('black', 'white', 'NIGHT MARKET', 'bottom'),
  lettered('blue', 'white', 'Harbour Swim', 'top'),
  lettered('red', 'white', 'Last Chance', 'middle'),
  lettered('beige', 'brown', 'coffee + bread', 'bottom'),
  lettered('green', 'white', 'Seeds for all', 'middle'),
  lettered('pink', 'black', 'Dance Class 7', 'bottom'),
  scene('blue', 'green', 'one'),
  scene('grey', 'brown', 'two'),
  scene('orange', 'purple', 'three'),
  scene('turquoise', 'beige', 'four'),
  scene('pink', 'blue', 'five'),
  scene('yellow', 'brown', 'six'),
];
