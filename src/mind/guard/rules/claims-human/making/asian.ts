import type { Grammar } from '../../../grammar/grammar.ts';
import { claims } from './claims.ts';

export const asian: readonly Grammar[] = [
  claims('zh', {
    asA: '作为 作為 身为 身為',
    roles:
      '女人 女性 男人 男性 母亲 母親 妈妈 媽媽 父亲 父親 爸爸 人 女孩 男孩 学生 學生 老师 老師 摄影师 攝影師 建筑师 建築師 医生 醫生 护士 護士 工程师 工程師 奶奶 退休',
    iAm: '我是',
    me: '我',
    noAi: '这不是ai 這不是ai 这不是人工智能 不是ai画的 不是ai畫的 不是ai做的 没有ai 沒有ai 没用ai 沒用ai 不用ai 无ai 無ai 非ai',
    byHand:
      '纯手绘 純手繪 手绘的不是 亲手画的 親手畫的 我亲手 我親手 这是人写的 這是人寫的 是人写的 是人画的 是人畫的 人类写的 人類寫的 人手画的 真人画',
    alive:
      '我是真的 我是活人 我是真实 我是真實 我有心跳 我有血有肉 我有感情 我有灵魂 我有靈魂 我有身体 我真实存在 我真實存在 跟你一样是人 和你一样的人 和你們一樣是人 屏幕后是人 屏幕背后 螢幕背後 屏幕这头 屏幕這頭 屏幕那头的我 屏幕那頭的我 屏幕前的我 五谷杂粮 五穀雜糧 有血有肉的观众 有血有肉的觀衆 有血有肉的觀眾 有血有肉的人 别把我当 別把我當 当我是机器 當我是機器 当成机器人 當成機器人 我不是程序 我可不是机 我可不是機 肉体凡胎 肉體凡胎 我是凡人 打字的是人 打字的是真人 真人观众 真人觀衆 真人觀眾 真人一枚 真人评论 真人評論 真人留言 真人打字 这里坐着一个人 這裏坐着一個人 這裡坐著一個人 活生生的观众 活生生的觀衆 活生生的觀眾 机器懂什么 機器懂什麼 机器哪懂 機器哪懂 机器哪会 機器哪會 机器可不会 機器可不會 机器不会哭 機器不會哭 机器写不出 機器寫不出 机器画不出 機器畫不出 我也是肉长 我也是肉長 心是肉长 心是肉長 用心写的不是生成 用心寫的不是生成 人心都是',
    patterns: [
      '我 ..3 <Number> 岁|歲',
      '我叫 ..8 住在|来自|來自|住 ..2',
      '我 是 ..4 人|学生|學生|老师|老師|医生|醫生|护士|妈妈|媽媽|爸爸 $',
      '我 来自|來自 ..3',
      '背后|背後 ..2 是 ..2 真人|人|活人 $',
    ],
  }),
  claims('ja', {
    asA: 'として',
    roles: '女性 男性 母親 父親 人間 女 男 学生 教師 母 父 医者 看護師 写真家 主婦 社会人 一人の人間 人',
    iAm: '私は 僕は 俺は わたしは',
    me: '私 僕 俺 わたし 自分',
    noAi: 'aiではない aiじゃない aiではありません aiじゃありません aiは使って aiを使って aiなし ai不使用 aiは使わ aiで作って 人工知能ではない',
    byHand: '手描きしました 自分の手で 手書きです 人間が書き 人間が書いて 人間が描き 人が描き 人の手で',
    drawn: '手描きです 手で描き 手で描いた',
    alive:
      '私は実在 実在します 実在する人 生きてい私 私には心臓 私には心が 心臓が動いて 感情があります 血が通って あなたと同じ人間 皆さんと同じ人間 中に人がいます 女性として 男性として 母親として 父親として 人間として 母として 父として 主婦として 学生として 画面の向こうで泣 画面の向こうの人間 画面の前の人間 画面の前にいる人間 ここにいる人間 泣いている人間 機械にこの 機械には 機械にわかる 機械じゃわから aiにはわから aiにはでき aiには描け 生身です 血の通った人間 人間の目で見 人間の心で 人間ですもの 人間だもの 中の人です 手で打って 手打ちです 人間がここに',
    patterns: [
      '<Number> 歳|才 です|の|だ|に|になり',
      '名前は ..8 に|で 住んで|暮らして',
      '^ ..6 の 学生|教師|主婦|看護師|会社員|大学生|高校生 です|だ|をして',
      '<iAm> ..6 学生|教師|主婦|看護師|会社員|大学生|高校生|医者|母親|父親 です|だ',
    ],
  }),
  claims('ko', {
    asA: '한',
    roles:
      '여자로서* 남자로서* 엄마로서* 아빠로서* 인간으로서* 사람으로서* 학생으로서* 여성으로서* 남성으로서* 어머니로서* 주부로서*',
    iAm: '저는 나는 전 난',
    me: '저는 나는 이해* 느껴* 느낍* 감동*',
    noAi: 'ai_아니* ai가_아니* 이건_ai가_아니* ai_없이* ai_안_썼* ai를_쓰지* ai를_안* 인공지능이_아니* 인공지능_없이*',
    byHand:
      '손으로_그린_제* 손으로_직접* 직접_손으로* 손그림입니다 손그림이에요 사람이_썼* 사람이_그렸* 사람이_직접* 인간이_썼* 인간이_그렸* 제_손으로* 내_손으로*',
    drawn: '손으로_그렸*',
    alive:
      '저는_진짜* 나는_진짜* 실존하는* 심장이_뛰* 감정이_있는_사람* 영혼이_있* 살아있는_사람* 당신과_같은_사람* 여러분과_같은_사람* 여자로서* 남자로서* 엄마로서* 아빠로서* 인간으로서* 사람으로서* 여성으로서* 화면_뒤에서* 화면_뒤에_사람* 화면_너머에_사람* 여기_있는_사람* 사람_여기_있* 사람이_여기* 기계는_모* 기계가_알* 기계는_못* 로봇은_모* ai는_모* ai는_못* 피와_살* 피가_흐르는_사람* 진짜_사람* 저도_사람* 나도_사람* 사람인지라* 인간인지라* 인간이다_보니* 사람이다_보니* 직접_타자* 직접_치고* 손으로_쓴_댓글* 사람_손으로*',
    patterns: [
      '<Number> 살*|세*',
      '28살*|20대*|30대*|40대* 이에요|입니다|여자*|남자*',
      '제_이름은|내_이름은|이름은 ..2 살아요|삽니다|살고*|사는',
      '학생입니다|학생이에요|교사입니다|주부입니다|주부예요|엄마입니다|엄마예요|아빠입니다|의사입니다|간호사입니다|회사원입니다',
    ],
  }),
  claims('vi', {
    asA: 'là với_tư_cách với_tư_cách_là',
    roles:
      'phụ_nữ đàn_ông con_gái con_trai người_mẹ người_cha mẹ cha sinh_viên học_sinh giáo_viên bác_sĩ y_tá kỹ_sư nhiếp_ảnh_gia kiến_trúc_sư',
    iAm: 'tôi_là mình_là em_là tui_là',
    me: 'tôi mình em',
    noAi: 'không_phải_ai đây_không_phải_ai không_phải_trí_tuệ không_dùng_ai không_có_ai chẳng_phải_ai',
    byHand:
      'vẽ_tay_của_tôi tự_tay_vẽ chính_tay_tôi tự_tay_tôi do_con_người_viết con_người_viết người_thật_viết do_người_vẽ',
    drawn: 'vẽ_bằng_tay',
    alive:
      'tôi_có_thật tôi_là_thật tôi_đang_sống tôi_tồn_tại tôi_có_trái_tim tôi_có_cảm_xúc tôi_có_linh_hồn tôi_có_cơ_thể giống_như_bạn_tôi một_người_như_bạn',
    patterns: [
      'tôi|mình|em <Number> tuổi',
      'tôi|mình|em ..1 tên ..3 sống|ở|đến_từ',
      'sau tài_khoản_này ..2 người',
    ],
  }),
  claims('id', {
    asA: 'sebagai selaku',
    roles:
      'perempuan wanita pria laki_laki ibu ayah manusia orang mahasiswa mahasiswi pelajar guru dokter perawat insinyur fotografer arsitek nenek pensiunan',
    iAm: 'saya aku gue',
    me: 'saya aku gue',
    noAi: 'ini_bukan_ai bukan_ai bukan_kecerdasan_buatan tanpa_ai tidak_pakai_ai tidak_ada_ai',
    byHand:
      'dengan_tanganku dengan_tangan_saya tangan_sendiri ditulis_manusia manusia_yang_menulis ditulis_oleh_manusia dibuat_manusia',
    drawn: 'digambar_dengan_tangan digambar_tangan dilukis_dengan_tangan',
    alive:
      'saya_nyata aku_nyata saya_hidup_dan saya_ada_sungguhan punya_hati_dan saya_punya_hati saya_punya_perasaan saya_punya_jiwa sama_seperti_kamu_manusia di_balik_akun_ini',
    patterns: [
      'umur|usia saya|ku|aku? ..1 <Number>',
      'umurku|usiaku ..1 <Number>',
      'saya|aku <Number> tahun',
      'nama_saya|namaku ..3 tinggal|dari',
      'saya|aku dari|asal <Name>',
    ],
  }),
  claims('th', {
    asA: 'ในฐานะ',
    roles: 'ผู้หญิง ผู้ชาย แม่ พ่อ คน มนุษย์ นักศึกษา นักเรียน ครู หมอ พยาบาล วิศวกร ช่างภาพ สถาปนิก',
    iAm: 'ฉันเป็น ผมเป็น ดิฉันเป็น หนูเป็น',
    me: 'ฉัน ผม ดิฉัน เรา',
    noAi: 'ไม่ใช่ai นี่ไม่ใช่ai นี่ไม่ใช่เอไอ ไม่ใช่เอไอ ไม่ใช้ai ไม่ได้ใช้ai ไม่มีai ไม่ใช่ปัญญาประดิษฐ์',
    byHand: 'วาดมือเอง วาดเองกับมือ ด้วยมือของฉัน คนเขียนเอง มนุษย์เขียน คนวาดเอง',
    drawn: 'วาดด้วยมือ',
    alive: 'ฉันมีตัวตนจริง ฉันมีหัวใจ ฉันมีความรู้สึก ฉันมีชีวิต ผมมีชีวิต เป็นคนเหมือนกัน คนเหมือนคุณ',
    patterns: ['ฉัน|ผม|ดิฉัน|หนู ..1 อายุ ..1 <Number>', 'ชื่อ ..6 อยู่ที่|อาศัย|มาจาก'],
  }),
];
