import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { formats } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { Sheet } from '../../text/label.ts';
import { putBackdrop, putDevice, type Skin, skinOf, words, write } from './screen.ts';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A desk's view of one product: navigation at the side, figures, a chart and a list, in one reading order. */
export const dashboardScreen: Composition = {
  id: 'dashboard-screen',
  family: 'interface',
  about: 'A desktop view with side navigation, figures, chart and list: skin, order, chart and backdrop vary',
  needs: 'subject',
  compose: ({ palette, random, headline }) => {
    const { width, height } = random.pick([formats.wide, formats.cinema, { width: 1024, height: 683 }]);
    const skin = skinOf({ palette, random });
    const canvas = new Canvas(width, height, { linear: skin.backdrop, angle: random.below(360) });
    // Its texts take most of the steps that a picture may have.
    putBackdrop(canvas, skin, random, 1);
    const [across, down] = [spread(random, 0.045, 0.13), spread(random, 0.05, 0.13)];
    const [aside, below] = [random.pick([0.35, 1, 1.65]), random.pick([0.45, 1, 1.5])];
    const area: Area = {
      left: Math.round(width * across * aside),
      top: Math.round(height * down * below),
      width: Math.round(width * (1 - 2 * across)),
      height: Math.round(height * (1 - 2 * down)),
    };
    putDevice(canvas, skin, area.left, area.top, area.width, area.height, 18);
    const side = Math.round(area.width * spread(random, 0.19, 0.25));
    const atLeft = random.chance(0.6);
    const navLeft = atLeft ? area.left : area.left + area.width - side;
    putSide(canvas, skin, { ...area, left: navLeft, width: side }, random);
    const body: Area = {
      left: area.left + (atLeft ? side : 0) + 26,
      top: area.top + 24,
      width: area.width - side - 52,
      height: area.height - 48,
    };
    const titleSheet = sheetOver(canvas, { ...body, height: 56 });
    const title = write(titleSheet, skin, headline ?? 'Overview', body.left, body.top, {
      size: 30,
      width: body.width,
      bold: true,
    });
    titleSheet.place();
    const top = body.top + title + 18;
    const tall = Math.round(body.height * 0.2);
    const figuresFirst = random.chance(0.55);
    const rest = body.top + body.height - top - tall - 16;
    putFigures(canvas, skin, { ...body, top: figuresFirst ? top : top + rest + 16, height: tall }, random);
    putBody(canvas, skin, { ...body, top: figuresFirst ? top + tall + 16 : top, height: rest }, random);
    return canvas;
  },
};

/** Each part has its own sheet: the engine encodes a whole sheet again for every text on it. */
function sheetOver(canvas: Canvas, { left, top, width, height }: Area): Sheet {
  return new Sheet(canvas, left, top, width, height);
}

function putSide(canvas: Canvas, skin: Skin, area: Area, random: Random): void {
  const ground = skin.soft;
  const sheet = sheetOver(canvas, { ...area, height: Math.min(area.height, 300) });
  canvas.rect(area.left, area.top, area.width, area.height, ground, { radius: 18 });
  write(sheet, skin, random.pick(words.apps), area.left + 20, area.top + 26, {
    size: 22,
    width: area.width - 40,
    bold: true,
    ground,
  });
  const tabs = random.shuffle(words.tabs).slice(0, 3);
  const here = random.below(3);
  tabs.forEach((tab, index) => {
    const top = area.top + 90 + index * 52;
    if (index === here)
      canvas.rect(area.left + 12, top - 10, area.width - 24, 40, skin.call, { radius: skin.radius });
    write(sheet, skin, tab, area.left + 28, top, {
      size: 18,
      width: area.width - 56,
      ground: index === here ? skin.call : ground,
      color: index === here ? skin.onCall : skin.text,
    });
  });
  sheet.place();
}

function putFigures(canvas: Canvas, skin: Skin, area: Area, random: Random): void {
  const gap = 14;
  const wide = (area.width - 2 * gap) / 3;
  const card = canvas.rectLayer(wide, area.height, skin.card, { radius: skin.radius });
  const sheet = sheetOver(canvas, area);
  const names = random.shuffle(['Open', 'Done', 'This week', 'Waiting', 'On time', 'Replies']);
  for (const index of [0, 1, 2]) {
    const left = area.left + index * (wide + gap);
    canvas.place(card, left, area.top);
    write(sheet, skin, names[index] ?? '', left + 16, area.top + 12, {
      size: 16,
      width: wide - 32,
      color: skin.quiet,
      ground: skin.card,
    });
    write(sheet, skin, `${7 + random.below(90)}`, left + 16, area.top + 36, {
      size: Math.min(40, area.height - 48),
      width: wide - 32,
      ground: skin.card,
      bold: true,
    });
  }
  sheet.place();
}

function putBody(canvas: Canvas, skin: Skin, area: Area, random: Random): void {
  const chartWide = Math.round(area.width * spread(random, 0.52, 0.64));
  const swap = random.chance(0.5);
  const chart: Area = {
    ...area,
    left: swap ? area.left + area.width - chartWide : area.left,
    width: chartWide,
  };
  const list: Area = {
    ...area,
    left: swap ? area.left : area.left + chartWide + 14,
    width: area.width - chartWide - 14,
  };
  canvas.rect(chart.left, chart.top, chart.width, chart.height, skin.card, { radius: skin.radius });
  const inner = {
    left: chart.left + 20,
    top: chart.top + 24,
    width: chart.width - 40,
    height: chart.height - 48,
  };
  const kind = random.pick(['area', 'bars', 'lines'] as const);
  const points = Array.from({ length: 10 }, () => inner.height * spread(random, 0.12, 0.8));
  if (kind === 'bars') {
    points.forEach((value, index) => {
      const step = inner.width / 10;
      if (index % 2 === 0)
        canvas.rect(
          inner.left + index * step,
          inner.top + inner.height - value,
          step * 1.3,
          value,
          index === 4 ? skin.call : between(skin.call, skin.card, 0.55),
          { radius: 4 },
        );
    });
  } else {
    const second = points.map((value) => Math.min(inner.height - 4, value * 0.6 + inner.height * 0.3));
    canvas.place(
      canvas.ridgesLayer(
        [
          ...(kind === 'lines' ? [{ tops: second, stroke: skin.line, width: 4, tension: 0.35 }] : []),
          {
            tops: points,
            stroke: skin.call,
            width: 4,
            tension: 0.35,
            ...(kind === 'area' ? { fill: translucent(skin.call, 0.22) } : {}),
          },
        ],
        inner.width,
        inner.height,
      ),
      inner.left,
      inner.top,
    );
  }
  canvas.rect(list.left, list.top, list.width, list.height, skin.card, { radius: skin.radius });
  const sheet = sheetOver(canvas, list);
  const rows = random.shuffle(words.rows);
  const count = Math.min(3, Math.floor((list.height - 24) / 48));
  const rule = canvas.rectLayer(list.width - 32, 2, skin.line);
  for (let index = 0; index < count; index += 1) {
    const top = list.top + 16 + index * 48;
    write(sheet, skin, rows[index] ?? '', list.left + 16, top + 6, {
      size: 17,
      width: list.width - 32,
      ground: skin.card,
    });
    canvas.place(rule, list.left + 16, top + 42);
  }
  sheet.place();
}
