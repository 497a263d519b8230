import { otherScripts, services, wordlessServices } from './services.ts';

/** How a language asks somebody where to reach them. Each field holds the alternatives of a pattern. */
export interface Asking {
  /** Data of the person who is spoken to: "your number". */
  readonly yours?: string;
  /** Whether orders and questions stand behind what they ask for as well. */
  readonly isVerbLast?: boolean;
  /** Orders to give, and questions that ask for it: "give me", "what is". */
  readonly ask?: string;
  /** Data that an order to give asks for without "your", and those orders. */
  readonly give?: string;
  readonly data?: string;
  /** "Have you" and "are you on", before the name of a service. */
  readonly have?: string;
  /** Questions for a dwelling, whole. */
  readonly live?: string;
  /** "Let us go on" and "shall we talk", before another place to do so. */
  readonly goOn?: string;
  /** What stands between those words and the place: "on", "by". */
  readonly on?: string;
}

/** Names of services that ask for an account wherever somebody is asked for them. */
export const accounts = `(?!t[eé]l[eé]gram(?:m|a(?![\\p{L}])))(?:${services}|${otherScripts}|${wordlessServices}|insta|ig|snap|tg|fb|wa|zap|zapzap|whats|messenger\\p{L}{0,2}|dms?|pms?)`;

const insta =
  'insta\\p{L}{0,4}|ig|snap\\p{L}{0,3}|discord|telegram|whats ?app|zap|tik ?tok|messenger|facebook|fb|skype|viber|signal';

