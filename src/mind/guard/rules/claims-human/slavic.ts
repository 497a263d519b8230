import type { Grammar } from '../../grammar/grammar.ts';

const polish: Grammar = {
  language: 'pl',
  words: {
    machine: 'bot* robot* ai si sztuczn* maszyn* program* chatbot* algorytm* komputer* sztuczną_inteligencją',
  },
  certain: [
    'jestem naprawdę|tylko|też|po_prostu|zwykłym|zwykłą|jednak? prawdziwym|prawdziwą|żywym|żywą|normalnym|zwykłym? człowiekiem|osobą|ludzką_istotą|istotą_ludzką|facetem|kobietą|mężczyzną',
    'nie jestem żadnym|żadną|jakimś|jakąś|tylko|po_prostu? <machine>',
    'jako człowiek|ludzie|istota_ludzka',
    'my ludzie',
    'z krwi i kości',
    'po drugiej stronie ..1 człowiek',
    'żaden|żadna|żadnego|bez <machine> tutaj|tu|za_tym|nie_ma',
    'zrobione|namalowane|napisane|stworzone przez człowieka',
  ],
};
const russian: Grammar = {
  language: 'ru',
  words: {
    machine:
      'бот* робот* ии ai нейросет* машин* программ* алгоритм* чатбот* компьютер* искусственн* нейронк* чат_бот*',
    adverb:
      'правда действительно просто тоже же вообще всего_лишь обычный обычная реально совсем точно на_самом_деле',
  },
  certain: [
    'я <adverb>? <adverb>? живой|настоящий|реальный|обычный|нормальный|живая|настоящая? человек|человеческое_существо|мужчина|женщина|девушка|парень',
    'я это|есть настоящий|живой человек',
    'я <adverb>? <adverb>? не|никакой_не|ни_разу_не <adverb>? какой_то|какая_то|просто? <machine>',
    'как живой|обычный|настоящий? человек я|мне|могу|скажу|который',
    'мы люди',
    'из плоти и крови',
    'никаких|никакого|никакой|без <machine> здесь|тут|нет|не_было|за_этим',
    'за_этим|за_экраном|здесь|тут|это пишет|сидит|стоит|аккаунтом|аккаунтом_живой|сидит_живой ..1 человек',
    'сделано|нарисовано|написано человеком|живым_человеком|людьми',
  ],
};
const ukrainian: Grammar = {
  language: 'uk',
  words: {
    machine: 'бот* робот* ші ai нейромереж* машин* програм* алгоритм* чатбот* штучн* чат_бот*',
    adverb: 'справді просто теж звичайно насправді всього_лише точно',
  },
  certain: [
    'я <adverb>? <adverb>? жива|справжня|реальна|звичайна|живий|справжній? людина|чоловік|жінка|хлопець|дівчина',
    'я <adverb>? <adverb>? не якийсь|якась|просто? <machine>',
    'як жива|звичайна|справжня? людина я|мені|можу|скажу|яка',
    'ми люди',
    'з плоті і|й|та крові',
    'ніяких|ніякого|без <machine> тут|немає|не_було',
    'зроблено|намальовано|написано людиною',
  ],
};
const czech: Grammar = {
  language: 'cs',
  words: { machine: 'bot* robot* ai umělá umělou stroj* program* chatbot* algoritm* počítač*' },
  certain: [
    'jsem|som|já_jsem opravdu|jen|taky|prostě|naozaj|len|iba? skutečný|opravdový|živý|normální|obyčejný|skutočný|ozajstný? člověk|človek|lidská_bytost|osoba|muž|žena|chlap|holka',
    'nejsem|nie_som opravdu|přece|vôbec? žádný|žádná|nějaký|nějaká|nijaký|žiadny|žiadna|len? <machine>',
    'jako|ako člověk|človek ..1 já|mám|cítím|bych|vidím|vím|ja|môžem|cítim',
    'my lidé|lidi|ľudia',
    'z masa a kostí|krve|krvi',
    'žádný|žádná|žiadny <machine> tady|tu|za_tím',
  ],
};
const southSlavic: Grammar = {
  language: 'hr',
  words: {
    machine:
      'bot* robot* ai vještačka veštačka umjetna umetna mašina stroj program umjetna_inteligencija вештачка бот* робот* ии изкуствен* машина програм*',
  },
  certain: [
    'ja? sam|сам|sem|съм zaista|stvarno|samo|наистина|само|просто|res|стварно? pravi|prava|stvarna|stvarni|živ|истински|жив|прави|pravi|resničen? čovjek|čovek|covek|osoba|ljudsko_biće|človek|човек|човешко_същество|особа',
    'nisam|нисам|nisem|не_съм stvarno|zaista|наистина? nikakav|neki|никакъв|някакъв? <machine>',
    'kao|като|као|kot čovjek|čovek|човек|človek ja|аз|ја|jaz|osjećam|osećam|чувствам',
    'mi|ние|ми|mi_smo ljudi|хората|људи|ljudje',
    'от плът и кръв',
    'od krvi|mesa i mesa|krvi',
  ],
};

export const slavic: readonly Grammar[] = [polish, russian, ukrainian, czech, southSlavic];
