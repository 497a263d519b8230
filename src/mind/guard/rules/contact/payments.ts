import type { Span } from '../../normal-form/view.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import { spansOf } from '../matches.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
/** Ways to send money to a person by a name or a number, none of which is a word of a picture. */
const houses =
  'pay ?pal|venmo|cash ?app|zelle|revolut|wise|ko-?fi|buy ?me ?a ?coffee|patreon|liberapay|go ?fund ?me|bizum|swish|mobile ?pay|vipps|tikkie|twint|blik|pay ?tm|phone ?pe|gpay|google pay|apple pay|upi|g ?cash|pix|m-?pesa|ali ?pay|promptpay|interac|payid|beem|сбп|тинькофф|сбербанк|монобанк|приват ?банк';
/** What a name of such a house stands for in a talk about colours and signs. */
const notName =
  '(?!blue|green|red|yellow|orange|purple|pink|teal|logo|icon|button|colou?rs?|style|brand|era|card|app|page|sign|vibes?|like|is|was|are|and|or|of|in|on|at|the|that|with|for|to|as|but|so|has|had|could|would|should|ever|never|instead)';
const pay =
  'pay|tip|tips|donate|send|buy|transfer|support|wire|zahl\\p{L}{0,2}|überweis\\p{L}{0,2}|spende\\p{L}{0,2}|schick\\p{L}{0,2}|paye[rz]?|paie|envoie[rz]?|paga\\p{L}{0,3}|págame|envía\\p{L}{0,3}|envia\\p{L}{0,3}|manda\\p{L}{0,3}|dona\\p{L}{0,3}|betaal|stuur|zapłać|przelej|wpłać|kup|plať|pošli|betala|skicka|maksa|lähetä|küldj|utalj|переведи\\p{L}{0,2}|скинь\\p{L}{0,2}|кинь\\p{L}{0,2}|оплат\\p{L}{1,4}|переказ\\p{L}{1,4}|gönder\\p{L}{0,3}|kirim|transfer|bayar|chuyển';
const by =
  'on|via|by|with|through|over|to|per|mit|auf|par|sur|avec|por|con|en|com|no|na|su|op|met|przez|blikiem|přes|på|med|через|на|в|lewat|qua|ile';

const patterns: readonly Prefiltered[] = [
  // A house, and a name behind it that is not what the talk is about.
  new RegExp(
    `${before}(?:pay ?pal|venmo|cash ?app|zelle|revolut|ko-?fi|liberapay)(?: me)?(?: at|:| to| is| =| -)? ${notName}(?-i:[\\p{Ll}\\d][\\p{Ll}\\d._-]{3,30})(?:\\s*[.!]?\\s*$| (?:for|or|to|if|please|pls|thanks|thx|also|too|keeps?|helps?|pays?|buys?|supports?|funds?|feeds?|covers?)${behind})`,
    'giu',
  ),
  new RegExp(
    `${before}(?:${pay})${behind}[^\\n.!?]{0,40}? (?:${by}) (?:(?:my|mein\\p{L}?|mon|mi|mio|meu|mijn|mój|mitt|мо[йю]) )?(?:${houses})${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:stuur|betaal|doe|maak|send|schick)${behind} [^\\n.!?]{0,20}(?:tikkie|betaalverzoek|blik|swish|bizum)${behind}|${before}(?:bizum|tikkie|swish|swisha|vipps|blik|twint|gcash|promptpay|pay ?tm|phone ?pe|gpay|m-?pesa|сбп) (?:me|us|al?|till|til|na|på|an|to|till mig|по номеру|на номер)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}\\$[a-z][a-z0-9_]{3,20} (?:on|at|via|cash)${behind}|^\\s?\\$[a-z][a-z0-9_]{4,20}\\s?$`,
    'giu',
  ),
].map((pattern) => prefiltered(pattern));

/** Names by which somebody is paid somewhere else. */
export function paymentsIn(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(text, pattern));
}
