import { expect } from 'chai';
import { loadPersonas, workflowIds } from '../../../config/personas/index.ts';
import { type ImageIdea, plainIdea } from '../../../src/actions/post/image-idea.ts';
import { defaultJudge } from '../../../src/mind/guard/index.ts';
import { drawnTexts } from '../../../src/mind/workflows/drawn-texts.ts';
import { createWorkflowBuilder } from '../../../src/mind/workflows/index.ts';
import { readSet } from '../guard/sets/read-set.ts';

const personas = loadPersonas();
const build = createWorkflowBuilder(personas);
const [persona] = personas;
const hostile = readSet('made', 'hostile').filter(({ as }) => as === 'drawn' || as === 'title');
const harmless = readSet('made', 'harmless')
  .filter(({ as }) => as === 'drawn' || as === 'title')
  .filter(({ text }) => linesOf(text).every((line) => defaultJudge(line, 'drawn').decision === 'publish'));

/** What may stand on a line by itself, and is judged so: "(null)" may be part of a title, and not all of what is drawn. */
function linesOf(text: string): readonly string[] {
  const words = text.split(/\s+/);
  return words.flatMap((_, from) =>
    words.slice(from).map((_end, more) => words.slice(from, from + more + 1).join(' ')),
  );
}

/** A brief that says a text wherever it can say something. */
function saying(workflow: string, text: string): ImageIdea {
  return plainIdea(workflow, text, {
    mood: text,
    palette: [text],
    composition: text,
    text,
    chart: { type: 'bar', labels: [text, 'b', text], values: [1, 2, 3] },
    diagram: `flowchart LR\nA["${text}"] -->|"${text}"| B[b]`,
  });
}

const madeOf = (workflow: string, text: string, seed: string) =>
  build(saying(workflow, text), { seed, personaId: persona?.id ?? '' });

describe('what is drawn', function () {
  this.timeout(30_000);

  it('passes the guard in every workflow, whatever the brief says', () => {
    for (const [place, { text }] of hostile.entries()) {
      if (defaultJudge(text, 'drawn').decision === 'publish') continue;
      for (const workflow of [0, 7, 13, 19, 25].flatMap(
        (step) => workflowIds[(place + step) % workflowIds.length] ?? [],
      )) {
        const { steps, spare, name } = madeOf(workflow, text, `${place}`);
        const drawn = [...drawnTexts(steps), ...drawnTexts(spare?.steps ?? [])];
        for (const one of [...drawn, { text: name.replace(/^[a-z-]+: /, ''), as: 'drawn' as const }])
          expect(defaultJudge(one.text, one.as).decision, `${workflow}: ${one.text}`).to.equal('publish');
        expect(JSON.stringify([steps, name])).to.not.include(JSON.stringify(text).slice(1, -1));
      }
    }
  });

  /** Each text is drawn in one of so many workflows. */
  const spread = 10;

  /** The pictures of harmless texts that are made without their words. */
  const withoutWords = (texts: readonly string[], isAsked: (workflow: number, place: number) => boolean) =>
    texts.flatMap((text, place) =>
      workflowIds
        .filter((_, workflow) => isAsked(workflow, place))
        .map((workflow) => ({ workflow, text, code: madeOf(workflow, text, `${place}`).note?.code }))
        .filter(({ code }) => code === 'DRAWN_WORDS_REFUSED')
        .map(({ workflow }) => `${workflow}: ${text}`),
    );

  it('stays as it is where it is harmless, in all but one picture of five hundred', () => {
    const refused = withoutWords(
      harmless.map(({ text }) => text),
      (workflow, place) => workflow % spread === place % spread,
    );
    const pictures = (harmless.length * workflowIds.length) / spread;
    expect(refused, refused.join('\n')).to.have.length.below(pictures / 500);
  });

  it('stays as it is where it is the sign of a shop, in every picture', () => {
    const signs = [
      'SALE',
      '50% OFF',
      'REBAJAS',
      'SALDI',
      'SOLDES -30%',
      'Uitverkoop',
      'HEUTE 20% RABATT',
      'РАСПРОДАЖА',
    ];
    expect(withoutWords(signs, () => true)).to.deep.equal([]);
  });

  it('is plain words in a code: nothing that a scanner takes for more', () => {
    // Words apart by spaces, with signs at their ends alone, and no row of digits that could be dialled.
    const words = /^(?!.*\p{N}(?:[ –-]?\p{N}){4})(?:[\p{L}\p{M}\p{N}'’–-]+[.,!?]*(?: |$))+$/u;
    for (const text of [
      'tel:+12025550143',
      'WIFI:S:net;P:pass;;',
      'BEGIN:VCARD',
      'geo:1,2',
      'a boat: at dusk',
      'pixelmeadow.museum',
      'pixelmeadow.zzz and more',
      'Call 202 555 0143 at dusk',
      'm.pixelmeadow, a boat',
      '12345678',
      '...',
    ]) {
      const { steps } = build(plainIdea('qr-card', text), { seed: text, personaId: '' });
      const code = steps.find((step) => step.kind === 'generate' && step.generator === 'qr');
      expect(code?.kind === 'generate' && code.params.text, text).to.match(words);
    }
  });
});
