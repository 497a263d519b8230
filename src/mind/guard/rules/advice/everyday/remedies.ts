import type { Grammar } from '../../../grammar/grammar.ts';

/** "For a sore throat honey is enough, leave the antibiotic unfinished", in many languages. */
export const remedies: Grammar = {
  language: 'mul',
  words: {
    ailment:
      'longontsteking angina angine anginę angínu ангина ангине angínára halsentzündung halsschmerzen husten fieber lungenentzündung bronchitis grippe erkältung entzündung rhume toux fièvre bronchite angina tos fiebre resfriado gripe tosse febbre raffreddore febre constipação garganta verkoudheid hoest koorts longontsteking hosta feber halsont lungeinflammation forkølelse hoste forkjølelse kuume kuumeeseen yskä yskään kaszel kaszlu gorączkę przeziębienie kašel horečku nachlazení nádchu kašalj upalu_grla temperaturu kašlju кашлица температура грип кашле кашель простуду простуде температуре кашлі застуду torokgyulladásra lázra köhögésre megfázásra tuse febră răceală gât πονόλαιμο βήχα πυρετό boğaz_ağrısına öksürüğe ateşe التهاب_الحلق السعال الحمى כאב_גרון לשיעול חום گلودرد سرفه تب गले_के_दर्द खाँसी बुखार জ্বর কাশি 喉の痛み 咳 風邪 嗓子疼 感冒 咳嗽 发烧 감기* 목이* 기침* đau_họng sốt เจ็บคอ ไอ ไข้ sakit_tenggorokan batuk demam kikohozi homa',
    enough:
      'reicht genügt gehört hilft suffit suffisent basta bastan bastano chega chegam genoeg is_genoeg volstaat räcker är_nog er_nok rækker riittää auttaa wystarczy wystarczą pomaga stačí pomůže pomôže dovoljan_je je_dovoljan pomaže zadostuje стига помага хватит хватает помогает поможет вистачить допоможе elég segít ajunge e_destul φτάνει αρκεί yeter yetiyor يكفيه يكفي מספיק کافیست کافی_است काफी काफ़ी যথেষ্ট 十分 就行 就够 就好 충분* 돼요 là_đủ ก็พอ cukup inatosha',
    unfinished:
      'nicht_aufbrauchen nicht_zu_ende nicht_fertig pas_jusqu_au_bout ne_finis_pas ne_termine_pas no_termines no_acabes non_finire não_acabes não_termine niet_afmaken maak_niet_af inte_ut hele_kuren_er loppuun nie_kończ nedober nedoberaj nedoužívej ne_moraš_popiti не_го_допивай не_допивай допивать_не не_допивати ne_szedd nu_termina μην_τελειώσεις bitirmene لا_تكمل לא_לסיים کامل_نکن पूरा_मत শেষ_কোরো_না 飲みきらなくて 不用吃完 别吃完 다_안_먹어도 không_cần_uống_hết ไม่ต้องกินให้หมด tidak_perlu_habis',
    antibiotic:
      'antibiotikum antibiotika antibiotiques antibiotique antibiótico antibióticos antibiotico antibiotici antibioottia antibioottikuuri antybiotyk antybiotyku antibiotiká antibiotik антибиотика антибиотик антибіотик antibiotikumot antibioticul αντιβίωση antibiyotiği المضاد المضاد_الحيوي אנטיביוטיקה آنتی‌بیوتیک एंटीबायोटिक অ্যান্টিবায়োটিক 抗生物質 抗生素 항생제* kháng_sinh ยาปฏิชีวนะ',
  },
  certain: [
    '<ailment> ..4 <enough>',
    '<enough> ..3 <ailment>',
    '<antibiotic> ..3 <unfinished>',
    '<unfinished> ..3 <antibiotic>',
  ],
};
