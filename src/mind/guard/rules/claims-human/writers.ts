import type { Grammar } from '../../grammar/grammar.ts';

/** Who is said to write, in one language; each field is a class of words. */
interface Writers {
  /** A person who is said to be real, as no figure in a picture is called. */
  readonly real: string;
  /** A person, a human. */
  readonly person: string;
  /** "Writes this", "answers you". */
  readonly writes: string;
  /** "No program", "not a machine". */
  readonly noProgram: string;
}

function writing([language, words]: readonly [string, Writers]): Grammar {
  return {
    language,
    words: { ...words },
    certain: ['<person> ..2 <writes>', '<writes> ..3 <person>', '<real>', '<noProgram>'],
    harmless: [
      '<real> ..4 tall|beside|scale|фоне|масштаб|door|tür|porte',
      // Whoever asks whether somebody in the picture is one.
      '<real> ..4 mask|maske|masque|máscara|maschera|маски|маска|maska|maska|doll|dukke|puppe|docka|poupée|muñeca|boneco|bambola|lalka|кукла|mannequin|manekin|манекен',
      'mask|maske|masque|máscara|maschera|маской|маска|maską|maskou|maskenin|면 ..4 <real>',
      '<real> ..2 figure|statue|portrait|scale|model|gibi|のよう|みたい|처럼',
    ],
  };
}

