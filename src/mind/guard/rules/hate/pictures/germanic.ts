import type { Grammar } from '../../../grammar/grammar.ts';
import { hatefulPictures } from './template.ts';

const german = hatefulPictures({
  language: 'de',
  people:
    'jude juden judin rabbi rabbiner muslim muslime muslimen muslima moslem moslems imam mullah islamist islamisten araber arabern afrikaner afrikanern asiaten asiate chinese chinesen japaner inder indern pakistaner türke türken kurde kurden syrer syrern afghane afghanen iraker marokkaner algerier somalier nigerianer mexikaner pole polen russe russen ukrainer rumäne rumänen bulgaren albaner serben zigeuner zigeunern roma sinti neger flüchtling flüchtlinge flüchtlingen asylant asylanten asylbewerber migrant migranten ausländer ausländern einwanderer schwarzer_mann schwarze_frau schwarze_männer schwarze_kinder schwarze_menschen schwarzer_junge schwarzer_spieler schwarze_spieler schwarze_familie ein_schwarzer schwule schwulen schwuler lesben lesbe homosexuelle transfrau transfrauen transen dragqueen behinderte behinderten behinderter rollstuhlfahrer autist autisten feministin feministinnen obdachlose obdachlosen indianer eskimos christen hindus sikhs palästinenser israelis kanaken moslemin kopftuchfrau kopftuchfrauen',
  jews: 'jude juden jüdin jüdisch jüdischer jüdische jüdischen rabbi rabbiner davidstern davidsternen judenstern kippa zionist zionisten rothschild',
  as: 'als wie gezeichnet_als dargestellt_als in_gestalt mit_dem_körper',
  beasts:
    'ratte ratten ungeziefer kakerlake kakerlaken schabe schaben laus läuse zecke zecken wanzen made maden würmer parasit parasiten heuschrecken heuschreckenschwarm schwein schweine ferkel affe affen gorilla gorillas schimpanse schimpansen pavian paviane köter hyäne hyänen schakale geier schlange schlangen ungeheuer monster unmensch untermensch untermenschen wilde kannibale kannibalen vieh insekten ameisen fliegen bazillen virus müll abschaum dreck dieb diebe terrorist terroristen verbrecher vergewaltiger oger dämon dämonen teufel wölfe',
  creatures:
    'krake kraken oktopus tintenfisch tentakel tentakeln spinne spinnen spinnennetz puppenspieler marionettenspieler marionetten strippenzieher fäden strippen vampir vampire blutsauger dämon teufel hyänen ratten schlange schlangen wölfe schweine schwein',
  libel:
    'hakennase hakennasen krumme_nase krummer_nase riesennase geldsack geldsäcke geldsäcken goldsack säcke_gold sack_gold säcken_voll geldgierig gierig raffgier kinderblut blut_von_kindern blut_eines_kindes christenkind brunnenvergifter im_stil_des_stürmer stürmer_stil weltkugel_umklammert',
  features:
    'wulstlippen wulstigen_lippen riesenlippen dicken_lippen dicke_lippen schlitzaugen schweinegesicht schweinegesichtern schweinekopf schweineköpfen rattengesicht rattenschwanz affengesicht affengesichtern affenkörper hasenzähnen krallen klauen sprengstoffgürtel bombengürtel bombe_im_turban bombe_als_turban mit_bombe baströckchen sabbernd sabbert geifernd',
  mocking:
    'spottbild spottbilder zum_auslachen auslachen ausgelacht verspottet verspotten verhöhnt verhöhnend verhöhnen zum_totlachen lächerlich_machen rassistische_karikatur rassistischer_karikatur rassistischen_karikatur hetzbild hasskarikatur schmähbild zum_ekeln abstoßend',
  signs:
    'turban turbanen turbane burka burkas kopftuch kopftüchern kopftücher kippa kippas kaftan davidstern davidsternen',
  swarm:
    'überrennt überrennen überfällt fällt_ein einfallen überschwemmen überschwemmt schwarm horde rudel belagern plündern frisst fressen',
  harm: 'von_einer_klippe von_der_klippe vom_dach vom_turm über_bord ertrinken ertrinkend ertrinkt verbrennen brennend brennen erschossen gehängt aufgehängt erhängt überfahren zerquetscht zertreten ausgepeitscht gepeitscht verprügelt vergast vergiftet geköpft gesteinigt verhungern verhungert geschlachtet gejagt angekettet in_ketten abgeknallt die_treppe_hinunter in_die_tonne in_den_müll in_den_ofen in_den_abgrund',
  fun: 'lustig lustige lustiger lustiges witzig witzige witzig karikatur comic cartoon komisch komische jubelnd jubelnde jubel lachend lachende gelächter meme fröhlich fröhliche heiter spaß spaßig party konfetti bowling witz heroisch episch gaudi',
  pests:
    'kammerjäger schädlingsbekämpfer insektenspray insektengift rattengift fliegenklatsche mausefalle rattenfalle stiefel_zertritt stiefel_zerquetscht ein_stiefel zertritt zertreten zerquetscht in_die_mülltonne in_den_müll ins_klo',
  crimes:
    'auschwitz birkenau dachau treblinka buchenwald bergen_belsen gaskammer gaskammern konzentrationslager vernichtungslager kz holocaust shoah krematorium zyklon anne_frank völkermord sklavenmarkt sklavenauktion sklavenschiff sklaverei sklaven lynchmord massengrab srebrenica hiroshima gulag pogrom reichspogromnacht',
  jolly:
    'lustig lustige lustiger lustiges witzig witzige komisch freizeitpark vergnügungspark achterbahn wellness wellnesshotel sauna ferienlager urlaubsprospekt urlaub reiseprospekt prospekt werbung werbeplakat reklame picknick grillfest grillparty grillen pizzaofen pizza party fröhlich fröhliche fröhlicher heiter heitere gute_laune konfetti luftballons popcorn comic meme spaß maskottchen disko niedlich süß kochmütze lachend lachende lachende_kinder karneval souvenirladen',
  villains:
    'nazi nazis ss_mann ss_offizier ss_offiziere führer der_führer gestapo kz_wächter klansmann massenmörder terrorist terroristen selbstmordattentäter amokläufer sklavenhändler skinhead',
  glory:
    'heiliger heilige heiligen heiligenschein engel engels erzengel engelsflügel engelsflügeln held helden heldenhaft ritter retter erlöser messias göttlich göttliches göttlichem heiland märtyrer superheld superhelden edler edel verklärt glorreich liebevoll guter_hirte',
  solemn:
    'gedenken gedenkstätte mahnmal denkmal erinnerung erinnert stolperstein stolpersteine still stille museum museal würdevoll respektvoll dokumentarisch trauer trauernd kerzen überlebende überlebender gegen verhaftet kämpft kampf besiegt niemals nie_wieder prozess',
  holy: 'mohammed muhammad prophet jesus christus jungfrau_maria gottesmutter buddha koran bibel tora thora papst',
  defiled:
    'als_schwein als_hund als_affe als_stripperin als_hure als_nutte in_reizwäsche in_der_toilette im_klo in_kloschüssel kloschüssel als_klopapier klopapier bespuckt bepinkelt betrunken besoffen als_terrorist als_bomber als_kinderschänder',
  shut: 'raus unerwünscht verboten nicht_erwünscht nicht_bedient werden_nicht_bedient werden_hier_nicht_bedient draußen_bleiben müssen_draußen_bleiben nein nein_danke haut_ab verpisst_euch verschwindet kein_zutritt kein_zugang hier_nicht',
  service:
    'kein_zutritt zutritt_verboten kein_eintritt eintritt_verboten kein_zugang kein_platz keine_wohnung keine_wohnungen keine_arbeit hausverbot keine',
  slogans: [
    'ewige|ewiger jude|juden',
    'vermieten|bedienen|verkaufen ..1 nicht|nichts|keine ..2 <people>',
    'bedienen|dulden|wollen keine <people>',
    'für|an ..1 <people> ..1 kein|keine|keinen ..2 tisch|platz|zimmer|wohnung|wohnungen|arbeit|eintritt|zutritt|bier|verkauf',
    'jedem das_seine ..3 juden|türken|moslems|muslime|flüchtlinge|zigeuner',
    'arbeit_macht_frei ..6 juden|türken|moslems|muslime|flüchtlinge|zigeuner|jetzt|bald|wieder|hier',
    'judenfrei*|zigeunerfrei*|türkenfrei*|ausländerfrei*|islamfrei*|muslimfrei*|moslemfrei*|negerfrei*|kanakenfrei*|asylantenfrei*|flüchtlingsfrei*|migrantenfrei*|schwulenfrei* ..1 $|zone|stadt|dorf|straße|haus|viertel|bezirk|gebiet|strand|europa|schule|heimat',
    'nur für_weiße|für_deutsche|für_arier ..1 $',
    'sprich|sprecht deutsch oder ..1 hau|haut|geh|geht|verschwinde|verpiss|raus',
    'türken|juden|hunde und hunde|juden|türken ..1 unerwünscht|verboten|draußen',
    'endlösung ..3 anfang|richtig|gut|vollenden|unvollendet',
    '^ moslems|muslime|juden|kanaken|neger|zigeuner|türken|araber nein $',
  ],
  harmless: [
    'ewige jude ..9 museum|film|propaganda|ausstellung|1940',
    'spielen|spielt|tanzen|tanzt mit ..1 affe|affen|hund|hunden|ratte|schwein|schweinen',
    'verkleidet als',
    'als ..2 fasching|karneval|kostüm|verkleidet',
  ],
});

