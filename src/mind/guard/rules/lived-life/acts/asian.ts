import { act } from './act.ts';

/** Ordinary acts in languages of Asia, Africa and the Near East. */
export const asian = [
  act('tr', {
    onto: 'klavyeye klavyenin_üstüne',
    printed:
      'çıktısını_alıp çıktısını_aldım yazdırıp yazdırdım bastırdım bastırıp çerçeveletip çerçevelettim astım yapıştırdım',
    spot: 'buzdolabına buzdolabı buzdolabının duvara duvarıma yatağımın masamın mutfağa mutfakta koridora ofise ofiste odama salona iş_yerinde',
    iMissed: 'kaçırdım kaçırmışım kaçırıyordum',
    stop: 'durağımı durağı otobüsü treni tramvayı metroyu vapuru',
    meal: 'çorba kahve çay pilav yemek makarna süt kahvem çayım yemeğim',
    burnt: 'yandı soğudu taştı döktüm tuttu dibi_tuttu',
    looking: 'bakarken izlerken baktım yüzünden dalmışım',
    here: 'burada_da burda_da bizde_de bizim_burada ',
    weather: 'yağıyor yağmur kar_yağıyor fırtına dolu_yağıyor esiyor',
    few: 'iki üç dört beş altı yedi on <Number>',
    span: 'yıl kış yaz ay hafta gece',
    know: 'biliyorum tanıyorum öğretti tanırım bilirim',
    said: 'gece_vardiyasından vardiyadan_çıktım nöbetten_çıktım nöbetten_yeni işten_yeni_çıktım işten_dönerken ofiste_herkes bizim_ofiste bekleme_odasında_otur bekleme_odasındayım otobüsteyim trendeyim metrodayım trafikteyim patron_geliyor öğle_arası_iyi duşta_aklıma duşta_geldi dişçideydim tatildeydim tesisatçı_geldi taşınıyoruz taşınıyorum benim_yaşımda bu_yaşta_ben kahvemi_döktüm kahveyi_döktüm sandalyeden_düşüyordum',
  }),
  act('ar', {
    onto: 'على_لوحة_المفاتيح روی_کیبورد על_המקלדת',
    printed:
      'طبعتها طبعته طبعت_الصورة طبعت_هذه وعلقتها علقتها_في علقتها_على پرینتش پرینت_گرفتم چاپش_کردم چاپ_کردم قابش_کردم הדפסתי הדפסתי_את הדפסתי_ותליתי מסגרתי תליתי',
    spot: 'الثلاجة الجدار السرير المكتب المطبخ الممر الصالة غرفة_الجلوس غرفة_النوم یخچال دیوار تخت میز آشپزخانه آشپزخونه راهرو اتاق محل_کار המקרר המיטה הקיר השולחן המטבח המסדרון המשרד הסלון חדר_השינה',
    iMissed: 'فاتتني فاتني فوت فوّت جا_موندم رد_شد رد_کردم از_دست_دادم פספסתי החמצתי פיספסתי',
    stop: 'محطتي المحطة الحافلة الباص القطار المترو ایستگاه ایستگاهم اتوبوس مترو قطار התחנה האוטובוס הרכבת הרכבת_הקלה',
    meal: 'الشاي القهوة الحساء الأرز العشاء الحليب قهوتي شايي برنج غذا چای قهوه سوپ شام המרק הקפה התה האורז ארוחת האוכל החלב',
    burnt: 'برد بردت احترق احترقت انسكب انسكبت سوخت یخ_کرد سرد_شد ریخت נשרף נשרפה התקרר התקררה נשפך גלש',
    looking:
      'وأنا_أنظر أثناء بسبب_هذه وأنا_أتأمل نگاه_می‌کردم نگاه_کردن به_خاطر_این محو הסתכלתי בזמן_ש בגלל_התמונה כשהסתכלתי',
    here: 'هنا_أيضا هنا_أيضًا عندنا_أيضا عندنا اینجا_هم اینجا_هم_داره این_طرفا گם_כאן גם_אצלנו גם_פה אצלנו',
    weather: 'تمطر الثلج المطر مطر تثلج برف بارون باران می‌باره میاد طوفان יורד גשם שלג ברד סערה',
    few: 'سنتان ثلاث أربع خمس شتاءان دو سه چهار پنج שתי שנתיים שלוש ארבע חמש <Number>',
    span: 'سنوات شتاءات أصياف أشهر سال زمستان تابستان ماه שנים חורפים קיצים חודשים',
    know: 'أعرف علمتني علّمتني می‌شناسم می‌دانم یادم_داد אני_מכיר אני_מכירה לימדו אני_יודע אני_יודעת',
    said: 'من_المناوبة_الليلية خرجت_للتو_من من_الدوام عدت_من_العمل في_المكتب_الجميع زملائي_في في_غرفة_الانتظار_و جالس_في_غرفة_الانتظار جالسة_في_غرفة_الانتظار المدير_قادم جاءتني_الفكرة_في تحت_الدش كنت_عند_طبيب_الأسنان كنت_في_إجازة جاء_السباك ننتقل_إلى_بيت في_مثل_عمري في_عمري_هذا سكبت_القهوة رسیدم_خونه رسیدم_خانه از_شیفت_شب شیفت_شب_تموم تازه_از_سر_کار تو_اداره_همه تو_شرکت_همه تو_اتاق_انتظار_نشسته زیر_دوش دندانپزشکی_بودم مسافرت_بودم لوله_کش_اومده اسباب_کشی به_سن_من قهوه‌ام_ریخت ממשמרת_לילה אחרי_משמרת_לילה סיימתי_משמרת חזרתי_מהעבודה במשרד_כולם אצלנו_במשרד יושב_בחדר_המתנה יושבת_בחדר_המתנה יושב_באוטובוס יושבת_באוטובוס הבוס_בא במקלחת_בא רעיון_במקלחת הייתי_אצל_רופא_השיניים הייתי_בחופש הייתי_בחופשה האינסטלטור עוברים_דירה עוברת_דירה עובר_דירה בגילי בגיל_שלי שפכתי_את_הקפה',
  }),
  act('hi', {
    onto: 'कीबोर्ड_पर কীবোর্ডে விசைப்பலகையில் కీబోర్డ్',
    me: 'मेरी मेरा मैं मुझसे আমার আমি என் நான் నా నేను',
    printed:
      'प्रिंट_निकालकर प्रिंट_निकाल प्रिंट_करके प्रिंट_करवाकर प्रिंट_करवा फ्रेम_करवा প্রিন্ট_করে প্রিন্ট_করিয়ে বাঁধিয়ে அச்சிட்டு பிரிண்ட்_எடுத்து பிரிண்ட் ప్రింట్_తీసి ప్రింట్',
    spot: 'रसोई फ्रिज दीवार बिस्तर मेज़ मेज कमरे दफ़्तर दफ्तर ऑफिस टाँग टांग চেয়ারে ফ্রিজে ফ্রিজের দেয়ালে দেওয়ালে রান্নাঘরে টেবিলের বিছানার ঘরে অফিসে குளிர்சாதன சுவரில் சமையலறையில் மேசை படுக்கை அலுவலகத்தில் ஒட்டி மாட்டி ఫ్రిజ్ గోడకు గోడ వంటగది వంటింట్లో ఆఫీసులో అంటించ*',
    missed:
      'छूट_गई छूट_गया निकल_गई निकल_गया মিস ছেড়ে_গেল பேருந்தை_விட்டுவிட்டேன் நிறுத்தத்தை_விட்டுவிட்டேன் விட்டுவிட்டேன் తప్పిపోయింది మిస్',
    stop: 'बस ट्रेन स्टॉप स्टेशन मेट्रो বাস ট্রেন স্টপ স্টেশন பேருந்து பேருந்தை ரயில் ரயிலை நிறுத்தம் బస్సు రైలు స్టాప్',
    meal: 'चाय दाल रोटी चावल दूध सब्ज़ी खाना ভাত চা দুধ তরকারি டீ காபி சோறு பால் குழம்பு టీ కాఫీ అన్నం పాలు',
    burnt: 'जल_गई जल_गया ठंडी_हो ठंडा_हो उबल_गया गिर_गई পুড়ে_গেল ঠান্ডা_হয়ে উথলে கருகி ஆறி பொங்கி மாடిపోయింది మాడి చల్లారి',
    looking: 'देखते_देखते देखते_हुए देखने_में देखते দেখতে_দেখতে দেখতে_গিয়ে பார்த்துக்கொண்டே பார்த்தபடி చూస్తూ',
    here: 'यहाँ_भी यहां_भी हमारे_यहाँ_भी इधर_भी এখানেও আমাদের_এখানেও இங்கேயும் இங்கும் ఇక్కడ_కూడా',
    weather: 'बारिश बर्फ बरस ओले বৃষ্টি বরফ ঝড় மழை பனி புயல் వర్షం మంచు వాన',
    said: 'नाइट_शिफ्ट_से नाइट_शिफ्ट_के ऑफिस_से_लौट दफ़्तर_से_लौट ऑफिस_में_सब वेटिंग_रूम_में_बैठ बॉस_आ नहाते_समय नहाते_हुए डेंटिस्ट_के_पास छुट्टी_पर_था छुट्टी_पर_थी प्लंबर_आया मेरी_उम्र_में इस_उम्र_में চায়ের_কাপ নাইট_শিফট অফিস_থেকে_ফিরে অফিসে_সবাই আমার_বয়সে স্নান_করতে ছুটিতে_ছিলাম வேலையிலிருந்து_வந்தேன் வேலை_முடிந்து இரவு_வேலை அலுவலகத்தில்_எல்லோரும் என்_வயதில் குளிக்கும்போது நீந்தக்_கற்று எங்கள்_ஊரிலும் எங்கள்_ஊரில் నైట్_షిఫ్ట్ ఆఫీసు_నుంచి నా_వయసులో',
  }),
  act('vi', {
    onto: 'lên_bàn_phím ke_keyboard kena_keyboard di_keyboard kwenye_kibodi sa_keyboard',
    me: 'tôi mình aku saya ku ko ako',
    printed:
      'in_ra in_rồi_dán đã_in in_ra_dán in_khung kucetak dicetak kucetak_dan sudah_kucetak aku_print saya_cetak nimeichapisha nimeichapa nimechapisha ipinrint inimprenta pinrint_ko',
    spot: 'tủ_lạnh tường giường bàn bếp phòng văn_phòng chỗ_làm kulkas dinding tempat_tidur meja dapur kantor kamar jikoni ukutani friji kitanda ofisini chumbani ref dingding kama kusina opisina',
    missed:
      'lỡ lỡ_mất bỏ_lỡ quá_bến ketinggalan kelewatan terlewat nimekosa nikakosa nilikosa lumagpas nalampasan',
    stop: 'trạm bến chuyến_xe xe_buýt tàu halte bus kereta stasiun stesheni basi kituo treni hintuan istasyon',
    meal: 'cơm canh cà_phê trà nồi nasi sup kopi teh sayur chai ugali kahawa uji wali kanin kape sabaw',
    burnt: 'cháy khét nguội tràn gosong dingin tumpah ikapoa imeungua ikaungua imepoa nasunog lumamig',
    looking:
      'mải_nhìn mải_xem vì_nhìn ngắm gara_gara karena_melihat sambil_melihat nimeiangalia nikiangalia kakatingin',
    here: 'ở_đây_cũng đây_cũng chỗ_mình_cũng bên_này_cũng di_sini_juga sini_juga hapa_pia huku_pia dito_rin',
    weather: 'mưa tuyết bão mưa_to hujan salju badai mvua theluji umuulan ulan',
    few: 'hai ba bốn năm dua tiga empat lima miwili mitatu dalawang tatlong',
    span: 'năm mùa_đông mùa_hè tháng tahun musim_dingin bulan miaka majira taon taglamig',
    know: 'dạy_tôi dạy_mình tôi_biết mình_biết mengajariku aku_tahu saya_tahu aku_kenal yamenifundisha najua nagturo_sa_akin alam_ko',
    said: 'vừa_tan_ca tan_ca_về vừa_đi_làm_về về_tới_nhà ca_đêm_về vừa_xong_ca ở_văn_phòng_ai sếp_tới sếp_đến giờ_nghỉ_trưa lúc_đang_tắm khi_đang_tắm đi_nha_sĩ đi_du_lịch_về đang_chuyển_nhà ở_tuổi_tôi tuổi_mình_rồi đổ_cà_phê baru_pulang_kerja baru_selesai_sif habis_sif_malam pulang_sif di_kantor_semua di_ruang_tunggu_dan bos_datang waktu_mandi saat_mandi habis_dari_dokter_gigi baru_liburan lagi_pindahan di_usiaku di_umurku kopiku_tumpah chai_yangu kahawa_yangu nimetoka_kazini zamu_ya_usiku ofisini_wote kwa_umri_wangu katatapos_lang_ng_shift galing_trabaho sa_edad_ko',
  }),
  {
    language: 'th',
    certain: [
      'ปริ้นท์|ปรินต์|พิมพ์ออกมา|ปริ้น|อัดรูป ..9 ตู้เย็น|ผนัง|หัวเตียง|โต๊ะ|ครัว|ห้อง|ออฟฟิศ',
      'เลยป้าย|เลยสถานี|ตกรถเมล์|ตกรถไฟ|ลืมลงรถ|เพิ่งเลิกงาน|เพิ่งออกเวร|เลิกกะดึก|ออกกะดึก|กะดึก|ที่ออฟฟิศทุกคน|หัวหน้ามา|ตอนอาบน้ำ|ไปหาหมอฟัน|กำลังย้ายบ้าน|ที่นี่ก็ฝนตก|แถวนี้ก็ฝนตก|ที่นี่ก็หิมะตก|ในวัยฉัน|วัยผม|กาแฟหก|ข้าวไหม้',
    ],
  },
  {
    language: 'ko',
    certain: [
      '출력해서*|출력해*|인쇄해서*|인쇄해*|뽑아서*|프린트해서*|프린트해* ..2 냉장고에*|냉장고*|벽에*|침대*|책상*|부엌*|거실*|방에*|사무실*|회사*|현관*',
      '야간_근무*|밤_근무*|야근* 끝나고*|마치고*|끝내고*|하고*',
      '여기도|이쪽도|저희_동네도|우리_동네도 ..2 비*|눈이*|눈*|춥* ..1 와요*|오네요*|내려요*|내리네요*|와서*|오는데*',
      '샤워하다가*|샤워_중에*|머리_감다가* ..3 떠올*|생각*',
      '치과*|휴가*|이사* ..1 다녀*|갔다*|중이라*|가느라*|하느라*',
      '제_나이에*|내_나이에*|이_나이에*|제_나이쯤*',
      '커피를|차를|물을 ..1 쏟았*|엎질렀*',
      '사장님*|부장님*|팀장님* ..1 오세요*|오신다*|오시네*|와서*',
      '밥이|라면이|국이|찌개가|커피가|차가 ..1 탔*|식었*|넘쳤*|불었*',
    ],
  },
  {
    language: 'ja',
    certain: [
      '印刷して|プリントして|印刷し|額に入れて ..6 冷蔵庫|壁|机|ベッド|台所|部屋|玄関|会社|職場|トイレ|飾り|飾って|貼り|貼って',
      '乗り過ご|乗り過ごし|降り損ね|夜勤明け|夜勤終わり|仕事終わりに|残業帰り|昼休みに|上司が来|お風呂で思いつ|シャワー中に|歯医者で待|歯医者に行|待合室で|引っ越し中|引越し中|出張中|旅行に行って|こちらも雨|こっちも雨|こちらも雪|こっちも雪|うちの職場|コーヒーをこぼ|鍋を焦が|ご飯が焦げ|この歳になる|この年になる|私の年齢で|私の歳で|停電中',
    ],
  },
  {
    language: 'zh',
    certain: [
      '打印出来|打印了|印出來|打印下来|洗出来|裱起来|裱起來 ..4 冰箱|墙|牆|床|桌|厨房|廚房|客厅|客廳|卧室|办公室|辦公室|工位|贴|貼|挂|掛',
      '坐过站|坐過站|坐过了站|错过站|錯過站|下错站|刚下夜班|剛下夜班|刚下班|剛下班|刚交完班|刚值完班|刚从公司|办公室里大家都在|我们办公室|老板来了|老闆來了|午休时间|洗澡时想到|洗澡時想到|洗澡的时候想到|刚看完牙|去看牙医|去看牙醫|刚休完假|在搬家|水管工|候诊室里|候診室裡|我们这儿也下|我们这里也下|我們這裡也下|这边也下雨|这里也下雨|這裡也下雨|我这边也下|我这儿也下|到我这个年纪|到我這個年紀|我这把年纪|我這把年紀|咖啡洒了|咖啡灑了|饭糊了|飯糊了|面坨了|汤都凉了|茶都凉了|晒得脱皮|曬得脫皮|上周刚去过|上週剛去過|刚去过',
    ],
  },
];
