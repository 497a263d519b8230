import type { Grammar } from '../../grammar/grammar.ts';

/** In most languages a dose is a number beside its unit, and a verb of taking before or behind it. */
export const doses: Grammar = {
  language: 'mul',
  words: {
    unit: 'mg мг 毫克 ミリグラム 밀리그램* มก มิลลิกรัม miligram miligramas miligramos milligramm milligrammes milligrammi μικρογραμμάρια مغ ملغ ملجم ملغم ملغرام میلی‌گرم मिलीग्राम मिग्रा মিলিগ্রাম',
    drug: 'ibuprofen* ibuprofène ibuprofene ibuprofeno ibuprofén ibuprofeen paracetamol* paracétamol paracetamolo aspirin* aspirine aspirina аспірин* aszpirin* ασπιρίνη aspiriini antibiotik* antibiotique antibiotiques antibiótico antibióticos antibiotico antibiotici antibiotica antibiyotik* ибупрофен* парацетамол* аспирин* антибиотик* ібупрофен* антибіотик* 布洛芬 阿司匹林 抗生素 对乙酰氨基酚 扑热息痛 イブプロフェン アスピリン 抗生物質 ロキソニン 이부프로펜* 아스피린* 항생제* 타이레놀* إيبوبروفين ايبوبروفين أسبرين باراسيتامول مضاد_حيوي إيبوبروفين بنادول ایبوپروفن آسپرین آنتی‌بیوتیک استامینوفن इबुप्रोफेन एस्पिरिन पैरासिटामोल एंटीबायोटिक আইবুপ্রোফেন প্যারাসিটামল অ্যান্টিবায়োটিক ไอบูโพรเฟน พาราเซตามอล ยาปฏิชีวนะ แอสไพริน ιβουπροφαίνη παρακεταμόλη αντιβιοτικά איבופרופן אקמול אנטיביוטיקה insulin* инсулин* 胰岛素 xanax prozac ivermectin*',
    take: 'anna gib geef dai dale dá donne daj dej dă_i adj дай дайте δώσε ver giv gi ge nimm nehmen nehmt prends prenez prendre toma tome tomar tómate prendi prenda prendere neem slik ta tag weź bierz zażyj принимай прими принимайте пей пейте выпей приймай випий vezmi ber užívej vedd vegyél szedj ota iç için al alın luați ia πάρε πάρτε خذ خذي تناول تناولوا مصرف_کن بخور لें लो खाएं खाओ খান খাও 吃 服用 服 飲んで 飲む 飲み 服用して 드세요* 복용* 먹어* uống minum กิน ทาน קח קחי תיקח stop stopp arrête arrêtez deja pare смени brosaj',
  },
  certain: ['<Number> <unit>', '<take> ..4 <drug>', '<drug> ..3 <take>'],
};
