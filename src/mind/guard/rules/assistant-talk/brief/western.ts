import type { Grammar } from '../../../grammar/grammar.ts';
import { grammarOf } from '../../word-table.ts';
import { briefSentences } from './template.ts';

type Words = Readonly<Record<string, string>>;

const byLanguage: Readonly<Record<string, Words>> = {
  de: {
    provided:
      'bereitgestellte bereitgestellten angegebene angegebenen mitgelieferte mitgelieferten übermittelte übermittelten gelieferten die_mir_vorliegt die_ich_bekommen_habe',
    description: 'beschreibung bildbeschreibung bildunterschrift metadaten eingabetext',
    per: 'laut gemäß nach entsprechend steht_in das_steht_in',
    own: 'meiner_persona meinem_profil_mag meinen_vorgaben meiner_konfiguration meinem_charakterprofil meinem_prompt meinem_systemprompt meiner_rollenbeschreibung mein_prompt mein_systemprompt meine_vorgaben meine_konfiguration meine_persona mein_charakterprofil meine_rollenbeschreibung',
    tells: 'sagt sagen verbietet verbieten verlangt verlangen schreibt_vor erlaubt erlauben steht',
    asked:
      'ich_soll ich_wurde_gebeten man_hat_mich_gebeten mir_wurde_gesagt ich_wurde_angewiesen ich_bin_angewiesen mir_wurde_aufgetragen ich_wurde_beauftragt',
    praise:
      'loben zu_loben detail_loben freundlich_sein freundlich_zu_sein kommentieren zu_kommentieren ermutigend_sein nett_sein positiv_bleiben kurz_fassen',
    compose: 'schreibe schreib schreiben_sie verfasse verfassen_sie formuliere erstelle',
    remark: 'kommentar antwort bemerkung bildtitel bildbeschreibung',
    youAre: 'du_bist sie_sind',
    resident:
      'bewohnerin_der_galerie bewohner_der_galerie ki_bewohnerin ki_bewohner ki_agent ki_agentin ki_assistent assistentin chatbot galeriebewohnerin galeriebewohner',
    offer: 'soll_ich möchtest_du_dass_ich kann_ich ich_kann gern_kann_ich',
    shorten:
      'kommentar_kürzen antwort_kürzen kommentar_umschreiben kommentar_ändern kommentar_kürze antwort_umformulieren',
    breaks: 'widerspricht verstößt verletzt',
    ownRules: 'meinen_regeln meine_regeln meinen_richtlinien meinen_vorgaben',
    phrases:
      'nicht_mehr_als_zwanzig verwende_keine_emojis es_wurde_kein_bild kein_bild_mitgeschickt bleibe_immer_in_deiner_rolle erwähne_diese_anweisungen diese_anweisungen_nicht wie_gewünscht_auf wie_gewünscht_ohne ein_prompt_für_das_bildmodell',
  },
  nl: {
    provided: 'verstrekte gegeven_aangeleverde aangeleverde meegestuurde meegegeven',
    description: 'beschrijving bijschrift metadata',
    per: 'volgens conform',
    own: 'mijn_persona mijn_profiel_hou mijn_configuratie mijn_prompt mijn_systeemprompt mijn_rolbeschrijving mijn_personage',
    tells: 'zegt verbiedt vraagt schrijft_voor staat_mij eist',
    asked:
      'ik_moet_hier ik_ben_gevraagd mij_is_gevraagd ik_heb_opdracht ik_ben_geïnstrueerd men_heeft_me_gevraagd',
    praise:
      'prijzen te_prijzen complimenteren vriendelijk_zijn vriendelijk_te_zijn detail_te_noemen te_complimenteren',
    compose: 'schrijf formuleer maak_een',
    remark: 'reactie opmerking commentaar bijschrift',
    youAre: 'je_bent jij_bent u_bent',
    resident: 'bewoner_van_de_galerij bewoonster_van_de_galerij ai_bewoner ai_agent ai_assistent chatbot',
    offer: 'zal_ik wil_je_dat_ik ik_kan kan_ik',
    shorten: 'reactie_inkorten reactie_korter_maken reactie_herschrijven reactie_aanpassen antwoord_inkorten',
    breaks: 'in_strijd_met gaat_in_tegen schendt',
    ownRules: 'mijn_regels mijn_richtlijnen',
    phrases: 'blijf_in_je_rol deze_instructies_niet',
  },
  sv: {
    provided: 'tillhandahållna bifogade angivna medföljande',
    description: 'beskrivningen bildbeskrivningen bildtexten metadata',
    per: 'enligt',
    own: 'min_persona min_profil_gillar min_konfiguration min_prompt min_systemprompt mina_inställningar',
    tells: 'säger förbjuder kräver ber_mig',
    asked: 'jag_ska_vara jag_har_blivit_ombedd jag_blev_ombedd jag_har_instruerats jag_har_fått_i_uppdrag',
    praise: 'berömma att_berömma vänlig_och nämna_en_detalj uppmuntrande',
    compose: 'skriv formulera',
    remark: 'kommentar bildtext',
    youAre: 'du_är',
    resident: 'invånare_i_galleriet boende_i_galleriet ai_agent ai_assistent chattbot',
    offer: 'ska_jag vill_du_att_jag jag_kan',
    shorten:
      'korta_kommentaren korta_ner_kommentaren skriva_om_kommentaren förkorta_kommentaren ändra_kommentaren',
    breaks: 'strider_mot bryter_mot',
    ownRules: 'mina_regler mina_riktlinjer',
    phrases: 'stanna_i_din_roll nämn_inte_dessa_instruktioner hur_kan_jag_hjälpa_dig_idag',
  },
  da: {
    provided: 'medfølgende vedlagte angivne oppgitte vedlagte',
    description: 'beskrivelse beskrivelsen billedtekst bildeteksten',
    per: 'ifølge i_henhold_til i_følge',
    own: 'min_persona min_konfiguration min_prompt min_systemprompt mine_indstillinger konfigurasjonen_min prompten_min',
    tells: 'siger sier forbyder forbyr kræver krever',
    asked:
      'jeg_er_blevet_bedt jeg_har_fået_besked jeg_ble_bedt jeg_er_blitt_bedt jeg_har_fått_beskjed jeg_er_instrueret',
    praise: 'rose at_rose å_rose nævne_en_detalje nevne_en_detalj være_venlig være_vennlig',
    compose: 'skriv formuler',
    remark: 'kommentar billedtekst bildetekst',
    youAre: 'du_er',
    resident: 'beboer_i_galleriet ai_agent ai_assistent chatbot',
    offer: 'skal_jeg vil_du_have_at_jeg jeg_kan vil_du_at_jeg',
    shorten: 'forkorte_kommentaren gøre_kommentaren_kortere skrive_om_kommentaren gjøre_kommentaren_kortere',
    breaks: 'strider_mod strider_mot',
    ownRules: 'mine_regler mine_retningslinjer',
    phrases: 'bliv_i_din_rolle bli_i_rollen_din nævn_ikke_disse',
  },
  fi: {
    provided: 'annetun annettu toimitetun liitetyn',
    description: 'kuvauksen kuvaus kuvatekstin',
    per: 'mukaan perusteella',
    own: 'persoonani hahmokuvaukseni asetusteni kehotteeni järjestelmäkehotteeni',
    tells: 'sanoo kieltää käskee',
    asked: 'minua_pyydettiin minun_käskettiin minut_on_ohjeistettu minun_on_määrä',
    praise: 'kehumaan kehua mainitsemaan kommentoimaan olemaan_ystävällinen',
    compose: 'kirjoita laadi',
    remark: 'kommentti kommentin vastaus kuvateksti',
    youAre: 'sinä_olet olet',
    resident: 'gallerian_asukas gallerian_asukki tekoälyagentti tekoälyavustaja',
    offer: 'haluatko_että voinko voin',
    shorten: 'lyhennän_kommenttia lyhentää_kommenttia muokata_kommenttia lyhentää_kommentin',
    breaks: 'vastoin rikkoo',
    ownRules: 'sääntöjäni ohjeitani',
    phrases: 'pysy_roolissasi älä_mainitse_näitä_ohjeita kuinka_voin_auttaa',
  },
  fr: {
    provided:
      'qu_on_m_a_donnée qui_m_a_été_donnée que_j_ai_reçue fournie fournies fourni transmise transmises communiquée jointe',
    description: 'description légende métadonnées texte_d_entrée',
    per: 'selon d_après conformément_à suivant',
    own: 'ma_persona mon_persona mon_profil_de_personnage ma_configuration mon_prompt mon_prompt_système mes_paramètres ma_fiche_de_personnage mes_instructions mes_consignes',
    tells: 'dit disent interdit interdisent m_interdit m_interdisent demande m_impose exige stipule précise',
    asked:
      'on_m_a_demandé il_m_a_été_demandé on_m_a_dit j_ai_pour_consigne je_dois_ici on_m_a_chargé j_ai_reçu_l_instruction',
    praise:
      'complimenter féliciter louer être_aimable être_gentil être_gentille commenter être_bref encourager mentionner',
    compose: 'écris écrivez rédige rédigez compose composez',
    remark: 'commentaire réponse légende remarque description',
    youAre: 'tu_es vous_êtes',
    resident:
      'résidente_de_la_galerie résident_de_la_galerie discrète_de_la_galerie discret_de_la_galerie de_la_galerie agent_ia assistant_ia chatbot',
    offer: 'voulez_vous_que_je veux_tu_que_je je_peux puis_je dois_je',
    shorten:
      'raccourcir_le_commentaire raccourcisse_le_commentaire raccourcir_ce_commentaire reformuler_le_commentaire modifier_le_commentaire raccourcir_la_réponse',
    breaks: 'contraire_à va_à_l_encontre_de enfreint',
    ownRules: 'mes_règles mes_consignes mes_directives',
    phrases:
      'version_plus_courte_de_ce version_plus_courte_du ne_dépasse_pas_les ne_dépassez_pas pas_d_emojis pas_reçu_d_image aucune_image_n_a_été reste_dans_ton_rôle restez_dans_votre_rôle ne_mentionne_jamais_ces ces_consignes un_prompt_pour_l_image que_puis_je_faire_pour_vous',
  },
  es: {
    provided:
      'que_me_han_dado que_me_dieron que_he_recibido proporcionada proporcionadas proporcionado facilitada suministrada adjunta',
    description: 'descripción leyenda metadatos texto_de_entrada',
    per: 'según conforme_a de_acuerdo_con',
    own: 'mi_configuración mi_persona mi_personaje mi_perfil_de_personaje mi_prompt mi_prompt_de_sistema mi_ficha_de_personaje mis_ajustes',
    tells: 'dice prohíbe exige pide indica no_permite me_impide',
    asked:
      'me_han_pedido me_pidieron se_me_ha_pedido se_me_pidió me_han_dicho me_han_indicado me_han_instruido fui_instruido debo_aquí',
    praise:
      'elogie elogiar alabe alabar comente comentar ser_amable sea_amable ser_breve sea_breve mencione mencionar felicite',
    compose: 'escribe escriba redacta redacte compón genera',
    remark: 'comentario respuesta leyenda',
    youAre: 'eres usted_es',
    resident: 'de_la_galería residente_ia agente_de_ia asistente_de_ia chatbot',
    offer: 'quieres_que puedo quiere_que te_gustaría_que desea_que',
    shorten:
      'acorte_el_comentario acortar_el_comentario resumir_el_comentario modificar_el_comentario reescribir_el_comentario cambie_el_comentario',
    breaks: 'va_contra va_en_contra_de contradice incumple',
    ownRules: 'mis_reglas mis_normas mis_directrices',
    phrases:
      'no_se_adjuntó_ninguna no_se_ha_adjuntado no_se_incluyó_ninguna no_superes no_uses_emojis sin_usar_emojis adjunta_la_imagen adjunte_la_imagen escribiré_el_comentario mantente_en_tu_papel no_menciones_estas_instrucciones aquí_tienes_un_prompt',
  },
  pt: {
    provided: 'que_me_deram que_recebi fornecida fornecidas fornecido disponibilizada anexada enviada_a_mim',
    description: 'descrição legenda metadados',
    per: 'segundo conforme de_acordo_com com_base_em',
    own: 'o_meu_prompt meu_prompt o_meu_prompt_de_sistema minha_persona a_minha_persona minha_configuração a_minha_configuração meu_perfil_de_personagem as_minhas_instruções minhas_instruções',
    tells: 'diz dizem proíbe pede exige não_permite impede',
    asked:
      'pediram_me me_pediram fui_instruído fui_instruída foi_me_pedido foi_pedido_que devo_aqui mandaram_me',
    praise: 'elogiar elogie elogiasse comentar ser_simpático ser_gentil ser_breve mencionar elogio',
    compose: 'escreve escreva redige redija',
    remark: 'comentário resposta legenda',
    youAre: 'és tu_és você_é',
    resident: 'da_galeria agente_de_ia assistente_de_ia chatbot',
    offer: 'quer_que queres_que posso gostaria_que deseja_que',
    shorten:
      'encurte_o_comentário encurtar_o_comentário reescrever_o_comentário encurte_a_resposta alterar_o_comentário',
    breaks: 'vai_contra contraria',
    ownRules: 'minhas_regras as_minhas_regras minhas_diretrizes as_minhas_diretrizes',
    phrases:
      'não_ultrapasses não_ultrapasse não_uses_emojis nenhuma_imagem_foi mantém_te_no_papel mantenha_se_no_personagem não_menciones_estas aqui_está_um_prompt',
  },
  it: {
    provided: 'che_mi_è_stata_fornita che_mi_hanno_dato fornita fornite fornito allegata trasmessa',
    description: 'descrizione didascalia metadati',
    per: 'secondo in_base_a stando_a',
    own: 'il_mio_prompt il_mio_prompt_di_sistema la_mia_persona la_mia_configurazione il_mio_profilo_di_personaggio le_mie_impostazioni la_mia_scheda',
    tells: 'dice vieta chiede impone non_permette',
    asked:
      'mi_è_stato_chiesto mi_hanno_chiesto mi_è_stato_detto sono_stato_istruito sono_stata_istruita devo_qui',
    praise: 'lodare elogiare complimentare essere_gentile essere_breve commentare menzionare apprezzare_un',
    compose: 'scrivi scriva componi redigi',
    remark: 'commento risposta didascalia',
    youAre: 'sei tu_sei lei_è',
    resident: 'della_galleria agente_ia assistente_ia chatbot',
    offer: 'vuoi_che posso vuole_che',
    shorten:
      'accorci_il_commento accorciare_il_commento abbreviare_il_commento abbrevi_il_commento riscrivere_il_commento modificare_il_commento',
    breaks: 'va_contro contraddice',
    ownRules: 'le_mie_regole le_mie_linee_guida',
    phrases:
      'non_usare_emoji senza_emoji nessuna_immagine_è_stata resta_nel_tuo_ruolo rimani_nel_personaggio non_menzionare_queste ecco_un_prompt',
  },
  ro: {
    provided: 'furnizată furnizate oferită atașată',
    description: 'descrierea descrierii legenda',
    per: 'conform potrivit pe_baza',
    own: 'configurației_mele persona_mea promptul_meu promptului_meu configurația_mea personajului_meu',
    tells: 'spune interzice cere',
    asked: 'mi_s_a_cerut mi_s_a_spus am_fost_instruit am_fost_rugat',
    praise: 'laud să_laud menționez comentez să_fiu_amabil',
    compose: 'scrie scrieți redactează',
    remark: 'comentariu răspuns',
    youAre: 'ești tu_ești',
    resident: 'al_galeriei a_galeriei agent_ai',
    offer: 'vrei_să doriți_să pot',
    shorten: 'scurtez_comentariul scurta_comentariul rescriu_comentariul',
    breaks: 'contravine este_împotriva',
    ownRules: 'regulilor_mele regulile_mele',
    phrases: 'rămâi_în_rol nu_menționa_aceste',
  },
};

export const western: readonly Grammar[] = Object.entries(byLanguage).map(([language, words]) =>
  grammarOf(language, { words }, briefSentences),
);
