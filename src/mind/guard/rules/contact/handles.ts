import type { Span } from '../../normal-form/view.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import { spansOf } from '../matches.ts';
import {
  otherScripts,
  services,
  shortServices,
  unspacedServices,
  wordlessServices,
  wordServices,
} from './services.ts';

const word = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
/** Languages that put an ending on the name: "Instagram'dan", "Telegramon". */
const suffix = "(?:['’]?\\p{Ll}{1,5})?";
/** A name that is no word. */
const handle =
  '[@$]?(?:\\p{L}|\\p{N}(?=[\\d._-]{0,30}\\p{L}))(?=[\\p{L}\\p{N}._\\-]{0,30}(?:[\\d_@]|\\.[\\p{L}\\d]|(?-i:\\p{Ll}\\p{Lu})))[\\p{L}\\p{N}._\\-]{2,30}';
const anyName = '[@$]?[\\p{L}\\p{N}][\\p{L}\\p{N}._\\-]{2,30}';
const link =
  "(?:(?: (?:is|as|under|at|by|bei|chez|da|name|id|handle|user|username|account|konto|profil\\p{L}*|als|unter|ist|est|es|è|é|to|je|som|como|sous|come|как|под|ник|аккаунт|hesabım|adım|của mình|mình(?: là)?|tôi(?: là)?|là|aku|saya|ku))|号|號|ID|id|は|が|이|는){0,2}(?: ?[:：=→>|\\-–]|[’']?s)? ?";

const calls =
  'add|dm|message|find|contact|text|write|reach|follow|search|look|ping|hit|talk|chat|meet|join|schreib\\p{L}{0,2}|folg\\p{L}{0,2}|such(?! (?:an?|steam|signal|lines?|discord|switch)(?![\\p{L}]))\\p{L}{0,2}|find\\p{L}{0,3}|sígueme|sigueme|escríbe\\p{L}{0,3}|búsca\\p{L}{0,3}|agréga\\p{L}{0,3}|añáde\\p{L}{0,3}|contáctame|hablemos|suis-moi|écris-moi|ajoute\\p{L}{0,4}|rejoins\\p{L}{0,4}|retrouve\\p{L}{0,4}|parlons\\p{L}{0,4}|scrivimi|scrivo|écris|escribo|schreibe|seguimi|cercami|trovami|parliamo|chama|chame|segue|siga|procura\\p{L}{0,2}|adiciona\\p{L}{0,2}|voeg|stuur|volg|zoek|app|пиши\\p{L}{0,2}|ищи\\p{L}{0,2}|подпи\\p{L}{0,6}|найди\\p{L}{0,2}|добавля\\p{L}{0,5}|стучи\\p{L}{0,2}|шукай\\p{L}{0,2}|napisz|znajdź|dodaj|piszcie|napiš\\p{L}{0,2}|napíš\\p{L}{0,2}|najdi|írj|keress|scrie\\p{L}{0,3}|găse\\p{L}{0,6}|piši|piši\\p{L}{0,2}|βρες|βρείτε|γράψε|στείλε|takip|yaz|yazın|ulaş|ulaşın|bul|ekle|skriv|lägg|legg|hitta|följ|følg|löydät|kirjoita|lisää|seuraa|nhắn|tìm|kết bạn|chat|hubungi|cari|nitafute|hanapin|i-add|add mo|tawag';
const mine =
  'me|my|mine|our|us|mich|mir|mein\\p{L}{0,2}|moi|mon|ma|mes|mí|mi|mis|meu|minha|mio|mia|mij|mijn|mig|min|mitt|mit|mnie|mój|moje?j?|mne|můj|nekem|engem|mă|benim|bana|minua|minut|meitä|με|μου|μας|мне|меня|мо[йяеёи]\\p{L}{0,2}|мені|мене|мій|aku|saya|tôi|mình|ko|yangu';
const prepositions =
  'on|at|via|through|over|al|del|nel|sul|im|auf|bei|über|sur|en|por|no|na|su|op|på|w|v|на|в|у|за|στο|di|ở|qua|trên|sa|kwenye|to|onto';

