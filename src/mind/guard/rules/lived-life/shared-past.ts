import type { Grammar } from '../../grammar/grammar.ts';

/** What "we" did in a place like the one in a picture, in one language; each field is a class of words. */
interface SharedPast {
  /** "We", where it stands for a family or friends. */
  readonly we: string;
  /** "In such a", "in one like this". */
  readonly such?: string;
  /** "Used to", "would often", directly behind `we`. */
  readonly used?: string;
  /** Sees, thinks, likes: what is done with pictures as well. */
  readonly viewed?: string;
  readonly patterns?: readonly string[];
}

const byLanguage: Readonly<Record<string, SharedPast>> = {
  de: {
    we: 'wir',
    such: 'in_so_einem in_so_einer auf_so_einem auf_so_einer an_so_einem an_so_einer unter_so_einem unter_so_einer bei_so_einem vor_so_einem vor_so_einer neben_so_einem',
    patterns: [
      'musste|muss ..3 an meinen|meine ersten|erste|alten|alte schultag|kuss|wohnung|schule|liebe|auto|fahrrad',
    ],
  },
  nl: {
    we: 'we wij',
    such: 'in_zo_n op_zo_n langs_zo_n bij_zo_n onder_zo_n aan_zo_n',
    patterns: ['ik rook|proefde|voelde meteen|weer|zo ..1 de|het|mijn kelder|zolder|keuken|tuin|schuur|huis'],
  },
  sv: {
    we: 'vi',
    such: 'på_en_sån i_en_sån vid_en_sån på_ett_sånt i_ett_sånt på_en_sådan i_en_sådan vid_en_sådan på_precis_en_sån',
    used: 'brukade_alltid brukade_plocka brukade_bada brukade_äta brukade_åka',
    patterns: ['hemma i köket|hallen|vardagsrummet|sovrummet|källaren hänger|står|ligger|har'],
  },
  da: {
    we: 'vi',
    such: 'på_sådan i_sådan ved_sådan på_en_sådan i_en_sådan på_en_sånn i_en_sånn ved_en_sånn på_sånne i_sånne',
    used: 'pleide_å plejede_at brukte_å',
    patterns: ['glemmer|husker jeg? aldrig|aldri|tydelig|godt ..1 den|det vinter|sommer|år|dag vi|jeg'],
  },
  is: { we: 'við', such: 'í_svona á_svona við_svona undir_svona í_svoleiðis' },
  af: {
    we: 'ons',
    such: 'by_so_n in_so_n op_so_n onder_so_n aan_so_n',
    used: 'het_altyd het_dikwels het_gereeld',
  },
  ru: {
    we: 'мы',
    such: 'в_таком в_такой на_таком на_такой у_такого у_такой с_такого с_такой под_таким под_такой за_таким за_такой по_такой по_такому в_таких на_таких',
  },
  uk: {
    we: 'ми',
    such: 'в_такому в_такій у_такому у_такій на_такому на_такій біля_такого біля_такої з_такого з_такої під_таким за_таким по_такій в_таких на_таких',
  },
  be: {
    we: 'мы',
    such: 'у_такім у_такой ў_такім ў_такой на_такім на_такой з_такога з_такой пад_такім каля_такога',
  },
  sq: {
    we: 'ne',
    such: 'në_një_pyll_të_tillë',
    patterns: ['mblidhnim|notonim|luanim|hanim|flinim|peshkonim|pinim|shkonim|rrinim|ecnim|gatuanim'],
  },
  ro: {
    we: 'noi',
    patterns: [
      'culegeam|mergeam_la|dormeam|mâncam|înotam|pescuiam|ne_jucam|ne_scăldam|locuiam|beam_ceai|ne_plimbam|alergam ..6 ca|ca_asta|ca_ăsta|asta|așa|astfel|din_copilărie',
    ],
  },
  fr: {
    we: 'on nous',
    such: 'dans_une_forêt_comme dans_un_bois_comme sur_un_chemin_comme sur_ce_genre_de dans_ce_genre_de au_bord_d_un',
  },
  eu: {
    we: 'genuen genituen ginen',
    patterns: [
      'genuen|genituen|ginen halako|horrelako|honelako',
      'halako|horrelako|honelako ..6 genuen|genituen|ginen|nintzen|nuen|nituen',
    ],
  },
  ga: { we: 'muid', such: 'mar_sin mar_é_sin mar_seo' },
  cy: { we: 'ni_n ni', such: 'fel_na fel_hyn fel_hwn fel_honna' },
  mk: { we: 'береме собираме', such: 'во_ваква во_ваков на_ваква на_ваков' },
  ku: { we: 'me em', such: 'wisa_de wiha_de weha_de' },
  tg: { we: 'мо', such: 'дар_чунин аз_чунин дар_ҳамин_хел' },
  mn: {
    we: 'бид',
    patterns: ['ийм ..3 бид', 'бид ..2 ийм', 'бид ..4 байсан_юм|байлаа|байсан', 'ийм ..5 байлаа|байсан_юм'],
  },
  hy: { we: 'էինք', such: 'այսպիսի այսպես', viewed: 'տեսնում նայում ուզում խոսում մտածում' },
  hi: {
    we: 'हम हम_लोग',
    such: 'ऐसे ऐसी ऐसे_ही ऐसी_ही',
    patterns: ['हम ..8 थे|थीं $', 'मैं ..8 करता|करती|जाता|जाती|खाता|खाती था|थी'],
  },
  ur: { we: 'ہم ہم_لوگ', such: 'ایسے ایسی ایسے_ہی ایسی_ہی', patterns: ['ہم ..8 تھے $'] },
  bn: { we: 'আমরা', such: 'এমন এরকম এইরকম ঠিক_এমন এমনই' },
  pa: { we: 'ਅਸੀਂ', such: 'ਇਹੋ_ਜਿਹੇ ਇਹੋ_ਜਿਹੀ ਅਜਿਹੇ ਅਜਿਹੀ' },
  gu: { we: 'અમે', such: 'આવા આવી આવું આવો આવા_જ આવી_જ' },
  mr: { we: 'आम्ही', such: 'अशा अशाच असाच अशीच' },
  ne: { we: 'हामी', such: 'यस्तै यस्तो यस्ता' },
  si: { we: 'අපි', such: 'මේ_වගේ මේ_වාගේ මෙවැනි' },
  ta: { we: 'நாங்கள் நாங்க', such: 'இப்படி இதுபோன்ற இதே_போன்ற இந்த_மாதிரி இப்படிப்பட்ட' },
  te: { we: 'మేము మేం', such: 'ఇలాంటి ఇటువంటి ఇట్లాంటి' },
  kn: { we: 'ನಾವು', such: 'ಇಂಥ ಇಂಥದೇ ಇಂತಹ ಇಂತಹದೇ' },
  ml: { we: 'ഞങ്ങൾ', such: 'ഇതുപോലൊരു ഇത്തരമൊരു ഇതുപോലുള്ള ഇങ്ങനെയൊരു' },
  th: { we: 'เรา ฉัน ผม หนู พวกเรา', used: 'เคย', viewed: 'เห็น คิด ดู ว่า' },
  lo: { we: 'ພວກເຮົາ ຂ້ອຍ', used: 'ເຄີຍ', viewed: 'ເຫັນ ຄິດ' },
  km: { we: 'យើង ខ្ញុំ', used: 'ធ្លាប់', viewed: 'ឃើញ គិត' },
  my: { we: 'ကျွန်မတို့ ကျွန်တော်တို့ ငါတို့', patterns: ['<we> ..9 ခဲ့ကြ|ခဲ့တယ်|ဖူးတယ်'], viewed: 'မြင်ခဲ့ ကြည့်ခဲ့ တွေ့ခဲ့' },
  vi: {
    we: 'tụi_mình tụi_tui chúng_tôi bọn_mình bọn_tôi tụi_tôi',
    such: 'ở_khu_rừng_như ở_một_nơi_như ở_chỗ_như_vậy như_vậy_hồi',
    used: 'hay thường từng hồi_đó',
    viewed: 'thấy nhìn nghĩ',
  },
  id: {
    we: 'kami',
    such: 'begini begitu seperti_ini macam_ni macam_ini kayak_gini',
    used: 'biasa sering dulu selalu pernah',
    viewed: 'lihat melihat nampak',
  },
  tl: { we: 'kami', such: 'sa_ganyang sa_ganitong sa_ganoong', viewed: 'nakakita tumingin' },
  zh: {
    we: '我们以前 我們以前 以前我们 以前我們 那时候我们 那時候我們 我们那时 我們那時 我们小时候 我們小時候',
    patterns: ['<we> ..1 常|总|總|都|经常|經常|每|就|会|會'],
  },
  ja: { we: 'よく', patterns: ['よく ..9 ものです|ものでした|ものだ|もんです'] },
  ha: { we: 'mukan muna mun', such: 'irin_wannan irin_waɗannan irin_wancan' },
  yo: { we: 'a', patterns: ['a máa ń'] },
  am: { we: 'እኛ', patterns: ['እን* ነበር'] },
};

