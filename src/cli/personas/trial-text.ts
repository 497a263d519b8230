import type { Trial, TriedDecision, TriedPersona } from '../../api/models.ts';
import { oneLine } from '../output.ts';

/** What a comparison of two decisions shows, for people. */
export function trialText({ persona }: Trial): string {
  if (persona === null) return 'nothing came of it';
  const { pictures, before, after } = persona;
  return [
    'Pictures:',
    ...pictures.map(
      ({ title, author }) => `  ${oneLine(title)}${author === null ? '' : `, by ${oneLine(author)}`}`,
    ),
    ...(before === null ? [] : ['As it is published:', ...decisionText(before, pictures)]),
    'As it is drafted:',
    ...decisionText(after, pictures),
  ].join('\n');
}

function decisionText(
  { plan, inputTokens, outputTokens, costUsd, calls }: TriedDecision,
  pictures: TriedPersona['pictures'],
): string[] {
  const titleOf = (itemId: string): string =>
    oneLine(pictures.find(({ id }) => id === itemId)?.title ?? itemId);
  const words = plan.actions.flatMap((action): string[] => {
    switch (action.kind) {
      case 'like':
        return [`  likes ${titleOf(action.targetId)}`];
      case 'comment':
      case 'reply':
        return [`  says under ${titleOf(action.targetId)}: ${oneLine(action.content)}`];
      case 'post':
        return [`  posts ${oneLine(action.title)}: ${oneLine(action.description)}`];
      default:
        return [];
    }
  });
  const price = costUsd === null ? 'of unknown price' : `$${costUsd.toFixed(4)}`;
  const cost = calls.length === 0 ? [] : [`  ${inputTokens} + ${outputTokens} tokens, ${price}`];
  return [...(words.length === 0 ? ['  does nothing'] : words), ...cost];
}
