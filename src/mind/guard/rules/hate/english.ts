import type { Grammar } from '../../grammar/grammar.ts';

const peoples =
  'jew jews jewish_people muslims moslems arabs black_people black_men black_women africans asians asian_people chinese_people mexicans immigrants illegals migrants refugees foreigners gypsies roma_people travellers_and_gypsies gays gay_people homos homosexuals lesbians queers trans_people transgenders transgender_people transsexuals trannies disabled_people the_disabled cripples handicapped_people autistics autistic_people downs_people christians catholics hindus sikhs buddhists atheists indians pakistanis turks turkish_people poles polish_people ukrainians russians israelis palestinians latinos latinas hispanics white_people brown_people coloured_people colored_people people_of_color people_of_colour natives indigenous_people native_americans aborigines aboriginals homeless_people the_homeless feminists somalis syrians afghans iranians iraqis nigerians albanians romanians kurds armenians rohingya uyghurs serbs croats bosniaks dalits shias sunnis mormons nonbelievers infidels unbelievers kuffar asylum_seekers non_whites nonwhites mixed_race_people foreign_people the_french the_germans the_irish the_blacks the_gays the_jews the_muslims the_chinese the_arabs zionists homosexual_people drag_queens down_syndrome_babies disabled_babies disabled_children autistic_children refugees_and_migrants illegal_immigrants illegal_aliens africans_and_arabs protestants jehovahs_witnesses pagans amish iranians tibetans koreans japanese_people vietnamese filipinos thais bulgarians hungarians greeks italians germans brits americans danes swedes bisexuals nonbinary_people non_binary_people intersex_people wheelchair_users the_deaf the_blind dwarfs_and_midgets welfare_recipients the_unemployed addicts junkies prostitutes sex_workers slavs faggots niggers kikes dykes';

/** Words that stand before other nouns, too: a Chinese lantern, a gay colour. */
const adjectives =
  'arab african asian chinese mexican immigrant migrant refugee foreigner gay homosexual lesbian trans transgender disabled autistic christian hindu sikh indian pakistani turk ukrainian russian israeli palestinian latino latina hispanic muslim islam lgbt lgbtq cripple jewish roma travellers';

/** One of a group: only where nobody is drawn, as in "never trust a". */
const one =
  'jew muslim moslem gypsy arab black black_man black_woman immigrant foreigner migrant refugee mexican african asian turk pole russian ukrainian romanian albanian indian pakistani chinese gay lesbian homosexual queer trans transgender cripple autist feminist woman christian hindu infidel nonbeliever italian greek catholic atheist hispanic latino roma traveller kurd zionist';

/** People of whom pictures are full: only what cannot be meant otherwise counts. */
const anybody =
  'women female females men males males_like girls blondes cripples_like homeless_people girls_like_you men_like_you these_people those_people their_kind your_kind people_like_you people_like_them people_like_that that_race this_race your_race their_race their_people your_people your_lot that_lot old_people fat_people poor_people';

const vermin =
  'vermin rat rats parasite parasites cockroach cockroaches roaches animal animals ape apes monkey monkeys subhuman subhumans sub_human sub_humans untermenschen pig pigs swine filth filthy scum trash garbage rubbish disease diseases diseased plague pest pests cancer virus infection infestation insects bugs lice leech leeches savages savage barbarians barbaric inferior less_than_human not_human not_people not_real_people not_really_people degenerate degenerates criminals rapists thieves terrorists murderers disgusting disgust gross dirty retarded stupid idiots sick mentally_ill perverts pedophiles paedophiles groomers evil invaders mud worthless unfit freaks freak abominations abomination liars lazy subhuman_filth a_curse a_mistake a_stain a_blight a_burden a_threat_to_us the_enemy enemies demons devils beasts dogs thieves_by_nature orcs nazis fools monsters hypocrites cheats cheaters crooks freeloaders scroungers spongers lesser creatures worshippers satanists bastards men_in_dresses mental_disorders broken useless uncivilised uncivilized primitive illiterate corrupt violent dangerous born_thieves devil_worshippers mongrels mutts slime dirt shit waste a_waste excrement toxic_waste cattle cowards whores sluts bitches property objects unnatural defective broken_people genetically_inferior born_criminals less_intelligent low_iq dumb violent_by_nature weak_minded too_emotional too_stupid too_weak too_dumb maggots worms fleas ticks locusts snakes hyenas';

