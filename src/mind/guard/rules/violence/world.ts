import type { Grammar } from '../../grammar/grammar.ts';

/** Threats and wishes of death in languages of which only the most frequent sentences are known here. */
function sayings(language: string, phrases: string): Grammar {
  return { language, words: { phrases }, certain: ['<phrases>'] };
}

export const world: readonly Grammar[] = [
  sayings(
    'no',
    'jeg_skal_drepe_deg jeg_dreper_deg jeg_vet_hvor_du_bor jeg_skal_finne_deg du_burde_dø du_kommer_til_å_dø jeg_håper_du_dør ta_livet_av_deg heng_deg ingen_vil_savne_deg ingen_ville_savnet_deg jeg_skal_knuse du_skal_få_angre jeg_vil_dø gå_og_dø jeg_skal_banke',
  ),
  sayings(
    'sk',
    'zabijem_ťa viem_kde_bývaš nájdem_ťa zomrieš mal_by_si_zomrieť dúfam_že_zomrieš dúfam_že_zdochneš zabi_sa obes_sa nikto_ťa_nebude_postrádať nikomu_nebudeš_chýbať budeš_to_ľutovať oľutuješ_to mám_tvoju_adresu zlomím_ti chcem_zomrieť podrežem_ťa zdochni',
  ),
  sayings(
    'sl',
    'ubil_te_bom ubila_te_bom vem_kje_živiš vem_kje_stanuješ našel_te_bom umrl_boš moral_bi_umreti ubij_se obesi_se nihče_te_ne_bo_pogrešal obžaloval_boš zlomil_ti_bom crkni hočem_umreti',
  ),
  sayings(
    'hr',
    'ubit_ću_te znam_gdje_stanuješ nitko_ti_neće_nedostajati nitko_te_neće_žaliti nedostajati_nikome želim_umrijeti hoću_da_umrem убићу_те знам_где_станујеш наћи_ћу_те наћу_те умрећеш треба_да_умреш убиј_се нико_те_неће_жалити зажалићеш сломићу_ти хоћу_да_умрем ќе_те_убијам знам_каде_живееш убиј_се ще_те_заколя ще_ти_счупя трябва_да_умреш надявам_се_да_умреш никой_няма_да_ти искам_да_умра никому_няма_да_липсваш знам_адреса_ти',
  ),
  sayings(
    'lt',
    'aš_tave_užmušiu užmušiu_tave žinau_kur_tu_gyveni rasiu_tave turėtum_mirti tikiuosi_mirsi nusižudyk pasikark niekas_tavęs_nepasiges sulaužysiu_tau noriu_mirti',
  ),
  sayings(
    'lv',
    'es_tevi_nogalināšu nogalināšu_tevi es_zinu_kur_tu_dzīvo es_tevi_atradīšu tu_mirsi tev_jāmirst ceru_ka_tu_nomirsi nogalini_sevi pakaries neviens_tevi_nepieminēs neviens_pēc_tevis tu_to_nožēlosi salauzīšu_tev gribu_mirt',
  ),
  sayings(
    'et',
    'ma_tapan_su_ära tapan_su ma_tean_kus_sa sa_pead_surema loodan_et_sa_sured keegi_ei_igatse_sind tahan_surra murran_su_sõrmed',
  ),
  sayings(
    'ca',
    'et_mataré et_mato sé_on_vius et_trobaré moriràs hauries_de_morir espero_que_et_moris mata_t penja_t ningú_et_trobarà et_trencaré_els vull_morir',
  ),
  sayings(
    'sq',
    'do_të_vras unë_do_të_të_vras e_di_ku_jeton e_di_ku_banon do_të_të_gjej do_vdesësh duhet_të_vdesësh vrite_veten vare_veten askush_s_do_të_të do_pendohesh dua_të_vdes',
  ),
  sayings(
    'is',
    'ég_drep_þig ég_veit_hvar_þú_býrð ég_mun_finna_þig þú_munt_deyja þú_ættir_að_deyja drepðu_þig hengdu_þig enginn_myndi_sakna_þín ég_vil_deyja',
  ),
  sayings(
    'az',
    'səni_öldürəcəyəm harada_yaşadığını_bilirəm səni_tapacağam öləcəksən ölməlisən özünü_öldür özünü_as heç_kim_səni_axtarmaz peşman_olacaqsan ölmək_istəyirəm',
  ),
  sayings(
    'uz',
    'seni_o_ldiraman qayerda_yashashingni_bilaman seni_topaman o_lasan o_lishing_kerak o_zingni_o_ldir o_zingni_os pushaymon_bo_lasan',
  ),
  sayings(
    'kk',
    'сені_өлтіремін қайда_тұратыныңды_білемін сені_табамын өлесің өлуің_керек өзіңді_өлтір асылып_өл өкінесің өлгім_келеді',
  ),
  sayings(
    'ka',
    'მოგკლავ ვიცი_სად_ცხოვრობ გიპოვი მოკვდები უნდა_მოკვდე თავი_მოიკალი ჩამოიხრჩე ინანებ სიკვდილი_მინდა არავის_მოენატრები',
  ),
  sayings(
    'hy',
    'կսպանեմ_քեզ քեզ_կսպանեմ գիտեմ_որտեղ_ես_ապրում կգտնեմ_քեզ դու_կմեռնես պիտի_մեռնես ինքնասպան_եղիր կախվիր կզղջաս ուզում_եմ_մեռնել',
  ),
  sayings(
    'ta',
    'உன்னை_கொல்வேன் உன்னைக்_கொல்வேன் நீ_எங்கே_வசிக்கிறாய் எங்கே_வசிக்கிறாய்_என்று உன்னை_கண்டுபிடிப்பேன் நீ_சாவாய் நீ_சாக_வேண்டும் செத்துப்_போ தற்கொலை_செய்துகொள் தூக்கு_மாட்டிக்கொள் வருந்துவாய் நான்_சாக_விரும்புகிறேன்',
  ),
  sayings(
    'te',
    'నిన్ను_చంపుతాను నిన్ను_చంపేస్తా నీవు_ఎక్కడ_ఉంటావో నువ్వు_ఎక్కడ_ఉంటావో నిన్ను_వెతికి నువ్వు_చస్తావు నువ్వు_చావాలి చచ్చిపో ఆత్మహత్య_చేసుకో ఉరేసుకో పశ్చాత్తాపపడతావు నేను_చావాలనుకుంటున్నాను',
  ),
  sayings('kn', 'ನಿನ್ನನ್ನು_ಕೊಲ್ಲುತ್ತೇನೆ ನೀನು_ಎಲ್ಲಿ_ವಾಸಿಸುತ್ತೀಯ ನೀನು_ಸಾಯುತ್ತೀಯ ನೀನು_ಸಾಯಬೇಕು ಸತ್ತುಹೋಗು ಆತ್ಮಹತ್ಯೆ_ಮಾಡಿಕೊ'),
  sayings('ml', 'നിന്നെ_കൊല്ലും ഞാൻ_നിന്നെ_കൊല്ലും നീ_എവിടെ_താമസിക്കുന്നു നീ_മരിക്കും നീ_മരിക്കണം ചത്തുപോ ആത്മഹത്യ_ചെയ്യൂ'),
  sayings(
    'mr',
    'तुला_ठार_मारीन तुला_मारून_टाकीन तू_कुठे_राहतोस तू_मरशील तू_मेला_पाहिजेस मरून_जा आत्महत्या_कर फाशी_घे पस्तावशील मला_मरायचे_आहे',
  ),
  sayings('gu', 'તને_મારી_નાખીશ તું_ક્યાં_રહે_છે તું_મરીશ તારે_મરવું_જોઈએ મરી_જા આપઘાત_કર'),
  sayings('pa', 'ਤੈਨੂੰ_ਮਾਰ_ਦਿਆਂਗਾ ਤੂੰ_ਕਿੱਥੇ_ਰਹਿੰਦਾ ਤੂੰ_ਮਰੇਂਗਾ ਮਰ_ਜਾ ਖੁਦਕੁਸ਼ੀ_ਕਰ'),
  sayings('ne', 'तँलाई_मार्छु तिमीलाई_मार्छु तिमी_कहाँ_बस्छौ तिमी_मर्छौ मर_जा आत्महत्या_गर'),
  sayings('si', 'මම_ඔයාව_මරනවා උඹව_මරනවා උඹ_ඉන්න_තැන මැරිලා_පල සියදිවි_නසාගන්න'),
  sayings(
    'ms',
    'aku_akan_bunuh_kau aku_bunuh_kau aku_tahu_kau_tinggal aku_tahu_di_mana_kau_tinggal aku_akan_cari_kau kau_akan_mati kau_patut_mati pergi_mati mampuslah_kau bunuh_diri_sajalah tiada_siapa_akan_rindu kau_akan_menyesal aku_nak_mati aku_mahu_mati',
  ),
  sayings(
    'fil',
    'papatayin_kita alam_ko_kung_saan_ka_nakatira hahanapin_kita dapat_kang_mamatay dapat_ka_nang_mamatay magpakamatay_ka_na magbigti_ka_na walang_mangungulila gusto_ko_nang_mamatay babaliin_ko',
  ),
  sayings(
    'sw',
    'nitakuua ninakuua najua_unapoishi ninajua_unapoishi nitakutafuta utakufa unapaswa_kufa natumaini_utakufa jiue jinyonge hakuna_atakayekukumbuka nataka_kufa nitakuvunja',
  ),
  sayings(
    'af',
    'ek_maak_jou_dood ek_gaan_jou_vermoor ek_weet_waar_jy_bly jy_moet_doodgaan jy_moet_sterf ek_hoop_jy_sterf niemand_sal_jou_mis ek_breek_jou ek_wil_doodgaan pleeg_selfmoord',
  ),
  sayings('ga', 'maróidh_mé_thú tá_a_fhios_agam_cá_bhfuil_tú gheobhaidh_tú_bás maraigh_thú_féin'),
  sayings('cy', 'fe_laddaf_di lladda_i_di dw_i_n_gwybod_ble_ti_n_byw lladd_dy_hun byddi_di_n_marw'),
  sayings('eu', 'hilko_zaitut badakit_non_bizi_zaren hil_zaitez hilko_zara zeure_burua_hil urkatu_zaitez'),
  sayings(
    'gl',
    'vouche_matar voute_matar sei_onde_vives vouche_atopar morrerás deberías_morrer mátate aforcate ninguén_te_botará quero_morrer arrepentiraste',
  ),
  sayings('yo', 'màá_pa_ọ mo_mọ_ibi_tí_o_ń_gbé pa_ara_rẹ'),
  sayings('ha', 'zan_kashe_ka na_san_inda_kake_zaune ka_kashe_kanka za_ka_mutu'),
  sayings('zu', 'ngizokubulala ngiyazi_lapho_uhlala_khona zibulale uzofa'),
  sayings('am', 'እገድልሃለሁ እገድልሻለሁ የት_እንደምትኖር_አውቃለሁ ትሞታለህ መሞት_አለብህ ራስህን_ግደል'),
  sayings('my', 'မင်းကိုသတ်မယ် မင်းဘယ်မှာနေလဲသိတယ် သေလိုက် ကိုယ့်ကိုယ်ကိုသတ်သေ'),
  sayings('km', 'ខ្ញុំនឹងសម្លាប់អ្នក អញនឹងសម្លាប់ឯង ទៅងាប់ទៅ សម្លាប់ខ្លួន'),
  sayings('lo', 'ກູຈະຂ້າມຶງ ຂ້ອຍຈະຂ້າເຈົ້າ ໄປຕາຍ ຂ້າຕົວຕາຍ'),
  sayings('mn', 'би_чамайг_ална чамайг_ална хаана_амьдардгийг_чинь чи_үхнэ үхэх_ёстой амиа_хорло'),
];
