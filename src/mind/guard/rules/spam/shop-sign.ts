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

const letters = /[\p{L}\p{M}]+/gu;

/** Longer than this, words are a text about an offer and no sign. */
const longestSign = 60;

/**
 * Whether words that are drawn are those of a sign and of nothing else: with no name, no place and no account among
 * them, they tell nobody where or what to buy.
 * @param text in small letters without marks
 */
export function isShopSign(text: string): boolean {
  const found: readonly string[] = text.match(letters) ?? [];
  return found.length > 0 && text.length <= longestSign && found.every((word) => words.has(word));
}
