import type { Grammar } from '../../../grammar/grammar.ts';
import { hatefulPictures } from './template.ts';

const arabic = hatefulPictures({
  language: 'ar',
  people:
    'يهودي يهوديا اليهود يهود حاخام حاخامات مسلم مسلمين المسلمون شيعي شيعة الشيعة سني مسيحي مسيحيين المسيحيون نصراني عربي عرب العرب أفريقي أفارقة الأفارقة زنجي زنوج أسود_كقرد رجل_أسود امرأة_سوداء السود سود آسيوي آسيويين صينيين هنود هندي أكراد كردي الأكراد سوريين سوري غجر الغجر غجري لاجئ لاجئين اللاجئون مهاجر مهاجرين المهاجرون أجانب مثلي مثليين المثليون شاذ معاق معاقين المعاقون إسرائيلي إسرائيليين فلسطيني فلسطينيين إيرانيين أتراك أمازيغ نسوية نسويات',
  jews: 'يهودي يهوديا اليهود يهود يهودية حاخام حاخاما حاخامات نجمة_داوود نجمة_داود نجمة_داوود صهيوني صهاينة روتشيلد',
  as: 'كأنه كأنهم على_شكل على_هيئة في_صورة بوجه برأس بجسم مثل ك',
  beasts:
    'جرذ جرذان كجرذان كالجرذان فأر فئران كفئران كالفئران صرصور صراصير كصراصير كالصراصير حشرات كحشرات كالحشرات قمل خنزير خنازير كخنازير كالخنازير كخنزير قرد قردة قرود كقرود كالقرود كقرد كالقرد غوريلا كلب كلاب ككلاب كالكلاب ضباع ذئاب أفعى أفاعي ثعبان وحش وحوش كوحوش طفيليات جراد كالجراد قمامة شيطان شياطين إرهابيين لصوص',
  creatures:
    'أخطبوط كأخطبوط عنكبوت كعنكبوت شبكة_عنكبوت محرك_الدمى دمى خيوط مصاص_دماء أفعى كأفعى شيطان ذئاب جرذان خنزير',
  libel:
    'أنف_معقوف بأنف_معقوف أنف_ضخم بأنف_ضخم كيس_ذهب أكياس_ذهب أكياس_الذهب كيس_مال أكياس_المال دم_طفل دماء_طفل دم_الأطفال دماء_الأطفال جشع جشعا',
  features:
    'شفاه_ضخمة بشفاه_ضخمة شفاه_غليظة عيون_ضيقة وجه_خنزير بوجه_خنزير رأس_خنزير برأس_خنزير وجه_قرد بوجه_قرد ذيل_جرذ مخالب حزام_ناسف بحزام_ناسف قنبلة_في_عمامته',
  mocking:
    'للسخرية سخرية ساخر_من يسخر_من نسخر استهزاء للضحك_عليه للضحك_عليهم كاريكاتير_عنصري رسم_عنصري مهين مهينة إهانة',
  signs: 'عمائم عمامة نقاب حجاب برقع',
  swarm: 'تغزو يغزون سرب قطيع تلتهم',
  harm: 'من_جرف من_فوق_سطح يغرقون غرقى يحترقون محترقين مشنوقين مدهوسين مسحوقين يجلد يجلدون مسمومين مقيدين جائعين في_القمامة في_الفرن',
  fun: 'مضحك مضحكة كاريكاتير كوميدي كوميدية هزلي ضاحك ضاحكين يضحكون احتفال مرح مرحة ميم نكتة بطولي',
  pests: 'مبيد مبيد_حشرات سم_فئران مصيدة حذاء_يسحق حذاء_يدوس يدوسهم',
  crimes:
    'أوشفيتز غرفة_غاز غرف_الغاز معسكر_اعتقال معسكر_إبادة المحرقة الهولوكوست آن_فرانك إبادة_جماعية سوق_العبيد سوق_عبيد سفينة_عبيد العبودية مذبحة مجزرة صبرا_وشاتيلا حلبجة سبايكر',
  jolly:
    'مضحك مضحكة مدينة_ملاهي ملاهي منتجع سبا ساونا إعلان إعلانا كتيب_سياحي نزهة شواء بيتزا حفلة مرح مرحة بالونات فشار ميم نكتة كوميدي تميمة ديسكو',
  villains:
    'هتلر أدولف_هتلر موسوليني ستالين بن_لادن أسامة_بن_لادن البغدادي صدام داعش إرهابي إرهابيين انتحاري نازي النازيين ضابط_نازي',
  glory:
    'قديس قديسا كقديس هالة بهالة ملاك ملاكا كملاك بطل بطلا كبطل فارس فارسا كفارس مخلص منقذ إلهي إلهية نور_إلهي شهيد مجد',
  solemn: 'نصب تذكاري ذكرى إحياء متحف حداد صامت وثائقي شموع ناج ناجين ضد هزيمة محاكمة',
  shut: 'ممنوع ممنوعون برا اخرجوا غير_مرحب_بهم غير_مرغوب ارحلوا لا_يخدمون',
  service: 'ممنوع_دخول يمنع_دخول ممنوع لا_نخدم لا_نؤجر',
});

