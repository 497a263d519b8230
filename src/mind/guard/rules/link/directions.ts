import { wordDot } from '../../normal-form/address.ts';
import { colonWords, slashWords } from '../../normal-form/dot-words.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
const ending = '(?:com|net|org|io|xyz|shop|store|art|info|site|online|app|dev|de|fr|ru|uk|eu|pl|es|nl|br|co)';
/** Endings that are words: they count where a full stop stands before them, or the word "ending". */
const anyEnding = `(?:${ending}|gallery|studio|design|page|link|click|club|blog|website|cloud|ink|pics|photos?|me|tv|gg|cc|biz|world|space|live)`;
const dot =
  '(?:dot|full stop|period|punkt|point|punto|ponto|punt|kropka|tečka|nokta|точка|крапка|piste|prick|punct|\\.)';
const and =
  '(?:and|then|plus|und|dann|et|puis|y|luego|e|poi|depois|en|dan|och|og|i|potem|ve|sonra|и|потом|\\+|&)';
/** Houses that give everybody a page, by their names alone. */
const houses =
  'github|gitlab|reddit|instagram|twitter|facebook|etsy|tinyurl|bit ?ly|linktr(?:\\.?ee|ee)|patreon|ko-?fi|youtube|tik ?tok|pinterest|behance|artstation|deviantart|tumblr|medium|substack|gumroad|bandcamp|soundcloud|redbubble|society6|carrd|beacons';

