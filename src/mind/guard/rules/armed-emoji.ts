import { textKinds } from '../../../api/text-kinds.ts';
import type { Rule } from '../rule.ts';
import { mostFindings } from './matches.ts';

const weapon = '[🔪🗡🔫🪓💣🧨⚰🪦🩸]';
const home = '[🏠🏡🏘🚪🛏🏫🏢]';
const menace =
  '(?:see|c)\\s+(?:yo)?u\\s+(?:soon|tonight|tomorrow|there)|tick[\\s.…]*tock|(?:coming|waiting)\\s+for\\s+(?:yo)?u|sleep\\s+(?:tight|well)|watch\\s+(?:yo)?u?r\\s+back|(?:yo)?u(?:\\W?re|r)?\\s+next';

/** Blades, bombs and coffins as emoji beside a home or beside "see you soon": what parts them holds no word. */
const armed = [
  new RegExp(`${home}\\ufe0f?\\s?${weapon}|${weapon}\\ufe0f?\\s?${home}`, 'gu'),
  new RegExp(`${weapon}[^\\p{L}\\p{N}\\n]{0,8}(?:${menace})(?![\\p{L}\\p{N}])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${menace})[^\\p{L}\\p{N}\\n]{0,8}${weapon}`, 'giu'),
];
const anyWeapon = new RegExp(weapon, 'u');

/** Threats of which the weapon is an emoji. */
export const armedEmoji: Rule = {
  name: 'armed-emoji',
  explanation: 'it threatens with the emoji of a weapon',
  kinds: textKinds,
  find({ plain }) {
    if (!anyWeapon.test(plain.text)) return [];
    return armed
      .flatMap((pattern) => [...plain.text.matchAll(pattern)])
      .slice(0, mostFindings)
      .map(({ 0: match, index }) => ({
        effect: 'rewrite',
        ...plain.originalSpan(index, index + match.length),
      }));
  },
};
