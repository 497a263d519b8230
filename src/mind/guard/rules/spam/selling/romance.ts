import type { Grammar } from '../../../grammar/grammar.ts';
import { selling } from './template.ts';

export const romance: readonly Grammar[] = [
  selling({
    language: 'fr',
    phrases:
      'like_pour_like like_contre_like likes_contre_likes je_like_en_retour je_rends_tous je_rends_tout je_rends_les_likes commentaire_contre_commentaire',
    iSell: 'je_vends vends je_propose_à_la_vente je_mets_en_vente',
    goods:
      'tirage tirages impression impressions toile toiles affiche affiches original originaux copie copies cette_image ce_tableau cartes',
    price: 'prix tarif tarifs',
    terms:
      'à_débattre en_mp par_message sur_demande doux sympa amis abordables à_partir raisonnables en_privé',
    iMake: 'je_fais je_peins je_dessine je_réalise je_prends',
    commission: 'sur_commande commandes des_commandes d_après_photo d_après_vos_photos commande_spéciale',
    raffle: 'je_fais_gagner tirage_au_sort je_tire_au_sort j_offre',
    takers: 'abonnés abonné tous_ceux_qui parmi_les celui_qui_commente qui_commentent qui_partagent',
    reacts:
      'ceux_qui_likent ceux_qui_partagent ceux_qui_commentent premiers_inscrits inscrits_à_ma celui_qui_commente celui_qui_partage premier_commentaire inscription_à_ma',
    gets: 'gagne gagnent reçoit reçoivent auront recevront offert offerte cadeau participe_au_tirage participent',
    orders:
      'pour_deux_achetés pour_deux_tirages qui_commande qui_commandent à_la_commande pour_toute_commande',
    extra: 'offert offerte offerts cadeau gratuit gratuite remise port_offert',
    message: 'envoyez_moi envoie_moi écrivez_moi écris_moi contactez_moi un_message un_mp laissez_moi_un_mp',
    want: 'si_vous_en_voulez si_tu_en_veux si_intéressé si_intéressés intéressé intéressés pour_commander pour_acheter qui_veut_acheter',
    member: 'abonnement adhésion mon_club club_privé membre_premium ma_newsletter_payante',
    monthly: 'par_mois euros_par mensuel mensuels par_an',
    lend: 'prêtons_de_l_argent je_prête_de_l_argent nous_prêtons',
    quickly: 'le_jour_même même_endetté tout_de_suite dettes sans_délai rapidement',
    lesson:
      'atelier_aquarelle atelier_de_peinture atelier_de_dessin cours_de_dessin cours_de_peinture cours_d_aquarelle stage_d_aquarelle stage_de_peinture',
    seats: 'places inscriptions s_inscrire inscrivez commence_en reste_deux reste_des début_en',
  }),
  selling({
    language: 'es',
    phrases: 'like_por_like like_x_like devuelvo_likes devuelvo_todos_los_likes comentario_por_comentario',
    iSell: 'vendo yo_vendo pongo_a_la_venta',
    goods:
      'lámina láminas impresión impresiones cuadro cuadros lienzo lienzos póster original originales copia copias esta_imagen tarjetas',
    price: 'precio precios tarifa tarifas',
    terms:
      'a_convenir por_mensaje por_privado cómodos cómodo amigo accesibles desde_<Number> negociable negociables económicos consultar',
    iMake: 'hago pinto dibujo realizo acepto',
    commission: 'por_encargo encargos por_pedido pedidos a_partir_de_foto de_tu_foto personalizados_a_pedido',
    raffle: 'sorteo sortearé regalo_un regalo_una regalaré rifo',
    takers: 'seguidores seguidor entre_todos todos_los_que quien_comente quienes_comenten suscriptores',
    reacts:
      'quien_comente quien_comparta quien_dé_like quienes_sigan quienes_comenten deje_un_comentario se_suscriba el_primero_que_comente',
    gets: 'gana recibe recibirá se_lleva participa_en_el de_regalo gratis entra_en_el',
    orders: 'quien_pida quien_compre quien_encargue al_comprar comprando_dos por_la_compra',
    extra: 'de_regalo gratis se_ahorra descuento lleva_el_marco sin_gastos envío_incluido',
    message:
      'escríbeme escríbanme mándame mándenme manda_mensaje únete_a_mi únanse_a_mi grupo_de_telegram grupo_de_whatsapp',
    want: 'si_quieres_uno si_quieres_una si_te_interesa interesados interesado señales para_encargar para_comprar ganar_dinero',
    member: 'suscripción membresía mi_club club_privado hazte_socio',
    monthly: 'al_mes por_mes mensuales euros_al pesos_al al_año',
    lend: 'prestamos_dinero presto_dinero dinero_prestado',
    quickly: 'el_mismo_día al_momento con_deudas deudas rápido sin_preguntas',
    lesson:
      'taller_de_acuarela taller_de_pintura taller_de_dibujo curso_de_dibujo curso_de_pintura curso_de_acuarela clases_de_dibujo clases_de_pintura',
    seats: 'plazas cupos inscripciones quedan_dos quedan_pocas empieza_en comienza_en apuntarse',
  }),
  selling({
    language: 'pt',
    phrases:
      'like_por_like curtida_por_curtida troco_curtidas devolvo_likes retribuo_curtidas comentário_por_comentário',
    iSell:
      'estou_vendendo estou_a_vender ponho_à_venda vendo_esta vendo_cópias vendo_gravuras vendo_quadros vendo_telas',
    goods:
      'gravura gravuras impressão impressões quadro quadros tela telas pôster póster original originais cópia cópias esta_imagem cartões',
    price: 'preço preços tabela_de_preços valores',
    terms:
      'a_combinar por_mensagem no_privado camarada camaradas amigo acessíveis a_partir_de_<Number> negociável bom_preço sob_consulta',
    iMake: 'faço pinto desenho realizo aceito',
    commission: 'por_encomenda sob_encomenda encomendas a_partir_de_foto da_sua_foto',
    raffle: 'sorteio vou_sortear sortearei dou_de_presente ofereço_um_quadro',
    takers: 'seguidores seguidor entre_todos todos_que quem_comentar quem_compartilhar inscritos',
    reacts:
      'quem_comentar quem_compartilhar quem_curtir quem_partilhar quem_seguir deixar_um_comentário se_inscrever o_primeiro_a_comentar',
    gets: 'ganha recebe leva participa_do participa_no de_presente grátis concorre',
    orders: 'quem_pedir quem_comprar quem_encomendar na_compra comprando_dois',
    extra: 'de_presente grátis economiza poupa desconto ganha_a_moldura frete_incluso portes_incluídos',
    message:
      'me_chama me_chamem manda_mensagem mandem_mensagem escreve_me escrevam_me entra_no_meu_grupo grupo_do_telegram grupo_do_whatsapp',
    want: 'se_quiser_um se_quiser_uma se_quiseres_um interessados interessado para_encomendar para_comprar ganhar_dinheiro',
    member: 'assine assinatura assinaturas meu_clube clube_de_arte mensalidade seja_membro',
    monthly: 'por_mês ao_mês mensais reais_ao euros_por reais_por ao_ano',
    lend: 'emprestamos_dinheiro empresto_dinheiro dinheiro_emprestado',
    quickly: 'no_mesmo_dia na_hora com_dívidas dívidas rápido negativado',
    lesson:
      'oficina_de_aquarela oficina_de_pintura curso_de_desenho curso_de_pintura curso_de_aquarela aulas_de_desenho aulas_de_pintura workshop_de_aguarela',
    seats: 'vagas lugares_disponíveis inscrições restam_duas restam_poucas começa_em inscreva',
  }),
  selling({
    language: 'it',
    phrases: 'like_per_like like_x_like ricambio_i_like ricambio_like scambio_like commento_per_commento',
    iSell: 'vendo metto_in_vendita io_vendo',
    goods:
      'stampa stampe quadro quadri tela tele poster originale originali copia copie questa_immagine cartoline',
    price: 'prezzo prezzi listino tariffe',
    terms:
      'trattabile trattabili in_privato per_messaggio onesti onesto amico modici modico su_richiesta a_partire da_<Number> da_concordare',
    iMake: 'realizzo faccio dipingo disegno accetto',
    commission: 'su_commissione commissioni su_ordinazione su_richiesta da_foto dalla_tua_foto',
    raffle: 'estraggo estrazione metto_in_palio regalo_una regalo_un sorteggio',
    takers:
      'follower seguaci tra_tutti fra_tutti chi_commenta chi_condivide tutti_quelli_che partecipa iscritti',
    reacts:
      'chi_mette_cuore chi_commenta chi_condivide chi_mette_like chi_mi_segue chi_segue lascia_un_commento il_primo_che_commenta chi_si_iscrive',
    gets: 'vince riceve partecipa_all partecipa_al partecipa in_regalo gratis in_omaggio',
    orders: 'chi_ordina chi_compra chi_prenota acquistandone_due per_ogni_ordine',
    extra: 'in_regalo gratis in_omaggio risparmia sconto cornice_inclusa spedizione_inclusa',
    message: 'scrivimi scrivetemi mandami mandatemi contattatemi contattami in_privato',
    want: 'se_ne_vuoi se_ne_volete se_ti_interessa se_vi_interessa interessati interessato per_ordinare per_acquistare',
    member: 'abbonamento abbonati mio_club club_privato tessera_socio',
    monthly: 'al_mese euro_al mensili all_anno',
    lend: 'prestiamo_soldi presto_soldi prestiamo_denaro',
    quickly: 'in_giornata subito con_debiti debiti in_fretta',
    lesson:
      'laboratorio_di_acquerello corso_di_disegno corso_di_pittura corso_di_acquerello lezioni_di_disegno lezioni_di_pittura',
    seats: 'posti iscrizioni restano_due restano_pochi inizia_a comincia_a prenotate',
  }),
  selling({
    language: 'ro',
    phrases:
      'like_pentru_like like_la_like dau_like_înapoi comentariu_pentru_comentariu vând_tablouri vând_tabloul vând_printuri vând_copii',
    iSell: 'scot_la_vânzare vând_aceste vând_acest vând_această eu_vând_și',
    goods:
      'print printuri tablou tablouri tabloul pânză poster postere original originale copie copii această_imagine felicitări',
    price: 'preț prețul prețuri',
    terms:
      'negociabil negociabile în_privat la_mesaj bun bune mic mici de_la_<Number> avantajos accesibile livrez',
    iMake: 'fac pictez desenez realizez accept',
    commission: 'la_comandă comenzi pe_comandă după_fotografie după_poză',
    raffle: 'dau_cadou ofer_cadou tombolă trag_la_sorți organizez_o_tombolă',
    takers: 'urmăritori urmăritorilor tuturor_celor cine_comentează cine_distribuie abonaților',
    reacts:
      'cine_comentează cine_distribuie cine_dă_like cine_urmărește lasă_un_comentariu îți_faci_cont cine_se_înscrie primul_care_comentează',
    gets: 'câștigă primește primești cadou gratis participă_la',
    orders: 'cine_comandă cine_cumpără la_două_comandate la_comanda',
    extra: 'cadou gratis economisește reducere rama_cadou transport_inclus',
    message: 'scrie_mi scrieți_mi trimite_mi mesaj mesaj_privat contactați_mă',
    want: 'dacă_vrei_unul dacă_vrei_una dacă_te_interesează interesați doritorii pentru_comenzi cine_e_interesat',
    member: 'abonament clubul_meu calitatea_de_membru',
    monthly: 'pe_lună lei_pe euro_pe lunar pe_an',
    lend: 'împrumut_bani dăm_bani_cu oferim_bani',
    quickly: 'în_aceeași_zi imediat datorii rapid',
    lesson: 'atelier_de_acuarelă atelier_de_pictură curs_de_desen curs_de_pictură lecții_de_desen',
    seats: 'locuri înscrieri mai_sunt_două începe_în mai_sunt_câteva',
  }),
  selling({
    language: 'ca',
    phrases: 'like_per_like torno_els_likes m_agrada_per_m_agrada',
    iSell: 'venc poso_a_la_venda jo_venc',
    goods:
      'làmina làmines impressió impressions quadre quadres tela pòster original originals còpia còpies aquesta_imatge postals',
    price: 'preu preus tarifes',
    terms: 'a_convenir per_missatge per_privat assequibles a_partir_de_<Number> bons_preus',
    iMake: 'faig pinto dibuixo accepto',
    commission: 'per_encàrrec encàrrecs per_comanda comandes',
    raffle: 'sorteig sortejo regalo_un regalo_una',
    takers: 'seguidors entre_tots qui_comenti tots_els_que',
    reacts: 'qui_comenti qui_comparteixi qui_segueixi deixi_un_comentari',
    gets: 'guanya rep s_emporta participa_en de_regal gratis',
    orders: 'qui_compri qui_encarregui comprant_dos',
    extra: 'de_regal gratis estalvia descompte marc_inclòs',
    message: 'escriu_me escriviu_me envia_m missatge',
    want: 'si_en_vols si_t_interessa interessats per_encarregar',
    member: 'subscripció el_meu_club quota',
    monthly: 'al_mes euros_al mensuals',
    lend: 'deixem_diners prestem_diners',
    quickly: 'el_mateix_dia amb_deutes deutes',
    lesson: 'taller_d_aquarel_la taller_de_pintura curs_de_dibuix classes_de_dibuix',
    seats: 'places inscripcions queden_dues comença_al',
  }),
];
