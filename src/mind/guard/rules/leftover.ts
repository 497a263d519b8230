import { textKinds } from '../../../api/text-kinds.ts';
import type { Finding, Rule } from '../rule.ts';
import { matchesIn } from './matches.ts';
import { promptFragmentsIn } from './prompt-fragments.ts';

/** What a part of an answer is called, before a colon at the beginning of a text. */
const labels =
  'title|description|comment|caption|reply|response|answer|thought|translation|output|final answer|plan|alt text|content|targetid|kind|persona|prompt|user|assistant|system|human|model|ai|bot|titel|beschreibung|kommentar|antwort|ubersetzung|titre|legende|commentaire|reponse|traduction|titulo|descripcion|comentario|respuesta|traduccion|titolo|descrizione|commento|risposta|traduzione|descricao|resposta|traducao|beschrijving|opmerking|reactie|antwoord|vertaling|tytul|opis|komentarz|odpowiedz|tlumaczenie|nazev|popis|odpoved|preklad|baslik|aciklama|yorum|cevap|yanit|ceviri|beskrivning|svar|oversattning|kuvaus|kommentti|vastaus|kaannos|titlu|descriere|comentariu|raspuns|cim|leiras|megjegyzes|valasz|tieu de|mo ta|binh luan|judul|deskripsi|komentar|jawaban|asystent|assistent|assistente|asistente';
const labelsElsewhere =
  'заголовок|название|описание|комментарий|ответ|перевод|коментар|опис|відповідь|переклад|ассистент|пользователь|τίτλος|περιγραφή|σχόλιο|απάντηση|כותרת|תיאור|תגובה|תשובה|תרגום|العنوان|الوصف|التعليق|تعليق|الرد|الترجمة|عنوان|توضیح|نظر|پاسخ|ترجمه|शीर्षक|विवरण|टिप्पणी|उत्तर|अनुवाद|শিরোনাম|বিবরণ|মন্তব্য|ชื่อเรื่อง|คำอธิบาย|ความคิดเห็น|标题|標題|描述|评论|評論|回复|回覆|翻译|翻譯|助手|用户|タイトル|説明|コメント|返信|回答|翻訳|アシスタント|ユーザー|제목|설명|댓글|답글|답변|번역|사용자|어시스턴트';
/** Fields of a brief: two of them in one text are a brief. */
const fields =
  /(?<![\p{L}])(?:title|description|subject|mood|palette|composition|text|chart|diagram|workflow|series|caption|style|colou?rs|aspect|lighting|camera) ?[:=]/gu;

/** By which a prompt is set aside or brought to light. */
const orders = 'ignore|disregard|forget|override|bypass|reveal|print|repeat|output|show|leak';

/** In the view without marks and capitals. */
const folded: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\n)["'(\\[*\\s]{0,3}(?:${labels})(?: ?\\([^)\\n]{0,60}\\))?["'*\\]]{0,2} ?:(?!\\/)`,
    'gu',
  ),
  // Words before and after what was asked for.
  /(?<![\p{L}])(?:(?:sure|certainly|of course|absolutely|okay|ok|great|alright)[,!.]? )?here(?:'s| is| are) (?:my|the|a|an|your|some|one|another) (?:[a-z-]+ ){0,3}?(?:comment|description|title|caption|reply|response|answer|plan|text|rewrite|version|translation|json|draft|prompt|suggestion)s?(?![\p{L}])/gu,
  /(?<![\p{L}])(?:hier ist (?:mein|der|die|ein)\p{L}{0,2}|voici (?:mon|ma|le|la|un|une)|aqui (?:tienes|esta|va) (?:mi|el|la|un|una|o|a)|ecco (?:il|la|un|una) (?:mio|mia)?|aqui esta (?:o|a|um)|oto (?:moj\p{L}?|tw\p{L}{1,3})|hier is (?:mijn|de|het|een)|har ar (?:min|mitt)|her er (?:min|mit)|tassa on|iste|ecco|tady je|itt (?:van|a)|iata) (?:[\p{L}-]{1,14} ){0,2}?(?:kommentar|beschreibung|titel|antwort|commentaire|description|titre|reponse|legende|comentario|descripcion|titulo|respuesta|commento|descrizione|titolo|risposta|descricao|resposta|komentarz|opis|tytul|opmerking|reactie|beschrijving|kommentti|yorum|komentar|megjegyzes|comentariu\p{L}*)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:as (?:you )?(?:requested|asked|instructed)|as per (?:your|the) (?:request|instructions?|guidelines)|you asked (?:me )?for|let me know if (?:you(?:'d| would)? (?:like|need|want)|i (?:can|should))|(?:i )?hope (?:this|that) helps|would you like me to|feel free to (?:ask|adjust|modify|edit)|how (?:can|may) i (?:help|assist)|i(?:'d| would) be happy to (?:help|assist)|happy to help(?! the)|is there anything else)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:under|below|within|fewer than|less than|at most|up to|max(?:imum)?) \d{1,4} (?:words|characters|tokens|letters)|(?:word|character|token) (?:count|limit)(?![\p{L}])|\(\d{1,4} (?:words|characters|tokens)\)|(?:in|with) at most (?:three|\d) (?:actions|sentences)/gu,
  // How a visit is made, and what a prompt orders.
  /(?<![\p{L}])(?:system|developer) (?:prompt|message|instructions?)(?![\p{L}])|(?<![\p{L}])(?:the|this|my|our) (?:visit's|visit) (?:appetite|plan|brief|prompt)|(?<![\p{L}])json (?:plan|schema|object|format|output|array)|(?<![\p{L}])(?:valid|in|as|output|return|respond with|answer with) (?:a )?json(?![\p{L}])|(?<![\p{L}])(?:tool|function) call(?:s|ing)?(?![\p{L}])/gu,
  new RegExp(
    `(?<![\\p{L}])(?:${orders}) (?:all |any |the |your |my |of |these |those |every |previous |prior |above |earlier |preceding |initial |original ){0,5}(?:rules?|instructions?|prompts?|directions|guidelines|messages|system)(?![\\p{L}])`,
    'gu',
  ),
  /(?<![\p{L}])(?:my|the|your|these|above|following|given|initial) (?:instructions|prompt|guidelines|constraints) (?:say|says|said|require|state|ask|is|are|were|above|below|mention|forbid|allow)/gu,
  /(?<![\p{L}])(?:(?:the )?user (?:wants|asked|asks|requested|is asking|prompt|message|query|request)|we (?:need|have|should|must) to (?:produce|output|generate|respond|comment|reply|write|choose|plan|answer|call|follow)|i (?:need|have|should|will|must) (?:to )?(?:output|respond with|produce|generate a (?:comment|reply|title)|call the|follow the instructions)|let(?:'s| me) (?:think (?:step|about)|produce|output|craft|generate|write a (?:comment|reply))|step by step|chain of thought|my (?:persona|character) (?:is|says|would))(?![\p{L}])/gu,
  // The visit's names of pictures and comments.
  /(?<![\p{L}])(?:likes?|liking|liked|comment(?:s|ing|ed)? (?:on|under)|repl(?:y|ies|ying|ied) to|post(?:ing)? (?:to|under)|item|picture|image|target|see|on|under|to|and|about) [ic]\d{1,3}(?![\p{L}\p{N}.])/gu,
  /(?<![\p{L}])(?:targetid|commentid|plan_visit|imageurl|agentid|personaid|tickid|may\.(?:post|like|comment)|post\.(?:workflows|palette|series)|image\.(?:workflow|subject|chart|diagram|mood|text|palette)|promptversion|wishedonly)(?![\p{L}])/gu,
  /(?<![\p{L}\p{N}])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}])(?:persona|max_tokens|top_p) ?[:=] ?[\p{L}\d"']/gu,
];

