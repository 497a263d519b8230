import { textKinds } from '../../../../api/text-kinds.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import type { Finding, Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';
import { fields, grades, labels, labelsElsewhere, lengths, numbered } from './labels.ts';
import { names } from './names.ts';
import { fieldNames, notes } from './notes.ts';
import { promptFragmentsIn } from './prompt-fragments.ts';
import { settings } from './settings.ts';
import { faults, tokens, wholeValues } from './tokens.ts';

/** By which a prompt is set aside or brought to light. */
const orders = 'ignore|disregard|forget|override|bypass|reveal|print|repeat|output|show|leak';

/** In the view without marks and capitals. */
const folded: readonly Prefiltered[] = [
  new RegExp(
    `(?:^|\\n)(?:- )?["'(\\[*\\s]{0,3}(?:${labels})(?: ?\\([^)\\n]{0,60}\\))?["'*\\]]{0,2} ?:(?!\\/| ?(?:yes|no|maybe|nobody|everybody)(?![\\p{L}]))`,
    'gu',
  ),
  // A comment that is called so, with a word for which of several: "Revised comment: …".
  /(?:^|\n)["'([*\s]{0,3}(?!(?:short|long|honest|simple|full|real|best) answers? ?:)(?:(?:my|the|a|an|our|this|your) )?(?:(?:revised|new|second|third|first|next|last|shorter|short|longer|brief|friendly|warm|warmer|kind|kinder|possible|suggested|proposed|sample|example|improved|updated|edited|corrected|casual|thoughtful|generated|polished|clean|cleaned|concise|neutral|positive|negative|alternative|another|other|better|best|playful|poetic|witty|one-line|public|actual|original|safe|safer|simple|natural|draft|proper|full|complete|good|nice|fitting|matching|english|german|french|spanish)[ ,]+){1,3}(?:comment|reply|replie|response|answer|caption|title|description|remark|prompt)s? ?:/gu,
  /(?<![\p{L}])the persona(?:'s| prefers| likes| would| wants| is| should| says| tends| loves| speaks| writes| never| has)(?![\p{L}])/gu,
  /(?<![\p{L}])here(?:'s| is| are) (?:my |the |your |some |a few |a couple of |several |two |three |four |five |ten |\d{1,2} )(?:[a-z-]+ ){0,2}?(?:variations?|versions?|options|alternatives|variants|takes|ideas|suggestions|drafts|comments|titles|captions|replies|answers|possibilities)(?![\p{L}])/gu,
  // Words before and after what was asked for.
  /(?<![\p{L}])(?:(?:sure|certainly|of course|absolutely|okay|ok|great|alright)[,!.]? )?here(?:'s| is| are) (?:my|the|a|an|your|some|one|another) (?:[a-z-]+ ){0,3}?(?:comment|description|title|caption|reply|response|answer|plan|text|rewrite|version|translation|json|draft|prompt|suggestion)s?(?![\p{L}])/gu,
  /(?<![\p{L}])(?:hier ist (?:mein|der|die|ein)\p{L}{0,2}|voici (?:mon|ma|le|la|un|une)|aqui (?:tienes|esta|va) (?:mi|el|la|un|una|o|a)|ecco (?:il|la|un|una) (?:mio|mia)?|aqui esta (?:o|a|um)|oto (?:moj\p{L}?|tw\p{L}{1,3})|hier is (?:mijn|de|het|een)|har ar (?:min|mitt)|her er (?:min|mit)|tassa on|iste|ecco|tady je|itt (?:van|a)|iata) (?:[\p{L}-]{1,14} ){0,2}?(?:kommentar|beschreibung|titel|antwort|commentaire|description|titre|reponse|legende|comentario|descripcion|titulo|respuesta|commento|descrizione|titolo|risposta|descricao|resposta|komentarz|opis|tytul|opmerking|reactie|beschrijving|kommentti|yorum|komentar|megjegyzes|comentariu\p{L}*)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:as (?:you )?(?:requested|asked|instructed)(?! for )|as per (?:your|the) (?:request|instructions?|guidelines)|you asked (?:me for|for (?:a|an|the|one|my) (?:\p{L}+ )?(?:comment|reply|caption|title|description|response|answer))|i(?:'d| would) be happy to (?:help|assist)|happy to help(?! (?:the|you see|with the next))|step by step:)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:under|below|within|fewer than|less than|at most|up to|max(?:imum)?) \d{1,4} (?:words|characters|tokens|letters)|(?:word|character|token) (?:count|limit)(?![\p{L}])|\(\d{1,4} (?:words|characters|tokens)\)|(?:in|with) at most (?:three|\d) (?:actions|sentences)/gu,
  // How a visit is made, and what a prompt orders.
  /(?<![\p{L}])(?:system|developer) (?:prompt|message|instructions?)(?![\p{L}])|(?<![\p{L}])(?:the|this|my|our) (?:visit's|visit) (?:appetite|plan|brief|prompt)|(?<![\p{L}])json (?:plan|schema|object|format|output|array)|(?<![\p{L}])(?:valid|in|as|output|return|respond with|answer with) (?:a )?json(?![\p{L}])|(?<![\p{L}])(?:tool|function) call(?:s|ing)?(?![\p{L}])/gu,
  new RegExp(
    `(?<![\\p{L}])(?:${orders}) (?:all |any |the |your |my |of |these |those |every |previous |prior |above |earlier |preceding |initial |original ){0,5}(?:rules?|instructions?|prompts?|directions|guidelines|messages|system)(?![\\p{L}])`,
    'gu',
  ),
  /(?<![\p{L}])(?:the|your) prompt (?:(?:asks|tells|wants|requires|instructs) (?:me|us|for a|to)|forbids|(?:said|says|states|mentions) (?:to|that i|not|no))(?![\p{L}])|(?<![\p{L}])my prompt (?:says|requires|states|is|asks|forbids|mentions|above|below|allows)(?![\p{L}])|(?<![\p{L}])(?:(?:these|above|following|given|initial) prompt|(?:my|the|your|these|above|following|given|initial) (?:instructions|guidelines|constraints)) (?:say|says|said|require|state|ask|is|are|were|above|below|mention|forbid|allow)/gu,
  /(?<![\p{L}])(?:(?:the )?user (?:wants|asked|asks|requested|is asking|prompt|message|query|request)|we (?:need|have|should|must) to (?:produce|output|generate|respond|comment|reply|write|choose|plan|answer|call|follow)|i (?:need|have|should|will|must) (?:to )?(?:output|respond with|produce|generate a (?:comment|reply|title)|call the|follow the instructions)|let(?:'s| me) (?:think (?:step|about (?:how|what|this|my (?:comment|reply|response|answer)|the (?:comment|user|persona|prompt|task|tone|image|picture|request|visit)))|produce|output|craft|generate|write a (?:comment|reply))|think(?:ing)? step by step|chain of thought|my (?:persona|character) (?:is|says|would))(?![\p{L}])/gu,
  // Orders of a prompt, and what an answer says of itself.
  /(?<![\p{L}])your (?:persona|character|task|role|job|goal|output|response|answer) (?:is|was|must|should)(?![\p{L}])|(?<![\p{L}])(?:answer|respond|reply|return|output) (?:only )?(?:with|in|as|using|the) (?:only |just |exactly |one |a |an |the |single |valid )*(?:actions?|json|comment|words?|sentences?|text|plan|object|string|line)(?![\p{L}])|(?<![\p{L}])(?:the|your|each) (?:comment|reply|output) (?:must|should|may|shall|has to|needs to|is to) (?:not |only |be |have |contain |never |stay |sound )/gu,
  /(?<![\p{L}])(?:we|i) (?:are|am|were|was|have been|'re|'m) (?:being )?(?:asked|instructed|supposed|given the task) to (?:comment|write|reply|respond|choose|pick|describe|answer|act)(?![\p{L}])|(?<![\p{L}])this (?:comment|reply|response|answer) (?:avoids?|keeps|follows|uses|stays|adheres|complies|respects|reflects|matches|meets|contains|does not|doesn't|highlights|praises|acknowledges|engages|is (?:short|friendly|kept|within|under|concise|warm))(?![\p{L}])|(?<![\p{L}])happy to (?:revise|rework|rewrite|adjust|tweak|provide|write|expand|shorten|elaborate|clarify|explain)(?![\p{L}])/gu,
  /(?<![\p{L}])based on (?:the|your|this) (?:image |picture |text |provided )?(?:description|alt text|metadata|information)(?=[, ])|(?<![\p{L}])without (?:being able to see|seeing|having seen|access to|viewing) (?:the|this|your|an) (?:actual )?(?:image|picture|photo)(?![\p{L}])|(?<![\p{L}])(?:blocked|flagged|rejected|filtered|refused|denied|prevented) (?:by|due to|because of|under|for) (?:the |our |a |an )?(?:content |safety |usage |moderation )?(?:policy|policies|filters?|moderation|guidelines|safety)(?![\p{L}])|(?<![\p{L}])content (?:was |has been |is )?(?:filtered|blocked|removed|withheld|moderated)\.?\s?$|(?<![\p{L}])no (?:comment|reply|text|output|response|caption) (?:was |has been |could be |is )?(?:generated|produced|available|provided|returned|written)(?![\p{L}])/gu,
  // A word for the answer beside it: "Suggested title – …", "… (Title option 2)", "… (alt text: …)".
  /(?:^|\n)(?:suggested|proposed|revised|final|possible|generated|alternative|new|improved) (?:comment|reply|caption|title|description|answer|response|prompt)s? ?[-–—] ?\S|[([](?:comment|reply|caption|title|description|answer|response) ?(?:option|idea|version|draft|suggestion|variant|no\.?|#)? ?\d{0,2}[)\]]\s?$|[([](?:option|alternative|suggestion) #?(?:\d{1,2}|[a-c])[)\]]\s?$|[([](?:alt(?:ernative)? text|caption|tone|word count|style|mood|translation|translated from|length|char(?:acter)?s?|persona|in character) ?[:=][^)\]\n]{1,120}[)\]]\s?$/gu,
  /(?:^|\n)(?:comment|reply|response|answer|output|kommentar|antwort|commentaire|reponse|comentario|respuesta|commento|risposta|resposta|комментарии|ответ) [-–—>] \S|^\s?(?:(?:text|content|comment|title|caption|message|reply|body)=|(?:text|content|comment|reply) = )\S/gu,
  // An answer that is put forward, steps and outcomes of a visit, work that is under way.
  /(?:^|\n)i(?:'d| would|'ll| will| might| could) (?:write|say|comment|reply|respond|answer|go with|suggest|post)(?: something like| this| the following)? ?[:,] ?["“'«]|(?<![\p{L}])step \d{1,2} ?[:.)-] ?(?:\p{L}{1,12} ){1,3}(?:comment|reply|response|answer)s?(?![\p{L}])|(?:^|\n)(?:decision|verdict|action|choice|outcome|next step) ?[:=] ?["']?(?:comment|like|publish|approved?|browse|skip|post|reply|reject(?:ed)?|accept(?:ed)?|allow|pass)(?![\p{L}])|(?<![\p{L}])(?:one|two|three|1|2|3|short) sentences?, ?(?:in character|no \p{L}|under|about the|max)/gu,
  /^["'([*\s]{0,3}(?:re)?(?:generating|processing|retrying|trying|loading|thinking|analy[sz]ing|composing|drafting|writing|typing|fetching|rendering|searching|connecting|uploading|waiting for (?:response|input|reply))(?: (?:with )?(?:the |a |an |your |my |for )?(?:\p{L}{2,12} )?(?:comment|reply|response|request|answer|prompt|json|output|results?|title|caption)s?)? ?(?:\.{2,4}|…)["')\]*\s]{0,3}$|^(?:generating|processing|retrying|fetching|composing) (?:with )?(?:the |a |an |your |my )?(?:\p{L}{2,12} )?(?:comment|reply|response|request|answer|prompt|json|output)[.!\s]{0,3}$/gu,
  /^["'([\s]{0,3}(?:(?:this is )?(?:an? |just a |the )?(?:test|sample|example|dummy|placeholder|demo) (?:comment|reply|text|post|title|description|message|caption)(?=\s?[.!,:;]|["')\]]|$))|(?<![\p{L}])foo,? ?bar(?![\p{L}])|(?:^|\n)-{2,3} ?(?:end|start|begin|output|comment|reply|stop)(?: \p{L}{2,10}){0,2} ?-{2,3}|(?<![\p{L}])(?:hello|hi|hey|dear|thanks|thank you|welcome),? (?:null|undefined|none|nan)(?![\p{L}])/gu,
  // Two wordings side by side, an answer behind an arrow or after a description, and who says it.
  /(?:^|[.\n] ?)(?:bad|short|formal|original|simple|weak|version 1|first draft) ?: [^\n]{1,200}[.!?\n] ?(?:good|better|long|longer|casual|improved|revised|strong|polished|version 2|second draft) ?: |(?:^|\n)(?:(?:final|my|best) )?(?:output|answer|comment|reply|response|result) ?(?:->|=>|→) ?\S|^\s?=> ?\S|[.!?] (?:comment|reply|response|final answer|output) ?: ?\S|(?:^|\n)(?:you|one) (?:could|might|can) (?:say|write|reply|post|comment)(?: something like)? ?[:—]|(?:^|\n)(?:wie ware es mit|comment diriez-vous|que tal|che ne dici di) ?:/gu,
  /(?:^|\n)(?:(?:comment|text|reply|title|caption|description|message|answer) (?:goes|comes) here|(?:write|type|enter|put|add) (?:something|your|a|the) (?:\p{L}{2,12} ){0,3}here)(?![\p{L}])|^\s?test ?\d{2,5}\s?$|^\s?(?:(?:network|server|unknown|internal|api|connection|parse|parsing|validation|model) error|(?:model|image|user|page|file|resource|key|prompt|item|target) not found|core dumped)[.!\s]{0,3}$|(?<![\p{L}])unhandled (?:promise )?(?:rejection|exception)|^\s?(?:re-?try|attempt|try) \d{1,2} ?(?:\/|of) ?\d{1,2}(?![\p{L}])|^\s?(?:took|latency|duration|elapsed) ?[:=]? ?\d{1,6} ?m?s(?![\p{L}])|(?:^|\n)(?:rev|ver)\.? ?\d{1,2} ?[:–—-] |^\s?#{2,6}\s?$|[([]id[ :#]{1,2}\d{1,8}[)\]]|(?<![\p{L}])(?:item|items|comments|images)\[\d/gu,
  // What is chosen for an answer, orders that are taken, steps of a task, what a field still lacks.
  /(?<![\p{L}])(?:let me|let's|i'll|i will|i'd|we'll|i am|i'm)(?: going to| just)? (?:go|going|start|stick|sticking|settle|settling) (?:with|on|for)(?: this| that| the following| something like(?: this| that)?)? ?:|^["'([\s]{0,3}(?:sure(?: thing)?|certainly|of course|absolutely|understood|got it|will do|no problem|on it|copy that|roger(?: that)?|okay|ok|yes),? (?:boss|chief|captain|sir|madam|ma'am|friend|my friend|master|user|human|dear user|commander)(?: [^:\n]{1,12})? ?[:.!–—]|(?:^|[.!?\n] ?)step \d{1,2} ?[:.)-] ?(?:look at|view|open|read|analy[sz]e|describe|identify|mention|choose|pick|note|keep|check|consider|examine|respond|reply) (?:\p{L}{1,12} ){0,3}(?:picture|image|photo|comment|reply|details?|tone|persona|title|caption|composition|it (?:kind|short|brief))(?![\p{L}])|[([](?:\p{L}{2,12} )?(?:description|title|caption|text|comment|name|image)s? (?:pending|missing|tb[da]|to (?:come|follow|be (?:added|written|decided))|unavailable|not (?:available|provided|found|given))[)\]]/gu,
  /(?:^|\n)["'([\s]{0,3}(?:(?:a|the|my|one) )?(?:\p{L}{2,12} )?(?:version|variant|wording|phrasing|remark|comment|reply|caption|suggestion) (?:for|in|with|that|which) [^:\n]{1,40}:|^["'([\s]{0,3}(?:thought|reasoned) for (?:\d{1,4}|a few|a couple of|several) ?(?:s|secs?|seconds?|m|mins?|minutes?)[).:\s]/gu,
  // Grades of one's own answer, and what was chosen among several.
  /(?<![\p{L}])\d{1,2} ?\/ ?(?:5|10|100) (?:for )?(?:relevance|warmth|tone|clarity|creativity|safety|engagement|originality|helpfulness|kindness|accuracy|coherence|length)(?![\p{L}])|(?<![\p{L}])(?:(?:one|two|three|several|a few|some) (?:candidates|options|drafts|wordings|variants) (?:came|come) to mind|(?:the )?(?:first|second|third|last) (?:one )?(?:reads|sounds|fits|works) (?:better|best)(?= ?:))/gu,
  // Put in brackets behind an answer: what was changed of it.
  /\((?:edited|shortened|changed|adjusted|rewritten|trimmed|revised|reworded) (?:to|for|so|from|after) [^)\n]{2,60}\)/gu,
  // What is refused, and why.
  /(?:^|[.!?\n] ?)i(?:'m| am) (?:ready|here|happy|glad) to (?:help|assist)(?: you)?(?![\p{L}])|(?:^|[.!?\n] ?)(?:unable|not able) to (?:comply|assist|help with|process|fulfill?)(?![\p{L}])|(?<![\p{L}])(?:request|prompt|content) (?:goes|is|would be) against|(?<![\p{L}])policy violation|(?<![\p{L}])(?:i )?lack the (?:ability|capability|capacity) to (?:see|view|access|process|open|browse)/gu,
].map((pattern) => prefiltered(pattern));

const elsewhere = prefiltered(
  new RegExp(`(?:^|\\n)["'「『(\\[\\s]{0,3}(?:${labelsElsewhere}) ?[:：]`, 'giu'),
);

/** What was meant for the program or for its author: parts of prompts and plans, names of fields, words around an answer. */
export const leftover: Rule = {
  name: 'leftover',
  explanation: 'it holds a part of a prompt or of an answer’s form',
  kinds: textKinds,
  find(form) {
    const fragments = promptFragmentsIn(form.folded).map(
      ({ start, end }): Finding => ({ effect: 'rewrite', ...form.folded.originalSpan(start, end) }),
    );
    const named = matchesIn(form.folded, [fields]);
    return [
      ...fragments,
      ...(named.length > 1 ? named : []),
      ...form.readings.flatMap((view) => matchesIn(view, [...folded, grades, ...names, ...notes])),
      ...matchesIn(form.plain, settings),
      ...matchesIn(form.plain, tokens),
      ...matchesIn(form.plain, [elsewhere, numbered, lengths, wholeValues, ...faults, ...fieldNames]),
    ];
  },
};
