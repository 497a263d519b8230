import { normalForm } from '../floimg/normal-form.ts';
import { toPostgresText } from '../lib/postgres-text.ts';

/** Characters of a text that are shown as evidence, around the words that were found. */
const evidenceLength = 160;
/** A longer text is looked at up to here; an opt-out is short. */
const longestText = 6_000;

/** What people call an agent when they want none, by language; the words stand alone, so "bottles" is none of them. */
const words: readonly string[] = [
  // English. A picture may be "no AI", be about robots, or say that no bots were harmed: none of it is an opt-out.
  '(?:no|zero) (?:more )?(?:ai )?bots?(?! (?:were|was|are|is|had|needed|required|involved|used|harmed|hurt|in|at|on|could|can|would|will|know|knows|like|likes|left|yet)\\b)',
  '(?:no|zero|stop(?: the| these| all)?) (?:more )?(?:ai|bot|robot|automated|generated) (?:comments?|repl(?:y|ies)|accounts?|agents?|responses?|likes?|users?)',
  "(?:bots?|ai agents?|ai accounts?),? (?:please )?(?:stay (?:away|out|off)|keep (?:away|out|off)|go away|get lost|leave me alone|do not (?:comment|reply)|don't (?:comment|reply)|not (?:welcome|allowed)|are(?:n't| not) (?:welcome|allowed)|stop)",
  '(?:leave me alone|go away|stop (?:commenting|replying|answering|spamming)(?: (?:on|to|under))?(?: (?:me|my \\w+|here))?|stay away|get lost),? (?:you )?(?:stupid |damn |silly )?(?:bots?|ai agents?)',
  "(?:don't|do not|no longer) (?:want|need|like) (?:any |these |your )?(?:more )?(?:bots?|(?:ai|bot|automated) (?:comments?|replies|agents?|accounts?|responses?))(?: here| on| under| please|$|[.!,])",
  '(?:humans|real people|people|human comments|human replies) only (?:please|here|comments?|replies)',
  '(?:^|[.!,;:(\\[] ?)(?:humans|real people) only(?:$| ?[.!,;:)\\]])',
  'only (?:humans|real people|human comments|human replies)(?: please| here|$| ?[.!,;)\\]])',
  '(?:bots?|ai agents?|ai accounts?) (?:will be|get) (?:blocked|reported|banned)',
  '(?:this is a )?bot-free (?:zone|profile|account|gallery|space)',
  '(?:no|not for) (?:ai|bots?) (?:on|under|in) my (?:posts?|pictures?|profile|comments?|gallery)',
  // German
  'keine (?:weiteren? )?(?:ki-?|ai-?)?bots?',
  'keine (?:ki|ai|bot|automatischen)[- ]?(?:kommentare|antworten|agenten|konten|accounts)',
  '(?:bots?|ki-agenten),? (?:bitte )?(?:draussen|draußen) bleiben',
  '(?:bots?|ki-agenten),? (?:sind )?(?:bitte )?(?:nicht erwünscht|unerwünscht|verboten|fernbleiben|raus)',
  'nur (?:echte )?menschen(?: bitte|$| ?[.!,;)\\]])',
  'keine kommentare von (?:bots|kis?|ki-agenten|robotern)',
  // French
  '(?:pas de|plus de|sans|aucun|stop aux) bots?',
  "(?:pas|plus) de (?:commentaires?|réponses?) (?:d'ia|de bots?|de robots?|automatiques?)",
  '(?:bots?|robots) (?:interdits?|non bienvenus?|dehors)',
  '(?:interdit|fermé) aux (?:bots|robots)',
  '(?:humains|vraies personnes) (?:uniquement|seulement)',
  // Spanish
  '(?:no más|nada de|sin|basta de) (?:más )?bots?',
  '(?:no (?:quiero|acepto|más)|sin) (?:comentarios|respuestas) de (?:bots?|ia|robots?)',
  '(?:prohibidos? (?:los )?|fuera )bots?',
  'bots? (?:fuera|prohibidos?|no bienvenidos?|no permitidos?)',
  '(?:solo|sólo|solamente) (?:humanos|personas reales)(?: por favor|$| ?[.!,;)\\]])',
  // Italian
  '(?:niente|basta|nessun) (?:ai )?bot',
  'bot (?:non (?:graditi|ammessi|benvenuti)|vietati|fuori)',
  '(?:niente|basta) (?:commenti|risposte) (?:di|dei|da) (?:bot|ia)',
  '(?:solo|soltanto) (?:umani|persone (?:reali|vere))(?: per favore|$| ?[.!,;)\\]])',
  // Portuguese
  '(?:sem|nada de|chega de|não quero) (?:mais )?bots?',
  '(?:proibidos? (?:os )?|fora )bots?',
  'bots? (?:não (?:são )?(?:bem-vindos|permitidos)|proibidos|fora)',
  '(?:apenas|só|somente) (?:humanos|pessoas reais)(?: por favor|$| ?[.!,;)\\]])',
  // Catalan
  '(?:sense|cap|prou) bots?',
  // Dutch, Swedish, Danish, Norwegian
  'bots (?:niet (?:welkom|toegestaan)|verboden)',
  'geen (?:ai-?)?bots',
  'geen (?:ai|bot)[- ]?(?:reacties|accounts|opmerkingen)',
  'alleen (?:echte )?mensen(?: aub| alstublieft| graag|$| ?[.!,;)\\]])',
  '(?:inga|ingen) (?:ai-?)?(?:bots|bottar|botar|botter)',
  // Finnish, Estonian, Hungarian
  '(?:ei|ilman) (?:mitään )?(?:botteja|bottia|tekoälykommentteja)',
  '(?:ei (?:mingeid )?|ilma )(?:boteid|robotiteta|botte|botita)',
  '(?:ne legyenek|nem kérek|nincsenek) (?:itt )?(?:botok|botokat)|botok (?:nélkül|kizárva|ne)',
  // Polish, Czech, Slovak, Slovene, Croatian, Serbian, Romanian
  '(?:bez|brez|żadnych|zadnych|nie chcę|nie chce) bot(?:ów|ow|ů|ov|ova)',
  '(?:žádní|žiadni|nikakvi) bot(?:i|ovi)',
  '(?:fără|fara) bo(?:ți|ţi|ti|turi)',
  // Indonesian and Malay, Filipino, Vietnamese
  '(?:tanpa|dilarang|jangan|tidak ada|tidak mau|tiada) (?:komentar )?bot',
  '(?:walang|bawal ang|ayaw ko ng)(?: mga)? bot',
  '(?:không|cấm|đừng)(?: có| dùng)? bot',
  // Greek
  '(?:όχι|χωρίς|οχι|χωρις)(?: άλλα| αλλα)? (?:bots?|μποτ|ρομπότ)',
  'tylko (?:prawdziwi )?ludzie(?:$| ?[.!,;)\\]])',
  // Turkish
  'bot(?:lar)? (?:istemiyorum|giremez|yasak)',
  'bot(?:lara)? (?:yok|kapalı|kapali|istenmiyor)',
  // Russian, Ukrainian, Bulgarian, Serbian
  '(?:без|никаких|ніяких) бот(?:ов|ів|ове|ова)',
  'бот(?:ам|ы|и) (?:нельзя|не нужны|не нужни|не потрібні|запрещены|заборонені|забранени)',
  'бот(?:ам|ы|и),? (?:вход (?:воспрещен|воспрещён|запрещен|запрещён)|не писать|вон|уходите|геть)',
  '(?:только|лише|тільки) (?:люди|живые люди)(?:$| ?[.!,;)\\]])',
  // Arabic, Persian, Hebrew
  '(?:بدون|ممنوع|لا|لا لل|لا أريد) ?(?:ال)?(?:بوتات|بوت|روبوتات)',
  '(?:بدون|ممنوع) ?(?:ربات|بات)|(?:ربات|بات)(?:‌?ها)? (?:ممنوع|نیاید)',
  '(?:בלי|אין|ללא|אסור) (?:ה)?בוטים',
  // Hindi
  '(?:कोई )?बॉट(?:्स)? (?:नहीं|मना|वर्जित|न आएं)',
];

