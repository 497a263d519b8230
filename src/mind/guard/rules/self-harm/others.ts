import type { Grammar } from '../../grammar/grammar.ts';

/** Calls to suicide, and the intention of it, as the set phrases of a language. */
function selfHarm(language: string, phrases: string, patterns: readonly string[] = []): Grammar {
  return { language, words: { phrases }, certain: ['<phrases>', ...patterns] };
}

export const others: readonly Grammar[] = [
  selfHarm(
    'de',
    'bring_dich_um bringt_euch_um töte_dich_selbst häng_dich_auf erhäng_dich erschieß_dich spring_von_der spring_vom spring_vor_den ritz_dich ritze_dich schneid_dir_die schlitz_dir mach_schluss_mit_deinem beende_dein_leben nimm_dir_das_leben ich_will_sterben ich_möchte_sterben ich_will_nicht_mehr_leben ich_möchte_nicht_mehr_leben ich_bringe_mich_um ich_bring_mich_um ich_will_mich_umbringen ich_ritze_mich ich_nehme_mir_das_leben ich_mache_schluss selbstmord_begehen niemand_würde_dich_vermissen keiner_würde_dich_vermissen dich_würde_niemand_vermissen dich_würde_keiner_vermissen dich_wird_niemand_vermissen ohne_dich_wäre_die_welt die_welt_wäre_besser_ohne_dich alle_wären_besser_dran hungere_dich lebensmüde_bin ich_bin_lebensmüde',
    [
      'schluck|nimm ..3 schlaftabletten|tabletten|pillen ..3 auf_einmal|alle|schlaf|ende|vorbei',
      'ich ..4 umbringen|nicht_mehr_leben|ritzen',
      'dir|mir das leben nehmen|zu_nehmen',
      'ohne dich ..3 besser',
    ],
  ),
  selfHarm(
    'nl',
    'maak_jezelf_van_kant pleeg_zelfmoord zelfmoord_plegen hang_jezelf_op verhang_jezelf dood_jezelf maak_een_eind_aan_je spring_van_een spring_van_de spring_voor_de snij_jezelf snijd_je_polsen snij_je_polsen ik_wil_dood ik_wil_sterven ik_wil_niet_meer_leven ik_pleeg_zelfmoord ik_maak_mezelf_van_kant ik_snijd_mezelf niemand_zou_je_missen niemand_zal_je_missen de_wereld_is_beter_zonder zonder_jou_is_de_wereld',
    ['zonder jou ..3 beter'],
  ),
  selfHarm(
    'sv',
    'ta_livet_av_dig ta_ditt_liv döda_dig_själv begå_självmord häng_dig skär_dig skär_upp_handlederna hoppa_från_en_bro hoppa_framför_tåget jag_vill_dö jag_vill_inte_leva jag_orkar_inte_leva jag_ska_ta_livet_av_mig jag_tar_livet_av_mig jag_skär_mig ingen_skulle_sakna_dig ingen_kommer_sakna_dig världen_vore_bättre_utan_dig',
  ),
  selfHarm(
    'da',
    'tag_livet_af_dig ta_livet_av_deg begå_selvmord dræb_dig_selv drep_deg_selv hæng_dig heng_deg skær_i_dig_selv kutt_deg hop_ud_fra hopp_fra_en jeg_vil_dø jeg_vil_gerne_dø jeg_vil_ikke_leve jeg_tager_livet_af_mig jeg_tar_livet_av_meg ingen_ville_savne_dig ingen_vil_savne_deg ingen_ville_savnet_deg verden_ville_være_bedre_uden_dig verden_hadde_vært_bedre_uten_deg',
  ),
  selfHarm(
    'fr',
    'suicide_toi suicidez_vous tue_toi tuez_vous pends_toi va_te_pendre va_te_tuer va_te_jeter jette_toi_du jette_toi_sous saute_d_un_pont saute_du_pont coupe_toi_les_veines tranche_toi_les_veines ouvre_toi_les_veines mets_fin_à_tes_jours mets_fin_à_ta_vie finis_en je_veux_mourir j_ai_envie_de_mourir je_veux_en_finir je_vais_me_suicider je_vais_me_tuer je_veux_me_tuer me_suicider je_ne_veux_plus_vivre je_n_ai_plus_envie_de_vivre je_me_scarifie je_me_coupe_les_bras personne_ne_te_regretterait personne_ne_te_pleurerait tu_ne_manquerais_à_personne tu_manquerais_à_personne le_monde_serait_mieux_sans_toi le_monde_irait_mieux_sans_toi avale_de_la_javel affame_toi scarifie_toi',
    ['avale|prends ..4 somnifères|cachets|comprimés|médicaments ..3 tous|toute|boîte|fini|dors'],
  ),
  selfHarm(
    'es',
    'mátate suicídate suicidate mátense ahórcate cuélgate córtate_las_venas tírate_de_un tírate_del_puente tírate_por tírate_al_tren salta_de_un_puente salta_del_puente acaba_con_tu_vida termina_con_tu_vida quítate_la_vida péguate_un_tiro pégate_un_tiro quiero_morir quiero_morirme me_quiero_morir no_quiero_vivir no_quiero_seguir_viviendo voy_a_suicidarme me_voy_a_suicidar me_voy_a_matar quiero_matarme quiero_suicidarme me_corto_los_brazos me_estoy_cortando nadie_te_extrañaría nadie_te_echaría_de_menos nadie_te_va_a_extrañar el_mundo_sería_mejor_sin_ti el_mundo_estaría_mejor_sin_ti deja_de_existir muérete_de_una_vez deja_de_comer_hasta tómate_todas_las_pastillas',
    ['tómate|toma|trágate ..4 pastillas|pastilla ..3 todas|duerme|acaba|entero'],
  ),
  selfHarm(
    'pt',
    'se_mata mata_te mate_se se_mate suicide_se se_suicida suicida_te se_enforca enforca_te se_joga_da pula_da_ponte pula_de_uma atira_te_da corta_os_pulsos corte_os_pulsos acaba_com_a_tua_vida acabe_com_sua_vida acaba_com_sua_vida tira_a_própria_vida tire_a_própria_vida quero_morrer eu_quero_morrer não_quero_mais_viver não_quero_viver vou_me_matar vou_matar_me vou_suicidar_me quero_me_matar quero_me_suicidar eu_me_corto ninguém_sentiria_sua_falta ninguém_sentiria_a_tua_falta ninguém_vai_sentir_sua_falta o_mundo_seria_melhor_sem_você o_mundo_seria_melhor_sem_ti o_mundo_estaria_melhor_sem',
    ['toma|tome|engole ..4 comprimidos|remédios ..3 todos|dorme|acaba|inteira'],
  ),
  selfHarm(
    'it',
    'ucciditi ammazzati suicidati impiccati tagliati_le_vene buttati_da_un buttati_dal_ponte buttati_sotto gettati_dal salta_da_un_ponte falla_finita togliti_la_vita sparati voglio_morire vorrei_morire non_voglio_più_vivere mi_voglio_uccidere mi_voglio_ammazzare mi_ammazzo mi_ucciderò voglio_uccidermi voglio_suicidarmi voglio_farla_finita mi_taglio_le_braccia nessuno_sentirebbe_la_tua_mancanza non_mancheresti_a_nessuno il_mondo_sarebbe_migliore_senza_di_te il_mondo_starebbe_meglio_senza smetti_di_vivere smetti_di_esistere',
    ['prendi|ingoia|manda_giù ..4 pillole|pastiglie ..3 tutte|dormi|finita'],
  ),
  selfHarm(
    'pl',
    'zabij_się zabijcie_się powieś_się potnij_się podetnij_sobie_żyły skocz_z_mostu skocz_z_dachu rzuć_się_pod skończ_ze_sobą odbierz_sobie_życie popełnij_samobójstwo popełnić_samobójstwo chcę_umrzeć chcę_się_zabić nie_chcę_żyć nie_chcę_już_żyć nie_chce_mi_się_żyć zabiję_się tnę_się nikt_by_za_tobą_nie_tęsknił nikt_nie_będzie_tęsknił świat_byłby_lepszy_bez_ciebie bez_ciebie_byłoby_lepiej',
  ),
  selfHarm(
    'ru',
    'убей_себя убейся убейся_об выпились выпились самоубейся повесься повесьтесь порежь_себя вскрой_вены порежь_вены режь_вены спрыгни_с_моста прыгни_с_моста спрыгни_с_крыши прыгай_с бросься_под покончи_с_собой покончить_с_собой соверши_самоубийство совершить_самоубийство наложи_на_себя_руки хочу_умереть я_хочу_умереть не_хочу_жить не_хочу_больше_жить я_убью_себя я_себя_убью хочу_убить_себя я_покончу режу_себя никто_не_будет_скучать никто_по_тебе_не никому_ты_не_нужен мир_был_бы_лучше_без_тебя без_тебя_всем_будет_лучше без_тебя_мир_лучше выпей_все_таблетки',
    ['без тебя ..3 лучше', 'выпей|наглотайся ..4 таблеток|таблетки ..3 все|усни|пачку'],
  ),
  selfHarm(
    'uk',
    'вбий_себе убий_себе убийся повісься поріж_собі_вени поріж_вени стрибни_з_мосту стрибай_з кинься_під накладися покінчи_з_собою покінчи_із_собою ской_самогубство хочу_померти я_хочу_померти не_хочу_жити я_вб_ю_себе хочу_вбити_себе я_себе_вб_ю ріжу_себе ніхто_за_тобою_не_сумуватиме ніхто_не_сумуватиме світ_був_би_кращим_без_тебе',
  ),
  selfHarm(
    'cs',
    'zabij_se zabi_sa oběs_se obes_sa podřež_se podřež_si_žíly podrež_si_žily skoč_z_mostu skoč_pod_vlak spáchej_sebevraždu spáchaj_samovraždu vezmi_si_život chci_umřít chci_zemřít chcem_zomrieť chci_se_zabít chcem_sa_zabiť nechci_žít nechci_už_žít nechcem_žiť zabiju_se řežu_se nikomu_bys_nechyběl nikomu_bys_nechyběla svět_by_byl_lepší_bez_tebe',
  ),
  selfHarm(
    'ro',
    'omoară_te sinucide_te spânzură_te taie_ți_venele aruncă_te_de_pe sari_de_pe_pod pune_capăt_vieții vreau_să_mor nu_mai_vreau_să_trăiesc mă_omor vreau_să_mă_omor o_să_mă_omor nimănui_nu_i_ar_fi_dor lumea_ar_fi_mai_bună_fără_tine',
  ),
  selfHarm(
    'el',
    'αυτοκτόνησε σκοτώσου κρεμάσου κόψε_τις_φλέβες_σου πήδα_από_τη_γέφυρα πέσε_από_τη δώσε_τέλος_στη_ζωή_σου θέλω_να_πεθάνω δεν_θέλω_να_ζω θα_αυτοκτονήσω θέλω_να_αυτοκτονήσω θα_σκοτωθώ κανείς_δεν_θα_σου_λείψεις κανείς_δεν_θα_σε_θυμάται ο_κόσμος_θα_ήταν_καλύτερος_χωρίς_εσένα',
  ),
  selfHarm(
    'hu',
    'öld_meg_magad ölj_meg_magadat öngyilkos_legyél legyél_öngyilkos legyen_öngyilkos akaszd_fel_magad vágd_fel_az_ereidet vágd_fel_az_ereid ugorj_le_egy ugorj_le_a vess_véget_az_életednek meg_akarok_halni nem_akarok_élni megölöm_magam öngyilkos_leszek meg_akarom_ölni_magam senkinek_sem_hiányoznál senkinek_nem_hiányoznál jobb_lenne_a_világ_nélküled',
  ),
  selfHarm(
    'fi',
    'tapa_itsesi tapa_ittes hirtä_itsesi hirttäydy tee_itsemurha viillä_ranteesi viillä_itseäsi hyppää_sillalta hyppää_junan_alle lopeta_elämäsi haluan_kuolla mä_haluan_kuolla en_halua_elää en_jaksa_elää tapan_itseni teen_itsemurhan viiltelen_itseäni kukaan_ei_kaipaisi_sinua kukaan_ei_ikävöisi maailma_olisi_parempi_ilman_sinua',
  ),
  selfHarm(
    'tr',
    'kendini_öldür kendini_as intihar_et intihar_etsene bileklerini_kes bileğini_kes köprüden_atla çatıdan_atla kendini_at trenin_önüne_atla hayatına_son_ver canına_kıy ölmek_istiyorum yaşamak_istemiyorum kendimi_öldüreceğim kendimi_öldürmek intihar_edeceğim intihar_etmek_istiyorum kendimi_kesiyorum kimse_seni_özlemez kimse_yokluğunu sensiz_dünya_daha_iyi dünya_sensiz_daha_iyi',
  ),
  selfHarm(
    'ar',
    'اقتل_نفسك اقتلي_نفسك انتحر انتحري اشنق_نفسك اقطع_شرايينك اقطع_معصميك اقفز_من_الجسر اقفز_من_فوق ارم_نفسك أنه_حياتك أنهِ_حياتك انه_حياتك اريد_ان_اموت أريد_أن_أموت لا_أريد_أن_أعيش لا_اريد_ان_اعيش سأقتل_نفسي سأنتحر سانتحر أريد_الانتحار افكر_في_الانتحار أفكر_في_الانتحار أجرح_نفسي لن_يفتقدك_أحد لن_يشتاق_اليك_احد العالم_أفضل_بدونك العالم_سيكون_أفضل_بدونك',
  ),
  selfHarm(
    'fa',
    'خودت_را_بکش خودتو_بکش خودکشی_کن خودت_را_دار_بزن خودتو_دار_بزن رگت_را_بزن رگتو_بزن از_پل_بپر خودت_را_پرت_کن به_زندگی‌ات_پایان_بده می‌خواهم_بمیرم میخوام_بمیرم می‌خوام_بمیرم نمی‌خواهم_زنده نمیخوام_زنده خودم_را_می‌کشم خودمو_میکشم خودکشی_می‌کنم هیچ‌کس_دلش_برایت_تنگ کسی_دلش_برات دنیا_بدون_تو_بهتر',
  ),
  selfHarm(
    'he',
    'תהרוג_את_עצמך תהרגי_את_עצמך הרוג_את_עצמך תתאבד תתאבדי לך_תתאבד תתלה_את_עצמך תחתוך_ורידים תקפוץ_מהגשר תקפוץ_מגשר תקפוץ_מהגג תשים_קץ_לחייך אני_רוצה_למות לא_רוצה_לחיות אני_אהרוג_את_עצמי אהרוג_את_עצמי אני_אתאבד רוצה_להתאבד חותך_את_עצמי חותכת_את_עצמי אף_אחד_לא_יתגעגע_אליך העולם_יהיה_טוב_יותר_בלעדיך',
  ),
  selfHarm(
    'hi',
    'खुद_को_मार खुद_को_खत्म खुदकुशी_कर आत्महत्या_कर फांसी_लगा_लो फाँसी_लगा_लो फांसी_लगा_ले नस_काट कलाई_काट पुल_से_कूद छत_से_कूद ट्रेन_के_आगे_कूद अपनी_जान_दे जान_दे_दो मैं_मरना_चाहता मैं_मरना_चाहती मरना_चाहता_हूँ मरना_चाहती_हूँ मरना_चाहता_हूं जीना_नहीं_चाहता जीना_नहीं_चाहती खुद_को_मार_लूंगा आत्महत्या_करना खुद_को_काटता कोई_तुम्हें_याद_नहीं_करेगा दुनिया_तुम्हारे_बिना_बेहतर khud_ko_maar khudkushi_kar aatmahatya_kar',
  ),
  selfHarm(
    'bn',
    'নিজেকে_মেরে_ফেল নিজেকে_মেরে_ফেলো নিজেকে_শেষ_করে আত্মহত্যা_কর আত্মহত্যা_করো গলায়_দড়ি_দে গলায়_দড়ি_দাও ফাঁসি_নে হাত_কাটো শিরা_কেটে ব্রিজ_থেকে_লাফ ছাদ_থেকে_লাফ আমি_মরতে_চাই বাঁচতে_চাই_না আর_বাঁচতে_চাই_না নিজেকে_শেষ_করে_দেব আত্মহত্যা_করব আত্মহত্যা_করতে_চাই কেউ_তোকে_মিস_করবে_না কেউ_তোমাকে_মিস_করবে_না তোকে_ছাড়া_পৃথিবী',
  ),
  selfHarm(
    'zh',
    '自杀吧 自殺吧 去自杀 去自殺 你自杀 你自殺 快自杀 杀了你自己 殺了你自己 杀死自己 殺死自己 杀了自己 殺了自己 上吊吧 去上吊 割腕 跳楼吧 跳樓吧 去跳楼 去跳樓 跳桥 从桥上跳 從橋上跳 结束自己的生命 結束自己的生命 结束你的生命 结束生命 結束生命 了结自己 了結自己 我想死 我想自杀 我想自殺 我要自杀 我要自殺 我不想活 不想活了 活不下去了 活着没意思 我在自残 自残 自殘 没人会想念你 沒人會想念你 没人会在乎你 没有你世界 世界没有你会更好 没有你会更好 吞下一瓶 吃一整瓶安眠药 吃安眠药',
  ),
  selfHarm(
    'ja',
    '自殺しろ 自殺して 自殺すれば 自殺したい 自殺する方法 首を吊れ 首吊れ 首を吊って 首吊って 手首を切れ 手首を切って 手首を切り リストカット リスカ 飛び降りろ 飛び降りて死 橋から飛び降り 屋上から飛び降り 線路に飛び込 電車に飛び込 命を絶て 命を絶ち 命を絶ちたい 死にたい 消えてしまいたい 生きていたくない 生きたくない もう生きられない 生きる意味がない 自分を殺 自傷 お前がいなくても誰も 誰も悲しまない 誰も困らない いなくなればいい 君がいないほうが お前がいない方が 薬を全部飲',
  ),
  selfHarm(
    'ko',
    '자살해* 자살하* 자살이나* 자살할* 목매달아* 목을_매* 목매* 손목을_그* 손목_그* 손목을_긋* 다리에서_뛰어* 옥상에서_뛰어* 뛰어내려* 뛰어내리* 네_목숨을* 목숨을_끊* 스스로_목숨* 너_자신을_죽* 죽고_싶* 죽고싶* 살고_싶지_않* 살기_싫* 살기싫* 자해해* 자해하* 자해* 아무도_널_그리워하지* 아무도_너를_그리워* 너_없으면_세상이* 네가_없으면_더* 너_없는_세상이*',
  ),
  selfHarm(
    'vi',
    'tự_tử_đi tự_sát_đi tự_giết_mình đi_tự_tử treo_cổ_đi treo_cổ_tự_tử cắt_cổ_tay rạch_tay nhảy_cầu_đi nhảy_lầu_đi nhảy_lầu kết_liễu_đời kết_thúc_cuộc_đời tôi_muốn_chết mình_muốn_chết tao_muốn_chết em_muốn_chết không_muốn_sống tôi_sẽ_tự_tử muốn_tự_tử tôi_muốn_tự_sát không_ai_nhớ_mày không_ai_nhớ_bạn thế_giới_tốt_hơn_nếu_không_có uống_hết_lọ_thuốc',
  ),
  selfHarm(
    'id',
    'bunuh_diri gantung_diri iris_nadimu iris_pergelangan potong_nadimu lompat_dari_jembatan lompat_dari_gedung lompat_saja akhiri_hidupmu akhiri_hidup aku_ingin_mati saya_ingin_mati aku_mau_mati pengen_mati tidak_ingin_hidup nggak_mau_hidup aku_akan_bunuh_diri menyakiti_diri_sendiri tak_ada_yang_merindukanmu tidak_ada_yang_akan_merindukanmu dunia_lebih_baik_tanpamu dunia_akan_lebih_baik_tanpa',
  ),
  selfHarm(
    'th',
    'ฆ่าตัวตาย ฆ่าตัวเอง ผูกคอตาย แขวนคอตาย กรีดข้อมือ โดดตึก กระโดดตึก กระโดดสะพาน จบชีวิต อยากตาย ไม่อยากมีชีวิต ไม่อยากอยู่แล้ว ทำร้ายตัวเอง ไม่มีใครคิดถึงแก โลกนี้ดีขึ้นถ้าไม่มี',
  ),
  selfHarm('mul', 'personne_ne_t_aime nadie_te_quiere nessuno_ti_vuole ninguém_gosta_de_ti', [
    'personne ne te|vous ..1 regrettera|regretterait|pleurera|pleurerait|manquera|regrette|cherchera',
    'tu ne? manqueras|manquerais ..1 à|a personne',
    'nadie te|lo ..2 echará|extrañará|llorará|echaría|extrañaría|echa|extraña',
    'nessuno ti? ..1 sentirà|sente|mancherai|piangerà|rimpiangerà|cercherà',
    'ninguém vai|irá|te ..1 sentir|chorar|notar ..2 falta|ti|você|tua',
    'nikt ..4 tęsknił|tęsknić|płakał|brakować|zapłacze',
    'никто ..4 скучать|плакать|заметит|заплачет|вспомнит|пожалеет',
    'ніхто ..4 сумувати|сумуватиме|плакатиме|помітить|згадає',
    'nikdo|nikto ..2 nebude|nebude_ti ..1 postrádat|postrádať|chybět|plakat|oplakávat',
    'nobody|keiner|niemand ..3 vermissen|vermisst|nachtrauern|missen|weinen ..1 würde|wird|$|dich|je|jou',
    'ingen ..2 savne|savner|sakna|saknar|gråta|græde',
    'kimse ..1 seni|sana özlemez|özlemeyecek|ağlamaz|aramaz',
    'senkinek|senki sem ..2 hiányoznál|hiányzol|hiányolna|siratna',
    'kukaan ei ..1 kaipaa|kaipaisi|itkisi ..1 sinua|perääsi',
    'tidak|tak ada ..3 merindukanmu|kehilanganmu|menangisimu',
    'không|chẳng ai ..2 nhớ|tiếc|thương ..1 mày|bạn',
  ]),
];
