import { expect } from 'chai';
import fc from 'fast-check';
import { loadPersonas, workflowIds } from '../../../config/personas/index.ts';
import { paletteFamilies } from '../../../config/personas/schema.ts';
import { type ImageIdea, plainIdea } from '../../../src/actions/post/image-idea.ts';
import { createWorkflowBuilder } from '../../../src/mind/index.ts';
import { materialFrom } from '../../../src/mind/workflows/brief/material.ts';
import { moodNamed } from '../../../src/mind/workflows/brief/mood-words.ts';
import { countWords, promptWords } from '../../../src/mind/workflows/brief/prompt.ts';
import { toneOf } from '../../../src/mind/workflows/color/oklch.ts';
import { moods } from '../../../src/mind/workflows/composition.ts';
import { isPainted, kinds } from '../../../src/mind/workflows/registry.ts';
import { ownColours, type Style } from '../../../src/mind/workflows/style.ts';

const seeds = Array.from({ length: 24 }, (_, seed) => `${seed}`);
const style: Style = { family: 'moss', drift: 4, moods: ['calm', 'stark'] };
const painted = workflowIds.filter((id) => isPainted(kinds[id]));

function materials(fields: Partial<ImageIdea>) {
  return seeds.map((seed) => materialFrom(plainIdea('seascape', 'a boat', fields), seed, style));
}

/** Degrees between two hues. */
function apart(one: number, other: number): number {
  const degrees = Math.abs(one - other) % 360;
  return Math.min(degrees, 360 - degrees);
}

