import { type Mood, moods } from '../composition.ts';

/** Words that people use for each mood besides its own name. */
const words: Readonly<Record<Mood, string>> = {
  calm: 'quiet serene peaceful still tranquil gentle soft restful meditative hushed slow unhurried cosy cozy tender',
  bright:
    'fresh sunny cheerful light clear open optimistic joyful happy hopeful lively energetic upbeat radiant warm',
  dramatic:
    'tense stormy dark gloomy moody intense powerful brooding ominous epic fierce heavy mysterious tragic bold',
  dreamy:
    'surreal hazy melancholic nostalgic wistful ethereal misty soothing romantic lonely strange magical wondering poetic',
  playful: 'funny whimsical cheeky quirky fun silly mischievous witty naive childlike festive curious',
  stark: 'minimal bare austere cold severe stern sober clinical exact plain serious precise clean',
};

const moodOf: ReadonlyMap<string, Mood> = new Map(
  moods.flatMap((mood) => [mood, ...words[mood].split(' ')].map((word): [string, Mood] => [word, mood])),
);

/** The mood that a word or a few of them name; null where none does. */
export function moodNamed(text: string): Mood | null {
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const mood = moodOf.get(word);
    if (mood !== undefined) return mood;
  }
  return null;
}