const dutch = hatefulPictures({
  language: 'nl',
  people:
    'jood joden rabbijn rabbijnen moslim moslims imam arabier arabieren afrikaan afrikanen aziaat aziaten chinees chinezen indiërs turk turken koerden syriër syriërs marokkaan marokkanen somaliërs mexicanen polen russen oekraïners roemenen zigeuner zigeuners roma neger negers zwarte_man zwarte_vrouw zwarte_mannen zwarte_kinderen zwarte_mensen zwarte_jongen zwarte_voetballer zwarte_voetballers surinamers antillianen vluchteling vluchtelingen asielzoeker asielzoekers migrant migranten buitenlander buitenlanders homo homo_s homos lesbiennes transvrouw transvrouwen gehandicapte gehandicapten autisten feministen daklozen indianen christenen hindoes palestijnen',
  jews: 'jood joden joodse rabbijn rabbijnen davidster davidsterren keppeltje keppel zionist zionisten rothschild',
  as: 'als zoals getekend_als afgebeeld_als in_de_gedaante',
  beasts:
    'rat ratten ongedierte kakkerlak kakkerlakken luis luizen teek teken maden wormen parasiet parasieten sprinkhanen varken varkens zwijn zwijnen aap apen gorilla gorilla_s chimpansee chimpansees baviaan bavianen hyena_s jakhalzen gieren slang slangen monster monsters beest beesten wilden kannibalen vee insecten mieren vliegen virus vuilnis afval dief dieven terrorist terroristen verkrachters spin spinnen octopus inktvis wolven duivel',
  creatures:
    'octopus inktvis tentakels spin spinnen spinnenweb poppenspeler marionetten touwtjes vampier vampieren bloedzuiger slang slangen wolven duivel hyena ratten varken',
  libel:
    'haakneus haakneuzen kromme_neus grote_kromme geldzak geldzakken zak_geld zakken_geld zak_goud zakken_goud geldwolf kinderbloed bloed_van_kinderen bloed_van_een_kind',
  features:
    'dikke_lippen spleetogen varkenskop varkenskoppen varkensgezicht varkenssnuit rattenstaart apenkop apenkoppen klauwen bomgordel bom_in_tulband bom_als_tulband kwijlend kwijlende',
  mocking:
    'spotprent om_uit_te_lachen uitlachen uitgelachen bespotten bespottelijk belachelijk_maken racistische_karikatuur racistische_cartoon haatprent',
  signs: 'tulband tulbanden boerka boerka_s hoofddoek hoofddoeken hoofddoekjes keppeltjes',
  swarm: 'overspoelen overspoelt overrompelt zwerm horde roedel binnenvallen vreten vreet',
  harm: 'van_een_klif van_de_klif van_het_dak overboord verdrinken verdrinkende verdrinkt verbranden brandend levend_verbrand doodgeschoten opgehangen overreden verpletterd vertrapt gegeseld vergast vergiftigd onthoofd gestenigd verhongerend opgejaagd geketend in_de_oven in_de_vuilnisbak',
  fun: 'grappig grappige karikatuur cartoon komisch strip juichend juichende lachend lachende vrolijk vrolijke lol meme feest confetti bowlen hilarisch heldhaftig',
  pests:
    'ongediertebestrijder insectenspray rattengif vliegenmepper muizenval rattenval laars_vertrapt laars_verplettert vertrapt verpletterd',
  crimes:
    'auschwitz dachau treblinka westerbork sobibor gaskamer gaskamers concentratiekamp concentratiekampen vernietigingskamp holocaust anne_frank genocide slavenmarkt slavenveiling slavenschip slavernij slaven lynchpartij massagraf srebrenica',
  jolly:
    'grappig grappige pretpark achtbaan sauna wellness vakantiefolder vakantieposter reclame reclameposter advertentie folder picknick barbecue pizzaoven pizza feest feestje vrolijk vrolijke confetti ballonnen popcorn strip cartoon meme lachende lol mascotte disco schattig koksmuts',
  villains:
    'nazi nazi_s ss_er ss_officier ss_officieren führer klansman massamoordenaar terrorist terroristen zelfmoordterrorist slavenhandelaar',
  glory:
    'heilige heiligen aureool stralenkrans engel engelen engelenvleugels held helden heldhaftig ridder redder verlosser messias goddelijk goddelijke superheld superhelden nobel nobele martelaar',
  solemn:
    'herdenking herdenken monument museum herinnering ingetogen respectvol documentair rouw kaarsen stil overlevende overlevenden tegen verslagen nooit_meer stolperstein',
  holy: 'mohammed jezus christus maagd_maria boeddha koran bijbel',
  defiled:
    'als_varken als_hond als_stripper als_hoer in_lingerie in_de_wc in_het_toilet wc_papier als_terrorist dronken bespuugd',
  shut: 'eruit ongewenst verboden niet_welkom niet_bediend worden_niet_bediend rot_op oprotten wegwezen buiten nee geen_toegang',
  service: 'geen_toegang verboden_toegang verboden geen_plaats geen',
  slogans: [
    'eeuwige jood',
    'moslimvrije|jodenvrije|zigeunervrije|jodenvrij|moslimvrij|zigeunervrij ..1 $|zone|wijk|stad|straat',
    'alleen blanken|voor_blanken ..1 $',
    'spreek nederlands of ..1 rot|ga|wegwezen|opdonderen',
  ],
});

