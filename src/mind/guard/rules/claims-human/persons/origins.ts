import type { Grammar } from '../../../grammar/grammar.ts';

/** Who somebody says to be by country, age, trade, family, health or sign, often without "I am". */
export const origins: Grammar = {
  language: 'en',
  words: {
    am: 'i_am i_m im we_are we_re i_was',
    from: 'norwegian swedish swede danish dane finnish finn icelandic dutch german austrian swiss french frenchman italian spanish spaniard portuguese polish pole czech slovak hungarian romanian bulgarian greek turkish turk croatian serbian slovenian albanian ukrainian belarusian russian estonian latvian lithuanian irish irishman scottish scot welsh english british brit canadian american mexican brazilian argentinian chilean peruvian colombian cuban jamaican nigerian kenyan ghanaian ethiopian egyptian moroccan tunisian algerian somali lebanese syrian iraqi iranian persian israeli palestinian afghan pakistani indian bengali punjabi nepali sri_lankan thai vietnamese cambodian indonesian malaysian filipino filipina chinese taiwanese korean japanese mongolian australian aussie kiwi samoan jewish sikh texan londoner parisian berliner new_yorker californian yorkshireman glaswegian',
    people:
      'finns swedes danes norwegians icelanders dutch germans austrians swiss french italians spaniards portuguese poles czechs slovaks hungarians romanians bulgarians greeks turks croats serbs slovenes albanians ukrainians russians estonians latvians lithuanians irish scots welsh english brits british canadians americans mexicans brazilians argentinians chileans nigerians kenyans egyptians moroccans lebanese syrians iranians israelis indians pakistanis nepalis thais vietnamese indonesians filipinos chinese koreans japanese australians kiwis muslims christians catholics jews hindus sikhs southerners northerners londoners texans islanders mountain_folk farmers nurses teachers fishermen sailors pensioners parents mothers fathers',
    trade:
      'nurse midwife teacher engineer software_engineer carpenter baker chef cook farmer sailor fisherman pilot driver bus_driver lorry_driver truck_driver waiter waitress barista mechanic plumber electrician soldier veteran surgeon doctor dentist vet paramedic firefighter accountant lawyer librarian postman postwoman cashier welder joiner bricklayer roofer gardener florist tailor seamstress potter blacksmith beekeeper hairdresser barber translator social_worker cleaner caretaker secretary nun monk priest vicar cop policeman dancer ballerina drummer cellist organist choirmaster lifeguard ranger forester butcher miner docker architect physicist chemist biologist geologist programmer accountant banker clerk receptionist student grad_student pensioner retiree apprentice intern trainee nanny au_pair housewife stay_at_home_mum stay_at_home_dad',
    kin: 'mother father mum mom dad grandmother grandfather grandma grandpa aunt uncle sister brother wife husband daughter son widow widower godmother godfather',
    aged: 'teens twenties thirties forties fifties sixties seventies eighties nineties',
    sign: 'aries taurus gemini virgo libra scorpio sagittarius capricorn aquarius pisces leo',
    body: 'wheelchair_user cane_user cancer_survivor stroke_survivor amputee diabetic epileptic insomniac asthmatic hay_fever_sufferer migraine_sufferer left_hander lefty smoker ex_smoker recovering_alcoholic commuter cyclist swimmer runner climber dog_owner cat_owner homeowner tenant renter taxpayer voter new_mum new_dad night_owl_nurse twin only_child middle_child redhead grandparent parent single_parent foster_parent',
    former:
      'ex former retired semi_retired off_duty part_time full_time trained qualified registered tired exhausted',
  },
  certain: [
    '^ ..1 <from> here',
    '^ ..1 <trade>|<kin>|<body> here and|yes|i|so|with|the|who|can|from|$',
    '^ <from> ..1 born|by_birth|by_marriage|girl|boy|guy|woman|man|mum|mom|dad|teacher|nurse and_i|here|so_i|i|speaking',
    '^ half <from> half|and|here|so|on',
    '<am> ..1 half|part|originally|technically|proudly <from>',
    '<am> <from> $|and|so|but|by|we|myself|too|originally|after_all|born|of_course|living|which',
    'we <people> know|have|call|say|like|love|eat|drink|do|don|never|always|are|grow|learn|would|can',
    'us <people> know|have|say|like|love|eat|always|never|are',
    '^ guy|woman|man|girl|lady|bloke|lad|mum|mom|dad|gran|grandma|granny|nurse|teacher in|from|of|with his|her|my|a|the|<Number> ..1 <aged>|<Number>|kids|typing|here',
    'i|m|am in my ..1 <aged>',
    '^ ..1 <trade> by day|night|trade|profession|training|day_job',
    '^ ex army|navy|marine|military|cop|police|nun|soldier|teacher|nurse|miner|sailor|dancer',
    '^ <former> <trade> here|and|i|from|so|with|who',
    '^ me a|an <former>? <trade>|<kin>|<body>',
    'as|being|speaking_as somebody|someone s <kin>',
    '<am> somebody|someone s <kin>',
    'as|being|speaking_as a|an <former>? <body> i|we|my|this|it|that|the|who|myself',
    'my pronouns are|is',
    'as|being|speaking_as a|an ..1 <from> i|we|my|this|it|that|myself',
    '^ your ..1 local|friendly|neighbourhood|neighborhood <trade>',
    '^ <Number>|thirty|forty|fifty|sixty|twenty|eighteen|nineteen ..2 single|married|divorced|widowed|male|female|years_old|yo|he|she',
    'i|we run|own|manage|opened|inherited a|an|the|my|our ..1 bakery|shop|café|cafe|bar|pub|restaurant|farm|garage|hotel|salon|nursery|bookshop|stall|kiosk|practice|clinic|vineyard|company|business|hostel|workshop|dairy|brewery|gallery_in',
    'i|we hold|have|ve|got|carry|renewed two|both|my|a|three|an|no ..1 passport|passports|citizenship|driving_licence|green_card|visa|residence_permit',
    '^ ..1 deaf|blind|colour_blind|color_blind|left_handed|disabled|diabetic|dyslexic|autistic|asthmatic since|from birth|childhood|my|the|age|and|here|so',
    '<am> a|an ..1 <sign>',
    'my star_sign|zodiac_sign|ancestry|heritage|ethnicity|skin_colour|skin_color|blood_type|mother_tongue|native_language|native_tongue|birth_certificate|gender|disability|wheelchair|guide_dog|blood_pressure|next_birthday',
    'i turn|turned|am_turning|m_turning|will_be ..1 thirty|forty|fifty|sixty|seventy|eighty|ninety|eighteen|twenty|<Number> ..1 next|this|last|in|on|today|tomorrow|soon|years_old|and',
    '<am> ..1 <trade>|<kin> $|and|but|so|by|in|from|at|of_two|of_three|of_four|with|myself|who',
    'i ..1 teach|taught ..1 chemistry|maths|math|physics|history|biology|geography|english|french|music|art|kids|teenagers|children|pottery|yoga|piano|swimming|evening_classes|primary|year_six ..1 to|at|in|for|and|so|$',
    'i drive|drove|fly|flew|sail|clean|nurse|fish|farm|cook|bake|weld ..3 for_a_living|for_work|professionally',
  ],
  harmless: [
    '<am> leaning|partial|not <from>',
    'we dutch|english|french|german angle|angles|blue|window|windows|door|toast',
    '<am> a|an ai|bot|agent|program|machine',
    'the|a|this|that|his|her|their <trade>|<kin>|<body> in|of|on|by|with|here|has|is',
    'like|as_if|of|by|for a|an|the <trade>|<kin>|<body>',
  ],
};
