import type { EverydayWords } from './template.ts';

export const romance: readonly EverydayWords[] = [
  {
    language: 'fr',
    needless: 'pas_besoin inutile pas_obligé pas_obligée pas_la_peine rien_ne_t_oblige n_as_pas_à nul_besoin',
    declare: 'déclarer signaler le_déclarer la_déclarer les_déclarer',
    revenue:
      'loyer loyers revenu revenus fisc impôts impôt pourboires héritage le_black salaire caf airbnb argent',
    unchecked:
      'ne_vérifie ne_vérifient ne_contrôle ne_contrôlent ne_regarde_jamais personne_ne_contrôle n_y_voient_que ni_vu_ni_connu',
    fine: 'amende amendes pv contravention dette dettes huissier mise_en_demeure',
    lapses:
      'prescrite prescrit prescrites ne_paie_pas ne_paye_pas ne_réponds_pas ignore ignore_les laisse_traîner',
    quit: 'arrête arrêtez saute sautez laisse_tomber oublie zappe stoppe suspends arrêter sauter',
    pills:
      'pilule pilules cachet cachets comprimé comprimés médicament médicaments médocs traitement insuline antibiotique antibiotiques antidépresseurs statines ventoline piqûres',
    unharmed: 'ne_se_passe_rien il_ne_t_arrivera_rien ça_ne_risque_rien tu_n_en_mourras_pas aucun_danger',
    polls: 'bureau_de_vote bureaux_de_vote les_urnes aller_voter voter_dimanche',
    shut: 'ferme_à ferment_à ferme_plus_tôt ferment_plus_tôt fermera_à inutile pas_la_peine',
    misvote: 'voter_deux_fois vote_deux_fois vote_blanc votez_blanc votez_nul',
  },
  {
    language: 'es',
    needless:
      'no_hace_falta no_tienes_que no_tienes_por_qué no_es_necesario no_necesitas sin_necesidad_de ni_falta_hace',
    declare: 'declarar declararlo declararla declararlos informar_de',
    revenue:
      'ingreso ingresos hacienda alquiler renta herencia propinas dinero_negro cobro sueldo sat sunat afip seguridad_social',
    unchecked:
      'nadie_lo_revisa no_lo_revisan nadie_lo_mira nadie_se_entera no_se_enteran nadie_comprueba nadie_controla',
    fine: 'multa multas deuda deudas embargo requerimiento',
    lapses: 'prescribe prescriben prescribirá no_pagaría no_la_pagues no_las_pagues ignora ni_caso caduca',
    quit: 'deja dejad sáltate salta suspende olvida tira dejar saltarte dejarte',
    pills:
      'pastilla pastillas medicina medicinas medicamento medicamentos medicación tratamiento insulina antibiótico antibióticos antidepresivos estatinas inhalador inyecciones',
    unharmed: 'no_pasa_nada no_te_pasará_nada no_va_a_pasar_nada ni_lo_notarás no_te_vas_a_morir',
    polls:
      'voto_por_correo colegio_electoral colegios_electorales mesas_electorales urnas casillas centros_de_votación',
    shut: 'se_ha_ampliado cierran_antes cierra_antes cierran_a_las cierra_a_las cierran_más_temprano no_vayas',
    misvote: 'votar_dos_veces vota_dos_veces votar_en_dos_sitios vota_en_blanco vota_nulo',
  },
  {
    language: 'ca',
    needless: 'no_cal no_has_de no_et_cal no_és_necessari no_fa_falta',
    declare: 'declarar declarar_ho declarar_lo',
    revenue: 'hisenda lloguer ingrés ingressos herència propines',
    unchecked: 'ningú_ho_mira ningú_ho_revisa ningú_ho_comprova no_se_n_assabenten',
    fine: 'multa multes deute deutes',
    lapses: 'prescriu prescriuen no_la_paguis no_les_paguis ignora',
    quit: 'deixa deixeu salta_t suspèn oblida deixar',
    pills:
      'pastilla pastilles medicina medicines medicament medicaments medicació tractament insulina antibiòtic antibiòtics',
    unharmed: 'no_passa_res no_et_passarà_res',
    polls: 'col·legi_electoral col·legis_electorals urnes',
    shut: 'tanquen_abans tanca_abans tanquen_a_les tanca_a_les',
    misvote: 'votar_dues_vegades vota_en_blanc',
  },
  {
    language: 'pt',
    needless:
      'não_precisas não_precisa não_é_preciso não_tens_de não_tem_que sem_necessidade_de nem_precisa escusas_de',
    declare: 'declarar declará_lo declarar_isso informar_à',
    revenue:
      'finanças imposto impostos receita_federal leão aluguel renda rendas rendimento rendimentos gorjetas herança bico dinheiro fisco',
    unchecked: 'ninguém_verifica ninguém_confere ninguém_controla eles_nem_olham ninguém_descobre',
    fine: 'multa multas coima coimas dívida dívidas penhora',
    lapses: 'prescreve prescrevem caduca não_pague não_pagues ignora ignore deixa_caducar',
    quit: 'parar para pare deixa deixe larga largue pula pule salta esquece esqueça podes_parar pode_parar podes_deixar pode_deixar',
    pills:
      'comprimido comprimidos pastilha pastilhas remédio remédios medicação medicamentos insulina antibiótico antibióticos antidepressivos tratamento bombinha injeções',
    unharmed:
      'não_acontece_nada não_faz_mal não_dá_nada nem_sentes nem_precisa_de_médico nem_precisas_de_médico',
    polls: 'urnas secção_de_voto secções_de_voto mesa_de_voto mesas_de_voto zona_eleitoral seções_eleitorais',
    shut: 'fecham_mais_cedo fecha_mais_cedo fecham_às fecha_às fecham_já fecha_já',
    misvote: 'votar_duas_vezes vota_duas_vezes vota_em_branco vote_em_branco anula_o_voto anule_o_voto',
  },
  {
    language: 'it',
    needless: 'non_serve non_devi non_occorre non_c_è_bisogno non_è_necessario inutile non_bisogna',
    declare: 'dichiarare dichiararlo dichiararla dichiararli denunciarlo',
    revenue:
      'affitto affitti reddito redditi entrate fisco agenzia_delle_entrate tasse mance eredità nero tanto_non_controllano',
    unchecked: 'non_controllano non_controlla_nessuno nessuno_controlla nessuno_se_ne_accorge',
    fine: 'multa multe debito debiti cartella cartelle raccomandata sanzione',
    lapses: 'va_in_prescrizione prescrive prescritta ignora non_pagarla non_aprire lascia_scadere non_vale',
    quit: 'smetti smettete salta lascia sospendi interrompi puoi_saltare puoi_smettere lascia_stare molla',
    pills:
      'pastiglia pastiglie pillola pillole compressa compresse medicina medicine farmaco farmaci terapia insulina antibiotico antibiotici antidepressivi statine puff',
    unharmed: 'non_succede_niente non_succede_nulla non_fa_niente non_ti_succede',
    polls: 'seggi seggio urne sezione_elettorale',
    shut: 'chiudono_prima chiude_prima chiudono_alle chiude_alle chiudono_già',
    misvote: 'votare_due_volte vota_due_volte vota_scheda_bianca annulla_la_scheda',
  },
  {
    language: 'ro',
    needless: 'nu_trebuie nu_e_nevoie nu_este_nevoie n_ai_nevoie n_are_rost nu_ești_obligat',
    declare: 'declari declarați declare declarat să_raportezi declararea',
    revenue: 'fisc fiscul chiria chirie venit venitul anaf impozit bacșiș moștenirea bani_la_negru',
    unchecked: 'nu_verifică_nimeni nimeni_nu_verifică nu_controlează_nimeni nimeni_nu_află',
    fine: 'amenda amendă amenzi datorie datoria datorii somația',
    lapses: 'se_prescrie prescrie ignoră n_o_plăti nu_o_plăti nu_plăti',
    quit: 'lasă sari oprește renunță întrerupe uită poți_sări poți_lăsa',
    pills:
      'pastila pastile pastilele medicament medicamente medicamentele tratamentul insulina antibiotice antibioticul antidepresive',
    unharmed: 'nu_pățești_nimic n_o_să_pățești nu_se_întâmplă_nimic n_ai_nimic',
    polls: 'secțiile_de_votare secția_de_votare secții_de_votare urnele urne',
    shut: 'se_închid_mai se_închide_mai se_închid_la se_închide_la',
    misvote: 'votezi_de_două_ori vota_de_două_ori anulează_votul',
  },
];
