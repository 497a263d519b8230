import type { Grammar } from '../../grammar/grammar.ts';

/** Calls for hearts, followers, shares and orders, and sales, by the verbs that each of these languages makes of them. */
export const nearEastern: readonly Grammar[] = [
  {
    language: 'ar',
    certain: [
      'تابعوني|تابعونا|تابعني|تابعينا',
      'تنسوا|تنسى|تنسي|تنس|تنسون ..1 الإعجاب|لايك|اللايك|المتابعة|الاشتراك|المشاركة|التعليق|قلب',
      'اكتب|اكتبوا|علق|علقوا|ضع|حط ..3 في_التعليقات|بالتعليقات|تعليق|بالكومنت',
      'اكتب|اكتبوا تم|قلب|نعم|شارك',
      'شارك|شاركوا|انشر|انشروا|أرسل|ابعت ..2 المنشور|البوست|الصورة|الفيديو|مع_ثلاثة|لأصدقائك|مع_أصدقائك|أصدقاء',
      'لتربح|لتكسب|لتفوز|واربح|وادخل ..2 جائزة|هدية|السحب|سحب|القرعة|مجانا',
      'للطلب|للحجز|للاستفسار|للتواصل|للسعر ..2 خاص|الخاص|راسلونا|راسلنا|واتساب|واتس|تواصلوا|اتصلوا',
      'بنصف|نصف السعر|سعر',
    ],
  },
  {
    language: 'tr',
    certain: [
      'beğenmeyi|takip_etmeyi|paylaşmayı|abone_olmayı|kalp_bırakmayı|yorum_yapmayı|takip|beğeni ..3 unutma|unutmayın|unutmayalım',
      'kaçırılmayacak|kaçırılmaz|dev|şok|süper|muhteşem ..1 indirim*|fırsat*|kampanya*',
      'sipariş|bilgi|fiyat ..1 için ..2 özel*|dm|mesaj|yaz*|ulaş*|ara*|whatsapp*',
      'profilimdeki|profilimde|sayfamdaki|sayfamda|hesabımda|kanalımda ..5 bak*|göz_at*|inceley*|var|beklerim',
      'kalp|beğeni|yorum|takip ..1 bırak|bırakın|atmayı|bekliyorum|rica',
      'son|sadece iki|üç|bir|<Number> gün ..1 indirim*|kaldı|fırsat*|$',
    ],
  },
  {
    language: 'fa',
    certain: [
      'تخفیف|حراج|پیشنهاد ویژه|شگفت‌انگیز|استثنایی|داریم',
      'فالو ..1 کنی|کنید|کنین|کن ..2 فالو|بک|می‌کنم|میکنم',
      'لایک|فالو|کامنت|دنبال_کردن ..2 یادتان|یادت|یادتون|فراموش ..1 نرود|نره|نشود|نشه|نکنید',
      'پیج|صفحه|کانال ..1 ما|من|ما_را|ما_رو ..1 دنبال|فالو|عضو',
      'برای سفارش|خرید|قیمت ..2 دایرکت|پیام|تماس|واتساپ',
      'تا جایزه|هدیه ..1 ببری|ببرید|بگیری|بگیرید',
    ],
  },
  {
    language: 'he',
    certain: [
      'אל תשכחו|תשכח|תשכחי ..2 לייק|מעקב|לעקוב|לשתף|עוקב|להירשם|ומעקב',
      'להזמנות|להזמנה|לפרטים|למחירים|לרכישה ..2 הודעה|בפרטי|פרטי|וואטסאפ|דברו|שלחו|בהודעה',
      'חצי מחיר',
      'מבצע ..1 מטורף|ענק|היום|סופי|מיוחד',
      'תשאירו|השאירו|תנו ..1 לב|לייק|תגובה|עוקב',
    ],
  },
  {
    language: 'ur',
    certain: [
      'پیج|چینل|اکاؤنٹ|صفحہ ..1 فالو|لائک|سبسکرائب',
      'فالو|لائک|سبسکرائب|شیئر ..3 کریں|کرو|کیجیے|کر_دیں|بھولیں|بھولنا',
      'آرڈر|خریداری|بکنگ ..1 کریں|کرو|کیجیے|کے_لیے ..2 رابطہ|ابھی|میسج|ان_باکس|$',
      'آدھی|رعایتی|خصوصی قیمت|رعایت|آفر',
      'دوستوں|دوست ..1 کو ٹیگ|شیئر|مینشن',
      'انعام ..1 جیتیں|جیتو|پائیں',
    ],
  },
  {
    language: 'az',
    certain: [
      'bəyənməyi|izləməyi|paylaşmağı|abunə_olmağı ..3 unutma|unutmayın',
      'məni|bizi|səhifəmizi|səhifəmi|kanalımızı ..1 izləyin|izlə|abunə',
      'abunə ol|olun',
      'sifariş ..1 üçün ..2 yazın|yaz|dm|əlaqə|zəng',
      'endirim ..1 yalnız|bu_gün|faiz|var|kampaniyası',
      'dostunu|dostlarını etiketlə*|qeyd_et',
    ],
  },
  {
    language: 'am',
    certain: [
      'ላይክ|ሼር|ሰብስክራይብ|ፎሎው ..2 አድርጉ|ያድርጉ|አድርግ|አድርጊ',
      'ገጻችንን|ገጼን|ቻናላችንን ..3 ይከተሉ|ተከተሉ|ላይክ|ሰብስክራይብ',
      'ለማዘዝ|ለትዕዛዝ ..2 ይደውሉ|ይጻፉ|መልእክት',
      'ቅናሽ ..1 ዛሬ|አለ|ብቻ',
    ],
  },
  {
    language: 'ku',
    certain: [
      'rûpela|kanala min|me ..1 bişopînin|bişopîne|like',
      'min bişopînin|bişopîne',
      'ji_bo_fermanê|ji_bo_kirînê ..2 peyam|binivîsin',
      'لایک|فۆڵۆ|شەیر ..2 بکەن|بکە',
      'پەیجەکەم|پەیجەکەمان|کەناڵەکەم ..1 فۆڵۆ|لایک',
      'داشکاندن ..1 تەنها|ئەمڕۆ',
    ],
  },
];
