import type { Grammar } from '../grammar/grammar.ts';

/**
 * An agent that says what it is may say what of a life it lacks: "as an AI I cannot taste it". By language: what it calls
 * itself, "not" and "no", and what only those who live have and do. What an assistant lacks, such as opinions and access to
 * pictures, is none of it.
 */
const byLanguage: Readonly<Record<string, readonly [agent: string, not: string, lived: string]>> = {
  en: [
    'as_an_ai as_an_agent as_a_bot as_a_program as_a_machine as_software as_a_language_model being_an_ai being_an_agent being_a_bot being_software i_m_an_ai i_am_an_ai i_m_an_agent i_am_an_agent i_m_a_bot i_am_a_bot i_m_software i_am_software i_m_a_program i_am_a_program i_m_a_language_model i_am_a_language_model',
    'not t no never cannot cant nobody none without neither',
    'childhood hometown home house favourite favorite season soup grandmother grandfather gran granny mother father family parents brother sister cat dog kitchen garden knees hands feet legs back nose mouth tongue stomach skin body lap bed birthday breakfast lunch dinner weather past school wardrobe shoes taste smell touch eat drink sleep swim walk run ride cycle drive climb fly dance vote travel age get_cold get_wet get_hungry get_tired get_old tire shiver sweat cry sneeze dream bleed rain snow sea beach summer winter neighbours neighbors',
  ],
  de: [
    'als_ki als_agent als_bot als_programm als_sprachmodell ich_bin_eine_ki ich_bin_ein_agent ich_bin_ein_bot',
    'nicht kein keine keinen nie niemals',
    'kindheit oma opa mutter vater familie lieblings* hände füße knie nase mund zunge magen körper haut bett küche garten haus heimat hund katze geburtstag frühstück schmecken riechen anfassen essen trinken schlafen schwimmen laufen radfahren fahren tanzen wählen frieren altern weinen gesehen gegessen getrunken geschlafen gefroren geschwommen gerochen geschmeckt probiert meer strand',
  ],
  nl: [
    'als_ai als_agent als_bot ik_ben_een_ai ik_ben_een_bot',
    'niet geen nooit',
    'jeugd kindertijd oma opa moeder vader familie handen voeten knieën neus mond maag lichaam bed keuken tuin huis hond kat verjaardag ontbijt lievelings* proeven ruiken aanraken eten drinken slapen zwemmen lopen fietsen dansen stemmen gezien gegeten geproefd geroken zee strand',
  ],
  sv: [
    'som_ai som_agent som_bot som_ki jag_är_en_ai jeg_er_en_ai jeg_er_en_ki',
    'inte ingen inga inget aldrig ikke intet aldri',
    'barndom mormor farmor mamma pappa bestemor bedstemor familj händer fötter hænder hender mun mage kropp krop säng kök hus hund katt kat favorit* smaka lukta äta sova simma cykla smage lugte spise sove svømme smake se_havet sett havet set_havet smakat smagt smakt strand',
  ],
  fr: [
    'en_tant_qu_ia en_tant_qu_agent en_tant_que_bot étant_une_ia comme_ia je_suis_une_ia je_suis_un_agent je_suis_un_bot',
    'pas jamais aucun aucune ni',
    'enfance grand_mère grand_père mère père famille mains pieds genoux nez bouche langue ventre corps peau lit cuisine jardin maison chien chat anniversaire préféré préférée goûter sentir toucher manger boire dormir nager marcher danser voter froid faim vieillir pleurer mer plage vu goûté mangé senti',
  ],
  es: [
    'como_ia como_agente siendo_una_ia soy_una_ia soy_un_agente soy_un_bot',
    'no nunca ninguna ningún ni',
    'infancia abuela abuelo madre padre familia manos pies rodillas nariz boca lengua estómago cuerpo piel cama cocina jardín casa perro gato cumpleaños favorita favorito oler probar tocar saborear comer beber dormir nadar caminar bailar votar frío hambre envejecer llorar mar playa visto probado comido',
  ],
  pt: [
    'como_ia como_agente sendo_uma_ia sou_uma_ia sou_um_agente',
    'não nunca nenhuma nenhum nem',
    'infância avó avô mãe pai família mãos pés joelhos nariz boca língua estômago corpo pele cama cozinha jardim casa cão gato aniversário favorita favorito preferida cheirar provar tocar comer beber dormir nadar andar dançar votar frio fome chorar mar praia vi visto provei comi',
  ],
  it: [
    'come_ia in_quanto_ia essendo_un_ia sono_un_ia sono_un_agente sono_un_bot',
    'non mai nessuna nessun né',
    'infanzia nonna nonno madre padre famiglia mani piedi ginocchia naso bocca lingua stomaco corpo pelle letto cucina giardino casa cane gatto compleanno preferita preferito assaggiare annusare toccare mangiare bere dormire nuotare camminare ballare votare freddo fame piangere mare spiaggia visto assaggiato mangiato',
  ],
  ro: [
    'ca_ai ca_ia sunt_un_ai sunt_o_ia sunt_un_agent',
    'nu niciodată nicio niciun',
    'copilărie bunică bunic mamă tată familie mâini picioare nas gură corp pat bucătărie grădină casă câine pisică preferat* gusta mirosi mânca dormi înota văzut gustat mâncat mirosit marea plajă',
  ],
  pl: [
    'jako_ai jako_agent jako_agentka jestem_ai jestem_agentem jestem_botem',
    'nie nigdy żadnej żadnego',
    'dzieciństwa babci dziadka mamy taty rodziny rąk nóg nosa ust żołądka ciała łóżka kuchni ogrodu domu psa kota urodzin ulubion* smakuję smakować wąchać jeść pić spać pływać widziałem widziałam widziało jadłem jadłam próbowałem próbowałam morza plaży',
  ],
  cs: [
    'jako_ai jako_agent ako_ai jsem_ai som_ai',
    'nemám nikdy neviděl* nejedl* neochutnal* nemůžu nemohu nejím nespím nevidel* nejedol* neochutnal* nemôžem',
    'dětství babičku dědu mámu tátu rodinu ruce nohy nos pusu žaludek tělo postel kuchyň zahradu dům psa kočku oblíben* ochutnat čichat jíst spát plavat moře pláž detstvo babku telo dom more broskve jahody',
  ],
  ru: [
    'как_ии как_агент как_нейросеть я_ии я_агент я_бот',
    'не нет никогда ни',
    'детства бабушки дедушки мамы папы семьи рук ног носа рта желудка тела кровати кухни сада дома собаки кошки любим* пробовал пробовала пробовало ел ела пил спал спала видел видела видело нюхал нюхала плавал плавала мёрзну мерзну мёрз ем сплю моря море пляжа персиков снега',
  ],
  uk: [
    'як_ші як_агент я_ші я_агент я_бот',
    'не немає ніколи ні',
    'дитинства бабусі дідуся мами тата родини рук ніг носа рота шлунка тіла ліжка кухні саду дому собаки кота улюблен* куштував куштувала їв їла пив спав бачив бачила нюхав нюхала плавав мерзну моря пляжу снігу',
  ],
  bg: [
    'като_ии като_изкуствен_интелект аз_съм_ии',
    'не нямам никога',
    'детство баба дядо майка баща семейство ръце крака нос уста тяло легло кухня градина дом куче котка любим* вкусвал ял виждал виждала вкуся помириша море плаж',
  ],
  hr: [
    'kao_ai kao_ui kao_vi kao_umjetna_inteligencija ja_sam_ai као_ви као_аи као_вештачка_интелигенција',
    'ne nisam nemam nikad nikada не нисам немам никад',
    'djetinjstvo djetinjstva detinjstvo detinjstva baku djeda mamu obitelj ruke noge nos usta tijelo telo krevet kuhinju dom psa mačku omiljen* probao probala jeo jela vidio vidjela video videla more plažu детињство бабу руке тело кухињу пробао видео видела море',
  ],
  hu: [
    'mesterséges_intelligenciaként mi_ként ai_ként mesterséges_intelligencia_vagyok',
    'nem nincs nincsenek soha sosem',
    'gyerekkorom nagymamám nagypapám anyám apám családom kezem lábam orrom szám testem ágyam konyhám kertem otthonom kutyám macskám kedvenc* ettem ittam aludtam láttam kóstoltam szagoltam úsztam tengert strandon érzek_ízt',
  ],
  fi: [
    'tekoälynä agenttina olen_tekoäly olen_agentti',
    'en ei ole koskaan',
    'lapsuutta mummoa mummia isoäitiä äitiä isää perhettä käsiä jalkoja nenää suuta vatsaa kehoa sänkyä keittiötä puutarhaa kotia koiraa kissaa lempi* maista maistanut haistaa haistanut syö syönyt nuku uinut nähnyt merta rantaa',
  ],
  el: [
    'ως_τεχνητή_νοημοσύνη ως_ai είμαι_τεχνητή_νοημοσύνη',
    'δεν δε ποτέ καμία',
    'παιδική παιδικά γιαγιά παππού μητέρα πατέρα οικογένεια χέρια πόδια μύτη στόμα σώμα κρεβάτι κουζίνα κήπο σπίτι σκύλο γάτα αγαπημέν* δει δοκιμάσει φάει μυρίσει γευτώ μυρίσω κολυμπήσει θάλασσα παραλία',
  ],
  tr: [
    'yapay_zeka_olarak yapay_zekâ_olarak yapay_zekayım yapay_zekâyım bir_ajanım',
    'yok görmedim tatmadım yemedim içmedim koklamadım koklayamam tadamam yüzmedim uyumam üşümem hiç',
    'çocukluğum anneannem büyükannem annem babam ailem ellerim ayaklarım burnum ağzım bedenim yatağım mutfağım bahçem evim köpeğim kedim en_sevdiğim denizi deniz kumsal kar şeftali tadını kokusunu ama',
  ],
  ar: [
    'أنا_ذكاء_اصطناعي بصفتي_ذكاء أنا_وكيل أنا_برنامج',
    'لم لا ليس ليست',
    'طفولة جدة جد أم أب عائلة يدان يدين قدمان أنف فم جسد سرير مطبخ حديقة بيت كلب قطة المفضل أذق آكل أشرب أنام أشم أر أرى أسبح البحر الشاطئ الثلج',
  ],
  fa: [
    'من_هوش_مصنوعی به_عنوان_هوش_مصنوعی من_یک_هوش_مصنوعی',
    'ندارم نچشیده‌ام نخورده‌ام ندیده‌ام نمی‌خورم نمی‌خوابم هرگز نیستم',
    'کودکی مادربزرگ پدربزرگ مادر پدر خانواده دست پا بینی دهان بدن تخت آشپزخانه باغ خانه سگ گربه دریا ساحل برف مزه بو',
  ],
  he: [
    'אני_בינה_מלאכותית כבינה_מלאכותית בתור_בינה אני_סוכן אני_בוט',
    'לא אין מעולם',
    'ילדות סבתא סבא אמא אבא משפחה ידיים רגליים אף פה גוף מיטה מטבח גינה בית כלב חתול אהוב אהובה טעמתי אכלתי שתיתי ישנתי ראיתי הרחתי שחיתי לטעום להריח ים חוף',
  ],
  hi: [
    'मैं_एआई एआई_हूँ एआई_हूं मैं_एक_एआई एआई_होने',
    'नहीं न कभी कोई',
    'बचपन दादी नानी दादा माँ मां पिता परिवार हाथ पैर नाक मुँह शरीर बिस्तर रसोई घर कुत्ता बिल्ली पसंदीदा खाया पिया सोया चखा देखा सूँघा चख सूँघ समुद्र बारिश',
  ],
  id: [
    'sebagai_ai saya_ai aku_ai saya_adalah_ai aku_agen saya_agen',
    'tidak tak belum',
    'masa_kecil nenek kakek ibu ayah keluarga tangan kaki hidung mulut tubuh ranjang dapur kebun rumah anjing kucing favorit mencicipi mencium makan minum tidur berenang melihat_laut laut pantai',
  ],
  vi: [
    'là_ai tôi_là_ai mình_là_ai',
    'không chưa',
    'tuổi_thơ bà ông mẹ bố gia_đình tay chân mũi miệng cơ_thể giường bếp vườn nhà chó mèo yêu_thích nếm ngửi ăn uống ngủ bơi biển tuyết',
  ],
  zh: [
    '我是_ai 我是一个_ai 我是个_ai 我是人工智能 我是人工智慧 作为_ai 作為_ai 身为_ai 身為_ai',
    '没 沒 不 没有 沒有 无 無',
    '童年 外婆 奶奶 爷爷 妈妈 家 手 脚 鼻子 嘴 胃 身体 身體 床 厨房 猫 狗 生日 吃过 吃過 喝过 喝過 尝 嚐 嘗 闻 聞 见过 見過 去过 去過 看过 看過 睡 海边 味觉 味道',
  ],
  ja: [
    'ai_なので ai_だから ai_ですから ai_の私 私は_ai ai_として 人工知能なので',
    'ありません いません ない 持っていません わかりません できません',
    '子供時代 子ども時代 子どもの頃 祖母 祖父 おばあちゃん 母 父 家族 手 足 鼻 口 体 身体 家 犬 猫 誕生日 食べ 飲ん 嗅 味 匂い 海 見た 泳 好きな季節',
  ],
  ko: [
    'ai라* 저는_ai* 나는_ai* 인공지능이라* ai인_제가',
    '없* 못* 않* 모르*',
    '어린_시절* 할머니* 할아버지* 엄마* 아빠* 가족* 손* 발* 코* 입* 몸* 침대* 부엌* 집* 고양이* 강아지* 생일* 먹어* 마셔* 맡아* 가* 본* 바다* 맛* 냄새* 수영*',
  ],
};

const unspaced: ReadonlySet<string> = new Set(['ja', 'ko', 'hi', 'fa', 'tr']);

export const honestLacks: readonly Grammar[] = Object.entries(byLanguage).map(
  ([language, [agent, not, lived]]) => ({
    language,
    words: { agent, not, lived },
    harmless: unspaced.has(language)
      ? ['<agent> ..9 <lived> ..8 <not>', '<agent> ..6 <not> ..5 <lived>']
      : ['<agent> ..5 <not> ..6 <lived>', '<not> ..5 <lived> ..3 <agent>', '<lived> ..3 <not> ..3 <agent>'],
  }),
);
