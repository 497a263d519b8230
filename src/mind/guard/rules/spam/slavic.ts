import type { Grammar } from '../../grammar/grammar.ts';
import { alsoInSerbian } from '../hostility/serbian-letters.ts';

const croatian: Grammar = {
  language: 'hr',
  certain: [
    'zaprati|zapratite|prati|pratite|pretplati|pretplatite ..5 sutra|uskoro|još|više|novo|objav*|profil|kanal|me|nas|stranicu',
    'označi|označite|tagiraj|tagirajte|pošalji|pošaljite|podijeli|podijelite|podeli|podelite ..3 prijatelja|prijatelje|prijateljicu|nekoga|nekog|svima|drugara|drugaricu',
    'tko|ko se? slaže|za|misli ..4 plus|lajk|srce|komentar|komentaru|komentarima',
    'samo|još danas|ovaj_tjedan|ove_nedelje|do_petka|do_nedjelje|vikend ..4 popust|sniženje|posto|pola_cijene|gratis|besplatn*',
    'spremi|spremite|sačuvaj|sačuvajte ..3 kasnije|izgub*|objavu|post',
    'zarad*|zarađuj* ..3 dnevno|dan|mjesečno|mesečno|kući|kuće|ulaganja|ulog*',
    'praćenje|pratim|follow za praćenje|natrag|nazad|follow',
    'piši|pišite|javi|javite ..2 inbox|dm|poruku|privatno|komentar|komentaru',
  ],
};

