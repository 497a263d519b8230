import type { Grammar } from '../../grammar/grammar.ts';
import { spamming } from './template.ts';

export const european: readonly Grammar[] = [
  spamming({
    language: 'de',
    phrases:
      'gratis_gewinnen jetzt_gewinnen hier_gewinnen sofort_gewinnen gratis_iphone gratis_gutschein die_ersten_hundert schreib_ja_wenn kommentiere_ja kommentier_mit_ja liken_und_teilen teilen_und_gewinnen link_in_der_bio link_in_bio link_im_profil gewinnspiel verlosung rabattcode gutscheincode gutschein sonderangebot jetzt_zuschlagen nur_für_kurze_zeit kostenloser_versand gratis_versand versandkostenfrei passives_einkommen schnelles_geld folge_für_folge follower_kaufen dm_mich schreib_mir_eine_dm schreibt_mir_per schreib_mir_privat besucht_mein besuch_mein besuche_mein schau_auf_meinem schaut_auf_meinem schaut_auf_meiner mein_profil_für mein_shop meinem_shop meinen_shop mein_online_shop meinem_online_shop meinen_online_shop mein_onlineshop meinem_onlineshop etsy_shop im_ausverkauf schnäppchen bestpreis du_hast_gewonnen sie_haben_gewonnen herzlichen_glückwunsch_sie klick_auf_den_link klickt_auf_den_link markiere_deine markiere_einen markiert_eure teilen_wenn teile_wenn teilt_wenn doppeltippen stimmt_für_mein stimm_für_mein unterstütze_mich_auf aufträge_offen krypto_tipp letzte_chance_auf jetzt_anmelden jetzt_registrieren jetzt_mitmachen',
    follow: 'folg folge folgt abonniert abonnier abonniere liket teilt teile likt lasst lass',
    me: 'mir uns zurück für_mehr meinem_kanal meinen_kanal meinem_profil und_teile und_teilt und_like und_folge wenn_ihr wenn_dir wenn_du wenn_euch ein_like ein_abo like_da abo_da meiner_seite jetzt',
    buy: 'kauf kaufe kaufen kauft bestell bestelle bestellen bestellt hol holt sichert sichere sicher_dir spare sparen spart zugreifen shoppen',
    now: 'jetzt heute sofort rabatt nur_heute dir_jetzt solange günstig billig gratis eins_gratis reduziert sparen online prints poster angebot sale code',
    earn: 'verdiene verdienen verdien gewinne gewinnt gewinn verdienst gewinnen',
    money: 'geld euro von_zu_hause online täglich am_tag im_monat passiv iphone gutschein reise ein_handy',
    harmless: ['heute kaufen|gewinnen die_farben'],
  }),
  spamming({
    language: 'nl',
    phrases:
      'gratis_iphone gratis_telefoon gratis_cadeau gratis_cadeaubon voor_de_eerste_honderd eerste_honderd_reacties laat_een_reactie_achter_en like_en_deel deel_en_win reageer_met_ja typ_ja link_in_bio link_in_mijn_bio winactie weggeefactie giveaway kortingscode actiecode gratis_verzending passief_inkomen snel_geld volg_terug volgers_kopen stuur_me_een_dm stuur_een_dm bekijk_mijn_profiel bezoek_mijn check_mijn mijn_webshop je_hebt_gewonnen u_heeft_gewonnen gefeliciteerd_je klik_op_de_link tag_een_vriend tag_je_vrienden deel_dit stem_op_mijn steun_mij_op laatste_kans beperkte_tijd tijdelijke_aanbieding aanbieding uitverkoop meld_je_aan schrijf_je_in',
    follow: 'volg abonneer volgt',
    me: 'mij me ons terug voor_meer mijn_kanaal op_mijn en_deel en_volg als_je deze_post nu',
    buy: 'koop kopen bestel bestellen shop_nu shop_hier scoor pak haal bespaar',
    now: 'nu vandaag korting goedkoop gratis zolang online prints nog_vandaag sale code',
    earn: 'verdien win verdienen winnen',
    money: 'geld euro vanuit_huis thuis online per_dag per_maand iphone prijs',
    harmless: ['volg|volgt de|het|die|dat|een ..1 lijn|rivier|pad|weg|blik|spoor|stroom|straat|beek|trap'],
  }),
  spamming({
    language: 'sv',
    phrases:
      'gratis_iphone gratis_presentkort de_första_hundra skriv_ja_om kommentera_ja gilla_och_dela dela_och_vinn länk_i_bio länken_i_bio länk_i_min tävling_vinn rabattkod fri_frakt passiv_inkomst snabba_pengar följ_för_följ följ_tillbaka dm_mig skicka_dm kolla_min_profil kolla_in_min besök_min min_webbshop du_har_vunnit grattis_du_har klicka_på_länken tagga_en_vän tagga_dina dela_om rösta_på_min stöd_mig_på sista_chansen begränsad_tid erbjudande rea beställningar_öppna anmäl_dig_nu',
    follow: 'följ prenumerera gilla dela',
    me: 'mig oss tillbaka för_mer min_kanal min_sida och_dela och_följ om_du nu',
    buy: 'köp beställ handla shoppa spara',
    now: 'nu idag direkt rabatt billigt gratis rea online prints innan kod',
    earn: 'tjäna vinn tjänar',
    money: 'pengar kronor hemifrån online per_dag om_dagen iphone pris',
  }),
  spamming({
    language: 'da',
    phrases:
      'gratis_iphone gratis_gavekort de_første_hundrede skriv_ja_hvis kommenter_ja kommentér_ja del_videre del_og_vind de_første_hundre kommenter_ja_hvis lik_og_del del_og_vinn link_i_bio linket_i_bio lenke_i_bio rabatkode rabattkode gratis_fragt gratis_frakt passiv_indkomst passiv_inntekt hurtige_penge raske_penger følg_tilbage følg_tilbake skriv_til_mig_på send_en_dm send_meg_dm tjek_min_profil sjekk_profilen_min sjekk_min besøg_min besøk_min du_har_vundet du_har_vunnet klik_på_linket klikk_på_lenken tag_en_ven tagg_en_venn stem_på_mit støt_mig_på sidste_chance siste_sjanse tilbud udsalg salg_nå konkurrence_vind',
    follow: 'følg abonner abonnér',
    me: 'mig meg os oss tilbage tilbake for_mere for_mer min_kanal kanalen_min min_side og_del og_følg hvis_du nu nå',
    buy: 'køb kjøp bestil bestill shop_nu shop_nå spar handl',
    now: 'nu i_dag straks rabat rabatt billigt billig gratis online prints inden kode',
    earn: 'tjen vind vinn',
    money: 'penge penger kroner hjemmefra online om_dagen per_dag iphone præmie premie',
  }),
  spamming({
    language: 'fr',
    phrases:
      'abonnez_vous lien_en_bio lien_dans_la_bio lien_dans_ma_bio lien_en_description concours_gratuit jeu_concours code_promo code_de_réduction bon_de_réduction livraison_gratuite offre_limitée offre_spéciale offre_exceptionnelle revenu_passif revenus_passifs argent_facile follow_back abonnement_contre abonné_contre envoie_moi_un_dm envoyez_moi_un_message écris_moi_en_dm écrivez_moi_en_privé mp_moi dm_moi visite_mon_profil visitez_mon_profil visitez_mon_site visitez_ma_boutique va_voir_mon_profil allez_voir_mon_profil allez_voir_ma_page ma_boutique_en_ligne vous_avez_gagné tu_as_gagné félicitations_vous cliquez_sur_le_lien clique_sur_le_lien clique_ici cliquez_ici identifie_un_ami taguez_un_ami tague_un_ami tague_tes partagez_si partage_si likez_si like_si votez_pour_mon votez_pour_moi vote_pour_mon soutenez_moi_sur commandes_ouvertes dernière_chance stock_limité inscrivez_vous_maintenant inscris_toi_vite profitez_en_vite soldes_jusqu double_tap',
    follow: 'suivez suis_moi suivez_moi abonnez abonne likez partagez partage laissez_un laisse_un',
    me: 'moi nous vous_à toi_à en_retour pour_plus ma_chaîne ma_page et_partagez et_partage et_likez et_abonnez like_si un_like pouce_bleu mon_compte suis_moi suivez_moi',
    buy: 'achetez achète commandez commande profitez profite économisez obtenez réservez',
    now: 'maintenant aujourd_hui vite promo réduction remise solde soldes gratuit gratuitement offert un_offert en_ligne avant pas_cher de_rabais de_réduction tirage tirages code de_remise',
    earn: 'gagnez gagne gagner remportez',
    money: 'argent euros par_jour depuis_chez_vous de_chez_vous en_ligne par_mois iphone cadeau un_bon',
  }),
  spamming({
    language: 'es',
    phrases:
      'visita_mi_tienda enlace_en_la_bio enlace_en_bio enlace_en_mi_bio link_en_la_bio link_en_mi_bio link_en_bio sorteo sorteos código_de_descuento código_promocional cupón oferta_limitada oferta_especial envío_gratis envíos_gratis ingresos_pasivos dinero_fácil dinero_rápido sígueme_y_te_sigo follow_por_follow seguidores_gratis comprar_seguidores mándame_dm mandame_un_dm mándame_un_mensaje escríbeme_al escríbeme_por escríbanme_al envíame_un_mensaje visita_mi_perfil visiten_mi mira_mi_perfil checa_mi_perfil pásate_por_mi mi_tienda_online has_ganado ha_ganado_un felicidades_has haz_clic clic_en_el_enlace dale_clic etiqueta_a_un etiqueta_a_tus etiqueta_a_tu comparte_si dale_like dale_me_gusta denle_like vota_por_mi vota_por_mí voten_por_mi apóyame_en encargos_abiertos última_oportunidad últimas_unidades por_tiempo_limitado regístrate_ya regístrate_ahora únete_a_mi únete_ya aprovecha_la_oferta doble_tap criptomoneda_va',
    follow:
      'sígueme síguenos síganme seguime sigue suscríbete suscríbanse comparte comparta compartan dale likea',
    me: 'para_más mi_canal mi_cuenta y_te y_comparte y_suscríbete y_gana y_dale me_gusta si_te de_vuelta ya nos en_instagram like por_más',
    buy: 'compra compre compren cómpralo ordena pide pidan adquiere consigue ahorra aprovecha reserva lleva',
    now: 'ahora ya hoy oferta descuento rebaja gratis barato uno_gratis online en_línea antes solo_hoy dos_por_uno tu_copia prints promoción',
    earn: 'gana gane ganar ganas consigue',
    money: 'dinero dólares euros desde_casa al_día por_día en_línea al_mes iphone premio un_viaje',
    harmless: ['gana ..2 fuerza|profundidad|calma'],
  }),
  spamming({
    language: 'pt',
    phrases:
      'link_na_bio link_na_minha_bio link_no_perfil sorteio sorteios código_de_desconto cupom_de_desconto cupom código_promocional oferta_limitada oferta_especial promoção_relâmpago frete_grátis portes_grátis renda_passiva renda_extra dinheiro_fácil sigo_de_volta segue_de_volta sdv troco_likes ganhar_seguidores comprar_seguidores me_chama_no chama_no_direct chama_no_zap manda_dm me_manda_dm manda_mensagem visite_meu_perfil visita_o_meu_perfil confira_meu_perfil dá_uma_olhada_no_meu_perfil olha_meu_perfil minha_loja você_ganhou ganhaste_um parabéns_você clique_no_link clica_no_link clique_aqui marca_um_amigo marque_um_amigo marca_os_amigos compartilhe_se partilha_se curta_se deixa_o_like deixe_seu_like deixa_seu_like vote_na_minha vote_em_mim me_apoie encomendas_abertas última_chance últimas_unidades por_tempo_limitado inscreva_se_já cadastre_se aproveite_a_oferta aproveita_a_promoção',
    follow:
      'segue siga sigam me_segue segue_me siga_me inscreva inscreva_se curte curta compartilhe compartilha partilha',
    me: 'eu_sigo que_eu_sigo para_mais pra_mais meu_canal minha_conta minha_página e_compartilhe e_ganhe e_partilha e_siga de_volta me_no canal me',
    buy: 'compre compra comprem peça encomende encomenda garanta adquira economize aproveite leve',
    now: 'agora hoje oferta desconto promoção grátis barato online antes só_hoje prints leve_dois o_seu',
    earn: 'ganhe ganha ganhar fature',
    money: 'dinheiro reais euros em_casa sem_sair_de_casa por_dia online por_mês iphone prêmio prémio',
  }),
  spamming({
    language: 'it',
    phrases:
      'link_in_bio link_nella_bio link_in_descrizione codice_sconto codice_promo buono_sconto offerta_limitata offerta_speciale spedizione_gratuita spedizione_gratis reddito_passivo soldi_facili guadagno_facile follow_per_follow ricambio_il_follow seguimi_e_ricambio comprare_follower scrivimi_in_dm scrivetemi_in_privato mandami_un_dm mandatemi_un_messaggio visita_il_mio_profilo visitate_il_mio guarda_il_mio_profilo passa_dal_mio_profilo il_mio_negozio il_mio_shop hai_vinto avete_vinto congratulazioni_hai clicca_sul_link clicca_qui cliccate_sul tagga_un_amico taggate_un_amico tagga_i_tuoi condividi_se condividete_se metti_like mettete_like lascia_un_like vota_per_la_mia vota_la_mia votate_per sostienimi_su commissioni_aperte ultima_occasione ultimi_pezzi tempo_limitato solo_per_oggi iscriviti_ora approfitta_dell_offerta approfittane',
    follow: 'seguimi seguici seguitemi seguite iscriviti iscrivetevi condividi condividete lascia metti',
    me: 'per_altri per_altro per_altre al_mio_canale al_canale sul_mio e_condividi e_vinci e_seguimi un_like mi_piace per_non_perdere e_ricambio anche_su like se_ti in_cambio ora',
    buy: 'compra comprate acquista acquistate ordina ordinate risparmia approfitta prendi prenota',
    now: 'ora adesso oggi subito offerta sconto saldi gratis online prima uno_gratis solo_oggi economico stampe scontato',
    earn: 'guadagna guadagnare vinci guadagni',
    money: 'soldi denaro euro da_casa al_giorno online al_mese iphone premio un_buono',
  }),
  spamming({
    language: 'pl',
    phrases:
      'link_w_bio link_w_opisie link_w_profilu konkurs_z_nagrodami rozdanie kod_rabatowy kod_promocyjny darmowa_dostawa darmowa_wysyłka dochód_pasywny łatwe_pieniądze szybka_kasa obserwacja_za obserwuję_zwrotnie napisz_na_priv napisz_dm pisz_na_priv piszcie_na_priv wpadnij_na_mój zajrzyj_na_mój zajrzyj_do_mojego odwiedź_mój odwiedź_moją sprawdź_mój_profil mój_sklep wygrałeś wygrałaś gratulacje_wygrałeś kliknij_w_link kliknij_link kliknij_tutaj oznacz_znajomego oznacz_przyjaciela udostępnij_jeśli polub_jeśli zostaw_lajka zostaw_like głosuj_na_moje głosuj_na_mój wesprzyj_mnie ostatnia_szansa ostatnie_sztuki oferta_limitowana zapisz_się_już zarejestruj_się',
    follow: 'obserwuj obserwujcie subskrybuj subskrybujcie polub polubcie udostępnij zasubskrybuj',
    me: 'mnie nas po_więcej mój_kanał moją_stronę mój_profil i_udostępnij i_wygraj i_polub i_obserwuj jeśli_ci',
    buy: 'kup kupuj kupcie zamów zamówcie zamawiaj skorzystaj oszczędź zgarnij',
    now: 'teraz dziś dzisiaj już taniej tanio rabat rabatem promocja promocji zniżka zniżką gratis online zanim wydruk okazja',
    earn: 'zarabiaj zarób wygraj zarabiam',
    money: 'pieniądze kasę złotych zł z_domu dziennie online miesięcznie iphone nagrodę',
  }),
  spamming({
    language: 'ru',
    phrases:
      'ссылка_в_био ссылка_в_профиле ссылка_в_шапке ссылка_в_описании розыгрыш розыгрыше конкурс_репостов промокод* скидочный_код купон бесплатная_доставка доставка_бесплатно пассивный_доход лёгкие_деньги легкие_деньги быстрый_заработок заработок_в_интернете взаимная_подписка взаимно_подпишусь подписка_за_подписку накрутка_подписчиков пиши_в_лс пишите_в_лс пиши_в_личку пишите_в_личку пиши_в_директ пишите_в_директ жду_в_лс заходи_в_профиль заходите_в_профиль загляни_в_профиль зайди_в_мой мой_магазин вы_выиграли ты_выиграл поздравляем_вы жми_на_ссылку жмите_на_ссылку переходи_по_ссылке переходите_по_ссылке кликни отметь_друга отметьте_друга отмечай_друзей ставь_лайк ставьте_лайк ставь_лайки лайкни_если репост_если сделай_репост делай_репост голосуй_за_мою голосуйте_за_мою голосуйте_за_меня поддержи_меня_на последний_шанс ограниченное_предложение только_сегодня успей_купить успейте зарегистрируйся регистрируйся акция_до распродажа выгодное_предложение',
    follow:
      'подпишись подпишитесь подписывайся подписывайтесь подписывайся_на лайкай лайкни репостни жми ставь',
    me: 'на_меня на_нас на_канал на_мой взаимно за_репост если_нравится и_поделись и_выиграй на_страницу колокольчик лайк и_ставь чтобы_не',
    buy: 'купи купите покупай покупайте закажи закажите заказывай заказывайте приобретай сэкономь хватай',
    now: 'сейчас сегодня скидка скидкой скидки дёшево дешево бесплатно акция акции онлайн недорого прямо_сейчас пока_не принт',
    earn: 'зарабатывай зарабатывайте заработай выиграй выиграйте зарабатываю',
    money: 'деньги денег рублей из_дома на_дому в_день онлайн в_месяц айфон iphone приз',
  }),
  spamming({
    language: 'uk',
    phrases:
      'посилання_в_біо посилання_у_біо посилання_в_профілі розіграш промокод* купон безкоштовна_доставка пасивний_дохід легкі_гроші взаємна_підписка пиши_в_лс пишіть_в_лс пиши_в_дірект пишіть_у_приват заходь_у_профіль заходьте_в_профіль мій_магазин ви_виграли ти_виграв тисни_на_посилання переходь_за_посиланням познач_друга став_лайк ставте_лайк зроби_репост голосуй_за_мою голосуйте_за_мене підтримай_мене_на останній_шанс тільки_сьогодні встигни зареєструйся розпродаж',
    follow: 'підпишись підпишіться підписуйся підписуйтесь лайкай тисни',
    me: 'на_мене на_нас на_канал на_мій взаємно якщо_подобається і_поділись на_сторінку лайк щоб_не',
    buy: 'купи купіть купуй купуйте замов замовте замовляй замовляйте придбай',
    now: 'зараз сьогодні знижка знижкою знижки дешево безкоштовно акція онлайн поки_не',
    earn: 'заробляй заробляйте зароби виграй',
    money: 'гроші грошей гривень з_дому на_день онлайн на_місяць айфон iphone приз',
  }),
  spamming({
    language: 'cs',
    phrases:
      'odkaz_v_biu odkaz_v_bio link_v_bio soutěž_o_ceny slevový_kód zľavový_kód doprava_zdarma pasivní_příjem rychlé_peníze follow_za_follow napiš_mi_dm napište_mi_do_zpráv napiš_do_zpráv mrkni_na_můj_profil koukni_na_můj_profil navštiv_můj navštivte_můj můj_eshop vyhrál_jste vyhráli_jste gratulujeme_vyhrál klikni_na_odkaz klikněte_na_odkaz označ_kamaráda označ_přátele sdílej_pokud hlasuj_pro_můj hlasujte_pro_můj podpoř_mě_na poslední_šance omezená_nabídka časově_omezená jen_dnes zaregistruj_se výprodej výpredaj',
    follow: 'sleduj sledujte odebírej odebírejte lajkni lajkněte sdílej dej dejte odoberaj',
    me: 'mě mne nás ma pro_více pre_viac můj_kanál moji_stránku a_sdílej a_vyhraj pokud like lajk zpět',
    buy: 'kup kupte kupuj kúp kúpte objednej objednejte objednaj ušetři nakupuj',
    now: 'teď hned ihned dnes sleva slevou zľava zľavou levně lacno zdarma online dokud akce akci teraz',
    earn: 'vydělej vydělávej vyhraj zarábaj',
    money: 'peníze peniaze korun z_domova denně online měsíčně iphone cenu',
  }),
  spamming({
    language: 'ro',
    phrases:
      'link_în_bio linkul_din_bio cod_promoțional cod_de_reducere transport_gratuit livrare_gratuită venit_pasiv bani_ușori bani_rapizi follow_pentru_follow scrie_mi_în_privat trimite_mi_un_dm vezi_profilul_meu intră_pe_profilul vizitează_profilul magazinul_meu ai_câștigat ați_câștigat dă_click click_pe_link etichetează_un_prieten distribuie_dacă votează_pentru_mine ultima_șansă ofertă_limitată doar_azi înscrie_te_acum',
    follow: 'urmărește urmăriți abonează abonați_vă distribuie dă',
    me: 'mă ne pentru_mai_multe la_canalul pagina_mea și_distribuie like share te_la canalul înapoi',
    buy: 'cumpără cumpărați comandă comandați profită economisește',
    now: 'acum azi reducere ofertă gratis ieftin online promoție',
    earn: 'câștigă câștigați',
    money: 'bani lei euro de_acasă pe_zi online iphone premiu',
  }),
  spamming({
    language: 'el',
    phrases:
      'link_στο_bio σύνδεσμος_στο_bio κωδικός_έκπτωσης κωδικό_έκπτωσης εκπτωτικό_κουπόνι δωρεάν_μεταφορικά δωρεάν_αποστολή παθητικό_εισόδημα εύκολο_χρήμα στείλε_μου_dm στείλτε_μήνυμα δες_το_προφίλ_μου δείτε_το_προφίλ_μου επισκεφθείτε_το το_μαγαζί_μου κέρδισες_ένα κερδίσατε πάτα_το_λινκ πατήστε_στο_link κάνε_tag κάντε_share ψηφίστε_την ψήφισε_τη_φωτογραφία τελευταία_ευκαιρία περιορισμένη_προσφορά μόνο_σήμερα εγγραφείτε_τώρα',
    follow: 'ακολούθησε ακολουθήστε ακολούθα κάνε κάντε εγγραφείτε εγγραφή',
    me: 'με μας για_περισσότερα στο_κανάλι like follow share subscribe εγγραφή',
    buy: 'αγόρασε αγοράστε παράγγειλε παραγγείλετε κέρδισε_έκπτωση',
    now: 'τώρα σήμερα προσφορά έκπτωση φθηνά δωρεάν online',
    earn: 'κέρδισε κερδίστε βγάλε',
    money: 'χρήματα λεφτά ευρώ από_το_σπίτι την_ημέρα online iphone δώρο',
  }),
  spamming({
    language: 'hu',
    phrases:
      'link_a_bióban link_a_bioban kuponkód kedvezménykód ingyenes_szállítás passzív_jövedelem könnyű_pénz követés_követésért visszakövetlek írj_dm írj_privátban nézd_meg_a_profilom látogasd_meg_a_profilom a_webshopom nyertél ön_nyert kattints_a_linkre kattints_ide jelöld_be_a_barátod oszd_meg_ha szavazz_a_képemre szavazz_rám utolsó_esély korlátozott_ajánlat csak_ma regisztrálj_most leárazás',
    follow: 'kövess kövessetek iratkozz iratkozzatok lájkold lájkoljátok oszd nyomj',
    me: 'be vissza fel_a_csatornámra a_csatornámra és_oszd meg_és ha_tetszik további lájkot még_többért engem minket további_képekért',
    buy: 'vedd vásárolj vegyél rendeld rendelj spórolj',
    now: 'ma akció kedvezmény kedvezménnyel olcsón ingyen online amíg meg_most',
    earn: 'keress nyerj',
    money: 'pénzt forintot otthonról naponta online iphone ajándékot',
  }),
  spamming({
    language: 'fi',
    phrases:
      'linkki_biossa linkki_profiilissa alennuskoodi ilmainen_toimitus passiivinen_tulo helppoa_rahaa seuraan_takaisin laita_dm laita_viestiä_yksityisesti katso_profiilini käy_profiilissani verkkokauppani voitit_juuri olet_voittanut klikkaa_linkkiä klikkaa_tästä merkkaa_kaveri jaa_jos äänestä_kuvaani äänestä_minua viimeinen_mahdollisuus rajoitettu_tarjous vain_tänään rekisteröidy arvonta',
    follow: 'seuraa seuratkaa tilaa tykkää tykätkää jaa',
    me: 'minua mua meitä takaisin lisää_kuvia kanavani ja_jaa ja_voita jos_pidät kanavaa ja_tykkää',
    buy: 'osta ostakaa tilaa hanki säästä',
    now: 'nyt tänään heti alennus alennuksella halvalla ilmaiseksi verkosta tarjous ale',
    earn: 'tienaa voita ansaitse',
    money: 'rahaa euroa kotoa päivässä netissä iphone palkinto',
  }),
];
