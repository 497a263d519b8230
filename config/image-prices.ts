/** What made images, as an image engine reports it or as a workflow asks for it. */
export interface ImageUse {
  readonly provider: string;
  readonly model: string;
  /** Pixels; null where nobody says. */
  readonly width: number | null;
  readonly height: number | null;
  readonly quality: string | null;
  /** How many images were made. */
  readonly images: number;
}

/** US dollars for one image. `large` is for images that are longer than the square of the model. */
interface ImagePrice {
  readonly square: number;
  readonly large: number;
}

/** Everything that FloImg draws by itself. */
const freeProviders: ReadonlySet<string> = new Set(['shapes', 'quickchart', 'mermaid', 'qr']);

/** List prices as published at https://openai.com/api/pricing, by quality; DALL-E 3's square is 1024 pixels. */
const dallE3: Readonly<Record<string, ImagePrice>> = {
  standard: { square: 0.04, large: 0.08 },
  hd: { square: 0.08, large: 0.12 },
};
const dallE3Square = 1024;

/** DALL-E 2 by the longest side in pixels. */
const dallE2: readonly { readonly upTo: number; readonly usd: number }[] = [
  { upTo: 256, usd: 0.016 },
  { upTo: 512, usd: 0.018 },
  { upTo: 1024, usd: 0.02 },
];

/**
 * What images cost, in US dollars. An unknown size counts as the square of 1024 pixels, an unknown quality as standard.
 * @returns null where nobody has said what the model costs; add it here then
 */
export function imageCostOf({ provider, model, width, height, quality, images }: ImageUse): number | null {
  if (freeProviders.has(provider)) return 0;
  const longest = Math.max(width ?? 0, height ?? 0) || dallE3Square;
  switch (model) {
    case 'dall-e-3': {
      const price = dallE3[quality ?? 'standard'];
      if (price === undefined) return null;
      return images * (longest > dallE3Square ? price.large : price.square);
    }
    case 'dall-e-2': {
      const price = dallE2.find(({ upTo }) => longest <= upTo);
      return price === undefined ? null : images * price.usd;
    }
    default:
      return null;
  }
}
