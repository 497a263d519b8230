import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const project = join(import.meta.dirname, '../..');

/**
 * Runs a module in a process of its own and says which packages it loaded and its resident memory in MB. The young
 * generation is kept small, because how much garbage V8 lets lie there says nothing of what was loaded.
 */
async function loadedBy(body: string): Promise<{ packages: string[]; residentMb: number }> {
  const script = `
    import { registerHooks } from 'node:module';
    const packages = new Set();
    registerHooks({ load(url, context, next) {
      const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
      if (name !== undefined) packages.add(name);
      return next(url, context);
    } });
    const { createMind } = await import('./src/mind/index.ts');
    const { loadPersonas } = await import('./config/personas/index.ts');
    const personas = loadPersonas();
    ${body}
    console.log(JSON.stringify({ packages: [...packages], residentMb: process.memoryUsage.rss() / 1e6 }));
  `;
  const run = promisify(execFile);
  const { stdout } = await run(
    process.execPath,
    ['--max-semi-space-size=4', '--input-type=module', '--eval', script],
    { cwd: project },
  );
  return JSON.parse(stdout);
}

describe('what the mind loads', () => {
  it('is no language model code at all before a mind is created', async () => {
    const { packages } = await loadedBy('');
    expect(packages).to.include('zod');
    expect(packages.filter((name) => /langchain|langsmith|openai|tiktoken/.test(name))).to.deep.equal([]);
  });

  it('is no language model code either for a scripted mind that nobody has asked for words', async () => {
    const { packages } = await loadedBy(
      `const { viewOf, patient } = await import('./test/mind/fixtures.ts');
       const mind = await createMind({ config: { provider: 'scripted' }, personas });
       await mind.decide(viewOf({ appetite: { like: true, comment: false, post: false } }), patient);`,
    );
    expect(packages.filter((name) => /langchain|langsmith|openai|tiktoken/.test(name))).to.deep.equal([]);
  });

  it('is LangChain’s core alone for a scripted mind that is asked for words, and the guard’s words of a hundred languages, in less than 290 MB', async () => {
    const { packages, residentMb } = await loadedBy(
      `const { item, viewOf, patient } = await import('./test/mind/fixtures.ts');
       const mind = await createMind({ config: { provider: 'scripted' }, personas });
       await mind.decide(viewOf({ items: [item('a')], appetite: { like: true, comment: true, post: true } }), patient);`,
    );
    expect(packages).to.include('@langchain/core');
    expect(packages).to.not.include.members(['@langchain/openai']);
    expect(packages).to.not.include.members(['openai']);
    expect(packages).to.not.include.members(['langchain']);
    expect(packages).to.not.include.members(['@pydantic/genai-prices']);
    expect(residentMb).to.be.lessThan(290);
  });

  it('is the OpenAI client for a real one, and of langchain only what chooses it, in less than 210 MB', async () => {
    const { packages, residentMb } = await loadedBy(
      "await createMind({ config: { provider: 'ollama', baseUrl: 'http://127.0.0.1:9', model: 'm' }, personas });",
    );
    expect(packages).to.include.members(['langchain', '@langchain/openai', 'openai']);
    expect(residentMb).to.be.lessThan(210);
  });
});
