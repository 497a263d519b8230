import { textKinds } from '../../../../api/text-kinds.ts';
import { wordDot } from '../../normal-form/address.ts';
import { colonWords } from '../../normal-form/dot-words.ts';
import type { NormalForm } from '../../normal-form/normal-form.ts';
import type { Span, View } from '../../normal-form/view.ts';
import { matchesOf, prefiltered } from '../../prefilter/prefilter.ts';
import type { Finding, Rule } from '../../rule.ts';
import { spansOf } from '../matches.ts';
import { cameras } from './cameras.ts';
import { directions } from './directions.ts';
import { downloads } from './downloads.ts';
import { isWriting } from './endings.ts';
import { hostsIn } from './hosts.ts';
import { numericHostsIn } from './numbers.ts';
import { ownPages } from './own-pages.ts';
import { riddles } from './riddles.ts';
import { searches } from './searches.ts';
import { shopLeads } from './shops.ts';

/** What leads somewhere whatever stands behind it. */
const schemes = prefiltered(
  new RegExp(
    [
      // Any scheme before two slashes; with spaces between them where it is one that everybody knows.
      '(?<![\\p{L}\\p{N}])[a-z][a-z0-9+.\\-]{1,20}:\\/\\/[^\\s]',
      '(?<![\\p{L}\\p{N}])h ?(?:t ?t|x ?x|\\*\\*) ?p ?s? ?(?:: ?\\/|\\[:\\]|\\(:\\)|;\\/\\/|\\\\\\\\)',
      '(?<![\\p{L}\\p{N}])hxxps?(?![\\p{L}\\p{N}])',
      '(?<![\\p{L}\\p{N}])https?(?:\\/\\/|:[\\p{L}\\p{N}-]{3,40}\\/)',
      // A scheme in words: "over http: pixelmeadow".
      '(?<![\\p{L}\\p{N}])(?:https?|s?ftp):? (?!errors?|status|codes?|requests?|eras?|servers?|and|or|in|on|is|was|the|a)[\\p{L}\\p{N}]{3}',
      '(?<![\\p{L}\\p{N}])ip[fn]s\\/[\\p{L}\\p{N}]|(?<![\\p{L}\\p{N}])v=[\\w-]{11}(?![\\w-])',
      `(?<![\\p{L}\\p{N}])https?[ -](?:${colonWords})(?![\\p{L}])`,
      '(?<![\\p{L}\\p{N}]):\\/\\/[\\p{L}\\p{N}]',
      // An ending alone, for a name that stands somewhere else in the text.
      '(?<!\\S)\\.(?:com|org)(?![\\p{L}\\p{N}])',
      // Paths without a host, as forums have them, and files of servers.
      '(?<!\\S)\\/[ru]\\/[a-z0-9_]{3}',
      '(?<!\\S)\\/\\/\\p{L}{3}',
      '(?<=[\\p{L}\\p{N}])\\/[\\w-]{1,60}\\.(?:html?|aspx?|php\\d?|jsp|cgi)(?![\\p{L}\\p{N}])',
      '(?<![\\p{L}\\p{N}])www[a-z0-9]{3,30}(?:com|net|org)(?![\\p{L}\\p{N}])',
      '(?<![\\p{L}\\p{N}])(?:wss?|feed|jar|ed2k|content):[\\p{L}\\p{N}]{3}',
      // Backwards: nothing else ends so.
      '(?<![\\p{L}\\p{N}.])(?:moc|gro|zyx|ku\\.oc)\\.[\\p{L}\\p{N}-]{3}',
      // Schemes without slashes.
      '(?<![\\p{L}\\p{N}])(?:javascript|vbscript|data|mailto|tel|sms|smsto|magnet|blob|geo|bitcoin|ethereum|litecoin|monero|tg|whatsapp|intent|market|sip|sips|xmpp|skype|callto|facetime|ipfs|ipns|urn|file|view-source|about|chrome|itms-apps|steam|slack|spotify|zoommtg|nostr|lightning|matrix|doi):[^\\s:,;.!?)]',
      // The same scheme as the page has, and shares of a network.
      '(?<![\\p{L}\\p{N}:/\\\\])(?:\\/\\/|\\\\\\\\)[\\p{L}\\p{N}][\\p{L}\\p{N}-]*[.\\\\]',
      '(?<![\\p{L}\\p{N}])www\\d? ?(?:[._] ?[\\p{L}\\p{N}]|,[\\p{L}\\p{N}]|, ?[\\p{L}\\p{N}-]{2,40} ?[.,])',
      '(?<![\\p{L}\\p{N}])www [\\p{L}\\p{N}-]{2,40} (?:com|net|org|de|fr|it|es|io)(?![\\p{L}\\p{N}])',
      '(?<![\\p{L}\\p{N}])xn--[a-z0-9-]{2}',
      '(?<![\\p{L}\\p{N}])localhost(?=[:/]\\S| \\d{2,5}(?!\\d))|(?<![\\p{L}\\p{N}:]):{2}1(?=[:/]\\S| port)|(?<![\\p{L}\\p{N}.])127(?:\\.\\d{1,3}){1,2}(?=[:/][\\p{L}\\p{N}])',
    ].join('|'),
    'giu',
  ),
);
/** Words that lead to an address which the text does not hold as such. */
const ways = [...directions, ...riddles, ...searches, ...cameras, ...ownPages, ...shopLeads, ...downloads];

