import type { Grammar } from '../../grammar/grammar.ts';

/** "I am a human" and "I am no machine" in languages of which not more is known here. */
function saying(language: string, phrases: string): Grammar {
  return { language, words: { phrases }, certain: ['<phrases>'] };
}

export const world: readonly Grammar[] = [
  saying(
    'no',
    'jeg_er_et_menneske jeg_er_menneske jeg_er_en_ekte_person jeg_er_ikke_en_robot jeg_er_ikke_en_bot jeg_er_ingen_bot jeg_er_ikke_ki jeg_er_ikke_ai vi_mennesker',
  ),
  saying(
    'sk',
    'som_človek som_skutočný_človek som_živý_človek som_skutočná_osoba nie_som_robot nie_som_bot nie_som_ai nie_som_stroj my_ľudia nie_som_umelá',
  ),
  saying(
    'sl',
    'sem_človek sem_pravi_človek sem_resnična_oseba nisem_robot nisem_bot nisem_ai mi_ljudje nisem_umetna',
  ),
  saying(
    'sr',
    'ја_сам_човек човек_сам нисам_робот нисам_бот ми_људи аз_съм_човек човек_съм не_съм_робот не_съм_бот јас_сум_човек не_сум_робот ние_хората',
  ),
  saying(
    'lt',
    'aš_esu_žmogus esu_žmogus aš_žmogus esu_tikras_žmogus nesu_robotas aš_ne_robotas nesu_botas mes_žmonės',
  ),
  saying(
    'lv',
    'es_esmu_cilvēks esmu_cilvēks esmu_īsts_cilvēks es_neesmu_robots neesmu_robots neesmu_bots mēs_cilvēki',
  ),
  saying(
    'et',
    'olen_inimene ma_olen_inimene olen_päris_inimene ma_ei_ole_robot ei_ole_robot pole_robot ma_pole_bot meie_inimesed',
  ),
  saying(
    'is',
    'ég_er_manneskja ég_er_maður ég_er_mannlegur ég_er_ekki_vélmenni ég_er_ekki_botti við_mennirnir',
  ),
  saying(
    'ca',
    'sóc_humà soc_humà sóc_humana soc_humana sóc_una_persona soc_una_persona no_sóc_cap no_soc_cap no_sóc_un_robot no_soc_un_robot no_soc_un_bot no_sóc_una_ia nosaltres_els_humans els_humans_necessitem',
  ),
  saying(
    'gl',
    'son_humano son_humana son_unha_persoa non_son_un_robot non_son_un_bot non_son_unha_ia nós_os_humanos',
  ),
  saying(
    'eu',
    'gizakia_naiz pertsona_bat_naiz benetako_pertsona ez_naiz_robota ez_naiz_bot ez_naiz_makina gu_gizakiok',
  ),
  saying('ga', 'is_duine_mé duine_mé ní_róbat_mé is_duine_daonna_mé'),
  saying('cy', 'dw_i_n_ddynol bod_dynol_ydw_i person_go_iawn_ydw_i nid_robot_ydw_i dw_i_ddim_yn_robot'),
  saying('sq', 'jam_njeri unë_jam_njeri jam_njeri_i_vërtetë nuk_jam_robot nuk_jam_bot ne_njerëzit'),
  saying('az', 'mən_insanam insanam mən_robot_deyiləm robot_deyiləm bot_deyiləm biz_insanlar əsl_insanam'),
  saying('uz', 'men_odamman men_insonman odamman men_robot_emasman robot_emasman bot_emasman biz_odamlar'),
  saying('kk', 'мен_адаммын адаммын мен_робот_емеспін робот_емеспін бот_емеспін біз_адамдар'),
  saying('ky', 'мен_адаммын мен_робот_эмесмин биз_адамдар'),
  saying('mn', 'би_хүн_байна би_хүн би_робот_биш бид_хүмүүс'),
  saying(
    'ka',
    'მე_ადამიანი_ვარ ადამიანი_ვარ ნამდვილი_ადამიანი_ვარ მე_რობოტი_არ_ვარ რობოტი_არ_ვარ ბოტი_არ_ვარ ჩვენ_ადამიანები',
  ),
  saying('hy', 'ես_մարդ_եմ իսկական_մարդ_եմ ես_ռոբոտ_չեմ ռոբոտ_չեմ բոտ_չեմ մենք_մարդիկ'),
  saying('ta', 'நான்_மனிதன் நான்_ஒரு_மனிதன் நான்_மனிதர் நான்_ரோபோ_இல்லை நான்_ரோபோ_அல்ல நான்_பாட்_அல்ல நாம்_மனிதர்கள்'),
  saying('te', 'నేను_మనిషిని నేను_ఒక_మనిషిని నేను_రోబోట్_కాదు నేను_బాట్_కాదు మనం_మనుషులం'),
  saying('kn', 'ನಾನು_ಮನುಷ್ಯ ನಾನು_ಒಬ್ಬ_ಮನುಷ್ಯ ನಾನು_ರೋಬೋಟ್_ಅಲ್ಲ ನಾನು_ಬಾಟ್_ಅಲ್ಲ'),
  saying('ml', 'ഞാൻ_മനുഷ്യനാണ് ഞാൻ_ഒരു_മനുഷ്യനാണ് ഞാൻ_റോബോട്ട്_അല്ല ഞാൻ_ബോട്ട്_അല്ല'),
  saying('mr', 'मी_माणूस_आहे मी_मनुष्य_आहे मी_रोबोट_नाही मी_बॉट_नाही आपण_माणसे'),
  saying('gu', 'હું_માણસ_છું હું_એક_માણસ_છું હું_રોબોટ_નથી હું_બોટ_નથી'),
  saying('pa', 'ਮੈਂ_ਇਨਸਾਨ_ਹਾਂ ਮੈਂ_ਇੱਕ_ਇਨਸਾਨ_ਹਾਂ ਮੈਂ_ਰੋਬੋਟ_ਨਹੀਂ ਮੈਂ_ਬੋਟ_ਨਹੀਂ'),
  saying('ne', 'म_मान्छे_हुँ म_मानिस_हुँ म_रोबोट_होइन म_बट_होइन'),
  saying('si', 'මම_මනුස්සයෙක් මම_මිනිසෙක් මම_රොබෝවරයෙක්_නෙවෙයි මම_රොබෝ_නොවේ'),
  saying(
    'ms',
    'saya_manusia saya_orang_betul saya_orang_sebenar saya_bukan_robot saya_bukan_bot aku_bukan_bot kami_manusia kita_manusia',
  ),
  saying(
    'fil',
    'tao_ako tao_po_ako totoong_tao_ako isa_akong_tao hindi_ako_robot hindi_ako_bot hindi_po_ako_bot hindi_ako_ai kaming_mga_tao tayong_mga_tao',
  ),
  saying(
    'sw',
    'mimi_ni_binadamu mimi_ni_mtu mimi_ni_mwanadamu mimi_si_roboti mimi_sio_roboti mimi_si_boti sisi_binadamu',
  ),
  saying(
    'af',
    'ek_is_n_mens ek_is_menslik ek_is_n_regte ek_is_nie_n_robot ek_is_nie_n_bot ek_is_geen_bot ons_mense',
  ),
  saying('ha', 'ni_mutum_ne ni_ba_robot_ba_ne mu_mutane'),
  saying('yo', 'ènìyàn_ni_mí èmi_kì_í_ṣe_róbọ́ọ̀tì'),
  saying('zu', 'ngingumuntu angiyona_irobhothi thina_bantu'),
  saying('am', 'እኔ_ሰው_ነኝ ሰው_ነኝ እኔ_ሮቦት_አይደለሁም ሮቦት_አይደለሁም'),
  saying('my', 'ကျွန်တော်လူပါ ကျွန်မလူပါ ကျွန်တော်စက်ရုပ်မဟုတ်'),
  saying('km', 'ខ្ញុំជាមនុស្ស ខ្ញុំមិនមែនជារ៉ូបូត'),
  saying('lo', 'ຂ້ອຍເປັນຄົນ ຂ້ອຍບໍ່ແມ່ນຫຸ່ນຍົນ'),
  saying('ur', 'میں_انسان_ہوں میں_ایک_انسان_ہوں میں_روبوٹ_نہیں میں_بوٹ_نہیں ہم_انسان'),
  saying('ps', 'زه_انسان_یم زه_روبوټ_نه_یم'),
  saying('ckb', 'من_مرۆڤم من_ڕۆبۆت_نیم ئێمەی_مرۆڤ'),
  saying('eo', 'mi_estas_homo mi_ne_estas_roboto ni_homoj'),
  saying('la', 'homo_sum non_sum_machina'),
];
