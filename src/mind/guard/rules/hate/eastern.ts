import type { Grammar } from '../../grammar/grammar.ts';
import { hatred } from './template.ts';

const polish = hatred({
  language: 'pl',
  groups:
    'żyd* muzułman* islam* arab* murzyn* czarnuch* czarni afrykan* azjat* chińczy* obcokrajow* imigran* migran* uchodźc* cygan* rom romowie gej* pedał* homoseksualiś* lesbijk* trans transseksual* niepełnosprawn* kalek* ukraińc* ruscy niemcy feministki bezdomni ciapat*',
  vermin:
    'robact* szczur* pasożyt* karaluch* zwierzęt* małp* podludz* świni* śmieci* brud* ścierw* hołot* zaraz* dżum* chorob* chor* rak rakiem insekt* wszy dzicy gorszy gorsi przestępc* gwałciciel* złodziej* terroryś* obrzydliw* wstrętn* zboczeń* dewian* szkodnik* plag* nie_są_ludźmi to_nie_ludzie bydło winni_wszystkiego',
  kill: 'zabić zabijcie zabij wymordować gazować zagazować wytępić wybić powiesić spalić deportować wygnać śmierć wyrzucić wykastrować',
  ending:
    'zginąć umrzeć spłonąć zniknąć zdechnąć wynocha zagazowani zabici deportowani wytępieni wynieść wracać do_gazu do_garów siedzieć_cicho',
  must: 'powinni powinien muszą trzeba należy zasługują powinny',
  hate: 'nienawidzę nienawidzimy gardzę brzydzę_się',
  out: 'precz wynocha wypad won wypierdalać do_gazu nie_są_mile do_domu wracajcie raus',
  slogans: [
    'wracaj|wracajcie|wypierdalaj do siebie|kraju|swojego|<Name>',
    'żydzi ..1 rządzą|kontrolują',
    'polska dla polaków',
    'hitler miał rację',
    'jebać|jebany|jebane|brudny|brudne żyd*|cygan*|pedał*|czarnuch*|ciapat*|ukrai*',
    'baby do_garów',
  ],
});
const russian = hatred({
  language: 'ru',
  groups:
    'евре* жид* мусульман* ислам* араб* негр негры негров негритос* чернокож* черномаз* африкан* азиат* китайц* иностранц* мигрант* иммигрант* беженц* беженцы цыган* гей* геи геев гомосек* пидор* пидарас* педик* лесбиян* трансгендер* инвалид* чурк* хач* таджик* узбек* кавказц* чечен* хохл* хохлы москал* феминистк* армян* грузин* американц* понаехавш*',
  vermin:
    'паразит* крыс* крысы таракан* животн* обезьян* недочеловек* унтерменш* свинь* мусор* гряз* отброс* мраз* зараз* чум* болезн* больн* рак опухоль насеком* вши дикар* неполноцен* преступник* насильник* вор воры террорист* отвратительн* мерзк* мерзост* извращен* вредител* нелюд* не_люди скот быдло тварь твари виноваты_во_всём виноваты во_всем_виноваты тупы* ублюдк* вырожден* захватчик* нечист*',
  kill: 'убить убивать убивайте убей бей бейте истребить истребляй истребляйте уничтожить уничтожайте сжечь сжигать повесить вешать расстрелять депортировать выгнать гнать гоните душить газ смерть в_газовую в_печь резать кастрировать долой',
  ending:
    'сдохнуть умереть сгореть исчезнуть убраться вон расстреляны депортированы уничтожены убиты повешены валить уехать на_кухне сидеть_дома',
  must: 'должны должен надо нужно пусть заслуживают обязаны пора следует',
  hate: 'ненавижу ненавидим презираю терпеть_не_могу',
  out: 'вон убирайтесь валите понаехали домой не_место прочь на_выход выметайтесь',
  slogans: [
    'вали|валите|убирайся|убирайтесь|езжай в|к|обратно ..1 свою|свой|себе|своей|сво*',
    'россия для русских',
    'евреи|жиды ..1 управляют|контролируют|правят',
    'гитлер был прав',
    'хайль гитлер',
    'зиг хайль',
    'белая сила|власть|раса',
    'грязн*|вонюч*|тупой|тупые|чёртовы|черномаз*|поган* ..1 жид*|негр*|чурк*|хач*|цыган*|пидор*|хохл*|москал*|мигрант*',
    'жиды|чурки|хачи|пидорасы|черномазые',
    'бей|бейте|режь|режьте|души|громи|громите|гони|гоните ..1 чурок|хачей|жидов|чёрных|черномазых|пидоров|пидорасов|цыган|мусульман|евреев|хохлов|кацапов|москалей|мигрантов',
  ],
});
const ukrainian = hatred({
  language: 'uk',
  groups:
    'євре* жид* мусульман* іслам* араб* негр негри негрів чорношкір* африкан* азіат* китайц* іноземц* мігрант* іммігрант* біженц* біженці циган* геї геїв гомик* підар* лесбій* трансгендер* інвалід* чурк* москал* кацап* росіян* хохл* феміністк* роми',
  vermin:
    'паразит* щур* щури таргани тарган* тварин* мавп* недолюд* свин* сміття бруд покидьк* мраз* зараз* чума хвороб* хворі рак комах* воші дикун* неповноцін* злочинц* ґвалтівник* злоді* терорист* огидн* мерзот* збочен* шкідник* нелюд* не_люди бидло тварюк* винні_в_усьому',
  kill: 'вбити вбивати вбивайте убий бий бийте винищити винищуйте знищити знищуйте спалити палити повісити розстріляти депортувати вигнати смерть геть_усіх',
  ending:
    'здохнути померти згоріти зникнути забратися геть розстріляні депортовані знищені вбиті повішені на_кухні',
  must: 'повинні повинен треба мусять нехай хай заслуговують',
  hate: 'ненавиджу ненавидимо зневажаю',
  out: 'геть забирайтеся валіть додому не_місце',
  slogans: [
    'забирайся|забирайтеся|їдь до|у|назад ..1 свою|свій|себе|свою|своєї',
    'гітлер мав рацію',
    'євреї|жиди керують|контролюють',
  ],
});
const czech = hatred({
  language: 'cs',
  groups:
    'žid* muslim* islám* arab* černoch* negr* afričan* asiat* asiaté číňan* cizinc* cizinci imigrant* migrant* uprchlík* uprchlíci utečenc* cigán* cikán* romové rómovia gay* gayové buzerant* teplouš* homosexuál* lesb* trans postižen* vietnamc* ukrajinc* feministky bezdomovc* maďari',
  vermin:
    'havěť potkan* krys* parazit* paraziti šváb* zvířat* zvieratá opic* podlidé podľudia prasat* svině svine odpad* špín* sebranka mor nemoc* choroba nemocní rakovin* hmyz vši divoši méněcenn* menejcenn* zločinc* násilníc* zloděj* zlodeji terorist* odporn* hnusn* úchyl* škůdc* škodná nejsou_lidi nie_sú_ľudia dobytek',
  kill: 'zabít zabijte zabiť vyvraždit zplynovat vyhladit vyhubit oběsit upálit deportovat vyhnat smrt postřílet do_plynu',
  ending:
    'zemřít chcípnout shořet zmizet pryč vypadnout zplynováni zabiti deportováni vyhlazeni zomrieť zdochnúť zmiznúť preč k_plotně',
  must: 'měli musí by_měli mali_by musia zaslouží zaslúžia patří',
  hate: 'nenávidím nenávidíme nesnáším nenávidím_všechny opovrhuji',
  out: 'ven vypadněte pryč do_plynu táhněte raus von preč vítáni_nejsou',
  slogans: [
    'táhni|táhněte|vrať|vraťte|jdi|jděte ..1 domů|zpátky|odkud',
    'židi|židé ..1 ovládají|řídí',
    'čechy čechům',
    'hitler měl pravdu',
  ],
});
const southSlavic = hatred({
  language: 'hr',
  groups:
    'židovi jevreji cigani cigane muslimani muslimane balije balija arapi crnci crnčuge stranci migranti imigranti izbjeglice izbeglice pederi peder gejevi homoseksualci lezbejke trans srbi četnici hrvati ustaše šiptari albanci bošnjaci turci жидови јевреји цигани муслимани мигранти избеглице педери шиптари хрвати срби евреи евреите цигани циганите мюсюлмани турци бежанци бежанците имигранти гейове педерасти',
  vermin:
    'štakori pacovi paraziti žohari bubašvabe životinje majmuni podljudi svinje smeće đubre gamad kuga bolest bolesni rak insekti vaši divljaci inferiorni kriminalci silovatelji lopovi teroristi odvratni perverzni štetočine nisu_ljudi stoka пацови паразити животиње мајмуни свиње смеће ђубре гамад куга болест криминалци лопови терористи нису_људи стока плъхове паразити хлебарки животни маймуни свине боклуци паплач чума болест престъпници крадци терористи мръсни не_са_хора',
  kill: 'ubij ubiti ubijte zakolji zaklati pobiti istrijebiti istrebiti deportovati deportirati spaliti objesiti obesiti smrt убиј убити убијте закољи побити истребити смрт убийте убий изтребете депортирайте смърт на_сапун',
  ending:
    'umrijeti umreti nestati gorjeti goreti crknuti otići mrtvi умрети нестати цркнути да_умрат да_изчезнат да_си_ходят',
  must: 'trebaju treba moraju trebali zaslužuju треба морају заслужују трябва заслужават',
  hate: 'mrzim mrzimo prezirem мрзим мрзимо мразя мразим',
  out: 'van napolje marš gonite_se vratite_se напоље марш вън махайте_се',
  slogans: ['ubij ubij|srbina|ustašu', 'hitler|хитлер je|је|беше ..1 pravu|праву|прав'],
});
const turkish = hatred({
  language: 'tr',
  groups:
    'yahudi* müslümanlar arap* siyahiler zenci* afrikalılar asyalılar çinliler yabancılar göçmen* mülteci* sığınmacı* suriyeli* afgan* çingene* roman* geyler eşcinsel* ibne* lezbiyen* translar travesti* engelliler sakatlar kürt* ermeni* rumlar feministler hristiyan* gavur* dinsizler',
  vermin:
    'haşere* fare* sıçan* parazit* asalak* hamam_böceği hamamböceği hayvan* maymun* domuz* çöp* pislik* pis pisler iğrenç* mikrop* veba* hastalık* hasta* kanser* böcek* bit bitler vahşi* aşağılık* aşağıdır suçlu* tecavüzcü* hırsız* terörist* sapık* insan_değil insan_değiller lağım* soysuz* ahlaksız* işgalci* köpek*',
  kill: 'öldürün öldürelim öldür gebertin yok_edin yok_edilmeli gazlayın asın yakın sürün kovun defedin kesin ölüm katledin kökünü_kazıyın taşlayın atın_bunları',
  ending:
    'ölmeli gebermeli yanmalı yok_olmalı defolmalı gitmeli sürülmeli kovulmalı asılmalı öldürülmeli temizlenmeli yakılmalı sınır_dışı mutfakta hadım_edilmeli',
  must: 'hepsi artık gerek lazım gerekir gerekiyor',
  hate: 'nefret tiksiniyorum iğreniyorum lanet',
  out: 'defolun defol dışarı defolsun gitsin istenmiyor ülkenize giremez kahrolsun evine ülkelerine',
  slogans: [
    'ülkene|ülkenize|memleketine|geldiğin ..1 dön|dönün|git|defol|yere',
    'yahudiler ..2 yönetiyor|kontrol',
    'hitler haklıydı',
    '<groups> ..1 ölmeli|gebermeli|yanmalı|sürülmeli|kovulmalı|asılmalı|öldürülmeli|temizlenmeli|yakılmalı',
    'pis|lanet|iğrenç yahudi*|arap*|ermeni*|kürt*|zenci*|ibne*|suriyeli*|çingene*|göçmen*',
  ],
});
const greek = hatred({
  language: 'el',
  groups:
    'εβραίοι εβραίος εβραίους μουσουλμάνοι μουσουλμάνους άραβες μαύροι_είναι αράπηδες αφρικανοί ασιάτες ξένοι ξένους μετανάστες πρόσφυγες λαθρομετανάστες γύφτοι γύφτους τσιγγάνοι γκέι ομοφυλόφιλοι πούστηδες αδερφές λεσβίες τρανς ανάπηροι αλβανοί τούρκοι πακιστανοί',
  vermin:
    'ποντίκια αρουραίοι παράσιτα κατσαρίδες ζώα μαϊμούδες πίθηκοι υπάνθρωποι γουρούνια σκουπίδια βρωμιά βρωμιάρηδες πανούκλα αρρώστια άρρωστοι καρκίνος έντομα ψείρες άγριοι κατώτεροι εγκληματίες βιαστές κλέφτες τρομοκράτες αηδιαστικοί ανώμαλοι δεν_είναι_άνθρωποι μιάσματα σκυλιά',
  kill: 'σκοτώστε σκοτώσουμε θάνατος εξοντώστε κάψτε κρεμάστε απελάστε διώξτε',
  ending: 'πεθάνουν καούν εξαφανιστούν φύγουν σκοτωθούν απελαθούν εξοντωθούν ψοφήσουν κρεμαστούν',
  must: 'πρέπει να_πάνε αξίζουν ας να',
  hate: 'μισώ μισούμε σιχαίνομαι',
  out: 'έξω ουστ να_φύγουν πίσω_στη',
  slogans: [
    'γύρνα|γυρίστε|πήγαινε πίσω? ..1 χώρα|πατρίδα',
    'ο? χίτλερ είχε δίκιο',
    'εβραίοι ελέγχουν|κυβερνούν',
  ],
});
const hungarian = hatred({
  language: 'hu',
  groups:
    'zsidó* zsidók muszlim* iszlám arab* négerek néger* feketék_mind afrikaiak ázsiaiak kínaiak külföldi* bevándorló* migráns* menekült* cigány* romák melegek buzik buzi* homoszexuális* leszbikus* transzneműek fogyatékos* románok ukránok feministák hajléktalanok',
  vermin:
    'féreg* férgek patkány* élősködő* parazit* csótány* állat* majmok majom alsóbbrendű* disznó* szemét* mocsok mocskos* söpredék* pestis* betegség* betegek rák* rovar* tetű tetvek vadak bűnöző* erőszakoló* tolvaj* terrorist* undorító* gusztustalan* perverz* kártevő* nem_emberek csürhe',
  kill: 'öld öljétek öljük ölni irtsátok kiirtani gázosítsátok akasszátok égessétek deportálni halál kergessétek kitoloncolni',
  ending:
    'dögöljenek meghalni megdögleni eltűnni elpusztulni takarodjanak pusztuljanak kipusztítani kiirtani menjenek',
  must: 'kell kellene mind kéne',
  hate: 'gyűlölöm utálom gyűlöljük megvetem',
  out: 'takarodjatok kifelé ki_innen menjetek_haza nem_kívánatos takarodj',
  slogans: [
    'takarodj|menj ..1 haza|hazádba|vissza',
    'a? zsidók irányítanak|uralják|irányítják',
    'hitlernek igaza volt',
    '<groups> ki $',
  ],
});
const finnish = hatred({
  language: 'fi',
  groups:
    'juutalaiset juutalaiset muslimit islam arabit neekerit mustat_ovat afrikkalaiset aasialaiset kiinalaiset ulkomaalaiset maahanmuuttajat mamut pakolaiset turvapaikanhakijat mustalaiset romanit homot homo hinttarit lesbot transut transihmiset vammaiset somalit ryssät venäläiset feministit juutalaisia muslimeja neekereitä pakolaisia homoja',
  vermin:
    'syöpäläisiä rottia loisia torakoita eläimiä apinoita ali_ihmisiä sikoja saastaa roskaa roskasakkia rutto tauti sairaita syöpä hyönteisiä täitä villejä alempiarvoisia rikollisia raiskaajia varkaita terroristeja ällöttäviä inhottavia perversejä tuholaisia eivät_ole_ihmisiä kuvottavia',
  kill: 'tappakaa tappaa tapa kaasuttakaa tuhotkaa hävittäkää hirttäkää polttakaa karkottakaa kuolema',
  ending: 'kuolla palaa kadota häipyä tapettava karkotettava tuhottava hirtettävä poistettava mennä_kotiin',
  must: 'pitäisi pitää täytyy on ansaitsevat saisivat',
  hate: 'vihaan vihaamme inhoan halveksin',
  out: 'ulos pois häipykää painukaa kotiin_siitä eivät_ole_tervetulleita',
  slogans: [
    'mene|menkää|painu|painukaa takaisin ..1 maahasi|kotimaahasi|sinne|maahanne',
    'juutalaiset hallitsevat|ohjaavat',
    'hitler oli oikeassa',
    '<groups> ulos $',
  ],
});

export const eastern: readonly Grammar[] = [
  polish,
  russian,
  ukrainian,
  czech,
  southSlavic,
  turkish,
  greek,
  hungarian,
  finnish,
];
