import type { Grammar } from '../../grammar/grammar.ts';

/** Colours whose plurals are people's, too, in one language; each field is a class of words. */
interface Paints {
  readonly language: string;
  /** "The blacks", "the yellows". */
  readonly colours: string;
  /** Colours that are no people's. */
  readonly others: string;
  /** What is said of paint alone: "muddy", "clipped". */
  readonly looks: string;
  readonly are: string;
}

/** Paint: the blacks beside the greens, and blacks that are muddy. */
function paints({ language, ...words }: Paints): Grammar {
  return {
    language,
    words,
    harmless: ['<colours> ..6 <others>', '<others> ..6 <colours>', '<colours> <are> ..2 <looks>'],
  };
}

export const paintColours: readonly Grammar[] = [
  {
    language: 'de',
    colours: 'schwarze schwarzen schwarztöne gelben weißen braunen',
    others: 'blaus blauen grünen ocker grautöne grauen orangen violetten rosatöne',
    are: 'sind wirken bleiben saufen laufen',
    looks: 'tief satt samtig ab zu flach dicht warm kühl ausgefressen abgesoffen',
  },
  {
    language: 'fr',
    colours: 'noirs blancs jaunes bruns',
    others: 'bleus verts ocres gris oranges violets roses',
    are: 'sont restent paraissent',
    looks: 'profonds bouchés veloutés denses chauds froids plats écrasés brûlés nets',
  },
  {
    language: 'es',
    colours: 'negros blancos amarillos marrones',
    others: 'azules verdes ocres grises naranjas violetas rosas',
    are: 'están quedan salen resultan son',
    looks: 'densos profundos cerrados limpios empastados aterciopelados cálidos fríos planos quemados',
  },
  {
    language: 'pt',
    colours: 'pretos negros brancos amarelos castanhos',
    others: 'azuis verdes ocres cinzas cinzentos laranjas roxos',
    are: 'estão ficam saem são',
    looks: 'densos profundos fechados empastados aveludados quentes frios chapados estourados',
  },
  {
    language: 'it',
    colours: 'neri bianchi gialli bruni',
    others: 'azzurri verdi blu ocra grigi arancioni viola',
    are: 'sono restano risultano',
    looks: 'densi profondi chiusi impastati vellutati caldi freddi piatti bruciati',
  },
].map(paints);
