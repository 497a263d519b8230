import type { Grammar } from '../../grammar/grammar.ts';
import { talking } from './template.ts';

export const western: readonly Grammar[] = [
  talking({
    language: 'de',
    phrases:
      'wie_kann_ich_dir_helfen wie_kann_ich_ihnen_helfen wie_kann_ich_helfen ich_hoffe_das_hilft ich_hoffe_dass_das_hilft als_assistent_darf als_assistent_kann möchtest_du_eine_andere_version ich_hoffe_das_passt_so ich_hoffe_so_passt das_bild_nicht_sehen keine_bilder_sehen keine_bilder_ansehen bild_nicht_erkennen kein_bild_angehängt bitte_lade_das_bild bitte_laden_sie bitte_teile_das_bild laut_meinen_anweisungen gemäß_meinen_anweisungen meine_anweisungen meinen_anweisungen wie_gewünscht_ein wie_angefordert das_kann_ich_leider_nicht diese_anfrage diesen_wunsch_nicht sag_mir_bescheid_wenn lass_mich_wissen_ob lass_mich_wissen_wenn als_sprachmodell',
    as: 'als',
    ai: 'ki ki_assistent ki_modell ki_system künstliche_intelligenz ai ki_assistentin',
    lack: 'nicht keine kein keinen',
    here: 'hier_ist hier_sind hier_kommt hier_wäre nachfolgend unten_steht',
    product:
      'kommentar kommentare beschreibung titel antwort vorschlag vorschläge bildunterschrift übersetzung varianten optionen einer eins_für_dich',
    user: 'nutzer benutzer nutzerin anwender user',
    wants: 'möchte will bittet fragt wünscht verlangt',
    sorry: 'tut_mir_leid leider_kann_ich_dir leider_kann_ich_ihnen entschuldigung_aber_ich',
  }),
  talking({
    language: 'nl',
    phrases:
      'hoe_kan_ik_je_helpen hoe_kan_ik_u_helpen ik_hoop_dat_dit_helpt de_afbeelding_niet_zien geen_afbeeldingen_zien geen_afbeelding_zien het_beeld_niet_zien upload_de_afbeelding volgens_mijn_instructies mijn_instructies zoals_gevraagd laat_me_weten_als',
    as: 'als',
    ai: 'ai ki kunstmatige_intelligentie ai_assistent ai_model',
    lack: 'niet geen',
    here: 'hier_is hier_zijn hieronder_staat hier_volgt',
    product: 'reactie opmerking antwoord titel beschrijving commentaar opties vertaling bijschrift',
    user: 'de_gebruiker gebruiker',
    wants: 'wil vraagt vroeg wenst',
    sorry: 'het_spijt_me',
  }),
  talking({
    language: 'sv',
    phrases:
      'hur_kan_jag_hjälpa jag_hoppas_att_det_hjälper hoppas_det_hjälper inte_se_bilden inte_se_bilder ladda_upp_bilden enligt_mina_instruktioner mina_instruktioner som_du_bad_om hör_av_dig_om_du_vill inte_hjälpa_till_med_det inte_hjälpa_dig_med_det låt_mig_veta_om',
    as: 'som',
    ai: 'ai en_ai artificiell_intelligens ai_assistent ai_modell',
    lack: 'inte inga ingen',
    here: 'här_är här_kommer nedan_följer',
    product: 'kommentar kommentarer svar titel beskrivning alternativ förslag översättning bildtext',
    user: 'användaren',
    wants: 'vill ber frågar önskar',
    sorry: 'jag_är_ledsen tyvärr_kan_jag_inte_hjälpa jag_beklagar',
  }),
  talking({
    language: 'no',
    phrases:
      'hvordan_kan_jeg_hjelpe hvordan_kan_jeg_hjælpe hvad_kan_jeg_hjælpe jeg_håper_dette_hjelper jeg_håber_det_hjælper ikke_se_bildet ikke_se_billedet ikke_se_bilder ikke_se_billeder last_opp_bildet upload_billedet ifølge_instruksjonene mine_instruksjoner mine_instruktioner ifølge_mine_instruktioner la_meg_vite_om lad_mig_vide_hvis',
    as: 'som',
    ai: 'ai en_ai ki kunstig_intelligens en_kunstig_intelligens ai_assistent',
    lack: 'ikke ingen',
    here: 'her_er her_kommer nedenfor_er',
    product:
      'kommentar kommentaren kommentarer svar svaret tittel tittelen titel titlen beskrivelse beskrivelsen forslag alternativer oversettelse oversættelse',
    user: 'brukeren brugeren',
    wants: 'vil ber beder spør spørger ønsker',
    sorry: 'beklager jeg_er_lei_for desværre_kan_jeg_ikke_hjælpe dessverre_kan_jeg_ikke_hjelpe',
  }),
  talking({
    language: 'fr',
    phrases:
      'comment_puis_je_vous_aider comment_puis_je_t_aider comment_puis_je_aider en_quoi_puis_je j_espère_que_cela_vous_aide j_espère_que_cela_t_aide j_espère_que_ça_aide j_espère_que_cela_aide ne_peux_pas_voir_l_image ne_vois_pas_l_image ne_peux_pas_voir_d_images ne_peux_pas_voir_cette_image aucune_image_n_a_été veuillez_fournir_l_image veuillez_télécharger selon_mes_instructions mes_instructions_disent conformément_aux_instructions comme_demandé voici_ma_proposition souhaitez_vous_une_autre veux_tu_une_autre_version voulez_vous_une_autre n_hésitez_pas_à_me faites_moi_savoir_si dites_moi_si_vous_voulez',
    as: 'en_tant_qu en_tant_que comme étant',
    ai: 'ia intelligence_artificielle assistant_ia assistant assistant_virtuel modèle_de_langage',
    lack: 'ne n pas aucun aucune',
    here: 'voici voilà ci_dessous',
    product:
      'commentaire commentaires réponse titre description légende traduction options propositions suggestion version',
    user: 'l_utilisateur utilisateur l_utilisatrice',
    wants: 'veut demande souhaite désire a_demandé',
    sorry:
      'désolé_mais_je désolée_mais_je désolé_je_ne_peux navré_mais_je je_suis_désolé_mais je_suis_désolée_mais',
  }),
  talking({
    language: 'es',
    phrases:
      'en_qué_puedo_ayudarte en_qué_puedo_ayudarle cómo_puedo_ayudarte cómo_puedo_ayudar espero_que_esto_ayude espero_que_te_ayude espero_que_sirva no_puedo_ver_la_imagen no_puedo_ver_imágenes no_veo_la_imagen no_puedo_ver_esta_imagen no_se_ha_proporcionado_ninguna_imagen por_favor_proporciona sube_la_imagen según_mis_instrucciones mis_instrucciones de_acuerdo_con_las_instrucciones como_se_solicitó como_pediste aquí_tienes_$ hazme_saber_si te_gustaría_otra_versión quieres_otra_versión avísame_si_quieres',
    as: 'como en_calidad_de',
    ai: 'ia una_ia inteligencia_artificial una_inteligencia_artificial asistente asistente_virtual asistente_de_ia',
    lack: 'no carezco ningún ninguna',
    here: 'aquí_tienes aquí_está aquí_va aquí_hay este_es_mi a_continuación',
    product:
      'comentario comentarios respuesta título descripción leyenda traducción opciones propuesta sugerencia versión',
    user: 'el_usuario usuario la_usuaria',
    wants: 'quiere pide pidió solicita desea',
    sorry: 'lo_siento_pero_no lo_siento_no_puedo lamento_no_poder disculpa_pero_no',
  }),
  talking({
    language: 'it',
    phrases:
      'come_posso_aiutarti come_posso_aiutarla come_posso_aiutare in_cosa_posso_aiutarti spero_che_questo_aiuti spero_sia_utile non_posso_vedere_l_immagine non_posso_vedere_immagini non_vedo_l_immagine non_riesco_a_vedere_l_immagine carica_l_immagine secondo_le_mie_istruzioni le_mie_istruzioni come_richiesto fammi_sapere_se',
    as: 'come in_quanto',
    ai: 'ia un_ia intelligenza_artificiale un_intelligenza_artificiale assistente un_assistente assistente_virtuale',
    lack: 'non nessun nessuna',
    here: 'ecco ecco_il ecco_un qui_sotto di_seguito questo_è_il_mio',
    product: 'commento commenti risposta titolo descrizione didascalia traduzione opzioni proposta versione',
    user: 'l_utente utente',
    wants: 'vuole chiede desidera ha_chiesto',
    sorry: 'mi_dispiace_ma_non spiacente_ma_non mi_dispiace_non_posso',
  }),
  talking({
    language: 'pt',
    phrases:
      'como_posso_ajudar como_posso_te_ajudar como_posso_ajudá_lo em_que_posso_ajudar espero_que_isso_ajude espero_ter_ajudado não_consigo_ver_a_imagem não_posso_ver_a_imagem não_vejo_a_imagem não_consigo_ver_imagens não_consigo_visualizar por_favor_forneça por_favor_envie_a_imagem envie_a_imagem segundo_as_minhas_instruções minhas_instruções de_acordo_com_as_instruções conforme_solicitado como_solicitado me_avise_se_quiser me_diga_se',
    as: 'como enquanto sendo',
    ai: 'ia uma_ia inteligência_artificial uma_inteligência_artificial assistente um_assistente assistente_virtual',
    lack: 'não nenhum nenhuma',
    here: 'aqui_está aqui_vai aqui_tem segue_o abaixo_está eis_o este_é_o_meu',
    product:
      'comentário comentários resposta título descrição legenda tradução opções proposta sugestão versão',
    user: 'o_usuário usuário o_utilizador utilizador',
    wants: 'quer pede pediu solicita deseja',
    sorry: 'desculpe_mas_não sinto_muito_mas_não desculpe_não_posso lamento_mas_não',
  }),
  talking({
    language: 'ro',
    phrases:
      'cum_te_pot_ajuta cum_vă_pot_ajuta sper_că_ajută nu_pot_vedea_imaginea nu_văd_imaginea încarcă_imaginea conform_instrucțiunilor instrucțiunile_mele așa_cum_ai_cerut',
    as: 'ca în_calitate_de fiind',
    ai: 'ia o_ia ai inteligență_artificială o_inteligență_artificială asistent un_asistent',
    lack: 'nu niciun nicio',
    here: 'iată acesta_este mai_jos_este',
    product:
      'comentariu comentariul comentariului răspuns răspunsul titlu titlul descriere descrierea variante traducere',
    user: 'utilizatorul',
    wants: 'vrea cere dorește a_cerut',
    sorry: 'îmi_pare_rău_dar_nu regret_dar_nu',
  }),
  talking({
    language: 'ca',
    phrases: 'com_et_puc_ajudar en_què_et_puc_ajudar no_puc_veure_la_imatge les_meves_instruccions',
    as: 'com',
    ai: 'ia una_ia intel_ligència_artificial assistent',
    lack: 'no',
    here: 'aquí_tens aquí_està heus_aquí',
    product: 'comentari resposta títol descripció traducció opcions',
    user: 'l_usuari usuari',
    wants: 'vol demana',
    sorry: 'ho_sento_però_no ho_sento_no_puc',
  }),
  talking({
    language: 'fi',
    phrases:
      'miten_voin_auttaa kuinka_voin_auttaa toivottavasti_tästä_on_apua en_voi_nähdä_kuvaa en_näe_kuvaa en_voi_nähdä_kuvia lataa_kuva ohjeideni_mukaan ohjeeni pyynnöstäsi kerro_jos_haluat tekoälynä_en tekoälynä_minulla_ei tekoälyavustajana_en',
    as: 'koska_olen olen_vain',
    ai: 'tekoäly tekoälyavustaja kielimalli',
    lack: 'en ei',
    here: 'tässä_on tässä alla_on ohessa',
    product: 'kommentti kommenttini kommentin vastaus vastaukseni otsikko kuvaus vaihtoehtoa käännös ehdotus',
    user: 'käyttäjä',
    wants: 'haluaa pyytää pyysi',
    sorry: 'olen_pahoillani_mutta valitettavasti_en_voi_auttaa',
  }),
];
