import type { Grammar } from '../../grammar/grammar.ts';

/** Claims to be a person or to make by hand: no machine, somebody behind the account, "like you", own tools and paints. */
export const nearEastern: readonly Grammar[] = [
  {
    language: 'ar',
    words: {
      machine: 'روبوت روبوتا روبوتات بوت آلة آله ذكاء_اصطناعي ذكاء_صناعي برنامج خوارزمية ai حاسوب كمبيوتر',
      tools: 'بفرشاتي بريشتي بأناملي بأصابعي بإيدي بايدي بيدي بيديّ بقلمي بنفسي لوحدي على_مرسمي في_مرسمي',
    },
    certain: [
      'لا|بدون|بلا|دون|ليس|ما ..2 ذكاء_اصطناعي|الذكاء_الاصطناعي|ai ..4 أنا|فقط|هنا|وحدي',
      'مني|ماني|مانيش|منيش|لستُ|لست|مو|مش|مب|ما_أنا|منني ..1 <machine>',
      'والله|صدقوني|أقسم|عنجد ..3 إنسان|إنسانة|بشر|شخص|آدمي|بني_آدم|روبوت|آلة',
      'بكتب|أكتب|كتبت|برسم|أرسم|رسمت|رسمتها|لونت|خلطت|مزجت|نحت|طبعت|حفرت|أنجزت ..4 <tools>',
      '<tools> ..3 بكتب|أكتب|كتبت|برسم|أرسم|رسمت|رسمتها|لونت|خلطت|مزجت',
      'وراء|خلف|ورا ..3 الحساب|الشاشة|الصفحة ..2 إنسان|إنسانة|شخص|بشر|آدمي|أنا',
      'إنسان|إنسانة|بشر|آدمي|شخص مثلكم|مثلك|زيكم|زيك|متلكن|متلك',
      'هذا|هذي|هاد ..2 يكتبه|يكتبها|كتبه|كتبته ..1 إنسان|بشر|شخص',
    ],
  },
  {
    language: 'tr',
    words: {
      tools:
        'kendi_fırçamla fırçamla kendi_ellerimle ellerimle kendi_elimle elimle kalemimle kendi_kalemimle kendim tek_başıma atölyemde boyalarımla tuvalimde',
    },
    certain: [
      'yapay_zeka|yapay_zekâ ..1 yok|kullanmadım|kullanılmadı|olmadan|kullanmadan',
      'elime ilk ..1 aldığımda',
      'ben|biz ..1 insanım|insanız',
      'kendi|kendim ..2 fırçamla|ellerimle|elimle|kalemimle|boyalarımla',
      '<tools> ..3 bitirdim|çizdim|boyadım|yaptım|karıştırdım|kestim|yapıştırdım|diktim|yoğurdum|kazıdım|tamamladım',
      'karşınızda|ekranın_arkasında|hesabın_arkasında ..3 insan|canlı|gerçek|biri|kişi',
      'insan|kişi|biri yazıyor|çiziyor|yapıyor ..1 bunları|bunu|hepsini',
      'ben|biz ..3 sizin|senin gibi ..3 insanım|biriyim|insanız|insanoğluyum',
      'yapay_zeka|yapay_zekâ|robot|bot|yazılım|makine ..1 değil|değilim|değiliz ..3 insan|gerçek|canlı|kişi',
      'inanın|vallahi|yemin_ederim|gerçekten ..3 insanım|robot_değilim|bot_değilim|gerçek_biriyim',
    ],
  },
  {
    language: 'fa',
    words: {
      tools: 'مداد_خودم قلم_خودم قلم‌موی_خودم دست_خودم دست‌های_خودم دستای_خودم با_دستام به_تنهایی خودم',
    },
    certain: [
      'بدون|هیچ ..1 هوش_مصنوعی',
      'من ..2 آدمم|انسانم|بشرم',
      'هوش_مصنوعی ..2 نیست ..3 من|خودم|آدم',
      '<tools> ..2 کشیدم|کشیده‌ام|ساختم|رنگ_کردم|نقاشی_کردم|ترکیب_کردم|نوشتم|درست_کردم|قاطی_کردم',
      'انسان|آدم معمولی‌ام|معمولیم|واقعی‌ام|واقعیم',
      'پشت ..3 صفحه|اکانت|حساب|پیج|گوشی ..2 آدم|انسان|نشسته|منم|نشسته‌ام',
      'مثل ..2 شما|تو|همه‌ی_شما ..3 انسانم|آدمم|انسان|انسانی‌ام',
      'ربات|ماشین|هوش_مصنوعی|بات نیستم|نیستیم|نیست_که_می‌نویسد',
      'گوشت_و_استخوان دارم|هستم',
    ],
  },
  {
    language: 'he',
    words: {
      tools: 'במו_ידיי במו_ידי בידיים_שלי במכחול_שלי בעצמי לבד בעט_שלי ביד_שלי בסטודיו_שלי',
    },
    certain: [
      'בלי|ללא|אין|שום ..2 בינה_מלאכותית|בינה|ai',
      'אני ..2 אנושי|אנושית',
      'ציירתי|צבעתי|ערבבתי|כתבתי|פיסלתי|תפרתי|גזרתי|סיימתי ..4 <tools>',
      '<tools> ..3 ציירתי|צבעתי|ערבבתי|כתבתי|פיסלתי|תפרתי|גזרתי',
      'מאחורי|מאחור ..3 החשבון|המסך|העמוד|הפרופיל ..3 אדם|בן_אדם|אישה|איש|מישהו|אני',
      'אני ..1 אדם|בן_אדם|אישה|איש ..1 כמוך|כמוכם|רגיל|רגילה|אמיתי|אמיתית',
      'תאמינו_לי|נשבע|נשבעת|בחיי ..3 אדם|אנושי|אנושית|בוט|רובוט',
      'מי ש? כותב|מצייר|כותבת ..2 אדם|אנושי',
    ],
  },
  {
    language: 'ur',
    words: { machine: 'مشین روبوٹ بوٹ اے_آئی کمپیوٹر پروگرام مصنوعی_ذہانت' },
    certain: [
      'مصنوعی_ذہانت|اے_آئی کے_بغیر|نہیں|استعمال_نہیں',
      'کوئی <machine> نہیں',
      '<machine> نہیں ..3 انسان|آدمی|بندہ|عورت|ہوں',
      'جیتا_جاگتا|زندہ|اصلی|سچ_مچ_کا|گوشت_پوست_کا انسان|آدمی|بندہ',
      'میں ..4 عام|ایک|بھی انسان|آدمی|عورت|بندہ|لڑکی|لڑکا ہوں',
      'اپنے|اپنے_ہی ہاتھ|ہاتھوں سے ..1 بنائی|بنایا|رنگا|رنگی|کھینچی|لکھا|لکھی|سجائی',
      'آپ|تم ..1 کی_ہی|ہی_کی|جیسا|جیسی|کی ..1 طرح? ..2 انسان|آدمی',
      'رنگ ..1 خود ملائے|ملایا|بنائے',
    ],
  },
  {
    language: 'az',
    certain: [
      'mən ..2 robot|bot|süni_intellekt|proqram|maşın deyiləm',
      'mən ..2 insanam|adamam|qadınam|kişiyəm',
      'robot|bot|maşın|süni_intellekt deyiləm',
      'öz ..1 əllərimlə|əlimlə|fırçamla|qələmimlə',
      'əllərimlə|əlimlə|fırçamla ..2 çəkmişəm|çəkdim|düzəltmişəm|düzəltdim|tikdim|boyadım',
      'sizin|sənin kimi ..1 insanam|adamam',
    ],
  },
  {
    language: 'am',
    certain: [
      'እኔ ..2 ሮቦት|ማሽን|ቦት|ፕሮግራም አይደለሁም',
      'ሮቦት|ማሽን|ቦት አይደለሁም',
      'ሰው ነኝ',
      'እንደ እናንተ|አንተ ..1 ሰው',
      'በእጄ|በገዛ_እጄ ..2 ሳልኩት|ሰራሁት|ሳልኩ|ሰራሁ',
    ],
  },
  {
    language: 'ku',
    certain: [
      'ez ..1 ne|nînim ..1 robot|bot|makîne im|me?',
      'ez mirov|însan im|me',
      'ez ..1 mirovekî|mirovek|însanek ..2 im|me',
      'bi destên|destê min|xwe ..2 çêkir|xêz_kir|boyax_kir',
      'من ..1 ڕۆبۆت|ئامێر|بۆت نیم',
      'من ..1 مرۆڤم|ئینسانم|مرۆڤێکم',
      'بە دەستی خۆم ..2 کێشاومە|دروستم_کردووە|کێشام',
    ],
  },
];