describe('the brief of a picture', () => {
  it('has its colours: the first leads, the second goes with it, the third is the accent', () => {
    for (const { palette } of materials({ palette: ['cobalt', 'orange', 'magenta'] })) {
      expect(apart(toneOf(palette.main).hue, 258)).to.be.at.most(14);
      expect(apart(toneOf(palette.second).hue, 55)).to.be.at.most(14);
      expect(apart(toneOf(palette.accent).hue, 348)).to.be.at.most(14);
    }
  });

  it('has its shades: what is muted is weaker than what is vivid, greys have hardly any colour', () => {
    const chroma = (palette: readonly string[]): number => {
      const all = materials({ palette: [...palette] }).map(
        (material) => toneOf(material.palette.main).chroma,
      );
      return all.reduce((sum, one) => sum + one, 0) / all.length;
    };
    expect(chroma(['muted teal'])).to.be.below(chroma(['vivid teal']) * 0.7);
    expect(chroma(['charcoal', 'white'])).to.be.below(0.04);
    for (const { palette } of materials({ palette: ['midnight', 'gold'] }))
      expect(palette.dark).to.equal(true);
    for (const { palette } of materials({ palette: ['pale lemon'] })) expect(palette.dark).to.equal(false);
  });

  it('falls back to the agent’s own colours where nobody knows a word', () => {
    const own = materials({}).map(({ palette }) => palette.main);
    for (const palette of [['zzyzx', ''], ['constructor', '__proto__'], ['x'.repeat(500)]])
      expect(materials({ palette }).map((material) => material.palette.main)).to.deep.equal(own);
  });

  it('is drawn in the agent’s own colours by the names that a style gives them', () => {
    for (const family of paletteFamilies) {
      const { words } = ownColours({ family, drift: 0, moods: ['calm', 'calm'] });
      expect(words.length, family).to.be.at.least(2);
      for (const seed of seeds) {
        const idea = plainIdea('seascape', 'a boat', { palette: [...words] });
        const { palette } = materialFrom(idea, seed, { family, drift: 0, moods: ['calm', 'calm'] });
        const bare = materialFrom(plainIdea('seascape', 'a boat'), seed, {
          family,
          drift: 0,
          moods: ['calm', 'calm'],
        });
        expect(palette.main).to.equal(bare.palette.main);
      }
    }
  });

  it('has its mood, in whatever usual word it is said, and else one of the agent’s', () => {
    for (const mood of moods) expect(moodNamed(mood)).to.equal(mood);
    expect(moodNamed('rather Serene')).to.equal('calm');
    expect(moodNamed('brooding')).to.equal('dramatic');
    expect(moodNamed('42')).to.equal(null);
    for (const material of materials({ mood: 'whimsical' })) expect(material.mood).to.equal('playful');
    expect(new Set(materials({ mood: 'zzyzx' }).map(({ mood }) => mood)).size).to.be.greaterThan(1);
    for (const { palette } of materials({ mood: 'brooding' })) expect(palette.dark).to.equal(true);
  });

  it('has its shape and its horizon', () => {
    const sizes = (composition: string) =>
      seeds.map((seed) => {
        const idea = plainIdea('ridge-landscape', 'a valley', { composition });
        const kind = kinds['ridge-landscape'];
        if (isPainted(kind)) throw new Error('It is painted.');
        return kind.compose(materialFrom(idea, seed));
      });
    for (const { width, height } of sizes('tall, low horizon')) expect(width ?? 0).to.be.below(height ?? 0);
    for (const { width, height } of sizes('a wide panorama')) expect(width ?? 0).to.be.above(height ?? 0);
    for (const { width, height } of sizes('square, centred')) expect(width).to.equal(height);
    expect(
      new Set(sizes('as you like').map(({ width, height }) => `${width}x${height}`)).size,
    ).to.be.greaterThan(2);
  });

  it('has its text where a kind sets any', () => {
    const idea = plainIdea('headline-poster', 'a boat at dusk', { text: 'Open late tonight' });
    for (const seed of seeds) expect(materialFrom(idea, seed).headline).to.equal('Open late tonight');
  });

  it('gives the pictures of a series one palette, whatever their seeds', () => {
    const series = { key: 'abc', about: 'tides', part: 1, of: 4 };
    const mains = [1, 2, 3, 4].map((part) => {
      const idea = plainIdea('seascape', `boat ${part}`, { series: { ...series, part } });
      return materialFrom(idea, `seed ${part}`, style).palette.main;
    });
    expect(new Set(mains)).to.have.lengthOf(1);
  });

  describe('asks an image model', () => {
    const build = createWorkflowBuilder(loadPersonas());
    const paramsOf = (id: string, fields: Partial<ImageIdea>, seed = 'a') => {
      const [step] = build(plainIdea(id, fields.subject ?? 'a boat', fields), {
        seed,
        personaId: 'ai-artist',
      }).steps;
      if (step?.kind !== 'generate') throw new Error('It does not begin with a picture.');
      return step.params;
    };

    it('in 40 to 80 words, whatever the brief', () => {
      const words = fc.oneof(
        fc.lorem({ maxCount: 40 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('', 'a', 'Serene', 'low horizon, much empty space. Seen from far above, with a path'),
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...painted),
          words,
          words,
          words,
          fc.string(),
          (id, subject, mood, composition, seed) => {
            const prompt = String(paramsOf(id, { subject, mood, composition, palette: [mood] }, seed).prompt);
            expect(countWords(prompt), prompt).to.be.within(promptWords.least, promptWords.most);
            for (const part of ['Light: ', 'Composition: ', 'Colours: ', 'Mood: ', 'Leave out '])
              expect(prompt).to.include(part);
          },
        ),
        { numRuns: 120, seed: 11 },
      );
    });

    it('with the brief’s composition, mood and colours', () => {
      const prompt = String(
        paramsOf('dream-canvas', {
          mood: 'wistful',
          composition: 'one lamp in the lower third',
          palette: ['teal', 'ochre'],
        }).prompt,
      );
      expect(prompt)
        .to.include('Composition: one lamp in the lower third.')
        .and.include('Mood: wistful, half remembered')
        .and.match(/Colours: .*teal/);
    });

    it('for the shape and the quality that the subject wants', () => {
      const sizeOf = (subject: string) => paramsOf('dream-canvas', { subject }).size;
      expect(sizeOf('a lighthouse in snow')).to.equal('1024x1792');
      expect(sizeOf('a harbour in snow')).to.equal('1792x1024');
      expect(paramsOf('dream-canvas', { subject: 'a tower', composition: 'a wide view' }).size).to.equal(
        '1792x1024',
      );
      expect(paramsOf('studio-product', { subject: 'a map of lace' }).quality).to.equal('hd');
      expect(paramsOf('studio-product', { subject: 'a cup' }).quality).to.equal('standard');
    });
  });
});
