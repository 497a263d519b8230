import { inCyrillic } from '../hostility/serbian-letters.ts';
import type { Advice, AdviceByLanguage } from './advice.ts';

/** Serbian is written in Latin letters, too, and has most words in common with Croatian. */
const croatian: Advice = {
  medical: [
    'prestani|prestanite|ne|nemoj|nemojte|izbaci|izbacite|bacite|preskoči|preskočite|smanjite|povećajte ..3 piti|pijte|pij|uzimati|uzimajte|uzimaj|tablete|tableta|lijekove|lekove|lijek|lek|antibiotik|antibiotike|inzulin|insulin|terapiju|dozu|cijepiti|vakcinisati',
    'češnjak|beli_luk|bijeli_luk|med|limun|čaj|ocat|sirće|đumbir|post|soda|rakija ..2 dovoljan|dovoljno|liječi|leči|pomaže|zamjenjuje|zamenjuje|snižava|najbolji|najbolje|umjesto',
    'za|protiv|kod temperaturu|temperature|tlak|pritisak|glavobolju|kašalj|prehladu|dijabetes|rak|upalu|depresiju ..4 najbolji|najbolje|pomaže|dovoljan|dovoljno|uzmi|uzmite|pij|pijte|trljaj|stavi|stavite',
    'ne|nemoj|nemojte ..2 liječniku|lekaru|doktoru|bolnicu|hitnu',
  ],
  legal: [
    'tuži|tužite|podnesi|podnesite|prijavi|prijavite ..4 sudu|tužbu|odštetu|odvjetnika|advokata|policiji|žalbu',
    'prepiši|prepišite|prebaci|prebacite ..3 kuću|stan|auto|imovinu ..4 na|majku|ženu|ovrh*|izvršitelj*',
    'ne|nemoj|nemojte ..2 potpisati|potpisuj|potpisujte|platiti|plaćaj|plaćajte|kaznu|porez',
  ],
  financial: [
    'uloži|uložite|ulaži|ulažite|investiraj|investirajte|stavi|stavite|kupi|kupite ..4 bitcoin*|kripto*|dionice|akcije|zlato|ušteđevin*|novac|fond|fondove|nekretnine',
    'podigni|podignite|uzmi|uzmite ..2 kredit|zajam',
  ],
  electoral: [
    'glasaj|glasajte|zaokruži|zaokružite ..5',
    'ne|nemoj|nemojte ..1 glasaj|glasajte|glasati|izlazi|izlazite',
  ],
};

