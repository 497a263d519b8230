import type { Step, StepGeneratorName, TransformOp } from '../../../src/gallery/workflow.ts';
import type { PictureToCome } from '../../store/store.ts';

type Params = Readonly<Record<string, unknown>>;
export type Point = readonly [x: number, y: number];

/** A line through points, or an area inside them, in pixels. */
export interface Outline {
  readonly points: readonly Point[];
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
  /** 0 goes straight from point to point; 0.4 is a smooth curve. */
  readonly curve?: number;
}

interface TextOptions {
  readonly size: number;
  readonly color: string;
  readonly font?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** Pixels that the engine leaves around a shape that is no rectangle. */
const margin = 10;

/** Layers upon a ground, as people stack them in the editor of workflows. */
export class Collage {
  readonly width: number;
  readonly height: number;
  readonly #steps: Step[] = [];
  readonly #layers = new Map<string, string>();
  #placed: { readonly layer: string; readonly left: number; readonly top: number }[] = [];
  #base: string;

  /** @param angle of the gradient from the first to the second colour; 90 runs from top to bottom */
  constructor(width: number, height: number, [first, second]: readonly [string, string], angle = 90) {
    this.width = width;
    this.height = height;
    const ground = this.#generate('shapes', {
      shapeType: 'rectangle',
      width,
      height,
      ...gradient(first, second, angle),
    });
    // The engine composes on pixels only, so the ground is made into pixels first.
    this.#base = this.#transform('resize', ground, { width, height, fit: 'fill' });
  }

  rect(left: number, top: number, width: number, height: number, fill: string | Params, radius = 0): void {
    const params = { shapeType: 'rectangle', width: Math.round(width), height: Math.round(height) };
    this.#put({ ...params, ...filled(fill), cornerRadius: radius }, left, top);
  }

  disc(x: number, y: number, radius: number, fill: string | Params): void {
    const side = Math.round(2 * (radius + margin));
    const params = { shapeType: 'circle', width: side, height: side, ...filled(fill) };
    this.#put(params, x - side / 2, y - side / 2);
  }

  outlines(outlines: readonly Outline[]): void {
    this.#placed.push({ layer: this.#generate('quickchart', this.#chartOf(outlines)), left: 0, top: 0 });
  }

  /** Puts another picture, made smaller, into a place. */
  picture(steps: readonly Step[], left: number, top: number, width: number, height: number): void {
    const renamed = steps.map((step) => prefixed(step, 'inner-'));
    this.#steps.push(...renamed);
    const last = renamed.findLast((step) => step.kind !== 'save');
    if (last === undefined) return;
    const layer = this.#transform('resize', last.out, { width, height, fit: 'cover' });
    this.#placed.push({ layer, left, top });
  }

  text(
    text: string,
    x: number,
    y: number,
    { size, color, font = 'DejaVu Sans', align = 'left' }: TextOptions,
  ): void {
    this.filter('addText', { text, x, y, size, color, font, align, maxWidth: this.width - 40 });
  }

  /** Works on all that was placed so far. */
  filter(op: TransformOp, params: Params): void {
    this.#flatten();
    this.#base = this.#transform(op, this.#base, params);
  }

  finish(): PictureToCome {
    this.filter('convert', { to: 'image/png' });
    return { steps: this.#steps, width: this.width, height: this.height };
  }

  #put(params: Params, left: number, top: number): void {
    const key = JSON.stringify(params);
    const layer = this.#layers.get(key) ?? this.#generate('shapes', params);
    this.#layers.set(key, layer);
    this.#placed.push({ layer, left: Math.round(left), top: Math.round(top) });
  }

  #flatten(): void {
    if (this.#placed.length === 0) return;
    this.#base = this.#transform('composite', this.#base, {
      overlays: this.#placed.map(({ left, top }) => ({ left, top })),
      _overlayImageVars: this.#placed.map(({ layer }, index) => ({ varName: layer, index })),
    });
    this.#placed = [];
  }

  #generate(generator: StepGeneratorName, params: Params): string {
    const out = `i${this.#steps.length}`;
    this.#steps.push({ kind: 'generate', generator, params: { ...params }, out });
    return out;
  }

  #transform(op: TransformOp, from: string, params: Params): string {
    const out = `i${this.#steps.length}`;
    this.#steps.push({ kind: 'transform', op, in: from, params: { ...params }, out });
    return out;
  }

  /** A chart whose axes are hidden draws any line and any area. */
  #chartOf(outlines: readonly Outline[]): Params {
    const axis = { display: false, type: 'linear' };
    return {
      type: 'line',
      data: { datasets: outlines.map(datasetOf).reverse() },
      options: {
        legend: { display: false },
        elements: { point: { radius: 0 }, line: { borderWidth: 0, fill: false } },
        scales: {
          xAxes: [{ ...axis, ticks: { min: 0, max: this.width } }],
          yAxes: [{ ...axis, ticks: { min: 0, max: this.height, reverse: true } }],
        },
      },
      width: this.width,
      height: this.height,
      backgroundColor: 'transparent',
    };
  }
}

export function gradient(first: string, second: string, angle = 90): Params {
  return {
    fillType: 'gradient',
    gradientType: 'linear',
    gradientColor1: first,
    gradientColor2: second,
    gradientAngle: angle,
  };
}

/** Light that fades outwards. */
export function glow(color: string): Params {
  return {
    fillType: 'gradient',
    gradientType: 'radial',
    gradientColor1: `${color}cc`,
    gradientColor2: `${color}00`,
  };
}

function filled(fill: string | Params): Params {
  return typeof fill === 'string' ? { fillType: 'solid', fillColor: fill } : fill;
}

function datasetOf({ points, fill, line, width, curve = 0 }: Outline): Params {
  const [first] = points;
  const closed = fill !== undefined && first !== undefined ? [...points, first] : points;
  return {
    data: closed.map(([x, y]) => ({ x: Math.round(x), y: Math.round(y) })),
    lineTension: curve,
    ...(fill === undefined ? {} : { fill: 'start', backgroundColor: fill }),
    ...(line === undefined ? {} : { borderColor: line, borderWidth: width ?? 3 }),
  };
}

function prefixed(step: Step, prefix: string): Step {
  switch (step.kind) {
    case 'generate':
      return { ...step, out: prefix + step.out };
    case 'transform':
      return { ...step, in: prefix + step.in, out: prefix + step.out };
    case 'save':
      return { ...step, in: prefix + step.in };
  }
}
