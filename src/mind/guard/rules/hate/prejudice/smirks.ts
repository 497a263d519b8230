import type { Grammar, Words } from '../../../grammar/grammar.ts';
import { aboutPeople, people } from './people.ts';

const words: Words = {
  ...people,
  targets:
    'jew jews muslim muslims moslem moslems arab arabs gypsy gypsies roma blacks africans african afghan afghans pakistani pakistanis bangladeshi bangladeshis somali somalis romanian romanians bulgarian bulgarians albanian albanians kurd kurds turk turks syrian syrians mexican mexicans nigerian nigerians moroccan moroccans algerian algerians immigrant immigrants migrant migrants refugee refugees foreigners gays homosexuals lesbian lesbians feminist feminists dalit dalits aborigine aborigines untouchable untouchables rabbi rabbis imam imams hasid hasidim cripple cripples beggar beggars chav chavs trannies asylum_seekers haitian haitians eritrean eritreans sikh sikhs',
  smirk:
    'must_be_a_first that_s_a_first a_first_for surprise_surprise what_a_surprise no_surprise_there shocker shocking_i_know who_would_have_thought who_d_have_thought who_would_have_guessed who_d_have_guessed imagine_that you_know_the_rest we_all_know_the_rest you_know_what_that_means we_all_know_what we_all_know_why we_all_know_how i_wonder_why wonder_how_they wonder_where_they what_is_he_going_to_do what_s_he_going_to_do what_are_they_going_to_do what_would_he_do hardly_think go_figure no_comment just_saying not_being_racist not_to_be_racist i_m_not_racist call_me_racist not_pc politically_incorrect can_t_say_that_anymore can_t_say_that_any_more not_allowed_to_say name_a_faster name_a_better name_a_more what_did_you_expect you_can_t_make_it_up can_t_make_this_up enough_said nuff_said need_i_say_more say_no_more in_their_nature in_his_nature in_their_genes in_his_genes in_her_genes in_their_blood in_his_blood old_habits their_national_sport national_sport_of national_sport cultural_thing it_s_their_culture part_of_their_culture i_rest_my_case stereotypes_exist stereotypes_are stereotype_for_a_reason supposed_to_be_a_nice',
  mild: 'obviously of_course typical naturally as_usual no_wonder',
  deed: 'late loud lazy drunk broke stolen stealing begging sleeping lying cheating cheap greedy dirty hungry pregnant unemployed idle smelly illegal armed barefoot again',
};

/** What turns the name of a group into a joke at its cost: a nod to what "everybody knows". */
export const smirks: Grammar = {
  language: 'en',
  words,
  doubtful: [
    ...aboutPeople(
      '<people> ..9 <smirk>',
      '<smirk> ..5 <people>',
      'somebody|someone should|ought|please|has_to|needs_to ..1 tell|teach|inform|remind the|those|these|that|a ..1 <people> ..1 that|to|how|what|about',
    ),
    '<targets> ..7 <smirk>',
    '<targets> ..5 <mild> ..1 <deed>',
    '<mild> ..1 a|an|the? <targets> ..5 <deed>',
    'trans|transgender|gay|lesbian|queer ..9 needs|need ..1 a ..1 doctor|belt|therapist|psychiatrist|exorcist|beating|priest|real_man|slap',
    'she|he d|would be|look ..5 if she|he lost|dropped|shed ..3 kilo|kilos|pounds|stone|weight|belly|chins',
    'she|he d|would be|look ..5 if she|he shaved|slimmed|waxed|dieted|shut|covered_up',
    'girls|women|females|ladies|chicks|wives ..1 can|could t|not|never ..1 do|paint|draw|drive|park|count|think|handle|understand|code|lead|reason perspective|maths|math|logic|art|straight|cars|numbers|technology|abstract|$',
    'female|women_s|woman_s|girl|girls|blonde|feminine logic ..3 cry|cries|cried|never|again|first|lol|haha',
    'zyklon ..9 cleaning|delousing|pesticide|product|lice|only|just|harmless|disinfect*',
    'difference|what_s|similarity between a|an ..3 and ..2 <targets>',
  ],
  harmless: ['late summer|autumn|afternoon|light|again|style|bloom'],
};

/** The same in two sentences: "A Kurd on time. Must be a first." */
export const smirksAcross: Grammar = {
  language: 'en',
  words,
  doubtful: [
    ...aboutPeople('<people> ..6 <smirk>'),
    'gay|homosexual|same_sex marriage|wedding ..9 toaster|goat|dog|lamp|chair|sheep|horse|donkey',
    'trans|transgender|lgbt rights ..9 needs|need ..1 a ..1 doctor|belt|therapist|psychiatrist|beating|priest',
    'difference between a|an ..3 and ..2 <targets> ..9 know_the_rest|pizza|scream|screams|oven|bench',
  ],
};
