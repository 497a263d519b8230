import type { Grammar } from '../../grammar/grammar.ts';

const turkish: Grammar = {
  language: 'tr',
  words: {
    kin: 'annem* babam* anneannem* babaannem* büyükannem* büyükbabam* dedem* ninem* kardeşim* ablam* abim* ağabeyim* oğlum* kızım* çocuğum* çocuklarım* bebeğim* eşim* kocam* karım karımın karımla nişanlım* sevgilim* teyzem* halam* amcam* dayım* kuzenim* yeğenim* torunum* kayınvalidem* ailem* arkadaşım* arkadaşlarım* komşum* iş_arkadaşım* patronum* öğrencilerim* hastalarım* doktorum* öğretmenim* köpeğim* kedim* ebeveynlerim*',
    owned:
      'evim* evimiz* mutfağım* mutfağımız* bahçem* bahçemiz* odamda odamın balkonum* salonum* köyüm* köyümüz* memleketim* mahallem* şehrim* sokağım* çocukluğum* gençliğim* işim işimde işyerim* ofisim* okulum* ellerim* elim elimle sırtım* dizim* dizlerim* ayağım* ayaklarım* belim* dişim* saçım* saçlarım* omzum* karnım* kahvem* kahvaltım* arabam* bisikletim* kameram* gitarım* yatağım* masam* duvarım* penceremde düğünüm* doğum_günüm* tatilim* balayım* yürüyüşüm*',
    verb: 'doğdum büyüdüm yaşıyorum yaşadım oturuyorum yedim yedik içtim uyudum uyuyamadım pişirdim aldım_bunu satın_aldım çalışıyorum çalıştım okudum_üniversite evlendim boşandım taşındım uyandım yüzdüm gezdim gezdik ördüm diktim oydum ağladım gittim gittik kaldım_otelde ziyaret_ettim emekli_oldum oradaydım oradaydık evliyim hamileyim anneyim babayım öğretmenim hemşireyim doktorum öğrenciyim emekliyim aşçıyım mimarım mühendisim yaşındayım büyümüştüm yemiştim gitmiştim yaşamıştım',
  },
  certain: [
    '<kin>|<owned>',
    '<verb>',
    'benim ..1 annem*|babam*|evim*|odam*|köpeğim*|kedim*|işim*|ellerim*',
    'çocukken|küçükken|gençken|çocukluğumda|ben_küçükken',
    'geçen yaz|kış|yıl|sene|hafta|bahar ..4 gittim|gittik|oradaydım|oradaydık|gördüm|yedim|kaldım|kaldık|gezdim',
    'iki|üç|bir|<Number> çocuğum|kızım|oğlum|kedim|köpeğim|çocuk_annesiyim',
    'elde|el_emeği|ellerimle ördüm|diktim|yaptım|boyadım|çizdim',
    'çocukluğumu|evimi|anneannemi|köyümü|yazları hatırlat*|anımsat*',
    'başım|belim|dizim|sırtım ağrıyor|ağrıdı',
    'adım <Name>',
  ],
  harmless: ['gözüm|gözlerim|bakışım', 'işim bitti|gücüm', 'canım arkadaşım'],
};
const arabic: Grammar = {
  language: 'ar',
  words: {
    kin: 'جدتي جدي أمي امي والدي والدتي والداي أختي اختي أخي اخي إخوتي ابني ابنتي أبنائي أطفالي طفلي طفلتي زوجي زوجتي خطيبي خطيبتي حبيبي خالتي عمتي خالي عمي ابن_عمي حفيدي حفيدتي عائلتي أسرتي أهلي جاري جارتي جيراني زميلي زملائي مديري تلاميذي طلابي مرضاي طبيبي معلمتي كلبي قطتي قطي حماتي ستي تيتا جدو ماما بابا',
    owned:
      'بيتي منزلي شقتي مطبخي حديقتي شرفتي غرفتي قريتي مدينتي حيي بلدي وطني طفولتي شبابي عملي وظيفتي مكتبي مدرستي جامعتي يدي يداي أصابعي ركبتي ظهري قدمي بشرتي أسناني شعري كتفي معدتي سيارتي دراجتي كاميرتي قهوتي فطوري عيد_ميلادي زفافي عرسي سريري بيتنا قريتنا مطبخنا حديقتنا جدتنا',
    verb: 'ولدت نشأت ترعرعت أعيش عشت أسكن سكنت أكلت شربت نمت طبخت خبزت اشتريت عملت_في أعمل_في أعمل_كممرضة عملت_كممرضة درست_في درست_الفن درست_الرسم درست_هناك درست_هنا تزوجت انتقلت_إلى استيقظت ورثت مشيت سبحت سافرت زرت بكيت خيطت حكت نحتت كنت_هناك كنا_هناك زرنا سافرنا أكلنا عشنا ذهبت_إلى ذهبنا_إلى',
  },
  certain: [
    '<kin>|<owned>',
    '<verb>',
    // By itself "my father" is the Persian "blue".
    'مع|عن|كان|قال|بيت|منزل|يد|عند|إلى|لي|علمني|رحم|أمي_و|وأمي|صور|رسم|رحيل|حياة|ذكرى|يشبه|ورشة|دكان|غياب أبي|ابي',
    'أبي|ابي كان|رحمه|يحب|يقول|الذي|رسم|علمني|وأمي|وأنا|حين|عندما|هناك|الراحل|المرحوم|صياد|نجار|بنى|وجدي|يعمل|عمل',
    'عندما|لما|حين|يوم كنت ..1 طفلا|طفلة|صغيرا|صغيرة|صغير|في|أعيش|أعمل|شابا',
    'وأنا|وانا صغير|صغيرة|طفل|طفلة',
    'كنت ..3 هناك|في|طفلا|طفلة ..3 الصيف|العام|السنة|الماضي|الماضية|صغيرا',
    'في طفولتي|صغري|قريتي|بلدي|بيت_جدتي',
    'الصيف|العام|السنة الماضي|الماضية ..3 كنت|ذهبت|سافرت|زرت|كنا',
    'يذكرني|تذكرني|ذكرني|ذكرتني ..2 بيت|بطفولتي|بجدتي|طفولتي|جدتي|بأمي|أمي|ببيت|بالصيف|بقريتي|ببيتنا|بمنزل',
    'أنا|انا أم|أب|ممرضة|ممرض|طبيب|طبيبة|معلم|معلمة|طالب|طالبة|طباخ|مهندس|مهندسة|متقاعد|مزارع|متزوج|متزوجة|حامل|أرملة|مصور|من_مصر|من_سوريا|من_المغرب|من_لبنان',
    'عندي|لدي ..1 طفلان|ولدان|ابن|ابنة|ثلاثة|أطفال|قطة|كلب|طفلين|ولد|بنت|صداع',
    'عمري|عندي <Number>|عشرون|ثلاثون|أربعون سنة|عاما|عام',
    'بيدي|بيدي_هاتين|يدويا ..1 صنعت|رسمت|حكت',
    'صنعته|رسمته|صنعتها|رسمتها|خيطتها|حكتها بيدي|يدويا|بالزيت',
    'اسمي <Name>',
  ],
  harmless: [
    'أعيش|عشت مع|داخل|في ..1 هذه|هذا|اللوحة|الصورة|اللون|الضوء',
    'عيني|عيناي|نظري',
    'لفت|شد نظري',
    'أنك|إنك|لعلك|أنت|هل ..1 <verb>',
  ],
};
const persian: Grammar = {
  language: 'fa',
  words: {
    kin: 'مادربزرگ پدربزرگ مادر پدر مامان بابا خواهر برادر پسر دختر بچه شوهر همسر زن نامزد خاله عمه دایی عمو نوه خانواده دوست همسایه همکار رئیس شاگردان خانه خونه آشپزخانه باغ حیاط اتاق روستا شهر کودکی کار شغل مدرسه دست کمر زانو سگ گربه ماشین قهوه',
    mine: 'مادربزرگم پدربزرگم مادرم پدرم مامانم بابام خواهرم برادرم پسرم دخترم بچه‌ام بچه‌هام شوهرم همسرم نامزدم خاله‌ام عمه‌ام دایی‌ام عموم نوه‌ام خانواده‌ام دوستم دوستانم همسایه‌ام همکارم خانه‌ام خونه‌ام خونمون خانه‌مان آشپزخانه‌ام باغمان حیاطمان اتاقم روستایم روستامون شهرم کودکی‌ام کودکیم بچگی‌ام بچگیم دست‌هایم دستام کمرم زانوهایم سگم گربه‌ام ماشینم قهوه‌ام مادربزرگمان',
    verb: 'بزرگ_شدم به_دنیا_آمدم زندگی_می‌کنم زندگی_میکنم زندگی_کردم خوردم نوشیدم خوابیدم پختم خریدم کار_می‌کنم کار_کردم درس_خواندم ازدواج_کردم بیدار_شدم شنا_کردم سفر_کردم گریه_کردم بافتم دوختم رفتم رفتیم آنجا_بودم اونجا_بودم متاهلم باردارم مادرم پرستارم معلمم دانشجو_هستم پزشکم بازنشسته‌ام',
  },
  certain: [
    '<mine>',
    '<kin> من|ما|مون',
    '<kin> ی من',
    'من? ..4 <verb>',
    'وقتی|زمانی_که ..1 بچه|کوچک|کودک|جوان ..1 بودم',
    'بچه|کوچک|کودک که بودم',
    'در|توی کودکی|بچگی ..1 من|ام|م',
    'تابستان|سال|زمستان|هفته گذشته|پارسال|پیش ..4 بودم|رفتم|رفتیم|خوردم|بودیم|دیدم',
    'پارسال ..4 بودم|رفتم|رفتیم|بودیم|دیدم',
    'من|مرا|منو ..1 یاد|به_یاد ..2 <kin>|<mine>|بچگی|تابستان',
    'یاد|به_یاد ..1 خانه|مادربزرگ|بچگی|کودکی|مادر ..2 می‌اندازد|میندازه|می‌اندازه|افتادم',
    'من ..1 یک|یه? مادر|پدر|پرستار|معلم|پزشک|دانشجو|آشپز|معمار|مهندس|بازنشسته هستم|ام',
    'دو|سه|یک|<Number> تا? بچه|فرزند|دختر|پسر|گربه|سگ دارم',
    '<Number> سالم|سالمه|ساله_هستم|سال_دارم',
    'با دست|دستان|دست‌های خودم|خود',
    'اسم من',
  ],
  harmless: ['چشم من', 'چشمم', 'نگاهم', 'نظر من'],
};
const urdu: Grammar = {
  language: 'ur',
  certain: [
    'میری|میرے|میرا|ہماری|ہمارے|ہمارا ..1 دادی|نانی|دادا|نانا|ماں|امی|ابو|والد|والدہ|بہن|بھائی|بیٹا|بیٹی|بچے|شوہر|بیوی|خالہ|چچا|گھر|باورچی_خانہ|کمرہ|گاؤں|شہر|بچپن|ہاتھ|کمر|کتا|بلی|کام|دوست|خاندان',
    'میں ..4 رہتا|رہتی|پیدا|پلا|کھایا|گیا_تھا|گئی_تھی|خریدا|سویا|کام_کرتا|کام_کرتی',
    'میں_نے ..4 کھایا|پیا|خریدا|پکایا|بنایا_ہاتھ|ہاتھ_سے',
    'بچپن میں',
    'پچھلے|گزشتہ سال|گرمیوں|موسم ..4 میں|ہم',
  ],
};
const hindi: Grammar = {
  language: 'hi',
  words: {
    kin: 'दादी* नानी* दादा* नाना* माँ मां माता* मम्मी* पापा* पिता* बहन* भाई* बेटा बेटे बेटी* बच्चे बच्चों बच्चा पति पत्नी मौसी* चाचा* चाची* मामा* बुआ* परिवार* दोस्त* पड़ोसी* बॉस* छात्र* मरीज* घर* रसोई* बगीचे* बगीचा कमरे कमरा बालकनी* गाँव* गांव* शहर* बचपन* काम नौकरी* स्कूल* हाथ* पीठ* घुटने* घुटनों कुत्ता कुत्ते बिल्ली* गाड़ी* चाय कॉफी* शादी* जन्मदिन* आँगन*',
    verb: 'गया गई गयी खाया पिया पी सोया सोई खरीदा खरीदी पकाया पकाई रहता रहती पैदा पला पली बड़ा_हुआ बड़ी_हुई काम_करता काम_करती पढ़ा पढ़ी नौकरी शादी तैरा रोया रोई बुना बुनी सिला सिली घूमने घूमा उठा उठी रहा_था रहती_थी रहता_था जाता_था जाती_थी बनाया_हाथ हाथ_से',
  },
  certain: [
    'मेरी|मेरे|मेरा|हमारी|हमारे|हमारा|अपनी|अपने ..1 <kin>',
    'मैं|मै|मैंने|मैने|हम|हमने ..5 <verb>',
    'बचपन में ..2',
    'जब मैं ..1 छोटा|छोटी|बच्चा|बच्ची|<Number>|स्कूल',
    'पिछली|पिछले गर्मियों|साल|सर्दियों|हफ्ते|महीने ..4 मैं|हम|मैंने|गया|गई|गए',
    'मैं ..1 एक|तो? ..1 माँ|मां|पिता|नर्स|डॉक्टर|शिक्षक|शिक्षिका|छात्र|छात्रा|रसोइया|वास्तुकार|इंजीनियर|किसान|गृहिणी|सेवानिवृत्त हूँ|हूं|हू',
    'मेरे|मुझे ..1 दो|तीन|एक|<Number> ..1 बच्चे|बेटे|बेटियाँ|बेटी|बेटा|बिल्ली|कुत्ता',
    'मैं|मेरी_उम्र ..1 <Number> साल|वर्ष',
    'याद दिलाता|दिलाती|दिला|आ ..1',
    'मेरी|meri|mere|mera dadi|nani|maa|mummy|papa|behen|bhai|ghar|gaon|bachpan|beti|beta|biwi|pati|dost|kutta|billi',
    'bachpan mein|me|ki',
    'मेरा नाम',
  ],
  harmless: ['मेरी आँख|आँखें|नज़र|नजर|निगाह', 'याद दिलाता|दिलाती ..1 चित्र|कला'],
};
const bengali: Grammar = {
  language: 'bn',
  words: {
    kin: 'দাদি* দাদী* নানি* নানী* ঠাকুমা* ঠাকুরমা* দিদিমা* দাদু* দাদা* নানা* মা মায়ের মাকে বাবা* আম্মু* আব্বু* বোন* ভাই* দিদি* ছেলে* মেয়ে* সন্তান* বাচ্চা* স্বামী* স্ত্রী* বউ* খালা* মাসি* পিসি* কাকা* চাচা* মামা* পরিবার* বন্ধু* প্রতিবেশী* ছাত্র* রোগী* বাড়ি* ঘর* রান্নাঘর* বাগান* বারান্দা* গ্রাম* শহর* শৈশব* ছোটবেলা* ছেলেবেলা* চাকরি* কাজের* স্কুল* হাত* পিঠ* হাঁটু* কুকুর* বিড়াল* গাড়ি* বিয়ে* জন্মদিন*',
  },
  certain: [
    'আমার|আমাদের ..1 <kin>',
    'ছোটবেলায়|শৈশবে|ছেলেবেলায় ..3 আমি|আমরা|আমার|আমাদের',
    'আমি|আমরা ..5 খেয়েছি|খেয়েছিলাম|গিয়েছিলাম|গেছিলাম|থাকি|থাকতাম|জন্মেছি|বড়_হয়েছি|কিনেছি|ঘুমিয়েছি|রান্না_করেছি|কাজ_করি|কাজ_করতাম|পড়তাম|পড়েছি|বিয়ে_করেছি|সাঁতার|কেঁদেছি|বুনেছি|সেলাই|হাতে_এঁকেছি|ছিলাম',
    'গত গ্রীষ্মে|বছর|শীতে|সপ্তাহে ..3 আমি|আমরা',
    'আমি ..1 একজন মা|বাবা|নার্স|ডাক্তার|শিক্ষক|শিক্ষিকা|ছাত্র|ছাত্রী|রাঁধুনি|স্থপতি|প্রকৌশলী|কৃষক|গৃহিণী',
    'যখন আমি ..1 ছোট|<Number>|স্কুলে',
    'মনে করিয়ে ..1 দেয়|দিল ..2',
    'আমার দুই|দুটি|তিন|একটি|একটা|<Number> ..1 ছেলে|মেয়ে|সন্তান|বিড়াল|কুকুর',
    'আমার বয়স|নাম',
  ],
  harmless: ['আমার চোখ*|দৃষ্টি*'],
};
const tamil: Grammar = {
  language: 'ta',
  certain: [
    'என்|எங்கள்|என்னுடைய ..1 பாட்டி*|தாத்தா*|அம்மா*|அப்பா*|அக்கா*|அண்ணன்*|தம்பி*|தங்கை*|மகன்*|மகள்*|குழந்தை*|கணவர்*|மனைவி*|வீடு*|வீட்டு*|வீட்டில்*|சமையலறை*|ஊர்*|கிராம*|சிறுவயது*|வேலை*|நாய்*|பூனை*|நண்பர்*|குடும்ப*',
    'சிறுவயதில்|சின்ன_வயதில்',
    'நான் ..4 பிறந்தேன்|வளர்ந்தேன்|வசிக்கிறேன்|சாப்பிட்டேன்|குடித்தேன்|வாங்கினேன்|தூங்கினேன்|வேலை_செய்கிறேன்|போனேன்|சென்றேன்|படித்தேன்',
  ],
};
const greek: Grammar = {
  language: 'el',
  words: {
    kin: 'μητέρα μαμά πατέρας πατέρα μπαμπάς μπαμπά γονείς γιαγιά γιαγιάς παππούς παππού αδερφή αδελφή αδερφός αδελφός γιος κόρη κόρης παιδί παιδιά μωρό άντρας άντρα γυναίκα σύζυγος φίλος φίλη φίλοι θεία θείος ξαδέρφη ξάδερφος εγγονός εγγονή οικογένεια γείτονας γειτόνισσα συνάδελφος αφεντικό μαθητές ασθενείς γιατρός οδοντίατρος σκύλος γάτα σπίτι κουζίνα κήπος κήπο μπαλκόνι δωμάτιο χωριό πόλη παιδική_ηλικία παιδικά_χρόνια δουλειά σχολείο χέρια πλάτη γόνατα αμάξι καφέ καφές γάμος γάμο κρεβάτι',
  },
  certain: [
    '<kin> μου|μας',
    'γεννήθηκα|μεγάλωσα|μένω|ζω_στην|ζω_στο|ζούσα|έμενα|έφαγα|ήπια|κοιμήθηκα|μαγείρεψα|έψησα|αγόρασα|δούλεψα|δουλεύω|σπούδασα|παντρεύτηκα|μετακόμισα|ξύπνησα|κολύμπησα|ταξίδεψα|επισκέφτηκα|έκλαψα|έπλεξα|έραψα|πήγα|πήγαμε|κληρονόμησα|φύτεψα',
    'όταν ήμουν|ήμασταν|ζούσα',
    'ήμουν ..1 εκεί|στην|στο|παιδί ..3 πέρσι|πέρυσι|καλοκαίρι|περσινό|<Name>|μικρός|μικρή',
    'πέρσι|πέρυσι ..1 το? ..1 ήμουν|πήγα|ήμασταν|πήγαμε|καλοκαίρι',
    'το|περασμένο|προηγούμενο καλοκαίρι|χειμώνα|χρόνο ..2 ήμουν|πήγα|ήμασταν|πήγαμε',
    'σαν|ως παιδί|μητέρα|νοσοκόμα|γιατρός|δάσκαλος ..1 εγώ|είχα|έπαιζα|πήγαινα|ξέρω|μου',
    'μου|με θυμίζει|θύμισε|γυρίζει ..3 γιαγιά|παιδικά|σπίτι|καλοκαίρια|χωριό|μαμά|μαμάς|γιαγιάς',
    'είμαι ..1 μητέρα|πατέρας|νοσοκόμα|γιατρός|δάσκαλος|δασκάλα|φοιτητής|φοιτήτρια|μάγειρας|αρχιτέκτονας|μηχανικός|συνταξιούχος|έγκυος|παντρεμένος|παντρεμένη|χρονών',
    'έχω δύο|δυο|τρία|μία|έναν|ένα|<Number> παιδιά|παιδί|κόρη|γιο|γάτα|γάτες|σκύλο|εγγόνια',
    'με_τα_χέρια_μου|στο_χέρι ..1',
  ],
  harmless: ['μάτι|μάτια|βλέμμα μου', 'γνώμη μου'],
};
const hungarian: Grammar = {
  language: 'hu',
  words: {
    kin: 'anyám* édesanyám* anyukám* apám* édesapám* apukám* szüleim* nagymamám* nagyanyám* nagyapám* nagypapám* nővérem* húgom* bátyám* öcsém* testvérem* fiam fiamat fiamnak fiammal fiamtól fiamra fiamhoz fiamért fiamról fiamék fiamon fiamnál lányom* gyerekem* gyerekeim* gyermekem* kisfiam* kislányom* férjem* feleségem* barátom* barátnőm* barátaim* nagynéném* nagybátyám* unokatestvérem* unokám* anyósom* családom* szomszédom* kollégám* kollégáim* főnököm* diákjaim* betegeim* orvosom* kutyám* macskám* házam* házunk* lakásom* konyhám* konyhánk* kertem* kertünk* erkélyem* szobám* falum* falunk* városom* gyerekkorom* gyermekkorom* fiatalkorom* munkám* munkahelyem* iskolám* kezem* kezeim* hátam* térdem* lábam* bőröm* fogam* hajam* kávém* autóm autómat autómban autómmal autómnak autómból biciklim* esküvőm* esküvőnk* születésnapom* ágyam* íróasztalom*',
    verb: 'születtem felnőttem lakom laktam éltem ettem ittam aludtam főztem sütöttem vettem_egy vásároltam dolgozom dolgoztam tanultam házasodtam férjhez_mentem költöztem ébredtem felébredtem úsztam utaztam sírtam kötöttem horgoltam varrtam faragtam jártam_ott jártam voltam_ott ott_voltam ott_jártam meglátogattam örököltem terhes_vagyok házas_vagyok anya_vagyok apa_vagyok tanár_vagyok orvos_vagyok ápoló_vagyok ápolónő_vagyok nyugdíjas_vagyok diák_vagyok szakács_vagyok éves_vagyok nőttem_fel',
  },
  certain: [
    '<kin>',
    '<verb>',
    'gyerekként|gyerekkoromban|kiskoromban|kislányként|kisfiúként|anyaként|apaként|ápolóként|tanárként',
    'amikor ..1 gyerek|kicsi|fiatal|<Number> ..1 voltam',
    'tavaly|múlt ..1 nyáron|télen|nyár|héten|évben? ..3 voltam|jártam|voltunk|ott|jártunk|ettem',
    'van két|három|egy|<Number> gyerekem|lányom|fiam|kutyám|macskám',
    'saját kezemmel|kezűleg',
    'kézzel festettem|varrtam|kötöttem|készítettem|faragtam',
    'emlékeztet ..2 gyerekkor*|nagymam*|otthon*|nyarak*',
  ],
  harmless: ['szemem*|tekintetem*'],
};
const finnish: Grammar = {
  language: 'fi',
  words: {
    kin: 'äitini äidilläni isäni isälläni vanhempani vanhempieni mummoni mummollani mummolassani mummini ukkini vaarini pappani isoäitini isoisäni siskoni sisareni veljeni poikani tyttäreni tyttärelleni lapseni lapsilleni lapsuuteni lapsuudessani lapsuuden_kotini lapsenlapseni mieheni aviomieheni vaimoni poikaystäväni tyttöystäväni ystäväni tätini setäni enoni serkkuni anoppini perheeni naapurini kollegani pomoni oppilaani potilaani lääkärini koirani kissani taloni kotini kodissani asuntoni keittiöni keittiössäni puutarhani puutarhassani parvekkeeni parvekkeellani huoneeni huoneessani kyläni kotikyläni kotikaupunkini nuoruuteni työni työpaikkani kouluni käteni käsilläni selkäni polveni jalkani ihoni hampaani hiukseni kahvini autoni pyöräni häämme häissäni syntymäpäiväni sänkyni mökkini mökillämme mökillä_kesällä aamukahvini',
    verb: 'synnyin kasvoin asun asuin söin join_kahvia nukuin kokkasin leivoin ostin_tämän työskentelen työskentelin opiskelin menin_naimisiin muutin_helsinkiin heräsin uin_järvessä matkustin itkin neuloin virkkasin ompelin veistin olin_siellä kävin_siellä olimme_siellä olen_äiti olen_isä olen_opettaja olen_sairaanhoitaja olen_lääkäri olen_eläkeläinen olen_opiskelija olen_kokki olen_raskaana olen_naimisissa vuotta_vanha perin_tämän',
  },
  certain: [
    'join|söin|paistoin|keitin|siivosin|lenkkeilin|kävelin|istuin juuri|äsken|aamulla|eilen|tänään|parvekkeella|kotona|itse',
    'olen itse maalannut|piirtänyt|veistänyt|tehnyt|neulonut|valokuvannut|rakentanut',
    'juuri|äsken join|söin|heräsin|tulin|kävin',

    '<kin>',
    '<verb>',
    'minun|mun|meidän|meijän ..1 äiti*|isä*|mummo*|ukki*|vaari*|sisko*|veli*|velje*|poika*|tytär*|lapse*|laps*|mies|miehe*|vaimo*|koira*|kissa*|talo*|koti*|kodi*|keittiö*|puutarha*|parveke*|huone*|kylä*|lapsuu*|työ*|kädet|selkä*|polve*|auto*|kahvi*|mökki*|perhe*|naapuri*|mummi*|iskä*',
    'lapsena|pienenä|nuorena|äitinä|isänä|sairaanhoitajana|opettajana ..1 minä|mä|minulla|meillä|olin|asuin|leikin|kävin|tiedän|näen|söin',
    'kun olin|olimme|asuin ..1 lapsi|pieni|nuori|koulussa|<Number>',
    'viime kesänä|talvena|vuonna|viikolla|keväänä|syksynä ..3 olin|kävin|menin|olimme|kävimme|söin',
    'olin|kävin|olimme ..2 siellä|<Name> ..1 viime|kesällä|lapsena',
    'minulla|mulla on kaksi|kolme|<Number>|yksi|tytär|poika|koira|kissa ..1 lasta|lapsi|koiraa|kissaa|tytärtä|poikaa?',
    'meillä kotona|mökillä|oli_kotona',
    'käsin maalasin|tein|neuloin|ompelin|veistin',
    'maalasin|tein|piirsin ..2 käsin|öljyllä|parvekkeella|mökillä',
    'muistuttaa ..1 minua|mua? ..2 lapsuu*|mummo*|koti*|kesi*|kesä*|isoäi*',
    'viime kesänä',
  ],
  harmless: [
    'silmäni|katseeni',
    // French for care, where the Finnish for having eaten is written without its dots.
    'avec|de|du|le|un|ce|quel|tel|même|grand|sans|tout|beaucoup_de soin',
  ],
};
const hebrew: Grammar = {
  language: 'he',
  words: {
    kin: 'סבתא סבא אמא אבא אחות אח בן בת ילד ילדה ילדים בעל אישה אשתי חבר חברה חברים דודה דוד בן_דוד נכד נכדה משפחה שכן שכנה בוס תלמידים מטופלים כלב חתול בית דירה מטבח גינה מרפסת חדר כפר עיר שכונה ילדות עבודה בית_ספר ידיים יד גב ברך ברכיים רגליים מכונית קפה חתונה יום_הולדת מיטה',
    verb: 'נולדתי גדלתי אכלתי שתיתי ישנתי בישלתי אפיתי קניתי עבדתי למדתי_ב התחתנתי עברתי_ל התעוררתי ירשתי שחיתי טיילתי ביקרתי בכיתי סרגתי תפרתי גילפתי הייתי_שם היינו_שם נסעתי נסענו ילדתי צילמתי',
  },
  certain: [
    '<kin> שלי|שלנו',
    'אמי|אבי|סבתי|סבי|אחותי|אחי|בני|בתי|ילדיי|בעלי|אשתי|דודתי|ביתי|ילדותי|ידיי|כלבי|חתולתי|עבודתי|משפחתי|נכדי|נכדתי',
    'אני ..1 גר|גרה|עובד_ב|עובדת_ב|אוכל|אוכלת|שותה|מתגורר|מתגוררת|גרתי',
    '<verb>',
    'כשהייתי|כאשר_הייתי ..1 ילד|ילדה|קטן|קטנה|בן|בת|צעיר|ב',
    'בתור ילד|ילדה|אמא|אבא|אחות|מורה|רופא',
    'הייתי ..1 שם|ב ..3 קיץ|שנה|שעבר|שעברה|בקיץ',
    'בקיץ|בשנה|בחורף שעבר|שעברה|האחרון ..3 הייתי|היינו|נסעתי|ביקרתי',
    'מזכיר|מזכירה|הזכיר לי ..1 את ..1 סבתא|ילדות|הבית|הילדות|אמא|בית|הקיץ|בית_סבתא',
    'אני אמא|אבא|אחות_ב|מורה|רופא|רופאה|סטודנט|סטודנטית|טבח|אדריכל|אדריכלית|מהנדס|גמלאי|נשוי|נשואה|בהריון',
    'יש לי ..1 שני|שתי|שלושה|שלוש|<Number>|ילד|בת|בן|כלב|חתול ילדים|בנות|בנים|חתולים|כלבים?',
    'אני בן|בת <Number>',
  ],
  harmless: ['עין|עיניים|מבט שלי', 'העין|העיניים שלי'],
};
const swahili: Grammar = {
  language: 'sw',
  certain: [
    'bibi|babu|mama|baba|dada|kaka|mwanangu|binti|mume|mke|shangazi|mjomba|nyumba|jikoni|familia|rafiki|mbwa|paka|mikono|kazi|kijiji|utoto yangu|wangu|zangu|kwangu|changu|langu',
    'nilizaliwa|nilikulia|ninaishi|naishi|nilikula|nililala|nilinunua|niliolewa|nilikuwa_huko|nilipokuwa_mtoto',
  ],
};
const baltic: Grammar = {
  language: 'lt',
  certain: [
    'mano|mūsų|mans|mana|manas|manai|minu|mu|meie ..1 močiut*|senel*|mam*|motin*|tėv*|tėt*|sesu*|seser*|brol*|sūn*|dukr*|vaik*|vyr*|žmon*|nam*|virtuv*|sod*|kambar*|kaim*|vaikyst*|darb*|rank*|šu*|kat*|vecmām*|vectēv*|māt*|tēv*|mās*|brāl*|dēl*|meit*|bērn*|vīr*|siev*|māj*|virtuv*|dārz*|bērnīb*|suns|kaķ*|vanaema*|vanaisa*|ema|emal|isa|isal|õde|vend|poeg|tütar|laps*|mees|naine|kodu*|kodus|köö*|aed|tuba|küla|lapsepõl*|töö*|käed|koer*|kass*',
    'gimiau|užaugau|gyvenu|gyvenau|valgiau|nusipirkau|dirbu|dirbau|piedzimu|uzaugu|dzīvoju|ēdu|nopirku|strādāju|sündisin|kasvasin|elan|elasin|sõin|ostsin|töötan|töötasin ..3',
    'kai|kad|kui buvau|biju|olin ..1 maž*|vaik*|bērn*|maz*|väike|laps',
    'vaikystėje|bērnībā|lapsena|lapsepõlves',
    'praėjusią|pagājušajā|eelmisel vasarą|vasarā|suvel',
  ],
  // Italian and Spanish for the hand.
  harmless: ['per|la mano'],
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
  swahili,
  baltic,
];
