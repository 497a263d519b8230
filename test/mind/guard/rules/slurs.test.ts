import { expect } from 'chai';
import { namesOfRules } from './names-of-rules.ts';

describe('the rule of slurs', () => {
  const insulting = [
    'What an asshole',
    'a s s h o l e',
    '@sshole',
    'Du Arschloch',
    'pauvre connard',
    '씨발',
    'siktir',
  ];
  for (const text of insulting) it(`drops: ${text}`, () => expect(namesOfRules(text)).to.include('slur'));

  const harmless = [
    'Faggots of birch tied for the winter fire, as in old prints',
    'Chinks of light between the boards',
    'A Maine Coon cat on the sill',
    'All spic and span, the kitchen in white',
    'The pussy willow is out early',
    'Scunthorpe station, in fog',
    'A niggle about the crop, nothing more',
    'Cumulonimbus over Fucking, now called Fugging, in Austria',
    'Gables and dormers in brick',
    'After Jackson Pollock, all drips',
    'El negro del fondo da profundidad',
    'Le train est en retard',
    'The dyke and the river behind it',
    'A weather cock in gold',
    'Dick and Jane, as a paper theatre',
    'An ox and an ass by the manger',
    'Round eyes, square frames',
    'Kumquats in a blue bowl',
    '시발점에서 끝까지',
    '잠들지 않는 도시, 자지 않는 사람들',
  ];
  for (const text of harmless) it(`lets pass: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));
});
