import type { Grammar } from '../../grammar/grammar.ts';

/** Sales on the signs of pictures, and lines that the eye follows: they sell nothing and follow nobody. */
export const picturedTrade: Grammar = {
  language: 'mul',
  words: {
    sale: 'half_price halber_preis halben_preis moitié_prix mitad_de_precio metà_prezzo metade_do_preço halve_prijs halva_priset halv_pris puoleen_hintaan pół_ceny poloviční féláron jumătate_de_preț половин_цена μισή_τιμή yarı_fiyat полцены نصف_السعر בחצי_מחיר نصف_قیمت आधी_कीमत 半額 半价 반값* sale ausverkauf schlussverkauf räumungsverkauf uitverkoop opruiming rea rean udsalg salg soldes rebajas saldos saldi sconti rebaixes liquidação promoção ale alennusmyynti wyprzedaż przecena výprodej sleva výpredaj zľava leárazás akció reduceri rasprodaja sniženje razprodaja разпродажба распродажа распродаже скидки розпродаж знижки εκπτώσεις indirim تخفيضات تخفيض מבצע حراج सेल सेल_का セール 打折 大减价 特价 세일* giảm_giá ลดราคา diskon obral išpardavimas izpārdošana soodusmüük',
    sign: 'window windows shopwindow sign poster im_fenster im_schaufenster schild etalage raam venster i_fönstret skyltfönstret i_vinduet vinduet skiltet vitrine vitrines escaparate vitrina vetrina montra vitrine aparador ikkunassa kyltissä witrynie oknie szyldzie výloze vývěsce výklade kirakatban vitrină izlogu izložbi витрината витрине вывеска вывеске вітрині βιτρίνα vitrinde tabelası الواجهة واجهة בחלון החלון ویترین खिड़की ショーウィンドウ 札 看板 橱窗 櫥窗 招牌 간판* 쇼윈도* tủ_kính ตู้โชว์ ป้าย etalase vitrinoje skatlogā vaateaknal',
    follow:
      'takip_et takip_edin izle تابع تابعوا تتبع תעקבו תעקוב עקבו دنبال_کن 跟着 顺着 追って たどって 따라가* 따라* ติดตาม ikuti theo_dõi sleduj sledujte seuraa kövesd kövesse urmărește последвай следвай ακολούθησε ακολουθήστε følg följ volg folg folge suis suivez sigue sigan segui segue siga jälgi seko sek sekite prati слідкуй следи',
    object: 'خط_را نور_را خط_از रेखा_का रेखा_की 線を 光を çizgiyi',
    line: 'çizgiyi çizgi yolu ışığı الخط خط الضوء النور הקו הדרך האור خط_را نور_را linjen stien viivaa polkua vonalat fényt linia lumina linie línii līnijai joont liniją linję linii linea línea linha ligne lijn linie линия линията линию светлината свет свету γραμμή φως 线 光 線 光を 선* 빛* เส้น garis đường रेखा',
  },
  harmless: [
    '<sale> ..3 <sign>',
    '<sign> ..3 <sale>',
    '<follow> ..1 <line>',
    '<line> ..1 <follow>',
    '<object> ..6 <follow>',
  ],
};
