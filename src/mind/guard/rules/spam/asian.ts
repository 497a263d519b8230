import type { Grammar } from '../../grammar/grammar.ts';
import { spamming } from './template.ts';

export const asian: readonly Grammar[] = [
  spamming({
    language: 'tr',
    phrases:
      'link_bioda link_biyografide link_profilimde linki_bioda çekiliş indirim_kodu kupon_kodu promosyon_kodu ücretsiz_kargo kargo_bedava pasif_gelir kolay_para takibe_takip takip_et_takip gt_yaparım geri_takip takipçi_satın dm_at dm_atın bana_mesaj_at özelden_yaz profilime_bak profilimi_ziyaret profilime_göz mağazama kazandınız tebrikler_kazandınız linke_tıkla linke_tıklayın buraya_tıkla arkadaşını_etiketle bir_arkadaşını_etiketle beğenmeyi_unutma paylaş_eğer beğenip_paylaş bana_oy_ver resmime_oy son_şans sınırlı_teklif sadece_bugün hemen_kayıt_ol kaçırma_bu kaçırmayın indirim_var büyük_indirim fırsatı_kaçırma',
    follow: 'takip abone beğen beğenin paylaş takip_et takip_edin',
    me: 'beni bizi et edin ol olun için_takip daha_fazlası ve_paylaş ve_kazan kanalıma geri',
    buy: 'satın_al satın_alın sipariş al alın kap',
    now: 'şimdi hemen bugün indirim indirimli ucuz bedava ücretsiz kaçırma fırsat kampanya',
    earn: 'kazan kazanın kazanmak',
    money: 'para lira dolar evden günde internetten ayda iphone ödül',
    harmless: ['takip et* ışık|çizgi', 'al kırmızı|bayrak'],
  }),
  spamming({
    language: 'ar',
    phrases:
      'الرابط_في_البايو الرابط_في_البروفايل الرابط_في_السيرة الرابط_بالبايو كود_خصم كود_الخصم كوبون شحن_مجاني توصيل_مجاني دخل_سلبي مال_سهل ربح_سريع فولو_باك متابعة_مقابل لايك_مقابل راسلني_على_الخاص راسلوني_على راسلني_خاص تواصل_معي_على زوروا_صفحتي زر_صفحتي شاهد_صفحتي زوروا_حسابي متجري لقد_ربحت مبروك_لقد اضغط_على_الرابط اضغط_هنا انقر_هنا منشن_صديقك منشن_لصديق شارك_إذا صوتوا_لصورتي صوت_لي ادعموني_على فرصة_أخيرة عرض_محدود اليوم_فقط سجل_الآن سجل_الان مسابقة_وجوائز عروض_حصرية تخفيضات',
    follow: 'تابعني تابعوني تابعونا تابع اشترك اشتركوا لايك شاركوا اعمل',
    me: 'للمزيد قناتي في_قناتي حسابي صفحتي وشارك واشترك إذا_أعجبك لايك متابعة بالقناة',
    buy: 'اشتر اشتري اشتروا اطلب اطلبوا احصل تسوق احجز',
    now: 'الآن الان اليوم خصم بخصم عرض رخيص مجانا مجاناً بسعر تخفيض فورا',
    earn: 'اربح اكسب اربحوا ربح',
    money: 'المال مال دولار من_المنزل من_البيت يوميا أونلاين شهريا ايفون آيفون جائزة',
  }),
  spamming({
    language: 'fa',
    phrases:
      'لینک_در_بایو لینک_توی_بایو لینک_بایو کد_تخفیف کوپن ارسال_رایگان درآمد_غیرفعال درآمد_دلاری پول_آسان فالو_بک فالو_کنید_فالو فالوی_متقابل دایرکت_بدید دایرکت_بده پیام_بدید به_پیجم پیج_منو صفحه_منو از_پیج_من برنده_شدید برنده_شدی تبریک_شما روی_لینک_کلیک اینجا_کلیک دوستت_رو_تگ دوستاتو_تگ تگ_کن لایک_کنید_اگر به_عکسم_رأی به_من_رای آخرین_فرصت فرصت_محدود فقط_امروز ثبت‌نام_کن همین_حالا_ثبت قرعه‌کشی حراج',
    follow: 'فالو دنبال لایک سابسکرایب',
    me: 'کن کنید کنین من مرا ما بیشتر پیجم کانالم',
    buy: 'بخر بخرید خرید سفارش تهیه',
    now: 'الان اکنون امروز تخفیف ارزان رایگان همین_حالا ویژه',
    earn: 'کسب ببر برنده درآمد',
    money: 'پول دلار تومان از_خانه روزانه آنلاین ماهانه آیفون جایزه',
    harmless: ['دنبال کن* نور|خط'],
  }),
  spamming({
    language: 'he',
    phrases:
      'לינק_בביו הלינק_בביו קישור_בביו קוד_קופון קוד_הנחה משלוח_חינם הכנסה_פסיבית כסף_קל עוקב_בחזרה שלחו_לי_הודעה שלח_לי_הודעה דברו_איתי_בפרטי בקרו_בפרופיל כנסו_לפרופיל תציצו_בפרופיל החנות_שלי זכית_ב זכיתם לחצו_על_הקישור לחץ_כאן לחצו_כאן תייגו_חבר תייג_חבר שתפו_אם תעשו_לייק תנו_לייק הצביעו_לתמונה הצביעו_לי הזדמנות_אחרונה מבצע_מוגבל רק_היום הירשמו_עכשיו הגרלה מבצע_ענק',
    follow: 'עקבו תעקבו עקוב הירשמו תירשמו תנו שתפו עשו',
    me: 'אחריי אחרי לערוץ לעוד לייק מנוי ושתפו עוקב פולו',
    buy: 'קנו קנה תקנו הזמינו רכשו הזמן',
    now: 'עכשיו היום הנחה מבצע בזול חינם אונליין במבצע',
    earn: 'הרוויחו הרווח תרוויחו זכו',
    money: 'כסף שקלים מהבית ביום אונליין בחודש אייפון פרס',
  }),
  spamming({
    language: 'hi',
    phrases:
      'लिंक_बायो_में बायो_में_लिंक लिंक_मेरे_बायो कूपन_कोड प्रोमो_कोड डिस्काउंट_कोड मुफ्त_डिलीवरी फ्री_डिलीवरी फ्री_शिपिंग घर_बैठे_कमाएं घर_बैठे_पैसे आसान_पैसा फॉलो_बैक फॉलो_के_बदले मुझे_डीएम dm_करें मुझे_मैसेज_करें मेरी_प्रोफाइल_देखें मेरी_प्रोफ़ाइल मेरा_प्रोफाइल_देखो मेरी_दुकान आप_जीत आपने_जीता बधाई_हो_आपने लिंक_पर_क्लिक यहां_क्लिक यहाँ_क्लिक दोस्त_को_टैग शेयर_करें_अगर मुझे_वोट मेरी_तस्वीर_को_वोट आखिरी_मौका सीमित_समय सिर्फ_आज अभी_रजिस्टर ऑफर_सीमित link_bio_mein follow_karo follow_kare',
    follow: 'फॉलो फ़ॉलो सब्सक्राइब लाइक शेयर',
    me: 'करें करो करे मुझे मेरे कीजिए करना_न',
    buy: 'खरीदें खरीदो ख़रीदें ऑर्डर खरीदिए',
    now: 'अभी आज छूट ऑफर सस्ता मुफ्त फ्री डिस्काउंट सेल तुरंत करें_अभी',
    earn: 'कमाएं कमाओ कमाएँ जीतें जीतो',
    money: 'पैसे पैसा रुपये घर_बैठे रोज़ रोजाना ऑनलाइन आईफोन इनाम',
  }),
  spamming({
    language: 'bn',
    phrases:
      'লিংক_বায়োতে বায়োতে_লিংক কুপন_কোড প্রোমো_কোড ডিসকাউন্ট_কোড ফ্রি_ডেলিভারি ঘরে_বসে_আয় সহজ_টাকা ফলো_ব্যাক ইনবক্স_করুন মেসেজ_করুন আমার_প্রোফাইল_দেখুন আমার_পেজ আপনি_জিতেছেন লিংকে_ক্লিক এখানে_ক্লিক বন্ধুকে_ট্যাগ শেয়ার_করুন_যদি আমাকে_ভোট শেষ_সুযোগ সীমিত_সময় শুধু_আজ এখনই_রেজিস্টার',
    follow: 'ফলো সাবস্ক্রাইব লাইক শেয়ার',
    me: 'করুন করো আমাকে আমাদের দিন',
    buy: 'কিনুন কিনো অর্ডার',
    now: 'এখনই আজই আজ ছাড় অফার সস্তা ফ্রি ডিসকাউন্ট',
    earn: 'আয় জিতুন উপার্জন',
    money: 'টাকা ঘরে_বসে প্রতিদিন অনলাইনে আইফোন পুরস্কার',
  }),
  spamming({
    language: 'zh',
    phrases:
      '关注我 關注我 关注我们 加关注 互关 互粉 回关 求关注 求互粉 求点赞 求赞 点赞关注 一键三连 点个赞 點個讚 按赞 按讚 分享转发 转发抽奖 转发有奖 抽奖 抽獎 送福利 免费送 免費送 加微信 加我微信 加v 私信我 私訊我 私我 联系我 聯繫我 主页链接 主頁連結 简介里有链接 链接在简介 連結在簡介 点击链接 點擊連結 点我头像 看我主页 看我主頁 来我主页 优惠码 優惠碼 折扣码 折扣碼 促销 促銷 限时优惠 限時優惠 限时抢购 限時搶購 特价 特價 打折 包邮 免运费 免運費 买一送一 買一送一 立即购买 立即購買 马上购买 现在下单 立刻下单 下单立减 赚钱 賺錢 日赚 日賺 月入过万 躺赚 被动收入 被動收入 稳赚不赔 穩賺不賠 恭喜您中奖 恭喜你中奖 你中奖了 您中奖了 中獎 免费领取 免費領取 扫码 掃碼 进群 加群 代购 接单 约稿 投我一票 请投票给我 請投票給我 订阅我 訂閱我 订阅频道 开启小铃铛 暴涨币 百倍币 空投 刷粉 涨粉 买粉 双击 兼职 贷款',
    follow: '关注 關注 订阅 訂閱 点赞 點讚 转发',
    me: '我看更多 我的频道 我的頻道 一下我 我吧 本账号 抽',
    buy: '买 買 购买 購買 下单 下單 抢购 搶購 订购',
    now: '现在 現在 立即 马上 馬上 优惠 優惠 折扣 打折 便宜 免费送 限量',
    earn: '赚 賺 赢 贏',
    money: '钱 錢 美元 万元 大奖 手机 iphone',
    harmless: ['赢 得', '关注 到 我'],
  }),
  spamming({
    language: 'ja',
    phrases:
      'フォローしてください フォローして フォローお願い フォローよろしく フォロバ 相互フォロー 相フォロ フォロー返し フォロー&リツイート フォローとリツイート いいねお願い いいねして いいねください いいねとフォロー いいねを押して いいね返し 拡散希望 拡散お願い シェアして シェアお願い リポストして リツイートして チャンネル登録 登録お願い dmください dmして dm下さい dmまで dmお待ち プロフィールのリンク プロフのリンク プロフを見て プロフ見て プロフィールを見て プロフィールから リンクはプロフ リンクはこちら こちらのリンク クリックして タップして 今すぐ購入 今すぐ買 今すぐ登録 今すぐ申し込 購入はこちら ご購入 お買い求め 期間限定 数量限定 限定セール セール中 大セール 割引コード クーポンコード クーポン 送料無料 半額 激安 お得 プレゼント企画 プレゼントキャンペーン 抽選で 当選 当選しました おめでとうございます当 副業 不労所得 在宅で稼 簡単に稼 誰でも稼 月収 日給 儲かる 稼げる 稼ぎ方 ライン追加 友だち追加 投票してください 投票お願い 私に投票 仮想通貨で エアドロップ フォロワー増',
    follow: 'フォロー いいね 登録 シェア',
    me: 'お願い よろしく してね してください して頂 待って',
    buy: '購入 買って 注文 申込 予約',
    now: '今すぐ 本日限り 今だけ 割引 セール 無料 お早めに 安く',
    earn: '稼 当た 当たる',
    money: 'お金 万円 自宅で 在宅 iphone 賞金',
  }),
  spamming({
    language: 'ko',
    phrases:
      '팔로우_해* 팔로우해* 팔로우_부탁* 팔로우부탁* 팔로우하* 맞팔* 선팔* 좋아요_눌러* 좋아요눌러* 좋아요와_구독* 좋아요_부탁* 구독과_좋아요* 구독_눌러* 구독해* 구독_부탁* 알림_설정* 알림설정* 공유해주세요* 공유_부탁* 리포스트* 친구_태그* 친구를_태그* 디엠_주세요* 디엠주세요* dm_주세요* dm주세요* 디엠_보내* 프로필_링크* 프로필링크* 링크는_프로필* 프로필_방문* 프로필_확인* 제_프로필* 링크_클릭* 클릭하세요* 지금_구매* 지금구매* 구매하세요* 주문하세요* 지금_주문* 할인_코드* 할인코드* 할인쿠폰* 할인_쿠폰* 쿠폰* 특가* 무료_배송* 무료배송* 한정_판매* 한정판매* 세일_중* 이벤트_참여* 이벤트참여* 추첨* 경품* 당첨* 축하합니다_당첨* 부업* 재택알바* 재택_알바* 돈_벌* 돈벌* 수익_보장* 수익보장* 불로소득* 패시브_인컴* 카톡_주세요* 카톡_추가* 오픈채팅* 저에게_투표* 투표해주세요* 투표_부탁* 에어드랍* 코인_추천* 팔로워_늘리* 회원가입* 커미션_오픈*',
    follow: '팔로우* 구독* 좋아요*',
    me: '해줘* 주세요* 눌러* 부탁* 하면 저를 더_보*',
    buy: '구매* 주문* 사세요* 구입*',
    now: '지금* 오늘* 할인* 무료* 특가* 세일* 한정*',
    earn: '벌어* 버세요* 벌* 받으세요* 당첨*',
    money: '돈* 만원* 수익* 집에서* 매일* 아이폰* 상금*',
    harmless: ['벌* 꽃*|꿀*'],
  }),
  spamming({
    language: 'vi',
    phrases:
      'theo_dõi_tôi theo_dõi_mình theo_dõi_kênh follow_mình follow_tôi follow_chéo tương_tác_chéo link_ở_bio link_trong_bio link_ở_phần mã_giảm_giá mã_khuyến_mãi miễn_phí_vận_chuyển freeship thu_nhập_thụ_động kiếm_tiền_online kiếm_tiền_tại_nhà việc_nhẹ_lương_cao nhắn_tin_cho_mình inbox_mình inbox_ngay ib_mình ghé_trang_của_mình xem_trang_cá_nhân ghé_shop shop_của_mình bạn_đã_trúng chúc_mừng_bạn_đã nhấn_vào_link bấm_vào_link click_vào tag_bạn_bè tag_một_người chia_sẻ_nếu thả_tim bình_chọn_cho_mình bình_chọn_cho_tôi vote_cho_mình cơ_hội_cuối ưu_đãi_có_hạn chỉ_hôm_nay đăng_ký_ngay đăng_ký_kênh giảm_giá_sốc khuyến_mãi mua_một_tặng_một',
    follow: 'follow theo_dõi đăng_ký chia_sẻ',
    me: 'mình_nhé tôi_nhé và_chia_sẻ để_nhận để_xem_thêm kênh_của chéo và_share ủng_hộ_mình',
    buy: 'mua đặt_hàng đặt_mua order săn',
    now: 'ngay hôm_nay giảm_giá giảm khuyến_mãi giá_rẻ miễn_phí ưu_đãi',
    earn: 'kiếm nhận thắng trúng',
    money: 'tiền triệu tại_nhà mỗi_ngày online iphone quà_tặng',
  }),
  spamming({
    language: 'id',
    phrases:
      'follow_aku follow_saya follow_akun ikuti_saya ikuti_aku ikuti_akun follow_balik follback folback f4f link_di_bio tautan_di_bio kode_promo kode_diskon kode_voucher gratis_ongkir bebas_ongkir penghasilan_pasif uang_mudah cuan_cepat hasilkan_uang dm_aku dm_saya kirim_dm chat_saya hubungi_saya hubungi_wa cek_profil cek_profilku kunjungi_profil lihat_profil_saya mampir_ke toko_saya kamu_menang anda_menang selamat_anda selamat_kamu_memenangkan klik_link klik_di_sini klik_disini tag_teman tag_temanmu bagikan_jika like_dan_share vote_aku pilih_foto_saya vote_foto dukung_saya kesempatan_terakhir penawaran_terbatas hanya_hari_ini daftar_sekarang promo_terbatas diskon_besar giveaway open_commission',
    follow: 'follow ikuti subscribe bagikan',
    me: 'aku saya kami ya dan_share dan_menang untuk_lebih channel kanal balik dulu',
    buy: 'beli pesan order belanja dapatkan borong',
    now: 'sekarang hari_ini diskon promo murah gratis segera cashback',
    earn: 'hasilkan menangkan dapat raih cari',
    money: 'uang juta rupiah dari_rumah per_hari online iphone hadiah cuan',
  }),
  spamming({
    language: 'th',
    phrases:
      'กดติดตาม ติดตามฉัน ติดตามผม ฝากติดตาม ฝากกดไลค์ กดไลค์กดแชร์ กดไลค์ กดแชร์ แลกฟอล ฟอลกลับ ลิงก์ในไบโอ ลิงค์ในไบโอ ลิงก์หน้าโปรไฟล์ โค้ดส่วนลด คูปอง ส่งฟรี รายได้เสริม รายได้พิเศษ หาเงินออนไลน์ เงินง่าย ทักแชท ทักมา อินบ็อกซ์มา ทักไลน์ แอดไลน์ ดูโปรไฟล์ แวะมาที่ร้าน ร้านของฉัน คุณได้รับรางวัล คลิกลิงก์ คลิกที่นี่ แท็กเพื่อน โหวตให้ฉัน โอกาสสุดท้าย จำนวนจำกัด เฉพาะวันนี้ สมัครเลย สมัครตอนนี้ ซื้อเลย สั่งซื้อ ซื้อตอนนี้ ลดราคา โปรโมชั่น แจกฟรี แจกของรางวัล',
    follow: 'ติดตาม',
    me: 'ด้วยนะ เพจ ช่อง',
    buy: 'ซื้อ สั่ง',
    now: 'วันนี้ ตอนนี้ ส่วนลด ฟรี ถูก',
    earn: 'รับ ได้',
    money: 'เงินฟรี รางวัลใหญ่ ไอโฟน',
  }),
];