const turkish = hatefulPictures({
  language: 'tr',
  people:
    'yahudi yahudiler yahudileri haham hahamlar müslüman müslümanlar imam imamlar arap araplar araplari afrikalı afrikalılar zenci zenciler siyahi siyahiler siyah_adam asyalılar çinli çinliler hintliler kürt kürtler kürtleri ermeni ermeniler ermenileri rum rumlar yunanlılar suriyeli suriyeliler suriyelileri afgan afganlar pakistanlılar çingene çingeneler çingeneleri romanlar mülteci mülteciler mültecileri göçmen göçmenler göçmenleri yabancılar eşcinsel eşcinseller ibne ibneler gay gayler lezbiyenler trans translar travestiler engelli engelliler sakatlar feminist feministler aleviler hristiyanlar filistinliler',
  jews: 'yahudi yahudiler yahudileri haham hahamlar davut_yıldızı davud_yıldızı davut_yıldızlı kipalı siyonist siyonistler rothschild',
  as: 'olarak gibi şeklinde biçiminde suratlı kafalı yüzlü bedenli',
  beasts:
    'fare fareler sıçan sıçanlar haşere haşereler hamamböceği hamamböcekleri bit bitler kene keneler kurtçuk solucan parazit parazitler çekirge çekirgeler domuz domuzlar maymun maymunlar goril goriller şempanze köpek köpekler sırtlan sırtlanlar çakal çakallar yılan yılanlar canavar canavarlar vahşi vahşiler yamyam böcek böcekler karınca sinek virüs çöp hırsız hırsızlar terörist teröristler ahtapot örümcek şeytan kurtlar',
  creatures:
    'ahtapot ahtapotun dokunaçları örümcek örümcekler kuklacı kuklaları kukla ipleri vampir vampirler yılan şeytan kurtlar sıçan domuz',
  libel:
    'kanca_burunlu çengel_burunlu kemerli_burun koca_burunlu altın_çuvalı altın_çuvalları para_çuvalı para_çuvalları açgözlü çocuk_kanı bebek_kanı',
  features:
    'kalın_dudaklı koca_dudaklı çekik_gözlü_aptal domuz_suratlı domuz_kafalı maymun_suratlı fare_kuyruklu pençeli canlı_bomba bombalı_sarık salyalı salyası',
  mocking:
    'alaycı alay_eden alay_etmek dalga_geçen dalga_geçmek gülünç_düşürmek aşağılayıcı aşağılayan ırkçı_karikatür güldürmek_için onlara_gülmek',
  signs: 'sarıklı sarık türbanlı çarşaflı burkalı kipalı',
  swarm: 'istila_ediyor istila sürüsü sürü kuşatıyor yiyor',
  harm: 'uçurumdan çatıdan denize_atılan boğulan boğuluyor yanan yakılan asılan asılmış ezilen eziyor kırbaçlanan zehirlenen zincirli aç fırına çöpe',
  fun: 'komik eğlenceli karikatür çizgi_roman gülünç gülen kahkaha neşeli şenlik parti konfeti mem şaka bowling kahramanca destansı',
  pests: 'haşere_ilacı böcek_ilacı fare_zehri sineklik fare_kapanı çizme_eziyor çizme_onları ilaçlama',
  crimes:
    'auschwitz dachau treblinka gaz_odası gaz_odaları toplama_kampı toplama_kampları ölüm_kampı holokost soykırım soykırımı krematoryum anne_frank köle_pazarı köle_gemisi kölelik linç toplu_mezar srebrenitsa madımak dersim',
  jolly:
    'komik eğlenceli lunapark eğlence_parkı hız_treni spa sauna tatil_broşürü broşür reklam reklamı piknik mangal barbekü pizza_fırını pizza parti neşeli konfeti balon patlamış_mısır mem karikatür şaka maskot disko sevimli gülümseyen',
  villains:
    'nazi naziler ss_subayı führer terörist teröristler intihar_bombacısı seri_katil ışid talat_paşa köle_tüccarı',
  glory:
    'aziz azize hale haleli melek melekler melek_kanatlı kahraman kahramanı şövalye kurtarıcı mesih ilahi ilahî ilahi_ışık süper_kahraman asil şehit şanlı',
  solemn:
    'anıt anma anıtı müze saygılı belgesel yas mum mumlar sağ_kalan hayatta_kalan sessiz karşı yenilgi bir_daha_asla yargılanma',
  shut: 'dışarı giremez defolun defol yasak istenmiyor hizmet_verilmez evinize gidin',
  service: 'girmesi_yasak giriş_yasak',
});

