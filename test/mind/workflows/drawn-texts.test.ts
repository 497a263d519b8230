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
  .filter((_, place) => place % 3 === 0)
  .filter(({ text }) => linesOf(text).every(isHarmlessAmongOthers));

function mayBeDrawn(text: string): boolean {
  return defaultJudge(text, 'drawn').decision === 'publish';
}

/** Signs of shops, addresses and short sayings are harmless alone, and may be refused where a picture says more beside them. */
function isHarmlessAmongOthers(text: string): boolean {
  const inCharts = [
    text,
    `${text} 3`,
    `${text}, 50 %`,
    `Most of all: ${text}`,
    `${text} ends 200 % above ${text}`,
  ];
  const inPrompt = `${text}. Even light of an overcast sky.`;
  return inCharts.every(mayBeDrawn) && defaultJudge(inPrompt, 'prompt').decision === 'publish';
}

/** What may stand on a line by itself, and is judged so: "(null)" may be part of a title, and not all of what is drawn. */
function linesOf(text: string): readonly string[] {
  const words = text.split(/\s+/);
  return words.flatMap((_, from) =>
    words.slice(from).map((_end, more) =>
      words
        .slice(from, from + more + 1)
        .join(' ')
        .replace(/:$/, ''),
    ),
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

  it('stays as it is where it is harmless', () => {
    const refused = harmless.flatMap(({ text }, place) =>
      workflowIds
        .filter((_, index) => index % 5 === place % 5)
        .filter((workflow) => madeOf(workflow, text, `${place}`).note?.code === 'DRAWN_WORDS_REFUSED')
        .map((workflow) => `${workflow}: ${text}`),
    );
    expect(refused).to.deep.equal([]);
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
