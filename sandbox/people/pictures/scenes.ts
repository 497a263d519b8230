import type { Random } from '../../../src/lib/random.ts';
import type { PictureToCome } from '../../store/store.ts';
import { Collage, glow, gradient, type Outline, type Point } from './collage.ts';
import { coloursFor, within } from './colours.ts';
import { painted } from './paintings.ts';

/** A lit shop in a cold street. */
export function bakery(random: Random): PictureToCome {
  const dusk = random.pick([
    ['#16224a', '#4a5f9e'],
    ['#1b1f3f', '#7a5c8f'],
    ['#0f2d44', '#4f8799'],
  ] as const);
  const wall = random.pick(['#2b3a63', '#3a3350', '#1f4553', '#433a3f']);
  const collage = new Collage(1200, 800, dusk);
  for (let star = 0; star < 26; star += 1)
    collage.disc(within(random, 20, 1180), within(random, 10, 260), 2, '#ffffffaa');
  const left = within(random, 250, 420);
  collage.rect(0, 250 + random.below(80), left - 20, 470, `${wall}cc`);
  collage.rect(left + 560, 200 + random.below(120), 1200 - left - 560, 520, `${wall}aa`);
  collage.rect(left, 150, 540, 560, wall);
  for (const floor of [190, 300])
    for (let window = 0; window < 4; window += 1)
      collage.rect(left + 50 + window * 120, floor, 70, 80, random.chance(0.3) ? '#ffd98a' : '#141b33', 4);
  collage.disc(left + 230, 580, 300, glow('#ffb347'));
  collage.rect(left + 40, 470, 330, 190, gradient('#fff0c2', '#ffb85c'), 6);
  for (let loaf = 0; loaf < 6; loaf += 1)
    collage.rect(
      left + 58 + loaf * 51,
      606 - (loaf % 2) * 46,
      42,
      26,
      random.pick(['#a8622d', '#c47f3d', '#8a4f22']),
      13,
    );
  collage.rect(left + 40, 632, 330, 8, '#7a4a2b');
  collage.rect(left + 400, 480, 100, 230, gradient('#ffe3a3', '#d98e3f'), 4);
  const stripe = random.pick(['#c4453c', '#2f7d6b', '#d08a2e', '#37558f']);
  for (let strip = 0; strip < 12; strip += 1)
    collage.rect(left + 20 + strip * 42, 430, 42, 52, strip % 2 === 0 ? stripe : '#f6ecd9', 6);
  collage.rect(0, 705, 1200, 95, gradient('#1a2240', '#0c1124'));
  for (let reflection = 0; reflection < 9; reflection += 1)
    collage.rect(
      left + within(random, 20, 380),
      715 + reflection * 9,
      within(random, 40, 180),
      4,
      '#ffb85c66',
      2,
    );
  return collage.finish();
}

/** A boat with a new coat of paint, on a quiet sea. */
export function paintedBoat(random: Random): PictureToCome {
  const { paper, soft, middle, strong, ink } = coloursFor(random);
  const collage = new Collage(1200, 900, [paper, soft]);
  const [x, sea] = [within(random, 420, 780), within(random, 560, 620)];
  collage.disc(within(random, 200, 1000), within(random, 140, 280), within(random, 60, 120), `${strong}cc`);
  const wave = (top: number, height: number, fill: string): Outline => ({
    points: [
      [0, 900],
      ...Array.from({ length: 13 }, (_, step): Point => [step * 100, top + (step % 2) * height]),
      [1200, 900],
    ],
    fill,
    curve: 0.4,
  });
  collage.outlines([wave(sea, 10, middle)]);
  const side = random.chance(0.5) ? 1 : -1;
  const at = (dx: number, dy: number): Point => [x + side * dx, sea + dy];
  collage.outlines([
    { points: [at(0, -20), at(0, -400)], line: ink, width: 9 },
    { points: [at(14, -60), at(14, -385), at(210, -60)], fill: paper, line: ink, width: 2 },
    { points: [at(-14, -60), at(-14, -320), at(-130, -60)], fill: soft, line: ink, width: 2 },
    { points: [at(-220, -34), at(240, -44), at(170, 74), at(-150, 74)], fill: strong },
    { points: [at(-192, 14), at(206, 10), at(170, 74), at(-150, 74)], fill: ink },
  ]);
  collage.outlines([wave(sea + 58, 14, `${middle}f0`)]);
  collage.outlines([wave(sea + 150, 20, ink)]);
  for (let gull = 0; gull < 3 + random.below(3); gull += 1) {
    const [gx, gy] = [within(random, 100, 1100), within(random, 90, 330)];
    collage.outlines([
      {
        points: [
          [gx - 26, gy - 8],
          [gx, gy + 6],
          [gx + 26, gy - 8],
        ],
        line: ink,
        width: 4,
        curve: 0.4,
      },
    ]);
  }
  return collage.finish();
}

