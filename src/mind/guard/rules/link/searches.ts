import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
/** Places with a search of their own, where somebody is to look for a shop or a page. */
const searched =
  'google|bing|duck ?duck ?go|yandex|baidu|naver|ecosia|startpage|etsy|gumroad|redbubble|society6|amazon|ebay|ali ?express|taobao|shopee|lazada|allegro|mercado ?li[bv]re|patreon|art ?station|deviant ?art|behance|pinterest|you ?tube|spotify|steam|itch|github|civitai|hugging ?face|гугл\\p{L}*|яндекс\\p{L}*|етсі|этси|озон\\p{L}*|вайлдберриз\\p{L}*';
const seek =
  'search|look|find|type|enter|such|sucht|gib|tippe?|tape[rz]?|tapes|cherche\\p{L}*|recherche\\p{L}*|busca\\p{L}*|búsca\\p{L}*|escrib\\p{L}*|cerca\\p{L}*|digita\\p{L}*|procur\\p{L}*|pesquis\\p{L}*|zoek|typ|sök|søg|søk|etsi|hae|szukaj\\p{L}*|poszukaj|wpisz|hledej\\p{L}*|zadej\\p{L}*|keress|írd|caut[aă]\\p{L}*|scrie|ищи\\p{L}*|найди\\p{L}*|набери\\p{L}*|забе[ий]\\p{L}*|вбей\\p{L}*|шукай\\p{L}*|знайд\\p{L}*|набер\\p{L}*|ara|arat|yaz|tìm|gõ|cari|ketik';
const within = 'on|in|into|at|with|auf|bei|sur|dans|en|su|no|na|op|på|fra|w|v|do|в|у|на|de|pe|trên|di|ke|στο';

/** Orders to look for something elsewhere, by which a text leads there without an address. */
export const searches: readonly Prefiltered[] = [
  new RegExp(
    `${before}(?:${seek})${behind} [^\\n.!?]{2,50} (?:${within}) (?:the |l['’])?(?:${searched})${behind}`,
    'giu',
  ),
  // "Search on Etsy for …", and languages that put the verb last.
  new RegExp(
    `${before}(?:${seek})${behind} (?:${within}) (?:${searched})(?![\\p{L}\\p{N}-])|${before}(?:google|etsy|youtube)['’]?(?:da|de|dan|a|ban|ben|ra|n|ssa|sta)? [^\\n.!?]{2,40} (?:arat|ara|yaz|keress|haku)\\p{L}{0,4}${behind}`,
    'giu',
  ),
  // Whoever names the place among results sends somebody there.
  new RegExp(
    `${before}(?:search|google|type|tippe?|tape[rz]?|busca\\p{L}*|cerca\\p{L}*|ищи\\p{L}*|szukaj)${behind}[^\\n]{2,60}${before}(?:(?:first|top) (?:hit|result|link)|erste[rs]? (?:treffer|ergebnis)|premier (?:résultat|lien)|primer (?:resultado|enlace)|primo risultato|primeiro resultado|первая ссылка|первый результат|pierwszy wynik)${behind}`,
    'giu',
  ),
  /[」』"”]\s?(?:で|と|を)?\s?検索|検索して(?:みて|ください|下さい|ね|$)|ググって/gu,
  /(?:百度|谷歌|必应|淘宝|搜索引擎)(?:里|上)?(?:搜|查)|(?:淘宝|闲鱼|小红书|抖音|b站)搜|(?:네이버|구글|유튜브|쿠팡)에서?\s?[^\n.!?]{1,30}(?:검색|찾아|쳐)/giu,
  /(?:ابحث|ابحثوا|دور|دوروا|سرچ کن|جستجو کن)[^\n.!?]{1,40}(?:جوجل|غوغل|قوقل|يوتيوب|گوگل|یوتیوب)|(?:جوجل|گوگل|یوتیوب)[^\n.!?]{1,40}(?:ابحث|سرچ|جستجو)|(?:गूगल|यूट्यूब)(?: पर| में)? [^\n.!?]{1,40}(?:खोज|सर्च)|(?:ค้นหา|เสิร์ช)[^\n]{1,40}(?:กูเกิล|ยูทูบ|google)|חפשו?[^\n.!?]{1,40}(?:בגוגל|ביוטיוב)/giu,
  // Codes that a camera reads.
  new RegExp(
    `(?:^|[.!?,:;\\n–—-] ?|${before}(?:and|just|please|so|then|or|to|can|bitte|einfach) )scan (?:the|this|my|our|that) [^\\n.]{0,16}(?:qr|code|barcode)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}scan (?:the|this|my|our|that) (?:[\\p{L}]{2,8} )?(?:qr(?:[ -]?code)?|code)(?: [^\\n.]{0,40}?)? (?:for|to|and|if)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:scan me|scann?e? mich|scann?t mich|scanne[rz]?-?moi|flashe[rz]?-moi|escan[eé]ame|escaneame|scansionami|inquadrami|me escaneie|escaneie-me|zeskanuj mnie|naskenuj mě|scan mij|scan mig|skanna mig|skannaa minut|beni (?:tara|okut)|отсканируй меня|сканируй меня|скануй мене|scannami|scanează-mă)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:scann?e?t?|scanne[rz]?|flashe[rz]?|escane[ae]\\p{L}{0,3}|escanéal\\p{L}|scansiona\\p{L}{0,2}|inquadra\\p{L}{0,2}|escaneie|zeskanuj(?:cie)?|naskenuj\\p{L}{0,2}|skanna|skann|skannaa|(?:от)?сканиру\\p{L}{1,5}|(?:від)?скануй\\p{L}{0,2}|scanați|scanează|σκανάρ\\p{L}{2,5}|pindai|quét|tara|okut|szkenneld|olvasd be) (?:\\p{L}{1,7} ){0,2}(?:mã |kod |kode |código |codice |code |codul )?(?:qr|кьюар|куар)`,
    'giu',
  ),
  new RegExp(
    `${before}(?:qr|karekod|kare kod)\\p{L}{0,3}[- ]?(?:kod\\p{L}{0,5}|code)? (?:tarat\\p{L}{0,3}|tara|okut\\p{L}{0,3}|beolvas\\p{L}*)${behind}`,
    'giu',
  ),
  /扫(?:一扫|我|描二维码|二维码|这个码|下方)|掃(?:一掃|我|描)|(?:qr|二次元)\s?コード\s?(?:を|から)|QR\s?코드\s?(?:를|로)?\s?(?:스캔|찍)|(?:امسح|امسحوا|اسکن کن|اسکن کنید)[^\n.]{0,16}(?:رمز|الكود|كود|کد)|(?:कोड|क्यूआर) (?:को )?स्कैन|สแกน\s?(?:คิวอาร์|qr|โค้ด)|סרקו? את|quét mã/giu,
].map((pattern) => prefiltered(pattern));
