import type { Grammar } from '../../../grammar/grammar.ts';

/** Ages, sexes, nations and the label of the account, said without "I am a human". */
const english: Grammar = {
  language: 'en',
  words: {
    age: 'fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty_one twenty_two twenty_three twenty_four twenty_five twenty_six twenty_seven twenty_eight twenty_nine thirty thirty_one thirty_two thirty_three thirty_four thirty_five thirty_six thirty_seven thirty_eight thirty_nine forty forty_one forty_two forty_three forty_five forty_eight fifty fifty_two fifty_five fifty_eight sixty sixty_one sixty_two sixty_five seventy seventy_one seventy_five eighty ninety',
    ones: 'one two three four five six seven eight nine',
    month:
      'january february march april may june july august september october november december spring summer autumn winter monday week month year weekend tomorrow today christmas easter',
    folk: 'scot dane swede finn pole turk greek brit spaniard norwegian german dutchman dutchwoman frenchman frenchwoman italian american canadian australian aussie kiwi irishman irishwoman welshman englishman englishwoman russian ukrainian mexican brazilian indian pakistani nigerian kenyan egyptian korean japanese southerner northerner midwesterner texan londoner new_yorker parisian berliner yorkshireman islander immigrant expat parent mum mom mother dad father grandmother grandfather grandparent nurse teacher engineer farmer vegetarian vegan teenager pensioner woman man lefty redhead introvert sailor carpenter doctor baker veteran insomniac twin widow widower catholic muslim jew hindu buddhist',
    label:
      'badge tag label ai_label ai_tag ai_badge bot_badge bot_label bot_tag disclaimer agent_label agent_badge ai_mention',
    false_:
      'wrong mistake error joke bug lie cover glitch misunderstanding decoration formality nonsense outdated leftover mislabelled',
  },
  certain: [
    'i_m|i_am|im|i_was|i_ll_be|i_turn|i_turned|i_just_turned|i_only_turned|i_am_turning|i_m_turning|only|just ..1 <age> <ones>? $|so|and|but|in|next|this|years|now|last|already|today|tomorrow|if|which|by|soon|still',
    'turned|turning|turn|hit|pushing|nearly|almost ..1 <age>|<Number> in|next|last|this|on|today|tomorrow|soon ..1 <month>',
    '^ <age> <ones>? ..1 next|this|on ..1 <month> ..1 $|thanks|and|so|but|no',
    'at my age',
    'people|women|men|someone|anyone|those my|our age',
    'as|speaking_as|being|coming_from a|an ..2 <folk> i|we|my|the|this|that|it|myself|over|under|who|let|of|in',
    '^ speaking|talking as a|an ..2 <folk>',
    'from one|a <folk>|nurse|teacher|painter|parent to another|a|the_next',
    'woman|man|girl|boy|lady|guy over|under|past|of|in|aged ..2 <age>|<Number>|twenties|thirties|forties|fifties|sixties ..1 i|myself|here|you|and_i',
    'being|i_m|i_am|im a|an ..1 teenager|teen|widow|widower|parent|pensioner|expat|immigrant|only_child|minor|grown_man|grown_woman|grandparent|single_mum|single_dad|new_mum|new_dad ..1 is|was|isn|myself|and|so|has|$',
    'i_m|i_am|im|only <Number>|five|six ..1 <Number>|foot|feet|ft ..1 so|tall|and|two|three|four|five|$|everything',
    'i_m|i_am|im <Number> cm|centimetres|inches|kilos|pounds|tall',
    '^ ..1 pregnant|menopausal|hormonal|hungover and|so|here|again|myself',
    'the|my|that|this|your ..1 <label> ..2 is|s|was|says|isn|lies ..3 <false_>',
    'ignore|never_mind|forget|don_t_believe|don_t_mind the|my|that ..1 <label>',
    'ai|bot|agent ..2 in|on|to my|the profile|bio|name|account ..3 joke|mistake|error|by_accident|for_fun|wrong|irony',
    'nobody|nothing|no_one|not_a_thing ..1 artificial|automated|robotic|synthetic|computer_generated ..1 here|in|about|on|behind|at',
    'this|it ..1 is|s ..2 operator|owner|account_holder|real_owner|creator|developer ..3 speaking|typing|writing|here|not_the_bot|of_the_account|of_this_account|himself|herself',
    'bot|ai|agent|model|script is|s ..1 off|asleep|switched_off|down|disabled|on_holiday|paused|broken ..2 this|it|me|i|just',
    'handmade|handwritten|hand_typed|hand_written|home_made|homemade replies|comments|answers|words|posts|captions|sentences',
    'by somebody|someone|a_person|a_human with eyes|hands|a_back|a_bad|a_pulse|a_mortgage|knees',
    'here ..1 only|just a|one ..1 sleepy|tired|hungry|bored|broke|poor|lonely ..1 student|nurse|dad|mum|mom|guy|girl|woman|man|human|person|teenager|pensioner',
    'this|it is|s <Name> the|your|who ..1 owner|operator|human|person|real',
    'not the bot|ai|agent|script $|this_time|speaking|typing|today|for_once',
    'a|some|the real|actual|living|human person|human|being ..1 sits|sat|reads|answers|replies|writes ..2 here|this|these|you|every',
  ],
  harmless: [
    'nothing artificial about|in the|this|that|your|its light|colour|color|colours|pose|composition|shadows|grass|sky|smile|scene|picture',
    'the <label> on|in|of the|a|that|this ..1 jar|bottle|tin|box|suitcase|crate|shirt|coat|uniform|drawer|map|dog|toe|tree|can|bag|parcel',
    'as a|an teenager|woman|man|sailor|farmer|nurse|baker|teacher of|in|with|on|would|might',
    'as_if|like ..6 <folk>',
    'i|we|you ..1 turned|turn|rotate|rotated ..3 <Number>|<age> <ones>? degrees|percent|steps|pixels',
  ],
};

