import type { Span } from '../../normal-form/view.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import { spansOf } from '../matches.ts';
import { phrases } from './asking-phrases.ts';
import { type Asking, accounts, askings } from './asking-words.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
/** What is asked for ends here, and is no part of a longer name such as "number line". */
const closed = '(?=\\s{0,2}(?:$|[.,;:!?…)"”»\\n؟。、;]| [-–—]))';

/** Data of the person who is spoken to, in English. */
const data =
  '(?:(?:real|actual|current|home|work|personal|private|mobile|cell|phone|postal|mailing|street|email|e-mail|telephone|discord|steam|whats ?app|telegram|insta(?:gram)?|snap(?:chat)?|contact) )?(?:numbers?|digits|cell|landline|e-?mails?|e-?mail address|address|postcode|zip(?: ?code)?|insta|instagram|ig|snap|snapchat|discord|telegram|whats ?app|signal|tik ?tok|twitter|facebook|fb|skype|viber|messenger|kik|line id|wechat|kakao|zalo|bluesky|bsky|twitch|reddit|linkedin|socials|social media|handles?|user ?names?|screen ?name|accounts?|contacts?|contact (?:details|info|information|data)|details|info|whereabouts|tag|id)';
/** What may follow that data in an order or a question. */
const followed =
  "(?=\\s{0,2}(?:$|[.,;:!?…)\"”\\n]| [-–—])|['’]?s? (?:and|so|then|please|pls|plz|if|or|for|to|on|in|by|before|when|here|there|below|again|called|handle|name|user|username|id|account|mate|bro|bruh|friend|dear|man|dude|girl|love|real|i|i['’]d|i['’]ll|we|we['’]d)(?![\\p{L}]))";
const your = '(?:your|ur|yr|ya|yer|thy)';
/** Services whose names are no word, or are written as names are. */
const named = `(?:(?!(?:steam|discord|telegram|twitch|signal|line|threads|session|matrix|x)${behind})(?:${accounts})|(?-i:Steam|Discord|Telegram|Twitch|Signal|LINE|Line|Threads|Matrix)|discord|telegram|twitch)`;

const english: readonly string[] = [
  // Orders to give it, and questions for it.
  `${before}(?:(?:give|send|tell|text|dm|hand|pass|shoot|slip|get|email|message|drop|lend|slide|throw|lemme get|gimme|hmu with|hit me (?:up )?with|giving|sending|telling|passing)(?: me| us|(?<=gimme))?(?: over| through| across| down)?|(?:leave|drop|share|post|put|type|write|comment|send|leaving|sharing|dropping|posting)(?: me| us| down| in| up)?|(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get|grab|ask(?: for)?|borrow|know)|(?:i|we)(?:['’]d| would) (?:love|like) (?:to (?:have|know|get) )?|(?:i|we) (?:need|want) (?:to (?:have|know|get) )?|let (?:me|us) (?:have|know|get)|lemme (?:have|get)) ${your} ${data}${followed}`,
  `${before}(?:what|wat|whats|wats|which)(?:['’]s| is| are| was|['’]re)? ${your} ${data}${followed}`,
  `${before}(?:what|which) (?:number|address|e-?mail|handle|account|name|phone|platform|messenger|app)(?: \\p{L}{1,8}){0,2} (?:can|could|should|do|may) (?:i|we|people|one|somebody|someone|anybody) (?:reach|call|text|find|contact|write to|message|ring|add|follow|get hold of|dm|mail) (?:you|u)${behind}`,
  `${before}(?:how|where|when) (?:can|could|do|should|may|might|would) (?:i|we|people|one|somebody|someone|anybody) (?:best )?(?:reach|contact|call|text|ring|phone|message|dm|get (?:hold of|in touch with)|meet|visit|write to|add|find) (?:you|u)${behind}(?! in (?:this|the|here))|${before}(?:a|the|some|any|best|good) (?:good |best |right |easy )?(?:number|way|place|address|e-?mail|time|handle)(?: for me| for us)? to (?:reach|call|text|ring|contact|write to|message|find|get hold of|add) (?:you|u)(?: (?:at|on|by))?${behind}`,
  `(?:^|[.!?\\n,;] ?)(?:and )?(?:${your} )(?:phone )?(?:number|digits|insta|ig|snap|discord|e-?mail|whats ?app|telegram|address)(?: please| pls)?\\s?\\?`,
  // Whether somebody has an account.
  `${before}(?:(?:do|did|have|are|is|r) (?:you|u|ya|y['’]all|anyone|anybody)(?: guys| all)?(?: also| even| still| ever)? (?:have|use|got|on|active on|own|around on|available on|reachable on|over on)|(?:have|has) (?:you|u) got|(?:you|u|ya) (?:have|got|use|on|do)|(?:anyone|anybody|someone) (?:here |else )?on|who(?:['’]s| is| else is) on)(?: an?| any| your)? (?:${named}|phone number|e-?mail(?: address)?|messenger)${behind}(?! (?:in mind|on your|videos?|thumbnails?|style|filters?|where|which))${followed}`,
  `(?:^|[.!?\\n,;] ?)(?:got|any|u on|you on|on) (?:an? )?${named}(?: too| yet| by any chance| account)?\\s?\\?`,
  // Where somebody lives.
  `${before}where(?:abouts)? (?:do|does|are|is|r|u) ?(?:exactly )?(?:you|u|ya)(?: guys| all)? (?:exactly |actually |really )?(?:live|based|located|reside|residing|staying|living|stay|at (?:right )?now|work)(?! (?:in (?:this|here|the picture)|inside|up there))${behind}|${before}(?:what|which) (?:part of (?:the )?(?:town|city|country|world)|city|town|street|area|neighbou?rhood|road|block|village|district|suburb|building|floor)(?: exactly)? (?:do|are|r) (?:you|u) (?:live|living|based|located|in${behind}|from|at)`,
  `${before}where(?:['’]s| is) ${your} (?:house|home|flat|apartment|place|studio|workplace|office|school|atelier)${behind}|${before}(?:what|which) (?:school|university|college|company|gym|church|office)(?: do| are) (?:you|u) (?:go to|attend|work (?:at|for|in)|at)${behind}`,
  // Numbers and accounts that two people give each other.
  `${before}(?:let['’]?s|let us|we (?:could|should|can|might|must)|shall we|want to|wanna|can we|could we|should we|happy to|love to|like to|care to|up for|fancy|we to|how about|what about|maybe) (?:swap|exchange|trade|swapping|exchanging|trading) (?:phone |our |some )?(?:numbers|digits|e-?mails|contacts|contact (?:details|info)|instas|snaps|socials|addresses|handles|details|accounts|discords)${behind}`,
  // Going on where nobody else reads.
  `${before}(?:let['’]?s|let us|can we|could we|shall we|should we|may we|we (?:can|could|should|might)|(?:i|we)(?:['’]d| would) (?:rather|prefer to|like to|love to|be happy to|much rather)|(?:want|care|like) to|wanna|why don['’]?t we|how about we|would you|maybe we)(?: \\p{L}{1,10}){0,2} (?:talk|chat|continue|speak|move|take|carry|keep|go|meet|discuss|switch|text|write|connect|catch up|hop|jump|dm|swap|finish|message)${behind}(?: \\p{L}{1,12}){0,5}? (?:(?:on|over|by|via|through|in|to) (?:a |an |my |your |the )?(?:${named}|e-?mail|phone|text|texts|private(?: messages?)?|another (?:app|site|platform)|(?:some|any)where (?:else|private|quieter)|dms)${closed}|elsewhere|(?:off|outside|away from|out of|outside of) (?:of )?(?:this|the|here) ?(?:site|gallery|app|platform|page|place|website|thread|comments?)?${closed})`,
];

