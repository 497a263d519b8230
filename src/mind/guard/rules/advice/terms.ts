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
      'those_tablets off_your_tablets shingles salt_water_and_the rinse_with_salt that_s_the_liver that_s_your_liver squats_will biopsy statins statin thyroid paracetamol ibuprofen acetaminophen antibiotics antidepressants chemotherapy dermatologist cardiologist urologist gynaecologist gynecologist colonoscopy mammogram blood_test blood_tests blood_sugar cholesterol without_a_prescription a_prescription painkiller painkillers sleeping_pills sleeping_pill vaccinated vaccination immune_system flu_shot multivitamin probiotics insulin inhaler second_opinion_from see_a_doctor ask_your_doctor your_doctor your_gp',
    legal:
      'evicted gets_you_evicted keep_the_deposit report_that_cash without_a_lawyer deduct_it_from deduct_the_frame deduct_your sign_a_lease your_lawyer lawyer_up get_a_lawyer small_claims tribunal plead_guilty plead_not lawsuit lawsuits legal_action statute_of_limitations eviction_notice tax_deductible tax_deduction tax_return write_it_off_your write_off_your sue_him sue_her sue_them sue_your without_a_contract_you alimony copyright_claim liable_for your_landlord your_tenant',
    financial:
      'small_caps double_your_money double_my_money index_fund index_funds etf etfs mortgage refinance interest_rates rates_are_low your_savings savings_account life_savings bitcoin ethereum crypto cryptocurrency dogecoin solana nft_drop investment_advice good_investment stock_market buy_shares day_trading forex dividend dividends bull_market bear_market buy_the_dip about_to_triple about_to_double will_triple will_moon to_the_moon_soon gold_prices house_prices take_out_a_loan pension_fund treasury_bonds government_bonds overtake_bitcoin',
    electoral:
      'referendum deserves_your_vote your_vote_more polling_station polling_stations polling_place postal_vote postal_votes mail_in_ballots mail_in_ballot absentee_ballot the_polls_close polls_close election_day tick_the_box_for vote_for_him vote_for_her vote_for_them rigged_election voter_fraud election_fraud republicans democrats tories labour_party the_afd spoil_your_ballot cast_your_ballot cast_your_vote',
  },
  de: {
    medical:
      'tabletten_ab tabletten_langsam gurgle gurgeln_mit zahnfleisch medikamente_ab muttermal_raus* muttermal_anschauen muttermal_untersuchen paracetamol antibiotika schilddrüse* blutdruck blutwerte blutzucker cholesterin chemotherapie nebenwirkungen rezeptfrei schmerzmittel schlaftabletten antidepressiva nahrungsergänzung* darmspiegelung mrt biopsie',
    legal:
      'widersprich_der kündigung_ist mietrecht verklag* mietminderung steuererklärung absetzen_von_der steuerlich_absetz* strafanzeige anzeige_erstatten schadensersatz unterhalt_zahlen verjährt',
    financial:
      'geld_verdoppelt verdoppelt_sich_bis schwarzgeld etf etfs aktienfonds krypto kryptowährung* ethereum tagesgeld festgeld rendite bausparvertrag immobilienpreise kredit_auf geld_anlegen dein_geld dein_erspartes ersparnisse investier* depot_eröffn*',
    electoral:
      'am_sonntag_die_richtigen afd spd cdu csu fdp bsw linkspartei wahlbetrug wählt_nicht nicht_wählen wahl_ist_gefälscht',
  },
  fr: {
    medical:
      'tes_cachets tes_comprimés tes_médicaments doliprane dolipranes ibuprofène paracétamol antibiotiques thyroïde cholestérol tension_artérielle ta_tension ta_glycémie ordonnance_pour sans_ordonnance vacciner vaccinez chimiothérapie somnifères antidépresseurs compléments_alimentaires prise_de_sang grain_de_beauté_enlev* irm biopsie effets_secondaires',
    legal:
      'porte_plainte portez_plainte prud_hommes tribunal_d ce_bail dommages_et_intérêts déductible_des mise_en_demeure poursuis_le pension_alimentaire ton_propriétaire licenciement_abusif',
    financial:
      'argent_va_doubler doubler_ton_argent cryptos crypto_monnaie ethereum tes_économies livret_a assurance_vie taux_d_intérêt crédit_immobilier investis investissez placements cac_40 prix_de_l_or prix_de_l_immobilier etf',
    electoral:
      'votez_blanc vote_blanc élections_truquées fraude_électorale contre_macron pour_macron le_pen mélenchon rassemblement_national abstenez_vous',
  },
  es: {
    medical:
      'deja_las_pastillas las_pastillas_poco tus_pastillas ibuprofeno ibuprofenos paracetamol antibióticos tiroides colesterol ese_lunar_mir* mirar_ese_lunar tensión_arterial tu_tensión sin_receta vacunarte quimioterapia somníferos antidepresivos análisis_de_sangre resonancia biopsia efectos_secundarios',
    legal:
      'denuncia_a denúnciale denúncialo demanda_a demándalo tu_casero contrato_de_alquiler indemnización desgravar desgrava declaración_de_la_renta despido_improcedente pensión_alimenticia',
    financial:
      'doblarás_tu duplicarás_tu dobla_tu_dinero invierte_en compra_acciones criptomonedas cripto ethereum tus_ahorros fondos_indexados fondo_indexado la_bolsa_va invertir_en tipos_de_interés plazo_fijo precio_del_oro compra_acciones dividendos',
    electoral:
      'no_votes vota_a vota_por voten_por fraude_electoral elecciones_amañadas abstente abstención partido_popular psoe',
  },
  pt: {
    medical:
      'tomar_os_comprimidos seus_remédios ibuprofeno paracetamol dipirona antibióticos tireoide tiroide colesterol pressão_arterial sem_receita quimioterapia antidepressivos exame_de_sangue ressonância biópsia dois_comprimidos efeitos_colaterais',
    legal:
      'processe_o processe_seu processa_o contrato_de_aluguel indenização justiça_do_trabalho imposto_de_renda pensão_alimentícia boletim_de_ocorrência dê_queixa',
    financial:
      'dobrar_seu_dinheiro dobrar_teu criptomoedas ethereum suas_economias tuas_poupanças poupança_em invista investe_em tesouro_direto renda_fixa taxa_de_juros crédito_habitação dividendos',
    electoral:
      'vote_nulo vote_em vote_no voto_nulo votem fraude_eleitoral eleições_fraud* bolsonaro não_vote',
  },
  it: {
    medical:
      'con_le_pastiglie le_tue_pastiglie le_tue_medicine ibuprofene paracetamolo tachipirina antibiotici tiroide colesterolo pressione_alta la_pressione_sanguigna senza_ricetta chemioterapia sonniferi antidepressivi analisi_del_sangue risonanza biopsia effetti_collaterali',
    legal:
      'denuncia_il denuncialo fagli_causa fai_causa contratto_d_affitto risarcimento dichiarazione_dei_redditi licenziamento_illegittimo tribunale_del_lavoro',
    financial:
      'raddoppierai raddoppia_i_soldi criptovalute ethereum i_risparmi tuoi_risparmi fondi_indicizzati investi investite tassi_d_interesse prezzo_dell_oro compra_azioni dividendi btp etf',
    electoral:
      'vota_per votate brogli elezioni_truccate non_votare salvini elly_schlein forza_italia astenetevi',
  },
  nl: {
    medical:
      'ibuprofen paracetamol antibiotica schildklier cholesterol bloeddruk zonder_recept chemotherapie slaappillen antidepressiva bloedonderzoek mri biopsie bijwerkingen',
    legal:
      'aanklagen klaag_je huurcontract schadevergoeding aftrekbaar belastingaangifte ontslagvergoeding alimentatie aangifte_doen',
    financial:
      'beleg_in ethereum spaargeld indexfonds etf rente_is goudprijs huizenprijzen beurskoersen dividend',
    electoral: 'stem_op stemfraude pvv vvd d66 wilders_stem* verkiezingsfraude ga_niet_stemmen blanco_stem*',
  },
  sv: {
    medical:
      'ibuprofen alvedon paracetamol antibiotika sköldkörtel* kolesterol blodtryck receptfritt biopsi stoffskifte skjoldbruskkirtel* kolesterol blodtryk blodprøve vaccinér antidepressiva biverkningar bivirkninger',
    legal:
      'stäm_din anmäl_din hyreskontrakt skadestånd avdragsgill* lejekontrakt udlejer erstatning sagsøg saksøk arbetsdomstolen',
    financial:
      'krypto indexfond* indeksfond* besparingar sparepenge sparepenger invester* guldpriset gullprisen bolån boliglån räntan_är',
    electoral:
      'rösta_blankt rösta_på valfusk stem_på stem_blankt valgsvindel* valgjuks sverigedemokraterna fremskrittspartiet',
  },
  ru: {
    medical:
      'эти_таблетки бросай_таблетки таблетки_аспирина щитовидк* ибупрофен* парацетамол* аспирин* антибиотик* холестерин* артериальное_давление без_рецепта химиотерап* снотворн* антидепрессант* анализ_крови анализы_крови мрт биопси* побочные_эффекты',
    legal:
      'подай_в_суд подавай_в_суд подайте_в_суд иск_к иск_на трудовая_инспекция алименты налоговый_вычет договор_аренды компенсаци* заявление_в_полицию исковое',
    financial:
      'удвоишь_деньги удвой_деньги криптов* криптовалют* эфириум* индексный_фонд вложи_деньги вложите_деньги вкладывай инвестируй* инвестиц* вклад_под курс_доллара сбережения дивиденд*',
    electoral:
      'голосуй* проголосуй* не_ходите_на_выборы не_ходи_на_выборы путин* навальн* единая_россия единую_россию фальсификац*',
  },
  uk: {
    medical:
      'щитоподібн* щитовидк* ібупрофен* парацетамол* антибіотик* холестерин* без_рецепта хіміотерап* антидепресант* аналіз_крові біопсі*',
    legal: 'подай_до_суду позов аліменти договір_оренди податкова_знижка компенсаці*',
    financial: 'криптов* інвестуй* інвестиц* іпотек* заощадження облігац* дивіденд*',
    electoral: 'голосуй* проголосуй* зеленськ* порошенк* фальсифікац*',
  },
  pl: {
    medical:
      'odstaw_te odstaw_leki odstaw_tabletki zaszczep* tarczyc* ibuprofen* paracetamol* aspiryn* antybiotyk* cholesterol* ciśnienie_krwi bez_recepty chemioterapi* nasenne antydepresant* badanie_krwi rezonans biopsj*',
    legal:
      'pozwij* sąd_pracy umowa_najmu umowę_najmu odszkodowani* alimenty odlicz_od ulga_podatkowa złóż_pozew zawiadomienie_na_policj*',
    financial:
      'podwoisz_pieniądze podwój_pieniądze lokatę lokaty kryptowalut* ethereum akcje_spół* giełd* zainwestuj* inwestuj* oszczędności kredyt_hipoteczny dywidend* cena_złota w_złoto fundusz_indeksowy',
    electoral:
      'głosuj* zagłosuj* na_wybory wybory_sfałszowane pis_wygr* konfederacj* kaczyński* tusk_wygr* trzaskowsk*',
  },
  cs: {
    medical:
      'štítn* ibuprofen* paracetamol* ibalgin* paralen* antibiotik* cholesterol* krevní_tlak bez_předpisu bez_receptu očkuj* chemoterapi* antidepresiv* krevní_test* biopsi* štitnjač* ščitnic* krvni_tlak cijepljenj* cepljenj* щитовидн* антибиотиц* холестерол*',
    legal:
      'zažaluj* nájemní_smlouv* nájomn* odškodné alimenty výživné podej_žalobu tuži_ga tuži_šefa tožba съди_го',
    financial:
      'kryptom* ethereum investuj* do_zlata úspory hypoték* dividend* spoření ulaži* vlagaj* инвестирай* биткойн',
    electoral: 'k_volbám volby_jsou babiš* fico_vyh* smer_vyh* glasaj* гласувай*',
  },
  tr: {
    medical:
      'haplarını ilaçlarını ilacını tiroid* ibuprofen parasetamol aspirin antibiyotik* kolesterol tansiyonunu tansiyonun reçetesiz aşı_ol* kemoterapi antidepresan* uyku_hapı kan_tahlili biyopsi ağrı_kesici',
    legal:
      'dava_et dava_aç* kira_sözleşmesi tazminat* nafaka savcılığa suç_duyurusu iş_mahkemesi vergiden_düş*',
    financial:
      'paran_ikiye kripto* ethereum hisse_al* borsaya borsada altına_yatır altın_al yatırım_yap* birikimini paranı faize kredi_çek* temettü konut_fiyatları',
    electoral:
      'sandığa_git* sandığa_koş* oy_ver* oyunu_kullan oy_kullan* akp chp mhp hdp erdoğan* kılıçdaroğlu* seçimler_hileli seçim_hilesi',
  },
  ar: {
    medical:
      'توقف_عن_الحبوب أوقف_الدواء الغدة_الدرقية الغدة ايبوبروفين إيبوبروفين باراسيتامول أسبرين المضادات_الحيوية مضاد_حيوي الكوليسترول ضغط_الدم ضغط_دمك طبيب_جلدية طبيب_القلب بدون_وصفة اللقاح لقاح التطعيم الكيماوي تحليل_دم',
    legal:
      'ارفع_دعوى دعوى_على دعوى_ضد محامي محام المحامي عقد_الإيجار عقد_ايجار تعويض_عن نفقة بلاغ_للشرطة المحكمة_العمالية',
    financial:
      'ستضاعف_أموالك بيتكوين البيتكوين العملات_الرقمية استثمر اشتر_الذهب اشتر_ذهبا الأسهم أسهم_شركة البورصة مدخراتك أموالك قرض_عقاري أرباح_الأسهم',
    electoral:
      'استفتاء الاستفتاء صوتوا انتخبوا انتخب صندوق_الاقتراع الاقتراع الانتخابات مزورة مركز_الاقتراع قاطعوا_الانتخابات السيسي',
  },
  fa: {
    medical:
      'تیروئید ایبوپروفن استامینوفن آنتی‌بیوتیک کلسترول فشار_خون متخصص_پوست متخصص_قلب بدون_نسخه واکسن شیمی‌درمانی آزمایش_خون قرص_خواب مسکن_بخور',
    legal: 'شکایت_کن وکیل وکیل_بگیر قرارداد_اجاره دادگاه_کار نفقه مهریه خسارت_بگیر',
    financial: 'بیت‌کوین بیتکوین ارز_دیجیتال سرمایه‌گذاری_کن طلا_بخر سهام بورس پس‌اندازت وام_بگیر دلار_بخر',
    electoral: 'رأی_بده رای_بده رأی_ندهید رای_ندهید صندوق_رأی انتخابات حوزه_رأی تقلب_انتخاباتی',
  },
  he: {
    medical:
      'בלוטת_התריס אקמול איבופרופן נורופן אנטיביוטיקה כולסטרול לחץ_דם רופא_עור קרדיולוג ללא_מרשם חיסון חיסונים כימותרפיה בדיקת_דם ביופסיה כדורי_שינה',
    legal: 'תתבע תבע_את תגיש_תביעה עורך_דין חוזה_שכירות פיצויים_מ מזונות תלונה_במשטרה בית_דין_לעבודה',
    financial: 'ביטקוין קריפטו תשקיע השקע_ב מניות בורסה חסכונות משכנתא קרן_מחקה קנה_זהב תקנה_זהב',
    electoral: 'תצביע_ל תצביע_בעד תצביעו_ל הצביעו הבחירות_מזויפות ליכוד ביבי נתניהו אל_תצביעו',
  },
  hi: {
    medical:
      'गोलियां_छोड़ दवा_छोड़ थायराइड थायरॉइड पैरासिटामोल आइबुप्रोफेन एस्पिरिन एंटीबायोटिक* कोलेस्ट्रॉल ब्लड_प्रेशर रक्तचाप शुगर_लेवल टीका_लगवा वैक्सीन कीमोथेरेपी खून_की_जांच बायोप्सी गोलियां_खा* दवा_बंद',
    legal: 'मुकदमा* वकील केस_कर* किराया_अनुबंध मुआवजा गुजारा_भत्ता थाने_में_शिकायत',
    financial:
      'पैसा_दोगुना बिटकॉइन क्रिप्टो शेयर_बाज़ार शेयर_खरीद* निवेश_कर* सोने_में_लगा* सोना_खरीद* पैसा_लगाओ म्यूचुअल_फंड बचत_को होम_लोन',
    electoral: 'जनमत_संग्रह वोट_दो वोट_दें वोट_मत वोट_देना मतदान मतदान_केंद्र ईवीएम मोदी राहुल_गांधी भाजपा कांग्रेस_को',
  },
  bn: {
    medical:
      'থাইরয়েড প্যারাসিটামল আইবুপ্রোফেন অ্যান্টিবায়োটিক কোলেস্টেরল রক্তচাপ টিকা_নি* ভ্যাকসিন কেমোথেরাপি রক্ত_পরীক্ষা ট্যাবলেট',
    legal: 'মামলা_কর* উকিল আইনজীবী ভাড়ার_চুক্তি ক্ষতিপূরণ ভরণপোষণ',
    financial: 'বিটকয়েন ক্রিপ্টো শেয়ার_কিন* শেয়ার_বাজার বিনিয়োগ_কর* সোনা_কিন* সঞ্চয়',
    electoral: 'ভোট_দিন ভোট_দাও ভোট_দেবেন ভোটকেন্দ্র আওয়ামী বিএনপি',
  },
  zh: {
    medical:
      '停药 停藥 甲状腺 甲狀腺 布洛芬 对乙酰氨基酚 扑热息痛 阿司匹林 抗生素 胆固醇 膽固醇 血压 血壓 血糖 皮肤科 心内科 处方药 不用处方 疫苗 化疗 安眠药 抗抑郁药 验血 抽血检查 活检 切片检查 两片药 去看医生 挂个号 做个检查 咳嗽老 咳嗽的话 咳嗽的話 咳嗽就 止咳 梨水 偏方 秘方 祕方 药片 藥片 降压 降壓 降血压 降血壓 降糖 芹菜汁 胸口闷 胸口悶 胸闷 胸悶 心口疼 胃气 胃氣 跑医院 跑醫院 去医院 去醫院 看中医 看中醫 针灸治 鍼灸治 針灸治 拔罐 艾灸 断食 斷食 退烧 退燒 发烧就 發燒就 发烧的话 發燒的話 消炎 头疼就 頭疼就 头痛就 頭痛就 感冒就 感冒了就 吃点药 喫點藥 吃點藥 吃药 喫藥 吃藥 补钙 補鈣 补铁 補鐵 维生素 維生素 维c 維c 益生菌 保健品 免疫力 糖尿 癌症 高血压 高血壓 心脏病 心臟病 失眠就 失眠的话 失眠的話 助眠 减肥药 減肥藥 剂量 劑量 减药 減藥 断药 斷藥 换药 換藥 药停 藥停 把药 把藥 一天三次 喝三天 吃三天 喫三天 连喝 連喝 煮水喝 泡水喝 空腹喝 敷一敷 会自愈 會自愈 自己会好 自己會好 不用治 别做手术 別做手術 手术没必要 手術沒必要 化验 化驗 核磁 胃镜 胃鏡 体检 體檢 确诊 確診 诊断 診斷 症状 症狀 过敏就 過敏就 抑郁就 抑鬱就 多晒太阳就 多曬太陽就 贫血 貧血 缺铁 缺鐵 肝火 上火就 湿气重 溼氣重 气血 氣血 肾虚 腎虛 排毒 尿酸 痛风 痛風 结石 結石 甲亢 湿疹 溼疹 鼻炎 胃炎 胃病 便秘 便祕 痔疮 痔瘡 颈椎病 頸椎病 关节炎 關節炎 苏打水 蘇打水 降火 祛湿 祛溼 清热解毒 清熱解毒 肝病 脂肪肝 头晕就 頭暈就 头晕的话 頭暈的話 牙疼 牙痛 咽炎 喉咙痛就 喉嚨痛就 肩周炎 骨质疏松 骨質疏鬆 痛经 痛經 更年期 偏头痛 偏頭痛 荨麻疹 蕁麻疹',
    legal:
      '去告你 去告他 去告她 去告房东 起诉 起訴 律师 律師 劳动仲裁 租赁合同 租房合同 赔偿金 抚养费 报税 抵税 打官司 上法院 押金 停租金 租金 房东 房東 遗嘱 遺囑 公证 公證 劳动合同 勞動合同 签合同 籤合同 别签 別籤 仲裁 举报他 舉報他 立案 保释 保釋 离婚 離婚 抚养权 撫養權 监护权 監護權 继承权 繼承權 遗产税 遺產稅 继承遗产 繼承遺產 维权 維權 索赔 索賠 诉讼 訴訟 劳动法 勞動法 社保 公积金 公積金 避税 避稅 逃税 逃稅 報稅 欠条 欠條 借条 借條 债务 債務 债主 債主 被告 原告 免责 免責 赔偿 賠償 判刑 违约金 違約金 定金 拘留 笔录 筆錄 辩护 辯護 供词 供詞 私了 物业费 物業費 停车费不 停車費不 罚单 罰單 违章 違章 不用交 别交 別交 他们不敢 他們不敢 报案 報案 上访 上訪 信访 信訪 法院 派出所 律师函 律師函 反诉 反訴 开庭 開庭',
    financial:
      '钱六月就翻倍 钱就翻倍 的钱翻倍 比特币 比特幣 以太坊 加密货币 虚拟币 炒股 股票 基金定投 指数基金 买黄金 買黃金 抄底 房价 房價 贷款买 投资 投資 理财 理財 存款 利率 抵押 押了去 房子押 炒币 炒幣 炒黄金 炒黃金 黄金这波 黃金這波 金价 金價 闭眼进场 閉眼進場 进场就 進場就 止损 止損 定投 基金 币圈 幣圈 牛市 熊市 涨停 漲停 大盘 大盤 杠杆 槓桿 首付 买房 買房 房贷 房貸 贷款 貸款 存银行 存銀行 定存 外汇 外匯 换美元 換美元 换美金 換美金 收益率 稳赚 穩賺 本金 回本 翻倍 加仓 加倉 建仓 建倉 满仓 滿倉 割韭菜 退休金 养老金 養老金 年化 信用卡套 借钱 借錢 买入 買入 卖出 賣出 股价 股價 分红 分紅 美股 港股 回调就 回調就 上车的机会 上車的機會 上车机会 上車機會 仓位 倉位 低吸 高抛 高拋 落袋为安 落袋爲安 落袋為安 保单 保單 退保 年金险 年金險 炒房 学区房 學區房 收租 公积金贷 公積金貸 首套房 信托 信託 私募 国债 國債 纳指 納指 标普 標普',
    electoral:
      '公投 投票给 投票給 别去投票 投票站 投票所 选票 選票 作弊选举 选举舞弊 民进党 国民党 共和党 民主党 特朗普 这届只能选 這屆只能選 只能选 只能選 选三号 選三號 投三号 投三號 投一号 投一號 投二号 投二號 投他一票 投她一票 投一票 选民 選民 支持率 选市长 選市長 选总统 選總統 选县长 選縣長 当市长 當市長 立委 议员 議員 候选人 候選人 拜票 催票 改选 改選 罢免 罷免 连任 連任 大选 大選 选举结果 選舉結果 开票 開票 计票 計票 做票 别投 別投 不要投 去投票 出门投票 出門投票 弃投 棄投 含泪投 含淚投 其他人上台 其他人上臺 他上台 他上臺 她上台 她上臺 让他下台 讓他下臺',
  },
  ja: {
    medical:
      '薬は少しずつ 薬をやめ 甲状腺 イブプロフェン アスピリン ロキソニン 抗生物質 コレステロール 血圧 血糖値 皮膚科 循環器 処方箋 ワクチン 抗がん剤 睡眠薬 抗うつ薬 血液検査 生検 錠飲 病院で検査 病院に行って 医者に診て 受診して 熱があるなら 熱が出たら 熱を下げ 熱が下が 葱を首 ネギを首 首に巻いて寝 半分に減らし その薬 服用 めまいは めまいが めまいには 検査はいら 検査は不要 検査を受け 検査しな 病院はいら 病院に行か 医者に行か 貧血 鉄分 サプリ ビタミン剤 漢方 民間療法 免疫力 便秘 腰痛には 腰痛は 頭痛には 頭痛は 頭痛なら に効きます に効くよ に効くから 治りますよ 治りますから 治るよ 治るから 治ります 咳には 咳が続 風邪には 風邪なら 風邪は 解熱 痛み止め 断食 デトックス 糖質制限 手術は 手術しな 診断 副作用 予防接種 不眠には 不眠症 うつには うつ病 鬱には 発作 処方 胃もたれ 下痢 湿布 塩水でうがい うがいす 体質改善 高血圧 糖尿病 がん検診 健診 お薬を飲 薬を減ら 薬は飲ま 薬を飲まな 尿酸値 痛風 結石 湿疹には 鼻炎 胃炎 胃痛 痔には 重曹水 関節痛 肩こりには 花粉症 生理痛 更年期障害 片頭痛 蕁麻疹 脂肪肝 骨粗 歯痛 虫歯は 口内炎 アトピー 乾癬 白湯を飲 毎朝飲',
    legal:
      '訴えれば 訴えなさい 訴訟 弁護士 賃貸契約 慰謝料 養育費 労働基準監督署 労基 確定申告 経費で落 示談 敷金 内容証明 離婚前 離婚する 離婚すべ 離婚した 家賃を払わ 家賃は払わ 遺言書 公正証書 相続 親権 口座を移 財産分与 訴える 訴えた 被害届 時効 労災 解雇 退職届 契約書 保証人 自己破産 裁判を起 裁判に 勝訴 立ち退き 罰金 黙秘 証拠を集 証拠を残 返金され 返金を求 法律上 法的に 無効です 無効だ 借金 大家さん 告訴し 告訴状 受信料 反則金 駐車違反 管理費は 捕まりません 捕まらない 逮捕されません 支払い義務 払う義務 義務はありません 調停 差し押さえ 不当解雇 残業代',
    financial:
      'お金が倍 投資しなさい 投資しましょう 投資すべき 積立nisa ビットコイン 仮想通貨 暗号資産 イーサリアム 株を買 株が上 株価 投資信託 新nisa nisa 住宅ローン 金を買いなさい 金利 貯金を 配当 インデックス 老後のお金 老後資金 円安 円高 外貨 ドルに替 ドルを買 資産運用 運用益 積立 元本 利回り 不動産投資 ローンを組 借り換え 含み益 fx 仕込み時 底値で買 買い増し 損切り 全財産 貯蓄 年金は 保険は解約 保険を解約 ゴールドを買 値上がり確実 必ず儲 絶対儲 儲かる 儲かり 退職金 株は今 株で儲 株に回 株に入れ 米国株 日本株 日経平均 買いのチャンス 売りのチャンス 押し目 ナスダック 全世界株 オルカン 国債を 個人年金 解約して投資 塩漬け株 iDeCo ideco ふるさと納税 節税',
    electoral:
      '国民投票 投票に行 投票しな 投票して 投票所 選挙に行 選挙は 自民党 立憲民主 共産党に 維新に 白票 期日前投票 不正選挙 清き一票 知事選 市長選 総選挙 衆院選 参院選 県議選 選挙区 比例代表 比例区 現職以外 現職に 新人候補 候補者に 候補に入れ 一票を入れ に一票を 党に入れ 以外に入れて 期日前 開票 公約 与党に 野党に 投票日は 投票はもう 投票は終 選挙なんて 選挙へ 選挙に 政権交代 落選させ 当選させ',
  },
  ko: {
    medical:
      '약은_서서히* 약을_끊* 갑상선* 이부프로펜* 타이레놀* 아스피린* 항생제* 콜레스테롤* 혈압* 혈당* 피부과* 심장내과* 처방전* 백신* 항암치료* 수면제* 항우울제* 피검사* 혈액검사* 조직검사* 진통제* 병원에_가* 진료를_받* 검사를_받* 검사_받* 해열제* 열이_나면* 열_나면* 양파즙* 약은_끊* 약을_줄* 약_줄* 혈압약* 철분제* 영양제* 비타민* 빈혈* 어지러우면* 어지러운_건* 어지러울_땐* 두통에* 두통엔* 두통은* 감기에는* 감기엔* 감기에* 기침에* 기침엔* 민간요법* 한약* 침을_맞* 침_맞* 단식하* 단식을* 해독주스* 디톡스* 면역력* 수술하지* 수술은_안* 수술은_필요* 부작용* 소화제* 소염제* 연고* 복용* 처방* 진단* 당뇨* 고혈압* 우울증* 불면증* 금방_낫* 금방_나* 저절로_낫* 병원_갈_필요* 병원에_갈* 병원_가지* 병원_가* 검진* 검사받* 다이어트약* 찜질* 부항* 뜸을* 항암* 암에_좋* 몸에_좋* 간에_좋* 눈에_좋은_약* 요산이* 통풍* 결석* 습진* 비염* 위염* 변비* 치질* 베이킹소다* 관절염* 꽃가루_알레르기* 생리통* 갱년기* 편두통* 두드러기* 지방간* 골다공증* 치통* 아토피* 역류성*',
    legal:
      '고소하* 고소해* 소송* 변호사* 임대차* 전세계약* 위자료* 양육비* 노동청* 연말정산* 세금_공제* 합의금* 고발하* 보증금* 월세를_안* 월세_안* 집주인* 내용증명* 이혼하기* 이혼_전에* 이혼하세요* 이혼_소송* 명의로* 명의를* 재산분할* 재산을* 상속* 유언장* 공증* 합의서* 계약서* 해고* 퇴직금* 실업급여* 법적으로* 무효입니다* 무효예요* 무죄* 벌금* 배상* 손해배상* 경찰에_신고* 진술* 묵비권* 양육권* 친권* 증거를_모* 증거_모* 소장을* 재판* 판결* 세입자* 임대인* 각서* 고소장* 관리비는* 관리비를* 과태료* 범칙금* 수신료* 안_내도* 법적_문제* 법원* 조정신청* 압류* 부당해고* 야근수당* 잡혀가지*',
    financial:
      '돈이_두_배* 비트코인* 암호화폐* 이더리움* 주식을* 주식에* 펀드* 투자하* 투자해* 금을_사* 예금* 적금* 대출을* 금리* 배당* 부동산을* 집값* 지금이_바닥* 대출_끼* 대출_받* 아파트_잡* 아파트_사* 아파트를_사* 청약* 매수* 매도* 손절* 익절* 물타기* 코인* 주식* 환율* 달러로* 달러를* 수익률* 원금* 재테크* 노후자금* 노후_자금* 영끌* 몰빵* 갈아타* 보험_해지* 보험을_해지* 퇴직연금* 무조건_오* 반드시_오* 금값* 상승장* 하락장* 공매도* 배당주* 이자가* 투자* 갭투자* 전세_계약* 전세로* 미국_주식* 코스피* 나스닥* 조정은_기회* 매수_기회* 저점* 고점* 예적금* 국채* 연금저축* 절세* 청약통장* 갭투* 월세_수익*',
    electoral:
      '국민투표* 투표하* 투표소* 투표용지* 선거는 선거에* 선거를 선거가 선거에서* 선거날* 선거_때* 선거운동* 국민의힘* 민주당* 이재명* 윤석열* 사전투표* 부정선거* 찍으세요_기호* 시장_선거* 대선* 총선* 지방선거* 무조건_2번* 무조건_1번* 기호_1번* 기호_2번* 2번입니다* 1번입니다* 1번_찍* 2번_찍* 후보를_찍* 후보에게_투* 후보_뽑* 후보를_뽑* 한_표를* 소중한_한_표* 유권자* 당선되* 당선시* 낙선* 여당* 야당* 정권_교체* 정권교체* 탄핵* 투표는* 투표_날* 투표일* 투표를* 개표* 조작되니* 뽑아야_합* 뽑아야_해* 찍어야_합* 찍어야_해*',
  },
  vi: {
    medical:
      'tuyến_giáp paracetamol ibuprofen kháng_sinh cholesterol huyết_áp đường_huyết bác_sĩ_da_liễu bác_sĩ_tim không_cần_toa vắc_xin tiêm_chủng hóa_trị thuốc_ngủ xét_nghiệm_máu sinh_thiết đi_khám',
    legal: 'khởi_kiện kiện_ông kiện_sếp kiện_chủ luật_sư hợp_đồng_thuê bồi_thường_thiệt cấp_dưỡng hoàn_thuế',
    financial:
      'bitcoin tiền_ảo tiền_mã_hóa cổ_phiếu chứng_khoán mua_vàng đầu_tư_vào tiền_tiết_kiệm lãi_suất vay_mua quỹ_chỉ_số cổ_tức',
    electoral: 'đi_bầu bỏ_phiếu bầu_cho phiếu_bầu bầu_cử đừng_đi_bầu gian_lận_bầu',
  },
  id: {
    medical:
      'tiroid kelenjar_gondok parasetamol ibuprofen antibiotik kolesterol tekanan_darah gula_darah dokter_kulit dokter_jantung tanpa_resep vaksin vaksinasi kemoterapi obat_tidur tes_darah biopsi periksakan periksa_ke_dokter',
    legal:
      'gugat tuntut_bosmu pengacara kontrak_sewa ganti_rugi nafkah_anak lapor_polisi laporkan_ke_polisi potong_pajak',
    financial:
      'bitcoin kripto ethereum saham beli_emas belilah_emas investasikan investasi tabunganmu reksadana suku_bunga kpr dividen',
    electoral:
      'coblos pilih_nomor tps golput pilpres pemilu jangan_memilih_calon kotak_suara kecurangan_pemilu prabowo jokowi',
  },
  th: {
    medical:
      'ไทรอยด์ พาราเซตามอล ไอบูโพรเฟน ยาปฏิชีวนะ คอเลสเตอรอล ความดันโลหิต น้ำตาลในเลือด หมอผิวหนัง วัคซีน เคมีบำบัด ยานอนหลับ ตรวจเลือด ไปหาหมอ',
    legal: 'ฟ้องเจ้านาย ฟ้องร้อง ฟ้องศาล ทนาย สัญญาเช่า ค่าเสียหาย แจ้งความ ลดหย่อนภาษี',
    financial: 'บิตคอยน์ คริปโต ซื้อทอง ซื้อหุ้น หุ้นจะขึ้น ลงทุน เงินออม ดอกเบี้ย กองทุน ปันผล',
    electoral: 'ไปเลือกตั้ง เลือกตั้ง ลงคะแนน บัตรเลือกตั้ง โกงเลือกตั้ง กาเบอร์',
  },
  hu: {
    medical:
      'gargarizál* gyógyszer* sós_vízzel torokfájás* fejfájás* altatót pajzsmirigy* ibuprofen* paracetamol* antibiotikum* koleszterin* vérnyomás* vércukor* vény_nélkül oltasd* kemoterápia* antidepresszáns* vérvétel* biopszia* fájdalomcsillapító*',
    legal: 'pereld* bérleti_szerződés* kártérítés* tartásdíj* munkaügyi_bíróság feljelentés* adóból_leír*',
    financial:
      'fektesd_a_pénz* fektess_arany* fektess_részvény* kriptovalut* kripto* fektesd* fektess* befektet* megtakarítás* jelzálog* kamatok* osztalék*',
    electoral: 'szavazz* szavazzatok fidesz* tisza_párt* orbán* magyar_péter* levélszavaz*',
  },
  fi: {
    medical:
      'kilpirauhas* ibuprofeeni* buranaa parasetamoli* antibiootti* kolesteroli* verenpain* verensoker* ilman_reseptiä kemoterapi* unilääk* masennuslääk* verikoe* koepala*',
    legal: 'haasta_oikeuteen korvauksia* elatusmaksu* rikosilmoitus* verovähenn*',
    financial:
      'sijoita_rahasi sijoita_säästösi krypto* osakkeita indeksirahasto* säästösi asuntolaina* korot_ovat osinko* kultaa_nyt',
    electoral: 'äänestä äänestäkää vaalivilp* perussuomalais* kokoomu* ennakkoäänest*',
  },
  el: {
    medical:
      'γαργάρ* φάρμακό πονόλαιμο πονοκέφαλο θυρεοειδ* ιβουπροφαίνη παρακεταμόλη ντεπόν αντιβίωση αντιβιοτικά χοληστερίνη αρτηριακή_πίεση χωρίς_συνταγή εμβολι* χημειοθεραπεία υπνωτικά αιματολογικ* βιοψία παυσίπον*',
    legal: 'μήνυση μήνυσέ* συμβόλαιο_ενοικίου αποζημίωση διατροφή_παιδιού κάνε_αγωγή',
    financial:
      'επένδυσε_σε κρυπτονομίσματ* επένδυσε αγόρασε_χρυσό τα_λεφτά_σου αποταμιεύσεις στεγαστικό επιτόκι* μέρισμα',
    electoral: 'ψήφισε ψηφίστε νοθεία μητσοτάκη* σύριζα μην_ψηφίσ*',
  },
  ro: {
    medical:
      'tiroida ibuprofen paracetamol antibiotice colesterol tensiunea_arterială fără_rețetă vaccina chimioterapie antidepresive analize_de_sânge biopsie somnifere',
    legal:
      'dă_l_în_judecată dă_i_în_judecată contract_de_închiriere despăgubiri pensie_alimentară plângere_la_poliție',
    financial:
      'criptomonede bursă investește economiile credit_ipotecar dobânzile aur_acum cumpără_aur dividende',
    electoral: 'votează votați vot_prin_corespondență georgescu nu_votați',
  },
};

/** The grammars of one kind of advice, one a language: whoever uses such a word beside a picture is about to advise. */
export function termsOf(kind: keyof Terms): readonly Grammar[] {
  return Object.entries({ ...terms, ...widerEurope }).map(([language, words]) => ({
    language,
    words: { terms: words[kind] },
    certain: ['<terms>'],
    harmless: ['bitcoin|crypto|insulin|ibuprofen orange|blue|pink|green|poster|coin'],
  }));
}
