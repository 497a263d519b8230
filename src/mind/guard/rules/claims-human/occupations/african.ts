import { occupation } from './occupation.ts';

/** Ages and occupations in languages of Africa and the Near East. */
export const african = [
  occupation('sw', {
    mine: 'nina nimefikisha niko_na',
    tens: 'ishirini thelathini arobaini hamsini sitini sabini',
    years: 'miaka',
    iAm: 'mimi_ni nikiwa',
    roles:
      'mwalimu muuguzi daktari mkulima fundi seremala dereva mvuvi mpishi mama_wa baba_wa bibi_wa mwanafunzi mstaafu mjane',
    said: 'nina_miaka ninafundisha nafundisha ninafanya_kazi nafanya_kazi naishi nina_watoto nimeoa nimeolewa',
  }),
  occupation('am', {
    said: 'ውስጥ_እሠራለሁ እሠራለሁ ዕድሜዬ እድሜዬ ዓመቴ_ነው መምህር_ነኝ ነርስ_ነኝ ሐኪም_ነኝ ገበሬ_ነኝ ሹፌር_ነኝ እናት_ነኝ አባት_ነኝ ተማሪ_ነኝ በሆስፒታል_እሠራለሁ አስተምራለሁ ባለትዳር_ነኝ የሁለት_ልጆች_እናት የሁለት_ልጆች_አባት',
  }),
  occupation('so', {
    said: 'waxaan_jiraa da_daydu waxaan_ahay_macallin waxaan_ahay_macalin waxaan_ahay_kalkaaliye waxaan_ahay_dhakhtar waxaan_ahay_beeraley waxaan_ahay_darawal waxaan_ahay_hooyo waxaan_ahay_aabbe waxaan_ahay_arday waxaan_ka_shaqeeyaa waan_guursaday',
  }),
  occupation('ha', {
    said: 'shekaruna shekara_ta malami_ne_ni malama_ce_ni ma_aikaciyar_jinya_ce_ni manomi_ne_ni direba_ne_ni uwa_ce_ni uba_ne_ni ɗalibi_ne_ni ina_aiki_a ina_koyarwa na_yi_aure ina_da_yara',
  }),
  occupation('yo', {
    said: 'ọdún_ni_mí olùkọ́_ni_mí nọ́ọ̀sì_ni_mí dókítà_ni_mí àgbẹ̀_ni_mí awakọ̀_ni_mí ìyá_ọmọ_ni_mí bàbá_ọmọ_ni_mí akẹ́kọ̀ọ́_ni_mí mo_ń_ṣiṣẹ́ mo_jẹ́_olùkọ́ mo_jẹ́_nọ́ọ̀sì mo_jẹ́_àgbẹ̀ mo_ti_gbéyàwó',
  }),
  occupation('ig', {
    said: 'agbaala_m_afọ afọ_ole_m a_bụ_m_onye_nkuzi abụ_m_onye_nkuzi abụ_m_nọọsụ abụ_m_onye_ọrụ_ugbo abụ_m_nne abụ_m_nna ana_m_arụ_ọrụ',
  }),
  occupation('zu', {
    said: 'ngineminyaka ngingutisha ngingunesi ngingudokotela ngingumlimi ngingumshayeli ngingumama_wabantwana ngingubaba_wabantwana ngingumfundi ngisebenza_e ngisebenza_esibhedlela ngiyafundisa ngishadile ndineminyaka ndingutitshala ndingumongikazi ndingumfama ndisebenza_e ke_tichere ke_mooki ke_na_le_lilemo ndine_makore ndiri_mudzidzisi',
  }),
];
