import { phrasesOf } from '../../hostility/hostile-words.ts';
import type { RemarksOfLanguage } from './remarks.ts';

export const dutch: RemarksOfLanguage = {
  language: 'nl',
  hostile: {
    groups: `moslim moslims moslima moslima_s jood joden jodin hindoes christenen marokkaan marokkanen marokkaantjes turk turken antilliaan antillianen surinamer surinamers somaliër somaliërs syriër syriërs afghaan afghanen irakees irakezen iraniërs eritreeër eritreeërs afrikaan afrikanen aziaat aziaten chinees_is chinezen pool_is de_polen die_polen alle_polen polen_zijn polen_komen polen_kunnen polen_horen polen_moeten roemeen roemenen bulgaar bulgaren albanees albanezen oekraïners russen arabier arabieren nigerianen pakistanen palestijnen molukkers zwarten zwartjes negers neger nikkers indiërs indianen buitenlander buitenlanders immigrant immigranten migrant migranten vluchteling vluchtelingen asielzoeker asielzoekers gelukszoeker gelukszoekers allochtoon allochtonen statushouders statushouder zigeuner zigeuners roma woonwagenbewoners kampers homo homo_s homoseksuelen homofielen flikkers nichten potten lesbienne lesbiennes lesbo_s transgenders transgender transvrouwen transvrouw transmannen travestiet travestieten travo_s biseksuelen gehandicapte gehandicapten invaliden mongolen mongooltjes autisten doven rolstoelers daklozen dakloze zwervers zwerver bijstandstrekkers bijstandsmoeders uitkeringstrekkers armoedzaaiers hoofddoekjes hoofddoekvrouwen boerka_s ${phrasesOf(
      'zwarte gekleurde donkere joodse islamitische marokkaanse turkse afrikaanse arabische buitenlandse chinese poolse gehandicapte dakloze gesluierde',
      'mensen mens vrouwen vrouw mannen man gezinnen kinderen jongeren',
    )}`,
    anybody:
      'vrouw vrouwen wijven bejaarden bejaarde ouderen oudjes gepensioneerden oude_mensen armen arme_mensen werklozen dikke_mensen dikkerds meiden feministen',
    them: 'die_lui dat_volk dat_soort_mensen dit_soort_mensen die_mensen zulke_mensen zulke_lui die_gasten',
    averse:
      'bloedhekel_aan hekel_aan pesthekel_aan schijthekel_aan een_afkeer_van afkeer_van gruwel_van griezel_van walg_van kots_van kotsmisselijk_van ziek_van schoon_genoeg_van genoeg_van niet_gediend_van heb_het_niet_op heb_het_gehad_met ben_klaar_met bah_van kriebels_van',
    sickens:
      'staan_me_tegen niet_luchten niet_uitstaan niet_verdragen kotsmisselijk mijn_bloed_koken komen_me_de_strot komen_mijn_neus',
    unfit:
      'alleen_maar_om_te alleen_om_te_stelen passen_niet_bij_ons past_niet_bij_ons passen_niet_in_ons deugen_niet deugt_niet nergens_goed_voor voor_geen_cent_te fokken_als fokken_maar_door planten_zich_voort_als kosten_alleen_maar leven_van_onze profiteren_alleen houden_hun_hand_op hand_ophouden passen_zich_nooit_aan passen_zich_niet_aan willen_niet_werken krijgen_alles_gratis pikken_onze nemen_onze hebben_geen_fatsoen blijven_altijd hebben_hier_niks hebben_hier_niets zijn_en_blijven kunnen_zich_niet_gedragen verpesten_onze',
    unable:
      'kan_niet_leiden kunnen_niet_leiden kunnen_geen_leiding kan_geen_leiding kan_geen_bedrijf kunnen_geen_bedrijf geen_verstand_van geen_hersens te_weinig_hersens te_zwak_om te_dom_om te_emotioneel_om mist_het_verstand kan_niet_rijden kunnen_niet_rijden niet_logisch_nadenken heeft_niks_te_vertellen hebben_niks_te_vertellen',
    unwanted:
      'wie_zit_er_nou_te_wachten_op wie_zit_er_te_wachten_op wie_zit_te_wachten_op zit_niemand_te_wachten_op waarom_moeten_wij waarom_zouden_we waarom_zou_ik wat_moeten_we_met wat_moet_je_met wie_heeft_er_behoefte_aan wie_wil_er_nou wie_wil_nou hebben_al_genoeg zijn_er_al_genoeg weg_met_die weg_met_al_die',
    should: 'moeten moet mogen mag kunnen kan zouden zou hadden horen hoort',
    gone: 'inslapen laten_inslapen ophoepelen oprotten opdonderen opkrassen wegwezen terug_naar het_land_uit eruit thuisblijven thuis_blijven achter_slot doodgaan verdwijnen hun_mond_houden hun_bek_houden de_boom_in beter_dood de_pot_op de_deur_uit eerst_werken worden_opgesloten opgesloten uit_het_zicht',
    pity: 'jammer zonde helaas jammer_dat spijtig triest_dat',
    many: 'weer_van_die van_die al_die zoveel zo_veel zo_n al_weer alweer nog_een nog_meer weer_een alleen_maar',
    about:
      'rondhangen rondhangt rondlopen rondloopt rondlummelen staan_te_hangen in_beeld_staan in_beeld_lopen op_staan in_de_weg_staan in_de_weg_lopen opstaan',
    plight:
      'zonder_dak zonder_huis zonder_thuis verdrinken verdronken kou lijden gehaat verjaagd bedreigd onscherp afgesneden in_de_schaduw moeten_slapen moeten_wachten',
    thanks: 'dankzij bedankt dank_aan met_dank_aan dank_je_wel',
    ruined:
      'niet_meer_wonen niet_meer_over_straat niet_meer_veilig durft_niemand durf_je_niet geen_huis_meer geen_woning_meer geen_cent_meer niet_meer_van_ons niet_meer_zeggen vreemde_in_eigen de_buurt_kapot naar_de_knoppen geen_baan_meer verloedert',
    another: 'weer_een nog_een alweer_een wéér_een',
    house: 'moskee azc asielzoekerscentrum minaret synagoge hoofddoek islamitische_school',
    soon: 'erbij straks binnenkort dadelijk',
    less: 'minder',
    one: 'een één eentje',
    are: 'zijn is blijven blijft',
    insult:
      'lelijk stinkend onderdanig vies smerig dom dommer stom lui luier onbetrouwbaar crimineel gevaarlijk achterlijk primitief walgelijk ziek minderwaardig waardeloos nutteloos overbodig profiteurs parasieten ongedierte tuig uitschot dieven criminelen leugenaars terroristen klaplopers onbeschoft ondankbaar gestoord',
    none: 'geen geen_enkele geen_één niet_één niet_een',
    deserves: 'verdient verdienen heeft_recht_op',
    due: 'respect hulp medelijden vertrouwen waardering bewondering lof rechten geld liefde plek plaats applaus bescherming uitkering woning',
    never: 'wordt_nooit worden_nooit zal_nooit zullen_nooit kan_nooit kunnen_nooit',
    ours: 'nederlander nederlanders echte_nederlander echte_nederlanders belg belgen vlaming vlamingen een_van_ons echte_vrouw echte_man bij_ons_horen',
    guarded:
      'pas_op_je_portemonnee pas_op_je_tas pas_op_je_zakken let_op_je_portemonnee let_op_je_tas hou_je_portemonnee houd_je_portemonnee hand_op_je_portemonnee hand_op_mijn_portemonnee verstop_je tel_je_wisselgeld tel_de_lepels tel_het_zilver je_fiets_op_slot jatten_alles jat_alles',
    fitOnly:
      'alleen_goed_om alleen_goed_voor alleen_maar_goed enkel_goed_om deugt_alleen deugen_alleen slechts_goed_om',
    apart:
      'in_hun_eigen_wijk in_hun_wijk in_hun_eigen_buurt onder_elkaar_blijven bij_hun_eigen_soort in_een_getto in_het_getto achterin_de_bus achterin_zitten de_achterdeur de_dienstingang eigen_scholen eigen_wc_s uit_het_zicht dubbel_betalen het_dubbele_betalen achter_een_hek achter_een_muur',
  },
  reported: {
    hateNobody: 'haat_niemand haten_niemand haat_geen_mens veracht_niemand',
    least:
      'zeker_geen en_zeker_geen en_zeker_niet ook_geen ook_niet laat_staan al_helemaal_geen al_helemaal_niet',
    theySay: 'ze_zeggen men_zegt er_wordt_gezegd sommigen_zeggen sommigen_beweren zogenaamd het_vooroordeel',
    refuted:
      'niet_waar onzin tegendeel leugen vooroordeel weerlegt klopt_niet maar_kijk kijk_eens_wie logenstraft',
    hatredOf: 'haat_tegen haat_jegens afkeer_van angst_voor hetze_tegen minachting_voor',
    seen: 'gezicht gezichten prent affiche poster museum tentoonstelling getoond te_zien te_lezen zichtbaar toen destijds die_tijd aan_de_kaak',
    hadNoRight: 'mochten_niet mochten_toen_niet mochten_hier_niet mochten_nog_niet mochten_vroeger_niet',
    museum: 'museum monument herdenking herdenkt herinnert herinnering vertelt tentoonstelling struikelsteen',
    suffered: 'gedeporteerd weggevoerd vermoord verdreven opgepakt vergast verbannen vervolgd',
    inks: 'zwarten',
    printed: 'afdruk inkt witten grijzen contrast sensor tonen dichtgelopen',
  },
  doubtful: [
    'nooit|weiger ..3 naast|verhuren|wonen|werken|zitten ..4 <groups>',
    'hoe minder <groups> ..1 hoe',
    'hoofddoekje|hoofddoek|boerka|keppel|tulband ..3 verpest|bederft|vervuilt alles|het_beeld|de_foto',
    'als_je|ben_je ..1 homo|lesbisch|trans|gay ..3 dokter|therapie|genezen|hulp_zoeken',
    'doven|blinden|gehandicapten|bejaarden|ouderen ..3 kosten|klauwen|staan_in_de_weg|lopen_in_de_weg ..2 geld|goud|$',
    '<groups> ..3 valt_niet_te_praten|snappen_alleen|begrijpen_alleen',
    'tegenhouden|buitenhouden|weren|stoppen ..2 <groups>',
    '<groups> ..2 tegen_te_houden|buiten_te_houden|te_weren|tegenhouden|buitenhouden',
    'muur|hek|prikkeldraad ..2 tegen|om ..2 <groups>',
    '<one> <groups> blijft ..1 een ..1 <groups>',
    '<groups>|<anybody> is|zijn geen ..1 volwaardig|volwaardige|echt|echte|normaal|normale mens|mensen|vrouw|vrouwen|man|mannen',
    'wat heeft|hebben ..2 <groups>|afrika|islam|moslims ..2 ooit gebracht|opgeleverd|uitgevonden|bijgedragen|gedaan',
    'zolang ..3 <groups> ..5 vrede|rust|veilig|beter',
    '<groups> ..1 <averse>',
    'weghalen|wegpoetsen|wegfotoshoppen|verwijderen|wegdoen ..2 <groups>',
    'wie|waarom ..3 <groups> ..2 binnengelaten|toegelaten|laten_komen|het_land_in',
    'zonder ..2 <groups>|<them> ..5 schoon|veilig|veiliger|beter|rustig|leefbaar',
    '<groups>|<anybody> kunnen|kan ..2 nooit|niet|niks|geen ..1 schilderen|denken|nadenken|rijden|autorijden|leiden|besturen|tekenen|redeneren|regeren',
    '<groups>|<anybody> hebben|heeft nooit ..2 kunnen|leren schilderen|denken|rijden|leiden',
    'vrouw|vrouwen achter|aan het_stuur ..2 gevaar|ongeluk|bloed_aan|verboden',
    '<anybody> hebben|heeft ..1 lang_genoeg|genoeg geleefd',
    'twee mannen|vrouwen ..2 zoenen|kussen ..4 smerig|vies|ziek|walgelijk|misselijk|onnatuurlijk',
  ],
  across: [
    'vrouw|vrouwen aan_de_macht|als_baas|als_premier|aan_het_roer ..1 nooit|echt_niet|dacht_het_niet|nee_dank|om_te_lachen',
  ],
  harmless: [
    'muziek|ritme|dans|zang in het|hun bloed',
    'vrouwen|vrouw|huisvrouw ..1 achter|aan het_aanrecht ..3 adverteerde|reclame|affiche|advertentie|poster|jaren|19*',
  ],
};
