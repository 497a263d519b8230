import type { Words } from '../../../grammar/grammar.ts';
import { manyPeople, oneOfPeople, originOfPeople, persons } from '../people-nouns.ts';

/** Groups of people in English, as classes that the patterns of prejudice name. */
export const people: Words = {
  many: `${manyPeople} blacks browns homos gays lesbians queers feminists cripples autists spastics beggars peasants fatties fatsos foreigners illegals muzzies hebrews the_chinese the_japanese the_vietnamese the_portuguese the_dutch the_french the_english the_british the_irish the_polish the_turkish the_spanish the_sudanese the_senegalese the_lebanese`,
  one: oneOfPeople,
  origin: originOfPeople,
  person: persons,
  sign: 'burka burqa niqab hijab headscarf headscarves turban kippa kippah yarmulke skullcap little_hat little_hats sidelocks that_nose those_noses those_lips that_hair that_complexion that_skin_colour his_nose her_nose their_noses that_skin his_skin her_skin that_accent his_accent her_accent that_surname brown_one black_one dark_one darker_one brown_ones black_ones dark_ones chocolate_face brown_face brown_faces dark_faces black_face rainbow_flag wheelchair_one fat_one gay_one gay_ones jewish_one muslim_one trans_one foreign_one asian_one arab_one indian_one chinese_one old_ones_out burkas burqas turbans hijabs rabbi rabbis imam imams mullah mullahs',
};

/** A pattern over `<people>`, for the nouns of groups and for "a Turkish boy". */
export function aboutPeople(...patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) =>
    pattern.includes('<people>')
      ? [pattern.replaceAll('<people>', '<many>|<one>'), pattern.replaceAll('<people>', '<origin> <person>')]
      : [pattern],
  );
}
