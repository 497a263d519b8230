import type { Span } from '../../normal-form/view.ts';

/** Services where people are called by a name, in Latin letters and as other scripts write them. */
const services =
  'telegram|whats ?app|instagram|insta|snapchat|tik ?tok|discord|wechat|weixin|viber|skype|facebook|messenger|onlyfans|patreon|ko-?fi|twitch|bluesky|bsky|mastodon|linkedin|twitter|kik|vkontakte|youtube|reddit|tumblr|pinterest|deviantart|artstation|behance|etsy|fansly|cash ?app|venmo|paypal';
/** Short names, which count only with a sign of what they mean. */
const shortServices = 'snap|threads|ig|tg|fb|yt|wa|sc|dc|vx|qq|x|line|signal|vk|zalo|imo';
const otherScripts =
  'телеграм\\p{L}*|телег[аеуи]|тг|инст\\p{L}*|ватсап\\p{L}*|вотсап\\p{L}*|вайбер\\p{L}*|дискорд\\p{L}*|фейсбук\\p{L}*|ютуб\\p{L}*';
const unspacedServices =
  '微信|威信|薇信|抖音|小红书|小紅書|微博|推特|脸书|臉書|电报|電報|飞机号|インスタ|ライン|ツイッター|テレグラム|ディスコード|카톡|카카오톡|인스타|텔레그램|디스코드|유튜브|واتساب|واتس آب|انستغرام|انستقرام|انستا|تيليجرام|تلغرام|تلقرام|سناب|تلگرام|اینستاگرام|اینستا|واتساپ|टेलीग्राम|इंस्टाग्राम|व्हाट्सएप|व्हाट्सऐप|টেলিগ্রাম|ইনস্টাগ্রাম|อินสตาแกรม|ไอจี|ไลน์|เทเลแกรม|טלגרם|וואטסאפ|אינסטגרם|אינסטה';

const handle =
  '@?[\\p{L}\\p{N}](?=[\\p{L}\\p{N}._\\-]{0,30}(?:[\\d_@]|\\.[\\p{L}\\d]))[\\p{L}\\p{N}._\\-]{2,30}';
const link =
  '(?:(?: (?:is|as|under|at|name|id|handle|user|username|account|als|unter|ist|est|es|como|sous|come|som|как|под|ник|аккаунт))|号|號|ID|id)?(?: ?[:：=→>\\-–]| is| ist| est| es)? ?';

const patterns: readonly RegExp[] = [
  // A service, and a name that is no word, or any name behind an at sign or a colon.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${services}|${otherScripts})(?![\\p{L}])${link}(?:${handle}|@[\\p{L}\\p{N}_.\\-]{2,30})(?![\\p{L}])`,
    'giu',
  ),
  new RegExp(`(?:${unspacedServices})${link}(?:@?[a-z0-9][a-z0-9._\\-]{2,30})`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${shortServices}|${services}|${otherScripts})(?: (?:id|name|handle|user|username|account))? ?[:：=→] ?@?[\\p{L}\\p{N}][\\p{L}\\p{N}._\\-]{2,30}`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${shortServices}) (?:@[\\p{L}\\p{N}_.\\-]{2,30}|${handle})`, 'giu'),
  // A name, and the service where it is known.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:@[\\p{L}\\p{N}_.\\-]{2,30}|${handle}) (?:on|at|auf|bei|sur|en|no|na|su|op|på|в|на) (?:${services}|${shortServices}|${otherScripts})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  // "Find me on Telegram" in any order of words.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:me|my|mine|our|us|mich|mir|mein\\p{L}{0,2}|moi|mon|ma|mes|mí|mi|mis|meu|minha|mio|mia|mij|mijn|mig|min|mitt|mnie|mój|moje?j?|mne|můj|nekem|engem|mă|benim|bana|minua|meitä|мне|меня|мо[йяеёи]\\p{L}{0,2}|мені|мене|aku|saya|tôi|mình)(?![\\p{L}\\p{N}])[^\\n.!?]{1,40}?(?<![\\p{L}\\p{N}])(?:${services}|${otherScripts})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:add|dm|message|find|contact|text|write|reach|follow|schreib\\p{L}{0,2}|folg\\p{L}{0,2}|such\\p{L}{0,2}|finde|sígueme|sigueme|escríbeme|búscame|contáctame|suis-moi|écris-moi|scrivimi|seguimi|cercami|пиши\\p{L}{0,2}|ищи\\p{L}{0,2}|подпи\\p{L}{0,6}|найди\\p{L}{0,2}|napisz|znajdź|takip)(?![\\p{L}\\p{N}])[^\\n.!?]{1,30}?(?<![\\p{L}\\p{N}])(?:${services}|${otherScripts})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(
    `(?:加|我的?|找我|关注我?|關注我?|私信|フォロー|追加|追って|内|私の|내|나의|추가|팔로우|تابعني|راسلني|تواصل|عندي|حسابي|من در|मुझे|मेरा|ติดตาม|แอด|עקבו|חפשו)[^\\n。.!?！？]{0,15}?(?:${unspacedServices}|${services})`,
    'giu',
  ),
  /加(?:我|个|個)?(?:v|vx|wx|qq|徽|薇|微)(?![a-z])|(?:v信|vx|wx|qq)[:：号號]? ?[a-z0-9_-]{4,}/giu,
  // A server of the fediverse, and of Discord in its older form.
  /@[\p{L}\p{N}_.-]{2,30}@[\p{L}\p{N}-]{2,40}\.[\p{L}\p{N}]/giu,
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_.]{2,32}#\d{4}(?!\d)/gu,
  /(?<![\p{L}\p{N}])(?:discord|t|wa|fb|ig|bit)\.?(?:gg|me|ly)\/\p{L}/giu,
];
const mayHoldService = new RegExp(
  `${services}|${otherScripts}|${unspacedServices}|@|#\\d|(?<![\\p{L}\\p{N}])(?:${shortServices})(?![\\p{L}])|加|信`,
  'iu',
);

/** Names under which somebody is called somewhere else. */
export function handlesIn(text: string): Span[] {
  if (!mayHoldService.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}
