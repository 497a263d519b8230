import type { WorkflowId } from '../../../config/personas/schema.ts';
import type { Diagram } from '../../actions/post/diagram/diagram.ts';
import type { IdeaNeeds, ImageIdea } from '../../actions/post/image-idea.ts';
import type { Step } from '../../gallery/workflow.ts';
import type { Random } from '../../lib/random.ts';
import type { Layout } from './brief/layout.ts';
import type { PlacedText } from './canvas/canvas.ts';
import type { Palette } from './color/palette.ts';

export type Chart = NonNullable<ImageIdea['chart']>;

/** Kinds that are made in the same way or show the same things. */
export type Family =
  | 'nature'
  | 'abstract'
  | 'pixel'
  | 'product'
  | 'poster'
  | 'interface'
  | 'data'
  | 'painted';

/** What a composition works with: a brief that has been cleaned, bounded and completed. */
export interface Material {
  /** One line of at most 300 characters. */
  readonly subject: string;
  /** A few words of the subject that may stand in the picture; null where it must do without text. */
  readonly headline: string | null;
  /** A second, smaller line. */
  readonly detail: string | null;
  readonly mood: Mood;
  /** The brief's own word for the mood, for image models. */
  readonly moodWord: string | null;
  /** What the brief says of the composition: as words for image models, and as far as it can be drawn. */
  readonly composition: string | null;
  readonly layout: Layout;
  /** 2 to 12 finite values with as many labels. */
  readonly chart: Chart;
  /** Nodes, edges and labels. */
  readonly diagram: Diagram;
  readonly palette: Palette;
  readonly random: Random;
}

/** How a picture feels; each composition makes of it what it can. */
export const moods = ['calm', 'bright', 'dramatic', 'dreamy', 'playful', 'stark'] as const;
export type Mood = (typeof moods)[number];

/** A composed picture, ready to be written as steps. */
export interface Picture {
  /** Pixels; null where the engine alone knows, as of a diagram. */
  readonly width: number | null;
  readonly height: number | null;
  /** The texts in it with their boxes, where they are known. */
  readonly texts: readonly PlacedText[];
  finish(): Step[];
}

/** A kind of picture that needs nothing but the free generators. */
export interface Composition {
  readonly id: WorkflowId;
  readonly family: Family;
  /** What it shows and what varies, for the list of kinds. */
  readonly about: string;
  readonly needs: IdeaNeeds;
  compose(material: Material): Picture;
}
