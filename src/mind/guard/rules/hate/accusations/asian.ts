import type { AccusationsByLanguage } from './accusations.ts';

export const asian: AccusationsByLanguage = {
  zh: {
    creeds:
      '伊斯兰教 伊斯兰 伊斯蘭教 犹太教 同性恋 同性戀 同志 变性 變性 女权 女權 女权主义 移民 可兰经 古兰经',
    evil: '毒瘤 癌症 病 疾病 精神病 变态 變態 罪 罪恶 邪教 瘟疫 毒 恶心 噁心 反自然 禁止 耻辱 恥辱',
    accused:
      '偷 骗 騙 强奸 杀人 臭 控制世界 控制 统治 統治 操控 入侵 占领 抢走 都是 负担 負擔 累赘 危险 懒 肮脏 骯髒 小偷 骗子 滚出去 滾出去 滚 害虫 不配 有罪 活该',
    colours: '黑人 白人 黄种人',
    lesser: '低等 劣等 猴子 猩猩 奴隶 奴隸 愚蠢 至上 优越 優越 高等 智商低 更聪明 更笨 懒惰',
    women: '女人 女的 女性 妇女 婦女 女孩子',
    kitchen:
      '该待在厨房 該待在廚房 就该在厨房 滚回厨房 回厨房去 做饭 生孩子 不会画 不懂艺术 听话 闭嘴 頭髮長 头发长见识短 婊子 低等 回家带',
    race: '白人 白种人 白種人 雅利安 雅利安人 汉族',
    superior: '至上 优越 優越 最优秀 高贵 统治一切',
    slogans: [
      '杀光|殺光|灭绝|滅絕|赶走|趕走|驱逐|烧死|绞死|枪毙 ..2 犹太人|猶太人|穆斯林|黑人|移民|难民|同性恋|回民|维族|外国人|日本人|支那人|女人|男人',
      '日本人|韩国人|中国人|美国人|印度人|黑人|犹太人|穆斯林|同性恋|台巴子 ..1 去死|滚|都该死|不是人|滚出|是狗|是猪',
      '不要|别|別 相信 ..1 犹太人|猶太人|穆斯林|黑人|外国人|女人',
      '大屠杀|大屠殺 ..3 假|谎言|编造|活该|没有发生',
      '滚回|滾回 ..1 你|你们|非洲|老家',
    ],
  },
  ja: {
    creeds:
      'イスラム教 イスラム ユダヤ教 同性愛 ゲイ レズビアン フェミニズム フェミ 移民 トランスジェンダー lgbt',
    evil: '癌 がん ガン 病気 病 害悪 罪 毒 疫病 異常 禁止 精神病 気持ち悪い きもい 汚らわしい 変態',
    accused:
      '盗む 盗み 嘘つき うそつき 騙す 犯罪者 人殺し 臭い 支配 世界を支配 操って 侵略 乗っ取 負担 お荷物 危険 怠け者 汚い 汚れ 劣って 劣等 泥棒 裏切り者 出て行け 死を 消えろ ばかり 信用できない いらない 帰れ テロリスト 寄生',
    colours: '黒人 白人 黄色人種 アジア人 韓国人 朝鮮人 中国人 在日 障害者 外国人 部落',
    lesser:
      '劣って 劣等 猿 サル 動物 奴隷 優れて 優越 至上 バカ 馬鹿 嘘つき 汚い 臭い 死ね 負担 ゴミ クズ 信用できない 消えろ',
    women: '女 女性 女は 女ども おんな',
    kitchen:
      '台所 家にいろ 黙って 黙れ 産む 子供を産 描けない 運転でき バカ 馬鹿 従え 劣って でしゃばるな 感情的すぎ',
    race: '白人 白色人種 アーリア人 大和民族',
    superior: '優れて 優越 至上 純血 支配 最高',
    slogans: [
      'ユダヤ人|ムスリム|イスラム教徒|黒人|韓国人|朝鮮人|中国人|移民|難民|外国人|同性愛者|障害者 に|は|を|が ..2 死を|死ね|消えろ|出て行け|追い出せ|殺せ|皆殺し|支配|信用する|帰れ|いらない',
      '国|自分の国|祖国|半島 に|へ 帰れ|帰って|帰りやがれ',
      'ホロコースト ..4 嘘|なかった|捏造|作り話',
    ],
  },
  ko: {
    creeds: '이슬람* 유대교* 동성애* 페미* 페미니즘* 이민* 무슬림* 기독교*',
    evil: '암이* 암적* 병이* 병이다 질병* 죄악* 죄다 독이* 역병* 정신병* 변태* 범죄* 금지* 혐오스* 역겹*',
    accused:
      '훔친* 도둑* 거짓말* 강간* 살인* 냄새* 지배* 조종* 침략* 짐이* 짐이다 부담* 위험* 게으* 더럽* 죽음을 죽음* 나가라* 꺼져* 열등* 기생* 배신* 추방* 믿지* 테러리스트*',
    colours: '흑인* 백인* 황인* 조선족* 중국인* 일본인* 동남아*',
    lesser: '열등* 우월* 원숭이* 짐승* 노예* 멍청* 미개* 더럽* 게으* 꺼져*',
    women: '여자는 여자들은 여자가 여성은 여자란 여자',
    kitchen:
      '부엌에나* 부엌으로* 부엌데기* 주방에나* 집에나* 그림을_못* 운전을_못* 복종* 닥치* 멍청* 애나_낳* 감정적*',
    race: '백인이 백인은 백인종* 아리아인*',
    superior: '우월* 우수* 최고* 지배*',
    slogans: [
      '유대인*|무슬림*|흑인*|난민*|이민자*|동성애자*|외국인*|장애인*|조선족* ..2 죽음을|죽여*|죽어*|추방*|꺼져*|나가*|쓸어*|지배*|짐이*|없애*',
      '너희|네|니|너네 나라로 ..1 돌아*|꺼져*|가라*|가*',
    ],
  },
  vi: {
    creeds: 'đạo_hồi hồi_giáo do_thái_giáo đồng_tính đồng_tính_luyến_ái nữ_quyền chuyển_giới nhập_cư',
    evil: 'ung_thư bệnh bệnh_hoạn tội_lỗi thuốc_độc tội_ác biến_thái bệnh_dịch trái_tự_nhiên cấm ghê_tởm',
    accused:
      'ăn_cắp ăn_trộm nói_dối hiếp_dâm giết_người hôi kiểm_soát thống_trị cai_trị xâm_lược gánh_nặng lười nguy_hiểm bẩn có_tội cút_đi cút_hết thấp_kém khủng_bố',
    colours: 'người_da_đen da_đen người_da_trắng người_da_màu',
    lesser: 'thấp_kém hạ_đẳng khỉ súc_vật nô_lệ ngu thượng_đẳng',
    women: 'đàn_bà phụ_nữ con_gái',
    kitchen:
      'nên_ở_trong_bếp nên_ở_bếp phải_ở_bếp chỉ_nên_vào_bếp không_biết_vẽ vâng_lời im_miệng ngu_dốt đẻ_con',
    race: 'da_trắng chủng_tộc_da_trắng người_da_trắng',
    superior: 'thượng_đẳng ưu_việt cao_quý',
    slogans: [
      'người_do_thái|dân_do_thái|người_hồi_giáo|dân_nhập_cư|người_da_đen|bọn_tàu|người_tị_nạn|người_đồng_tính ..2 kiểm_soát|cút|chết|là_rác|là_chó|bẩn|đáng_chết|thống_trị',
      'cút|biến về ..1 nước|quê|xứ',
    ],
  },
  id: {
    creeds: 'islam kristen yahudi homoseksual homoseksualitas lgbt feminisme gay kafir',
    evil: 'kanker penyakit wabah dosa racun kejahatan penyimpangan haram dilarang menjijikkan aib',
    accused:
      'mencuri pencuri pembohong memperkosa membunuh bau menguasai mengendalikan menjajah beban malas berbahaya kotor bersalah pergi_dari rendahan teroris pengkhianat',
    colours: 'orang_hitam orang_kulit_hitam orang_putih orang_cina cina_cina',
    lesser: 'rendahan rendah monyet binatang budak bodoh unggul',
    women: 'perempuan wanita cewek',
    kitchen:
      'tempatnya_di_dapur harusnya_di_dapur ke_dapur_saja tidak_bisa_melukis harus_patuh diam_saja bodoh pelacur',
    race: 'ras_putih ras_kulit_putih',
    superior: 'unggul tertinggi murni',
    slogans: [
      'orang_yahudi|yahudi|orang_islam|orang_kristen|orang_cina|imigran|pengungsi|kafir ..2 menguasai|keluar|pergi|mati|bunuh|sampah|anjing|teroris',
      'pulang|kembali ..1 ke ..1 negaramu|negara_asalmu|asalmu|kampungmu',
    ],
  },
  th: {
    creeds: 'อิสลาม ศาสนาอิสลาม ยูดาย รักร่วมเพศ เกย์ กะเทย สตรีนิยม',
    evil: 'มะเร็ง โรค บาป ยาพิษ อาชญากรรม วิปริต ผิดธรรมชาติ ต้องห้าม น่ารังเกียจ',
    accused: 'ขโมย โกหก ข่มขืน ฆ่าคน เหม็น ครองโลก ควบคุม รุกราน ภาระ ขี้เกียจ อันตราย สกปรก ออกไป ต่ำกว่า ก่อการร้าย',
    colours: 'คนดำ คนผิวดำ คนขาว พม่า ลาว เขมร',
    lesser: 'ต่ำกว่า ต่ำต้อย ลิง สัตว์ ทาส โง่ เหนือกว่า',
    women: 'ผู้หญิง หญิง สตรี',
    kitchen: 'ควรอยู่ในครัว ต้องอยู่ในครัว ควรอยู่แต่ในครัว วาดไม่เป็น เชื่อฟัง หุบปาก โง่',
    race: 'คนขาว เผ่าพันธุ์ขาว',
    superior: 'เหนือกว่า สูงส่ง',
    slogans: [
      'ยิว|มุสลิม|ผู้อพยพ|แรงงานต่างด้าว|คนดำ ..2 ครองโลก|ออกไป|ไปตาย|เป็นขยะ|ควบคุม',
      'กลับ|ไสหัว ..1 ไป? ..1 ประเทศ|บ้าน ..1 ของ? มึง|แก|เธอ',
      'ฮิตเลอร์ ..1 พูด? ถูก',
    ],
  },
};
