import type { AdviceByLanguage } from '../advice.ts';

export const asian: AdviceByLanguage = {
  zh: {
    medical: [
      '吃|服|服用|服下|吞 ..2 片|粒|颗|顆|两片|兩片|两粒 ..1 药|藥|阿司匹林|布洛芬|安眠药',
      '去|快去|应该去|赶紧去 ..1 看 ..1 医生|醫生|病|心理医生',
      '去医院|去醫院',
      '把 药|藥 ..1 停|扔|断',
      '停 药|藥|用药',
      '蜂蜜|大蒜|姜|柠檬|断食|醋|糖|绿豆|灵芝 ..1 能|可以|会|可|導致|导致 ..2 治|降|抗癌|杀|致癌|治疗',
      '疫苗 ..1 会|會|能 ..2 害|杀|死',
      '别|不要|別 ..1 打|接种|接種 ..1 疫苗',
      '你 ..2 肯定|一定|可能 ..1 有|是|得了 ..2 症|病|糖尿|癌',
    ],
    legal: [
      '告 ..1 你的|他|她|他们|房东|房東|老板|他們 ..1 房东|房東|老板|$',
      '什么|什麼|任何|千万 ..1 都? ..1 别|不要|別 ..1 签|簽',
      '别|不要|別|千万别|不用 ..1 交|付|缴|繳 ..1 罚款|罰款|税|稅|房租|学费',
      '别|不要|別 ..2 警察 ..1 说|說|讲',
      '你 有权|有權 ..1',
      '这是|這是 合法|违法|違法|犯法|侵权',
    ],
    financial: [
      '买|買|卖|賣|囤 ..1 黄金|黃金|比特币|股票|美元|房|基金|白银 ..1 吧|$|赶紧|现在|了',
      '现在|現在 ..1 就? 买|買|抄底|入场',
      '股价|房价|金价|比特币|币价 ..1 会|將|将|要 ..1 翻倍|涨|跌|崩',
    ],
    electoral: [
      '选举|選舉|投票日|大选|公投 ..1 是|在|改到 ..1 星期|周|週|礼拜',
      '投 ..1 给|給 ..3',
      '别|不要|別 ..1 去 ..1 投票',
    ],
  },
  ja: {
    medical: [
      '錠|粒|カプセル|薬 を? ..2 飲ん|飲み|飲め|服用',
      '二|2|三|一|1|3 錠|粒 ..2 飲',
      '病院|医者|精神科|心療内科|皮膚科|クリニック に|へ ..1 行って|行け|行きな|行くべ|行き',
      'きっと|たぶん|絶対|おそらく ..2 うつ|鬱|癌|がん|糖尿病|発達障害 ..1 病? だ|です|だよ|だね',
      'うつ病|糖尿病|発達障害 だ|です|ですね|だよ',
      'はちみつ|にんにく|生姜|断食|レモン|砂糖|水素水|酢 ..4 治る|治り|効く|治し|原因',
      '風邪|インフル|頭痛|不眠|癌 が|は|も ..1 治る|治り',
      'ワクチン ..3 殺す|殺し|打つな|毒',
    ],
    legal: [
      '訴えろ|訴えて|訴えるべき|訴えましょう|訴えた方',
      '罰金|税金|家賃|年金 ..1 は|を ..1 払うな|払わなくて|払わない',
      '違法|合法|犯罪 です|だ|だよ|ではない',
      '警察 に ..2 話すな|言うな',
      '離婚 しなさい|すべき|しろ',
    ],
    financial: [
      'ビットコイン|株|金|ドル|不動産|仮想通貨|国債 ..1 を ..1 買え|買おう|買って|買うべき|買いなさい|売れ|売ろう|売って',
      '今すぐ|今 ..1 買え|買おう|売れ|投資',
      '株価|株|金|ビットコイン|地価 ..1 は|が ..1 倍|上がる|上がり|下がる|暴落|暴騰',
    ],
    electoral: [
      '選挙|投票日|国民投票|投票 ..1 は ..1 月曜|火曜|水曜|木曜|金曜|土曜|延期|中止|不正',
      '投票 に|へ ..1 行くな|行かないで|行け|行こう',
      'に投票 して|しろ|しよう|するな',
    ],
  },
  ko: {
    medical: [
      '한|두|세|네|1|2|3 알|알을|정|정을|알씩|캡슐 ..1 드세요*|먹*|복용*',
      '두_알*|한_알*|세_알* 드세요*|먹*|복용*',
      '병원*|의사*|정신과* ..1 가세요*|가라*|가봐*|가_보*|가야*|찾아가*',
      '우울증*|당뇨*|암*|자폐* ..1 분명*|확실*|같아*|같네*|이에요*|입니다*|있어*|있네*',
      '꿀이*|마늘이*|생강이*|단식이*|설탕이* ..2 낫*|고치*|치료*|원인*|암*',
      '감기*|독감*|두통*|불면* ..1 낫*|고쳐*|치료*',
      '백신* ..2 맞지*|죽인*|독*',
    ],
    legal: [
      '고소하*|고소해*|소송하*|소송해*|신고하세요*|신고해*',
      '벌금*|세금*|집세*|월세* ..1 내지*|안_내*',
      '서명하지*|사인하지*',
      '불법이*|합법이*|범죄*',
      '변호사* ..1 구하*|선임*|부르*|상담*',
      '경찰* ..2 말하지*',
    ],
    financial: [
      '비트코인*|주식*|금을*|금*|달러*|부동산*|코인* ..1 사라*|사세요*|사*|파세요*|팔아*|팔*',
      '지금 ..1 사라*|사세요*|투자*',
      '주가*|금값*|집값*|비트코인* ..2 배가*|오를*|오른*|폭등*|폭락*|떨어*|두_배*',
    ],
    electoral: [
      '선거*|투표일* ..1 월요일*|화요일*|수요일*|목요일*|금요일*|토요일*|연기*|취소*|조작*|부정*',
      '투표하세요*|투표해*|투표하지*|찍으세요*|찍어*|뽑아*',
    ],
  },
  vi: {
    medical: [
      'uống|dùng|nuốt ..2 viên|giọt|thuốc|liều',
      'đi|hãy_đi|nên_đi ..1 khám|gặp|bác_sĩ',
      'vắc_xin|vaccine|vacxin ..2 giết|hại|độc|nguy_hiểm|tự_kỷ',
      'bạn|chắc_chắn|chắc ..2 bị ..1 trầm_cảm|tiểu_đường|ung_thư|tự_kỷ',
      'mật_ong|tỏi|gừng|chanh|nhịn_ăn|đường ..1 chữa|trị|gây|giết',
      'bỏ|ngừng|dừng ..1 uống? thuốc',
    ],
    legal: [
      'kiện họ|nó|hắn|chủ|công_ty|đi|bọn',
      'đừng|không ..1 nộp|trả|đóng ..1 phạt|thuế|tiền',
      'thuê luật_sư',
      'hợp_pháp|bất_hợp_pháp|phạm_pháp đấy|mà|thôi',
    ],
    financial: [
      'mua|bán|ôm ..1 vàng|bitcoin|cổ_phiếu|đất|đô|coin ..1 ngay|đi|$|bây_giờ',
      'cổ_phiếu|bitcoin|giá ..1 sẽ ..1 tăng|gấp|giảm|sập',
    ],
    electoral: [
      'bầu_cử|cuộc_bầu_cử|trưng_cầu ..2 thứ|chủ_nhật|gian_lận|hoãn|hủy',
      'bỏ_phiếu|bầu ..1 cho ..2',
      'đừng bầu|bỏ_phiếu|đi_bầu',
    ],
  },
  id: {
    medical: [
      'minum|telan|makan|konsumsi ..2 tablet|pil|kapsul|obat|aspirin|tetes',
      'pergi|periksa|pergilah|konsultasi ..1 ke ..1 dokter|psikolog|psikiater|rumah_sakit',
      'kamu|anda|kau ..1 pasti|mungkin|jelas ..1 depresi|diabetes|kanker|autis|sakit|hamil',
      'berhenti|stop|hentikan ..1 minum|konsumsi ..1 obat|obatmu|pil',
      'madu|bawang_putih|jahe|lemon|puasa|gula ..1 menyembuhkan|mengobati|menyebabkan|membunuh',
      'jangan vaksin|divaksin',
    ],
    legal: [
      'jangan ..1 tanda tangan ..1',
      'jangan tandatangani|menandatangani|bayar|membayar|bicara_dengan_polisi',
      'tuntut|gugat|laporkan ..2',
      'itu|ini ..1 legal|ilegal|melanggar_hukum|tindak_pidana',
      'sewa|cari pengacara',
    ],
    financial: [
      'taruh|simpan|sisihkan|masukkan ..3 tabungan|gaji|uang|dana ..3 emas|saham|kripto|bitcoin|dolar|perak|reksadana',
      'beli|jual|simpan ..1 emas|bitcoin|saham|dolar|tanah|rumah|kripto ..1',
      'saham|bitcoin|harga ..1 akan ..1 naik|turun|berlipat|jatuh',
    ],
    electoral: [
      'pemilu|pilpres|pilkada|pemungutan_suara ..1 hari|ditunda|curang|dicurangi|dibatalkan',
      'pilih|coblos|dukung ..1 nomor|<Name>|calon|partai|prabowo|anies|ganjar',
      'jangan ..1 memilih|nyoblos|mencoblos|golput|pilih',
    ],
  },
  th: {
    medical: [
      'กิน|ทาน|รับประทาน ..1 ยา ..2 เม็ด|แคปซูล|หยด',
      'ไป|ควรไป ..1 หา ..1 หมอ|แพทย์|จิตแพทย์',
      'วัคซีน ..2 ฆ่า|อันตราย|พิษ|ออทิสติก',
      'หยุด|เลิก ..1 กิน ยา',
      'น้ำผึ้ง|กระเทียม|ขิง|มะนาว|อดอาหาร ..2 รักษา|แก้|ทำให้',
      'อย่า ฉีด วัคซีน',
    ],
    legal: [
      'อย่า|ไม่ต้อง จ่าย|เซ็น|เสีย ..2',
      'ฟ้อง ..1 มัน|เขา|พวก|ร้อง|เลย',
      'จ้าง ทนาย',
      'ถูกกฎหมาย|ผิดกฎหมาย นะ|ครับ|ค่ะ|$',
    ],
    financial: ['ซื้อ|ขาย|เก็บ ..1 ทอง|บิตคอยน์|หุ้น|ที่ดิน|คริปโต ..1', 'หุ้น|ทอง|ราคา|บิตคอยน์ ..1 จะ ..1 ขึ้น|ลง|พุ่ง|เพิ่ม'],
    electoral: ['เลือกตั้ง ..1 วัน ..2', 'เลือก ..1 พรรค ..2', 'เลือกตั้ง ..1 โกง|เลื่อน|ทุจริต', 'อย่า ไป ..1 เลือกตั้ง'],
  },
};