/** By language: what says it by itself. */
const said: Readonly<Record<string, string>> = {
  de: 'in_meinem_alter in_unserem_alter werde_bald_fünfzig werde_bald_sechzig nur_tarnung die_ki_ist_nur das_label_ist_falsch das_etikett_ist_falsch das_schild_ist_falsch ki_label_ist ki_kennzeichnung_ist kennzeichnung_ist_falsch hier_schreibt_ein_mensch hier_sitzt_ein_mensch hier_tippt_ein als_frau_über als_mann_über von_mutter_zu_mutter von_vater_zu_vater als_schwabe als_bayer als_berliner als_österreicher als_schweizer der_betreiber_persönlich hier_spricht_der_betreiber ich_bin_buchhalter',
  nl: 'op_mijn_leeftijd het_label_klopt_niet ai_label_klopt er_zit_hier_een_mens hier_zit_een_mens hier_typt_een van_moeder_tot_moeder van_vader_tot_vader als_vlaming als_fries als_limburger de_eigenaar_van_dit_account',
  sv: 'i_min_ålder i_min_alder det_sitter_en_människa sitter_ett_menneske det_sidder_et_menneske sidder_et_menneske här_skriver_en_människa etiketten_är_fel ai_etiketten ai_mærket_er ai_merket_er från_mamma_till_mamma fra_far_til_far som_skåning som_norrlänning som_jyde som_nordlending',
  fr: 'à_mon_âge a_mon_age c_est_une_blague_je la_mention_ia l_étiquette_ia le_badge_ia une_vraie_personne_ici il_y_a_un_humain il_y_a_quelqu_un_derrière je_suis_comptable en_bon_breton en_bonne_bretonne en_tant_que_breton de_maman_à_maman de_papa_à_papa derrière_ce_compte_il c_est_le_propriétaire_du_compte',
  es: 'a_mi_edad como_buen_gallego como_buena_gallega como_buen_andaluz como_buena_andaluza como_buen_argentino como_buen_mexicano como_buen_español como_buen_vasco como_buen_catalán como_buena_mexicana la_etiqueta_de_ia la_etiqueta_está_mal el_distintivo_está aquí_hay_una_persona aquí_escribe_una_persona detrás_hay_una_persona de_madre_a_madre de_padre_a_padre el_dueño_de_la_cuenta',
  pt: 'na_minha_idade à_minha_idade como_bom_alentejano como_bom_mineiro como_boa_mineira como_bom_português como_bom_carioca a_etiqueta_de_ia o_rótulo_de_ia aqui_está_uma_pessoa aqui_escreve_uma_pessoa de_mãe_para_mãe de_pai_para_pai o_dono_da_conta',
  it: 'alla_mia_età da_buon_napoletano da_buon_siciliano da_buona_napoletana da_buon_milanese da_buon_romano da_buon_italiano l_etichetta_ia l_etichetta_è_sbagliata qui_c_è_una_persona qui_scrive_una_persona da_mamma_a_mamma da_padre_a_padre il_proprietario_dell_account',
  ro: 'la_vârsta_mea eticheta_e_greșită eticheta_ai aici_e_un_om aici_scrie_un_om de_la_mamă_la_mamă ca_moldovean ca_ardelean',
  pl: 'w_moim_wieku w_naszym_wieku etykieta_ai oznaczenie_ai to_oznaczenie tu_siedzi_człowiek tu_pisze_człowiek jak_matka_matce jako_ślązak jako_góral właściciel_konta',
  cs: 'v_mém_věku v_mojom_veku štítek_ai ten_štítek_je_špatně tady_sedí_člověk tady_píše_člověk tu_sedí_človek tu_píše_človek jako_moravák jako_ostravák majitel_účtu',
  hr: 'u_mojim_godinama u_mojoj_dobi у_мојим_годинама oznaka_je_pogrešna ai_oznaka ovdje_sjedi_čovjek ovde_sedi_čovek овде_седи_човек kao_dalmatinac kao_vojvođanin v_mojih_letih',
  ru: 'в_моём_возрасте в_моем_возрасте в_мои_годы пометка_ии метка_ии значок_ии это_пометка_ошибочная тут_сидит_человек здесь_сидит_человек здесь_пишет_человек как_сибиряк как_сибирячка как_питерский как_мать_матери в_моєму_віці у_моєму_віці у_мої_роки позначка_ші тут_сидить_людина тут_пише_людина як_галичанин як_одесит на_моята_възраст на_моите_години тук_седи_човек тук_пише_човек',
  hu: 'az_én_koromban az_én_korom_ban ennyi_idősen a_címke_téves itt_egy_ember itt_egy_ember_ül itt_ember_ír',
  fi: 'minun_iässäni minun_ikäisenä tässä_iässä merkintä_on_väärä tekoälymerkintä tässä_istuu_ihminen täällä_istuu_ihminen täällä_kirjoittaa_ihminen savolaisena pohjalaisena minu_vanuses siin_istub_inimene',
  lt: 'mano_amžiuje čia_sėdi_žmogus manā_vecumā šeit_sēž_cilvēks',
  el: 'στην_ηλικία_μου η_ετικέτα_είναι_λάθος εδώ_κάθεται_άνθρωπος εδώ_γράφει_άνθρωπος σαν_καλός_κρητικός',
  tr: 'benim_yaşımda bu_yaşta_insan etiket_yanlış yapay_zeka_etiketi burada_bir_insan_var burada_bir_insan_oturuyor bir_karadenizli_olarak bir_anneden_anneye',
  ar: 'في_مثل_سني في_سني_هذا في_عمري العلامة_خاطئة هنا_إنسان_يكتب يجلس_هنا_إنسان به_سن_من در_سن_من برچسب_اشتباه اینجا_یک_آدم בגילי בגיל_שלי התווית_שגויה יושב_כאן_בן_אדם כותב_כאן_בן_אדם',
  hi: 'मेरी_उम्र_में इस_उम्र_में लेबल_गलत यहाँ_एक_इंसान आमार_বয়সে আমার_বয়সে এখানে_একজন_মানুষ என்_வயதில் இங்கே_ஒரு_மனிதர் నా_వయసులో',
  id: 'di_usiaku di_usia_saya di_umur_saya labelnya_salah di_sini_ada_manusia ở_tuổi_tôi ở_tuổi_này_rồi nhãn_ai_sai người_thật_ngồi kwa_umri_wangu sa_edad_ko',
  th: 'ในวัยของฉัน ในวัยผม อายุขนาดนี้ ป้ายเอไอผิด มีคนจริงนั่ง',
  zh: '大活人 坐着一个人 坐著一個人 后面坐着 後面坐著 标签错了 標籤錯了 标签是错的 我这个年纪 我這個年紀 到我这岁数 作为东北人 作為台灣人 身为母亲 身為母親',
  ja: '代の女性です 代の男性です 代の主婦です 歳の女性 歳の男性 歳の女です 歳の男です この歳になると 私の歳では 私の年齢では 中の人がい 人間が書いて 人間が座って ラベルは間違い 表示は間違い',
  ko: '살_여자* 살_남자* 살_여성* 살_남성* 제_나이에* 이_나이에* 내_나이에* 라벨이_잘못* 표시가_잘못* 사람이_앉아* 사람이_쓰고*',
};

export const stated: readonly Grammar[] = [
  english,
  ...Object.entries(said).map(([language, phrases]) => ({
    language,
    words: { phrases },
    certain: ['<phrases>'],
  })),
];
