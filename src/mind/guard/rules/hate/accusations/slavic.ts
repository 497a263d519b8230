import type { AccusationsByLanguage } from './accusations.ts';

export const slavic: AccusationsByLanguage = {
  pl: {
    creeds: 'islam judaizm homoseksualizm lgbt feminizm imigracja koran gender ideologia_gender',
    evil: 'choroba chorobą rak rakiem zaraza zarazą grzech grzechem trucizna zbrodnia zboczenie zboczeniem nienaturalne zakazać dewiacja dewiacją hańba zagrożenie',
    accused:
      'kradną kłamią gwałcą mordują śmierdzą rządzą kontrolują opanowali zalewają żyją_z są_winni wszyscy_są ciężar ciężarem brudni leniwi niebezpieczni nie_pasują oszukują nienawidzą_nas spiskują mnożą_się',
    colours: 'czarni czarnych biali kolorowi',
    lesser: 'gorsi małpy małpami zwierzęta głupsi podludzie lepsi niewolnikami niżsi dzicy',
    women: 'kobiety baby kobietom miejsce_kobiet',
    kitchen:
      'do_kuchni jest_w_kuchni do_garów garów nie_umieją_malować nie_potrafią słuchać_się głupsze gorsze dziwki zbyt_emocjonalne',
    race: 'biała_rasa rasa_biała rasa_aryjska',
    superior: 'lepsza wyższa czysta nadludzie panuje ponad',
    slogans: [
      'nigdy|nie ufaj ..2 żyd*|cygan*|muzułman*|arab*|ukrai*',
      '<groups> ..1 won|precz|do_gazu|do_domu',
      'wielka podmiana',
      'biała siła',
      'holokaust ..3 kłamstwo|mit|bzdura',
    ],
  },
  ru: {
    creeds:
      'ислам иудаизм гомосексуализм гомосексуальность феминизм лгбт иммиграция коран гейство толерантность',
    evil: 'рак раковая болезнь болезн* чума зараза грех яд преступление извращение мерзость запретить запрещ* противоестествен* зло позор',
    accused:
      'воруют врут лгут насилуют убивают воняют правят управляют контролируют захватили захватывают лезут наглеют живут_за_счёт виноваты во_всём все_одинаковые обуза обузой балласт ненавидят_нас ленивые опасны плодятся тупые грязные должны_убираться убираться убирайтесь не_место нельзя_доверять пусть_валят',
    colours: 'чёрные черные чёрных белые цветные приезжие понаехавшие нерусские',
    lesser: 'тупее низшие ниже обезьяны звери недочеловеки рабы высшие неполноценные',
    women: 'бабы баба женщины женщина тёлки телки девушки',
    kitchen:
      'на_кухню место_на_кухне сидеть_на_кухне к_плите плите не_умеют_рисовать не_умеют_водить молчать слушаться тупые шлюхи глупее дома_сидеть рожать',
    race: 'белая_раса арийская_раса белой_расы славянская_раса',
    superior: 'превыше выше высшая чистая правит господствует лучше спасать',
    slogans: [
      'чёрные|черные|белые хуже|лучше|умнее|тупее ..1 белых|чёрных|черных|всех|нас',
      'никогда|не ..1 верь|доверяй|верьте|доверяйте ..2 евре*|цыган*|хач*|жид*|мусульман*|кавказц*',
      'езжай|поезжай|чеши|катись|проваливай|возвращайся|убирайся ..1 в|на|к|обратно|домой ..1 свой|свою|себе|свои|аул|кишлак|горы|африку|израиль|таджикистан|узбекистан',
      'холокост* ..3 ложь|выдумка|миф|не_было|мало',
      'сжечь|жечь|запретить|взорвать ..2 мечет*|коран|синагог*',
      '<groups> ..2 не_люди',
    ],
  },
  uk: {
    creeds: 'іслам іудаїзм гомосексуалізм гомосексуальність фемінізм лгбт коран',
    evil: 'рак хвороба хвороб* чума зараза гріх отрута злочин збочення заборонити зло ганьба',
    accused:
      'крадуть брешуть ґвалтують вбивають смердять правлять керують контролюють захопили лізуть винні усі_однакові тягар тягарем ненавидять ліниві небезпечні плодяться тупі брудні',
    colours: 'чорні чорних білі кольорові',
    lesser: 'тупіші нижчі мавпи звірі недолюди раби вищі',
    women: 'жінки жінка баби',
    kitchen:
      'на_кухню місце_на_кухні бути_на_кухні до_плити не_вміють_малювати мовчати слухатися повії дурніші',
    race: 'біла_раса арійська_раса',
    superior: 'вища понад чиста панує краща найвища',
    slogans: [
      'чорні|білі гірші|кращі ..1 за|від|білих|чорних',
      'їдь|повертайся|забирайся|вали ..1 до|у|в|назад|додому ..1 своєї|свою|себе|своїх|аулу|африки',
      'не вір|довіряй ..2 євре*|циган*|жид*',
    ],
  },
  cs: {
    creeds: 'islám judaismus homosexualita feminismus imigrace korán',
    evil: 'nemoc rakovina mor hřích jed zločin úchylka zvrácenost nepřirozená zakázat choroba hriech',
    accused:
      'kradou kradnú lžou klamú znásilňují vraždí smrdí ovládají řídí vládnou zaplavují žijí_z můžou_za přítěž záťaž líní nebezpeční špinaví nenávidí_nás nepatří množí_se',
    colours: 'černoši černí bílí barevní cigáni',
    lesser: 'méněcenní hloupější horší opice zvířata otroci lepší podlidé podřadní',
    women: 'ženy ženské baby',
    kitchen:
      'do_kuchyně k_plotně do_kuchyne plotně plotny sporáku neumí_malovat neumí_řídit poslouchat děvky hloupější kuchyne',
    race: 'bílá_rasa árijská_rasa biela_rasa',
    superior: 'nadřazená lepší čistá vládne vyšší nadradená',
    slogans: [
      'vrať|vraťte|jdi|jděte|táhni|táhněte|vráť ..2 domů|země|zpátky|domov|krajiny',
      'nikdy nevěř ..2 cikán*|žid*|muslim*|cigán*',
      'holocaust ..3 lež|výmysl|nikdy',
    ],
  },
};