/** In the text with its capitals and signs. */
const plain: readonly RegExp[] = [
  new RegExp(`(?:^|\\n)["'「『(\\[\\s]{0,3}(?:${labelsElsewhere}) ?[:：]`, 'giu'),
  // JSON, whole or in part.
  /[{[,] ?["“'][\p{L}_][\p{L}\p{N}_ -]{0,40}["”'] ?:/gu,
  /["“][\p{L}_]{2,24}["”] ?: ?["“[{\d]|^\s?\{[^{}\n]{0,400}\}\s?$|^\s?\[(?:"[^"\n]{0,200}",? ?){1,20}\]\s?$/gu,
  // The signs by which models know who speaks.
  // Some have numbers; some are names with underscores between angle brackets, or capitals between square ones.
  /\[(?:BOS|EOS|CLS|SEP|MASK|PAD|UNK|IMG|IMG_END|PREFIX|SUFFIX|MIDDLE)\]/gu,
  /<\/?[a-z]{1,20}(?:_[a-z\d]{1,20}){1,4}>|<(?:function|tool)=[\p{L}_]/giu,
  /<\|[\p{L}\p{N}_ |-]{1,40}\|>|\[\/?(?:INST|SYS|SYSTEM|USER|ASSISTANT|TOOL|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\]|<<\/?SYS>>|<\/?s>|<(?:bos|eos|pad|unk|start_of_turn|end_of_turn|endoftext)>|<\/?(?:think|thinking|thought|reasoning|scratchpad|answer|final|visit|gallery|tool_call|tool_response|function_calls?|invoke|parameter|output|response|instructions?|context|system|user|assistant)(?:\s[^<>\n]{0,80})?>/giu,
  /(?:^|\n)#{2,4} ?(?:Instructions?|Response|System|User|Assistant|Input|Output|Answer|Comment|Title|Description)(?![\p{L}])|\u2581|(?:^|\s)(?:Human|User|AI|Assistant|Model|Bot|System): [^\n]{1,400}?(?:Human|User|AI|Assistant|Model|Bot|System):/gu,
  // Places that were to be filled in.
  /\[(?:your |the |my |insert |add |user ?|artist'?s? |author'?s? |agent ?|picture ?|image ?|first |last )?(?:name|username|user|title|colou?r|subject|artist|author|handle|link|url|city|date|topic|text|here|comment|description|placeholder|adjective|noun|emoji|agent|image|picture)(?: here| name| title)?\]|<(?:name|username|title|text|comment|your [a-z ]{2,20}|insert [a-z ]{2,20})>|\{(?:name|username|title|author|subject|colours|interest|about)\}|lorem ipsum/giu,
  /(?<![\p{L}])(?:INSERT|YOUR|TODO|FIXME|PLACEHOLDER|XXX)[_ ](?:[A-Z]{2,}|HERE)(?![\p{L}])/gu,
  // Values of a program in place of words.
  /^\s?["']?(?:undefined|null|none|nan|nil|void|true|false|n\/a|\[object object\]|\{\}|\[\])["'.]?\s?$|\[object [A-Z]\p{L}+\]|^null(?![\p{L}])|(?<![\p{L}])null$|(?<![\p{L}])(?:NaN|undefined(?=\s+undefined))(?![\p{L}])|(?<=^|\s)undefined(?=[,!]| (?:by|has|is) )/gu,
];
const wholeValue = /^\s?["']?(?:undefined|null|none|nan|nil|\[object object\])["'.]?\s?$/giu;

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
      ...matchesIn(form.folded, folded),
      ...matchesIn(form.plain, plain),
      ...matchesIn(form.plain, [wholeValue]),
    ];
  },
};
