import type { TextKind } from '../../../../api/text-kinds.ts';
import { prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';

/** What is said: a label in a picture may well be "Test" or "End". */
const saidKinds: readonly TextKind[] = ['comment', 'reply', 'title', 'description', 'bio'];

/** Words that stand for a text that was not written, in the view without marks and capitals. */
const whole = prefiltered(
  /^["'(\s]{0,3}(?:test(?: test){0,3}|testing|content|comment|comment text|text|sample text|some text|skip|skipped|pass|browse|like|thought|no action|no comment|no text|no answer|nothing|nothing to (?:say|add|report)|i have nothing to (?:say|add)|end|the end of (?:text|output)|done|ok|okay|empty|blank|silence|silent|not applicable|kein kommentar|nichts zu sagen|sans commentaire|rien a dire|sin comentarios|nada que decir|nessun commento|sem comentarios|geen commentaar|bez komentarza|bez komentare|без комментариев|нечего сказать|yorum yok|tidak ada komentar|khong co binh luan|无评论|没有评论|暂无评论|ノーコメント|コメントなし|댓글 없음|لا تعليق)["').!\s]{0,3}$/gu,
);
/** Words with which an assistant takes an order, before what it was asked for. */
const opening = prefiltered(
  /^["'¡]?(?:sure(?: thing)?|certainly|understood|got it|gladly|naturlich|gerne|klar|bien sur|avec plaisir|claro|por supuesto|con gusto|certo|certamente|com certeza|natuurlijk|graag|sjalvklart|selvfolgelig|toki|oczywiscie|samozrejme|persze|desigur|конечно|разумеется|звісно|разбира се|βεβαιως|φυσικα|tabii|elbette|بالتأكيد|بالطبع|حتما|البته|בטח|כמובן|ज़रूर|बिल्कुल|tentu(?: saja)?|baik|tat nhien|duoc thoi|当然|當然|好的|もちろんです|承知しました|かしこまりました|물론이죠|물론입니다|네, 알겠습니다)[!！。.]\s?\S/gu,
);

/** What stands where a text should be. */
export const noAnswer: Rule = {
  name: 'no-answer',
  explanation: 'it stands where a text should be, or takes an order',
  kinds: saidKinds,
  find: ({ folded }) => matchesIn(folded, [whole, opening]),
};
