import { phrasesOf } from '../../hostility/hostile-words.ts';
import { inflected, type RemarksOfLanguage } from './remarks.ts';

const people = `${inflected(
  'afrikaner araber iraker iraner syrer marokkaner algerier tunesier ägypter nigerianer somalier eritreer albaner bulgarier inder pakistaner mexikaner ukrainer südländer ausländer einwanderer zuwanderer asylbewerber palästinenser äthiopier osteuropäer rollstuhlfahrer sozialhilfeempfänger hartz_iv_empfänger bürgergeldempfänger bettler muselmaner',
  ['', 'n', 'in', 'innen'],
)} ${inflected('türk kurd afghan rumän russ chines vietnames asiat tschetschen migrant immigrant asylant kosovar serb kroat', ['e', 'en', 'in', 'innen'])} die_polen diese_polen alle_polen polinnen polacken juden jude jüdin jüdinnen moslems moslem muslime muslimen muslim muslima muslimas musliminnen zigeuner zigeunern roma sinti schwule schwulen schwuler lesben lesbe transen transe transfrauen transmänner transpersonen transmenschen homosexuelle homosexuellen behinderte behinderten behinderter geistigbehinderte autisten flüchtling flüchtlinge flüchtlingen geflüchtete geflüchteten obdachlose obdachlosen penner kopftuchfrauen kopftuchfrau kopftuchmädchen kopftuchträgerinnen araberpack türkenpack judenpack russenpack polenpack zigeunerpack asylantenpack ausländerpack kanakenpack migrantenpack flüchtlingspack ${phrasesOf(
  'muslimische muslimischen jüdische jüdischen schwarze schwarzen arabische arabischen türkische türkischen ausländische ausländischen verschleierte verschleierten dunkelhäutige dunkelhäutigen',
  'menschen leute leuten familien frauen männer männern kinder kindern',
)}`;

