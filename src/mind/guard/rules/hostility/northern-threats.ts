import { phrasesOf } from './hostile-words.ts';

/** What threats to an author are made of where they are more than a verb and "you"; the languages of the north share how. */
interface ThreatWords {
  /** Who threatens: "I", "we". */
  readonly i: string;
  /** In every form, also "your". */
  readonly you: string;
  /** "I come", "I visit", and what is brought along. */
  readonly come: string;
  readonly weapon: string;
  /** Parts of a body, and what is done to them; crops of a picture do it, too, so that "I" is always asked for. */
  readonly body: string;
  readonly hurt: string;
  readonly hope: string;
  readonly misfortune: string;
  /** "I know", "where", and what is known. */
  readonly know: string;
  readonly where: string;
  readonly live: string;
  readonly watch: string;
  /** Where somebody watches or waits: "your house". */
  readonly place: string;
  /** "Your children", and what a threat says of them. */
  readonly kin: string;
  readonly endanger: string;
  /** "Never again", and what one will not do again. */
  readonly never: string;
  readonly goOn: string;
  /** "It would be a pity if". */
  readonly pity: string;
  /** "Take it down", "or else". */
  readonly remove: string;
  readonly orElse: string;
  /** "They will find you", and where bodies are found. */
  readonly find: string;
  readonly ditch: string;
}

/** Patterns of threats by what they are made of. */
function threatsOf(words: ThreatWords): readonly string[] {
  const of = (name: keyof ThreatWords): string => words[name].trim().split(/\s+/).join('|');
  const [i, you, hurt, body] = [of('i'), of('you'), of('hurt'), of('body')];
  return [
    `${of('come')} ..5 ${you} ..6 ${of('weapon')}`,
    `${i} ..3 ${you} ..3 ${body} ..3 ${hurt}`,
    `${i} ..2 ${hurt} ..4 ${you} ..3 ${body}`,
    `${i} ..2 ${hurt} ..4 ${body} ..3 ${you}`,
    `${hurt} ${i} ..3 ${you} ..3 ${body}`,
    `${i} ..4 ${hurt} ..3 ${body} ..2 ${you}`,
    `${of('hope')} ..6 ${you} ..6 ${of('misfortune')}`,
    `${of('hope')} ..6 ${of('misfortune')} ..3 ${you}`,
    `${of('know')} ..2 ${of('where')} ..6 ${of('live')}`,
    `${of('watch')} ..4 ${of('place')}`,
    `${of('kin')} ..6 ${of('endanger')}`,
    `${of('endanger')} ..5 ${of('kin')}`,
    `${you} ..5 ${of('never')} ..6 ${of('goOn')}`,
    `${of('pity')} ..5 ${of('misfortune')}`,
    `${of('remove')} ..6 ${of('orElse')}`,
    `${of('find')} ..3 ${of('ditch')}`,
  ];
}

const germanYour =
  'dein deine deinen deinem deiner deines euer eure euren eurem eurer ihr ihre ihren ihrem ihrer';

