import { hiddenDot, wordDot } from '../../normal-form/address.ts';
import type { Span } from '../../normal-form/view.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import { spansOf } from '../matches.ts';

const written = prefiltered(
  new RegExp(
    `(?<![\\p{L}\\p{N}.+_\\-])[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}.+_\\-%]{0,63}@(?!\\d{1,4}[.${wordDot}${hiddenDot}]\\d{1,4}(?![\\p{L}\\p{N}.]))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\-]*[.${wordDot}${hiddenDot}][\\p{L}\\p{N}]`,
    'giu',
  ),
);
/** Houses of mail, without an ending. */
const houses =
  'g ?mail|google ?mail|hotmail|proton ?mail|gmx|yandex|icloud|mailru|яндекс\\p{L}{0,2}|гмейл|джимейл|мейл ?ру|майл ?ру|邮箱|جيميل|جی ?میل|هوتميل|जीमेल|জিমেইল|ஜிமெயில்|지메일|네이버|ジーメール|จีเมล|ג׳ימייל|γκμεϊλ|жмейл';
/** Such whose names are words, or numbers, as well. */
const wordHouses = 'outlook|yahoo|proton|aol|naver|qq|163|126|web|mail';
const between =
  '@|at|on|bei|auf|chez|sur|en|em|no|na|su|w|v|на|в|آت|ات|ایت|एट|ऐट|এট|অ্যাট|அட்|アット|앳|แอท|ออท|אט|στο|ατ|эт|ет|et|ätt|kwa';
const patterns: readonly Prefiltered[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{2,40} ?(?:(?:@|(?<= )(?:${between})(?= )) ?(?:${houses})|(?:@|(?<= )at(?= )) ?(?:${wordHouses}))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  // A name that is no word, and the house without anything between.
  new RegExp(
    `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]+[._\\d][\\p{L}\\p{N}._-]{1,30} (?:${houses}|${wordHouses})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${houses}|outlook|e-?mail|mail|correo|courriel|posta|почта|почту|邮箱|電子郵件|メール|이메일|ईमेल|البريد|ایمیل)(?: is| ist| est| es| è|:|：| =| -) ?(?=[\\p{L}\\p{N}._+-]{0,30}[._\\d@]|[\\p{L}\\p{N}]{4,30}\\s*$)[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{3,}`,
    'giu',
  ),
  // A name, the sign and a name in Latin letters: a network's own, or a payment's.
  /(?<![\p{L}\p{N}._@-])[a-z0-9][a-z0-9._+-]{2,40}@[a-z]{3,20}(?![\p{L}\p{N}@])/giu,
  // With other signs in place of both, and a house with its ending apart.
  /(?<![\p{L}\p{N}])[\p{L}\p{N}.]{2,30}([-_/|])(?:at|arroba|chiocciola|собака)\1[\p{L}\p{N}]{3,30}\1(?:(?:dot|punkt|point|punto)\1)?(?:com|net|org|de|fr|it|es|ru|uk|io|me|ch|at|nl|pl|eu|app|ca|au|br|in|jp|co|art|example|edu)(?![\p{L}\p{N}])/giu,
  new RegExp(
    `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}._-]{3,30} (?:${houses}|outlook|yahoo) com(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  /(?<![\p{L}\p{N}])e-?mail (?:me |mich |an |to |at )?(?=[\p{L}\p{N}]{2,20}[\d_.])[\p{Ll}\p{N}._]{5,30}\s*$/gu,
  new RegExp(
    `(?<![\\p{L}\\p{N}])e-?mail (?!me(?![\\p{L}])|is )[\\p{L}\\p{N}._-]{3,30} (?:on|at|bei|chez|su|en|w|på) (?:${houses}|${wordHouses})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  // A text that begins with a name as nobody's sentence does, and a house of mail.
  /^\s?[\p{Ll}\d][\p{Ll}\d._-]{3,29} (?:g ?mail|googlemail|hotmail|proton ?mail|icloud|gmx|yandex)(?![\p{L}\p{N}])/gu,
  // At a network by its short name.
  /(?<![\p{L}\p{N}._@-])[a-z0-9][a-z0-9._]{2,30}@(?:ig|tg|fb|yt|vk|x)(?![\p{L}\p{N}@])/giu,
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:all )?(?:(?:in )?one word|no spaces?|zusammen(?:geschrieben)?|en un (?:seul )?mot|todo junto|tudo junto|tutto attaccato)[,)]? (?:@|${between}) (?:${houses}|${wordHouses})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:send|write|mail|reach|drop|schreib\\p{L}{0,2}|écri\\p{L}{1,3}|escr[ií]b\\p{L}{1,4}|scriv\\p{L}{1,4}|escrev\\p{L}{1,3}|пиши\\p{L}{0,2}|napisz|piš\\p{L}{0,2})(?![\\p{L}])[^\\n.!?]{2,40}[ ,@](?:${houses}|yahoo)(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])mailto(?! ?(?:["“”’'.,!?]|jokes?|links?|in|is|and|as|written|on))(?= ?[\\p{L}\\p{N}:=])`,
    'giu',
  ),
  // What a mailbox is called, and a house of mail later in the same sentence.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:my|meine?|mon|ma|mi|mia|meu|mijn|mój|můj|min|мой|моя|мій) (?:e-?mail|mail|address|adresse|correo|posta|poczta|почта|пошта)(?: is| ist| est| es| è| é| to| je|:| =|,)? [^\\n.!?]{3,40}(?:${houses})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  // Backwards.
  /(?<![\p{L}\p{N}])(?:moc|ten|gro|ed|rf|ur|ti|se|ku\.oc)\.[\p{L}\p{N}-]{3,30}@[\p{L}\p{N}.]{2}/giu,
].map((pattern) => prefiltered(pattern));

/**
 * Mailboxes in a text whose at signs and full stops are spelled out. Behind "at" in words stands a host, which is a link
 * already.
 */
export function mailboxesIn(text: string): Span[] {
  return [written, ...patterns].flatMap((pattern) => spansOf(text, pattern));
}
