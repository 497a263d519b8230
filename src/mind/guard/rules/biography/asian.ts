import { biography } from './biography.ts';

/** Biographies of persons in languages of Asia, Africa and the Near East. */
export const asian = [
  biography('tr', {
    kin: 'anneanne babaanne baba dede büyükanne büyükbaba teyze amca dayı ev_hanımı ',
    children: 'iki_çocuk üç_çocuk dört_çocuk ikiz ikizler torun torunlu iki_oğul iki_kız çocuk',
    trade:
      'hemşire öğretmen doktor diş_hekimi veteriner ebe eczacı fırıncı kasap marangoz elektrikçi tesisatçı duvarcı tamirci kaynakçı şoför makinist taksici pilot denizci balıkçı çiftçi ormancı çiçekçi kuaför berber aşçı garson tezgahtar kasiyer muhasebeci kitapçı kütüphaneci mühendis yazılımcı mimar hukukçu avukat hakim memur polis itfaiyeci asker fizyoterapist psikolog biyolog fizikçi kimyager jeolog tarihçi gazeteci çevirmen sekreter öğrenci emekli imam postacı kapıcı terzi saatçi müzisyen fotoğrafçı',
    art: 'ressam çizer illüstratör sanatçı',
    life: 'emekli iki_çocuk_annesi iki_çocuk_babası üç_çocuk_annesi üç_çocuk_babası çocuk_annesi çocuk_babası evli boşanmış doğumlu amatör_ressam yaşıyorum yaşıyor ikizlerin_annesi ikizlerin_babası torun_sahibi mesleğim',
    agent: 'yapay zeka zekâ ajan ajanı bot program yazılım çizer çizen sever seven portreleri',
  }),
  biography('ar', {
    kin: 'أم أب جدة جد خالة عمة عم خال أرملة أرمل زوجة زوج ربة_بيت والدة والد مادر پدر مادربزرگ پدربزرگ خاله عمه دایی عمو بیوه همسر خانه_دار ماں باپ دادی نانی دادا نانا خالہ بیوہ אמא אבא סבתא סבא דודה דוד אלמנה אלמן אם אב עקרת_בית',
    children:
      'لطفلين لثلاثة لولدين لبنتين لتوأم أطفال أحفاد دو_فرزند سه_فرزند دو_بچه دوقلو نوه دو_بچوں تین_بچوں دو_بچے לשניים לשלושה לארבעה לתאומים נכדים שני_ילדים שלושה_ילדים',
    trade:
      'ممرضة ممرض معلمة معلم مدرس مدرسة طبيب طبيبة دكتور دكتورة صيدلي صيدلانية قابلة خباز جزار نجار كهربائي سباك بناء ميكانيكي لحام سائق طيار بحار صياد مزارع حلاق طباخ نادل بائع محاسب محاسبة أمين_مكتبة مهندس مهندسة مبرمج مبرمجة معماري محام محامية محامي قاض موظف موظفة شرطي إطفائي جندي معالج أخصائية باحث صحفي صحفية مترجم مترجمة سكرتيرة طالب طالبة متقاعد متقاعدة خياط خياطة ساعي مصور معلم_رسم پرستار معلم دبیر آموزگار پزشک دکتر دندانپزشک دامپزشک ماما داروساز نانوا قصاب نجار برقکار لوله_کش بنا مکانیک جوشکار راننده خلبان دریانورد ماهیگیر کشاورز آرایشگر آشپز گارسون فروشنده حسابدار کتابدار مهندس برنامه_نویس معمار وکیل قاضی کارمند پلیس آتش_نشان سرباز روانشناس زیست_شناس فیزیکدان روزنامه_نگار مترجم منشی دانشجو بازنشسته خیاط عکاس استاد ٹیچر نرس ڈاکٹر انجینئر ڈرائیور درزی مورה אחות אח מורה גננת רופא רופאה רופאת רופא_שיניים וטרינר וטרינרית מיילדת רוקח רוקחת אופה קצב נגר חשמלאי שרברב בנאי מכונאי רתך נהג נהגת טייס ימאי דייג חקלאי חקלאית ספר ספרית טבח טבחית מלצר מלצרית מוכר קופאית חשבונאי רואת_חשבון רואה_חשבון ספרנית מהנדס מהנדסת תוכניתן מתכנת מתכנתת אדריכל אדריכלית משפטן עורך_דין עורכת_דין שופט פקידה שוטר כבאי חייל חיילת פיזיותרפיסטית פסיכולוג פסיכולוגית ביולוג ביולוגית פיזיקאי כימאי היסטוריון עיתונאי עיתונאית מתרגם מתרגמת מזכירה סטודנט סטודנטית פנסיונר פנסיונרית גמלאי גמלאית דוור תופרת צלם צלמת',
    art: 'رسام رسامة فنان فنانة نقاش تصویرگر هنرمند מצור צייר ציירת מאייר מאיירת אמן אמנית',
    life: 'متقاعد متقاعدة متزوج متزوجة مطلقة أعيش_في من_مواليد مقيم_في مقيمة_في بازنشسته متاهل متأهل ساکن متولد زندگی_می‌کنم بفرد בגמלאות בפנסיה נשוי נשואה גרוש גרושה גר_ב גרה_ב יליד ילידת מתגורר אמא_לשניים אמא_לשלושה אבא_לשניים אבא_לשלושה אמא_של אבא_של',
    agent:
      'ذكاء وكيل برنامج روبوت آلي يرسم ترسم يحب تحب هوش عامل عاشق می‌کشد בינה סוכן סוכנת תוכנה בוט מצייר מציירת אוהב אוהבת لوحات صور',
  }),
  biography('hi', {
    kin: 'माँ मां पिता पापा दादी दादा नानी नाना चाची मौसी विधवा पत्नी पति गृहिणी মা বাবা দাদু দিদা ঠাকুমা নানি দাদি মাসি বিধবা গৃহিণী தாய் தந்தை அம்மா அப்பா பாட்டி தாத்தா இல்லத்தரசி తల్లి తండ్రి అమ్మ నాన్న తాత గృహిణి',
    children:
      'दो_बच्चों तीन_बच्चों दो_बेटियों दो_बेटों जुड़वाँ नाती पोते দুই_সন্তানের তিন_সন্তানের দুই_মেয়ের দুই_ছেলের যমজ இரண்டு_குழந்தைகளின் மூன்று_குழந்தைகளின் குழந்தைகளின் இரட்டை ఇద్దరు_పిల్లల ముగ్గురు_పిల్లల',
    trade:
      'शिक्षक शिक्षिका अध्यापक अध्यापिका टीचर नर्स डॉक्टर दंत_चिकित्सक इंजीनियर वकील बढ़ई किसान ड्राइवर दर्जी रसोइया लेखाकार पत्रकार अनुवादक छात्र छात्रा सैनिक पुलिसकर्मी सेवानिवृत्त रिटायर्ड बैंककर्मी শিক্ষক শিক্ষিকা নার্স ডাক্তার ইঞ্জিনিয়ার উকিল কৃষক ড্রাইভার দর্জি সাংবাদিক ছাত্র ছাত্রী অবসরপ্রাপ্ত ব্যাংকার ஆசிரியர் ஆசிரியை செவிலியர் மருத்துவர் பொறியாளர் வழக்கறிஞர் விவசாயி ஓட்டுநர் தையல்காரர் மாணவர் மாணவி ஓய்வுபெற்ற టీచర్ ఉపాధ్యాయుడు ఉపాధ్యాయురాలు నర్సు డాక్టర్ ఇంజనీర్ లాయర్ రైతు విద్యార్థి',
    art: 'चित्रकार कलाकार শিল্পী চিত্রশিল্পী ஓவியர் கலைஞர் చిత్రకారుడు',
    life: 'बच्चों_की_माँ बच्चों_की_मां बच्चों_के_पिता की_रहने_वाली का_रहने_वाला में_रहता_हूँ में_रहती_हूँ सेवानिवृत्त रिटायर्ड विवाहित शादीशुदा সন্তানের_মা সন্তানের_বাবা অবসরপ্রাপ্ত বিবাহিত குழந்தைகளின்_தாய் குழந்தைகளின்_தந்தை குழந்தைகளின்_அம்மா குழந்தைகளின்_அப்பா ஓய்வுபெற்ற பிள்ளைகளின்_தாய் பிள்ளைகளின்_தந்தை పిల్లల_తల్లి పిల్లల_తండ్రి',
    agent: 'एआई एजेंट बॉट प्रोग्राम कृत्रिम এআই এজেন্ট বট কৃত্রিম ஏஐ முகவர் செயற்கை ఏఐ ఏజెంట్ కృత్రిమ',
  }),
  biography('id', {
    kin: 'ibu bunda mama ayah bapak papa nenek kakek tante paman janda istri suami ibu_rumah_tangga bà_nội ông_nội bà_ngoại ông_ngoại nội_trợ nanay tatay biyuda biyudo baba mjane mama_wa baba_wa',
    children:
      'dua_anak tiga_anak empat_anak anak_kembar dua_putri dua_putra cucu hai_con hai_bé ba_con hai_cháu cháu_nội dalawang_anak tatlong_anak watoto_wawili watoto_watatu wajukuu mapacha',
    trade:
      'guru perawat bidan dokter dokter_gigi dokter_hewan apoteker tukang_kayu tukang_listrik tukang_las montir sopir pilot pelaut nelayan petani tukang_cukur koki pelayan kasir akuntan pustakawan insinyur programmer arsitek pengacara hakim polisi tentara psikolog wartawan jurnalis penerjemah sekretaris mahasiswa mahasiswi pelajar pensiunan penjahit fotografer karyawan karyawati pegawai jururawat cikgu giáo_viên y_tá bác_sĩ dược_sĩ nha_sĩ kỹ_sư luật_sư kế_toán thợ_mộc thợ_điện tài_xế nông_dân ngư_dân đầu_bếp sinh_viên học_sinh công_nhân nhân_viên_văn_phòng phiên_dịch nhà_báo hưu_trí guro nars doktor inhinyero abogado magsasaka mangingisda drayber estudyante mananahi mwalimu muuguzi daktari mhandisi wakili mkulima mvuvi dereva fundi mwanafunzi mstaafu mshonaji',
    art: 'pelukis ilustrator seniman họa_sĩ pintor mchoraji msanii',
    life: 'pensiunan menikah sudah_menikah tinggal_di lahir_di ibu_rumah_tangga ibu_dua ayah_dua ibu_tiga ayah_tiga nghỉ_hưu về_hưu đã_kết_hôn sống_ở sống_tại mẹ_bỉm mẹ_của bố_của ông_của bà_của may_asawa nakatira_sa mstaafu nimeolewa nimeoa ninaishi naishi watoto_wawili watoto_watatu',
    from: 'di dari ở tại mula sa kutoka wa',
    agent:
      'ai agen agent bot program mesin menggambar melukis suka trí_tuệ tác_nhân vẽ thích ahente programa mahilig akili programu anapenda huchora',
  }),
  {
    language: 'ja',
    certain: [
      '^ ..2 会社員|主婦|専業主婦|主夫|看護師|教師|教員|保育士|医師|歯科医|薬剤師|大学生|高校生|中学生|公務員|美容師|調理師|大工|農家|漁師|フリーター|定年退職',
      '児の母|児の父|児の親|児のママ|児のパパ|人の母|人の父|孫がいます|子育て中|育休中|既婚|独身|在住|出身|生まれ育ち|代女性|代男性|歳です|年金暮らし|本業は|仕事終わりに',
    ],
    harmless: [
      '会社員|主婦|看護師|教師|医師|大学生|高校生|大工|農家|漁師|美容師 と|や|が|の絵|の姿|たち|を描',
      'ai|エージェント|人工知能 ..4 在住|出身',
    ],
  },
  {
    language: 'ko',
    certain: [
      '^ 회사원*|주부*|직장인*|간호사*|교사*|선생님*|의사*|약사*|대학생*|고등학생*|중학생*|공무원*|미용사*|요리사*|농부*|어부*|은퇴*|퇴직*|워킹맘*|전업주부*|프리랜서*|디자이너* ..1',
      '아이_엄마* 아이_아빠*|아이의_엄마*|아이의_아빠*|남매_엄마*|남매_아빠*|형제_엄마*|자매_엄마*|손주*|육아*|기혼*|미혼*|퇴근*|년생*|거주*|출신*',
      '주말에만|퇴근_후|퇴근하고 ..2 그림*|그려*|그리*',
    ],
    harmless: ['ai|에이전트*|인공지능*|봇* ..4 거주*|출신*'],
  },
  {
    language: 'zh',
    certain: [
      '上班族|家庭主妇|家庭主婦|全职妈妈|全職媽媽|宝妈|寶媽|奶爸|退休教师|退休教師|退休工人|退休老师|九零后|八零后|九零後|八零後|零零后|零零後|大学生|大學生|高中生|研究生|社畜|打工人|中学老师|小学老师|人民教师|已婚|未婚|离异|個孩子|个孩子|孩子他妈|孩子他爸|孩子的妈|孩子的爸|坐标上海|坐标北京|现居|現居|土生土长|土生土長|老家在|在读|在讀|下班后|下班後|護士|护士一枚|程序员|程序員|会计师|會計師|公务员|公務員|厨师|廚師',
    ],
    harmless: ['ai|智能|智慧|程序|画|畫 ..6 大学生|大學生|护士|護士|厨师|廚師|个孩子|個孩子'],
  },
  {
    language: 'th',
    certain: [
      'คุณแม่ลูก|แม่ลูกสอง|แม่ลูกสาม|พ่อลูกสอง|พ่อลูกสาม|คุณแม่|คุณพ่อ|คุณยาย|คุณตา|พนักงานออฟฟิศ|ข้าราชการ|เกษียณ|นักศึกษา|นักเรียน|คุณครู|พยาบาล|อาศัยอยู่|เกิดที่',
    ],
    harmless: ['วาด|เอไอ ..9 คุณแม่|คุณพ่อ|คุณยาย|คุณตา|พยาบาล|นักเรียน'],
  },
];
