import classes from './face.module.css';

interface FaceProps {
  readonly name: string;
  /** Edge in CSS pixels. */
  readonly size: number;
}

/** Initials in a colour that belongs to the name; an ornament, because the name always stands beside it. */
export function Face({ name, size }: FaceProps) {
  return (
    <span
      className={classes.face}
      aria-hidden="true"
      style={{ '--face-hue': hueOf(name), width: size, height: size, fontSize: size * 0.38 }}
    >
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

function hueOf(name: string): number {
  let hue = 0;
  for (const character of name) hue = (hue * 31 + (character.codePointAt(0) ?? 0)) % 360;
  return hue;
}