/** What neighbours advise: to leave out pills, what garlic heals, where savings belong, whose name the house should bear. */
export const slavic: AdviceByLanguage = {
  ru: {
    medical: [
      'не|бросьте|брось|бросайте|прекратите|хватит|перестаньте|отмените|откажитесь|снизьте|увеличьте|удвойте ..3 пейте|пей|пить|принимайте|принимай|принимать|колите|таблетки|таблеток|лекарств*|антибиотик*|инсулин*|дозу|прививк*|химию',
      'чеснок|мёд|лимон|уксус|имбирь|сода|голодание|водка|травы|настойка|керосин|прополис ..2 лечит|помогает|помогут|заменит|заменяет|снижает|лучше|хватит|достаточно|вместо',
      'лучше|достаточно|хватит ..1 чеснок|мёд|чеснока|мёда|соды|имбирь|травы',
      'при|от|против температуре|температуры|давления|давлении|кашле|кашля|мигрени|простуде|простуды|диабете|диабета|рака|гриппе|гриппа|депрессии|боли ..4 надо|нужно|помогает|обтир*|пей|пейте|лучше|хватит|принимай*|выпей*|приложи*|поможет',
      'не ..1 ходи|ходите|обращайтесь|вызывайте ..2 врач*|скорую|больниц*',
      'давление|сахар|температуру|холестерин ..1 снизит|собьёт|сбивают|понизит',
    ],
    legal: [
      'подай|подайте|подавай|подавайте ..4 суд|иск|жалобу|заявление|апелляцию|банкротство',
      'оформи|оформите|перепиши|перепишите|запиши|запишите ..3 дом|квартиру|машину|имущество|долю ..4 на|пристав*|родственник*',
      'не ..2 подписывай|подписывайте|платите|плати|признавай*|открывайте ..2 ничего|договор*|штраф*|долг*|кредит*|дверь|протокол|приставам|полиции',
      'выиграете|выиграешь ..1 без адвоката|юриста|суд|дело',
      'приставы|налоговая|полиция ..2 не найдут|найдёт|узнает|узнают|докажет|заберут',
    ],
    financial: [
      'вложи|вложите|вкладывай|вкладывайте|инвестируй|инвестируйте|купи|купите|покупай|покупайте|продавай|продавайте|переведи|переведите ..4 биткоин*|крипт*|акци*|доллар*|золото|облигаци*|вклад|фонд*|недвижимост*|сбережени*|рубл*|ипотек*',
      'возьми|возьмите|бери|берите ..2 кредит|ипотеку|заём|микрозайм',
    ],
    electoral: [
      'голосуй|голосуйте|проголосуй|проголосуйте ..5',
      'ставь|ставьте|поставьте ..2 галочку|крестик ..3 за|кандидат*|парти*|номер',
      'не ходи|ходите ..2 выборы|участок|участки',
      'на выборах ..3 за|против|ставьте|голос*|выбирай*|портите',
    ],
  },
  uk: {
    medical: [
      'не|киньте|кинь|припиніть|досить|відмовтеся|зменште|збільште|подвойте ..3 пийте|пий|пити|приймайте|приймай|приймати|коліть|таблетки|таблеток|ліки|ліків|антибіотик*|інсулін*|дозу|щеплен*',
      'часник|мед|лимон|оцет|імбир|сода|голодування|горілка|трави|прополіс ..2 лікує|допомагає|замінить|знижує|краще|вистачить|досить|замість',
      'краще|досить|вистачить ..1 часник|часнику|мед|меду|соди|трави',
      'при|від|проти температурі|температури|тиску|кашлю|застуди|діабету|раку|грипу|болю ..4 треба|потрібно|допомагає|розтир*|пийте|пий|краще|вистачить|випий*',
      'не ..1 ходи|ходіть|звертайтеся|викликайте ..2 лікар*|швидку|лікарн*',
    ],
    legal: [
      'подай|подайте|подавай|подавайте ..4 суд|суду|позов|скаргу|апеляцію',
      'перепиши|перепишіть|оформи|оформіть ..3 дім|будинок|квартиру|машину|майно ..4 на|виконавц*',
      'не ..2 підписуй|підписуйте|платіть|плати|відчиняйте ..2 нічого|договір|штраф*|борг*|кредит*|двері|протокол',
    ],
    financial: [
      'вклади|вкладіть|вкладай|вкладайте|інвестуй|інвестуйте|купи|купіть|купуй|купуйте|продавай|продавайте ..4 біткоїн*|крипт*|акці*|долар*|золото|облігаці*|фонд*|нерухом*|заощадж*|гривн*|усе',
      'візьми|візьміть|бери|беріть ..2 кредит|іпотеку|позику',
    ],
    electoral: [
      'голосуй|голосуйте|проголосуй|проголосуйте ..5',
      'не ходи|ходіть|йдіть ..2 вибори|дільниц*',
      'на виборах ..3 за|проти|ставте|обирайте',
    ],
  },
  pl: {
    medical: [
      'nie|odstaw|odstawcie|rzuć|rzućcie|przestań|przestańcie|zrezygnuj|zmniejsz|zwiększ|podwój ..3 bierz|bierzcie|brać|łykaj|łykać|zażywaj|leki|leków|lek|tabletki|tabletek|antybiotyk*|insulin*|dawkę|szczep*',
      'czosnek|miód|cytryna|ocet|imbir|soda|głodówka|wódka|zioła|propolis ..2 leczy|pomaga|pomoże|zastąpi|obniża|wystarczy|lepszy|zamiast',
      'na|przy|przeciw gorączkę|gorączce|ciśnienie|kaszel|migrenę|przeziębienie|cukrzycę|raka|grypę|depresję|ból|bóle|nadciśnienie ..4 najlepszy|najlepsza|najlepsze|pomaga|pomoże|wystarczy|pij|pijcie|weź|weźcie|przyłóż',
      'nie ..1 idź|idźcie|chodź|chodźcie|dzwoń ..2 lekarza|lekarzy|szpitala|pogotowie',
    ],
    legal: [
      'podaj|podajcie|pozwij|pozwijcie|złóż|złóżcie|zgłoś|zgłoście ..4 sądu|pozew|skargę|odwołanie|zażalenie|policję|upadłość',
      'przepisz|przepiszcie|przenieś ..3 mieszkanie|dom|auto|samochód|majątek ..4 na|komornik*',
      'komornik|urząd|skarbówka|policja ..2 nie zabierze|znajdzie|dowie|udowodni',
      'wygrasz|wygracie ..2 bez adwokata|prawnika',
      'nie ..2 podpisuj|podpisujcie|płać|płaćcie|przyznawaj|otwieraj ..2 niczego|umow*|mandat*|długu|kredyt*|drzwi',
    ],
    financial: [
      'włóż|włóżcie|zainwestuj|zainwestujcie|inwestuj|inwestujcie|kup|kupcie|kupuj|sprzedaj|przelej|wpłać ..4 bitcoin*|krypto*|akcj*|dolar*|złoto|obligacj*|fundusz*|nieruchomo*|oszczędno*',
      'weź|weźcie|bierz ..2 kredyt|pożyczkę|chwilówkę',
    ],
    electoral: [
      'głosuj|głosujcie|zagłosuj|zagłosujcie ..5',
      'skreśl|skreślcie|zakreśl|postaw|postawcie ..3 liście|kandydat*|krzyżyk|pierwszego|drugiego|numer|jedynkę',
      'nie idź|idźcie|chodź|chodźcie ..2 wybory|głosować|urn',
      'na|w wyborach|niedzielę ..3 skreśl|skreślcie|głosuj|zagłosuj|wybierz',
    ],
  },
  cs: {
    medical: [
      'ne|vysaď|vysaďte|přestaň|přestaňte|vynech|vynechte|zahoď|zahoďte|sniž|snižte|zvyš|zvyšte|neber|neberte|nepij|nechte ..3 brát|prášky|prášků|léky|léků|tabletky|antibiotik*|inzulin*|dávku|očkov*',
      'česnek|med|citron|ocet|zázvor|soda|půst|slivovice|bylinky|propolis ..2 léčí|pomáhá|pomůže|nahradí|snižuje|stačí|lepší|místo',
      'stačí|lepší ..1 česnek|med|zázvor|ocet|bylinky',
      'na|při|proti horečku|horečce|tlak|kašel|migrénu|nachlazení|cukrovku|rakovinu|chřipku|depresi|bolest ..4 nejlepší|pomáhá|pomůže|stačí|pij|pijte|vezmi|vezměte|přilož',
      'nechoď|nechoďte|nevolej|nevolejte ..2 lékaři|doktorovi|doktor*|nemocnice|záchranku',
    ],
    legal: [
      'zažaluj|zažalujte|žaluj|podej|podejte|nahlas|nahlaste ..4 je|soud*|žalobu|stížnost|odvolání|policii|insolvenci',
      'přepiš|přepište|převeď|převeďte ..3 dům|byt|auto|majetek ..4 na|exekutor*',
      'nepodepisuj|nepodepisujte|neplať|neplaťte|nepřiznávej*|neotvírej* ..3 nic|smlouv*|pokut*|dluh*|daň|exekutor*|policii',
      'vyhraješ|vyhrajete ..2 bez právníka|advokáta',
    ],
    financial: [
      'dej|dejte|vlož|vložte|investuj|investujte|kup|kupte|kupuj|kupujte|prodej|prodejte|pošli ..4 bitcoin*|krypto*|akcie|akcií|dolar*|zlata|zlato|dluhopis*|fond*|nemovitost*|úspory',
      'vezmi|vezměte|ber ..2 úvěr|půjčku|hypotéku',
    ],
    electoral: [
      'volte|zvolte|vol|hlasuj|hlasujte ..5 kandidát*|stran*|číslo|prezident*|pro|proti|<Name>',
      'zakroužkuj|zakroužkujte|zaškrtni ..5',
      'nechoď|nechoďte ..2 volit|volbám|volby',
    ],
  },
  sk: {
    medical: [
      'ne|vysaď|vysaďte|prestaň|prestaňte|vynechaj|vynechajte|zahoď|zahoďte|zníž|znížte|zvýš|neber|neberte|nepi|nechajte ..3 brať|lieky|liekov|tabletky|prášky|antibiotik*|inzulín*|dávku|očkov*',
      'cesnak|med|citrón|ocot|zázvor|sóda|pôst|slivovica|bylinky|propolis ..2 lieči|pomáha|pomôže|nahradí|znižuje|stačí|lepší|namiesto',
      'stačí|lepší ..1 cesnak|med|zázvor|ocot|bylinky',
      'na|pri|proti horúčku|horúčke|tlak|kašeľ|migrénu|prechladnutie|cukrovku|rakovinu|chrípku|depresiu|bolesť ..4 najlepší|pomáha|pomôže|stačí|pi|pite|vezmi|vezmite|prilož',
      'nechoď|nechoďte|nevolaj|nevolajte ..2 lekárovi|doktorovi|doktor*|nemocnice|záchranku',
    ],
    legal: [
      'zažaluj|zažalujte|žaluj|podaj|podajte|nahlás|nahláste ..4 ich|súd*|žalobu|sťažnosť|odvolanie|políciu',
      'prepíš|prepíšte|preveď ..3 dom|byt|auto|majetok ..4 na|exekútor*',
      'nepodpisuj|nepodpisujte|neplať|neplaťte|neotváraj* ..3 nič|zmluv*|pokut*|dlh*|daň|exekútor*|polícii',
    ],
    financial: [
      'daj|dajte|vlož|vložte|investuj|investujte|kúp|kúpte|kupuj|kupujte|predaj|predajte ..4 bitcoin*|krypto*|akcie|akcií|dolár*|zlata|zlato|dlhopis*|fond*|nehnuteľnos*|úspory',
      'vezmi|vezmite|ber ..2 úver|pôžičku|hypotéku',
    ],
    electoral: [
      'voľte|zvoľte|hlasuj|hlasujte ..5 kandidát*|stran*|číslo|prezident*|za|proti|<Name>',
      'zakrúžkuj|zakrúžkujte ..5',
      'nechoď|nechoďte ..2 voliť|voľbám|voľby',
    ],
  },
  hr: croatian,
  sr: {
    medical: croatian.medical.map(inCyrillic),
    legal: croatian.legal.map(inCyrillic),
    financial: croatian.financial.map(inCyrillic),
    electoral: croatian.electoral.map(inCyrillic),
  },
  bg: {
    medical: [
      'не|спри|спрете|откажи|откажете|намали|намалете|увеличи|пропусни|изхвърли|изхвърлете ..3 пий|пийте|вземай|вземайте|хапчета|хапчетата|лекарства|лекарствата|антибиотик*|инсулин*|доза|дозата|ваксин*',
      'чесън|чесънът|мед|медът|лимон|оцет|оцетът|джинджифил|сода|гладуване|ракия|билки|прополис ..3 лекува|помага|замества|сваля|достатъчен|достатъчно|стига|вместо',
      'за|при|против температура|кръвно|кръвното|кашлица|мигрена|настинка|диабет|рак|грип|депресия|болки ..4 най|помага|стига|пий|пийте|вземи|вземете|сложи|трябва',
      'не ..1 ходи|ходете|отивай|викай ..2 лекар*|доктор*|болница*|линейка',
    ],
    legal: [
      'съди|съдете|заведи|заведете|подай|подайте ..4 тях|дело|иск|жалба|сигнал|съда',
      'прехвърли|прехвърлете|припиши ..3 къщата|апартамента|колата|имота ..4 на|съдия|изпълнител*',
      'не ..2 подписвай|подписвайте|плащай|плащайте|отваряй ..2 нищо|договор*|глоб*|дълг*|кредит*|врата*',
    ],
    financial: [
      'вложи|вложете|влагай|инвестирай|инвестирайте|купи|купете|купувай|купувайте|продай ..4 биткойн*|крипто*|акции|долар*|злато|облигаци*|фонд*|имот*|спестявани*',
      'вземи|вземете ..2 кредит|заем|ипотека',
    ],
    electoral: ['гласувай|гласувайте ..5', 'не ..1 гласувай|гласувайте|ходи|ходете ..2 избори|урни|урните'],
  },
  sl: {
    medical: [
      'ne|nehaj|nehajte|prenehaj|prenehajte|opusti|opustite|zmanjšaj|povečaj|vrzi|vrzite ..3 jemati|jemlji|jemljite|tablete|tablet|zdravila|zdravil|antibiotik*|inzulin*|odmerek|cepiti',
      'česen|med|limona|kis|ingver|soda|post|žganje|zelišča|propolis ..2 zdravi|pomaga|nadomesti|znižuje|dovolj|zadošča|namesto',
      'dovolj|zadošča ..2 česen|med|ingver|kis|zelišča',
      'za|proti|pri vročino|vročini|pritisk|kašelj|migreno|prehlad|sladkorno|raka|gripo|depresijo|bolečine ..4 najboljši|pomaga|dovolj|zadošča|pij|pijte|vzemi|vzemite',
      'ne ..1 hodi|hodite|kliči|kličite ..2 zdravniku|zdravnik*|bolnišnic*|rešilca',
    ],
    legal: [
      'toži|tožite|vloži|vložite|prijavi|prijavite ..4 jih|sodišč*|tožbo|pritožbo|policiji|odvetnik*',
      'prepiši|prepišite ..3 hišo|stanovanje|avto|premoženje ..4 na|izvršitelj*|rubežnik*',
      'ne ..2 podpisuj|podpisujte|plačaj|plačajte|odpiraj ..2 ničesar|pogodb*|kazni|dolg*|davk*|vrat',
    ],
    financial: [
      'vloži|vložite|vlagaj|vlagajte|investiraj|investirajte|kupi|kupite|kupuj|prodaj ..4 bitcoin*|kripto*|delnic*|dolarj*|zlato|obveznic*|sklad*|nepremičnin*|prihrank*',
      'vzemi|vzemite ..2 kredit|posojilo|hipoteko',
    ],
    electoral: [
      'voli|volite|glasuj|glasujte|obkroži|obkrožite ..5 kandidat*|strank*|številko|predsednik*|za|proti|<Name>',
      'ne ..1 hodi|hodite|pojdi ..2 volitve|volit',
    ],
  },
};
