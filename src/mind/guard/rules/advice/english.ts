import type { Grammar } from '../../grammar/grammar.ts';

const drugs =
  'ibuprofen aspirin paracetamol acetaminophen tylenol advil antibiotics antibiotic amoxicillin penicillin lithium xanax valium prozac zoloft lexapro adderall ritalin insulin metformin ivermectin hydroxychloroquine melatonin cbd thc cannabis ketamine statins antidepressants antihistamines steroids cortisone morphine codeine oxycodone tramadol warfarin viagra ozempic supplements colloidal_silver essential_oils turmeric vitamin_d vitamin_c zinc magnesium ashwagandha ginseng echinacea baking_soda apple_cider_vinegar hydrogen_peroxide psilocybin microdosing';
const diseases =
  'cancer diabetes depression anxiety adhd autism flu cold covid coronavirus malaria hiv aids hepatitis asthma arthritis migraine migraines headache headaches insomnia epilepsy alzheimer alzheimers dementia parkinsons bipolar schizophrenia ptsd ocd eczema psoriasis acne infection infections pneumonia bronchitis hypertension high_blood_pressure heart_disease heart_attack stroke obesity cholesterol ulcer ulcers tumour tumours tumor tumors kidney_stones infertility allergies allergy back_pain toothache fever nausea diarrhoea diarrhea constipation burnout concussion melanoma leukemia leukaemia thyroid anemia anaemia gout osteoporosis lupus glaucoma cataracts scoliosis appendicitis borderline_personality your_pain the_pain';

export const medical: Grammar = {
  language: 'en',
  words: {
    drugs,
    diseases,
    dose: 'mg milligrams milligram ml millilitres mcg micrograms grams tablets tablet pills pill capsules capsule drops units doses dose iu teaspoons puffs',
    take: 'take taking try use drink inject apply swallow prescribe recommend eat increase reduce double stop skip avoid start switch_to buy get rub smoke',
  },
  certain: [
    '<take> ..3 <dose>',
    '<take> ..3 <drugs>',
    '<Number> mg|milligrams|mcg',
    '<drugs> ..3 for|against|daily|twice|every|instead|cures|helps|heals|works|treats|is_safe|is_dangerous|with_alcohol',
    'you|u|your_child|he|she|the_painter ..1 probably|clearly|definitely|likely|obviously|might|may|must|surely|do? ..1 have|has|suffer|suffers|got ..2 <diseases>',
    'you|u|your ..1 re|are|symptoms ..2 diabetic|bipolar|autistic|depressed|anemic|anaemic|bipolar|manic|psychotic|pregnant',
    'cure|cures|cured|heals|heal|treats|treat|prevents|prevent|reverses|reverse|kills|fights|beats|shrinks|eliminates|relieves|stops ..2 <diseases>',
    '<diseases> ..2 can|is|are ..2 cured|healed|treated|prevented|reversed|curable|caused_by',
    'cure|remedy|treatment|medicine|vaccine|pills|antidote for|against ..1 <diseases>',
    'good|great|best|helps|help|works|effective|wonders|useful ..1 for|against|with|in_cases_of ..1 <diseases>',
    'vaccine|vaccines|vaccination|vaccinations|jab|jabs|mrna ..2 cause|causes|are|is|contain|contains|don|do|kill|kills|will|change|changes|give|gives ..2 autism|dangerous|poison|microchips|safe|work|not|death|t_work|dna|people|cancer|you|deadly|useless',
    'don|do|never|no|stop|avoid t? not? ..1 get|take|give|trust|need ..2 vaccinated|vaccine|vaccines|the_jab|jabbed|the_shot|chemo|chemotherapy',
    'don|do|no|never|stop|instead|rather t? not? ..2 see|need|visit|trust|go_to|going_to|seeing|listen_to|of_a|believe ..1 doctor|doctors|physician|therapist|psychiatrist|hospital|dentist',
    'see|visit|consult|call|ask|go_to|talk_to|need ..2 doctor|physician|therapist|psychiatrist|dermatologist|dentist|gp|neurologist about|for|with|immediately|today|soon|if|before|right_away|urgently|asap',
    'you ..1 should|need|must ..2 see|to_see|visit|consult|get ..2 doctor|physician|therapist|psychiatrist|checked|tested|screened|diagnosed|medicated',
    'stop|skip|quit|don_t|without|instead_of|come_off taking|take|your|the ..1 medication|meds|medicine|insulin|pills|chemo|chemotherapy|antidepressants|treatment|prescription|tablets',
    'your|that|this ..1 rash|mole|lump|cough|symptoms|headache|blood_pressure|pain|blood_sugar|spot_on_your_skin ..2 is|are|looks|look|means|sounds|suggests|could_be|might_be',
    'lose|drop|shed <Number>|ten|five|twenty ..1 pounds|kilos|kg|lbs',
    'detox|fasting|fast|juice_cleanse|keto|keto_diet|raw_milk|carnivore_diet|sun_gazing|urine_therapy ..2 cures|heals|cure|heal|your_liver|your_body|for_health|for_three_days|every|removes|flushes|cleanses|fixes|resets',
    'fast for|until ..2 days|hours ..2 detox|heal|toxins|cells|clean',
    'you|u should|must|need_to|have_to|ought_to ..1 detox|fast|stop_eating_sugar|cut_out_gluten|go_gluten_free|go_keto|take_vitamins|exercise_more|lose_weight',
    'boost|boosts|strengthen|strengthens ..1 your ..1 immune_system|immunity|testosterone|metabolism',
    'put|rub|apply|use ..2 on|onto the|your|a ..1 burn|wound|rash|bite|cut_and',
    'safe to ..1 mix|combine|take|drink|stop ..2 <drugs>|alcohol|pregnant',
    'pregnant|pregnancy ..3 should|avoid|safe|can ..1 take|drink|eat',
    'twice|once|three_times a|per|each|every day with|before|after|for ..2 meals|food|pain|week|days|a_week',
  ],
  harmless: [
    '<take> ..2 drops|grams of ..1 blue|red|ink|colour|color|paint',
    'fever dream',
    'cold colours|light|blue|grey',
    'two|three|one drops|tablets of',
  ],
};

