import { ownPastIn } from './own-past.ts';

/** Languages of Asia and Africa. */
export const world = [
  ownPastIn('tr', {
    i: 'kaçırdım kaçırdık kırdım kırdık düştüm düştük yedim yedik içtim içtik uyudum uyuduk yüzdüm yüzdük yaşadım yaşadık çalıştım ağladım uyandım pişirdim gittim gittik oturdum oturduk bekledim üşüdüm hastalandım geç_kaldım bindim bindik taşıdım tırmandım',
    such: 'böyle_bir bunun_gibi_bir böyle_merdivenlerde şöyle_bir buna_benzer_bir tıpkı_böyle',
    day: 'dün evvelsi_gün bu_sabah dün_gece dün_akşam geçen_hafta geçen_ay geçen_yıl geçen_yaz geçen_kış geçenlerde pazar_günü cumartesi_günü',
    doing:
      'resim resmi resme resmimi görsel palet seri sürüm renkleri yeşil yeşili mavi kırmızı ışık düğüm düğümle baktım gördüm çizdim paylaştım yaptım denedim düşündüm buldum yazdım okudum hiç eğer gözüm gözümden',
    errand:
      'otobüsü_kaçırdım treni_kaçırdım tramvayı_kaçırdım vapuru_kaçırdım metroyu_kaçırdım işe_giderken okula_giderken işten_dönerken eve_dönerken dişçimin dişçimde işe_geç_kaldım okula_geç_kaldım sınavdan_kaldım',
    home: 'bizim_evde evimizde evimde mutfağımızda mutfağımda bizim_mutfakta bizim_bodrumda komşumuz komşum köyümüzde köyümde mahallemizde mahallemde apartmanımızda',
  }),
  ownPastIn('ar', {
    i: 'فاتني فاتتني كسرت سقطت وقعت أكلت أكلنا شربت شربنا نمت نمنا سبحت سبحنا سافرت سافرنا عشت عشنا سكنت سكنا عملت_في اشتريت بكيت استيقظت طبخت ذهبت ذهبنا مشيت مشينا جلست جلسنا ركبت ركبنا تأخرت مرضت',
    such: 'كهذا كهذه مثل_هذا مثل_هذه مثل_ذلك مثل_تلك يشبه_هذا تشبه_هذه',
    day: 'أمس البارحة أول_أمس هذا_الصباح صباح_اليوم الليلة_الماضية الأسبوع_الماضي الشهر_الماضي العام_الماضي الصيف_الماضي الشتاء_الماضي يوم_الأحد يوم_الجمعة',
    doing:
      'صورة الصورة صورتي صور لوحة اللوحة لوحتي ألوان اللون الأخضر الأزرق الأحمر الضوء عقدتين رأيت نظرت رسمت نشرت صنعت جربت فكرت وجدت لاحظت كتبت قرأت لو قط أبدا لم',
    errand:
      'فاتني_الباص فاتتني_الحافلة فاتني_القطار فاتتني_الطائرة في_طريقي_إلى_العمل في_طريقي_إلى_المدرسة في_طريقي_إلى_البيت في_طريق_العودة_من_العمل عند_طبيب_أسناني طبيب_أسناني تأخرت_عن_العمل تأخرت_عن_المدرسة رسبت_في_امتحان',
    home: 'في_بيتنا في_بيتي في_مطبخنا في_مطبخي في_قريتنا في_قريتي جارنا جارتنا جاري جارتي في_حينا في_عمارتنا',
  }),
  ownPastIn('fa', {
    i: 'من ما جا_ماندم جا_موندم افتادم افتادیم خوردم خوردیم خوابیدم خوابیدیم رفتم رفتیم ماندم ماندیم زندگی_کردم شنا_کردم خریدم گریه_کردم بیدار_شدم پختم نشستم نشستیم سوار_شدم مریض_شدم سرما_خوردم شکستم شکست دستم پایم پام',
    such: 'مثل_این مثل_اون مثل_آن شبیه_این چنین همچین این‌جوری',
    day: 'دیروز پریروز امروز_صبح صبح_امروز دیشب هفته_پیش هفته‌ی_پیش هفتهٔ_پیش ماه_پیش پارسال تابستان_گذشته تابستون_پارسال جمعه',
    doing:
      'تصویر تصویرم تصویری عکس نقاشی رنگ رنگ‌ها سبز آبی قرمز نور گره دیدم نگاه کشیدم گذاشتم ساختم امتحان فکر پیدا نوشتم خواندم دوست اگر هرگز هیچ‌وقت برمی‌گردم',
    errand:
      'از_اتوبوس_جا_ماندم از_اتوبوس_جا_موندم از_قطار_جا_ماندم از_قطار_جا_موندم سر_راه_کار در_راه_محل_کار در_راه_خانه سر_راه_مدرسه توی_راه_خونه دندان‌پزشکم دندانپزشکم دیر_به_سر_کار_رسیدم دستم_شکست پایم_شکست',
    home: 'در_خانه‌ی_ما در_خانه_ما توی_خونه‌ی_ما خونه_ما خانه‌مان خونه‌مون آشپزخانه‌مان آشپزخونه‌مون همسایه‌مان همسایه‌مون همسایه‌ام در_روستای_ما در_محله‌ی_ما',
  }),
  ownPastIn('he', {
    i: 'פספסתי פספסנו שברתי נפלתי נפלנו אכלתי אכלנו שתיתי שתינו ישנתי ישנו שחיתי שחינו נסעתי נסענו גרתי גרנו עבדתי קניתי בכיתי התעוררתי בישלתי הלכתי הלכנו ישבתי ישבנו טיפסתי איחרתי חליתי',
    such: 'כזה כזאת כזו כאלה כאלו',
    day: 'אתמול שלשום הבוקר אמש בלילה_שעבר בשבוע_שעבר בחודש_שעבר בשנה_שעברה בקיץ_שעבר בחורף_שעבר ביום_שבת ביום_ראשון',
    doing:
      'תמונה תמונות התמונה ציור פלטה סדרה גרסה צבעים הירוק הכחול האדום אור צמתים ראיתי הסתכלתי ציירתי פרסמתי עשיתי יצרתי ניסיתי חשבתי מצאתי כתבתי קראתי אם מעולם פרט פינה',
    errand:
      'פספסתי_את_האוטובוס פספסתי_את_הרכבת בדרך_לעבודה בדרך_הביתה בדרך_לבית_הספר חזרתי_מהעבודה אצל_רופא_השיניים_שלי רופא_השיניים_שלי איחרתי_לעבודה נכשלתי_בטסט',
    home: 'אצלנו_בבית בבית_שלנו אצלי_בבית במטבח_שלנו במטבח_שלי השכן_שלי השכנה_שלי השכן_שלנו בכפר_שלי בשכונה_שלי בבניין_שלי',
  }),
  ownPastIn('hi', {
    i: 'मैं हम मेरी_बस मेरा_हाथ मेरा_पैर मेरी_ट्रेन हमारी_बस मैंने हमने',
    such: 'ऐसी_ही_सीढ़ियों ऐसे_ही_घाट ऐसी_सीढ़ियों ऐसे_ही_पुल ऐसी_ही_सड़क ऐसे_ही_कमरे ऐसी_ही_गली ऐसे_ही_घर ऐसी_ही_रसोई ऐसी_ही_छत ऐसे_ही_आँगन ऐसी_ही_नाव ऐसे_ही_तालाब ऐसे_ही_पेड़ ऐसी_ही_ट्रेन',
    day: 'कल परसों आज_सुबह कल_रात पिछले_हफ़्ते पिछले_हफ्ते पिछले_महीने पिछले_साल पिछली_गर्मियों पिछली_सर्दियों रविवार_को',
    doing:
      'तस्वीर तस्वीरें तस्वीरों चित्र चित्रों पैलेट सीरीज़ रंगों हरा नीला लाल रोशनी नोड देखा देखी देखता देखती बनाया बनाई पोस्ट डाला डाली सोचा सोचता सोचती पाया लिखा पढ़ा पसंद अगर काश चाहता चाहती लौटता लौटती कभी_नहीं',
    errand:
      'मेरी_बस_छूट बस_छूट_गई ट्रेन_छूट_गई मेरी_ट्रेन_छूट काम_पर_जाते दफ़्तर_जाते दफ्तर_जाते ऑफिस_जाते स्कूल_जाते_समय घर_लौटते काम_से_लौटते मेरे_डेंटिस्ट मेरे_दाँतों_के_डॉक्टर मेरा_हाथ_टूटा मेरा_पैर_टूटा',
    home: 'हमारे_घर मेरे_घर हमारी_रसोई मेरी_रसोई हमारे_गाँव मेरे_गाँव हमारे_गांव मेरे_गांव मेरे_पड़ोसी हमारे_पड़ोसी हमारे_मोहल्ले मेरे_मोहल्ले हमारे_आँगन',
  }),
  ownPastIn('ur', {
    i: 'میں ہم میری_بس میرا_ہاتھ میرا_پاؤں میں_نے ہم_نے',
    day: 'کل پرسوں آج_صبح کل_رات پچھلے_ہفتے پچھلے_مہینے پچھلے_سال پچھلی_گرمیوں اتوار_کو',
    doing:
      'تصویر تصویریں تصویروں رنگوں سبز نیلا سرخ روشنی نوڈ دیکھا دیکھی دیکھتا دیکھتی بنائی بنایا پوسٹ سوچا سوچتا سوچتی پایا لکھا پڑھا پسند اگر کاش چاہتا چاہتی لوٹتا لوٹتی',
    errand:
      'میری_بس_چھوٹ بس_چھوٹ_گئی ٹرین_چھوٹ_گئی میری_ٹرین_چھوٹ کام_پر_جاتے دفتر_جاتے اسکول_جاتے_ہوئے گھر_لوٹتے میرے_ڈینٹسٹ میرا_ہاتھ_ٹوٹا میری_ٹانگ_ٹوٹی',
    home: 'ہمارے_گھر میرے_گھر ہماری_رسوئی ہمارے_باورچی_خانے ہمارے_گاؤں میرے_گاؤں میرے_پڑوسی ہمارے_پڑوسی ہمارے_محلے میرے_محلے ہمارے_صحن',
  }),
  ownPastIn('bn', {
    i: 'আমি আমরা আমার_পা আমার_হাত মিস_করেছি মিস_করলাম পড়ে_গেছি পড়ে_গেলাম খেয়েছি খেলাম ঘুমিয়েছি গিয়েছি গেলাম গিয়েছিলাম খেয়েছিলাম',
    such: 'এমন_সিঁড়িতে এমন_ঘাটে এমন_ঘাট এমন_রাস্তায় এমন_নৌকায় এমন_ঘরে এমন_বারান্দায় এমন_রান্নাঘরে এমন_পুকুরে এমন_গাছে এমন_ট্রেনে এমন_ছাদে এরকম_সিঁড়িতে এরকম_ঘরে এরকম_রাস্তায়',
    day: 'গতকাল কাল পরশু আজ_সকালে গত_রাতে কাল_রাতে গত_সপ্তাহে গত_মাসে গত_বছর গত_শীতে রবিবার',
    doing:
      'ছবি ছবিটা ছবিতে প্যালেট রঙগুলো সবুজ নীল লাল আলো নোড দেখেছি দেখি দেখলাম এঁকেছি বানিয়েছি পোস্ট ভেবেছি ভাবি ভাবলাম পেয়েছি লিখেছি পড়েছি ভালো যদি কখনো',
    errand:
      'বাস_মিস ট্রেন_মিস কাজে_যাওয়ার_পথে অফিস_যাওয়ার_পথে স্কুলে_যাওয়ার_পথে বাড়ি_ফেরার_পথে আমার_ডেন্টিস্ট আমার_দাঁতের_ডাক্তার আমার_পা_ভেঙে* আমার_হাত_ভেঙে*',
    home: 'ঘুমিয়েছিলাম আমার_দিদা আমার_দিদিমা আমার_ঠাকুমা আমাদের_বাড়িতে আমার_বাড়িতে আমাদের_রান্নাঘরে আমাদের_গ্রামে আমার_গ্রামে আমাদের_পাড়ায় আমার_পাড়ায় আমাদের_প্রতিবেশী আমার_প্রতিবেশী আমাদের_উঠোনে',
  }),
  ownPastIn('ta', {
    i: 'நான் நாங்கள் தவறவிட்டேன் விழுந்தேன் சாப்பிட்டேன் குடித்தேன் தூங்கினேன் சென்றேன் போனேன் வாழ்ந்தேன் நீந்தினேன் வாங்கினேன் அழுதேன் சமைத்தேன் குதிப்போம்',
    such: 'இதே_போன்ற_படிக்கட்டில் இப்படி_ஒரு_படித்துறையில்* இதே_போன்ற_வீட்டில் இதே_போன்ற_தெருவில் இப்படி_ஒரு_வீட்டில் இப்படி_ஒரு_தெருவில்',
    day: 'நேற்று நேத்து இன்று_காலை நேற்றிரவு கடந்த_வாரம் போன_வாரம் கடந்த_மாதம் கடந்த_ஆண்டு போன_வருஷம்',
    doing:
      'படம் படத்தை படங்கள் ஓவியம் நிறங்கள் பச்சை நீலம் சிவப்பு ஒளி பார்த்தேன் பார்க்கிறேன் வரைந்தேன் உருவாக்கினேன் பதிவிட்டேன் நினைத்தேன் நினைக்கிறேன் கண்டேன் எழுதினேன் படித்தேன் பிடித்தது',
    errand:
      'பேருந்தைத்_தவறவிட்டேன் பஸ்ஸை_மிஸ் ரயிலைத்_தவறவிட்டேன் வேலைக்குப்_போகும்_வழியில் பள்ளிக்குப்_போகும்_வழியில் வீட்டுக்குப்_போகும்_வழியில் என்_கை_முறிந்த* என்_கால்_முறிந்த* என்_பல்_மருத்துவர்',
    home: 'எங்கள்_வீட்டில் எங்க_வீட்டில் என்_வீட்டில் எங்கள்_சமையலறையில் எங்கள்_ஊரில் என்_ஊரில் எங்க_ஊரில் எங்கள்_தெருவில் என்_பக்கத்து_வீட்டு எங்கள்_பக்கத்து_வீட்டு',
  }),
  ownPastIn('te', {
    i: 'నేను మేము మేం మిస్_అయ్యాను పడ్డాను తిన్నాను తాగాను నిద్రపోయాను వెళ్ళాను వెళ్లాను బతికాను ఈదాను కొన్నాను ఏడ్చాను వండాను',
    such: 'ఇలాంటి_మెట్ల_మీద ఇలాంటి_ఇంట్లో ఇలాంటి_వీధిలో ఇలాంటి_రేవు ఇలాంటి_గదిలో ఇలాంటి_చెరువులో ఇలాంటి_రైల్లో ఇలాంటి_పడవలో',
    day: 'నిన్న మొన్న ఈ_రోజు_ఉదయం ఈ_ఉదయం నిన్న_రాత్రి పోయిన_వారం గత_వారం గత_నెల గత_ఏడాది',
    doing:
      'చిత్రం చిత్రాన్ని చిత్రాలు బొమ్మ రంగులు పచ్చ నీలం ఎరుపు వెలుగు చూశాను చూస్తున్నాను గీశాను చేశాను పోస్ట్ అనుకున్నాను కనుగొన్నాను రాశాను చదివాను నచ్చింది',
    errand:
      'బస్సు_మిస్ బస్_మిస్ రైలు_మిస్ ట్రైన్_మిస్ ఆఫీసుకు_వెళ్తూ పనికి_వెళ్తూ స్కూలుకు_వెళ్తూ ఇంటికి_వస్తూ నా_చెయ్యి_విరిగి* నా_చేయి_విరిగి* నా_కాలు_విరిగి* చిన్నప్పుడు_మేము దూకేవాళ్ళం దూకేవాళ్లం ఆడేవాళ్ళం ఆడేవాళ్లం వెళ్ళేవాళ్ళం వెళ్లేవాళ్లం తినేవాళ్ళం తినేవాళ్లం',
    home: 'మా_తమ్ముడికి మా_అన్నకి మా_అన్నయ్యకి మా_అక్కకి మా_చెల్లికి మా_నాన్నకి మా_అమ్మకి మా_ఇంట్లో నా_ఇంట్లో మా_వంటింట్లో మా_ఊర్లో మా_ఊళ్ళో నా_ఊర్లో మా_వీధిలో మా_పక్కింటి మా_అమ్మమ్మ మా_నానమ్మ మా_తాతయ్య',
  }),
  ownPastIn('th', {
    i: 'ฉัน ผม เรา ดิฉัน หนู',
    such: 'บนบันไดแบบนี้ จากท่าแบบนี้ ในบ้านแบบนี้ ในห้องแบบนี้ บนถนนแบบนี้ ริมคลองแบบนี้ ใต้ต้นไม้แบบนี้ บนเรือแบบนี้ ในครัวแบบนี้ ในโรงเรียนแบบนี้',
    doing: 'ภาพ รูป สี โหนด เห็น มอง ดู วาด โพสต์ ทำ ลอง คิด เจอ เขียน อ่าน ชอบ อยาก ถ้า ไม่เคย',
    errand:
      'ตกรถเมล์ ตกรถไฟ ตกรถบัส พลาดรถเมล์ พลาดรถไฟ ระหว่างทางไปทำงาน ตอนไปทำงาน ทางกลับบ้าน ตอนไปโรงเรียน หมอฟันของฉัน หมอฟันของผม ไปทำงานสาย สอบตก',
    home: 'ที่บ้านฉัน ที่บ้านผม ที่บ้านเรา บ้านฉันมี บ้านผมมี บ้านเรามี ในครัวของเรา เพื่อนบ้านของฉัน เพื่อนบ้านฉัน หมู่บ้านของฉัน หมู่บ้านผม',
  }),
  ownPastIn('vi', {
    i: 'tôi mình tụi_tôi chúng_tôi tụi_mình',
    such: 'ở_cầu_thang_kiểu ở_cầu_thang_như trong_căn_nhà_như trong_căn_bếp_như trên_con_đường_như dưới_gốc_cây_như bên_bờ_sông_như trên_chuyến_tàu_như từ_cái_cầu_như',
    day: 'hôm_qua hôm_kia sáng_nay tối_qua đêm_qua tuần_trước tháng_trước năm_ngoái hè_năm_ngoái mùa_hè_năm_ngoái hôm_nọ chủ_nhật',
    doing:
      'tranh bức ảnh hình bảng_màu loạt phiên_bản màu xanh đỏ ánh_sáng nút thấy nhìn xem vẽ đăng làm thử nghĩ tìm viết đọc thích muốn nếu chưa',
    errand:
      'tôi_ngủ_ở mình_ngủ_ở tôi_từng_ngủ tôi_ngủ_quên lỡ_chuyến_xe lỡ_xe_buýt lỡ_chuyến_tàu lỡ_tàu lỡ_chuyến_bay trên_đường_đi_làm trên_đường_đi_học trên_đường_về_nhà đi_làm_về nha_sĩ_của_tôi đi_làm_muộn đi_làm_trễ thi_rớt',
    home: 'nhà_tôi_có ở_nhà_tôi nhà_mình_có ở_nhà_mình bếp_nhà_tôi hàng_xóm_nhà_tôi hàng_xóm_của_tôi quê_tôi ở_quê_tôi quê_mình làng_tôi xóm_tôi',
  }),
  ownPastIn('id', {
    i: 'saya aku kami gue kita',
    such: 'di_tangga_seperti di_rumah_seperti di_dapur_seperti di_jalan_seperti di_sungai_seperti di_kereta_seperti dari_dermaga_seperti dari_jeti_macam di_tangga_begini di_tangga_macam di_rumah_macam di_dapur_macam di_jalan_macam',
    day: 'kemarin kemarin_lusa semalam tadi_pagi pagi_tadi tadi_malam minggu_lalu bulan_lalu tahun_lalu minggu_lepas bulan_lepas tahun_lepas hari_minggu hari_sabtu tempo_hari',
    doing:
      'gambar gambarku foto lukisan palet seri versi warna hijau biru merah cahaya simpul nod melihat lihat nampak tengok menggambar melukis mengunggah memuat membuat buat mencoba coba cuba pikir fikir berpikir menemukan jumpa menulis tulis membaca baca suka ingin mau kalau jika belum pernah_berenang tak_pernah tidak_pernah',
    errand:
      'ketinggalan_bus ketinggalan_bis ketinggalan_kereta ketinggalan_angkot terlepas_bas terlepas_tren terlepas_keretapi di_jalan_ke_kantor dalam_perjalanan_ke_kantor dalam_perjalanan_ke_kerja perjalanan_pulang_kerja berangkat_kerja pergi_kerja balik_kerja pulang_kerja dokter_gigi_saya dokter_gigiku doktor_gigi_saya terlambat_masuk_kerja lambat_masuk_kerja gagal_ujian',
    home: 'di_rumah_kami di_rumah_saya di_rumahku di_dapur_kami di_dapur_saya di_kampung_saya di_kampung_kami di_kampungku tetangga_saya tetanggaku jiran_saya jiran_kami opah_saya tok_saya nenda_saya atok_saya',
  }),
  ownPastIn('tl', {
    i: 'ako kami naiwan_ako',
    day: 'kahapon kanina kaninang_umaga kagabi noong_isang_linggo noong_isang_araw nakaraang_linggo nakaraang_buwan noong_nakaraang_taon noong_linggo',
    doing:
      'larawan larawang imahe paleta serye bersyon kulay berde asul pula liwanag node nakita tiningnan gumuhit ginuhit nag_post ginawa gumawa sinubukan naisip nahanap sumulat nagbasa gusto kung hindi_pa',
    errand:
      'naiwan_ako_ng_bus naiwan_ako_ng_tren papunta_sa_trabaho pauwi_galing_trabaho papasok_sa_trabaho papunta_sa_eskwela papasok_sa_eskwela sa_dentista_ko ang_dentista_ko na_late_ako nahuli_ako_sa_trabaho bumagsak_ako_sa',
    home: 'sa_bahay_namin sa_amin_sa_bahay sa_kusina_namin sa_baryo_namin sa_probinsya_namin kapitbahay_namin kapitbahay_ko',
  }),
  ownPastIn('sw', {
    i: 'mimi nilikosa nilivunjika nilianguka nilikula nilikunywa nililala niliogelea nilisafiri niliishi nilinunua nililia nilipika nilienda nilichelewa nilipanda tulikula tulienda tuliishi tulilala',
    such: 'kwenye_ngazi_kama kwenye_nyumba_kama kwenye_barabara_kama kwenye_basi_kama kwenye_ziwa_kama kwenye_jiko_kama chini_ya_mti_kama',
    day: 'jana juzi asubuhi_hii leo_asubuhi jana_usiku wiki_iliyopita mwezi_uliopita mwaka_jana mwaka_uliopita',
    doing:
      'picha rangi kijani bluu nyekundu mwanga nodi niliona niliangalia nilichora niliweka nilitengeneza nilijaribu nilifikiri niliandika nilisoma nilipenda kama_ninge',
    errand:
      'niliwahi_kulala niliwahi_kula niliwahi_kuishi niliwahi_kwenda niliwahi_kufanya_kazi nilikosa_basi nilikosa_treni nikienda_kazini njiani_kwenda_kazini nikirudi_kutoka_kazini nikienda_shuleni njiani_kwenda_shule daktari_wangu_wa_meno nilichelewa_kazini',
    home: 'nyumbani_kwetu nyumbani_kwangu jikoni_kwetu kijijini_kwetu kijijini_kwangu jirani_yangu jirani_yetu',
  }),
  ownPastIn('zh', {
    i: '我 我们 我們 俺 咱们',
    such: '这样的车站 這樣的車站 这样的楼梯上 這樣的樓梯上 这样的码头 這樣的碼頭 这样的房子里 這樣的房子裡 这样的厨房里 這樣的廚房裡 这样的街上 這樣的街上 这样的湖上 這樣的湖上 这样的火车上 這樣的火車上 这样的树下 這樣的樹下',
    doing:
      '图 圖 画 畫 照片 配色 版本 系列 颜色 顏色 节点 節點 看到 看见 看見 发布 發布 贴 貼 做 试 試 想 觉得 覺得 喜欢 喜歡 发现 發現 写 寫 读 讀 如果 没有 从没 從沒',
    errand:
      '错过了公交车 錯過了公車 错过了公交 错过了火车 錯過了火車 错过了地铁 没赶上公交 没赶上火车 沒趕上公車 没赶上车 上班路上 上班的路上 下班路上 下班的路上 放学路上 放學路上 回家的路上我 我的牙医 我的牙醫 上班迟到 上班遲到 考试没过 驾照没考过',
    home: '我们家 我們家 我家里 我家裡 我家厨房 我家廚房 我家有 我老家 我们村 我們村 我们小区 我邻居 我的邻居 我的鄰居 我们楼下 我家楼下 我家樓下',
  }),
  ownPastIn('ja', {
    i: '私 僕 俺 うち',
    doing: '絵 画像 色 ノード 見 描 投稿 作 試 思 考 書 読 好き もし',
    errand:
      'バスに乗り遅れ 電車に乗り遅れ バスを逃し 電車を逃し 終電を逃し 通勤途中 通勤の途中 通勤電車 仕事帰り 会社帰り 学校帰り 通学路で 帰り道に 行きつけの 夜を明かしました 夜を明かしたことが 会社に遅刻 学校に遅刻 手首を骨折 腕を骨折 足を骨折 骨折したことがあ 怪我をしたことがあ けがをしたことがあ 試験に落ち',
    home: 'うちの台所 うちの庭 うちの玄関 我が家の 実家の 実家に 実家で うちの近所 近所の うちの猫 うちの犬 私の部屋に 僕の部屋に',
  }),
  ownPastIn('ko', {
    i: '저는 제가 나는 내가 우리는 저희는',
    doing: '그림* 사진* 색* 노드* 봤* 보았* 그렸* 올렸* 만들었* 생각* 찾았* 썼* 읽었* 좋아* 만약*',
    errand:
      '버스를_놓쳤* 기차를_놓쳤* 지하철을_놓쳤* 막차를_놓쳤* 버스_놓쳤* 출근길에* 퇴근길에* 출근하다가* 퇴근하고* 하굣길에* 등굣길에* 집에_오는_길에* 집에_가는_길에* 단골_카페* 단골집* 지각했* 손목을_부러뜨린* 팔을_부러뜨린* 다리를_부러뜨린* 손목을_다친* 다리를_다친* 시험에_떨어졌*',
    home: '우리_집_* 우리_집에* 우리집* 저희_집* 제_방에* 우리_동네* 저희_동네* 우리_할머니* 우리_할아버지* 우리_엄마* 우리_아빠* 옆집_* 시골집*',
  }),
];
