import { z } from 'zod';
import { loadPersonas } from '../../../../config/personas/index.ts';
import { type ImageGenerator, type Persona, personaSchema } from '../../../../config/personas/schema.ts';
import packageJson from '../../../../package.json' with { type: 'json' };
import { plainIdea } from '../../../actions/post/image-idea.ts';
import { type Sql, statement } from '../../../db/sql.ts';
import { promptStore, readPromptContent } from '../../../fleet/prompts/read.ts';
import { createFloimg, type NodeCatalogue, type NodeParameters, type Step } from '../../../floimg/index.ts';
import { type ImageModel, imageModelNames } from '../../../gallery/workflow.ts';
import { memoizeByObject } from '../../../lib/memoize.ts';
import { workflowNeeds } from '../../../mind/workflows/choice.ts';
import { createWorkflowBuilder } from '../../../mind/workflows/index.ts';
import { findPersonas } from '../../../personas/store.ts';
import { chooseModel, type GeneratorSetting } from '../../../vision/generator-choice.ts';
import { counted } from '../../words.ts';
import { broken, type Check, type CheckResult, ok, skipped, warning } from '../check.ts';
import type { Services } from '../services.ts';

const readMs = 5_000;
/** Each recipe is made so often, because what a seed draws decides which steps it has. */
const seeds = ['one', 'two', 'three'];
/** Faults that are shown; the others are counted. */
const shown = 5;

const selectPersonas = statement<{ personaId: string }>(
  'doctor-personas-in-use',
  'select distinct persona_id as "personaId" from agents where deleted_at is null',
  { personaId: 'text' },
);

interface StoredPersonas {
  readonly known: readonly Persona[];
  readonly faults: readonly string[];
}

/** As agents live by them; those that come with the fleet while no process of it has started yet. */
async function storedPersonas(database: Sql): Promise<StoredPersonas> {
  const published = (await findPersonas(database)).filter(
    ({ publishedVersion }) => publishedVersion !== null,
  );
  if (published.length === 0) return { known: loadPersonas(), faults: [] };
  const read = published.map(({ id, published: content }) => ({ id, ...personaSchema.safeParse(content) }));
  return {
    known: read.flatMap(({ data }) => (data === undefined ? [] : [data])),
    faults: read.flatMap(({ id, error }) =>
      error === undefined ? [] : [`${id}: ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`],
    ),
  };
}

/** Whether what operators have published can be used by this release. */
const storedPersonasCheck: Check<Services> = {
  name: 'stored-personas',
  checked: 'Personas: those that are published',
  after: ['postgres-migrations'],
  repair: 'Check DATABASE_URL.',
  async run({ database }) {
    const { known, faults } = await storedPersonas(await database());
    if (faults.length === 0) return ok(`${counted(known.length, 'persona')} can be used`);
    return broken(
      faults.join('; '),
      'Correct it in a draft and publish that, or publish an earlier version: npm run fleet -- personas publish ID --version N. Until then agents live by the version known before, or as it comes with the fleet.',
    );
  },
};

/** Whether the prompt that operators have published can be used by this release. */
const storedPromptsCheck: Check<Services> = {
  name: 'stored-prompts',
  checked: 'Prompts: those that are published',
  after: ['postgres-migrations'],
  repair: 'Check DATABASE_URL.',
  async run({ database }) {
    const published = (await promptStore.all(await database())).filter(
      ({ publishedVersion }) => publishedVersion !== null,
    );
    const faults = published.flatMap(({ id, publishedVersion, published: content }) => {
      const read = readPromptContent(content);
      return 'fault' in read ? [`${id}, version ${publishedVersion}: ${read.fault}`] : [];
    });
    if (faults.length > 0)
      return broken(
        faults.join('; '),
        'Correct it in a draft and publish that, or publish an earlier version: npm run fleet -- prompts publish visit --version N. Until then visits go by the one known before, or by that which comes with the fleet.',
      );
    return ok(published.length === 0 ? 'the one that comes with the fleet is in use' : 'it can be used');
  },
};

