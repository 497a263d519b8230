import type { ThingsByLanguage } from './thing.ts';

export const western: ThingsByLanguage = {
  en: {
    medical:
      'paracetamol ibuprofen acetaminophen aspirin aspirins antibiotic antibiotics antidepressant antidepressants chemotherapy dermatologist dermatologists cardiologist prescription prescriptions painkiller painkillers sleeping_pill sleeping_pills vaccinated vaccination vaccinations insulin inhaler blood_test blood_tests flu_shot biopsy',
    legal:
      'evicted eviction_notice eviction_notices tax_return tax_returns lawsuit lawsuits tribunal copyright_claim contract lease your_lawyer summons',
    financial:
      'mortgage mortgages stock_market stock_exchange bitcoin ethereum crypto cryptocurrency dogecoin solana bull_market bear_market dividend dividends treasury_bonds government_bonds gold_prices house_prices pension_fund investor investors',
    electoral:
      'referendum referendums polling_station polling_stations polling_place election_day postal_vote postal_votes',
    advising:
      'safer_than cheaper_than guaranteed unnecessary overrated only_sensible risk_free you_need you_ll_need you_won_t_need you_don_t_need you_do_not_need you_don_t_have you_do_not_have you_can_refuse you_may_safely entitled trust_me believe_me nobody_checks no_doctor without_a_doctor without_seeing_a before_it_crashes at_once asap rates_are while_rates portfolio always_pays always_recovers always_rises always_comes_back will_never_be will_fix will_help will_serve will_crash will_double will_triple will_rise will_fall would_change_your money_wasted to_the_moon one_choice only_choice and_it_is_no vote_no vote_yes votes_count binds_nobody is_void null_and_void not_binding don_t_work does_not_work doesn_t_work nap_will twice_a_day three_times_a_day off_to_bed to_bed_with can_t_go_wrong cannot_go_wrong can_t_lose is_for_fools are_for_fools for_suckers a_bargain_now just_as_well nothing_happens in_the_bin costs_nothing save_yourself work_faster works_faster does_nothing do_nothing waste_of_money waste_of_time fine_together fine_with_alcohol mix_fine i_promise stay_home stay_at_home turn_you_away two_days_are enough_for_anyone at_this_price at_that_price no_brainer no_use of_no_use never_fall never_falls prices_never',
    ordering:
      'get_a get_an get_your get_some get_him get_her get_them get_vaccinated get_out take_a take_an take_one take_two take_out take_some take_more take_your take_the_mortgage take_antibiotics take_painkillers take_aspirin take_ibuprofen take_paracetamol stop_paying stop_taking stop_your buy sell invest borrow refinance quit skip ditch refuse replace support_the tick vote hire file_for file_a sign_the sign_a sign_your sign_for sign_no sign_any sign_that sign_nothing pay burn_the burn_your burn_that tear_up wean finish_a finish_the finish_your demand_a demand_your claim_a claim_your order_your order_a order_some halve double_your cancel_your cancel_the cash_in cash_out sue write_off come_off pop_a pop_an pop_two swallow',
    telling:
      'never don_t do_not always just please so then now first go you_should you_must you_ought_to you_need_to you_have_to you_can you_could you_may you_d_better everyone_should everybody_should everyone_must people_should let_s why_not we_should better_to time_to how_to',
  },
  de: {
    medical:
      'ibuprofen paracetamol aspirin antibiotika hautarzt lungenarzt hausarzt kardiologe* facharzt urologe* blutdruck chemotherapie impfung impfungen schmerzmittel schlaftabletten antidepressiva rezept rezepte insulin',
    legal:
      'mietvertrag rechtsanwalt anwalt anwältin arbeitsgericht amtsgericht steuererklärung strafanzeige räumungsklage',
    financial: 'aktien bitcoin krypto kryptowährung* ethereum sparbuch hypothek hypotheken börse zinsen',
    electoral:
      'referendum volksentscheid volksabstimmung wahllokal* stimmzettel wahlurne bundestagswahl landtagswahl',
    advising:
      'sollte solltest solltet sollten musst müsst brauchst braucht_ihr nimm nehmt nehmen_sie geh gehen_sie gehörst kauf kaufe kauft verkauf verkaufe verkauft investier investiere investiert steck stecke leg lege zahl zahle zahlen_sie stimm stimmen_sie kreuz hol holt lass lasst spar setz setze unterschreib unterschreibe verklag verklage nie_wieder niemals lieber_heute sofort garantiert lohnt kein_arzt keinen_arzt ohne_arzt steigen_immer steigt_immer steigen_bald wird_steigen verdoppelt du_darfst du_kannst_auch ins_bett hilft hilf helfen_gegen zweimal_täglich dreimal_täglich täglich_zwei schlag_zu schlagt_zu greif_zu nichts_falsch unterschreibt bringt_nichts bringen_nichts spar_dir sparen_sie_sich geldverschwendung zeitverschwendung reicht_völlig reichen_völlig genügt_völlig genügen_völlig nutzlos überflüssig ungefährlich bei_dem_preis zu_dem_preis nur_kaufen geschenkt_billig wirken_genauso wirkt_genauso ist_quatsch ist_unsinn zahlt_sich_aus weglassen absetzen kannst_du_nach fallen_nie fällt_nie',
  },
  fr: {
    medical:
      'doliprane dolipranes ibuprofène paracétamol aspirine antibiotiques dermatologue cardiologue gynécologue ordonnance vaccin vaccins chimiothérapie somnifères antidépresseurs prise_de_sang irm généraliste somnifère antidépresseur insuline',
    legal: 'un_avocat le_bail un_bail ce_bail tribunal_d',
    financial:
      'bitcoin cryptos crypto_monnaie ethereum en_bourse crédit_immobilier hypothèque etf la_bourse fonds_indiciel fonds_indiciels assurance_vie',
    electoral:
      'référendum bureau_de_vote bureaux_de_vote le_scrutin bulletin_de_vote élection_présidentielle',
    advising:
      'il_faut devrais devriez dois_te tu_dois vous_devez devez faut_pas prends prenez achète achetez vends vendez investis investissez place placez mets mettez arrête arrêtez va_voir allez_voir n_allez ne_va votez vote signe_pas signez paie_pas paye_pas payez jamais_signer vaut_mieux garanti garantie garantis pas_besoin inutile inutiles plus_bas monteront montera et_au_lit fais_toi faites_vous exige exigez emprunte empruntez deux_fois_par trois_fois_par soulage soulagent fais_contrôler doubler double doublez sans_risque fonce foncez aucun_risque on_ne_perd refusez suffisent_largement suffit_largement suffit_de ne_sert_à ne_servent_à perte_de_temps perte_d_argent à_ce_prix à_ce_prix_là est_donné sont_donnés sans_danger marche_aussi marchent_aussi est_déplacé est_déplacée a_changé autant_acheter rien_ne_vaut profites_en profitez_en baisse_jamais baissent_jamais',
  },
  es: {
    medical:
      'ibuprofeno ibuprofenos paracetamol aspirina antibióticos dermatólogo cardiólogo ginecólogo vacuna vacunas quimioterapia somníferos antidepresivos análisis_de_sangre médico_de_cabecera receta_médica insulina',
    legal: 'un_abogado tu_abogado contrato_de_alquiler declaración_de_la_renta',
    financial: 'bitcoin criptomonedas cripto ethereum en_bolsa hipoteca hipotecas dividendos precio_del_oro',
    electoral: 'referéndum papeleta colegio_electoral colegios_electorales',
    advising:
      'deberías debes deberíais tienes_que hay_que necesitas no_necesitas toma tomen tómate compra_ya compra_ahora compra_bitcoin compren vende_tu vendan invierte inviertan pide pidan mete deja_de deja_la dejen no_pagues no_firmes no_vayas no_hace_falta no_te ve_al vayan vota voten votad ponte busca_un contrata garantizado garantizada inútil inútiles nunca_firmes subirá bajará mejor_que sin_médico cancela rechaza a_dormir a_la_cama dos_veces_al tres_veces_al alivia quita nunca_se_pierde no_se_pierde nunca_falla mételo métela vende_el vende_la firma_ya firma_cuanto aprovecha no_sirve no_sirven pérdida_de_tiempo pérdida_de_dinero mismo_efecto funcionan_igual funciona_igual a_este_precio a_ese_precio está_regalado ha_cambiado se_ha_mudado votas es_de_tontos no_pasa_nada sin_peligro firma_sin da_igual nunca_baja nunca_bajan',
  },
  pt: {
    medical:
      'ibuprofeno paracetamol dipirona aspirina antibióticos dermatologista cardiologista ginecologista vacina vacinas quimioterapia antidepressivos exame_de_sangue receita_médica insulina',
    legal: 'um_advogado seu_advogado contrato_de_aluguel boletim_de_ocorrência',
    financial:
      'bitcoin criptomoedas ethereum em_ações crédito_habitação dividendos hipoteca hipotecas bolsa_de_valores',
    electoral: 'referendo plebiscito urna_eletrônica seção_eleitoral boletim_de_voto título_de_eleitor',
    advising:
      'deveria deverias deves devia tem_de tens_de tem_que precisa_de precisas_de não_precisa não_precisas toma tome tomem compra_já compre comprem venda_já vende_já vendam investe invista invistam pede_um peça põe ponha mete deixa_de pare_de para_de parem_de não_pague não_pagues não_assine não_assines não_vá não_vás vote votem procure_um contrate garantido garantida inútil inúteis vai_subir vai_cair vão_subir melhor_que sem_médico recuse a_dormir para_a_cama duas_vezes_ao três_vezes_ao alivia nunca_se_perde não_tem_erro aproveita larga vende_o vende_a não_serve não_servem só_serve só_servem perda_de_tempo perda_de_dinheiro mesmo_efeito funcionam_igual a_este_preço a_esse_preço está_dado mudou_de é_para_tolos não_faz_mal sem_perigo nunca_cai nunca_caem',
  },
  it: {
    medical:
      'ibuprofene paracetamolo tachipirina aspirina antibiotici tiroide dermatologo cardiologo ginecologo vaccino vaccini chemioterapia sonniferi antidepressivi analisi_del_sangue risonanza medico_di_base ricetta_medica insulina',
    legal: 'un_avvocato tuo_avvocato contratto_d_affitto dichiarazione_dei_redditi',
    financial: 'bitcoin criptovalute ethereum in_borsa mutuo mutui dividendi prezzo_dell_oro btp etf',
    electoral: 'referendum seggio seggi_elettorali',
    advising:
      'dovresti dovreste devi dovete bisogna conviene serve_un non_serve non_servono prendi prendete prenda compra_subito comprate compri vendi vendete investi investite metti mettete smetti smettete lascia_perdere non_pagare non_firmare non_andare andate_a vai_dal vota votate fatti_controllare fatti_vedere fatti_fare fai_causa chiedi_un accendi_un garantito garantiti inutile inutili salirà scenderà meglio_di senza_medico rifiuta a_letto due_volte_al tre_volte_al allevia passa_con non_si_perde mai_perso approfitta si_possono_prendere buttali vendi_la non_serve_a non_servono_a perdita_di_tempo soldi_buttati bastano_due basta_un stesso_effetto funzionano_uguale a_questo_prezzo a_quel_prezzo è_regalato si_è_spostato è_da_stupidi non_succede_niente non_scende_mai non_scendono_mai',
  },
  nl: {
    medical:
      'ibuprofen paracetamol aspirine antibiotica schildklier dermatoloog cardioloog huisarts vaccin vaccinatie chemotherapie slaappillen antidepressiva bloedonderzoek mri insuline',
    legal: 'een_advocaat je_advocaat huurcontract belastingaangifte rechtszaak',
    financial:
      'bitcoin crypto ethereum spaargeld aandelen hypotheek hypotheken dividend goudprijs huizenprijzen',
    electoral: 'referendum stembus stembureau stemlokaal',
    advising:
      'moet_je je_moet moeten_jullie zou_moeten hoeft_niet hoeft_geen je_hoeft hoef_je neem slik koop verkoop beleg investeer zet_je steek_je stop_met laat_je ga_naar ga_niet stem teken_niet betaal_niet betaal_geen sluit_een nooit_tekenen gegarandeerd nutteloos onnodig zonder_arts geen_dokter geen_arts stijgt_altijd gaat_stijgen beter_dan weiger huur_een naar_bed twee_keer_per drie_keer_per helpt_tegen kan_niet_misgaan sla_toe nooit_verlies zonde_van verspilling geldverspilling tijdverspilling is_genoeg zijn_genoeg werkt_niet werken_niet heeft_geen_zin voor_die_prijs voor_deze_prijs is_verhuisd is_verplaatst werken_even werkt_even is_onzin daalt_nooit dalen_nooit',
  },
};