/** By language: those that write no spaces, and those that join words, hold whole phrases. */
export const askings: Readonly<Record<string, Asking>> = {
  de: {
    yours: `(?:deine?r?|eure?|(?-i:Ihre?)|dein|euer) (?:(?:private|echte|aktuelle) )?(?:(?:handy|telefon|mobil)?-?nummer|nr|e?-?mail(?:-?adresse)?|adresse|anschrift|wohnort|${insta})(?:-?(?:name|account|profil|id))?`,
    ask: 'wie (?:ist|lautet|heißt|war)|was ist|gib\\p{L}{0,2}|geb\\p{L}{1,2}|schick\\p{L}{0,2}|schreib\\p{L}{0,2}|sag\\p{L}{0,2}|verrat\\p{L}{0,2}|poste?|hinterlass\\p{L}{0,2}|lass\\p{L}{0,2}|teil\\p{L}{0,2}|(?:magst|kannst|könntest|würdest|willst) du (?:mir|uns)|krieg\\p{L}{0,2}|bekomm\\p{L}{0,2}|hätte gern|brauche|darf ich|kann ich',
    have: '(?:hast|habt) (?:du|ihr)(?: auch| eigentlich| denn| schon)?|(?:bist|seid) (?:du|ihr)(?: auch| eigentlich)? (?:auf|bei)|wie (?:heißt|heisst|findet man|find(?:e)? ich) (?:du |dich |ihr )?(?:auf|bei)|unter welchem namen (?:auf|bei)',
    live: 'wo (?:genau )?(?:wohnst|lebst|arbeitest) du|wo (?:genau )?(?:wohnt|lebt) ihr|in welcher (?:straße|stadt|gegend|ecke) (?:wohnst|lebst) du|nummern (?:aus)?tauschen|kontaktdaten (?:aus)?tauschen',
    goOn: '(?:lass|lasst) uns|wollen wir|können wir|sollen wir|machen wir|schreiben wir|reden wir',
    on: '(?:lieber )?(?:auf|über|per|bei|via)',
  },
  fr: {
    yours: `(?:ton|ta|tes|votre|vos) (?:vrai )?(?:num(?:éro)?(?: de (?:téléphone|portable|tel))?|06|tél(?:éphone)?|portable|e?-?mail|courriel|adresse(?: (?:mail|e-?mail|postale))?|contact|coordonnées|pseudo|${insta})`,
    ask: "c[’']?est quoi|quel(?:le)?s? est|donne[rz]?|laisse[rz]?|envoie|envoyez|file|passe|balance|partage[rz]?|écri[st]|dis|je peux avoir|puis-je avoir|tu me donnes|mets|mettez|t[’']as|vous avez|tu as",
    have: "t[’']as|tu as|as-tu|vous avez|avez-vous|(?:t[’']es|tu es|es-tu|vous êtes|êtes-vous) sur|comment (?:tu t[’']appelles|on te trouve|te trouver|vous trouver) sur",
    live: "(?:tu (?:habites|vis|loges|crèches) où|où (?:est-ce que )?(?:tu |vous )?(?:habites|habitez|vis-tu|habites-tu|habitez-vous|crèches)|où (?:habites|vis)-tu|dans quel(?:le)? (?:rue|ville|quartier) (?:tu |vous )?(?:habites|habitez|vis))|(?:on )?(?:s[’'])?échange(?:r|ons)? (?:nos |de )?(?:numéros|coordonnées)",
    goOn: "on (?:continue|se parle|en parle|en discute|discute|passe|s[’']écrit|se retrouve|peut (?:continuer|en parler|passer))|(?:continuons|parlons-en|parlons|discutons|discutons-en|passons)",
    on: '(?:plutôt )?(?:sur|par|via|en)',
  },
  es: {
    yours: `(?:tu|tus|vuestro|vuestra|(?<=(?:es|deme|déme|déjeme|envíeme|mándeme|páseme) )su) (?:n[uú]mero(?: de (?:tel[eé]fono|m[oó]vil|celular|whatsapp))?|tel[eé]fono|m[oó]vil|celular|cel|correo(?: electrónico)?|e?-?mail|direcci[oó]n|domicilio|contacto|${insta})`,
    ask: 'cu[aá]l es|cu[aá]les son|dame|deme|d[aá]me|danos|pasame|p[aá]same|p[aá]sanos|deja\\p{L}{0,2}|déja\\p{L}{2}|manda\\p{L}{0,2}|mánda\\p{L}{2}|env[ií]a\\p{L}{0,2}|dime|comparte|escribe|pon|regálame|me (?:das|pasas|dejas|dices|mandas|compartes)|puedo tener|tendrías',
    have: 'tienes|tenés|tiene usted|ten[eé]is|est[aá]s en|cómo te (?:llamas|encuentro|busco|llamás) en',
    live: '(?:d[oó]nde|en qu[eé] (?:calle|ciudad|barrio|zona)) (?:exactamente )?(?:vives|vivís|vive usted|vivis|resides)|(?:intercambiemos|intercambiamos|cambiamos|nos pasamos) (?:los )?(?:n[uú]meros|tel[eé]fonos|contactos)',
    goOn: '(?:seguimos|hablamos|lo hablamos|continuamos|charlamos|nos escribimos|sigamos|hablemos|continuemos|lo vemos|platicamos|podemos (?:hablar|seguir|continuar)(?:lo)?)|te (?:escribo|hablo|mando mensaje)',
    on: '(?:mejor )?(?:por|en|al|vía)',
  },
  it: {
    yours: `(?:il tuo|la tua|i tuoi|il vostro|tuo) (?:numero(?: di (?:telefono|cellulare))?|telefono|cellulare|cell|e?-?mail|posta|indirizzo(?: e?-?mail)?|contatto|contatti|${insta})`,
    ask: "qual(?: è|['’]è|e è| e)|dammi|dacci|lasci\\p{L}{0,3}|lascia\\p{L}{0,3}|mand\\p{L}{1,4}|scriv\\p{L}{1,4}|pass\\p{L}{1,4}|invi\\p{L}{1,4}|dimmi|posso avere|mi (?:dai|lasci|mandi|passi|dici)|condividi",
    have: "hai|avete|ce l[’']hai|sei su|siete su|(?:come ti (?:chiami|trovo|cerco)) su",
    live: '(?:dove|in (?:che|quale) (?:via|città|zona|quartiere)) (?:esattamente )?(?:abiti|vivi|abitate)|(?:ci )?scambiamo(?:ci)? (?:i )?(?:numeri|contatti)',
    goOn: '(?:continuiamo|ne parliamo|parliamone|sentiamoci|ci sentiamo|ci scriviamo|passiamo|spostiamoci|possiamo (?:sentirci|parlarne|continuare))|ti scrivo',
    on: '(?:meglio )?(?:su|per|via|in|lì su)',
  },
  pt: {
    yours: `(?:(?:o |a )?(?:seu|sua|teu|tua)) (?:n[uú]mero(?: de (?:telefone|celular|telem[oó]vel))?|telefone|celular|telem[oó]vel|zap|whats|e?-?mail|correio|endereço|morada|contato|contacto|arroba|${insta})`,
    ask: 'qual(?: é| e)?|me (?:d[aá]|passa|manda|envia|deixa|fala)|d[aá]-me|passa|passe|manda|mande|deixa|deixe|envia|envie|fala|diz|diga|compartilha|posso ter|pode (?:me )?(?:passar|mandar|dar)|coloca',
    have: 'voc[eê] tem|tu tens|tens|tem|c[eê] tem|(?:est[aá]s|est[aá]|tá) no',
    live: '(?:onde|em que (?:rua|cidade|bairro|zona)) (?:é que )?(?:exatamente )?(?:voc[eê] |c[eê] |tu )?(?:mora|moras|vive|vives)|(?:vamos |bora )?trocar (?:os )?(?:n[uú]meros|contatos|contactos|telefones)',
    goOn: '(?:bora|vamos|vamo|podemos|continuamos|a gente (?:continua|conversa|fala))(?: (?:continuar|conversar|falar|trocar (?:uma )?ideia|bater um papo|papear|seguir))?|falamos|te chamo|chamo voc[eê]',
    on: '(?:lá )?(?:no|na|pelo|pela|por|via)',
  },
  nl: {
    yours: `(?:je|jouw|jullie|uw) (?:(?:telefoon|gsm|mobiele |06-?)?-?nummer|06|e?-?mail(?:adres)?|mailadres|adres|contact(?:gegevens)?|${insta})`,
    ask: 'wat is|wat zijn|geef|stuur|laat|drop|deel|app|mail|zeg|zet|mag ik|kan ik|krijg ik',
    have: '(?:heb|hebt) (?:je|jij|u)|hebben jullie|(?:ben|bent) (?:je|jij|u) (?:ook )?op|hoe heet (?:je|jij) op',
    live: 'waar (?:precies )?woo?nt? (?:je|jij|u|jullie)|waar wonen jullie|in welke (?:straat|stad|buurt) woo?n(?:t)? (?:je|jij|u)|nummers (?:uit)?wisselen',
    goOn: 'zullen we|kunnen we|laten we|we kunnen',
    on: '(?:liever |anders )?(?:op|via|per|over)',
  },
  pl: {
    yours: `(?:tw[oó]j|twoja|twojego|tw[oó]jego|sw[oó]j|swoj[aeą]|swojego|pana|pani|wasz) (?:numer\\p{L}{0,2}(?: telefonu)?|telefon\\p{L}{0,1}|nr|mail\\p{L}{0,1}|e-?mail\\p{L}{0,1}|adres\\p{L}{0,1}|kontakt|insta\\p{L}{0,4}|ig|snap\\p{L}{0,1}|fb|discorda?)`,
    ask: 'jaki (?:jest|masz)|jakie (?:jest|masz)|podaj\\p{L}{0,3}|daj\\p{L}{0,3}|zostaw\\p{L}{0,3}|wyślij\\p{L}{0,3}|napisz\\p{L}{0,3}|podrzuć\\p{L}{0,2}|mogę prosić|poproszę|dasz|podasz|jak (?:jest|brzmi)',
    give: 'podaj(?:cie)?|daj(?:cie)?|zostaw(?:cie)?|wyślij|podrzuć|jaki masz|jakie masz|poproszę(?: o)?|dasz|podasz',
    data: 'num(?:er\\p{L}{0,1})(?: telefonu)?|nr|maila?|e-?maila?|adres(?: mailowy)?|kontakt|namiary?|insta\\p{L}{0,3}|ig|snapa?|fejsa|fb|discorda|telefon',
    have: 'masz|macie|jesteś na|jak (?:cię znaleźć|się nazywasz) na',
    live: '(?:gdzie|na jakiej ulicy|w jakim mieście|w jakiej dzielnicy) (?:dokładnie )?(?:mieszkasz|mieszkacie)|wymieńmy się (?:numerami|kontaktami)|wymienimy się (?:numerami|kontaktami)',
    goOn: 'pogadamy|pogadajmy|porozmawiamy|porozmawiajmy|popiszmy|popiszemy|piszmy|możemy (?:pogadać|popisać)|przejdźmy|przeniesiemy się|kontynuujmy',
    on: '(?:może |lepiej |dalej )?(?:na|przez|w)',
  },
  cs: {
    yours:
      '(?:tv[ůu]j|tv[oé]j|tvoje|tvo[ju]|tvého|sv[ůoé]j|váš) (?:číslo|telefon\\p{L}{0,1}|mail\\p{L}{0,1}|e-?mail\\p{L}{0,1}|adres\\p{L}|kontakt|insta\\p{L}{0,4}|ig|snap\\p{L}{0,1}|fb)|tv[oé]\\p{L}{0,2} (?:číslo|insta|adres\\p{L})',
    ask: 'jak[éýoá]\\p{L}{0,2} (?:je|máš|máte)|dej\\p{L}{0,2}|daj\\p{L}{0,2}|pošli\\p{L}{0,2}|napiš\\p{L}{0,2}|nech\\p{L}{0,3}|hoď|můžu dostat',
    give: 'dej(?: mi|te mi)?|daj(?: mi)?|pošli(?: mi)?|pošlete mi|nech(?: mi| tu)?|hoď(?: mi| sem)?|napiš(?: mi)?|jaké máš|aké máš',
    data: 'číslo|telefon|telefón|mail|e-?mail|adresu|kontakt|insta|ig|snap',
    have: 'máš|máte|(?:jsi|si) na',
    live: '(?:kde|v jaké ulici|v kterém městě|v ktorom meste|na akej ulici) (?:přesně |presne )?(?:bydlíš|bývaš|bydlíte|bývate)|vyměníme si (?:čísla|kontakty)|vymeňme si čísla',
    goOn: 'pokračujme|pokračujeme|můžeme (?:si )?(?:psát|pokračovat|pokecat)|pojďme|napíšu ti|napíšem ti|pokecáme|pokecajme|budeme pokračovat|poďme',
    on: '(?:radši |radšej |dál )?(?:na|přes|cez)',
  },
  hu: {
    isVerbLast: true,
    yours:
      '(?:a )?(?:telefon)?számod\\p{L}{0,2}|(?:a(?:z)? )?e?-?mail ?(?:címed|címedet)|(?:az )?e-?mailed\\p{L}{0,2}|(?:a )?címed\\p{L}{0,2}|(?:az )?instád\\p{L}{0,2}|(?:a )?snaped|elérhetőséged\\p{L}{0,2}',
    ask: 'add meg|adjad|add ide|add|mi a|mi az|írd (?:meg|le|ide)|küldd el|küldd|hagyd (?:itt|meg)|dobd (?:be|át)|megadod|elkérhetem|megkaphatom',
    have: 'van|fent vagy|fenn vagy',
    live: '(?:hol|melyik utcában|melyik városban|merre) (?:is )?(?:laksz|lakik(?= ?[?!.,])|laktok)',
    goOn: 'folytatjuk|folytassuk|beszéljünk|beszélgessünk|dumáljunk|írok neked|menjünk át',
    on: '(?:inkább )?',
  },
  ro: {
    yours:
      '(?:num[aă]rul|telefonul|mailul|emailul|e-mailul|adresa|contul|contactul|insta|snapul?|discordul) (?:t[aă]u|ta|dumneavoastră|dvs)',
    ask: 'care e(?:ste)?|d[aă](?:-mi|-ne)?|las[aă](?:-mi)?|trimite(?:-mi)?|scrie(?:-mi)?|zi(?:-mi)?|spune(?:-mi)?|îmi dai|pot să am',
    have: 'ai|aveți|ești pe|sunteți pe',
    live: '(?:unde|pe ce stradă|în ce oraș|în ce cartier) (?:stai|locuiești|locuiți)|(?:facem schimb|să facem schimb) de (?:numere|contacte)',
    goOn: 'continuăm|vorbim|discutăm|hai să (?:vorbim|continuăm|discutăm)|putem (?:vorbi|continua)|îți scriu',
    on: '(?:mai bine )?(?:pe|prin|în)',
  },
  sv: {
    yours:
      '(?:ditt|din|dina|dit|din) (?:riktiga )?(?:telefon|mobil|tlf\\.?)?-?(?:nummer|nr|e?-?mail|mejl\\p{L}{0,6}|mailadress\\p{L}{0,2}|e-?post\\p{L}{0,8}|adress?e?|insta\\p{L}{0,4}|snap\\p{L}{0,3}|discord)|(?:telefon|mobil)?nummeret (?:ditt|dit)|(?:e-?posten|mailen|adressen|instaen|snappen) din',
    ask: 'vad (?:är|heter)|hva(?:d)? er|hvad|ge|gi|giv|skicka|send|skriv|lämna|legg igjen|læg|efterlad|kan jag få|kan jeg få|må jeg få|får jag',
    have: 'har (?:du|ni|dere|i)(?: också| også)?|(?:är|er) (?:du|ni|dere) (?:också |også )?på|(?:vad|hva|hvad) (?:heter|hedder) (?:du|ni) på',
    live: '(?:var|hvor|vart) (?:exakt |nøyaktig |præcis )?(?:bor|arbeider|jobbar|jobber) (?:du|ni|dere|i)(?![\\p{L}])|(?:vilken|hvilken|i vilken|i hvilken) (?:gata|gate|gade|stad|by|bydel) bor du|(?:byta|bytte|bytte|udveksle) (?:nummer|numre|numre)',
    goOn: '(?:ska|skal|kan|kunne|bør) (?:vi|vi to)|låt oss|la oss|lad os',
    on: '(?:hellre |heller |hellere )?(?:på|via|över|over|per)',
  },
  fi: {
    isVerbLast: true,
    yours:
      '(?:sun|sinun) (?:insta\\p{L}{0,4}|snap\\p{L}{0,3}|numero\\p{L}{0,2}|(?:sähkö)?postisi|osoit\\p{L}{2,4})|(?:puhelin)?numerosi|sähköposti(?:osoittee)?si|osoitteesi|instasi|snäppisi|yhteystietosi',
    ask: 'mikä|mikäs|anna|laita|lähetä|kerro|jätä|pistä|saisinko|saanko|pistä',
    have: 'onko (?:sulla|sinulla|teillä)|oletko|ootko|löydytkö',
    live: '(?:missä|millä kadulla|missä kaupungissa) (?:tarkalleen )?(?:asut|asutte|sä asut|sinä asut)|vaihdetaanko numeroita|vaihdetaan numerot',
    goOn: 'jatketaanko|jatketaan|jutellaanko|jutellaan|puhutaanko|puhutaan|viestitelläänkö|siirrytäänkö',
    on: '(?:mieluummin )?',
  },
  tr: {
    isVerbLast: true,
    yours:
      "(?:telefon |cep )?(?:numaran\\p{L}{0,4}|telefonun\\p{L}{0,3})|(?:e-?posta|mail|e-?mail|insta\\p{L}{0,5}|snap|discord|telegram|ig)(?: (?:adresin|hesabın|adın)\\p{L}{0,3}|[’']?(?:[ıiuü]n)[ıiuü]?)|adresin\\p{L}{0,2}|hesabın\\p{L}{0,2}",
    ask: 'atar mısın|verebilir misin|verirsin|atsana|ne|nedir|neydi|ver|verir misin|versene|at|yaz|gönder|gönderir misin|paylaş|bırak|alabilir miyim|söyle|yazar mısın',
    have: 'kullanıyor musun',
    live: "nerede (?:oturuyorsun|yaşıyorsun|oturuyorsunuz)|hangi (?:sokakta|şehirde|semtte|mahallede) (?:oturuyorsun|yaşıyorsun)|(?:snap|insta|whats ?app|telegram|discord|twitter|facebook)['’]?(?:[ıiuü]n)? var mı|numara(?:ları)? değişelim",
    goOn: 'devam edelim|konuşalım|yazışalım|geçelim|görüşelim|konuşsak',
  },
  ru: {
    isVerbLast: true,
    yours:
      '(?:тво\\p{L}{1,2}|сво\\p{L}{1,2}|ваш\\p{L}{0,2}) (?:личный )?(?:номер\\p{L}{0,2}(?: телефона)?|номерок|телефон\\p{L}{0,2}|тел|почт\\p{L}|мыло|имейл|емейл|e?-?mail|адрес\\p{L}{0,2}|контакт\\p{L}{0,2}|инст\\p{L}{0,2}|инстаграм|телег\\p{L}|телеграм\\p{L}{0,1}|тг|вк|вотсап|ватсап|дискорд|снап|ник)|(?:какая|какой|где) (?:у )?(?:тебя|вас) (?:инст\\p{L}|телега|почта|номер|вк|тг|ник|телеграм|дискорд|адрес)',
    ask: 'дай\\p{L}{0,2}|давай|скинь\\p{L}{0,2}|кинь\\p{L}{0,2}|оставь\\p{L}{0,2}|пришли\\p{L}{0,2}|напиши\\p{L}{0,2}|подскажи\\p{L}{0,2}|скажи\\p{L}{0,2}|какой|какая|какие|поделись|можно|дашь',
    give: 'дай(?:те)?(?: мне| свой)?|скинь(?:те)?(?: мне)?|кинь(?:те)?(?: мне)?|оставь(?:те)?(?: здесь| тут)?|пришли(?:те)?|давай|дашь|какой у тебя|какая у тебя|какой у вас|какая у вас|поделись|подскажи(?:те)?',
    data: 'номер(?:ок)?(?: телефона| телефончика)?|телефон(?:чик)?|почту|мыло|адрес|адресок|контакт\\p{L}{0,1}|инсту?|инстаграм|телегу|телеграм|тг|вк|ватсап|вотсап|дискорд|ник',
    have: '(?:у (?:тебя|вас) )?есть|ты (?:есть )?в|вы (?:есть )?в|сидишь в|как (?:тебя|вас) (?:найти|искать|зовут) в',
    live: '(?:где|на какой улице|в каком (?:городе|районе)) (?:ты |вы |именно )?(?:жив[её]шь|жив[её]те|обитаешь|проживаешь)|(?:обменяемся|давай обменяемся|обменяться) (?:номерами|контактами|телефонами)',
    goOn: 'продолжим|давай(?:те)? (?:продолжим|спишемся|пообщаемся|перейд[её]м|поговорим|общаться|лучше)|спишемся|перейд[её]м|пообщаемся|поговорим|напишу тебе',
    on: '(?:лучше )?(?:в|на|через|по)',
  },
  uk: {
    yours:
      '(?:тв\\p{L}{1,3}|св\\p{L}{1,3}|ваш\\p{L}{0,2}) (?:номер\\p{L}{0,2}|телефон\\p{L}{0,2}|пошт\\p{L}|адрес\\p{L}{0,2}|інст\\p{L}{0,2}|тг|телеграм|контакт\\p{L}{0,2})',
    ask: 'дай\\p{L}{0,2}|кинь\\p{L}{0,2}|скинь\\p{L}{0,2}|залиш\\p{L}{0,3}|надішли\\p{L}{0,2}|напиши\\p{L}{0,2}|який|яка|скажи|можна',
    give: 'дай(?:те)?(?: мені)?|кинь(?:те)?|скинь(?:те)?|залиш(?:те)?(?: тут)?|надішли|який у тебе|яка в тебе|яка у тебе',
    data: 'номер(?: телефону)?|телефон|пошту|адресу|контакт|інсту?|телеграм|телегу|тг|вайбер',
    have: '(?:[ув] (?:тебе|вас) )?є|ти [ву]',
    live: '(?:де|на якій вулиці|в якому місті) (?:ти |ви )?(?:живеш|живете|мешкаєш)|обміняємось номерами|обміняймося (?:номерами|контактами)',
    goOn: 'продовжимо|поговоримо|давай(?:те)? (?:продовжимо|перейдемо|поговоримо|краще)|спишемось|перейдемо',
    on: '(?:краще )?(?:в|у|на|через)',
  },
  bg: {
    yours:
      '(?:номерът|телефонът|имейлът|адресът|инстаграмът|инстата|вайбърът) ти|твоят (?:номер|имейл|адрес)',
    ask: 'какъв е|каква е|кой е|дай|прати|остави|напиши|ми дадеш',
    give: 'дай(?: ми)?|прати(?: ми)?|остави(?: ми)?|ще ми дадеш',
    data: '(?:си )?(?:номера|телефона|имейла|адреса|инстаграма|инстата|вайбъра)(?: си)?|номер|имейл|телефон',
    have: 'имаш ли|имаш',
    live: '(?:къде|на коя улица|в кой град) (?:живееш|живеете)',
    goOn: 'да продължим|да говорим|да си пишем|хайде',
    on: '(?:по-добре )?(?:във|в|по|на)',
  },
  hr: {
    yours:
      '(?:tvoj\\p{L}{0,3}|svoj\\p{L}{0,3}|vaš\\p{L}{0,3}) (?:broj\\p{L}{0,1}(?: telefona)?|telefon|mail|mejl|e-?mail|adres\\p{L}|insta\\p{L}{0,5}|snap|kontakt)',
    ask: 'koji (?:je|ti je)|koja je|kakav|daj\\p{L}{0,2}|ostavi|pošalji|napiši|mogu (?:li )?dobiti|reci',
    give: 'daj(?: mi)?|pošalji(?: mi)?|ostavi(?: mi)?|koji ti je|napiši(?: mi)?',
    data: 'broj(?: telefona)?|telefon|mail|mejl|adresu|kontakt|insta|številko|telefonsko številko',
    have: 'imaš(?: li)?|jesi li na|si na',
    live: '(?:gdje|gde|kje|u kojoj ulici|u kojem gradu) (?:točno |tačno )?(?:živiš|stanuješ|živite)',
    goOn: 'nastavimo|da nastavimo|hajmo|idemo|pričajmo|možemo (?:nastaviti|pričati)',
    on: '(?:radije |dalje )?(?:na|preko|u)',
  },
  el: {
    yours:
      '(?:το|τη|τον) (?:τηλέφωνό|νούμερό|κινητό|mail|email|e-mail|ίνστα|ίνσταγκραμ|snap|viber|facebook|διεύθυνσή|διεύθυνση|τηλέφωνο|νούμερο|insta\\p{L}{0,4}) σου|τη διεύθυνσή σου',
    ask: 'ποιο είναι|ποιος είναι|ποια είναι|δώσε|δώσ(?:ε)? μου|στείλε|άφησε|γράψε|πες|μπορώ να έχω|θα μου δώσεις',
    have: 'έχεις|είσαι στο',
    live: '(?:πού|σε ποια πόλη|σε ποιον δρόμο|σε ποια γειτονιά) (?:ακριβώς )?(?:μένεις|ζεις|μένετε)|να ανταλλάξουμε (?:τηλέφωνα|νούμερα)',
    goOn: 'συνεχίζουμε|συνεχίσουμε|να συνεχίσουμε|να μιλήσουμε|μιλάμε|τα λέμε|πάμε',
    on: '(?:καλύτερα )?(?:στο|μέσω|από)',
  },
  et: {
    isVerbLast: true,
    yours:
      '(?:oma|sinu|su) (?:telefoni)?(?:numbri?t?|number|e?-?mail\\p{L}{0,3}|meil\\p{L}{0,3}|aadress\\p{L}{0,2}|insta\\p{L}{0,4}|snap)',
    ask: 'anna|saada|jäta|kirjuta|mis on|ütle',
    have: 'kas (?:sul|teil) on',
    live: 'kus (?:sa |te )?(?:täpselt )?(?:elad|elate)',
    goOn: 'jätkame|räägime|lähme',
  },
  lt: {
    yours:
      '(?:savo|tavo) (?:telefono )?(?:numer\\p{L}{1,2}|el\\.? paštą?\\p{L}?|paštą|adres\\p{L}{1,2}|insta\\p{L}{0,5}|snap\\p{L}{0,2})',
    ask: 'duok|atsiųsk|parašyk|palik|koks|koks yra|pasakyk',
    have: 'ar turi|turi',
    live: 'kur (?:tiksliai )?(?:gyveni|gyvenate)|kurioje gatvėje gyveni',
    goOn: 'tęskime|pakalbėkime|kalbėkimės|susirašykime',
    on: '(?:per|su)',
  },
  lv: {
    yours:
      '(?:savu|tavs|tava|tavu) (?:telefona )?(?:numur\\p{L}{1,2}|e-?past\\p{L}{1,2}|adres\\p{L}{1,2}|insta\\p{L}{0,5}|snap\\p{L}{0,2})',
    ask: 'iedod|dod|atsūti|uzraksti|atstāj|kāds ir|kāda ir|pasaki',
    have: 'vai tev ir|tev ir',
    live: 'kur (?:tieši )?(?:tu )?dzīvo(?:jat)?|kurā ielā dzīvo',
    goOn: 'turpinām|turpināsim|parunāsim|runāsim|sarakstīsimies',
  },
  id: {
    isVerbLast: true,
    yours:
      '(?:nomor|nomer|nombor|no|email|e-mail|alamat|ig|insta|instagram|wa|snap|telegram|discord|fb|facebook|line)(?:mu| (?:hp |telepon |wa )?(?:kamu|kamuu|lu|lo|anda|kakak|kak|mas|mbak|awak|kau|hp kamu)| hp-?mu)',
    ask: 'minta|kirim\\p{L}{0,3}|bagi|kasih|apa|berapa|boleh (?:minta|tau|tahu)|tulis|tinggalkan|share|beri|dong|hantar',
    give: 'minta|boleh minta|bagi|kasih|share|tinggalin',
    data: '(?:nomor(?:nya)?|nomer(?:nya)?|no (?:hp|wa)|wa(?:nya)?|ig(?:nya)?|alamat(?:nya)?|email(?:nya)?|kontak(?:nya)?|nombor(?:nya)?)(?: (?:dong|donk|ya|kak|gan|sis))?',
    have: 'punya|kamu punya|ada|pakai',
    live: '(?:kamu |kakak |awak |anda )?(?:tinggal|rumah(?:nya|mu)?) (?:di )?mana|di mana (?:kamu |awak |anda )?tinggal|tukeran (?:nomor|wa|kontak|ig)',
    goOn: 'lanjut|lanjutkan|ngobrol|kita (?:lanjut|ngobrol|bicara|sambung)|sambung|bicara',
    on: '(?:aja |saja )?(?:di|lewat|via|ke|kat)',
  },
  fil: {
    isVerbLast: true,
    yours:
      '(?:number|numero|email|address|ig|insta|instagram|fb|facebook|snap|telegram|viber|discord|cp number|contact(?: number)?) (?:mo|niyo|nyo|po ninyo)',
    ask: 'ano|anong|pahingi|pasend|bigay|ibigay|paki ?send|pwede (?:ba )?(?:makuha|mahingi)|penge|send',
    give: 'pahingi|penge|pa-?send|pakibigay',
    data: '(?:ng |ang )?(?:number|numero|email|ig|fb|snap|address|contact)(?: mo)?',
    have: 'may|meron (?:ka|kang)|nasa',
    live: '(?:saan|taga saan|taga-?saan) (?:ka|kayo)(?: ba)?(?: nakatira)?(?=\\s?[?.!,]|\\s?$)|saan ang bahay mo',
    goOn: 'tuloy natin|usap tayo|mag-?usap tayo|chat tayo',
    on: '(?:na lang )?(?:sa|via)',
  },
  vi: {
    isVerbLast: true,
    yours:
      '(?:số(?: điện thoại)?|sđt|email|mail|địa chỉ|zalo|facebook|fb|insta|ig|telegram) (?:của )?(?:bạn|em|anh|chị|cậu|mày)',
    ask: 'cho (?:mình |tôi |em |anh |xin )?|xin|gửi|nhắn|để lại|là gì|là bao nhiêu|bao nhiêu',
    give: 'cho (?:mình |tôi |em |anh )?xin|xin|cho (?:mình|tôi|em|anh)|để lại',
    data: '(?:số(?: điện thoại)?|sđt|zalo|facebook|fb|insta|email|địa chỉ|ig)(?: với| nhé| đi| của bạn)?',
    have: 'bạn có|em có|anh có|chị có|có dùng|dùng',
    live: '(?:bạn|em|anh|chị|cậu) (?:sống|ở|nhà ở) (?:đâu|đường nào|chỗ nào|thành phố nào)|nhà (?:bạn|em|anh|chị) ở đâu',
    goOn: 'nói chuyện|chuyển|tiếp tục|chat (?:tiếp|riêng|nhé)|nhắn tin|mình nói',
    on: '(?:tiếp )?(?:qua|trên|sang|bên)',
  },
  sw: {
    isVerbLast: true,
    yours: '(?:namba|nambari|barua pepe|anwani|insta\\p{L}{0,4}|whats ?app|simu|email) (?:yako|zako|lako)',
    ask: 'nipe|nitumie|niachie|tuma|acha|ni ipi|ni nini|naomba|andika|ipi',
    have: 'una|uko',
    live: '(?:unaishi|mnaishi|unakaa) wapi',
    goOn: 'tuendelee|tuongee|twende|tuzungumze',
    on: '(?:kwenye|kupitia)',
  },
  af: {
    yours: '(?:jou) (?:(?:selfoon|telefoon)?nommer|e-?pos(?:adres)?|adres|insta)',
    ask: 'wat is|gee|stuur|los',
    have: 'het jy',
    live: 'waar woon jy',
    goOn: 'kom ons|kan ons',
    on: '(?:op|oor|via)',
  },
};
