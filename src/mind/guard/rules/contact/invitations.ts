import type { Span } from '../../normal-form/view.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import { spansOf } from '../matches.ts';
import { otherScripts, services, shortServices, wordlessServices } from './services.ts';

const word = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const groups =
  'group|groups|chat|channel|server|community|gruppe|kanal|grupo|groupe|canal|gruppo|canale|serveur|servidor|salon|groep|kanaal|grupa|grupy|grupie|grupę|skupiny|skupině|csoportba|kanał|serwer|skupina|kanál|csoport|csatorna|grup|kanalı|grubu|группа|группе|группу|канал|канале|чат|чате|сервер|група|групі|каналі|nhóm|kênh';
/** Services whose name is a verb as well: "kik me". */
const verbs =
  'whats ?app|viber|skype|kik|snapchat|snap|venmo|face ?time|discord|telegram|zoom|paypal|text|e-?mail|cash ?app|threema|wechat|insta|d\\.?m\\.?|p\\.?m\\.?';
/** Words behind the name of a service that are about its pictures and not about a person. */
const notName =
  '(?!filter|style|blue|green|purple|red|pink|yellow|orange|posts?|feed|frame|photo|picture|vibe|look|aesthetic|grid|reel|worthy|ready|famous|logo|icon|colou?rs?|era|crop|light|dark|office|wires?|boy|poles?|lines?|stories|story|art|page|talk|times|today|without)';

/** Services as people who have an account on each of them write them in a row. */
const initials = 'ig|tt|x|fb|yt|tg|sc|insta|tik ?tok|bsky|threads|twitch|twitter|snap|discord|vk|wa';