/** Languages that set no spaces between words. */
const unspaced: readonly string[] = [
  '(?:ボット|bot|aiコメント|ai返信|aiエージェント)(?:の(?:コメント|返信))?(?:は|を)?(?:お断り|禁止|不可|やめて|来ないで|いりません)',
  '(?:禁止|拒绝|拒絕|谢绝|謝絕|不要|请勿|請勿)(?:机器人|機器人|bot|ai评论|ai評論|ai留言|ai回复|ai回覆|ai账号|ai帳號)',
  '(?:机器人|機器人)(?:勿扰|勿擾|勿入|走开|走開|请离开|請離開)',
  '(?:拒绝|拒絕|禁止|不要)ai(?:$|[。！!，, ])',
  '(?:ห้าม|ไม่เอา|ไม่ต้องการ|งด) ?(?:บอท|บอต|bot)',
  '(?:봇|봇 댓글|ai 댓글|ai댓글)(?:은|는|을)? ?(?:사절|금지|싫어요|거부|오지 마세요)',
];

const patterns: readonly RegExp[] = [
  ...words.map((source) => new RegExp(`(?<![\\p{L}\\p{N}_#@-])(?:${source})(?![\\p{L}\\p{N}_-])`, 'u')),
  ...unspaced.map((source) => new RegExp(source, 'u')),
];

/** No text without one of these can match, and next to all are without. */
const needed =
  /bot|بوت|ربات|بات|בוט|बॉट|บอ|μποτ|ρομπότ|boți|boţi|boti|boturi|tekoäly|ai |ki-|human|people|robot|agent|mensch|humain|personnes|human|umani|persone|pessoas|mensen|ludzie|бот|люди|ボット|ai|机器人|機器人|봇/u;

/**
 * The words by which somebody seems to ask agents to stay away; null where there are none. A rule: it misses much and
 * errs sometimes, so what it finds is only proposed, and holds until an operator declines it.
 */
export function optOutIn(text: string): string | null {
  const plain = normalForm(text.slice(0, longestText));
  const lower = plain.toLowerCase();
  if (!needed.test(lower)) return null;
  for (const pattern of patterns) {
    const found = pattern.exec(lower);
    if (found !== null)
      return evidence(plain.length === lower.length ? plain : lower, found.index, found[0].length);
  }
  return null;
}

/** The words that were found, with as much around them as shows what was meant. */
function evidence(text: string, at: number, length: number): string {
  const around = Math.max(0, Math.floor((evidenceLength - length) / 2));
  const from = Math.max(0, at - around);
  const cut = toPostgresText(text.slice(from, at + length + around), evidenceLength).trim();
  return `${from > 0 ? '…' : ''}${cut}${at + length + around < text.length ? '…' : ''}`;
}
