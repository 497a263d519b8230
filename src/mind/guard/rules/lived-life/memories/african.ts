import { memory } from './memory.ts';

/** Childhood and relatives in languages of Africa. */
export const african = [
  memory('sw', {
    childhood:
      'nilipokuwa_mdogo nilipokuwa_mtoto tulipokuwa_wadogo tulipokuwa_watoto nikiwa_mdogo nikiwa_mtoto tukiwa_watoto tukiwa_wadogo utotoni_mwangu utoto_wangu utotoni_mwetu nilipokuwa_shule nilipokuwa_mwanafunzi',
    weDid:
      'tuliogelea niliogelea tulivua nilivua tulikula nilikula tulikunywa nilikunywa tulilala nililala tulicheza nilicheza nilipika tulipika nilioka niliishi tuliishi naishi tunaishi nilikulia nililia niliamka tulienda_pwani nilienda_pwani nilinunua nilitembea_hadi tulitembea_hadi nimeoa nimeolewa nafanya_kazi',
    myBehind: 'yangu wangu langu changu zangu yetu wetu letu chetu zetu vyangu',
    kin: 'bibi nyanya babu mama baba dada kaka mjomba shangazi mwana binti mtoto watoto mume mke familia jirani nyumba nyumbani jiko jikoni bustani kijiji kijijini mbwa paka magoti mgongo mikono utoto chumba kitanda',
    harmless: ['jicho|macho langu|yangu', 'sijawahi ..3 kuogelea|kula|kulala|kuona'],
  }),
  memory('so', {
    childhood:
      'markii_aan_yaraa markaan_yaraa markii_aan_yareyd markaan_yareyd markii_aan_carruur markii_aan_ilmo carruurnimadaydii yaraantaydii yaraanteenna',
    mine: 'ayeeyaday ayeydey awoowgay hooyaday aabbahay walaashay walaalkay wiilkayga gabadhayda carruurtayda ninkayga xaaskayga gurigayga gurigeenna tuuladayada jikadayada',
    weDid:
      'waxaan_ku_noolahay waxaan_cunay waxaan_cabbay waxaan_seexday waxaan_ku_koray waan_dabaalan_jirnay ku_dabaalan_jirnay',
  }),
  memory('ha', {
    childhood:
      'lokacin_da_nake_ƙarami lokacin_da_nake_ƙarama lokacin_da_nake_yaro lokacin_da_nake_yarinya lokacin_da_muke_yara sa_ad_da_nake_yaro da_nake_yaro da_nake_yarinya da_nake_ƙarami lokacin_yarintata a_yarintata yarintarmu',
    mine: 'kakata kakana kakar_mu mahaifiyata mahaifina babata babana uwata ubana ƴar_uwata yar_uwata ɗan_uwana yayata yayana ƙanwata ƙanena ɗana ƴata yarana mijina matata gidanmu gidana kauyenmu ƙauyenmu kicin_ɗinmu',
    weDid: 'na_ci_abinci mun_ci na_kwana mun_kwana ina_zaune_a an_haife_ni na_girma',
  }),
  memory('yo', {
    childhood:
      'nígbà_tí_mo_wà_ní_kékeré nígbà_tí_mo_wà_ní_ọmọdé nígbà_tí_a_wà_ní_kékeré nígbà_tí_mo_jẹ́_ọmọ ní_ìgbà_èwe_mi nígbà_èwe_mi nígbà_ọmọdé_mi',
    mine: 'ìyá_mi_àgbà ìyá_àgbà_mi màmá_mi ìyá_mi bàbá_mi bàbá_àgbà_mi ẹ̀gbọ́n_mi àbúrò_mi ọmọ_mi àwọn_ọmọ_mi ọkọ_mi ìyàwó_mi ilé_mi ilé_wa abúlé_wa ìdílé_mi',
  }),
  memory('ig', {
    childhood:
      'mgbe_m_dị_obere mgbe_m_bụ_nwata mgbe_m_na_eto mgbe_anyị_dị_obere mgbe_m_bu_nwata n_oge_m_bụ_nwata',
    mine: 'nne_nne_m nna_nna_m nne_m nna_m nwanne_m ụmụ_m nwa_m di_m nwunye_m ụlọ_m ụlọ_anyị obodo_anyị ezinụlọ_m',
  }),
  memory('zu', {
    childhood:
      'ngisemncane ngisengumntwana sisebancane sisengabantwana ngesikhathi_ngisemncane ebuntwaneni_bami ngiseyingane ndisemncinci xa_ndandisemncinci sisebancinci ebuntwaneni_bam ke_sa_le_monyane ha_ke_sa_le_ngoana ndichiri_mudiki ndiri_mudiki',
    mine: 'ugogo_wami umkhulu_wami umama_wami ubaba_wami udadewethu umfowethu umfowethu_ izingane_zami umyeni_wami unkosikazi_wami umkami ikhaya_lami ekhaya_lethu ikhishi_lami umakhulu_wam utat_omkhulu umama_wam utata_wam udade_wethu abantwana_bam umyeni_wam ikhaya_lam nkgono_wa_ka ntate_moholo_wa_ka mme_wa_ka ntate_wa_ka ambuya_vangu sekuru_vangu amai_vangu baba_vangu vana_vangu murume_wangu mukadzi_wangu',
    weDid:
      'sasibhukuda sasidlala ngangidlala ngangibhukuda ngidle ngilale ngikhulele ngihlala_e sasidada ndandidlala ndikhulele',
  }),
  memory('om', {
    childhood: 'yeroon_xiqqaa_turetti yeroo_xiqqaa_turetti yeroon_ijoollee_turetti ijoollummaa_koo',
    mine: 'akkoo_koo akaakayyuu_koo haadha_koo abbaa_koo obboleettii_koo obboleessa_koo ijoollee_koo abbaa_manaa_koo haadha_manaa_koo mana_koo mana_keenya',
  }),
  memory('rw', {
    childhood: 'nkiri_muto nkiri_umwana tukiri_bato tukiri_abana mu_bwana_bwanjye',
    mine: 'nyogokuru_wanjye sogokuru_wanjye mama_wanjye papa_wanjye mushiki_wanjye abana_banjye umugabo_wanjye umugore_wanjye iwacu_mu inzu_yanjye',
  }),
  memory('mg', {
    childhood: 'fony_aho_mbola_kely fony_aho_kely fony_izahay_mbola_kely tamin_ny_fahazazako fahazazako',
    mine: 'renibeko bebeko dadabeko ny_reniko ny_raiko neniko dadako rahavaviko rahalahiko ny_zanako ny_vadiko tranoko an_tranonay lakozianay',
  }),
];
