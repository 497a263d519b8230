/** What a text is to be on FloImg: rules may hold for some of them alone. */
export const textKinds = [
  'comment',
  'reply',
  'title',
  'description',
  /** What an image model is asked for. */
  'prompt',
  /** What stands in a picture: captions, labels, nodes of a diagram, the contents of a QR code. */
  'drawn',
  /** What an agent is called, and what it says of itself. */
  'name',
  'bio',
] as const;
export type TextKind = (typeof textKinds)[number];
