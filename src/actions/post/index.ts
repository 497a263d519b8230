import { z } from 'zod';
import { imageIdIn } from '../../floimg/items.ts';
import { type ActionDefinition, idFound, ownPicture, type TextBounds, writeOptions } from '../definition.ts';
import { emptyRow, required } from '../row.ts';
import { cleanDiagram } from './diagram/clean-diagram.ts';
import { drawnWords, withoutWords } from './drawn-words.ts';
import { type ImageIdea, imageIdeaSchema, imageIdeaSchemaFor } from './image-idea.ts';

const answer = z.object({
  kind: z.literal('post'),
  title: z.string(),
  description: z.string(),
  image: imageIdeaSchema,
});

/** The longest texts that an agent publishes with a picture or sets into it; the gallery takes titles of up to 200. */
const bounds = {
  title: { as: 'title', length: 120 },
  description: { as: 'description', length: 500 },
  subject: { as: 'prompt', length: 300 },
  mood: { as: 'prompt', length: 40 },
  colour: { as: 'prompt', length: 30 },
  composition: { as: 'prompt', length: 120 },
  text: { as: 'drawn', length: 80 },
  label: { as: 'drawn', length: 60 },
  node: { as: 'drawn', length: 60 },
} as const satisfies Readonly<Record<string, TextBounds>>;

/** A picture of the agent's own, made by a workflow before it is published. A visit has one at most. */
export const post: ActionDefinition<z.infer<typeof answer>, 'picture'> = {
  inclination: 'post',
  aim: 'picture',
  byRules: false,
  prompt:
    'post: a picture of your own. image.workflow: one of post.workflows. subject: what it shows, under 20 words. mood: one word. palette: 2 or 3 colours, mostly of post.palette. composition: a few words. text: up to 6 words in it, or null. Title and description name what it shows and its colours.',
  answer,
  answerFor: (needs) => answer.extend({ image: imageIdeaSchemaFor(needs) }),

  refusal: () => null,
  clean(action, clean) {
    const title = clean(action.title, bounds.title);
    const description = clean(action.description, bounds.description);
    if (title === '') return null;
    const orNull = (text: string | null, within: TextBounds): string | null =>
      text === null ? null : clean(text, within) || null;
    const { subject, mood, palette, composition, text, chart, diagram } = action.image;
    const image: ImageIdea = {
      ...action.image,
      // A picture without a subject shows what its title says.
      subject: clean(subject, bounds.subject) || title,
      mood: orNull(mood, bounds.mood),
      palette: palette.flatMap((colour) => clean(colour, bounds.colour) || []),
      composition: orNull(composition, bounds.composition),
      text: orNull(text, bounds.text),
      chart:
        chart === null ? null : { ...chart, labels: chart.labels.map((label) => clean(label, bounds.label)) },
      diagram: diagram === null ? null : cleanDiagram(diagram, (label) => clean(label, bounds.node)),
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
