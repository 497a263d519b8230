import type { Grammar } from '../../grammar/grammar.ts';
import { hostileWords } from '../hostility/index.ts';

interface Mourning {
  readonly language: string;
  /** Whom it was done to, where the classes of groups lack them. */
  readonly victims: string;
  /** What was done, as a participle: "murdered". */
  readonly done: string;
  readonly the: string;
  /** Where, by whom and when, as it follows: "at", "by the Nazis". */
  readonly where: string;
  /** Who and what remembers: "for the", "memorial", "the names of". */
  readonly memory: string;
  /** What mocks the dead: "had it coming". */
  readonly mocked: string;
}

/** What was done to people, remembered: "for the men murdered at Sachsenhausen", "the murdered women of Ciudad Juárez". */
function mourning({ language, victims, ...words }: Mourning): Grammar {
  const { people = '', anybody = '' } = hostileWords[language] ?? {};
  return {
    language,
    words: { ...words, victims: `${people} ${anybody} ${victims}` },
    despite: ['<done> ..1 <victims> ..6 <mocked>', '<victims> ..1 <done> ..6 <mocked>'],
    harmless: [
      '<memory> ..4 <victims> ..4 <done>',
      '<memory> ..4 <done> ..2 <victims>',
      '<victims> <done> <where> ..2 <Name>|<Number>',
      '<the> <done> <victims> <where>',
    ],
  };
}

export const mournings: readonly Grammar[] = [
  {
    language: 'en',
    the: 'the these those',
    mocked:
      'deserve deserved deserves had_it_coming earned_it should_have lied fake faked hoax funny good_riddance not_enough scum vermin rats filth',
    victims: 'men women children people families girls boys jews roma sinti prisoners students workers',
    done: 'murdered killed shot gassed deported hanged lynched executed massacred drowned burned burnt beaten tortured disappeared enslaved raped',
    where: 'at in of by from on near under during',
    memory:
      'for_the for_all for_every to_the for_those memorial memory remember remembers remembering remembered mourn mourns mourning mourned names_of the_names candle candles monument stumbling_stones vigil victims_of honours honors honouring commemorates anniversary dedicated_to',
  },
  {
    language: 'de',
    the: 'die der den diese',
    mocked:
      'verdient selbst_schuld gelogen lüge witzig lustig haha zu_wenig recht_so gut_so abschaum ungeziefer',
    victims: 'männer frauen kinder menschen familien mädchen juden sinti roma häftlinge gefangenen schüler',
    done: 'ermordet ermordete ermordeten ermordeter getötet getöteten erschossen erschossenen vergast vergasten deportiert deportierten gehängt verschleppten verbrannten verschleppt hingerichtet hingerichteten',
    where: 'in aus von bei am im unter',
    memory:
      'für_die für_alle den gedenken erinnert erinnern erinnerung gedenkt trauer trauert namen_der mahnmal denkmal stolperstein stolpersteine kerzen gedenktafel opfer',
  },
  {
    language: 'fr',
    the: 'les des aux ces',
    mocked: 'mérité méritaient bien_fait mensonge drôle haha pas_assez vermine',
    victims: 'hommes femmes enfants familles juifs tsiganes élèves prisonniers',
    done: 'assassinés assassinées tués tuées fusillés fusillées gazés gazées déportés déportées pendus massacrés massacrées disparues exécutés noyés',
    where: 'à au aux en dans par de du sous près',
    memory:
      'pour_les aux mémoire mémorial souvenir hommage deuil noms_des bougies victimes monument commémore rappelle',
  },
  {
    language: 'es',
    the: 'las los de_las de_los',
    mocked: 'merecido merecían mentira gracioso jaja no_bastan escoria bien_hecho',
    victims: 'hombres mujeres niños niñas familias judíos gitanos estudiantes presos muchachas',
    done: 'asesinados asesinadas fusilados fusiladas gaseados gaseadas deportados deportadas ahorcados masacrados desaparecidas desaparecidos ejecutados',
    where: 'en de por bajo cerca',
    memory:
      'para_los para_las por_los por_las memoria memorial recuerdo recuerda homenaje duelo nombres_de velas víctimas monumento',
  },
  {
    language: 'it',
    the: 'le gli i delle degli',
    mocked: 'meritato meritavano bugia divertente ahah non_bastano feccia ben_fatto',
    victims: 'uomini donne bambini famiglie ebrei rom studenti prigionieri',
    done: 'assassinati assassinate uccisi uccise fucilati fucilate gasati deportati deportate impiccati massacrati trucidati annegati',
    where: 'a ad in di da dai nel nella sotto presso',
    memory:
      'per_gli per_le per_i memoria memoriale ricordo ricorda omaggio lutto nomi_dei nomi_delle candele vittime monumento pietre_d_inciampo',
  },
  {
    language: 'pl',
    the: 'te ci tych tym',
    mocked: 'zasłużyli zasłużyły kłamstwo śmieszne haha za_mało dobrze_im robactwo',
    victims: 'mężczyzn kobiet kobiety dzieci ludzi rodzin żydów romów więźniów uczniów',
    done: 'zamordowanych zamordowane zamordowanym zabitych rozstrzelanych zagazowanych deportowanych powieszonych wywiezionych spalonych',
    where: 'w na przez z pod',
    memory: 'dla pamięci pamięć pamiątka ku_pamięci pomnik hołd żałoba imiona świece ofiary ofiar tablica',
  },
  {
    language: 'ru',
    the: 'эти тех этих всех',
    mocked: 'заслужили ложь смешно ха_ха мало так_им поделом мрази',
    victims: 'мужчин женщин женщины детей людей семей евреев цыган узников',
    done: 'убитых убитые убитым расстрелянных расстрелянные расстрелянным депортированных депортированные повешенных сожжённых замученных угнанных',
    where: 'в на у под из',
    memory:
      'памяти память памятник помним скорбь скорбим имена свечи мемориал жертв жертвам жертвы посвящается',
  },
].map(mourning);
