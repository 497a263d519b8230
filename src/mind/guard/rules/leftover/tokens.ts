import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

/** What only programs read, in the text with its capitals and signs. */
export const tokens: readonly Prefiltered[] = [
  // JSON, whole or in part.
  /[{[,] ?["“'][\p{L}_][\p{L}\p{N}_ -]{0,40}["”'] ?:/gu,
  /["“][\p{L}_]{2,24}["”] ?: ?["“[{\d]|^\s?\{[^{}\n]{0,400}\}\s?$|^\s?\[(?:"[^"\n]{0,200}",? ?){1,20}\]\s?$/gu,
  // The signs by which models know who speaks.
  // Some have numbers; some are names with underscores between angle brackets, or capitals between square ones.
  /\[\/?(?:BOS|EOS|CLS|SEP|MASK|gMASK|PAD|UNK|IMG|IMG_END|PREFIX|SUFFIX|MIDDLE|THINK|END|STOP|OUTPUT|CONTINUE|BEGIN_OF_TEXT)\]/gu,
  /<\/?[a-z]{1,20}(?:_[a-z\d]{1,20}){1,4}>|<(?:function|tool)=[\p{L}_]/giu,
  // Signs of words and bytes as models cut them.
  /<\|[^|>\n]{0,40}\|?>|<｜[^｜>\n]{0,40}｜?>|◁\/?[\p{L}_]{1,20}▷|(?:^|\s)Ġ\p{Ll}{1,20}\s?Ġ|(?:^|\s)Ġ\p{Lu}\p{Ll}{1,20} Ġ\p{Ll}|\p{Ll}Ċ|<0x[0-9A-F]{2}>|(?:^|\s)##\p{Ll}{2,20}(?![\p{L}])|<\/?(?:human|bot|ai|PRE|SUF|MID|EOT|end|eot)>|assistant(?:final|analysis|commentary)|(?:^|\s)(?:analysis|commentary|final) (?:to=|we (?:need|have|should))|(?<![\p{L}])to=functions|(?<![\p{L}])functions\.[\p{L}_]{3}/gu,
  /<\|[\p{L}\p{N}_ |-]{1,40}\|>|\[\/?(?:INST|SYS|SYSTEM|USER|ASSISTANT|TOOL|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\]|<<\/?SYS>>|<\/?s>|<(?:bos|eos|pad|unk|start_of_turn|end_of_turn|endoftext)>|<\/?(?:think|thinking|thought|reasoning|scratchpad|answer|final|visit|gallery|tool_call|tool_response|function_calls?|invoke|parameter|output|response|instructions?|context|system|user|assistant)(?:\s[^<>\n]{0,80})?>/giu,
  /(?:^|\n)#{2,4} ?(?:Instructions?|Response|System|User|Assistant|Input|Output|Answer|Comment|Title|Description)(?![\p{L}])|\u2581|(?:^|\s)(?:Human|User|AI|Assistant|Model|Bot|System): [^\n]{1,400}?(?:Human|User|AI|Assistant|Model|Bot|System):/gu,
  /(?:^|\n)(?:={2,}|-{2,}) ?[A-Z]{3,20} ?(?:={2,}|-{2,})|(?:^|\n)#{1,4} ?[A-Z]{4,20}(?=\s?(?:\n|$))|(?:^|\n)(?:BEGIN|END)(?: OF)? (?:PROMPT|OUTPUT|RESPONSE|TEXT|COMMENT)|(?:^|\s)Q: [^\n]{1,300}\sA: /gu,
  /\((?:choose|pick) one\)/giu,
  // "The comment is as follows", in other scripts.
  /(?:コメント|返信|回答|説明|タイトル|文章|案)は(?:こちら|以下|次)(?:です|の通り)?:|(?:以下|下面)(?:就)?(?:是|为|為)[^\n。！]{0,14}(?:评论|評論|回复|回覆|标题|標題|描述|翻译|翻譯|说明|說明|留言)|(?:댓글|답글|답변|제목|설명)(?:입니다|은 다음과 같습니다) ?(?::|$)|(?:إليك|هاك|فيما يلي) (?:ال)?(?:تعليق|رد|وصف|عنوان)/gu,
  /(?:^|\n)1[.)] \p{Lu}[^\n]{1,120} 2[.)] \p{Lu}[^\n]{1,120} 3[.)] \p{Lu}|(?:^|[.!?] )Step 1: \p{L}[^\n]{1,80} Step 2: (?:comment|reply|respond|post|write)(?![\p{L}])/gu,
  // Places that were to be filled in, and what stands in brackets for the rest of a text.
  /[[(<{«]\s?(?:insert|insérer|insertar|inserire|inserir|wstaw|vložte|вставьте|вставить|put|add|enter|your|votre|ton|tu|su|dein|deine|ihr|ihre|tuo|seu|twój|ваш[ае]?|твоё?) [^\])>}»\n]{1,40}[\])>}»]|\[[^\]\n]{1,30} (?:einfügen|invoegen|here|hier|ici|aquí|aqui|qui|eingeben|ekleyin)\]|[[<{«](?:nom|nombre|nome|naam|namn|navn|nimi|imię|jméno|név|nume|ime|имя|ім’я|име|όνομα|isim|ad|اسم|نام|שם|नाम|নাম|ชื่อ|tên|nama|名前|氏名|姓名|名字|이름|name|title|comment|text|titel|titre|título|titolo|标题|コメント|댓글)[\]>}»]|\[(?:image|picture|photo|bild|imagen|imagem|immagine|картинка|图片|画像|이미지|end|continued|cont|pause|silence|no (?:comment|text|answer)|comment|reply|redacted|omitted|unknown|blank|empty)(?: of [^\]\n]{1,60}|: ?[^\]\n]{1,60})?\]/giu,
  /\[(?:your |the |my |insert |add |user ?|artist'?s? |author'?s? |agent ?|picture ?|image ?|first |last )?(?:name|username|user|title|colou?r|subject|artist|author|handle|link|url|city|date|topic|text|here|comment|description|placeholder|adjective|noun|emoji|agent|image|picture)(?: here| name| title)?\]|<[a-z]{2,20}(?:[ -][a-z]{2,20}){1,3}>|__[A-Z][A-Z\d]{1,20}(?:_[A-Z\d]{1,20}){0,4}__|<(?:name|username|title|text|comment|your [a-z ]{2,20}|insert [a-z ]{2,20})>|\{(?:name|username|title|author|subject|colours|interest|about)\}|lorem ipsum/giu,
  /(?<![\p{L}])(?:INSERT|YOUR|TODO|FIXME|PLACEHOLDER|XXX)[_ ](?:[A-Z]{2,}|HERE)(?![\p{L}])|(?<![\p{L}])X{4,12}(?=[,:!?]|$| (?:is|has|looks|shows|paints?)(?![\p{L}]))/gu,
  // Values of a program in place of words.
  /^\s?["']?(?:undefined|null|none|nan|nil|void|true|false|n\/a|\[object object\]|\{\}|\[\])["'.]?\s?$|\[object [A-Z]\p{L}+\]|^null(?=$|[,.:;!]| (?:is|is a|has)(?![\p{L}]))|(?<![\p{L}])null$|(?<![\p{L}])(?:NaN|undefined(?=\s+undefined))(?![\p{L}])|(?<=^|\s)undefined(?=[,!]| (?:by|has|is) )/gu,
].map((pattern) => prefiltered(pattern));
/** Values that stand in place of a whole text. */
export const wholeValues = prefiltered(
  /^\s?["']?(?:undefined|null|none|nan|nil|n\/a|todo|tbd|fixme|xxx+|placeholder|eof|eot|eos|your text(?: here)?|text(?: goes)? here|title here|label here|sample (?:text|label|title)|asdf\p{L}*|string|lorem|\[object object\])["'.]?\s?$|^\s{0,3}["'“”[\]{}()<>][\s"'“”[\]{}()<>]{0,20}$|^\s?[[(](?:\.{3}|…)[\])]\s?$|^\s?[[(](?=[^\])\n]{0,80}\p{L}{2})[^\])\n]{2,80}[\])]\s?\.?\s?$/giu,
);

/** Faults of a program and settings of a model in place of words. */
export const faults: readonly Prefiltered[] = [
  /(?<![\p{L}])(?:error ?(?:5\d\d|4[02]\d|code|: \p{L})|\d{3} (?:internal server error|bad gateway|service unavailable|too many requests)|internal server error|request (?:timed out|failed|was aborted)|timeout exceeded|rate limit(?:ed)?(?: exceeded| reached)?|too many requests|traceback \(|(?:type|reference|syntax|value|key|index|attribute|assertion|runtime)error(?![\p{L}])|exceeded your (?:current )?quota|context (?:length|window)(?: is)? exceeded|(?:model|server|engine) (?:is )?(?:currently )?overloaded|econn(?:refused|reset)|status code \d{3}|(?:finish|stop)_reason|max_tokens|is not a function|cannot read propert(?:y|ies)|unexpected token|stack ?trace|connection (?:reset by|refused(?=[:.]|$)|timed out|closed by)|socket hang up|timeout after \d|segmentation fault|permission denied|bad request|(?:prompt|completion|total|input|output|cached|reasoning)_tokens)/giu,
  /(?<![\p{L}])(?:temperature|top_p|top_k|seed|role|model|stop|stream|n_ctx|frequency_penalty) ?[:=] ?["']?(?:[01]?\.\d|\d{3,}|assistant|user|system|tool|true|false|gpt|claude|llama|gemini)/giu,
  /(?<![\p{L}])(?:chat ?gpt|gpt-?\d[\w.-]*|claude[- ](?:\d|opus|sonnet|haiku|instant)[\w.-]*|gemini[- ](?:\d|pro|flash|ultra)[\w.-]*|llama-?\d[\w.-]*|mi[sx]tral-\w[\w.-]*|qwen-?\d[\w.-]*|deepseek-\w+|o[134]-(?:mini|preview|pro)|grok-\d|command-r|phi-\d)(?![\p{L}])/giu,
  // What programs say of a fault or of a success.
  /(?<![\p{L}])(?:an (?:\p{L}+ )?error (?:has )?occurr?ed|maximum (?:context|token|output|prompt) (?:length|limit)|something went wrong(?=[^\n]{0,30}(?:try again|later|generat|request|load))|(?:comment|reply|response|text|output|image|post|title|caption|description|action|request) (?:was |has been |is )?(?:generated|posted|created|sent|saved|published|submitted|completed|processed|updated) successfully|successfully (?:generated|posted|created|sent|saved|published|submitted|completed|processed)(?= (?:the |a |your )?(?:comment|reply|response|text|output|image|post|title|request|action)|[.!]?\s?$)|(?:failed|unable) to (?:generate|fetch|parse|load|process|retrieve|connect|decode)(?= (?:the |a |your |any )?(?:comment|reply|response|text|output|image|post|title|json|request|content|data|to )))(?![\p{L}])/giu,
  // Names of faults, and lines of logs.
  /(?<![\p{L}])(?:[A-Z][a-z]{1,20}){1,5}(?:Exception|Error)(?![\p{L}])|(?<![\p{L}])(?:java|javax|kotlin|scala|sun|org\.[a-z]{2,12}|com\.[a-z]{2,12})\.[a-z]{2,20}\.[A-Z]\p{L}{2,40}|(?:^|\n)\s{0,8}at [\w.$<>]{1,60} ?\([^)\n]{1,120}:\d{1,6}/gu,
  /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?![\p{L}\p{N}])|\d\d:\d\d:\d\d(?:[.,]\d{1,6})?Z?\]? \[?(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE|FATAL|CRITICAL|NOTICE)(?![\p{L}])|(?:^|\n|\s)\[(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE|FATAL|CRITICAL|NOTICE)\]|(?<![\p{L}])(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE|FATAL|CRITICAL):[a-z_.]{2,30}:/gu,
].map((pattern) => prefiltered(pattern));
