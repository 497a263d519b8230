import type { Span } from '../../normal-form/view.ts';
import { matchesOf, type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import { isEnglishWord } from '../../wording/english.ts';
import { spansOf } from '../matches.ts';
import { services } from './services.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
/** What a name of a service stands before in a talk about pictures. */
const notName =
  '(?!filter|style|blue|green|purple|red|pink|yellow|orange|posts?|feed|frame|photo|picture|vibes?|look|aesthetic|grid|reel|worthy|ready|famous|logo|icon|colou?rs?|era|crop|light|dark|before|after|would|could|should|never|always|really|without|might|tones?|preset)';
const short = 'ig|insta|snap|tg|fb|vsco|vk|dc|bsky|viber|zalo';
const name = `(?-i:${notName}[\\p{Ll}\\d][\\p{Ll}\\d._-]{4,30})`;
/** What somebody asks for who is to write in private. */
const wishes =
  'interested|inquiries|enquiries|orders?|commissions?|requests|questions|bookings?|prices?|details|info|infos|anfragen|bestellungen|aufträge|interesse|preis|intéressée?s?|demandes|commandes|prix|tarifs?|interesad[oa]s?|consultas?|pedidos?|encargos|precio|interessat[iae]|richieste|ordini|prezzo|interessad[oa]s?|encomendas|preço|valores|aanvragen|bestellingen|interesse|prijs|zainteresowan\\p{L}|zamówienia|zapytania|cena|objednávky|zájemci|заказы|вопросы|цена|по заказам|замовлення|sipariş|fiyat|rendelés|comenzi|tilaukset|beställningar|bestillinger|harga|order';
const privately =
  'dms?|pms?|pns?|mp|md|pv|inbox|private message|privado|interno|privato|privat|priv|prywatn\\p{L}{1,4}|lichku|личк\\p{L}|лс|личные|директ|приват\\p{L}{0,2}|e-?mails?|mails?|mail(?:em|ben|iin|itse)?|correo|courriel|messenger|özelden|wa|yv';

/** Notes of a service and one word, which is a name where it is none of the language. */
const notes: readonly Prefiltered[] = [
  // A text that begins with a service and a name, as nobody's sentence does.
  new RegExp(
    `^\\s?(?:(?:my|mein|mon|mi|il mio|meu|mijn|мой|мій|mój|můj) )?(?:${short})[ :→–-]{1,3}(?-i:${notName}([\\p{Ll}\\d][\\p{Ll}\\d._]{5,30}))\\s?(?=$|[,.;!])`,
    'giu',
  ),
  new RegExp(
    `(?:^|[:;] ?)@?(${name}) (?:on|bei|auf|sur|en|su|no|op|na|på|w|в|at) (?:insta(?:gram)?|ig|snap(?:chat)?|telegram|discord|tg|fb|tik ?tok)\\s?[.!]?\\s?$`,
    'giu',
  ),
].map((pattern) => prefiltered(pattern));

const patterns: readonly Prefiltered[] = [
  /^\s?(?:fb|facebook|linked ?in|xing|вк|vk)(?: ?[:–-])? (?-i:\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{Ll}\p{Lu}-]{1,24})(?![\p{L}\p{N}])|(?<![\p{L}])(?:linked ?in|xing|facebook)[,:;]? (?:look|search) (?:for|up)(?![\p{L}])/giu,
  // What somebody is called there.
  new RegExp(
    `${before}(?:${services}|${short}) (?:heiße|heisse|bin) ich ${name}|${before}(?:my|mein|mon|mi|il mio|meu|mijn|мой) (?:${services}|${short}) (?:is|ist|c|c['’]?est|est|es|è|é|to|:|=) ?@?${name}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:on|auf|bei|sur|en|su|no|op|na|på|в) (?:${services}|${short})[,;:–—-] ?(?:my |the |mein |mon |mi |il mio |meu )?(?:user ?)?(?:name|handle|nick(?:name)?|pseudo|usuario|nome)(?:['’]?s| is| ist| est| es| è| é|:) `,
    'giu',
  ),
  new RegExp(
    `${before}i(?: am|['’]m) @?${name} (?:on|over) (?:everything|everywhere|there|all)${behind}`,
    'giu',
  ),
  /(?:텔레|인스타|카톡|디코|라인|트위터)\s?[a-z0-9_.]{4,30}\s?(?:으?로|에서|검색|추가|연락)/giu,
  /(?<![\p{L}])(?:nifuate|nitumie|nipate|niongeze|niandikie)\p{L}{0,3}(?![\p{L}])[^\n.!?]{0,20}(?:instagram|insta|whats ?app|facebook|telegram|snap)/giu,
  // Words in private, behind what they would be about.
  new RegExp(
    `${before}(?:${wishes})${behind}[^\\n.!?]{0,16}?(?:[,:;–—] ?|${before}(?:by|via|through|in|per|par|en|por|al|tramite|in|pelo|przez|na|do|через|в|su|op|lewat|bitte|please|only|pls|please) (?:my |the )?)(?:${privately})\\s?(?=$|[.,;!?)]| (?:please|pls|only|me|only|bitte|por favor|svp))`,
    'giu',
  ),
  /(?<![\p{L}])(?:MD|DM|MP|PM|PV|INBOX|dm|inbox) (?:y|et|e|und|and) (?:te|vos|je|ti|lhe|ich|i|we)(?![\p{L}])|(?<![\p{L}])(?:pm|dm|chat|message|msg)(?: mo| nyo| niyo) ako(?![\p{L}])|(?<![\p{L}])(?:dm|pm|japri|inbox|wa) (?:aja|saja|ya|dong|yuk|untuk|kalau|sini|gan|kak)(?![\p{L}])|(?<![\p{L}])(?:my )?(?:dms|inbox) (?:are |is )?(?:always )?open(?![\p{L}])|(?<![\p{L}])(?:stuur|schick|send|drop|shoot|slide)\p{L}{0,2} (?:me |mir |mij |us )?(?:an?|een|eine?|n) (?:appje|dm|pn|pm|whatsappje|whats ?app|e-?mail)(?![\p{L}])|(?<![\p{L}])slide into (?:my|our) dms/giu,
].map((pattern) => prefiltered(pattern));

/** Names and places of the author elsewhere, said as briefly as a note. */
export function nicknamesIn(text: string): Span[] {
  const named = notes.flatMap((pattern) =>
    matchesOf(text, pattern)
      .filter(({ 1: name = '' }) => !isEnglishWord(name))
      .map(({ 0: note, index }) => ({ start: index, end: index + note.length })),
  );
  return [...named, ...patterns.flatMap((pattern) => spansOf(text, pattern))];
}
