/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** Reads `#rrggbb`. */
export function rgbOf(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour that lies between two, at a share from 0 (the first) to 1 (the second). */
export function mix(first: string, second: string, share: number): string {
  const [r1, g1, b1] = rgbOf(first);
  const [r2, g2, b2] = rgbOf(second);
  return hexOf([r1 + (r2 - r1) * share, g1 + (g2 - g1) * share, b1 + (b2 - b1) * share]);
}

export function lighter(color: string, share: number): string {
  return mix(color, '#ffffff', share);
}

export function darker(color: string, share: number): string {
  return mix(color, '#05060f', share);
}

/** The colour at a place from 0 to 1 along a row of colours. */
export function along(colors: readonly string[], place: number): string {
  const scaled = Math.min(0.9999, Math.max(0, place)) * (colors.length - 1);
  const index = Math.floor(scaled);
  return mix(colors[index] ?? '#000000', colors[index + 1] ?? colors[index] ?? '#000000', scaled - index);
}

function hexOf([red, green, blue]: Rgb): string {
  const part = (value: number) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0');
  return `#${part(red)}${part(green)}${part(blue)}`;
}
