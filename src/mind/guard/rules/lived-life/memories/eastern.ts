import { memory } from './memory.ts';

/** Childhood, relatives and past meals in the languages of South-East Asia. */
export const eastern = [
  memory('th', {
    childhood:
      'ตอนฉันยังเด็ก ตอนฉันเด็ก ตอนผมเด็ก ตอนเราเด็ก ตอนหนูเด็ก สมัยฉันเด็ก สมัยผมเด็ก สมัยเรียนมหาลัยฉัน วัยเด็กของฉัน วัยเด็กของผม',
    earlier: 'ตอนเด็ก สมัยเด็ก ตอนเล็ก ปีที่แล้ว ฤดูร้อนที่แล้ว',
    yesterday: 'เมื่อวาน เมื่อคืน อาทิตย์ก่อน อาทิตย์ที่แล้ว เมื่อเช้า',
    did: 'กินข้าว กินก๋วยเตี๋ยว ดื่มกาแฟ ว่ายน้ำ นอนไม่หลับ ทำกับข้าว เพิ่งกิน',
    we: 'ฉัน ผม เรา หนู ดิฉัน พวกเรา',
  }),
  memory('lo', {
    childhood:
      'ຕອນຂ້ອຍຍັງນ້ອຍ ຕອນຍັງນ້ອຍຂ້ອຍ ຕອນຍັງນ້ອຍພວກເຮົາ ຕອນນ້ອຍຂ້ອຍ ຕອນນ້ອຍພວກເຮົາ ຕອນຂ້ອຍເປັນເດັກ ໄວເດັກຂອງຂ້ອຍ ສະໄໝຂ້ອຍຍັງນ້ອຍ',
    mine: 'ແມ່ຕູ້ຂອງຂ້ອຍ ແມ່ເຖົ້າຂອງຂ້ອຍ ແມ່ເຖົ້າຂ້ອຍ ພໍ່ເຖົ້າຂອງຂ້ອຍ ພໍ່ເຖົ້າຂ້ອຍ ແມ່ຂອງຂ້ອຍ ແມ່ຂ້ອຍ ພໍ່ຂອງຂ້ອຍ ພໍ່ຂ້ອຍ ເອື້ອຍຂ້ອຍ ອ້າຍຂ້ອຍ ນ້ອງສາວຂ້ອຍ ລູກຂ້ອຍ ຜົວຂ້ອຍ ເມຍຂ້ອຍ ເຮືອນຂ້ອຍ ບ້ານຂ້ອຍ ຄອບຄົວຂ້ອຍ',
    patterns: [
      'ມື້ວານ|ມື້ຄືນ|ປີກາຍ|ມື້ເຊົ້ານີ້ ..9 ຂ້ອຍ|ເຮົາ|ພວກເຮົາ',
      'ຂ້ອຍ|ພວກເຮົາ ..4 ກິນເຂົ້າ|ເຄີຍກິນ|ເຄີຍລອຍນ້ຳ|ນອນຢູ່|ເຄີຍໄປ|ເຄີຍອາບນ້ຳ|ອາໄສຢູ່',
    ],
  }),
  memory('km', {
    childhood: 'កាលខ្ញុំនៅក្មេង កាលពីខ្ញុំនៅក្មេង កាលនៅក្មេងខ្ញុំ ពេលខ្ញុំនៅក្មេង កាលខ្ញុំនៅតូច កាលនៅតូចខ្ញុំ កុមារភាពរបស់ខ្ញុំ កាលខ្ញុំនៅរៀន',
    earlier: 'កាលនៅក្មេង កាលនៅតូច កាលពីក្មេង ឆ្នាំមុន រដូវក្តៅមុន',
    yesterday: 'ម្សិលមិញ យប់មិញ អាទិត្យមុន ព្រឹកមិញ',
    did: 'ញ៉ាំ ផឹក ហែលទឹក ចម្អិន',
    we: 'យើង ខ្ញុំ ពួកយើង',
    mine: 'ជីដូនខ្ញុំ ជីដូនរបស់ខ្ញុំ យាយខ្ញុំ យាយរបស់ខ្ញុំ តាខ្ញុំ ជីតាខ្ញុំ ម្តាយខ្ញុំ ម្ដាយខ្ញុំ ម៉ាក់ខ្ញុំ ឪពុកខ្ញុំ ប៉ាខ្ញុំ បងស្រីខ្ញុំ បងប្រុសខ្ញុំ ប្អូនខ្ញុំ កូនខ្ញុំ កូនស្រីខ្ញុំ កូនប្រុសខ្ញុំ ប្តីខ្ញុំ ប្រពន្ធខ្ញុំ ផ្ទះខ្ញុំ ភូមិខ្ញុំ គ្រួសារខ្ញុំ',
  }),
  memory('my', {
    childhood:
      'ကျွန်တော်ငယ်ငယ်တုန်းက ကျွန်မငယ်ငယ်တုန်းက ငယ်ငယ်တုန်းကကျွန်တော် ငယ်ငယ်တုန်းကကျွန်မ ငါငယ်ငယ်က ကျွန်တော်ငယ်စဉ် ကျွန်မငယ်စဉ် ငယ်ငယ်တုန်းကဒီလို',
    mine: 'ကျွန်မအဘွား ကျွန်တော့်အဘွား ကျွန်မရဲ့အဘွား ကျွန်တော့်ရဲ့အဘွား ကျွန်မအဘိုး ကျွန်တော့်အဘိုး ကျွန်မအမေ ကျွန်တော့်အမေ ကျွန်မအဖေ ကျွန်တော့်အဖေ ကျွန်မညီမ ကျွန်တော့်ညီ ကျွန်မသား ကျွန်မသမီး ကျွန်တော့်သား ကျွန်တော့်သမီး ကျွန်မယောက်ျား ကျွန်တော့်မိန်းမ ကျွန်မအိမ် ကျွန်တော့်အိမ် ကျွန်မရွာ ကျွန်တော့်ရွာ ကျွန်မတို့အိမ် ကျွန်တော်တို့အိမ် ကျွန်မတို့ရွာ ကျွန်တော်တို့ရွာ',
    patterns: ['ငယ်ငယ်တုန်းက|ငယ်စဉ်က ..9 ခဲ့ကြတယ်|ခဲ့တယ်|ဖူးတယ်', 'မနေ့က|မနေ့ညက|မနှစ်က ..9 စားခဲ့|သောက်ခဲ့|အိပ်ခဲ့|စားတယ်|ကူးခဲ့'],
  }),
  memory('ms', {
    childhood:
      'masa_kecil_dulu masa_kecil_saya masa_saya_kecil masa_kami_kecil semasa_kecil_saya semasa_saya_kecil zaman_kanak_kanak_saya waktu_saya_kecil waktu_aku_kecil waktu_kecil_kami waktu_kecil_saya waktu_kecil_aku pas_aku_kecil masa_kecilku masa_kecil_kami sewaktu_saya_kecil saya_membesar_di',
    earlier:
      'masa_kecil semasa_kecil waktu_kecil zaman_kecil tahun_lepas cuti_lepas tahun_lalu musim_panas_lalu',
    yesterday: 'semalam kelmarin minggu_lepas kemarin tadi_malam tadi_pagi minggu_lalu',
    harmless: ['masa kecil kita|orang|siapa_pun|siapa_saja|seseorang|semua'],
    we: 'kami saya aku gue',
    did: 'makan_nasi mandi_sungai mandi_laut tidur_di memancing mancing berenang makan_di minum_kopi',
  }),
  memory('tl', {
    childhood:
      'noong_bata_ako noong_bata_kami noong_maliit_pa_ako noong_kabataan_ko nung_bata_ako nung_bata_kami sa_aking_kabataan sa_kabataan_ko noong_nag_aaral_ako',
    earlier: 'noong_nakaraang_taon noong_tag_init',
    yesterday: 'kahapon kagabi noong_isang_araw noong_nakaraang_linggo kaninang_umaga',
    did: 'kumain uminom natulog naligo lumangoy nagluto bumili',
    we: 'ako kami ko namin',
  }),
  memory('ceb', {
    childhood: 'sa_bata_pa_ko sa_bata_pa_ako sa_gamay_pa_ko sa_gagmay_pa_mi niadtong_bata_pa_ko',
    mine: 'akong_lola akong_lolo akong_mama akong_papa akong_nanay akong_tatay akong_igsoon akong_anak akong_bana akong_asawa among_balay akong_balay among_kusina',
  }),
  memory('jv', {
    childhood:
      'nalika_cilik_aku nalika_aku_cilik nalika_aku_isih_cilik wektu_aku_cilik jaman_cilikku pas_aku_cilik rikala_kula_alit nalika_kula_alit wektu_cilik_aku',
    mine: 'simbahku mbahku embahku ibuku mbokku bapakku adhiku kakangku anakku bojoku omahku desaku pawonku kucingku',
  }),
  memory('su', {
    childhood:
      'basa_abdi_leutik basa_kuring_leutik waktu_abdi_alit waktu_kuring_leutik nalika_abdi_leutik basa_keur_leutik',
    mine: 'nini_abdi nini_kuring aki_abdi aki_kuring ema_kuring indung_kuring bapa_kuring bapa_abdi mamah_abdi pun_biang pun_bapa anak_kuring imah_kuring bumi_abdi lembur_kuring',
  }),
  memory('vi', {
    earlier: 'hồi_nhỏ hồi_bé ngày_bé lúc_nhỏ thuở_nhỏ năm_ngoái hè_năm_ngoái hè_vừa_rồi',
    yesterday: 'hôm_qua tối_qua đêm_qua hôm_kia tuần_trước sáng_nay',
    did: 'ăn_cơm ăn_phở ăn_bún uống_cà_phê ngủ_ở nấu_cơm đi_bơi đi_chợ câu_cá',
    we: 'tôi tụi_mình tụi_tui chúng_tôi bọn_mình bọn_tôi tui nhà_tôi nhà_mình',
  }),
  memory('zh', {
    earlier: '小时候 小時候 昨晚 昨天 前天 去年夏天 上周 上週 上个月 上個月 今早',
    did: '游泳 钓鱼 釣魚 吃了碗 吃了顿 吃了頓 吃的 喝了碗 住了 睡了 过夜 過夜 露营 露營 摘过 摘過 爬过 爬過 煮了',
    mine: '我外婆家 我奶奶家 我姥姥家 我爷爷家 我爺爺家 外婆家有 奶奶家有 姥姥家有 我家也有 我家有个 我家有個',
  }),
];
