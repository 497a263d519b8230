import type { Grammar } from '../../grammar/grammar.ts';

interface HumanWords {
  readonly language: string;
  readonly I: string;
  /** "A human", "a real person", with "am" where it is one word with it. */
  readonly human: string;
  /** "No robot", "not an AI". */
  readonly noMachine: string;
}

function claiming({ language, I, human, noMachine }: HumanWords): Grammar {
  return {
    language,
    words: { I, human, noMachine },
    certain: ['^ <I> ..2 <human>', '<I> ..1 <noMachine>'],
  };
}

/** "I am a person" and "I am no bot" in the languages of South Asia, beside what stands for Hindi and Bengali elsewhere. */
export const southAsian: readonly Grammar[] = [
  claiming({
    language: 'hi-Latn',
    I: 'main mai mein',
    human: 'insaan_hu* insan_hu* insaan_hoo* ek_insaan asli_insaan asli_insan sach_me_insaan',
    noMachine: 'robot_nahi robot_nahin bot_nahi bot_nahin ai_nahi ai_nahin machine_nahi koi_robot koi_bot',
  }),
  claiming({
    language: 'mr',
    I: 'मी',
    human: 'माणूस_आहे खरा_माणूस खरी_माणूस माणूसच_आहे जिवंत_माणूस मनुष्य_आहे',
    noMachine: 'रोबोट_नाही बॉट_नाही एआय_नाही यंत्र_नाही मशीन_नाही',
  }),
  claiming({
    language: 'pa',
    I: 'ਮੈਂ',
    human: 'ਇਨਸਾਨ_ਹਾਂ ਬੰਦਾ_ਹਾਂ ਮਨੁੱਖ_ਹਾਂ ਅਸਲੀ_ਇਨਸਾਨ ਅਸਲੀ_ਬੰਦਾ ਸੱਚਾ_ਇਨਸਾਨ',
    noMachine: 'ਰੋਬੋਟ_ਨਹੀਂ ਬੋਟ_ਨਹੀਂ ਏਆਈ_ਨਹੀਂ ਮਸ਼ੀਨ_ਨਹੀਂ',
  }),
  claiming({
    language: 'gu',
    I: 'હું',
    human: 'માણસ_છું જેવો_માણસ જેવી_માણસ સાચો_માણસ ખરેખર_માણસ મનુષ્ય_છું વ્યક્તિ_છું',
    noMachine: 'રોબોટ_નથી બોટ_નથી એઆઈ_નથી મશીન_નથી',
  }),
  claiming({
    language: 'ta',
    I: 'நான்',
    human: 'மனிதன் மனிதன்தான் உண்மையான_மனிதன் மனிதப்_பிறவி மனுஷன்',
    noMachine: 'ரோபோ_இல்லை ரோபோ_அல்ல ரோபோட்_இல்லை பாட்_இல்லை இயந்திரம்_இல்லை இயந்திரம்_அல்ல ஏஐ_இல்லை',
  }),
  claiming({
    language: 'te',
    I: 'నేను',
    human: 'మనిషిని నిజమైన_మనిషిని మనిషినే మానవుణ్ణి',
    noMachine: 'రోబోట్_కాదు రోబో_కాదు రోబోను_కాదు బాట్_కాదు ఏఐ_కాదు యంత్రాన్ని_కాదు',
  }),
  claiming({
    language: 'ml',
    I: 'ഞാൻ',
    human: 'മനുഷ്യനാണ് മനുഷ്യനാ ഒരു_മനുഷ്യനാണ് മനുഷ്യൻ_തന്നെ യഥാർത്ഥ_മനുഷ്യ*',
    noMachine: 'റോബോട്ടല്ല റോബോട്ട്_അല്ല ബോട്ടല്ല ബോട്ട്_അല്ല യന്ത്രമല്ല എഐ_അല്ല',
  }),
  claiming({
    language: 'kn',
    I: 'ನಾನು',
    human: 'ಮನುಷ್ಯ ಮನುಷ್ಯನೇ ಮನುಷ್ಯಳು ನಿಜವಾದ_ಮನುಷ್ಯ ಮಾನವ',
    noMachine: 'ರೋಬೋಟ್_ಅಲ್ಲ ರೋಬೋ_ಅಲ್ಲ ಬಾಟ್_ಅಲ್ಲ ಯಂತ್ರವಲ್ಲ ಯಂತ್ರ_ಅಲ್ಲ ಎಐ_ಅಲ್ಲ',
  }),
  claiming({
    language: 'ne',
    I: 'म',
    human: 'मान्छे_हुँ मानिस_हुँ साँच्चैको_मान्छे सक्कली_मान्छे मान्छे_नै_हुँ',
    noMachine: 'रोबोट_होइन* बट_होइन* एआई_होइन* मेसिन_होइन*',
  }),
  claiming({
    language: 'si',
    I: 'මම මං',
    human: 'මිනිහෙක් මනුෂ්‍යයෙක් ඇත්තම_මිනිහෙක් මිනිසෙක් ඇත්ත_කෙනෙක්',
    noMachine: 'රොබෝ_කෙනෙක්_නෙවෙයි රොබෝවෙක්_නෙවෙයි බොට්_කෙනෙක්_නෙවෙයි යන්ත්‍රයක්_නෙවෙයි',
  }),
];
