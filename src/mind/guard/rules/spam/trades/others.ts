import type { Grammar } from '../../../grammar/grammar.ts';
import { grammarOf } from '../../word-table.ts';
import { tradeSentences } from './template.ts';

type Words = Readonly<Record<string, string>>;

const byLanguage: Readonly<Record<string, Words>> = {
  de: {
    service:
      'logos webseiten websites homepages übersetzungen nachhilfe klavierunterricht gitarrenunterricht schlüsseldienst umzüge reinigung renovierungen webdesign lektorat hochzeitsfotograf hochzeitsfotografin texterin texter übersetzerin übersetzer grafikerin grafiker webdesignerin fotografin handwerker maler_und_lackierer',
    terms:
      'günstig billig preiswert faire_preise niedrige_preise schnelle_lieferung sofort_lieferbar kostenloser_kostenvoranschlag kostenloses_angebot erste_stunde_gratis jetzt_buchen jetzt_anfragen anfragen_erwünscht anfragen_willkommen aufträge_willkommen ab_<Number>',
    sell: 'verkaufe zu_verkaufen abzugeben',
    used: 'gebraucht gebrauchtes gebrauchte fast_neu neuwertig wie_neu kaum_benutzt topzustand top_zustand preis_verhandelbar festpreis angebote_an',
  },
  nl: {
    service: 'logo_s websites vertalingen bijles pianoles slotenmaker verhuizingen schoonmaak webdesign',
    terms:
      'goedkoop lage_prijzen scherpe_prijzen snelle_levering gratis_offerte eerste_les_gratis nu_boeken vrijblijvend',
    sell: 'te_koop verkoop ik_verkoop',
    phrases: 'doe_een_bod',
    used: 'tweedehands gebruikt zo_goed_als_nieuw bijna_nieuw als_nieuw nauwelijks_gebruikt bieden_vanaf doe_een_bod',
  },
  sv: {
    service:
      'logotyper hemsidor översättningar pianolektioner låssmed flytthjälp städning webbdesign läxhjälp',
    terms: 'billigt låga_priser snabb_leverans gratis_offert första_lektionen_gratis boka_nu bra_pris',
    sell: 'säljer säljes till_salu',
    used: 'begagnad begagnat knappt_använd som_ny nästan_ny bud_mottages bud_mottas lägg_bud prutmån',
  },
  da: {
    service:
      'logoer hjemmesider oversættelser oversettelser klaverundervisning låsesmed flyttehjælp rengøring webdesign nettsider',
    terms:
      'billige billigt lave_priser hurtig_levering rask_levering gratis_tilbud bestil_nu første_time_gratis',
    sell: 'sælger sælges selger selges til_salg til_salgs',
    used: 'brugt brukt næsten_ny nesten_ny som_ny lite_brukt byd bud_modtages gi_bud',
  },
  fi: {
    service: 'logot logoja verkkosivut verkkosivuja käännökset pianotunteja lukkoseppä muutot siivous',
    terms: 'halvalla edullisesti nopea_toimitus ilmainen_tarjous varaa_nyt ensimmäinen_tunti_ilmaiseksi',
    sell: 'myydään myyn myytävänä',
    used: 'käytetty vähän_käytetty kuin_uusi lähes_uusi tee_tarjous tarjoa hinta_sovittavissa',
  },
  fr: {
    service:
      'logos sites_web développeur_web traductions cours_de_piano cours_particuliers serrurier plombier électricien déménagements ménage graphiste photographe_de_mariage voyance',
    terms:
      'pas_cher petits_prix prix_bas livraison_rapide devis_gratuit devis_offert intervention_rapide première_séance_offerte réservez_dès tarifs_imbattables',
    sell: 'je_vends vends à_vendre nous_vendons',
    used: 'occasion presque_neuve presque_neuf comme_neuf comme_neuve état_neuf très_bon_état faites_une_offre faites_offre peu_servi prix_à_débattre',
  },
  es: {
    service:
      'logos logotipos páginas_web traducciones clases_particulares clases_de_piano cerrajero fontanero electricista mudanzas limpieza diseño_web cuentas_premium seguidores',
    terms:
      'barato baratos baratas baratísimas precios_bajos buen_precio entrega_rápida presupuesto_gratis presupuesto_sin_compromiso primera_clase_gratis reserva_ya económicos',
    sell: 'vendo se_vende vendemos',
    used: 'usada usado segunda_mano casi_nueva casi_nuevo como_nueva como_nuevo acepto_ofertas precio_negociable poco_uso',
    phrases: 'primer_mes_gratis vendo_cuentas la_mejor_app',
  },
  pt: {
    service:
      'logotipos logos sites traduções aulas_particulares aulas_de_piano chaveiro mudanças limpeza web_design',
    terms:
      'barato baratos preços_baixos preço_baixo entrega_rápida orçamento_grátis orçamento_sem_compromisso primeira_aula_grátis',
    sell: 'vendo vende_se vendemos',
    used: 'usada usado segunda_mão quase_nova quase_novo como_novo aceito_ofertas aceito_propostas preço_negociável pouco_uso',
    phrases: 'primeiro_mês_grátis',
  },
  it: {
    service:
      'loghi siti_web traduzioni traduco ripetizioni lezioni_di_piano lezioni_private fabbro idraulico traslochi pulizie grafica',
    terms:
      'economici economico prezzi_bassi buon_prezzo consegna_rapida consegna_in_giornata preventivo_gratuito prima_lezione_gratis prenota_ora',
    sell: 'vendo vendesi vendiamo',
    used: 'usata usato seconda_mano quasi_nuova quasi_nuovo come_nuovo come_nuova accetto_offerte prezzo_trattabile trattabile',
    phrases: 'primo_mese_gratis',
  },
  ro: {
    service: 'logouri siteuri traduceri meditații lecții_de_pian lăcătuș mutări curățenie',
    terms: 'ieftin ieftine prețuri_mici livrare_rapidă ofertă_gratuită prima_lecție_gratuită comandă_acum',
    sell: 'vând de_vânzare vindem',
    used: 'second_hand aproape_nou aproape_nouă ca_nou ca_nouă puțin_folosit preț_negociabil negociabil accept_oferte',
  },
  pl: {
    service:
      'strony strony_internetowe logo loga tłumaczenia korepetycje lekcje_gry ślusarz przeprowadzki sprzątanie',
    terms:
      'tanio niskie_ceny dobre_ceny szybka_realizacja szybko_i_tanio darmowa_wycena pierwsza_lekcja_gratis zapraszam_do_kontaktu',
    sell: 'sprzedam sprzedaję na_sprzedaż',
    used: 'używany używana prawie_nowy prawie_nowa jak_nowy jak_nowa mało_używany do_negocjacji proszę_o_oferty',
  },
  cs: {
    service:
      'loga weby webové_stránky překlady doučování lekce_klavíru zámečník stěhování úklid preklady sťahovanie',
    terms:
      'levná levně levné nízké_ceny rychlé_dodání lacno lacné rýchle_dodanie první_lekce_zdarma objednejte',
    sell: 'prodám prodávám na_prodej predám na_predaj',
    used: 'použitý použitá téměř_nový téměř_nová jako_nový jako_nová málo_používaný cena_dohodou dohodou takmer_nový ako_nový',
  },
  hr: {
    service: 'logotipe logotipi web_stranice prijevodi instrukcije bravar selidbe čišćenje sajtove prevodi',
    terms: 'povoljno jeftino niske_cijene niske_cene brza_dostava brza_isporuka javite_se naručite',
    sell: 'prodajem na_prodaju prodaje_se',
    used: 'rabljeno polovno kao_novo gotovo_novo skoro_novo cijena_po_dogovoru cena_po_dogovoru malo_korišteno',
  },
  hu: {
    service:
      'logó logók weboldal weboldalak fordítás korrepetálás zongoraóra zárszerviz költöztetés takarítás',
    terms:
      'olcsó olcsón kedvező_áron gyors_határidő gyors_szállítás ingyenes_árajánlat keress_bátran első_óra_ingyen',
    sell: 'eladó eladom',
    used: 'használt alig_használt újszerű mint_az_új ár_megegyezés irányár ajánlatot_várok',
  },
  ru: {
    service:
      'логотипы сайты лендинги переводы репетитор уроки_фортепиано рефераты курсовые дипломные ремонт клининг грузоперевозки',
    terms:
      'недорого дёшево дешево быстро_обращайтесь обращайтесь низкие_цены доступные_цены быстрая_доставка первый_урок_бесплатно пишите_в_личку закажите заказывайте гарантия_качества',
    sell: 'продаю продам продаётся продается',
    used: 'бу б_у почти_новый почти_новая почти_новое как_новый как_новая в_хорошем_состоянии торг торг_уместен цена_договорная недорого',
  },
  uk: {
    service: 'логотипи сайти переклади репетитор уроки_фортепіано реферати курсові ремонт прибирання',
    terms:
      'недорого дешево звертайтеся звертайтесь низькі_ціни швидка_доставка замовляйте перший_урок_безкоштовно',
    sell: 'продаю продам продається',
    used: 'вживаний б_у майже_новий майже_нова як_новий як_нова у_гарному_стані торг ціна_договірна недорого',
  },
  bg: {
    service: 'лога сайтове преводи уроци_по_пиано ключар хамалски почистване уебсайтове',
    terms: 'евтини евтино ниски_цени бърза_доставка безплатна_оферта първият_урок_безплатно поръчай',
    sell: 'продавам продава_се',
    used: 'втора_употреба почти_нов почти_нова като_нов като_нова запазен цена_по_договаряне',
  },
  el: {
    service: 'λογότυπα ιστοσελίδες μεταφράσεις μαθήματα_πιάνου κλειδαράς μετακομίσεις καθαρισμοί',
    terms: 'χαμηλές_τιμές φτηνά οικονομικά γρήγορη_παράδοση δωρεάν_προσφορά πρώτο_μάθημα_δωρεάν',
    sell: 'πωλείται πουλάω πωλώ',
    used: 'μεταχειρισμένο σχεδόν_καινούριο σαν_καινούριο συζητήσιμη ελαφρώς_μεταχειρισμένο',
  },
  tr: {
    service: 'logo web_sitesi çeviri özel_ders piyano_dersi çilingir nakliyat temizlik takipçi takipçiler',
    terms:
      'uygun_fiyata uygun_fiyat ucuza hızlı_teslimat ücretsiz_teklif ilk_ders_ücretsiz satışı satılık lira',
    sell: 'satılık satıyorum sahibinden',
    used: 'ikinci_el az_kullanılmış sıfır_gibi yeni_gibi pazarlık pazarlık_olur temiz_kullanılmış',
  },
  ar: {
    service: 'شعارات مواقع ترجمة دروس_خصوصية نقل_عفش تنظيف تصميم_شعارات',
    terms: 'بأسعار_مناسبة بسعر_رخيص رخيص تسليم_سريع تواصلوا اطلب_الآن',
    sell: 'للبيع أبيع',
    used: 'مستعمل شبه_جديد كالجديد قابل_للتفاوض',
  },
  he: {
    service: 'עיצוב_לוגו לוגו אתרים תרגומים שיעורים_פרטיים הובלות ניקיון',
    terms: 'במחיר_זול בזול מחירים_נמוכים במסירה_מהירה פנו_אליי הזמינו',
    sell: 'למכירה מוכר מוכרת',
    used: 'יד_שנייה כמו_חדש כמעט_חדש גמיש_במחיר ניתן_להתמקח',
  },
  fa: {
    service: 'لوگو سایت ترجمه تدریس_خصوصی',
    terms: 'ارزان قیمت_مناسب تحویل_سریع سفارش_دهید',
    sell: 'فروشی می‌فروشم',
    used: 'دست_دوم کارکرده در_حد_نو قیمت_توافقی',
  },
  hi: {
    service: 'लोगो वेबसाइट अनुवाद ट्यूशन',
    terms: 'सस्ते_दाम कम_दाम सस्ते_में तेज़_डिलीवरी ऑर्डर_करें संपर्क_करें',
    sell: 'बेच_रहा बिकाऊ बेचना',
    used: 'पुराना सेकंड_हैंड नया_जैसा कम_इस्तेमाल',
  },
  bn: {
    service: 'লোগো ওয়েবসাইট অনুবাদ কোর্সে কোর্স ক্লাস',
    terms: 'কম_দামে সস্তায় দ্রুত_ডেলিভারি অর্ডার_করুন অর্ধেক_ছাড় আজই_ভর্তি প্রথম_ক্লাস_ফ্রি',
    sell: 'বিক্রি বিক্রয়',
    used: 'পুরনো প্রায়_নতুন ব্যবহৃত',
  },
  ta: {
    service: 'வகுப்பு லோகோ இணையதளம் ஓவிய_வகுப்பு பயிற்சி',
    terms: 'முதல்_பாடம்_இலவசம் இன்றே_சேருங்கள் குறைந்த_விலையில் விரைவான_டெலிவரி ஆர்டர்',
  },
  id: {
    service: 'jasa_logo logo website terjemahan les_piano les_privat jasa_desain jasa',
    terms: 'murah harga_terjangkau cepat_jadi silakan_order pesan_sekarang gratis_konsultasi',
    sell: 'dijual jual menjual',
    used: 'bekas seperti_baru jarang_dipakai bisa_nego nego',
  },
  tl: {
    service: 'logo logo_design website tutorial',
    terms: 'murang mura mabilis_ang_delivery mag_order order_na',
    sell: 'binebenta for_sale ibinebenta',
    used: 'segunda_mano parang_bago pwedeng_tawaran',
    phrases: 'kumita_ng_pera i_message_mo_ako gusto_mo_bang_kumita',
  },
  sw: {
    service: 'nembo logo tovuti kozi kozi_ya_kuchora masomo tafsiri',
    terms: 'bei_nafuu bei_rahisi nusu_bei wasiliana_nami jiandikishe agiza_sasa',
    sell: 'nauza inauzwa',
    used: 'iliyotumika kama_mpya bei_ya_maelewano',
    phrases: 'pata_pesa_haraka niandikie_sasa nifuate_nami nitakufuata zawadi_za_bure',
  },
  vi: {
    service: 'thiết_kế_logo làm_website dịch_thuật gia_sư lớp_học_piano',
    terms: 'giá_rẻ giao_nhanh liên_hệ_ngay đặt_hàng_ngay buổi_đầu_miễn_phí',
    sell: 'bán cần_bán thanh_lý',
    used: 'đã_qua_sử_dụng gần_như_mới như_mới có_thương_lượng',
  },
  ko: {
    service: '로고* 홈페이지* 번역* 과외*',
    terms: '저렴한_가격* 저렴하게 빠른_납기* 첫_수업_무료* 문의_주세요* 주문하세요*',
    sell: '팝니다* 판매합니다*',
    used: '중고* 거의_새것* 새것_같은* 네고*',
  },
  ja: {
    phrases:
      '格安で承り 格安で制作 制作を格安 お気軽にご依頼 お気軽にご注文 ご依頼ください ほぼ新品 中古で売り 中古タブレット売り 値下げ可 値引き交渉 初回無料レッスン 必ず当たる 競馬予想 初月無料 フォロワー販売',
  },
  zh: {
    phrases:
      '价格实惠 交稿快 欢迎下单 欢迎咨询下单 承接logo 承接各种 九成新 八成新 二手出售 几乎全新 价格可议 可小刀 首月免费 首节课免费 代写论文 专业代写 物美价廉欢迎',
  },
  th: {
    phrases:
      'แจกเครดิตฟรี คาสิโนออนไลน์ รับปั๊มไลก์ ปั๊มไลก์ราคาถูก ปั๊มผู้ติดตาม รับทำโลโก้ ราคาถูกส่งเร็ว ลดครึ่งราคา สมัครด่วน สมัครวันนี้ มือสองสภาพดี ขายมือสอง ต่อรองได้ ทักเลย',
  },
};

/** What is offered for money in the languages of galleries. */
export const others: readonly Grammar[] = Object.entries(byLanguage).map(([language, words]) =>
  grammarOf(language, { words }, tradeSentences),
);