export const legal: Grammar = {
  language: 'en',
  words: {
    sue: 'sue suing prosecute press_charges file_charges take_legal_action evict',
    official:
      'court judge police officer officers irs landlord employer insurer insurance_company tax_office bank immigration cops lawyer prosecutor',
  },
  certain: [
    'you|u|he|she|they|we ..1 should|can|could|must|need|have|might|may|ought|better to? ..1 <sue>|plead|appeal|hire_a_lawyer|get_a_lawyer|claim_compensation|file_a_lawsuit|file_for|demand_a_refund|lawyer_up|settle_out|countersue|withhold_rent|stop_paying_rent|contest_the_will|refuse_to_testify',
    '<sue> him|her|them|your|the|that|for|over|whoever ..2',
    'plead|pleading not? guilty|the_fifth|no_contest|insanity',
    'sign|admit|pay nothing|no_contract|no_confession',
    'don|do|never t? not? ..1 sign|answer|talk|speak|pay|open|admit|testify|tell ..3 contract|police|officer|officers|fine|taxes|lawyer|court|cops|confession|rent|settlement|irs|the_judge|alimony',
    'it is|s ..1 legal|illegal|lawful|unlawful|perfectly_legal|not_illegal|a_crime|against_the_law ..1 to|for|if|in|when',
    'is|are legally|by_law ..1 required|entitled|obliged|allowed|liable|binding|yours|void',
    'legally|by_law you|they|your|he|she|it',
    'you|u|your|they ..1 are|re|is ..1 entitled|liable|obliged|owed|within_your_rights|protected_by_law|not_required_by_law ..1 to|for|compensation|a_refund|damages|by',
    'your|the landlord|employer|boss|insurer|neighbour|neighbor|ex|bank ..1 cannot|can_t|must|has_to|owes|is_liable|is_required|can_be_sued|may_not|is_obliged|broke_the_law|has_no_right',
    'file|filing|submit|lodge ..1 a|for|an ..1 lawsuit|complaint|claim|divorce|bankruptcy|appeal|restraining_order|injunction|patent|police_report|small_claims|asylum',
    'court|judge|jury ..1 will|would|must|cannot|always|never ..1 rule|side|award|dismiss|throw|accept|convict|grant|give',
    'statute of_limitations',
    'copyright|trademark|fair_use|patent|public_domain ..2 expires|doesn|does_not|means_you|lets_you|allows_you|applies|law_says|law_allows|you_can_sue|infringement|protects_you',
    'get|hire|call|ask|consult|need|find ..1 a|your|an ..1 lawyer|attorney|solicitor|barrister before|about|for|now|immediately|today|and|who|to|$',
    'contract|lease|will|prenup|agreement|clause|ticket ..1 is|would_be|becomes ..1 void|invalid|unenforceable|not_binding|illegal|worthless',
    'you can ..1 break|cancel|terminate|refuse ..1 the|your ..1 lease|contract|warrant|search|breath_test|subpoena',
    'that|this is|counts_as|would_be ..1 negligence|defamation|libel|slander|wrongful_termination|malpractice|tax_fraud|self_defense|self_defence|medical_malpractice',
    'for negligence|malpractice|defamation|wrongful_dismissal|emotional_damages',
    'leave everything|the_house to ..3 in_your_will',
    'overstay|marry_for|fake ..2 visa|papers|asylum|green_card',
  ],
};