const hindi = hatefulPictures({
  language: 'hi',
  people:
    'मुल्ला मुल्ले मुसलमान मुसलमानों मुस्लिम मौलवी इमाम हिंदू हिंदुओं ईसाई सिख यहूदी यहूदियों दलित दलितों चमार आदिवासी बिहारी चीनी अफ्रीकी हब्शी काला_आदमी काले_लोग रोहिंग्या बांग्लादेशी पाकिस्तानी पाकिस्तानियों शरणार्थी प्रवासी विदेशी समलैंगिक हिजड़ा हिजड़े ट्रांस विकलांग अपाहिज नारीवादी पूर्वोत्तर',
  jews: 'यहूदी यहूदियों रब्बी डेविड_का_तारा',
  as: 'के_रूप_में की_तरह जैसा जैसे बनाकर के_चेहरे_वाला के_मुँह_वाला के_सिर_वाला बनाओ',
  beasts:
    'चूहा चूहे चूहों कॉकरोच तिलचट्टे कीड़ा कीड़े कीड़ों सूअर सुअर सूअरों कुत्ता कुत्ते कुत्तों बंदर बंदरों गोरिल्ला वनमानुष साँप सांप दीमक टिड्डी राक्षस दानव जानवर जानवरों कचरा गिद्ध लकड़बग्घा चोर आतंकवादी',
  creatures: 'ऑक्टोपस मकड़ी जाल कठपुतली धागे पिशाच साँप शैतान',
  libel: 'टेढ़ी_नाक मुड़ी_नाक सोने_की_थैली पैसों_की_थैली लालची बच्चे_का_खून',
  features: 'सूअर_के_चेहरे सूअर_के_मुँह सूअर_के_सिर बंदर_के_चेहरे कुत्ते_के_चेहरे मोटे_होंठ हाथ_में_बम पगड़ी_में_बम बम_लिए लार_टपकाता',
  mocking: 'मज़ाक_उड़ाते मज़ाक_उड़ाने मजाक_उड़ाने मज़ाक_उड़ाओ हँसी_उड़ाने खिल्ली अपमानजनक नीचा_दिखाने उपहास नफ़रत_भरा',
  signs: 'टोपी_वाले पगड़ी बुर्के बुर्का हिजाब',
  swarm: 'झुंड हमला कब्ज़ा',
  harm: 'डूबते जलते जलाए फाँसी_पर लटके कुचले कुचलते पीटे कोड़े ज़हर जंजीरों_में',
  fun: 'मज़ेदार मजेदार हास्य कार्टून हँसते मीम चुटकुला जश्न व्यंग्य',
  pests: 'कीटनाशक चूहेदानी चूहामार जूते_से_कुचल जूता_कुचलता',
  crimes: 'ऑशविट्ज़ गैस_चैंबर यातना_शिविर होलोकॉस्ट ऐनी_फ्रैंक नरसंहार गुलामों_की_मंडी दंगा दंगे गोधरा जलियाँवाला',
  jolly: 'मज़ेदार मजेदार थीम_पार्क मेला झूला विज्ञापन पिकनिक पार्टी पिज़्ज़ा कार्टून मीम चुटकुला गुब्बारे हँसते',
  villains: 'हिटलर मुसोलिनी स्टालिन ओसामा बिन_लादेन कसाब गोडसे आतंकवादी नाज़ी',
  glory: 'संत देवता भगवान फरिश्ता देवदूत नायक वीर योद्धा मसीहा आभामंडल दिव्य महान शहीद',
  solemn: 'स्मारक याद स्मृति संग्रहालय श्रद्धांजलि शोक वृत्तचित्र मोमबत्ती विरोध',
  shut: 'बाहर प्रवेश_वर्जित प्रवेश_निषेध वापस_जाओ भागो मना_है का_प्रवेश_वर्जित',
  service: 'प्रवेश_वर्जित',
});

