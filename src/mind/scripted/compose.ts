import type { Persona } from '../../../config/personas/schema.ts';
import type { ImageIdea } from '../../actions/post/image-idea.ts';
import type { Random } from '../../lib/random.ts';
import { maxActionsPerPlan, type Plan, type PlannedAction } from '../plan.ts';
import type { Brief, BriefItem } from '../task/brief.ts';
import { interestsIn } from '../task/interests.ts';
import { sameWordsKey } from '../text.ts';
import { colourNamesIn } from '../workflows/brief/palette-words.ts';
import { aboutOf, asPartOfSentence, coloursIn, pictureSentence } from './caption.ts';
import { directPicture } from './direct.ts';
import { remarkOn } from './remark.ts';
import { type SlotWords, speak, wordsAbout } from './voice.ts';

/** What the scripted model knows of a visit. */
export interface Scene {
  readonly brief: Brief;
  readonly gallery: readonly BriefItem[];
  readonly voice: Persona['voice'];
}

/** How many drafts are thrown away before a text is accepted that begins like an older one. */
const maxRedrafts = 8;
/** The brief holds only the beginnings of earlier texts, so only beginnings are compared. */
const comparedLength = 36;
/** How often an agent likes what it has just written under, likes a thing outside its interests, and greets by name. */
const chances = {
  likeAfterComment: 0.6,
  likeOutsideInterests: 0.4,
  commentAfterReply: 0.3,
  greetByName: 0.08,
} as const;

type Kind = 'thoughts' | 'replies' | 'descriptions';

/** Writes a plan from the persona's voice; everything it aims at is one of the brief's aliases. */
export function composePlan(scene: Scene, random: Random): Plan {
  const ranked = rankedItems(scene, random);
  const post = composePost(scene, random);
  const reply = composeReply(scene, random);
  const comment =
    reply === undefined || wishes(scene, 'comment') || random.chance(chances.commentAfterReply)
      ? composeComment(scene, ranked, random)
      : undefined;
  const like = composeLike(scene, ranked, comment?.targetId, random);
  const actions = [post, reply, comment, like]
    .filter((action) => action !== undefined)
    .sort((one, other) => Number(wishes(scene, other.kind)) - Number(wishes(scene, one.kind)))
    .slice(0, maxActionsPerPlan);
  const focus = scene.gallery.find(({ id }) => id === (comment ?? reply ?? like)?.targetId);
  const thought = say(
    scene,
    'thoughts',
    { ...wordsAbout(focus), ...interestFor(scene, focus, random) },
    [],
    random,
  );
  return { thought, actions: actions.length > 0 ? actions : [{ kind: 'browse' }] };
}

function composePost(scene: Scene, random: Random): Extract<PlannedAction, { kind: 'post' }> | undefined {
  const wanted = scene.brief.may.post;
  if (wanted === undefined) return undefined;
  const chosen = interestFor(scene, undefined, random);
  const { voice, brief } = scene;
  const image = directPicture(
    { voice, offer: wanted, interests: brief.interests, interest: chosen.interest },
    random,
  );
  const about = aboutOf(image.subject);
  const colours = coloursIn(image);
  const words: SlotWords = {
    ...chosen,
    subject: asPartOfSentence(image.subject),
    about: wanted.series === undefined ? about : `${wanted.series.about}: ${about}`,
    ...(colours === undefined ? {} : { colours }),
  };
  const said = say(scene, 'descriptions', words, [], random);
  return {
    kind: 'post',
    title: sayOneOf(titlesFor(scene, image), scene, words, brief.made, random),
    description: `${said} ${pictureSentence(image, random)}`,
    image,
  };
}

/** Of a series the name stands before a colon, and colours that the subject names are not named again. */
function titlesFor({ brief, voice }: Scene, { subject }: ImageIdea): readonly string[] {
  const fitting = voice.titles.filter(
    (title) =>
      (brief.may.post?.series === undefined || !title.includes(':')) &&
      (!title.includes('{colours}') || colourNamesIn(subject).length === 0),
  );
  return fitting.length > 0 ? fitting : voice.titles;
}

