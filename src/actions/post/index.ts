import { z } from 'zod';
import { imageIdIn } from '../../floimg/items.ts';
import { type ActionDefinition, idFound, ownPicture, writeOptions } from '../definition.ts';
import { emptyRow, required } from '../row.ts';
import { drawnWords, withoutWords } from './drawn-words.ts';
import { type ImageIdea, imageIdeaSchema, imageIdeaSchemaFor } from './image-idea.ts';

const answer = z.object({
  kind: z.literal('post'),
  title: z.string(),
  description: z.string(),
  image: imageIdeaSchema,
});

/** The longest texts that an agent publishes with a picture, in UTF-16 units; the gallery takes titles of up to 200. */
const lengths = { title: 120, description: 500, subject: 300 } as const;
/** The longest parts of a brief besides the subject. */
const briefLengths = { mood: 40, colour: 30, composition: 120, text: 80, label: 60 } as const;

/** A picture of the agent's own, made by a workflow before it is published. A visit has one at most. */
export const post: ActionDefinition<z.infer<typeof answer>, 'picture'> = {
  inclination: 'post',
  aim: 'picture',
  byRules: false,
  prompt:
    'post: a picture of your own. image.workflow: one of post.workflows. subject: what it shows (under 25 words). mood: one word. palette: 2 or 3 colours, mostly of post.palette. composition: a few words. text: up to 6 words set into it, or null. Title and description name what it shows and its colours.',
  answer,
  answerFor: (needs) => answer.extend({ image: imageIdeaSchemaFor(needs) }),

  refusal: () => null,
  clean(action, clean) {
    const title = clean(action.title, lengths.title);
    const description = clean(action.description, lengths.description);
    const subject = clean(action.image.subject, lengths.subject);
    if (title === '' || subject === '') return null;
    const orNull = (text: string | null, length: number): string | null =>
      text === null ? null : clean(text, length) || null;
    const { mood, palette, composition, text, chart } = action.image;
    const image: ImageIdea = {
      ...action.image,
      subject,
      mood: orNull(mood, briefLengths.mood),
      palette: palette.flatMap((colour) => clean(colour, briefLengths.colour) || []),
      composition: orNull(composition, briefLengths.composition),
      text: orNull(text, briefLengths.text),
      chart:
        chart === null
          ? null
          : { ...chart, labels: chart.labels.map((label) => clean(label, briefLengths.label)) },
    };
    return { ...action, title, description, image };
  },
  draws: ({ image }) => drawnWords(image),
  withoutDrawn: (action, refused) => ({
    ...action,
    image: withoutWords(action.image, { refused, subject: action.title }),
  }),
  sameAs: () => '',
  publishes: ({ title, description }) => (description === '' ? [title] : [title, description]),

  row: ({ title, description, image }, { workflowFor }) => ({
    ...emptyRow,
    title,
    content: description,
    workflow: workflowFor(image),
  }),
  counter: 'posts',

  async send(context) {
    const { title, content: description } = context.action;
    const imageUrl = required(context.action, 'imageUrl');
    const item = await context.floimg.gallery.publish(
      { imageUrl, title, description },
      writeOptions(context),
    );
    return item.id;
  },
  async lookUp({ floimg, action, ...by }) {
    const { title, content: description } = action;
    const imageId = imageIdIn(required(action, 'imageUrl'));
    return idFound(await floimg.lookup.findOwnPost({ title, description, imageId }, by));
  },

  sentence: (row) => ({ type: 'post', message: `posted ${ownPicture(row)}` }),
};
