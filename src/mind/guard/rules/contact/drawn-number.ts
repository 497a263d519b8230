import type { TextKind } from '../../../../api/text-kinds.ts';
import { prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';

const drawnKinds: readonly TextKind[] = ['drawn'];

/** A line of seven digits and more: charts round such numbers, or part them in groups of three. */
const dialled = prefiltered(
  /(?:^|\n)\s?\+?(?!\d{0,12}000\s?(?:$|\n))\d{7,15}\s?(?=$|\n)|(?:^|\n)\s?\+?\d{3}[ -]\d{4}\s?(?=$|\n)/gu,
);

/** What a notice with a number is for. */
const offers =
  'for sale|to let|for rent|for hire|rent me|hire me|call me|owner|taxi|cabs?|minicab|plumb\\p{L}{1,4}|handyman|locksmiths?|electricians?|towing|tow truck|pizza|delivery|lessons|tutor\\p{L}{0,3}|babysit\\p{L}{1,4}|dog walk\\p{L}{1,3}|lost (?:dog|cat)|reward|wanted|movers|removals?|cleaners?|cleaning|repairs?|rooms?|vacanc\\p{L}{1,3}|psychic|bail bonds?|lawyers?|attorney|roof\\p{L}{1,3}|florist|barber|salon|massage|escorts?|cash for|we buy|junk|painters?|mechanic|tyres|carpenter|chimney sweep|zu verkaufen|zu vermieten|vermiete|verkaufe|nachhilfe|klempner|schlüsseldienst|umzüge|se vende|se alquila|se renta|vendo|alquilo|fontanero|cerrajero|clases|affittasi|vendesi|affitto|idraulico|vende-se|aluga-se|chaveiro|encanador|à vendre|à louer|plombier|serrurier|te koop|te huur|loodgieter|sprzedam|wynajmę|do wynajęcia|kupię|skup|hydraulik|prodám|pronájem|pronajmu|instalatér|eladó|kiadó|de vânzare|de închiriat|сдам|сдаю|сдается|сда[её]тся|продам|продаю|куплю|сантехник|такси|здам|оренда|таксі|satılık|kiralık|tesisatçı|taksi|ενοικιάζεται|πωλείται|ταξί|dijual|disewakan|dikontrakkan|cho thuê|bán nhà|till salu|uthyres|til salgs|til leje|myydään|vuokrataan|taksi';
const offersElsewhere =
  'बिकाऊ|किराए|किराये|ভাড়া|বিক্রয়|للبيع|للإيجار|للايجار|سباك|فروشی|اجاره|להשכרה|למכירה|出租|出售|急售|売ります|貸します|賃貸|임대|매매|월세|ให้เช่า|ขายด่วน';
const number =
  '(?:\\(\\d{2,5}\\)[ -]?|\\d{2,5}[ ./-])(?!000)\\d{3,4}(?:[ ./-]?\\d{2,4}){0,3}|(?:\\d{3} ?){3}|\\d{7,12}|0\\d{1,4}[ -]\\d{3,8}';
/** A number beside what is offered; years, and prices in thousands, are none. */
const offered = prefiltered(
  new RegExp(
    `(?:(?<![\\p{L}])(?:${offers})(?![\\p{L}])|${offersElsewhere})[^\\d$€£¥₹₽]{0,30}(?<![\\p{N}.,$€£])(?!(?:1[5-9]|20)\\d\\d[ –-](?:1[5-9]|20)\\d\\d(?!\\d))(?:${number})(?![\\p{N}%€$£]| ?(?:000|eur|usd|zł|kč|km|m2))|(?<![\\p{N}.,$€£])(?!(?:1[5-9]|20)\\d\\d[ –-](?:1[5-9]|20)\\d\\d(?!\\d))(?:${number})(?!\\p{N})[^\\p{L}\\d]{1,4}(?:${offers})(?![\\p{L}])`,
    'giu',
  ),
);
const shortCode = prefiltered(
  /(?<![\p{L}])(?:text|sms|txt) (?:[\p{L}\p{N}]{2,12} to )?\d{4,6} (?:to|for|and) \p{L}/giu,
);

/** Digits that stand alone in a picture, as somebody would write them who wants to be called. */
export const drawnNumber: Rule = {
  name: 'contact',
  explanation: 'it is a number that could be dialled',
  kinds: drawnKinds,
  find: ({ plain }) => matchesIn(plain, [dialled, offered, shortCode]),
};
