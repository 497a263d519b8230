/**
 * Letters that are read as a Latin one and that the confusables of Unicode leave as they are, or take for something else: by
 * letter, small capitals; those with hooks, strokes and tails, as their names say (Unicode Character Database); capitals of
 * other scripts that look like I, of which the table makes an l.
 */
const groups = [
  ...'aᴀ bʙ cᴄ dᴅ eᴇ fꜰ gɢ hʜ iɪ jᴊ kᴋ lʟ mᴍ nɴ oᴏ pᴘ qꞯ rʀ sꜱ tᴛ uᴜ vᴠ wᴡ yʏ zᴢ'.split(' '),
  ...'kĸ mʍ nᴎ rᴙ eɜ eꞓ bß oø lŀ bƅ pƿ gɡ jȷ iІΙⲒꓲᏆꮖ'.split(' '),
  ...'aᶏⱥ bƀƃɓᵬᶀꞗ cƈȼɕꞔ𝼝 dƌȡɖɗᵭᶁᶑꟈ eɇᶒⱸꬴ fƒᵮᶂꞙ gǥɠʛᶃꞡꬶ hɦⱨꞕ iɨᶖ𝼚 jɉʄʝ kƙᶄⱪꝁꝃꝅꞣ lƚȴɫɬɭᴌᶅⱡꝉꞎꬷꬸꬹ𝼄𝼑𝼓'.split(' '),
  ...'mɱᵯᶆꬺ nƞȵɲɳᵰᶇꞑꞥꬻ oⱺꝋꝍ𝼛 pƥᵱᵽᶈꝑꝓꝕ qɋʠꝗꝙ rɍɼɽɾᵲᵳᶉꞧꭆꭉꭌ𝼖 sȿʂᵴᶊꞩꟊ𝼞 tƫƭȶʈᵵⱦ𝼉 uᶙꞹꭎꭒ vʋᶌⱱⱴꝟ wⱳ'.split(' '),
  ...'xᶍꭖꭗꭘꭙ yƴɏỿꭚ zƶȥɀʐʑᵶᶎⱬ'.split(' '),
];

const letters: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([letter = '', ...others]) => others.map((other): [string, string] => [other, letter])),
);

/** The Latin letter, in lower case, that a character is read as, whatever its case; null where this table has none. */
export function latinLetterOf(character: string): string | null {
  return letters.get(character) ?? letters.get(character.toLowerCase()) ?? null;
}
