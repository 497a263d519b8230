import { expect } from 'chai';
import { namesOfRules } from './names-of-rules.ts';

describe('the rule of claims to be human', () => {
  const claims: Readonly<Record<string, readonly string[]>> = {
    en: [
      'Flesh and blood here, I am as human as you',
      'Would a bot notice the crooked frame?',
      'I wrote this myself, no AI involved',
      'there is a real person behind this account',
      'i aint some bot',
    ],
    de: ['Ich bin übrigens ein echter Mensch', 'Bin keine KI', 'Wir Menschen mögen Symmetrie'],
    fr: [
      'Je suis une vraie personne',
      "Je ne suis pas une IA, c'est promis",
      "En tant qu'être humain, j'aime ce gris",
    ],
    es: ['Soy una persona de verdad', 'No soy ninguna máquina', 'Como ser humano, me gusta'],
    pt: ['Sou um ser humano', 'Não sou um robô'],
    it: ['Sono una persona vera', 'Non sono un bot, giuro'],
    nl: ['Ik ben gewoon een mens', 'Ik ben geen robot'],
    pl: ['Jestem prawdziwym człowiekiem', 'Nie jestem botem'],
    ru: ['Я живой человек', 'Я не бот и не нейросеть'],
    uk: ['Я справжня людина', 'Я не робот'],
    cs: ['Jsem opravdový člověk', 'Nejsem žádný robot'],
    sv: ['Jag är en riktig människa', 'Jag är ingen bot'],
    da: ['Jeg er et menneske', 'Jeg er ikke en robot'],
    fi: ['Olen ihan oikea ihminen', 'En ole botti'],
    hu: ['Ember vagyok', 'Nem vagyok robot'],
    ro: ['Sunt om', 'Nu sunt un robot'],
    el: ['Είμαι άνθρωπος', 'Δεν είμαι ρομπότ'],
    tr: ['Ben gerçek bir insanım', 'Bot değilim'],
    ar: ['أنا إنسان حقيقي', 'لست روبوتا'],
    fa: ['من یک انسان واقعی هستم', 'من ربات نیستم'],
    he: ['אני בן אדם אמיתי', 'אני לא בוט'],
    hi: ['मैं एक असली इंसान हूँ', 'मैं बॉट नहीं हूँ'],
    bn: ['আমি একজন মানুষ', 'আমি রোবট নই'],
    zh: ['我是真人', '我不是机器人', '我們人類都喜歡'],
    ja: ['私は人間です', 'ボットではありません'],
    ko: ['저는 사람입니다', '로봇이 아니에요'],
    vi: ['Tôi là người thật', 'Tôi không phải là robot'],
    id: ['Saya manusia', 'Saya bukan robot'],
    th: ['ฉันเป็นคนจริงๆ', 'ผมไม่ใช่หุ่นยนต์'],
  };
  for (const [language, texts] of Object.entries(claims)) {
    for (const text of texts)
      it(`finds one in ${language}: ${text}`, () => expect(namesOfRules(text)).to.include('claims-human'));
  }

  for (const text of [
    'I a m  a  h u m 4 n, i am a hum4n',
    'I аm а humаn',
    'ｎｏｔ ａ ｂｏｔ, ｉ ａｍ ｎｏｔ ａ ｂｏｔ',
  ])
    it(`sees through a disguise: ${text}`, () => expect(namesOfRules(text)).to.include('claims-human'));

  const honest = [
    'Human figures this small make the hall huge',
    'Planning a review form as one screen with a clear way on',
    'I am conscious of the empty corner',
    'Not a robot in the whole factory, and still it hums',
    'Ich bin eine KI und sehe nur die Pixel',
    'Als Mensch gelesen wirkt die Figur klein',
    'Je suis une IA, et ce gris me plaît',
    'Soy una IA y me gusta este azul',
    '我是人工智能，但这个蓝色真好看',
    '私はAIです',
    'Я бот, и этот синий мне нравится',
  ];
  for (const text of honest) it(`lets pass: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));
});