const chinese = hatefulPictures({
  language: 'zh',
  people:
    '犹太人 猶太人 穆斯林 回民 阿拉伯人 黑人 黑鬼 非洲人 印度人 阿三 日本人 小日本 鬼子 韩国人 韓國人 棒子 越南人 菲律宾人 维吾尔人 維吾爾人 藏人 外地人 农民工 難民 难民 移民 外劳 外勞 吉普赛人 罗姆人 同性恋 同性戀 基佬 跨性别 变性人 人妖 残疾人 殘障人士 残障人士 自闭症 智障 女权 女權 流浪汉 墨西哥人 乌克兰人 俄罗斯人 巴勒斯坦人 基督徒 台湾人 香港人 中国人 中國人 支那人 白人 原住民',
  jews: '犹太人 猶太人 犹太 猶太 拉比 大卫星 大衛星 锡安 罗斯柴尔德',
  as: '画成 畫成 变成 變成 描绘成 扮成 当成 像 长着 长得像 化身',
  beasts:
    '老鼠 蟑螂 臭虫 虱子 蛆 寄生虫 寄生蟲 蝗虫 蝗蟲 猪 豬 猴子 猩猩 大猩猩 狒狒 畜生 牲口 野兽 野獸 鬣狗 豺狼 秃鹫 毒蛇 怪物 妖怪 恶魔 惡魔 野人 食人族 虫子 害虫 病毒 垃圾 小偷 恐怖分子 强奸犯',
  creatures: '章鱼 章魚 触手 觸手 蜘蛛 蛛网 木偶师 操纵木偶 提线木偶 吸血鬼 毒蛇 魔鬼 豺狼 老鼠',
  libel: '鹰钩鼻 鷹鉤鼻 大鼻子 钱袋 錢袋 金袋 一袋金 贪婪 貪婪 小孩的血 婴儿的血 孩子的血 操控世界 控制世界',
  features: '厚嘴唇 大嘴唇 眯眯眼 瞇瞇眼 猪脸 猪头 猴脸 老鼠尾巴 炸弹头巾 自杀背心 流口水',
  mocking: '嘲笑 嘲讽 嘲諷 讥笑 取笑 羞辱 侮辱 丑化 醜化 种族歧视漫画',
  signs: '头巾 頭巾 罩袍 面纱 白帽',
  swarm: '入侵 成群 涌入 侵占 吞噬',
  harm: '推下悬崖 扔下 淹死 烧死 燒死 吊死 压死 碾死 碾过 踩死 鞭打 毒死 毒气 砍头 饿死 戴着锁链 咬死',
  fun: '搞笑 滑稽 好笑 漫画 漫畫 欢呼 歡呼 大笑 欢乐 歡樂 派对 表情包 笑话 史诗 英雄',
  pests: '灭虫 杀虫剂 殺蟲劑 老鼠药 苍蝇拍 捕鼠器 靴子踩 一脚踩 踩扁 踩死',
  crimes:
    '奥斯维辛 奧斯維辛 集中营 集中營 毒气室 毒氣室 大屠杀 大屠殺 种族灭绝 南京大屠杀 奴隶市场 奴隶拍卖 奴隶船 奴隶制 私刑 安妮弗兰克 安妮·弗兰克 万人坑 焚尸炉',
  jolly:
    '搞笑 滑稽 好笑 主题公园 主題樂園 游乐园 遊樂園 过山车 温泉 度假 度假村 旅游海报 广告 廣告 野餐 烧烤 燒烤 披萨 派对 欢乐 歡樂 气球 爆米花 表情包 笑话 吉祥物 迪斯科 可爱',
  villains: '希特勒 墨索里尼 斯大林 东条英机 本拉登 拉登 波尔布特 纳粹 納粹 党卫军 三k党 恐怖分子 杀人狂',
  glory: '圣人 聖人 光环 光環 天使 英雄 骑士 騎士 救世主 神圣 神聖 圣光 聖光 伟大 偉大 圣徒 超级英雄',
  solemn: '纪念 紀念 博物馆 博物館 追悼 哀悼 肃穆 纪录 蜡烛 幸存者 反对 审判 打倒',
  shut: '滚 滾 滚出去 禁止入内 不得入内 不接待 不欢迎 出去 勿入 禁入 止步',
  service: '禁止 不接待 不租给 拒绝 谢绝',
});

