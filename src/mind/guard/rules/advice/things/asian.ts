import type { ThingsByLanguage } from './thing.ts';

export const asian: ThingsByLanguage = {
  hi: {
    medical: 'पैरासिटामोल आइबुप्रोफेन एस्पिरिन एंटीबायोटिक* वैक्सीन कीमोथेरेपी खून_की_जांच बायोप्सी',
    legal: 'मुकदमा* वकील किराया_अनुबंध',
    financial: 'बिटकॉइन क्रिप्टो शेयर_बाज़ार म्यूचुअल_फंड होम_लोन',
    electoral: 'जनमत_संग्रह मतदान मतदान_केंद्र ईवीएम',
    advising:
      'चाहिए ज़रूरत_नहीं जरूरत_नहीं लो लें ले_लो खाओ खाएं खा_लो खरीदो खरीदें खरीद_लो बेचो बेचें बेच_दो लगाओ लगाएं लगा_दो छोड़_दो बंद_कर मत_जाओ मत_जाना मत_लगवाओ मत_दो मत_करो जाओ करो करें कीजिए गारंटी बेकार बिना_डॉक्टर बढ़ेगा बढ़ेंगे बर्बादी फायदा_नहीं फ़ायदा_नहीं इस_दाम',
  },
  bn: {
    medical: 'প্যারাসিটামল আইবুপ্রোফেন অ্যান্টিবায়োটিক ভ্যাকসিন কেমোথেরাপি রক্ত_পরীক্ষা ট্যাবলেট',
    legal: 'উকিল আইনজীবী ভাড়ার_চুক্তি',
    financial: 'বিটকয়েন ক্রিপ্টো শেয়ার_বাজার সঞ্চয়',
    electoral: 'ভোটকেন্দ্র ভোটকেন্দ্রে',
    advising:
      'উচিত দরকার_নেই খান খাও নিন নাও কিনুন কেনো কিনে_ফেলুন বেচে_দিন বিনিয়োগ_কর* লাগান বন্ধ_কর* যাবেন_না যেও_না দেবেন_না সই_কর* করুন করো ভোট_দিন গ্যারান্টি অকাজের ডাক্তার_ছাড়া',
  },
  zh: {
    medical: '处方药 處方藥 疫苗 化疗 化療 安眠药 安眠藥 药片 藥片',
    legal: '律师 律師 法院 派出所 被告 原告 债主 債主 欠条 欠條 遗嘱 遺囑 罚单 罰單 房东 房東 离婚 離婚',
    financial: '比特币 比特幣 股票 股市 抵押 房贷 房貸 牛市 熊市 交易所',
    electoral: '公投 投票站 投票所 选票 選票 候选人 候選人 开票 開票 计票 計票 议员 議員 选民 選民',
    advising:
      '应该 應該 应当 必须 必須 一定要 不用 不必 别去 別去 别打 別打 别信 別信 不要 赶紧 趕緊 赶快 趕快 趁 快去 去找 去告 告他 吃 服用 换成 換成 买 買 卖 賣 全仓 投资 投資 投给 投給 请投 請投 投反对 投反對 保证 保證 稳赚 穩賺 没用 沒用 必涨 必漲 翻倍 有效 无效 無效 你可以 你可 骗你 騙你 拿你没办法 浪费时间 浪費時間 浪费钱 浪費錢 够了 夠了 就行 白花钱 白打 这个价 這個價',
  },
  ja: {
    medical: '処方箋 処方 ワクチン 抗がん剤 睡眠薬 イブプロフェン アスピリン ロキソニン 抗生物質',
    legal: '弁護士 契約書 借金 遺言書 大家さん 離婚届',
    financial: 'ビットコイン 仮想通貨 暗号資産 株価 住宅ローン 株式市場 日経平均',
    electoral: '国民投票 投票所 選挙区 候補者 開票 総選挙',
    advising:
      'べき ましょう なさい ください 下さい たほうが た方が するな しないで 行くな 飲む 飲ん 飲み 飲め やめ 止め 打つな 打たない 買え 買う 買っ 買い 売れ 売る 売っ 投資 儲か 上がる 上がり 必ず 絶対 今すぐ いらない いりません 要りません 不要 無駄 保証 訴え 雇 請求 払わな 入れて 入れよ 反対 賛成 無効 危険 効か だけ無駄 時間の無駄 お金の無駄 効果はな 絶対に下がらな',
  },
  ko: {
    medical: '처방전* 처방* 백신* 수면제* 항생제* 타이레놀* 아스피린* 이부프로펜* 알약* 영양제*',
    legal: '변호사* 법원* 계약서* 집주인* 재판* 유언장* 벌금*',
    financial: '비트코인* 암호화폐* 주식* 코인* 코스피* 금값*',
    electoral: '국민투표* 투표소* 투표용지* 유권자* 개표* 선거운동*',
    advising:
      '하세요* 해야* 하십시오* 합시다* 해라* 드세요* 먹어* 복용하* 맞지* 맞으세요* 끊으* 끊어* 마세요* 말고* 마라* 사세요* 사라* 사야* 사두* 파세요* 팔아* 넣으* 넣어* 투자* 매수* 매도* 오릅니다* 오를* 오른다* 기회* 지금* 당장* 필요_없* 필요없* 소용없* 보장* 가세요* 가지* 찍으* 찍어* 뽑으* 뽑아* 고소* 소송* 선임하* 찾아가* 무조건* 반드시* 안_내도* 무효* 낭비* 후회* 이_가격* 효과_없* 안_사면*',
  },
  vi: {
    medical:
      'paracetamol ibuprofen kháng_sinh vắc_xin tiêm_chủng hóa_trị thuốc_ngủ xét_nghiệm_máu sinh_thiết',
    legal: 'luật_sư hợp_đồng_thuê',
    financial: 'bitcoin tiền_ảo tiền_mã_hóa cổ_phiếu chứng_khoán',
    electoral: 'bỏ_phiếu phiếu_bầu bầu_cử',
    advising:
      'nên phải không_cần khỏi_cần uống hãy_mua mua_ngay mua_đi bán_ngay bán_đi đầu_tư bỏ_hết dồn_hết ngừng đừng hãy đi_khám kiện thuê_luật_sư cam_kết đảm_bảo vô_ích sẽ_tăng luôn_tăng phí_tiền phí_thời_gian là_đủ vô_dụng giá_này',
  },
  id: {
    medical: 'parasetamol ibuprofen antibiotik vaksin vaksinasi kemoterapi obat_tidur tes_darah biopsi',
    legal: 'pengacara kontrak_sewa',
    financial: 'bitcoin kripto ethereum saham kpr dividen bursa_efek',
    electoral: 'tps pemilu kotak_suara pemungutan_suara',
    advising:
      'harus sebaiknya tidak_perlu tak_perlu nggak_usah minum minumlah beli belilah jual juallah investasikan investasi taruh masukkan berhenti hentikan jangan pergi_ke periksa coblos pilih_nomor sewa gugat dijamin percuma sia_sia tanpa_dokter selalu_naik pasti_naik ambil golput cukup_dua buang_waktu buang_uang tidak_berguna harga_segini',
  },
  th: {
    medical: 'พาราเซตามอล ไอบูโพรเฟน ยาปฏิชีวนะ วัคซีน เคมีบำบัด ยานอนหลับ',
    legal: 'ทนาย สัญญาเช่า',
    financial: 'บิตคอยน์ คริปโต ปันผล',
    electoral: 'เลือกตั้ง บัตรเลือกตั้ง ลงคะแนน',
    advising:
      'ควร ต้อง ไม่ต้อง อย่า กินยา กิน ซื้อ ขาย ลงทุน เอาเงิน หยุด ไปหา ไปเลือก เลือกเบอร์ กาเบอร์ จ้าง ฟ้อง รับประกัน การันตี ไร้ประโยชน์ จะขึ้น โกง เสียเวลา เสียเงิน ก็พอ ราคานี้',
  },
};
