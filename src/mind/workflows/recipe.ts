import type { WorkflowId } from '../../../config/personas/schema.ts';
import type { IdeaNeeds, ImageIdea } from '../../actions/post/image-idea.ts';
import type { Step } from '../../gallery/workflow.ts';
import type { Random } from '../../lib/random.ts';
import type { Palette } from './palettes.ts';

export type Chart = NonNullable<ImageIdea['chart']>;

/** What a recipe works with: an image idea that has been cleaned, bounded and completed. */
export interface Material {
  /** One line of at most 300 characters. */
  readonly subject: string;
  /** 2 to 12 finite values with as many labels. */
  readonly chart: Chart;
  /** Mermaid source without links, scripts or directives. */
  readonly diagram: string;
  readonly palette: Palette;
  readonly random: Random;
}

/** One image pipeline of the catalogue. */
export interface Recipe {
  readonly id: WorkflowId;
  /** What it wants of an image idea besides the subject. */
  readonly needs: IdeaNeeds;
  /** The steps, never larger than 1024 pixels a side in the end. */
  build(material: Material): Step[];
}
