import type { Span } from '../../normal-form/view.ts';
import { matchesOf, prefiltered } from '../../prefilter/prefilter.ts';

/** The digits from zero to nine in the words and signs of Chinese, Japanese and Korean. */
const words: readonly string[] = [
  '零 〇 ゼロ れい まる レイ マル 洞 영 공',
  '一 壹 幺 いち イチ 일 하나',
  '二 贰 貳 に ニ 이 둘',
  '三 叁 參 さん サン 삼 셋',
  '四 肆 よん ヨン 사 넷',
  '五 伍 ご ゴ 오 다섯',
  '六 陆 陸 ろく ロク 육 여섯',
  '七 柒 拐 なな ナナ 칠 일곱',
  '八 捌 はち ハチ 팔 여덟',
  '九 玖 勾 きゅう キュウ 구 아홉',
];
const digitOf: ReadonlyMap<string, string> = new Map(
  words.flatMap((line, digit) => line.split(' ').map((word): [string, string] => [word, `${digit}`])),
);
const signs = '零〇一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖幺洞拐勾';
const long =
  'ゼロ|れい|まる|いち|さん|よん|ろく|なな|はち|きゅう|レイ|マル|イチ|サン|ヨン|ロク|ナナ|ハチ|キュウ';
const korean = '(?:하나|다섯|여섯|일곱|여덟|아홉|[영공일이삼사오육칠팔구둘셋넷])';

const numbers = prefiltered(
  new RegExp(
    [
      `(?:(?:[零〇一二三四五六七八九]|${long})[ の・ー-]{0,3}){9,}`,
      // A mobile's number in China, in groups.
      `[一幺壹](?:[ ，,、-]{0,2}[${signs}]){10}(?![${signs}])`,
      '(?=\\d{0,8}[零〇一二三四五六七八九])(?=[零〇一二三四五六七八九]{0,8}\\d)[零〇一二三四五六七八九\\d]{9,13}',
      `(?:[${signs}]|ゼロ|れい|まる){7,}`,
      `${korean}(?:[ 에의,-]{0,2}${korean}){7,}`,
      `(?:(?:${long}|に|ご|ニ|ゴ)[、，・ -]?){8,}`,
    ].join('|'),
    'gu',
  ),
);
const parts = new RegExp(`\\d|[${signs}]|${long}|に|ご|ニ|ゴ|${korean}`, 'gu');

/** Numbers in digits of scripts that put no space between them; where each digit stands once, somebody counts. */
export function unspacedNumbersIn(text: string): Span[] {
  return [...matchesOf(text, numbers)].flatMap(({ 0: number, index }) => {
    const digits = [...number.matchAll(parts)].map(([part]) => digitOf.get(part) ?? part);
    return new Set(digits).size < digits.length ? [{ start: index, end: index + number.length }] : [];
  });
}