/** Discs of colour behind each other until nothing has an edge. */
export function fog(random: Random): PictureToCome {
  const { paper, soft, middle, strong, ink } = coloursFor(random);
  const isDark = random.chance(0.5);
  const collage = new Collage(1024, 1024, isDark ? [ink, strong] : [paper, soft], random.below(360));
  const tones = isDark ? [middle, soft, strong, paper] : [middle, soft, strong, ink];
  for (let layer = 0; layer < 3; layer += 1) {
    for (let disc = 0; disc < 4; disc += 1)
      collage.disc(
        within(random, 40, 984),
        within(random, 40, 984),
        within(random, 120, 330),
        glow(random.pick(tones)),
      );
    collage.filter('blur', { sigma: 46 - layer * 16 });
  }
  if (random.chance(0.6)) collage.disc(512, within(random, 320, 560), within(random, 70, 130), `${paper}e6`);
  return collage.finish();
}

/** A street's lights, seen through a wet window. */
export function rainyWindow(random: Random): PictureToCome {
  const [width, height] = [900, 1200];
  const night = random.pick([
    ['#131a33', '#3b3550'],
    ['#0e2030', '#28485a'],
    ['#1d1526', '#503244'],
  ] as const);
  const collage = new Collage(width, height, night);
  const street = height * within(random, 0.58, 0.72);
  for (let left = -40; left < width; left += 60 + random.below(90))
    collage.rect(left, within(random, 120, 480), 130, street, '#0a0d1ca0');
  collage.filter('blur', { sigma: 10 });
  const lights = random.shuffle(['#ffb454', '#ff6b5e', '#ffe2a8', '#5ee0d0', '#ff8fc0']).slice(0, 3);
  for (let light = 0; light < 34; light += 1) {
    const [x, y] = [within(random, 0, width), street - Math.abs(within(random, -1, 1)) * 420];
    const color = random.pick(lights);
    collage.disc(x, y, random.pick([16, 26, 40, 58]), `${color}70`);
    if (light % 3 === 0) collage.rect(x - 9, street + 30, 18, random.pick([120, 200, 300]), `${color}38`, 9);
  }
  collage.filter('blur', { sigma: within(random, 2, 6) });
  const drops = 80 + random.below(40);
  for (let drop = 0; drop < drops; drop += 1) {
    const [x, y] = [within(random, 0, width), within(random, 0, height)];
    const radius = random.pick([3, 5, 8, 12]);
    collage.disc(x, y, radius, '#e8f0ff40');
    collage.disc(x - radius * 0.25, y - radius * 0.3, radius * 0.4, '#ffffffa0');
    if (radius > 7 && random.chance(0.6)) collage.rect(x - 2, y - radius * 9, 4, radius * 8, '#e8f0ff1c', 2);
  }
  collage.rect(0, 0, width, 34, '#0a0c14');
  collage.rect(0, height - 90, width, 90, '#0a0c14');
  collage.rect(random.pick([0, width - 40]), 0, 40, height, '#0a0c14');
  collage.rect(0, height - 92, width, 6, '#3a4258');
  return collage.finish();
}

