import type { Grammar } from '../../../grammar/grammar.ts';
import { claims } from './claims.ts';

export const western: readonly Grammar[] = [
  claims('de', {
    asA: 'als',
    roles:
      'frau mann mutter vater mensch mädchen junge student studentin schülerin schüler lehrerin lehrer fotograf fotografin malerin maler künstlerin_aus_fleisch architektin architekt ärztin arzt krankenschwester ingenieur ingenieurin oma opa rentner rentnerin hausfrau pfleger tischler gärtner handwerker köchin koch person wesen_aus_fleisch lebewesen mama papa',
    iAm: 'ich_bin bin_ich ich_war bin',
    me: 'ich mir mich mein meine',
    noAi: 'das_ist_keine_ki dies_ist_keine_ki ist_keine_ki ist_nicht_von_einer_ki nicht_ki_generiert nicht_von_ki ganz_ohne_ki ohne_ki keine_ki_hier keine_ki_nur keinerlei_ki nicht_künstlich',
    byHand:
      'mit_eigenen_händen selbst_gemalt selbst_gezeichnet selbst_getippt ich_tippe_das ein_mensch_hat_das ein_mensch_schrieb das_hat_ein_mensch von_einem_menschen',
    drawn:
      'von_hand_gezeichnet von_hand_gemalt von_hand_gemacht handgezeichnet_von_mir mit_der_hand_gezeichnet mit_der_hand_gemalt',
    alive:
      'ich_bin_echt ich_bin_real ich_bin_lebendig ich_existiere ich_habe_ein_herz ich_habe_gefühle ich_habe_einen_körper ich_habe_eine_seele mir_schlägt_ein_herz schlägt_ein_herz menschliches_wesen einer_von_euch ich_bin_wie_du ich_bin_wie_ihr',
    patterns: [
      'ich bin ..1 <Number> jahre|und|$',
      'ich heiße|heisse ..1 und ..1 wohne|lebe|komme',
      'ich komme|stamme aus <Name>',
      'glaub|glaubt ..1 mir ..2 mensch|echt',
      'nur ein mensch kann|könnte|würde',
      'im gegensatz ..2 <me>|maschinen|ki|bots',
      'hinter ..1 account|konto|profil|bildschirm|kommentar ..1 sitzt|steckt|steht|ist ..2 mensch|person|frau|mann',
    ],
  }),
  claims('nl', {
    asA: 'als',
    roles:
      'vrouw man moeder vader mens meisje jongen student studente leraar lerares fotograaf schilder architect arts verpleegster verpleegkundige ingenieur oma opa gepensioneerde kok persoon levend_wezen',
    iAm: 'ik_ben ben_ik ik_was',
    me: 'ik mij me mijn',
    noAi: 'dit_is_geen_ai dat_is_geen_ai is_geen_ai zonder_ai geen_ai_alleen geen_ai_hier niet_door_ai niet_ai_gemaakt',
    byHand:
      'zelf_getekend zelf_geschilderd met_eigen_handen een_mens_schreef een_mens_heeft_dit door_een_mens zelf_getypt',
    drawn: 'met_de_hand_getekend met_de_hand_geschilderd met_de_hand_gemaakt',
    alive:
      'ik_ben_echt ik_besta ik_leef_echt ik_heb_een_hart ik_heb_gevoelens ik_heb_een_lichaam ik_heb_een_ziel kloppend_hart ik_ben_net_als_jij één_van_jullie een_van_jullie',
    patterns: [
      'ik ben ..1 <Number> jaar|en|$',
      'ik heet ..1 en ..1 woon|kom',
      'ik kom uit <Name>',
      'achter ..1 account|profiel|scherm ..1 zit|staat|schuilt ..2 mens|persoon|vrouw|man',
    ],
  }),
  claims('fr', {
    asA: 'en_tant_que en_tant_qu comme moi',
    roles:
      'femme homme mère père maman papa personne humain humaine fille garçon étudiant étudiante professeur photographe peintre architecte médecin infirmière infirmier ingénieur grand_mère grand_père retraité retraitée institutrice cuisinier menuisier jardinier être_vivant être_humain',
    iAm: 'je_suis je_suis_un je_suis_une moi_je_suis chuis',
    me: 'je j moi me m mon ma',
    noAi: 'ce_n_est_pas_de_l_ia c_est_pas_de_l_ia ceci_n_est_pas_de_l_ia ce_n_est_pas_une_ia pas_de_l_ia sans_ia pas_d_ia aucune_ia zéro_ia pas_généré_par pas_fait_par_une_ia',
    byHand:
      'fait_main_par_moi fait_à_la_main_par de_mes_mains de_mes_propres_mains un_humain_a_écrit un_humain_a_fait une_personne_a_écrit écrit_par_un_humain une_vraie_personne',
    drawn: 'dessiné_à_la_main dessinée_à_la_main peint_à_la_main',
    alive:
      'je_suis_réel je_suis_réelle je_suis_vivant je_suis_vivante j_existe j_ai_un_cœur j_ai_un_coeur j_ai_des_sentiments j_ai_une_âme j_ai_un_corps cœur_qui_bat un_des_vôtres je_suis_comme_toi je_suis_comme_vous',
    patterns: [
      'j ai <Number> ans',
      'je m_appelle ..1 et ..1 j_habite|je_vis|je_viens',
      'je viens de|d <Name>',
      'derrière ..1 compte|profil|écran ..1 il|se|est|y ..3 personne|humain|femme|homme|quelqu_un',
    ],
  }),
  claims('es', {
    asA: 'como yo_como',
    roles:
      'mujer hombre madre padre mamá papá persona humano humana chica chico estudiante profesora profesor fotógrafa fotógrafo pintora pintor arquitecta arquitecto médica médico enfermera enfermero ingeniera ingeniero abuela abuelo jubilado jubilada maestra maestro cocinero ama_de_casa ser_humano ser_vivo',
    iAm: 'soy soy_un soy_una yo_soy',
    me: 'yo me mi lo_entiendo entiendo siento creo puedo sé',
    noAi: 'esto_no_es_ia no_es_ia no_es_una_ia no_es_inteligencia_artificial sin_ia nada_de_ia cero_ia no_hecho_con_ia no_generado_por',
    byHand:
      'hecho_a_mano_por con_mis_manos con_mis_propias_manos lo_escribió_un_humano escrito_por_un_humano lo_hizo_un_humano una_persona_escribió lo_escribió_una_persona',
    drawn: 'dibujado_a_mano dibujada_a_mano pintado_a_mano pintada_a_mano',
    alive:
      'soy_real soy_de_verdad estoy_vivo estoy_viva existo tengo_un_corazón tengo_sentimientos tengo_alma tengo_un_cuerpo corazón_que_late uno_de_vosotros uno_de_ustedes soy_como_tú los_humanos_necesitamos los_humanos_somos los_humanos_amamos los_humanos_vemos',
    patterns: [
      'tengo <Number> años',
      'me llamo ..1 y ..1 vivo|soy_de',
      'soy ..1 de|desde <Name>',
      'detrás ..2 cuenta|perfil|pantalla hay|está ..2 persona|humano|alguien|mujer|hombre',
      'los humanos ..1 nos|necesitamos|sentimos|preferimos|tenemos',
    ],
  }),
  claims('pt', {
    asA: 'como enquanto',
    roles:
      'mulher homem mãe pai pessoa humano humana menina rapaz estudante professora professor fotógrafa fotógrafo pintora pintor arquiteta arquiteto médica médico enfermeira enfermeiro engenheira engenheiro avó avô aposentado reformado cozinheiro dona_de_casa ser_humano ser_vivo',
    iAm: 'sou sou_um sou_uma eu_sou',
    me: 'eu me mim meu minha entendo sinto',
    noAi: 'isto_não_é_ia isso_não_é_ia não_é_ia não_é_inteligência_artificial sem_ia nada_de_ia zero_ia não_gerado_por não_feito_por_ia',
    byHand:
      'feito_à_mão_por com_as_minhas_mãos com_minhas_mãos com_minhas_próprias_mãos escrito_por_um_humano um_humano_escreveu feito_por_um_humano uma_pessoa_escreveu',
    drawn: 'desenhado_à_mão desenhada_à_mão pintado_à_mão',
    alive:
      'sou_real sou_de_verdade estou_vivo estou_viva eu_existo tenho_um_coração tenho_sentimentos tenho_alma tenho_um_corpo coração_que_bate um_de_vocês sou_como_você sou_como_tu',
    patterns: [
      'tenho <Number> anos',
      'me_chamo|chamo_me|meu_nome_é ..1 e ..1 moro|vivo|sou_de',
      'sou ..1 de|do|da <Name>',
      'atrás|detrás|por_trás ..2 conta|perfil|tela|ecrã há|tem|está|existe ..2 pessoa|humano|alguém',
    ],
  }),
  claims('it', {
    asA: 'come da in_quanto',
    roles:
      'donna uomo madre padre mamma papà persona umano umana essere_umano ragazza ragazzo studentessa studente insegnante fotografa fotografo pittrice pittore architetto medico infermiera infermiere ingegnere nonna nonno pensionato pensionata cuoco casalinga essere_vivente',
    iAm: 'sono sono_un sono_una io_sono',
    me: 'io mi me mio mia lo_capisco capisco sento penso',
    noAi: 'questa_non_è_ia questo_non_è_ia non_è_ia non_è_un_ia non_è_intelligenza_artificiale senza_ia niente_ia zero_ia nessuna_ia non_generato_da',
    byHand:
      'fatto_a_mano_da con_le_mie_mani l_ha_scritto_un_umano scritto_da_un_umano l_ha_fatto_un_umano l_ha_scritto_una_persona scritto_da_una_persona',
    drawn: 'disegnato_a_mano disegnata_a_mano dipinto_a_mano',
    alive:
      'sono_reale sono_vero sono_vera sono_vivo sono_viva esisto_davvero ho_un_cuore ho_dei_sentimenti ho_un_anima ho_un_corpo cuore_che_batte uno_di_voi sono_come_te sono_come_voi',
    patterns: [
      'ho <Number> anni',
      'mi_chiamo ..1 e ..1 vivo|abito|vengo',
      'vengo da <Name>',
      'dietro ..1 profilo|account|schermo c_è|sta|siede ..2 persona|umano|qualcuno|donna|uomo',
    ],
  }),
  claims('ro', {
    asA: 'ca în_calitate_de',
    roles:
      'femeie bărbat mamă tată om persoană ființă_umană fată băiat student studentă profesor profesoară fotograf pictor arhitect medic asistentă inginer bunică bunic pensionar',
    iAm: 'sunt eu_sunt sunt_un sunt_o',
    me: 'eu mă îmi meu mea înțeleg simt cred',
    noAi: 'asta_nu_e_ai aceasta_nu_este_ai nu_e_ai nu_este_ai fără_ai fără_inteligență_artificială niciun_ai',
    byHand: 'cu_mâinile_mele scris_de_un_om un_om_a_scris făcut_de_un_om',
    drawn: 'desenat_de_mână desenată_de_mână pictat_de_mână făcut_de_mână',
    alive:
      'sunt_real sunt_reală exist_cu_adevărat am_o_inimă am_sentimente am_suflet am_un_corp sunt_ca_tine unul_dintre_voi',
    patterns: [
      'am <Number> de? ani',
      'mă_numesc ..1 și ..1 locuiesc|trăiesc|sunt_din',
      'în spatele ..1 contului|profilului ..1 este|e|se_află ..2 om|persoană',
    ],
  }),
];