/** Addresses that a text describes instead of writing them, and words that send people to one. */
export const directions: readonly Prefiltered[] = [
  // "Pixelmeadow, and then a dot, then com".
  new RegExp(
    `(?<=[\\p{L}\\p{N}][ ,]{1,2}(?:${and} ){1,2}(?:an? |the |ein(?:en)? |une? |una |um )?)${dot},?(?: ${and}){0,2} ?${ending}${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:ends? (?:in|with|on)|ending (?:in|with)|endet (?:auf|mit)|mit der endung|(?:se )?termine par|termina (?:en|in|em|con|com)|finisce (?:in|con|per)|eindigt op|slutar på|slutter på|kończy się na|končí na|végződik|se termină (?:în|cu)|заканчивается на|закінчується на|на конце|ile bitiyor|以|结尾是|末尾は) ?["'“„]?(?:${dot} ?)?${ending}${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:with an?|add|append|plus|(?:followed|suivi|gefolgt|seguido|seguito|gevolgd) (?:by|de|von|da|door)|mit|avec|con|met|med|z|с|ile) (?:the |an? |dem |le |un |el )?\\.${anyEnding}${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}${dot} ?(?:com|net|org) (?:after|behind|at the end|hinter|nach|après|después|dopo|depois|после|после)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:with|and|under|add|using|mit|avec|con|com|met|z|с) (?:the |der |le |la |el |o |de )?(?:ending|extension|suffix|tld|endung|extensión|estensione|terminación|końcówk\\p{L}|окончани\\p{L}{2}) (?:is |of |ist )?["'“]?(?:${dot} ?)?${anyEnding}${behind}`,
    'giu',
  ),
  // Where an address is written or typed, and how it is put together.
  /(?<![\p{L}])(?:(?:in|into) (?:your|the|a) (?:web ?)?browser(?! window| tab| frame| game)|(?:in|into) (?:the|your) (?:address|url|location) bar|im browser|in den browser|en el navegador|dans (?:le|ton|votre) navigateur|nel browser|no navegador|в браузер\p{L}*|у браузер\p{L}*|w przeglądar\p{L}*|v prohlížeči|tarayıcı\p{L}* (?:yaz|gir)\p{L}*)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:url|web ?address|link|site|website|handle|e-?mail|phone number)(?: is| are|'s| sits| stands)? (?:in|on|under|via) (?:my|our) (?:bio|profile|name|avatar|user ?name|header|description|first comment)(?![\p{L}])|(?<![\p{L}])(?:address|url|link|site) (?:from|in) (?:my|our) (?:bio|profile|name|avatar|user ?name|header)(?![\p{L}])|(?<![\p{L}])qr(?: code)? [^.\n]{0,40}(?:leads|takes you|brings you|links|opens|goes) (?:there|to)(?![\p{L}])/giu,
  new RegExp(
    `(?:${before}dots? |${wordDot})between [\\p{L}\\p{N}-]{2,30} and ["'“]?${anyEnding}${behind}|${before}replace the (?:space|dash|hyphen|gap|minus|comma|emoji)[^.\\n]{0,40}(?:with|by) (?:an? )?(?:dot|period|full stop|point)${behind}|${before}(?:dash|hyphen|minus|space)[^.\\n]{0,24} and an? (?:dot|period|full stop) instead${behind}|${before}(?:at|on) (?:vercel|netlify|herokuapp|github|gitlab|glitch|replit|onrender|surge|fly|pages)[ .](?:dot )?(?:app|io|dev|me|com|sh|pages)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:${houses}) (?:user|account|repo(?:sitory)?|profile|org|channel)(?::| is)? [\\p{L}\\p{N}_-]{3}|${before}lnkd[ .]in(?: (?:${slashWords}) | ?/ ?)[\\p{L}\\p{N}]|${before}(?:get|download|find|install|search)[^.\\n]{1,30} (?:app|play) store${behind}|${before}(?:app|play) store ?(?::|[,;] ?(?:search|look|type|find|get)${behind})|${before}(?:github|gitlab|codeberg|bitbucket|hugging ?face|docker ?hub) ?[:=] ?[\\p{L}\\p{N}_.-]{2,40}/[\\p{L}\\p{N}]|${before}my (?:letterboxd|goodreads|last\\.?fm|strava|duolingo|flickr|500px|unsplash|dribbble|figma|vsco|bandcamp|sound ?cloud|spotify|tumblr|itch|git ?hub|gitlab|ao3|wattpad|medium|substack|pixiv|storygraph|behance|art ?station|deviant ?art|pinterest|etsy|redbubble|gumroad|vimeo|mixcloud|ravelry|cara)(?: name| page| profile| account)?(?: is| ist| est| es|:| =)${behind}`,
    'giu',
  ),
  // Short addresses read out, with or without their full stop, and whatever scheme.
  new RegExp(
    `${before}(?:(?:discord|dsc|invite|wa|fb|ig|bit|goo|cutt|is|v|ow|buff|tiny|linktr|youtu|amzn|redd|lnk|t|m|rb)[ .](?:gg|me|ly|gl|gd|be|to|ee|it|cc)|tinyurl|shorturl|telegram|discord|linktree)(?: (?:${slashWords}) | ?/ ?)[\\p{L}\\p{N}]|${before}(?:discord gg|discord invite|youtu be|linktr ee|t me|bit ly) [\\p{L}\\p{N}_-]{4}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:ftp|sftp|ssh|gopher|gemini|mailto|magnet|ipfs|irc|javascript|steam|tg)[ -](?:${colonWords})(?![\\p{L}])|(?:${colonWords})(?: (?:${slashWords})){2}(?![\\p{L}])|${before}www [\\p{L}\\p{N}-]{3,40} ${anyEnding}${behind}`,
    'giu',
  ),
  // The last word of a text, which no language ends a sentence with.
  /(?<=\p{L}{4}) com(?=\s?$|[!?)]|\.(?:\s|$)|\/| slash| schrägstrich| barra| слэш)/giu,
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][ .\-_]){4,40}(?:c[ .\-_]o[ .\-_]m|o[ .\-_]r[ .\-_]g|n[ .\-_]e[ .\-_]t)(?![\p{L}\p{N}])/giu,
  new RegExp(`${before}(?:${houses})(?: (?:${slashWords}) | ?/ ?)[\\p{L}\\p{N}_-]{3}`, 'giu'),
  new RegExp(
    `[\\p{L}\\p{N}]\\.(?:myshopify|substack|wordpress|blogspot|wixsite|carrd|bandcamp|netlify|vercel|weebly|gumroad|tumblr)${behind}`,
    'giu',
  ),
  /(?<![\p{L}\p{N}/])(?:r\/[a-z0-9_]{4,21}|subreddit:? ?[a-z0-9_]{4,21})(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:link ?tree|linktr\.?ee|link-?in-?bio)(?:[:=]| is| ist| est| es| è| é) ?\S/giu,
  new RegExp(`${before}(?:did|gopher|gemini|hyper|dat|ssb|zeronet):[\\p{L}\\p{N}]{2}`, 'giu'),
  // What is to be searched for.
  new RegExp(`${before}(?:just |einfach |you can )?google (?:["“„«']|for |nach |the name )`, 'giu'),
  new RegExp(
    `${before}(?:just|simply|you can) google (?!it${behind}|that${behind}|them${behind})\\p{L}`,
    'giu',
  ),
  /(?<![\p{L}])(?:googelt? (?:mal )?(?:nach |["„“])|за?гугли(?:те)? |погугли(?:те)? |wygoogluj|vygoogl|googlea |googlez |googleá )|(?:百度|谷歌|搜索)(?:一下|搜|:|：|“|「)|ググって|と(?:検索|ググ)|구글에|검색해\s?(?:보세요|주세요|봐)|ابحث (?:عن|في) [^\n.]{1,40}(?:جوجل|غوغل|قوقل)/giu,
  // Where to press, and what to open.
  /(?<![\p{L}]|(?:the|a|each|every) )(?:click|klickt?(?: mal)?|tippt?|drück\p{L}*|cliquez?|appuyez?|haz clic|clica|clicca|clique|toque|klik|tryck|trykk|kliknij|kliknite?|klikni|kattints|apasă|нажми(?:те)?|жми(?:те)?|кликни(?:те)?|тисни|натисни|натискай|кликай|πάτα|πατήστε|tıkla(?:yın)?|bas) (?:on |auf |sur |en |su |em |op |på |na |na tento |sa |на |це |vào )?(?:this |the |den |diesen |le |el |il |o |de |la )?(?:here|link|button|hier|ici|aquí|acá|qui|aqui|här|her|tutaj|sem|sem|ide|aici|сюда|здесь|тут|ссылк\p{L}*|посилання|εδώ|buraya|linke)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:buraya tıkla\p{L}*|linke tıkla\p{L}*|nhấn vào (?:đây|link|liên kết)|bấm vào (?:đây|link)|klik (?:di sini|link)|bofya hapa)|^\s?tıkla\p{L}{0,3}\s?!?$|(?:点击|點擊|戳|点)(?:这里|這裡|此处|此處|链接|連結|下方)|(?:ここ|こちら|リンク)を(?:クリック|タップ)|(?:여기|링크)를?\s?(?:클릭|눌러)|(?:اضغط|انقر) (?:هنا|على الرابط)|اینجا کلیک|לחצו? (?:כאן|על הקישור)|यहाँ क्लिक|लिंक पर क्लिक|এখানে ক্লিক|คลิก(?:ที่นี่|ลิงก์)|กดลิงก์/giu,
  /(?<![\p{L}])(?:open|see|download|get|check) (?:the|my|this|our) (?:attachment|attached file|zip file)(?![\p{L}])|(?<![\p{L}])scan (?:the|this|my) (?:qr ?)?code (?:for|to|and)(?![\p{L}])|(?:scannt?|scanne) (?:den|diesen) (?:qr-?)?code|scanne[rz]? (?:le|ce) (?:qr )?code|escanea el código|inquadra il (?:qr|codice)|escaneie o código|отсканируй\p{L}* код|zeskanuj kod|扫码|掃碼|コードを読み取|코드를 스캔/giu,
  // Whose site it is.
  new RegExp(
    `${before}(?:my|our|mein\\p{L}?|unser\\p{L}?|mon|notre|mi|nuestr[oa]|mio|nostro|meu|nosso|mijn|onze|min|vår|vores|mój|nasz\\p{L}?|můj|náš|мой|наш|мій|benim|situs|web) ?(?:own |new |eigene )?(?:web ?site|site|home ?page|web ?shop|online ?shop|web ?store|webseite|internetseite|página|pagina|sito|strona|stránky?|сайт|сайті)(?: is| ist| est| es| è| é| to| je)?(?::| =| –| -) ?\\p{L}`,
    'giu',
  ),
].map((pattern) => prefiltered(pattern));
