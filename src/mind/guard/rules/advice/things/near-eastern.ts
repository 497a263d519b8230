import type { ThingsByLanguage } from './thing.ts';

export const nearEastern: ThingsByLanguage = {
  tr: {
    medical:
      'ibuprofen parasetamol* aspirin* antibiyotik* kortizon dermatolog* kardiyolog* kemoterapi antidepresan* uyku_hapı kan_tahlili biyopsi ağrı_kesici reçete* aşı',
    legal: 'avukat* kira_sözleşmesi',
    financial: 'bitcoin kripto* ethereum hisse_senedi borsada borsaya borsa temettü konut_fiyatları',
    electoral: 'referandum* oy_pusulası',
    advising:
      'gerek gerek_yok gerekmez lazım_değil yapmalısın almalısın gitmelisin iç içmelisin yut al_hemen satın_al alın sat_hemen satın_alın yatır yatırın koy koyun_parayı bırak bırakın kes_artık ödeme_sakın imzalama gitme gitmeyin git_hemen oy_ver oy_verin hayır_de evet_de tut garantili garanti kesin_kazanç boşuna gereksiz doktorsuz hep_yükselir yükselecek kontrol_ettir yaptır kaybetmezsin kaçırma vakit_kaybı zaman_kaybı para_israfı işe_yaramaz bu_fiyata taşındı kaçmaz faydasız korkma geri_gelir asla_düşmez',
  },
  ar: {
    medical:
      'ايبوبروفين إيبوبروفين باراسيتامول أسبرين المضادات_الحيوية مضاد_حيوي طبيب_جلدية طبيب_القلب اللقاح لقاح التطعيم الكيماوي تحليل_دم',
    legal: 'محامي محام المحامي عقد_الإيجار عقد_ايجار',
    financial: 'بيتكوين البيتكوين العملات_الرقمية الأسهم أسهم_شركة البورصة قرض_عقاري أرباح_الأسهم',
    electoral: 'استفتاء الاستفتاء صندوق_الاقتراع الاقتراع مركز_الاقتراع',
    advising:
      'يجب عليك ينبغي لا_تحتاج لا_حاجة لا_داعي خذ خذي تناول تناولي اشتر اشتري اشتروا بع بيعوا استثمر استثمري استثمروا ضع_مالك ضع_أموالك توقف أوقف أوقفي لا_تدفع لا_توقع لا_تذهب لا_تذهبوا اذهب_إلى صوت_ب صوتوا انتخبوا وكل استشر مضمون مضمونة لا_فائدة بلا_طبيب سترتفع ترتفع_دائما قاطعوا مضيعة_للوقت مضيعة_للمال لا_ينفع لا_تنفع بهذا_السعر نقل_إلى جسمك_يكفي',
  },
  fa: {
    medical: 'ایبوپروفن استامینوفن آنتی‌بیوتیک متخصص_پوست متخصص_قلب واکسن شیمی‌درمانی آزمایش_خون قرص_خواب',
    legal: 'وکیل قرارداد_اجاره',
    financial: 'بیت‌کوین بیتکوین ارز_دیجیتال سهام بورس',
    electoral: 'صندوق_رأی انتخابات حوزه_رأی',
    advising:
      'باید لازم_نیست نیازی_نیست بخور بخورید مصرف_کن بخر بخرید بفروش بفروشید سرمایه‌گذاری_کن بگذار قطع_کن نزن نزنید نپرداز نده امضا_نکن نرو نروید برو_پیش رأی_بده رای_بده رأی_بدهید بگیر بگیرید تضمینی تضمین بی‌فایده بدون_دکتر وقت_تلف پول_دور فایده_ندارد به_این_قیمت',
  },
  he: {
    medical:
      'אקמול איבופרופן נורופן אופטלגין אנטיביוטיקה רופא_עור קרדיולוג חיסון חיסונים כימותרפיה בדיקת_דם ביופסיה כדורי_שינה',
    legal: 'עורך_דין חוזה_שכירות',
    financial: 'ביטקוין קריפטו מניות בורסה משכנתא חסכונות',
    electoral: 'קלפי משאל_עם',
    advising:
      'צריך צריכה כדאי חייב חייבת לא_צריך אין_צורך קח קחי קחו תיקח תיקחי קנה קני תקנה תקני תקנו מכור תמכור תמכרו תשקיע השקע שים תשים תפסיק תפסיקי אל_תשלם אל_תחתום אל_תלך אל_תלכו לך_ל תצביע הצביעו תשכור מובטח מובטחת מיותר מיותרים בלי_רופא יעלו_תמיד מספיק_יום מספיקים בזבוז_זמן בזבוז_כסף לא_עוזר לא_עוזרים במחיר_הזה',
  },
};
