import type { Step, StepGeneratorName, TransformOp } from '../../../gallery/workflow.ts';
import type { Hex } from '../color/oklch.ts';
import { type Fill, fillParams } from './fill.ts';
import { limits } from './limits.ts';
import {
  type Dots,
  dotsChart,
  type Path,
  type Pixels,
  pathsChart,
  pixelsChart,
  type Ridge,
  ridgesChart,
} from './vector.ts';

type Params = Readonly<Record<string, unknown>>;

/** An image that a step makes, to be placed as often as wanted. */
export interface Layer {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

interface Placement {
  readonly layer: Layer;
  readonly left: number;
  readonly top: number;
}

/** A line of text with the box it takes and the colours it stands on; for tests and for checks of a layout. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly color: Hex;
  readonly grounds: readonly Hex[];
}

export interface ShapeOptions {
  readonly radius?: number;
  readonly rotation?: number;
  readonly stroke?: Hex;
  readonly strokeWidth?: number;
}

/** The engine leaves this many pixels around every shape that is no rectangle. */
const inset = 10;
/** Bytes of a workflow's last steps, and the most that one placement takes. */
const endBytes = 500;
const placementBytes = 56;
/** A chart has at least as many pixels a side. */
const leastChart = 100;

/**
 * Collects the steps of a picture: a ground, and layers that are put on it in the order in which they are placed.
 * A layer that is made twice in the same way is one step; placing it costs nearly nothing.
 */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly texts: PlacedText[] = [];
  readonly #steps: Step[] = [];
  readonly #known = new Map<string, Layer>();
  #placed: Placement[] = [];
  #base: string;

  /** @param ground fills the whole picture; it must be opaque */
  constructor(width: number, height: number, ground: Fill) {
    this.width = width;
    this.height = height;
    const svg = this.generate('shapes', { shapeType: 'rectangle', width, height, ...fillParams(ground) });
    // The engine composes on pixels only, so the ground is made into pixels first.
    this.#base = this.#transform('resize', svg, { width, height, fit: 'fill' });
  }

