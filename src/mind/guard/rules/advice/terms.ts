import type { Grammar } from '../../grammar/grammar.ts';
import { widerEurope } from './terms-wider-europe.ts';

/** Words of each kind of advice that no picture is spoken of with, in one language. */
interface Terms {
  readonly medical: string;
  readonly legal: string;
  readonly financial: string;
  readonly electoral: string;
}

const terms: Readonly<Record<string, Terms>> = {
  en: {
    medical:
      'no_antibiotics leave_the_antibiotics leave_off_the_antibiotics those_tablets off_your_tablets shingles salt_water_and_the rinse_with_salt that_s_the_liver that_s_your_liver squats_will statins statin thyroid urologist gynaecologist gynecologist colonoscopy mammogram blood_sugar cholesterol without_a_prescription immune_system multivitamin probiotics second_opinion_from see_a_doctor ask_your_doctor your_doctor your_gp',
    legal:
      'gets_you_evicted keep_the_deposit report_that_cash without_a_lawyer deduct_it_from deduct_the_frame deduct_your sign_a_lease lawyer_up get_a_lawyer small_claims plead_guilty plead_not legal_action statute_of_limitations tax_deductible tax_deduction write_it_off_your write_off_your sue_him sue_her sue_them sue_your without_a_contract_you alimony liable_for your_landlord your_tenant',
    financial:
      'investors_wanted investor_wanted small_caps_are small_caps_will small_caps_now buy_small_caps into_small_caps double_your_money double_my_money index_fund index_funds etf etfs refinance interest_rates rates_are_low your_savings savings_account life_savings nft_drop investment_advice good_investment buy_shares day_trading forex buy_the_dip about_to_triple about_to_double will_triple will_moon to_the_moon_soon take_out_a_loan overtake_bitcoin',
    electoral:
      'deserves_your_vote your_vote_more mail_in_ballots mail_in_ballot absentee_ballot the_polls_close polls_close tick_the_box_for vote_for_him vote_for_her vote_for_them rigged_election voter_fraud election_fraud republicans democrats tories labour_party the_afd spoil_your_ballot cast_your_ballot cast_your_vote',
  },
  de: {
    medical:
      'tabletten_ab tabletten_langsam gurgle gurgeln_mit zahnfleisch medikamente_ab muttermal_raus* muttermal_anschauen muttermal_untersuchen schilddrüse* blutwerte blutzucker cholesterin nebenwirkungen rezeptfrei nahrungsergänzung* darmspiegelung mrt biopsie',
    legal:
      'widersprich_der kündigung_ist mietrecht verklag* mietminderung absetzen_von_der steuerlich_absetz* anzeige_erstatten schadensersatz unterhalt_zahlen verjährt',
    financial:
      'geld_verdoppelt verdoppelt_sich_bis schwarzgeld etf etfs aktienfonds tagesgeld festgeld rendite bausparvertrag immobilienpreise kredit_auf geld_anlegen dein_geld dein_erspartes ersparnisse investier* depot_eröffn*',
    electoral:
      'am_sonntag_die_richtigen afd spd cdu csu fdp bsw linkspartei wahlbetrug wählt_nicht nicht_wählen wahl_ist_gefälscht',
  },
  fr: {
    medical:
      'tes_cachets tes_comprimés tes_médicaments thyroïde cholestérol tension_artérielle ta_tension ta_glycémie ordonnance_pour sans_ordonnance vacciner vaccinez compléments_alimentaires grain_de_beauté_enlev* biopsie effets_secondaires',
    legal:
      'porte_plainte portez_plainte prud_hommes dommages_et_intérêts déductible_des mise_en_demeure poursuis_le pension_alimentaire ton_propriétaire licenciement_abusif',
    financial:
      'argent_va_doubler doubler_ton_argent tes_économies livret_a assurance_vie taux_d_intérêt investis investissez placements cac_40 prix_de_l_or prix_de_l_immobilier',
    electoral:
      'votez_blanc vote_blanc élections_truquées fraude_électorale contre_macron pour_macron le_pen mélenchon rassemblement_national abstenez_vous',
  },
  es: {
    medical:
      'deja_las_pastillas las_pastillas_poco tus_pastillas tiroides colesterol ese_lunar_mir* mirar_ese_lunar tensión_arterial tu_tensión sin_receta vacunarte resonancia biopsia efectos_secundarios',
    legal:
      'denuncia_a denúnciale denúncialo demanda_a demándalo tu_casero indemnización desgravar desgrava despido_improcedente pensión_alimenticia',
    financial:
      'doblarás_tu duplicarás_tu dobla_tu_dinero invierte_en compra_acciones tus_ahorros fondos_indexados fondo_indexado la_bolsa_va invertir_en tipos_de_interés plazo_fijo compra_acciones',
    electoral:
      'no_votes vota_a vota_por voten_por fraude_electoral elecciones_amañadas abstente abstención partido_popular psoe',
  },
  pt: {
    medical:
      'tomar_os_comprimidos seus_remédios tireoide tiroide colesterol pressão_arterial sem_receita ressonância biópsia dois_comprimidos efeitos_colaterais',
    legal:
      'processe_o processe_seu processa_o indenização justiça_do_trabalho imposto_de_renda pensão_alimentícia dê_queixa',
    financial:
      'dobrar_seu_dinheiro dobrar_teu suas_economias tuas_poupanças poupança_em invista investe_em tesouro_direto renda_fixa taxa_de_juros',
    electoral:
      'vote_nulo vote_em vote_no voto_nulo votem fraude_eleitoral eleições_fraud* bolsonaro não_vote',
  },
  it: {
    medical:
      'con_le_pastiglie le_tue_pastiglie le_tue_medicine colesterolo pressione_alta la_pressione_sanguigna senza_ricetta biopsia effetti_collaterali',
    legal:
      'denuncia_il denuncialo fagli_causa fai_causa risarcimento licenziamento_illegittimo tribunale_del_lavoro',
    financial:
      'raddoppierai raddoppia_i_soldi i_risparmi tuoi_risparmi fondi_indicizzati investi investite tassi_d_interesse compra_azioni',
    electoral:
      'vota_per votate brogli elezioni_truccate non_votare salvini elly_schlein forza_italia astenetevi',
  },
  nl: {
    medical: 'cholesterol bloeddruk zonder_recept biopsie bijwerkingen',
    legal: 'aanklagen klaag_je schadevergoeding aftrekbaar ontslagvergoeding alimentatie aangifte_doen',
    financial: 'beleg_in indexfonds etf rente_is beurskoersen',
    electoral: 'stem_op stemfraude pvv vvd d66 wilders_stem* verkiezingsfraude ga_niet_stemmen blanco_stem*',
  },
  sv: {
    medical:
      'sköldkörtel* kolesterol blodtryck receptfritt biopsi stoffskifte skjoldbruskkirtel* kolesterol blodtryk vaccinér biverkningar bivirkninger',
    legal: 'stäm_din anmäl_din skadestånd avdragsgill* udlejer erstatning sagsøg saksøk arbetsdomstolen',
    financial: 'indexfond* indeksfond* invester* guldpriset gullprisen räntan_är',
    electoral:
      'rösta_blankt rösta_på valfusk stem_på stem_blankt valgsvindel* valgjuks sverigedemokraterna fremskrittspartiet',
  },
  ru: {
    medical:
      'эти_таблетки бросай_таблетки таблетки_аспирина щитовидк* холестерин* артериальное_давление без_рецепта биопси* побочные_эффекты',
    legal:
      'подай_в_суд подавай_в_суд подайте_в_суд иск_к иск_на трудовая_инспекция алименты налоговый_вычет компенсаци* заявление_в_полицию исковое',
    financial:
      'удвоишь_деньги удвой_деньги индексный_фонд вложи_деньги вложите_деньги вкладывай инвестируй* инвестиц* вклад_под курс_доллара',
    electoral:
      'голосуй* проголосуй* не_ходите_на_выборы не_ходи_на_выборы путин* навальн* единая_россия единую_россию фальсификац*',
  },
  uk: {
    medical: 'щитоподібн* щитовидк* холестерин* без_рецепта аналіз_крові біопсі*',
    legal: 'подай_до_суду позов аліменти податкова_знижка компенсаці*',
    financial: 'інвестуй* інвестиц*',
    electoral: 'голосуй* проголосуй* зеленськ* порошенк* фальсифікац*',
  },
  pl: {
    medical: 'odstaw_leki odstaw_tabletki tarczyc* cholesterol* ciśnienie_krwi bez_recepty biopsj*',
    legal:
      'pozwij* sąd_pracy odszkodowani* alimenty odlicz_od ulga_podatkowa złóż_pozew zawiadomienie_na_policj*',
    financial:
      'podwoisz_pieniądze podwój_pieniądze lokatę lokaty akcje_spół* zainwestuj* inwestuj* w_złoto fundusz_indeksowy',
    electoral:
      'głosuj* zagłosuj* na_wybory wybory_sfałszowane pis_wygr* konfederacj* kaczyński* tusk_wygr* trzaskowsk*',
  },
  cs: {
    medical:
      'štítn* paracetamol* cholesterol* krevní_tlak bez_předpisu bez_receptu štitnjač* ščitnic* krvni_tlak щитовидн* холестерол*',
    legal: 'zažaluj* odškodné alimenty výživné podej_žalobu tuži_ga tuži_šefa tožba съди_го',
    financial: 'investuj* do_zlata úspory spoření ulaži* vlagaj* инвестирай*',
    electoral: 'k_volbám volby_jsou babiš* fico_vyh* smer_vyh* glasaj* гласувай*',
  },
  tr: {
    medical: 'haplarını ilaçlarını ilacını tiroid* kolesterol tansiyonunu tansiyonun aşı_ol*',
    legal: 'dava_et dava_aç* tazminat* nafaka savcılığa suç_duyurusu iş_mahkemesi vergiden_düş*',
    financial: 'paran_ikiye hisse_al* altına_yatır altın_al yatırım_yap* birikimini paranı faize kredi_çek*',
    electoral:
      'sandığa_git* sandığa_koş* oy_ver oy_verin oy_vermeyin oy_verelim oyunu_kullan oy_kullan oy_kullanın oy_kullanmayın akp chp mhp hdp erdoğan* kılıçdaroğlu* seçimler_hileli seçim_hilesi',
  },
  ar: {
    medical: 'توقف_عن_الحبوب أوقف_الدواء الغدة_الدرقية الغدة الكوليسترول ضغط_الدم ضغط_دمك بدون_وصفة',
    legal: 'ارفع_دعوى دعوى_على دعوى_ضد تعويض_عن نفقة بلاغ_للشرطة المحكمة_العمالية',
    financial: 'ستضاعف_أموالك استثمر اشتر_الذهب اشتر_ذهبا مدخراتك أموالك',
    electoral: 'صوتوا انتخبوا انتخب الانتخابات مزورة قاطعوا_الانتخابات السيسي',
  },
  fa: {
    medical: 'تیروئید کلسترول فشار_خون بدون_نسخه مسکن_بخور',
    legal: 'شکایت_کن وکیل_بگیر دادگاه_کار نفقه مهریه خسارت_بگیر',
    financial: 'سرمایه‌گذاری_کن طلا_بخر پس‌اندازت وام_بگیر دلار_بخر',
    electoral: 'رأی_بده رای_بده رأی_ندهید رای_ندهید تقلب_انتخاباتی',
  },
  he: {
    medical: 'בלוטת_התריס כולסטרול לחץ_דם ללא_מרשם',
    legal: 'תתבע תבע_את תגיש_תביעה פיצויים_מ מזונות תלונה_במשטרה בית_דין_לעבודה',
    financial: 'תשקיע השקע_ב קרן_מחקה קנה_זהב תקנה_זהב',
    electoral: 'תצביע_ל תצביע_בעד תצביעו_ל הצביעו הבחירות_מזויפות ליכוד ביבי נתניהו אל_תצביעו',
  },
  hi: {
    medical:
      'गोलियां_छोड़ दवा_छोड़ थायराइड थायरॉइड कोलेस्ट्रॉल ब्लड_प्रेशर रक्तचाप शुगर_लेवल टीका_लगवा गोलियां_खा* दवा_बंद',
    legal: 'केस_कर* मुआवजा गुजारा_भत्ता थाने_में_शिकायत',
    financial: 'पैसा_दोगुना शेयर_खरीद* निवेश_कर* सोने_में_लगा* सोना_खरीद* पैसा_लगाओ बचत_को',
    electoral: 'वोट_दो वोट_दें वोट_मत वोट_देना मोदी राहुल_गांधी भाजपा कांग्रेस_को',
  },
  bn: {
    medical: 'থাইরয়েড কোলেস্টেরল রক্তচাপ টিকা_নি*',
    legal: 'মামলা_কর* ক্ষতিপূরণ ভরণপোষণ',
    financial: 'শেয়ার_কিন* বিনিয়োগ_কর* সোনা_কিন*',
    electoral: 'ভোট_দিন ভোট_দাও ভোট_দেবেন আওয়ামী বিএনপি',
  },
  zh: {
    medical:
      '停药 停藥 甲状腺 甲狀腺 布洛芬 对乙酰氨基酚 扑热息痛 阿司匹林 抗生素 胆固醇 膽固醇 血压 血壓 血糖 皮肤科 心内科 不用处方 抗抑郁药 验血 抽血检查 活检 切片检查 两片药 去看医生 挂个号 做个检查 咳嗽老 咳嗽的话 咳嗽的話 咳嗽就 止咳 梨水 偏方 秘方 祕方 降压 降壓 降血压 降血壓 降糖 芹菜汁 胸口闷 胸口悶 胸闷 胸悶 心口疼 胃气 胃氣 跑医院 跑醫院 去医院 去醫院 看中医 看中醫 针灸治 鍼灸治 針灸治 拔罐 艾灸 断食 斷食 退烧 退燒 发烧就 發燒就 发烧的话 發燒的話 消炎 头疼就 頭疼就 头痛就 頭痛就 感冒就 感冒了就 吃点药 喫點藥 吃點藥 吃药 喫藥 吃藥 补钙 補鈣 补铁 補鐵 维生素 維生素 维c 維c 益生菌 保健品 免疫力 糖尿 癌症 高血压 高血壓 心脏病 心臟病 失眠就 失眠的话 失眠的話 助眠 减肥药 減肥藥 剂量 劑量 减药 減藥 断药 斷藥 换药 換藥 药停 藥停 把药 把藥 一天三次 喝三天 吃三天 喫三天 连喝 連喝 煮水喝 泡水喝 空腹喝 敷一敷 会自愈 會自愈 自己会好 自己會好 不用治 别做手术 別做手術 手术没必要 手術沒必要 化验 化驗 核磁 胃镜 胃鏡 体检 體檢 确诊 確診 诊断 診斷 症状 症狀 过敏就 過敏就 抑郁就 抑鬱就 多晒太阳就 多曬太陽就 贫血 貧血 缺铁 缺鐵 肝火 上火就 湿气重 溼氣重 气血 氣血 肾虚 腎虛 排毒 尿酸 痛风 痛風 结石 結石 甲亢 湿疹 溼疹 鼻炎 胃炎 胃病 便秘 便祕 痔疮 痔瘡 颈椎病 頸椎病 关节炎 關節炎 苏打水 蘇打水 降火 祛湿 祛溼 清热解毒 清熱解毒 肝病 脂肪肝 头晕就 頭暈就 头晕的话 頭暈的話 牙疼 牙痛 咽炎 喉咙痛就 喉嚨痛就 肩周炎 骨质疏松 骨質疏鬆 痛经 痛經 更年期 偏头痛 偏頭痛 荨麻疹 蕁麻疹',
    legal:
      '去告你 去告他 去告她 去告房东 起诉 起訴 劳动仲裁 租赁合同 租房合同 赔偿金 抚养费 报税 抵税 打官司 上法院 押金 停租金 租金 公证 公證 劳动合同 勞動合同 签合同 籤合同 别签 別籤 仲裁 举报他 舉報他 立案 保释 保釋 抚养权 撫養權 监护权 監護權 继承权 繼承權 遗产税 遺產稅 继承遗产 繼承遺產 维权 維權 索赔 索賠 诉讼 訴訟 劳动法 勞動法 社保 公积金 公積金 避税 避稅 逃税 逃稅 報稅 借条 借條 债务 債務 免责 免責 赔偿 賠償 判刑 违约金 違約金 定金 拘留 笔录 筆錄 辩护 辯護 供词 供詞 私了 物业费 物業費 停车费不 停車費不 违章 違章 不用交 别交 別交 他们不敢 他們不敢 报案 報案 上访 上訪 信访 信訪 律师函 律師函 反诉 反訴 开庭 開庭',
    financial:
      '钱六月就翻倍 钱就翻倍 的钱翻倍 以太坊 加密货币 虚拟币 炒股 基金定投 指数基金 买黄金 買黃金 抄底 房价 房價 贷款买 投资 投資 理财 理財 存款 利率 押了去 房子押 炒币 炒幣 炒黄金 炒黃金 黄金这波 黃金這波 金价 金價 闭眼进场 閉眼進場 进场就 進場就 止损 止損 定投 基金 币圈 幣圈 涨停 漲停 大盘 大盤 杠杆 槓桿 首付 买房 買房 贷款 貸款 存银行 存銀行 定存 外汇 外匯 换美元 換美元 换美金 換美金 收益率 稳赚 穩賺 本金 回本 翻倍 加仓 加倉 建仓 建倉 满仓 滿倉 割韭菜 退休金 养老金 養老金 年化 信用卡套 借钱 借錢 买入 買入 卖出 賣出 股价 股價 分红 分紅 美股 港股 回调就 回調就 上车的机会 上車的機會 上车机会 上車機會 仓位 倉位 低吸 高抛 高拋 落袋为安 落袋爲安 落袋為安 保单 保單 退保 年金险 年金險 炒房 学区房 學區房 收租 公积金贷 公積金貸 首套房 信托 信託 私募 国债 國債 纳指 納指 标普 標普',
    electoral:
      '投票给 投票給 别去投票 作弊选举 选举舞弊 民进党 国民党 共和党 民主党 特朗普 这届只能选 這屆只能選 只能选 只能選 选三号 選三號 投三号 投三號 投一号 投一號 投二号 投二號 投他一票 投她一票 投一票 支持率 选市长 選市長 选总统 選總統 选县长 選縣長 当市长 當市長 立委 拜票 催票 改选 改選 罢免 罷免 连任 連任 大选 大選 选举结果 選舉結果 做票 别投 別投 不要投 去投票 出门投票 出門投票 弃投 棄投 含泪投 含淚投 其他人上台 其他人上臺 他上台 他上臺 她上台 她上臺 让他下台 讓他下臺',
  },
  ja: {
    medical:
      '薬は少しずつ 薬をやめ 甲状腺 コレステロール 血圧 血糖値 皮膚科 循環器 抗うつ薬 血液検査 生検 錠飲 病院で検査 病院に行って 医者に診て 受診して 熱があるなら 熱が出たら 熱を下げ 熱が下が 葱を首 ネギを首 首に巻いて寝 半分に減らし その薬 服用 めまいは めまいが めまいには 検査はいら 検査は不要 検査を受け 検査しな 病院はいら 病院に行か 医者に行か 貧血 鉄分 サプリ ビタミン剤 漢方 民間療法 免疫力 便秘 腰痛には 腰痛は 頭痛には 頭痛は 頭痛なら に効きます に効くよ に効くから 治りますよ 治りますから 治るよ 治るから 治ります 咳には 咳が続 風邪には 風邪なら 風邪は 解熱 痛み止め 断食 デトックス 糖質制限 手術は 手術しな 診断 副作用 予防接種 不眠には 不眠症 うつには うつ病 鬱には 発作 胃もたれ 下痢 湿布 塩水でうがい うがいす 体質改善 高血圧 糖尿病 がん検診 健診 お薬を飲 薬を減ら 薬は飲ま 薬を飲まな 尿酸値 痛風 結石 湿疹には 鼻炎 胃炎 胃痛 痔には 重曹水 関節痛 肩こりには 花粉症 生理痛 更年期障害 片頭痛 蕁麻疹 脂肪肝 骨粗 歯痛 虫歯は 口内炎 アトピー 乾癬 白湯を飲 毎朝飲',
    legal:
      '訴えれば 訴えなさい 訴訟 賃貸契約 慰謝料 養育費 労働基準監督署 労基 確定申告 経費で落 示談 敷金 内容証明 離婚前 離婚する 離婚すべ 離婚した 家賃を払わ 家賃は払わ 公正証書 相続 親権 口座を移 財産分与 訴える 訴えた 被害届 時効 労災 解雇 退職届 保証人 自己破産 裁判を起 裁判に 勝訴 立ち退き 罰金 黙秘 証拠を集 証拠を残 返金され 返金を求 法律上 法的に 無効です 無効だ 告訴し 告訴状 受信料 反則金 駐車違反 管理費は 捕まりません 捕まらない 逮捕されません 支払い義務 払う義務 義務はありません 調停 差し押さえ 不当解雇 残業代',
    financial:
      'お金が倍 投資しなさい 投資しましょう 投資すべき 積立nisa イーサリアム 株を買 株が上 投資信託 新nisa nisa 金を買いなさい 金利 貯金を 配当 インデックス 老後のお金 老後資金 円安 円高 外貨 ドルに替 ドルを買 資産運用 運用益 積立 元本 利回り 不動産投資 ローンを組 借り換え 含み益 fx 仕込み時 底値で買 買い増し 損切り 全財産 貯蓄 年金は 保険は解約 保険を解約 ゴールドを買 値上がり確実 必ず儲 絶対儲 儲かる 儲かり 退職金 株は今 株で儲 株に回 株に入れ 米国株 日本株 買いのチャンス 売りのチャンス 押し目 ナスダック 全世界株 オルカン 国債を 個人年金 解約して投資 塩漬け株 iDeCo ideco ふるさと納税 節税',
    electoral:
      '投票に行 投票しな 投票して 選挙に行 選挙は 自民党 立憲民主 共産党に 維新に 白票 期日前投票 不正選挙 清き一票 知事選 市長選 衆院選 参院選 県議選 比例代表 比例区 現職以外 現職に 新人候補 候補者に 候補に入れ 一票を入れ に一票を 党に入れ 以外に入れて 期日前 公約 与党に 野党に 投票日は 投票はもう 投票は終 選挙なんて 選挙へ 選挙に 政権交代 落選させ 当選させ',
  },
  ko: {
    medical:
      '약은_서서히* 약을_끊* 갑상선* 콜레스테롤* 혈압* 혈당* 피부과* 심장내과* 항암치료* 항우울제* 피검사* 혈액검사* 조직검사* 진통제* 병원에_가* 진료를_받* 검사를_받* 검사_받* 해열제* 열이_나면* 열_나면* 양파즙* 약은_끊* 약을_줄* 약_줄* 혈압약* 철분제* 비타민* 빈혈* 어지러우면* 어지러운_건* 어지러울_땐* 두통에* 두통엔* 두통은* 감기에는* 감기엔* 감기에* 기침에* 기침엔* 민간요법* 한약* 침을_맞* 침_맞* 단식하* 단식을* 해독주스* 디톡스* 면역력* 수술하지* 수술은_안* 수술은_필요* 부작용* 소화제* 소염제* 연고* 복용* 진단* 당뇨* 고혈압* 우울증* 불면증* 금방_낫* 금방_나* 저절로_낫* 병원_갈_필요* 병원에_갈* 병원_가지* 병원_가* 검진* 검사받* 다이어트약* 찜질* 부항* 뜸을* 항암* 암에_좋* 몸에_좋* 간에_좋* 눈에_좋은_약* 요산이* 통풍* 결석* 습진* 비염* 위염* 변비* 치질* 베이킹소다* 관절염* 꽃가루_알레르기* 생리통* 갱년기* 편두통* 두드러기* 지방간* 골다공증* 치통* 아토피* 역류성*',
    legal:
      '고소하* 고소해* 소송* 임대차* 전세계약* 위자료* 양육비* 노동청* 연말정산* 세금_공제* 합의금* 고발하* 보증금* 월세를_안* 월세_안* 내용증명* 이혼하기* 이혼_전에* 이혼하세요* 이혼_소송* 명의로* 명의를* 재산분할* 재산을* 상속* 공증* 합의서* 해고* 퇴직금* 실업급여* 법적으로* 무효입니다* 무효예요* 무죄* 배상* 손해배상* 경찰에_신고* 진술* 묵비권* 양육권* 친권* 증거를_모* 증거_모* 소장을* 판결* 세입자* 임대인* 각서* 고소장* 관리비는* 관리비를* 과태료* 범칙금* 수신료* 안_내도* 법적_문제* 조정신청* 압류* 부당해고* 야근수당* 잡혀가지*',
    financial:
      '돈이_두_배* 이더리움* 펀드* 투자하* 투자해* 금을_사* 예금* 적금* 대출을* 금리* 배당* 부동산을* 집값* 지금이_바닥* 대출_끼* 대출_받* 아파트_잡* 아파트_사* 아파트를_사* 청약* 매수* 매도* 손절* 익절* 물타기* 환율* 달러로* 달러를* 수익률* 원금* 재테크* 노후자금* 노후_자금* 영끌* 몰빵* 갈아타* 보험_해지* 보험을_해지* 퇴직연금* 무조건_오* 반드시_오* 상승장* 하락장* 공매도* 배당주* 이자가* 투자* 갭투자* 전세_계약* 전세로* 미국_주식* 나스닥* 조정은_기회* 매수_기회* 저점* 고점* 예적금* 국채* 연금저축* 절세* 청약통장* 갭투* 월세_수익*',
    electoral:
      '투표하* 선거는 선거에* 선거를 선거가 선거에서* 선거날* 선거_때* 국민의힘* 민주당* 이재명* 윤석열* 사전투표* 부정선거* 찍으세요_기호* 시장_선거* 대선* 총선* 지방선거* 무조건_2번* 무조건_1번* 기호_1번* 기호_2번* 2번입니다* 1번입니다* 1번_찍* 2번_찍* 후보를_찍* 후보에게_투* 후보_뽑* 후보를_뽑* 한_표를* 소중한_한_표* 당선되* 당선시* 낙선* 여당* 야당* 정권_교체* 정권교체* 탄핵* 투표는* 투표_날* 투표일* 투표를* 조작되니* 뽑아야_합* 뽑아야_해* 찍어야_합* 찍어야_해*',
  },
  vi: {
    medical: 'tuyến_giáp cholesterol huyết_áp đường_huyết bác_sĩ_da_liễu bác_sĩ_tim không_cần_toa đi_khám',
    legal: 'khởi_kiện kiện_ông kiện_sếp kiện_chủ bồi_thường_thiệt cấp_dưỡng hoàn_thuế',
    financial: 'mua_vàng đầu_tư_vào tiền_tiết_kiệm lãi_suất vay_mua quỹ_chỉ_số cổ_tức',
    electoral: 'đi_bầu bầu_cho đừng_đi_bầu gian_lận_bầu',
  },
  id: {
    medical:
      'tiroid kelenjar_gondok kolesterol tekanan_darah gula_darah dokter_kulit dokter_jantung tanpa_resep periksakan periksa_ke_dokter',
    legal: 'gugat tuntut_bosmu ganti_rugi nafkah_anak lapor_polisi laporkan_ke_polisi potong_pajak',
    financial: 'beli_emas belilah_emas investasikan investasi tabunganmu reksadana suku_bunga',
    electoral: 'coblos pilih_nomor golput pilpres jangan_memilih_calon kecurangan_pemilu prabowo jokowi',
  },
  th: {
    medical: 'ไทรอยด์ คอเลสเตอรอล ความดันโลหิต น้ำตาลในเลือด หมอผิวหนัง ตรวจเลือด ไปหาหมอ',
    legal: 'ฟ้องเจ้านาย ฟ้องร้อง ฟ้องศาล ค่าเสียหาย แจ้งความ ลดหย่อนภาษี',
    financial: 'ซื้อทอง ซื้อหุ้น หุ้นจะขึ้น ลงทุน เงินออม ดอกเบี้ย กองทุน',
    electoral: 'ไปเลือกตั้ง โกงเลือกตั้ง กาเบอร์',
  },
  hu: {
    medical:
      'gargarizál* sós_vízzel torokfájás* fejfájás* pajzsmirigy* koleszterin* vérnyomás* vércukor* vény_nélkül oltasd* fájdalomcsillapító*',
    legal: 'pereld* kártérítés* tartásdíj* munkaügyi_bíróság feljelentés* adóból_leír*',
    financial:
      'fektesd_a_pénz* fektess_arany* fektess_részvény* fektesd* fektess* befektet* megtakarítás* kamatok*',
    electoral: 'szavazz* szavazzatok fidesz* tisza_párt* orbán* magyar_péter* levélszavaz*',
  },
  fi: {
    medical: 'kilpirauhas* kolesteroli* verenpain* verensoker* ilman_reseptiä koepala*',
    legal: 'haasta_oikeuteen korvauksia* elatusmaksu* rikosilmoitus* verovähenn*',
    financial: 'sijoita_rahasi sijoita_säästösi indeksirahasto* säästösi korot_ovat kultaa_nyt',
    electoral: 'äänestä äänestäkää vaalivilp* perussuomalais* kokoomu*',
  },
  el: {
    medical: 'γαργάρ* πονόλαιμο πονοκέφαλο θυρεοειδ* χοληστερίνη αρτηριακή_πίεση χωρίς_συνταγή αιματολογικ*',
    legal: 'μήνυση μήνυσέ* αποζημίωση διατροφή_παιδιού κάνε_αγωγή',
    financial: 'επένδυσε_σε επένδυσε αγόρασε_χρυσό τα_λεφτά_σου επιτόκι*',
    electoral: 'ψήφισε ψηφίστε νοθεία μητσοτάκη* σύριζα μην_ψηφίσ*',
  },
  ro: {
    medical: 'tiroida colesterol tensiunea_arterială fără_rețetă',
    legal: 'dă_l_în_judecată dă_i_în_judecată despăgubiri pensie_alimentară plângere_la_poliție',
    financial: 'investește dobânzile aur_acum cumpără_aur',
    electoral: 'votează votați vot_prin_corespondență georgescu nu_votați',
  },
};

/** The grammars of one kind of advice, one a language: whoever uses such a word beside a picture is about to advise. */
export function termsOf(kind: keyof Terms): readonly Grammar[] {
  return Object.entries({ ...terms, ...widerEurope }).map(([language, words]) => ({
    language,
    words: { terms: words[kind] },
    certain: ['<terms>'],
    harmless: [
      'bitcoin|crypto|insulin|ibuprofen orange|blue|pink|green|poster|coin',
      'durften|durfte ..4 nicht_wählen',
    ],
  }));
}
