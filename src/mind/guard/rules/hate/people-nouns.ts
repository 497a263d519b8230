/** One of a nation, in English: words that make their plural with an s. */
const ofNations =
  'afghan albanian algerian american angolan argentinian armenian australian austrian azerbaijani azeri bahraini bangladeshi belarusian belgian bolivian bosnian bosniak brazilian bulgarian burundian cambodian cameroonian canadian chadian chechen chilean colombian comorian croat croatian cuban cypriot czech dane dominican ecuadorian egyptian emirati eritrean estonian ethiopian fijian filipino filipina gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelander indian indonesian iranian iraqi israeli italian ivorian jamaican jordanian kazakh kenyan korean kosovar kosovan kurd kuwaiti laotian latvian liberian libyan lithuanian macedonian malawian malay malaysian malian mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian qatari romanian russian rwandan salvadoran samoan saudi serb serbian singaporean slovak slovene slovenian somali spaniard swede syrian tajik tanzanian thai tibetan tongan tunisian turk ugandan ukrainian uruguayan uzbek venezuelan yemeni zambian zimbabwean';

/** One of a people, a faith, a caste or a minority, in the same way. */
const ofPeoples =
  'jew muslim moslem hindu sikh copt mormon buddhist jain christian catholic protestant shia shiite sunni alevi alawite ahmadi druze yazidi yezidi hasid zoroastrian atheist arab african asian bedouin berber basque catalan bengali punjabi kashmiri pashtun pathan tamil parsi hazara hutu tutsi tuareg igbo yoruba hausa zulu masai maori aborigine aboriginal islander eskimo navajo cherokee latino latina hispanic slav tatar uighur uyghur rohingya pygmy dalit untouchable shudra harijan chamar adivasi immigrant migrant refugee foreigner asylum_seeker homosexual lesbian bisexual transsexual crossdresser papuan hottentot';

/** Nouns for one of a group of people. */
export const oneOfPeople = `${ofNations} ${ofPeoples} gypsy roma romani inuit inuk traveller sami frenchman frenchwoman bushman irishman irishwoman dutchman englishman welshman turkmen`;

/** The same of many: words for people alone. */
export const manyPeople = `${`${ofNations} ${ofPeoples}`
  .split(' ')
  .map((word) => `${word}s`)
  .join(
    ' ',
  )} gypsies roma sinti inuit hasidim haredim sami hmong burakumin travellers turkmens frenchmen bushmen irishmen dutchmen jehovahs_witnesses`;

/** What people are by origin, faith, colour, love or fortune, before "girl", "man" and the like. */
export const originOfPeople = `${ofNations} ${ofPeoples} black brown dark_skinned darker_skinned coloured colored mixed_race half_caste chinese japanese vietnamese burmese senegalese sudanese congolese maltese lebanese nepalese bhutanese sri_lankan sinhalese cantonese taiwanese portuguese irish scottish welsh english french dutch danish swedish finnish polish spanish turkish kurdish british roma romany gypsy traveller inuit native indigenous aboriginal hasidic orthodox islamic jewish gay trans transgender queer immigrant foreign refugee disabled autistic crippled blind deaf fat obese plump homeless poor working_class low_caste lower_caste peasant balkan slavic arabic oriental ethnic hijabi veiled trailer_park council_estate`;

/** Those who are so. */
export const persons =
  'man men woman women girl girls boy boys guy guys lad lads lady ladies bloke chap kid kids child children gentleman fellow person people folk folks artist artists painter painters driver drivers teacher student neighbour neighbor neighbours family families youth youths bride baby babies couple couples gentlemen tourist tourists worker workers';
