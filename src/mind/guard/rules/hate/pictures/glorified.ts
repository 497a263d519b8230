import type { Grammar } from '../../../grammar/grammar.ts';

/** Words for the crimes of history, for those who did them and for who is holy, with what makes fun or heroes of them. */
const words = {
  crime:
    'auschwitz birkenau dachau treblinka buchenwald bergen_belsen sobibor majdanek belzec mauthausen ravensbrück gas_chamber gas_chambers concentration_camp concentration_camps death_camp death_camps extermination_camp holocaust shoah crematorium zyklon slave_auction slave_auctions slave_market slave_markets slave_ship slave_ships slave_plantation plantation_slaves slavery lynching lynchings lynch_mob genocide ethnic_cleansing massacre massacres srebrenica killing_fields gulag pogrom pogroms holodomor trail_of_tears nanking_massacre apartheid rwandan_genocide armenian_genocide mass_grave mass_graves sharpeville bataclan utøya sandy_hook columbine school_shooting mosque_shooting synagogue_shooting death_march jonestown hiroshima_victims residential_school whipping_post slave_whip smallpox_blankets zyklon_b conversion_therapy conversion_camp aktion_t4 eugenics_clinic forced_sterilisation forced_sterilization internment_camp internment_camps guantanamo waterboarding apartheid_prison warsaw_ghetto lodz_ghetto jewish_ghetto kristallnacht crystal_night night_of_broken_glass cross_burning burning_cross burning_crosses klan_rally death_squad irish_famine bengal_famine famine trail_of_tears wounded_knee nanjing_massacre babi_yar katyn lidice oradour my_lai tiananmen_massacre halabja darfur armenian_deportation wannsee nazi_camp nazi_camps labour_camp labor_camp leper_colony human_zoo human_zoos slave_quarters cotton_slaves middle_passage',
  towers: 'twin_towers world_trade_center world_trade_centre 9_11 september_11th',
  victims:
    'anne_frank holocaust_survivor holocaust_survivors holocaust_victims camp_prisoners emmett_till enslaved slaves slave famine_victims famine_child starving_child starving_children george_floyd',
  fun: 'funny hilarious comedic comedy jolly cheerful cheery meme theme_park amusement_park roller_coaster rollercoaster popcorn confetti picnic barbecue bbq pizza chef brochure advert advertisement commercial mascot vacation holiday_resort resort spa sauna kawaii cute adorable whimsical laughing laughter disco souvenir gift_shop water_slide waterslide water_park sitcom satisfying epic party balloons ice_cream cocktails having_a_great having_fun good_time great_time good_old_days fun fun_mood fun_day lol joke happy_hour waterpark playset lego carnival_ride jingle five_stars five_star travel_poster holiday_poster cake laugh family_fun wholesome luxury grateful sunscreen bake_sale lemonade ad infomercial catalogue mascots happy_families flyer dance_night discount special_offer half_price perfume cologne menu breeze fun_run medals buffet diet lollipops goody_bag raffle marshmallows festive dress_code happy_children clearance sale cabaret slapstick video_game board_game',
  smiles: 'smiling grinning happy cartoon cartoonish comic merry joyful cosy cozy pleasant',
  icons:
    'rosa_parks martin_luther_king mlk nelson_mandela mandela harriet_tubman gandhi malala frederick_douglass malcolm_x sitting_bull ruby_bridges matthew_shepard',
  silly:
    'funny hilarious comedic comedy meme theme_park amusement_park popcorn confetti barbecue bbq pizza chef chef_s oven mascot kawaii lol joke souvenir gift_shop sitcom soap lampshade ad advert laugh_out',
  resort:
    'theme_park amusement_park roller_coaster rollercoaster ride resort spa sauna hotel holiday_camp water_park barbecue pizza pizza_oven picnic party nightclub disco restaurant birthday_candle carnival playground bouncy_castle summer_camp festival',
  turned: 'as into turned_into redesigned_as reimagined_as rebranded_as shown_as transformed_into styled_as',
  solemn:
    'memorial memorials memory remembrance remember remembering monument documentary respectful solemn sombre somber mourning commemorat* tribute homage hommage survivor survivors liberation liberated grief grieving condemn condemns condemning denounce denouncing critique satirises satirizes against indictment never_again lest_we_forget restrained quiet silence stolperstein stolpersteine candles vigil wreath',
  villains:
    'hitler adolf_hitler hitler_youth josef_mengele rudolf_höss klaus_barbie anders_breivik nikolas_cruz stephen_paddock jim_jones kony joseph_kony the_führer the_fuhrer himmler goebbels göring goering mengele eichmann heydrich mussolini il_duce pol_pot pinochet breivik tarrant brenton_tarrant dylann_roof osama bin_laden osama_bin_laden baghdadi milošević milosevic karadžić karadzic mladić mladic idi_amin pavelić timothy_mcveigh ted_kaczynski charles_manson ted_bundy jeffrey_dahmer john_wayne_gacy saddam stalin ceaușescu leopold_ii franco salazar quisling codreanu horthy antonescu ss_officer ss_officers ss_soldier ss_soldiers ss_man ss_men waffen_ss ss_guard ss_guards camp_guard camp_guards gestapo nazi nazis klansman klansmen kkk ku_klux_klan klan white_supremacist white_supremacists neo_nazi neo_nazis isis isis_fighter isis_fighters islamic_state al_qaeda taliban taliban_fighters boko_haram suicide_bomber suicide_bombers terrorist terrorists hijackers eric_harris dylan_klebold adam_lanza elliot_rodger mass_shooter mass_murderer mass_murderers serial_killer serial_killers school_shooter school_shooters christchurch_gunman christchurch_shooter mosque_shooter columbine_shooters militia_with_machetes rwandan_militia interahamwe ustaše ustasha ustashe khmer_rouge skinhead skinheads slave_trader slave_traders slave_owner slave_owners slave_master lynch_mob death_squad death_squads einsatzgruppen wehrmacht confederate_soldiers blackshirts iron_guard',
  glory:
    'saint saints holy halo haloes halos angel angels archangel angelic hero heroes superhero superheroes knight knights crusader crusaders noble divine heavenly saviour savior messiah redeemer martyr martyrs demigod prophet shepherd king_of_kings jesus christ legend legends santa lion_hearted guardian_angel gentleman good_shepherd kind_grandfather loving_father role_model rock_star pop_star teddy_bear heartthrob',
  prize:
    'nobel_prize nobel_peace_prize medal_for medal_of_honour award_for certificate_for trophy_for shrine_to shrine_for altar_to love_letter_to valentine_for fan_art fanart birthday_cake_for happy_birthday thank_you',
  martyred:
    'emmett_till trayvon_martin george_floyd breonna_taylor alan_kurdi matthew_shepard anne_frank sandra_bland tamir_rice mahsa_amini stephen_lawrence samuel_paty sophie_scholl',
  attack:
    'oklahoma oklahoma_city boston manchester christchurch marathon church synagogue mosque school subway nightclub orlando charleston buffalo el_paso utøya sandy_hook parkland uvalde columbine bataclan halle hanau pittsburgh mall concert kindergarten cinema café',
  attacker: 'bomber bombers shooter shooters gunman gunmen killer killers attacker attackers',
  cute: 'kitten kittens puppy puppies bunny bunnies teddy_bear teddy_bears hello_kitty my_little_pony anime_girl anime_girls cute kawaii chibi santa barbie snowman smurf smurfs mickey_mouse pikachu pepe wojak',
  shine:
    'halo haloes halos aureole angel_wings wings_of_an_angel rays_of_glory rays_of_light rays_of_divine divine_light heavenly_light heavenly_glow divine_glow holy_light holy_glow golden_glow sunbeams glory laurel_wreath laurel_crown shining_armour shining_armor adoring_crowd adoring_crowds adoring_children cherubs doves saintly',
  praising:
    'heroic noble saintly holy glorious heavenly majestic adorable cute beloved handsome sexy gentle kind brave proud happy badass legendary valiant righteous saint sweet friendly lovable romantic cool',
  against:
    'punching punches punch fighting fights fight defeating defeats defeat beating beats against resisting resist resists arresting arrests capturing captures kicking knocking knocks stopping stops battling battles versus vs slays slaying killing hunting trial tried captured defeated wrestling confronting confronts fleeing escaping hiding_from',
  revered:
    'muhammad mohammed mohammad prophet_muhammad the_prophet allah jesus christ jesus_christ virgin_mary mother_mary madonna_and_child buddha krishna shiva vishnu lakshmi durga guru_nanak moses the_pope dalai_lama kali ganesha ganesh hanuman saraswati parvati rama sita zarathustra bahá_u_lláh',
  scripture:
    'qurans korans torahs bibles quran koran qur_an torah bible guru_granth holy_book talmud scripture kaaba communion_host sacred_host',
  defiled:
    'pig pigs swine dog rat monkey pole_dancer pole_dancing stripper strip_club prostitute whore slut porn pornographic porn_star lingerie thong naked_orgy orgy urinating peeing pissing defecating vomiting pedophile paedophile rapist bomber terrorist in_bed_with sex_doll bdsm twerking drunk drunken goat_bride donkey junkie',
  filth:
    'toilet toilet_bowl toilet_paper sewer urinal urine piss pissed_on urinating dung manure feces faeces excrement shit bacon pork pig_s_blood pigs_blood dog_poop trash garbage barbecue barbecued grill shredder furnace fire_pit urinal_cake spat_on spitting wiping_with burning_while bonfire',
};