/** Services whose names are words: they count with a capital letter, or where somebody is called there. */
const wordy = 'steam|discord|telegram|twitch';
const called = `(?:(?!(?:${wordy})|(?:t[eé]l[eé]gramm?[ae]?)(?![\\p{L}]))(?:${services}|${otherScripts})|(?-i:Steam|STEAM|Discord|DISCORD|Telegram|TELEGRAM|Twitch|TWITCH)(?!m|[ -](?:punk|engine|train|iron|boat|whistle|cloud|bath)|a(?![\\p{L}]))|(?<=(?<![\\p{L}])(?:on|via|auf|bei|über|sur|en|por|no|na|su|op|på|w|в|на|di|ở|qua|sa|onto) )(?:${wordy})(?!m|a(?![\\p{L}])))`;
/** What a picture has of a service without leading there. */
const notLook =
  '(?![ -](?:filters?|styled?|like|ghosts?|boards?|thumbnails?|era|logos?|icons?|looks?|grids?|aesthetics?|blue|walls?|feeds?|tones?|squares?|crops?|vibes?|borders?|engines?|trains?|irons?|whistles?)(?![\\p{L}]))';
/** Before and behind "me" where a picture brings something to mind. */
const broughtToMind =
  '(?<!(?:remind|reminds|reminded|reminding|tells?|shows?|takes?|gives?|gave|puts?|makes?|brings?|to|for|lets?|leaves?|carries|moves|erinnert|przypomina|напоминает|нагадує|minder|påminner|minner|hatırlatıyor|doet) )';
const notBrought =
  '(?![^\\n.!?]{0,24}(?:erinner|rappel|recuerd|ricord|lembra|denken|przypomin|напомина|нагаду|muistut|eszembe|amintește|připomín))';

