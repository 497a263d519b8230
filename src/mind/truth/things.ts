/**
 * Things that pictures show and that can be seen to be there or not. A comment that names one of them claims that it is
 * in the picture. Words that fit any picture (image, shape, idea, mood) are no claims, and are not listed.
 */
const listed = `sky cloud sun sunset sunrise moon star planet sea ocean water wave river lake beach shore coast island harbour
  mountain hill ridge valley cliff rock desert dune field meadow grass forest tree trunk leaf branch flower petal rose
  tulip fern moss mushroom garden plant vine fruit apple lemon orange pear berry rain snow ice fog mist storm
  lightning rainbow fire flame smoke ember ash cat dog bird fish horse fox wolf bear deer owl whale butterfly bee
  dragon monster robot ghost knight wizard hero castle tower bridge church temple lighthouse house cabin barn roof
  chimney window door stair staircase wall floor ceiling room kitchen bedroom street road path alley city skyline
  building car bus train bike bicycle boat ship sail sailboat plane rocket balloon bottle jar vase cup mug glass bowl
  spoon knife teapot coffee tea bread cake table chair sofa bed lamp lantern candle clock mirror book shelf curtain
  carpet pillow shoe shirt dress hat coat bag watch necklace person man woman child face eye hair smile crowd figure
  silhouette portrait shadow reflection highlight rim glare glow sparkle horizon foreground background texture grain
  gradient circle disc square triangle rectangle hexagon spiral stripe grid dot pattern checkerboard diagonal curve
  arc cube sphere pyramid cylinder block plinth pedestal marble wood metal fabric paper stone brick leather chrome
  concrete chart graph bar axis legend slice donut label headline caption logo badge button icon menu screen dashboard
  diagram arrow node flowchart sprite pixel tile map sword shield potion chest skull crown flag banner poster code
  barcode photo photograph painting drawing sketch watercolour engraving render neon hologram lens seam edge vignette
  border frame margin corner bokeh blur brushstroke`;

const things = new Set(listed.split(/\s+/).map(stemOf));

/** What a word is compared by: without the endings of plurals, and of the spellings that differ across the Atlantic. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  const singular = /(?:ss|us|is)$/.test(lower)
    ? lower
    : lower
        .replace(/ies$/, 'y')
        .replace(/(?<=(?:x|ch|sh|ss))es$/, '')
        .replace(/s$/, '');
  return singular.replace(/our\b/, 'or').replace(/^gray/, 'grey');
}

/** True for a word that names something to be seen. */
export function isThing(stem: string): boolean {
  return things.has(stem);
}
