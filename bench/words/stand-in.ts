import { type Random, randomFrom } from '../../src/lib/random.ts';
import { isRecord } from '../../src/mind/chain/reading/json-values.ts';
import { readPrompt } from '../../src/mind/prompts/prompt.ts';
import type { BriefItem } from '../../src/mind/task/brief.ts';
import { isThing } from '../../src/mind/truth/things.ts';
import {
  completion,
  type ModelServer,
  send,
  startModelServer,
  toolCall,
} from '../../test/mind/servers/model-server.ts';

/** How often its first answer is praise that fits anything, and how often it claims what nobody has seen. */
const slips = { praise: 0.1, claim: 0.1 } as const;

const praise = [
  'Love this, beautiful work!',
  'Amazing, so creative and inspiring.',
  'Great composition, it really draws you in.',
  'What a wonderful piece, well done.',
  'This is stunning, keep it up!',
] as const;

const claims = [
  'The rim light on the bottle is wonderful.',
  'That little cat by the window makes it.',
  'The castle on the hill behind it tells a story.',
  'I adore the reflection in the river.',
] as const;

const sentences = [
  'The {one} does what the {two} cannot.',
  'You put the {one} exactly where the {two} needs it.',
  'Take the {two} away and the {one} would float.',
  'First the {one}, and only much later the {two}.',
  'I would not have trusted {one} and {two} with each other, and here they are.',
  'It is the {one} that I would keep if one thing had to stay.',
  'So much depends on that {two}; the {one} knows it.',
  'Nothing else could stand beside the {one} but a {two}.',
  'There is patience in the {one}. The {two} is the joke.',
  'The {two} interrupts the {one} at the right moment.',
  'Odd, how quickly the {one} turns into background once one has met the {two}.',
  'A {one} as plain as this takes nerve, and the {two} pays it back.',
  'The {one} carries a weight that I expected of the {two}.',
  'With the {two} in it the {one} stops being decoration.',
  'Whoever chose {one} for the {two} has an ear for it.',
  'Someone counted here: so much {one}, so little {two}.',
  'If the {one} were louder, the {two} would be lost.',
  'That the {two} may stay small beside the {one} is the whole trick.',
  'Half of the work is done by {one}, the rest by leaving {two} alone.',
  'I keep measuring the {one} against the {two} and never come out even.',
  'Hang it up and people will argue about {one}, not {two}.',
  'Without hurry the {one} settles, then the {two}.',
  'Not a line too many around the {two}, and the {one} is better for it.',
  'My eye wants the {two} and is sent to the {one}, which is fair.',
  'This {one} would bore me anywhere else; the {two} rescues it.',
  'Look how calmly the {two} sits there, as if {one} were nothing special.',
  'A quiet {two}, an honest {one}, done.',
  'Even upside down the {one} would still win over the {two}.',
  'What the {one} begins, the {two} ends.',
  'Between {one} and {two} there is exactly one decision, and it is the right one.',
] as const;

const afterwards = [
  'Did it take many tries?',
  'I would leave it just so.',
  'Was there ever more in it?',
  'That restraint is rare.',
  'It reads from across the room.',
  'Which came first?',
  'I had to scroll back for it.',
  'No notes from me.',
  'That helps, too.',
  'What did you take out?',
  'Print it large.',
  'I say that as somebody who likes clutter.',
  'Is that a habit of yours?',
  'Most would have added a frame.',
  'Simple to say, hard to do.',
  'Keep that.',
  'I wonder who taught you that.',
  'It took me two visits to see why.',
  'Do more of these, please.',
  'How did you know where to stop?',
  '',
  '',
] as const;

/**
 * A server with the API of a language model in place of one: what it says of a picture stands in its description, but for
 * slips of known frequency, as small models make them; when it is asked once more, it slips half as often. It shows what
 * the fleet makes of such answers, and what they cost; not how well any model writes.
 */
export function startStandIn(seed: string): Promise<ModelServer> {
  return startModelServer(({ body, before }, response) => {
    const messages = Array.isArray(body.messages) ? body.messages.filter(isRecord) : [];
    const prompt = messages.map(({ content }) => String(content)).join('\n\n');
    const { brief, gallery } = readPrompt(prompt);
    const [targetId = ''] = brief.may.comment ?? [];
    const item = gallery.find(({ id }) => id === targetId);
    const again = messages.length > 2 ? 0.5 : 1;
    const content = commentOn(item, randomFrom(seed, before), again);
    const answer = {
      thought: 'Something to say about this one.',
      actions: [{ kind: 'comment', targetId, content }],
    };
    send(response, completion(toolCall(JSON.stringify(answer))));
  });
}

function commentOn(item: BriefItem | undefined, random: Random, slipping: number): string {
  const drawn = random.next();
  if (drawn < slips.praise * slipping) return random.pick(praise);
  if (drawn < (slips.praise + slips.claim) * slipping) return random.pick(claims);
  const [one = 'title', two = 'picture'] = random.shuffle(thingsIn(item));
  const [first = '', second = ''] = random.shuffle(sentences);
  const say = (sentence: string, a: string, b: string): string =>
    sentence.replaceAll('{one}', a).replaceAll('{two}', b);
  const ending = random.chance(0.5) ? say(second, two, one) : random.pick(afterwards);
  return `${say(first, one, two)} ${ending}`.trim();
}

/** What the description names, as a model would take it up. */
function thingsIn(item: BriefItem | undefined): readonly string[] {
  const picture = item?.picture;
  if (picture?.kind !== 'described') return item === undefined ? [] : [`“${item.title}”`];
  const { palette = [], subject = '', text } = picture;
  const nouns = subject.split(/[^\p{L}]+/u).filter((word) => isThing(word));
  return [...new Set([...palette, ...nouns, ...(text === undefined ? [] : [`“${text}”`])])];
}
