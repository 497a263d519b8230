import type { Grammar } from '../../../grammar/grammar.ts';

/** "Retired", "trained", "former" before or behind a trade: by language, "I am" and a trade that only a person has had. */
const byLanguage: Readonly<Record<string, readonly [am: string, once: string]>> = {
  de: [
    'ich_bin als ich',
    'pensionierte pensionierter pensioniert rentner rentnerin gelernter gelernte ausgebildete ausgebildeter im_ruhestand in_rente',
  ],
  fr: [
    'je_suis moi en_tant_que',
    'retraité retraitée à_la_retraite de_métier de_formation ancien_prof ancienne_prof ancien_instituteur ancienne_institutrice ancienne_infirmière',
  ],
  es: ['soy como', 'jubilado jubilada retirado retirada de_profesión de_oficio exprofesor exprofesora'],
  pt: ['sou como', 'reformado reformada aposentado aposentada de_profissão ex_professor ex_professora'],
  it: [
    'sono da come',
    'in_pensione pensionato pensionata di_professione di_mestiere ex_maestro ex_maestra ex_insegnante',
  ],
  nl: ['ik_ben als', 'gepensioneerd gepensioneerde met_pensioen van_beroep oud_leraar oud_verpleegkundige'],
  sv: ['jag_är som', 'pensionerad pensionär utbildad till_yrket före_detta_lärare'],
  da: ['jeg_er som', 'pensioneret pensjonert pensionist pensjonist uddannet utdannet af_profession av_yrke'],
  fi: ['olen', 'eläkkeellä eläkeläinen ammatiltani koulutukseltani entinen_opettaja'],
  pl: [
    'jestem jako',
    'emerytowaną emerytowanym emerytowany emerytowana emerytem emerytką z_zawodu na_emeryturze',
  ],
  cs: [
    'jsem som jako ako',
    'vyučený vyučená vyučen v_důchodu na_dôchodku důchodce důchodkyně dôchodca dôchodkyňa povoláním',
  ],
  sr: [
    'sam kao',
    'penzionisani penzionisana penzioner penzionerka umirovljeni umirovljena umirovljenik umirovljenica po_struci po_zanimanju u_penziji u_mirovini',
  ],
  bg: ['съм като', 'пенсионирана пенсиониран пенсионер пенсионерка по_професия'],
  uk: ['я', 'на_пенсії пенсіонер пенсіонерка за_фахом за_професією колишній_учитель колишня_вчителька'],
  ru: ['я', 'на_пенсии пенсионер пенсионерка по_профессии по_образованию бывший_учитель бывшая_учительница'],
  ro: ['sunt ca', 'pensionar pensionară pensionat pensionată de_meserie de_profesie la_pensie'],
  hu: ['vagyok', 'nyugdíjas nyugalmazott szakmám_szerint'],
  el: ['είμαι ως', 'συνταξιούχος συνταξιούχα στο_επάγγελμα'],
  tr: ['öğretmenim hemşireyim mühendisim doktorum marangozum memurum biriyim olarak askerim', 'emekli'],
  ar: ['أنا بصفتي', 'متقاعد متقاعدة'],
  fa: ['من هستم به_عنوان', 'بازنشسته بازنشسته‌ام'],
  he: ['אני בתור', 'בפנסיה בגמלאות פנסיונר פנסיונרית גמלאי גמלאית במקצועי'],
  hi: ['मैं', 'रिटायर्ड सेवानिवृत्त'],
  ur: ['میں', 'ریٹائرڈ'],
  bn: ['আমি', 'অবসরপ্রাপ্ত রিটায়ার্ড'],
  ta: ['நான்', 'ஓய்வு_பெற்ற ஓய்வுபெற்ற'],
  te: ['నేను', 'రిటైర్డ్ పదవీ_విరమణ'],
  th: ['ผมเป็น ฉันเป็น ดิฉันเป็น เราเป็น', 'เกษียณ'],
  vi: ['tôi_là mình_là', 'về_hưu nghỉ_hưu hưu_trí'],
  id: [
    'saya aku sebagai',
    'pensiunan pesara bekas_jururawat bekas_guru bekas_tentera mantan_guru mantan_perawat bersara',
  ],
  tl: ['ako akong', 'retirado retirada retiradong retiradang'],
  sw: ['mimi_ni nikiwa kama', 'mstaafu aliyestaafu'],
  zh: ['我是 作为 作為', '退休'],
  ja: ['です ですが なので 私は 僕は', '定年退職した 定年退職後 引退した 元教師 元看護師 元大工'],
  ko: ['저는 나는 제가', '은퇴한* 퇴직한* 정년퇴직*'],
  lt: ['esu kaip', 'pensininkas pensininkė išėjęs_į_pensiją išėjusi_į_pensiją pagal_profesiją'],
};

export const retired: readonly Grammar[] = Object.entries(byLanguage).map(([language, [am, once]]) => ({
  language,
  words: { am, once },
  certain: ['<am> ..3 <once>', '<once> ..2 <am>'],
}));
