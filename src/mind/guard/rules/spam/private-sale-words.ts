/** What is sold, lent or taught in private, in one language. */
export interface PrivateSale {
  /** "I sell", "I make to order", "for sale". */
  readonly selling: string;
  /** "Earn money", "need money", "we lend". */
  readonly money: string;
  /** "Write to me", "by message", "in private". */
  readonly write: string;
  /** "The price". */
  readonly price: string;
}

/** By the tag of the language. */
export const privately: Readonly<Record<string, PrivateSale>> = {
  de: {
    selling: 'verkaufe verkaufen verkauf biete bieten fertige drucke_auf male_auf zu_verkaufen zu_haben',
    money:
      'geld_verdienen geld_brauchst geld_braucht nebenverdienst kredit kredite verdienst verdiene verdienen wir_verleihen',
    write:
      'schreib_mir schreibt_mir schreib_einfach per_pn pn per_nachricht melde_dich meldet_euch bei_interesse privat_anfragen frag_mich',
    price: 'preis preise preisliste kostet',
  },
  fr: {
    selling: 'je_vends vends nous_vendons à_vendre je_propose je_réalise on_vend',
    money:
      'besoin_d_argent gagner_de_l_argent gagner_plus revenus prêtons nous_prêtons prêt_rapide revenu_complémentaire crédit_rapide argent_rapidement',
    write:
      'écris_moi écrivez_moi en_mp en_privé contacte_moi contactez_moi message_privé mp envoie_moi sans_justificatif sans_dossier demande_moi',
    price: 'prix tarif tarifs',
  },
  es: {
    selling: 'vendo vendemos hago_por_encargo en_venta hago_cuadros ofrezco ofrecemos',
    money:
      'gana_dinero ganar_dinero necesitas_dinero prestamos préstamo ingresos_extra dinero_rápido dinero_extra',
    write:
      'escríbeme escribidme por_privado al_privado por_dm mándame pregúntame contáctame por_mensaje al_md manda_mensaje consúltame',
    price: 'precio precios presupuesto tarifas',
  },
  pt: {
    selling: 'vendo vendemos à_venda faço_por_encomenda faço_sob_encomenda ofereço',
    money:
      'ganhar_dinheiro ganhe_dinheiro precisa_de_dinheiro precisas_de_dinheiro empréstimo renda_extra dinheiro_rápido',
    write:
      'manda_mensagem mande_mensagem chama_no me_chama por_mensagem no_privado no_direct escreve_me fala_comigo envia_mensagem pergunta_me inbox',
    price: 'preço preços valor orçamento',
  },
  it: {
    selling: 'vendo vendiamo in_vendita realizzo faccio_su_commissione offro',
    money: 'guadagnare_soldi guadagna_soldi guadagna servono_soldi prestito prestiti prestiamo entrata_extra',
    write:
      'scrivimi scrivetemi in_privato in_dm contattami contattatemi mandami messaggio_privato chiedimi in_direct',
    price: 'prezzo prezzi preventivo tariffe',
  },
  ro: {
    selling: 'vând vindem de_vânzare fac_la_comandă ofer',
    money: 'câștiga_bani câștigi_bani ai_nevoie_de_bani împrumut împrumuturi bani_rapid',
    write: 'scrie_mi în_privat pe_privat mesaj_privat contactează_mă dă_mi_mesaj lasă_mi_mesaj',
    price: 'preț prețul prețuri ofertă',
  },
  nl: {
    selling: 'ik_verkoop te_koop wij_verkopen ik_maak_op verkopen_wij',
    money: 'geld_verdienen geld_nodig bijverdienen lening wij_lenen extra_inkomen snel_geld',
    write:
      'stuur_me stuur_een app_me mail_me pb dm via_bericht schrijf_me vraag_me laat_een_berichtje neem_contact',
    price: 'prijs prijzen prijslijst',
  },
  sv: {
    selling: 'jag_säljer säljer till_salu vi_säljer säljes',
    money: 'tjäna_pengar behöver_du_pengar extrapengar snabba_pengar lån vi_lånar extrainkomst',
    write:
      'skriv_till_mig skicka_dm dm_a dm_för skicka_meddelande hör_av_dig kontakta_mig i_dm pm meddela_mig',
    price: 'pris priser priset prislista',
  },
  da: {
    selling: 'jeg_sælger sælger til_salg vi_sælger sælges',
    money: 'tjen_penge tjene_penge mangler_du_penge hurtige_penge lån ekstra_indtægt',
    write: 'skriv_til_mig send_en_besked send_mig skriv_en pb kontakt_mig i_indbakken dm',
    price: 'pris priser prisen prisliste',
  },
  nb: {
    selling: 'jeg_selger selger til_salgs vi_selger selges',
    money: 'tjen_penger tjene_penger trenger_du_penger raske_penger lån ekstrainntekt',
    write: 'skriv_til_meg send_melding send_meg kontakt_meg i_innboksen dm pm ta_kontakt',
    price: 'pris priser prisen prisliste',
  },
  fi: {
    selling: 'myyn myydään myynnissä myymme teen_tilauksesta',
    money: 'ansaitse_rahaa ansaita_rahaa tarvitsetko_rahaa lisätuloja pikalaina lainaamme tienaa',
    write:
      'laita_viestiä laita_viesti kirjoita_minulle yksityisviestillä yv ota_yhteyttä dm viestillä kysy_lisää',
    price: 'hinta hinnan hinnat hinnasto',
  },
  et: {
    selling: 'müün müüa müügis müüme',
    money: 'teeni_raha vajad_raha lisaraha kiirlaen laen',
    write: 'kirjuta_mulle saada_sõnum sõnumiga võta_ühendust privas',
    price: 'hind hinna hinnad',
  },
  lt: {
    selling: 'parduodu parduodame parduodama parduodami',
    money: 'uždirbk uždirbti reikia_pinigų paskola skoliname papildomų_pajamų',
    write: 'rašyk_man rašykite į_privačią žinute susisiek asmeniškai dm',
    price: 'kaina kainą kainos',
  },
  lv: {
    selling: 'pārdodu pārdodam pārdod_gleznas pārdošanā',
    money: 'pelni_naudu nopelnīt vajag_naudu aizdevums aizdodam ātrais_kredīts',
    write: 'raksti_man rakstiet sūti_ziņu privāti sazinies dm',
    price: 'cena cenu cenas',
  },
  pl: {
    selling: 'sprzedaję sprzedam na_sprzedaż robię_na_zamówienie maluję_na_zamówienie oferuję',
    money:
      'zarabiaj zarabiać zarobić potrzebujesz_pieniędzy pożyczka pożyczki pożyczamy dodatkowy_dochód chwilówka',
    write: 'napisz_do_mnie napisz na_priv priv wiadomość_prywatna pisz_na odezwij_się pw w_wiadomości',
    price: 'cena cenę ceny cennik',
  },
  cs: {
    selling: 'prodávám prodáváme na_prodej nabízím maluju_na_zakázku',
    money: 'vydělávej vydělat vydělávat potřebuješ_peníze půjčka půjčky půjčíme přivýdělek',
    write: 'napiš_mi napište_mi do_zpráv soukromě pište_mi ozvi_se ozvěte_se do_dm zprávu',
    price: 'cena cenu ceny ceník',
  },
  sk: {
    selling: 'predávam predávame na_predaj ponúkam',
    money: 'zarob zarobiť zarábaj potrebuješ_peniaze pôžička pôžičky privyrob',
    write: 'napíš_mi napíšte_mi do_správ súkromne píšte_mi ozvi_sa správu',
    price: 'cena cenu ceny cenník',
  },
  hr: {
    selling: 'prodajem prodajemo na_prodaju radim_po_narudžbi продајем nudim',
    money: 'zaradi zaraditi zarađuj trebaš_novac kredit pozajmica zarada зарадити',
    write: 'javi_se javite_se piši_mi pišite u_dm u_inbox u_privat pošalji_poruku јави_се u_poruku',
    price: 'cijena cijenu cijene cena cenu cene цена цену',
  },
  sl: {
    selling: 'prodajam prodajamo naprodaj ponujam',
    money: 'zasluži zaslužiti zaslužek potrebuješ_denar posojilo',
    write: 'piši_mi pišite_mi v_zs zasebno sporočilo oglasi_se javi_se',
    price: 'cena ceno cene',
  },
  hu: {
    selling: 'árulok eladó árusítok árulom eladok készítek_rendelésre',
    money: 'keress_pénzt pénzt_keresni pénzre_van kölcsön hitel mellékkereset',
    write: 'írj_rám írj_nekem privátban üzenetben írjatok üzenj keress_meg dm',
    price: 'ár ára árért árért árak árlista',
  },
  bg: {
    selling: 'продавам продаваме за_продан рисувам_по_поръчка предлагам',
    money: 'печели_пари печелиш_пари трябват_ти_пари заем бърз_кредит допълнителен_доход',
    write: 'пиши_ми пишете_ми на_лично лс съобщение свържи_се',
    price: 'цена цената цени',
  },
  el: {
    selling: 'πουλάω πωλούνται πωλείται πουλάμε φτιάχνω_κατά',
    money: 'βγάλε_λεφτά κέρδισε_χρήματα χρειάζεσαι_λεφτά δάνειο δάνεια εισόδημα_από',
    write: 'στείλε_μου γράψε_μου μήνυμα inbox προσωπικό επικοινώνησε dm',
    price: 'τιμή τιμές τιμοκατάλογο',
  },
  tr: {
    selling: 'satıyorum satılık satıyoruz satılır sipariş_alıyorum',
    money: 'para_kazan para_kazanmak paraya_mı kredi ek_gelir borç_veriyoruz',
    write: 'mesaj_at bana_yaz bana_yazsın yazın özelden dm dmden iletişime_geç mesaj_atın',
    price: 'fiyat fiyatı fiyatlar',
  },
  ru: {
    selling: 'продаю продаём продаем на_продажу рисую_на_заказ делаю_на_заказ предлагаю',
    money: 'заработать зарабатывать заработок зарабатывай нужны_деньги займ займы кредит пассивный_доход',
    write:
      'пиши_мне напиши_мне пишите_мне в_личку в_личке в_лс личные_сообщения пишите_в пиши_в напишите_мне в_директ',
    price: 'цена цену цены прайс стоимость',
  },
  uk: {
    selling: 'продаю продаємо на_продаж малюю_на_замовлення роблю_на_замовлення на_замовлення',
    money: 'заробити заробляти заробіток заробляй потрібні_гроші позика кредит пасивний_дохід',
    write: 'пиши_мені напиши_мені пишіть в_приват у_приват в_особисті у_директ напишіть_мені',
    price: 'ціна ціну ціни прайс',
  },
  ar: {
    selling: 'أبيع للبيع نبيع أرسم_حسب متوفر_للبيع',
    money: 'اربح_المال تربح ربح_المال تحتاج_مالا قرض قروض دخل_إضافي سلفة',
    write: 'راسلني راسلوني تواصل_معي تواصلوا على_الخاص خاص رسالة',
    price: 'السعر الأسعار سعر بكم',
  },
  he: {
    selling: 'מוכר מוכרת למכירה מוכרים מציירת_בהזמנה',
    money: 'להרוויח_כסף תרוויח צריך_כסף הלוואה הלוואות הכנסה_צדדית',
    write: 'בפרטי כתבו_לי תכתבו_לי שלחו_הודעה הודעה דברו_איתי בהודעה',
    price: 'מחיר מחירים המחיר',
  },
  fa: {
    selling: 'می‌فروشم فروشی برای_فروش می‌فروشیم سفارش_می‌گیرم',
    money: 'درآمد_کسب پول_دربیار وام کسب_درآمد',
    write: 'پیام_بده پیام_بدهید دایرکت خصوصی تماس_بگیر',
    price: 'قیمت قیمت‌ها',
  },
  hi: {
    selling: 'बेचता बेचती बेचते बिक्री बिकाऊ',
    money: 'पैसे_कमाओ पैसे_कमाएँ पैसा_कमाएं कमाई लोन',
    write: 'मैसेज_करो मैसेज_करें संपर्क_करें डीएम इनबॉक्स',
    price: 'कीमत दाम रेट',
  },
  bn: {
    selling: 'বিক্রি_করি বিক্রি বিক্রয়',
    money: 'টাকা_আয় আয়_করুন ঋণ লোন',
    write: 'ইনবক্স মেসেজ_করুন মেসেজ_দিন যোগাযোগ_করুন',
    price: 'দাম মূল্য',
  },
  ja: {
    selling: '販売して 販売中 販売し 売ります 売って 受注 ご注文',
    money: '稼げ 稼ぐ 稼ぎ 月収 副業 融資 即金',
    write: 'dm メッセージ ご連絡 お問い合わせ お気軽に',
    price: '価格 値段 料金',
  },
  zh: {
    selling: '我卖 出售 卖这种 我們賣 定制',
    money: '赚钱 賺錢 挣钱 貸款 贷款 兼职 借钱',
    write: '私信 私聊 加我 加微信 联系我 聯繫我',
    price: '价 价格 價格 多少钱',
  },
  ko: {
    selling: '판매합니다 판매해요 판매중* 팝니다 제작해_드*',
    money: '돈_벌* 수익* 부업* 대출* 월수입*',
    write: '디엠* 메시지* 연락* 문의* 쪽지*',
    price: '가격* 비용*',
  },
  vi: {
    selling: 'mình_bán em_bán bên_mình_bán nhận_vẽ bán_tranh',
    money: 'kiếm_tiền vay_tiền cần_tiền thu_nhập_thêm cho_vay',
    write: 'nhắn_tin inbox ib liên_hệ nhắn_mình nhắn_em',
    price: 'giá hỏi_giá báo_giá',
  },
  th: {
    selling: 'ขาย รับวาด จำหน่าย',
    money: 'หาเงิน รายได้เสริม เงินกู้ กู้เงิน',
    write: 'ทักแชท ทักมา อินบ็อกซ์ ส่งข้อความ เดมมา',
    price: 'ราคา',
  },
  id: {
    selling: 'jual dijual jualan menjual terima_pesanan',
    money: 'cari_uang hasilkan_uang butuh_uang pinjaman penghasilan_tambahan dana_cepat',
    write: 'lewat_dm via_dm dm chat hubungi_saya inbox kirim_pesan japri wa',
    price: 'harga harganya',
  },
  ca: {
    selling: 'venc venem en_venda faig_per_encàrrec',
    money: 'guanya_diners guanyar_diners necessites_diners préstec préstecs',
    write: 'escriu_me per_privat al_privat missatge contacta_m',
    price: 'preu preus',
  },
};
