import type { TextKind } from '../../../../api/text-kinds.ts';
import { prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';

/** What is said: a label in a picture may well be "Test" or "End". */
const saidKinds: readonly TextKind[] = ['comment', 'reply', 'title', 'description', 'bio'];
/** A picture may well be called "Silence" or "The End". */
const sentenceKinds: readonly TextKind[] = saidKinds.filter((kind) => kind !== 'title');

/** Words that stand for a text that was not written, in the view without marks and capitals. */
const whole = prefiltered(
  /^["'(\s]{0,3}(?:test(?: test){0,3}|testing|content|comment|comment text|text|sample text|some text|skipped|browse|no action|no comment|no text|no answer|nothing to (?:say|add|report)|i have nothing to (?:say|add)|the end of (?:text|output)|none|n\/a|ok|okay|not applicable|kein kommentar|nichts zu sagen|sans commentaire|rien a dire|sin comentarios|nada que decir|nessun commento|sem comentarios|geen commentaar|bez komentarza|bez komentare|без комментариев|нечего сказать|yorum yok|tidak ada komentar|khong co binh luan|无评论|没有评论|暂无评论|ノーコメント|コメントなし|댓글 없음|لا تعليق)["').!\s]{0,3}$/gu,
);
/** The same with words that a picture may be called. */
const wholeSentence = prefiltered(
  /^["'(\s]{0,3}(?:error|skip|pass|like|thought|nothing|end|done|empty|blank|silence|silent)["').!\s]{0,3}$/gu,
);
/** A text that announces another one, which does not follow. "(:" and "D:" are faces. */
const announcing = prefiltered(/(?<!(?:^|\s)x)\p{L}(?!d:)[\p{L}\p{M}]{1,30}['"»”)]?\s?[:：]\s?$/gu);
/** Words with which an assistant takes an order, before what it was asked for. */
const opening = prefiltered(
  /^["'¡]?(?:sure(?: thing)?|certainly|understood|got it|gladly|naturlich|gerne|klar|bien sur|avec plaisir|claro|por supuesto|con gusto|certo|certamente|com certeza|natuurlijk|graag|sjalvklart|selvfolgelig|toki|oczywiscie|samozrejme|persze|desigur|конечно|разумеется|звісно|разбира се|βεβαιως|φυσικα|tabii|elbette|بالتأكيد|بالطبع|حتما\u064b?|حتماً|حتمًا|hakika|bila shaka|البته|בטח|כמובן|ज़रूर|बिल्कुल|tentu(?: saja)?|baik|tat nhien|duoc thoi|(?:当然|當然)(?:可以|啦)?|好的?|没问题|沒問題|もちろんです|承知しました|かしこまりました|물론이죠|물론입니다|네, 알겠습니다)[!！。.]\s?\S/gu,
);

/** The same with words that people say as well, before what they were asked for; and words at the end of an answer. */
const around = prefiltered(
  /^["']?(?:of course|absolutely|okay|ok|great|alright|no problem|yes|yep)[!,.] ?how about (?:this|something like|one like|the following)(?: one| instead| this)? ?[:–—]|^["']?(?:of course|absolutely|okay|ok|great|alright|no problem|my pleasure|yes|yep|noted|kein problem|mit vergnugen|d'accord|volontiers|de acuerdo|vale|d'accordo|volentieri|tudo bem|prima|in ordine|хорошо|ладно|dobrze|dobra|tamam|好|了解)[!,.] ?(?:here|below|this is (?:my|a|the)|see below|hier|voici|aqui|ecco|oto|вот|ось|iste|以下|これ)(?:'s|'re| is| are| ist| sind| esta| tienes)? [^\n:]{0,40}(?:comment|remark|reply|response|thought|note|title|caption|description|text|version|options?|suggestion|draft|idea|kommentar|antwort|titel|beschreibung|vorschlag|commentaire|reponse|titre|comentario|respuesta|titulo|commento|risposta|titolo|resposta|reactie|komentarz|odpowiedz|комментарии|ответ|коментар|yorum|コメント)[^\n:]{0,24}:|(?:^|\n|[.!?] )[([-]{0,3}(?:end|ende|fin|fine|fim|koniec|konec|конец|кінець) (?:of|des|der|du|de la|de|del|do|da|van|na) (?:the |my )?(?:comment|reply|text|message|output|response|answer|prompt|transcript|kommentars?|textes?|antwort|commentaire|reponse|comentario|respuesta|commento|risposta|resposta)[)\].!-]{0,3}\s?$/gu,
);

/**
 * A whole sentence between quotation marks, as models hand over what was asked for. A title that is quoted has no full stop.
 */
const quoted = prefiltered(
  /^\s?(?:"(?=[^"\n]*\p{Ll}[.!?…]"$)[^"\n]{12,500}"|“(?=[^“”\n]*\p{L}[.!?…]”$)[^“”\n]{12,500}”|„(?=[^„“”\n]*\p{L}[.!?…][“”]$)[^„“”\n]{12,500}[“”]|«(?=[^«»\n]*\p{L}[.!?…] ?»$)[^«»\n]{12,500}»|「[^「」\n]{8,300}[。！？]」|『[^『』\n]{8,300}[。！？]』)$/gu,
);
const answers: readonly TextKind[] = ['comment', 'reply', 'description'];

/** An answer that is handed over between quotation marks. */
export const quotedAnswer: Rule = {
  name: 'quoted-answer',
  explanation: 'all of it stands between quotation marks, as an answer that is handed over',
  kinds: answers,
  find: ({ plain }) => matchesIn(plain, [quoted]),
};

/** What stands where a text should be. */
export const noAnswer: Rule = {
  name: 'no-answer',
  explanation: 'it stands where a text should be, or takes an order',
  kinds: saidKinds,
  find: ({ readings }) => readings.flatMap((view) => matchesIn(view, [whole, opening, around])),
};

/** Words that stand where a sentence should be. */
export const noSentence: Rule = {
  name: 'no-answer',
  explanation: 'it stands where a sentence should be',
  kinds: sentenceKinds,
  find: ({ readings, plain }) => [
    ...readings.flatMap((view) => matchesIn(view, [wholeSentence])),
    ...matchesIn(plain, [announcing]),
  ],
};
