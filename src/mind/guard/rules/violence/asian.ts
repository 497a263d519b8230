import type { Grammar } from '../../grammar/grammar.ts';
import { threats } from './template.ts';

export const asian: readonly Grammar[] = [
  threats({
    language: 'tr',
    threats:
      'geber öl_artık öl_git ölsen_de seni_öldüreceğim seni_öldürürüm seni_gebertirim seni_bulacağım seni_bulurum seni_döverim seni_döveceğim seni_bıçaklarım seni_vururum ölüsün öldün_sen sen_ölüsün öleceksin pişman_olacaksın günlerin_sayılı kemiklerini_kırarım parmaklarını_kırarım canını_okurum',
    harm: 'öldüreceğim öldürürüm öldüreceğiz bıçaklarım vuracağım boğarım döveceğim tecavüz asacağım yakacağım öldürmeli öldürmek_istiyorum',
    you: 'seni sizi aileni anneni çocuklarını',
    wish: 'umarım ölmeyi inşallah hak_ediyorsun keşke birisi_seni biri_seni sen',
    suffer:
      'ölürsün geberirsin ölsen gebersen kanser yanarsın dövülmeyi ölmelisin hak_ediyorsun vurulursun ölmeyi gebermelisin dövmeli öldürmeli',
    known:
      'nerede_yaşadığını_biliyorum nerede_oturduğunu_biliyorum evini_biliyorum adresini_biliyorum adresin_bende nerede_oturduğunu_biliyoruz evinin_önündeyim',
  }),
  threats({
    language: 'ar',
    threats:
      'سأقتلك ساقتلك هقتلك رح_اقتلك راح_اقتلك سوف_أقتلك سأذبحك سأجدك سأضربك سأكسر سأحرقك ستموت سوف_تموت أنت_ميت انت_ميت مت_يا لتمت موت_يا روح_موت اذهب_ومت اذهب_للموت ستندم ستدفع_الثمن أيامك_معدودة سنقتلك هموتك',
    harm: 'أقتل اقتل أذبح أطعن أضرب أغتصب أشنق أحرق سنقتل',
    you: 'عائلتك أمك أطفالك أولادك أهلك إياك',
    wish: 'تستحق يجب_أن أتمنى_أن اتمنى_ان ليتك لازم يا_ريت',
    suffer: 'تموت الموت تحترق السرطان تقتل تضرب يقتلك تتعذب الضرب القتل يضربك الشنق',
    known:
      'أعرف_أين_تسكن اعرف_اين_تسكن أعرف_أين_تعيش أعرف_عنوانك اعرف_بيتك عندي_عنوانك عنوانك_عندي نعرف_أين_تسكن أعرف_مكانك',
  }),
  threats({
    language: 'fa',
    threats:
      'می‌کشمت میکشمت خواهمت_کشت بمیر برو_بمیر پیدات_می‌کنم پیدات_میکنم می‌زنمت میزنمت خفه‌ات_می‌کنم می‌میری خواهی_مرد تو_مرده‌ای پشیمان_می‌شوی پشیمون_میشی دست‌هایت_را_می‌شکنم روزهایت_شمرده سرت_را_می‌برم',
    harm: 'می‌کشم می‌کشیم خواهم_کشت بکشم چاقو_می‌زنم',
    you: 'تو_را تورو خانواده‌ات مادرت بچه‌هایت شما_را',
    wish: 'امیدوارم کاش حقت_است حقته باید_تو تو_باید',
    suffer: 'بمیری بسوزی سرطان بکشند کتک زجر تو_را_بکشند بمیرید',
    known: 'می‌دانم_کجا_زندگی می‌دونم_کجا_زندگی میدونم_کجا می‌دانم_خانه‌ات آدرست_را_دارم آدرست_رو_دارم',
  }),
  threats({
    language: 'he',
    threats:
      'תמות תמותי לך_תמות לכי_תמותי אני_אהרוג אהרוג_אותך אני_אמצא_אותך אמצא_אותך אני_ארביץ אשבור_לך אני_אשחט אתה_מת את_מתה אתה_תמות את_תמותי תצטער_על ימיך_ספורים',
    harm: 'להרוג לרצוח לדקור לירות לחנוק לאנוס לתלות',
    you: 'אותך אתכם את_המשפחה_שלך את_אמא_שלך',
    wish: 'מגיע_לך אתה_צריך את_צריכה אני_מקווה הלוואי מישהו_צריך',
    suffer: 'למות תמות תמותי להישרף סרטן שתמות שתמותי לסבול מכות כדור שירביצו שיהרגו לירות להרביץ לשבור',
    known: 'אני_יודע_איפה_אתה אני_יודעת_איפה_אתה אני_יודע_איפה_את יש_לי_את_הכתובת_שלך אני_יודע_את_הכתובת',
  }),
  threats({
    language: 'hi',
    threats:
      'मार_डालूंगा मार_डालूँगा मार_दूंगा मार_दूँगा जान_से_मार तुझे_मार तुम्हें_मार मर_जा मर_जाओ जाकर_मर ढूंढ_लूंगा ढूँढ_लूँगा हड्डियां_तोड़ हाथ_तोड़ गला_काट काट_डालूंगा तू_मरेगा तुम_मरोगे पछताओगे पछताएगा maar_dalunga maar_dunga mar_ja jaan_se_maar',
    harm: 'मारूंगा मारूँगा मार_डालेंगे मार_देंगे काट_दूंगा गोली_मार बलात्कार फांसी_दे',
    you: 'तुझे तुम्हें तुमको तेरे_परिवार तेरी_माँ तुम्हारे_परिवार आपको',
    wish: 'तुझे तुम्हें तुमको काश उम्मीद_है',
    suffer: 'मर_जाना मरना_चाहिए मर_जाओ मर_जाए कैंसर जल_जाओ पिटना मार_खानी गोली_मार मार_देना_चाहिए',
    known:
      'पता_है_तू_कहां पता_है_तुम_कहाँ पता_है_तुम_कहां जानता_हूं_तुम_कहां जानता_हूँ_तुम_कहाँ जानता_हूँ_तू_कहाँ तेरा_पता_है तुम्हारा_पता_मेरे',
    harmless: ['आपको कैंसर'],
  }),
  threats({
    language: 'bn',
    threats:
      'মেরে_ফেলব মেরে_ফেলবো খুন_করব খুন_করবো তোকে_মেরে তোমাকে_মেরে মরে_যা মরে_যাও মর_গিয়ে মর_তুই খুঁজে_বের_করব হাত_ভেঙে_দেব গলা_কেটে তুই_মরবি তুমি_মরবে পস্তাবি',
    harm: 'মারব মারবো কেটে_ফেলব গুলি_করব ধর্ষণ_করব ফাঁসি_দেব জবাই_করব',
    you: 'তোকে তোমাকে তোর_পরিবার তোর_মা তোদের আপনাকে',
    wish: 'তোর তোমার আশা_করি',
    suffer: 'মরা_উচিত মরে_যাওয়া_উচিত ক্যান্সার_হোক তুই_মরিস তুমি_মরো মার_খাওয়া_উচিত গুলি_করা_উচিত',
    known: 'জানি_তুই_কোথায়_থাকিস জানি_তুমি_কোথায়_থাকো তোর_ঠিকানা_জানি তোমার_ঠিকানা_জানি তোর_বাসা_চিনি',
  }),
  threats({
    language: 'zh',
    threats:
      '去死 去死吧 你去死 给我死 給我死 我要杀了你 我要殺了你 我会杀了你 我會殺了你 杀了你 殺了你 弄死你 打死你 砍死你 捅死你 掐死你 干掉你 幹掉你 宰了你 我会找到你 我會找到你 找到你家 你死定了 你死定 你会死 你會死 你要死了 你完蛋了 打断你 打斷你 让你后悔 讓你後悔 灭了你 滅了你 不得好死 强奸你 強姦你 全家死光 死全家 血债血偿',
    harm: '杀 殺 砍 捅 打死 弄死 掐死 烧死 燒死 毒死',
    you: '你全家 你家人 你妈 你媽 你的孩子 你的家人 你们全部',
    wish: '你应该 你應該 你该 你該 你活该 你活該 希望你 祝你 愿你 願你 你怎么不 你怎麼不 你最好',
    suffer: '死 去死 被打 被杀 被殺 得癌 癌症 下地狱 下地獄 被车撞 被車撞 被枪毙 被強姦 早死 早点死',
    known:
      '我知道你住 我知道你家 我知道你在哪 知道你住在哪 知道你住哪 我有你的地址 我有你地址 找到你的地址 你家地址',
    slogans: ['<harm> ..1 <you>'],
    harmless: ['死角|死板|死海|死亡谷|死胡同|死寂', '希望你 ..3 不'],
  }),
  threats({
    language: 'ja',
    threats:
      '死ね 死ねよ しね くたばれ 殺す 殺してやる 殺すぞ ぶっ殺す ぶっ殺して ぶち殺す 殺しに行く お前を殺 お前も死ぬ 見つけ出して 見つけてやる 殴ってやる 殴るぞ 刺すぞ 刺してやる 指を折って 骨を折って 覚悟しろ 覚えてろ 覚えていろ 後悔させて 命はない 命はないと 首を絞めて 燃やしてやる レイプして',
    harm: '殺し 殺そう 刺し 殴り 襲っ',
    you: 'お前 おまえ てめえ 貴様 家族',
    wish: 'お前 おまえ あなた 君 貴様 てめえ',
    suffer:
      '死ぬべき 死んでほしい 死んだほうが 死んだ方が 殺される 癌にな 地獄に落ち 死ねば 撃たれる 死んでくれ 消えてくれ 死ぬがいい 死んでしまえ',
    known:
      '住所を知って 住所知って 住所は知って 家を知って 家は知って 住んでいるか知って どこに住んでいるか どこに住んでるか 住所を特定 家の前にいる 家に行くぞ',
    harmless: ['死ねば ..4 枯れ|花|色', '死ね ば', '光 を ..2 殺', '色 を 殺', '音 を 殺'],
  }),
  threats({
    language: 'ko',
    threats:
      '죽어라* 죽어버려* 뒤져라* 뒈져라* 디져라* 나가_죽어* 나가죽어* 가서_죽어* 죽여버린* 죽여버릴* 죽여_버릴* 죽여버리* 죽일_거* 죽일거* 죽이겠* 죽인다* 널_죽* 너를_죽* 찾아가서* 찾아낼* 찾아간다* 때려죽* 패버린* 패버릴* 칼로_찔* 찔러_죽* 손가락을_부* 부러뜨릴* 넌_죽었* 너는_죽었* 후회하게_해* 가만_안_둬* 가만_안둬* 목을_조* 강간* 불태워버*',
    harm: '죽일* 죽이고* 죽이러* 때릴* 찌를* 패줄* 해칠*',
    you: '너 널 너를 네_가족* 너희* 니_가족* 네_엄마*',
    wish: '너는 넌 너 네가 니가 너도',
    suffer: '죽어야* 죽었으면* 죽어버렸으면* 죽는_게* 맞아야* 암에_걸* 지옥에_* 벌받아야* 뒤졌으면* 총_맞*',
    known:
      '사는_곳을_알* 어디_사는지_알* 어디에_사는지_알* 네_집_알* 집_주소를_알* 주소를_알고* 집_앞에_있* 집_앞이* 주소_알아*',
  }),
  threats({
    language: 'vi',
    threats:
      'chết_đi mày_chết_đi đi_chết_đi tao_giết_mày tao_sẽ_giết tôi_sẽ_giết sẽ_giết_mày giết_mày giết_chết_mày tao_tìm_mày tao_sẽ_tìm_ra mày_chết_chắc mày_sẽ_chết mày_chết_với_tao đánh_chết_mày đâm_chết chém_chết mày_sẽ_hối_hận bẻ_gãy_tay mày_tới_số',
    harm: 'giết đâm bắn bóp_cổ hãm_hiếp chém',
    you: 'mày chúng_mày tụi_mày cả_nhà_mày gia_đình_mày bạn',
    wish: 'mày_nên mày_đáng mày_phải mong_mày hy_vọng_mày bạn_nên bạn_đáng',
    suffer: 'chết chết_đi ung_thư bị_bắn bị_đánh xuống_địa_ngục bị_giết ăn_đòn bị_xe',
    known:
      'tao_biết_mày_ở tao_biết_nhà_mày tôi_biết_bạn_sống_ở_đâu tôi_biết_nhà_bạn tôi_biết_bạn_ở_đâu biết_địa_chỉ_của_mày có_địa_chỉ_của_mày',
    harmless: ['chết_đi được'],
  }),
  threats({
    language: 'id',
    threats:
      'mati_kau mati_aja mati_saja_kau mampus mampus_kau kubunuh aku_bunuh_kau kubunuh_kau akan_kubunuh aku_akan_membunuhmu saya_akan_membunuhmu akan_membunuhmu gue_bunuh_lo akan_kucari akan_kutemukan kupukul kuhajar kuhabisi kau_akan_mati kamu_akan_mati lo_bakal_mati kau_akan_menyesal kupatahkan kutikam kugorok kamu_tamat',
    harm: 'membunuh bunuh menikam menembak mencekik memperkosa menggantung menghajar habisi',
    you: 'kamu kau lo elu kalian keluargamu ibumu anakmu',
    wish: 'kamu_harusnya kau_harusnya kamu_pantas kau_pantas kau_harus kamu_harus semoga_kamu semoga_kau lo_harusnya',
    suffer: 'mati mampus kanker ditembak dipukul dibunuh terbakar dihajar digantung masuk_neraka diperkosa',
    known:
      'aku_tahu_di_mana_kamu aku_tahu_rumahmu saya_tahu_rumahmu tahu_di_mana_kamu_tinggal tahu_dimana_kamu_tinggal tahu_tempat_tinggalmu tahu_alamatmu punya_alamatmu gue_tau_rumah_lo aku_tahu_di_mana_kau',
  }),
  threats({
    language: 'th',
    threats:
      'ไปตาย ไปตายซะ ตายซะ จะฆ่าแก จะฆ่ามึง กูจะฆ่า ฉันจะฆ่าคุณ ฉันจะฆ่าแก จะฆ่าเธอ จะตามหาแก จะตามหามึง มึงตาย มึงตายแน่ แกตายแน่ จะหักนิ้ว จะแทง จะยิงมึง จะกระทืบ',
    harm: 'จะฆ่า ฆ่า จะยิง จะแทง',
    you: 'มึง แก ครอบครัวมึง แม่มึง',
    wish: 'มึงควร แกควร คุณควร ขอให้มึง ขอให้แก สมควร',
    suffer: 'ตาย ถูกยิง เป็นมะเร็ง โดนฆ่า โดนตี ตกนรก',
    known: 'รู้ว่าแกอยู่ที่ไหน รู้ว่ามึงอยู่ที่ไหน รู้ว่าคุณอยู่ที่ไหน รู้ว่าบ้านมึง รู้ว่าคุณอาศัยอยู่ที่ไหน มีที่อยู่ของแก',
  }),
];
