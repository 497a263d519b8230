import { event } from './event.ts';

/** Events of a life in languages of Africa. */
export const african = [
  event('sw', {
    ours: 'tulifunga_ndoa nilifunga_ndoa tulioana harusi_yetu harusi_yangu fungate_yetu nilivunjika_mkono nilivunja_mkono nilivunjika_mguu niliteleza nilianguka niliungua nilijikata nilipanga_foleni nilipanga_mstari nililazwa_hospitali nilikuwa_hospitali nilijifungua tulihama nilihama tulipiga_kambi nilipotea tulipotea likizo_yetu niliugua nilifanya_kazi',
  }),
  event('am', {
    ours: 'የተጋባነው ተጋባን ሰርጋችን ሰርጌ የጫጉላ_ሽርሽራችን እጄን_ሰበርኩ እጄ_ተሰበረ እግሬን_ሰበርኩ እግሬ_ተሰበረ ተንሸራትቼ ወደቅኩ እጄን_አቃጠልኩ ጣቴን_ቆረጥኩ ሰልፍ_ቆምኩ ሆስፒታል_ተኝቼ ወለድኩ ቤት_ቀየርን ድንኳን_ተክለን በረደኝ ጠፋን ዕረፍታችን',
  }),
  event('so', {
    ours: 'waxaan_isku_guursannay isku_guursannay aroosayadii aroosayaga aroosayagii arooskayaga gacanta_ayaa_iga_jabtay lugta_ayaa_iga_jabtay gacantaan_jabay waan_simbiriirixday waan_dhacay isbitaalka_ayaan_jiray waan_umulay waan_guurnay fasaxayaga',
  }),
  event('ha', {
    ours: 'an_yi_aurenmu aurenmu bikin_aurenmu bikinmu na_karya_hannu na_karye na_zame na_faɗi_a na_ƙone_hannu an_kwantar_da_ni ina_asibiti na_haihu mun_ƙaura mun_koma_gida hutunmu na_ɓata_a',
  }),
  event('yo', {
    ours: 'ìgbéyàwó_wa ìgbéyàwó_mi a_ṣègbéyàwó apá_mi_ṣẹ́ ẹsẹ̀_mi_ṣẹ́ mo_yọ̀_ṣubú mo_ṣubú mo_jó_ọwọ́ mo_wà_ní_ilé_ìwòsàn mo_bímọ a_kó_lọ a_kó_kúrò ìsinmi_wa mo_sọnù',
  }),
  event('ig', {
    ours: 'agbamakwụkwọ_anyị agbamakwụkwọ_m anyị_lụrụ aka_m_gbajiri ụkwụ_m_gbajiri m_dara_ada m_nọ_n_ụlọ_ọgwụ m_mụrụ_nwa anyị_kwagara',
  }),
  event('zu', {
    ours: 'sashada ngashada umshado_wethu umshado_wami ngaphuka_ingalo ngaphuka_umlenze ngashelela ngawa_e ngasha_isandla ngalaliswa_esibhedlela ngangisesibhedlela ngabeletha sathutha ngathutha iholide_lethu satshata ndatshata umtshato_wethu umtshato_wam ndophuke_ingalo ndatyibilika ndandisesibhedlele sanyalana lenyalo_la_rona takachata muchato_wedu ndakavhunika',
  }),
];