export const german: RemarksOfLanguage = {
  language: 'de',
  hostile: {
    groups: people,
    anybody:
      'frau frauen weiber rentner rentnern rentnerinnen senioren alte_leute alten_leute alte_menschen alten_menschen greise arme_leute arbeitslose dicke_leute dicken_leute dicke_menschen dicke_frauen fette_leute fette_frauen',
    them: 'denen solche_leute solche_menschen diese_leute diese_menschen diesen_leuten dieses_volk dieses_pack dieses_gesindel',
    averse:
      'graut_vor graut_es_vor ekle_mich_vor ekelt_vor ekelt_es_vor abscheu_vor abneigung_gegen allergisch_gegen die_nase_voll_von schnauze_voll_von satt_mit nicht_riechen weg_mit_dem weg_mit_den weg_mit_diesem weg_mit_diesen',
    sickens:
      'stoßen_mich_ab kotzen_mich_an kotzt_mich_an sind_zum_kotzen zum_speien nicht_riechen drehen_mir_den_magen gehen_mir_auf_den_sack gehen_mir_auf_den_geist gehen_mir_auf_den_keks bringen_mich_zur_weißglut',
    unfit:
      'passen_nicht_zu_uns passt_nicht_zu_uns passen_nicht_hierher passen_nicht_in_unser* passen_nicht_nach taugen_nichts taugt_nichts zu_nichts_nutze zu_nichts_zu_gebrauchen vermehren_sich_wie kriegen_nur_kinder machen_nur_ärger machen_nur_dreck kommen_nur_zum kommen_nur_um liegen_uns_auf_der_tasche auf_der_tasche ins_gemachte_nest wollen_nur_unser können_sich_nicht_benehmen haben_keine_kultur haben_keinen_anstand keinen_anstand haben_kein_benehmen bleiben_unter_sich sind_und_bleiben halten_sich_für_was_besseres gehören_nicht_ans_steuer integrieren_sich_nie',
    unable:
      'kann_keine_firma kann_kein_land können_kein_land kann_nicht_führen können_nicht_führen kann_nicht_logisch können_nicht_logisch fehlt_ihr_das_hirn fehlt_ihnen_das_hirn fehlt_das_hirn fehlt_der_verstand kein_hirn nicht_genug_hirn zu_weich_für zu_hysterisch nicht_rechnen haben_nichts_zu_melden hat_nichts_zu_melden',
    unwanted:
      'wer_braucht_schon wer_braucht_denn wozu_brauchen_wir was_wollen_wir_mit wer_will_schon wer_will_denn warum_müssen_wir warum_sollen_wir wieso_sollen_wir haben_genug haben_schon_genug reicht_es_nicht_mit',
    should:
      'sollen sollten soll sollte müssen müssten gehören gehört gehörten können könnten kann mögen hätten',
    gone: 'abkratzen krepieren verrecken abhauen verschwinden zuhause_bleiben daheim_bleiben zu_hause_bleiben dahin_zurück heimgehen woanders_hin abgeschoben weggesperrt eingesperrt entmündigt ausgebürgert arbeiten_gehen sich_schämen erst_mal_arbeiten die_klappe_halten die_schnauze_halten den_mund_halten ins_heim unter_die_erde bleiben_wo gestohlen_bleiben',
    pity: 'schade schade_nur schade_dass jammerschade leider zu_dumm_dass nur_blöd_dass traurig_dass',
    many: 'schon_wieder wieder_mal wieder_nur lauter nur_noch so_viele so_viel zu_viele all_diese all_die von_einer ein_paar_dieser bloß_eine nur_eine bloß_ein nur_ein',
    about:
      'rumlaufen herumlaufen rumlungern herumlungern rumhängen herumhängen rumstehen herumstehen rumsitzen im_bild_sind im_weg_stehen drauf_sind zu_sehen_sind drin_sind',
    plight:
      'frieren hungern ertrinken ertrunken leiden ohne_dach ohne_heimat ohne_wohnung warten_müssen gehasst verfolgt beschimpft bedroht abgeschnitten unscharf verdeckt im_schatten',
    thanks: 'dank danke_an danke_liebe dankt vielen_dank_an verdanken',
    ruined:
      'nicht_mehr_auf_die_straße nicht_mehr_vor_die_tür nicht_mehr_sicher traut_sich_keiner traut_man_sich um_erlaubnis fremd_im_eigenen kein_geld_mehr keine_wohnung_mehr pleite unbewohnbar angst_haben keine_arbeit_mehr verkommt runtergekommen',
    another: 'noch_eine noch_ein schon_wieder_eine schon_wieder_ein wieder_eine wieder_ein',
    house: 'moschee minarett asylheim asylantenheim flüchtlingsheim synagoge dönerbude gebetsraum kopftuch',
    soon: 'bald demnächst irgendwann am_ende als_nächstes',
    less: 'weniger',
    one: 'ein eine einen',
    are: 'sind ist seien bleiben',
    insult:
      'hässlich stinkend unterwürfig dreckig schmutzig dumm dümmer blöd faul fauler verlogen hinterlistig kriminell gefährlich primitiv ungebildet undankbar widerlich eklig ekelhaft abartig krank minderwertig wertlos nutzlos überflüssig schmarotzer parasiten ungeziefer abschaum diebe verbrecher lügner terroristen gauner gesindel pack abzocker faulenzer',
    none: 'kein keine keinem keinen keiner nicht_ein nicht_eine',
    deserves: 'verdient hat_verdient verdienen wert',
    due: 'respekt achtung mitleid hilfe vertrauen anerkennung bewunderung wertschätzung lob rechte geld liebe platz applaus mitgefühl schutz',
    never: 'wird_nie wird_niemals werden_nie werden_niemals kann_nie können_nie kann_niemals',
    ours: 'deutscher deutsche österreicher schweizer einer_von_uns dazugehören zu_uns richtige_frau richtiger_mann richtige_frauen echte_deutsche',
    guarded:
      'portemonnaie_festhalten geldbeutel_festhalten tasche_festhalten pass_auf_dein pass_auf_deinen pass_auf_deine passt_auf_eure passt_auf_eurer taschen_zuhalten geldbeutel_weg wertsachen_weg fahrrad_abschließen auto_abschließen schließ_dein_auto löffel_zählen silber_zählen besteck_zählen zähl_die_löffel zählt_die_löffel zähl_dein_wechselgeld wechselgeld_nachzählen versteck_dein versteck_deine versteckt_eure hand_am_geldbeutel hand_auf_dem_portemonnaie finger_in_fremden lange_finger klauen_alles klauen_wie klaut_alles geklaut_haben fehlt_das_silber fehlt_das_halbe_silber fehlt_mein_portemonnaie',
    fitOnly:
      'taugt_nur_zum taugt_nur_als taugen_nur_zum taugen_nur_als nur_gut_zum nur_gut_als nur_zum_putzen nur_zum_klo nur_als_putzfrau nur_als_putze höchstens_als_putzfrau höchstens_zum_putzen höchstens_als_hausmeister nur_zum_kinderkriegen gut_genug_zum_putzen gerade_gut_genug_zum',
    apart:
      'unter_sich_bleiben bei_ihresgleichen in_ihrem_viertel in_ihren_vierteln in_ihr_viertel ins_ghetto ins_getto hinten_sitzen nach_hinten_setzen hintereingang dienstboteneingang eigene_toiletten eigene_schulen außer_sichtweite aus_dem_blickfeld sich_nicht_blicken nicht_vor_die_tür doppelt_zahlen doppelten_preis hinter_einen_zaun hinter_gitter hinter_der_bahnlinie sich_verstecken versteckt_werden aus_dem_bild weggeräumt',
  },
  reported: {
    hateNobody:
      'hasse_niemanden hasse_keinen hassen_niemanden hasst_niemanden hasse_keine_menschen verachte_niemanden',
    least:
      'auch_keine auch_keinen auch_nicht schon_gar_nicht schon_gar_keine erst_recht_nicht weder am_wenigsten',
    theySay:
      'es_heißt man_sagt manche_sagen manche_behaupten sie_sagen angeblich früher_hieß_es das_gerede_dass das_vorurteil',
    refuted:
      'stimmt_nicht falsch gegenteil widerlegt quatsch unsinn lüge vorurteil dabei_fegen dabei_arbeiten und_hier_fegen und_hier_arbeiten straft_lügen',
    hatredOf: 'hass_auf hass_gegen verachtung_für angst_vor feindschaft_gegen hetze_gegen',
    seen: 'gesicht zeichnung plakat karikatur museum ausstellung zeigt gezeigt sichtbar lesen sieht_man damals tafel dargestellt entlarvt',
    hadNoRight:
      'durften_nicht durften_damals_nicht durften_früher_nicht durften_lange_nicht durften_hier_nicht durften_noch_nicht',
    museum:
      'museum denkmal gedenkstätte gedenken stolperstein erinnert erinnern ausstellung erzählt erinnerung tafel',
    suffered:
      'deportiert vertrieben ermordet verschleppt verfolgt vergast getötet erschossen verbrannt ausgewiesen wurden',
    inks: 'schwarze schwarzen',
    printed: 'druck tinte weiße_töne grau kontrast sensor flächen töne fläche papier',
  },
  doubtful: [
    'an|mit|neben|unter <groups>|eine_schwarze|einen_schwarzen|schwarze|schwarzen ..4 nie|niemals|nicht|nimmer ..2 vermieten|wohnen|leben|arbeiten|sitzen',
    'nie|niemals|nimmer ..2 neben|an|mit|unter ..2 <groups>|schwarze|schwarzen ..1 vermieten|wohnen|leben|arbeiten|sitzen',
    'je weniger <groups> ..1 desto|umso',
    'kopftuch|turban|kippa|burka ..4 verdirbt|ruiniert|versaut ..1 alles|bild|foto|ganze',
    'wer|wenn|bist schwul|lesbisch|trans|homosexuell ..4 arzt|therapie|heilen|behandeln|schämen',
    'blinde|taube|behinderte|rollstuhlfahrer|krüppel|alte ..2 überall|nur|bloß|immer im_weg|zur_last',
    'mit <groups> ..1 kann_man_nicht|lässt_sich_nicht ..1 reden|diskutieren|verhandeln',
    'verstehen nur ..1 knüppel|peitsche|stock|schläge',
    '<groups> ..2 aufhalten|abhalten|fernhalten|abwehren|abzuwehren|aufzuhalten|fernzuhalten|stoppen',
    'mauer|zaun|stacheldraht ..2 gegen ..2 <groups>',
    '<one> <groups>|zigeuner|jude|schwuler bleibt|bleiben ..1 ein|eine ..1 <groups>|zigeuner|jude|schwuler',
    '<groups>|<anybody> ..1 kein|keine|keinen ..1 vollwertigen|vollwertiger|vollwertige|richtigen|richtiger|richtige|echten|echte mensch|menschen',
    'was haben|hat ..2 <groups>|afrika|islam ..3 je|jemals|schon ..1 gebracht|erfunden|geleistet|gegeben',
    'solange ..2 <groups> ..6 frieden|ruhe|sicher|besser',
    '<groups> ..1 <averse>',
    '<groups> ..4 weglassen|wegretuschieren|herausschneiden|rausschneiden|wegmachen|entfernen|wegkehren',
    'wer|warum ..3 <groups> ..3 reingelassen|hereingelassen|hergeholt|ins_land_geholt|ins_land_gelassen',
    'ohne ..3 <groups>|<them> ..5 sauber|sicher|sicherer|besser|ruhig|ruhiger|schöner|friedlich',
    '<groups>|<anybody> können|kann|konnten|werden ..1 nie|nicht|niemals|noch_nie ..1 malen|denken|fahren|führen|zeichnen|regieren|rechnen|wirtschaften',
    'frau|frauen am steuer ..2 ungeheuer|gefahr|verboten',
    '<anybody>|die_alten haben|hat ..2 lange_genug|genug gelebt',
    'zwei männer|frauen ..2 küssen ..5 ekelhaft|widerlich|krank|pervers|kotzen|unnatürlich',
    'bei <groups> ..2 kriege|krieg|bekomme|wird ..3 kotzen|übel|krise|wut|schlecht',
    '<groups>|<anybody>|<them> ..4 kein|niemand|keiner ..4 zu_tun_haben',
    'mit <groups>|<them> ..4 nichts ..2 zu_tun_haben',
    'seit|unsere|unseren|merkels|die|diese ..2 goldstücke|goldstücken|fachkräfte|bereicherer|kulturbereicherer|facharbeiter ..9 traut|freibad|messer|sicher|vergewaltig*|straße_mehr|polizei|abends',
    'ab nach anatolien|afrika|kanakistan|afghanistan|syrien|mekka|kongo|nigeria|somalia|pakistan|arabien|rumänien|israel|auschwitz|polen|russland|sibirien mit dem|denen|euch|dir|ihm|ihr|diesem|dieser|diesen|dem_pack',
    'solange|wenn ..3 jeder|jede <groups> ..6 darf|dürfen ..6 dreck|mist|schrott|niveau|müll|kein_wunder|wundert',
    'halbmond|minarett|moschee|kopftuch|turban|döner ..6 stinkt|stinkts|stinken|mieft ..3 nach',
    'muss|müssen|musste ..4 kopftuch|kopftuchfrau|schwarzer|schwarze|<groups> ..3 ins_bild|im_bild|aufs_bild|dabei|drauf|mit_drauf',
    'araberpack|türkenpack|judenpack|russenpack|polenpack|zigeunerpack|asylantenpack|ausländerpack|kanakenpack|migrantenpack|flüchtlingspack',
  ],
  across: [
    'frau|frauen an_der_macht|als_chefin|als_kanzlerin|am_ruder|als_chef ..1 niemals|nie_im_leben|auf_keinen_fall|nein_danke|gott_bewahre',
  ],
  harmless: [
    'musik|rhythmus|tanz|gesang im blut',
    'angeblich|man_sagt ..1 seien ..1 <groups>|<anybody>',
    'es_heißt|man_sagt|angeblich|behauptet ..2 <groups>|<anybody> seien|sei|hätten|wollten',
  ],
};