const japanese = hatefulPictures({
  language: 'ja',
  people:
    'ユダヤ人 イスラム教徒 ムスリム アラブ人 黒人 アフリカ人 中国人 支那人 韓国人 朝鮮人 在日 外国人 移民 難民 クルド人 ベトナム人 フィリピン人 インド人 ロシア人 メキシコ人 ロマ ジプシー ゲイ ホモ オカマ レズ 同性愛者 トランスジェンダー トランス女性 障害者 身障者 自閉症 フェミニスト フェミ ホームレス 部落民 アイヌ 沖縄人 日本人',
  jews: 'ユダヤ人 ユダヤ ラビ ダビデの星 シオニスト ロスチャイルド',
  as: 'として に描 みたいに のように の姿 の顔をした に見立て 風に',
  beasts:
    'ネズミ 鼠 ゴキブリ シラミ 蛆虫 ウジ虫 寄生虫 イナゴ 豚 ブタ 猿 サル ゴリラ チンパンジー 家畜 けだもの ハイエナ 害虫 虫けら 怪物 化け物 悪魔 鬼畜 野蛮人 人食い ゴミ ウイルス 泥棒 テロリスト',
  creatures: 'タコ 蛸 触手 蜘蛛 クモ 操り人形 人形遣い 吸血鬼 毒蛇 悪魔 ネズミ 豚',
  libel: '鉤鼻 かぎ鼻 わし鼻 鷲鼻 金貨の袋 金袋 強欲 子供の血 赤ん坊の血 世界を操',
  features:
    '分厚い唇 たらこ唇 つり目の出っ歯 豚の顔 豚面 猿の顔 ネズミの尻尾 ターバンに爆弾 爆弾のターバン 爆弾ベルト よだれを垂ら',
  mocking: '嘲笑 あざ笑 馬鹿にする バカにする 馬鹿にした 笑いものに 笑い者に 侮辱 差別的な 人種差別 見下す',
  signs: 'ターバン ブルカ ヒジャブ スカーフ',
  swarm: '押し寄せ 侵略 群れが 襲',
  harm: '崖から突き落と 崖から落と 溺れ 焼かれ 吊るされ 轢かれ 踏み潰 踏みつぶ 鞭打 毒殺 鎖につなが 餓死 殺され',
  fun: '笑える 面白い おもしろい 滑稽 コミカル 漫画 マンガ 風刺画 歓声 笑う観客 楽しい パーティー ミーム ギャグ',
  pests: '殺虫剤 駆除業者 害虫駆除 ハエ叩き ネズミ捕り 踏み潰される 踏みつぶされる',
  crimes:
    'アウシュビッツ アウシュヴィッツ 強制収容所 絶滅収容所 ガス室 ホロコースト アンネ・フランク アンネフランク 大虐殺 虐殺 奴隷市場 奴隷船 奴隷制 リンチ 原爆 南京事件',
  jolly:
    '笑える 面白い おもしろい 滑稽 遊園地 テーマパーク ジェットコースター スパ サウナ リゾート 観光ポスター 広告 ピクニック バーベキュー ピザ パーティー 楽しい 楽しげ 風船 ポップコーン ミーム ギャグ ゆるキャラ ディスコ 可愛い',
  villains:
    'ヒトラー ヒットラー ムッソリーニ スターリン ビンラディン ビン・ラディン 麻原 親衛隊 ナチス将校 ナチス テロリスト 大量殺人犯',
  glory: '聖人 後光 光輪 天使 英雄 ヒーロー 騎士 救世主 神々しい 神聖 聖なる 殉教者',
  solemn: '追悼 慰霊 記念 博物館 資料館 哀悼 静か 記録 蝋燭 生存者 反対 裁判 平和',
  shut: 'お断り 立入禁止 立ち入り禁止 出て行け 出ていけ 帰れ 入店禁止 消えろ',
  service: '立入禁止 お断り',
  harmless: ['サル|猿|ネズミ|豚 年|の_置物|の_ぬいぐるみ'],
});

