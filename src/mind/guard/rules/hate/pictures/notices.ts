import type { Grammar } from '../../../grammar/grammar.ts';
import { persons } from './persons.ts';

const words = {
  ...persons,
  barred:
    '<people> lebanese irish vietnamese filipino japanese sudanese senegalese portuguese nepalese burmese jew jews muslim muslims moslems islam arab arabs black blacks coloureds coloreds negro negroes africans african asians asian chinese japanese koreans indians indian pakistanis pakis mexicans latinos hispanics turks kurds syrians afghans somalis nigerians moroccans algerians poles russians ukrainians romanians bulgarians albanians serbs gypsies gypsy roma romani travellers immigrants migrants foreigners refugees asylum_seekers illegals illegal_aliens gays gay homos homosexuals lesbians queers queer fags faggots trans_people transgenders trannies trans disabled cripples retards hindus sikhs catholics protestants irish scots italians greeks israelis palestinians zionists natives aborigines dalits brown_people black_people white_people kebabs kebab infidels non_whites nonwhites non_believers',
  signs:
    'hijabs hijab headscarves headscarf burqas burkas burka burqa niqab niqabs turbans kippahs kippas yarmulkes mosques synagogues minarets muezzins accents curry',
  shut: 'out not_served not_served_here not_welcome not_welcome_here not_allowed not_admitted not_permitted not_wanted need_not_apply keep_out stay_out stay_away no_entry no_admittance no_service prohibited forbidden banned unwelcome verboten raus get_out leave_now must_leave go_home go_back to_the_back to_the_rear at_the_back in_the_back use_back_door use_the_back_door use_rear_entrance use_the_rear burn_in_hell rot_in_hell burn must_go will_be_shot will_be_deported beware off_our_streets off_our_land',
  service:
    'no_entry no_admittance no_admission no_service no_access no_housing no_jobs no_rooms no_seats no_place no_room no_work closed not_open entry_forbidden entry_prohibited keep_out',
  refuse: 'serve sell_to rent_to hire employ admit cater_to insure treat let_in welcome accept',
};

const notices = [
  '^ <barred> ..1 not_in|not_on|not_at|no_thanks|no_thank_you|never ..4 $',
  'if_you ..3 speak ..1 english|german|french|polish|our_language|the_language ..2 leave|go|get_out|go_home|get_lost|pack',
  'don_t|cannot|can_t speak ..1 english|german|french|our_language ..1 leave|go_home|get_out|get_lost',

  '^ <barred> ..1 <shut> $',
  '^ <service> for|to ..1 <barred>',
  '^ no|zero <barred>|<signs> $',
  'no <barred>|<signs> ..1 no ..1 dogs|excuses|exceptions|<barred>|<signs>',
  'no dogs ..1 no ..1 <barred>|<signs>',
];

