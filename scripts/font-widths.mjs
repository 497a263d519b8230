// Writes src/mind/workflows/text/font-widths.json: how wide each letter of the engine's fonts is. Text in a picture is
// measured with these numbers before it is sent. Run it again only when other fonts are wanted:
//   node scripts/font-widths.mjs [folder of DejaVu's .ttf files]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype from 'opentype.js';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/dejavu';
const faces = { sans: 'DejaVuSans.ttf', serif: 'DejaVuSerif.ttf', mono: 'DejaVuSansMono.ttf' };
/** Latin with its extensions, Greek, Cyrillic, and the punctuation that texts hold. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
];

const widths = Object.fromEntries(
  Object.entries(faces).map(([face, file]) => {
    const bytes = readFileSync(join(folder, file));
    const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    const widthOf = (code) => {
      const index = font.charToGlyphIndex(String.fromCodePoint(code));
      return index === 0 ? 0 : Math.round((font.glyphs.get(index).advanceWidth * 1000) / font.unitsPerEm);
    };
    const rows = ranges.map(([first, last]) => ({
      first,
      widths: Array.from({ length: last - first + 1 }, (_, offset) => widthOf(first + offset)).join(' '),
    }));
    return [face, rows];
  }),
);
const target = new URL('../src/mind/workflows/text/font-widths.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(widths, null, 2)}\n`);
