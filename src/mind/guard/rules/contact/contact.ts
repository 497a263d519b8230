import { textKinds } from '../../../../api/text-kinds.ts';
import type { Span, View } from '../../normal-form/view.ts';
import { matchesOf, prefiltered } from '../../prefilter/prefilter.ts';
import type { Finding, Rule } from '../../rule.ts';
import { cardsIn, ibansIn, walletsIn } from './accounts.ts';
import { handlesIn } from './handles.ts';
import { invitationsIn } from './invitations.ts';
import { mailboxesIn } from './mailboxes.ts';
import { nicknamesIn } from './nicknames.ts';
import { paymentsIn } from './payments.ts';
import { phonesIn } from './phones.ts';
import { placesIn } from './places.ts';
import { requestsIn } from './requests.ts';
import { whereaboutsIn } from './whereabouts.ts';

/** Ways to reach or pay somebody: each kind of them with what says so. */
const kinds: readonly { readonly find: (text: string) => readonly Span[]; readonly explanation: string }[] = [
  { find: mailboxesIn, explanation: 'it holds a mailbox' },
  { find: phonesIn, explanation: 'it holds a telephone number' },
  { find: handlesIn, explanation: 'it names an account somewhere else' },
  { find: nicknamesIn, explanation: 'it names an account somewhere else' },
  { find: invitationsIn, explanation: 'it asks somebody to another place' },
  { find: requestsIn, explanation: 'it asks somebody where to reach them' },
  { find: paymentsIn, explanation: 'it names an account for money' },
  { find: placesIn, explanation: 'it holds a postal address' },
  { find: whereaboutsIn, explanation: 'it says where somebody is to be met' },
  { find: walletsIn, explanation: 'it holds a wallet' },
  { find: ibansIn, explanation: 'it holds a bank account' },
  { find: cardsIn, explanation: 'it holds the number of a card' },
];

/** Data by which somebody can be reached or paid outside of the gallery. */
export const contact: Rule = {
  name: 'contact',
  explanation: 'it holds contact data',
  kinds: textKinds,
  find(form) {
    const found = findIn(form.address);
    if (found.length > 0) return found;
    const isFolded = form.folded.text !== form.plain.text.toLowerCase();
    return [
      ...(isFolded ? findIn(form.foldedAddress) : []),
      ...spaced(isFolded ? form.foldedAddress : form.address),
      ...(form.collapsed === form.folded ? [] : findIn(form.collapsedAddress, inWords)),
      ...form.hiddenAddresses.flatMap((view) => findIn(view, inWords)),
    ];
  },
};

/** Those that letters may make up, where digits are read as letters: numbers of telephones are written in words, too. */
const inWords = kinds.filter(
  ({ find }) =>
    find === mailboxesIn ||
    find === handlesIn ||
    find === invitationsIn ||
    find === requestsIn ||
    find === phonesIn,
);

function findIn(view: View, among = kinds): Finding[] {
  return among.flatMap(({ find, explanation }) =>
    find(view.text).map(
      ({ start, end }): Finding => ({
        effect: 'rewrite',
        explanation,
        ...view.originalSpan(start, end),
      }),
    ),
  );
}

/** Digits one by one: too many for a row of numbers, and those of a telephone or a card. */
const singleDigits = prefiltered(/(?<![\p{L}\p{N}])\d(?:[ .\-_*/|()]{1,3}\d(?!\d)){8,18}(?![\p{L}\p{N}])/gu);

function spaced({ text, originalSpan }: View): Finding[] {
  return [...matchesOf(text, singleDigits)]
    .filter(([digits]) => !isRow(digits.replace(/\D/g, '')))
    .map(({ 0: digits, index }) => ({
      effect: 'rewrite',
      explanation: 'it holds a telephone number',
      ...originalSpan(index, index + digits.length),
    }));
}

/** Counting up or down, or the same digit again and again, is no number of anybody. */
function isRow(digits: string): boolean {
  const steps = new Set(
    [...digits].slice(1).map((digit, place) => Number(digit) - Number(digits.charAt(place))),
  );
  // Nor is each of them once, as in a puzzle of numbers.
  return steps.size <= 2 || new Set(digits).size === digits.length;
}