const patterns: readonly Prefiltered[] = [
  // Short codes: "text BOATS to 80808".
  /(?<![\p{L}])(?:text|sms|send|txt) ["“]?[\p{L}\p{N}]{2,12}["”]? to \d{3,6}(?!\d)/giu,
  // A service, and a name that is no word, or any name behind an at sign or a colon.
  new RegExp(
    `${word}(?:${services}|${otherScripts})(?![\\p{L}])${link}(?:${handle}|[@$][\\p{L}\\p{N}_.\\-]{2,30})(?![\\p{L}])`,
    'giu',
  ),
  new RegExp(
    `(?:${unspacedServices})[^\\n。.!?]{0,8}?(?:[@$]?[a-z0-9](?=[a-z0-9._\\-]*[a-z])[a-z0-9._\\-]{2,30})`,
    'giu',
  ),
  new RegExp(
    `${word}(?:(?!(?:${wordServices})${end})(?:${shortServices})|${services}|${otherScripts}|${wordlessServices}|(?:${wordServices})(?= (?:id|name|handle|user|username|account|me|tag)| ?[:：=→] ?(?:${handle}|[@$])))(?: (?:id|name|handle|user|username|account|me|tag))? ?[:：=→] ?${anyName}`,
    'giu',
  ),
  new RegExp(
    `${word}(?:${shortServices}|${services}|${wordlessServices})(?: (?:group|channel|server|gruppe|kanal|grupo|groupe|canal|gruppo))? (?:id|username|user name|handle|account|gamertag|tag|friend code)(?: is| ist|:)? ${anyName}`,
    'giu',
  ),
  // Not where letters or digits go on: "x5b9d" is a part of a name, and no name on X; nor is the Russian for bread, whose
  // first letter looks like it.
  new RegExp(
    `${word}(?:${shortServices}|${wordlessServices})(?![a-z0-9\\p{sc=Cyrl}\\p{sc=Grek}])${link}(?:@[\\p{L}\\p{N}_.\\-]{2,30}|${handle})`,
    'giu',
  ),
  // Services that are no word of any language, and whatever stands alone behind them.
  new RegExp(
    `${word}(?:${wordlessServices})(?: is)? ?[-–—>|]? ?(?-i:\\p{Ll}[\\p{Ll}\\d._]{4,30})\\s*$`,
    'giu',
  ),
  new RegExp(`${word}(?:${services}) ?[-–—>=|→:]{1,2} ?(?-i:\\p{Ll}[\\p{Ll}\\d._]{4,30})\\s*$`, 'giu'),
  new RegExp(`${word}(?:${wordlessServices})(?:号|id)?\\D{0,6}\\d(?:[ -]?\\d){4,12}`, 'giu'),
  new RegExp(`${word}(?:${services}|${otherScripts})[,?] (?=\\p{L})${handle}(?![\\p{L}])`, 'giu'),
  new RegExp(`(?:${services}|ツイッター|インスタ)[)）]? ?(?:は|:|が) ?(?:${handle}|@\\S)`, 'giu'),
  // A name, and the service where it is known.
  new RegExp(
    `(?<=${word}(?:[@$][\\p{L}\\p{N}_.\\-]{2,30}|${handle})) (?:${prepositions}) (?:${services}|${shortServices}|${otherScripts}|cash)${end}`,
    'giu',
  ),
  new RegExp(
    `${word}(?:${prepositions}) (?:${services}|${otherScripts}) (?:i am|i'm|it's|its|as|bin ich|je suis|soy|sono|sou|jestem|я)${end}`,
    'giu',
  ),
  // Any name behind the word for one, and a service; a text that begins with a name as nobody's sentence does.
  new RegExp(
    `${word}(?:user ?name|handle|nick(?:name)?|benutzername|pseudo|usuario|nome utente|usuário|gebruikersnaam|ник|нік|kullanıcı adı)(?: is| ist| est| es| è| é|:)? ${anyName} (?:${prepositions}) (?:${services}|${shortServices}|${otherScripts})${end}`,
    'giu',
  ),
  new RegExp(
    `^\\s?(?-i:(?!(?:seen|lost|found|posted|shared|saw|only|even|maybe|also|straight|never|not|still|always|more|better|liked|stuck|famous|trending|viral|everyone|everybody|people|nobody|somewhere|huge|this|that|just|like|look|looks|back|again) )\\p{Ll}[\\p{Ll}\\d._]{4,30}) (?:on|at|auf|sur|en|su|no|op|на|w|på) (?:insta(?:gram)?|telegram|snapchat|tik ?tok|discord|twitch|onlyfans|patreon|ko[- ]?fi|bluesky|mastodon|${otherScripts})${end}`,
    'giu',
  ),
  // A service and a name, and no more: none of those services is a word of a picture.
  /^\s?(?:(?:my|mein|mon|mi|il mio|meu|mijn|мой|мій|mój|můj) )?(?:tg|ig|insta|snapchat|discord|tik ?tok|whats ?app|wechat|viber|skype|kik|onlyfans|psn|zalo|vk)[ :→–-]{1,3}(?-i:(?!filter|style|blue|green|purple|red|pink|posts?|feed|frame|photo|picture|vibe|look|aesthetic|grid|reel|worthy|ready|famous|logo|icon|colou?rs?|era|crop|light|dark)[\p{Ll}][\p{Ll}\d._]{3,30})\s?[.!]?\s?$/giu,
  new RegExp(
    `^\\s?(?-i:[\\p{Ll}\\d][\\p{Ll}\\d._]{4,30}) ?[([](?:${services}|ig|tg|snap|fb|vk)[)\\]]|${word}same (?:@|at|handle|name|tag) (?:on|over on|at) (?:${services}|${shortServices})${end}`,
    'giu',
  ),
  // Pictures of a service in place of its name.
  new RegExp(`(?:📷|📸|🐦|👻|🎮|✉|📧|📩|📨|📮)\\s?${handle}`, 'giu'),
  // Codes by which people meet in a program, and ways to be paid.
  /(?<![\p{L}])(?:join|invite|meeting|room|friend|referral|promo|discount|lobby|zoom) (?:code|id)(?: is|:)? (?-i:(?=[A-Z\d-]*[A-Z\d])[A-Z\d]{2,12}(?:[- ][A-Z\d]{2,6}){0,4})(?![\p{L}])/giu,
  /(?<![\p{L}])(?:my|meu|minha|mein|mi|mon|il mio|mijn|mój) (?:pix|upi|iban|zelle|venmo|cash ?app|revolut|bizum|swish|mobilepay|blik|payid|interac)(?: (?:key|id|tag|number|address|name))?(?: is| é| es| ist| est|:)/giu,
  /[薇微威](?:\p{Extended_Pictographic}\ufe0f?){1,2}\s?[:：]?\s?[a-z0-9]{4}|(?:扣扣?|q|企鹅)群\s?[:：]?\s?\d{5}/giu,
  // "Find me on Telegram" in any order of words.
  new RegExp(
    `${word}${broughtToMind}(?:${mine})${end}${notBrought}[^\\n.!?]{1,40}?${word}${called}${suffix}${end}${notLook}`,
    'giu',
  ),
  new RegExp(
    `(?<!(?:['’]d|would|never|ever|rarely|hardly|might) )${word}(?:${calls})${end}[^\\n.!?]{1,30}?${word}${called}${suffix}${end}${notLook}`,
    'giu',
  ),
  new RegExp(
    `${word}(?:${services}|${otherScripts})${suffix}${end}[^\\n.!?]{0,12}?${word}(?:yaz|yazın|yazabilirsin\\p{L}*|ulaş|ulaşın|bul|ekle|hesabım|adresim|írj|keress|hívj|elérsz)${end}`,
    'giu',
  ),
  new RegExp(
    `${word}(?:${calls})${end}[^\\n.!?]{1,20}?${word}(?:${prepositions}) (?:${shortServices}|direct|zap|dm|вк)${end}`,
    'giu',
  ),
  new RegExp(
    `${word}(?:same|my|mein|mon|mi|il mio|meu|mijn|mój|můj|мой|мій|benim) (?:handle|username|user name|gamertag|gamer tag|nick|nickname|benutzername|pseudo|usuario|nome utente|usuário|gebruikersnaam|ник|нік|screen name)(?: over there| there| elsewhere| on there| dort| là-bas| allí| там)?(?: is| ist| est| es| è| é| to|:| on| auf| everywhere)${end}`,
    'giu',
  ),
  new RegExp(`${word}same (?:name|handle|username|nick) (?:on|everywhere|there|over)${end}`, 'giu'),
  new RegExp(`${word}i(?: am|'m) ${anyName} (?:everywhere|elsewhere|on (?:all|every|other))${end}`, 'giu'),
  new RegExp(
    `(?:加|我的?|找我|关注我?|關注我?|搜|私信|フォロー|追加|追って|検索|交換|内|私の|내|나의|추가|팔로우|تابعني|راسلني|تواصل|عندي|حسابي|من در|آیدی|پیام|मुझे|मेरा|मेरी|আমার|আমাকে|ติดตาม|แอด|ทัก|עקבו|חפשו|כתבו|שלי)[^\\n。.!?！？]{0,15}?(?:${unspacedServices}|${services})`,
    'giu',
  ),
  new RegExp(
    `(?:${unspacedServices}|(?<![a-z])line(?![a-z]))[^\\n。.,!?！？]{0,6}?(?:id(?![a-z'’])|アイディ|アカウント|交換|追加|検索|教え|연락|아이디|계정|추가|搜|群|号|號|شماره|پیام|بفرست|من|שלי|שלנו|पर मैसेज|में लिख|পাঠান|ของฉัน|ไอดี)`,
    'giu',
  ),
  /加(?:我|个|個)?(?:v|vx|wx|qq|徽|薇|微)(?![a-z])|(?:v ?信|(?<![a-z])(?:vx|wx|qq)|扣扣|企鹅)(?:号|號|是|:|：|\s){0,3}[a-z0-9_-]{4,}|小(?:红|紅)书搜|[a-z0-9_.]{4,30} ?(?:と|で)検索/giu,
  // A service in letters of another script, and a name in Latin ones.
  new RegExp(`${word}(?:${otherScripts}|вк|дс|ютубе?)[ :=–-]{1,3}[a-z][a-z0-9_.]{3,30}${end}`, 'giu'),
  // Nicknames of services, and words in private.
  /(?<![\p{L}])(?:on|at|over on|via|through) (?:the )?(?:bird (?:app|site)|blue bird|gram(?= as(?![\p{L}])|[:,!@]|\s?$)|clock app|ghost app|paper plane(?: app)?|green app|camera app|purple app|book of faces)(?![\p{L}])|(?<![\p{L}])the (?:paper plane|bird|ghost|green|clock|camera) app ?[:,–-]/giu,
  /(?<![\p{L}])(?:écri\p{L}{1,3}|contact\p{L}{1,3}|envoi\p{L}{1,3})(?:-moi| moi| nous|-nous)? (?:en|un|par) (?:mp|dm|privé|message privé)(?![\p{L}])|(?<![\p{L}])(?:scriv|contatt|mand|invi)\p{L}{1,6} (?:un messaggio |messaggio )?(?:in |un )?(?:privato|dm|pvt|mp)(?![\p{L}])|(?<![\p{L}])(?:escrib|escríb|manda|mánda|envía)\p{L}{0,5} (?:un |por |al )?(?:dm|md|privado|interno|inbox)(?![\p{L}])|(?<![\p{L}])(?:manda|chama|envia)\p{L}{0,2} (?:um |no |na |uma )?(?:dm|inbox|direct|pv|privado)(?![\p{L}])|(?<![\p{L}])(?:chat|dm|wa|pm|inbox|japri) (?:aku|saya|gue|kami|admin)(?![\p{L}])/giu,
  /(?<![\p{L}])DM(?:を?(?:ください|して|お願い|下さい|送って)|\s?(?:주세요|보내|환영))|(?:इनबॉक्स|डीएम|मैसेज) (?:करो|करें|कीजिए|भेजो|भेजें)|(?:ইনবক্স|মেসেজ) (?:করো|করুন|দিন)|(?:راسلني|تواصل معي|كلمني) (?:خاص|على الخاص|بالخاص)|(?:خصوصی|دایرکت) (?:پیام|بده|بدین)|(?:ทักแชท|ทักส่วนตัว|ทักไลน์|อินบ็อกซ์)/giu,
  /(?<![\p{L}])(?:my|our|meine?|mon|mi|il mio|meu|mijn|мой|мо[её]) (?:youtube|twitch|tik ?tok|patreon|onlyfans|discord|telegram|insta(?:gram)?|ko-?fi|substack|тг|ютуб) (?:channel|kanal|page|server|account|chaîne|canal|canale|kanał|канал|аккаунт)(?![\p{L}])|(?<![\p{L}])(?:youtube|twitch|telegram) (?:channel|kanal|chaîne|canal|canale|канал):? [\p{L}\p{N}@]/giu,
  /^\s?(?:my |mein |mon |mi )?(?:ko-?fi|patreon|paypal|venmo|cash ?app|gofundme|buymeacoffee|revolut|zelle|twitch|snapchat)(?: is| ist| est| es)?[ :]{1,2}(?-i:[\p{Ll}\d_.]{5,30})\s*[.!]?$/giu,
  // A server of the fediverse, and of Discord in its older form; people of Reddit; payments.
  /@[\p{L}\p{N}_.-]{2,30}[@:][\p{L}\p{N}-]{2,40}\.[\p{L}\p{N}]/giu,
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_.]{2,32}#\d{4,6}(?!\d)/gu,
  /(?<![\p{L}\p{N}])(?:discord|t|wa|fb|ig|bit)\.?(?:gg|me|ly)\/\p{L}/giu,
  /(?<![\p{L}\p{N}/])u\/[a-z0-9_-]{3,20}(?![\p{L}\p{N}])|live:\.?[a-z]+[.\w]{4,}/giu,
  /(?<![\p{L}\p{N}])pay ?pal(?: me|\.me)(?: at| to)? \p{L}|(?<![\p{L}\p{N}])(?:pay ?pal|venmo|cash ?app|zelle|revolut|monzo|bizum|swish) me(?: at| to| on)? [@$£€]\p{L}|(?<![\p{L}\p{N}])(?:chave|clave) pix|(?<![\p{L}\p{N}])pix(?: :|:| =) ?\S{5}/giu,
].map((pattern) => prefiltered(pattern));
/** Names under which somebody is called somewhere else. */
export function handlesIn(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(text, pattern));
}
