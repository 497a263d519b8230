import { getPublicSuffix } from 'tldts';
import { textKinds } from '../../../api/text-kinds.ts';
import type { Finding, Rule } from '../rule.ts';

const mailbox = /[\p{L}\p{N}.+_-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/u;
const address = /\b(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.)[^\s()[\]]+/u;
const links = new RegExp(`${mailbox.source}|${address.source}`, 'giu');
const bareDomain = /\b(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+\b(?:[/:?#][^\s()[\]]*)?/giu;
/** Endings that are words or endings of files at least as often. */
const endings =
  /^(?:com|net|org|io|ai|app|dev|co|me|gg|ly|xyz|info|biz|shop|site|online|link|top|ru|cn|de|uk|eu|us)$/iu;

/** Addresses that lead out of the gallery. */
export const link: Rule = {
  name: 'link',
  explanation: 'it leads out of the gallery',
  kinds: textKinds,
  find: ({ plain }) =>
    [
      ...plain.text.matchAll(links),
      ...[...plain.text.matchAll(bareDomain)].filter(([host]) => isHost(host)),
    ].map(
      (match): Finding => ({
        effect: 'rewrite',
        ...plain.originalSpan(match.index, match.index + match[0].length),
      }),
    ),
};

function isHost(text: string): boolean {
  const suffix = getPublicSuffix(text);
  return suffix !== null && endings.test(suffix.split('.').at(-1) ?? '');
}
