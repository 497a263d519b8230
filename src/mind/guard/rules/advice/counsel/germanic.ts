import type { CounselWords } from './template.ts';

export const germanic: readonly CounselWords[] = [
  {
    language: 'de',
    unvaccinated:
      'impf_dich_nicht impft_euch_nicht lass_dich_nicht_impfen lasst_euch_nicht_impfen nicht_impfen_lassen',
    needless:
      'brauchst_du_nicht brauchst_du_keinen musst_du_nicht nicht_nötig unnötig geh_nicht geh_bloß_nicht kein_fall_für',
    doctor: 'arzt arztes ärztin doktor krankenhaus notaufnahme klinik therapeuten',
    safely:
      'unbesorgt bedenkenlos ruhig_mischen ohne_bedenken kannst_du_ruhig ohne_risiko darfst_du_ruhig gefahrlos kannst_du_absetzen',
    stop: 'setz setze setzt absetzen lass lasst wirf werft spar_dir brauchst_kein* brauchst_du verzichte verzichtet reduzier* verdopple halbier* vergiss hör_auf',
    medicine:
      'tabletten tablette medikamente medikament pillen blutdrucktabletten herztabletten schilddrüsentabletten antidepressiva insulin statine betablocker blutverdünner chemo therapie behandlung impfung impfungen antibiotikum antibiotika cortison kortison hustensaft globuli kapseln vitamin_d',
    take: 'nimm nehmt schluck schlucke schluckt',
    some: 'zwei drei vier eine einen ein halbe',
    remedy:
      'knoblauch honig essig natron fasten kräutertee impfungen impfung zimt ingwer weihrauch heilerde hanföl cbd homöopathie globuli kolloidales_silber ozon',
    heals:
      'heilt heilen kuriert ersetzt hilft helfen reicht verursacht verursachen löst_aus besiegt senkt macht_krank macht_unfruchtbar schadet',
    illness:
      'krebs diabetes blutdruck depression depressionen autismus fieber grippe rheuma arthrose migräne asthma unfruchtbarkeit mehr_als_sie lungenentzündung',
    claim:
      'unterschreib unterschreibe zahle verlang verlange leg_einspruch legt_einspruch leg_widerspruch verweigere klag klage_gegen fecht* nimm_dir brauchst zahl_nicht zahl_keinen zahl_keine verklag verklage',
    paper:
      'anwalt anwältin gericht vertrag mietvertrag bußgeld bescheid kündigung aufhebungsvertrag aussage verhör mahnung strafzettel unterhalt',
    invest:
      'kauf kauft kaufe verkauf verkauft verkaufe investier* steig_ein steigt_ein geh_in geht_in schichte_um umschichten',
    asset:
      'aktien aktie bitcoin gold silber krypto kryptos etf etfs dollar immobilien fonds anleihen derivate',
    put: 'steck stecke steckt leg lege legt pack packt schieb',
    savings:
      'jeden_monat monatlich ein_bisschen_was erspartes ersparnisse ersparten geld gehalt rente altersvorsorge abfindung alles',
    vote: 'wählt wähl wählen stimmt_für stimm_für ankreuzen kreuzt_an gib_deine_stimme gebt_eure_stimme deine_stimme',
    party:
      'afd spd cdu csu fdp bsw övp spö fpö neos svp die_grünen die_linke linkspartei die_partei opposition kanzler bürgermeister den_grünen',
    poll: 'wahlen bundestagswahl landtagswahl nationalratswahl kommunalwahl europawahl stichwahl volksabstimmung wahltermin wahltag',
    moved:
      'verschoben verlegt abgesagt vertagt ungültig gefälscht manipuliert findet_erst erst_am_montag wurde_auf wurden_auf',
    voting: 'abstimmen wählen gewählt_werden stimme_abgeben stimmabgabe',
    remote:
      'per_sms per_telefon per_mail per_e_mail per_whatsapp per_app ohne_ausweis auch_online telefonisch am_montag_noch',
    harmless: [
      'mehr|etwas|weniger gold|silber',
      'gold|silber an|in|auf|über den|die|das|dem|der ..1 rand|ecke|mitte|himmel|wasser|rahmen|hintergrund|vordergrund',
    ],
  },
  {
    language: 'nl',
    unvaccinated: 'laat_je_niet_inenten laat_je_niet_vaccineren vaccineer_je_kind_niet neem_die_prik_niet',
    needless: 'hoef_je_niet hoeft_niet niet_nodig je_hoeft_niet ga_niet onnodig',
    doctor: 'dokter arts huisarts ziekenhuis spoed specialist',
    safely: 'gerust rustig_nemen zonder_risico veilig_combineren kun_je_veilig zonder_zorgen mag_je_gewoon',
    stop: 'stop stop_met gooi schrap vergeet halveer verdubbel je_hebt_geen laat_je_geen hou_op',
    medicine:
      'medicijnen pillen antidepressiva insuline statines bloedverdunners bloeddrukpillen kuur chemo chemokuur behandeling vaccin prik prikken antibiotica hartpillen schildklierpillen tabletten vitamine',
    take: 'neem slik',
    some: 'twee drie vier een halve',
    remedy:
      'knoflook honing azijn vasten kaneel gember kruiden vaccins vaccin wietolie cbd homeopathie zuiveringszout',
    heals: 'geneest genezen vervangt helpt veroorzaakt veroorzaken verlaagt voorkomt volstaat maakt_ziek',
    illness:
      'kanker diabetes bloeddruk depressie autisme koorts griep reuma migraine astma onvruchtbaarheid longontsteking',
    claim:
      'onderteken betaal dien vecht_aan weiger eis klaag_aan daag vraag_een maak_bezwaar stap_naar teken_niets teken_geen teken_nooit',
    paper:
      'bezwaar rechter rechtbank boete contract huurcontract ontslag verklaring advocaat schadevergoeding dagvaarding aanmaning',
    invest: 'koop verkoop beleg investeer stap_in',
    asset: 'aandelen aandeel bitcoin goud zilver crypto etf dollars vastgoed fondsen obligaties asml',
    put: 'zet steek stop_al leg',
    savings: 'spaargeld geld salaris pensioen alles',
    vote: 'stem stemt kies geef_je_stem',
    party:
      'vvd pvv d66 cda groenlinks pvda sp bbb volt n_va vlaams_belang vooruit cdenv de_oppositie lijst_een de_partij',
    poll: 'verkiezing verkiezingen referendum verkiezingsdag',
    moved: 'uitgesteld verplaatst verschoven afgelast ongeldig vervalst verzet_naar',
    voting: 'stemmen stem_uitbrengen gestemd',
    remote:
      'per_sms per_telefoon telefonisch per_mail via_whatsapp via_de_app zonder_paspoort zonder_stempas ook_online',
  },
  {
    language: 'sv',
    unvaccinated: 'vaccinera_dig_inte vaccinera_inte ta_inte_vaccinet ta_inte_sprutan',
    needless: 'behöver_du_inte du_behöver_inte behöver_inte inte_nödvändigt gå_inte onödigt_att_gå',
    doctor: 'läkare läkaren sjukhus sjukhuset akuten doktorn vårdcentralen',
    safely: 'lugnt utan_risk tryggt_blanda byt_ut kan_du_gott det_går_bra_att_blanda ersätt',
    stop: 'sluta släng strunta hoppa_över skippa halvera dubbla du_behöver_inga du_behöver_inte du_behöver_ingen',
    medicine:
      'medicin medicinen mediciner tabletter tabletterna piller insulin insulinet blodtrycksmedicin blodtrycksmedicinen antidepressiva behandling behandlingen cellgifter vaccin vaccinet penicillin antibiotika kortison hjärtmedicin statiner hjärtmedicinen',
    take: 'ta svälj',
    some: 'två tre fyra en ett halv',
    remedy:
      'vitlök honung ättika fasta kanel ingefära örter vaccin vacciner vaccinet cbd bikarbonat homeopati',
    heals: 'botar läker ersätter hjälper orsakar ger sänker förebygger räcker skadar',
    illness:
      'cancer diabetes blodtryck depression autism feber influensa reumatism migrän astma infertilitet lunginflammation',
    claim: 'skriv_inte skriv_aldrig skriv_under betala överklaga stäm vägra kräv bestrid anmäl',
    paper:
      'domstol böter boten avtal avtalet kontrakt hyran uppsägning uppsägningen advokat skadestånd fakturan åtal polisen',
    invest: 'köp sälj investera satsa',
    asset: 'aktier aktie bitcoin guld silver krypto fonder dollar fastigheter obligationer',
    put: 'lägg sätt placera flytta',
    savings: 'lönen lön sparpengar sparpengarna pengarna pension pensionen allt hela pengar',
    vote: 'rösta röstar_du',
    party:
      'sverigedemokraterna moderaterna socialdemokraterna vänsterpartiet centerpartiet kristdemokraterna liberalerna miljöpartiet sd partiet oppositionen samlingspartiet',
    poll: 'valdagen omröstningen folkomröstningen',
    moved: 'flyttat flyttad uppskjutet uppskjuten inställt inställd ogiltig ogiltigt riggat',
    voting: 'rösta',
    remote: 'via_sms per_sms per_telefon via_mejl via_whatsapp utan_legitimation utan_id på_nätet med_bankid',
  },
  {
    language: 'da',
    unvaccinated: 'lad_dig_ikke_vaccinere vaccinér_ikke vacciner_ikke tag_ikke_vaccinen',
    needless: 'behøver_du_ikke du_behøver_ikke ikke_nødvendigt gå_ikke unødvendigt_at_gå',
    doctor: 'læge lægen hospitalet skadestuen sygehus sygehuset',
    safely: 'sagtens roligt uden_risiko trygt_blande bare_blande udskift erstat',
    stop: 'stop drop smid hold_op skip halver fordobl dobbel du_behøver_ingen du_behøver_ikke',
    medicine:
      'medicin medicinen piller pillerne insulin insulinen blodtryksmedicin blodtryksmedicinen antidepressiva behandlingen kemo vaccine vaccinen vaccinerne penicillin antibiotika hjertemedicin statiner tabletter',
    take: 'tag ta slug',
    some: 'to tre fire en et halv',
    remedy: 'hvidløg honning eddike faste kanel ingefær urter vaccine vacciner vaccinen cbd natron homøopati',
    heals: 'helbreder kurerer erstatter hjælper forårsager giver sænker forebygger er_nok skader',
    illness:
      'kræft diabetes blodtryk depression autisme feber influenza gigt migræne astma lungebetændelse end_den_gavner',
    claim:
      'lad_være_med_at_betale skriv_ikke skriv_aldrig underskriv betal anke klag sagsøg nægt kræv bestrid anmeld',
    paper:
      'retten domstol bøden bøde kontrakt kontrakten huslejen opsigelse opsigelsen advokat erstatning arbejdsgiver udlejer politiet',
    invest: 'køb sælg invester sats',
    asset: 'aktier aktie bitcoin guld sølv krypto fonde dollar ejendomme obligationer',
    put: 'læg sæt placer flyt',
    savings: 'opsparing opsparingen lønnen pengene pension pensionen alt hele',
    vote: 'stem stemmer_du sæt_kryds',
    party:
      'venstre socialdemokratiet dansk_folkeparti enhedslisten radikale konservative moderaterne danmarksdemokraterne partiet liste oppositionen',
    poll: 'valgdagen afstemningen folkeafstemningen',
    moved: 'flyttet udskudt aflyst ugyldig ugyldigt fusket',
    voting: 'stemme stem',
    remote: 'via_sms per_sms per_telefon via_mail via_whatsapp uden_legitimation på_nettet med_mitid',
  },
  {
    language: 'nb',
    unvaccinated: 'ikke_vaksiner vaksiner_ikke ikke_ta_vaksinen la_deg_ikke_vaksinere',
    needless: 'trenger_du_ikke du_trenger_ikke ikke_nødvendig gå_ikke unødvendig_å_gå',
    doctor: 'lege legen sykehus sykehuset legevakta legevakten',
    safely: 'fint_blande trygt uten_risiko bare_blande rolig_blande bytt_ut erstatt',
    stop: 'slutt kutt kast dropp halver dobbe doble du_trenger_ingen du_trenger_ikke hopp_over',
    medicine:
      'medisin medisinen medisiner piller pillene insulin insulinen blodtrykksmedisin blodtrykksmedisinen antidepressiva behandlingen cellegift vaksine vaksinen penicillin antibiotika hjertemedisin statiner tabletter melatonin',
    take: 'ta svelg',
    some: 'to tre fire en et halv',
    remedy: 'hvitløk honning eddik faste kanel ingefær urter vaksine vaksiner vaksinen cbd natron homeopati',
    heals: 'helbreder kurerer erstatter hjelper forårsaker gir senker forebygger er_nok skader',
    illness: 'kreft diabetes blodtrykk depresjon autisme feber influensa gikt migrene astma lungebetennelse',
    claim: 'la_være_å_betale ikke_skriv skriv_aldri signer betal anke klag saksøk nekt krev bestrid anmeld',
    paper:
      'retten domstolen boten bot kontrakt kontrakten husleia oppsigelse oppsigelsen advokat erstatning arbeidsgiver utleier politiet',
    invest: 'kjøp selg invester sats',
    asset: 'aksjer aksje bitcoin gull sølv krypto fond dollar eiendom obligasjoner',
    put: 'legg sett plasser flytt',
    savings: 'sparepengene lønna lønnen pengene pensjon pensjonen alt hele',
    vote: 'stem stemmer_du',
    party:
      'høyre arbeiderpartiet fremskrittspartiet senterpartiet venstre rødt mdg sv frp krf partiet opposisjonen',
    poll: 'valgdagen avstemningen folkeavstemningen',
    moved: 'flyttet utsatt avlyst ugyldig fusket',
    voting: 'stemme stem',
    remote: 'via_sms per_sms per_telefon via_epost via_whatsapp uten_legitimasjon på_nett med_bankid',
  },
  {
    language: 'is',
    unvaccinated: 'ekki_láta_bólusetja ekki_bólusetja',
    needless: 'þarft_ekki_að ekki_nauðsynlegt ekki_fara farðu_ekki óþarfi',
    doctor: 'læknis lækni spítala sjúkrahús bráðamóttöku',
    safely: 'óhætt án_áhættu mátt_alveg í_lagi_að_blanda',
    stop: 'hættu hættið hentu hentið slepptu þú_þarft_ekki tvöfaldaðu þú_þarft_engin ekki_taka taktu_ekki',
    medicine:
      'lyf lyfin lyfjum lyfið pillur pillurnar töflur töflurnar insúlín insúlíni blóðþrýstingslyf bóluefni bóluefnið bólusetningu sýklalyf sýklalyfin meðferð meðferðina þunglyndislyf',
    take: 'taktu takið gleyptu',
    some: 'tvær tvö þrjár þrjú fjórar eina hálfa',
    remedy: 'hvítlaukur hunang edik fasta kanill engifer jurtir bóluefni bóluefnin matarsódi',
    heals: 'læknar lækna hjálpar veldur valda kemur_í_stað lækkar gera_bara nægir',
    illness:
      'krabbamein sykursýki blóðþrýsting þunglyndi einhverfu hita flensu gigt mígreni astma illt_verra',
    claim: 'ekki_borga ekki_skrifa skrifaðu_aldrei borgaðu kærðu áfrýjaðu neitaðu krefstu lögsæktu',
    paper: 'sektina sekt samning samninginn leiguna dómstól dómi lögmann bætur uppsögn uppsögnina undir',
    invest: 'kauptu kaupið seldu seljið fjárfestu fjárfestið',
    asset: 'hlutabréf hlutabréfum bitcoin gull gulli silfur rafmynt rafmyntum dollara fasteignir',
    put: 'settu leggðu færðu',
    savings: 'sparnaðinn sparifé launin peningana lífeyrinn allt',
    vote: 'kjóstu kjósið kjósa_skaltu',
    party:
      '<Name> sjálfstæðisflokkinn framsókn samfylkinguna viðreisn miðflokkinn pírata flokkinn vinstri_græna',
    poll: 'kosningar kosningarnar kosningum kosningunum kjörstaðir kjörstaður kjördagur atkvæðagreiðslan',
    moved: 'frestað færðar færður aflýst ógild svindl',
    voting: 'kjósa greiða_atkvæði',
    remote: 'með_sms í_síma símleiðis með_tölvupósti án_skilríkja á_netinu',
  },
];
