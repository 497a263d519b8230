import { parse } from 'tldts';

/** Endings that are no part of the public suffix list, and lead somewhere all the same or stand for such a place. */
const otherEndings = new Set([
  'example',
  'test',
  'invalid',
  'onion',
  'eth',
  'i2p',
  'localhost',
  'crypto',
  'bit',
  'lan',
  'local',
  'nft',
  'sol',
  'dao',
  'wallet',
  'zil',
]);

/** Countries' endings that are small words of some language: a sentence may begin with them. */
export const smallWords: ReadonlySet<string> = new Set(
  'ai al am an as at be by de do es et eu gay hr id il im in is it je la li lo lu ma me mi mm mo mu my na ne ni no nu om pa pm re sa se si so st su ta tc tl to tu us va vi vu ya za'.split(
    ' ',
  ),
);

/** Endings that are those of files as well. */
const fileEndings = new Set('md py sh rs zip mov pl ps pt cc so st pub ai in am ml mm pm tf'.split(' '));
/** Files that have such an ending far more often than sites do. */
const mostlyFiles = new Set('md py sh zip mov'.split(' '));
/** What files are called. */
const fileStems =
  /^(?:readme|changelog|contributing|license|licence|todo|notes?|index|main|setup|script|install|build|run|start|deploy|config|configure|test|tests|app|lib|libc|utils?|init|manage|draft|final|logo|icon|sketch|banner|poster|cover|untitled|image|photo|picture|makefile|requirements|key|id_rsa|backup|archive|files?|fonts?|render|clip|movie|scene|page|mod|types|server|client|model|weights|checkpoint|best|last)$/iu;
const fileLike = /_|\d$|[-_]?v\d|\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u;

/** Products whose names look like an address. */
const products = new Set(
  'asp.net vb.net ado.net ml.net paint.net socket.io node.js vue.js next.js draw.io will.i.am'.split(' '),
);

/** Short forms after which a name may follow without a space. */
const abbreviations = new Set(
  'dr mr mrs ms st mt no nr vs ca approx fig vol ed prof bzw usw etc jr sr inc ltd co hr fr dhr sra srta mme mlle p pp s'.split(
    ' ',
  ),
);

export interface HostName {
  /** Labels with full stops between them, in the case that they were written in. */
  readonly name: string;
  /** What stands right behind it. */
  readonly after: string;
}

/** What languages put behind a name with a hyphen: "in" and "on" of Hungarian, Georgian and others. */
const caseSuffix =
  /(?<=\.\p{L}{2,12})-(?:[\P{ASCII}]\p{L}{0,8}|[no]?n|en|r[ae]|r[óő]l|b[ae]n?|b[óő]l|t|ss[aä]|st[aä]|ll[aä]|sivulla)$/u;

/** Whether the name ends as hosts do. */
export function hasEnding(written: string): boolean {
  const name = written.replace(caseSuffix, '');
  const ending = endingOf(name);
  if (otherEndings.has(ending)) return true;
  // A name of any length is looked at from its end alone.
  return (
    parse(
      name
        .slice(-253)
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}]+/u, ''),
      { validateHostname: false },
    ).isIcann === true
  );
}

/** Whether a name that ends as hosts do is an ordinary piece of writing: a file, a product, a sentence without a space. */
export function isWriting({ name, after }: HostName): boolean {
  if (/^(?:[/?#]\S|:\d)/u.test(after) || /^www\d?\./iu.test(name)) return false;
  const labels = name.split('.');
  const ending = labels.at(-1) ?? '';
  const before = labels.at(-2) ?? '';
  return (
    products.has(name.toLowerCase()) ||
    (labels.length === 2 && isAbbreviation({ before, ending })) ||
    isSentence({ before, ending, after }) ||
    isFile(before, ending.toLowerCase())
  );
}

function isFile(stem: string, ending: string): boolean {
  if (!fileEndings.has(ending)) return false;
  return mostlyFiles.has(ending)
    ? stem.length < 12 || fileLike.test(stem)
    : fileStems.test(stem) || fileLike.test(stem);
}

interface End {
  readonly before: string;
  readonly ending: string;
}

function isAbbreviation({ before, ending }: End): boolean {
  const isInitial = [...before].length === 1 && smallWords.has(ending.toLowerCase());
  return isInitial || (abbreviations.has(before.toLowerCase()) && /^\p{Lu}/u.test(ending));
}

/** Words that end a sentence and are the name of nothing. */
const closing =
  /^(?:one|it|this|that|here|there|now|too|yes|no|ok|well|then|again|all|more|nice|good|great|lovely)$/iu;

/** "So calm.It holds": a capital letter behind the full stop and small ones before it. */
function isSentence({ before, ending, after }: End & { readonly after: string }): boolean {
  // "Pixelmeadow.Com": a name with a capital letter, and an ending that begins no sentence.
  if (/^\p{Lu}/u.test(before) && /^(?:com|org|io|xyz|shop|app|art)$/iu.test(ending)) return false;
  if (closing.test(before) && smallWords.has(ending) && /^ \p{Ll}/u.test(after)) return true;
  if (/^\p{N}+$/u.test(before) && /^\p{Lu}\p{Ll}+$/u.test(ending) && /^(?:\s|$)/u.test(after)) return true;
  if (!/[\p{Ll}\p{Lo})"”»]$/u.test(before) || !/^\p{Lu}\p{Ll}*$/u.test(ending)) return false;
  return smallWords.has(ending.toLowerCase()) || /^,? \p{Ll}/u.test(after);
}

export function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