export const financial: Grammar = {
  language: 'en',
  words: {
    asset:
      'bitcoin btc ethereum eth crypto cryptocurrency dogecoin stocks stock shares bonds bond etf etfs nft nfts tesla nvidia index_funds index_fund mutual_funds options futures forex coins coin token tokens real_estate property treasuries hedge_funds penny_stocks commodities oil_futures gold_bars gold_coins this_stock that_stock apple_stock tech_stocks gold silver ape meme_stocks reits government_bonds the_market the_stock_market gamestop',
    money:
      'savings money pension salary everything all_you_have dollars euros cash inheritance retirement wages paycheck life_savings nest_egg emergency_fund your_401k 401k capital portfolio wealth',
    rise: 'rise rises rising double doubles moon crash crashes triple triples 10x outperform outperforms explode skyrocket soar soars go_up goes_up go_down collapse recover rally surge peak hit_new_highs be_worth fall_to_zero always_wins never_loses beat_inflation beats_inflation',
  },
  certain: [
    'put|invest|move|pour|sink|throw|place|shift|park|stick|keep|convert|transfer|save|allocate ..3 <money> ..3 in|into|to|on ..2 <asset>|crypto|market|there|it|this_coin',
    'invest|investing|invested ..3 in|into ..2 <asset>|<Name>|companies|crypto|startups|now|farmland|funds',
    'invest|investing all|everything|early|now|your|as_much|heavily|at_least|<Number>',
    'you|u|everyone should|must|need_to|ought_to|have_to|better ..1 invest|diversify|refinance|buy_the_dip|short_the|max_out|pay_off_your|take_out_a|open_a_roth|move_your|sell_your_house|sell_your_stocks|sell_your_shares|stop_saving|leverage',
    'buy|sell|short|hold|dump|trade|hodl|accumulate|stack|load_up_on ..2 bitcoin|btc|ethereum|eth|crypto|stocks|stock|shares|bonds|etf|etfs|nfts|tesla|nvidia|index_funds|options|futures|dogecoin|forex|coins|tokens|gold_bars|real_estate|penny_stocks|treasuries',
    '<asset> ..1 will|ll|is_going_to|always|are_going_to|can_only|is_about_to|are_about_to|never|should|must ..1 <rise>',
    '<asset> ..1 is|are ..1 undervalued|overvalued|a_safe_bet|a_safe_haven|a_sure_thing|the_best_investment|a_good_investment|a_great_investment|going_to_the_moon|risk_free|about_to_moon|cheap_right_now',
    'buy the dip',
    'not financial advice',
    'financial|investment|tax advice|tip|tips',
    'double|triple|quadruple your ..1 money|savings|salary|investment|income',
    'take out|up ..1 a ..1 loan|mortgage|second_mortgage|credit',
    'refinance|remortgage your|the|now',
    'tax|taxes loophole|haven|write_off|deduct|free_account|evasion_tip',
    'avoid|dodge|evade|skip|save_on paying|your|the? taxes|tax',
    'interest rates ..1 will|are_going',
    'market|markets|housing_market|prices ..1 will|is_going_to|are_going_to|always ..1 <rise>',
    'quit your job and ..1 trade|invest|day_trade',
    'retire early|at by|with|forty|<Number>',
    'max out your',
    'sell|empty|liquidate your ..1 house|car|stocks|shares|pension|savings|bonds|apartment',
    'guaranteed|risk_free|safe|sure ..1 returns|return|profit|profits|gains|yield|investment|dividend',
    'return|returns|yield|yields|interest of <Number> %',
    'your|the <money> ..3 <asset>',
    'compound interest is|will|makes',
    'borrow ..2 to ..1 buy|invest',
  ],
  harmless: [
    'gold|silver always|will ..1 <rise> from|against|above|out',
    'stock of logs|wood',
    'stock image|photo|character',
    'short stock',
    'gold leaf|light|paint|frame',
    'invest ..2 time|care|effort',
  ],
};