/** A market's poster: one bold line, one picture, lots of air. */
export function marketPoster(random: Random): PictureToCome {
  const { paper, middle, strong, ink } = coloursFor(random);
  const collage = new Collage(900, 1200, [paper, paper]);
  const flowers = [
    painted(
      random.pick(['Botanical flowers, pastel spring', 'Botanical garden leaves, organic green']),
      '1024x1024',
    ),
  ];
  const isRound = random.chance(0.5);
  collage.picture(flowers, 70, 70, 760, 700);
  if (isRound) collage.rect(640, 600, 190, 190, strong, 95);
  else collage.rect(70, 740, 760, 30, strong);
  const font = random.pick(['DejaVu Serif', 'DejaVu Sans']);
  const first = random.pick(['Spring', 'May', 'Plant', 'Flea']);
  collage.text(first, 70, 910, { size: 124, color: ink, font });
  collage.text('market', 70, 1035, { size: 124, color: middle, font });
  collage.text(
    random.pick([
      'Saturday, 9 to 2, by the church',
      'Sunday, from ten, old tram yard',
      'This Saturday, under the bridge',
    ]),
    74,
    1120,
    {
      size: 32,
      color: ink,
    },
  );
  if (isRound) collage.text('free', 735, 710, { size: 46, color: paper, font, align: 'center' });
  return collage.finish();
}

/** What an app shows when it has nothing to show. */
export function emptyScreen(random: Random): PictureToCome {
  const { paper, soft, middle, strong, ink } = coloursFor(random);
  const collage = new Collage(900, 1200, [soft, middle], random.pick([45, 90, 135]));
  collage.rect(120, 90, 660, 1040, `${ink}33`, 56);
  collage.filter('blur', { sigma: 18 });
  collage.rect(120, 70, 660, 1040, '#ffffff', 56);
  collage.rect(150, 110, 600, 70, paper, 22);
  collage.disc(450, 470, 190, paper);
  const scene = random.pick(['box', 'cup', 'moon'] as const);
  if (scene === 'moon') {
    collage.disc(450, 460, 110, strong);
    collage.disc(500, 425, 100, paper);
    for (const [x, y] of [
      [360, 380],
      [560, 560],
      [540, 360],
    ] as const)
      collage.disc(x, y, 7, middle);
  } else if (scene === 'box')
    collage.outlines([
      {
        points: [
          [330, 420],
          [450, 470],
          [450, 610],
          [330, 560],
        ],
        fill: middle,
      },
      {
        points: [
          [450, 470],
          [570, 420],
          [570, 560],
          [450, 610],
        ],
        fill: strong,
      },
      {
        points: [
          [330, 420],
          [290, 370],
          [410, 330],
          [450, 470],
        ],
        fill: soft,
      },
      {
        points: [
          [570, 420],
          [610, 370],
          [490, 330],
          [450, 470],
        ],
        fill: soft,
      },
    ]);
  else {
    collage.disc(560, 480, 52, strong);
    collage.disc(560, 480, 28, paper);
    collage.rect(350, 400, 210, 190, strong, 40);
    collage.outlines(
      [0, 60].map((dx) => ({
        points: [
          [410 + dx, 370],
          [425 + dx, 340],
          [410 + dx, 310],
        ],
        line: middle,
        width: 8,
        curve: 0.4,
      })),
    );
  }
  const [title, hint] = random.pick([
    ['Nothing here yet', 'Your first picture lands here.'],
    ['All done for today', 'Go outside, it is nice.'],
    ['No messages', 'Enjoy the quiet.'],
  ] as const);
  collage.text(title, 450, 770, { size: 52, color: ink, align: 'center' });
  collage.text(hint, 450, 830, { size: 29, color: `${ink}bb`, align: 'center' });
  collage.rect(290, 900, 320, 92, strong, 46);
  collage.text('Begin', 450, 958, { size: 34, color: '#ffffff', align: 'center' });
  return collage.finish();
}
