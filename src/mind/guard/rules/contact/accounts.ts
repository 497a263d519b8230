import { createHash } from 'node:crypto';
import type { Span } from '../../normal-form/view.ts';
import { matchesOf, prefiltered } from '../../prefilter/prefilter.ts';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const ripple = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';
const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

const words = prefiltered(/(?<![A-Za-z0-9])[A-Za-z0-9]{25,110}(?![A-Za-z0-9])/g);
const tonAddress = prefiltered(/(?<![A-Za-z0-9_-])(?:EQ|UQ)[A-Za-z0-9_-]{46}(?![A-Za-z0-9_-])/g);
const namedWallet = prefiltered(
  /(?<![\p{L}\p{N}])(?:btc|eth|ltc|xmr|usdt|usdc|sol|doge|trx|ada|wallet|bitcoin|ethereum|monero|solana|paypal|venmo|cash ?app|zelle|revolut|pix|upi)(?: ?[:：=]| address| adresse| is| to)? {0,2}[$@]?(?=[A-Za-z0-9]*\d)[A-Za-z0-9_.-]{9,64}(?![\p{L}\p{N}])/giu,
);

/** Bitcoin Cash, invoices of Lightning, keys of Nostr: by the alphabet and the length alone. */
const otherWallets = prefiltered(
  /(?<![A-Za-z0-9])(?:(?:bitcoincash:)?(?=[a-z]{0,41}\d)[qp][02-9ac-hj-np-z]{41}|ln(?:bc|tb|url)1?[02-9ac-hj-np-z1]{20,400}|n(?:pub|sec|profile)1[02-9ac-hj-np-z]{30,200}|[a-z]{3,12}1(?=[ac-hj-np-z]{0,37}[02-9])[02-9ac-hj-np-z]{38,60})(?![A-Za-z0-9])/g,
);
/** An address in pieces. */
const inPieces = prefiltered(
  /(?<![A-Za-z0-9])[13LDT][A-Za-z0-9]{5,20}(?: [A-Za-z0-9]{6,20}){1,4}(?![A-Za-z0-9])/g,
);

/** Wallets by their checksum, and whatever is named as one. */
export function walletsIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: word, index } of matchesOf(text, words))
    if (isWallet(word)) found.push({ start: index, end: index + word.length });
  for (const { 0: pieces, index } of matchesOf(text, inPieces))
    if (/\d/.test(pieces) && isWallet(pieces.replaceAll(' ', '')))
      found.push({ start: index, end: index + pieces.length });
  for (const pattern of [tonAddress, otherWallets, namedWallet])
    for (const { 0: word, index } of matchesOf(text, pattern))
      found.push({ start: index, end: index + word.length });
  return found;
}

function isWallet(word: string): boolean {
  // Ethereum's checksum is in its capitals and left out by many; nothing else has this form.
  if (/^0x[0-9a-f]{40}$/i.test(word)) return true;
  if (/^(?:[a-z]{2,20}|[A-Z]{2,20})1/.test(word) && hasBech32Sum(word.toLowerCase())) return true;
  if (word.length <= 64 && [base58, ripple].some((alphabet) => hasBase58Sum(word, alphabet))) return true;
  return isPublicKey(word) || /^[48][1-9AB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/.test(word);
}

/** Bitcoin, Litecoin, Dogecoin, Tron, Ripple: the last four bytes are the beginning of a doubled SHA-256. */
function hasBase58Sum(word: string, alphabet: string): boolean {
  const bytes = base58Bytes(word, alphabet);
  if (bytes === null || bytes.length < 25 || bytes.length > 40) return false;
  const sum = sha256(sha256(bytes.subarray(0, -4))).subarray(0, 4);
  return sum.equals(bytes.subarray(-4));
}

/** Solana's addresses are keys of 32 bytes: no hexadecimal number, and no word of letters alone. */
function isPublicKey(word: string): boolean {
  if (word.length < 43 || word.length > 44) return false;
  const isMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
  return isMixed && base58Bytes(word, base58)?.length === 32;
}

function base58Bytes(word: string, alphabet: string): Buffer | null {
  const bytes: number[] = [];
  for (const character of word) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return null;
    for (let place = 0; place < bytes.length; place += 1) {
      carry += (bytes[place] ?? 0) * 58;
      bytes[place] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  const first = alphabet.charAt(0);
  let zeros = 0;
  while (word.charAt(zeros) === first) zeros += 1;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(bytes.reverse())]);
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** BIP 173 and BIP 350: the checksums of Bitcoin's newer addresses, Litecoin's, Cardano's and Cosmos'. */
function hasBech32Sum(word: string): boolean {
  const one = word.lastIndexOf('1');
  const data = [...word.slice(one + 1)].map((character) => bech32.indexOf(character));
  if (data.length < 8 || data.includes(-1)) return false;
  const prefix = [...word.slice(0, one)].map((character) => character.charCodeAt(0));
  const sum = polymod([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]);
  return sum === 1 || sum === 0x2bc830a3;
}

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if (((top >> bit) & 1) === 1) sum ^= generator;
  }
  return sum >>> 0;
}

