import type { WarningsByLanguage } from './warning-words.ts';

/** Of Arabic, Persian, Hindi, Indonesian, Vietnamese, Japanese, Chinese and Korean. */
export const asian: WarningsByLanguage = {
  ar: {
    advise: 'لو_كنت_مكانك لو_كنت_في_مكانك أنصحك من_الأفضل_لك الأحسن_لك',
    guard:
      'لما_خرجت ما_خرجت لا_تخرج وحدي_الليلة وحدك_ليلا وحدك_في_الليل لأقفلت_الباب أقفل_الباب أغلق_الأبواب الليلة المكابح مكابحك تحت_سيارتك لانتقلت خلفك لن_أنام',
    easily: 'بسهولة سهل بسرعة سريعا سهلة',
    mishap: 'حريق يحترق تحترق حادث سقوط يسقط تسقط ينزلق مصيبة نار',
    premises: 'مثل_مرسمك مرسمك بيتك درجك عندك أمثالك لأمثالك مثلك',
    draw: 'سترسم ترسم كيف_سترسم',
    bereft: 'بلا_يدين بلا_أصابع بدون_يدين بدون_أصابع بلا_عينين بأصابع_مكسورة بقدميك',
    findYou: 'سيجدونك ستنتهي سيجدون_جثتك ستجد_نفسك سندفنك',
    water: 'القناة النهر الحفرة حفرة البحيرة الغابة البئر صندوق_السيارة البحر',
    sayings:
      'أيامك_معدودة لم_يبق_لك_الكثير سنأتي_لأخذك سنلتقي_في_الظلام الشارع_المظلم_وسترى سنحرق_مرسمك أنت_التالي ادع_الله_ألا تعود_على_الكرسي_المتحرك انتبه_لأصابعك',
  },
  fa: {
    advise: 'اگر_جای_تو_بودم جای_تو_بودم به_تو_توصیه بهتر_است بهتره',
    guard:
      'بیرون_نمی‌رفتم تنها_بیرون تنها_نرو بیرون_نرو در_را_قفل در_رو_قفل امشب ترمز ترمزهایت زیر_ماشینت پشت_سرت چراغ_را_خاموش_نمی‌کردم نمی‌خوابیدم',
    easily: 'راحت آسان به_راحتی زود به_آسانی',
    mishap: 'آتش آتش‌سوزی می‌سوزد تصادف می‌افتد افتادن حادثه بلا لیز',
    premises: 'مثل_مال_تو کارگاه_تو کارگاهت آتلیه‌ات خانه‌ات پله‌هایت امثال_تو آدم‌هایی_مثل_تو',
    draw: 'نقاشی_می‌کنی نقاشی_کنی می‌کشی',
    bereft: 'بدون_دست بی‌دست بدون_انگشت بدون_چشم با_انگشت_شکسته با_پاهایت',
    findYou: 'پیدایت_می‌کنند آخرت خاکت_می‌کنیم جسدت',
    water: 'رودخانه کانال جوی دریاچه جنگل چاه صندوق_عقب گودال',
    sayings:
      'روزهایت_شمرده وقت_زیادی_نداری می‌آییم_سراغت نفر_بعدی_تویی دعا_کن_که به_ویلچر_عادت مواظب_انگشت‌هایت در_تاریکی_می‌بینمت توی_دهانت_خرد دهانت_خرد',
  },
  hi: {
    advise: 'तुम्हारी_जगह_मैं तुम्हारी_जगह_होता तेरी_जगह मेरी_सलाह बेहतर_होगा अच्छा_होगा',
    guard:
      'बाहर_नहीं_निकलता बाहर_मत_निकल अकेले_बाहर रात_को_अकेले दरवाजा_बंद_रख ताला_लगा आज_रात ब्रेक गाड़ी_के_नीचे पीछे_मुड़कर नहीं_सोता शहर_छोड़',
    easily: 'आसानी_से आसान जल्दी कितनी_आसानी',
    mishap: 'आग जल_जाता हादसा गिर फिसल दुर्घटना',
    premises: 'तुम्हारे_जैसे तेरे_जैसे तुम्हारा_स्टूडियो तुम्हारे_घर तुम्हारी_सीढ़ी तुम_जैसे',
    draw: 'बनाओगे बनाएगा चित्र_बनाओगे कैसे_बनाएगा',
    bereft: 'बिना_हाथ बिना_हाथों बिना_उंगलियों बिना_आंखों टूटी_उंगलियों पैरों_से',
    findYou: 'तेरी_लाश तुम्हारी_लाश मिलेगा मिलोगे पाया_जाएगा',
    water: 'नाले नाली नदी तालाब कुएं जंगल डिक्की नहर झील',
    sayings:
      'तेरे_दिन_गिने तुम्हारे_दिन_गिने दिन_पूरे_हो_गए ज्यादा_समय_नहीं_है_तेरे तुझे_लेने_आ अगला_नंबर_तेरा दुआ_कर_कि_हम उंगलियों_का_ख्याल अंधेरे_में_मिलते तेरी_हड्डियां तेरी_हड्डियाँ तुम्हारी_हड्डियां',
  },
  id: {
    advise:
      'kalau_aku_jadi_kamu kalau_aku_jadi_kau kalau_saya_jadi_anda jika_aku_jadi_kamu sebaiknya mending lebih_baik_kamu kusarankan',
    guard:
      'keluar_sendirian tidak_akan_keluar jangan_keluar sendirian_malam pulang_sendirian kunci_pintu kukunci_pintu mengunci_pintu malam_ini remmu periksa_rem cek_rem bawah_mobilmu pindah_rumah lihat_ke_belakang tidak_akan_tidur',
    easily: 'gampang mudah cepat mudah_sekali gampang_sekali',
    mishap: 'kebakaran terbakar api kecelakaan jatuh terpeleset tersandung musibah',
    premises:
      'seperti_punyamu studiomu rumahmu tanggamu di_tempatmu orang_seperti_kamu orang_sepertimu kayak_kamu',
    draw: 'kamu_melukis kau_melukis melukis_nanti kamu_menggambar',
    bereft: 'tanpa_tangan tanpa_jari tanpa_mata dengan_jari_patah dengan_kakimu pakai_kaki',
    findYou: 'kamu_akan_ditemukan kau_akan_ditemukan kamu_berakhir kau_berakhir mayatmu kamu_mengapung',
    water: 'sungai kanal selokan parit bagasi danau hutan sumur got laut',
    sayings:
      'hari_harimu_sudah_dihitung waktumu_tidak_lama waktumu_sudah_habis kami_akan_menjemputmu giliranmu_berikutnya berdoalah_supaya_kita berdoalah_agar biasakan_kursi_roda jaga_jarimu sampai_ketemu_di_kegelapan kuhancurkan_wajahmu hancurkan_wajahmu hancurkan_mukamu',
  },
  vi: {
    advise: 'nếu_tao_là_mày nếu_tôi_là_anh nếu_tôi_là_bạn tao_mà_là_mày tốt_hơn_hết khôn_hồn_thì',
    guard:
      'không_ra_ngoài ra_ngoài_một_mình đừng_ra_ngoài đừng_đi_một_mình đi_một_mình khóa_cửa khoá_cửa tối_nay đêm_nay phanh_xe gầm_xe chuyển_nhà ngoái_lại không_ngủ',
    easily: 'dễ dễ_lắm nhanh dễ_dàng',
    mishap: 'cháy hỏa_hoạn tai_nạn ngã trượt té bốc_cháy',
    premises: 'như_của_mày xưởng_của_mày nhà_mày cầu_thang_nhà_mày loại_như_mày người_như_mày như_mày',
    draw: 'mày_vẽ mày_sẽ_vẽ anh_vẽ',
    bereft: 'không_tay không_có_tay không_ngón_tay không_còn_tay không_mắt bằng_chân bằng_miệng',
    findYou: 'người_ta_sẽ_tìm_thấy_mày tìm_thấy_xác_mày mày_sẽ_nằm xác_mày mày_sẽ_nổi',
    water: 'sông kênh mương hồ rừng cốp_xe giếng cống',
    sayings:
      'ngày_của_mày_đã_được_đếm mày_không_còn_nhiều_thời_gian bọn_tao_sẽ_đến_đón đến_lượt_mày cầu_nguyện_đi_để làm_quen_với_xe_lăn giữ_ngón_tay_cẩn_thận gặp_nhau_trong_bóng_tối đập_vỡ_mặt phanh_xe_của_mày phanh_xe_mày',
  },
  ja: {
    advise: 'ほうがいい 方がいい お前なら 俺なら 私なら あなたの立場なら べきだな',
    guard:
      '今夜は電気を消さない 一人で歩かない 一人で出かけない 夜道を歩かない 鍵をかけ 戸締まりをし 戸締りをし 今夜は眠らない ブレーキを見て ブレーキを確認 後ろを見 背中に気を 引っ越し 外に出ない',
    easily: '簡単に すぐに 燃えやすい 起きやすい よくある 簡単です',
    mishap: '火事 燃え 火がつ 事故 転落 転ぶ 落ちる 滑る',
    premises:
      'あなたのアトリエ お前のアトリエ そのアトリエ お宅 あなたのような お前みたいな あんたの家 ご自宅',
    draw: '描くの 描ける 描く気 描けるかな',
    bereft: '手がなくても 手なしで 指がなくても 指なしで 目がなくても 折れた指で 足で描',
    findYou: 'お前が見つかる お前の死体 お前は浮 お前を埋め お前を沈め',
    water: '川 運河 海 湖 森 山 トランク 井戸 ドブ',
    sayings:
      '残された日は少ない お前の日々も終わり もう長くない 迎えに行くから覚悟 次はお前の番 会わないことを祈れ 車椅子に慣れ 指を大事にしろよ 暗闇で会おう 二度と使えなく 毎朝あの橋を渡っていますね 気をつけて帰れよ',
  },
  zh: {
    advise: '我要是你 如果我是你 换作我是你 你最好 劝你 勸你 奉劝你',
    guard:
      '不会一个人出门 不會一個人出門 一个人出门 别一个人 别出门 別出門 锁好门 鎖好門 今晚别睡 今晚不睡 刹车 煞車 看看车底 搬家 回头看 别关灯 別關燈',
    easily: '很容易 容易 一不小心 很快 说不定',
    mishap: '着火 著火 失火 起火 摔下去 摔 滑倒 意外 车祸 車禍',
    premises: '你的画室 你画室 你的家 你家 你那楼梯 你这样的人 你這樣的人 你这种人 画室 你说是吧',
    draw: '你怎么画 你怎麼畫 你还能画 你還能畫 你画画',
    bereft: '没有手 沒有手 没有手指 沒有手指 没了手 没了手指 没有眼睛 断了手指 用脚',
    findYou: '找到你的尸体 你的尸体 你会漂 你会被埋 把你埋 把你沉 你会躺在',
    water: '河里 河裡 水沟 水溝 湖里 林子里 后备箱 井里 海里 运河',
    sayings:
      '你的日子不多了 你时间不多了 你的日子到头了 你活不久 我们会来接你 下一个轮到你 祈祷别遇见我 习惯一下轮椅 保护好你的手指 黑暗中见 你的腿别想要了 你的手别想要了 你的手別想要了 别想要你的',
  },
  ko: {
    advise: '내가_너라면 내가_당신이라면 나라면 좋을_거야 좋을걸* 충고하* 게_좋을',
    guard:
      '혼자_안_나간* 혼자_나가지_* 혼자_다니지_* 밤에_나가지* 문_잠그* 문을_잠그* 오늘_밤* 브레이크* 차_밑* 이사* 뒤를_돌아* 불_끄지* 잠들지*',
    easily: '쉽지* 쉽다* 쉬워* 참_쉽* 금방* 순식간*',
    mishap: '불_나기* 불이_나기* 화재* 사고* 넘어지* 떨어지* 미끄러*',
    premises: '네_화실* 화실에 작업실에 네_집* 너_같은* 당신_같은* 네_계단*',
    draw: '그릴_수* 그리겠* 그릴까* 그림_그릴*',
    bereft: '손_없이* 손이_없* 손가락_없이* 손가락이_없* 눈_없이* 발로*',
    findYou: '네_시체* 널_묻* 너를_묻* 네가_발견* 너는_떠오*',
    water: '강* 개천* 운하* 호수* 숲* 트렁크* 우물* 바다*',
    sayings:
      '네_날도_얼마* 살_날이_얼마* 얼마_안_남았* 데리러_간다_각오* 다음_차례는_너* 안_만나길_빌* 휠체어에_익숙* 손가락_조심해* 어둠_속에서_보* 분질러_놓* 분질러_버* 다리를_분지*',
  },
};