/** Addresses that lead out of the gallery, in any notation. */
export const link: Rule = {
  name: 'link',
  explanation: 'it leads out of the gallery',
  kinds: textKinds,
  find(form) {
    const found = findIn(form.address, null);
    if (found.length > 0) return found;
    return readings(form).flatMap((view) => findIn(view, form.original));
  },
};

/** Further ways to read the text, where its letters may be disguised. */
function readings(form: NormalForm): View[] {
  const isDisguised = form.folded.text !== form.plain.text.toLowerCase();
  return [
    ...(isDisguised ? [form.foldedAddress] : []),
    ...(form.collapsed === form.folded ? [] : [form.collapsedAddress]),
    ...form.hiddenAddresses,
  ];
}

/**
 * @param disguised the text as it was given, where the view may read more into it: what stands there as it is was found
 *   already, or is none, as the end and the beginning of two sentences without a space
 */
function findIn(view: View, disguised: string | null): Finding[] {
  const { text } = view;
  const places = [...hostsIn(text, disguised !== null), ...numericHostsIn(text)];
  for (const { 0: scheme, index } of matchesOf(text, schemes))
    places.push({ start: index, end: endOfWord(text, index + scheme.length) });
  places.push(...ways.flatMap((pattern) => spansOf(text, pattern)));
  return places.flatMap(({ start, end }): Finding[] => {
    const span = view.originalSpan(start, end);
    return disguised !== null && isAsItStands(disguised, { span, read: text.slice(start, end) })
      ? []
      : [{ effect: 'rewrite', ...span }];
  });
}

interface Reading {
  /** Where it stands in the text as it was given. */
  readonly span: Span;
  readonly read: string;
}

const beginsSentence = /[.!?] +\p{Lu}\p{Ll}/u;

/** Whether a view reads no more there than everybody does: the same signs, or two sentences with marks on their letters. */
function isAsItStands(text: string, { span, read }: Reading): boolean {
  const written = text.slice(span.start, span.end);
  // Views in lower case do not show where a sentence begins.
  if (written.toLowerCase() === read || beginsSentence.test(written)) return true;
  const name = written.normalize('NFD').replace(/\p{M}/gu, '');
  // "Punkt är": behind a word for a full stop, a word that is an ending but for its marks is a word.
  if (read.includes(wordDot) && lastWord(written) !== lastWord(name)) return true;
  return isWriting({ name, after: text.slice(span.end, span.end + 3) });
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** The longest address that a finding names. */
const longestAddress = 200;

function endOfWord(text: string, from: number): number {
  const rest = text.slice(from, from + longestAddress);
  const space = rest.search(/[\s()[\]<>"]/u);
  return from + (space === -1 ? rest.length : space);
}
