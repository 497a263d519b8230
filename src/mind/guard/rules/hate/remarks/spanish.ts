import { phrasesOf } from '../../hostility/hostile-words.ts';
import { inflected, type RemarksOfLanguage } from './remarks.ts';

const origins = `${inflected('african american gitan cuban mexican colombian bolivian peruan venezolan ecuatorian dominican haitian hondureñ argentin chilen paraguay asiátic moro negr indi chin turc rus ruman búlgar sirian afghan iraní ucranian filipin', ['o', 'os', 'a', 'as'])} marroquí marroquíes moro moros mora moras árabe árabes senegalés senegaleses pakistaní pakistaníes extranjero extranjeros extranjera extranjeras pobre pobres sudaca sudacas panchito panchitos`;

export const spanish: RemarksOfLanguage = {
  language: 'es',
  hostile: {
    groups: `${phrasesOf('los las el un una unos esos esas estos estas a_los a_las tantos tantas muchos otro otra tanto ningún ninguna cada todos_los todas_las con_los de_los de_las', origins)} musulmán musulmanes musulmana musulmanas judío judíos judía judías marroquíes inmigrante inmigrantes migrantes refugiado refugiados refugiada refugiadas ilegales sin_papeles menas gitano gitanos gitana gitanas gays homosexual homosexuales maricón maricones mariquita mariquitas lesbiana lesbianas bolleras tortilleras trans transexual transexuales transgénero travesti travestis travelo travelos bisexuales discapacitado discapacitados discapacitada discapacitadas minusválido minusválidos subnormales retrasados mongólicos autistas indígenas indios_son aborígenes haitianos bolivianos venezolanos sudacas panchitos vagabundos mendigos sintecho indigentes ${phrasesOf(
      'mujer mujeres chica chicas familia familias hombres gente personas niños',
      'negra negras mora moras gitana gitanas judía judías musulmana musulmanas extranjera extranjeras inmigrantes trans discapacitadas indígenas con_velo',
    )}`,
    anybody:
      'mujer mujeres tías las_viejas los_viejos las_ancianas los_ancianos los_jubilados los_pobres las_gordas los_gordos feministas hembras',
    them: 'esa_gente esta_gente esa_gentuza esa_raza esta_raza esos_de_ahí este_tipo_de_gente ese_tipo_de_gente',
    averse:
      'horror_a asco_a manía_a tirria_a aversión_a repugnancia_a fobia_a no_trago no_trago_a no_puedo_ver no_puedo_con no_soporto_ver no_aguanto no_aguanto_a harto_de harta_de hasta_las_narices_de hasta_los_cojones_de hasta_el_moño_de basta_de me_revientan me_repatean',
    sickens:
      'me_dan_náuseas me_da_náuseas me_dan_arcadas me_dan_ganas_de_vomitar me_revuelven_el_estómago me_revuelve_el_estómago me_repugnan me_repelen me_repatean me_revientan me_dan_grima me_da_grima me_producen_rechazo me_sacan_de_quicio',
    unfit:
      'no_sirven_para_nada no_sirve_para_nada no_sirven_ni ya_no_sirven no_valen_para_nada no_valen_nada no_vale_nada no_están_hechos_para no_están_hechas_para se_reproducen_como se_multiplican_como paren_como crían_como solo_vienen_a sólo_vienen_a vienen_solo_a vienen_a_robar vienen_a_vivir vienen_a_quitarnos viven_de_nuestras viven_de_las_ayudas viven_del_cuento viven_a_costa nos_quitan nos_invaden nos_cuestan nos_roban no_se_integran no_se_integrarán no_son_como_nosotros no_encajan_aquí no_caben_aquí no_tienen_sitio no_tienen_cabida no_pintan_nada no_pinta_nada solo_saben sólo_saben solo_piensan_en no_quieren_trabajar no_tienen_educación no_tienen_cultura traen_enfermedades traen_delincuencia se_llevan_todo se_creen_mejores',
    unable:
      'no_sabe_conducir no_saben_conducir no_sabe_mandar no_saben_mandar no_sabe_pensar no_saben_pensar no_puede_dirigir no_pueden_dirigir no_tiene_cerebro no_tienen_cerebro le_falta_cerebro les_falta_cerebro demasiado_tontas_para demasiado_tonta_para demasiado_emocional demasiado_emocionales no_valen_para_dirigir no_vale_para_dirigir deben_obedecer debe_obedecer calladita calladitas',
    unwanted:
      'para_qué_queremos para_qué_necesitamos para_qué_sirven quién_quiere quién_querría quién_necesita por_qué_tenemos_que por_qué_hay_que de_qué_nos_sirven qué_pintan qué_hacen_aquí no_queremos_más no_necesitamos_más ya_tenemos_bastantes ya_hay_demasiados sobran',
    should: 'debería deberían debe deben tiene_que tienen_que podrían que_se habría_que',
    gone: 'desaparecer largarse irse_a irse_de volver_a_su volverse_a regresar_a quedarse_en_casa quedarse_en_su estar_en_su callarse cerrar_la_boca esconderse morirse morir_ya curarse ser_expulsados ser_encerrados ser_esterilizados ser_deportados ponerse_a_trabajar dejar_de_quejarse dejar_sitio pudrirse',
    pity: 'lástima pena qué_pena qué_lástima una_pena por_desgracia lástima_que pena_que estropeada_por estropeado_por',
    many: 'tanto tanta tantos tantas salgan salga haya sea_de sean otra_vez lleno_de llena_de tanto_moro todos_esos todas_esas esos otro',
    about:
      'por_ahí en_medio en_el_encuadre en_la_foto al_fondo merodeando pululando estorbando estropean estropea estropean_todo estorban',
    plight:
      'sin_techo sin_casa en_la_calle ahogados ahogadas sufran sufriendo mueran pasen_frío pasen_hambre odiados perseguidos expulsados en_sombra borrosos borrosa cortados cortada de_espaldas esperando',
    thanks: 'gracias gracias_a demos_gracias agradezcamos',
    ruined:
      'no_se_puede_salir no_podemos_salir ya_no_se_puede ya_no_podemos da_miedo_salir miedo_a_salir ya_no_hay_trabajo sin_trabajo extranjeros_en_nuestra en_la_ruina pedir_permiso no_hay_dinero no_hay_casas ya_no_es_nuestro ya_no_es_nuestra hundido',
    another: 'otra otro una_más otra_más',
    house: 'mezquita minarete sinagoga patera cayuco centro_de_menas centro_de_refugiados poblado_gitano',
    soon: 'pronto dentro_de_poco en_breve mañana luego llena_de cargada_de',
    less: 'de_menos',
    one: 'un una',
    are: 'son es siguen_siendo',
    insult:
      'fea feas feos sumisas sumisos apestosos sucio sucios sucia sucias ignorante ignorantes tonto tontos tontas idiotas imbéciles vago vagos vagas flojo flojos flojas mentirosos mentirosas traicioneros traicioneras falsos falsas ladrones ladronas criminales delincuentes peligrosos peligrosas terroristas enfermos enfermas anormales asquerosos asquerosas repugnantes inferiores inferior parásitos escoria gentuza bárbaros incultos salvajes violadores aprovechados',
    none: 'ningún ninguna ninguno ni_un ni_una',
    deserves: 'merece merecen merecerá',
    due: 'respeto piedad ayuda ayudas confianza aprecio admiración reconocimiento derechos dinero amor sitio aplausos compasión protección vivienda',
    never:
      'nunca_será nunca_serán jamás_será jamás_serán no_será_nunca no_serán_nunca nunca_podrá_ser nunca_podrán_ser',
    ours: 'español españoles española españolas mexicano mexicanos argentino chileno uno_de_nosotros de_los_nuestros como_nosotros mujer_de_verdad mujeres_de_verdad hombre_de_verdad',
    guarded:
      'cuidado_con_la_cartera cuidado_con_las_carteras cuidado_con_el_bolso cuidado_con_los_bolsillos agarra_la_cartera agarrad_la_cartera esconde_la_cartera esconded_la_cartera esconde_el_bolso vigila_tu_cartera vigila_la_cartera vigila_el_bolso vigila_los_bolsillos ojo_a_la_cartera ojo_con_la_cartera ojo_con_el_móvil esconde_las_gallinas cuenta_las_cucharas contar_las_cucharas cierra_el_coche cuenta_el_cambio falta_la_plata_de',
    fitOnly:
      'solo_sirve_para solo_sirven_para no_sirve_más_que no_sirven_más_que solo_vale_para solo_valen_para no_vale_más_que buena_para_fregar buenos_para_limpiar solo_para_limpiar solo_para_fregar solo_para_parir',
    apart:
      'en_su_barrio en_sus_barrios en_su_gueto en_guetos por_la_puerta_de_atrás por_la_puerta_de_servicio al_fondo_del_autobús sus_propios_baños sus_propias_escuelas fuera_de_la_vista no_dejarse_ver quedarse_escondidos pagar_doble pagar_el_doble detrás_de_una_valla detrás_de_un_muro',
  },
  reported: {
    hateNobody: 'no_odio_a_nadie no_odiamos_a_nadie no_odia_a_nadie no_desprecio_a_nadie',
    least: 'y_menos mucho_menos ni y_mucho_menos menos_aún tampoco_a',
    theySay: 'dicen se_dice algunos_dicen hay_quien_dice cuentan el_prejuicio_de',
    refuted:
      'falso mentira contrario desmiente desmienten responde responden prejuicio prejuicios absurdo no_es_verdad no_es_cierto mira_estas mira_sus',
    hatredOf: 'el_odio ese_odio este_odio del_odio al_odio el_desprecio el_miedo',
    seen: 'rostro cara se_ve ve dibujo cartel estampa estampas grabado museo exposición muestra denuncia denunciado caricatura enseñaba época siglo',
    hadNoRight:
      'no_podían_votar no_podían_aún no_podían_entrar no_podían_estudiar no_tenían_derecho no_tenían_el_derecho no_votaban tienen_su_lugar tienen_su_sitio',
    museum: 'museo memorial memoria cuenta recuerda recordar exposición placa homenaje historia conmemora',
    suffered:
      'deportados deportadas expulsados expulsadas asesinados asesinadas perseguidos perseguidas quemados exterminados fusilados',
    inks: 'los_negros de_los_negros unos_negros estos_negros esos_negros',
    printed:
      'empastados impresión tinta blancos grises contraste sensor pantalla profundos densos exposición copia',
  },
  doubtful: [
    'mujeres|mujer|tías no piensan|piensa|razonan|razona|saben|sabe ..1 solo|sólo|más_que|de|$',
    'que dibuje|pinte|conduzca|mande|dirija un hombre',
    'nunca|jamás|no ..1 alquilaría|alquilaré|alquilo|viviría|trabajaría|me_sentaría ..5 <groups>|una_negra|un_negro',
    'cuantos|cuantas|cuanto menos ..1 <groups>|musulmanes|negros|moros|gitanos|judíos|inmigrantes ..2 mejor',
    'velo|pañuelo|turbante|kipá ..3 estropea|arruina|ensucia todo|la_foto|el_cuadro',
    'si eres|sois ..1 gay|lesbiana|lesbianas|trans|maricón|homosexual ..2 médico|psiquiatra|cúrate|curaos|búscate|vergüenza',
    'ciegos|sordos|cojos|discapacitados|viejos ..2 estorban|molestan|sobran|dan_asco',
    'con <groups> no ..1 se_puede|hay_quien ..1 hablar|razonar|tratar',
    '<groups> ..5 solo|sólo entienden ..1 palo|látigo|golpes|palos',
    'frenar|parar|detener|rechazar|contener ..1 a? <groups>',
    'muro|valla|alambrada ..2 contra|para ..3 <groups>',
    '<groups> sigue_siendo|siempre_será|será_siempre ..1 un|una ..1 gitano|moro|negro|judío|maricón|sudaca|indio',
    '<groups>|<anybody> no ..1 seres_humanos|ser_humano|humanos|personas|persona|gente_normal',
    'qué ..2 <groups>|áfrica|el_islam ..3 jamás|nunca|aportado|inventado|traído|dado',
    'qué han|ha ..1 aportado|inventado|traído|hecho ..2 <groups>|áfrica|el_islam',
    'mientras ..1 haya|existan|queden ..2 <groups> ..5 paz|seguridad|tranquilos|avanzará',
    '<groups> ..1 <averse>',
    'quitar|quita|quitad|quiten|borrar|borra|sacar|saca ..1 a? <groups>',
    'quién|por_qué ..2 dejó|dejado|dejan|dejamos ..1 entrar|venir|pasar ..3 <groups>',
    'sin ..2 <groups>|<them> ..5 limpio|limpia|seguro|segura|mejor|tranquilos|respiraría',
    '<groups>|<anybody> nunca|no|jamás ..1 saben|sabe|sabrán|sabrá|sabido|pueden|podrán ..1 pintar|pensar|conducir|mandar|dirigir|crear|dibujar|razonar|gobernar',
    'ni <groups>|negro|moro|gitano más',
    'mujer|mujeres al volante ..2 peligro|prohibido|desastre',
    '<anybody> ya? han ..1 vivido ..1 bastante|demasiado|suficiente',
    'dos hombres|mujeres|maricones ..2 besándose|besan|besarse ..5 asco|enfermos|vomitar|antinatural|repugnante',
    'hierve|hervir la_sangre ..4 <groups>|maricones|negros|moros',
    'cierren|cerrad|cerrar ..2 frontera|fronteras ..5 <groups>|negro|moro|negros',
    '<one> <groups>|gitano|moro|negro|gay menos $',
    'que ..1 se vuelvan|vuelva|larguen|largue|vayan|marchen ..3 país|tierra|selva|pueblo|casa',
    'panda|pandilla|manada|hatajo|atajo|caterva de vagos|ladrones|moros|gitanos|negros|maricones|delincuentes|parásitos|salvajes|sudacas',
    'otra|otro|más patera|pateras|cayuco|cayucos ..2 llena|lleno|llenas|cargada ..1 de|con delincuentes|ladrones|moros|negros|vagos|violadores|terroristas|basura|parásitos',
  ],
  across: [
    'mujer|mujeres al_mando|en_el_poder|presidenta|de_jefa ..1 ni_loco|ni_hablar|ni_en_sueños|jamás|por_favor_no',
  ],
  harmless: [
    'música|ritmo|baile|cante|danza|fiesta|flamenco en la_sangre|las_venas',
    'ningún|ninguna inmigrante|refugiado|migrante|mujer|hombre|niño|anciano|persona merece|debería ..9 así|suelo|frío|hambre|miedo|calle|sombra|intemperie|miseria|tan_poco|trato|abandono',
    'panda|pandilla|manada de ..1 gatos|perros|amigos|niños',
  ],
};
