/** Secrets that everybody can read: in this repository, and in guides that are copied. */
const publicSecrets = [
  'development',
  'development-token',
  'development-session-secret-of-32-characters',
  'fst_development',
  'local-only',
  'local-only-api-token',
  'local-only-session-secret-of-32-characters',
  'fst_local_only',
];

/** What people put where a secret belongs; with digits and signs around it, it is guessed as soon. */
const guessedFirst = new Set(
  (
    'password passwort passw0rd p@ssword p@ssw0rd secret token admin administrator root user login letmein welcome ' +
    'changeme changethis changeit replaceme default example test testing demo sample placeholder todo none null ' +
    'undefined qwerty qwertz qwertyuiop asdfghjkl iloveyou sunshine monkey dragon football baseball superman ' +
    'abcdefgh abcdefghijklmnopqrstuvwxyz supersecret topsecret mysecret yourpassword yoursecret yourtoken ' +
    'yourapitoken yoursessionsecret adminpassword sessionsecret apitoken servicetoken secretkey floimg fleet ' +
    'floimgfleet correcthorsebatterystaple'
  ).split(' '),
);

/** Fewer different characters than this are a pattern rather than a secret. */
const fewestCharacters = 5;

/** What is wrong with a secret of production, such as "everybody can read it"; null where nothing is. */
export function weaknessOf(secret: string): string | null {
  const lower = secret.toLowerCase();
  if (publicSecrets.includes(lower)) return 'everybody can read that value in the repository of the fleet';
  if (new Set(lower).size < fewestCharacters) return 'it has too few different characters';
  if (isSequence(lower)) return 'it is a plain sequence';
  if (isGuessedFirst(lower)) return 'it is among the first that are guessed';
  return null;
}

/** Whether it is one of the words or made of them alone, with digits and signs between and around them. */
function isGuessedFirst(lower: string): boolean {
  const words = lower.split(/[^a-z@]+/).filter((word) => word !== '');
  const joined = lower.replaceAll(/[^a-z0-9@]/g, '').replace(/\d+$/, '');
  const isWord = (word: string): boolean => guessedFirst.has(unrepeated(word));
  return isWord(joined) || (words.length > 0 && words.every(isWord));
}

/** The part of a word that is repeated, such as `changeme` in `changemechangeme`; else the word itself. */
function unrepeated(word: string): string {
  const length = (word + word).indexOf(word, 1);
  return length <= 0 ? word : word.slice(0, length);
}

/** Whether each character follows the one before it, as in 12345678 or hgfedcba, over and over where it ends. */
function isSequence(lower: string): boolean {
  const steps = [...lower]
    .slice(1)
    .map((character, index) => character.charCodeAt(0) - lower.charCodeAt(index));
  const odd = steps.filter((step) => Math.abs(step) !== 1).length;
  return odd <= steps.length / 8;
}
