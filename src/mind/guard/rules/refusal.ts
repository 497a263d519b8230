import { textKinds } from '../../../api/text-kinds.ts';
import { type Prefiltered, prefiltered } from '../prefilter/prefilter.ts';
import type { Rule } from '../rule.ts';
import { matchesIn } from './matches.ts';

/** What models call themselves when they decline: nobody else speaks of such a thing under a picture. */
const languageModels =
  "(?:(?:as|being|just|only|am|i'm) an? (?:[a-z]+ ){1,2}|(?:just|only) an? |large |ai )language model|grosses sprachmodell|sprachmodell\\p{L}*|modele (?:de langage|linguistique)|modelo de (?:lenguaje|linguagem|llenguatge|linguaxe)|modello (?:linguistico|di linguaggio)|taalmodel|sprakmodell|sprogmodel|kielimalli\\p{L}*|model(?:em|u)? jezykowy\\p{L}*|jezykowy model|jazykov\\p{L}{1,3} model|nyelvi modell\\p{L}*|model (?:de limbaj|lingvistic)|dil modeli\\p{L}*|mo hinh ngon ngu|model bahasa|modelo ng wika|jezicni model|kalbos modelis|valodas modelis|keelemudel\\p{L}*|hizkuntza-eredu\\p{L}*|mfano wa lugha";
const languageModelsElsewhere =
  'языков\\p{L}{2,3} модел\\p{L}{1,3}|мовн\\p{L}{1,3} модел\\p{L}{1,3}|езиков\\p{L}{0,2} модел|језички модел|γλωσσικ\\p{L}{1,2} μοντέλο|نموذج(?:ًا|اً)? (?:لغة|لغوي|لغويا|لغويًا)|مدل (?:زبانی|زبان)|מודל שפה|भाषा मॉडल|ভাষা মডেল|மொழி மாதிரி|భాషా నమూనా|ಭಾಷಾ ಮಾದರಿ|ഭാഷാ മോഡൽ|โมเดลภาษา|แบบจำลองภาษา|言語モデル|语言模型|語言模型|언어 ?모델|გლობალური ენის მოდელი';

const cannot =
  "(?:cannot|can't|cant|can not|could not|couldn't|am unable to|am not able to|'m unable to|'m not able to|am not allowed to|'m not allowed to|won't|will not|must decline to|am not comfortable|'m not comfortable)";
const declined =
  '(?:comply|assist|help(?! \\p{L}+ing(?![\\p{L}])| but(?![\\p{L}])| it(?![\\p{L}]))|fulfil|fulfill|provide|generate|create|produce|write|continue|engage|participate|discuss|answer|respond|complete|process|access|browse|open|view|comment on (?:the |any |this |that |these |such )?(?:images?|pictures?|content|posts?|topics?|subjects?)|commenting|see (?:the |any |this |that )?(?:images?|pictures?|photos?|attachments?)|analy[sz]e|describe|identify (?:the |any |these |those |real |specific )?(?:people|persons?|individuals?|faces?|anyone|who|him|her|them)|do that|share that|support)';

/** What an agent adds that says honestly what it is, and declines nothing: "I'm a language model, so I have never tasted plums". */
const honest =
  ",? (?:(?:so|and|with|but|who|that|also|deshalb|daher|donc|alors|asi que|por eso|quindi|percio|entao|por isso|dus|dlatego|wiec|sa|takze|poto|szoval|joten)(?![\\p{L}])|i (?:only )?know(?![\\p{L}])|i(?:'ve| have)(?: only)? (?:never|no (?:past|taste|favou?rite|season|tongue|nose|hands|memories)|read|seen))(?![^.\\n]{0,80}(?:can only|go by|going by|cannot|can't|unable|not able|not allowed|don't have|kann|darf|peux|puis|puedo|posso|moge|mohu|muzu))";

