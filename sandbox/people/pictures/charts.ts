import type { Random } from '../../../src/lib/random.ts';
import type { PictureToCome } from '../../store/store.ts';
import { Collage, type Outline, type Point } from './collage.ts';
import { type Colours, coloursFor } from './colours.ts';

const side = 900;

/** Forty hours of somebody's week, as a ring or as bars. */
export function weekOfWork(random: Random): PictureToCome {
  const { paper, soft, middle, strong, ink } = coloursFor(random);
  const labels = ['Meetings', 'Drawing', 'Email', 'Research', 'Coffee'];
  const data = [14, 11, 6, 5, 4].map((hours) => hours + random.below(4));
  const isRing = random.chance(0.6);
  const dataset = {
    data,
    backgroundColor: isRing
      ? [strong, middle, soft, ink, `${middle}88`]
      : labels.map((_, at) => (at === 0 ? strong : soft)),
    borderColor: paper,
    borderWidth: isRing ? 8 : 0,
  };
  const options = {
    title: heading(random.pick(['Forty hours, honestly', 'Where the week went', 'Meetings win, again']), ink),
    legend: isRing
      ? { position: 'bottom', labels: { fontSize: 22, fontColor: ink, padding: 24 } }
      : { display: false },
    layout: room,
    ...(isRing
      ? { cutoutPercentage: random.pick([50, 58, 68]) }
      : { scales: { xAxes: [scale(ink, false)], yAxes: [scale(ink)] } }),
  };
  return chart(isRing ? 'doughnut' : 'bar', { labels, datasets: [dataset] }, options, paper);
}

/** Bees on a balcony, month by month. */
export function beesByMonth(random: Random): PictureToCome {
  const honey: Colours = {
    paper: '#fff8e6',
    soft: '#f7d486',
    middle: '#e8a317',
    strong: '#8a5a00',
    ink: '#3a2a0c',
  };
  const { paper, soft, middle, ink } = random.chance(0.7) ? honey : coloursFor(random);
  const labels = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'];
  const data = [0, 1, 6, 19, 34, 41, 38, 27, 12].map((bees) => bees + random.below(7));
  const most = Math.max(...data);
  const type = random.pick(['bar', 'bar', 'polarArea', 'line'] as const);
  const dataset = {
    data,
    backgroundColor: type === 'line' ? `${middle}66` : data.map((bees) => (bees === most ? middle : soft)),
    borderColor: type === 'line' ? middle : paper,
    borderWidth: type === 'line' ? 6 : 3,
    lineTension: 0.35,
    pointRadius: 7,
    pointBackgroundColor: ink,
  };
  const options = {
    title: heading(`Bees on the balcony: ${most} in ${labels[data.indexOf(most)]}`, ink, 34),
    legend: { display: false },
    layout: room,
    ...(type === 'polarArea'
      ? { scale: { ticks: { display: false }, gridLines: { color: `${ink}22` } } }
      : { scales: { xAxes: [scale(ink, false)], yAxes: [scale(ink)] } }),
  };
  return chart(type, { labels, datasets: [dataset] }, options, paper);
}

/** How a picture comes about: five stations, and the ways between them. */
export function pictureDiagram(random: Random): PictureToCome {
  const { paper, soft, middle, strong, ink } = coloursFor(random);
  const collage = new Collage(1000, 1000, [paper, paper]);
  const names = random.pick(ways);
  const isLeft = random.chance(0.5);
  const [wide, tall, rise] = [300, 96, 176];
  const places = names.map((_, index): Point => {
    const aside = index === 2 ? -190 : index === 3 ? 190 : 0;
    return [500 + (isLeft ? aside : -aside), 130 + (index > 2 ? index - 1 : index) * rise * 1.16];
  });
  const joins = [
    [0, 1],
    [1, 2],
    [1, 3],
    [2, 4],
    [3, 4],
  ] as const;
  collage.outlines(
    joins.flatMap(([from, to]): Outline[] => {
      const [start, end] = [places[from], places[to]];
      if (start === undefined || end === undefined) return [];
      const [x, y] = [end[0], end[1] - tall / 2];
      const bend = (start[1] + y) / 2;
      return [
        { points: [start, [start[0], bend], [x, bend], [x, y - 8]], line: middle, width: 5 },
        {
          points: [
            [x - 11, y - 20],
            [x + 11, y - 20],
            [x, y],
          ],
          fill: middle,
        },
      ];
    }),
  );
  const radius = random.pick([8, 24, 48]);
  for (const [index, [x, y]] of places.entries()) {
    const isEnd = index === 0 || index === names.length - 1;
    collage.rect(x - wide / 2, y - tall / 2, wide, tall, isEnd ? strong : soft, isEnd ? 48 : radius);
  }
  for (const [index, name] of names.entries()) {
    const [x, y] = places[index] ?? [500, 500];
    const isEnd = index === 0 || index === names.length - 1;
    collage.text(name, x, y + 12, { size: 34, color: isEnd ? '#ffffff' : ink, align: 'center' });
  }
  return collage.finish();
}

/** The third and the fourth are two ways from the second to the last. */
const ways = [
  ['Idea', 'Words or data?', 'Paint it', 'Chart it', 'Share'],
  ['A photo', 'Warm or cold?', 'Crop close', 'Let it breathe', 'Hang it'],
  ['Monday', 'Coffee first?', 'Sketch', 'Stare at wall', 'Picture'],
] as const;

const room = { padding: { left: 64, right: 64, top: 28, bottom: 36 } } as const;

function heading(text: string, fontColor: string, fontSize = 40) {
  return { display: true, text, fontSize, fontColor, padding: 28 };
}

function scale(fontColor: string, isGrid = true) {
  return {
    ticks: { beginAtZero: true, fontSize: 22, fontColor },
    gridLines: { display: isGrid, color: `${fontColor}1f`, drawBorder: false },
  };
}

function chart(type: string, data: object, options: object, backgroundColor: string): PictureToCome {
  const params = { type, data, options, backgroundColor, width: side, height: side };
  return {
    steps: [{ kind: 'generate', generator: 'quickchart', params, out: 'image' }],
    width: side,
    height: side,
  };
}
