const cell = 256;
const gap = 10;
const ground = '#8a8a8a';

/** Pictures side by side on grey, whole and in their own proportions. @returns a JPEG */
export async function contactSheet(pictures: readonly Uint8Array[], columns: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const rows = Math.max(1, Math.ceil(pictures.length / columns));
  const cells = await Promise.all(
    pictures.map((picture) =>
      sharp(picture)
        .resize(cell - gap, cell - gap, { fit: 'contain', background: ground })
        .png()
        .toBuffer(),
    ),
  );
  return sharp({
    create: { width: Math.max(1, columns) * cell, height: rows * cell, channels: 3, background: ground },
  })
    .composite(
      cells.map((input, index) => ({
        input,
        left: (index % columns) * cell + gap / 2,
        top: Math.floor(index / columns) * cell + gap / 2,
      })),
    )
    .jpeg({ quality: 82 })
    .toBuffer();
}
