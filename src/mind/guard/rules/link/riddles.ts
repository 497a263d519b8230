import { wordDot } from '../../normal-form/address.ts';
import { colonWords, dotWords, slashWords } from '../../normal-form/dot-words.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
const sign =
  '(?:commas?|stars?|asterisks?|spaces?|gaps?|dash(?:es)?|hyphens?|minus|underscores?|emojis?|hearts?|brackets?|parenthes[ei]s|quotes?|slash(?:es)?|colons?|signs?)';
/** A full stop in words behind an article; between words it has been read as one already. */
const fullStop = `(?: (?:dot|period|full stop|point)s?${behind}|${wordDot})`;
/** Endings that are words as well: something before them says that an address is meant. */
const endings =
  '(?:com|net|org|io|xyz|shop|store|art|info|site|online|app|dev|gallery|studio|design|page|link|click|club|blog|website|cloud|ink|pics|photos?|me|tv|gg|cc|biz|world|space)';
/** Countries whose ending is sold to everybody, or that many who paint live in. */
const lands =
  'cook islands|tuvalu|montenegro|colombia|tonga|libya|anguilla|samoa|cocos islands|niue|iceland|laos|mauritius|belize|seychelles|somalia|micronesia|palau|tokelau|mali|gabon|indian ocean|germany|france|italy|spain|portugal|poland|russia|ukraine|sweden|norway|denmark|finland|austria|switzerland|belgium|japan|china|korea|india|brazil|mexico|canada|australia|new zealand|ireland|greece|turkey|netherlands|united kingdom|britain|uk|eu|european union';
const loose = '[\\p{L}\\p{N}][.\\-_ ,*/|]{1,2}';