export const northernThreats = {
  de: threatsOf({
    i: 'ich wir man jemand',
    you: `du dich dir euch ihnen ${germanYour}`,
    come: 'komm komme kommen besuch besuche besuchen warte warten hol hole steh stehe',
    weapon:
      'messer axt beil baseballschläger pistole gewehr knarre knüppel hammer benzin säure strick machete waffe kettensäge schraubenzieher fäusten schlagstock',
    body: 'kehle hals genick finger fingern hand hände händen arm arme bein beine knie zähne zahn schädel kopf rippen knochen gesicht fresse augen auge nase kiefer bauch herz rücken gurgel haut eier zunge ohren wirbelsäule',
    hurt: 'brech breche brechen bricht schlitz schlitze schlitzen schneid schneide schneiden abschneiden durchschneiden aufschneiden reiß reiße reißen rausreißen ausreißen herausreißen schlag schlage schlagen ausschlagen einschlagen abschlagen zerschlagen zertrümmer* polier* spalt* hack hacke hacken abhacken ramm ramme rammen stech steche stechen ausstechen trete treten eintreten tret drück drücke drücken zudrücken zuschnüren schieß schieße schießen jag jage jagen dreh drehe umdrehen zerquetsch* zermalm* häute brenn brenne ziehe abziehen verbrenn* sollte_man',
    hope: 'hoffe hoffen hoff hoffentlich wünsche wünsch wünschen möge mögest mögen möchte_dass soll_dich soll_dir sollst',
    misfortune:
      'zu_asche asche in_asche in_flammen erstickst gift vergiftet hals_brichst hals_bricht verbrennst verschwindest langsamen_tod langsamer_tod einen_tod unter_die_erde unter_der_erde sterben stirbst sterbt tod verreck* krepier* brennt brennst brennen abbrennt abbrennen verbrenn* lkw laster lastwagen bus zug auto_überfährt überfährt überfahren überrollt unfall krank krankheit krebs schmerz schmerzen leiden leidest qual qualen einstürzt einbricht erblind* blind verlierst ertrink* erstick* ersticken stolperst treppe blitz trifft zusammenbrichst genick abstürzt abstürzen fällst_vom aufwachst_nie nicht_mehr_aufwach* passiert zustößt etwas_zustößt',
    know: 'weiß weiss wissen kenne kennen kenn',
    where: 'wo wann welche welchen den_weg die_schule deinen_weg welcher die_adresse die_straße',
    live: 'wohnst wohnt schläfst schlaft arbeitest tochter kinder sohn schule schulweg parkst lebst heimgehst joggst einkaufst nach_hause familie mutter zur_arbeit',
    watch:
      'steh stehe stehen wart warte warten lauer* lauere beobacht* sitze sitzen park parke folge folgen schleich* steht wartet',
    place: `wenn_du_heim wenn_du_nach wenn_du_raus wenn_du_gehst bis_du_raus bis_du_kommst bis_du_heim vor_der_tür hinter_der_tür vor_der_haustür ${phrasesOf(`vor_${germanYour.split(' ').join(' vor_')} hinter_deinem hinter_deiner unter_deinem in_deinem in_deiner an_deinem an_deiner bei_dir neben_deinem`, 'haus tür haustür fenster wohnung schule arbeit büro auto bett garten hof zuhause atelier straße')} vor_deinem_haus dein_haus auf_dich nach_hause`,
    kin: `${phrasesOf('dein deine deinen deinem deiner', 'kinder kindern kind tochter sohn sohnes familie mutter vater frau mann schwester bruder freundin freund eltern oma baby hund katze')}`,
    endanger:
      'schule schulweg verschwind* entführ* brenn* sterben stirbt verlieren verlierst passiert zustößt beobacht* folge allein aufpassen pass_auf sicher sehen_nie leiden bluten büßen bezahlen dran holen besuchen kennen_lernen vergift* nie_wieder',
    never: 'nie_wieder nie_mehr nicht_mehr niemals_wieder keinen_morgen nicht_überleb*',
    goOn: 'malen malst zeichnen zeichnest können kannst erleben erlebst überleben aufwachen aufwachst laufen gehen gehst halten sehen siehst lachen atmen schlafen stehen sprechen reden lange',
    pity: 'schade_wenn schade_wär* jammerschade_wenn wäre_schade zu_schade bedauerlich_wenn',
    remove: 'lösch lösche löscht nimm entferne entfern zieh_das hör_auf verschwinde verkriech',
    orElse:
      'oder_wir oder_ich oder_du oder_dein oder_deine oder_es sonst_komm* sonst_bist sonst_wirst sonst_passiert sonst_setzt sonst_werde sonst_kriegst',
    find: 'finden_dich findet_dich dich_finden finden_sie_dich findet_man_dich fischen_dich dich_fischen ziehen_dich man_dich',
    ditch:
      'graben fluss kanal see wald hafen teich keller kofferraum müllcontainer gleise gleisen moor straßengraben',
  }),
  nl: threatsOf({
    i: 'ik we wij iemand men',
    you: 'je jou jouw jij jullie u uw',
    come: 'kom komen bezoek opzoeken langs langskom wacht wachten haal sta',
    weapon:
      'mes bijl honkbalknuppel pistool geweer knuppel hamer benzine zuur touw machete wapen kettingzaag vuisten stok schroevendraaier',
    body: 'keel strot hals nek vinger vingers hand handen arm armen been benen poten knie knieën tanden tand schedel kop hoofd ribben botten gezicht bek ogen oog neus kaak buik hart rug huid ballen tong oren hersens',
    hurt: 'breek breken brak snijd snij snijden afsnijden doorsnijden opensnijden ruk rukken uitrukken trap trappen sla slaan stamp stampen hak hakken afhakken ram rammen steek steken uitsteken schop schoppen knijp knijpen dichtknijpen schiet schieten jaag draai omdraaien verbrijzel* vermorzel* verbouw* schuur ruk_uit trek trekken brand branden klap',
    hope: 'hoop hopen hopelijk wens wensen gun gunnen moge mag_je ik_wou_dat wou',
    misfortune:
      'verstikt as_wordt tot_as in_vlammen vergif nek_breekt verdwijnt van_de_trap sterft sterven dood doodgaat crepeer* brandt branden verbrandt afbrandt afbranden in_brand vrachtwagen bus trein auto_je overreden aangereden schept overrijdt ongeluk ongeval ziek ziekte kanker pijn lijden lijdt instort blind verdrink* stikt stikken trap_valt valt_van bliksem nooit_meer_wakker overkomt overkomen gebeurt gebeuren kwijtraakt verliest',
    know: 'weet weten ken kennen',
    where: 'waar wanneer welke welk je_adres de_weg de_school hoe_laat',
    live: 'woont woon slaapt werkt dochter kinderen zoon school parkeert thuiskomt naar_huis familie moeder boodschappen hardloopt naar_je_werk',
    watch:
      'sta staan wacht wachten loer loeren zit volg volgen kijk kijken bespied* observeer* staat parkeer sluip',
    place: `als_je_naar als_je_thuis als_je_weggaat wanneer_je_naar voor_de_deur ${phrasesOf('voor_je voor_jouw achter_je bij_je onder_je naast_je in_je door_je naar_je', 'huis deur voordeur raam woning school werk auto bed tuin kinderen atelier straat')} bij_je_thuis op_je_te naar_huis als_je_slaapt terwijl_je_slaapt`,
    kin: phrasesOf(
      'je jouw jullie uw',
      'kinderen kind dochter dochters zoon zoontje dochtertje gezin familie moeder vader vrouw man zus broer vriendin vriend ouders oma baby hond kat kat',
    ),
    endanger:
      'school verdwijn* ontvoer* brand* sterft sterven verliezen overkomt gebeurt bekijk volg ik_kijk kijk_vaak alleen pas_op oppassen veilig lijden bloeden boeten volgende_zijn ophalen opzoeken buiten vergiftig* nooit_meer',
    never: 'nooit_meer niet_meer nooit_weer geen_morgen',
    goOn: 'tekenen schilderen teken schilder kunnen kunt meemaken overleven wakker lopen vasthouden zien lachen ademen slapen praten halen haalt leven lang',
    pity: 'zonde_als zonde_zijn jammer_als jammer_zijn zou_zonde zou_jammer spijtig_als',
    remove: 'verwijder haal wis stop_met hou_op ga_weg',
    orElse:
      'of_ik of_we of_je of_jij of_jouw anders_kom* anders_ben anders_krijg* anders_gebeurt anders_zal anders_maak anders_doe',
    find: 'vinden_ze_jou vinden_ze_je vindt_men_je vinden_we_je ze_je vissen_je vissen_ze_je je_vinden jou_vinden',
    ditch: 'sloot gracht kanaal rivier bos haven vijver kelder kofferbak container spoor greppel meer plas',
  }),
  sv: threatsOf({
    i: 'jag vi någon man',
    you: 'du dig dej din ditt dina er ert era',
    come: 'kommer kom besöker hämtar väntar står söker',
    weapon:
      'kniv yxa slagträ basebollträ pistol gevär påk hammare bensin syra rep machete vapen motorsåg knytnävar järnrör bössa',
    body: 'hals halsen strupe strupen nacke nacken finger fingrar fingrarna hand händer händerna arm armar armarna ben benen knä knäna tänder tänderna skalle skallen huvud huvudet revben revbenen ansikte ansiktet käft käften öga ögon ögonen näsa näsan käke käken mage magen hjärta hjärtat rygg ryggen hud huden tunga tungan',
    hurt: 'bryter bryta bröt skär skära sliter slita slår slå krossar krossa knäcker knäcka hugger hugga sparkar sparka sticker sticka kör_in trycker trycka stryper skjuter skjuta vrider vrida bränner bränna spräcker mosar klipper sågar kapar drar_ut',
    hope: 'hoppas hoppades önskar önskade må_du måtte ville_att borde_någon',
    misfortune:
      'krossar krossa aska i_lågor gift bryter_nacken försvinner trappan dör dö död döden brinner brinna brinner_ner brinner_upp lastbil buss tåg överkörd påkörd kör_över olycka sjuk sjukdom cancer smärta smärtor lida lider blind drunknar drunkna kvävs kvävas ramlar faller_ner blixten aldrig_vaknar inte_vaknar händer_något hände_något hände_dig förlorar',
    know: 'vet känner',
    where: 'var när vilken vilket vart din_adress vägen',
    live: 'bor sover jobbar dotter barn barnen son skola skolan parkerar hem kommer_hem familj mamma handlar tränar',
    watch: 'står väntar lurar följer sitter ser tittar smyger bevakar vakar',
    place: `när_du_går när_du_kommer utanför_dörren ${phrasesOf('utanför_ditt utanför_din bakom_din bakom_ditt under_din under_ditt genom_ditt i_ditt i_din vid_din vid_ditt hem_till', 'hus dörr ytterdörr fönster lägenhet skola jobb bil säng trädgård hem ateljé gata dig')} när_du_sover medan_du_sover på_väg_hem`,
    kin: phrasesOf(
      'din dina ditt era er',
      'barn dotter döttrar son söner familj mamma mor pappa far fru man syster bror flickvän pojkvän föräldrar mormor bebis hund katt',
    ),
    endanger:
      'skola skolan försvinn* försvinna kidnapp* brinn* dö dör förlora händer hända ser_på följer ensam ensamma akta se_upp säker säkra lida blöda sona betala står_på_tur hämta aldrig_mer förgift*',
    never: 'aldrig_mer aldrig_igen inte_längre inte_överlev* inte_en_dag_till',
    goOn: 'måla målar rita ritar kunna kan uppleva överleva vakna vaknar gå hålla se skratta andas sova prata leva länge',
    pity: 'synd_om vore_synd tråkigt_om vore_tråkigt skada_om',
    remove: 'radera ta_bort ta_ner sluta_måla sluta_rita försvinn',
    orElse: 'annars_kommer annars_händer annars_ska annars_får annars_är annars_blir eller_så',
    find: 'hittar_de_dig hittar_dom_dig hittar_man_dig hitta_dig hittas_du de_dig fiskar_upp',
    ditch: 'diket älven ån kanalen sjön skogen hamnen källaren bagageluckan spåret rälsen mossen',
  }),
  da: threatsOf({
    i: 'jeg vi nogen man',
    you: 'du dig din dit dine jer jeres',
    come: 'kommer kom besøger henter venter står opsøger',
    weapon:
      'kniv økse bat baseballbat pistol gevær kølle hammer benzin syre reb machete våben motorsav knytnæver jernrør',
    body: 'hals halsen strube struben nakke nakken finger fingre fingrene hånd hænder hænderne arm arme armene ben benene knæ knæene tænder tænderne kranie kraniet hoved hovedet ribben ribbenene ansigt ansigtet kæft kæften øje øjne øjnene næse næsen kæbe kæben mave maven hjerte hjertet ryg ryggen hud huden tunge tungen knogler knogle navle',
    hurt: 'brækker brække skærer skære river rive slår slå knuser knuse knækker knække hugger hugge sparker sparke stikker stikke kører presser kvæler skyder skyde vrider vride brænder brænde flækker smadrer smadre klipper saver flår flå',
    hope: 'håber håbede ønsker ønskede må_du gid måtte ville_ønske',
    misfortune:
      'aske i_flammer gift brækker_halsen brækker_nakken forsvinder ned_ad_trappen dør dø død døden brænder brænde brænder_inde brænder_ned lastbil bus tog kørt_over kørt_ned påkørt ulykke syg sygdom kræft smerte smerter lide lider blind drukner drukne kvæles falder_ned lynet aldrig_vågner ikke_vågner sker_noget sker_dig mister',
    know: 'ved kender',
    where: 'hvor hvornår hvilken hvilket din_adresse vejen',
    live: 'bor sover arbejder datter børn børnene søn skole skolen parkerer hjem kommer_hjem familie mor handler træner',
    watch: 'står venter lurer følger sidder ser kigger sniger overvåger holder_øje',
    place: `når_du_går når_du_kommer udenfor_døren uden_for_døren ${phrasesOf('uden_for_dit uden_for_din udenfor_dit udenfor_din foran_dit foran_din bag_din bag_dit under_din ind_ad_dit ind_ad_din i_dit i_din ved_din ved_dit', 'hus dør hoveddør vindue lejlighed skole arbejde bil seng have hjem atelier gade')} når_du_sover mens_du_sover på_vej_hjem hjemme_hos_dig`,
    kin: phrasesOf(
      'din dine dit jeres',
      'børn barn datter døtre søn sønner familie mor mor far kone mand søster bror kæreste forældre mormor baby hund kat',
    ),
    endanger:
      'skole skolen forsvind* forsvinde kidnap* bortfør* brænd* dø dør miste sker ser_på følger alene pas_på vogt sikker sikre lide bløde bøde betale står_for_tur hente aldrig_mere forgift* i_morgen har_det_godt_nu',
    never: 'aldrig_mere aldrig_igen ikke_længere ikke_overlev* ikke_en_dag_til ikke_føle_dig',
    goOn: 'male maler tegne tegner kunne kan opleve overleve vågne vågner gå holde se grine ånde sove tale leve længe sikker',
    pity: 'synd_hvis ærgerligt_hvis trist_hvis skam_hvis ville_være_synd',
    remove: 'slet fjern tag_det_ned tag_billedet hold_op_med forsvind',
    orElse: 'ellers_kommer ellers_sker ellers_skal ellers_får ellers_er ellers_bliver eller_også',
    find: 'finder_de_dig finder_man_dig finde_dig findes_du de_dig fisker_dig fisker_op',
    ditch: 'grøften åen kanalen søen skoven havnen kælderen bagagerummet skinnerne mosen',
  }),
  no: threatsOf({
    i: 'jeg vi noen man',
    you: 'du deg din ditt dine dere deres',
    come: 'kommer kom besøker henter venter står oppsøker',
    weapon:
      'kniv øks balltre pistol gevær kølle hammer bensin syre tau machete våpen motorsag knyttnever jernrør hagle',
    body: 'hals halsen strupe strupen nakke nakken finger fingre fingrene hånd hender hendene arm armer armene bein beina ben beinene kne knærne tenner tennene skalle skallen hode hodet ribbein ansikt ansiktet kjeft kjeften øye øyne øynene nese nesa nesen kjeve kjeven mage magen hjerte hjertet rygg ryggen hud huden tunge tunga knokler',
    hurt: 'brekker brekke skjærer skjære river rive slår slå knuser knuse knekker knekke hugger hugge sparker sparke stikker stikke presser kveler skyter skyte vrir vri brenner brenne flekker smadrer klipper sager flår flå kutter kutte',
    hope: 'håper håpet ønsker ønsket må_du måtte skulle_ønske',
    misfortune:
      'aske i_flammer gift brekker_nakken forsvinner ned_trappa ned_trappen dør dø død døden brenner brenne brenner_inne brenner_ned lastebil buss tog overkjørt påkjørt kjørt_over ulykke syk sykdom kreft smerte smerter lide lider blind drukner drukne kveles faller_ned lynet aldri_våkner ikke_våkner skjer_noe skjer_deg mister',
    know: 'vet veit kjenner',
    where: 'hvor når hvilken hvilket adressa adressen veien',
    live: 'bor sover jobber datter barn barna sønn skole skolen parkerer hjem kommer_hjem familie mor handler trener datteren',
    watch: 'står venter lurer følger sitter ser kikker sniker overvåker holder_øye',
    place: `når_du_går når_du_kommer utenfor_døra ${phrasesOf('utenfor bak under gjennom i ved foran', 'huset_ditt døra_di døren_din vinduet_ditt leiligheten_din skolen_din jobben_din bilen_din senga_di sengen_din hagen_din hjemmet_ditt')} når_du_sover mens_du_sover på_vei_hjem hjemme_hos_deg`,
    kin: `${phrasesOf('barna barnet hunden katten familien mora moren faren kona datteren dattera sønnen søsteren broren kjæresten foreldrene babyen', 'din di dine ditt')} ${phrasesOf('dine din ditt', 'barn datter sønn familie mor far kone mann hund katt')}`,
    endanger:
      'skole skolen forsvinn* forsvinne kidnapp* bortfør* brenn* dø dør miste skjer ser_på følger alene pass_på vokt trygg trygge sikker lide blø bøte betale står_for_tur hente aldri_mer forgift* i_morgen',
    never: 'aldri_mer aldri_igjen ikke_lenger ikke_overlev* ikke_en_dag_til ikke_gå_ut ikke_føle_deg',
    goOn: 'male maler tegne tegner kunne kan oppleve overleve våkne våkner gå holde se le puste sove snakke leve lenge lenger alene trygg',
    pity: 'synd_hvis synd_om trist_hvis leit_hvis dumt_hvis ville_vært_synd',
    remove: 'slett fjern ta_ned ta_bort slutt_å forsvinn',
    orElse: 'ellers_kommer ellers_skjer ellers_skal ellers_får ellers_er ellers_blir eller_så',
    find: 'finner_de_deg finner_man_deg finne_deg funnet de_deg fisker_deg fisker_opp',
    ditch: 'grøfta elva kanalen sjøen skogen havna kjelleren bagasjerommet skinnene myra grøften elven',
  }),
  fi: threatsOf({
    i: 'minä mä me joku aion aiomme tulen tulemme',
    you: 'sinut sinua sinun sinulle sinulta sinusta sut sua sun sulta sulle sinä teidät teidän',
    come: 'tulen tulemme odotan odotamme haen saavun käyn',
    weapon:
      'puukko puukon puukolla veitsi veitsen veitsellä kirves kirveen kirveellä maila pesäpallomaila* pistooli* ase aseen aseella vasara* bensa* happo* köysi köyden nyrkit',
    body: 'kurkku kurkun kurkkusi kaula kaulan kaulasi niska niskat niskan niskasi sormi sormet sormen sormesi käsi kädet käden kätesi jalka jalat jalan jalkasi polvet polvesi hampaat hampaasi hampaita kallo kallon kallosi pää pään pääsi päätäsi kylkiluut luut luusi naama naaman naamasi silmät silmän silmäsi nenä nenän nenäsi leuka leuan leukasi selkä selän selkäsi nahka nahan nahkasi kieli kielesi',
    hurt: 'katkaisen katkaista katkon viillän viiltää vedän vetää leikkaan leikata revin repiä lyön lyödä murran murtaa murskaan murskata hakkaan hakata potkin potkia pistän pistää puristan puristaa ammun ampua väännän vääntää poltan polttaa halkaisen auki poikki irti nurin',
    hope: 'toivon toivomme toivottavasti soisin kunpa',
    misfortune:
      'työntäisi sillalta tuhkaksi liekkeihin myrkyn katoat portaissa portaista kuolet kuolee kuolla kuolema kuoleman palaa palat palamaan juna junan bussi bussin auto auton rekka rekan alle onnettomuus onnettomuuden sairastut syöpä syövän kipu kipua kärsit kärsiä sokeudut hukut tukehdut putoat salama et_herää menetät tapahtuu',
    know: 'tiedän tiedämme tunnen',
    where: 'missä mistä milloin mihin minne osoitteesi reitin reittisi',
    live: 'asut nukut lapsesi tyttäresi poikasi koulu* työskentelet kuljet pysäköit perheesi äitisi käyt liikut kouluun',
    watch: 'seison odotan odotamme vaanin seuraan sei* tarkkailen katselen katson vahdin',
    place:
      'kun_lähdet kun_tulet kun_kävelet kun_menet talosi ikkunasi ovesi oven_takana ovellasi kotisi kotiasi taloasi ikkunaasi sänkysi pihallasi koulusi kun_nukut ikkunan_takana kotiovellasi',
    kin: 'lapsesi lapsiasi tyttäresi poikasi perheesi perhettäsi äitisi isäsi vaimosi miehesi siskosi veljesi koirasi kissasi vanhempasi lastesi',
    endanger:
      'koulu* katoa* kadota siep* palaa kuol* menetät käy_huonosti seuraan yksin varo varokoot turvassa kärsi* maksavat hakea myrky* huomenna vuoro',
    never: 'enää_koskaan ei_enää et_enää enää_ikinä etkä_enää',
    goOn: 'maalaa maalata piirrä piirtää kävele kävellä herää nähdä näe pysty elä elää pidä naura hengitä nuku puhu kauan',
    pity: 'sääli_jos harmi_jos ikävää_jos olisi_sääli olisi_harmi',
    remove: 'poista ota_pois lopeta häivy',
    orElse:
      'tai_talosi tai_minä tai_me tai_tulen tai_tulemme tai_sinä tai_lapsesi tai_perheesi tai_koirasi muuten_tulen muuten_käy muuten_sinä muuten_saat',
    find: 'sinut_löydetään löydetään_sinut löytävät_sinut sut_löydetään',
    ditch: 'ojasta joesta järvestä metsästä kanavasta kellarista suolta satamasta takakontista',
  }),
  af: threatsOf({
    i: 'ek ons iemand',
    you: 'jy jou julle u',
    come: 'kom besoek wag haal staan',
    weapon: 'mes byl kolf pistool geweer knuppel hamer petrol suur tou panga wapen vuiste',
    body: 'keel nek vingers vinger hand hande arm arms been bene knieë tande skedel kop ribbes bene gesig oë oog neus kaak maag hart rug vel tong',
    hurt: 'breek sny afsny oopsny ruk slaan skop kap afkap steek skiet draai knyp brand uitslaan inslaan afbreek verbrysel',
    hope: 'hoop wens mag_jy',
    misfortune:
      'sterf doodgaan dood vrek brand afbrand trok bus trein omgery ongeluk siek kanker pyn ly blind verdrink stik val weerlig gebeur verloor',
    know: 'weet ken',
    where: 'waar wanneer watter jou_adres',
    live: 'bly woon slaap werk dogter kinders seun skool parkeer huis gesin ma',
    watch: 'staan wag loer volg sit kyk dop',
    place: phrasesOf(
      'voor_jou agter_jou by_jou onder_jou deur_jou',
      'huis deur voordeur venster woonstel skool werk kar bed tuin',
    ),
    kin: phrasesOf(
      'jou julle',
      'kinders kind dogter seun gesin familie ma pa vrou man suster broer ouers baba hond kat',
    ),
    endanger:
      'skool verdwyn ontvoer brand sterf verloor gebeur volg alleen pasop veilig ly bloei betaal volgende haal nooit_weer vergif',
    never: 'nooit_weer nie_meer nooit_meer',
    goOn: 'teken verf kan wakker loop hou sien lag asemhaal slaap praat leef lank',
    pity: 'jammer_as sonde_as skande_as sou_jammer',
    remove: 'vee_uit haal_af verwyder hou_op',
    orElse: 'of_ek of_ons of_jy of_jou anders_kom anders_sal anders_gaan',
    find: 'kry_hulle_jou vind_hulle_jou jou_vind jou_kry',
    ditch: 'sloot rivier kanaal bos hawe kelder dam',
  }),
};