/** Whether this FloImg can run what agents will ask of it. Nothing is run, so nothing costs. */
const recipeCheck: Check<Services> = {
  name: 'recipes',
  checked: 'FloImg Studio: recipes of pictures',
  after: ['guard', 'postgres-migrations', 'floimg'],
  withinMs: 15_000,
  repair: 'Check FLOIMG_API_URL, and whether FloImg Studio runs.',
  async run({ environment, clock, database }) {
    const { floimg: settings, proxy } = environment.config;
    const floimg = createFloimg({
      ...settings,
      proxy,
      version: packageJson.version,
      clock,
      timeouts: { read: readMs },
    });
    try {
      const nodes = await floimg.nodes.list();
      if (nodes === null) return skipped('this FloImg does not say what it can run');
      const inUse = new Set(
        (await (await database()).rows(selectPersonas, [])).map(({ personaId }) => personaId),
      );
      const personas = (await storedPersonas(await database())).known.filter(
        ({ id }) => inUse.size === 0 || inUse.has(id),
      );
      return verdictOn(personas, nodes, settings.imageGenerator);
    } finally {
      floimg.close();
    }
  },
};

function verdictOn(
  personas: readonly Persona[],
  nodes: NodeCatalogue,
  setting: GeneratorSetting,
): CheckResult {
  const buildWorkflow = createWorkflowBuilder(personas, {
    // A model that was named and is not there is a finding, so its recipes are looked at all the same.
    modelFor: (own) => chooseModel({ setting, own, listed: nodes }) ?? wantedModel(setting, own),
  });
  const recipes = personas.flatMap((persona) => persona.workflows.map(({ id }) => ({ persona, id })));
  const faults = recipes.flatMap(({ persona, id }) => {
    const found = seeds.flatMap((seed) => {
      const { steps } = buildWorkflow(sampleIdea(id), { seed, personaId: persona.id });
      return steps.flatMap((step) => faultIn(step, nodes));
    });
    return [...new Set(found)].slice(0, 1).map((fault) => `${persona.id}, ${id}: ${fault}`);
  });
  const checked = `${counted(recipes.length, 'recipe')} of ${counted(personas.length, 'persona')}`;
  if (faults.length === 0) return ok(`it can run all ${checked}`);
  const more = faults.length > shown ? `; and ${faults.length - shown} more` : '';
  return warning(
    `it cannot run ${faults.length} of ${checked}: ${faults.slice(0, shown).join('; ')}${more}`,
    'Agents draw another free picture in their place. Install what is missing on FloImg Studio, or set IMAGE_GENERATOR to one that it has.',
  );
}

function wantedModel(setting: GeneratorSetting, own: ImageGenerator | null): ImageModel | null {
  if (setting === 'none') return null;
  const generator = own ?? setting ?? 'openai';
  return { generator, name: imageModelNames[generator][0] };
}

function sampleIdea(workflow: Persona['workflows'][number]['id']) {
  const needs = workflowNeeds(workflow);
  return plainIdea(workflow, 'a lighthouse at dusk', {
    chart:
      needs === 'chart'
        ? { type: 'bar' as const, labels: ['North', 'East', 'South'], values: [4, 7, 5] }
        : null,
    diagram: needs === 'diagram' ? 'graph TD\n  A[Begin] --> B[End]' : null,
  });
}

/** The first reason why FloImg would refuse a step; none where it would take it. */
function faultIn(step: Step, { generators, transforms }: NodeCatalogue): string[] {
  switch (step.kind) {
    case 'generate':
      return faultOf(step.generator, 'generator', generators, step.params);
    case 'transform':
      return faultOf(step.op, 'transform', transforms, step.params);
    case 'save':
      return [];
  }
}

function faultOf(
  name: string,
  what: string,
  known: ReadonlyMap<string, NodeParameters>,
  params: unknown,
): string[] {
  const schema = known.get(name);
  if (schema === undefined) return [`it has no ${what} "${name}"`];
  if (schema === null) return [];
  const parsed = schemaFrom(schema)?.safeParse(params ?? {});
  const [issue] = parsed?.error?.issues ?? [];
  return issue === undefined ? [] : [`${name}.${issue.path.join('.')}: ${issue.message}`];
}

/**
 * Null for a schema that this program cannot read: it says nothing about a recipe then. Each is read once: that takes far
 * longer than checking by it, and hundreds of steps have few schemas.
 */
const schemaFrom = memoizeByObject((schema: Readonly<Record<string, unknown>>): z.ZodType | null => {
  try {
    return z.fromJSONSchema(schema);
  } catch {
    return null;
  }
});

export const recipeChecks: readonly Check<Services>[] = [
  storedPersonasCheck,
  storedPromptsCheck,
  recipeCheck,
];