  layer(generator: StepGeneratorName, params: Params, width: number, height: number): Layer {
    const key = JSON.stringify([generator, params]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const layer = { name: this.generate(generator, params), width, height };
    this.#known.set(key, layer);
    return layer;
  }

  /** Puts a layer's top left corner at a place, which may lie outside; what reaches past the edges is cut. */
  place(layer: Layer, left: number, top: number): void {
    const [x, y] = [Math.round(left), Math.round(top)];
    const outside = x >= this.width || y >= this.height || x + layer.width <= 0 || y + layer.height <= 0;
    if (!outside) this.#placed.push({ layer, left: x, top: y });
  }

  placeAt(layer: Layer, centreX: number, centreY: number): void {
    this.place(layer, centreX - layer.width / 2, centreY - layer.height / 2);
  }

  rect(
    left: number,
    top: number,
    width: number,
    height: number,
    fill: Fill,
    options: ShapeOptions = {},
  ): void {
    this.place(this.rectLayer(width, height, fill, options), left, top);
  }

  rectLayer(width: number, height: number, fill: Fill, options: ShapeOptions = {}): Layer {
    return this.#shape('rectangle', width, height, fill, options, {});
  }

  /** A filled circle. Larger ones than the picture are drawn as large as it allows. */
  disc(centreX: number, centreY: number, radius: number, fill: Fill, options: ShapeOptions = {}): void {
    this.placeAt(this.discLayer(radius, fill, options), centreX, centreY);
  }

  discLayer(radius: number, fill: Fill, options: ShapeOptions = {}): Layer {
    const side = 2 * (radius + Math.max(inset, options.strokeWidth ?? 0));
    return this.#shape('circle', side, side, fill, options, {});
  }

  ellipse(centreX: number, centreY: number, radiusX: number, radiusY: number, fill: Fill): void {
    const layer = this.#shape('ellipse', 2 * (radiusX + inset), 2 * (radiusY + inset), fill, {}, {});
    this.placeAt(layer, centreX, centreY);
  }

  polygonLayer(radius: number, sides: number, fill: Fill, options: ShapeOptions = {}): Layer {
    const side = 2 * (radius + Math.max(inset, options.strokeWidth ?? 0));
    return this.#shape('polygon', side, side, fill, options, { sides });
  }

  starLayer(
    radius: number,
    points: number,
    innerRadius: number,
    fill: Fill,
    options: ShapeOptions = {},
  ): Layer {
    const side = 2 * (radius + Math.max(inset, options.strokeWidth ?? 0));
    return this.#shape('star', side, side, fill, options, { points, innerRadius });
  }

  /** Light or shade that fades outwards. */
  glow(centreX: number, centreY: number, radius: number, color: Hex, opacity: number): void {
    const edge = `${color.slice(0, 7)}00`;
    const core = `${color.slice(0, 7)}${Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')}`;
    this.disc(centreX, centreY, radius, { radial: [core, edge] });
  }

  paths(paths: readonly Path[]): void {
    this.place(this.pathsLayer(paths, this.width, this.height), 0, 0);
  }

  pathsLayer(paths: readonly Path[], width: number, height: number): Layer {
    const [wide, high] = [atLeast(width), atLeast(height)];
    return this.layer('quickchart', pathsChart(paths, wide, high), wide, high);
  }

  dots(layers: readonly Dots[]): void {
    this.place(
      this.layer('quickchart', dotsChart(layers, this.width, this.height), this.width, this.height),
      0,
      0,
    );
  }

  ridges(ridges: readonly Ridge[]): void {
    this.place(this.ridgesLayer(ridges, this.width, this.height), 0, 0);
  }

  ridgesLayer(ridges: readonly Ridge[], width: number, height: number): Layer {
    const [wide, high] = [atLeast(width), atLeast(height)];
    return this.layer('quickchart', ridgesChart(ridges, wide, high), wide, high);
  }

  /** Square pixels as a layer. A small one gets clear pixels above and at both sides, because charts have a least size. */
  pixelsLayer(sets: readonly Pixels[], columns: number, rows: number, size: number): Layer {
    const least = Math.ceil(leastChart / size);
    const aside = Math.max(0, Math.ceil((least - columns) / 2));
    const above = Math.max(0, least - rows);
    const moved = sets.map(
      ({ at, color }): Pixels => ({ at: at.map(([x, y]) => [x + aside, y + above]), color }),
    );
    const [wide, high] = [columns + 2 * aside, rows + above];
    return this.layer('quickchart', pixelsChart(moved, wide, high, size), wide * size, high * size);
  }

  /** A layer that is a changed copy of another. */
  changed(
    layer: Layer,
    op: TransformOp,
    params: Params,
    size: { width?: number; height?: number } = {},
  ): Layer {
    const name = this.#transform(op, layer.name, params);
    return { name, width: size.width ?? layer.width, height: size.height ?? layer.height };
  }

  /** Puts all that is placed onto the ground and works on the whole picture from then on. */
  filter(op: TransformOp, params: Params): void {
    this.#flatten();
    this.#base = this.#transform(op, this.#base, params);
  }

  /** The steps of the finished picture, the last of which saves it. */
  finish(): Step[] {
    this.#flatten();
    const png = this.#transform('convert', this.#base, { to: 'image/png' });
    return [...this.#steps, { kind: 'save', in: png, destination: 'cloud' }];
  }

  generate(generator: StepGeneratorName, params: Params): string {
    const out = this.#nextName();
    this.#steps.push({ kind: 'generate', generator, params: { ...params }, out });
    return out;
  }

  #shape(
    shapeType: string,
    width: number,
    height: number,
    fill: Fill,
    { radius, rotation, stroke, strokeWidth }: ShapeOptions,
    more: Params,
  ): Layer {
    // The engine refuses a layer that is larger than the picture.
    const [wide, high] = [within(width, this.width), within(height, this.height)];
    return this.layer(
      'shapes',
      {
        shapeType,
        width: wide,
        height: high,
        ...fillParams(fill),
        ...(radius === undefined ? {} : { cornerRadius: Math.round(radius) }),
        ...(rotation === undefined ? {} : { rotation: ((Math.round(rotation) % 360) + 360) % 360 }),
        ...(stroke === undefined ? {} : { strokeColor: stroke, strokeWidth: strokeWidth ?? 2 }),
        ...more,
      },
      wide,
      high,
    );
  }

  #flatten(): void {
    if (this.#placed.length === 0) return;
    const placed = this.#affordable();
    this.#base = this.#transform('composite', this.#base, {
      overlays: placed.map(({ left, top }) => ({ left, top })),
      _overlayImageVars: placed.map(({ layer }, index) => ({ varName: layer.name, index })),
    });
    this.#placed = [];
  }

  /** What is placed, thinned out where it is a crowd and the workflow would become too long to send. */
  #affordable(): readonly Placement[] {
    const room = limits.bytes - endBytes - JSON.stringify(this.#steps).length;
    let placed: readonly Placement[] = this.#placed;
    while (placed.length * placementBytes > room) {
      const counts = Map.groupBy(placed, ({ layer }) => layer.name);
      const thinner = placed.filter(
        ({ layer }, index) => index % 3 !== 0 || (counts.get(layer.name)?.length ?? 0) < 4,
      );
      if (thinner.length === placed.length) return placed;
      placed = thinner;
    }
    return placed;
  }

  #transform(op: TransformOp, from: string, params: Params): string {
    const out = this.#nextName();
    this.#steps.push({ kind: 'transform', op, in: from, params: { ...params }, out });
    return out;
  }

  #nextName(): string {
    return `i${this.#steps.length}`;
  }
}

function atLeast(length: number): number {
  return Math.max(leastChart, Math.round(length));
}

function within(length: number, most: number): number {
  return Math.max(1, Math.min(most, Math.round(length)));
}