const fun = [
  '<crime> ..9 ..4 <fun>',
  '<fun> ..9 <crime>',
  '<victims> ..9 <silly>',
  '<silly> ..5 <victims>',
  '<towers> ..9 <fun>|laughing|grinning|nailed_it',
  '<fun> ..6 <towers>',
];

/** A crime that is remembered solemnly, wherever it says so: then a cheerful word beside it is about something else. */
function solemnly(crime: string, cheer: string): string[] {
  return [
    `<solemn> ..6 ${crime} ..9 ${cheer}`,
    `${crime} ..6 <solemn> ..6 ${cheer}`,
    `${crime} ..9 ${cheer} ..6 <solemn>`,
    `<solemn> ..6 ${cheer} ..6 ${crime}`,
    `${cheer} ..6 ${crime} ..6 <solemn>`,
  ];
}

/** Crimes of history made fun of or sold, their doers praised, and what is holy defiled. */
export const glorified: Grammar = {
  language: 'en',
  words,
  doubtful: [
    ...fun,
    '<smiles> ..2 <crime>',
    '<crime> ..3 <smiles>|attendant|attendants',
    '<crime> ..9 ..2 smiling|grinning|popcorn',
    '<martyred> ..9 <silly>|commercial|whistle|toy|party_hat|party|cartoon|comic|cake|game',
    '<attack> ..1 <attacker> ..4 <glory>|<shine>|<praising>|wings',
    '<praising>|<glory> ..4 <attack> ..1 <attacker>',
    '<villains> ..3 bake_sale|wholesome|cookout|tea_party|family_day|lemonade|ice_cream|kawaii|cute|adorable|birthday_party|barbecue|grill_party|petting_zoo|charity_gala',
    'wholesome|cute|adorable|kawaii|cosy|cozy ..2 <villains>',
    '<icons> ..9 slapstick|mocking|mocked|monkey|ape|gorilla|watermelon|meme|humiliated|dragged|fried_chicken|thug|drooling|in_chains_again',
    'mosque|synagogue|kaaba|gurdwara ..8 pig|pigs|bacon|pork ..3 candles|decoration|topping|roof|dome|gate',
    'pride_flag|rainbow_flag|israeli_flag|palestinian_flag ..4 toilet_paper|doormat|dog_bed|toilet|diaper|nappy',
    '<crime> ..1 blues|boogie|singalong|karaoke|polka|jingle|lullaby|shuffle|waltz',
    'noble|glorious|holy|beloved|eternal|thousand_year reich $',
    'smiling|charming|happy ..9 whipping_post|lynching_tree|auction_block',
    'happy|cheerful|jolly|merry|sunny ..1 plantation|cotton_field|cotton_fields|slave_cabins|slave_quarters',
    '<revered> ..6 kissing|humping|mounting|molesting|licking ..2 goat|pig|dog|camel|hooves|sow',
    'burning|burned|burnt|torching|shredding|tearing|stomping|kicking ..4 <scripture> ..9 cheering|party|barbecue|laughing|fun|funny|celebrating|beer|marshmallows',
    'happy|cheerful|smiling|grinning|grateful|content|contented|jolly|carefree ..1 slaves|slave',
    'slaves ..3 happy|cheerful|smiling|grinning|grateful|jolly|contented|thanking|carefree',
    '<villains> ..5 as ..4 <glory>',
    '<villains> ..3 as ..3 beloved|gentle|friendly|handsome|noble|heroic|cute|adorable|sexy|caring|loving|great|brave|wise|cool|charming|misunderstood',
    '<prize> ..4 <villains>',
    'recruiting|recruitment ..1 poster|ad|advert|flyer ..3 <villains>',
    'join ..1 klan|kkk|ss|waffen_ss|isis|nazis|brownshirts|blackshirts',
    '<cute> ..6 ss_uniform|nazi_uniform|nazi_uniforms|ss_uniforms|swastika_armband|swastika_armbands|klan_robe|klan_robes|klan_hood|nazi_salute|hitler_salute|sieg_heil',
    'swastika|swastikas|reichsadler|reich_eagle ..2 banner|banners|flag|flags ..9 proud|proudly|glorious|glory|heroic|majestic|epic|triumphant|triumph|beautiful|rays_of|divine',
    'glorious|proud|majestic|heroic|beautiful|triumphant ..2 swastika|swastikas|third_reich|wehrmacht|ss_division|fourth_reich|reich',
    'third_reich|fourth_reich ..9 glory|glorious|rises|rising|majestic|utopia|victorious|golden_age',
    '<villains> ..6 with ..3 <shine>',
    '<villains> ..9 ..3 <shine>',
    '<villains> ..1 <glory>',
    '<praising>|<glory> ..1 <villains>',
    '<praising> portrait|statue|mural|poster|painting ..1 of ..2 <villains>',
    '<villains> ..4 with ..2 wings',
    '<villains> ..3 hugging|cuddling|blessing|kissing|feeding|healing|saving|rescuing|protecting ..3 children|kids|puppies|kittens|lambs|doves|deer|babies|blond|puppy|kitten|fawn',
    '<villains> ..9 ..4 funny_retro|cheering_crowd|crowd_cheering|make_it_heroic|heroic_light|heroic_pose|heroic_style|epic_hero|true_hero|national_hero',
    'pinochet|junta|helicopter ..2 helicopter|free ride|rides|trip|trips|tours ..9 leftists|leftist|communists|commies|socialists|funny|poster|free',
    'pepe|frog|wojak ..3 in|wearing|with|as ..3 ss|nazi|klan|kkk|swastika|hitler',
    'button ..3 gas|exterminate|deport_all|genocide',
    '<revered> ..3 as|in|drawn_as|painted_as ..3 <defiled>',
    '<revered> ..2 with|has ..3 pig|dog|goat|monkey|rat ..1 face|head|snout|tail|body',
    '<revered> <defiled>',
    'drunk|drunken|slutty|horny|stripper|pornographic|pedophile|paedophile ..1 <revered>',
    '<scripture> ..3 in|into|as|on|at|wrapped|covered|smeared|under ..3 <filth>',
    '<filth> ..3 <scripture>',
    '<revered> ..3 head ..1 mounted|on_a_wall|on_a_plate|on_a_spike',
    '<revered> ..3 on_a_spit|roasted|barbecued|as_kebab|as_bacon|butchered',
    'swastika|nazi|feces|bacon wafers|wafer|communion|eucharist',
    'pig|pork|bacon ..5 mosque|kaaba|mecca|minaret',
    'mosque|kaaba|minaret ..5 pig_head|pig_s_head|bacon|pork|pigs|dildo|toilet',
    'swastika|swastikas ..3 synagogue|torah|menorah|jewish_grave|jewish_graves ..6 proud|proudly|beautiful|funny|triumphant|victory|glorious',
  ],
  despite: ['<crime> ..4 <turned> ..4 <resort>', '<resort> ..2 in|at|inside ..1 <crime>'],
  harmless: [
    '<Number> ad',
    ...solemnly('<crime>|<victims>', '<fun>|<smiles>|<silly>'),
    ...solemnly('<towers>', '<fun>|laughing|grinning'),
    '<against> ..4 <villains> ..6 <glory>|<shine>|<praising>',
    '<villains> ..3 <against> ..6 <glory>|<shine>|<praising>',
    '<glory>|<praising> ..2 <against> ..3 <villains>',
    'slavery|slaves|slave ..3 abolition|abolished|freedom|quilt|museum|escape|escaped|freed',
    'free|freed|freedom|abolition|abolished|end|ended ..4 slavery|slaves|slave',
    'il_duce|hitler|nazi ..2 as ..1 villain|clown|fool|parody',
    'parody|satire|chaplin ..4 of? ..2 <villains>',
    'drunken|drunk ..1 christmas|noah',
    'serial_killer|terrorist|nazi ..2 hunter|hunters',
  ],
};

/** The same in two sentences: "Slave market in Charleston. Everybody had a good time." */
export const glorifiedAcross: Grammar = {
  language: 'en',
  words,
  doubtful: fun,
  harmless: glorified.harmless ?? [],
};
