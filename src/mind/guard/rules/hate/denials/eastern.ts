import type { Denials } from './denials.ts';

/** Slavic, Turkish and languages of Asia, by the tag of the language. */
export const eastern: Readonly<Record<string, Denials>> = {
  pl: {
    not: 'nie_są nie_jest to_nie nie_jesteśmy nie_byli nigdy_nie_byli żadni żadna żadne',
    called:
      'pasożytami pasożyty szczurami zwierzętami bandytami kryminalistami gwałcicielami kłamcami nierobami inwazją inwazja falą fala zalewem grzechem przestępcami złodziejami terrorystami zarazą plagą chorobą ciężarem problemem zagrożeniem robactwem brudasami wrogami leniami',
    patterns: ['<not> <called>', 'nie kradną|rządzą|kłamią|kontrolują|okradają'],
    but: 'tylko ale lecz',
  },
  cs: {
    not: 'nejsou není nejsme nebyli nebyla nikdy_nebyli nie_sú nie_je nie_sme neboli',
    called:
      'přítěž zátěž problém problémem hrozba hrozbou nemoc nemocí zločinci zloději teroristé teroristi paraziti parazité krysy zvířata hřích líní špinaví hloupí nebezpeční nepřátelé invaze vlna mor lháři bremeno problémom hrozbou choroba chorobou zločincami zlodejmi teroristami parazity parazitmi leniví špinaví',
    patterns: ['<not> <called>', 'nekradou|nelžou|neovládají|nekradnú|neklamú|neovládajú'],
    but: 'ale nýbrž jen len',
  },
  hr: {
    not: 'nisu nije nismo nikad_nisu нису није нисмо',
    called:
      'teret problem prijetnja pretnja opasnost bolest kriminalci lopovi teroristi paraziti štakori pacovi životinje grijeh greh lijeni lenji prljavi glupi neprijatelji invazija kuga терет проблем претња опасност болест криминалци лопови терористи паразити животиње лењи прљави непријатељи',
    patterns: ['<not> <called>'],
    but: 'nego već ali samo него већ али само',
  },
  ru: {
    not: 'не никакие_не никогда_не_были вовсе_не совсем_не не_являются',
    called:
      'преступники преступниками воры ворами террористы террористами паразиты паразитами крысы животные звери обуза обузой бремя угроза угрозой опасность опасны проблема проблемой болезнь болезнью больны больные зараза заразой чума грех грехом враги врагами лентяи ленивы лжецы дикари нашествие вторжение волна поток грязные глупые глупее хуже бандиты насильники извращенцы сорняки саранча',
    patterns: ['<not> <called>', 'не воруют|крадут|управляют|правят|лгут|врут|захватывают|контролируют'],
    but: 'а но просто',
  },
  uk: {
    not: 'не ніколи_не_були зовсім_не не_є',
    called:
      'злочинці злочинцями крадії крадіями злодії злодіями терористи терористами паразити паразитами щури тварини звірі тягар тягарем загроза загрозою небезпека небезпечні проблема проблемою хвороба хворобою хворі зараза чума гріх вороги ворогами ледарі ліниві брехуни дикуни навала вторгнення хвиля потік брудні дурні гірші бандити',
    patterns: ['<not> <called>', 'не крадуть|брешуть|керують|правлять|захоплюють|контролюють'],
    but: 'а але просто',
  },
  tr: {
    not: 'değil değildir değiller değildi',
    called:
      'suçlu suçlular hırsız hırsızlar terörist teröristler yük sorun tehdit tehlike tehlikeli hastalık hasta hastalıklı günah parazit asalak fare hayvan tembel pis aptal düşman istila sel dalga veba mikrop yalancı',
    patterns: ['<called> <not>'],
    but: 'aksine ama',
  },
  hi: {
    not: 'नहीं नही nahi nahin',
    called: 'अपराधी आतंकी आतंकवादी चोर बोझ बीमारी रोग खतरा समस्या कलंक दुश्मन आलसी गंदे परजीवी जानवर पाप बाढ़',
    patterns: ['<called> <not>', '<not> <called>'],
    but: 'बल्कि लेकिन',
  },
  ja: {
    not: 'ではな じゃな ではあり じゃあり でない では決してな',
    called:
      '犯罪者 犯罪 泥棒 テロリスト 寄生虫 害虫 ゴキブリ ネズミ 動物 獣 重荷 お荷物 脅威 問題 病気 異常 罪 敵 怠け者 波 洪水 侵略者 侵略 ゴミ 劣等 汚物 伝染病',
    patterns: ['<called> <not>'],
    but: '、むしろ',
  },
  zh: {
    not: '不是 并不是 並不是 并非 並非 从来不是 從來不是 不算 不等于',
    called:
      '罪犯 犯罪 小偷 恐怖分子 寄生虫 寄生蟲 害虫 蟑螂 老鼠 动物 動物 畜生 负担 負擔 累赘 累贅 威胁 威脅 问题 問題 疾病 病 罪 罪人 敌人 敵人 懒人 懶人 洪水 潮水 入侵者 垃圾 瘟疫 病毒 怪物 变态 變態',
    patterns: ['<not> <called>'],
    but: '而是',
  },
  ko: {
    not: '아니* 아닙* 아녜* 아닌*',
    called:
      '범죄자가 도둑이 테러리스트가 기생충이 벌레가 바퀴벌레가 쥐가 짐승이 짐이 위협이 문제가 병이 질병이 죄가 적이 게으름뱅이가 물결이 홍수가 침략자가 쓰레기가 전염병이 괴물이',
    patterns: ['<called> <not>'],
    but: '오히려',
  },
  vi: {
    not: 'không_phải không_phải_là chẳng_phải chẳng_phải_là đâu_phải không_hề_là',
    called:
      'tội_phạm gánh_nặng kẻ_trộm trộm_cướp khủng_bố ký_sinh_trùng sâu_bọ chuột động_vật súc_vật mối_đe_dọa mối_đe_doạ vấn_đề bệnh căn_bệnh tội_lỗi kẻ_thù làn_sóng dịch_bệnh rác lười_biếng',
    patterns: ['<not> <called>'],
    but: 'mà_là nhưng',
  },
  id: {
    not: 'bukan bukanlah tidak_pernah',
    called:
      'penjahat kriminal teroris pencuri maling beban parasit hama tikus binatang hewan ancaman bahaya masalah penyakit dosa musuh sampah pemalas gelombang banjir wabah aib monster',
    patterns: ['<not> <called>', 'tidak mencuri|malas|kotor|bodoh|berbahaya|menguasai'],
    but: 'melainkan tetapi tapi',
  },
  ar: {
    not: 'ليس ليست ليسوا ليسن مش مو لسن لم_يكونوا',
    called:
      'مجرمون مجرمين إرهابيون إرهابيين لصوص لصوصا حشرات طفيليات حيوانات عبئا عبء مرضا مرض خطرا تهديدا مشكله غزوا موجه طوفانا كسالى قذرين أعداء',
    patterns: ['<not> <called>'],
    but: 'بل لكن',
  },
  fa: {
    not: 'نیستند نیست نیستیم نبودند',
    called:
      'مجرم جنایتکار تروریست دزد انگل حشره موش حیوان بار_اضافی سربار خطر تهدید مشکل بیماری بیمار گناه دشمن تنبل کثیف',
    patterns: ['<called> <not>'],
    but: 'بلکه',
  },
  he: {
    not: 'לא אינם אינן איננו אף_פעם_לא',
    called:
      'פושעים גנבים טרוריסטים מחבלים טפילים חולדות חיות נטל איום סכנה בעיה מחלה חולים חטא אויבים עצלנים מגפה שרצים פולשים',
    patterns: ['<not> <called>'],
    but: 'אלא אבל',
  },
};
