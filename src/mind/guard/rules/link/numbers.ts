import { isIPv6 } from 'node:net';
import { hiddenDot, wordDot } from '../../normal-form/address.ts';
import { matchesOf, prefiltered } from '../../prefilter/prefilter.ts';
import type { FoundHost } from './hosts.ts';

const dot = `[.${wordDot}${hiddenDot}]`;
/** Four numbers, each decimal, octal or hexadecimal; four alone, since versions and dates have fewer. */
const four = prefiltered(
  new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:0x[0-9a-f]{1,2}|\\d{1,4})(?:${dot}(?:0x[0-9a-f]{1,2}|\\d{1,4})){3}(?![\\p{L}\\p{N}]|\\.\\d)`,
    'giu',
  ),
);
/** One number for all four, where a path or port stands behind it. */
const one = prefiltered(
  /(?<![\p{L}\p{N}.#])(?:0x[0-9a-f]{8}|[1-4]\d{7,9})(?=\/[\p{L}\p{N}]|:\d{2,5}(?!\d))/giu,
);
const six = prefiltered(/(?<![\p{L}\p{N}:])[0-9a-f]{0,4}:[0-9a-f:.]{4,41}(?![\p{L}\p{N}])/giu);
const version =
  /(?:^|[^\p{L}])(?:v|ver|version|versão|versión|версия|release|build|section|chapter|layer|level|step|part|rule|clause|table|plate|verse|act|fig|figure|§)\.? ?$/iu;
/** "1.2.3.4 as a version". */
const versionBehind = /^ (?:as |is |was )?(?:an? |the )?(?:version|release|build)/iu;

/** Addresses of the Internet Protocol in a text whose full stops are spelled out. */
export function numericHostsIn(text: string): FoundHost[] {
  const found: FoundHost[] = [];
  for (const { 0: address, index } of matchesOf(text, four)) {
    if (
      partsOf(address).every((part) => part <= 255) &&
      !version.test(text.slice(Math.max(0, index - 12), index)) &&
      !versionBehind.test(text.slice(index + address.length, index + address.length + 16))
    )
      found.push({ start: index, end: index + address.length });
  }
  for (const { 0: address, index } of matchesOf(text, one))
    found.push({ start: index, end: index + address.length });
  for (const { 0: address, index } of matchesOf(text, six)) {
    const bare = address.replace(/[:.]+$/, '');
    const groups = bare.split(':').filter((group) => group !== '').length;
    if (groups >= 3 && isIPv6(bare)) found.push({ start: index, end: index + bare.length });
  }
  return found;
}

function partsOf(address: string): number[] {
  return address
    .split(new RegExp(dot))
    .map((part) => (/^0\d+$/.test(part) ? Number.parseInt(part, 8) : Number(part)));
}