const korean = hatefulPictures({
  language: 'ko',
  people:
    '유대인* 랍비* 무슬림* 이슬람* 아랍인* 흑인* 깜둥이* 아프리카인* 동남아* 중국인* 짱깨* 일본인* 쪽바리* 조선족* 베트남인* 필리핀인* 외국인* 외노자* 이주민* 이민자* 난민* 집시* 게이* 호모* 동성애자* 레즈비언* 트랜스젠더* 트랜스* 장애인* 자폐* 페미* 노숙자* 탈북자* 전라도* 러시아인* 멕시코인* 인도인*',
  jews: '유대인* 랍비* 다윗의_별* 시오니스트*',
  as: '로_그린* 로_그려* 으로_그린* 으로_그려* 원숭이로 쥐로 돼지로 바퀴벌레로 벌레로 처럼 같은 얼굴을_한* 모습*',
  beasts:
    '쥐 쥐떼 쥐로 쥐처럼 바퀴벌레* 벌레* 해충* 구더기* 기생충* 메뚜기* 돼지* 원숭이* 고릴라* 침팬지* 짐승* 가축* 하이에나* 괴물* 악마* 야만인* 식인종* 쓰레기* 바이러스* 도둑* 테러리스트*',
  creatures: '문어* 촉수* 거미* 꼭두각시* 인형술사* 흡혈귀* 뱀* 악마* 쥐떼*',
  libel: '매부리코* 갈고리_코* 갈고리코* 금자루* 돈자루* 돈주머니* 탐욕* 아이의_피* 아기의_피*',
  features:
    '두꺼운_입술* 찢어진_눈* 돼지_얼굴* 돼지머리* 원숭이_얼굴* 쥐꼬리* 폭탄_터번* 자살_조끼* 침_흘리*',
  mocking: '조롱* 비웃* 놀리는* 웃음거리* 모욕* 비하* 인종차별*',
  signs: '터번* 부르카* 히잡*',
  swarm: '침략* 떼로 몰려* 뒤덮*',
  harm: '절벽에서* 빠져_죽* 불타* 목매달* 매달린* 짓밟* 밟히* 밟는* 채찍* 쇠사슬* 굶어_죽*',
  fun: '웃긴* 웃기는* 재미있는* 재밌는* 코믹* 만화* 환호* 신나는* 파티* 밈* 개그*',
  pests: '살충제* 쥐약* 파리채* 쥐덫* 해충_방역* 밟는* 짓밟*',
  crimes:
    '아우슈비츠* 강제수용소* 수용소* 가스실* 홀로코스트* 안네_프랑크* 대학살* 학살* 노예_시장* 노예시장* 노예선* 노예제* 린치* 세월호* 위안부* 광주_학살*',
  jolly:
    '웃긴* 웃기는* 재미있는* 재밌는* 놀이공원* 테마파크* 롤러코스터* 스파* 사우나* 리조트* 광고* 소풍* 바비큐* 피자* 파티* 신나는* 풍선* 팝콘* 밈* 개그* 마스코트* 귀여운*',
  villains: '히틀러* 무솔리니* 스탈린* 빈라덴* 나치* 친위대* 테러리스트* 살인마* 전범*',
  glory: '성인* 성자* 후광* 천사* 영웅* 기사로* 구세주* 신성한* 거룩한* 순교자*',
  solemn: '추모* 기념* 박물관* 애도* 조용* 다큐* 촛불* 생존자* 반대* 재판*',
  shut: '출입금지* 사절* 꺼져* 나가* 금지*',
  service: '출입금지*',
});

