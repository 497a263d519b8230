/** Services where people are called by a name, in Latin letters. */
export const services =
  'telegram|t[e3*][li1|][e3*]gr[a4*]m|d[i1!*]sc[o0*]rd|[i1!|*]nst[a4*](?:gr[a4*]m)?|sn[a4*]p ?ch[a4*]t|wh[a4*]ts ?[a4*]pp|tele gram|t3legram|whats ?app|wapp|wsp|wpp|instagram|1nsta|insta|snapchat|tik ?tok|discord|wechat|weixin|viber|skype|facebook|fejs(?:ie|a|ik|buk\\p{L}{0,2})?|messenger|onlyfans|patreon|ko[- ]?fi|twitch|bluesky|bsky|mastodon|linkedin|twitter|kik|vkontakte|youtube|reddit|tumblr|pinterest|deviantart|artstation|behance|etsy|fansly|cash ?app|venmo|paypal|substack|clubhouse|kakao ?talk|kakao|soundcloud|steam|signal app|threema|zalo';

/** Those of them, and others, that are no word of any language. */
export const wordlessServices =
  'whats ?app|wechat|weixin|viber|skype|kik|kakao(?: ?talk)?|icq|threema|zalo|snapchat|tik ?tok|onlyfans|psn|gamer ?tag|xbox|qq|venmo|cash ?app|revolut|bsky|vkontakte|keybase|jabber|xmpp|wickr|be ?real|pixelfed|lemon8|rednote|xiaohongshu|weibo|douyin|bilibili|imessage|odnoklassniki|t3legram|tele gram|1nsta';

/** Short names, which count only with a sign of what they mean. */
export const shortServices =
  'snap|threads|ig|tg|fb|yt|wa|sc|dc|vx|qq|(?<!\\d ?|[cm]m )x|line|signal|vk|zalo|imo|steam|insta|matrix|session';

/** Those of the short ones that are words of a talk about pictures: a colon behind them may begin a remark. */
export const wordServices = 'threads|x|line|signal|steam|matrix|session';

/** In Cyrillic and Greek. */
export const otherScripts =
  'телеграм\\p{L}*|тележк\\p{L}*|телег[аеуи]|тг|инст(?!алл|румен|инкт|анц|иту)\\p{L}*|інст(?!ал|румен|инкт|анц|иту)\\p{L}*|ватсап\\p{L}*|вотсап\\p{L}*|вайбер\\p{L}*|дискорд\\p{L}*|фейсбук\\p{L}*|ютуб\\p{L}*|вконтакте|тик ?ток\\p{L}*|тікток\\p{L}*|скайп\\p{L}*|τηλεγκραμ|ινσταγκραμ|ίνσταγκραμ|βάιμπερ';

/** In scripts that put no spaces between words, or join to them what other languages write apart. */
export const unspacedServices =
  '微信|威信|薇信|抖音|小红书|小紅書|微博|推特|脸书|臉書|电报|電報|飞机号|扣扣|企鹅号|快手|哔哩|B站|インスタ|ラインのid|LINE(?=[\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}@])|ツイッター|テレグラム|ディスコード|カカオ|카톡|디코(?!더|딩)|옵챗|페북|인별|틱톡|카카오톡|카카오|인스타|텔레그램|디스코드|유튜브|라인 ?아이디|واتساب|واتس آب|انستغرام|انستقرام|انستا|تيليجرام|تلغرام|تلقرام|تيك ?توك|سناب ?شات|سناب|تلگرام|اینستاگرام|اینستا|واتساپ|توییتر|टेलीग्राम|इंस्टाग्राम|इंस्टा|व्हाट्सएप|व्हाट्सऐप|স্ন্যাপ|টেলিগ্রাম|ইনস্টাগ্রাম|ইনস্টা|হোয়াটসঅ্যাপ|டெலிகிராம்|இன்ஸ்டா|వాట్సాప్|ఇన్‌స్టా|อินสตาแกรม|ไอจี|ไลน์ ?ไอดี|ไลน์|เทเลแกรม|เฟซบุ๊ก|טלגרם|וואטסאפ|ווטסאפ|אינסטגרם|אינסטה|פייסבוק|טיקטוק';
