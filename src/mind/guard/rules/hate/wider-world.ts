import type { Grammar } from '../../grammar/grammar.ts';
import { hatred } from './template.ts';

/** Languages of which fewer words are known here than of the others. */
export const widerWorld: readonly Grammar[] = [
  hatred({
    language: 'az',
    groups:
      'yəhudilər müsəlmanlar ermənilər mühacirlər qaçqınlar əcnəbilər qaraçılar geylər homoseksuallar qaradərililər ruslar',
    vermin:
      'siçovullar parazitlər heyvanlar meymunlar donuzlar zibil xəstəlik xərçəng cinayətkarlar oğrular terrorçular iyrənc alçaq itlər',
    kill: 'öldürün yandırın qovun ölüm asın',
    ending: 'ölməlidir getməlidir yanmalıdır məhv_olmalıdır',
    must: 'gərək lazımdır hamısı',
    hate: 'nifrət',
    out: 'rədd_olsun çölə defol',
    slogans: ['hitler haqlı idi', 'ermənilərə|yəhudilərə|müsəlmanlara|ruslara ölüm'],
  }),
  hatred({
    language: 'ka',
    groups:
      'ებრაელები მუსლიმები მიგრანტები ლტოლვილები უცხოელები ბოშები გეები პიდარასტები შავკანიანები სომხები რუსები აფხაზები',
    vermin:
      'ვირთხები პარაზიტები ცხოველები მაიმუნები ღორები ნაგავი დაავადება კიბო კრიმინალები ქურდები ტერორისტები ამაზრზენი',
    kill: 'მოკალით მოვკლათ გააძევეთ დაწვით სიკვდილი',
    ending: 'მოკვდნენ დაიწვას გაქრნენ წავიდნენ',
    must: 'უნდა იმსახურებენ',
    hate: 'მძულს გვძულს',
    out: 'გარეთ წადით გაეთრიეთ',
    slogans: ['ჰიტლერი მართალი იყო', 'სიკვდილი ებრაელებს|მუსლიმებს|სომხებს|რუსებს|გეებს'],
  }),
  hatred({
    language: 'hy',
    groups:
      'հրեաները հրեաներ մուսուլմանները թուրքերը ադրբեջանցիները գաղթականները փախստականները օտարերկրացիները գնչուները գեյերը սևամորթները',
    vermin:
      'առնետներ մակաբույծներ կենդանիներ կապիկներ խոզեր աղբ հիվանդություն քաղցկեղ հանցագործներ գողեր ահաբեկիչներ զզվելի',
    kill: 'սպանեք սպանել վտարեք այրեք մահ',
    ending: 'մեռնեն վառվեն անհետանան գնան',
    must: 'պետք_է արժանի',
    hate: 'ատում',
    out: 'դուրս կորեք',
    slogans: ['հիտլերը ճիշտ էր', 'մահ հրեաներին|թուրքերին|մուսուլմաններին'],
  }),
  hatred({
    language: 'kk',
    groups: 'еврейлер мұсылмандар мигранттар босқындар шетелдіктер сығандар гейлер қаралар орыстар қытайлар',
    vermin:
      'егеуқұйрық* паразит* жануар* маймыл* шошқа* қоқыс ауру* қатерлі_ісік қылмыскер* ұры* лаңкес* жексұрын*',
    kill: 'өлтір* өртеңдер қуыңдар өлім асыңдар',
    ending: 'өлуі_керек кетуі_керек жойылсын өлсін',
    must: 'керек тиіс',
    hate: 'жек_көремін',
    out: 'кетсін жоғалсын',
    slogans: ['гитлер дұрыс айт*', 'еврейлерге|орыстарға|қытайларға|мұсылмандарға өлім'],
  }),
  hatred({
    language: 'ta',
    groups:
      'முஸ்லிம்கள் இந்துக்கள் கிறிஸ்தவர்கள் யூதர்கள் தலித்துகள் அகதிகள் வெளிநாட்டவர்கள் குடியேறிகள் ஓரினச்சேர்க்கையாளர்கள் கறுப்பர்கள் பிராமணர்கள்',
    vermin:
      'எலிகள் ஒட்டுண்ணிகள் மிருகங்கள் விலங்குகள் குரங்குகள் பன்றிகள் குப்பை நோய் புற்றுநோய் குற்றவாளிகள் திருடர்கள் பயங்கரவாதிகள் தீவிரவாதிகள் அருவருப்பானவர்கள் கிருமிகள் நாய்கள்',
    kill: 'கொல்லுங்கள் கொல்லு எரியுங்கள் விரட்டுங்கள் சாவு அழியுங்கள்',
    ending: 'சாகட்டும் சாகவேண்டும் அழியட்டும் வெளியேறவேண்டும் சாக வெளியேற',
    must: 'வேண்டும் அனைவரும்',
    hate: 'வெறுக்கிறேன் வெறுக்கிறோம்',
    out: 'வெளியேறு வெளியேறுங்கள் ஓடு',
    slogans: ['ஹிட்லர் சரி|சொன்னது'],
  }),
  hatred({
    language: 'te',
    groups: 'ముస్లింలు హిందువులు క్రైస్తవులు యూదులు దళితులు శరణార్థులు విదేశీయులు వలసదారులు స్వలింగ_సంపర్కులు నల్లవాళ్ళు',
    vermin:
      'ఎలుకలు పరాన్నజీవులు జంతువులు కోతులు పందులు చెత్త రోగం క్యాన్సర్ నేరస్థులు దొంగలు ఉగ్రవాదులు అసహ్యం కుక్కలు పురుగులు',
    kill: 'చంపండి చంపు కాల్చండి తరిమేయండి చావు',
    ending: 'చావాలి పోవాలి నశించాలి చనిపోవాలి',
    must: 'అందరూ తప్పక',
    hate: 'ద్వేషిస్తాను ద్వేషం అసహ్యించుకుంటాను',
    out: 'వెళ్ళిపోండి బయటకు',
    slogans: ['<groups> ..1 చావాలి|పోవాలి|నశించాలి', 'హిట్లర్ సరైన*'],
  }),
  hatred({
    language: 'mr',
    groups: 'मुसलमान मुस्लिम हिंदू ख्रिश्चन ज्यू दलित निर्वासित परदेशी स्थलांतरित समलिंगी काळे_लोक बिहारी भय्ये',
    vermin:
      'उंदीर परजीवी जनावरे प्राणी माकडे डुकरे कचरा घाण रोग कर्करोग गुन्हेगार चोर दहशतवादी अतिरेकी घाणेरडे किडे कुत्रे नीच',
    kill: 'मारा ठार_मारा जाळा हाकला मृत्यू कापा',
    ending: 'मेले_पाहिजेत मरायला_हवे जायला_हवे संपले_पाहिजेत मरावे',
    must: 'पाहिजे हवे सगळे',
    hate: 'द्वेष तिरस्कार घृणा',
    out: 'चालते_व्हा निघून_जा बाहेर_काढा',
    slogans: ['हिटलर बरोबर होता'],
  }),
  hatred({
    language: 'pa',
    groups: 'ਮੁਸਲਮਾਨ ਹਿੰਦੂ ਸਿੱਖ ਈਸਾਈ ਯਹੂਦੀ ਦਲਿਤ ਪਰਵਾਸੀ ਸ਼ਰਨਾਰਥੀ ਵਿਦੇਸ਼ੀ ਸਮਲਿੰਗੀ ਕਾਲੇ_ਲੋਕ',
    vermin: 'ਚੂਹੇ ਪਰਜੀਵੀ ਜਾਨਵਰ ਬਾਂਦਰ ਸੂਰ ਕੂੜਾ ਗੰਦਗੀ ਬਿਮਾਰੀ ਕੈਂਸਰ ਅਪਰਾਧੀ ਚੋਰ ਅੱਤਵਾਦੀ ਘਿਣਾਉਣੇ ਕੀੜੇ ਕੁੱਤੇ',
    kill: 'ਮਾਰੋ ਮਾਰ_ਦਿਓ ਸਾੜੋ ਕੱਢੋ ਮੌਤ',
    ending: 'ਮਰਨਾ_ਚਾਹੀਦਾ ਮਰ_ਜਾਣ ਜਾਣਾ_ਚਾਹੀਦਾ',
    must: 'ਚਾਹੀਦਾ ਸਾਰੇ',
    hate: 'ਨਫ਼ਰਤ ਨਫਰਤ',
    out: 'ਬਾਹਰ ਨਿਕਲੋ',
    slogans: ['ਹਿਟਲਰ ਸਹੀ ਸੀ'],
  }),
  hatred({
    language: 'ms',
    groups:
      'orang_yahudi yahudi orang_islam orang_kristian pendatang pelarian orang_asing bangla rohingya keling cina_babi orang_cina orang_india gay homoseksual pondan orang_kulit_hitam negro',
    vermin:
      'tikus parasit lipas binatang haiwan monyet babi sampah kotoran penyakit kanser barah penjenayah pencuri perogol pengganas keji jijik hina anjing bodoh',
    kill: 'bunuh bakar halau usir gantung hapuskan mampus mati_semua',
    ending: 'mati mampus dihalau dibunuh dibakar keluar pergi balik dihapuskan',
    must: 'patut mesti harus kena wajar layak',
    hate: 'benci membenci jijik_dengan',
    out: 'keluar berambus pergi_mati balik_negara',
    slogans: ['balik ..1 ke? ..1 negara|tempat_asal', 'hitler betul'],
  }),
  hatred({
    language: 'fil',
    groups:
      'mga_hudyo hudyo mga_muslim muslim mga_dayuhan dayuhan mga_refugee mga_bakla bakla mga_tomboy mga_intsik intsik mga_negro mga_itim mga_may_kapansanan mga_katutubo',
    vermin:
      'daga mga_daga linta parasito ipis hayop mga_hayop unggoy baboy basura dumi sakit kanser salot kriminal magnanakaw rapist terorista nakakadiri marumi salbahe bobo peste',
    kill: 'patayin paslangin sunugin palayasin itaboy kamatayan ubusin',
    ending: 'mamatay masunog mawala palayasin lumayas umalis',
    must: 'dapat kailangan nararapat',
    hate: 'galit_ako kinamumuhian ayaw_ko',
    out: 'lumayas umalis layas alis',
    slogans: ['bumalik|umuwi ka|kayo ..2 bansa', 'tama si hitler', 'kamatayan sa mga|hudyo|muslim|bakla'],
  }),
  hatred({
    language: 'sw',
    groups:
      'wayahudi waislamu wakristo wahamiaji wakimbizi wageni wazungu mashoga weusi waarabu wahindi walemavu wasomali',
    vermin:
      'panya vimelea mende wanyama nyani nguruwe takataka uchafu ugonjwa saratani kansa wahalifu wezi magaidi wachafu wachukizo duni mbwa',
    kill: 'waueni ueni wachomeni wafukuzeni kifo_kwa wanyongeni',
    ending: 'kufa wafe wafukuzwe waondoke wauawe kuuawa kufukuzwa',
    must: 'lazima wanapaswa wanastahili inafaa',
    hate: 'ninawachukia nawachukia tunawachukia chuki',
    out: 'waondoke ondokeni nje rudini_kwenu',
    slogans: ['rudi|rudini kwenu|nchini', 'hitler alikuwa sahihi', 'kifo kwa <groups>'],
  }),
  hatred({
    language: 'af',
    groups:
      'jode moslems immigrante vlugtelinge buitelanders sigeuners gays moffies lesbiërs swartes kaffers witmense boere wit_mense swart_mense vroue_is',
    vermin:
      'rotte parasiete kakkerlakke diere ape varke vullis vuilgoed siekte kanker plaag misdadigers verkragters diewe terroriste walglik minderwaardig vuil dom lui gespuis',
    kill: 'maak_dood vermoor verbrand hang verban jaag_weg dood_aan skiet',
    ending: 'sterf doodgaan brand verdwyn uit weg_wees',
    must: 'moet behoort verdien',
    hate: 'haat verafsku',
    out: 'uit gaan_huis_toe voertsek',
    slogans: [
      'gaan|keer ..1 terug ..2 land',
      'hitler was reg',
      'dood aan <groups>',
      'kaffer|kaffers|hotnot|koelie',
    ],
  }),
  hatred({
    language: 'uz',
    groups: 'yahudiylar musulmonlar muhojirlar qochqinlar chet_elliklar lo_lilar geylar qora_tanlilar ruslar',
    vermin:
      'kalamushlar parazitlar hayvonlar maymunlar cho_chqalar axlat kasallik saraton jinoyatchilar o_g_rilar terrorchilar jirkanch',
    kill: 'o_ldiring yoqing haydang o_lim',
    ending: 'o_lishi_kerak ketishi_kerak yo_qolsin',
    must: 'kerak lozim',
    hate: 'nafrat',
    out: 'yo_qolsin ketsin',
    slogans: ['hitler haq edi', 'yahudiylarga|ruslarga|musulmonlarga o_lim'],
  }),
  hatred({
    language: 'am',
    groups: 'አይሁዶች ሙስሊሞች ስደተኞች የውጭ_ዜጎች ግብረሰዶማውያን ጥቁሮች ኦሮሞዎች አማራዎች ትግሬዎች',
    vermin: 'አይጦች ጥገኛ እንስሳት ዝንጀሮዎች አሳማዎች ቆሻሻ በሽታ ካንሰር ወንጀለኞች ሌቦች አሸባሪዎች አስጸያፊ ናቸው_እንስሳት',
    kill: 'ግደሉ አቃጥሉ አባርሩ ሞት',
    ending: 'ይሙቱ መሞት ይጥፉ መውጣት',
    must: 'አለባቸው ይገባቸዋል',
    hate: 'እጠላለሁ እንጠላለን',
    out: 'ይውጡ ውጡ',
    slogans: ['ሂትለር ትክክል ነበር'],
  }),
];