const indonesian = hatefulPictures({
  language: 'id',
  people:
    'yahudi orang_yahudi rabi muslim islam imam ustadz kristen orang_kristen orang_cina cina tionghoa orang_tionghoa orang_hitam pria_hitam orang_papua papua orang_afrika orang_arab arab orang_india rohingya pengungsi imigran orang_asing gay homo lesbi waria banci transgender orang_cacat difabel penyandang_disabilitas ahmadiyah syiah gipsi orang_gipsi feminis gelandangan',
  jews: 'yahudi rabi bintang_daud zionis rothschild',
  as: 'sebagai digambar_sebagai seperti berwajah berkepala bertubuh berbadan bermuka',
  beasts:
    'tikus kecoa kecoak kutu belatung parasit belalang babi monyet kera gorila simpanse anjing hyena ular monster binatang hewan biadab kanibal serangga semut lalat virus sampah maling teroris gurita laba_laba iblis setan',
  creatures: 'gurita tentakel laba_laba dalang boneka tali vampir ular iblis setan serigala tikus babi',
  libel: 'hidung_bengkok hidung_besar karung_emas karung_uang kantong_emas serakah darah_anak darah_bayi',
  features:
    'bibir_tebal bibir_dower mata_sipit_bodoh muka_babi kepala_babi muka_monyet ekor_tikus rompi_bom bom_di_sorban ngiler',
  mocking:
    'mengejek ejekan untuk_ditertawakan ditertawakan menertawakan olok_olok menghina hinaan rasis karikatur_rasis merendahkan',
  signs: 'sorban burka cadar jilbab peci',
  swarm: 'menyerbu menyerang kawanan gerombolan melahap',
  harm: 'dari_tebing dari_atap tenggelam terbakar dibakar digantung dilindas diinjak dicambuk diracun dirantai kelaparan',
  fun: 'lucu kocak karikatur kartun komik tertawa bersorak pesta meme lelucon gembira heroik',
  pests: 'pembasmi_hama insektisida racun_tikus perangkap_tikus pemukul_lalat sepatu_bot_menginjak',
  crimes:
    'auschwitz kamp_konsentrasi kamar_gas holokaus holocaust anne_frank genosida pasar_budak lelang_budak kapal_budak perbudakan pembantaian kuburan_massal g30s',
  jolly:
    'lucu kocak taman_hiburan roller_coaster spa sauna brosur_liburan brosur iklan piknik barbekyu pizza pesta gembira balon popcorn meme komik lelucon maskot disko imut',
  villains: 'nazi teroris pembom_bunuh_diri isis perwira_ss amrozi',
  glory:
    'santo orang_suci malaikat pahlawan ksatria juru_selamat mesias lingkaran_cahaya cahaya_ilahi ilahi superhero martir mulia',
  solemn: 'peringatan monumen museum hening hormat dokumenter duka lilin penyintas melawan pengadilan',
  shut: 'dilarang_masuk keluar usir tidak_dilayani tidak_diterima enyah pergi',
  service: 'dilarang_masuk tidak_menerima tidak_melayani',
  harmless: ['berpakaian|kostum', 'boneka tali'],
});

