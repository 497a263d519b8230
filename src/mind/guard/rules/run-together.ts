import { memoize } from '../../../lib/memoize.ts';
import { rewritten, type View } from '../normal-form/view.ts';
import { prefilteredForViews } from '../prefilter/prefilter.ts';

/** Words of which names and tags are made that say the worst without a space. */
const parts = new Set(
  'kill killing killed all the every jews jew muslims muslim islam gays gay lesbians homos feminists poles turks indians mexicans blacks black women trans immigrants migrants refugees foreigners gypsies arabs asians whites white christians jihad infidels die death to dead must should will shall need deserve hate hates haters gas burn hang shoot stab rape bomb lynch deport ban no not never is are was were be a an am im i you your u ur they we us me my it this that power pride heil hail sieg hitler adolf nazi nazis kkk out go home back hitlers did nothing wrong right real true human humans person people man woman ai bot robot machine made by yourself self suicide slit wrists jump end life vermin rats scum trash subhuman race war master supremacy genocide holocaust hoax lie lied lies nigger niggers faggot faggots kike kikes tranny trannies retard retards bitch bitches whore whores slut sluts cunt fuck fucking send nudes rapist terrorist terrorists invaders vote for trump biden maga buy bitcoin crypto stop steal stolen election rigged raus tod den juden ausländer auslander muerte a los judios moros mort aux juifs arabes dehors fuera vaccines vaccine cause autism kys'.split(
    ' ',
  ),
);
const longestPart = Math.max(...[...parts].map((part) => part.length));

const longWord = prefilteredForViews(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]{6,39}(?![\p{L}\p{N}])/gu);
const inCapitals = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** The end of a line before a line of one word. */
const lineOfOneWord = prefilteredForViews(/(?<=\p{L}) {0,2}\n{1,2} {0,2}(?=\p{L}{1,30} {0,2}(?:\n|$))/gu);

/** The view with words apart that were written as one: "killalljews", "KillAllJews"; and with lines of one word as one line. */
export function apart(from: View): View {
  const cut = rewritten(from, longWord, ([word]) => wordApart(word));
  return rewritten(cut, lineOfOneWord, () => ' ');
}

const wordApart = memoize((word) => {
  const byCapitals = word.replace(inCapitals, ' ');
  return byCapitals === word ? (cut(word.toLowerCase()) ?? word) : byCapitals;
}, 2_000);

/** Words that fall into parts by chance. */
const whole = new Set(['therapist', 'therapists', 'manusia']);

/** The parts that a word is made of from end to end; null where it is made of others, or is one itself. */
function cut(word: string): string | null {
  if (parts.has(word) || whole.has(word)) return null;
  /** For each place the beginning of the part that ends there, or -1 where none does. */
  const begins: number[] = new Array<number>(word.length + 1).fill(-1);
  begins[0] = 0;
  for (let end = 1; end <= word.length; end += 1) {
    // The longest part first: "us" would spoil "muslims".
    for (let start = Math.max(0, end - longestPart); start < end; start += 1) {
      if (begins[start] === -1 || !parts.has(word.slice(start, end))) continue;
      begins[end] = start;
      break;
    }
  }
  const found: string[] = [];
  for (let end = word.length; end > 0; end = begins[end] ?? 0) {
    if (begins[end] === -1) return null;
    found.unshift(word.slice(begins[end], end));
  }
  return found.join(' ');
}
