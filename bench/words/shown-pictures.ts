import { loadPersonas } from '../../config/personas/index.ts';
import { profilesFor } from '../../src/agents/profiles.ts';
import type { PictureDescription, PictureMeasures } from '../../src/api/pictures.ts';
import { createMind, createWorkflowBuilder } from '../../src/mind/index.ts';
import type { Known } from '../../src/mind/truth/known.ts';
import { measuresOf, openPicture } from '../../src/vision/measure/index.ts';
import { patient, viewOf } from '../../test/mind/fixtures.ts';
import { type MadePicture, madePictures } from '../../test/support/made-pictures.ts';
import { drawn } from '../pictures/fleet-pictures.ts';

/** A picture that agents comment on. */
export interface ShownPicture {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** What an agent without a model is shown of it. */
  readonly measured: PictureDescription;
  /** What a model that sees well would say of it; null where nobody knows. */
  readonly described: PictureDescription | null;
  /** What a comment on it is held against. */
  readonly known: Known;
}

/** The forty pictures of known content: a comment is held against what the script drew, and not against what was measured. */
export async function knownPictures(): Promise<readonly ShownPicture[]> {
  return Promise.all(
    madePictures.map(async (made) => {
      const measures = measuresOf(await openPicture(await made.bytes()));
      const described = describedAs(made, measures);
      return {
        id: made.id,
        title: made.title,
        about: '',
        measured: { kind: 'measured', measures, reason: '' } as const,
        described,
        known: { title: made.title, about: '', picture: truthOf(made, measures, described) },
      };
    }),
  );
}

/** Pictures as a fleet without image models posts them in the sandbox, with their titles and descriptions. */
export async function sandboxPictures(count: number): Promise<readonly ShownPicture[]> {
  const personas = loadPersonas();
  const mind = await createMind({ config: { provider: 'scripted' }, personas });
  const build = createWorkflowBuilder(personas, { modelFor: () => null });
  const pictures: ShownPicture[] = [];
  for (const [turn, profile] of profilesFor({ personas, count, seed: 'words' }).entries()) {
    const persona = personas.find(({ id }) => id === profile.personaId);
    if (persona === undefined) throw new RangeError('There is no persona.');
    const view = viewOf({
      persona,
      interests: profile.interests,
      appetite: { post: true },
      seed: `words ${turn}`,
    });
    const { plan } = await mind.decide(view, patient);
    const post = plan.actions.find((action) => action.kind === 'post');
    if (post === undefined) continue;
    const style = { agent: profile.username, at: view.at };
    const { steps } = build(post.image, { seed: view.seed, personaId: persona.id, style });
    const measures = measuresOf(await openPicture(await drawn(steps)));
    const measured = { kind: 'measured', measures, reason: '' } as const;
    const known = { title: post.title, about: post.description, picture: measured };
    pictures.push({
      id: `fleet-${turn}`,
      title: post.title,
      about: post.description,
      measured,
      described: null,
      known,
    });
  }
  return pictures;
}

type Described = Extract<PictureDescription, { kind: 'described' }>;

function describedAs(made: MadePicture, measures: PictureMeasures): Described {
  return {
    kind: 'described',
    by: 'bench',
    measures,
    words: {
      subject: made.subject,
      setting: '',
      style: '',
      medium: made.look === 'photo' ? 'photo' : 'flat illustration',
      palette: made.colours,
      composition: made.symmetry === 'none' ? 'off centre' : 'centred',
      text: made.text?.words ?? '',
      mood: '',
      detail: '',
      avoid: [],
    },
  };
}

/** What is so because the script drew it so; of light and contrast nobody knows more than was measured. */
function truthOf(made: MadePicture, measures: PictureMeasures, { words }: Described): Described {
  return {
    kind: 'described',
    by: 'the script',
    words,
    measures: {
      ...measures,
      colours: made.colours.map((name) => ({ name, hex: '#000000', share: 1 / made.colours.length })),
      orientation: made.orientation,
      symmetry: { ...measures.symmetry, word: made.symmetry },
      textAt: made.text === null ? [] : [made.text.band],
      look: made.look,
    },
  };
}
