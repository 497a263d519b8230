import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import { places, shops } from './platforms.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
/** Before the name of a place, and what languages put on its end instead. */
const within =
  'on|at|in|into|to|a|à|al|via|from|off|through|over on|over at|up on|onto|under|auf|bei|über|in den|sur|chez|dans|en|por|su|sul|nel|da|em|no|na|pelo|pela|op|via|bij|på|hos|fra|från|w|we|v|ve|do|z|ze|u|на|в|у|во|pe|de pe|στο|στον|στη|από το|sa|nasa|di|lewat|ke|trên|lên|qua|ở|kwenye|katika|il';
const suffix =
  "(?:['’]?(?:n|en|on|ön|án|ra|re|ban|ben|ról|ről|ssä|ssa|stä|sta|lle|lta|llä|lla|da|de|dan|den|ta|te|tan|ten|s|is|ist|es|ist|e|ie|u|em|ie|оме?|е))?";
const onShop = `(?:${before}(?:${within}) (?:the |my |our |l['’]|dem |der |a |o )?(?:${shops})${suffix}(?![\\p{L}\\p{N}]|-\\p{L})|${before}(?:${shops})['’]?(?:n|en|on|án|ra|ban|ben|ssä|ssa|stä|sta|lle|lta|da|de|dan|den|ta|te)${behind})`;
const onPlace = `(?:${before}(?:${within}) (?:the |my |our |l['’]|a |o )?(?:${places})${suffix}(?![\\p{L}\\p{N}]|-\\p{L}| (?:maps?|earth|street|thumbnails?|filters?|boards?|era|videos? of|river|parrot|forest|basin))|${before}(?:${places})['’]?(?:n|en|on|ra|ban|ben|ssä|ssa|lle|da|de|dan|den|ta|te)${behind})`;

/** Orders to look for something or somebody. */
const seek =
  'search(?:ed)?|look (?:me |it |them |us )?up|look (?:for|under)|find|type|enter|punch in|key in|such(?! an? )\\p{L}{0,2}|gib\\p{L}?|gebt|eingeben|eintippen|tipp\\p{L}{0,2}|tape[rz]?|tapes|cherche[rz]?|recherche[rz]?|trouve[rz]?|busca(?:d|r|lo|me|la|nos|me|n|dme)?|búsca\\p{L}{1,4}|busque\\p{L}{0,2}|pon(?:ed|er)?|poned|escrib\\p{L}{1,3}|cerca(?:te|temi|mi|lo|la)?|scriv\\p{L}{1,3}|digita\\p{L}{0,2}|procur\\p{L}{1,3}|pesquis\\p{L}{1,3}|zoek|tik|typ|sök|søg|søk|skriv|etsi|etsikää|hae|hakekaa|kirjoita|szukaj(?:cie)?|poszukaj\\p{L}{0,3}|wpisz(?:cie)?|znajdzie\\p{L}{1,3}|hledej\\p{L}{0,2}|hľadaj\\p{L}{0,2}|zadej\\p{L}{0,2}|zadaj\\p{L}{0,2}|najdete|nájdete|keress\\p{L}{0,5}|írd|írjátok|megtalál\\p{L}{1,5}|caut[aă]\\p{L}{0,3}|căutați|scrie\\p{L}{0,2}|găsi\\p{L}{1,3}|ищи\\p{L}{0,2}|найд[её]\\p{L}{1,3}|набери\\p{L}{0,2}|вбей\\p{L}{0,2}|забей\\p{L}{0,2}|вбе[ий]\\p{L}{0,2}|искать|шука[ий]\\p{L}{0,2}|знайд\\p{L}{1,4}|наберіть|търс[ие]\\p{L}{0,3}|намер\\p{L}{1,4}|traži\\p{L}{0,2}|potraži\\p{L}{0,2}|upiši\\p{L}{0,2}|ψάξ\\p{L}{1,3}|αναζητ\\p{L}{2,5}|γράψ\\p{L}{1,3}|ara(?:yın|t\\p{L}{0,4})?|yaz(?:ın)?|tìm|gõ|cari|ketik|hanapin|i-?search|tafuta|andika|otsi\\p{L}{0,2}|ieškok\\p{L}{0,3}|meklē\\p{L}{0,4}';