const swedish = hatefulPictures({
  language: 'sv',
  people:
    'jude judar rabbin rabbiner muslim muslimer imam arab araber afrikan afrikaner asiater kineser turkar kurder syrier somalier marockaner polacker ryssar rumäner zigenare romer neger negrer svart_man svart_kvinna svarta_män svarta_barn flykting flyktingar asylsökande migranter invandrare utlänningar bögar bög lesbiska transkvinna transor funktionshindrade handikappade rullstolsburna feminister hemlösa indianer kristna samer palestinier',
  jews: 'jude judar judisk judiska rabbin davidsstjärna davidsstjärnor kippa sionist sionister rothschild',
  as: 'som ritade_som ritad_som avbildade_som målade_som i_form_av',
  beasts:
    'råtta råttor ohyra kackerlacka kackerlackor löss fästingar maskar larver parasit parasiter gräshoppor gris grisar svin apa apor gorilla gorillor schimpans schimpanser babianer hyenor schakaler gamar ormar monster odjur vildar kannibaler boskap insekter myror virus sopor avskum tjuv tjuvar terrorister våldtäktsmän bläckfisk spindel vargar',
  creatures:
    'bläckfisk tentakler spindel spindlar spindelnät dockspelare marionetter trådarna vampyr vampyrer blodsugare orm ormar vargar djävul hyenor råttor gris',
  libel:
    'kroknäsa kroknäsor krokig_näsa säck_guld säckar_guld penningsäck penningpåse barnblod blod_från_barn girig',
  features:
    'tjocka_läppar sneda_ögon grisansikte grisansikten grishuvud råttsvans apansikte klor bombbälte bomb_i_turbanen dreglande',
  mocking:
    'nidbild hånfull hånfullt håna håna_dem att_skratta_åt skratta_åt_dem skratta_åt_honom förlöjliga rasistisk_karikatyr',
  signs: 'turban turbaner burka burkor slöja slöjor huvudduk',
  swarm: 'invaderar svärm hord flock översvämmar äter_upp',
  harm: 'från_en_klippa nerför_en_klippa från_taket överbord drunknar drunknande brinner bränns_levande skjuts hängs hängda hänger_från överkörda krossas trampas piskas gasas förgiftas halshuggna svälter jagas i_kedjor',
  fun: 'rolig roligt roliga karikatyr komisk komiskt serie jublande skrattande skratt glad glatt fest konfetti skämt meme bowling episk heroisk',
  pests: 'skadedjursbekämpare insektsspray råttgift flugsmälla råttfälla stövel_krossar stövel_trampar',
  crimes:
    'auschwitz dachau treblinka gaskammare gaskamrar koncentrationsläger förintelseläger förintelsen anne_frank folkmord slavmarknad slavauktion slavskepp slaveri slavar lynchning massgrav utøya srebrenica',
  jolly:
    'rolig roligt roliga nöjespark nöjesfält bergochdalbana spa bastu semesterbroschyr reklam annons broschyr picknick grillfest pizzaugn pizza fest glad glatt konfetti ballonger popcorn serie meme skrattande maskot disko söt',
  villains:
    'nazist nazister ss_officer ss_man führern massmördare terrorist terrorister självmordsbombare slavhandlare klanmedlem',
  glory:
    'helgon gloria ängel änglar änglavingar hjälte hjältar hjältemodig riddare frälsare messias gudomlig gudomligt superhjälte ädel martyr',
  solemn:
    'minnesmärke minnesmonument minne museum stilla respektfull dokumentär sorg ljus överlevande mot besegrad aldrig_mer',
  shut: 'ut ej_välkomna inte_välkomna förbjudna stick försvinn nej betjänas_ej får_inte_komma_in',
  service: 'tillträde_förbjudet förbjudet ej_tillträde inga',
  slogans: ['eviga juden', 'endast|bara för_vita|vita ..1 $', 'muslimfri|judefri ..1 $|zon|stad'],
});

/** Hateful pictures in German, Dutch and Swedish. */
export const germanic: readonly Grammar[] = [german, dutch, swedish];
