import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
/** Houses where people publish what is heard, seen or read. */
const houses =
  '(?:sound ?cloud|spotify|you ?tube|yt|vimeo|twitch|substack|bandcamp|mixcloud|apple (?:music|podcasts)|tik ?tok|patreon|nebula|dailymotion|rutube|bilibili|nico ?nico|ютуб\\p{L}?|твич\\p{L}?|рутуб\\p{L}?)';
const pages =
  '(?:blog|web ?site|site|newsletter|podcast|home ?page|etsy|web ?shop|online ?shop|online store)';

/** A page of one's own that is named without its address. */
export const ownPages: readonly Prefiltered[] = [
  new RegExp(
    `${before}(?:on|at|from|to|via|in|through|visit|see|check|read|over on|find) (?:my|our) (?:own |personal |little |new )?${pages}${behind}|${before}(?:on|at|from|over on) (?:my|our) (?:shop|store|channel|server)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:auf|in|bei|über) (?:mein|unser)\\p{L}{1,2} (?:blog|webseite|website|homepage|internetseite|onlineshop|shop|kanal|newsletter)${behind}|${before}sur (?:mon|notre) (?:blog|site)${behind}|${before}dans (?:ma|notre) (?:boutique|newsletter)${behind}|${before}en (?:mi|nuestr[oa]) (?:blog|web|página|tienda|canal)${behind}|${before}(?:sul|nel) (?:mio|nostro) (?:blog|sito|canale|negozio)${behind}|${before}n[oa] (?:meu|minha|nosso|nossa) (?:blog|site|canal|loja|página)${behind}|${before}(?:op|in|via) (?:mijn|onze) (?:blog|site|website|webshop|winkel|kanaal)${behind}|${before}på min (?:blogg?|hemsida|hjemmeside|kanal)${behind}|${before}(?:на|в) (?:мо[её]м|нашем) (?:сайте|канале|блоге|магазине)${behind}|${before}(?:на|у) моєму (?:сайті|каналі|блозі|магазині)${behind}|${before}(?:na|w) (?:moim|mojej|naszym|naszej) (?:stronie|blogu|kanale|sklepie)${behind}|${before}na (?:mém|mojom) (?:blogu|webu|kanálu)${behind}`,
    'giu',
  ),
  /(?:我的|我们的)(?:网站|网店|博客|频道|店铺)(?:里|上|有|看)|(?:私の|うちの)?(?:ブログ|サイト|ホームページ|通販)(?:に|で|へ)(?:載|上げ|公開|どうぞ|あり|来て)|(?:내|제|우리) (?:블로그|사이트|홈페이지|채널|스토어)(?:에|에서)/giu,
  new RegExp(
    `${before}(?:listen|watch|stream|subscribe|hör\\p{L}{0,2}|schau\\p{L}{0,2}|écoute[rz]?|regarde[rz]?|escuch\\p{L}{1,2}|mira\\p{L}{0,2}|ascolt\\p{L}{1,3}|guard\\p{L}{1,3}|ouç\\p{L}{1,2}|assist\\p{L}{1,3}|слуша\\p{L}{1,4}|смотри\\p{L}{0,2}|obejrzyj|posłuchaj|read (?:it|more|the rest|my|our)[^\\n.!?]{0,20}) [^\\n.!?]{0,24}?(?:on|auf|sur|en|su|no|na|op|på) ${houses}${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:video|tutorial|time-?lapse|process|episode|course|stream|rest|full version|making[- ]of|walkthrough|vidéo|vídeo|видео|відео|wideo) [^\\n.!?]{0,20}(?:on|over on|auf|sur|en|su|no|na|op|på|на|в) ${houses}${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:in|on|from|im|auf|sur|dans|en|nel|nell['’]|na|no|в|w) (?:the |dem |l['’]|la |el |apple['’]?s? )?(?:app ?store|play ?store|google play|microsoft store|galaxy store)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:the|my|our) (?:site|web ?site|web ?shop|shop|store|page|domain|url|channel) (?:is called|is named|has the name|goes by|carries|shares|bears) [^\\n.!?]{0,20}(?:my|this|the same) (?:user ?|screen ?)?(?:name|handle|nick|account)${behind}`,
    'giu',
  ),
  // Where the link stands.
  new RegExp(
    `${before}(?:links?|url)${behind}[^\\n.!?]{0,14} (?:under|in|on|at|below) (?:my|our)${behind}|${before}(?:link|lien|enlace|odkaz|länk\\p{L}{0,3}|lenke\\p{L}{0,2}|ссылк\\p{L}{1,2}|посиланн\\p{L})${behind}[^\\n.!?]{0,14} (?:sous|dans|sur|unter|in|en|sotto|nel|em|na|no|pod|w|i|under|onder|под|в|на|під|у) (?:mon|ma|mes|meine[mnrs]?|mi|mis|mio|mia|meu|minha|mo(?:je|jej|im|jim|jou|jom)|mijn|min|mitt|мо\\p{L}{1,3})${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:shop|store|site|page|link|rest) (?:lives|is|sits|waits|hides|stands) where (?:my|our|the|this) (?:avatar|name|profile|bio|handle)${behind}|${before}(?:the|my|this) (?:link|url) (?:works|still works|is there|there|opens|leads|goes (?:to|there))${behind}|${before}(?:my pinned (?:comment|post)|in the pinned comment|(?:comment|post) (?:that )?i(?:['’]ve| have)? pinned)${behind}|${before}(?:tap|click|press|hit) [^\\n.!?]{0,30}(?:on|in) my (?:page|profile|bio|avatar|name)${behind}`,
    'giu',
  ),
  /検索(?:欄|バー|窓|ボックス)(?:に|で|へ)|复制(?:这个?|此|下面的?|本条)?[^\n。]{0,10}(?:口令|链接|网址)|[¥€$₤][a-z0-9]{6,14}[¥€$₤]/giu,
].map((pattern) => prefiltered(pattern));
