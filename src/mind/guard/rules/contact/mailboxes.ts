import { hiddenDot, wordDot } from '../../normal-form/address.ts';
import type { Span } from '../../normal-form/view.ts';

const written = new RegExp(
  `(?<![\\p{L}\\p{N}.+_\\-])[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}.+_\\-%]{0,63}@[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\-]*[.${wordDot}${hiddenDot}][\\p{L}\\p{N}]`,
  'giu',
);
/** Houses of mail, without an ending. */
const provider =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{2,40} ?(?:@|\[at\]|\(at\)|(?<= )at(?= )) ?(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|proton|gmx|yandex|aol|mailru|naver|qq|163|126)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:gmail|hotmail|protonmail|e-?mail|email|correo|courriel|почта|почту|邮箱|電子郵件|メール|이메일)(?: is| ist| est| es|:|：| =) ?[\p{L}\p{N}][\p{L}\p{N}._+-]{3,}/giu;

/**
 * Mailboxes in a text whose at signs and full stops are spelled out. Behind "at" in words stands a host, which is a link
 * already.
 */
export function mailboxesIn(text: string): Span[] {
  const found: Span[] = [];
  if (text.includes('@'))
    for (const { 0: mailbox, index } of text.matchAll(written))
      found.push({ start: index, end: index + mailbox.length });
  for (const { 0: mailbox, index } of text.matchAll(provider))
    found.push({ start: index, end: index + mailbox.length });
  return found;
}
