import type { Grammar } from '../../grammar/grammar.ts';

const turkish: Grammar = {
  language: 'tr',
  words: { machine: 'bot robot yapay_zeka yapay_zekâ ai makine program chatbot algoritma bilgisayar yz' },
  certain: [
    'ben? de|gerçekten|sadece|aslında|zaten|tabii_ki? gerçek|normal|sıradan|canlı|etten_kemikten? bir? insanım|insanim|kişiyim|insan_evladıyım|adamım|kadınım',
    'ben ..2 bir? insanım|insanim|kişiyim',
    '<machine> falan|filan|da|asla? değilim|degilim',
    'bir? insan olarak',
    'biz insanlar',
    'etten kemikten|ve_kemikten',
    'insan eliyle|tarafından yapıldı|çizildi|yazıldı|yapılmış|çizilmiş',
  ],
};
const arabic: Grammar = {
  language: 'ar',
  words: { machine: 'روبوت روبوتا روبوتًا بوت بوتا ذكاء ذكاءً آلة برنامج برنامجا برنامجاً ai آلي الة' },
  certain: [
    'انا|أنا فعلا|حقا|مجرد|بالفعل|ايضا|والله? انسان|إنسان|إنسانة|بشر|بشري|بشرية|شخص|شخص_حقيقي|شخصية_حقيقية|آدمي|بني_آدم|رجل|امرأة',
    'لست|لستُ|ليس|مو|مش|ماني|ما_انا|لسنا مجرد? <machine>',
    'انا مش|مو|لست|ليس مجرد? <machine>',
    'كإنسان|كانسان|كبشر|بصفتي_إنسان|بصفتي_إنسانا|بصفتي_انسان',
    'نحن|احنا البشر|بشر|بني_البشر',
    'من لحم ودم',
    'رسمه|كتبه|صنعه|بيد إنسان|انسان|بشري|بشرية',
  ],
};
const persian: Grammar = {
  language: 'fa',
  words: { machine: 'ربات روبات بات هوش_مصنوعی ماشین برنامه چت_بات چتبات ai' },
  certain: [
    'من ..2 انسانم|آدمم|بشرم|انسان_هستم|آدم_هستم|انسان_ام|آدم_واقعی|انسان_واقعی|واقعی_هستم',
    'یک|یه? انسان|آدم واقعی|معمولی? هستم|ام|م',
    'من? ..1 <machine> نیستم',
    'به_عنوان|بعنوان یک|یه? انسان|آدم',
    'ما انسان_ها|انسانها|آدم_ها|آدمها',
    'از گوشت_و|پوست_و خون|گوشت|استخوان',
  ],
};
const urdu: Grammar = {
  language: 'ur',
  certain: [
    'میں ..3 انسان|آدمی|بندہ|عورت ہوں|ہی',
    'میں ..1 بوٹ|روبوٹ|اے_آئی|مشین|کمپیوٹر نہیں',
    'بطور انسان',
    'ہم انسان|انسانوں',
  ],
};
const hindi: Grammar = {
  language: 'hi',
  words: { am: 'हू* हूँ हूं हैं' },
  certain: [
    'मैं|मै|हम ..1 एक|तो|भी|सच_में|असली|वास्तविक|सचमुच? असली|वास्तविक|सच्चा|आम|जीता_जागता? इंसान|इन्सान|मनुष्य|मानव|व्यक्ति|आदमी|औरत <am>|ही',
    'मैं|मै ..1 कोई|एक? बॉट|बोट|रोबोट|एआई|ए_आई|ai|bot|robot|मशीन|कंप्यूटर|कृत्रिम_बुद्धिमत्ता|प्रोग्राम नहीं|नही',
    'एक इंसान|मनुष्य|मानव|इन्सान होने|के के|नाते',
    'हम इंसान|मनुष्य|मानव|इंसानों',
    'main|mai|mein ..2 insaan|insan|manushya|aadmi hoon|hu|hun|hoo',
    'main|mai|mein ..1 bot|robot|ai|machine nahi|nahin|nhi',
  ],
};
const bengali: Grammar = {
  language: 'bn',
  certain: [
    'আমি ..1 একজন|সত্যিকারের|আসল|একটা|রক্তমাংসের|তো|সত্যিই? সত্যিকারের|আসল|সাধারণ|রক্তমাংসের? মানুষ|মানুষই|ব্যক্তি',
    'আমি ..1 কোনো|কোন|একটি|একটা? বট|রোবট|এআই|ai|যন্ত্র|মেশিন|কৃত্রিম_বুদ্ধিমত্তা নই|না|নয়',
    'একজন মানুষ হিসেবে|হিসাবে',
    'আমরা মানুষ|মানুষরা|মানুষেরা',
  ],
};
const tamil: Grammar = {
  language: 'ta',
  certain: [
    'நான் ஒரு? உண்மையான? மனிதன்|மனிதன்தான்|மனிதர்|மனிதி|மனுஷன்|மனுஷி|ஆள்',
    'நான் ஒரு? பாட்|போட்|ரோபோ|ரோபோட்|இயந்திரம்|ai|செயற்கை_நுண்ணறிவு அல்ல|இல்லை|கிடையாது',
  ],
};
const greek: Grammar = {
  language: 'el',
  certain: [
    'είμαι πραγματικά|απλά|και_εγώ|όντως|στ_αλήθεια? ένας|ένα|μια|μία|εγώ? πραγματικός|αληθινός|κανονικός|ζωντανός|πραγματική|αληθινή|αληθινό|πραγματικό? άνθρωπος|ανθρώπινο_ον|άτομο|ανθρωπος|άνδρας|γυναίκα',
    'δεν είμαι κάποιο|ένα|κανένα|μια|κάποια|απλά? bot|ρομπότ|μποτ|ai|μηχανή|τεχνητή|πρόγραμμα|υπολογιστής|αλγόριθμος|τεχνητή_νοημοσύνη',
    'ως|σαν άνθρωπος|ανθρώπινο_ον',
    'εμείς οι άνθρωποι',
    'με σάρκα_και|από_σάρκα_και οστά',
  ],
};
const hungarian: Grammar = {
  language: 'hu',
  certain: [
    'én|igazi|hús_vér|valódi|valóban|csak|élő|rendes|egy|hús-vér ember|ember_vagyok',
    'ember|személy|férfi|nő vagyok',
    'nem vagyok semmilyen|valami|egy|holmi? bot|robot|ai|gép|mesterséges|program|algoritmus|mi|chatbot|mesterséges_intelligencia',
    'emberként|mint_ember én|is|úgy|érzem|szeretem|azt|nekem|nézem',
    'mi emberek',
    'hús vér',
  ],
};
const finnish: Grammar = {
  language: 'fi',
  certain: [
    'olen|mä_oon|mä_olen|oon ihan|oikeasti|vain|todella|tavallinen|aivan|oikea? oikea|aito|elävä|tavallinen|todellinen? ihminen|henkilö|mies|nainen',
    'en ole|oo mikään|vain|todellakaan|pelkkä? botti|bot|robotti|tekoäly|kone|ohjelma|ai|algoritmi|chatbot',
    'ihmisenä minä|mä|olen|en|näen|tunnen|voin|pidän',
    'me ihmiset',
    'lihaa ja verta',
  ],
};
const hebrew: Grammar = {
  language: 'he',
  certain: [
    'אני באמת|רק|גם|פשוט|ממש|בסך_הכל? אדם|בן_אדם|בת_אדם|בנאדם|אנושי|אנושית|איש|אישה|אדם_אמיתי|בן_אנוש',
    'אני|אנחנו ממש|באמת|בכלל? לא|אינני|איני שום|סתם? בוט|רובוט|בינה|ai|מכונה|תוכנה|תוכנית|מחשב|אלגוריתם|צ_אטבוט',
    'אינני|איני בוט|רובוט|בינה|מכונה',
    'כאדם|כבן_אדם|בתור_אדם|בתור_בן_אדם',
    'אנחנו|אנו בני_האדם|בני_אדם|האנשים',
    'בשר ודם',
  ],
};
const baltic: Grammar = {
  language: 'lt',
  certain: [
    'aš|es|ma esu|tikrai|olen|tikras|esmu ..1 žmogus|cilvēks|inimene|tikras_žmogus|īsts_cilvēks|päris_inimene',
    'aš|es|ma nesu|neesmu|ei_ole ..1 botas|robotas|bots|robots|bot|robot|ai|tehisintellekt|mākslīgais|dirbtinis|mašina|masin',
  ],
};
const albanian: Grammar = {
  language: 'sq',
  certain: [
    'jam njeri|person_i_vërtetë|qenie_njerëzore|një_njeri',
    'nuk jam robot|bot|ai|makinë|inteligjencë',
    'nuk jam një robot|bot|makinë',
  ],
};

export const others: readonly Grammar[] = [
  turkish,
  arabic,
  persian,
  urdu,
  hindi,
  bengali,
  tamil,
  greek,
  hungarian,
  finnish,
  hebrew,
  baltic,
  albanian,
];
