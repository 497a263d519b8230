import type { Grammar } from '../../grammar/grammar.ts';

/** How one language says that people return home; each field is a class of words. */
interface Homecoming {
  readonly language: string;
  /** "Go home", as what happens and no order: "return home", with what tells it from a call to leave where it needs that. */
  readonly returns: string;
  /** Before a wish or a condition, which has the same form: "may they", "if they". */
  readonly wish: string;
}

/** People who go home: no call to leave, but for the wish that they would. */
function homecoming({ language, returns, wish }: Homecoming): Grammar {
  return {
    language,
    words: { returns, wish },
    despite: wish === '' ? [] : ['<wish> ..4 <returns>'],
    harmless: ['<returns>'],
  };
}

/** Returns home in languages in which hate says it with the same words. */
export const homecomings: readonly Grammar[] = [
  {
    language: 'en',
    returns:
      'return_home returns_home returned_home returning_home come_home comes_home came_home coming_home walk_home walks_home walked_home walking_home heading_home on_their_way_home on_her_way_home on_his_way_home carried_home',
    wish: 'should must let_them may_they if_only have_to need_to make_them wish until when_the',
  },
  {
    language: 'fr',
    returns:
      'rentre_chez_lui rentre_chez_elle rentrent_chez_eux rentrent_chez_elles rentraient_chez_eux rentraient_chez_elles rentrent_à_la_maison retournent_chez_eux_le_soir rentrant_chez_eux rentrant_chez_elles sont_rentrés_chez_eux reviennent_chez_eux reviennent_à_la_maison retrouvent_leur_maison',
    wish: 'qu que si enfin quand dès_que pourvu',
  },
  {
    language: 'es',
    returns:
      'vuelven_a_casa vuelve_a_casa volvían_a_casa volvieron_a_casa regresan_a_casa regresa_a_casa regresaban_a_casa regresaron_a_casa volviendo_a_casa regresando_a_casa vuelven_del vuelven_de_la regresan_del',
    wish: 'si cuando ojalá hasta_que deben deberían',
  },
  {
    language: 'pt',
    returns:
      'voltam_para_casa volta_para_casa voltavam_para_casa voltaram_para_casa regressam_a_casa regressa_a_casa regressavam_a_casa voltam_a_casa voltando_para_casa chegam_a_casa chegam_em_casa',
    wish: 'se quando oxalá tomara devem deviam',
  },
  {
    language: 'it',
    returns:
      'tornano_a_casa torna_a_casa tornavano_a_casa tornarono_a_casa rientrano_a_casa rientra_a_casa rincasano tornando_a_casa rientravano_a_casa tornano_dal tornano_dai',
    wish: 'se quando finché devono dovrebbero magari a_casa_loro',
  },
  {
    language: 'ro',
    returns: 'se_întorc_acasă se_întoarce_acasă se_întorceau_acasă vin_acasă ajung_acasă s_au_întors_acasă',
    wish: 'să dacă când trebuie',
  },
  {
    language: 'pl',
    returns:
      'wracają_do_domu wraca_do_domu wracali_do_domu wracały_do_domu wracają_z wraca_z wracali_z wracają_wieczorem idą_do_domu jadą_do_domu',
    wish: 'niech niechaj żeby oby jeśli gdyby dopóki muszą powinni do_siebie',
  },
  {
    language: 'cs',
    returns:
      'se_vracejí_domů vracejí_se_domů se_vrací_domů vrací_se_domů jdou_domů jedou_domů sa_vracajú_domov vracajú_sa_domov idú_domov',
    wish: 'ať nech kdyby kéž musí musia mají majú',
  },
  {
    language: 'ru',
    returns:
      'возвращаются_домой возвращается_домой возвращались_домой вернулись_домой вернулась_домой едут_домой едет_домой ехали_домой идут_домой идёт_домой шли_домой вечером_едут_домой вечером_идут_домой вечером_возвращаются_домой',
    wish: 'пусть пускай чтобы чтоб если когда должны надо пора',
  },
  {
    language: 'uk',
    returns:
      'повертаються_додому повертається_додому поверталися_додому повернулися_додому їдуть_додому їде_додому йдуть_додому йде_додому ідуть_додому вертаються_додому',
    wish: 'хай нехай щоб якщо коли мусять повинні треба',
  },
  {
    language: 'hu',
    returns:
      'hazatérnek hazatér hazatértek hazamennek_este hazafelé_mennek hazafelé_tartanak hazaérnek hazaértek hazajönnek',
    wish: 'ha bárcsak hogy amíg kell',
  },
  {
    language: 'id',
    returns:
      'pulang_ke_rumah pulang_ke_rumahnya pulang_ke_rumah_mereka pulang_saat pulang_pada pulang_sore pulang_malam pulang_kerja pulang_dari kembali_ke_rumah kembali_ke_rumah_mereka',
    wish: 'harus suruh biar semoga agar kalau negara negerinya',
  },
  {
    language: 'ms',
    returns: 'pulang_ke_rumah pulang_ke_rumah_mereka pulang_saat pulang_dari pulang_kerja balik_ke_rumah',
    wish: 'harus mesti biar semoga agar kalau negara',
  },
  {
    language: 'vi',
    returns: 'trở_về_nhà về_nhà_lúc về_nhà_buổi về_nhà_vào về_nhà_sau về_đến_nhà đi_làm_về',
    wish: 'hãy phải nên mong ước nếu',
  },
].map(homecoming);