export const electoral: Grammar = {
  language: 'en',
  words: {
    party:
      'party left right greens green_party democrats democrat democratic republicans republican gop trump biden harris obama vance newsom labour tories conservative conservatives socialists socialist liberals liberal libertarian candidate candidates president senator mayor governor afd spd cdu fdp macron le_pen melenchon starmer farage reform_uk brexit modi bjp congress_party putin zelensky lula bolsonaro milei erdogan orban meloni trudeau poilievre netanyahu hamas far_right far_left communists nationalists independents incumbent opposition her_opponent his_opponent prime_minister chancellor change_in_november freedom',
    day: 'monday tuesday wednesday thursday friday saturday sunday november october tomorrow today next_week',
  },
  certain: [
    'vote|votes|voting|voted ..1 for|against|out ..3 <party>|<Name>',
    'vote ..1 <party>|red|blue|green|yes_on|no_on|leave|remain $|on|this|in|for|to',
    '^ vote blue|red|green|left|right|yes|no|<Name>',
    'don|do|never|no_point|why|stop|refuse t? not? ..1 vote|voting|cast ..1 $|for|in|it|the|they|your|this|anyone|at|because',
    'go|get_out|everyone|please|must|remember_to and? vote $|for|on|this|today|tomorrow|early|now',
    'election|elections|vote|votes|ballot|ballots|referendum|voting_machines ..2 rigged|stolen|fraud|fraudulent|fake|faked|moved|postponed|cancelled|canceled|hacked|manipulated|illegitimate|a_sham|doesn_t_count|don_t_count|are_shredded|are_thrown|invalid',
    'election|elections|vote|voting|polls|polling_day|referendum ..1 is|are|will_be|takes_place|happens|held ..2 on ..1 <day>',
    'election|elections ..1 <day>|on_<day>',
    'polling stations|station|places|place ..2 closed|open|opens|close|closes|moved|are|is|will',
    'polls close|open at|on|early|late',
    'mail_in|absentee|postal ballot|ballots|vote|votes|voting',
    'register|registered|registering to_vote',
    'vote by|via|through text|phone|sms|online|tweet|email|whatsapp|mail',
    'stop the_steal|the_count',
    'make america_great_again|britain_great_again',
    'maga|votered|voteblue|buildthewall|lockherup',
    '<Name>|<party> for_president|must_win|must_lose|must_resign|should_be_president|for_senate|for_congress|for_mayor|deserves_your_vote|will_save_the_country|will_ruin_the_country|will_destroy_the_country|is_a_criminal|is_corrupt|is_a_traitor',
    're_elect|reelect|elect|impeach <Name>|<party>|the|him|her',
    'support|back|elect ..1 the ..1 <party> ..2 election|november|sunday|vote|ballot',
    'your vote ..1 does|doesn|won|counts|matters|is|must|could|on',
    'who|whom|how to_vote_for|to_vote',
    'trump|biden|harris|obama|vance|macron|putin|modi|lula|milei 2024|2026|2028',
    '<party> ..2 will|would|must|is_going_to ..1 win|lose ..1 election|elections|race|vote|seat',
    'bring id|your_passport|two_forms ..3 vote|polls|polling',
    'dead people voted|vote',
  ],
  harmless: [
    'vote for different|the_moon|the_boat|the_fox|more|my|me',
    'left|right ..1 half|side|edge|third|corner|one|of',
  ],
};
