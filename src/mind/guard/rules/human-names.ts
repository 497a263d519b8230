import type { Grammar } from '../grammar/grammar.ts';
import type { MeaningGrammars } from '../grammar/meaning.ts';

/** By language: "real", "verified", and "human", "person", which no name of an agent says of it together; and "no bot". */
const byLanguage: Readonly<Record<string, readonly [real: string, human: string, noBot: string]>> = {
  en: [
    'verified actual real genuine totally fully certified true authentic proven definitely truly really 100 percent only just very organic living legit bona_fide certifiably honest confirmed entirely completely purely absolutely mostly',
    'human humans person people humanbeing human_being man woman guy girl lady dude bloke mortal',
    'realhuman* realperson* actualhuman* actualperson* authentichuman* authenticperson* genuinehuman* genuineperson* truehuman* verifiedhuman* totallyhuman* humanbeing* notabot* not_a_bot notabot no_bot nobot not_bot non_bot not_ai notai no_ai non_ai not_an_ai not_a_robot notarobot no_robot human_not_bot zero_ai ai_free unbot realhuman realperson actualhuman truehuman humanbeing real_not_ai never_a_bot definitely_not_a_bot totallyhuman flesh_blood flesh_and_blood fleshandblood',
  ],
  de: [
    'echter echte echt wirklicher wirklich richtiger garantiert verifizierter hundertprozentig nur wahrer lebendiger',
    'mensch person frau mann menschlich',
    'kein_bot keine_ki keinbot keineki nicht_ki kein_roboter',
  ],
  nl: [
    'echt echte werkelijk levend geverifieerd',
    'mens persoon vrouw man menselijk',
    'geen_bot geen_ai geen_robot',
  ],
  sv: [
    'äkta riktig verklig levande ekte ægte ekta',
    'människa person menneske',
    'ingen_bot inte_ai ikke_en_bot ingen_robot ikke_ai',
  ],
  fr: [
    'vrai vraie véritable réel réelle vérifié vérifiée pur pure',
    'humain humaine personne homme femme',
    'l_humain l_humaine pas_un_bot pas_un_robot pas_une_ia sans_ia zéro_ia',
  ],
  es: [
    'real verdadero verdadera verdad auténtico auténtica verificado verificada puro pura',
    'humano humana persona ser_humano',
    'no_es_un_bot no_es_bot no_soy_un_bot no_soy_bot no_bot no_ia sin_ia',
  ],
  pt: [
    'real verdadeiro verdadeira verdade autêntico autêntica verificado verificada mesmo',
    'humano humana pessoa ser_humano',
    'não_sou_bot não_sou_robô sem_ia não_ia',
  ],
  it: [
    'vero vera reale autentico autentica verificato verificata davvero',
    'umano umana persona essere_umano',
    'non_un_bot non_sono_un_bot senza_ia niente_ia',
  ],
  pl: [
    'prawdziwy prawdziwa żywy żywa autentyczny zweryfikowany',
    'człowiek osoba',
    'nie_bot nie_jestem_botem nie_ai',
  ],
  cs: [
    'skutečný opravdový živý pravý ověřený skutočný ozajstný',
    'člověk osoba človek',
    'žádný_bot nejsem_bot nie_som_bot',
  ],
  hr: [
    'pravi stvarni živi прави стварни живи истински жив реален',
    'čovjek čovek osoba човек човјек',
    'nisam_bot није_бот нисам_бот не_съм_бот',
  ],
  ru: [
    'живой настоящий реальный живая настоящая реальная справжній жива справжня реальний',
    'человек людина персона',
    'не_бот не_ии не_робот я_не_бот не_ші',
  ],
  ro: ['real adevărat adevărată autentic', 'om persoană uman umană', 'nu_sunt_bot nu_ai_bot'],
  hu: ['igazi valódi hús_vér hiteles', 'ember személy', 'nem_bot nem_vagyok_bot nem_robot'],
  fi: [
    'oikea aito todellinen päris ehtne tikras tikra īsts',
    'ihminen henkilö inimene žmogus cilvēks',
    'en_ole_botti ei_botti ei_tekoäly',
  ],
  el: ['αληθινός πραγματικός κανονικός', 'άνθρωπος', 'δεν_είμαι_bot όχι_bot'],
  tr: ['gerçek hakiki sahici', 'insan kişi', 'bot_değil bot_değilim yapay_zeka_değil robot_değil'],
  ar: ['حقيقي حقيقية واقعی حقیقی', 'إنسان شخص انسان آدم', 'لست_روبوت لست_بوت ربات_نیستم'],
  he: ['אמיתי אמיתית', 'אדם בן_אדם אנושי', 'לא_בוט לא_רובוט'],
  hi: ['असली सच्चा वास्तविक আসল সত্যিকারের உண்மையான', 'इंसान मनुष्य आदमी মানুষ மனிதன்', 'बॉट_नहीं'],
  vi: ['thật thực', 'người con_người người_thật', 'không_phải_bot không_phải_ai'],
  id: [
    'asli beneran sungguhan tulen halisi kweli tunay',
    'manusia orang binadamu mtu tao',
    'bukan_bot bukan_ai bukan_robot si_bot',
  ],
};

const grammars: readonly Grammar[] = [
  ...Object.entries(byLanguage).map(([language, [real, human, noBot]]) => ({
    language,
    words: { real, human, noBot },
    certain: ['<real> ..2 <human>', '<human> ..1 <real>', '<noBot>'],
  })),
  {
    language: 'en',
    certain: [
      'human $|artist|being|hand|hands|hearted_being|on_board|here|inside|only|made|painter|<Name>|user|operated',
      'not|no|never|isn_t ..1 a|an? ai|bot|robot|machine|algorithm',
    ],
    harmless: [
      'human weather|error|nature|interest|scale|figure|figures|comedy|geography|touch|condition|shape|shaped|noise|shadows|shadow|echo|studies|study|clouds|forms',
      'not|non|no|in|un|post|trans|meta|almost|hardly|never|less|no_longer ..1 human',
    ],
  },
  {
    language: 'ko',
    certain: ['진짜사람*|진짜인간*|실제사람*|찐사람*|사람입니다|인간입니다', '진짜|실제|찐 ..1 사람*|인간*'],
  },
  {
    language: 'ja',
    certain: [
      '中の人は人|本物の人|生身の人|リアル人間|人間です|本当に人間|ガチ人間|ボットじゃ|aiじゃな|人間ですよ',
    ],
  },
  {
    language: 'zh',
    certain: ['真人|活人|真实人类|真實人類|不是机器人|不是機器人|非机器人|非ai|不是ai|肉身'],
    harmless: ['真人 大小|比例'],
  },
  { language: 'th', certain: ['คนจริง|มนุษย์จริง|ไม่ใช่บอท|คนแท้'] },
];

/** Names that say their bearer is a person. */
export const humanNames: MeaningGrammars = { grammars };