const ending =
  'die dying dead burn hang rot disappear vanish suffer exterminated gassed killed shot deported removed eliminated eradicated wiped purged expelled banned sterilised sterilized beaten lynched hanged hung burned burnt put_down slaughtered sent_back sent_home go_back leave gone go locked_up kicked_out stoned silenced cleansed rounded_up erased exiled in_the_oven in_camps destroyed drowned whipped enslaved in_chains sent_away wiped_out crushed bombed nuked segregated castrated aborted cured culled forbidden_to shot_at burned_alive burnt_alive in_cages caged branded neutered fixed re_educated interned outlawed segregated_again get_out go_home stay_out be_slaves be_property shut_up know_their_place know_your_place';

const kill =
  'kill exterminate gas burn hang deport expel lynch eradicate eliminate purge wipe_out wipe_them_all_out beat_up round_up get_rid_of cleanse ban sterilise sterilize throw_out kick_out hunt_down slaughter stone drown send_back send_home lock_up murder destroy execute behead rape enslave bomb nuke massacre attack annihilate castrate whip torture silence remove_all stamp_out finish_off';

/** Hate against groups of people: what they are called, what is to be done to them, where they are sent. */
export const english: Grammar = {
  language: 'en',
  words: {
    groups: '<peoples> <adjectives>',
    peoples,
    adjectives,
    one,
    anybody,
    vermin,
    ending,
    kill,
    filler:
      'a an the all nothing_but just like worse_than literally basically such no_better_than little_more_than always really only fucking some our so very too truly also mostly nothing_more_than just_like simply clearly actually pure total absolute complete society s worse as the_same_as all_just plain naturally mentally morally genetically disease_carrying dirty filthy stupid lazy evil',
    shame:
      'too_emotional too_stupid too_weak too_dumb not_funny inferior_to only_good_for all_the_same all_liars all_pigs all_trash all_whores all_sluts all_rapists all_the_problem vermin rats parasites cockroaches animals subhuman subhumans pigs scum trash garbage filth inferior less_than_human not_human worthless whores sluts bitches property objects stupid retarded savages degenerates disgusting a_disease a_plague a_cancer dogs',
    places:
      'africa asia mexico china india pakistan poland turkey syria russia israel japan korea vietnam afghanistan iraq iran somalia nigeria morocco algeria romania albania ukraine cuba haiti mecca arabia palestine the_jungle the_desert the_trees the_zoo the_kitchen the_cotton the_caves kitchen_where your_hut your_cave your_tent',
    accused:
      'spread spreads steal steals lie lies cheat rape rapes murder kill_our breed breeds eat_dogs eat_cats eat_babies drink_blood hate_us hate_our look_the_same look_alike all_look are_behind is_behind are_the_same brought started_it did_this did_9_11 did_it caused cause_all commit_all commit_most commit_more commit_crimes flood flooding flooded swarm invade invaded overrun outbreed are_flooding are_invading are_replacing replace_us want_our want_to_destroy want_to_kill take_our take_over took_our live_off leech groom grooming molest corrupt_our ruined_our never_work never_wash don_t_wash do_not_wash can_t_drive can_t_be_trusted cannot_be_trusted have_no_place have_no_soul have_no_culture have_no_right have_small_brains have_low_iq worship_satan worship_the_devil own_the on_purpose in_their_blood by_nature are_why deserve_it deserved_it deserve_what had_it_coming get_out must_go are_taking are_not_us are_not_like_us are_not_welcome aren_t_welcome unwanted not_wanted like_a_plague like_rats like_locusts like_a_disease like_vermin like_cancer',
    doom: 'die killed gassed exterminated shot hanged deported raped beaten silenced sterilised sterilized burned castrated whipped enslaved lynched wiped_out put_down eradicated stay_in_the_kitchen shut_up know_their_place',
  },
  certain: [
    'all|most|every|always? <peoples> ..1 <accused>',
    'blacks|whites|browns|yellows|foreigners ..1 <accused>',
    'israel|palestine|africa|gaza|mecca|china|india|russia|ukraine|america|iran ..2 should|must|deserves|needs ..2 wiped|nuked|annihilated|destroyed|burn|bombed|erased|cease_to_exist|flattened',
    '<peoples> ..2 <accused>',
    'never|don_t|do_not|can_t|cannot|nobody|why|wouldn_t|would_never ..2 trust|trusts|hire|marry|befriend|date|rent_to|sell_to|buy_from|listen_to|believe|work_with|help|let|employ|touch|feed ..1 a|an|any|the|these|those? <one>|<peoples>',
    'i|we|everyone|people ..1 hate|hates|despise|loathe|detest|can_t_stand|cannot_stand|fear a|an|any|every <one>',
    'go|get|run|walk|crawl|fly home|back|out|lost|away ..1 <one>|<peoples>',
    'go|get|send|ship|fly|crawl|swim ..1 back to ..1 <places>',
    'send|ship|push|throw|drive|put|kick ..2 <peoples> ..1 back|home|out|away|into_the_sea|on_a_boat|on_the_next|over_the',
    'go back ..1 to where ..1 you|your|they|these',
    '<one> ..1 lies|steals|cheats|stinks|can_t_be_trusted|cannot_be_trusted|is_always_a|is_still_a|will_always_be|remains_a',
    'lesbians|dykes|lesbian|feminists ..2 need ..2 man|dick|cock|beating',
    'kill|castrate|hate|gas|burn|shoot all ..1 men|males|women|females|girls|whites|blacks|christians|believers|atheists',
    'all|most men|women|girls|males|females|blondes|whites|blacks ..1 are|is <filler>? <filler>? <shame>|<vermin>',
    'women|females|girls ..1 should|must|can|may|need_to ..1 not|never|only ..1 be? ..1 allowed|vote|post|paint|draw|drive|speak|work|study|serve|obey|create|lead|publish|be_heard|be_quiet',
    'females|women ..1 should|must|need_to ..1 obey|submit|shut_up|stay_home|stay_at_home|cook|serve|breed|smile_more',
    'these|those|such people|creatures breed|multiply|stink|smell|steal|lie ..1 like? rats?|rabbits?|$',
    'people like you|them|him|her ..2 should|must|deserve ..2 <ending>|breed|reproduce|have_children|exist|live',
    'babies|children|kids|people with ..1 down|downs|down_s|autism|disabilities ..2 should|must|deserve ..2 <ending>|<doom>',
    '<groups> ..1 are|is|re|r|were|as|r|were|as|equals|being|remain|always_be|be <filler>? <filler>? <filler>? <vermin>',
    '<anybody> are|is|re|r|were <filler>? <filler>? <shame>',
    '<anybody> ..1 should|must|deserve|deserves|need_to|have_to|ought_to|belong ..1 to? be? all? <doom>|dead|extinct',
    'kill|exterminate|gas|rape|lynch|enslave|deport|eradicate|murder|sterilise|sterilize all|the|every|those|these? <anybody>',
    'i|we|everyone hate|hates|despise|despises|loathe ..1 <anybody>',
    'women|woman|girls|females|wives belongs|belong ..1 in|at ..1 kitchen|stove|bedroom|cage',
    '<kill> every|each last|single|damn|one <peoples>|<adjectives>|of_them',
    'dirty|filthy|stupid|disgusting|fucking|damn|damned|goddamn|worthless|greedy|bloody|evil|lazy ..1 <groups>',
    '<groups> ..1 act|behave|breed|multiply|smell|stink|live|think ..1 like_<vermin>|<vermin>|like_animals|like_rats|like_vermin|like_pigs',
    '<groups> ..2 stink|reek|smell|breed_like|multiply_like|are_all_the_same|are_all_alike|disgust_me|make_me_sick|make_me_vomit|are_to_blame|are_the_problem',
    '<groups> ..2 don|do|doesn|shouldn|should|must|can|cannot|never|didn|will t? not? ..1 belong|deserve|vote|breed|exist|have_rights|count_as|be_allowed|reproduce|be_trusted|have_children|drive|think|be_near|be_let|integrate|matter',
    '<groups> ..2 should|must|need_to|needs_to|have_to|has_to|ought_to|deserve|deserves|gotta|shall ..1 to? ..1 be|all|not? be|all|to_be|have? <ending>',
    '<groups> ..1 will|ll ..1 be <ending>',
    '<kill> ..2 all|every|those|these|the|any|each|more|some|your|dirty? <peoples>',
    'shoot|burn_down all|every|those|these|the <peoples>',
    '<kill> all|every|each <groups>',
    'no|zero <groups> allowed|welcome|wanted|in_our|please|permitted|in_my',
    'no|zero <peoples> here|needed $|or|and|ever',
    '<groups> not|aren_t|are_not|never ..1 welcome|wanted|allowed|human|people|equal|normal|like_us|one_of_us',
    '<groups> unwelcome|keep_out|go_home|go_back|get_out|stay_out|out_now|raus',
    '^ <groups> out $|of|now',
    'out|away with|of ..1 all|the|those|these? <groups> $',
    'death|hell|gas|bullets|rope|ropes|ovens to|for|with ..1 <groups>',
    'fuck|screw|damn|curse all|every|those|these|the|you? <groups>',
    'i|we|everyone|everybody|people|god|who ..2 hate|hates|despise|despises|loathe|detest|can_t_stand|cannot_stand ..2 <peoples>',
    'hate|hating all|the|every|those|these? <peoples>',
    '<groups> ..2 control|controls|run|runs|own|owns|rule|secretly_control ..1 the_media|the_banks|the_world|everything|hollywood|the_government|us_all|our_country|the_economy',
    '<groups> ..3 replacing|invading|invade|taking_over|ruin|ruins|ruining|ruined|destroy|destroys|destroying|infest|infesting|infect|poison|poisoning|polluting|pollute|corrupt|corrupting|stealing|steal|contaminate|spoil ..1 us|our|the|this|europe|america|england|everything|every|white|society|western|jobs|children|kids|my|any|all|art|galleries',
    '<groups> ..1 must|should|have_to|need_to go',
    '<groups> ..1 belong|belongs ..1 in|to|on|at|behind|under|back ..1 the? kitchen|zoo|cage|cages|camps|camp|gas|gas_chamber|gas_chambers|oven|ovens|ground|gutter|chains|sea|trash|bars|jungle|dirt|asylum|dump|sewer|plantation|grave|prison|their_own_country',
    '<groups> ..2 are|is|re ..2 inferior|less|lower|beneath|not_equal|second_class|not_as_smart|worse ..2 to|than|human|us|whites|men|people|race|citizens',
    'only good <groups> is|are',
    'superior|better than|to ..1 <groups>',
    'the|world|country|place|gallery|society ..3 better|cleaner|nicer|safer ..2 without ..1 <groups>',
    'without|free_of|rid_of ..1 <groups> ..2 better|cleaner|safer|finally',
    'blame|thank ..1 <groups> for',
    '<groups> ..1 behind everything|it_all|the_crisis|the_pandemic|this_mess|all_wars',
    'white|aryan power|supremacy|supremacist|supremacists|pride_world_wide|master_race|race_is_superior|genocide_is_real|resistance',
    'whitepower|whitepride|heilhitler|siegheil|1488|88hh|rahowa|hh88',
    'heil|hail|sieg|praise|glory_to|long_live hitler|heil|the_fuhrer|the_führer|himmler|mussolini',
    'hitler|adolf|himmler|nazis|the_nazis|kkk|klan ..1 was|were|is|did|had ..1 right|correct|nothing_wrong|a_hero|heroes|good|great|the_right_idea|the_right_ideas|my_hero|finish',
    'hitler should|would have|ve finished|won',
    'holocaust|shoah ..3 hoax|lie|fake|never|didn|myth|exaggerated|invented|deserved|should|joke',
    'gas|gassed the|those|all|them_all|every jews|kikes|gays|lot',
    'race war|traitor|traitors|mixing_is|mixing_should',
    'pure|clean blood|race only|first|matters|always',
    'send|ship|deport|throw ..1 them|these|those ..1 all back|home|out|away $',
    'no queers|fags|faggots|homos|trannies|jews|muslims|blacks|gypsies|foreigners|immigrants|refugees|migrants $|here|please|allowed|welcome|wanted',
    'great replacement|day_of_the_rope|ethnic_cleansing_now|master_race|racial_purity|racial_hygiene|pure_blood_only|remove_kebab|blood_and_soil',
    'go_back|go_home|get_back|crawl_back to|where your|the|you ..1 country|own_country|came_from|come_from|africa|mexico|china|desert|jungle|continent|homeland|belong',
    'go back to <Name> where',
    '<groups> ..1 go back|home',
    'faggots|fags|niggers|kikes|retards|trannies|dykes|spics|chinks|gooks|wetbacks|ragheads|towelheads|cripples|mongoloids|sandniggers|coons ..1 are|is|ruin|ruined|should|must|made|make|go|out|deserve|everywhere|like|love|did|can|will|have|get',
    'you|such|fucking|dirty|stupid|ugly|these|those|like_a|like_some a? faggot|fag|nigger|kike|retard|tranny|dyke|spic|chink|gook|wetback|raghead|towelhead|cripple|mongoloid|coon|paki|gypsy_scum|faggots|fags|niggers|kikes|retards|trannies|dykes|spics|chinks|gooks|pakis',
    'blacks|whites|browns|yellows ..1 are|should|must|deserve ..2 vermin|animals|apes|monkeys|subhuman|subhumans|criminals|inferior|lynched|hanged|die|be_killed|gassed|deported|scum|savages|filth|stupid|slaves|lazy',
    'lynch|enslave|gas|deport|exterminate|kill all|the|every|those blacks|whites|browns',
    'no dogs or|and|no <groups>|irish|blacks',
    'that|this is|looks|so|what|how ..1 so_gay|gay_lol|retarded|jewish_trick',
    'you|u ..2 retard|retarded|mongoloid|spastic|spaz|mong',
    'ban islam|muslims|immigration|gays|trans_people|jews',
    'women|females|girls ..1 are|is|were ..2 only|just|merely|nothing ..2 good_for|objects|property|meat|holes|cooking|breeding|made_for|for',
    'women|females ..2 can_t|cannot|can_not|should_not|shouldn_t|don_t|do_not ..1 paint|drive|vote|think|draw|design|create|work|lead|code|make_art|do_art|understand',
    'back to the_kitchen|the_plantation|the_cotton|the_zoo|the_trees|the_jungle',
    'make me a_sandwich_woman',
    'kys <groups>',
  ],
  doubtful: [
    'every|each|another|one_more <one> ..4 takes|steals|costs|brings|ruins|lives_off|is_one_too',
    'send|turn|push|tow the|these|those|all? boats|dinghies|rafts ..1 back|around',
    'no mosque|mosques|synagogue|synagogues|muslims|jews|gays|immigrants|refugees|foreigners no|fewer|less',
    'real|true|proper men|women|man|woman don|do|does|doesn|never|aren|isn|would|wouldn',
    'desert|jungle|cave|hole|hut|country|swamp|slum|gutter|mountains ..1 they|you|he|she|these_people|those_people ..1 crawled|came|come|slithered|climbed|crept ..1 out|from|of',
    'woman|women|girl|girls|female|females|blonde|wife s? brain|brains|mind|minds|head|heads|hands ..1 can|cannot|is|are|were|isn|aren',
    'send|ship|drive|push|throw|sweep|chase the|that|this|these|those|a ..1 whole|entire? caravan|tribe|clan|boatload|lot|gang|horde|camp|village ..1 back|over|home|out|into',
    'nobody|no_one|people|anyone|those|everyone ..1 with|of that|such_an|such_a|this|an|a|their ..1 accent|skin|nose|passport|headscarf|hijab|turban|origin|religion|background|blood ..1 should|must|can|belongs|belong|has|have',
    'a|the certain|right|pure|wrong|inferior|superior|better|lower|higher kind_of? blood|race|stock|breed|bloodline|genes',
    '<peoples> ..1 never|can_t|cannot|will_always|will_never',
    'this|that|your|their|these filthy|dirty|stupid|greedy|damn|bloody|lazy <one>|<adjectives>',
  ],
  harmless: [
    'the blacks ..1 are|go|look|stay|get|were ..2 deep|clean|crushed|rich|soft|black|warm|inky|velvety|dense|solid|clipped|lifted|true|flat|grey|cold|blue|lost|open|closed|heavy',
    'blacks|whites|browns|yellows ..6 reds|greens|blues|greys|grays|violets|oranges|pinks|ochres|umbers|highlights|midtones',
    'reds|greens|blues|greys|grays|violets|oranges|pinks|ochres|umbers|highlights|midtones ..6 blacks|whites|browns|yellows',
    'blacks|whites|browns|yellows this|that|so|as deep|rich|dark|inky|soft|warm|cold|clean|pale|bright|dense|thick|thin|flat',
    'your|these yellows|browns',
    '<peoples> ..6 are|is|were ..2 drawn|painted|rendered|sketched|shown|carved|woven|dressed_in|seen_from|kept_in_one_line',
    'memorial|monument|museum|temple|quarter|synagogue|museum_of|history ..1 of|for|to ..2 <groups>',
    'french|german|irish|turkish|jewish|indian|arab|persian summer|red|grey',
    'hate ..2 speech|crime|crimes|on|against|toward|towards',
    'no more hate',
    'chinese|asian|arab|turkish|indian|russian|african|jewish|muslim|trans|gay|black_people|white_people ..1 art|lantern|lanterns|ink|rug|carpet|miniature|dragon|porcelain|doll|dolls|blue|print|pattern|script|market|food|tea|garden|elephant|elephants|violet|siberian',
    'indian|russian|african|chinese ink|red|yellow|summer|doll|elephant',
  ],
};
