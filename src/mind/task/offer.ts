import { z } from 'zod';
import { type IdeaNeeds, ideaNeeds } from '../../actions/post/image-idea.ts';
import { randomFrom } from '../../lib/random.ts';
import type { MindPersona, VisitView } from '../mind.ts';
import { drawWorkflows, workflowNeeds } from '../workflows/choice.ts';
import { seriesAt } from '../workflows/series.ts';
import { ownColours, styleOf, styleOfSeries } from '../workflows/style.ts';

/** So many kinds of picture are offered to a model. */
const offeredKinds = 3;

/** What a model is offered for a picture: kinds to choose from, and the agent's own way with colours and moods. */
export const pictureOfferSchema = z.object({
  /** The first one was drawn as the agent favours them; all want the same of a brief. */
  workflows: z.array(z.string()),
  needs: z.enum(ideaNeeds),
  palette: z.array(z.string()),
  moods: z.array(z.string()),
  /** Present where the picture is part of a series. */
  series: z.object({ key: z.string(), about: z.string(), part: z.number(), of: z.number() }).optional(),
});
export type PictureOffer = z.infer<typeof pictureOfferSchema>;

/** Works out what picture a visit may make: the same for the same view. */
export function pictureOfferFor({ self, seed, at, memory }: VisitView, persona: MindPersona): PictureOffer {
  const series = seriesAt({
    agent: self.id,
    persona,
    interests: self.interests,
    postCount: memory.postCount,
  });
  const style =
    series === null
      ? styleOf({ agent: self.id, at }, persona.palettes)
      : styleOfSeries(series.part.key, persona.palettes);
  const from = series === null ? persona : { ...persona, workflows: series.kinds };
  const workflows = drawWorkflows(from, self.id, randomFrom(seed, 'workflow'), offeredKinds);
  const needs: IdeaNeeds = workflows[0] === undefined ? 'subject' : workflowNeeds(workflows[0]);
  return {
    workflows,
    needs,
    palette: [...ownColours(style).words],
    moods: [...style.moods],
    ...(series === null ? {} : { series: series.part }),
  };
}