/** Behind a number or an address that is one of the picture's: "your number three", "your favourite number". */
const notOfPicture =
  '(?! (?:favor|preferi|préfér|lieblings|ulubion|oblíben|люб|eins|zwei|drei|vier|fünf|sechs|sieben|één|een|uno|one|un|dos|tres|deux|trois|quatre|due|tre|dois|três|twee|drie|dva|tři|dwa|trzy|два|три|\\d|de (?!tel|tél|móv|port|cel|whats|cont)|da |di (?!tel|cell)|van |von |der |des |du |z |ze |из |в этой|auf dem bild|im bild))';

function patternsOf({
  isVerbLast = false,
  yours,
  ask,
  give,
  data: bare,
  have,
  live,
  goOn,
  on,
}: Asking): string[] {
  const found: string[] = [];
  if (yours !== undefined && ask !== undefined)
    found.push(
      `${before}(?:${ask})${behind}[^\\n.!?]{0,24}?${before}(?:${yours})${behind}${notOfPicture}`,
      `${before}(?:${yours})${behind}(?:\\s?[?;؟]${isVerbLast ? `|[^\\n.!?]{0,16}?${before}(?:${ask})${behind}` : ''})`,
    );
  if (give !== undefined && bare !== undefined)
    found.push(`${before}(?:${give}) (?:\\p{L}{1,6} )?(?:${bare})${closed}`);
  if (have !== undefined)
    found.push(
      `${before}(?:${have}) (?:\\p{L}{1,4} )?(?:${accounts})(?:[áóéaeou]?\\p{L}{0,2})${behind}[^\\n.!]{0,14}?[?;؟]`,
    );
  if (live !== undefined) found.push(`${before}(?:${live})`);
  if (goOn !== undefined)
    found.push(
      `${before}(?:${goOn})${behind}[^\\n.!?]{0,24}? ${on === undefined ? '' : `${on} ?`}(?:l['’])?(?:${accounts}|e?-?mail|mejl|telefon|privat\\p{L}{0,3})['’]?\\p{L}{0,4}${behind}`,
      `${before}(?:${accounts})['’]?\\p{L}{0,5}${behind}[^\\n.!?]{0,12}? (?:${goOn})${behind}`,
    );
  return found;
}

const patterns: readonly Prefiltered[] = [
  ...english,
  ...Object.values(askings).flatMap(patternsOf),
  phrases,
].map((pattern) => prefiltered(new RegExp(pattern, 'giu')));

/** Words that ask somebody for their number, address or account, or to go on where nobody else reads. */
export function requestsIn(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(text, pattern));
}
