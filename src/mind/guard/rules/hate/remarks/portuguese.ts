import { phrasesOf } from '../../hostility/hostile-words.ts';
import { inflected, type RemarksOfLanguage } from './remarks.ts';

const origins = `${inflected('african american cigan angolan moçambican cabo_verdian brasileir bolivian venezuelan haitian cuban mexican nordestin baian asiátic negr pret indian turc russ ucranian marroquin filipin sírio afegã', ['o', 'os', 'a', 'as'])} árabe árabes mouro mouros índio índios índia índias chinês chineses chinesa chinesas nepalês nepaleses paquistanês paquistaneses bengali bengalis indiano indianos romeno romenos estrangeiro estrangeiros estrangeira estrangeiras pobre pobres monhé monhés`;

export const portuguese: RemarksOfLanguage = {
  language: 'pt',
  hostile: {
    groups: `${phrasesOf('os as um uma uns umas esses essas estes estas aos às tantos tantas muitos nenhum nenhuma cada todo toda todos_os todas_as dos das pelos com_os de_uma de_um desses dessas outro outra', origins)} ${phrasesOf('índio cigano preto preta negro negra pobre estrangeiro brasileiro nordestino baiano chinês', 'nenhum nenhuma só não nunca é devia deveria')} muçulmano muçulmanos muçulmana muçulmanas judeu judeus judia judias imigrante imigrantes migrantes refugiado refugiados refugiada refugiadas ilegais cigano ciganos cigana ciganas gays homossexual homossexuais viado viados veado_é bicha bichas paneleiro paneleiros boiolas sapatão sapatões sapatona fufas lésbica lésbicas trans transexual transexuais transgénero travesti travestis traveco travecos bissexuais deficiente deficientes aleijados retardados mongoloides autistas índios indígenas nordestinos baianos paraíba brasileiros_são favelado favelados moradores_de_rua mendigos sem_abrigo evangélico evangélicos crentes macumbeiro macumbeiros evangélicos ${phrasesOf(
      'mulher mulheres menina meninas família famílias homens gente pessoas crianças',
      'negra negras preta pretas cigana ciganas judia judias muçulmana muçulmanas estrangeira estrangeiras imigrantes trans deficientes indígenas de_véu',
    )}`,
    anybody:
      'mulher mulheres mulherada fêmeas os_velhos as_velhas idosos idosas os_idosos os_pobres as_gordas os_gordos gordas feministas aposentados reformados',
    them: 'essa_gente esta_gente essa_gentalha essa_raça esta_raça esse_povo esse_tipo_de_gente gente_dessa',
    averse:
      'horror_a horror_de asco_de asco_a nojo_de nojo_a aversão_a ojeriza_de ojeriza_a birra_de pavor_de raiva_de não_aguento não_aturo não_tolero não_posso_com não_posso_ver farto_de farta_de cansado_de cansada_de chega_de saco_cheio_de',
    sickens:
      'me_dão_náuseas me_dão_ânsia me_dá_ânsia me_dão_vontade_de_vomitar dão_me_vómitos dão_me_náuseas dá_me_náuseas me_embrulham_o_estômago me_enojam me_enoja enojam_me me_repugnam repugnam_me me_irritam_só metem_me_nojo mete_me_nojo me_tiram_do_sério',
    unfit:
      'não_presta não_prestam nenhum_presta nenhuma_presta só_atrapalha só_atrapalham só_dá_trabalho só_dão_trabalho só_dá_problema só_dão_problema não_servem_para_nada não_serve_para_nada não_serve_pra_nada não_servem_pra_nada não_valem_nada não_vale_nada não_foram_feitos_para não_foram_feitas_para se_reproduzem_como reproduzem_se_como procriam_como parem_como só_vêm_para só_vêm_cá vêm_cá_só vêm_só_para vêm_para_cá_roubar vivem_às_nossas vivem_à_custa vivem_de_subsídios vivem_de_bolsa roubam_nos tiram_nos invadem_nos não_se_integram não_se_adaptam não_são_como_nós não_têm_lugar não_tem_lugar não_cabem_aqui não_pertencem_aqui só_sabem só_sabe só_pensam_em só_pensa_em não_querem_trabalhar não_quer_trabalhar não_gostam_de_trabalhar não_têm_educação não_tem_educação não_têm_cultura trazem_doenças trazem_o_crime só_trazem ficam_com_tudo se_acham_melhores',
    unable:
      'não_sabe_dirigir não_sabem_dirigir não_sabe_conduzir não_sabem_conduzir não_sabe_mandar não_sabem_mandar não_sabe_pensar não_sabem_pensar não_sabe_votar não_sabem_votar não_pode_mandar não_podem_mandar não_tem_cérebro não_têm_cérebro falta_lhe_cérebro falta_lhes_cérebro burra_demais_para burras_demais_para emotivas_demais fracas_demais tem_que_obedecer têm_que_obedecer têm_de_obedecer deve_obedecer devem_obedecer',
    unwanted:
      'quem_quer quem_é_que_quer quem_é_que_precisa quem_precisa quem_iria_querer para_que_queremos pra_que_queremos para_que_servem pra_que_serve para_que_serve por_que_temos_de por_que_temos_que porque_temos_de por_que_devemos o_que_fazem_aqui não_queremos_mais já_temos_demais já_chega_de',
    should:
      'devia deviam deveria deveriam deve devem tem_que tem_de têm_que têm_de podia podiam pode podem poderia',
    gone: 'morrer_logo morrer_de desaparecer sumir voltar_para voltar_pra voltar_à regressar ir_embora ficar_em_casa ficar_na_terra ficar_no_seu calar_se calar_a_boca ficar_calado ficar_caladas esconder_se tratar_se ser_internado ser_internados ser_esterilizados ser_presos ser_deportados ser_expulsos trabalhar_em_vez ir_trabalhar ficar_fechado dar_lugar apodrecer ir_para_a_terra',
    pity: 'pena que_pena uma_pena é_pena infelizmente pena_que lástima estragada_por estragado_por',
    many: 'tanto tanta tantos tantas haja seja_de seja sejam apareça apareçam esteja estejam outra_vez cheio_de cheia_de todos_esses todas_essas ser_de ter',
    about:
      'por_aí no_meio no_enquadramento na_foto ao_fundo a_vaguear vadiando atrapalhando a_atrapalhar estragam estraga estragam_tudo estragando',
    plight:
      'sem_teto sem_tecto sem_casa na_rua afogados afogadas sofrer sofram sofrendo morram com_frio com_fome odiados perseguidos expulsos na_sombra desfocados desfocada cortados cortada de_costas à_espera',
    thanks: 'graças obrigado obrigada graças_a graças_aos agradeçam',
    ruined:
      'não_se_pode_sair não_podemos_sair já_não_se_pode já_não_podemos ninguém_sai_mais medo_de_sair não_há_trabalho sem_emprego não_há_casas estrangeiros_na_nossa na_miséria pedir_licença pedir_permissão não_há_dinheiro já_não_é_nosso já_não_é_nossa não_dá_mais_pra_sair',
    another: 'mais_uma mais_um outra outro',
    house: 'mesquita minarete sinagoga acampamento_cigano centro_de_refugiados terreiro barco_de_imigrantes',
    soon: 'daqui_a_pouco em_breve logo amanhã qualquer_dia qualquer_hora',
    less: 'a_menos de_menos',
    one: 'um uma',
    are: 'são é continuam',
    insult:
      'feias feios submissas fedorentos sujo sujos suja sujas porco porcos ignorante ignorantes burro burros burra burras estúpidos estúpidas preguiçoso preguiçosos preguiçosas vagabundo vagabundos vagabundas mentirosos mentirosas falsos falsas traiçoeiros ladrões ladrão criminosos bandidos bandido perigosos perigosas terroristas doentes anormais nojentos nojentas inferiores inferior parasitas escória gentalha bárbaros selvagens atrasados aproveitadores',
    none: 'nenhum nenhuma nem_um nem_uma',
    deserves: 'merece merecem merecia',
    due: 'respeito piedade ajuda confiança apreço admiração reconhecimento direitos dinheiro amor lugar aplausos compaixão proteção casa pena',
    never:
      'nunca_será nunca_serão jamais_será jamais_serão nunca_vai_ser nunca_vão_ser nunca_há_de_ser nunca_poderá_ser',
    ours: 'português portugueses portuguesa portuguesas brasileiro_de_verdade um_de_nós dos_nossos como_nós mulher_de_verdade mulheres_de_verdade homem_de_verdade',
    guarded:
      'cuidado_com_a_carteira cuidado_com_a_bolsa cuidado_com_o_celular esconde_a_carteira esconda_a_carteira esconde_o_celular esconda_o_celular segura_a_carteira segura_a_bolsa segura_o_celular olho_na_carteira olho_na_bolsa guarda_a_carteira conta_as_colheres contem_as_colheres tranca_o_carro mão_no_bolso_alheio',
    fitOnly:
      'só_serve_para só_serve_pra só_servem_para só_servem_pra só_presta_para só_presta_pra só_prestam_para não_serve_mais_que',
    apart:
      'no_seu_bairro nos_seus_bairros na_favela na_senzala no_gueto em_guetos pela_porta_de_serviço pelo_elevador_de_serviço elevador_de_serviço no_fundo_do_ônibus escolas_próprias longe_da_vista pagar_em_dobro pagar_o_dobro atrás_de_um_muro',
  },
  reported: {
    hateNobody: 'não_odeio_ninguém não_odiamos_ninguém não_odeia_ninguém não_desprezo_ninguém',
    least: 'nem muito_menos e_muito_menos tampouco',
    theySay: 'dizem diz_se alguns_dizem há_quem_diga contam o_preconceito_de_que',
    refuted:
      'falso mentira contrário desmente desmentem responde respondem preconceito preconceitos absurdo não_é_verdade',
    hatredOf: 'o_ódio esse_ódio este_ódio do_ódio ao_ódio o_desprezo o_medo',
    seen: 'rosto cara vê_se se_vê desenho cartaz gravura museu exposição mostra denuncia denunciado caricatura ensinava época século',
    hadNoRight:
      'não_podiam_votar não_podiam_ainda não_podiam_entrar não_podiam_estudar não_tinham_direito não_tinham_o_direito não_votavam têm_o_seu_lugar',
    museum: 'museu memorial memória conta recorda lembra exposição placa homenagem história',
    suffered:
      'deportados deportadas expulsos expulsas assassinados mortos perseguidos perseguidas queimados exterminados',
    inks: 'os_pretos dos_pretos uns_pretos estes_pretos esses_pretos os_negros',
    printed:
      'fechados impressão tinta brancos cinzentos cinzas contraste sensor ecrã tela profundos densos exposição',
  },
  doubtful: [
    '^ preto|preta|pretos|negro|negra|negros|índio|índios|baiano|nordestino ..1 só serve|servem|presta|prestam ..1 limpar|lavar|faxina|servir|carregar|obedecer|apanhar|roubar|samba',
    'nunca|jamais|não ..1 alugaria|alugo|alugava|viveria|morava|moraria|trabalharia|sentava ..6 <groups>',
    'quanto menos ..1 <groups> ..2 melhor',
    'véu|lenço|turbante|quipá ..3 estraga|suja|arruína tudo|a_foto|o_quadro',
    'se és|você_é|é|fores gay|lésbica|trans|viado|homossexual ..2 médico|psiquiatra|trata_te|cura_te|se_trata|vergonha',
    'surdo|cego|surdos|cegos|coxos|aleijados|deficientes|velhos ..2 só ..1 estorva|estorvam|atrapalha|atrapalham|incomodam',
    'com <groups> não ..1 se ..1 conversa|fala|discute',
    '<groups>|africano ..5 só entende|entendem ..1 chicote|pau|pancada|porrada',
    'parar|barrar|travar|deter|impedir ..1 <groups>',
    'muro|vedação|arame ..2 contra|para ..3 <groups>',
    '<one>|todo <groups>|cigano|preto|judeu|viado|gay ..1 sempre|continua|continuará ..2 cigano|preto|judeu|viado|gay',
    'cigano|preto|índio|judeu|viado|gay bom é ..1 cigano|preto|índio|judeu|viado|gay ..1 morto|longe|calado|preso',
    '<groups>|<anybody>|cigano|preto|gay ..4 não ..1 é|são ..1 gente|humano|humanos|seres_humanos|pessoa|pessoas',
    'o_que|que ..2 <groups>|áfrica|islão|islã ..2 já|alguma_vez|jamais ..1 trouxe|trouxeram|inventou|inventaram|deu|deram',
    'enquanto ..1 houver|existirem ..2 <groups> ..5 paz|segurança|descanso|avança',
    '<groups> ..1 <averse>',
    'tirar|tira|tirem|apagar|apaga|retirar|remover ..1 <groups>',
    'quem|por_que|porque ..2 deixou|deixaram|deixamos|deixa ..1 entrar|vir|passar ..3 <groups>|indiano|preto|cigano|imigrante|brasileiro|africano',
    'sem ..2 <groups>|<them> ..5 limpo|limpa|seguro|segura|melhor|respirava|respirava|descansados',
    '<groups>|<anybody> nunca|não|jamais ..1 sabem|sabe|souberam|saberão|podem|pode|consegue|conseguem ..1 pintar|pensar|conduzir|dirigir|mandar|criar|desenhar|raciocinar|governar',
    'nem mais? <groups> ..1 mais|$',
    'mulher|mulheres no|ao volante ..2 perigo|proibido|desastre',
    '<anybody> já? viveram ..2 bastante|suficiente|demais',
    'dois|duas homens|mulheres ..3 beijar|beijando|beijam ..5 nojo|doentes|doença|vomitar|antinatural|errado',
    '^ <groups>|evangélico|preto|índio|cigano|gay|pobre|nordestino|crente é|são tudo ..2 <insult>|fanático|fanáticos|igual|bicha',
    '<groups>|<anybody> ..3 apanhar|pegar ..2 avião|barco ..1 de_volta|para_casa|para_a_terra',
    '^ velho|velha|pobre|mulher|preto|preta|índio|deficiente|cigano|gay <unfit>',
    '^ velho|velha|pobre|mulher|preto|preta|índio|deficiente|cigano|gay <should> ..4 <gone>',
    'mata|matem|matar se? um|uma|mais_um|menos_um|todo <groups>|cigano|preto|índio|gay|judeu|viado',
    '<groups>|imigrante|muçulmano|judeu|refugiado nenhum|nenhuma ..1 merece|presta|vale|devia|deveria|pode|entra',
    'nenhum|nenhuma imigrante|refugiado|judeu|muçulmano|deficiente|índio|cigano|preto|velho presta|vale|serve',
    'lugar|sítio de ..1 mulher|mulheres|preto|velho é ..2 cozinha|casa|senzala|asilo|fogão|tanque',
  ],
  despite: [
    '<groups>|índio|cigano|preto|pobre|velho nenhum|nenhuma ..1 <deserves> ..4 <due>',
    'nenhum|nenhuma índio|cigano|preto|preta|negro|pobre|velho|chinês|baiano <deserves> ..4 <due>',
  ],
  across: [
    'mulher|mulheres no_comando|no_poder|presidente|de_chefe ..1 nem_pensar|nem_morto|jamais|deus_me_livre',
  ],
  harmless: [
    'música|ritmo|dança|canto|festa|samba no|nas sangue|veias',
    'nenhum|nenhuma imigrante|refugiado|mulher|homem|criança|idoso|pessoa|estrangeiro merece|devia|deveria ..9 assim|chão|frio|fome|medo|rua|sombra|miséria|tão_pouco|abandono',
    'imigrante|refugiado|pessoa nenhum|nenhuma merece|devia|deveria ..9 assim|chão|frio|fome|medo|rua|miséria',
  ],
};
