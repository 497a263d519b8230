import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
/** Places with a search of their own, where somebody is to look for a shop or a page. */
const searched =
  'google|bing|duck ?duck ?go|yandex|baidu|naver|ecosia|startpage|etsy|gumroad|redbubble|society6|(?-i:Amazon)|ebay|ali ?express|taobao|shopee|lazada|allegro|mercado ?li[bv]re|patreon|art ?station|deviant ?art|behance|pinterest|you ?tube|spotify|(?-i:Steam)|itch[. ]io|github|civitai|hugging ?face|internet|интернете|інтернеті|гугл\\p{L}*|яндекс\\p{L}*|етсі|этси|озон\\p{L}*|вайлдберриз\\p{L}*';
/** Houses where people have a page, and which no picture is about. */
const pages =
  '(?:etsy|gumroad|redbubble|society ?6|itch(?:\\.io)?|ko-?fi|patreon|substack|bandcamp|civitai|hugging ?face|art ?station|deviant ?art|github|in ?print|big ?cartel|shopify|saatchi|zazzle|opensea|foundation app)';
const seek =
  'search|look|find|type|enter|such(?! an? )|sucht|gib|tippe?|tape[rz]?|tapes|tapez|cherche\\p{L}*|recherche\\p{L}*|busca\\p{L}*|búsca\\p{L}*|escrib\\p{L}*|cerca\\p{L}*|digita\\p{L}*|procur\\p{L}*|pesquis\\p{L}*|zoek|typ|sök|søg|søk|etsi|hae|szukaj\\p{L}*|poszukaj|wpisz|hledej\\p{L}*|zadej\\p{L}*|keress|írd|caut[aă]\\p{L}*|scrie|ищи\\p{L}*|найди\\p{L}*|набери\\p{L}*|забе[ий]\\p{L}*|вбей\\p{L}*|шукай\\p{L}*|знайд\\p{L}*|набер\\p{L}*|ara|arat|yaz|tìm|gõ|cari|ketik';
const within = 'on|in|into|at|with|auf|bei|sur|dans|en|su|no|na|op|på|fra|w|v|do|в|у|на|de|pe|trên|di|ke|στο';

