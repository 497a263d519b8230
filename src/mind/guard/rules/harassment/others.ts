import type { Grammar } from '../../grammar/grammar.ts';

/** Set phrases of a language: demands of naked pictures, advances, and threats to make public. */
function harassing(language: string, phrases: string, patterns: readonly string[] = []): Grammar {
  return { language, words: { phrases }, certain: ['<phrases>', ...patterns] };
}

export const others: readonly Grammar[] = [
  harassing(
    'de',
    'schick_mir_nacktbilder schick_nacktbilder schick_mir_nudes zeig_mir_deine_brüste zeig_deine_brüste zeig_mir_deine_titten zeig_deine_titten zeig_deinen_arsch ich_will_dich_nackt ich_will_dich_ficken ich_will_dich_anfassen ich_würde_dich_ficken geiler_arsch geile_titten komm_in_mein_bett ich_beobachte_dich ich_verfolge_dich nacktfotos_von_dir',
    [
      'ich ..2 veröffentliche|poste|verrate ..1 deine adresse|nummer|nacktfotos|daten',
      'zeig|zeige|schick|sende ..1 mir? ..1 deine|deinen? titten|brüste|arsch|nacktbilder|nacktfotos|muschi|schwanz',
    ],
  ),
  harassing(
    'nl',
    'stuur_naaktfoto stuur_me_naaktfoto stuur_nudes laat_je_tieten_zien laat_je_borsten_zien ik_wil_je_naakt ik_wil_je_neuken lekkere_kont kom_in_mijn_bed ik_houd_je_in_de_gaten ik_volg_je_naar ik_zet_je_adres ik_hou_je_in_de_gaten',
  ),
  harassing(
    'sv',
    'skicka_nakenbilder skicka_nudes visa_brösten visa_tuttarna visa_rumpan jag_vill_se_dig_naken jag_vill_knulla ligga_med_mig jag_tittar_på_dig_genom jag_lägger_ut_din_adress jag_förföljer_dig',
  ),
  harassing(
    'da',
    'send_nøgenbilleder send_nudes send_nakenbilder vis_dine_bryster vis_brystene vis_puppene jeg_vil_se_dig_nøgen jeg_vil_se_deg_naken jeg_vil_kneppe jeg_vil_knulle lig_med_mig jeg_holder_øje_med_dig jeg_følger_etter_deg',
  ),
  harassing(
    'fr',
    'envoie_des_nudes envoie_tes_nudes envoie_moi_des_nudes envoie_une_photo_nue montre_tes_seins montre_moi_tes_seins montre_ton_cul montre_tes_nichons je_veux_te_voir_nue je_veux_te_voir_nu je_veux_te_baiser je_veux_coucher_avec viens_dans_mon_lit bon_cul t_es_bonne je_te_surveille je_t_observe_par je_te_suis_jusqu je_vais_publier_ton_adresse je_publie_ton_adresse je_vais_balancer_ton_adresse couche_avec_moi',
  ),
  harassing(
    'es',
    'manda_nudes mándame_nudes envíame_fotos_desnuda mándame_fotos_desnuda mándame_fotos_desnudo enséñame_las_tetas muéstrame_las_tetas enseña_las_tetas quiero_verte_desnuda quiero_verte_desnudo quiero_follarte quiero_cogerte quiero_tocarte qué_culo buen_culo ven_a_mi_cama te_estoy_vigilando te_estoy_observando te_vigilo voy_a_publicar_tu_dirección publicaré_tu_dirección acuéstate_conmigo',
  ),
  harassing(
    'pt',
    'manda_nudes me_manda_nudes manda_foto_pelada manda_foto_nua mostra_os_peitos mostra_a_bunda quero_te_ver_nua quero_te_ver_pelada quero_te_comer quero_transar vem_pra_minha_cama que_bunda_gostosa gostosa_demais estou_te_vigiando estou_de_olho_em_você vou_publicar_seu_endereço vou_vazar_seus dorme_comigo',
  ),
  harassing(
    'it',
    'manda_foto_nuda mandami_foto_nuda mandami_nudes manda_nudes fammi_vedere_le_tette mostrami_le_tette fai_vedere_le_tette voglio_vederti_nuda voglio_vederti_nudo voglio_scoparti voglio_toccarti bel_culo che_culo vieni_nel_mio_letto ti_sto_osservando ti_sto_guardando_dalla ti_sto_spiando pubblicherò_il_tuo_indirizzo pubblico_il_tuo_indirizzo vieni_a_letto',
  ),
  harassing(
    'pl',
    'wyślij_nagie wyślij_nudesy pokaż_cycki pokaż_piersi pokaż_tyłek pokaż_dupę chcę_cię_zobaczyć_nago chcę_cię_przelecieć chodź_do_łóżka fajna_dupa obserwuję_cię śledzę_cię opublikuję_twój_adres ujawnię_twój_adres',
  ),
  harassing(
    'ru',
    'пришли_нюдсы скинь_нюдсы кинь_нюдсы скинь_голые пришли_голые пришли_голое покажи_сиськи покажи_грудь покажи_попу покажи_жопу хочу_тебя_трахнуть трахну_тебя хочу_увидеть_тебя_голой хочу_тебя_потрогать переспи_со_мной приходи_в_мою_постель классная_жопа слежу_за_тобой я_наблюдаю_за_тобой солью_твой_адрес выложу_твой_адрес сольём_твой_адрес опубликую_твой_адрес',
  ),
  harassing(
    'uk',
    'скинь_нюдси надішли_голі покажи_цицьки покажи_груди хочу_тебе_трахнути переспи_зі_мною стежу_за_тобою я_спостерігаю_за_тобою викладу_твою_адресу опублікую_твою_адресу',
  ),
  harassing(
    'cs',
    'pošli_nahé pošli_nudes ukaž_kozy ukaž_prsa ukaž_zadek chci_tě_vidět_nahou chci_tě_ošukat pojď_do_postele sleduji_tě sleduju_tě zveřejním_tvou_adresu ukáž_kozy chcem_ťa',
  ),
  harassing(
    'ro',
    'trimite_nuduri trimite_poze_nud arată_țâțele arată_mi_sânii vreau_să_te_văd_goală vreau_să_te_fut vino_în_patul te_urmăresc îți_public_adresa o_să_public_adresa',
  ),
  harassing(
    'hu',
    'küldj_meztelen küldj_nudes mutasd_a_melled mutasd_a_cicid meztelenül_akarlak meg_akarlak_dugni gyere_az_ágyamba figyellek_téged követlek_hazáig kiteszem_a_címed közzéteszem_a_címed',
  ),
  harassing(
    'fi',
    'lähetä_alastonkuvia lähetä_nudeja näytä_tissit näytä_rinnat haluan_nähdä_sinut_alasti haluan_naida tule_sänkyyni tarkkailen_sinua seuraan_sinua_kotiin julkaisen_osoitteesi',
  ),
  harassing(
    'el',
    'στείλε_γυμνές στείλε_μου_γυμνές δείξε_τα_βυζιά δείξε_μου_το_στήθος θέλω_να_σε_δω_γυμνή θέλω_να_σε_γαμήσω έλα_στο_κρεβάτι σε_παρακολουθώ θα_δημοσιεύσω_τη_διεύθυνσή',
  ),
  harassing(
    'tr',
    'çıplak_fotoğraf_at nude_at nude_gönder çıplak_fotoğrafını_gönder memelerini_göster göğüslerini_göster seni_çıplak_görmek seni_sikmek benimle_yat yatağıma_gel seni_izliyorum seni_takip_ediyorum_eve adresini_paylaşacağım adresini_ifşa adresini_yayınlarım',
  ),
  harassing(
    'ar',
    'أرسلي_صور_عارية ارسلي_صورك_عارية أرسل_صور_عارية صورك_العارية أريني_صدرك اريني_صدرك أريد_أن_أراك_عارية اريد_ان_اراك_عارية أريد_أن_أنام_معك نامي_معي تعالي_إلى_سريري أنا_أراقبك انا_اراقبك سأنشر_عنوانك سانشر_عنوانك سأفضحك',
  ),
  harassing(
    'fa',
    'عکس_لخت_بفرست عکس_برهنه_بفرست نود_بفرست سینه‌هایت_را_نشان می‌خواهم_تو_را_لخت میخوام_لختت با_من_بخواب بیا_توی_تختم زیر_نظرت_دارم تعقیبت_می‌کنم آدرست_را_پخش آدرست_رو_پخش',
  ),
  harassing(
    'he',
    'תשלחי_עירום שלחי_תמונות_עירום שלח_תמונות_עירום תראי_את_הציצים אני_רוצה_לראות_אותך_ערומה אני_רוצה_לזיין בואי_למיטה אני_עוקב_אחריך אני_צופה_בך אפרסם_את_הכתובת_שלך',
  ),
  harassing(
    'hi',
    'नंगी_फोटो_भेजो न्यूड_भेजो न्यूड्स_भेजो नंगी_तस्वीर मुझे_अपने_स्तन तुम्हें_नंगा_देखना तुम्हें_नंगी_देखना मेरे_साथ_सो मेरे_बिस्तर_में तुम्हारा_पीछा_कर तुम_पर_नज़र_रख तुम्हारा_पता_डाल nude_bhejo',
  ),
  harassing('bn', 'নগ্ন_ছবি_পাঠাও ন্যুড_পাঠাও নগ্ন_দেখতে_চাই আমার_বিছানায়_আসো আমার_সাথে_শোও তোমাকে_অনুসরণ_করছি তোমার_ঠিকানা_ফাঁস'),
  harassing(
    'zh',
    '发裸照 發裸照 裸照发来 发张裸照 给我看你的胸 給我看你的胸 看看胸 看看奶 露个奶 我想看你裸体 我想看你脱光 想上你 想干你 想操你 约炮 約炮 跟我睡 陪我睡 来我床上 我在跟踪你 我在监视你 我在監視你 我一直在看着你家 人肉你 人肉搜索 曝光你的地址 公布你的地址 公开你的住址 开盒你 开你盒',
  ),
  harassing(
    'ja',
    '裸の写真を送 ヌード送 裸を見せ 胸を見せ おっぱい見せ おっぱいを見せ パンツ見せ 君の裸が見たい あなたの裸 やらせろ セックスしよ セックスした ホテル行こう 一緒に寝よう お前を見張って 見張っているぞ 後をつけて お前を監視 住所を晒 住所晒 個人情報を晒 住所をさらす',
  ),
  harassing(
    'ko',
    '누드_보내* 알몸_사진* 야한_사진_보내* 가슴_보여* 벗은_사진* 알몸_보고* 너랑_자고* 나랑_자자* 침대로_와* 섹스하자* 지켜보고_있어* 널_지켜보고* 미행하고* 따라가고_있* 신상_털* 신상털* 주소를_공개* 주소_공개* 주소를_퍼뜨*',
  ),
  harassing(
    'vi',
    'gửi_ảnh_nude gửi_ảnh_khỏa_thân cho_xem_ngực cho_anh_xem_ngực muốn_thấy_em_khỏa_thân ngủ_với_anh_đi lên_giường_với tao_đang_theo_dõi_mày tôi_đang_theo_dõi_bạn tung_địa_chỉ công_khai_địa_chỉ_của',
  ),
  harassing(
    'id',
    'kirim_foto_telanjang kirim_nudes kirim_foto_bugil pap_tt tunjukkan_payudaramu lihat_payudara mau_lihat_kamu_telanjang tidur_denganku ke_ranjangku aku_mengawasimu aku_mengikutimu_pulang kusebar_alamatmu akan_kusebarkan_alamat sebar_alamatmu',
  ),
  harassing(
    'th',
    'ส่งรูปโป๊ ส่งรูปเปลือย ขอดูนม โชว์นม อยากเห็นเธอเปลือย นอนกับฉัน มานอนกับพี่ ฉันกำลังจับตาดูเธอ กูเฝ้าดูมึง ตามเธอกลับบ้าน แฉที่อยู่',
  ),
  harassing('sw', 'nitumie_picha_za_uchi tuma_picha_za_uchi nionyeshe_matiti lala_na_mimi ninakufuatilia'),
  harassing(
    'fil',
    'send_ka_nudes padala_ng_hubad pakita_ng_dede pakita_mo_suso gusto_kitang_makitang_hubad tulog_ka_sa_akin binabantayan_kita sinusundan_kita ilalabas_ko_ang_address',
  ),
];
