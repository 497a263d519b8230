import { type ImageGenerator, type WorkflowId, workflowIds } from '../../../config/personas/schema.ts';
import { type ImageIdea, plainIdea } from '../../actions/post/image-idea.ts';
import type { BuiltWorkflow, NamedSteps } from '../../actions/row.ts';
import { type ImageModel, imageModelNames } from '../../gallery/workflow.ts';
import { type Random, randomFrom } from '../../lib/random.ts';
import { defaultJudge, type Judge } from '../guard/judge.ts';
import type { MindPersona } from '../mind.ts';
import { pictureText } from './brief/clean.ts';
import { materialFrom } from './brief/material.ts';
import { favouriteOf } from './choice.ts';
import type { Material } from './composition.ts';
import { drawnTexts } from './drawn-texts.ts';
import { paintedSteps } from './kinds/painted/paint.ts';
import { isPainted, kinds } from './registry.ts';
import { type Style, type StyleOf, styleOf, styleOfSeries } from './style.ts';

export interface BuildContext {
  readonly seed: string;
  /** Whose favourite workflow stands in where the idea names none of the catalogue. */
  readonly personaId: string;
  /** Whose style the picture has; without it colours and moods are drawn from all. */
  readonly style?: StyleOf;
}

/** Builds the steps of an image idea. The same idea and seed give the same steps. */
export type BuildWorkflow = (idea: ImageIdea, context: BuildContext) => BuiltWorkflow;

export interface BuilderOptions {
  /**
   * Which image model paints for a persona that names this one, or none; null where none can. OpenAI's, or the
   * persona's own, unless given.
   */
  readonly modelFor?: (own: ImageGenerator | null) => ImageModel | null;
  /** Judges everything that stands in a picture or is told to an image model. */
  readonly judge?: Judge;
  /** False where nobody will see the pictures: free ones, which cost time to compose and nothing else, have no steps then. */
  readonly composes?: boolean;
}

/** Makes the builder for a catalogue of personas. */
export function createWorkflowBuilder(
  personas: readonly MindPersona[],
  { modelFor = modelAsNamed, judge = defaultJudge, composes = true }: BuilderOptions = {},
): BuildWorkflow {
  const build = createUnjudgedBuilder(personas, { modelFor, free: composes ? freeSteps : freeName });
  return (idea, context) => {
    const built = build(idea, context);
    if (mayBeDrawn(built, judge)) return built;
    // What words have become on the way, shortened and put together, may not be drawn: the picture does without any.
    const { workflow, palette, series } = idea;
    const note = {
      code: 'DRAWN_WORDS_REFUSED',
      message: 'What the picture would have shown in words may not be said, so it was made without them.',
    };
    return { ...build(plainIdea(workflow, '', { palette, series }), context), note };
  };
}

/** Whether every text of both pictures, and the workflows' names, may stand there. */
function mayBeDrawn({ spare, ...first }: BuiltWorkflow, judge: Judge): boolean {
  const pictures = spare === undefined ? [first] : [first, spare];
  const texts = pictures.flatMap(({ name, steps }) => [
    ...drawnTexts(steps),
    { text: name.replace(/^[a-z-]+: /, ''), as: 'drawn' as const },
  ]);
  return texts.every(({ text, as }) => judge(text, as).decision === 'publish');
}

interface UnjudgedParts {
  readonly modelFor: NonNullable<BuilderOptions['modelFor']>;
  /** Makes the free composition of this kind, or of the one that stands in for it. */
  readonly free: (id: WorkflowId, material: Material) => NamedSteps;
}

function createUnjudgedBuilder(
  personas: readonly MindPersona[],
  { modelFor, free }: UnjudgedParts,
): BuildWorkflow {
  return (idea, { seed, personaId, style: of }) => {
    const persona = personas.find(({ id }) => id === personaId);
    const id = knownWorkflow(idea.workflow) ?? favouriteOf(persona);
    const model = modelFor(persona?.imageGenerator ?? null);
    const style = styleFor(idea, of, persona);
    const material = () => materialFrom(idea, seed, style);
    const spareId = spareFor(id, persona, randomFrom(seed, 'spare'));
    const spare = free(spareId, material());
    const kind = kinds[id];
    if (!isPainted(kind)) return { ...free(id, material()), spare };
    if (model === null)
      return {
        ...spare,
        spare: free(spareFor(spareId, persona, randomFrom(seed, 'second')), material()),
        note: {
          code: 'IMAGE_MODEL_MISSING',
          message: `No image model can be had for ${id}, so a free composition drew the same brief: ${spareId}.`,
        },
      };
    const subject = material();
    return { name: nameOf(id, subject), steps: paintedSteps(kind, subject, model), spare };
  };
}

/** A series has its own style. */
function styleFor(
  { series }: ImageIdea,
  of: StyleOf | undefined,
  persona: MindPersona | undefined,
): Style | undefined {
  if (series !== null) return styleOfSeries(series.key, persona?.palettes);
  return of === undefined ? undefined : styleOf(of, persona?.palettes);
}

function modelAsNamed(own: ImageGenerator | null): ImageModel {
  const generator = own ?? 'openai';
  return { generator, name: imageModelNames[generator][0] };
}

function freeSteps(id: WorkflowId, material: Material): NamedSteps {
  const kind = kinds[id];
  if (isPainted(kind)) return freeSteps(kind.instead[0], material);
  return { name: nameOf(id, material), steps: kind.compose(material).finish() };
}

function freeName(id: WorkflowId, material: Material): NamedSteps {
  return { name: nameOf(id, material), steps: [] };
}

function nameOf(id: WorkflowId, { subject }: Material): string {
  return `${id}: ${pictureText(subject, 60)}`;
}

/** Another free kind for the same brief: one that the persona favours, else one that stands in for it. */
function spareFor(id: WorkflowId, persona: MindPersona | undefined, random: Random): WorkflowId {
  const kind = kinds[id];
  const favoured = (persona?.workflows ?? [])
    .map((one) => one.id)
    .filter((one) => one !== id && !isPainted(kinds[one]) && kinds[one].needs === 'subject');
  const fitting = isPainted(kind) ? kind.instead.filter((one) => favoured.includes(one)) : favoured;
  if (fitting.length > 0) return random.pick(fitting);
  return isPainted(kind)
    ? random.pick(kind.instead)
    : id === 'bauhaus-grid'
      ? 'ridge-landscape'
      : 'bauhaus-grid';
}

function knownWorkflow(id: string): WorkflowId | undefined {
  return workflowIds.find((known) => known === id);
}