/** What the author has, sells or is called there. */
const own =
  "i sell|we sell|i go by|i(?:['’]m| am)|we(?:['’]re| are)|i(?:['’]ve| have)? (?:uploaded|posted|listed|put|keep|published|have|run|opened)|my (?:shop|store|prints?|stuff|work|works|things|book|books|name|username|album|albums|page|profile|gallery|patterns?|stickers|posters|cards|presets?|models?|listing|course)|our (?:shop|store|prints?|page|book|game|zine)|bin ich|ich (?:verkaufe|biete|bin|heiße|habe)|heiße ich|verkauf\\p{L}? (?:ich|wir)|hab(?:e)? ich|findest du mich|findet ihr (?:mich|das|es|uns|sie)|steht es|mein\\p{L}{0,2} (?:laden|shop|profil|drucke)|(?:der|mein|unser) (?:laden|shop) heißt|heißt (?:der|das|mein|die) \\p{L}{2,10}|c['’]est moi qui|je (?:vends|suis)|ma boutique|la boutique|mes (?:tirages|affiches)|lo vendo|la vendo|los vendo|vendo|mi tienda|la tienda|soy|tengo|me llamo|he subido|ho (?:messo|caricato|aperto)|vendiamo|il (?:mio )?negozio|sono|minha loja|meu (?:perfil|curso)|eu vendo|a loja|estou|het? (?:winkel|winkeltje)|de winkel|verkoop ik|ben ik|heet ik|heet (?:de|mijn|het)|mijn winkel|säljer jag|selger jeg|sælger jeg|heter jag|heter jeg|heter (?:butik\\p{L}{0,2}|min)|hedder (?:butikken|min|jeg)|butiken|butikken|finns jag|myyn|kaup\\p{L}{1,3} nimi|kauppani|sprzedaję|mam|mój sklep|sklep (?:nazywa|to)|nazywam się|jestem|prodávám|predávam|obchod se jmenuje|můj obchod|mám|jmenuji se|árul\\p{L}{1,3}|bolt(?:om)? neve|a boltom|vând|magazinul (?:meu|se)|sunt|продаю|магазин называется|мой магазин|выложил\\p{L}?|лежат|я там|продаю|мій магазин|магазин зветься|виклав|продавам|магазинът|prodajem|moj dućan|trgovina se zove|πουλάω|το μαγαζί|με λένε|dükkân\\p{L}{0,5}|dükkan\\p{L}{0,5}|mağaza\\p{L}{1,4}|satıyorum|jual|toko(?:ku| saya)|shop mình|mình bán|tindahan|nagbebenta|duka langu|nauza|müün|parduodu|pārdodu";
/** What is to be had there, and under which name. */
const goods =
  "for sale|on sale|sold|selling|sells?|available|listed|in stock|auction|costs?|called|named|titled|under the name|name(?:['’]s| is)|user|user ?name|seller|repo|profile|gig|channel|listing|folder(?:['’]s)?|shop name|store name|(?:artikel|anzeige|inserat) heißt|finns|finnes|fås|beli|kauf\\p{L}{0,2}|achet\\p{L}{1,3}|compra\\p{L}{0,3}|cómpra\\p{L}{1,4}|acquist\\p{L}{1,4}|koop|köp|kjøp|køb|osta\\p{L}{0,3}|kup(?:cie|te)?|vegy\\p{L}{0,4}|cumpăr\\p{L}{0,3}|купи\\p{L}{0,3}|satın al\\p{L}{0,4}|mua|nunua|αγορ\\p{L}{3,6}|download|get (?:it|them|one|this|the|your|him|her)|grab|buy|order|pre-?order|wishlist|back (?:us|it|me|the)|support (?:us|me)|hire me|commission me|book me|join|follow|download(?:ed)?|install|head (?:over )?to|go to|hop (?:over )?to|see (?:me|us|the rest)|free on|check (?:me |us |it |them )?out|geht? auf|schaut? (?:mal )?(?:auf|bei)|erhältlich|zu (?:haben|kaufen)|en vente|disponibles?|à la venta|a la venta|en venta|in vendita|à venda|te koop|till salu|til salgs|til salg|myynnissä|na sprzedaż|wejdźcie|na prodej|eladó|de vânzare|продается|продаётся|скача\\p{L}{2,4}|завантаж\\p{L}{1,4}|satılık|dijual|s['’]appelle|se llama|si chiama|chama-se|se chama|nazywa się|jmenuje se|jmenuje|se numește|называется|зветься|se zove|λέγεται|heet|heter|hedder|tên là|namanya";