/** Addresses that are taken apart, with words for how to put them together. */
export const riddles: readonly Prefiltered[] = [
  new RegExp(
    `${before}(?:swap|change|turn|trade|switch|replace|exchange) (?:the|that|each|every|all) ${sign}[^\\n]{0,12}? (?:for|with|by|into|to|against)(?: an?| the)?(?: real| proper)?${fullStop}(?! ?of${behind})`,
    'giu',
  ),
  // The sign itself stands between the two parts of the name: "boats , ink (swap the comma)".
  new RegExp(
    `[\\p{L}\\p{N}] ?[,*~_=+|] ?[\\p{L}]{2,10}[ ,;–—-]{0,3}[(\\[]?(?:swap|fix|change|replace|mind) (?:the|that) ${sign}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:with|and|put|use|imagine|read) an?${fullStop} ?(?:where|instead of|in place of|for) (?:the|that|each|every) ${sign}|${before}the ${sign} (?:is|means|stands for)(?: really)? an? (?:dot|period|full stop|point)(?=\\s?(?:$|[.,;!)]))`,
    'giu',
  ),
  new RegExp(
    `(?:${loose}){4,40}[\\p{L}\\p{N}][^\\n]{0,14}(?:take|drop|remove|without|minus|lose|ignore|delete|close|skip|no)[^\\n\\p{N}]{1,12}(?:spaces|dots|dashes|gaps|hyphens|commas|stars|signs)`,
    'giu',
  ),
  new RegExp(
    `${before}(?:remove|delete|drop|ignore|close|without|minus) (?:the |all |all the )?(?:spaces|gaps|brackets|underscores|hyphens)(?: and|,| to (?:get|open|visit)|$)`,
    'giu',
  ),
  /[\p{Ll}\d]{2}\.[\p{Ll}\d]{3,30}[ ,;:()–—-]{1,4}(?:read (?:it |this |that )?backwards?|backwards?|in reverse|reversed|rückwärts|à l['’]envers|al revés|al contrario|ao contrário|наоборот|задом наперёд)/giu,
  /(?<![\p{L}\p{N}])\d{1,3}(?:[ ,/_-]{1,2}\d{1,3}){3}[^\n\d]{0,10}(?:with|but|and|use|add|put)[^\n\d]{0,8}dots(?![\p{L}])/giu,
  // An ending in quotation marks, and an address that is given by its parts.
  new RegExp(
    `["“„«'‘]\\.(?:${endings}|(?!js|py|md|rs|sh|ai|ps|ts|vb|go|cc|db|gz|hs|kt|rb|pl|mp)[a-z]{2})["”»'’]|${before}domain (?:name )?(?:ends?|ending) (?:in|with|on) (?:the country|["'“.]|dot)|${before}(?:links?|url|web|site) ?[:=→] ?[\\p{L}\\p{N}._-]{2,40}/[\\p{L}\\p{N}]`,
    'giu',
  ),
  // Letters of an address as they are called.
  new RegExp(
    `${before}(?:double[- ]?(?:u|you|yew)[ ,.-]{0,2}){2,3}|${before}(?:triple[- ]?w|three w['’]?s|drei(?:mal)? w|trois w|tres (?:uve doble|doble ?u)|(?:uve doble|doble ?u|vu doppia|double vé)[ ,.-]{1,2}(?:uve doble|doble ?u|vu doppia|double vé)|три ?дабл ?ю|вэ ?вэ ?вэ|дабл ?ю[ ,.-]{1,2}дабл ?ю)${behind}|(?:ダブリュー?[ ・]?){2}|더블유 ?더블유`,
    'giu',
  ),
  new RegExp(
    `(?<=[\\p{L}\\p{M}\\p{N}]{2})(?:[ ,]{1,2}(?:${dotWords}),? |${wordDot})(?:c[ ,]{1,2}o[ ,]{1,2}m|o[ ,]{1,2}r[ ,]{1,2}g|n[ ,]{1,2}e[ ,]{1,2}t|i[ ,]{1,2}o|d[ ,]{1,2}e|f[ ,]{1,2}r|x[ ,]{1,2}y[ ,]{1,2}z|eye (?:oh|o)|dee e|em ee|آی آر|آی او|эр у|ай о)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:followed by|then|plus|and|suivi d['’]|gefolgt von|dann|seguido de|seguito da)(?: an?| einem| einen| un| une| um| the)?${fullStop},? ?(?:and |then |und |dann |et |puis |y |luego |e |poi ){0,2}${endings}${behind}`,
    'giu',
  ),
  // A full stop with letters apart behind it: "boats . i o".
  /(?<=[\p{L}\p{N}]{3}) ?\. ?(?:c ?o m|c o ?m|o ?r g|o r ?g|n ?e t(?!['’])|n e ?t|x y z|d e v|a r t|a p p|s h o p)(?![\p{L}\p{N}])|(?<=[\p{L}\p{N}]{3}) \. ?(?:i o|m e|g g|d e|f r)(?![\p{L}\p{N}])/giu,
  new RegExp(
    `(?:${colonWords}) ?,? (?:${slashWords})${behind}|${before}(?:doppel|double|forward|vorwärts) ?(?:${slashWords})${behind}`,
    'giu',
  ),
  // The name of this account, and an ending.
  new RegExp(
    `${before}(?:my|our|this|same|the) (?:user ?)?(?:name|handle|nick)(?: as)?(?: here| above| on here)?(?:,)? (?:plus|with|and|but|then|followed by|dot|\\+) (?:an? )?(?:dot |\\. ?|ending )?(?:com|net|org|art|io|shop|studio|gallery|xyz|me|co|de)${behind}`,
    'giu',
  ),
  // Names of short addresses and of pages of links, which are no word of a picture.
  new RegExp(
    `${before}(?:bit\\.?ly|tiny ?url|short ?url|rebrandly|linktree|link ?tr|bio\\.?link|beacons ?ai|allmylinks|campsite\\.?bio|qr\\.io)${behind}`,
    'giu',
  ),
  // Folders that somebody shares.
  new RegExp(
    `${before}(?:on|in|to|via|from|auf|sur|en|su|no|na|в|на|w) (?:my |our |the |a |mein\\p{L}{0,2} |mon |mi )?(?:google drive|g ?drive|dropbox|one ?drive|we ?transfer|i ?cloud drive|mega nz|media ?fire|google docs?|notion|pastebin|гугл[ -]?диск\\p{L}?|яндекс[ -]?диск\\p{L}?)${behind}|${before}(?:anyone|everyone|anybody|everybody) (?:who has|with) the (?:link|url)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:here(?:'s| is|’s) (?:the|a|my|your) (?:link|url)|(?:link|url)s? (?:is |are )?(?:below|in (?:the )?(?:comments?|first comment|description|caption))|link (?:unten|im kommentar|in den kommentaren)|lien (?:ci-dessous|en commentaire)|enlace (?:abajo|en (?:los )?comentarios|en la descripción)|link (?:qui sotto|nei commenti|abaixo|nos comentários|aşağıda|yorumlarda)|ссылка (?:ниже|в комментари\\p{L}+|в описании)|посилання (?:нижче|в описі))${behind}|リンクは(?:下|コメント|概要)|(?:链接|連結)在(?:下|评论|簡介|简介)|링크는? (?:아래|댓글)`,
    'giu',
  ),
  // An ending by the country or the kind of names that it is for.
  new RegExp(
    `${before}(?:endings?|suffix|tld|extension|country code|domain) (?:of|for|from|that|which) (?:the )?(?:${lands})${behind}|${before}(?:the|with|an?|its) (?:network|country|internet|web|domain|commercial|company|national|top[- ]level|organi[sz]ation) (?:code )?(?:endings?|suffix|extension)${behind}|${before}an? dot,? (?:and|then|plus) (?:then )?(?:the|its|my|that|your|add|type) (?:ending|country|island|network|three|two|last)${behind}`,
    'giu',
  ),
  // The full stop comes behind the ending, in words.
  new RegExp(
    `[\\p{L}\\p{N}] (?:com|net|org|io|de|fr|eu|art|shop|xyz)[ ,(–—-]{1,4}(?:with|and|plus|put)(?: the| an?)?(?: usual| missing| little| one)?${fullStop} ?(?:between|in (?:between|the middle)|before|where)`,
    'giu',
  ),
  new RegExp(
    `${before}(?:the|my|its) (?:url|web ?address) (?:is|stands|waits|hides|sits|can be found) (?:on|in|at|behind|under|below|hidden|written|painted)${behind}`,
    'giu',
  ),
  // "Dot com" in other scripts.
  /ドット\s?(?:コム|ネット|オルグ|ジェーピー|アイオー|アート|ショップ)|닷\s?(?:컴|넷|케이알)|점\s?컴|ดอท\s?(?:คอม|เน็ต)|(?:دوت|نقطة|نقطه|دات) ?(?:كوم|کام|نت|اورج)|(?:נקודה|דוט) ?(?:קום|נט)|डॉट ?(?:कॉम|नेट|इन)|ডট ?(?:কম|নেট)|டாட் ?காம்|డాట్ ?కామ్|(?:точка|крапка|дот) ?(?:ком|нет|орг|ру|юа|рф)(?![\p{L}])|(?:τελεία|ντοτ) ?(?:κομ|τζιαρ)(?![\p{L}])/gu,
  // What a profile links to.
  new RegExp(
    `${before}(?:linked|verlinkt|enlazad\\p{L}{1,2}|linkat\\p{L}|linkad\\p{L}{1,2}|gelinkt|podlinkowan\\p{L}|länka\\p{L}{1,2})(?: everything| alles| todo| tutto)? (?:in|on|from|at|auf|en|nel|no|na|w|på) (?:my|our|the|mein\\p{L}{0,2}|unser\\p{L}{0,2}|mi|mio|meu|minha|mijn|moim|min)? ?(?:bio|profil\\p{L}{0,2}|perfil|profiel|page)|${before}links? (?:do|da|del|dal|de|van|von|aus) (?:meu|minha|mi|mio|mon|mijn|meinem) (?:perfil|profil\\p{L}{0,2}|profiel|bio)|ссылк\\p{L}{1,3} [^\\n.!?]{0,12}(?:в|у) (?:мо[её]м )?профил|(?:主页|主頁|简介|簡介|个人资料)(?:里|裡|上)?(?:有|放了|挂了)(?:链接|連結|网址|地址)`,
    'giu',
  ),
  // An address as programs carry it.
  /(?<![A-Za-z0-9])(?:aHR0c|d3d3L)[A-Za-z0-9+/_-]{6}/gu,
  // Content of a network without hosts, by its sum.
  /(?<![\p{L}\p{N}])(?:(?-i:Qm[1-9A-HJ-NP-Za-km-z]{38,46})|(?-i:baf[ky][a-z2-7]{20,60}))(?![\p{L}\p{N}])/giu,
].map((pattern) => prefiltered(pattern));