/** Orders to look for something elsewhere, by which a text leads there without an address. */
export const searches: readonly Prefiltered[] = [
  new RegExp(
    `(?<!(?:['’]d|would|never|ever|i|rarely|hardly|might) )${before}(?:${seek})${behind} [^\\n.!?]{2,50} (?:${within}) (?:the |l['’])?(?:${searched})${behind}`,
    'giu',
  ),
  // "Search on Etsy for …", and languages that put the verb last.
  new RegExp(
    `(?<!(?:['’]d|would|never|ever|i|rarely|hardly|might) )${before}(?:${seek})${behind} (?:${within}) (?:${searched})(?![\\p{L}\\p{N}-])|${before}(?:google|etsy|youtube)['’]?(?:da|de|dan|a|ban|ben|ra|n|ssa|sta)? [^\\n.!?]{2,40} (?:arat|ara|yaz|keress|haku)\\p{L}{0,4}${behind}`,
    'giu',
  ),
  // Whoever names the place among results sends somebody there.
  new RegExp(
    `${before}(?:search|google|type|tippe?|tape[rz]?|busca\\p{L}*|cerca\\p{L}*|ищи\\p{L}*|szukaj|zadejte|zadaj\\p{L}*|wpisz\\p{L}*|zoek|sök|søk|søg|írd be|hae|caut\\p{L}*|ara)${behind}[^\\n]{2,60}${before}(?:(?:first|top) (?:hit|result|link)|erste[rs]? (?:treffer|ergebnis)|premier (?:résultat|lien)|primer (?:resultado|enlace)|primo risultato|primeiro resultado|первая ссылка|первый результат|pierwszy wynik|první odkaz|prvý odkaz|eerste resultaat|första träffen|første treff|első találat|ensimmäinen tulos|primul rezultat|ilk sonuç)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:first|second|third|top|only) (?:hit|result|link|match) (?:when|if|once|for|as soon as|after) (?:you |whoever |anybody |a )?(?:look|search|google|type|googling|searching|typing)${behind}`,
    'giu',
  ),
  // What is looked up between quotation marks, and what to take of it; what a house sells.
  new RegExp(
    `${before}(?:search|google|type|look up)(?: for)? ["“'«][^\\n"”'»]{2,60}["”'»],? (?:and|then|&) (?:then )?(?:open|take|click|pick|choose|tap|follow|see|go|visit)${behind}|(?<=[\\p{L}\\p{N}]{3}) on ${pages} (?:has|have|sells?|offers?|carries|stocks|hosts|keeps)${behind}`,
    'giu',
  ),
  // On a search engine, whatever is to be done there; its maps are pictures too.
  new RegExp(
    `${before}(?:on|in|into|via|auf|bei|sur|dans|en|su|no|na|op|på|w|v|do|в|у|на|pe|lên|trên|di|ke|στο|ใน|في|على|توی|تو|در) ?(?:google|duck ?duck ?go|yandex|baidu|гугл\\p{L}{0,2}|яндекс\\p{L}{0,2}|جوجل|قوقل|گوگل|กูเกิล)(?! ?-?(?:maps?|earth|street|view|colou?r|blue|red|green|yellow|doodle))${behind}|(?:ใน)กูเกิล|(?:गूगल|গুগল)(?: पर| में| এ|ে)|(?:네이버|구글)에|${before}google['’](?:a|da|de|dan)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:search (?:bar|box|engines?|field)|suchleiste|suchmaschine|suchfeld|barre de recherche|moteur de recherche|buscador|barra de (?:búsqueda|pesquisa|busca)|barra di ricerca|motore di ricerca|zoekbalk|zoekmachine|wyszukiwar\\p{L}{1,3}|vyhledávač\\p{L}{0,2}|keresőbe|sökrutan|hakukon\\p{L}{2,6}|поисковик\\p{L}{0,2}|поисковую строку|(?:вбе[ий]|вбей|забе[ий])(?:те)? в поиск|пошуковик\\p{L}{0,2}|arama (?:motoru|çubuğu)\\p{L}{0,3})${behind}|${before}googel[tn]? (?:mal|einfach|doch|nach)${behind}`,
    'giu',
  ),
  /[」』"”]\s?(?:で|と|を)?\s?検索|検索して(?:みて|ください|下さい|ね|$)|ググ[らりるれろっ]|搜(?:索|一下)?["“「『]|搜(?:索|一下)?[^\n。，]{1,12}就(?:能|可以|会|有)/gu,
  /(?:百度|谷歌|必应|淘宝|搜索引擎)(?:里|上)?(?:搜|查)|(?:淘宝|闲鱼|小红书|抖音|b站)搜|(?:네이버|구글|유튜브|쿠팡)에서?\s?[^\n.!?]{1,30}(?:검색|찾아|쳐)/giu,
  /(?:ابحث|ابحثوا|دور|دوروا|سرچ کن|جستجو کن)[^\n.!?]{1,40}(?:جوجل|غوغل|قوقل|يوتيوب|گوگل|یوتیوب)|(?:جوجل|گوگل|یوتیوب)[^\n.!?]{1,40}(?:ابحث|سرچ|جستجو)|(?:गूगल|यूट्यूब)(?: पर| में)? [^\n.!?]{1,40}(?:खोज|सर्च)|(?:ค้นหา|เสิร์ช)[^\n]{1,40}(?:กูเกิล|ยูทูบ|google)|חפשו?[^\n.!?]{1,40}(?:בגוגל|ביוטיוב)/giu,
  new RegExp(
    `${before}(?:look up|search|google|type in) (?-i:["“]?\\p{Lu})[^\\n.!?]{2,40} and (?:you(?:['’]ll| will)?|it(?:['’]ll| will)?|the|my|everything) (?:find|see|get|come|comes|show|shows|land|shop|page|rest|site)`,
    'giu',
  ),
  // What is to be had at a house, and where its page is.
  new RegExp(
    `(?<!(?:['’]d|would|never|ever|i|rarely|hardly|might) )${before}(?:get|grab|download|buy|order|find|pick (?:it|one|them) up|available|sold|for sale|listed|pinned|sells?|erhältlich|zu haben|kauf\\p{L}{0,2}|disponibles?|à vendre|en venta|in vendita|à venda|te koop|продаётся|продается|купить|куп\\p{L}{1,3}|dostępn\\p{L}{1,2}|kup|satılık) [^\\n.!?]{0,24}(?:on|off|from|at|over at|over on|auf|bei|sur|chez|en|su|no|na|op|på|w|на|у) ${pages}(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
  new RegExp(
    `${before}(?:on|off|from|at|auf|bei|sur|chez|en|su|no|na|op|på|w|на|у) ${pages}[,;:–—-]? [^\\n.!?]{0,24}(?:page|shop|store|profile|seite|boutique|tienda|negozio|loja|магазин|sklep)${behind}|${before}(?:my|our|mein|unser|mon|mi|il mio|meu|mijn|мой|mój) ${pages}${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:find|buy|get|order|see) (?:it|them|me|us|the rest|prints|more) online${behind}|${before}(?:on|at|via|auf|sur|en|su|na|no) (?:carrd|neocities|wordpress|blogspot|squarespace|wix)${behind}`,
    'giu',
  ),
].map((pattern) => prefiltered(pattern));