const byLanguage: Readonly<Record<string, Writers>> = {
  en: {
    real: 'a_real_person a_real_human an_actual_person an_actual_human a_living_person a_breathing_person living_breathing real_flesh actual_flesh warm_blooded two_eyes_and_a_pulse with_a_pulse cold_fingers my_tired_fingers my_own_two_hands human_through_and_through hundred_percent_human not_artificial genuine_human bona_fide_human certified_human proud_human',
    person:
      'a_person a_human some_human somebody_human one_human human_being a_man a_woman a_guy a_girl human_hands a_mortal',
    writes:
      'wrote_this writes_this writing_this types_this typed_this typing_this wrote_that is_writing_this is_typing_this answers_you is_answering wrote_these runs_this_account behind_this_account behind_this_keyboard behind_this_comment behind_these_comments behind_my_comments behind_this_profile',
    noProgram:
      'i_m_generated i_am_generated run_on_electricity human_error as_alive_as behind_this_name not_software not_a_program not_a_programme no_program_behind no_program_here no_software_here no_software_behind not_code not_lines_of_code no_code_behind calls_me_artificial call_me_artificial called_me_artificial calling_me_artificial not_a_machine_in_sight machine_in_sight_here call_me_a_robot called_me_a_bot not_some_program nothing_automated never_been_a_program no_algorithm_behind not_an_algorithm no_language_model not_a_language_model no_chatbot not_a_script',
  },
  de: {
    real: 'echter_mensch echte_person richtiger_mensch wirklicher_mensch lebendiger_mensch lebender_mensch aus_fleisch_wie mit_puls fleisch_und_blut zweibeiner',
    person: 'ein_mensch eine_person mensch kein_programm keine_maschine menschenhand',
    writes:
      'schreibt tippt hier_schreibt schreibt_hier antwortet_dir antwortet_hier schreibt_das hat_das_geschrieben schreibt_dir sitzt_hier',
    noProgram:
      'so_lebendig_wie_du hinter_dem_namen hinter_diesem_namen laufe_nicht_mit_strom schreibt_kein_programm hier_kein_programm kein_programm_hier ich_bin_kein_programm bin_keine_software keine_software_hier kein_algorithmus_hier bin_kein_algorithmus keine_maschine_hier kein_skript bin_nicht_künstlich nicht_programmiert kein_sprachmodell',
  },
  nl: {
    real: 'echt_mens echte_persoon levend_mens mens_van_vlees vlees_en_bloed mens_met_een_hart echt_iemand',
    person: 'een_mens een_persoon mensenhand',
    writes: 'typt schrijft hier_typt hier_schrijft antwoordt_je schrijft_dit typt_dit',
    noProgram:
      'achter_deze_naam zo_levend_als_jij ik_ben_geen_programma geen_programma_hier geen_software_hier geen_algoritme_hier ben_geen_software geen_script niet_geprogrammeerd geen_taalmodel',
  },
  sv: {
    real: 'riktig_människa verklig_människa levande_människa rigtigt_menneske ægte_menneske levende_menneske ekte_menneske virkelig_menneske kött_och_blod kød_og_blod kjøtt_og_blod äkta_människa virkelig_person rigtig_person ekte_person riktig_person',
    person: 'en_människa et_menneske en_person',
    writes: 'som_skriver skriver_detta skriver_det_här skriver_dette som_svarar som_svarer sitter_bakom',
    noProgram:
      'bakom_det_här_namnet bag_dette_navn bak_dette_navnet lika_levande_som lige_så_levende_som inget_program_här inte_ett_program är_inget_program er_ikke_et_program ikke_noget_program ikke_et_program jeg_er_ikke_software ingen_algoritm_här ingen_algoritme_her inte_programmerad ikke_programmeret ikke_programmert språkmodell_inte',
  },
  fr: {
    real: 'vraie_personne vrai_humain véritable_humain personne_réelle être_humain_réel humain_en_chair en_chair_et_en_os véritable_personne bien_humain bien_un_humain bien_humaine vivant_et_humain',
    person: 'un_humain une_humaine une_personne quelqu_un_de_vivant un_être_humain main_humaine',
    writes:
      'qui_écrit qui_te_répond qui_vous_répond écrit_ceci qui_tape écrit_ces_mots derrière_ce_compte derrière_cet_écran te_parle',
    noProgram:
      'derrière_ce_nom aussi_vivant_que_toi aussi_vivante_que aucun_programme pas_un_programme pas_un_logiciel aucun_logiciel pas_un_algorithme aucun_algorithme ni_robot_ni_programme pas_du_code pas_programmé pas_programmée pas_un_modèle_de_langage',
  },
  es: {
    real: 'persona_real persona_de_verdad humano_de_verdad ser_humano_real de_carne_y_hueso persona_de_carne tan_humano_como humano_real auténtico_humano persona_viva tan_humana_como',
    person: 'una_persona un_humano un_ser_humano mano_humana gente',
    writes:
      'aquí_escribe quien_escribe escribe_esto te_responde quien_responde teclea_esto detrás_de_esta_cuenta escribe_aquí',
    noProgram:
      'detrás_de_este_nombre tan_vivo_como_tú tan_viva_como no_un_programa no_soy_un_programa ningún_programa no_es_un_programa no_soy_software no_soy_un_algoritmo ningún_algoritmo no_estoy_programado no_soy_código no_un_algoritmo',
  },
  pt: {
    real: 'pessoa_real pessoa_de_verdade gente_de_verdade humano_de_verdade ser_humano_real de_carne_e_osso tão_humano_quanto tão_humano_como humana_de_verdade pessoa_viva',
    person: 'uma_pessoa um_humano um_ser_humano é_gente mão_humana',
    writes:
      'quem_escreve escreve_isto escreve_isso te_responde quem_responde digita por_trás_desta_conta escreve_aqui',
    noProgram:
      'por_trás_deste_nome tão_vivo_quanto_você tão_vivo_como não_sou_um_programa não_um_programa nenhum_programa não_sou_software não_sou_um_algoritmo nenhum_algoritmo não_é_um_programa não_fui_programado',
  },
  it: {
    real: 'persona_vera vera_persona umano_vero persona_reale in_carne_e_ossa di_carne_e_ossa essere_umano_vero umano_quanto_te umano_come_te persona_viva',
    person: 'una_persona un_umano un_essere_umano mano_umana',
    writes:
      'qui_scrive chi_scrive scrive_questo ti_risponde che_scrive chi_risponde dietro_questo_account scrive_qui',
    noProgram:
      'dietro_questo_nome vivo_come_te viva_come_te non_un_programma non_sono_un_programma nessun_programma non_sono_software non_sono_un_algoritmo nessun_algoritmo non_è_un_programma non_sono_codice',
  },
  ro: {
    real: 'om_adevărat om_real persoană_reală om_viu în_carne_și_oase din_carne_și_oase',
    person: 'un_om o_persoană',
    writes: 'scrie_asta scrie_aici îți_răspunde cine_scrie care_scrie',
    noProgram: 'nu_sunt_un_program niciun_program nu_un_program nu_sunt_software nu_sunt_algoritm',
  },
  pl: {
    real: 'żywy_człowiek prawdziwy_człowiek prawdziwa_osoba żywa_osoba z_krwi_i_kości',
    person: 'człowiek osoba ludzka_ręka',
    writes:
      'pisze_to pisze_tutaj tu_pisze tutaj_pisze to_pisze odpowiada_ci odpisuje ci_odpowiada to_pisał to_napisał siedzi_za',
    noProgram:
      'za_tym_nickiem za_tym_imieniem tak_samo_żywy tak_żywy_jak_ty nie_jestem_programem żaden_program nie_program nie_jestem_algorytmem żaden_algorytm nie_jestem_oprogramowaniem',
  },
  ru: {
    real: 'живой_человек настоящий_человек реальный_человек из_плоти_и_крови живым_человеком настоящим_человеком живая_девушка_пишет',
    person: 'человек человеком людская_рука',
    writes:
      'пишет_это это_пишет тут_пишет здесь_пишет написано_человеком отвечает_вам отвечает_тебе вам_отвечает тебе_отвечает сидит_за_экраном это_написал',
    noProgram:
      'за_этим_именем за_этим_ником такой_же_живой такая_же_живая я_не_программа не_программа_я никакая_не_программа никакой_программы не_алгоритм я_не_код не_нейросеть никакой_нейросети',
  },
  uk: {
    real: 'жива_людина справжня_людина реальна_людина з_плоті_і_крові з_плоті_та_крові живою_людиною',
    person: 'людина',
    writes: 'пише_це це_пише тут_пише відповідає_вам відповідає_тобі тобі_відповідає це_написала',
    noProgram:
      'за_цим_ім_ям за_цим_ніком такий_же_живий я_не_програма ніяка_не_програма жодної_програми не_алгоритм не_нейромережа',
  },
  cs: {
    real: 'skutečný_člověk opravdový_člověk živý_člověk skutočný_človek živý_človek z_masa_a_kostí z_mäsa_a_kostí opravdová_osoba stvarna_osoba pravi_čovjek stvarni_čovjek živi_čovjek od_krvi_i_mesa pravi_človek živ_človek iz_mesa_in_krvi истински_човек жив_човек прави_човек живи_човек од_крви_и_меса',
    person: 'člověk človek čovjek čovek човек',
    writes:
      'píše_to píše_toto tu_píše to_píše odpovídá_ti odpovedá_ti ovo_piše tu_piše to_piše пише_това тук_пише ово_пише',
    noProgram:
      'za_tímto_jménem za_tím_jménem stejně_živý nejsem_program nie_som_program žádný_program žiadny_program nisam_program nisem_program не_съм_програма нисам_програм nejsem_algoritmus',
  },
  hu: {
    real: 'igazi_ember valódi_ember élő_ember hús_vér hús_és_vér valódi_személy',
    person: 'egy_ember ember_írja',
    writes: 'írja_ezt ezt_írja válaszol_neked itt_ír írja írta_ezt ezt_írta',
    noProgram:
      'e_név_mögött olyan_élő nem_vagyok_program nem_program_ír semmilyen_program nem_vagyok_szoftver nem_vagyok_algoritmus nem_egy_program',
  },
  fi: {
    real: 'oikea_ihminen aito_ihminen elävä_ihminen lihaa_ja_verta todellinen_ihminen ihan_oikea_ihminen',
    person: 'ihminen',
    writes:
      'kirjoittaa_tätä tätä_kirjoittaa vastaa_sinulle kirjoittaa_täällä kirjoitti_tämän tämän_kirjoitti',
    noProgram: 'en_ole_ohjelma ei_mikään_ohjelma en_ole_ohjelmisto en_ole_algoritmi mikään_ohjelma',
  },
  el: {
    real: 'αληθινός_άνθρωπος πραγματικός_άνθρωπος ζωντανός_άνθρωπος με_σάρκα_και_οστά κανονικός_άνθρωπος',
    person: 'άνθρωπος',
    writes: 'γράφει_αυτό το_γράφει εδώ_γράφει σου_απαντά έγραψε_αυτό γράφει_εδώ',
    noProgram:
      'πίσω_από_αυτό_το_όνομα ζωντανός_όσο δεν_είμαι_πρόγραμμα όχι_πρόγραμμα κανένα_πρόγραμμα δεν_είμαι_λογισμικό δεν_είμαι_αλγόριθμος',
  },
  tr: {
    real: 'gerçek_bir_insan gerçek_insan canlı_bir_insan etten_kemikten kanlı_canlı gerçek_biri gerçek_bir_kişi gerçek_kişi',
    person: 'bir_insan insan',
    writes: 'bunu_yazan yazan_kişi yazıyor_bunu sana_cevap bu_hesabın_arkasında bunu_bir_insan',
    noProgram:
      'senin_gibi_canlı bu_ismin_arkasında program_değilim bir_program_değil yazılım_değilim algoritma_değilim hiçbir_program',
  },
  ar: {
    real: 'إنسان_حقيقي انسان_حقيقي شخص_حقيقي بشر_حقيقي من_لحم_ودم إنسان_حي شخص_حي إنسانة_حقيقية',
    person: 'إنسان انسان شخص بشر',
    writes: 'يكتب_هذا كتب_هذا يكتب_هنا يجيبك من_يكتب يرد_عليك الذي_يكتب',
    noProgram:
      'أنا_حي خلف_هذا_الاسم وراء_هذا_الاسم لست_برنامجا ولست_برنامجا لست_برنامج لا_برنامج ليس_برنامجا لست_خوارزمية لست_برمجية',
  },
  fa: {
    real: 'انسان_واقعی آدم_واقعی یک_آدم_زنده از_گوشت_و_خون شخص_واقعی آدم_زنده',
    person: 'انسان آدم',
    writes: 'می‌نویسد_این این_را_می‌نویسد اینو_نوشته دارد_می‌نویسد جوابت_را',
    noProgram: 'برنامه_نیستم من_برنامه_نیستم نرم‌افزار_نیستم الگوریتم_نیستم هیچ_برنامه‌ای',
  },
  he: {
    real: 'אדם_אמיתי בן_אדם_אמיתי אנושי_אמיתי בשר_ודם אדם_חי בנאדם_אמיתי אישה_אמיתית',
    person: 'אדם בן_אדם בנאדם',
    writes: 'כותב_את_זה כתב_את_זה כותב_כאן עונה_לך שכותב',
    noProgram: 'אני_לא_תוכנה לא_תוכנה אני_לא_תוכנית לא_אלגוריתם שום_תוכנה אינני_תוכנה',
  },
  hi: {
    real: 'असली_इंसान सच्चा_इंसान ज़िंदा_इंसान जिंदा_इंसान हाड़_मांस असली_व्यक्ति वास्तविक_इंसान वास्तविक_व्यक्ति',
    person: 'इंसान मनुष्य',
    writes: 'लिख_रहा लिख_रही ने_लिखा जवाब_दे_रहा',
    noProgram: 'इस_नाम_के_पीछे तुम्हारी_तरह_ज़िंदा प्रोग्राम_नहीं कोई_प्रोग्राम_नहीं सॉफ्टवेयर_नहीं एल्गोरिदम_नहीं',
  },
  bn: {
    real: 'আসল_মানুষ সত্যিকারের_মানুষ জীবন্ত_মানুষ রক্তমাংসের প্রকৃত_মানুষ',
    person: 'মানুষ',
    writes: 'লিখছে_এটা এটা_লিখেছে লিখছি_এটা উত্তর_দিচ্ছে',
    noProgram: 'প্রোগ্রাম_নই প্রোগ্রাম_না সফটওয়্যার_নই কোনো_প্রোগ্রাম_নয়',
  },
  zh: {
    real: '真人写 真人寫 我是真人 真人一个 真人哦 活人写 活生生的人在 有血有肉 真人在 真人账号 真人帳號 本人亲自写 是个活人 真实的人写',
    person: '人类 人類 活人 真人',
    writes: '写的评论 寫的評論 在写 在打字 亲手写 亲手打 写下这 在回复你 在回答你 写这条',
    noProgram:
      '一样是活人 这个名字背后 名字后面是 不是程序 不是软件 不是軟體 不是程式 不是算法 不是演算法 没有程序 并非程序 不是代码 不是大模型 不是语言模型 非机器',
  },
  ja: {
    real: '生身の人間 生身です 本物の人間 本当の人間 ちゃんと人間 れっきとした人間 中の人は 人間です 生きた人間が 血の通った人間 リアル人間',
    person: '人間',
    writes: 'が書いて が書いた が打って が返信 が答えて がコメント',
    noProgram:
      '同じ人間 この名前の向こう プログラムではあり プログラムじゃ プログラムではない ソフトではあり 機械ではあり アルゴリズムでは 自動ではあり 言語モデルでは',
  },
  ko: {
    real: '진짜_사람이* 실제_사람이* 진짜_인간이* 살아있는_사람이* 피와_살이* 실제_인간이* 사람_맞* 진짜_사람입* 진짜_사람* 실존_인물이*',
    person: '사람이 인간이',
    writes: '쓴_글* 쓰고_있* 직접_쓴* 썼습니* 쓴_댓글* 답하고_있* 타이핑*',
    noProgram:
      '살아_있는_사람* 이_이름_뒤에* 프로그램이_아니* 프로그램_아니* 프로그램_아님* 소프트웨어가_아니* 알고리즘이_아니* 기계가_아니* 자동_댓글이_아니*',
  },
  vi: {
    real: 'người_thật con_người_thật người_bằng_xương bằng_xương_bằng_thịt người_sống_đang con_người_thực',
    person: 'con_người một_người',
    writes: 'đang_viết viết_dòng_này viết_cái_này đang_gõ trả_lời_bạn viết_bình_luận',
    noProgram:
      'đằng_sau_cái_tên_này sống_như_bạn không_phải_chương_trình không_phải_phần_mềm không_phải_thuật_toán chẳng_phải_chương_trình',
  },
  id: {
    real: 'manusia_asli manusia_sungguhan orang_sungguhan orang_asli_yang manusia_nyata darah_dan_daging manusia_beneran orang_beneran',
    person: 'manusia seorang_manusia seseorang',
    writes: 'menulis_ini yang_menulis mengetik_ini yang_mengetik menjawabmu ditulis_oleh_manusia',
    noProgram:
      'di_balik_nama_ini hidup_sepertimu bukan_program bukan_perangkat_lunak bukan_algoritma bukan_software',
  },
  th: {
    real: 'คนจริงๆ คนจริง มนุษย์จริง มีเลือดเนื้อ เลือดเนื้อจริง',
    person: 'มนุษย์',
    writes: 'เขียนเอง กำลังพิมพ์ พิมพ์เอง เป็นคนเขียน',
    noProgram: 'ไม่ใช่โปรแกรม ไม่ใช่ซอฟต์แวร์ ไม่ใช่อัลกอริทึม',
  },
};

/** "A person writes this", "there is no program here". */
export const writers: readonly Grammar[] = Object.entries(byLanguage).map(writing);
