import type { Random } from '../../../src/lib/random.ts';
import type { PictureToCome } from '../../store/store.ts';
import { Collage, type Outline, type Point } from './collage.ts';
import { type Colours, coloursFor } from './colours.ts';

const side = 900;

/** Somebody's week of work, as a ring with its largest part in the middle or as bars that say their hours. */
export function weekOfWork(random: Random): PictureToCome {
  const colours = coloursFor(random);
  const hours = [15, 10, 6, 5, 3].map((least) => least + random.below(4));
  const collage = new Collage(1000, 1000, [colours.paper, colours.paper]);
  const heading = random.pick(['Meetings win, again', 'Where the week went', 'A week, honestly']);
  collage.text(heading, 80, 150, { size: 62, color: colours.ink, font: 'DejaVu Serif' });
  const all = hours.reduce((sum, one) => sum + one, 0);
  collage.text(`${all} hours at the studio, counted by hand`, 82, 212, {
    size: 28,
    color: `${colours.ink}b0`,
  });
  if (random.chance(0.6)) putRing(collage, colours, hours);
  else putBars(collage, colours, hours);
  return collage.finish();
}

const works = ['Meetings', 'Drawing', 'Email', 'Research', 'Coffee'] as const;

function putRing(
  collage: Collage,
  { paper, soft, middle, strong, ink }: Colours,
  hours: readonly number[],
): void {
  const colors = [strong, middle, soft, ink, `${middle}77`];
  const dataset = { data: hours, backgroundColor: colors, borderColor: paper, borderWidth: 10 };
  const options = { legend: { display: false }, cutoutPercentage: 62, layout: { padding: 8 } };
  const ring = chart('doughnut', { labels: works, datasets: [dataset] }, options, paper);
  collage.picture(ring.steps, 60, 300, 600, 600);
  const [first = 0] = hours;
  collage.text(`${first} h`, 360, 618, { size: 96, color: ink, align: 'center' });
  collage.text('in meetings', 360, 668, { size: 28, color: `${ink}b0`, align: 'center' });
  for (const [index, work] of works.entries()) {
    const y = 470 + index * 70;
    collage.disc(716, y - 10, 13, colors[index] ?? ink);
    collage.text(`${work}, ${hours[index] ?? 0} h`, 748, y, { size: 27, color: ink });
  }
}

function putBars(collage: Collage, { soft, strong, ink }: Colours, hours: readonly number[]): void {
  const [first = 1] = hours;
  for (const [index, work] of works.entries()) {
    const top = 300 + index * 124;
    const own = hours[index] ?? 0;
    collage.rect(290, top, (570 * own) / first, 84, index === 0 ? strong : soft, 10);
    collage.text(work, 262, top + 54, { size: 32, color: ink, align: 'right' });
    collage.text(`${own} h`, 306 + (570 * own) / first, top + 54, { size: 32, color: ink });
  }
  collage.rect(284, 286, 4, 608, ink);
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
  const { heading, names } = random.pick(ways);
  const isLeft = random.chance(0.5);
  const [wide, tall, rise] = [350, 112, 194];
  const places = names.map((_, index): Point => {
    const aside = index === 2 ? -218 : index === 3 ? 218 : 0;
    return [500 + (isLeft ? aside : -aside), 306 + (index > 2 ? index - 1 : index) * rise];
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
  collage.text(heading, 500, 150, { size: 54, color: ink, font: 'DejaVu Serif', align: 'center' });
  const radius = random.pick([8, 24, 56]);
  for (const [index, [x, y]] of places.entries()) {
    const isEnd = index === 0 || index === names.length - 1;
    collage.rect(x - wide / 2, y - tall / 2, wide, tall, isEnd ? strong : soft, isEnd ? 56 : radius);
  }
  for (const [index, name] of names.entries()) {
    const [x, y] = places[index] ?? [500, 500];
    const isEnd = index === 0 || index === names.length - 1;
    collage.text(name, x, y + 13, { size: 38, color: isEnd ? '#ffffff' : ink, align: 'center' });
  }
  return collage.finish();
}

/** The third and the fourth are two ways from the second to the last. */
const ways = [
  {
    heading: 'How a picture gets made here',
    names: ['Idea', 'Words or data?', 'Paint it', 'Chart it', 'Share'],
  },
  {
    heading: 'From a photo to the wall',
    names: ['A photo', 'Warm or cold?', 'Crop close', 'Let it breathe', 'Hang it'],
  },
  {
    heading: 'What Mondays are good for',
    names: ['Monday', 'Coffee first?', 'Sketch', 'Stare at wall', 'Picture'],
  },
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