const things =
  'prints?|posters?|shop|store|stickers|cards|postcards|originals?|commissions?|merch|patterns?|zines?|books?|e-?books?|presets?|brush(?:es)?|brush pack|prompts?|prompt pack|tutorials?|courses?|loras?|models?|plugin|pack|packs|the rest|more|everything|all of (?:it|them)|stuff|albums?|source|code|repo|full (?:video|tutorial|set|series)|high[- ]res|layered files?|files?|drucke?|laden|poster|karten|tirages?|affiches?|boutique|láminas?|tienda|stampe?|negozio|loja|quadros?|winkel|kaarten|butik|sklep|plakaty|obchod|bolt|магазин|принты|постеры|распечатки|dükkan|toko';

/** Nobody is sent where one would find or never finds something. */
const notMused = "(?<!(?:['’]d|would|never|ever|i|rarely|hardly|might|could not|couldn['’]t) )";

/** Shops and houses by their name, with words that lead there: naming one alone leads nowhere. */
export const shopLeads: readonly Prefiltered[] = [
  ...[onShop, onPlace].flatMap((place) => [
    `${notMused}${before}(?:${seek})${behind}[^\\n.!?]{0,50}?${place}`,
    `${place}[^\\n.!?]{0,30}?${before}(?:${seek})${behind}`,
  ]),
  `${before}(?:${own})${behind}[^\\n.!?]{0,40}?${onShop}`,
  `${onShop}[^\\n.!?]{0,40}?${before}(?:${own})${behind}`,
  `${before}(?:${goods})${behind}(?<!(?:like|as if|as though|if|could be|would be|might be|would|could|might|were|belongs?|deserves?) [^\\n.!?]{0,45})[^\\n.!?]{0,40}?${onShop}`,
  `${onShop}(?<!(?:like|as if|as though|if|could|would|might|remember|old|early) [^\\n.!?]{0,70})[^\\n.!?]{0,40}?${before}(?:${goods})${behind}`,
  `(?<!(?:like|of|same|as|an?|the|any|every|for|some) )${before}(?:${things})(?:['’]s|['’]re| is| are| lives?| sits?| went)? (?:also |now |up |out |over |all |still |here )*${onShop}(?=\\s?(?:$|[.,;:!?()–—\\n]| (?:under|as|by|if|for|now|too|and|since|at|with|in|costs?|called|named|als|unter|sous|come|como)${behind}))`,
  // The name of the shop in front of an order, and a shop by a label.
  `(?:^|[.!?\\n] ?)(?:my |on |see )?(?:${shops}|${places})(?: shop| store)? ?[:,;–—-] ?(?:just |please |you can )?(?:${seek}|user|shop|store|seller)${behind}`,
  `(?:^|[.!?\\n] ?)(?:shop|store|prints?|laden|boutique|tienda|negozio|loja|winkel|butik|sklep|obchod|bolt|магазин|toko) ?: ?[^\\n.!?]{1,40}?${onShop}`,
  `${before}(?:${shops}) (?:shop|store|page|user|seller|account|profile|gig|repo|laden|boutique|tienda|negozio|loja|winkel|sklep|dükk[aâ]n\\p{L}{0,5}|mağaza\\p{L}{0,5})(?: is| ist|:| =)? (?:called |named )?["“„«']?(?-i:[\\p{Lu}\\p{Ll}])[\\p{L}\\p{N}]`,
  `${before}(?:civitai|hugging ?face|thingiverse|printables|cults3d|sketchfab) (?:model|lora|no\\.?|id|thing) ?#?\\d`,
  `${before}(?:${shops}) (?:has|have|holds|sells|carries|stocks|hosts|keeps) (?:my|our|all (?:of )?(?:my|our|the)|the (?:whole|full|complete|rest))${behind}`,
  // What is put into a search that is named after its house.
  `${before}(?:put|stick|pop|plug|throw|paste|drop|chuck|feed|punch|key|enter) [^\\n.!?]{2,40} (?:in|into) (?:${places}|${shops})${behind}`,
  `${before}(?:google|bing|youtube)(?:t|st|lt|le|er)? (?:even |mal |maar |just )?(?:op |naar |nach |for |på |po )?["“„«'](?=[^\\n"”»']{2,60}["”»'])`,
  `${before}(?:first|top|second|only) (?:google |bing |youtube |search )?(?:hit|result|link|match)(?:s)? (?:for|on|when|in|under) (?!everything|anything)`,
  `${before}(?:wishlist|pre-?order|back|pre-?save|upvote|subscribe to|become an?) [^\\n.!?]{2,40} (?:on|at|via) (?:${places}|${shops})${behind}|${before}(?:become|becoming) (?:a|my|our) (?:patron|backer|subscriber|member|supporter)${behind}|${before}(?:deviens|devenez|werde|werdet|hazte|hazme|diventa|diventate|seja|vire|word|bli|zostań|staň se|стань|станьте) (?:mein |un |mon |mi |mio |meu |mijn |moim |моим )?(?:patron\\p{L}{0,3}|mecenas|mécène|unterstützer|mecenate|apoiador|патроном)${behind}`,
  `${before}(?:roblox|minecraft|fortnite|steam|itch) (?:world|game|map|server|experience|island|page)(?:[:,] ?| is | called | named )`,
  `${before}(?:tutorial|piece|story|article|essay|write-?up|course|walkthrough|book|album|song|film|video|episode|print shop|shop|game|demo|podcast)s?(?:['’]s| is| are)? (?:up |out |over |now )*(?:on|at) (?:${places})(?=\\s?(?:$|[.,;:!?(–—]| (?:under|as|now|too|called|titled|named|and|if)${behind}))`,
  // The results of a search engine, in the order of words of other languages.
  `(?:เสิร์ช|ค้นหา|หา|พิมพ์)(?:ใน)?\\s?(?:กูเกิล|ช้อปปี้|ลาซาด้า|ยูทูบ|เฟซบุ๊ก|shopee|lazada|google)|(?:חפשו?|תחפשו|תכתבו|כתבו)[^\\n.!?]{0,24}(?:בגוגל|ביוטיוב|באטסי)|(?:בגוגל|ביוטיוב|באטסי|באיביי)[^\\n.!?]{0,24}(?:חפשו|תחפשו|תכתבו)|חנות (?:באטסי|באיביי|בשופיפיי)|(?:توی|در|تو) (?:دیوار|شیپور|باسلام|دیجی ?کالا)[^\\n.!?]{0,30}(?:فروش|بزنید|سرچ|گذاشت)|(?:في|على) (?:حراج|أمازون|نون|اتسي|إتسي|سوق)[^\\n.!?]{0,24}(?:ابحث|بيع|متجر)|متجري|(?:minne|booth|creema|etsy|メルカリ|ヤフオク|ミンネ)(?:で|の|に)[^\\n。]{0,24}(?:売って|販売|出品|店|検索|ショップ)|(?:쿠팡|당근|번개장터|아이디어스|엣시|스마트스토어)(?:마켓)?(?:에서|에)[^\\n.!?]{0,24}(?:팔|판매|검색|찾)|(?:淘宝|闲鱼|拼多多|小红书|etsy)(?:上|里)?[^\\n。]{0,16}(?:卖|店|搜|有售)`,
].map((pattern) => prefiltered(new RegExp(pattern, 'giu')));