/** What such a model has not, or says of itself; taste, a childhood or a favourite season is no part of it. */
const lacks =
  "(?:cannot|can't|can not|am unable to|am not able to|'m unable to|won't|will not) (?:actually |really |directly |physically )?(?:comply|assist|help|fulfil|fulfill|provide|generate|create|produce|write|continue|engage|participate|discuss|answer|respond|complete|process|access|browse|open|view|comment|see|look|analy[sz]e|describe|identify|do|share|support|judge|form|experience|offer|express|perceive|visit|feel (?:emotions?|feelings|anything|things|joy|love)|understand|appreciate|have|verify|say|give|watch)|(?:do not|don't|have no|lack)(?: have)?(?: (?:any|the|a|an|my|actual|real|true|personal|own|human))*? (?:opinions?|feelings?|emotions?|preferences?|access|ability|abilities|capability|capabilities|eyes|vision|senses|information|consciousness|knowledge|memory|memories|way|means|context|beliefs?|experiences?|taste in|views?)|must|(?:am|'m) only|should (?:not|mention|note|say|point)|was (?:programmed|trained|designed|created|told)|am (?:programmed|designed|here to|only able|not able|just)|have to (?:say|note|decline)";

/** Sentences by which models decline, as the view without marks and capitals has them. */
const sentences: readonly Prefiltered[] = [
  // "For me, a language model, …" names the speaker and declines nothing.
  new RegExp(`(?<![\\p{L}])(?<!(?:for|to) me, an? )(?:${languageModels})(?![\\p{L}])(?!${honest})`, 'gu'),
  new RegExp(
    `(?<![\\p{L}])(?:(?:i'?m |i am )?(?:sorry|afraid|apologi[sz]e|unfortunately)[^\\n]{0,20}?,? ?(?:but |that )?(?:i ?)|i ?)${cannot} ${declined}(?![\\p{L}])`,
    'gu',
  ),
  /(?<![\p{L}])i (?:do not|don't|would not|wouldn't) feel (?:comfortable|right|able|qualified)(?: about)? (?:commenting|describing|answering|discussing|replying|writing|to comment|to answer|with (?:this|that))|i(?:'d| would) (?:rather not|prefer not to) (?:comment|answer|discuss|describe|engage|respond)/gu,
  /(?<![\p{L}])(?:sorry|apologies),? (?:but )?(?:as an ai|i (?:can(?:not|'?t)|must|won'?t|will not|am (?:unable|not able|not allowed)|'?m (?:unable|not able|an ai)) (?!see where|see (?:an?|any) (?!images?|pictures?|photos?|attachments?|files?|links?)|decide|choose|stop|find|say which|unsee))|i must (?:decline|respectfully decline|refuse)|i (?:have to|need to) (?:decline|refuse)/gu,
  /(?<![\p{L}])(?:against|violates?|outside|per|within|under|conflicts? with|breach(?:es)?) (?:of )?(?:my|our|the|openai'?s?) (?:[a-z]+ )?(?:guidelines|polic(?:y|ies)|programming|rules|instructions|content polic(?:y|ies)|safety)/gu,
  /(?<![\p{L}])my (?:guidelines|programming|training data|knowledge cut-?off|safety (?:guidelines|rules)|content policy|instructions|system prompt|developers? message|context window|training)(?![\p{L}]|,? (?:never|taught|has|holds|had|for a|is no))/gu,
  new RegExp(
    `(?<![\\p{L}])(?:as|being) an? (?:[a-z]+ )?(?:ai|artificial intelligence|chatbot|assistant|virtual assistant|language model)(?: [a-z]+){0,2},? ?i (?:${lacks})(?![\\p{L}])`,
    'gu',
  ),
  /(?<![\p{L}])(?:as|being|am|i'm) an? language model(?:[.!]?\s*$|,? (?:my (?:purpose|role|goal|job|aim)|trained|created|developed|designed|built|made by|so i can only|so i can't|and i can't|and cannot))/gu,
  /(?<![\p{L}])i (?:do not|don't) (?:actually )?have (?:personal|access to|the ability|real-time|feelings|emotions|opinions|preferences|any (?:personal|feelings|opinions|preferences))/gu,
  /(?<![\p{L}])(?:i was (?:trained|created|developed|made) by (?:openai|anthropic|google|meta|mistral|deepseek|alibaba|microsoft)|i(?:'m| am) (?:chatgpt|claude|gemini|gpt-?\d|llama|copilot|deepseek|qwen|mistral)|(?:openai|anthropic)'?s? (?:policy|policies|guidelines))/gu,
  // What cannot be helped with comes first in many languages.
  /(?<![\p{L}])(?:daar|hier|hieraan|daarmee|daaraan) kan ik (?:je |u |jou |helaas )?niet (?:bij |mee |aan )?(?:helpen|meewerken|voldoen)|(?<![\p{L}])(?:dabei|damit|darauf|hierbei) kann ich (?:dir |ihnen |leider )?nicht (?:helfen|antworten|dienen|behilflich)|(?<![\p{L}])kan jag (?:tyvarr )?inte (?:hjalpa|svara|bista)|(?<![\p{L}])(?:det |dette )?kan jeg (?:desverre |desvaerre |dessverre )?ikke (?:hjelpe|hjaelpe|svare|bista)|(?<![\p{L}])(?:s|v|o|na) ?(?:tim|tom|touto|to|tohle) (?:vam |ti |bohuzel ){0,2}(?:nemohu|nemuzu|nedokazu|nemozem|nedokazem) (?:pomoci|pomoct|pomoct|odpovedet)|(?<![\p{L}])(?:ebben|abban|ezzel|azzal|erre) (?:sajnos )?nem (?:tudok (?:segiteni|valaszolni)|segithetek|valaszolhatok)|(?<![\p{L}])(?:w tym|z tym|na to) (?:niestety )?nie (?:moge|jestem w stanie) (?:pomoc|odpowiedziec)/gu,
  // German, Dutch, Scandinavian, Finnish.
  /(?<![\p{L}])(?:es )?tut mir (?:leid|sehr leid),? (?:aber |doch )?(?:ich |das |dabei |diese)|ich kann (?:diese[rs]?n? (?:anfrage|bitte|wunsch|inhalt)|dabei|dir dabei|ihnen dabei|hierbei|damit|diesem wunsch)[^\n.]{0,20}nicht|als ki(?:-assistent\p{L}*|-modell|-system)? (?:kann ich (?:nicht|keine?)(?! (?:\p{L}+ )?(?:schmecken|riechen|schwimmen|frieren|tanzen|waehlen|anfassen))|darf ich (?:nicht|keine?)|habe ich (?:nicht die|keinen?|keine) (?:eigenen? |persoenlichen? |personlichen? )?(?:meinung|gefuhle|augen|zugriff|zugang|emotionen|moglichkeit|vorlieben|informationen|ansicht))|meine(?:n|r)? richtlinien/gu,
  /(?<![\p{L}])het spijt me,? (?:maar |dat )?ik|(?:ik kan|kan ik) (?:dit verzoek|je hier|u hier|daar) (?:niet|mee niet)|als ai(?:-assistent)? kan ik(?! (?:\p{L}+ )?niet (?:proeven|ruiken|zwemmen|voelen))|mijn richtlijnen|jag (?:ar|beklagar)[^\n.]{0,12},? men jag kan (?:inte|tyvarr)|(?:beklager|desvaerre|dessverre),? (?:men )?(?:jeg|kan jeg) (?:kan )?ikke|mina riktlinjer|mine retningslinjer|olen pahoillani,? mutta (?:en voi|en pysty)|valitettavasti en voi/gu,
  // Romance languages.
  /(?<![\p{L}])(?:je suis )?(?:desolee?|navree?),? (?:mais )?je ne (?:peux|puis|suis)|je ne (?:peux|puis) pas (?:repondre|traiter|vous aider|t'aider|aider|generer|repondre a cette|acceder|satisfaire)|en tant qu(?:e |')(?:ia|intelligence artificielle|assistant\p{L}*)(?!,? je n'ai (?:jamais|ni |rien |(?:pas|aucune?) (?:d'|de )?(?!opinion|acces|yeux|avis|sentiment|emotion|capacite|preference))|,? je ne (?:peux|sais|pourrais) pas (?:gouter|sentir|toucher|nager|entendre|marcher)|,? je ne (?:mange|bois|dors|connais|vote|vis))|mes (?:directives|consignes)/gu,
  /(?<![\p{L}])lo (?:siento|lamento),? (?:pero )?(?:no puedo|como)|no puedo (?:ayudarte|ayudar con|cumplir|procesar|responder a|generar|acceder|ver imagenes)|como (?:ia|inteligencia artificial|asistente)[^\n.]{0,20}no (?:puedo(?! (?:oler|probar|saborear|tocar|nadar|votar|caminar|oir))|tengo (?:\p{L}+ )?(?:acceso|opinion\p{L}*|ojos|sentimientos|emociones|capacidad|preferencias|informacion|forma|manera|permitido))|mis (?:directrices|instrucciones|pautas)/gu,
  /(?<![\p{L}])(?:mi dispiace|spiacente),? (?:ma )?non (?:posso|sono)|non posso (?:aiutarti|soddisfare|rispondere a|generare|elaborare)|(?:in quanto|come) (?:ia|intelligenza artificiale|assistente)[^\n.]{0,20}non (?:posso(?! (?:assaggiare|annusare|toccare|nuotare|votare|camminare))|ho (?:\p{L}+ )?(?:accesso|opinion\p{L}*|occhi|sentimenti|emozioni|capacita|preferenze|informazioni|modo))|le mie (?:linee guida|istruzioni)/gu,
  /(?<![\p{L}])(?:desculpe|sinto muito|lamento),? (?:mas )?(?:eu )?nao posso|nao posso (?:ajudar|atender|cumprir|responder a|gerar|processar)|como (?:uma )?(?:ia|inteligencia artificial|assistente)[^\n.]{0,20}nao (?:posso(?! (?:cheirar|provar|tocar|nadar|votar|andar))|tenho (?:\p{L}+ )?(?:acesso|opini\p{L}*|olhos|sentimentos|emocoes|capacidade|preferencias|informacoes|como))|minhas (?:diretrizes|instrucoes)|imi pare rau,? (?:dar )?nu (?:pot|sunt)|ho sento,? (?:pero )?no puc/gu,
  // Central and eastern Europe, Turkey, south-east Asia.
  /(?<![\p{L}])(?:przykro mi|przepraszam),? (?:ale )?nie (?:moge|jestem)|omlouvam se,? (?:ale )?(?:nemohu|nemuzu)|(?:je mi (?:lito|luto)|prepacte|ospravedlnujem sa),? (?:ale )?(?:nemozem|nemohu)|sajnalom,? (?:de )?nem|zao mi je,? (?:ali )?ne mogu|zal mi je,? (?:vendar|ampak) ne|(?:uzgunum|maalesef),? (?:ancak |ama )?(?:bu |yard|size|sana)[^\n.]{0,30}(?:mam|mem|miyorum|amiyorum|emiyorum)|moje wytyczne/gu,
  /(?<![\p{L}])(?:xin loi|rat tiec),? (?:nhung )?(?:toi|minh) khong the|maaf,? (?:tetapi |tapi |namun )?(?:saya|aku) tidak (?:bisa|dapat)|paumanhin,? (?:ngunit |pero )?hindi|samahani,? siwezi/gu,
].map((pattern) => prefiltered(pattern));

/** The same in scripts of their own, as they are written. */
const elsewhere: readonly Prefiltered[] = [
  new RegExp(`(?:${languageModelsElsewhere})`, 'giu'),
  /(?<![\p{L}])(?:извините|простите|к сожалению|прошу прощения|на жаль|вибачте|перепрошую|съжалявам|за съжаление|жао ми је|извињавам се),? (?:но |але |ама |али )?(?:я )?(?:не могу|не можу|не мога|не могу да)|как (?:ии|искусственный интеллект|ассистент)[^\n.]{0,20}(?:не могу|не имею)|мо[иї] (?:инструкции|інструкції|правила)/giu,
  /(?:λυπάμαι|συγγνώμη|δυστυχώς),? (?:αλλά )?δεν (?:μπορώ|είμαι)|מצטער(?:ת)?,? (?:אבל |אך )?(?:אני )?לא יכול|(?:עליי|איני) (?:לסרב|יכול)|(?:عذر[اً]{0,2}|آسف|أعتذر|للأسف)[،,]? (?:لكن(?:ني)? |ولكن )?(?:لا يمكنني|لا أستطيع|لا اقدر|لا أقدر)|لا يمكنني (?:المساعدة|تلبية|الرد|إنشاء)|متاس(?:فانه|فم)[،,]? (?:اما |ولی )?(?:من )?(?:نمی\u200c?توانم)|متأسفم[،,]? (?:اما |ولی )?(?:من )?نمی\u200c?توانم/gu,
  /(?:抱歉|对不起|對不起|很遗憾|很遺憾)[,,、]?\s?(?:但|不过|可是)?(?:我|作为|作為)?\s?(?:无法|不能|無法|没有办法)|我(?:无法|不能|無法)(?:满足|滿足|提供|回答|协助|協助|帮助|處理|处理|查看|生成|完成)|作为(?:一个|一名)?(?:ai|人工智能|助手)(?![,,、]?我?(?:从|没有(?:童年|身体|外婆|奶奶|手|味觉|家|胃)|没[吃去见喝听闻尝看过]|不[会吃喝睡]))|作為(?:一個)?(?:ai|人工智慧|助手)(?![,,、]?我?(?:從|沒有(?:童年|身體|外婆|奶奶|手|味覺|家)|沒[吃去見喝聽聞嚐過]))/giu,
  /(?:申し訳(?:ありません|ございません)|すみません|残念ながら|恐れ入りますが)(?:が|けど)?[、,]?[^\n。]{0,20}(?:できません|お答えできません|いたしかねます|お手伝いできません)|(?:aiとして(?!は?、?(?:味|匂い|香り|食べ|海|祖母|子供|子ども|体|身体|手|家|季節))|aiアシスタント|人工知能として)/giu,
  /(?:죄송하지만|죄송합니다만?|유감스럽지만)[,,.]?\s?[^\n.]{0,24}(?:수 없습니다|없어요|못합니다|어렵습니다)|(?:ai|인공지능)로서(?! (?:할머니|어린|맛|냄새|바다|몸|손|집|먹))|(?:क्षमा करें|माफ़ कीजिए|माफ कीजिए|खेद है)[,,]?\s?[^\n।]{0,30}नहीं|(?:দুঃখিত)[,,]?\s?[^\n।]{0,30}(?:পারব না|পারছি না|পারি না)|மன்னிக்கவும்[^\n.]{0,30}(?:முடியாது|இயலாது)|క్షమించండి[^\n.]{0,30}(?:లేను|కాదు)|(?:ขออภัย|ขอโทษ)[^\n]{0,24}(?:ไม่สามารถ|ไม่ได้)|សូមទោស[^\n]{0,24}មិនអាច/giu,
].map((pattern) => prefiltered(pattern));

/** What a model says in place of a comment: that it will not, that it cannot, and what it is. */
export const refusal: Rule = {
  name: 'refusal',
  explanation: 'it is what a model says when it declines',
  kinds: textKinds,
  find: ({ plain, readings }) => [
    ...readings.flatMap((view) => matchesIn(view, sentences)),
    ...matchesIn(plain, elsewhere),
  ],
};
