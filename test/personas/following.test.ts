import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import type { Persona } from '../../config/personas/schema.ts';
import { createActivityLog } from '../../src/activity/record.ts';
import { type Database, statement } from '../../src/db/sql.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { mindFollowing, workflowsFollowing } from '../../src/mind/follow-personas.ts';
import { createMind, createWorkflowBuilder } from '../../src/mind/index.ts';
import { type KnownPersonas, openKnownPersonas } from '../../src/personas/catalogue.ts';
import { draftPersona, type PersonaParts, publishPersona } from '../../src/personas/commands.ts';
import { ensurePersonas } from '../../src/personas/store.ts';
import { patient, viewOf } from '../mind/fixtures.ts';
import { openMigratedDatabase } from '../support/database.ts';

const spoil = statement(
  'test-spoil-persona',
  `update persona_versions set content = content - 'voice' where persona_id = $1 and version = $2`,
);

describe('a process that follows the personas', () => {
  const builtIn = loadPersonas();
  const id = 'ai-artist';
  const edit = { author: 'tests', revision: null };
  const errors: string[] = [];
  let database: Database;
  let close: () => Promise<void>;
  let known: KnownPersonas;
  let parts: PersonaParts;

  before(async () => {
    const opened = await openMigratedDatabase(2);
    ({ database } = opened);
    close = () => opened.close();
    await ensurePersonas(database, builtIn);
    const logger = silentLogger();
    logger.error = (message: unknown, details?: unknown) => {
      errors.push(`${String(message)} ${JSON.stringify(details)}`);
      return logger;
    };
    known = await openKnownPersonas({ database, logger, builtIn });
    const publisher = { publish: async () => undefined };
    const activityLog = createActivityLog(database, publisher, silentLogger());
    parts = { database, activityLog, publisher, builtIn };
  });
  after(async () => {
    known?.close();
    await close?.();
  });

  const persona = (): Persona => {
    const found = known.current().find((one) => one.id === id);
    if (found === undefined) throw new Error(`${id} is not known.`);
    return found;
  };
  const publish = async (change: Partial<Persona>): Promise<number> => {
    await draftPersona(parts, id, (state) => ({ ...persona(), ...state, ...change, id }), edit);
    return publishPersona(parts, id, { note: '', version: null }, edit);
  };

  it('fills an empty catalogue once, and never again', async () => {
    expect(known.current()).to.deep.equal(builtIn);
    await ensurePersonas(database, []);
    await ensurePersonas(database, [{ ...persona(), id: 'late-comer' }]);
    await known.refresh();
    expect(known.current().map((one) => one.id)).to.deep.equal(builtIn.map((one) => one.id));
  });

  it('decides and draws by a new version from the first visit on that was claimed with it', async () => {
    const opened: (readonly { readonly id: string }[])[] = [];
    const mind = mindFollowing(known, async (personas) => {
      opened.push(personas);
      return createMind({ config: { provider: 'scripted' }, personas });
    });
    const build = workflowsFollowing(known, (personas) => createWorkflowBuilder(personas));
    const postOf = async (personaVersion: number): Promise<string> => {
      const view = viewOf({ persona: persona(), appetite: { post: true }, seed: 'the same' });
      const { plan } = await mind.decide({ ...view, self: { ...view.self, personaVersion } }, patient);
      const post = plan.actions.find((action) => action.kind === 'post');
      if (post === undefined) throw new Error('There is no post.');
      expect(build(post.image, { seed: 'the same', personaId: id }).steps).to.not.be.empty;
      return post.title;
    };
    await postOf(1);
    const titles = ['Tin boats at low tide', 'Tin boats in the rain', 'Tin boats, seen from the pier'];

    const version = await publish({ voice: { ...persona().voice, titles } });

    expect(titles).to.include(await postOf(version));
    await postOf(version);
    expect(opened).to.have.length(2);
  });

  it('goes on with what it knew of a persona that another release has stored otherwise, and says so', async () => {
    const version = await publish({ label: 'Of another release' });
    await database.rows(spoil, [id, version]);
    const before = persona();

    await known.refresh();

    expect(persona()).to.equal(before);
    expect(errors.join()).to.include('A stored persona cannot be used').and.include(id).and.include('voice');
    const late = await openKnownPersonas({ database, logger: silentLogger(), builtIn });
    expect(late.current().find((one) => one.id === id)).to.deep.equal(builtIn.find((one) => one.id === id));
    late.close();
  });
});
