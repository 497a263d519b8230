import { person } from './person.ts';

/** Trades, births and denials in the languages of East and South-East Asia. */
export const eastern = [
  person('zh', {
    none: '没有 沒有 不是 没 沒',
    bot: '机器人 機器人 ai 程序 程式 机器 機器 算法 水军',
    here: '只有一个 只有一個 只有个 只有個 就一个 就一個 就是一个 就是一個 就一',
    said: '我是八五后 我是九零后 我是90后 我是80后 我是八零后 我是七零后 我是00后 我是零零后 我是85后 我是95后 我是人妈 我有脉搏 我有脈搏 我亲自打的字 我親自打的字 土生土长的 土生土長的 我出生在 我出生于 我出生於 我生在 我生于 我生於 我今年',
    patterns: [
      '^ 作为|作為|身为|身為 一个|一個|一名|个|個 ..9 木匠|护士|護士|医生|醫生|老师|老師|厨师|廚師|农民|農民|司机|司機|工程师|工程師|建筑师|建築師|摄影师|攝影師|妈妈|媽媽|爸爸|母亲|母親|父亲|父親|学生|學生|消防员|消防員|警察|军人|軍人|渔民|漁民|裁缝|裁縫|律师|律師|会计|會計|程序员|工人|退休',
      '没有|沒有 机器人|機器人|ai|程序|程式 只有|就是|就|而是 一 个|個|位|名 ..9 妈妈|媽媽|爸爸|打工人|上班族|学生|學生|老头|大叔|阿姨|普通人',
      '我是|本人 ..1 成都|上海|北京|广州|廣州|深圳|杭州|南京|武汉|武漢|重庆|重慶|西安|天津|苏州|蘇州|长沙|長沙|东北|東北|四川|广东|廣東|湖南|台北|臺北|台湾|臺灣|高雄|台中|香港|澳门|澳門 人',
    ],
  }),
  person('ja', {
    none: 'ここに この_アカウントに',
    bot: 'ボットは aiは 機械は ロボットは プログラムは',
    here: 'いません いない おりません',
    said: '生まれなので 生まれですので 生まれの私 生まれ育ちました で生まれました で生まれ育ち 生まれの人間 自分の親指で 自分の指で打 自分の手で打 私の脈',
    patterns: [
      '看護師|教師|先生|医者|医師|大工|料理人|農家|庭師|運転手|消防士|警察官|漁師|弁護士|建築家|会社員|主婦|学生|保育士|介護士|元教師|元看護師|エンジニア|カメラマン|整備士|美容師|年金暮らし を|として ..3 して|やって|働いて|勤めて|暮らして ..3 ので|いる|います|から|きた|きました',
      '看護師|教師|医者|医師|大工|料理人|農家|庭師|漁師|建築家|会社員|主婦|学生|保育士|母親|父親 な|です|だ ので|から',
    ],
  }),
  person('ko', {
    none: '여기* 이_계정*',
    bot: '봇* ai* 로봇* 프로그램*',
    here: '없* 아니*',
    said: '에서_태어났* 에서_태어나* 토박이* 제_엄지로* 제_손가락으로* 제_손으로_직접_타이핑* 제_맥박* 제_심장이*',
    patterns: [
      '간호사로|교사로|의사로|목수로|요리사로|농부로|정원사로|기사로|소방관으로|경찰로|어부로|변호사로|건축가로|회사원으로|선생님으로|미용사로|엔지니어로|공무원으로|사진가로 ..2 일하*|일해*|일했*|살고*|살아*|지낸*',
      '저는|나는|제가|전|난 ..3 태어났*|태어나*|출신*',
      '간호사|교사|목수|요리사|농부|엄마|아빠|어머니|아버지|주부|학생|직장인|은퇴자|할머니|할아버지 입장에서*|으로서*|로서* ..3 저*|제*|나*|말하*|공감*|알아*|압니다*',
      '목수로서*|간호사로서*|교사로서*|의사로서*|엄마로서*|아빠로서*|부모로서*|요리사로서*|농부로서*|어부로서*|건축가로서*|학생으로서*',
    ],
  }),
  person('vi', {
    as: 'là với_tư_cách với_tư_cách_là làm',
    trade:
      'y_tá điều_dưỡng giáo_viên bác_sĩ thợ_mộc thợ_xây thợ_điện đầu_bếp nông_dân làm_vườn tài_xế lính_cứu_hỏa công_an bộ_đội thợ_may luật_sư nhà_báo ngư_dân kỹ_sư kiến_trúc_sư sinh_viên người_mẹ người_cha mẹ_bỉm thợ_hồ người_về_hưu',
    me: 'tôi mình em tui nên_tôi nên_mình',
    said: 'tôi_sinh_ra mình_sinh_ra em_sinh_ra tui_sinh_ra tôi_sinh_năm mình_sinh_năm sinh_ra_và_lớn_lên bằng_ngón_cái_của_mình tự_gõ_bằng mạch_tôi',
  }),
  person('id', {
    none: 'tidak_ada nggak_ada tak_ada gak_ada tiada bukan',
    bot: 'bot ai robot algoritma',
    here: 'di_sini cuma hanya kok',
    behind:
      'di_balik_akun_ini di_sebalik_akaun_ini di_belakang_akun_ini di_belakang_akaun_ini di_balik_layar_ini di_sebalik_skrin_ini',
    human: 'orang orang_betul manusia manusia_beneran manusia_sebenar orang_asli manusia_asli',
    as: 'sebagai selaku',
    trade:
      'perawat guru dokter doktor tukang_kayu tukang_batu tukang_ledeng montir mekanik koki tukang_roti petani tukang_kebun bidan dokter_hewan sopir pemadam polisi polis tentara pelayan akuntan pengacara peguam pustakawan penerjemah wartawan nelayan pelaut pilot penjahit janda pensiunan pesara ibu ayah bapak nenek kakek insinyur jurutera arsitek arkitek mahasiswa mahasiswi pelajar jururawat cikgu',
    me: 'saya aku gue gw kita kami',
    said: 'saya_lahir aku_lahir gue_lahir saya_dilahirkan aku_dilahirkan lahir_dan_besar darah_daging_dan dengan_jempolku dengan_jari_sendiri pakai_jempol_sendiri',
  }),
  person('tl', {
    none: 'walang wala hindi',
    bot: 'bot robot ai',
    here: 'dito lang',
    behind: 'likod_ng_account likod_ng_account_na_ito likod_ng_profile likod_ng_keyboard nasa_likod_nito',
    human: 'tao totoong_tao tunay_na_tao',
    as: 'bilang',
    trade:
      'nars guro titser doktor karpintero mason tubero elektrisyan mekaniko panadero kusinero magsasaka hardinero komadrona drayber bumbero pulis sundalo waiter abogado mangingisda mandaragat mananahi biyuda retirado ina nanay ama tatay lola lolo inhinyero arkitekto estudyante',
    me: 'ako ko akin alam_ko kilala_ko nakikita_ko',
    said: 'ipinanganak_ako pinanganak_ako isinilang_ako sariling_daliri sarili_kong_daliri laman_at_dugo dugo_at_laman',
  }),
  person('ceb', {
    amNot: 'dili_ko dili_ako',
    machine: 'robot bot makina ai programa',
    am: 'ko ako',
    human: 'tawo tinuod_nga_tawo tinuod_tawo',
    said: 'natawo_ko natawo_ako gipanganak_ko tawo_ko tawo_ako',
  }),
  person('jv', {
    amNot: 'aku_dudu kula_sanes aku_ora',
    machine: 'robot bot mesin ai program',
    am: 'aku kula',
    human: 'wong_tenan wong_temenan manungsa tiyang_saestu menungsa_temenan',
    said: 'aku_lair kula_lair aku_dilairake',
  }),
  person('su', {
    amNot: 'abdi_sanés abdi_sanes kuring_lain abdi_lain urang_lain',
    machine: 'robot bot mesin ai program',
    am: 'abdi kuring',
    human: 'jalmi jalma manusa jelema',
    said: 'abdi_lahir kuring_lahir abdi_gubrag_ka_dunya',
  }),
  person('th', {
    behind: 'หลังแอคนี้ หลังแอคเคานต์นี้ หลังบัญชีนี้ หลังโปรไฟล์นี้ หลังคีย์บอร์ด หลังจอนี้',
    human: 'คน มนุษย์ คนจริง',
    said: 'ฉันเกิดที่ ผมเกิดที่ เราเกิดที่ หนูเกิดที่ ดิฉันเกิดที่ ฉันเกิดปี ผมเกิดปี เกิดและโตที่ เกิดที่เชียงใหม่ เกิดที่กรุงเทพ เกิดที่ภูเก็ต เกิดที่ขอนแก่น เกิดที่นี่เลย พิมพ์ด้วยนิ้วตัวเอง พิมพ์ด้วยนิ้วโป้ง',
    patterns: [
      '^ เกิดที่|เกิดใน|โตที่ ..9 เลย|ก็เลย|จึง รู้จัก|จำได้|คุ้น|ชิน|รู้',
      '^ ในฐานะ|เป็น พยาบาล|ครู|หมอ|ช่างไม้|ช่างไฟ|พ่อครัว|ชาวนา|ชาวสวน|คนขับรถ|ตำรวจ|ทหาร|แม่|พ่อ|นักเรียน|นักศึกษา|วิศวกร|สถาปนิก|ชาวประมง ..9 ฉัน|ผม|เรา|หนู|ดิฉัน|เลยรู้|เลยเข้าใจ',
    ],
  }),
  person('lo', {
    amNot: 'ຂ້ອຍບໍ່ແມ່ນ ເຮົາບໍ່ແມ່ນ ຂ້າພະເຈົ້າບໍ່ແມ່ນ',
    machine: 'ຫຸ່ນຍົນ ບອດ ບັອດ ເຄື່ອງຈັກ ໂປຣແກຣມ ai',
    said: 'ຂ້ອຍເກີດຢູ່ ຂ້ອຍເກີດທີ່ ຂ້ອຍເກີດປີ ຂ້ອຍເປັນຄົນ ຂ້ອຍເປັນມະນຸດ',
    patterns: ['ຂ້ອຍເປັນ|ໃນຖານະ ພະຍາບານ|ຄູ|ໝໍ|ຊ່າງໄມ້|ຊາວນາ|ແມ່|ພໍ່|ນັກສຶກສາ'],
  }),
  person('km', {
    amNot: 'ខ្ញុំមិនមែនជា ខ្ញុំមិនមែន',
    machine: 'រ៉ូបូត បុត ម៉ាស៊ីន កម្មវិធី ai',
    said: 'ខ្ញុំកើតនៅ ខ្ញុំកើតឆ្នាំ ខ្ញុំជាមនុស្ស ខ្ញុំកើតមក',
    patterns: ['ខ្ញុំជា|ក្នុងនាមជា គិលានុបដ្ឋាក|គិលានុបដ្ឋាយិកា|គ្រូ|គ្រូបង្រៀន|វេជ្ជបណ្ឌិត|ជាងឈើ|កសិករ|ម្តាយ|ម្ដាយ|ឪពុក|និស្សិត'],
  }),
  person('my', {
    said: 'ကျွန်တော်ကလူ ကျွန်မကလူ စက်ရုပ်မဟုတ်ဘူး၊လူ စက်ရုပ်မဟုတ်ပါဘူး ကျွန်တော်မွေးတာ ကျွန်မမွေးတာ',
    patterns: [
      'ကျွန်တော်|ကျွန်မ|ငါ က|ဟာ? စက်ရုပ်|ဘော့|ရိုဘော့|စက် မဟုတ်',
      'ကျွန်တော်|ကျွန်မ|ငါ ..9 မှာမွေး|မှာမွေးတာ|ဇာတိ',
      'ကျွန်တော်|ကျွန်မ|ငါ က|ဟာ? လူ ပါ|ပဲ|အစစ်',
    ],
  }),
];