const patterns: readonly Prefiltered[] = [
  new RegExp(
    `${word}(?:${groups}) (?:(?:on|auf|sur|su|en|no|na|op|på|w|в|на|у|de|di|do|van|von|của) )?(?:${services}|${otherScripts}|zap|whats|тг|вк|vk|wa|tg|fb|ig)${end}|${word}(?:telegram|whats ?app|discord|signal|viber|wechat|line|facebook|тг|телеграм\\p{L}{0,2}|вайбер)[ -](?:${groups}|gr[uú][pb]\\p{L}{1,5}|csoport\\p{L}{1,4}|skupin\\p{L}{1,2})${end}`,
    'giu',
  ),
  new RegExp(
    `(?:^|[.!?,;:\\n–—-] ?|${word}(?:just|please|so|then|or|can|and|to) )(?:${verbs}) (?:me|us|mich|mir)(?=\\s?(?:$|[.,;:!?–—]| (?:on|at|for|if|and|when|about|or|please|pls|your|the|to|any|fog)${end}))`,
    'giu',
  ),
  new RegExp(
    `${word}i(?: am|['’]m)(?: called| known as| also)? ${notName}(?!on |stuck |lost |back |new |still |always |never |now |all |only |too |not )[@$]?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,30} (?:on|over on) (?:${services}|threads|x|ig|tg|fb)${end}`,
    'giu',
  ),
  // A sentence of the name of a service and another one: "Telegram boatwoman."
  new RegExp(
    `(?:^|[.!?;|•·\\n,–—-] ?)(?:my |mein |mon |mi |il mio |meu |mijn |мой |мій |mój |můj )?(?:tg|ig|insta(?:gram)?|telegram|snap(?:chat)?|discord|tik ?tok|whats ?app|wechat|viber|skype|kik|psn|zalo|vk|bluesky|mastodon|twitch|patreon|ko-?fi)[ :→–-]{1,3}(?-i:${notName}(?=[\\p{Ll}\\d._-]{5})[\\p{Ll}][\\p{Ll}\\d._-]{3,30})\\s?(?=$|[.!|•·\\n])`,
    'giu',
  ),
  // Anywhere, under a name at the end of the sentence.
  new RegExp(
    `${word}(?:find|add|follow|message|reach|catch|dm) me (?:up )?(?:on|over on) (?-i:(?!The|My|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Lu}\\p{L}{1,14})[,:]? (?:as |under )?[@$]?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,30}\\s?(?=$|[.!?,\\n])`,
    'giu',
  ),
  new RegExp(
    `${word}(?:steam|xbox|switch|psn|epic|nintendo|roblox|minecraft) (?:friend|tag|name|id|code|user)s?(?: code| name)?:? ?(?:is )?(?=[\\p{L}\\d._-]{0,30}[\\d_.])[\\p{L}\\d][\\p{L}\\d._-]{3,30}`,
    'giu',
  ),
  new RegExp(
    `@[\\p{L}\\p{N}_.-]{2,30}(?: \\p{L}{2,6}){0,3} (?:on|at|via|auf|sur|en|su|no) (?:${services}|${shortServices})${end}`,
    'giu',
  ),
  /(?<![\p{L}])(?:guasap|wasap|watsap|whatsappe|wasapea|guasapea|zapzap)\p{L}{0,3}(?![\p{L}])/giu,
  // Whom to follow, which is no mention of somebody who is here.
  /(?:(?:^|[.!?,;:\n–—-] ?|(?<![\p{L}])(?:and|please|pls|to|or|go|just|also) )(?:follow|add|dm|message|text|folgt?|abonniert|suivez|suis|ajoute[rz]?|sigue|sigan|seguid|agrega|segui|seguite|siga|sigam|volg|obserwuj(?:cie)?|följ|følg|seuraa|takip et|подпишись на|подписывайтесь на|підпишись на|ikuti|theo dõi)|(?<![\p{L}])tele ?:?|เพิ่มเพื่อน|แอด|ติดตาม|关注|關注|加|フォロー|팔로우|تابع(?:وا)?|फॉलो करें?) ?@[\p{L}\p{N}_.-]{2,30}(?!['’]s|[\p{L}\p{N}])/giu,
  /(?:مجموعة|جروب|قروب|قناة)[^\n]{0,6}(?:واتس|تيليجرام|تلغرام|تلقرام|ديسكورد|سناب)|(?:گروه|کانال) (?:تلگرام|واتساپ)|קבוצת (?:וואטסאפ|ווטסאפ|טלגרם)|(?:व्हाट्सएप|व्हाट्सऐप|टेलीग्राम) (?:ग्रुप|चैनल)|(?:카톡|텔레그램|디스코드|디코) ?(?:방|채널|서버)|(?:微信|qq|tg|电报)群|(?:line|ディスコード|discord)の?(?:グループ|サーバー)|กลุ่มไลน์/giu,
  // One's own account, and how its name is spelled.
  new RegExp(
    `${word}(?:add|follow|check|join|see|have|get|hit up|here['’]?s|took|take) (?:out )?(?:my|our) (?:snap|insta(?:gram)?|ig|discord|patreon|ko-?fi|telegram|tik ?tok|twitch|steam|whats ?app|server|socials)${end}|${word}(?:${services}|ig|tg|snap)${end}[^\\n.!?]{1,40} with (?:one|two|three|four|an?|no|double) (?:\\p{L}['’]s|\\p{L}|underscores?|dots?|zeros?|extra [^\\n.!?]{1,12})${end}`,
    'giu',
  ),
  // The same name as in this place.
  new RegExp(
    `${word}same (?:name|handle|user ?name|nick(?:name)?|tag|@) (?:as (?:on )?(?:here|this|mine|my (?:name|handle|profile|account|user ?name))|there|over there|everywhere|elsewhere|on (?:${services}|${shortServices}))${end}`,
    'giu',
  ),
  new RegExp(
    `${word}(?:(?:der )?(?:gleiche[nr]?|selbe[nr]?) (?:name|nick|benutzername)n? wie hier|même (?:nom|pseudo) qu['’]ici|mismo (?:nombre|nick|usuario) que (?:aquí|acá)|stesso (?:nome|nick) (?:di|che) qui|mesmo (?:nome|nick|usuário) (?:daqui|que aqui)|(?:zelfde|dezelfde) naam als hier|t[aą] sam[aą] nazw[aą] (?:co|jak) tu(?:taj)?|stejné jméno jako tady|samma namn som här|samme navn som her|(?:тот же|под тем же|такой же) (?:ник|имен\\p{L}+|логин)|той самий нік|buradaki (?:adımla|isimle)|aynı (?:isimle|adla))${end}|同名|同じ(?:名前|id|ユーザー名)で|같은 (?:이름|아이디)(?:으로|예요|입니다)|نفس الاسم هنا`,
    'giu',
  ),
  // A name for a service whose sign stands for it in East Asia.
  /[+＋➕]\s?[薇微威v]\s?[:：]?\s?[a-z0-9_-]{4}|(?:ライン|(?<![a-z])line)\s?(?:id(?![a-z'’])|交換|追加|やって|で連絡)|(?<![a-z0-9])id(?:は|:|が) ?[a-z0-9_.-]{4,24}/giu,
  new RegExp(
    `${word}(?:zalo|${wordlessServices}|facebook|fb|ig|tg|telegram|insta) (?:của )?(?:mình|tôi|em|anh|chị|aku|saya|gue|ko)${end}`,
    'giu',
  ),
  /(?<![\p{L}])(?:insta|facebook|telegram|viber|messenger|tiktok|discord|inst)(?:[áóéaeou]?(?:m|mon|mat|ja|ján|on|men|nél|ék|ban|ben|um|umda|ım|ımda|im|imde|ini|om|omda|emde))(?: ?[:=–-] ?| )(?=[\p{Ll}\d._]{0,30}[\d_.])[\p{Ll}][\p{Ll}\d._]{3,30}/giu,
  new RegExp(
    `${word}(?:${services}|ig|tg|fb|snap)(?: \\p{L}{1,12}){1,3} ?: ?(?=\\p{L})(?=[\\p{L}\\p{N}._-]{0,30}(?:[\\d_]|\\.[\\p{L}\\d]))[\\p{L}\\p{N}._-]{4,30}${end}`,
    'giu',
  ),
  // What lets somebody into a closed room.
  /(?<![\p{L}])(?:invit(?:e|ation|ación|o)|einladung\p{L}{0,6}|convite|приглашени\p{L}|запрошенн\p{L}|zaproszenie|pozvánka)(?: link| code)?(?: is| ist| est| es| è| é| to|:| =)? ?(?-i:(?=[A-Za-z\d]{0,11}\d)(?=[A-Za-z\d]{0,11}[A-Z])[A-Za-z\d]{5,12})(?![\p{L}\p{N}])/giu,
  // Under a name that is no word, whatever the place is called.
  /(?<![\p{L}\p{N}])(?:signal|text|message|ping|call|mail|dm|snap|write|reach|hit|buzz) me (?:up )?(?:(?:on|at|under|via) )?(?:@ ?[\p{L}\p{N}._-]{3,30}|(?:(?<=(?:on|at|under|via) )(?=[\p{L}\p{N}_-]{0,30}[._]?[\p{L}\p{N}_-]{0,30}\d)\p{L}[\p{L}\p{N}._-]{4,30}))(?![\p{L}\p{N}])/giu,
  // Several services in a row, one name for all of them, and a service in a name.
  new RegExp(
    `${word}(?:${initials})(?: ?[/&+|,·] ?(?:${initials})){1,5} ?[:@=–-] ?[@\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,30}|[\\p{L}\\p{N}][._-](?:on|at|auf|sur|en|no|na)[._-](?:${initials}|telegram|instagram|snapchat|discord|twitch|patreon|onlyfans|youtube|reddit|wechat)${end}`,
    'giu',
  ),
  // A service by its colour or its sign.
  /(?<![\p{L}])(?:add|ask for|look for|look up|follow|(?:find|message|text|dm|reach|catch|get|have) me(?: as)?)(?![\p{L}])[^\n!?]{1,40} (?:on|at|over on|via|through) (?:the|that) [^\n.!?]{0,16}(?:bird|ghost|clock|camera|paper plane|elephant|butterfly|blue|green|purple|yellow|pink|orange|red|black|white|music note)(?: \p{L}{2,12})? (?:app|site|platform|network|messenger)(?![\p{L}])/giu,
  new RegExp(
    `${word}(?:knows?|has|lists?|calls?) me (?:there |over there |on there )?as @?(?=[\\p{L}\\d._-]{0,30}[\\d_.])[\\p{L}\\d][\\p{L}\\d._-]{3,30}${end}|${word}invit(?:e|ation)(?: link| code)? (?:ends?|starts?|begins?) (?:with|in|on) (?-i:/?(?=[A-Za-z\\d]{0,11}\\d)(?=[A-Za-z\\d]{0,11}[A-Z])[A-Za-z\\d]{5,12})${end}`,
    'giu',
  ),
  // Words in private.
  /(?<![\p{L}])(?:(?:na)?pisz(?:cie)?|odezwij się|zapraszam)(?: do mnie)? (?:na |w )?(?:priv\p{L}{0,2}|pw|dm|pm|prywatn\p{L}{1,4})(?![\p{L}])|(?<![\p{L}])(?:napiš|napíš)(?:te)? mi (?:do (?:zpráv|správ|soukromé|dm)|(?:sou|sú)kromě?\p{L}{0,2})(?![\p{L}])|(?<![\p{L}])(?:schreib|schick)\p{L}{0,2} (?:mir |uns )?(?:(?:ne|eine|per|als) )?(?:pn|dm|pm|privatnachricht)(?![\p{L}])|(?<![\p{L}])(?:stuur|doe)(?: me| mij)? (?:een |n )?(?:pb|dm|pm|privébericht\p{L}{0,2})(?![\p{L}])|(?<![\p{L}])(?:skicka|send|skriv)(?: mig| meg| en| et| ett)? (?:dm|pm|pb|privatbesked)(?![\p{L}])|(?<![\p{L}])(?:özelden|dm['’]?(?:den|ye|e|a)?|pm) (?:yaz|at|ulaş|gel)\p{L}{0,4}(?![\p{L}])|(?<![\p{L}])(?:пиш|напиш|стуч|отпиш)\p{L}{1,4} (?:мне )?(?:в |у )?(?:личк\p{L}|лс|личные|директ|приват|особист\p{L}{1,3}|дм)(?![\p{L}])|(?<![\p{L}])(?:írj|írjatok) (?:rám |nekem )?(?:privátban|üzenetben|dm-?ben|pm-?ben)(?![\p{L}])|(?<![\p{L}])(?:scrie(?:-mi|ți-mi)?|dă-mi|lasă-mi) (?:în privat|un mesaj privat|în dm|dm)(?![\p{L}])|(?<![\p{L}])(?:laita|laittakaa|pistä|kirjoita) (?:minulle )?(?:yv|dm|yksityisviesti\p{L}{0,3}|viestiä yksityisesti)(?![\p{L}])|(?<![\p{L}])(?:nhắn|inbox|ib) (?:riêng )?(?:cho )?(?:mình|tôi|em|tui|shop)(?![\p{L}])/giu,
  // Rooms where people meet by voice.
  /(?<![\p{L}])(?:code|room|call|meet|join)(?: is|:)? (?-i:[a-z]{3}-[a-z]{4}-[a-z]{3})(?![\p{L}\p{N}-])/giu,
  /(?<![\p{L}])(?:google ?meet|g ?meet|meet(?: code| id)?)[: ]{1,2}(?-i:[a-z]{3}-[a-z]{4}-[a-z]{3})(?![\p{L}\p{N}])|(?<![\p{L}])(?:zoom|teams|meeting|webex|jitsi)(?: meeting| room| call)?(?: id| code| nr\.?| no\.?)?[:# ]{1,2}\d{3}[ -]?\d{3,4}[ -]?\d{2,4}/giu,
].map((pattern) => prefiltered(pattern));

/** Words that ask somebody to another place under a name, in whatever order. */
export function invitationsIn(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(text, pattern));
}
