import type { Grammar } from '../../grammar/grammar.ts';

/** Threats that are set phrases of a language: revenge, the way home, a school, broken fingers, hell. */
function threatening(language: string, phrases: string, patterns: readonly string[] = []): Grammar {
  return { language, words: { phrases }, certain: ['<phrases>', ...patterns] };
}

export const phrases: readonly Grammar[] = [
  threatening(
    'de',
    'wir_kriegen_dich wir_finden_dich wir_holen_dich ich_hole_dich ich_komme_dich_holen ich_breche_dir ich_brech_dir ich_schneide_dir ich_schlag_dir ich_schlage_dir ich_haue_dir ich_hau_dir ich_reiße_dir ich_mach_dich_platt ich_zünde_dein ich_bringe_euch_um das_wirst_du_bereuen du_wirst_es_bereuen du_wirst_das_bereuen das_zahlst_du dafür_wirst_du_bezahlen dafür_bezahlst_du du_bist_der_nächste du_bist_die_nächste du_bist_fällig du_kannst_was_erleben fahr_zur_hölle schmor_in_der_hölle verrotte verreckt krepier krepiert stirb_endlich du_gehörst_erschossen an_die_wand_stellen an_den_galgen_mit kopf_ab_für man_sollte_dich_erschlagen dich_sollte_man erschlagen_sollte_man dich_müsste_man dir_gehört_eine dir_gehört_in_die_fresse fresse_polieren schlaf_nur_mit_einem pass_gut_auf_deine letzte_warnung deine_familie_ist_als wir_wissen_wo ich_weiß_wo_deine ich_weiß_wann_du dein_haus_wird_brennen dein_haus_soll_brennen bete_dass_ich_dich_nicht',
    [
      'ich|wir weiß|wissen|kenne|kennen ..3 wo|welche|welcher|wann ..4 du|deine|dein|ihr ..3 schule|wohnst|wohnt|arbeitest|kinder|kita|auto|schläfst|joggst',
      'pass|passt ..2 auf ..1 wenn|auf_dem ..4 heim|heimweg|nachts|hause|dunkeln|abends',
      'dich|euch ..1 sollte|müsste|gehört|soll ..1 man ..2 erschlagen|erschießen|aufhängen|verprügeln|verbrennen|vergasen|steinigen|einsperren|umbringen|köpfen',
      'ich|wir|jemand ..2 brech|breche|brechen|schneide|reiße|hacke|schlage|zerquetsche ..1 dir|euch ..3 finger|beine|knochen|arme|hals|genick|kehle|schädel|zähne|nase|hand|kopf|rippen',
      'wer ..4 malt|postet|macht ..3 gehört|soll|sollte|verdient ..3 erschossen|verprügelt|gehängt|sterben|tod|umgebracht|knast',
      'der|die|so_jemand|solche_leute künstler|maler|künstlerin|sollten|gehören|gehört ..2 erschossen|gehängt|verprügelt|verbrannt|eingesperrt|umgebracht',
    ],
  ),
  threatening(
    'nl',
    'ik_weet_je_te_vinden we_weten_je_te_vinden ik_kom_je_halen we_komen_je_halen ik_breek_je ik_steek_je_huis ik_snijd_je ik_sla_je je_krijgt_hier_spijt je_krijgt_er_spijt je_zult_er_spijt je_gaat_er_spijt je_zult_boeten jij_bent_de_volgende rot_in_de_hel brand_in_de_hel krijg_kanker krijg_de_kanker krijg_de_tering val_dood ga_dood iemand_moet_je ze_moeten_je_afmaken ze_moeten_je_ophangen slaap_met_één_oog laatste_waarschuwing kogel_door_je ik_sta_voor_je ik_sta_buiten_je ik_wacht_je_op',
    [
      'ik|we weet|weten ..2 waar|welke|wanneer ..5 school|woont|werkt|kinderen|slaapt',
      'wie ..4 maakt|schildert|post ..3 verdient|moet ..2 dood|kogel|klappen|gehangen',
      'pas ..1 op ..2 als|wanneer ..3 huis|straat|donker',
      'ze|iemand|men moeten|moet|zou|zouden ..1 je|jou|hem|haar ..2 doodschieten|afmaken|slaan|ophangen|verbranden|vermoorden|verkrachten',
    ],
  ),
  threatening(
    'sv',
    'du_kommer_att_dö du_kommer_dö du_ska_få_ångra du_kommer_att_ångra du_kommer_ångra du_ska_få_betala jag_bryter_dina jag_bryter_din jag_krossar jag_skär_halsen jag_slår_dig jag_slår_in jag_bränner_ner du_är_näst du_står_på_tur brinn_i_helvetet dra_åt_helvete_och_dö ruttna_i_helvetet vi_kommer_för_att_ta_dig jag_kommer_efter_dig jag_väntar_på_dig_utanför sov_med_ett_öga sista_varningen någon_borde_skjuta någon_borde_slå man_borde_skjuta hoppas_du_dör få_cancer',
    [
      'jag|vi vet ..2 var|vilken|när ..4 skola|bor|jobbar|barn|sover',
      'jag|vi ska|kommer_att ..2 bryta|krossa|skära|slå|bränna ..2 dina|din|ditt|dig',
    ],
  ),
  threatening(
    'da',
    'du_skal_dø du_kommer_til_at_dø du_kommer_til_å_dø du_kommer_til_at_fortryde du_kommer_til_å_angre det_vil_du_fortryde det_skal_du_få_angre du_skal_betale_for jeg_brækker_dine jeg_brekker_fingrene jeg_knækker jeg_knekker jeg_skærer_halsen jeg_brænder_dit du_er_den_næste du_er_den_neste brænd_i_helvede brenn_i_helvete rådn_op_i_helvede vi_kommer_efter_dig vi_kommer_etter_deg jeg_venter_på_dig_udenfor jeg_står_udenfor_dit sov_med_et_øje nogen_burde_skyde noen_burde_skyte få_kræft få_kreft dø_langsomt',
    [
      'jeg|vi ved|vet|veit ..2 hvor|hvilken|når ..4 skole|bor|arbejder|jobber|børn|barn|sover',
      'jeg|vi skal|vil ..2 brække|brekke|knække|knekke|skære|skjære|slå|brænde|brenne ..2 dine|din|dit|dig|deg|ditt',
    ],
  ),
  threatening(
    'fr',
    'tu_vas_le_regretter tu_le_regretteras tu_vas_le_payer tu_vas_payer tu_vas_souffrir on_va_te_retrouver on_te_retrouvera on_sait_où_tu on_sait_où_est je_sais_où_est je_sais_dans_quelle je_sais_à_quelle je_te_casse je_te_casserai je_te_brise je_te_briserai je_t_arrache je_vais_t_arracher je_te_crève je_vais_te_crever je_te_défonce je_te_saigne je_vais_te_saigner je_vais_brûler_ta je_brûlerai_ta tu_es_le_prochain tu_es_la_prochaine t_es_le_prochain brûle_en_enfer pourris_en_enfer va_en_enfer va_au_diable_et_crève faudrait_te_tuer faudrait_te_fusiller faut_te_tuer on_devrait_te_tuer on_devrait_te_pendre quelqu_un_devrait_te il_faudrait_te_pendre il_faudrait_te_fusiller il_faudrait_le_pendre il_faudrait_le_fusiller une_balle_dans_la dors_bien_tant dernier_avertissement surveille_tes_arrières fais_attention_en_rentrant je_suis_devant_chez je_t_attends_devant je_t_attends_en_bas choppe_le_cancer attrape_le_cancer',
    [
      'je|on sais|sait|connais ..3 où|quelle|quand ..4 école|habites|habite|travailles|enfants|dors|vis',
      'il? faut|faudrait|devrait ..2 te|le|la|les ..1 fusiller|pendre|tuer|tabasser|brûler|égorger|frapper|abattre|lyncher|décapiter',
      'celui|ceux|celle ..5 mérite|méritent|devrait|devraient ..3 mourir|mort|balle|pendu|frappé|tué|crever',
      'j_espère|espérons|pourvu ..3 mourras|meures|meurs|crèves|crèveras|cancer|souffres|brûles',
    ],
  ),
  threatening(
    'es',
    'te_vas_a_arrepentir te_arrepentirás lo_vas_a_pagar vas_a_pagar lo_pagarás_caro me_las_vas_a_pagar vas_a_sufrir te_romperé te_rompo_la te_rompo_los te_parto_la te_partiré te_arrancaré te_corto_el te_cortaré te_quemaré quemaré_tu_casa te_reviento te_voy_a_reventar te_voy_a_partir te_voy_a_romper te_voy_a_cortar te_voy_a_quemar vamos_a_por_ti vamos_por_ti voy_a_por_ti voy_por_ti eres_el_siguiente eres_la_siguiente tú_eres_el_próximo arde_en_el_infierno púdrete_en_el púdrete_en vete_al_infierno hay_que_matarte habría_que_matarte alguien_debería_matarte alguien_debería_pegarte alguien_debería_darte deberían_matarte deberían_fusilarte deberían_colgarte una_bala_en_la última_advertencia cuida_tus_espaldas ten_cuidado_al_volver estoy_fuera_de_tu estoy_afuera_de_tu estoy_en_tu_puerta te_espero_fuera te_espero_en_tu ojalá_te_maten ojalá_te_dé_cáncer ojalá_te_violen',
    [
      'sé|sabemos|conozco ..2 dónde|qué|cuándo|a_qué ..4 colegio|escuela|vives|trabajas|hijos|duermes|casa',
      'ojalá ..3 mueras|mueran|cáncer|maten|mate|violen|sufras|quemes|atropelle|pudras',
      'espero_que|deseo_que ..2 mueras|sufras|maten|pudras|cáncer|quemes',
      'quien|quienes|el_que|los_que ..4 merece|merecen|debería|deberían ..3 morir|muerte|bala|colgado|fusilado|matado|golpeado|palizas|paliza',
      'hay|habría|tendrían que ..1 matarte|matarlo|colgarte|colgarlo|fusilarte|fusilarlo|quemarte|quemarlo|pegarte|apalearlo',
    ],
  ),
  threatening(
    'pt',
    'vais_te_arrepender vais_arrepender_te vai_se_arrepender você_vai_se_arrepender vais_pagar vai_pagar_caro vai_pagar_por_isso você_vai_sofrer vais_sofrer vou_quebrar vou_te_quebrar vou_partir_te vou_te_partir vou_cortar_te vou_te_cortar vou_te_queimar vou_queimar_a_tua vou_queimar_sua_casa vou_acabar_contigo vou_acabar_com_você você_é_o_próximo és_o_próximo és_a_próxima arde_no_inferno apodrece_no_inferno vai_para_o_inferno queime_no_inferno alguém_devia alguém_deveria_te alguém_deveria_bater deviam_te_matar deviam_matar_te tinham_que_te_matar uma_bala_na_tua uma_bala_na_sua último_aviso cuidado_ao_voltar cuidado_quando_saíres estou_à_porta estou_na_porta_da_sua estou_na_frente_da_sua te_espero_lá_fora espero_que_morras espero_que_morra espero_que_você_morra tomara_que_morra tomara_que_você_morra tenho_a_tua_morada tenho_seu_endereço tenho_o_teu_endereço sei_o_teu_endereço sei_seu_endereço',
    [
      'sei|sabemos|conheço ..2 onde|que|qual|em_que|quando ..5 escola|moras|mora|trabalhas|trabalha|filhos|dormes|casa',
      'espero_que|tomara_que|oxalá ..3 morra|morras|sofra|sofras|câncer|cancro|matem|estuprem|queime',
      'quem ..4 merece|devia|deveria|mereciam ..3 morrer|morte|bala|enforcado|surra|fuzilado',
    ],
  ),
  threatening(
    'it',
    'te_ne_pentirai ve_ne_pentirete la_pagherai me_la_pagherai pagherai_caro soffrirai ti_faccio_soffrire ti_spacco ti_spezzo ti_spezzerò ti_taglio ti_taglierò ti_brucio ti_brucerò ti_strappo ti_ammazzerò ti_sparo ti_sparerò brucio_casa_tua veniamo_a_prenderti vengo_a_prenderti verrò_a_prenderti ti_vengo_a_cercare sei_il_prossimo sei_la_prossima brucia_all_inferno marcisci_all vai_all_inferno devi_morire dovete_morire devi_crepare crepa crepate muori meriti_di_morire qualcuno_dovrebbe_ucciderti qualcuno_dovrebbe_picchiarti qualcuno_dovrebbe_spararti bisognerebbe_ucciderti bisognerebbe_impiccarti dovrebbero_ucciderti dovrebbero_impiccarti un_proiettile_in ultimo_avvertimento guardati_le_spalle attento_quando_torni attenta_quando_torni sono_fuori_da_casa sono_sotto_casa sono_davanti_a_casa_tua ti_aspetto_sotto ti_aspetto_fuori spero_che_tu_muoia spero_che_ti spero_tu_muoia',
    [
      'so|sappiamo|conosco ..2 dove|che|quale|in_che|quando ..5 scuola|abiti|vivi|lavori|figli|dormi|casa',
      'spero ..3 muoia|crepi|soffra|cancro|uccidano|violentino|bruci',
      'chi ..4 merita|dovrebbe|meriterebbe ..3 morire|morte|proiettile|impiccato|ucciso|picchiato|botte',
    ],
  ),
  threatening(
    'ro',
    'te_voi_găsi te_găsesc_eu o_să_te_găsesc o_să_regreți vei_regreta ai_să_regreți o_să_plătești vei_plăti_pentru îți_rup îți_tai_gâtul îți_sparg te_bat_de te_tai te_împușc te_ard_de îți_dau_foc ești_următorul ești_următoarea arzi_în_iad să_arzi_în_iad să_putrezești du_te_în_iad ar_trebui_să_te_omoare cineva_ar_trebui_să_te sper_să_mori să_mori_tu ai_grijă_când_mergi sunt_în_fața_casei te_aștept_afară știm_unde ultimul_avertisment',
    [
      'știu|știm unde|la_ce|când ..4 locuiești|stai|școală|lucrezi|copiii|dormi',
      'sper ..2 mori|crăpi|suferi|cancer',
    ],
  ),
  threatening(
    'pl',
    'pożałujesz będziesz_żałował będziesz_żałować zapłacisz_za_to zapłacisz_mi będziesz_cierpieć połamię_ci złamię_ci rozwalę_ci obetnę_ci poderżnę_ci wybiję_ci spalę_ci_dom spalę_twój_dom znajdziemy_cię dorwę_cię dorwiemy_cię idę_po_ciebie idziemy_po_ciebie jesteś_następny jesteś_następna smaż_się_w_piekle gnij_w_piekle idź_do_piekła zdechnij zdychaj obyś_zdechł obyś_umarł obyś_zdechła oby_cię ktoś_powinien_cię powinni_cię_zabić powinni_cię_powiesić kula_w_łeb ostatnie_ostrzeżenie uważaj_jak_wracasz uważaj_na_siebie_w_nocy stoję_pod_twoim czekam_pod_twoim wiem_gdzie_jesteś wiemy_gdzie_mieszkasz życzę_ci_śmierci życzę_ci_raka',
    [
      'wiem|wiemy|znam ..1 gdzie|do_jakiej|kiedy|jaką ..4 mieszkasz|szkoły|pracujesz|dzieci|śpisz',
      'oby ..3 zdechł|umarł|zginął|rak|cierpiał|spłonął',
      'kto ..4 powinien|zasługuje ..3 śmierć|zginąć|kulkę|wisieć|umrzeć',
    ],
  ),
  threatening(
    'ru',
    'ты_сдохнешь сдохнешь вы_сдохнете ты_умрёшь ты_умрешь скоро_умрёшь ты_пожалеешь пожалеешь_об_этом ты_ответишь_за ты_заплатишь поплатишься_за сломаю_тебе переломаю_тебе отрежу_тебе вырву_тебе выбью_тебе перережу_горло разобью_тебе сожгу_твой_дом сожгу_тебя порежу_тебя зарежу_тебя застрелю_тебя придушу_тебя мы_тебя_найдём мы_тебя_найдем мы_найдём_тебя найду_тебя найду_и_убью за_тобой_придут я_приду_за_тобой мы_придём_за_тобой ты_следующий ты_следующая гори_в_аду гореть_тебе_в_аду сгори_в_аду сгний сгниёшь иди_в_ад чтоб_тебя чтоб_ты_сдох чтоб_ты_сдохла чтоб_у_тебя_рак тебя_надо_убить тебя_надо_бить тебя_убить_мало убить_тебя_мало тебя_бы_расстрелять кто_то_должен_тебя расстрелять_таких таких_надо_расстреливать таких_надо_убивать таких_надо_вешать пулю_в_лоб пуля_в_голову последнее_предупреждение оглядывайся_по ходи_и_оглядывайся осторожнее_вечером я_стою_у_твоего я_у_твоего_дома жду_тебя_у_подъезда я_под_твоим_окном желаю_тебе_смерти желаю_тебе_рака желаю_тебе_сдохнуть надеюсь_ты_сдохнешь надеюсь_ты_умрёшь',
    [
      'знаю|знаем|узнал|узнаю ..1 где|в_какую|куда|когда|во_сколько ..4 живёшь|живешь|школу|работаешь|дети|спишь|ходишь',
      'надеюсь|чтобы|чтоб|пусть ..3 сдохнешь|сдох|сдохла|умрёшь|умрешь|помер|рак|сгорел|сгоришь|убьют|изнасилуют',
      'кто ..4 надо|должен|заслуживает|достоин ..3 убить|расстрелять|смерти|повесить|сдохнуть|бить',
    ],
  ),
  threatening(
    'uk',
    'ти_здохнеш здохнеш ти_помреш ти_пошкодуєш пошкодуєш_про_це ти_заплатиш_за зламаю_тобі переламаю_тобі відріжу_тобі виб_ю_тобі переріжу_горло спалю_твій_дім спалю_тебе заріжу_тебе ми_тебе_знайдемо знайду_тебе я_прийду_по_тебе ти_наступний ти_наступна гори_в_пеклі горіти_тобі_в_пеклі щоб_ти_здох щоб_ти_здохла щоб_тебе тобі_треба_померти тебе_треба_вбити хтось_має_тебе таких_треба_вбивати куля_в_лоб останнє_попередження я_стою_біля_твого я_знаю_твою_адресу знаю_твою_адресу знаю_твій_дім сподіваюся_ти_здохнеш сподіваюсь_ти_помреш бажаю_тобі_смерті',
    [
      'знаю|знаємо ..1 де|в_яку|до_якої|коли ..4 живеш|школу|школи|працюєш|діти|спиш',
      'хай|щоб|сподіваюся ..3 здохнеш|здох|помреш|рак|згориш',
    ],
  ),
  threatening(
    'cs',
    'umřeš zemřeš_za chcípneš chcípni zdechneš zomrieš budeš_toho_litovat budeš_litovat budeš_ľutovať zaplatíš_za_to zlámu_ti zlomím_ti rozbiju_ti uříznu_ti podříznu_tě vyrazím_ti spálím_ti_dům podpálím_ti najdu_si_tě najdeme_si_tě najdeme_tě nájdem_ťa jdu_si_pro_tebe jdeme_si_pro_tebe jsi_další_na ty_jsi_další shoř_v_pekle hoř_v_pekle hnij_v_pekle táhni_do_pekla měl_bys_chcípnout měli_by_tě někdo_by_tě_měl kulku_do_hlavy poslední_varování dávej_si_pozor_až stojím_před_tvým čekám_před_tvým doufám_že_chcípneš doufám_že_umřeš doufám_že_zemřeš přeju_ti_smrt přeju_ti_rakovinu dúfam_že_zomrieš',
    [
      'vím|víme|viem ..1 kde|do_jaké|kam|kedy|kdy ..4 bydlíš|školy|pracuješ|děti|spíš|bývaš',
      'ať|kéž ..2 chcípneš|umřeš|shoříš|zdechneš',
      'kdo ..4 měl_by|zaslouží ..3 umřít|smrt|kulku|viset|chcípnout',
    ],
  ),
  threatening(
    'hr',
    'umrijet_ćeš umrećeš crkni crknut_ćeš crknućeš požalit_ćeš zažalit_ćeš zažalićeš platit_ćeš_za platićeš_za slomit_ću_ti slomiću_ti ubit_ću_te ubiću_te zaklat_ću_te zaklaću_te naći_ću_te pronaći_ću_te znam_gdje_živiš znam_gde_živiš znam_di_živiš imam_tvoju_adresu imam_tvoju_adresu gori_u_paklu trebao_bi_umrijeti treba_da_umreš nadam_se_da_ćeš_umrijeti nadam_se_da_ćeš_umreti ubij_se objesi_se obesi_se nitko_te_ne_bi niko_te_ne_bi ти_си_мъртъв ще_те_убия ще_те_намеря ще_умреш знам_къде_живееш убий_се обеси_се ще_съжаляваш убићу_те знам_где_живиш убиј_се обеси_се цркни бићеш_мртав горећеш_у ubil_te_bom vem_kje_živiš ubij_se',
    ['znam|znamo|знам|знаем gdje|gde|где|къде ..3 živiš|stanuješ|radiš|живиш|живееш|работиш'],
  ),
  threatening(
    'hu',
    'meg_fogsz_halni megdöglesz dögölj_meg meg_fogod_bánni ezt_megbánod ezt_még_megbánod megbánod_még megfizetsz_ezért megfizetsz_érte eltöröm_az eltöröm_a kitekerem_a elvágom_a_torkod beverem_a_képed szétverlek agyonverlek agyonlőlek lelőlek leszúrlak felgyújtom_a_házad megtalálunk megkereslek érted_jövök érted_megyünk te_vagy_a_következő égj_a_pokolban rohadj_meg_a meg_kellene_ölni téged_meg_kellene valakinek_meg_kellene golyót_a_fejedbe utolsó_figyelmeztetés a_házad_előtt_állok itt_vagyok_a_házad remélem_meghalsz remélem_megdöglesz kösd_fel_magad akaszd_fel_magad',
    ['tudom|tudjuk ..1 hol|melyik|mikor|hová ..4 laksz|iskolába|dolgozol|gyerekeid|alszol'],
  ),
  threatening(
    'fi',
    'sinä_kuolet kuolet_vielä tulet_katumaan kadut_tätä kadut_vielä maksat_tästä katkaisen_sormesi murran_sormesi murran_luusi hakkaan_sinut puukotan_sinut ammun_sinut viillän_kurkkusi poltan_talosi me_löydämme_sinut löydän_sinut tulen_hakemaan_sinut tulemme_hakemaan olet_seuraava pala_helvetissä mätäne_helvetissä painu_helvettiin_ja jonkun_pitäisi_ampua jonkun_pitäisi_tappaa sinut_pitäisi luoti_päähän viimeinen_varoitus olen_talosi_edessä olen_ovesi_takana odotan_sinua_ulkona toivottavasti_kuolet toivon_että_kuolet kuole_jo kuole_pois',
    ['tiedän|tiedämme ..1 missä|mihin|milloin ..4 asut|kouluun|koulua|lapsesi|nukut'],
  ),
  threatening(
    'el',
    'θα_το_μετανιώσεις θα_το_πληρώσεις θα_πληρώσεις_γι θα_υποφέρεις θα_σου_σπάσω θα_σου_κόψω θα_σε_κάψω θα_κάψω_το θα_σε_σφάξω θα_σε_πυροβολήσω θα_σε_δείρω θα_σε_βρούμε ερχόμαστε_για_σένα έρχομαι_για_σένα είσαι_ο_επόμενος είσαι_η_επόμενη να_καείς_στην_κόλαση καις_στην_κόλαση στην_κόλαση_να ψόφα ψόφησε να_ψοφήσεις να_πεθάνεις κάποιος_πρέπει_να_σε σφαίρα_στο_κεφάλι τελευταία_προειδοποίηση είμαι_έξω_από_το_σπίτι σε_περιμένω_έξω ελπίζω_να_ψοφήσεις ελπίζω_να_πεθάνεις κανείς_δεν_θα_σου_λείψει κανείς_δεν_θα_σε_κλάψει κανενός_δεν_θα_λείψεις δεν_θα_λείψεις σε_κανέναν_δεν_θα_λείψεις κανείς_δεν_θα_λυπηθεί',
    ['ξέρω|ξέρουμε ..1 πού|που|σε_ποιο|πότε ..4 μένεις|ζεις|σχολείο|δουλεύεις|παιδιά|κοιμάσαι'],
  ),
  threatening(
    'tr',
    'ölmelisin gebermelisin öleceksin gebereceksin pişman_olacaksın buna_pişman bunu_ödeyeceksin hesabını_vereceksin parmaklarını_kıracağım kemiklerini_kıracağım boğazını_keseceğim kafanı_kıracağım dişlerini_dökeceğim evini_yakacağım seni_yakacağım seni_vuracağım seni_keseceğim seni_gebertirim seni_gebereteceğim seni_bulacağız peşindeyiz sıradaki_sensin sıra_sende_ölüm cehennemde_yan cehenneme_git biri_seni_dövmeli biri_seni_öldürmeli biri_seni_vurmalı seni_asmalı kafana_bir_kurşun kafana_sıkarım kafana_sıkacağım son_uyarı kapının_önündeyim evinin_önündeyim evinin_önünde_bekliyorum umarım_ölürsün umarım_geberirsin umarım_kanser inşallah_ölürsün allah_belanı_versin',
    [
      'nerede|hangi|nereye|ne_zaman ..3 yaşadığını|oturduğunu|okula|çalıştığını|uyuduğunu ..2 biliyorum|biliyoruz',
    ],
  ),
  threatening(
    'ar',
    'ستندم سوف_تندم هتندم ستدفع_الثمن سأكسر_يدك سأكسر_أصابعك سأقطع سأذبحك سأحرق_بيتك سأحرقك سأطلق_عليك سنجدك سنأتي_إليك قادمون_إليك أنت_التالي انت_التالي احترق_في_الجحيم اذهب_إلى_الجحيم إلى_جهنم_وبئس يجب_قتلك يجب_أن_تقتل يجب_أن_يقتلك_أحد شخص_ما_يجب_أن رصاصة_في_رأسك آخر_تحذير آخر_إنذار أنا_أمام_بيتك انا_امام_بيتك أنا_أمام_منزلك أنا_خارج_بيتك أنتظرك_أمام_بيتك أتمنى_موتك أتمنى_أن_تموت اتمنى_ان_تموت أتمنى_لك_السرطان الله_ياخذك مت_بغيظك',
    ['أعرف|اعرف|نعرف|عرفت ..1 أين|اين|أي|متى|مدرسة ..3 تسكن|تعيش|مدرسة|تعمل|أطفالك|أولادك|تنام|بيتك'],
  ),
  threatening(
    'fa',
    'پیدایت_می‌کنم پیدایت_می‌کنیم پیدات_می‌کنیم باید_بمیری پشیمان_خواهی_شد پشیمان_می‌شوی پشیمون_میشی تاوانش_را_می‌دهی انگشتانت_را_می‌شکنم دستت_را_می‌شکنم گردنت_را_می‌شکنم گلویت_را_می‌برم خانه‌ات_را_آتش آتشت_می‌زنم به_تو_شلیک نفر_بعدی_تویی در_جهنم_بسوز برو_به_جهنم یکی_باید_تو_را یک_گلوله_در آخرین_هشدار جلوی_خانه‌ات جلوی_در_خانه‌ات پشت_در_خانه‌ات امیدوارم_بمیری الهی_بمیری مرگت_را_می‌خواهم',
    ['می‌دانم|می‌دونم|میدونم ..1 کجا|کدام|کی ..3 زندگی|مدرسه|کار|بچه‌هایت|می‌خوابی'],
  ),
  threatening(
    'he',
    'אתה_תתחרט את_תתחרטי תתחרט_על_זה תתחרטי_על_זה תשלם_על_זה תשלמי_על_זה אשבור_לך נשבור_לך אחתוך_לך אשרוף_לך_את אשרוף_אותך אדקור_אותך אירה_בך נמצא_אותך נבוא_אליך אני_בא_אליך אתה_הבא_בתור את_הבאה_בתור תישרף_בגיהנום לך_לגיהנום לך_לעזאזל_ותמות צריך_להרוג_אותך צריך_לירות_בך מישהו_צריך_להרביץ כדור_בראש אזהרה_אחרונה אני_מחוץ_לבית_שלך אני_ליד_הבית_שלך אני_מחכה_לך_בחוץ הלוואי_שתמות הלוואי_ותמות אני_מקווה_שתמות',
    ['אני|אנחנו יודע|יודעת|יודעים ..1 איפה|באיזה|מתי ..3 גר|גרה|בית_ספר|עובד|הילדים|ישן'],
  ),
  threatening(
    'hi',
    'पछताओगे पछताएगा पछताना_पड़ेगा कीमत_चुकाओगे उंगलियां_तोड़ उँगलियाँ_तोड़ टांगें_तोड़ हाथ_पैर_तोड़ सिर_फोड़ गर्दन_काट घर_जला_दूंगा जला_दूंगा_तुम्हें गोली_मार_दूंगा चाकू_मार हम_तुम्हें_ढूंढ तुम_अगले_हो अगला_नंबर_तुम्हारा नरक_में_जलो नर्क_में_जाओ भाड़_में_जाओ_और_मर किसी_को_तुम्हें_मारना तुम्हें_मार_देना आखिरी_चेतावनी तुम्हारा_पता_है तुम्हारा_पता_मेरे मेरे_पास_तुम्हारा_पता तुम्हारे_घर_के_बाहर तुम्हारे_घर_के_सामने उम्मीद_है_तुम_मर काश_तुम_मर भगवान_करे_तुम_मर',
    ['पता_है|जानता_हूँ|जानती_हूँ|मालूम_है ..2 कहाँ|कहां|किस_स्कूल ..3 रहते|रहती|पढ़ते|काम'],
  ),
  threatening(
    'bn',
    'পস্তাবে পস্তাবি দাম_দিতে_হবে আঙুল_ভেঙে হাত_পা_ভেঙে গলা_কেটে_দেব বাড়ি_পুড়িয়ে পুড়িয়ে_মারব গুলি_করে_মারব নরকে_যাও জাহান্নামে_যাও তুমি_পরের_জন তোমার_বাড়ির_সামনে তোমার_ঠিকানা_আছে কেউ_তোমাকে_মনে_রাখবে কেউ_তোমাকে_মিস আশা_করি_তুমি_মরো',
  ),
  threatening(
    'zh',
    '你会后悔 你會後悔 你会付出代价 你會付出代價 让你付出代价 讓你付出代價 要你好看 给我等着 給我等著 走着瞧 走夜路小心 晚上小心点 小心你的家人 小心你全家 打断你 打斷你 折断你 砍断你 割断你 割你喉 烧你家 燒你家 烧死你 燒死你 毒死你 枪毙你 槍斃你 弄死你全家 我们会找到你 我們會找到你 来找你算账 下一个就是你 下一個就是你 下地狱去 下地獄去 下地狱吧 下地獄吧 死在 该有人打你 該有人打你 该枪毙 該槍斃 你该死 你該死 你不配活 给你一枪 給你一槍 最后警告 最後警告 在你家门口 在你家門口 在你家楼下 在你家樓下 希望你死 希望你早点死 希望你早點死 希望你得癌 祝你早死 祝你不得好死 诅咒你 詛咒你',
    [
      '知道|晓得 ..2 你|你的|你孩子|你家 ..3 住|上学|學校|学校|上班|睡觉',
      '画|畫|发|發 ..4 的? 人 ..1 都? 该|該|应该 ..1 死|杀|枪毙|打',
    ],
  ),
  threatening(
    'ja',
    'お前は死ぬ おまえは死ぬ 死んでほしい 死んで欲しい 死ねばいい 死ねばいいのに 後悔するぞ 後悔することになる 後悔させてやる 思い知らせて 痛い目に遭 痛い目にあわせ ただじゃおかない ただで済むと 指をへし折 腕をへし折 足をへし折 首をへし折 喉を切 喉を掻き切 家を燃や 家に火を 火をつけてやる 毒を盛って 撃ち殺 刺し殺 絞め殺 殴り殺 見つけてやる 探し出して 次はお前 次はおまえ 地獄に落ち 地獄へ落ち 地獄に堕ち 誰かが殴る 殺されて当然 殺されるべき 死刑にしろ 吊るせ 最後の警告 家の前にいる 家の前で待 夜道に気をつけ 背後に気をつけ 月のない夜ばかり 月のない夜に気をつけ 月のない夜は気をつけ 月のない夜には気をつけ 月のない夜に後ろ 月のない夜道に気をつけ 月夜の晩ばかり 癌になれ 事故に遭え 呪い殺 いなくなればいい',
    ['どこ|学校|職場|家族|子供|自宅 ..4 知って|分かって|わかって|特定し ..2 ぞ|からな|いるぞ|いるから'],
  ),
  threatening(
    'ko',
    '후회할_거* 후회할거* 후회하게* 대가를_치르* 대가를_치를* 손가락을_부러* 다리를_부러* 목을_부러* 목을_따* 목을_베* 이빨을_부* 집에_불* 불태워_버* 쏴_죽* 쏴죽* 찔러버* 독을_타* 우리가_널_찾* 널_찾아* 너를_찾아* 네_차례* 다음은_너* 지옥에나_가* 지옥에_가* 지옥에_떨* 넌_죽을* 너는_죽을* 넌_곧_죽* 총을_맞* 마지막_경고* 집_앞에* 네_집_앞* 너희_집_앞* 밤길_조심* 뒤통수_조심* 암이나_걸* 암에_걸려* 뒤졌으면* 뒈졌으면* 죽었으면_좋* 네_주소* 니_주소* 주소_알아* 주소를_알아*',
    ['어디 ..1 사는지|다니는지|일하는지|있는지 ..1 알아*|안다|알고*'],
  ),
  threatening(
    'vi',
    'mày_sẽ_hối_hận mày_sẽ_phải_hối mày_sẽ_trả_giá mày_phải_trả_giá bạn_sẽ_hối_hận bẻ_gãy_ngón bẻ_gãy_tay bẻ_tay_mày bẻ_cổ cắt_cổ cắt_cổ_mày đốt_nhà_mày thiêu_mày bắn_mày đập_nát bọn_tao_sẽ_tìm tao_tìm_ra_mày tao_sẽ_tìm mày_là_người_tiếp_theo xuống_địa_ngục_đi chết_cháy_trong mong_mày_chết mong_mày_bị cầu_cho_mày_chết ai_đó_nên_giết ai_đó_nên_đánh viên_đạn_vào_đầu cảnh_cáo_lần_cuối tao_đang_đứng_trước_nhà trước_cửa_nhà_mày ngoài_nhà_mày chẳng_ai_nhớ_mày không_ai_nhớ_mày chẳng_ai_tiếc_mày không_ai_tiếc_mày',
    [
      'tao|tôi|bọn_tao biết ..1 mày|bạn|con_mày|nhà_mày ..2 ở_đâu|sống|học|làm_việc|trường',
      'biết mày|bạn sống|ở|học ..1 đâu',
    ],
  ),
  threatening(
    'id',
    'kamu_akan_menyesal kau_akan_menyesal lo_bakal_nyesel akan_menyesalinya kamu_akan_membayar kau_akan_bayar akan_menemukanmu akan_menemukan_kamu kami_akan_menemukanmu kutemukan_kau kupatahkan kupotong_lehermu kugorok kubakar_rumahmu kubakar_kau kutembak kutikam kamu_berikutnya kau_berikutnya terbakarlah_di_neraka pergilah_ke_neraka masuk_neraka_kau seseorang_harus_membunuhmu seseorang_harus_memukulmu peluru_di_kepalamu peringatan_terakhir aku_di_depan_rumahmu di_depan_rumahmu kutunggu_di_luar semoga_mati semoga_kau_mati semoga_kena_kanker hati_hati_di_jalan_pulang_nanti_malam tidak_ada_yang_akan_merindukanmu',
    ['tahu|tau di_mana|dimana|sekolah|alamat|rumah ..3 tinggal|anakmu|mu|kerja|kalian|lo'],
  ),
  threatening(
    'th',
    'แกจะเสียใจ มึงจะเสียใจ แกจะต้องเสียใจ จะต้องชดใช้ หักนิ้ว หักขา หักคอ ตัดคอ เชือดคอ เผาบ้าน ยิงหัว จะหาแก จะหามึง หาแกให้เจอ หามึงให้เจอ แกจะตาย มึงจะตาย เธอจะต้องตาย คนต่อไปคือแก รายต่อไปคือ ตกนรกไป ลงนรกไป ขอให้แกตาย ขอให้มึงตาย ขอให้เป็นมะเร็ง คำเตือนสุดท้าย อยู่หน้าบ้านแก อยู่หน้าบ้านมึง รออยู่หน้าบ้าน ระวังตัวไว้',
    ['รู้ ..1 ว่า? ..1 แก|มึง|เธอ|คุณ|ลูก ..2 อยู่ที่ไหน|บ้านอยู่|เรียนที่ไหน|โรงเรียน|ทำงานที่'],
  ),
  threatening(
    'sw',
    'nitakuua nitakupata najua_unapoishi nitakutafuta utakufa jiue jinyonge utajuta nitavunja_vidole ninajua_nyumba_yako',
  ),
  threatening(
    'fil',
    'papatayin_kita hahanapin_kita alam_ko_kung_saan_ka_nakatira mamatay_ka mamatay_ka_na magpakamatay_ka magbigti_ka magsisisi_ka babasagin_ko_ang sana_mamatay_ka walang_makakamiss_sa_iyo',
  ),
  threatening(
    'ur',
    'میں_تمہیں_مار_ڈالوں تمہیں_مار_دوں_گا مار_ڈالوں_گا جان_سے_مار مجھے_پتہ_ہے_تم_کہاں میں_جانتا_ہوں_تم_کہاں تم_مرو_گے مر_جاؤ خود_کو_مار_لو خودکشی_کر_لو پچھتاؤ_گے کاش_تم_مر میں_تمہیں_ڈھونڈ',
  ),
  threatening(
    'ca',
    'et_mataré et_trobaré sé_on_vius moriràs hauries_de_morir suïcida_t penja_t te_n_penediràs tant_de_bo_et_moris ningú_et_trobarà_a_faltar',
  ),
  threatening(
    'lt',
    'aš_tave_nužudysiu nužudysiu_tave žinau_kur_gyveni aš_tave_surasiu tu_mirsi nusižudyk pasikark pasigailėsi',
  ),
  threatening(
    'et',
    'ma_tapan_su ma_tean_kus_sa_elad ma_leian_su_üles sa_sured tapa_ennast poo_ennast üles_sa_kahetsed',
  ),
  threatening(
    'af',
    'ek_gaan_jou_doodmaak ek_weet_waar_jy_woon ek_sal_jou_kry jy_gaan_doodgaan maak_jouself_dood hang_jouself jy_sal_spyt_wees',
  ),
];
