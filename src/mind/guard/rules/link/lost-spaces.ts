import { isEnglishWord } from '../../wording/english.ts';

/** A name as hosts have them, and the text around it. */
export interface Written {
  readonly name: string;
  readonly lead: string;
  readonly after: string;
}

/** Endings that begin sentences of many languages. */
const beginnings = new Set(
  'ai al am an as at be by da de di do es et eu id il im in is it je la le li lo lu ma me mi mu my na ne ni no nu pa sa se si so su ta te to tu us va vi za'.split(
    ' ',
  ),
);
/** English ones that do so before a few words alone. */
const exclamations = new Set(
  'love one wow now how here cool fun best live just like nice art space'.split(' '),
);
const behindExclamation =
  /^ (?:the|a|an|this|that|these|those|how|it|its|thing|more|of|to|i|my|your|and|is|in|from|as|on|at)(?![\p{L}])/u;
/** Words that stand before an address. */
const cue =
  /(?:^|[\s("“„«:])(?:on|at|via|visit|see|from|to|my|our|check|find|open|under|by|called|named|over|site|website|page|shop|store|link|url|web|prints?|posters?|more|go|try|use|follow|buy|auf|unter|bei|von|mein|meine|siehe|besuch|sur|chez|mon|ma|voir|visite|en|por|mi|ve|mira|em|veja|su|sul|vai|op|via|mijn|zie|bekijk|på|fra|från|se på|w|na|på|pe|на|в|у|di|ke|cek|lihat)\s*[:=]?\s*["“„«(]?$|[:=→]\s?$/iu;
/** What is sold or shown at an address. */
const goods =
  /(?<![\p{L}])(?:web ?sites?|sites?|shops?|stores?|links?|urls?|domains?|prints|posters|portfolio|web|página|tienda|sitio|láminas|boutique|tirages|negozio|sito|stampe|loja|winkel|laden|drucke|webseite|sklep|obchod|сайт|магазин|toko|situs)(?![\p{L}])/iu;
const order = /^(?:visit|see|go|open|follow|check|try|www|get|buy|join|find)$/iu;

/** Whether it is the end of a sentence and the beginning of the next one without a space between them. */
export function isLostSpace({ name, lead, after }: Written): boolean {
  const labels = name.split('.');
  const [before = '', ending = ''] = [labels.at(-2), labels.at(-1)];
  if (
    /^[/?#:@]/u.test(after) ||
    cue.test(lead) ||
    goods.test(lead) ||
    /^(?:com|org|io|xyz|app)$/iu.test(ending)
  )
    return false;
  if (labels.length === 2 && isInLowerCase({ before, ending, lead, after })) return true;
  return isEmphasis(labels, { lead, after });
}

interface Ends {
  readonly before: string;
  readonly ending: string;
  readonly lead: string;
  readonly after: string;
}

function isInLowerCase({ before, ending, lead, after }: Ends): boolean {
  if (!/^\p{Ll}{2,14}$/u.test(before) || !/\p{L}/u.test(lead)) return false;
  const isWord = isEnglishWord(before);
  // "There it is.Wow."
  if (/^\p{Lu}\p{Ll}+$/u.test(ending))
    return isWord && isEnglishWord(ending.toLowerCase()) && /^[.!…]*\s*$/u.test(after);
  if (isWord && exclamations.has(ending) && behindExclamation.test(after)) return true;
  if (!beginnings.has(ending) || !/^ \p{Ll}/u.test(after)) return false;
  return isWord || isElsewhere(lead);
}

/** Whether a sentence is in another language than English: a name that is no word stands among such. */
function isElsewhere(lead: string): boolean {
  const words = lead.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) => /[^a-z]/u.test(word) || (word.length > 2 && !isEnglishWord(word)) || foreign.has(word),
  );
}

/** Short words of other languages that are English ones by chance. */
const foreign = new Set(
  'ein das der die den la le les el il un una uno het de den det en et og er ja on ist'.split(' '),
);

/** Words in capitals with a full stop behind each of them: "What.A.Sky." */
function isEmphasis(labels: readonly string[], { lead, after }: Pick<Ends, 'lead' | 'after'>): boolean {
  if (
    !labels.every(
      (label) =>
        /^\p{Lu}\p{Ll}*$/u.test(label) && (/^[AI]$/u.test(label) || isEnglishWord(label.toLowerCase())),
    )
  )
    return false;
  if (order.test(labels[0] ?? '')) return false;
  if (labels.length > 2) return true;
  return (
    /(?:^|[.!?…])\s*$/u.test(lead) &&
    /^[.!?…]*(?:\s|$)/u.test(after) &&
    labels.every((label) => label.length < 7)
  );
}

/** Words of a talk about programs, in which a name with an ending is a file. */
const programs =
  /(?<![\p{L}])(?:perl|python|scripts?|source (?:file|code)|shared (?:library|object)|library|binary|binaries|executables?|compiler|compiled|programs?|file ?names?|files?|datei\p{L}{0,3}|skript|fichier|archivo|script|plik\p{L}{0,2}|файл\p{L}{0,2})(?![\p{L}])/iu;

/** Whether a file is talked of. */
export function isFileInTalk({ name, lead, after }: Written): boolean {
  return (
    /^[\p{L}\p{N}_-]+\.(?:pl|so|pt|py|rs|sh|cc|ps|ai|in|am|md|mm|tf)$/u.test(name) &&
    (/^lib[\p{L}\p{N}_-]+\.so$/u.test(name) || programs.test(after) || programs.test(lead)) &&
    !cue.test(lead)
  );
}
