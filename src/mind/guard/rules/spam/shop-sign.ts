import { NormalForm } from '../../normal-form/normal-form.ts';
import type { Span } from '../../normal-form/view.ts';
import { sentencesOf } from '../../wording/features.ts';

/** What stands on the signs of shops, stalls and fairs, in small letters without marks, by language. */
const words: ReadonlySet<string> = new Set(
  [
    'sale sales on off discount discounts clearance closing down reduced reduction reductions bargain bargains special specials offer offers deal deals half price prices low lower best great big huge mega super summer winter spring autumn end season weekly last final chance day days everything must go all up to from only just now today tonight this week weekend daily open closed opening hours new old fresh hot cold free ticket tickets here buy get one two three four five six seven ten for the of a an and or per each every time kilo kg pound dozen win winner winners prize prizes jackpot lottery lotto raffle bingo lucky always no',
    'apples pears plums cherries bread buns fish eggs milk flowers roses books shoes hats ice cream coffee tea drinks cake cakes soup pies toys lamps umbrellas kites moon moons star stars wishes dreams clouds sold out vacancy vacancies room rooms let rent dear sir sirs madam welcome thank you please ring shop store market stall bar diner bakery we are our',
    'ausverkauf alles muss raus rabatt heute nur angebot angebote schlussverkauf sommer raumungsverkauf geoffnet taglich neu preis halber zum halben frisch gratis jetzt bis zu',
    'soldes solde promotion moins remise aujourd hui ouvert ferme tous les jours prix liquidation totale jusqu',
    'rebajas oferta ofertas descuento hoy solo abierto cerrado todo liquidacion gran venta saldi sconti sconto offerta oggi aperto chiuso tutto svendita saldos promocao desconto aberto fechado liquidacao hoje reduceri deschis lichidare azi rebaixes obert avui',
    'uitverkoop korting aanbieding opruiming vandaag rea slutrea oppet idag rean udsalg tilbud salg apent abent i dag ale alennus alennusmyynti avoinna tarjous tanaan soodusmuuk avatud tana',
    'wyprzedaz przecena promocja rabat dzis otwarte zamkniete vyprodej sleva slevy akce dnes otevreno vypredaj zlava akcio learazas nyitva vasar kiarusitas rasprodaja snizenje popust akcija razprodaja danas danes ispardavimas izpardosana',
    'распродажа скидки скидка акция открыто закрыто сегодня все всё до розпродаж знижки знижка відчинено сьогодні разпродажба намаление отворено днес εκπτωσεις εκπτώσεις προσφορα προσφορά ανοιχτα ανοιχτά σημερα σήμερα',
    'indirim indirimi ucuzluk firsat bugun acik kapali buyuk sezon sonu تخفيضات تخفيض تنزيلات عرض اليوم مفتوح مغلق מבצע מבצעים הנחה היום פתוח חיסול حراج تخفیف امروز باز सेल छूट आज खुला ছাড় সেল খোলা',
    'セール 大売出し 割引 本日 営業中 特売 大安売り 半額 閉店セール 打折 大减价 大減價 特价 特價 清仓 清倉 大甩卖 清仓大甩卖 促销 今日 营业中 세일 할인 오늘 영업중 giam gia hom nay mo cua ลดราคา วันนี้ เปิด diskon obral hari ini buka',
  ].flatMap((line) => line.split(' ')),
);

/** What charts of ours write beside a label: it says of which label there is most, and of no shop where it is. */
const ofCharts =
  'in front most all above below largest gain loss widest spread way its own ends from to up down for the rest against ahead peak anything but average no two alike strongest in';
const besideSigns: ReadonlySet<string> = new Set(ofCharts.split(' '));

const letters = /[\p{L}\p{M}]+/gu;

/** Longer than this, words are a text about an offer and no sign. */
const longestSign = 60;

/** All of what is drawn, where it is a sign. */
export function drawnSigns(text: string): readonly Span[] {
  return isSign(text) ? [{ start: 0, end: text.length }] : [];
}

/** The sentences of what an image model is told that are signs. */
export function toldSigns(text: string): readonly Span[] {
  return sentencesOf(text).filter(({ start, end }) => isSign(text.slice(start, end)));
}

/**
 * Whether words are those of a sign and of nothing else: with no name, no place and no account among them, they tell
 * nobody where or what to buy.
 */
function isSign(text: string): boolean {
  if (text.length > longestSign) return false;
  const { folded, plain } = new NormalForm(text);
  return [folded.text, plain.text.toLowerCase()].some((read) => {
    const found: readonly string[] = read.match(letters) ?? [];
    return (
      found.some((word) => words.has(word)) && found.every((word) => words.has(word) || besideSigns.has(word))
    );
  });
}
