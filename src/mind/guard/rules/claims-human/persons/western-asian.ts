import { person } from './person.ts';

/** Trades, births and denials in Turkic, Iranian and Semitic languages, and in Mongolian. */
export const westernAsian = [
  person('tr', {
    as: 'olarak',
    trade:
      'marangoz hemşire öğretmen doktor duvarcı tesisatçı elektrikçi tamirci kaynakçı fırıncı aşçı kasap çiftçi bahçıvan ebe veteriner dişçi eczacı şoför kamyoncu itfaiyeci polis asker garson kuaför akademisyen muhasebeci avukat kütüphaneci çevirmen gazeteci balıkçı denizci pilot terzi çömlekçi dul emekli anne baba babaanne anneanne dede mühendis mimar öğrenci hekim',
    me: 'ben bana beni söylüyorum biliyorum görüyorum tanıyorum tanırım bilirim söyleyebilirim anlıyorum seviyorum diyorum derim diyebilirim',
    said: 'kendi_parmaklarımla kendi_başparmaklarımla doğma_büyüme doğdum_ve nabzım kalbim_atıyor etten_kemikten doğumluyum doğumlu_biri',
  }),
  person('az', {
    amNot: 'deyiləm deyilik',
    machine: 'robot bot maşın proqram süni_intellekt kompüter alqoritm çatbot',
    behind: 'bu_hesabın_arxasında bu_profilin_arxasında bu_ekranın_arxasında bu_hesabın_arxasındakı',
    human: 'adam insan canlı_adam real_adam əsl_insan canlı_insan gerçək_insan',
    as: 'kimi olaraq',
    trade:
      'tibb_bacısı müəllim həkim dülgər usta çörəkçi aşpaz fermer bağban sürücü yanğınsöndürən polis əsgər ofisiant balıqçı dənizçi dərzi ana ata nənə tələbə mühəndis memar təqaüdçü',
    me: 'mən mənə bilirəm görürəm tanıyıram deyirəm deyə_bilərəm başa_düşürəm sevirəm',
    said: 'doğulmuşam anadan_olmuşam ətdən_sümükdən öz_barmaqlarımla nəbzim',
  }),
  person('kk', {
    amNot: 'емеспін емеспіз',
    machine: 'робот бот машина бағдарлама жасанды_интеллект компьютер алгоритм',
    am: 'мен',
    human: 'кәдімгі_адаммын тірі_адаммын адаммын нағыз_адаммын',
    behind: 'аккаунттың_артында аккаунттың_артындағы профильдің_артында экранның_артында',
    said: 'туғанмын туылғанмын дүниеге_келгенмін ет_пен_сүйектен өз_саусағыммен',
    patterns: [
      '<behind> ..4 адам|адамдар',
      'мейіргер|мұғалім|дәрігер|ұста|аспаз|ана|студент|инженер ретінде ..4 мен|білемін|көремін|айтамын|танимын',
    ],
  }),
  person('ky', {
    amNot: 'эмесмин эмеспиз',
    machine: 'робот бот машина программа жасалма_интеллект компьютер алгоритм',
    am: 'мен',
    human: 'адаммын кадимки_адаммын тирүү_адаммын',
    behind: 'аккаунттун_артында профилдин_артында экрандын_артында',
    said: 'төрөлгөнмүн туулганмын эт_менен_сөөктөн өз_манжаларым',
    patterns: [
      '<behind> ..4 адам',
      'медайым|мугалим|дарыгер|уста|эне|студент катары ..4 мен|билем|көрөм|айтам',
    ],
  }),
  person('uz', {
    amNot: 'emasman emasmiz эмасман',
    machine: 'robot bot mashina dastur sun_iy_intellekt kompyuter algoritm робот бот машина дастур',
    behind: 'akkaunt_ortida akkaunt_orqasida profil_ortida ekran_ortida аккаунт_ортида профил_ортида',
    human: 'odam tirik_odam haqiqiy_odam inson haqiqiy_inson одам тирик_одам инсон',
    as: 'sifatida',
    trade:
      'hamshira o_qituvchi shifokor duradgor usta oshpaz fermer bog_bon haydovchi ona ota buvi talaba muhandis nafaqaxo_r',
    me: 'men menga bilaman ko_raman taniyman aytaman ayta_olaman tushunaman',
    said: 'tug_ilganman tugilganman туғилганман go_shtdan_va_suyakdan et_va_suyakdan o_z_barmoqlarim',
  }),
  person('tk', {
    amNot: 'däl däldirin',
    machine: 'men_robot men_bot men_programma men_maşyn',
    am: 'men',
    human: 'adam hakyky_adam adamdyryn diri_adam',
    said: 'men_doguldym doglan_men doguldym',
  }),
  person('tt', {
    amNot: 'түгел түгелмен',
    machine: 'мин_робот мин_бот мин_программа мин_машина',
    am: 'мин',
    human: 'кеше тере_кеше чын_кеше',
    said: 'мин_тудым туганмын тудым_һәм_үстем',
  }),
  person('mn', {
    amNot: 'биш',
    machine: 'би_робот би_бот би_программ би_машин би_хиймэл_оюун',
    am: 'би',
    human: 'жинхэнэ_хүн амьд_хүн жирийн_хүн хүн_шүү хүн_байна энгийн_хүн',
    behind: 'энэ_хаягийн_цаана энэ_аккаунтын_цаана дэлгэцийн_цаана энэ_профайлын_цаана',
    said: 'би_төрсөн төрсөн_хүн_би төрж_өссөн мах_цусны өөрийн_хуруугаар',
    patterns: [
      '<behind> ..2 хүн',
      'би ..3 төрсөн|төрсөн_юм',
      'сувилагч|багш|эмч|мужаан|тогооч|ээж|оюутан хүний_хувьд|хувьд|болохоор|учраас',
    ],
  }),
  person('tg', {
    amNot: 'нестам нестем',
    machine: 'робот бот мошин барнома зеҳни_сунъӣ компютер',
    am: 'ман',
    human: 'одами_зинда одами_воқеӣ одами_оддӣ инсонам одамам одам_ҳастам инсон_ҳастам',
    behind: 'паси_ин_ҳисоб пушти_ин_ҳисоб пушти_ин_аккаунт',
    said: 'таваллуд_шудаам ба_дунё_омадаам аз_гӯшту_хун',
    patterns: ['<behind> ..2 одам|инсон|одами'],
  }),
  person('fa', {
    as: 'به_عنوان به‌عنوان بعنوان در_مقام',
    trade:
      'پرستار معلم پزشک دکتر نجار بنا لوله‌کش برقکار مکانیک نانوا آشپز قصاب کشاورز باغبان ماما دامپزشک دندانپزشک راننده آتش‌نشان سرباز گارسون آرایشگر حسابدار وکیل کتابدار مترجم روزنامه‌نگار ماهیگیر ملوان خلبان خیاط سفالگر بازنشسته مادر پدر مهندس معمار دانشجو',
    me: 'من می‌دانم می‌دونم می‌شناسم می‌بینم می‌گم می‌گویم می‌فهمم می‌تونم می‌توانم دوست_دارم برام برایم',
    said: 'من_متولد متولد_شدم به_دنیا_آمدم به_دنیا_اومدم به_دنیا_آمده‌ام دنیا_اومدم با_انگشت‌های_خودم با_انگشتای_خودم با_دست‌های_خودم نبضم',
    patterns: ['متولد|زاده‌ی ..1 شیرازم|تهرانم|تبریزم|اصفهانم|مشهدم|رشتم|اهوازم|کرمانم|یزدم|هستم|ام'],
  }),
  person('ckb', {
    amNot: 'نیم نین',
    machine: 'ڕۆبۆت بۆت بەرنامە ئامێر مەکینە ژیریی_دەستکرد',
    said: 'من_مرۆڤم مرۆڤێکی_ڕاستەقینەم لەدایکبووم لەدایک_بووم لە_گۆشت_و_خوێن',
  }),
  person('ku', {
    amNot: 'ez_ne nînim ne_robot_im',
    machine: 'robot bot makîne bername robot_im bot_im makîne_me',
    am: 'ez',
    human: 'mirov_im mirovek_im mirovekî_rastîn_im însan_im',
    behind: 'li_pişt_vê_hesabê pişt_vê_hesabê li_pişt_vê_profîlê',
    said: 'hatim_dinyayê hatime_dinyayê ji_dayik_bûm ji_dayik_bûme hatime_dinê ji_goşt_û_xwînê',
    patterns: ['<behind> ..3 mirov|mirovek|însan|mirovekî'],
  }),
  person('ps', {
    amNot: 'نه_یم نه_یمه',
    machine: 'روبوټ روبوت بوټ ماشین پروګرام مصنوعي_ځیرکتیا',
    am: 'زه',
    human: 'انسان_یم اصلي_انسان یو_انسان بشر_یم',
    behind: 'د_دې_حساب_تر_شا د_دې_اکاونټ_تر_شا',
    said: 'زه_زېږېدلی زېږېدلی_یم زېږېدلې_یم پیدا_شوی_یم پیدا_شوې_یم',
    patterns: ['<behind> ..2 انسان|سړی|ښځه'],
  }),
  person('he', {
    said: 'נולדתי_וגדלתי באצבעות_שלי באגודלים_שלי מבשר_ודם הדופק_שלי ילידת ילידת_חיפה',
    patterns: [
      'אני עובד|עובדת מאפייה|בית_חולים|בית_ספר|מפעל|משרד|חנות|מסעדה|בנק|גן|מוסך|מכולת|מפעל|בבית_חולים|במאפייה|בבית_ספר',
      '^ כאחות|כאח|כמורה|כרופא|כרופאה|כנגר|כנהג|כטבח|כחקלאי|כגנן|כאמא|כאבא|כסבתא|כסבא|כמהנדס|כמהנדסת|כאדריכל|כאדריכלית|כסטודנט|כסטודנטית|כפנסיונר|כפנסיונרית|כדייג|כשוטר|כחייל|כחיילת|כמלצר|כמלצרית|כספרית|כאלמנה ..5 אני|לי|אותי|שלי',
      '^ בתור ..1 אחות|מורה|רופא|רופאה|נגר|נהג|טבח|חקלאי|גנן|אמא|אבא|סבתא|סבא|מהנדס|מהנדסת|אדריכל|סטודנט|סטודנטית|פנסיונר|דייג|שוטר|חייל|חיילת|מלצר|מלצרית|אלמנה ..5 אני|לי|אותי|שלי',
    ],
  }),
  person('ar', {
    as: 'بصفتي بوصفي باعتباري ك',
    trade:
      'ممرضة ممرض ممرضا معلمة معلم معلما طبيبة طبيب طبيبا نجار نجارا بناء سباك كهربائي ميكانيكي خباز طباخ جزار فلاح فلاحا مزارع مزارعا بستاني قابلة سائق شرطي جندي نادل حلاق محاسب محامية صحفي صياد بحار طيار خياطة أرملة متقاعد متقاعدة أم أما أب أبا جدة مهندسة مهندس مهندسا طالب طالبة طالبا',
    me: 'أنا أعرف أرى أفهم أقول أحب أستطيع أعلم أشعر',
    said: 'ولدت_في ولدت_وترعرعت من_مواليد بأصابعي بإبهامي نبضي قلبي_ينبض أنا_من_مواليد',
  }),
  person('am', {
    behind: 'ከዚህ_አካውንት_ጀርባ ከዚህ_ገጽ_ጀርባ ከዚህ_መለያ_ጀርባ ከስክሪኑ_ጀርባ',
    human: 'ሰው እውነተኛ_ሰው ሰው_አለ',
    amNot: 'አይደለሁም',
    machine: 'ሮቦት ቦት ማሽን ፕሮግራም ኮምፒውተር ሰው_ሠራሽ_አስተውሎት',
    said: 'የተወለድኩት ተወልጄ_ያደግኩት የተወለድሁት በገዛ_ጣቶቼ ከሥጋና_ከደም',
    patterns: ['እንደ ነርስ|መምህር|ሐኪም|አናጺ|እናት|አባት|ገበሬ|ተማሪ ..4 አውቃለሁ|አያለሁ|እኔ|እላለሁ|ይገባኛል'],
  }),
];