const hungarian = hatefulPictures({
  language: 'hu',
  people:
    'zsidó zsidók zsidókat rabbi rabbik muszlim muszlimok imám arab arabok afrikai afrikaiak néger négerek fekete_férfi feketék ázsiaiak kínaiak törökök románok szerbek ukránok oroszok cigány cigányok cigányokat roma romák menekült menekültek migráns migránsok bevándorlók külföldiek meleg_férfiak melegek buzik homoszexuálisok leszbikusok transznemű transzneműek fogyatékos fogyatékosok mozgássérültek autisták feministák hajléktalanok indiánok',
  jews: 'zsidó zsidók rabbi rabbik dávid_csillag dávid_csillagos dávidcsillag dávidcsillagos kipás cionista cionisták rothschild',
  as: 'mint ként ábrázolva rajzolva fejű arcú testű képében',
  beasts:
    'patkány patkányok patkányként csótány csótányok csótányként tetvek kullancsok férgek féregként élősködő élősködők sáskák disznó disznók disznóként majom majmok majomként gorilla gorillák hiénák sakálok keselyűk kígyó kígyók szörny szörnyek vadállat vadállatok vademberek kannibálok barmok rovarok hangyák legyek vírus szemét tolvajok terroristák polip pók ördög',
  creatures:
    'polip csápok csápjaival pók pókok pókháló bábjátékos bábok zsinórok vámpír vámpírok kígyó ördög farkasok patkány disznó',
  libel:
    'görbe_orrú kampós_orrú horgas_orrú nagy_orrú aranyzsák aranyzsákkal pénzeszsák pénzeszsákkal kapzsi gyermekvér gyerekvért',
  features:
    'vastag_ajkú disznófejű majomarcú majomfejű patkányfarkú karmokkal bombaöv bomba_a_turbánban nyáladzó',
  mocking:
    'gúnyrajz gúnyos kigúnyoló kigúnyolni kinevetni nevetséges nevetségessé rasszista_karikatúra megalázó',
  signs: 'turbános turbánban burkás burkában kendős csadoros',
  swarm: 'lerohanják ellepik raj horda falka felfalják',
  harm: 'szikláról szakadékba tetőről fulladoznak égnek megégetett felakasztott akasztott elgázolt eltaposott korbácsolt elgázosított megmérgezett láncra_vert éhező kemencébe kukába',
  fun: 'vicces mókás karikatúra képregény komikus nevető nevetnek ujjongó vidám buli konfetti mém vicc hősies',
  pests: 'patkányirtó rovarirtó patkányméreg légycsapó patkánycsapda csizma_tapossa csizma_eltapossa',
  crimes:
    'auschwitz dachau treblinka gázkamra gázkamrák koncentrációs_tábor megsemmisítő_tábor holokauszt krematórium anne_frank népirtás rabszolgapiac rabszolgahajó rabszolgaság lincselés tömegsír',
  jolly:
    'vicces mókás vidámpark hullámvasút wellness szauna nyaralás prospektus reklám piknik grillezés pizza buli vidám konfetti lufik pattogatott_kukorica mém képregény vicc kabala diszkó aranyos',
  villains: 'náci nácik ss_tiszt szálasi horthy führer terrorista terroristák tömeggyilkos',
  glory:
    'szent szentként glória glóriával angyal angyalként angyalszárnyakkal hős hősként lovag lovagként megváltó messiás isteni szuperhős nemes mártír dicsőség',
  solemn:
    'emlékmű emlékezés emlék múzeum csendes dokumentum gyász gyertya gyertyák túlélő túlélők ellen soha_többé per botlatókő',
  shut: 'ki kifelé tilos nem_kívánatos takarodjatok takarodj haza nem_szolgálunk_ki',
  service: 'tilos_a_belépés tilos nem_szolgálunk_ki',
  slogans: [
    'cigánymentes|zsidómentes|muszlimmentes|migránsmentes|buzimentes ..1 $|övezet|zóna|falu|város|ország|utca',
    'örök zsidó',
    'csak fehéreknek|magyaroknak $',
  ],
});

/** Hateful pictures in Arabic, Turkish, Hindi, Chinese, Japanese, Korean, Indonesian and Hungarian. */
export const wider: readonly Grammar[] = [
  arabic,
  turkish,
  hindi,
  chinese,
  japanese,
  korean,
  indonesian,
  hungarian,
];
