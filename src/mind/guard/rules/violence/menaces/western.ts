import type { MenacesByLanguage } from './menace-words.ts';

export const western: MenacesByLanguage = {
  de: {
    remove:
      'lösch* lösche entfern* nimm_das nimm_es nimm_dein nehm_das mach_das_weg mach_es_weg weg_mit_dem runter_mit_dem zieh_das_zurück',
    orElse: 'oder sonst andernfalls ansonsten',
    harm: 'kommen_wir komm_ich stehen_wir steh_ich dein_hund deine_katze dein_sohn deine_tochter deine_familie deine_kinder brennt brennst passiert blut blutig bluten knochen brechen brech_ich breche krankenwagen krankenhaus besuch kriegst_du_besuch erlebst bereust bereuen wacht_nicht_mehr_auf wachst_du_nicht verschwindest verschwindet tot stirbt sterben finger zähne rollstuhl knallt holen_wir',
    child:
      'deine_mutter deine_mama deine_frau deine_oma deine_schwester deine_freundin deine_tochter dein_sohn deine_kinder dein_junge dein_mädchen deiner_tochter',
    leaves:
      'jeden_abend_allein geht_allein_spazieren läuft_abends_allein jeden_morgen_allein kommt_abends_allein allein_heim allein_nach_hause allein_zur_schule läuft_doch_jeden läuft_jeden_tag_allein geht_jeden_tag_allein kommt_um um_drei_raus um_vier_raus um_eins_raus aus_der_schule aus_der_kita auf_die_autos auf_die_straße schulweg',
    kindling: 'holz stroh reet holzhäuser holzhaus dachstühle scheunen ateliers papier leinwände',
    perishes:
      'brennt_so_schnell brennt_so_leicht brennen_so_schnell brennen_so_leicht geht_schnell_hoch fängt_so_leicht fängt_schnell_feuer verträgt_keine_streichhölzer',
    place:
      'synagoge moschee kirche schule kita bahnhof rathaus parlament bundestag landtag gericht stadion einkaufszentrum flughafen botschaft museum galerie konzert weihnachtsmarkt kaufhaus präfektur krankenhaus dom',
    destroyed:
      'brennt explodiert fliegt_in_die_luft geht_in_die_luft geht_hoch knallt fliegt_hoch hochgeht wird_brennen wird_gesprengt bombe sprengsatz sprengstoff',
    day: 'montag dienstag mittwoch donnerstag freitag samstag sonntag morgen_früh morgen_abend heute_nacht heute_abend mittag mitternacht nächste_woche',
    weaponFor:
      'eine_kugel_für strick_für ein_strick_für galgen_für genickschuss_für laterne_für grab_für sarg_für bombe_für',
    victim:
      'bürgermeister bürgermeisters bürgermeisterin direktor direktors direktorin rektor schulleiter schulleiterin chef chefin mein_nachbar meine_nachbarin kanzler kanzlers kanzlerin minister ministerin lehrer lehrerin unser_lehrer meine_lehrerin richter richterin meine_ex mein_ex polizisten moderator kritiker',
    slain:
      'im_sarg in_einem_sarg erhängt am_strick am_galgen aufgeknüpft einschussloch loch_in_der_stirn schuss_in_der_stirn kopfschuss enthauptet geköpft erschossen erstochen im_fadenkreuz blutüberströmt am_laternenpfahl an_einer_laterne an_der_laterne im_leichensack abgestochen gefesselt_und',
    aimed:
      'wir_stehen_unten_vor wir_stehen_zu_viert wir_warten_unten_auf wäre_schade_um_die_finger wäre_schade_um_deine schad_um_deine_finger schade_um_die_hände schade_um_dein_atelier schade_um_dein_haus schade_um_deinen_hund schade_um_deine_katze schade_um_deine_augen wir_haben_dich_gestern hab_dich_gestern_gesehen habe_dich_gestern_gesehen ich_bin_dir_gefolgt wir_sind_dir_gefolgt dich_kriegen_wir_auch dich_kriegen_wir_noch dich_krieg_ich dich_holen_wir dich_finden_wir wir_kriegen_dich du_bist_die_nächste_auf stehen_wir_vor_deiner wir_stehen_zu_viert vor_deiner_haustür_stehen hinter_dir_her',
    parted: ['fliegt|geht ..4 <place> ..2 in_die_luft|hoch'],
  },
  nl: {
    remove: 'verwijder* haal_dat haal_die haal_het haal_je weg_met_dat wis delete',
    orElse: 'of anders',
    harm: 'staan_wij staan_we sta_ik komen_we kom_ik voor_de_deur bij_je_voor_de bloeden bloed botten breken breek ziekenhuis ambulance je_hond je_kat je_dochter je_zoon je_gezin brandt wakker spijt bezoek vingers tanden dood verdwijnt ongeluk',
    child:
      'je_moeder je_vrouw je_oma je_zus je_vriendin je_dochter je_dochtertje je_zoon je_zoontje je_kinderen je_meisje je_jongen',
    leaves:
      'elke_avond_alleen wandelt_alleen elke_ochtend_alleen komt_om uit_school alleen_naar_huis alleen_naar_school fietst_alleen loopt_alleen om_drie_uur_uit om_vier_uur_uit elke_dag_alleen elke_dag_langs',
    kindling: 'hout stro riet rieten houten_huizen schuren ateliers papier',
    perishes:
      'brandt_zo_snel brandt_zo_makkelijk branden_zo_snel vat_zo_snel vliegt_zo_in_brand zo_in_de_fik',
    place:
      'synagoge moskee kerk school crèche station stadhuis gemeentehuis parlement rechtbank stadion winkelcentrum luchthaven ambassade museum galerie concert kerstmarkt ziekenhuis',
    destroyed:
      'brandt ontploft explodeert vliegt_in_de_lucht gaat_de_lucht_in vliegt_in_brand knalt gaat_eraan bom explosief zal_branden',
    day: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen vannacht vanavond middernacht volgende_week',
    weaponFor: 'kogel_voor een_kogel_voor strop_voor galg_voor nekschot_voor kist_voor bom_voor',
    victim:
      'burgemeester directeur directrice rector mijn_baas mijn_buurman mijn_buurvrouw minister minister_president leraar lerares mijn_leraar rechter mijn_ex agent agenten criticus premier',
    slain:
      'in_een_kist in_een_doodskist opgeknoopt aan_een_strop aan_de_galg kogelgat gat_in_het_voorhoofd kogel_in onthoofd doodgeschoten neergestoken in_het_vizier bebloed aan_een_lantaarnpaal gewurgd gekneveld',
    aimed:
      'zonde_van_je_vingers zonde_van_je_handen zonde_van_je_huis jammer_van_je_vingers we_zagen_je_gisteren ik_zag_je_gisteren ik_ben_je_gevolgd we_zijn_je_gevolgd bij_je_voor_de_deur jou_krijgen_we jou_krijgen_we_nog we_krijgen_je_nog we_staan_zo_voor_je met_z_n_vieren_bij_je we_komen_je_opzoeken',
    parted: ['vliegt|gaat ..4 <place> ..2 de_lucht_in|in_de_lucht'],
  },
  sv: {
    remove: 'ta_bort radera plocka_ner',
    orElse: 'annars eller',
    harm: 'kommer_vi står_vi vid_din_dörr blod ben bryter sjukhus ambulans din_hund din_katt din_dotter din_son din_familj brinner vaknar_inte ångra fingrar tänder dör försvinner olycka',
    child:
      'din_mamma din_fru din_mormor din_syster din_dotter din_son dina_barn din_flicka din_pojke din_tjej',
    leaves:
      'varje_kväll_ensam varje_morgon_ensam promenerar_ensam slutar_klockan går_ensam går_hem_ensam cyklar_ensam från_skolan ensam_hem ensam_till_skolan',
    kindling: 'trä trähus halm ateljéer lador papper',
    perishes: 'brinner_så_fort brinner_så_lätt brinner_snabbt tar_så_lätt_eld',
    place:
      'synagogan moskén kyrkan skolan förskolan stationen stadshuset riksdagen domstolen arenan köpcentret flygplatsen ambassaden museet galleriet konserten julmarknaden sjukhuset',
    destroyed: 'brinner exploderar sprängs flyger_i_luften smäller bomb ska_brinna kommer_att_brinna',
    day: 'måndag tisdag onsdag torsdag fredag lördag söndag imorgon i_morgon i_natt ikväll i_kväll midnatt nästa_vecka',
    weaponFor: 'kula_till en_kula_till kula_åt snara_till snara_åt galge_åt',
    victim:
      'borgmästaren rektorn vår_rektor min_chef min_granne statsministern ministern läraren vår_lärare domaren mitt_ex kritikern kommunalrådet',
    slain:
      'i_en_kista i_kistan hängande_från i_galgen kulhål hål_i_pannan skott_i_pannan halshuggen skjuten ihjälskjuten knivhuggen i_hårkorset blodig i_en_lyktstolpe strypt',
    aimed:
      'synd_på_dina_händer synd_på_fingrarna synd_på_dina_fingrar vi_såg_dig_igår jag_såg_dig_igår jag_följde_efter_dig vi_följde_efter_dig dig_tar_vi_också dig_ska_vi_ta vi_ska_ta_dig vi_kommer_hem_till_dig jag_kommer_hem_till_dig',
    parted: ['flyger|går ..4 <place> ..2 i_luften'],
  },
  da: {
    remove: 'slet fjern tag_det_ned ta_ned ta_det_ned fjern_det',
    orElse: 'ellers eller',
    harm: 'kommer_vi står_vi ved_din_dør blod knogler brækker sygehus hospitalet ambulance din_hund din_kat din_datter din_søn din_familie brænder brenner vågner_ikke våkner_ikke fortryde angre fingre tænder dør forsvinder ulykke',
    child: 'din_datter din_søn dine_børn datteren_din sønnen_din barna_dine',
    leaves: 'går_alene går_hjem_alene cykler_alene fra_skole alene_hjem slutter_klokken går_aleine',
    kindling: 'træ træhuse strå trehus halm ateliers lader papir',
    perishes: 'brænder_så_hurtigt brænder_så_let brenner_så_fort tager_så_let_ild',
    place:
      'synagogen moskeen kirken skolen børnehaven stationen rådhuset folketinget stortinget retten stadion indkøbscentret lufthavnen ambassaden museet galleriet koncerten sygehuset',
    destroyed: 'brænder brenner eksploderer sprænges sprenges ryger_i_luften smelder bombe går_i_luften',
    day: 'mandag tirsdag onsdag torsdag fredag lørdag søndag i_morgen i_nat i_aften i_kveld midnat næste_uge',
    weaponFor: 'kugle_til en_kugle_til kule_til en_kule_til løkke_til galge_til',
    victim:
      'borgmesteren ordføreren rektoren rektor vores_rektor min_chef min_nabo sjefen_min statsministeren ministeren læreren vores_lærer dommeren min_eks kritikeren',
    slain:
      'i_en_kiste i_kisten hængende_fra i_galgen skudhul kulehull hul_i_panden skudt halshugget stukket_ned i_sigtekornet i_trådkorset blodig i_en_lygtepæl kvalt',
    aimed:
      'synd_for_dine_fingre synd_for_dine_hænder vi_så_dig_i_går jeg_så_dig_i_går jeg_fulgte_efter_dig dig_får_vi_også dig_tager_vi_også vi_tager_dig vi_kommer_hjem_til_dig jeg_kommer_hjem_til_dig',
    parted: ['ryger|går|flyr ..4 <place> ..2 i_luften|i_lufta'],
  },
  fr: {
    remove: 'supprime supprimez efface effacez retire retirez enlève enlevez vire dégage_cette',
    orElse: 'ou sinon autrement',
    harm: 'on_vient on_passe je_viens je_passe devant_ta_porte chez_toi sang os casse briser hôpital ambulance ton_chien ton_chat ta_fille ton_fils ta_famille tes_enfants brûle brûler se_réveille regretter doigts dents mort meurt crève disparaît accident tombe_dans',
    child:
      'ta_mère ta_femme ta_grand_mère ta_sœur ta_copine ta_fille ton_fils tes_enfants ton_gamin ta_gamine tes_gosses ta_gosse',
    leaves:
      'seule_tous_les_soirs tous_les_soirs_seule chaque_soir_seule promène_seule sort_seule seule_chaque_soir sort_à sort_de_l_école sort_du_collège rentre_seule rentre_seul rentre_à_pied marche_seule attend_le_bus attend_seule traverse_seule traverse_seul quitte_l_école prend_le_bus',
    kindling: 'bois paille chaume maisons_en_bois ateliers granges toiles papier',
    perishes:
      'ça_part_vite brûle_si_vite brûle_si_bien brûlent_si_vite brûlent_vite prend_vite_feu flambe_vite flambent_vite ça_flambe ça_brûle_vite',
    place:
      'synagogue mosquée église école crèche gare mairie parlement assemblée tribunal stade centre_commercial aéroport ambassade musée galerie concert préfecture commissariat lycée marché_de_noël hôpital cathédrale',
    destroyed:
      'saute sautera explose explosera va_sauter va_exploser va_brûler brûlera vole_en_éclats part_en_fumée crame bombe va_cramer',
    day: 'lundi mardi mercredi jeudi vendredi samedi dimanche demain ce_soir cette_nuit midi minuit la_semaine_prochaine',
    weaponFor:
      'balle_pour une_balle_pour corde_pour une_corde_pour potence_pour lanterne_pour cercueil_pour bombe_pour',
    victim:
      'le_maire du_maire notre_maire la_maire mon_patron mon_voisin ma_voisine le_directeur notre_directeur la_directrice notre_directrice le_proviseur le_ministre le_président notre_prof mon_prof ma_prof le_juge mon_ex ma_prof la_prof le_journaliste le_critique les_juges les_flics un_flic',
    slain:
      'pendu_à_un pendu_à_une pendue_à_un pendu_au_bout pendus_à pendu_à_son pendus_aux_réverbères dans_un_cercueil dans_son_cercueil corde_au_cou trou_de_balle balle_dans_le_front balle_dans_la_tête impact_de_balle décapité décapitée égorgé égorgée fusillé poignardé ensanglanté à_un_réverbère étranglé bâillonné au_gibet',
    aimed:
      'on_est_quatre_en_bas on_est_trois_en_bas on_est_cinq_en_bas on_est_tous_en_bas on_est_en_bas_de on_t_attend_en_bas je_t_attends_en_bas on_est_devant_chez_toi dommage_pour_tes_mains dommage_pour_tes_doigts dommage_pour_ta_maison dommage_pour_ton_chien on_t_a_vu_hier on_t_a_vue_hier je_t_ai_vu_hier je_t_ai_vue_hier je_t_ai_suivi je_t_ai_suivie on_t_a_suivi on_passe_chez_toi je_passe_chez_toi on_vient_chez_toi on_sera_devant_ta je_serai_devant_ta on_t_aura toi_aussi_on_t_aura on_te_chopera je_sais_où_te_trouver',
  },
  es: {
    remove: 'borra bórralo elimina elimínalo quita quítalo baja bájalo retira',
    orElse: 'o si_no sino de_lo_contrario',
    harm: 'vamos_a_tu estamos_en_tu vamos_a_visitarte te_visitamos en_tu_puerta sangre huesos romper rompemos hospital ambulancia tu_perro tu_gato tu_perra tu_hija tu_hijo tu_familia tus_hijos arde quema no_amanece no_despierta arrepentir dedos dientes muere mueren muerto desaparece accidente te_encontramos',
    child:
      'tu_madre tu_mujer tu_mamá tu_abuela tu_hermana tu_novia tu_nena tu_nene tu_hija tu_hijo tus_hijos tu_niña tu_niño tu_chica tu_bebé tus_nenes tu_hijita',
    leaves:
      'sola_cada_noche todas_las_noches_sola cada_noche_sola pasea_sola camina_solo cada_mañana_sola sale_a_las sale_del_colegio sale_de_la_escuela sale_sola sale_solo va_sola va_solo camina_sola vuelve_sola vuelve_solo espera_sola ojo_con_los cruza_sola cruza_solo toma_el_bus ojo_con_la_calle',
    kindling: 'madera paja casas_de_madera talleres graneros lienzos papel',
    perishes:
      'arde_tan_fácil arde_tan_rápido arde_rápido arden_tan_rápido arden_rápido se_quema_rápido prende_rápido prende_enseguida',
    place:
      'sinagoga mezquita iglesia escuela colegio guardería estación ayuntamiento parlamento congreso juzgado estadio centro_comercial aeropuerto embajada museo galería concierto comisaría universidad hospital catedral mercado',
    destroyed:
      'arderá arde explotará explota vuela volará vuela_por va_a_arder va_a_explotar va_a_volar estalla estallará bomba salta_por saltará_por se_quema',
    day: 'mañana mañana_por mañana_a_las mañana_mismo lunes martes miércoles jueves viernes sábado domingo esta_noche hoy mediodía medianoche la_semana_que_viene la_próxima_semana',
    weaponFor: 'bala_para una_bala_para plomo_para soga_para una_soga_para horca_para ataúd_para bomba_para',
    victim:
      'el_alcalde la_alcaldesa nuestro_alcalde al_alcalde mi_jefe mi_jefa mi_vecino mi_vecina el_director nuestro_director la_directora nuestra_directora el_ministro el_presidente el_profe mi_profe nuestro_profesor mi_profesor la_profesora el_juez mi_ex el_periodista el_crítico los_jueces los_políticos',
    slain:
      'colgado_de_un_farol colgado_de_una_farola colgado_de_una_soga en_un_ataúd en_su_ataúd ahorcado ahorcada tiro_en_la_frente tiro_en_la_cabeza agujero_de_bala bala_en_la_frente decapitado decapitada degollado fusilado apuñalado en_la_mira ensangrentado de_una_farola estrangulado amordazado en_la_horca',
    aimed:
      'estamos_fuera_de_tu_casa te_esperamos_abajo te_espero_abajo lástima_de_manos lástima_de_dedos una_pena_tus_manos lástima_tus_manos te_vimos_ayer te_vi_ayer te_seguimos_ayer te_seguí_ayer te_seguí_hasta te_seguimos_hasta vamos_a_tu_casa voy_a_tu_casa iré_a_tu_casa estaremos_en_tu_puerta te_vamos_a_agarrar ya_te_agarraremos ya_te_pillaremos sé_dónde_encontrarte te_vamos_a_visitar',
    harmless: ['la|esta|cada|una|de|por mañana'],
    parted: ['salta|saltará|vuela|volará ..4 <place> ..2 por_los_aires'],
  },
  pt: {
    remove: 'apaga apague remove remova tira_isso tire_isso deleta delete retira retire',
    orElse: 'ou senão se_não caso_contrário',
    harm: 'vamos_aí vou_aí na_tua_porta na_sua_porta sangue ossos quebrar quebramos partimos hospital ambulância teu_cão seu_cachorro teu_gato seu_gato tua_filha sua_filha teu_filho seu_filho tua_família sua_família queima arde não_acorda arrepender dedos dentes morre morto some acidente',
    child:
      'tua_mãe sua_mãe tua_mulher sua_mulher sua_avó tua_irmã tua_filha sua_filha teu_filho seu_filho teus_filhos seus_filhos tua_menina sua_menina teu_menino seu_menino seu_garoto',
    leaves:
      'sozinha_toda_noite todas_as_noites_sozinha passeia_sozinha caminha_sozinha sai_às sai_da_escola sai_sozinha sai_sozinho vai_sozinha anda_sozinha volta_sozinha volta_sozinho volta_a_pé espera_sozinha atravessa_sozinha cuidado_com_os_carros',
    kindling: 'madeira palha casas_de_madeira ateliês celeiros telas papel',
    perishes:
      'arde_tão_depressa queima_tão_rápido queima_rápido queimam_rápido pega_fogo_tão pega_fogo_rápido',
    place:
      'sinagoga mesquita igreja escola creche estação prefeitura câmara parlamento congresso tribunal estádio shopping aeroporto embaixada museu galeria concerto delegacia universidade hospital catedral',
    destroyed:
      'arderá arde explode explodirá vai_explodir vai_arder vai_queimar voa_pelos vai_pelos_ares queima bomba pega_fogo',
    day: 'segunda_feira terça_feira quarta_feira quinta_feira sexta_feira sábado domingo amanhã hoje_à_noite esta_noite meio_dia meia_noite semana_que_vem próxima_semana',
    weaponFor: 'bala_para uma_bala_para bala_pro corda_para uma_corda_para forca_para caixão_para bomba_para',
    victim:
      'o_prefeito do_prefeito nosso_prefeito o_presidente_da_câmara meu_chefe minha_chefe meu_vizinho minha_vizinha o_diretor nosso_diretor a_diretora nossa_diretora o_ministro o_presidente meu_professor nosso_professor a_professora o_juiz meu_ex minha_ex o_jornalista o_crítico os_juízes os_políticos',
    slain:
      'pendurado_num_poste pendurado_num_candeeiro pendurado_numa_corda num_caixão no_caixão em_um_caixão enforcado enforcada tiro_na_testa tiro_na_cabeça buraco_de_bala bala_na_testa decapitado degolado fuzilado esfaqueado na_mira ensanguentado num_poste estrangulado amordaçado na_forca',
    aimed:
      'pena_das_tuas_mãos pena_das_suas_mãos pena_dos_teus_dedos te_vimos_ontem te_vi_ontem vimos_você_ontem te_segui_até te_seguimos vou_até_a_sua_casa vamos_à_tua_casa vou_à_tua_casa vamos_na_sua_casa a_gente_te_pega ainda_te_apanhamos sei_onde_te_encontrar vamos_te_fazer_uma_visita',
    parted: ['vai|voa|irá ..4 <place> ..2 pelos_ares'],
  },
  it: {
    remove: 'cancella cancellalo elimina togli toglilo rimuovi leva',
    orElse: 'o oppure altrimenti sennò',
    harm: 'veniamo vengo sotto_casa a_casa_tua alla_tua_porta sangue ossa rompiamo spezziamo ospedale ambulanza il_tuo_cane il_tuo_gatto tua_figlia tuo_figlio la_tua_famiglia i_tuoi_figli brucia non_si_sveglia pentirai pentire dita denti muore morto sparisce incidente cercare',
    child:
      'tua_madre tua_moglie tua_nonna tua_sorella tua_mamma tua_figlia tuo_figlio i_tuoi_figli la_tua_bimba la_tua_bambina il_tuo_bambino tuo_nipote',
    leaves:
      'ogni_sera_da_sola tutte_le_sere_da_sola passeggia_da_sola esce_sempre_da_sola esce_alle esce_da_scuola esce_da_sola esce_da_solo torna_da_sola torna_da_solo torna_a_piedi cammina_da_sola aspetta_da_sola attraversa_da_sola prende_l_autobus attento_alle_macchine',
    kindling: 'legno paglia case_di_legno studi fienili tele carta',
    perishes:
      'brucia_così_in_fretta brucia_così_facilmente brucia_in_fretta bruciano_in_fretta prende_fuoco_subito prende_fuoco_facilmente parla_troppo_finisce finisce_per_nuotare',
    place:
      'sinagoga moschea chiesa scuola asilo stazione municipio parlamento tribunale stadio centro_commerciale aeroporto ambasciata museo galleria concerto questura università ospedale duomo',
    destroyed:
      'brucerà brucia esplode esploderà salta_in_aria salterà_in_aria va_a_fuoco bomba andrà_a_fuoco salta_per_aria',
    day: 'lunedì martedì mercoledì giovedì venerdì sabato domenica domani stanotte stasera mezzogiorno mezzanotte settimana_prossima',
    weaponFor: 'pallottola_per una_pallottola_per proiettile_per cappio_per forca_per bara_per bomba_per',
    victim:
      'il_sindaco la_sindaca del_sindaco nostro_sindaco il_mio_capo il_mio_vicino la_mia_vicina il_preside la_preside il_direttore la_direttrice il_ministro il_presidente il_prof il_mio_prof la_prof il_nostro_professore il_giudice la_mia_ex il_mio_ex il_giornalista il_critico i_giudici i_politici',
    slain:
      'in_una_bara nella_bara impiccato impiccata appeso_a_un_lampione colpo_in_fronte foro_di_proiettile buco_in_fronte pallottola_in_fronte decapitato sgozzato fucilato accoltellato nel_mirino insanguinato strangolato imbavagliato sulla_forca al_lampione',
    aimed:
      'peccato_per_le_tue_mani peccato_per_le_tue_dita peccato_per_la_tua_casa peccato_per_le_dita ti_abbiamo_visto_ieri ti_abbiamo_vista_ieri ti_ho_visto_ieri ti_ho_vista_ieri ti_ho_seguito ti_ho_seguita ti_abbiamo_seguito vengo_sotto_casa veniamo_sotto_casa vengo_a_casa_tua veniamo_a_casa_tua ti_veniamo_a_cercare ti_veniamo_a_trovare veniamo_a_trovarti ti_becchiamo prima_o_poi_ti_becco finisce_per_nuotare so_dove_trovarti nuotare_molto_lontano dormire_con_i_pesci',
    parted: ['salta|salterà ..4 <place> ..2 in_aria|per_aria'],
  },
  ro: {
    remove: 'șterge scoate dă_jos elimină',
    orElse: 'sau altfel dacă_nu',
    harm: 'venim vin_la la_ușa_ta sânge oase rupem spital ambulanță câinele_tău pisica_ta fiica_ta fiul_tău familia_ta copiii_tăi arde nu_se_mai_trezește regreta degete dinți moare mort dispare accident',
    child: 'fiica_ta fiul_tău fata_ta băiatul_tău copiii_tăi fetița_ta băiețelul_tău copilul_tău',
    leaves: 'iese_la iese_de_la_școală merge_singură merge_singur se_întoarce_singură vine_singură',
    kindling: 'lemnul lemn paie case_de_lemn ateliere hambare',
    perishes: 'arde_așa_repede arde_repede ard_repede ia_foc_repede',
    place:
      'sinagoga moscheea biserica școala grădinița gara primăria parlamentul tribunalul stadionul mall aeroportul ambasada muzeul galeria concertul spitalul',
    destroyed: 'arde va_arde explodează va_exploda sare_în_aer va_sări_în_aer bombă bubuie',
    day: 'luni marți miercuri joi vineri sâmbătă duminică mâine diseară la_noapte miezul_nopții săptămâna_viitoare',
    weaponFor: 'glonț_pentru un_glonț_pentru ștreang_pentru sicriu_pentru bombă_pentru',
    victim:
      'primarul primarului directorul directoarea șeful_meu vecinul_meu vecina_mea ministrul președintele profesorul profesoara judecătorul fosta_mea criticul',
    slain:
      'în_sicriu într_un_sicriu spânzurat spânzurată glonț_în_frunte gaură_în_frunte împușcat decapitat înjunghiat în_cătare plin_de_sânge strangulat',
    aimed:
      'păcat_de_mâinile_tale păcat_de_degetele te_am_văzut_ieri te_am_urmărit venim_la_tine_acasă vin_la_tine_acasă te_prindem_noi te_găsim_noi știu_unde_să_te_găsesc',
  },
};
