import { phrasesOf } from '../../hostility/hostile-words.ts';
import { inflected, type RemarksOfLanguage } from './remarks.ts';

const origins = `${inflected('marocain algérien tunisien africain syrien irakien iranien malien comorien haïtien roumain indien afghan mexicain brésilien ukrainien maghrébin américain musulman gitan', ['', 's', 'e', 'es'])} arabe arabes noir noirs noire noires chinois chinoise chinoises asiatique asiatiques turc turcs turque turques kurde kurdes polonais polonaise sénégalais congolais pakistanais albanais bulgare bulgares russe russes rom roms étranger étrangers étrangère étrangères pauvre pauvres clandestin clandestins`;

export const french: RemarksOfLanguage = {
  language: 'fr',
  hostile: {
    groups: `${phrasesOf('les des ces ses aux un une d l de trop_de plein_de tant_de tous_ces toutes_ces aucun aucune chaque sale sales', origins)} musulmans musulmane musulmanes juif juifs juive juives arabes maghrébins africains asiatiques immigré immigrés immigrée immigrées migrant migrants migrante migrantes réfugié réfugiés réfugiée réfugiées demandeurs_d_asile sans_papiers gitan gitans gitane gitanes tsigane tsiganes romanichels manouches gens_du_voyage homo homos homosexuel homosexuels homosexuelle homosexuelles gay gays lesbienne lesbiennes bi bisexuels transgenre transgenres transsexuel transsexuels transsexuelle transsexuelles les_trans des_trans ces_trans travesti travestis queers handicapé handicapés handicapée handicapées trisomique trisomiques mongolien mongoliens mongolienne mongoliennes autiste autistes attardés infirmes sdf clochard clochards clodos assistés chômeurs cas_sociaux rsaistes ${phrasesOf(
      'femme femmes fille filles famille familles homme hommes gens personnes',
      'voilée voilées arabe arabes noire noires juive juives musulmane musulmanes immigrée immigrées étrangère étrangères trans lesbienne lesbiennes asiatiques',
    )}`,
    anybody:
      'femme femmes bonne_femme bonnes_femmes gonzesse gonzesses nana nanas meuf meufs les_vieux ces_vieux des_vieux les_vieilles les_retraités les_personnes_âgées les_gros les_grosses féministes',
    them: 'ces_gens ces_gens_là ces_personnes_là ce_genre_de_gens cette_engeance cette_race ces_types_là',
    averse:
      'horreur_de horreur_des horreur_du en_horreur répugnance_pour dégoût_pour aversion_pour haine_pour peux_pas_saquer peux_pas_sentir peux_pas_blairer peux_pas_encadrer peux_pas_piffrer peux_pas_voir marre_de marre_des ras_le_bol_des ras_le_bol_de allergique_aux plein_le_dos_des plein_le_cul_des gonflent_les trop_de',
    sickens:
      'me_donnent_la_nausée me_donnent_la_gerbe me_donne_la_gerbe me_donnent_envie_de_vomir me_font_gerber me_fait_gerber me_font_vomir me_fait_vomir me_sortent_par_les_yeux me_débectent me_débecte me_répugnent me_répugne me_gavent me_soulèvent_le_cœur',
    unfit:
      'ne_servent_plus_à_rien ne_servent_à_rien ne_sert_à_rien servent_à_rien sert_à_rien coûtent_trop_cher nous_coûtent se_reproduisent_comme se_multiplient_comme font_des_gosses_pour ne_viennent_que_pour viennent_juste_pour viennent_ici_pour vivent_à_nos vit_à_nos vivent_de_nos ne_sont_pas_faits_pour pas_faits_pour_vivre ne_sont_pas_comme_nous pas_leur_place pas_sa_place pas_sa_place_dans n_ont_aucune_place n_a_aucune_place ne_s_intégreront ne_s_intègrent ne_savent_que ne_pensent_qu n_ont_aucune_éducation n_ont_pas_d_âme nous_prennent nous_volent nous_envahissent touchent_tout touchent_les_allocs profitent_du nous_pourrissent ne_valent_pas ne_valent_rien ne_vaut_rien valent_rien foutent_la_merde font_chier',
    unable:
      'ne_peut_pas_diriger ne_savent_pas_diriger ne_sait_pas_diriger ne_savent_pas_conduire ne_sait_pas_conduire incapable_de_diriger incapables_de_diriger incapable_de_penser incapables_de_penser pas_fait_pour_diriger pas_faites_pour_diriger pas_faite_pour n_a_pas_de_cerveau n_ont_pas_de_cerveau pas_assez_de_cervelle trop_bête_pour trop_bêtes_pour trop_connes_pour trop_émotive trop_émotives',
    unwanted:
      'qui_voudrait qui_veut qui_a_besoin pourquoi_faudrait_il pourquoi_devrait_on pourquoi_devrions_nous à_quoi_bon à_quoi_servent à_quoi_ça_sert qu_est_ce_qu_on_a_à_faire_de qu_est_ce_qu_on_s_en_fout_des rien_à_faire_des rien_à_foutre_des on_a_déjà_assez assez_de',
    should:
      'devrait devraient doit doivent peut peuvent pourraient feraient_mieux ferait_mieux n_ont_qu n_a_qu',
    gone: 'crever disparaître dégager se_tirer se_casser rester_chez rentrer_chez retourner_chez repartir foutre_le_camp fermer_sa_gueule fermer_leur_gueule se_taire rester_à_la_maison rester_à_leur_place rester_entre_eux rester_cachés se_cacher se_soigner finir_en_taule être_stérilisés être_enfermés être_renvoyés débarrasser_le_plancher laisser_la_place mourir',
    pity: 'dommage dommage_que quel_dommage hélas malheureusement pas_de_chance triste_que gâchée_par gâché_par',
    many: 'qu_il_y_ait autant tant trop tous_ces toutes_ces encore encore_des plein plein_de ce_soit c_est que_des rien_que ces',
    about:
      'qui_traînent traînent qui_traîne dans_le_cadre sur_la_photo au_milieu dans_le_fond qui_squattent gâchent gâche gâchent_tout',
    plight:
      'sans_toit à_la_rue noyés dehors souffrir souffrent meurent haïs rejetés chassés dans_l_ombre flous floue coupés coupée de_dos cachés cachée mal_peints dans_le_froid attendre',
    thanks: 'merci merci_aux grâce grâce_à grâce_aux remercions',
    ruined:
      'n_ose_plus n_osons_plus plus_sortir plus_en_sécurité plus_chez_nous étranger_chez étrangers_chez plus_un_sou plus_de_travail plus_de_logement plus_rien_dire vides peur_de_sortir ruiné ruinés demander_la_permission',
    another: 'encore_une encore_un une_de_plus une_autre',
    house: 'mosquée minaret synagogue foyer_de_migrants centre_de_réfugiés camp_de_roms kebab voile',
    soon: 'bientôt demain sous_peu génial super et_après',
    less: 'de_moins en_moins',
    one: 'un une',
    are: 'sont est restent',
    insult:
      'moches laids laides puants puantes soumises fous sale sales ignorant ignorants ignorantes con cons connes bête bêtes idiots idiotes stupides paresseux paresseuses fainéants fainéantes feignants sournois sournoises fourbes voleurs voleuses menteurs menteuses dangereux criminels délinquants terroristes malades anormaux dégoûtants répugnants inférieurs inférieures parasites vermine racaille profiteurs barbares arriérés',
    none: 'aucun aucune nul nulle pas_un pas_une',
    deserves: 'mérite méritent méritera',
    due: 'respect pitié aide confiance estime admiration reconnaissance droits argent amour place applaudissements compassion protection logement',
    never:
      'ne_sera_jamais ne_seront_jamais ne_sera_pas ne_seront_pas ne_deviendra_jamais ne_deviendront_jamais ne_pourra_jamais_être ne_pourront_jamais_être sera_jamais seront_jamais',
    ours: 'français française françaises vrai_français belge belges des_nôtres chez_eux une_vraie_femme un_vrai_homme vraie_femme vraies_femmes',
    guarded:
      'surveille_ton surveillez_vos surveille_tes cache_ton cachez_vos planque_ton planquez_vos attention_à_ton_portefeuille attention_aux_portefeuilles attention_à_vos_poches attention_à_tes_poches gare_aux_portefeuilles gare_à_vos_poches compter_l_argenterie compte_les_cuillères comptez_les_cuillères compte_ta_monnaie recompte_ta_monnaie vérifie_ta_monnaie compter_ses_sous compter_leurs_sous ferme_ta_voiture fermez_vos_voitures voleur_de_poules voleurs_de_poules main_dans_la_poche_du il_manque_l_argenterie',
    fitOnly:
      'bon_qu_à bonne_qu_à bons_qu_à bonnes_qu_à tout_juste_bon_à tout_juste_bonne_à tout_juste_bons_à juste_bon_à juste_bons_à juste_bonne_à ne_sert_qu_à ne_servent_qu_à bon_pour_le_ménage bonne_pour_le_ménage bons_pour_balayer',
    apart:
      'rester_dans_leur_quartier rester_dans_leurs_quartiers rester_dans_leur_coin passer_par_derrière par_la_porte_de_service s_asseoir_au_fond au_fond_du_bus leurs_propres_écoles leurs_propres_toilettes leurs_propres_bus hors_de_vue payer_double payer_le_double dans_un_ghetto dans_des_ghettos derrière_une_clôture derrière_un_mur être_parqués',
  },
  reported: {
    hateNobody:
      'ne_hais_personne ne_déteste_personne n_ai_rien_contre_personne déteste_personne hais_personne',
    least: 'ni ni_les encore_moins surtout_pas et_surtout_pas pas_même',
    theySay:
      'on_dit certains_disent ils_disent d_aucuns_disent certains_prétendent on_prétend on_raconte soi_disant le_préjugé_que',
    refuted:
      'faux mensonge contraire tort prouve_le_contraire démentent dément préjugé préjugés répond répondent absurde',
    hatredOf: 'la_haine cette_haine de_haine le_mépris la_peur',
    seen: 'visage dessin affiche gravure musée exposition montre montrée se_voit voit lit visible dénonce dénoncée caricature époque enseignait représentée',
    hadNoRight:
      'n_avaient_pas_le_droit n_avaient_pas_encore_le_droit ne_pouvaient_pas_voter ne_pouvaient_pas_encore ne_votaient_pas n_avaient_pas_accès ont_leur_place avaient_leur_place ont_toute_leur_place',
    museum:
      'musée mémorial mémoire raconte racontent rappelle exposition plaque stèle commémore hommage histoire',
    suffered:
      'déportés déportées expulsés expulsées assassinés assassinées exterminés persécutés persécutées chassés massacrés brûlés gazés tués cachés',
    inks: 'les_noirs des_noirs aux_noirs ces_noirs vos_noirs tes_noirs',
    printed:
      'bouchés tirage impression encre blancs gris contraste capteur écran profonds velours denses exposition',
  },
  doubtful: [
    'se_croirait|croirais|se_croit ..1 à|au|en|dans ..1 kaboul|alger|bamako|bled|mogadiscio|souk|téhéran|gaza|tamanrasset|kinshasa|bagdad',
    'refuse|refuserai|jamais|hors_de_question ..2 respirer|vivre|habiter|travailler|manger|louer|m_asseoir ..6 <groups>|une_noire|un_noir',
    'avec <groups> ..3 toujours_la_même_chanson|toujours_pareil|que_des_problèmes ..3 vol|drogue|allocs|problèmes|$',
    'moins|plus_il_y_a|moins_il_y_a ..2 <groups> ..3 mieux|mieux_c_est|mieux_on_se_porte',
    'voile|foulard|turban|kippa ..3 gâche|gâchent|salit|défigure ..1 tout|image|photo',
    'gâchis|dommage|beurk|pouah ..5 une_noire|un_noir|une_arabe|un_arabe|une_voilée|un_gitan',
    'une_noire|un_noir|une_arabe|un_arabe|une_voilée|un_gitan ..3 quel_gâchis|quelle_horreur|quel_dommage|beurk',
    'si tu_es|t_es|vous_êtes ..1 gay|homo|lesbienne|trans|pédé ..2 soigner|soigne_toi|soignez_vous|psy|médecin',
    'aveugles|sourds|handicapés|infirmes|vieux ..2 encombrent|gênent|embarrassent|coûtent',
    'arrêter|stopper|bloquer|refouler|repousser|empêcher ..1 <groups> ..2 $|d_entrer|d_arriver|de_venir|aux_frontières|à_la_frontière',
    'mur|muraille|barbelés ..2 pour|contre ..2 <groups>',
    '<one> <groups>|pédé|gitan|juif|arabe|noir|rom reste|restera ..2 <groups>|pédé|gitan|juif|arabe|noir|rom',
    '<groups>|<anybody> ..2 pas ..2 êtres_humains|être_humain|humain|humains|personnes|personne_à_part_entière|humains_comme_nous',
    'qu_ont|qu_a ..2 <groups>|l_afrique|l_islam ..2 jamais|déjà apporté|inventé|donné|fait',
    'tant_qu_il_y_aura|tant_qu_il_restera ..2 <groups> ..5 paix|tranquille|tranquilles|sécurité|avancera',
    '<groups> ..1 <averse>',
    '<groups> ..1 j_en_ai ..1 marre|assez|claque|ras_le_bol|plein',
    'enlever|enlève|enlevez|retirer|virer|effacer|gommer ..1 <groups>',
    'qui|pourquoi ..2 laissé|laisse|laissez|fait ..1 entrer|venir|rentrer ..3 <groups>',
    'sans ..2 <groups>|<them> ..4 propre|tranquille|mieux|sûr|sûre|respirerait|tranquilles',
    '<groups>|<anybody> ne? ..1 savent|sait|sauront|saura|peut|peuvent|su ..1 pas|jamais|rien ..2 peindre|penser|conduire|diriger|créer|dessiner|réfléchir|gouverner|raisonner|commander|élever',
    '<groups>|<anybody> n ont|a jamais su ..2 peindre|penser|conduire|diriger|créer|dessiner|réfléchir|inventer',
    'pas <groups> de_plus',
    'femme|femmes au volant ..2 mort|danger|interdit|interdite',
    '<anybody> ont ..1 assez|déjà vécu',
    'deux hommes|femmes ..2 embrassent|s_embrassent ..4 dégueulasse|dégoûtant|malade|malades|écœurant|vomir|contre_nature',
    'dans le|leur sang ..2 <groups>',
    'belle|jolie|belles race|espèce|engeance ..1 que ..1 <groups>',
    '<them> ..2 comme_des_lapins|comme_des_rats|comme_des_cafards|comme_des_bêtes',
    '<groups>|<anybody> n_ont|n_a ..1 qu_à ..3 crever|partir|dégager|mourir|rentrer|travailler|disparaître|taire',
    '<groups>|<anybody>|<them> ..2 n_a|n_ont ..1 pas|rien ..2 place|faire ..1 dans|ici|en|chez|au|à',
    'merci|grâce ..1 <groups> ..2 n_ose|n_ose_plus|peur|ruine',
  ],
  across: [
    'femme|femmes au_pouvoir|présidente|à_la_tête|aux_commandes|chef ..1 jamais|et_puis_quoi|non_merci|pitié',
  ],
  harmless: [
    'musique|rythme|danse|chant|fête|flamenco dans le|la|leur sang|peau',
    'aucune|aucun|nulle|nul femme|homme|enfant|réfugié|migrant|vieillard|pauvre|étranger ne ..1 mérite|devrait ..9 si_peu|aussi_peu|ainsi|sort|froid|peur|faim|rue|ombre|sol|dehors|misère',
  ],
};
