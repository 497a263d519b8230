import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

/** What a model notes beside its answer: where the answer is filed, how it was checked, what it was to be like. */
const filed =
  'sentiment|category|tone|rules? (?:followed|met|kept)|checks? passed|constraints? met|safe|safety|score|self[- ]score|language|lang|locale|tokens?|token count|word ?count|words|characters|source|intent|length|format|register|relevance|confidence|flagged|toxicity|persona|model';

/** Notes of a model beside its answer, in the view without marks and capitals. */
export const notes: readonly Prefiltered[] = [
  // "What a storm! Tone: playful"
  new RegExp(
    `(?:[.!?…] ?|\\n)["'([]?(?:${filed}) ?[:=] ?(?:training data|\\d{1,4}(?: ?\\/ ?\\d{1,3})?|(?:not )?[a-z-]{2,16})[)\\]"']?\\.?(?=\\s?$|[.!;,] ?["'([]?(?:${filed}) ?[:=])`,
    'gu',
  ),
  new RegExp(
    `[([](?:${filed}|note|notes|checked|check|self-?check|ooc) ?[:=] ?[^)\\]\\n]{1,80}[)\\]]\\s?$`,
    'gu',
  ),
  /(?<![\p{L}_])(?:length|format|tone|style|language|lang|safety|policy|quotes|hashtags)_?(?:ok|check|passed|valid) ?[:=]/gu,
  /(?:[.!?…] ?|\n)[([]?(?:wortzahl|zeichenzahl|anzahl (?:der )?worter|nombre de (?:mots|caracteres)|numero de (?:palabras|caracteres)|recuento de palabras|numero di (?:parole|caratteri)|conteggio parole|contagem de palavras|numero de palavras|aantal woorden|antal ord|liczba slow|liczba znakow|pocet slov|szavak szama|kelime sayisi|so tu|jumlah kata|stimmung: [a-z]{2,16}\. bewertung|bewertung|tonalitat|kategorie|categorie|categoria|kategoria|tonalite|sprache|langue|idioma|lingua|taal|jezyk|jazyk) ?: ?[\p{L}\d]/gu,
  // What was checked before an answer is handed over.
  /(?:^|\n|[.!?…] )[([]?(?:checking|check|checked|self-?check|double-?check(?:ing)?|verifying|verified|validation|validating|requirements?|criteria|checklist|goal|objective|aim|target length|key points?|thinking|thought process|reflection|plan of action)(?: the (?:rules|format|length|list))? ?: ?(?=[^\n]{0,60}?(?<![\p{L}])(?:sentences?|words?|characters|questions?|hashtags|emojis?|quotes|detail|tone|persona|author|user|visitor|comment|reply|would|welcome|shy|friendly|rules|limit)(?![\p{L}]))/gu,
  /(?:^|[.!?…:] )(?:first|1st|step one|step 1),? ?:? ?(?:identify|name|greet|praise|mention|describe|pick|find|state|look at|acknowledge|note|choose|be)(?![\p{L}])[^\n]{1,80}?(?:second|then|next|step two|step 2|2nd),? ?:? ?(?:identify|name|greet|praise|mention|describe|pick|find|state|ask|acknowledge|note|choose|be|add|end)(?![\p{L}])/gu,
  /(?<![\p{L}])i could (?:say|mention|write|comment|praise|note|go with|start with)(?![\p{L}])[^\n]{0,80}?[.!?;] ?(?:or|maybe|perhaps)(?![\p{L}])[^\n]{0,60}?(?:i'll|i will|let's|i should|going with) (?:say|go|write|mention|pick|use|praise)(?![\p{L}])/gu,
  // Stage directions of a prompt: what an answer is to do, between brackets.
  /[[(<](?:an? |one |your |the )?(?:\p{L}+ )?(?:thanks?|praise|praises|greet|greets|mention|mentions|compliment|compliments|ask|asks|acknowledge|acknowledges|describe|describes|respond|responds|reply|replies|comment|comments|name|add|include|keep|sign off|one sentence|two sentences|short (?:comment|reply|sentence)|friendly (?:comment|reply|remark))(?: [\p{L}'-]{1,16}){0,6} ?(?:visitor|user|author|artist|detail|picture|image|light|colou?rs?|question|comment|reply|warmly|kindly|briefly|politely|sentence|first|here|about [\p{L} ]{2,30})[\])>]/gu,
  /[[(](?:in|auf|en|in het|på|po|em|по) (?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|japanese|chinese|korean|turkish|arabic|deutsch|englisch|francais|anglais|espanol|ingles|inglese|italiano|portugues|engels|nederlands|polsku|angielsku)[\])]|\[(?:citation needed|source|tone|mood|style|language|persona)(?: ?: ?[^\]\n]{1,40})?\](?=\s?(?:$|\[))/gu,
  // The end of an answer in JSON.
  /["”]\s?[}\]]{1,3}\s?$/gu,
  // "Comment #3 of 5": which of several it is.
  /(?:^|\n)["'([*\s]{0,3}(?:comment|reply|remark|title|caption|description|response|answer|draft|take|post|message|kommentar|antwort|commentaire|reponse|comentario|respuesta|commento|risposta|resposta|reactie|komentarz|odpowiedz|yorum|komentar) ?(?:no\.? ?|nr\.? ?|#)?\d{1,3} ?(?:of|out of|von|sur|de|di|van|av|z|\/) ?\d{1,3} ?(?:[:.,)\]–—-]|\n|$)/gu,
  /(?:^|[.!?…] )(?:translation|translated|ubersetzung|ubersetzt|traduction|traduccion|traduzione|traducao|vertaling|tlumaczenie|preklad) (?:in(?:to)?|to|ins|en|al|in het|na|do) \p{L}{3,16} ?: ?\S/gu,
  /(?:^|[.!?…] )(?:alternatively|alternativ|alternativement|alternativamente|en alternative|als alternative|als alternatief|alternatywnie) ?: ?["'“]?\p{L}|(?:^|[.!?] )(?:proposition|vorschlag|propuesta|proposta|sugestao|sugerencia|propozycja|navrh|voorstel|forslag|oneri|saran) ?#?[1-5] ?: ?\S/gu,
  // A whole order to whoever writes: "TODO write something nice".
  /(?:^|\n)["'([]?(?:todo|fixme|tbd)(?![\p{L}])[ :-]{1,3}(?:write|add|insert|fill|replace|think|come up|describe|comment|reply|say|put|finish|rewrite|translate|check|remove|title|ask|find|something)(?![\p{L}])|(?:before posting|before publishing)[)\].!]{0,2}\s?$/gu,
  /(?:^|\n)(?:sistema|system|systeme|systém|usuario|utente|utilisateur|usuário|nutzer|benutzer|gebruiker|uzytkownik|kullanici|asistente|assistente|assistant) ?: ?\S/gu,
  /-{2,3} ?end(?: of (?:the |my )?(?:comment|reply|text|message|output|response|answer))?\s?-{0,3}\s?$/gu,
  /\(?\.{3} ?continue[ds]? in (?:the )?next|(?:^|\n)["'(]?(?:regenerate response|stop generating|copy response|continue generating|new chat|send a message)["').!]?\s?$/gu,
].map((pattern) => prefiltered(pattern));

/** Names of fields in capitals, or with underscores, as if they were words, in the text as it was written. */
export const fieldNames: readonly Prefiltered[] = [
  /(?<![\p{L}\p{N}_])(?:[A-Z]{2,16}_){0,3}(?:ARTIST|AUTHOR|USER|USERNAME|COMMENT|REPLY|TITLE|TEXT|NAME|CAPTION|DESCRIPTION|OUTPUT|INPUT|PROMPT|PICTURE|IMAGE|AGENT|PERSONA|ANSWER|RESPONSE|MESSAGE|CONTENT|PLACEHOLDER|SUBJECT|EMOJI|GREETING)(?:_[A-Z\d]{1,16}){1,3}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])(?:[A-Z]{2,16}_){1,3}(?:ARTIST|AUTHOR|USER|USERNAME|COMMENT|REPLY|TITLE|TEXT|NAME|CAPTION|DESCRIPTION|OUTPUT|INPUT|PROMPT|PICTURE|IMAGE|AGENT|PERSONA|ANSWER|RESPONSE|MESSAGE|CONTENT|PLACEHOLDER|SUBJECT|SEQUENCE|TOKEN|ACTION)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}])(?:[Aa]ls|[Aa]s|[Ee]n tant que|[Cc]omo|[Cc]ome|[Jj]ako|[Кк]ак|[Ss]om) \p{Lu}\p{L}{1,20},? (?:würde ich|zou ik|i(?: would|'d|’d|\u2019d) (?:say|write|comment|reply)|je dirais|j['’]écrirais|diría|escribiría|direi|scriverei|diria|escreveria|napisał|я бы|skulle jag)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:[Ii]mage|[Pp]icture|[Pp]hoto|[Pp]ost|[Ii]tem|[Bb]ild|[Ff]oto|[Ii]magen|[Ii]magem|[Ii]mmagine)(?:[- ]ID|[- ]Id|-id) ?[:#]? ?\d|(?<![\p{L}])(?:[Ii]mage|[Pp]icture|[Pp]hoto|[Ii]tem|[Bb]ild|[Ff]oto|[Ii]magen) (?:img|image|pic|item)_?\d{2}/gu,
  /(?<![\p{L}\p{N}_])PLACEHOLDER(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}])agent:[a-z]{2,20}[-_]?\d|(?<=(?:love|like|see|way|how|by|picture|thanks?,?|hello,?|hi,?|dear) )["“']undefined["”']|(?:^|\s)(?:lang|language|model|tone|locale|score)=[\w.-]{2,40}\s?$/gu,
  /(?<![\p{L}\p{N}_@/.])(?:picture|artwork|title|bio|caption|author|artist|persona|gallery|stop|end|max|min|word|char|length|tone|lang|system|assistant|display|alt|target|workflow)_(?:title|name|text|sequence|ok|count|limit|language|caption|author|artist|id|description|prompt|check|bio|tone|style|words|length|kind|type)(?![\p{L}\p{N}_.])/gu,
  /[[{<「](?:prénom|pseudo|vorname|nutzername|benutzername|usuario|utente|utilisateur|usuário|gebruikersnaam|användarnamn|käyttäjänimi|użytkownik|uživatel|пользователь|имя пользователя|користувач|kullanıcı(?: adı)?|اسم المستخدم|שם משתמש|用户名|用戶名|用户|作者名?|艺术家|ユーザー名|ユーザ名|作者|사용자(?: ?이름)?|이름|tên người dùng|nama pengguna|ชื่อผู้ใช้)[\]}>」]/giu,
].map((pattern) => prefiltered(pattern));
