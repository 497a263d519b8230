import type { PictureDescription, PictureMeasures, PictureWords } from '#api/pictures';
import classes from './picture-facts.module.css';

/** All that an agent knew of what a picture shows, and where it knew it from. */
export function PictureFacts({ picture }: { readonly picture: PictureDescription }) {
  return (
    <div className={classes.picture}>
      <p className={classes.source}>{sourceOf(picture)}</p>
      <dl className={classes.facts}>
        {factsOf(picture).map(([name, value]) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Colours colours={picture.measures.colours} />
    </div>
  );
}

/** The measured colours, each with how much of the picture it takes. */
function Colours({ colours }: Pick<PictureMeasures, 'colours'>) {
  return (
    <ul className={classes.colours} aria-label="Measured colours">
      {colours.map(({ name, hex, share }) => (
        <li key={name} className={classes.colour}>
          <span className={classes.swatch} style={{ background: hex }} aria-hidden="true" />
          {name} {Math.round(share * 100)} %
        </li>
      ))}
    </ul>
  );
}

function sourceOf(picture: PictureDescription): string {
  if (picture.kind === 'described') return `Described by ${picture.by}`;
  return picture.reason === '' ? 'Measured' : `Measured, because ${picture.reason}`;
}

type Fact = readonly [name: string, value: string];

function factsOf(picture: PictureDescription): readonly Fact[] {
  const facts = picture.kind === 'described' ? wordFacts(picture.words) : measuredFacts(picture.measures);
  return facts.filter(([, value]) => value !== '');
}

function wordFacts(words: PictureWords): readonly Fact[] {
  return [
    ['Subject', words.subject],
    ['Setting', words.setting],
    ['Style', words.style],
    ['Medium', words.medium],
    ['Palette', words.palette.join(', ')],
    ['Composition', words.composition],
    ['Text in it', words.text],
    ['Mood', words.mood],
    ['Detail', words.detail],
    ['To be avoided', words.avoid.join(', ')],
  ];
}

const looks = { photo: 'like a photo', flat: 'flat art', unsure: '' } as const;

function measuredFacts(measures: PictureMeasures): readonly Fact[] {
  const { symmetry, textAt, look } = measures;
  return [
    ['Format', measures.orientation],
    ['Brightness', measures.brightness.word],
    ['Contrast', measures.contrast.word],
    ['Saturation', measures.saturation.word],
    ['Busyness', measures.busyness.word],
    ['Symmetry', symmetry.word === 'none' ? '' : symmetry.word],
    ['Looks like text', textAt.join(', ')],
    ['Look', looks[look]],
  ];
}