const ibans = prefiltered(
  /(?<![A-Za-z0-9])[A-Za-z]{2} ?\d{2}(?:[ -]?[A-Za-z0-9]{2,4}){3,8}(?:[ -]?[A-Za-z0-9]{1,4})?(?![A-Za-z0-9])/g,
);

/** Bank accounts by the checksum of ISO 13616: what is read of the number modulo 97 is 1. */
export function ibansIn(text: string): Span[] {
  return [...namedAccountsIn(text), ...ibansOf(text)];
}

/** Words for an account, a card or a document, in front of its number. */
const accountWords =
  'account|acct|a\\/c|sort code|routing|bsb|swift|bic|iban|konto\\p{L}*|blz|bankleitzahl|compte|cuenta|clabe|cbu|cvu|conto|conta|rekening\\p{L}*|účet|účtu|účt|szám\\p{L}*|banksz\\p{L}*|cont|račun|tili\\p{L}*|hesap\\p{L}*|сч[её]т\\p{L}*|карт[аыуе]|рахун\\p{L}*|картк\\p{L}*|сметка|λογαριασμ\\p{L}*|rekening|tài khoản|stk|akaunti|cvv|cvc|pin code|card(?: no| number)?|ssn|social security|national insurance|passport|pasaporte|passeport|reisepass|personalausweis\\p{L}*|steuer-?id|cpf|cnpj|rfc|curp|dni|nie|nif|pesel|bsn|personnummer|cpr|codice fiscale|паспорт\\p{L}*|снилс|инн|aadhaar|pan';
const unspacedAccountWords =
  '账号|帳號|账户|帳戶|卡号|卡號|银行卡|身份证\\p{L}{0,2}|护照\\p{L}{0,2}|口座\\p{L}{0,3}|계좌\\p{L}{0,3}|주민등록번호|חשבון|כרטיס|حساب\\p{L}{0,3}|بطاقة|کارت|खाता|खाते|कार्ड|आधार|บัญชี';
const namedAccount = prefiltered(
  new RegExp(
    `(?:(?<![\\p{L}\\p{N}])(?:${accountWords})(?![\\p{L}])|${unspacedAccountWords})[^\\p{N}\\n.!?]{0,16}(?<![\\p{N}.,])(?:\\p{Lu}{1,2})?\\d(?:[ .\\-/]?\\d){4,25}(?![\\p{N}%]|[.,]\\d)|(?<![\\p{L}\\p{N}])(?:swift|bic)(?: code| is)?[ :]{1,2}[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![\\p{L}\\p{N}])|(?<![\\p{N}.])\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}(?!\\d)|(?<![\\p{N}-])\\d{2}-\\d{2}-\\d{2},? {1,2}\\d{8}(?!\\d)`,
    'giu',
  ),
);

/** Numbers that are named as those of an account, a card or a document. */
function namedAccountsIn(text: string): Span[] {
  if (!/\d{2}/.test(text)) return [];
  return [...matchesOf(text, namedAccount)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function ibansOf(text: string): Span[] {
  return [...matchesOf(text, ibans)].flatMap(({ 0: written, index }) => {
    const end = endOfIban(written);
    return end === null ? [] : [{ start: index, end: index + end }];
  });
}

/** Behind the number there may be words that look like a part of it: the longest beginning that fits counts. */
function endOfIban(written: string): number | null {
  for (let end = written.length; end > 0; end = Math.max(written.lastIndexOf(' ', end - 1), 0)) {
    const number = written.slice(0, end).replace(/[ -]/g, '').toUpperCase();
    if (number.length < 15) return null;
    if (number.length <= 34 && modulo97(`${number.slice(4)}${number.slice(0, 4)}`) === 1) return end;
  }
  return null;
}

function modulo97(number: string): number {
  let rest = 0;
  for (const character of number) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

const cards = prefiltered(/(?<![\p{L}\p{N}.,])[2-6]\d{3}(?:[ \-._]{0,2}\d){9,15}(?![\p{L}\p{N}])/gu);

/** Payment cards by Luhn's checksum (ISO/IEC 7812). */
export function cardsIn(text: string): Span[] {
  return [...matchesOf(text, cards)].flatMap(({ 0: written, index }) =>
    hasLuhnSum(written.replace(/\D/g, '')) ? [{ start: index, end: index + written.length }] : [],
  );
}

function hasLuhnSum(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const value = Number(digits.charAt(digits.length - 1 - place)) * (place % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0 && sum > 0;
}
