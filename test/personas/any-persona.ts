import fc from 'fast-check';
import { loadPersonas } from '../../config/personas/index.ts';
import { type Persona, paletteFamilies, personaSchema, workflowIds } from '../../config/personas/schema.ts';
import { profilesFor } from '../../src/agents/profiles.ts';
import { createMind } from '../../src/mind/index.ts';
import { publishedTexts } from '../../src/mind/plan.ts';
import { sameWordsKey } from '../../src/mind/text.ts';
import { createWorkflowBuilder } from '../../src/mind/workflows/index.ts';
import { item, openServices } from '../mind/fixtures.ts';

const [template] = loadPersonas();

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const words = (fewest: number, most: number) => fc.uniqueArray(word, { minLength: fewest, maxLength: most });
const slotNames = ['light', 'part', 'shade', 'place'] as const;
const builtIn = ['title', 'author', 'interest'] as const;

/** A phrase of plain words and slots, as an operator might type it. */
const phrase = (slots: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        word,
        fc.constantFrom(...slots).map((slot) => `{${slot}}`),
      ),
      { minLength: 2, maxLength: 8 },
    )
    .map((parts) => `The ${parts.join(' ')}.`);
const phrases = (slots: readonly string[]) => fc.array(phrase(slots), { minLength: 3, maxLength: 10 });

const voice = fc.record({
  thoughts: phrases([...slotNames, ...builtIn]),
  replies: phrases([...slotNames, ...builtIn]),
  titles: phrases([...slotNames, 'subject', 'interest']),
  descriptions: phrases([...slotNames, 'subject', 'colours']),
  subjects: phrases(slotNames),
  slots: fc.record({
    light: words(2, 9),
    // A slot may lead to others, and to what the visit fills.
    part: fc.array(phrase(['light', 'interest']), { minLength: 2, maxLength: 4 }),
    shade: words(2, 6),
    place: words(2, 5),
  }),
});

/** Any persona that can be published. */
export const anyPersona: fc.Arbitrary<Persona> = fc
  .record({
    personalities: fc.array(
      phrase(['light']).map((text) => text.replace(/[{}]/g, '')),
      { minLength: 4, maxLength: 6 },
    ),
    vibes: words(4, 6),
    interests: words(8, 12),
    workflows: fc.uniqueArray(fc.constantFrom(...workflowIds), { minLength: 2, maxLength: 8 }),
    palettes: fc.uniqueArray(fc.constantFrom(...paletteFamilies), { minLength: 1, maxLength: 5 }),
    opinions: fc.option(
      words(1, 4).map((list) => list.map((one) => `${one} comes first`)),
      { nil: undefined },
    ),
    voice,
  })
  .map(({ workflows, opinions, ...rest }) =>
    personaSchema.parse({
      ...template,
      id: 'any-persona',
      ...rest,
      interestCount: [2, 5],
      workflows: workflows.map((id, place) => ({ id, weight: place + 1 })),
      ...(opinions === undefined ? {} : { opinions }),
    }),
  );

/** What became of visits: texts that were published, and faults. */
export interface Lives {
  readonly texts: number;
  readonly pictures: number;
  readonly faults: readonly string[];
}

/** Lets three agents of a persona decide, speak and draw in turns. Nobody says what was said before, as in a fleet. */
export async function lifeOf(persona: Persona, visits: number): Promise<Lives> {
  const mind = await createMind({ config: { provider: 'scripted' }, personas: [persona] });
  const build = createWorkflowBuilder([persona]);
  const agents = profilesFor({ personas: [persona], personaId: persona.id, count: 3, seed: 'lives' });
  const published = new Set<string>();
  const faults: string[] = [];
  let pictures = 0;
  const services = fleetServices();
  for (let visit = 0; visit < visits; visit += 1) {
    const agent = agents[visit % agents.length];
    if (agent === undefined) throw new Error('There is no agent.');
    const seed = `${agent.username} ${visit}`;
    const { plan } = await mind.decide(
      {
        self: { id: agent.username, ...agent },
        appetite: { like: true, comment: true, post: true },
        perception: { items: [item(`${visit}-a`, { title: `Tin boats ${visit}` }), item(`${visit}-b`)] },
        memory: { ownPosts: [], postCount: visit, ownComments: [], acquaintances: [] },
        seed,
        at: Date.UTC(2026, 2, 1) + visit * 3_600_000,
        actionsLeft: 3,
      },
      services,
    );
    const texts = plan.actions.flatMap(publishedTexts);
    faults.push(...faultsIn(texts, published));
    for (const text of texts) published.add(text);
    for (const action of plan.actions) {
      if (action.kind !== 'post') continue;
      pictures += 1;
      const style = { agent: agent.username, at: visit };
      const { steps } = build(action.image, { seed, personaId: persona.id, style });
      if (steps.length === 0) faults.push(`a picture without steps: ${action.image.workflow}`);
    }
  }
  return { texts: published.size, pictures, faults };
}

/** Services that remember what was said, as a fleet does. */
function fleetServices() {
  const said = new Set<string>();
  return openServices({
    reserve: async (texts) =>
      texts.map((text) => {
        const key = sameWordsKey(text);
        if (said.has(key)) return text;
        said.add(key);
        return null;
      }),
  });
}

function faultsIn(texts: readonly string[], published: ReadonlySet<string>): string[] {
  return texts.flatMap((text) => [
    ...(/[{}]/.test(text) ? [`an unfilled slot: ${text}`] : []),
    ...(published.has(text) ? [`said twice: ${text}`] : []),
  ]);
}