/** Calls to follow, to name a friend, to vote with a sign, to save and to earn, as Slavic languages word them. */
export const slavic: readonly Grammar[] = [
  {
    language: 'ru',
    certain: [
      'подпишись|подпишитесь|подписывайся|подписывайтесь|подписывайся_на|подпишусь ..6 завтра|скоро|ещё|выложу|выкладываю|новые|не_пропустить|чтобы|взаимно|канал|обновления|страницу|меня|нас|и',
      'взаимная|взаимный|взаимные|взаимно подписк*|лайк*|подпис*|лайкаю',
      'отметь|отметьте|отмечай|отмечайте|тегни|тегните|скинь|скиньте|перешли|перешлите|отправь|отправьте ..3 друга|друзей|друзьям|другу|подругу|подруге|того|кому|всем',
      'кто ..1 согласен|согласна|за|думает|тоже|узнал|любит|хочет ..3 ставь|ставьте|плюс|лайк|пиши|пишите|жми|жмите|огонь|сердце',
      'ставь|ставьте|поставь|поставьте|жми|жмите|кидай|кидайте ..1 плюс|плюсик|лайк|сердечко|огонёк|класс|палец',
      'сохрани|сохраните|сохраняй|сохраняйте ..3 потерять|потом|себе|закладки|пост|забыть',
      'заработок|заработай|заработайте|зарабатывай|зарабатывайте|доход ..4 день|месяц|вложений|дома|час|тысяч*|интернете',
      'без вложений',
      'только ..1 сегодня|завтра|до_конца|три_дня|сутки ..4 скидк*|процент*|бесплатно|цена|акция|распродаж*',
      'пиши|пишите|напиши|напишите ..2 личку|директ|лс|комментах|комментариях|цену|плюс',
      'розыгрыш|разыгрываем|разыгрываю|разыграю|раздаю|дарю ..3 среди|подписчик*|приз*|бесплатно|принт*',
    ],
  },
  {
    language: 'uk',
    certain: [
      'підпишись|підпишіться|підписуйся|підписуйтесь|підписуйтеся|підпишуся ..6 завтра|скоро|ще|викладу|викладаю|нові|щоб|взаємно|канал|сторінку|мене|нас|і',
      'взаємна|взаємні|взаємно підписк*|лайк*|підпис*',
      'познач|позначте|тегни|скинь|скиньте|перешли|перешліть|надішли|надішліть ..3 друга|друзів|друзям|другу|подругу|того|усім|всім',
      'хто ..1 згоден|згодна|згодний|за|думає|теж|любить|хоче ..3 став|ставте|плюс|лайк|пиши|пишіть|тисни|серце',
      'став|ставте|постав|поставте|тисни|тисніть|кидай ..1 плюс|плюсик|лайк|сердечко|вподобайк*',
      'збережи|збережіть|зберігай|зберігайте ..3 загубити|потім|собі|закладки|допис|забути',
      'заробіток|зароби|заробляй|заробляйте|дохід ..4 день|місяць|вкладень|вдома|годину|тисяч*|інтернеті',
      'без вкладень',
      'тільки|лише ..1 сьогодні|завтра|три_дні ..4 знижк*|відсотк*|безкоштовно|ціна|акція|розпродаж*',
      'пиши|пишіть|напиши|напишіть ..2 особисті|приват|дірект|коментарях|плюс',
      'розіграш|розігруємо|розігрую|роздаю ..3 серед|підписник*|приз*|безкоштовно',
    ],
  },
  {
    language: 'pl',
    certain: [
      'zaobserwuj|zaobserwujcie|obserwuj|obserwujcie|subskrybuj|subskrybujcie|zasubskrybuj ..6 jutro|wkrótce|jeszcze|wrzucę|wrzucam|nowe|żeby|kanał|profil|mnie|nas|po_więcej|i',
      'obserwacja|obserwację|follow|sub|lajk za obserwację|follow|sub|lajka|lajk',
      'oznacz|oznaczcie|otaguj|podeślij|podeślijcie|wyślij|wyślijcie|przekaż ..3 znajomego|znajomych|znajomym|znajomą|przyjaciela|przyjaciół|kolegę|koleżankę|kogoś|komuś|wszystkim',
      'kto ..3 zgadza|za|myśli|też|lubi|chce ..4 plusa|plus|lajka|lajk|serduszko|komentarzu|łapkę|pisze|pisać',
      'daj|dajcie|zostaw|zostawcie|kliknij|klikaj|niech_da|wal|walcie ..1 plusa|plus|lajka|serduszko|łapkę|suba|followa',
      'zapisz|zapiszcie|zapisuj ..3 później|zgubić|potem|post|zapomnieć',
      'zarobek|zarób|zarabiaj|zarabiajcie|dochód ..4 dziennie|miesięcznie|wkładu|domu|godzinę|internecie|tysi*',
      'bez wkładu_własnego|wkładu',
      'tylko|jeszcze ..1 dziś|dzisiaj|jutro|przez_trzy|do_niedzieli|weekend ..4 zniżk*|rabat*|procent|taniej|gratis|za_darmo|promocj*|wyprzedaż*',
      'pisz|piszcie|napisz|napiszcie ..2 priv|priva|dm|wiadomość|komentarzu|plusa',
      'konkurs|rozdanie|losuję|losujemy ..3 wśród|obserwujących|nagrod*|gratis|wydruk*',
    ],
    harmless: ['obserwuj ..2 światło|cień|linię|niebo|ruch'],
  },
  {
    language: 'cs',
    certain: [
      'sleduj|sledujte|odebírej|odebírejte|dej_follow ..3 mě|mne|nás|kanál|profil|stránku|můj|moji',
      'označ|označte|otaguj|pošli|pošlete|přepošli|sdílej|sdílejte ..3 kamaráda|kamarády|kamarádku|kámoš*|přátele|přátelům|někoho|někomu|všem',
      'kdo ..2 souhlasí|pro|taky|chce ..4 plus|lajk|srdíčko|komentář*|palec',
      'dej|dejte|hoď|hoďte|nech|nechte|klikni ..1 plus|lajk|lajka|srdíčko|palec|odběr|follow',
      'ulož|uložte ..3 později|ztratil*|post|příspěvek|zapom*',
      'výdělek|vydělej|vydělávej|vydělejte|přivýdělek ..4 denně|měsíčně|vkladu|domova|doma|hodinu|tisíc*',
      'jen|pouze|už_jen dnes|zítra|do_neděle|víkend ..4 slev*|procent|zdarma|akce|výprodej*',
      'piš|pište|napiš|napište ..2 dm|zpráv*|soukrom*|komentář*',
      'soutěž|losuju|losujeme ..3 sledujícími|cen*|zdarma',
    ],
  },
  {
    language: 'sk',
    certain: [
      'sleduj|sledujte|odoberaj|odoberajte ..3 ma|mňa|nás|kanál|profil|stránku|môj|moju',
      'označ|označte|otaguj|pošli|pošlite|prepošli|zdieľaj|zdieľajte ..3 kamaráta|kamarátov|kamarátku|kamoš*|priateľa|priateľov|priateľom|niekoho|niekomu|všetkým',
      'kto ..2 súhlasí|za|tiež|chce ..4 plus|lajk|srdiečko|komentár*|palec',
      'daj|dajte|hoď|hoďte|nechaj|nechajte|klikni ..1 plus|lajk|lajka|srdiečko|palec|odber|follow',
      'ulož|uložte ..3 neskôr|stratil*|post|príspevok|zabud*',
      'zárobok|zarob|zarábaj|zarobte ..4 denne|mesačne|vkladu|domu|doma|hodinu|tisíc*',
      'len|iba|už_len dnes|zajtra|do_nedele|víkend ..4 zľav*|percent|zadarmo|akcia|výpredaj*',
      'píš|píšte|napíš|napíšte ..2 dm|správ*|súkrom*|komentár*',
    ],
  },
  ...alsoInSerbian(croatian),
  {
    language: 'bg',
    certain: [
      'последвай|последвайте|абонирай_се|абонирайте_се|следвай|следвайте ..5 ме|ни|утре|скоро|още|канала|профила|страницата|за',
      'отбележи|отбележете|тагни|тагнете|прати|пратете|сподели|споделете ..3 приятел|приятели|приятеля|приятелка|някого|някой|всички',
      'кой|който ..1 е? съгласен|за|мисли|също|иска ..4 плюс|лайк|сърце|коментар*|пиши|пише',
      'сложи|сложете|дай|дайте|натисни|натиснете|остави|оставете ..1 плюс|лайк|сърце|палец|харесване',
      'запази|запазете|запиши ..3 после|късно|изгуб*|поста|публикацията',
      'печели|печелете|изкарай|доход ..4 ден|дневно|месец|вкъщи|час|вложени*|хиляд*|онлайн',
      'само|още днес|утре|до_неделя|уикенда ..4 отстъпк*|процента|намален*|безплатно|промоци*|разпродажб*',
      'пиши|пишете ..2 лично|лс|съобщение|коментар*|коментарите',
    ],
  },
  {
    language: 'sl',
    certain: [
      'sledi|sledite|naroči_se|naročite_se ..3 mi|me|nam|kanal|profil|strani|jutri|za',
      'označi|označite|tagni|pošlji|pošljite|deli|delite ..3 prijatelja|prijatelje|prijateljem|prijateljico|nekoga|nekomu|vsem',
      'kdo ..2 strinja|za|tudi|hoče ..4 plus|všeček|srček|komentar*',
      'daj|dajte|pusti|pustite|klikni ..1 plus|všeček|srček|palec|like',
      'shrani|shranite ..3 pozneje|kasneje|izgubil*|objavo',
      'zaslužek|zasluži|služi|zaslužite ..4 dnevno|dan|mesečno|vložka|doma|uro|tisoč*',
      'samo|le|še danes|jutri|do_nedelje|vikend ..4 popust*|odstotk*|zastonj|brezplačno|akcija|razprodaj*',
      'piši|pišite ..2 zs|sporočilo|zasebno|komentar*',
    ],
  },
];