function composeReply(scene: Scene, random: Random): Extract<PlannedAction, { kind: 'reply' }> | undefined {
  const waiting = scene.gallery.flatMap((item) =>
    (item.comments ?? [])
      .filter(({ id }) => scene.brief.may.reply?.includes(id) === true)
      .map((comment) => ({ item, comment })),
  );
  const heard = waiting.find(({ comment }) => isWished(scene, 'reply', comment.id)) ?? waiting.at(-1);
  if (heard === undefined) return undefined;
  const { item, comment } = heard;
  const { author, ...about } = wordsAbout({ title: item.title, by: comment.by });
  const words = {
    ...about,
    ...(author !== undefined && random.chance(chances.greetByName) ? { author } : {}),
    ...interestFor(scene, item, random),
  };
  return {
    kind: 'reply',
    targetId: item.id,
    commentId: comment.id,
    content: say(scene, 'replies', words, scene.brief.said, random),
  };
}

function composeComment(
  scene: Scene,
  ranked: readonly BriefItem[],
  random: Random,
): Extract<PlannedAction, { kind: 'comment' }> | undefined {
  const mayComment = ranked.filter(({ id }) => scene.brief.may.comment?.includes(id) === true);
  const item = mayComment.find(({ id }) => isWished(scene, 'comment', id)) ?? mayComment[0];
  if (item === undefined) return undefined;
  const words = interestFor(scene, item, random);
  const content = unsaid(() => remarkOn(item, words, random), scene.brief.said);
  return content === undefined ? undefined : { kind: 'comment', targetId: item.id, content };
}

function composeLike(
  scene: Scene,
  ranked: readonly BriefItem[],
  commented: string | undefined,
  random: Random,
): Extract<PlannedAction, { kind: 'like' }> | undefined {
  const likeable = ranked.filter(({ id }) => scene.brief.may.like?.includes(id) === true);
  const wished = likeable.find(({ id }) => isWished(scene, 'like', id));
  if (wished !== undefined) return { kind: 'like', targetId: wished.id };
  const same = likeable.find(({ id }) => id === commented);
  if (same !== undefined && random.chance(chances.likeAfterComment))
    return { kind: 'like', targetId: same.id };
  const best = likeable[0];
  if (best === undefined) return undefined;
  const fits = interestsIn(textsOf(best), scene.brief.interests).length > 0;
  return fits || random.chance(chances.likeOutsideInterests)
    ? { kind: 'like', targetId: best.id }
    : undefined;
}

/** True where the visit was made for an action of this kind. */
function wishes({ brief }: Scene, kind: PlannedAction['kind']): boolean {
  return brief.wish?.some((wish) => wish.kind === kind) === true;
}

/** True where the visit was made for just this. */
function isWished({ brief }: Scene, kind: PlannedAction['kind'], alias: string): boolean {
  return brief.wish?.some((wish) => wish.kind === kind && wish.id === alias) === true;
}

/** What fits the agent's interests first, the rest in a random order. */
function rankedItems({ gallery, brief }: Scene, random: Random): BriefItem[] {
  const fit = new Map(gallery.map((item) => [item.id, interestsIn(textsOf(item), brief.interests).length]));
  return random.shuffle(gallery).sort((left, right) => (fit.get(right.id) ?? 0) - (fit.get(left.id) ?? 0));
}

/** The interest that an item touches, else one of the agent's own. */
function interestFor({ brief }: Scene, item: BriefItem | undefined, random: Random): SlotWords {
  if (brief.interests.length === 0) return {};
  const touched = item === undefined ? [] : interestsIn(textsOf(item), brief.interests);
  return { interest: random.pick(touched.length > 0 ? touched : brief.interests) };
}

function say(scene: Scene, kind: Kind, words: SlotWords, avoided: readonly string[], random: Random): string {
  return sayOneOf(scene.voice[kind], scene, words, avoided, random);
}

function sayOneOf(
  phrases: readonly string[],
  { voice }: Scene,
  words: SlotWords,
  avoided: readonly string[],
  random: Random,
): string {
  return unsaid(() => speak(phrases, voice.slots, words, random), avoided);
}

/** The first draft that does not begin as one of these texts; the last one where each does. */
function unsaid<Text extends string | undefined>(draft: () => Text, avoided: readonly string[]): Text {
  const known = new Set(avoided.map(beginning));
  let text = draft();
  for (
    let redraft = 0;
    redraft < maxRedrafts && text !== undefined && known.has(beginning(text));
    redraft += 1
  )
    text = draft();
  return text;
}

function beginning(text: string): string {
  return sameWordsKey(text).slice(0, comparedLength);
}

function textsOf(item: BriefItem): readonly string[] {
  return [item.title, item.about ?? ''];
}