/** What "such a" stands before where it is about pictures. */
const pictures =
  'bild bilder licht farben stijl schilderij bilde lys ljus billede mynd картине картины свете цвете картині світлі кольорі малюнку карціне tableau lumière चित्र चित्रों तस्वीर तस्वीरें रंग रंगों تصویر تصویریں رنگ ছবি রঙ ਤਸਵੀਰ ਤਸਵੀਰਾਂ ਰੰਗ ચિત્ર ચિત્રો રંગ चित्रे रंगांत चित्रं තින්ත පින්තූර ஓவியம் படங்கள் படம் చిత్రాలు చిత్రం రంగులు ಚಿತ್ರ ಚಿತ್ರಗಳು ചിത്രം ചിത്രങ്ങൾ'
    .split(' ')
    .join('|');

/** "We used to pick berries in such a wood": whatever it was, a picture is not where it was done. */
export const sharedPast: readonly Grammar[] = Object.entries(byLanguage).map(
  ([language, { patterns = [], ...words }]) => ({
    language,
    words: { ...words },
    certain: [
      ...('such' in words ? ['<we> ..6 <such>', '<such> ..3 <we>'] : []),
      ...('used' in words ? ['<we> <used>'] : []),
      ...patterns,
    ],
    harmless: [
      ...(language === 'am' ? ['እንደ* ነበር'] : []),
      ...('viewed' in words ? ['<we> ..5 <viewed>', '<viewed> ..2 <we>'] : []),
      ...('such' in words ? [`<such> ${pictures}`] : []),
    ],
  }),
);
