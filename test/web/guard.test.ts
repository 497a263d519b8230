import { expect } from 'chai';
import { getBlockedWords, judgementSchema, setBlockedWords, tryGuard } from '../../src/api/guard.ts';
import { runCli, runCliProcess } from '../cli/run-cli.ts';
import { apiToken, startWeb, type TestWeb } from '../support/web.ts';

describe('the guard over HTTP', () => {
  let web: TestWeb;

  before(async function () {
    this.timeout(30_000);
    web = await startWeb();
  });
  after(() => web?.close());

  const judged = (text: string, as?: string) =>
    web.ask(judgementSchema, 'POST', tryGuard.path, { body: { text, ...(as && { as }) } });

  it('judges a text as what it would be published as', async () => {
    const harmless = 'The light holds it together.';
    expect(await judged(harmless)).to.deep.equal({ decision: 'publish', text: harmless, rules: [] });
    const { decision, rules } = await judged('Buy now at https://evil.example/', 'title');
    expect(decision).to.be.oneOf(['rewrite', 'drop']);
    for (const { name, start, end, explanation } of rules) {
      expect(name).to.match(/^[a-z-]+$/);
      expect(end).to.be.above(start);
      expect(explanation).to.not.equal('');
    }
    expect(rules.map(({ name }) => name)).to.include('link');
  });

  it('keeps the words of operators, and judges by them from then on', async () => {
    const words = { phrases: ['harbour master'], patterns: ['ahoy+'] };
    expect(await web.ask(setBlockedWords.answer, 'PUT', setBlockedWords.path, { body: words })).to.deep.equal(
      words,
    );
    expect(await web.ask(getBlockedWords.answer, 'GET', getBlockedWords.path)).to.deep.equal(words);
    expect((await judged('The harbour master')).rules[0]?.name).to.equal('blocked-phrase');
    expect((await judged('Ahoyyy', 'drawn')).rules[0]?.explanation).to.equal(
      'it fits the blocked pattern ahoy+',
    );
    const refused = { body: { phrases: [], patterns: ['(?<=a)b'] } };
    expect(await web.refusal('PUT', setBlockedWords.path, refused)).to.include({ code: 'PATTERN_REFUSED' });
    for (const body of [{}, { phrases: [''], patterns: [] }, { phrases: Array(501).fill('a'), patterns: [] }])
      expect(await web.refusal('PUT', setBlockedWords.path, { body })).to.include({
        code: 'VALIDATION_FAILED',
      });
  });

  it('is tried from the command line', async function () {
    this.timeout(60_000);
    const token = { API_TOKEN: apiToken };
    const [document, text] = await Promise.all([
      runCliProcess(web.url, ['guard', 'more at tinboats.com', '--as', 'description', '--json'], token),
      runCli(web.url, ['guard', 'more at tinboats.com'], token),
    ]);
    expect(document.code, document.stderr).to.equal(0);
    const { decision, rules } = judgementSchema.parse(JSON.parse(document.stdout));
    expect(decision).to.be.oneOf(['rewrite', 'drop']);
    expect(rules[0]).to.include({ name: 'link', start: 8, end: 20 });
    expect(text.stdout).to.match(/^(?:rewrite|drop)\n {2}link \(8–20\): .*tinboats\.com\n$/);
  });
});
