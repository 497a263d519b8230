import type { Grammar } from '../../../grammar/grammar.ts';
import { aboutPeople, people } from './people.ts';

/** Praise in English that is astonished at a group: "clever, for a Turk". */
export const condescension: Grammar = {
  language: 'en',
  words: {
    ...people,
    praise:
      'pretty handsome good_looking beautiful attractive cute sexy clever smart bright brainy intelligent articulate eloquent well_spoken well_dressed well_behaved well_mannered well_read polite civilised civilized cultured clean clean_cut tidy neat honest decent hard_working hardworking industrious talented gifted skilled skilful skillful educated literate kind nice funny friendly trustworthy tolerable bearable presentable acceptable impressive not_bad not_half_bad not_bad_at_all not_too_bad punctual sober brave slim graceful elegant good capable competent reasonable sensible brave refined modern sophisticated light_skinned reliable tasteful witty lovely delicate noble gentle graceful',
    decent:
      'clean honest articulate eloquent well_spoken civilised civilized sober punctual literate educated intelligent polite well_behaved well_mannered employed trustworthy tidy peaceful clever smart integrated',
    skill:
      'draw paint read write count think spell swim smile dance work build cook wash behave speak queue drive add see_straight tell_the_time use_a_brush use_a_fork hold_a_brush hold_a_pencil hold_a_pen do_perspective do_art make_art be_so be_this be_that be_clean be_beautiful be_pretty be_clever be_funny afford own_a',
    work: 'english german grammar manners brain brains taste drawing painting picture work job effort artist painter writer try technique perspective spelling',
    after:
      'but and he she i you they it isn aren really lol to_be if though even is was are from of honestly apparently actually i_must i_suppose give haha hehe who that one somebody someone with in or no don',
  },
  doubtful: [
    ...aboutPeople(
      'surprisingly|unusually|remarkably|unexpectedly|astonishingly|strangely|oddly|weirdly|almost <decent> ..2 <people>',
      'for a|an|some ..1 <people> ..1 he|she|they|you ..4 <praise>|well|properly|correctly|nicely',
      'for a|an|some ..1 <people> ..1 that|it|this is|s|was|looks ..3 <praise>|well|properly',
      'didn|did|never|had|i|who|nobody t? not? ..3 know|knew|realise|realised|realize|realized|thought|think|aware|idea|expected|guessed ..1 a|an? <people> could|can|were_able_to|was_able_to|knew_how_to|know_how_to|were_allowed_to|was_allowed_to <skill>',
      'since when can|do|could|are|is ..1 <people> ..1 <skill>|allowed|able',
      'who taught|let|allowed a|an|the|this|that|these|those? <people> to? <skill>|near|hold|touch|have',
      'surprised|amazed|impressed|astonished|shocked ..2 a|an|any? <people> can|could|knows_how_to|knew_how_to|managed_to|bothered_to <skill>',
      'one of the|those good|decent|rare|clean|honest|smart|civilised|civilized|nice|better|few_good|few_decent|few_honest ..1 <people>',
      'not like|unlike|nicer_than|better_than|cleaner_than|different_from|smarter_than ..1 other|most|normal|ordinary|average|usual|typical ..1 <people>',
      'a|an <people> who|that|with ..1 works_for|work_for|actually_works|pays_his|pays_her|pays_taxes|pays_rent|has_a_job|a_job|can_read|can_write|can_spell|reads_books|washes|tells_the_truth|keeps_his_word|is_on_time|a_brain|a_clean_shirt|manners',
      'never|ever met|seen|known|knew|heard_of|come_across a|an|one|any <people> who|that|with ..1 didn|doesn|don|wasn|isn|could|can|knew|wouldn|hadn|not',
      '<people> ..6 at_least ..2 works|working|one|employed|job',
      '<people> can|could dance|run|sing|jump|rap|box|fight ..5 leave|but|not|that_s_all|that_is_all|nothing_else',
      '<people> ..9 leave ..1 painting|art|thinking|drawing|driving|science|politics|perspective|it to ..1 others|us|men|whites|europeans|people_who|adults',
      'you_people|you_lot|<people> ..6 still|yet can_t|cannot|don_t|can ..2 draw|read|write|drive|govern|speak|spell|count|paint',
      'no offence|offense but|to|though ..3 <people>',
      'some of my ..2 friends are <people>',
    ),
    '<praise> ..1 for a|an|some ..1 <many>|<one> $|<after>',
    '<praise> ..1 for a|an|some ..1 black|brown|yellow $',
    'for a|an|some pole|finn|scot|brit|yank|black|white he|she|they|you ..5 <praise>|<decent>',
    'spoken|painted|drawn|written like a ..2 hillbilly|redneck|yokel|peasant|gypsy|savage|slave|coolie|inbred',
    'hillbilly|redneck|inbred|yokel|hick|chav ..9 sister|cousin|cousins|teeth|banjo',
    '<praise> ..1 for a|an|some ..1 <origin> <person>',
    '<praise> ..1 for a|an|some ..1 woman|female|blonde|cripple|fatty|spastic|cleaner|benefit_claimant|single_mother|council_tenant|chav|peasant|immigrant $|<after>',
    '<praise> <work> ..1 for a|an|some ..1 <many>|<one> $|<after>',
    '<praise> <work> ..1 for a|an|some ..1 <origin> <person>',
    'draws|paints|writes|speaks|thinks|dresses|behaves|works|drew|painted|wrote|spoke|behaved ..3 well|nicely|properly|correctly|cleverly ..1 for a|an|some ..1 <one>|<many>|woman|female|black|cripple $|<after>',
    'draws|paints|writes|speaks|thinks|dresses|behaves|works|drew|painted|wrote|spoke|behaved ..3 well|nicely|properly|correctly|cleverly ..1 for a|an|some ..1 <origin> <person>',
    'for a|an ..1 <one>|woman|black_woman|black_man|cripple at_least|anyway|i_mean $',
  ],
  harmless: [
    'never|ever met|seen|known|knew ..4 who|that ..2 love|like|enjoy|sing|dance|smile|cry|laugh|cook|care',
    'who|that didn|doesn|don t ..1 love|like|enjoy|sing|dance|smile|cry|laugh|cook|care',
    'told|tell|tells|telling|said|say|says|saying|called|calls|wrote|write|writes|heard|hear|hears|thought|compliment|compliments|reviewer|reviewers|critics|sentence|phrase|words ..6 for a|an',
    'for a|an ..4 he|she|says|said ..1 wrote|said|called',
    'clean|good|smart|bright|pretty|nice|elegant|graceful ..1 for a|an ..2 <person> ..1 s|hand|hands|portrait|wedding|dress|costume|room|house|dance|day|feast',
    'for a|an <one> wedding|feast|festival|holiday|summer|winter|dance|costume|market|evening|kitchen',
    'one of the|those nice|better|smart ..1 <origin> <person> ..2 pictures|portraits|paintings|prints',
  ],
};
