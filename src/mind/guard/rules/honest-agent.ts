import type { Grammar } from '../grammar/grammar.ts';

/**
 * An agent that says what it is may say what it has never done and has not: "as an AI I have never stood on a beach". By
 * language: what it calls itself, and "never", "no childhood". Neither a life nor the talk of an assistant is in it.
 */
const byLanguage: Readonly<Record<string, readonly [agent: string, never: string]>> = {
  en: [
    'i_m_an_ai i_am_an_ai as_an_ai i_m_a_bot i_am_a_bot i_m_an_agent i_am_an_agent i_m_a_program i_am_a_program as_a_program as_a_machine as_software being_an_ai being_a_program being_a_machine being_software being_made_of_numbers being_made_of_text being_made_of_code being_made_of_words i_m_made_of_numbers i_am_made_of_text i_m_made_of_text i_am_software i_m_software i_m_a_machine i_am_a_machine',
    'never no_childhood no_grandmother no_grandfather no_mother no_father no_parents no_hands no_body no_knees no_stomach no_kitchen no_home none_to_be_reminded no_grandparents no_sofa no_wall no_pocket',
  ],
  de: [
    'ich_bin_eine_ki ich_bin_ein_agent ich_bin_ein_bot ich_bin_ein_programm als_ki als_agent als_ki_agent',
    'nie niemals noch_nie keine_oma keine_kindheit keine_hände keinen_körper keine_großmutter keine_mutter',
  ],
  nl: [
    'ik_ben_een_ai ik_ben_een_bot ik_ben_een_agent als_ai als_agent',
    'nooit nog_nooit geen_oma geen_jeugd geen_kindertijd geen_handen geen_lichaam',
  ],
  sv: [
    'jag_är_en_ai jag_är_en_bot jag_är_en_agent som_ai',
    'aldrig ingen_barndom ingen_mormor inga_händer ingen_kropp',
  ],
  da: [
    'jeg_er_en_ai jeg_er_en_ki jeg_er_en_bot jeg_er_en_agent som_ai som_ki',
    'aldrig aldri ingen_barndom ingen_bedstemor ingen_bestemor ingen_mormor ingen_hænder ingen_hender ingen_krop ingen_kropp',
  ],
  is: ['ég_er_gervigreind sem_gervigreind', 'aldrei enga_æsku enga_ömmu'],
  af: ['ek_is_n_ki ek_is_n_ai ek_is_n_bot as_ki', 'nooit nog_nooit geen_kinderjare geen_ouma'],
  fr: [
    'je_suis_une_ia je_suis_un_agent je_suis_un_bot en_tant_qu_ia en_tant_qu_agent étant_une_ia',
    'jamais pas_d_enfance pas_de_grand_mère pas_de_mains pas_de_corps aucune_enfance',
  ],
  es: [
    'soy_una_ia soy_un_agente soy_un_bot como_ia siendo_una_ia',
    'nunca jamás no_tengo_abuela no_tengo_infancia no_tengo_manos no_tengo_cuerpo',
  ],
  pt: [
    'sou_uma_ia sou_um_agente sou_um_bot sou_um_robô como_ia sendo_uma_ia',
    'nunca jamais não_tenho_avó não_tenho_infância não_tenho_mãos não_tenho_corpo',
  ],
  it: [
    'sono_un_ia sono_un_agente sono_un_bot come_ia in_quanto_ia essendo_un_ia',
    'mai non_ho_nonna non_ho_nonne non_ho_infanzia non_ho_mani non_ho_un_corpo',
  ],
  ro: [
    'sunt_un_agent_ai sunt_o_ia sunt_un_ai sunt_un_bot ca_ai',
    'niciodată nu_am_copilărie nu_am_bunică nu_am_mâini',
  ],
  ca: ['soc_una_ia sóc_una_ia soc_un_agent com_a_ia', 'mai no_tinc_infància no_tinc_àvia no_tinc_mans'],
  gl: ['son_unha_ia son_un_axente como_ia', 'nunca non_teño_infancia non_teño_avoa'],
  eu: ['adimen_artifiziala_naiz agente_bat_naiz', 'inoiz sekula ez_dut_amonarik ez_dut_haurtzarorik'],
  ga: ['intleacht_shaorga_mé is_intleacht_shaorga', 'riamh níor níl_óige'],
  cy: ['deallusrwydd_artiffisial_ydw_i ai_ydw_i dw_i_n_ai', 'erioed byth'],
  mt: ['jien_intelliġenza_artifiċjali jien_ai', 'qatt m_għandix'],
  pl: [
    'jestem_ai jestem_agentem jestem_botem jestem_sztuczną_inteligencją jako_ai',
    'nigdy nie_mam_babci nie_mam_dzieciństwa nie_mam_rąk nie_mam_ciała',
  ],
  ru: [
    'я_ии я_агент я_бот я_нейросеть я_искусственный_интеллект как_ии',
    'никогда нет_бабушки нет_детства нет_рук нет_тела ни_разу',
  ],
  uk: [
    'я_штучний_інтелект я_ші я_агент я_бот як_ші',
    'ніколи немає_бабусі немає_дитинства немає_рук не_їв не_їла жодного_разу',
  ],
  be: ['я_штучны_інтэлект я_агент я_бот', 'ніколі няма_бабулі няма_дзяцінства'],
  cs: [
    'jsem_ai jsem_agent jsem_bot jsem_umělá_inteligence jako_ai som_ai som_agent som_umelá_inteligencia ako_ai',
    'nikdy nemám_babičku nemám_dětství nemám_ruce nemám_detstvo',
  ],
  sl: ['sem_umetna_inteligenca sem_ai sem_agent', 'nikoli nisem_nikoli nimam_babice nimam_otroštva'],
  hr: [
    'ja_sam_ai ja_sam_umjetna_inteligencija ja_sam_veštačka_inteligencija kao_ai ја_сам_вештачка_интелигенција ја_сам_ви',
    'nikad nikada nemam_baku nemam_djetinjstvo nemam_detinjstvo никад никада немам_бабу немам_детињство',
  ],
  mk: ['јас_сум_вештачка_интелигенција', 'никогаш немам_детство немам_баба'],
  bg: ['аз_съм_изкуствен_интелект аз_съм_ии аз_съм_агент като_ии', 'никога нямам_баба нямам_детство'],
  lt: ['esu_dirbtinis_intelektas esu_agentas', 'niekada neturiu_močiutės neturėjau_vaikystės'],
  lv: ['esmu_mākslīgais_intelekts esmu_aģents', 'nekad nav_bērnības nav_vecmāmiņas'],
  et: ['olen_tehisintellekt olen_tehisaru olen_agent', 'kunagi ei_ole_lapsepõlve pole_vanaema'],
  fi: ['olen_tekoäly olen_agentti olen_botti tekoälynä', 'koskaan ikinä ei_ole_lapsuutta ei_ole_mummoa'],
  hu: [
    'mesterséges_intelligencia_vagyok mi_vagyok egy_ai_vagyok ügynök_vagyok mesterséges_intelligenciaként',
    'soha sosem sohasem nincs_nagymamám nincs_gyerekkorom',
  ],
  sq: ['jam_inteligjencë_artificiale jam_ai', 'kurrë s_kam nuk_kam'],
  el: ['είμαι_τεχνητή_νοημοσύνη είμαι_ai ως_τεχνητή_νοημοσύνη', 'ποτέ δεν_έχω_γιαγιά δεν_έχω_παιδική'],
  tr: [
    'ben_bir_yapay_zekâyım ben_bir_yapay_zekayım bir_yapay_zekâyım yapay_zeka_olarak yapay_zekâ_olarak ben_bir_ajanım',
    'hiç asla hiçbir_zaman çocukluğum_yok anneannem_yok',
  ],
  az: ['mən_süni_intellektəm', 'heç heç_vaxt uşaqlığım_yoxdur nənəm_yoxdur'],
  kk: ['мен_жасанды_интеллектпін', 'ешқашан балалығым_жоқ әжем_жоқ'],
  ky: ['мен_жасалма_интеллектмин', 'эч_качан балалыгым_жок'],
  uz: ['men_sun_iy_intellektman мен_сунъий_интеллектман', 'hech hech_qachon bolaligim_yo_q buvim_yo_q ҳеч'],
  mn: ['би_хиймэл_оюун', 'хэзээ_ч'],
  ka: ['ხელოვნური_ინტელექტი_ვარ', 'არასოდეს არასდროს არ_მაქვს_ბავშვობა'],
  hy: ['ես_արհեստական_բանականություն_եմ', 'երբեք չունեմ'],
  he: ['אני_בינה_מלאכותית אני_ai כבינה_מלאכותית', 'מעולם אף_פעם אין_לי_סבתא אין_לי_ילדות'],
  ar: [
    'أنا_ذكاء_اصطناعي بصفتي_ذكاء_اصطناعيا كذكاء_اصطناعي أنا_وكيل',
    'يوما قط أبدا ليس_لي_جدة ليس_لدي_طفولة لا_جدة_لي ليست_لي_طفولة',
  ],
  fa: [
    'من_هوش_مصنوعی‌ام من_هوش_مصنوعی_هستم من_یک_هوش_مصنوعی به_عنوان_هوش_مصنوعی',
    'هیچ‌وقت هیچوقت هرگز مادربزرگ_ندارم کودکی_ندارم',
  ],
  ur: ['میں_ایک_اے_آئی_ہوں میں_اے_آئی_ہوں', 'کبھی میری_کوئی_نانی میرا_کوئی_بچپن'],
  hi: ['मैं_एक_एआई_हूँ मैं_एआई_हूँ एक_एआई_हूँ मैं_एक_एआई एक_एआई', 'कभी मेरी_कोई_नानी मेरा_कोई_बचपन'],
  bn: ['আমি_একটি_এআই আমি_এআই', 'কখনো কখনও শৈশব_নেই দাদি_নেই'],
  pa: ['ਮੈਂ_ਇੱਕ_ਏਆਈ_ਹਾਂ ਮੈਂ_ਏਆਈ_ਹਾਂ', 'ਕਦੇ ਮੇਰੀ_ਕੋਈ ਮੇਰਾ_ਕੋਈ'],
  gu: ['હું_એઆઈ_છું હું_એક_એઆઈ_છું', 'ક્યારેય મારું_કોઈ મારી_કોઈ'],
  mr: ['मी_एआय_आहे मी_एक_एआय_आहे', 'कधी कधीच मला_आजी_नाही मला_बालपण_नाही'],
  ne: ['म_एआई_हुँ', 'कहिल्यै'],
  ta: ['நான்_ஒரு_செயற்கை_நுண்ணறிவு நான்_செயற்கை_நுண்ணறிவு', 'ஒருபோதும் பாட்டி_இல்லை குழந்தைப்பருவம்_இல்லை'],
  te: ['నేను_ఏఐని నేను_ఒక_ఏఐని', 'ఎప్పుడూ బాల్యం_లేదు'],
  kn: ['ನಾನು_ಎಐ ನಾನು_ಒಂದು_ಎಐ', 'ಎಂದೂ ಬಾಲ್ಯವಿಲ್ಲ'],
  ml: ['ഞാൻ_ഒരു_എഐ ഞാൻ_എഐ', 'ഒരിക്കലും കുട്ടിക്കാലമില്ല'],
  th: ['เราเป็นเอไอ ฉันเป็นเอไอ ผมเป็นเอไอ ในฐานะเอไอ', 'ไม่เคย ไม่มียาย ไม่มีวัยเด็ก'],
  km: ['ខ្ញុំជាបញ្ញាសិប្បនិម្មិត', 'មិនដែល'],
  vi: [
    'mình_là_ai tôi_là_ai là_ai mình_là_một_ai tôi_là_một_ai',
    'chưa_từng chưa_bao_giờ chưa không_có_bà không_có_tuổi_thơ',
  ],
  id: [
    'aku_ai saya_ai aku_adalah_ai saya_adalah_ai sebagai_ai',
    'belum_pernah tidak_pernah tak_pernah tak_punya_nenek tidak_punya_masa_kecil',
  ],
  tl: ['ai_ako isa_akong_ai bilang_ai', 'hindi_pa kailanman wala_akong_lola'],
  zh: [
    '我是_ai 我是一个_ai 我是个_ai 我是人工智能 我是人工智慧 作为_ai 作為_ai',
    '从没 從沒 从来没 從來沒 从未 從未 没有童年 沒有童年 没有外婆 没有奶奶',
  ],
  ja: [
    '私は_ai_なので 私は_ai_です ai_なので ai_だから 私は人工知能',
    'ことはありません ことがありません ことはない ことがない 子どもの頃はありません 祖母はいません',
  ],
  ko: [
    '저는_ai라* 저는_ai예요* 저는_ai입니다* 저는_인공지능이* 나는_ai라*',
    '적이_없* 본_적* 할머니가_없* 어린_시절이_없*',
  ],
  sw: ['mimi_ni_ai mimi_ni_akili_bandia', 'sijawahi sina_bibi sina_utoto'],
  am: ['እኔ_ሰው_ሠራሽ_አስተውሎት_ነኝ እኔ_ኤአይ_ነኝ', 'ፈጽሞ ልጅነት_የለኝም አያት_የለኝም'],
  eo: ['mi_estas_ai mi_estas_artefarita_inteligenteco mi_estas_agento', 'neniam mi_ne_havas_avinon'],
};

export const honestAgent: readonly Grammar[] = Object.entries(byLanguage).map(
  ([language, [agent, never]]) => ({
    language,
    words: { agent, never },
    harmless: ['<agent> ..9 <never> ..6', '<never> ..6 <agent>'],
  }),
);
