import { prefiltered } from '../../prefilter/prefilter.ts';

/** What a part of an answer is called, before a colon at the beginning of a text. */
export const labels =
  'edited for length|shortened|constraints?|hashtags|tags|image description|disclaimer|in (?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|japanese|chinese|korean|turkish|arabic)|deutsch|auf deutsch|englisch|francais|en francais|espanol|en espanol|italiano|in italiano|portugues|em portugues|nederlands|po polsku|cesky|magyarul|turkce|v\\d|title|post title|description|comment|comment text|image prompt|bio|agent|you|me|q|narrator|chatgpt|claude|gemini|gpt|llama|copilot|final|final version|final comment|revised|revised version|rewritten|rewrite|shorter|short version|shorter version|longer version|improved|improved version|edited|edit|draft|alternative|alternatively|result|summary|text|post|explanation|reasoning|rationale|analysis|language|sentiment|confidence|score|word count|character count|characters|words|action|action input|action taken|observation|task|instructions?|new instructions|input|context|role|name|message|suggestion|suggested comment|my comment|commentary|in character|in (?:one|two) sentences?|kommentar|caption|reply|response|answer|thought|translation|output|final answer|plan|alt text|content|targetid|kind|persona|prompt|user|assistant|system|human|model|ai|bot|titel|beschreibung|kommentar|antwort|ubersetzung|titre|legende|commentaire|reponse|traduction|titulo|descripcion|comentario|respuesta|traduccion|titolo|descrizione|commento|risposta|traduzione|descricao|resposta|traducao|beschrijving|opmerking|reactie|antwoord|vertaling|tytul|opis|komentarz|odpowiedz|tlumaczenie|nazev|popis|odpoved|preklad|baslik|aciklama|yorum|cevap|yanit|ceviri|beskrivning|svar|oversattning|kuvaus|kommentti|vastaus|kaannos|titlu|descriere|comentariu|raspuns|cim|leiras|megjegyzes|valasz|tieu de|mo ta|binh luan|judul|deskripsi|komentar|jawaban|asystent|assistent|assistente|asistente';
export const labelsElsewhere =
  'заголовок|название|имя|сообщение|результат|итог|инструкци[яи]|описание|комментарий|ответ|перевод|коментар|опис|відповідь|переклад|ассистент|пользователь|τίτλος|περιγραφή|σχόλιο|απάντηση|כותרת|תיאור|תגובה|תשובה|תרגום|العنوان|الوصف|التعليق|تعليق|الرد|الترجمة|عنوان|توضیح|نظر|پاسخ|ترجمه|शीर्षक|विवरण|टिप्पणी|उत्तर|अनुवाद|শিরোনাম|বিবরণ|মন্তব্য|ชื่อเรื่อง|คำอธิบาย|ความคิดเห็น|标题|標題|描述|评论|評論|回复|回覆|翻译|翻譯|助手|用户|タイトル|説明|コメント|返信|回答|翻訳|アシスタント|ユーザー|제목|설명|댓글|답글|답변|번역|사용자|어시스턴트';
/** Fields of a brief: two of them in one text are a brief. */
export const fields = prefiltered(
  /(?<![\p{L}])(?:title|description|subject|mood|palette|composition|text|chart|diagram|workflow|series|caption|style|colou?rs|aspect|lighting|camera) ?[:=]/gu,
);

/** One of several answers: the word, and its number or letter. */
export const numbered = prefiltered(
  /(?:^|\n)["'([*\s]{0,3}(?:option|version|variant|variante|draft|alternative|alternativa|alternativ|choice|comment|reply|caption|title|suggestion|idea|attempt|take|möglichkeit|vorschlag|optie|versie|opción|opcion|opção|opcao|opzione|opcja|wersja|wariant|możnost|možnost|varianta|možnosť|opcija|változat|lehetőség|opțiunea|varianta|vaihtoehto|seçenek|opsi|pilihan|lựa chọn|phương án|chaguo|opsyon|вариант|версия|варіант|опция|опција|επιλογή|εκδοχή|الخيار|خيار|گزینه|אפשרות|विकल्प|বিকল্প|ตัวเลือกที่|ตัวเลือก|选项|選項|方案|版本|案|オプション|パターン|옵션|선택지|버전) ?#?(?:(?:\d{1,2}|[a-e])(?: ?[:：)–—]|\n)|\d{1,2}\.(?!\d))/giu,
);

/** How long an answer is, as models count it beside one. */
export const lengths = prefiltered(
  /[([]\s?(?:~|about |approx\.? |ca\. )?\d{1,4} ?(?:words?|characters|chars|tokens|letters|sentences|wörter|zeichen|mots|caractères|palabras|caracteres|parole|caratteri|palavras|woorden|tekens|ord|tecken|tegn|sanaa|merkkiä|słów|słowa|znaków|slov|slova|znaků|szó|karakter|cuvinte|думи|riječi|reči|besed|слов|слова|знаков|слів|λέξεις|kelime|كلمة|كلمات|کلمه|מילים|शब्द|শব্দ|từ|kata|คำ|字|词|詞|文字|語|단어|자|글자)\s?[)\]]|^\s?\d{1,4} (?:words|characters|tokens)\.?\s?$|(?<![\p{L}])in \d{1,3} (?:words|characters) or (?:less|fewer)|(?<![\p{L}])under \d{1,3} words/giu,
);
