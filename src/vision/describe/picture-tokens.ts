/** A picture as models are shown it: 256 pixels at its longer side, detail `low`. */
const side = 256;
/** Models of patches bill one for each square of 32 pixels, times a factor of their own. */
const patches = (side / 32) ** 2;

/**
 * Tokens that a model bills for such a picture, and by that which models are known to see: OpenAI's guide "Images and
 * vision" (tables of base tokens at low detail, and of factors on patches), Anthropic's "Vision" (pixels / 750), and
 * Google's "Understand and count tokens" (258 a tile), and xAI's "Image understanding" (256 a tile of 448 pixels, and one
 * tile more).
 */
const rows: readonly (readonly [model: RegExp, tokens: number])[] = [
  [/^gpt-4o-mini/, 2_833],
  [/^gpt-4\.1-mini|^gpt-5(?:\.\d)?-mini/, patches * 1.62],
  [/^gpt-4\.1-nano|^gpt-5(?:\.\d)?-nano/, patches * 2.46],
  [/^o4-mini/, patches * 1.72],
  [/^gpt-4o|^gpt-4\.1|^gpt-4\.5/, 85],
  [/^gpt-5/, 70],
  [/^o1(?!-mini)|^o3(?!-mini)/, 75],
  [/claude-(?:3|opus|sonnet|haiku)/, side ** 2 / 750],
  [/gemini/, 258],
  [/^grok-2-vision/, 2 * 256],
];

/** Tokens of one picture; null for a model of which nobody here knows whether it sees. */
export function pictureTokensOf(model: string): number | null {
  const name = model.replace(/^.*\//, '').toLowerCase();
  const row = rows.find(([pattern]) => pattern.test(name));
  return row === undefined ? null : Math.ceil(row[1]);
}

/** Tokens of the question besides the picture with what servers add to a message, and of an answer that says all it may. */
export const questionTokens = 90;
export const answerTokens = 80;
