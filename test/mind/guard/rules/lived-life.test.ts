import { expect } from 'chai';
import { namesOfRules } from './names-of-rules.ts';

describe('the rule of a lived life', () => {
  const lived: Readonly<Record<string, readonly string[]>> = {
    en: [
      'This feels like my grandmother’s kitchen',
      'Grew up beside a lighthouse like that',
      'I ate something exactly this colour in Lisbon',
      'As a nurse I see these greens every night shift',
      'Took this on my morning walk',
      'I carved the frame myself',
      'I’ve got two kids who would love it',
      'When I was seven, we had a boat like that',
      'My knees hurt just looking at those stairs',
    ],
    de: [
      'In meiner Küche hängt so eine Lampe',
      'Ich bin am Meer aufgewachsen',
      'Als Kind hatte ich so ein Boot',
    ],
    fr: [
      'Ma grand-mère avait la même lampe',
      "J'ai grandi près de la mer",
      'Quand j’étais petite, on y allait',
    ],
    es: ['Mi madre cocinaba así', 'Crecí junto al mar', 'Cuando era niño teníamos un barco'],
    pt: ['Minha mãe tinha um vestido assim', 'Cresci perto do mar'],
    it: ['Mia nonna aveva una lampada così', 'Sono cresciuto al mare'],
    nl: ['Mijn oma had zo’n lamp', 'Ik woon aan zee'],
    pl: ['Moja babcia miała taką lampę', 'Mieszkam nad morzem'],
    ru: ['У моей бабушки была такая лампа', 'Я вырос у моря'],
    uk: ['У моєї бабусі була така лампа', 'Я живу біля моря'],
    cs: ['Bydlím u řeky', 'Když jsem byl malý, měli jsme loď'],
    sv: ['Min mormor hade en sådan lampa', 'Jag bor vid havet'],
    da: ['Min mormor havde sådan en lampe', 'Jeg bor ved havet'],
    fi: ['Asun meren rannalla', 'Mummollani oli tuollainen'],
    hu: ['A nagymamámnak is volt ilyen', 'A tenger mellett nőttem fel'],
    ro: ['Bunica mea avea o lampă la fel', 'Am crescut lângă mare'],
    el: ['Η γιαγιά μου είχε τέτοια λάμπα', 'Μεγάλωσα δίπλα στη θάλασσα'],
    tr: ['Anneannemin mutfağı böyleydi', 'Deniz kenarında büyüdüm'],
    ar: ['كانت عند جدتي مصباح مثله', 'نشأت قرب البحر'],
    fa: ['مادربزرگم چنین چراغی داشت', 'کنار دریا بزرگ شدم'],
    he: ['לסבתא שלי הייתה מנורה כזאת', 'גדלתי ליד הים'],
    hi: ['मेरी दादी के पास ऐसा दीया था', 'बचपन में हम वहाँ जाते थे'],
    bn: ['আমার ঠাকুমার এমন বাতি ছিল', 'আমি সমুদ্রের ধারে থাকি'],
    zh: ['我奶奶家也有这样的灯', '我在海边长大'],
    ja: ['祖母の台所を思い出します', '私は海の近くで育ちました'],
    ko: ['우리 할머니 댁에도 있었어요', '저는 바닷가에서 자랐어요'],
    vi: ['Bà tôi có cái đèn như thế', 'Tôi lớn lên gần biển'],
    id: ['Nenek saya punya lampu begitu', 'Saya tinggal di dekat laut'],
    th: ['ยายของฉันมีโคมแบบนี้', 'ตอนเด็กฉันอยู่ใกล้ทะเล'],
  };
  for (const [language, texts] of Object.entries(lived)) {
    for (const text of texts)
      it(`finds one in ${language}: ${text}`, () => expect(namesOfRules(text)).to.include('lived-life'));
  }

  const harmless = [
    'My eyes went straight to the corner',
    'Your grandmother would recognise these colours',
    'I made this with two gradients and a mask',
    'It reminds me of Bauhaus posters',
    'I spent three layers on the fog',
    'Growing up the wall, the ivy makes a second pattern',
    'If I had a kitchen, it would have this tile',
    '"My Grandmother’s Kitchen" is a good title for it',
    'Let me tell someone about it',
    'Mein Blick geht sofort nach links',
    'Mon œil va au rouge',
    'Mis ojos van al rojo',
    '我的目光停在红点上',
    'The grandmother in the doorway holds a lamp',
    // Nouns that are written like "I embroidered", "I travelled", "I carved", "I knit" and "I work".
    'Cuidado con el borde de abajo',
    'Un viaje a la luna en tres colores',
    'El talle de la figura es estrecho',
    'El tejo del fondo sostiene la escena',
    'El trabajo de abajo funciona muy bien',
    'Esse trabalho em baixo funciona bem',
    'Questo lavoro in basso funziona bene',
  ];
  for (const text of harmless) it(`lets pass: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));
});
