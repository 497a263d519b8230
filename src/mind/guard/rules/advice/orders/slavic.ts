import type { AdviceByLanguage } from '../advice.ts';

export const slavic: AdviceByLanguage = {
  pl: {
    medical: [
      'weź|bierz|zażyj|połknij|łykaj ..3 tabletkę|tabletki|tabletek|pigułkę|kapsułki|krople|aspirynę|witaminy',
      'idź|pójdź|zgłoś_się ..2 do ..1 lekarza|psychologa|psychiatry|szpitala|dermatologa',
      'powinieneś|powinnaś|musisz|potrzebujesz ..3 lekarza|terapii|antybiotyk|witamin|schudnąć',
      'czosnek|miód|cytryna|post|cukier|imbir ..1 leczy|powoduje|zabija|obniża|pomaga_na',
      'nie szczep|szczepcie',
    ],
    legal: [
      'niczego|nic|nigdy nie ..1 podpisuj|podpisujcie|mów_policji|płać',
      'pozwij|pozwijcie|zaskarż|podaj ..3',
      'nie płać|płaćcie ..2',
      'to jest? ..1 legalne|nielegalne|przestępstwo|bezprawne',
      'umowa jest ..1 nieważna',
      'masz prawo do',
      'należy ci_się odszkodowanie',
    ],
    financial: [
      'kup|kupuj|kupcie|sprzedaj|trzymaj ..2 złoto|bitcoina|akcje|srebro|dolary|mieszkanie|krypto|teraz|ziemię',
      'kurs|akcje|bitcoin|ceny|mieszkania ..1 wzrośnie|wzrosną|podwoi|spadnie|rośnie|drożeją',
      'to dobry_czas ..1 na|żeby',
      'nie płać podatków',
    ],
    electoral: [
      'głosuj|głosujcie|zagłosuj ..1 na|przeciw|za|nie|<Name>',
      'nie głosuj|głosujcie|idź_na_wybory|idźcie',
      'wybory|głosowanie|referendum ..2 są|jest|będą|odbędą ..2 poniedziałek|wtorek|środę|czwartek|piątek|sobotę|sfałszowane|ustawione|przełożone',
      'twój głos ..1 nie|liczy',
    ],
  },
  ru: {
    medical: [
      'прими|примите|выпей|выпейте|пей|глотай ..3 таблетку|таблетки|таблеток|капли|аспирин|витамины|капсулы',
      'сходи|сходите|иди|идите|обратись|запишись ..2 к ..1 врачу|доктору|психологу|психиатру|терапевту|дерматологу',
      'тебе|вам ..1 нужно|надо|стоит|нужен|нужна ..3 врач|врачу|терапия|антибиотик|похудеть|лечиться|витамины|таблетки',
      'чеснок|мёд|мед|лимон|сода|голодание|сахар ..1 лечит|вызывает|убивает|помогает_от|снижает',
      'не прививай|прививайтесь|прививайся|делай_прививку',
      'бросай|брось|прекрати ..1 пить|принимать ..1 таблетки|лекарства|антидепрессанты',
    ],
    legal: [
      'ничего|никогда не ..1 подписывай|подписывайте|говори_полиции|плати',
      'подай|подавай|подайте|подавайте ..1 в|на ..1 суд|развод|него|них',
      'не плати|платите ..2',
      'это ..1 законно|незаконно|преступление|противозаконно|нелегально',
      'договор ..1 недействителен|ничтожен',
      'ты|вы имеешь|имеете право',
      'требуй|требуйте ..1 компенсации|возмещения|возврата',
    ],
    financial: [
      'купи|купите|покупай|покупайте|продай|продавайте|держи|скупай ..2 золото|биткоин|акции|доллары|серебро|квартиру|крипту|сейчас|землю',
      'курс|акции|биткоин|цены|доллар|недвижимость ..1 вырастет|вырастут|удвоится|упадёт|рухнет|подорожает|всегда_растёт',
      'сейчас ..2 время ..1 покупать|продавать|вкладывать',
      'не плати налоги',
    ],
    electoral: [
      'голосуй|голосуйте|проголосуй|проголосуйте ..1 за|против|<Name>',
      'не ходи|ходите|голосуй|голосуйте|иди|идите ..1 на|голосовать|$|за ..1 выборы|$',
      'выборы|голосование|референдум ..2 в|перенесли|отменили|будут|подделали|сфальсифицированы|украли|куплены ..1 понедельник|вторник|среду|четверг|пятницу|субботу|$',
      'твой|ваш голос ..1 ничего|не|решает|важен',
    ],
  },
  uk: {
    medical: [
      'випий|прийми|пий|ковтай ..3 таблетку|таблетки|таблеток|краплі|аспірин|вітаміни',
      'сходи|іди|зверніться|запишись ..2 до ..1 лікаря|психолога|психіатра',
      'тобі|вам ..1 треба|потрібно|варто|потрібен ..3 лікар|лікаря|терапія|антибіотик|схуднути',
      'кинь|припини|кидай ..1 пити|приймати ..1 ліки|таблетки|антидепресанти',
      'часник|мед|лимон|сода|голодування|цукор ..1 лікує|викликає|вбиває',
      'не щепись|щепіться|вакцинуйся',
    ],
    legal: [
      'варто|треба|мусиш|можеш|подай|подавай ..2 подати|до|в|у|на ..1 до? ..1 суду|суд|розлучення|позов',
      'нічого|ніколи не ..1 підписуй|підписуйте|плати',
      'не плати|платіть ..2',
      'це ..1 законно|незаконно|злочин',
      'договір недійсний',
      'маєш|маєте право',
    ],
    financial: [
      'купи|купіть|купуй|купуйте|продай|тримай ..2 золото|біткоїн|акції|долари|квартиру|крипту|зараз',
      'курс|акції|біткоїн|ціни ..1 зросте|зростуть|подвоїться|впаде',
    ],
    electoral: [
      'голосуй|голосуйте|проголосуй|проголосуйте ..1 за|проти|<Name>',
      'не ходи|ходіть|голосуй|голосуйте|йди ..1 на|$|за ..1 вибори|$',
      'вибори|голосування|референдум ..2 в|у|перенесли|скасували|будуть|сфальсифіковані|вкрали ..1 понеділок|вівторок|середу|четвер|пятницю|суботу|$',
    ],
  },
  cs: {
    medical: [
      'vezmi|vem|vezměte|polkni|spolkni ..3 tabletu|tablety|tablet|prášek|prášky|kapky|aspirin|vitamíny',
      'jdi|jděte|zajdi|běž|choď ..2 k|ke ..1 doktorovi|lékaři|psychologovi|psychiatrovi|lekárovi',
      'přestaň|přestaňte|prestaň ..1 brát|užívat|brať ..1 léky|prášky|antidepresiva|lieky',
      'měl_bys|musíš|potřebuješ ..3 doktora|lékaře|terapii|antibiotika|zhubnout',
      'česnek|med|citron|půst|cukr ..1 léčí|způsobuje|zabíjí|snižuje',
      'neočkuj|neočkujte|nenech_se_očkovat',
    ],
    legal: [
      'měl_bys|můžeš|musíš ..2 zažalovat|žalovat|podat|odvolat',
      'zažaluj|zažalujte|žaluj|podej_žalobu|podej_trestní',
      'neplať|neplaťte|nepodepisuj|nepodepisujte ..2',
      'je to legální|nelegální|trestný',
      'smlouva je ..1 neplatná',
      'máš právo na',
    ],
    financial: [
      'kup|kupte|prodej|prodejte|drž ..2 zlato|bitcoin|akcie|stříbro|byt|krypto|teď|hned',
      'kurz|zlato|akcie|bitcoin|ceny ..1 se? ..1 zdvojnásobí|poroste|porostou|vzroste|stoupne|spadne|klesne',
    ],
    electoral: [
      'volte|vol|zvolte|hlasujte ..1 <Name>|babiše|proti|ano|ods|spd|piráty|pro|levici|pravici',
      'nechoďte|nechoď|nevolte|nevol ..1 k|volit|$|ho|je ..1 volbám|$',
      'volby|hlasování|referendum ..2 jsou|je|budou|byly ..2 pondělí|úterý|středu|čtvrtek|pátek|sobotu|zmanipulované|ukradené|odložené',
    ],
  },
};