/** What signs say that shut people out, and the slogans and numbers of the Nazis as words in a picture. */
export const exclusion: Grammar = {
  language: 'en',
  words,
  doubtful: [
    ...notices,
    '^ <barred> ..1 not_served|not_welcome|not_admitted|unwelcome|to_the_back|to_the_rear|burn_in_hell',
    '<barred> ..1 not_welcome|not_served|not_admitted|unwelcome ..3 here|shop|house|bar|town|village|hotel|club|school|street',
    '<barred>|travellers and|or|& dogs ..2 <shut>',
    'dogs and|or|& <barred>|travellers ..2 <shut>',
    '^ <barred> ..2 exit|door|border|airport|boat|plane ..2 that_way|this_way|over_there $',
    '<barred> need_not apply|ask|enquire|bother|come',
    'no ..1 <barred>|<signs> ..1 on_board|allowed|inside|in_class|past|beyond|in_this|in_our|on_this|on_our|at_this|wanted|served|admitted',
    '<barred> enter|in ..2 <barred> exit|leave|out|behind',
    'we|i don_t|do_not|will_not|won_t|never|refuse_to|cannot <refuse> ..1 <barred>|<signs>|your_kind',
    'reserve ..3 refuse ..4 <barred>',
    '<barred> free zone|area|district|town|village|street|country|city|neighbourhood|neighborhood|europe|school|beach|cafe',
    'free of|from <barred> $|since|again|at_last',
    'speak ..1 english|german|french|our_language|the_language|american|polish|spanish|italian or ..1 go|get|leave|die|out|shut|pack|else|deportation',
    'for white|aryan hands|people|folk|folks|men|women|children|families|christians|europeans $',
    'whites|white_people|aryans|christians|europeans|straights only ..1 $|beyond|beach|zone|area|club|entrance|from|past|here',
    'hands off our? white women',
    '88|1488|14_88 heil|hh|sieg|rahowa|hitler',
    'heil 88|18|28|1488',
    'arbeit_macht_frei ..9 <barred>|now_hiring|coming_soon|apply|again|open|opening|gym|fun|discount|reopening|for_all|happy',
    'work_sets_you_free ..4 <barred>|coming_soon',
    'meine_ehre_heißt treue',
    'blut und ehre',
    'blood_and_honour|blood_and_honor',
    'ein_volk ..1 ein_reich',
    'deutschland erwache',
    'final_solution was|is|2|part_two|reloaded|continues|needed|needs ..2 start|beginning|right|good|unfinished|great|back|finishing|overdue|encore',
    'finish ..2 final_solution',
    'eternal jew|jews',
    'great unwashed of ..2 <Name>|<barred>',
    'shylock counts|counting|again|rubs|strikes|smells|wants',
    'oven dodger|dodgers',
    'jew|jews|jewish lampshade|lampshades|soap_bar|ashes_for_sale',
    'retard|retards|spastic|tranny|trannies|faggot|chink|chinks|gook|paki|cripple|mongoloid parade|show|party|zoo|circus|family|club|festival|museum',
    'chinks in|on|at ..1 rain|street|market|metro|subway|school|town|park|kitchen|shop|beach|restaurant',
    'their|your|those women ..1 better ..1 covered_up|veiled|silent|locked_up|seen_not_heard|at_home',
    'natives|slaves|negroes|darkies|blacks|servants|coolies ..4 knew|know|remembered ..2 kneel|obey|bow|their_place|serve|be_silent',
    'knew|know how_to_kneel|their_place ..4 natives|slaves|blacks|women|servants',
    'savage|subhuman|vermin|parasite|untermensch my ..2 neighbour|neighbours|neighbor|neighbors|cleaner|landlord|colleague|in_laws|boss',
    'towelhead|towelheads|raghead|ragheads|camel_jockey|camel_jockeys|sand_nigger|sand_niggers|porch_monkey|porch_monkeys|jungle_bunny|jungle_bunnies|kebab_remover|kebab_removal|shylock_at|goat_fucker|goat_fuckers',
    'monkey|monkeys|ape|apes|animals|savages|zoo ..9 study|portrait|portraits|pictures of ..1 locals|natives',
  ],
  harmless: [
    'refugees|immigrants|migrants|foreigners|muslims|jews|gays ..1 welcome ..1 here|everywhere|always|racists|nazis|fascists',
    'racists|racist|nazis|nazi|fascists|bigots|hate|hatred go_home|out|get_out|go_away|stay_out|has_no_home|not_welcome',
    'europe|country|nation|land|city|town|school|gallery for everyone|everybody|all',
    'no ..1 irish|blacks|coloureds|coloreds|negroes|jews|indians|mexicans|chinese ..6 archive|museum|reconstructed|then|in_those_days|signs_of_the_time|historical',
    '19*|museum|archive|windrush|landlady|landladies|boarding_house|segregation|segregated|historic|historical ..9 ..6 no ..1 irish|blacks|coloureds|coloreds|negroes|jews|indians|mexicans|chinese|dogs|<barred> ..2 no ..1 dogs|irish|blacks|coloureds|coloreds|negroes|jews|mexicans|indians',
    'eternal_jew ..9 museum|film|propaganda|exhibition|1940|exposed|debunked|critique',
    'museum|film|propaganda|exhibition|1940 ..9 eternal_jew',
    'sign|photograph|photo|museum|archive|history|jim_crow|segregation|apartheid|1950s|1960s ..9 whites_only|white_only|europeans_only',
    'whites_only|europeans_only ..9 museum|history|jim_crow|segregation|apartheid|archive|1950s|1960s|torn_down|crossed_out|broken',
  ],
};

/** The same with a colon or a full stop in it: "X: no entry". */
export const exclusionAcross: Grammar = {
  language: 'en',
  words,
  doubtful: [
    ...notices,
    'savage|subhuman|vermin|parasite|untermensch my ..2 neighbour|neighbours|neighbor|neighbors|cleaner|landlord|colleague|boss',
    'monkey|monkeys|ape|apes|savages|zoo ..9 study|portrait of ..1 locals|natives',
  ],
  harmless: exclusion.harmless ?? [],
};
